/** Freezing customers and setting them free: resale only, one answer each, a master through its reseller (R-FRZ-1, R-FRZ-2). */
import { AssociationType, CustomerEntity, FrozenState } from '../../../src/modules/customers'
import { MemberRoleEntity, RoleEntity } from '../../../src/modules/members'
import { valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { customRoleRow } from '../../support/organisation'
import { customerRow } from '../../support/rows'
import { openWorld, type World } from '../../support/world'

const fields = `replayed results { id customer { id frozenState frozenAt frozenReason frozenBy { id } availableFreezeActions } userErrors { code field upstreamCode } }
  userErrors { code field upstreamCode }`
const freezing = `mutation ($input: FreezeCustomersInput!) { freezeCustomers(input: $input) { ${fields} } }`
const unfreezing = `mutation ($input: UnfreezeCustomersInput!) { unfreezeCustomers(input: $input) { ${fields} } }`

type Payload = {
  results: { id: string; customer: Record<string, unknown> | null; userErrors: { code: string }[] }[]
  userErrors: { code: string }[]
}
type Given = { type?: string; reason?: string; persona?: string; indirectPartnerId?: string; key?: string }

describe.each(databases)('freezing customers on %s', kind => {
  let world: World
  let made = 0
  beforeAll(async () => {
    world = await openWorld(kind)
  })
  afterAll(() => world.close())

  const newCustomer = async (given: Partial<Parameters<typeof customerRow>[0]> = {}) => {
    const id = `cus_f${++made}`
    await world.add(CustomerEntity, customerRow({ id, partnerId: 'ptn_sp', ...given }))
    return id
  }
  const call = async (
    operation: 'freezeCustomers' | 'unfreezeCustomers',
    customerIds: string[],
    { type = 'ACCOUNT', reason = 'arrears', persona = 'operations', indirectPartnerId, key = `key-${++made}` }: Given = {},
  ) => {
    const input = { idempotencyKey: key, customerIds, type, reason, indirectPartnerId }
    return world.ask(persona, operation === 'freezeCustomers' ? freezing : unfreezing, { input })
  }
  const freeze = async (ids: string[], given?: Given) => valueAt<Payload>(await call('freezeCustomers', ids, given), 'freezeCustomers')
  const unfreeze = async (ids: string[], given?: Given) =>
    valueAt<Payload>(await call('unfreezeCustomers', ids, given), 'unfreezeCustomers')
  const outcomes = ({ results }: Payload) => results.map(({ userErrors }) => userErrors[0]?.code ?? 'DONE')
  const stored = async (id: string) => (await world.table('customer')).find(row => row.id === id)

  it('keeps who froze it, when and why, for the partner alone (R-FRZ-1)', async () => {
    const id = await newCustomer()
    expect(await freeze([id], { reason: ' unpaid since May ' })).toMatchObject({
      replayed: false,
      userErrors: [],
      results: [
        {
          id,
          customer: {
            frozenState: 'ACCOUNT',
            frozenAt: world.now,
            frozenReason: 'unpaid since May',
            frozenBy: { id: 'mbr_operations' },
            availableFreezeActions: ['freezeAccountAndResource', 'unfreezeAccount'],
          },
          userErrors: [],
        },
      ],
    })
    expect(await stored(id)).toMatchObject({ frozen_by: 'mbr_operations', frozen_reason: 'unpaid since May' })
    const seen = await world.ask('vendorAdmin', `{ customer(id: "${id}") { frozenState frozenReason } }`)
    expect(seen.data?.customer).toEqual({ frozenState: 'ACCOUNT', frozenReason: null })
  })

  it('goes from the account on to its resources, and not back by freezing', async () => {
    const id = await newCustomer()
    await freeze([id])
    expect(outcomes(await freeze([id], { type: 'ACCOUNT_AND_RESOURCE' }))).toEqual(['DONE'])
    expect(outcomes(await freeze([id]))).toEqual(['INVALID_STATE'])
    expect(await stored(id)).toMatchObject({ frozen_state: 'ACCOUNT_AND_RESOURCE' })
  })

  it('is lifted by naming what is frozen, and then leaves no trace with the customer', async () => {
    const id = await newCustomer()
    await freeze([id], { type: 'ACCOUNT_AND_RESOURCE' })
    expect(outcomes(await unfreeze([id]))).toEqual(['INVALID_STATE'])
    expect(outcomes(await unfreeze([id], { type: 'ACCOUNT_AND_RESOURCE', reason: 'paid' }))).toEqual(['DONE'])
    expect(await stored(id)).toMatchObject({ frozen_state: 'NONE', frozen_by: null, frozen_reason: null, frozen_at: null })
    const audited = (await world.table('audit_event')).filter(
      ({ operation, target_id }) => operation === 'unfreezeCustomers' && target_id === id,
    )
    expect(JSON.stringify(audited)).toContain('paid')
  })

  it('is for resale customers only, each refused for itself: CBC.5024 (R-FRZ-1)', async () => {
    const [resale, referral] = [await newCustomer(), await newCustomer({ associationType: AssociationType.REFERRAL })]
    const answer = await freeze([referral, 'cus_x1', resale, 'cus_none', 'x'])
    expect(outcomes(answer)).toEqual(['ASSOCIATION_TYPE_NOT_ALLOWED', 'NOT_FOUND', 'DONE', 'NOT_FOUND', 'NOT_FOUND'])
    expect(answer.results[0]?.userErrors).toMatchObject([{ upstreamCode: 'CBC.5024', field: ['customerIds', '0'] }])
    expect(answer.results[0]?.customer).toMatchObject({ availableFreezeActions: [] })
    expect(outcomes(await unfreeze([referral]))).toEqual(['ASSOCIATION_TYPE_NOT_ALLOWED'])
    expect(await stored('cus_x1')).toMatchObject({ frozen_state: 'NONE' })
  })

  it('lifts what the vendor froze, too, but no resources while the partner itself is frozen (R-PAR-6)', async () => {
    const [account, all] = [
      await newCustomer({ frozenState: FrozenState.ACCOUNT }),
      await newCustomer({ frozenState: FrozenState.ACCOUNT_AND_RESOURCE }),
    ]
    await world.store.writer.query(`UPDATE partner SET status = 'FROZEN' WHERE id = 'ptn_sp'`)
    expect(outcomes(await unfreeze([account]))).toEqual(['DONE'])
    expect(outcomes(await unfreeze([all], { type: 'ACCOUNT_AND_RESOURCE' }))).toEqual(['RESOURCES_STAY_FROZEN'])
    expect(await stored(all)).toMatchObject({ frozen_state: 'ACCOUNT_AND_RESOURCE' })
    await world.store.writer.query(`UPDATE partner SET status = 'NORMAL' WHERE id = 'ptn_sp'`)
    expect(outcomes(await unfreeze([all], { type: 'ACCOUNT_AND_RESOURCE' }))).toEqual(['DONE'])
  })

  it.each([
    ['', 'REASON_REQUIRED'],
    ['   ', 'REASON_REQUIRED'],
    ['x'.repeat(257), 'INVALID_INPUT'],
  ])('wants a reason: %j is refused with %s', async (reason, code) => {
    const id = await newCustomer()
    const before = await world.contents()
    expect(await freeze([id], { reason })).toMatchObject({ results: [], userErrors: [{ code, field: ['reason'] }] })
    expect(await unfreeze([id], { reason })).toMatchObject({ results: [], userErrors: [{ code }] })
    expect(await world.contents()).toEqual(before)
  })

  it('with the same key is done once (R-2290)', async () => {
    const id = await newCustomer()
    await freeze([id], { key: 'frozen-once' })
    await unfreeze([id])
    expect(await freeze([id], { key: 'frozen-once' })).toMatchObject({ replayed: true, results: [{ customer: { frozenState: 'NONE' } }] })
  })

  it('at once by two succeeds for one', async () => {
    const id = await newCustomer()
    const answers = await Promise.all([freeze([id]), freeze([id], { persona: 'admin' }), freeze([id])])
    expect(answers.flatMap(outcomes).sort()).toEqual(['DONE', 'INVALID_STATE', 'INVALID_STATE'])
  })

  describe('by a master', () => {
    const through = { persona: 'masterAdmin', indirectPartnerId: 'ptn_reseller' }

    it('reaches customers of its reseller by indirectPartnerId only (R-FRZ-1, R-RES-6)', async () => {
      const id = await newCustomer({ partnerId: 'ptn_reseller' })
      expect(outcomes(await freeze([id], { persona: 'masterAdmin' }))).toEqual(['NOT_FOUND'])
      expect(await freeze([id, 'cus_1'], through)).toMatchObject({
        results: [
          { customer: { frozenState: 'ACCOUNT', frozenReason: null }, userErrors: [] },
          { customer: null, userErrors: [{ code: 'NOT_FOUND' }] },
        ],
      })
      expect(await stored(id)).toMatchObject({ frozen_state: 'ACCOUNT', frozen_by: 'mbr_masterAdmin' })
      expect(outcomes(await unfreeze([id], through))).toEqual(['DONE'])
    })

    it.each(['ptn_sp', 'ptn_none', 'x'])(
      'is refused for %s, which is not its reseller: CBC.99000037 (R-PERM-2)',
      async indirectPartnerId => {
        const before = await world.contents()
        expect(await freeze(['cus_r1'], { ...through, indirectPartnerId })).toMatchObject({
          results: [],
          userErrors: [{ code: 'NOT_FOUND', field: ['indirectPartnerId'], upstreamCode: 'CBC.99000037' }],
        })
        expect(await world.contents()).toEqual(before)
      },
    )

    it('with the key to customers of resellers alone reaches no others (R-PERM-1)', async () => {
      const keys = ['customer.viewResellers', 'customer.freezeResellers', 'reseller.view', 'partner.view'] as const
      await world.add(RoleEntity, customRoleRow('rol_tier2', 'ptn_master', keys))
      await world.join('tierTwo', { partnerId: 'ptn_master', roles: [] })
      await world.add(MemberRoleEntity, { id: 'mrl_tier2', memberId: 'mbr_tierTwo', roleId: 'rol_tier2', partnerId: 'ptn_master' })
      const [own, theirs] = [await newCustomer({ partnerId: 'ptn_master' }), await newCustomer({ partnerId: 'ptn_reseller' })]
      expect(outcomes(await freeze([theirs], { ...through, persona: 'tierTwo' }))).toEqual(['DONE'])
      const { errors } = await call('freezeCustomers', [own], { persona: 'tierTwo' })
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
      expect(await stored(own)).toMatchObject({ frozen_state: 'NONE' })
    })
  })

  it('is done nowhere, where another than a master names a reseller; an empty id is none (R-2013)', async () => {
    const id = await newCustomer()
    const before = await world.contents()
    const codes = async (indirectPartnerId: string, persona: string) =>
      (await freeze([id], { indirectPartnerId, persona })).userErrors.map(({ code }) => code)
    for (const named of ['ptn_reseller', 'ptn_sp', 'ptn_none']) expect(await codes(named, 'operations')).toEqual(['NOT_FOUND'])
    for (const persona of ['operations', 'masterAdmin']) expect(await codes('', persona)).toEqual(['INVALID_INPUT'])
    expect(await world.contents()).toEqual(before)
  })

  it.each(['manager', 'supervisor', 'finance', 'specialist', 'customer', 'vendorAdmin'])('is not for %s', async persona => {
    const before = await world.contents()
    for (const operation of ['freezeCustomers', 'unfreezeCustomers'] as const) {
      const { errors } = await call(operation, ['cus_1'], { persona })
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
    }
    expect(await world.contents()).toEqual(before)
  })
})
