/** Giving customers to managers and taking them back: periods, refusals, repetitions, races (R-AM-4, R-AM-5, R-AM-8, R-AM-11). */
import { RoleCode } from '../../../src/access/roles'
import { CustomerEntity } from '../../../src/modules/customers'
import { MemberRoleEntity, MemberStatus, RoleEntity } from '../../../src/modules/members'
import { databases } from '../../support/databases'
import { customRoleRow } from '../../support/organisation'
import { customerRow } from '../../support/rows'
import { openWorld, type World } from '../../support/world'

const payload =
  'replayed customer { id manager { id } managerAssignments { nodes { startedAt endedAt manager { id } assignedBy { id } } } } userErrors { code field upstreamCode message }'
const assigning = `mutation ($input: AssignCustomerManagerInput!) { assignCustomerManager(input: $input) { ${payload} } }`
const unassigning = `mutation ($input: UnassignCustomerManagerInput!) { unassignCustomerManager(input: $input) { ${payload} } }`

type Payload = {
  replayed: boolean
  customer: { id: string; manager: { id: string } | null } | null
  userErrors: { code: string; field: string[] | null }[]
}
type Input = { idempotencyKey: string; customerId: string; customerManagerId?: string }

const morning = '2026-03-02T02:00:00.000Z'
const noon = '2026-03-02T06:00:00.000Z'
const evening = '2026-03-02T10:00:00.000Z'

describe.each(databases)('customer managers on %s', kind => {
  let world: World
  let keys = 0
  let customersMade = 0
  beforeAll(async () => {
    world = await openWorld(kind)
    await world.join('retired', { partnerId: 'ptn_sp', roles: [RoleCode.CUSTOMER_MANAGER], status: MemberStatus.DISABLED })
    await world.add(RoleEntity, customRoleRow('rol_assigner', 'ptn_sp', ['customer.view', 'customer.assign', 'member.view']))
    await world.join('assigner', { partnerId: 'ptn_sp', roles: [] })
    await world.add(MemberRoleEntity, { id: 'mrl_assigner', memberId: 'mbr_assigner', roleId: 'rol_assigner', partnerId: 'ptn_sp' })
  })
  afterAll(() => world.close())
  beforeEach(() => {
    world.now = morning
  })

  const newKey = () => `key-${++keys}`
  const newCustomer = async (managerId: string | null = null) => {
    const id = `cus_n${++customersMade}`
    await world.add(CustomerEntity, customerRow({ id, partnerId: 'ptn_sp', managerId }))
    return id
  }
  const call = async (persona: string, mutation: string, field: string, input: Input) => {
    const { data, errors } = await world.ask(persona, mutation, { input })
    if (errors.length) return { refused: errors.map(({ extensions }) => extensions.code) }
    return data?.[field] as Payload
  }
  const assign = (customerId: string, manager: string, persona = 'operations', idempotencyKey = newKey()) =>
    call(persona, assigning, 'assignCustomerManager', { idempotencyKey, customerId, customerManagerId: `mbr_${manager}` })
  const unassign = (customerId: string, persona = 'operations', idempotencyKey = newKey()) =>
    call(persona, unassigning, 'unassignCustomerManager', { idempotencyKey, customerId })

  const managerOf = async (id: string) => (await world.table('customer')).find(row => row.id === id)?.manager_id
  const periodsOf = async (id: string) =>
    (await world.table('customer_manager_assignment'))
      .filter(row => row.customer_id === id)
      .map(row => [row.member_id, row.started_at, row.ended_at])
      .sort()
  const audited = async (work: () => Promise<unknown>) => {
    const before = new Set((await world.table('audit_event')).map(({ id }) => id))
    await work()
    return (await world.table('audit_event')).filter(({ id }) => !before.has(id))
  }

  describe('assigning a customer', () => {
    it('begins a period, and shows it at once (R-AM-5)', async () => {
      const id = await newCustomer()
      expect(await assign(id, 'manager')).toEqual({
        replayed: false,
        customer: {
          id,
          manager: { id: 'mbr_manager' },
          managerAssignments: {
            nodes: [{ startedAt: morning, endedAt: null, manager: { id: 'mbr_manager' }, assignedBy: { id: 'mbr_operations' } }],
          },
        },
        userErrors: [],
      })
      expect([await managerOf(id), await periodsOf(id)]).toEqual(['mbr_manager', [['mbr_manager', morning, null]]])
    })

    it('again to another ends the period before at the same instant, and keeps the history (R-AM-4, R-AM-8)', async () => {
      const id = await newCustomer()
      await assign(id, 'manager')
      world.now = noon
      await assign(id, 'colleague')
      world.now = evening
      await assign(id, 'manager')
      expect(await managerOf(id)).toBe('mbr_manager')
      expect(await periodsOf(id)).toEqual([
        ['mbr_colleague', noon, evening],
        ['mbr_manager', morning, noon],
        ['mbr_manager', evening, null],
      ])
    })

    it('moves it from one manager’s list to the other’s', async () => {
      const id = await newCustomer('mbr_manager')
      const isSeenBy = async (persona: string) => (await world.ask(persona, `{ customer(id: "${id}") { id } }`)).data?.customer !== null
      expect([await isSeenBy('manager'), await isSeenBy('colleague')]).toEqual([true, false])
      await assign(id, 'colleague')
      expect([await isSeenBy('manager'), await isSeenBy('colleague')]).toEqual([false, true])
    })

    it('leaves one audit row with what it was before and is now (reliability G32)', async () => {
      const id = await newCustomer('mbr_colleague')
      const [row, ...more] = await audited(() => assign(id, 'manager', 'operations', 'audited-key'))
      expect(more).toEqual([])
      expect(row).toMatchObject({
        operation: 'assignCustomerManager',
        member_id: 'mbr_operations',
        partner_id: 'ptn_sp',
        target_id: id,
        result: 'DONE',
        idempotency_key: 'audited-key',
        occurred_at: morning,
      })
      const [change, period] = JSON.parse(String(row?.changes)) as object[]
      expect(change).toEqual({ id, before: { managerId: 'mbr_colleague' }, after: { managerId: 'mbr_manager' } })
      expect(period).toMatchObject({ before: null, after: { customerId: id, memberId: 'mbr_manager', endedAt: null } })
    })

    it.each(['admin', 'operations', 'twoRoles', 'assigner'])('is for %s, whose role holds the key (R-AM-11)', async persona => {
      expect(await assign(await newCustomer(), 'colleague', persona)).toMatchObject({ userErrors: [] })
    })

    it('to a member with a second role is an assignment like any other', async () => {
      expect(await assign(await newCustomer(), 'twoRoles')).toMatchObject({ customer: { manager: { id: 'mbr_twoRoles' } }, userErrors: [] })
    })
  })

  describe('taking a customer back', () => {
    it('ends its period, and leaves it without a manager (R-AM-5)', async () => {
      const id = await newCustomer()
      await assign(id, 'manager')
      world.now = noon
      expect(await unassign(id)).toMatchObject({ replayed: false, customer: { id, manager: null }, userErrors: [] })
      expect([await managerOf(id), await periodsOf(id)]).toEqual([null, [['mbr_manager', morning, noon]]])
    })

    it('works for one whose period nobody wrote down', async () => {
      const id = await newCustomer('mbr_manager')
      expect(await unassign(id)).toMatchObject({ customer: { manager: null }, userErrors: [] })
      expect([await managerOf(id), await periodsOf(id)]).toEqual([null, []])
    })

    it('leaves one audit row', async () => {
      const id = await newCustomer('mbr_manager')
      const rows = await audited(() => unassign(id))
      expect(rows).toMatchObject([{ operation: 'unassignCustomerManager', target_id: id, result: 'DONE' }])
      expect(JSON.parse(String(rows[0]?.changes))).toEqual([{ id, before: { managerId: 'mbr_manager' }, after: { managerId: null } }])
    })
  })

  describe('a call is refused', () => {
    /** Nothing is changed but the audit trail, which says once who tried what, and why not. */
    const refused = async (work: () => Promise<unknown>, code: string, row: object = {}) => {
      const before = await world.contents()
      const rows = await audited(async () =>
        expect(await work()).toMatchObject({ replayed: false, customer: null, userErrors: [{ code }] }),
      )
      expect(await world.contents()).toEqual(before)
      expect(rows).toMatchObject([{ result: code, changes: '[]', ...row }])
    }

    it.each([
      ['has no role', 'nobody', 'ASSIGNEE_NOT_CUSTOMER_MANAGER'],
      ['has other roles', 'finance', 'ASSIGNEE_NOT_CUSTOMER_MANAGER'],
      ['supervises managers', 'supervisor', 'ASSIGNEE_NOT_CUSTOMER_MANAGER'],
      ['is the administrator', 'admin', 'ASSIGNEE_NOT_CUSTOMER_MANAGER'],
      ['is disabled', 'retired', 'NOT_FOUND'],
      ['works for another partner', 'strangerManager', 'NOT_FOUND'],
      ['works for the vendor', 'vendorAdmin', 'NOT_FOUND'],
      ['is a customer', 'customer', 'NOT_FOUND'],
      ['does not exist', 'none', 'NOT_FOUND'],
      ['is no id', ' ', 'NOT_FOUND'],
      ['is almost an id', 'manager ', 'NOT_FOUND'],
    ])('when the assignee %s (R-AM-11)', async (_what, assignee, code) => {
      const id = await newCustomer()
      await refused(() => assign(id, assignee), code, { target_id: id, operation: 'assignCustomerManager' })
    })

    it('for a foreign, a disabled and a missing assignee in the same words', async () => {
      const id = await newCustomer()
      const answers = await Promise.all(
        ['strangerManager', 'retired', 'none', ''].map(async assignee => JSON.stringify(await assign(id, assignee))),
      )
      expect(new Set(answers).size).toBe(1)
      expect(answers[0]).toContain('"field":["customerManagerId"]')
    })

    it('when the customer is already assigned to this manager, or has none to be taken from', async () => {
      const [his, nobodys] = [await newCustomer('mbr_manager'), await newCustomer()]
      await refused(() => assign(his, 'manager'), 'ALREADY_ASSIGNED', { target_id: his })
      await refused(() => unassign(nobodys), 'NOT_ASSIGNED', { target_id: nobodys })
    })

    it.each(['', 'x'.repeat(65)])('with the key %j (CBC.0100)', async key => {
      const id = await newCustomer()
      await refused(() => assign(id, 'manager', 'operations', key), 'INVALID_INPUT')
      await refused(() => unassign(id, 'operations', key), 'INVALID_INPUT')
    })

    it.each([
      ['cus_x1', 'cus_x1'],
      ['cus_r1', 'cus_r1'],
      ['cus_none', 'cus_none'],
      ['mbr_manager', 'mbr_manager'],
      ['cus_', null],
      ['cus_1 ', null],
      ['', null],
      ['13812345678', null],
    ])('for the customer %j, who is not ours: NOT_FOUND with CBC.99000035, and audited (api §8)', async (id, target) => {
      await refused(() => assign(id, 'manager'), 'NOT_FOUND', { target_id: target, operation: 'assignCustomerManager' })
      await refused(() => unassign(id), 'NOT_FOUND', { target_id: target, operation: 'unassignCustomerManager' })
    })

    it('for a foreign, a missing and a malformed customer byte for byte alike (reliability G13)', async () => {
      const answers = (work: (id: string) => Promise<unknown>) =>
        Promise.all(['cus_none', 'cus_x1', 'cus_r1', 'mbr_manager', 'cus_', '', 'x'].map(async id => JSON.stringify(await work(id))))
      for (const found of [await answers(id => assign(id, 'manager')), await answers(id => unassign(id))]) {
        expect(new Set(found).size).toBe(1)
        expect(JSON.parse(found[0] ?? '')).toEqual({
          replayed: false,
          customer: null,
          userErrors: [{ code: 'NOT_FOUND', field: ['customerId'], upstreamCode: 'CBC.99000035', message: 'There is no such customer.' }],
        })
      }
    })

    it.each(['manager', 'colleague', 'supervisor', 'finance', 'specialist', 'nobody', 'customer', 'vendorAdmin', 'ecosystemManager'])(
      'for %s, who holds no key, whatever the customer: a manager cannot assign itself (R-AM-11)',
      async persona => {
        const before = await world.contents()
        for (const id of ['cus_1', 'cus_4', 'cus_x1', 'cus_none', 'x']) {
          expect(await assign(id, 'manager', persona)).toEqual({ refused: ['FORBIDDEN'] })
          expect(await unassign(id, persona)).toEqual({ refused: ['FORBIDDEN'] })
        }
        expect(await world.contents()).toEqual(before)
      },
    )

    it('for those who did not sign in', async () => {
      const { errors } = await world.ask(null, assigning, {
        input: { idempotencyKey: 'k', customerId: 'cus_1', customerManagerId: 'mbr_manager' },
      })
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED'])
    })

    it('in the language of the request, under the same code', async () => {
      world.language = 'zh'
      expect(await unassign(await newCustomer())).toMatchObject({ userErrors: [{ code: 'NOT_ASSIGNED', message: '客户未分配客户经理。' }] })
      world.language = 'en'
    })
  })

  describe('a repeated call', () => {
    it('answers again and does nothing again; the object is as it is now (R-2290)', async () => {
      const id = await newCustomer()
      await assign(id, 'manager', 'operations', 'repeat-1')
      await assign(id, 'colleague')
      const before = await world.contents()
      expect(await assign(id, 'manager', 'operations', 'repeat-1')).toMatchObject({
        replayed: true,
        customer: { manager: { id: 'mbr_colleague' } },
        userErrors: [],
      })
      expect(await world.contents()).toEqual(before)
    })

    it('with another customer or another manager is refused', async () => {
      const [one, two] = [await newCustomer(), await newCustomer()]
      await assign(one, 'manager', 'operations', 'repeat-2')
      const before = await world.contents()
      const reused = {
        customer: null,
        userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED', upstreamCode: 'CBC.99007009', field: ['idempotencyKey'] }],
      }
      expect(await assign(one, 'colleague', 'operations', 'repeat-2')).toMatchObject(reused)
      expect(await assign(two, 'manager', 'operations', 'repeat-2')).toMatchObject(reused)
      expect(await world.contents()).toEqual(before)
    })

    it('by another member, in other case, or with a space more is another call', async () => {
      const id = await newCustomer()
      await assign(id, 'manager', 'operations', 'repeat-3')
      expect(await assign(id, 'manager', 'admin', 'repeat-3')).toMatchObject({
        replayed: false,
        userErrors: [{ code: 'ALREADY_ASSIGNED' }],
      })
      expect(await assign(id, 'manager', 'operations', 'Repeat-3')).toMatchObject({
        replayed: false,
        userErrors: [{ code: 'ALREADY_ASSIGNED' }],
      })
      expect(await assign(id, 'manager', 'operations', 'repeat-3 ')).toMatchObject({
        replayed: false,
        userErrors: [{ code: 'ALREADY_ASSIGNED' }],
      })
    })

    it('of taking back under the key of assigning is another operation', async () => {
      const id = await newCustomer()
      await assign(id, 'manager', 'operations', 'repeat-4')
      expect(await unassign(id, 'operations', 'repeat-4')).toMatchObject({ replayed: false, userErrors: [] })
      expect(await unassign(id, 'operations', 'repeat-4')).toMatchObject({ replayed: true, userErrors: [] })
    })

    it('after a refusal may succeed', async () => {
      const id = await newCustomer()
      expect(await unassign(id, 'operations', 'repeat-5')).toMatchObject({ userErrors: [{ code: 'NOT_ASSIGNED' }] })
      await assign(id, 'manager')
      expect(await unassign(id, 'operations', 'repeat-5')).toMatchObject({ replayed: false, userErrors: [] })
    })
  })

  describe('several calls', () => {
    it('in one document each answer what is stored then', async () => {
      const id = await newCustomer()
      const field = (name: string, manager: string) =>
        `${name}: assignCustomerManager(input: { idempotencyKey: "${newKey()}", customerId: "${id}", customerManagerId: "mbr_${manager}" }) { customer { manager { id } } }`
      const back = `c: unassignCustomerManager(input: { idempotencyKey: "${newKey()}", customerId: "${id}" }) { customer { manager { id } } }`
      const { data } = await world.ask('operations', `mutation { ${field('a', 'manager')} ${field('b', 'colleague')} ${back} }`)
      expect(data).toEqual({
        a: { customer: { manager: { id: 'mbr_manager' } } },
        b: { customer: { manager: { id: 'mbr_colleague' } } },
        c: { customer: { manager: null } },
      })
    })

    it('at once for one customer leave exactly one running period, and no gap in the history (R-AM-4)', async () => {
      const id = await newCustomer()
      const managers = ['manager', 'colleague', 'twoRoles']
      const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => assign(id, managers[n % 3] ?? '')))
      const done = answers.filter(answer => 'userErrors' in answer && answer.userErrors.length === 0)
      for (const answer of answers) if (!done.includes(answer)) expect(answer).toMatchObject({ userErrors: [{ code: 'ALREADY_ASSIGNED' }] })
      const periods = await periodsOf(id)
      expect(periods).toHaveLength(done.length)
      expect(periods.filter(([, , ended]) => ended === null)).toEqual([[await managerOf(id), morning, null]])
    })

    it('at once to assign and to take back leave the row and its periods agreeing', async () => {
      const id = await newCustomer()
      await Promise.all(Array.from({ length: 10 }, (_, n) => (n % 2 ? unassign(id) : assign(id, n % 4 ? 'manager' : 'colleague'))))
      const running = (await periodsOf(id)).filter(([, , ended]) => ended === null).map(([manager]) => manager)
      const manager = await managerOf(id)
      expect(running).toEqual(manager ? [manager] : [])
    })

    it('at once under one key for different customers assign one of them', async () => {
      const ids = await Promise.all(Array.from({ length: 6 }, () => newCustomer()))
      const answers = await Promise.all(ids.map(id => assign(id, 'manager', 'operations', 'one-for-all')))
      expect(answers.filter(answer => 'userErrors' in answer && answer.userErrors.length === 0)).toHaveLength(1)
      expect((await Promise.all(ids.map(managerOf))).filter(Boolean)).toEqual(['mbr_manager'])
    })
  })
})
