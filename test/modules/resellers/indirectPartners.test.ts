/** A master's cloud resellers: the list with its filters, and who looks after which (R-RES-3, R-RES-4, R-RES-9). */
import { PartnerIdentity, RoleCode } from '../../../src/access/roles'
import { MemberStatus } from '../../../src/modules/members'
import { PartnerEntity, PartnerStatus } from '../../../src/modules/partners'
import { IndirectPartnerStatus, ResellerApplicationEntity, ResellerManagerAssignmentEntity } from '../../../src/modules/resellers'
import { databases } from '../../support/databases'
import { applicationRow, resellerPeriodRow } from '../../support/resellerRows'
import { now, partnerRow } from '../../support/rows'
import type { World } from '../../support/world'
import { calling, newKey, openResellerWorld, unchanged } from './resellerWorld'

const reseller = { identities: [PartnerIdentity.CLOUD_RESELLER], masterId: 'ptn_master' }
const rows = [
  partnerRow({
    id: 'ptn_a',
    ...reseller,
    accountName: 'alpha_1',
    associatedAt: '2025-03-01T00:00:00.000Z',
    managerId: 'mbr_masterManager',
  }),
  partnerRow({ id: 'ptn_b', ...reseller, accountName: 'ALPHA%', associatedAt: '2025-04-01T00:00:00.000Z' }),
  partnerRow({ id: 'ptn_gone', ...reseller, associatedAt: '2025-05-01T00:00:00.000Z', status: PartnerStatus.EXITED }),
  partnerRow({ id: 'ptn_foreign', ...reseller, masterId: 'ptn_master2', accountName: 'CANARY-alpha' }),
]
const evening = '2026-03-02T10:00:00.000Z'

describe.each(databases)('cloud resellers on %s', kind => {
  let world: World
  let call: ReturnType<typeof calling>
  beforeAll(async () => {
    world = await openResellerWorld(kind)
    call = calling(world)
    await world.add(PartnerEntity, ...rows)
    await world.add(
      ResellerApplicationEntity,
      applicationRow({ id: 'rap_b1', partnerId: 'ptn_master', candidateId: 'ptn_b', status: IndirectPartnerStatus.REJECTED }),
      applicationRow({ id: 'rap_b2', partnerId: 'ptn_master', candidateId: 'ptn_b', status: IndirectPartnerStatus.EXITING }),
    )
    await world.join('masterSecond', { partnerId: 'ptn_master', roles: [RoleCode.CUSTOMER_MANAGER] })
    await world.join('masterRetired', { partnerId: 'ptn_master', roles: [RoleCode.CUSTOMER_MANAGER], status: MemberStatus.DISABLED })
    await world.add(
      ResellerManagerAssignmentEntity,
      resellerPeriodRow({ id: 'rma_a', partnerId: 'ptn_master', resellerId: 'ptn_a', memberId: 'mbr_masterManager' }),
    )
  })
  afterAll(() => world.close())
  beforeEach(() => {
    world.now = now
  })

  describe('in the list', () => {
    const listed = async (persona: string, filter: unknown = null) => {
      const { data, errors } = await world.ask(
        persona,
        'query ($filter: IndirectPartnerFilter) { indirectPartners(first: 100, filter: $filter, orderBy: ID_ASC) { totalCount nodes { id } } }',
        { filter },
      )
      const page = data?.indirectPartners as { totalCount: number; nodes: { id: string }[] } | undefined
      if (!page) return errors.map(({ extensions }) => extensions.code).join()
      expect(page.totalCount).toBe(page.nodes.length)
      return page.nodes.map(({ id }) => id.slice(4)).join(' ')
    }

    it.each<[unknown, string]>([
      [null, 'a b gone reseller'],
      [{}, 'a b gone reseller'],
      [{ accountName: null, associatedAtBegin: null, associatedAtEnd: null, indirectPartnerId: null }, 'a b gone reseller'],
      [{ accountName: '', indirectPartnerId: '' }, 'a b gone reseller'],
      [{ accountName: 'alpha' }, 'a b'],
      [{ accountName: 'A%' }, 'b'],
      [{ accountName: 'a_1' }, 'a'],
      [{ indirectPartnerId: 'ptn_b' }, 'b'],
      [{ indirectPartnerId: 'ptn_foreign' }, ''],
      [{ indirectPartnerId: 'ptn_master' }, ''],
      [{ indirectPartnerId: 'x' }, ''],
      [{ associatedAtBegin: '2025-03-01T00:00:00.000Z' }, 'b gone'],
      [{ associatedAtBegin: '2025-02-28T23:59:59.999Z', associatedAtEnd: '2025-04-01T00:00:00.000Z' }, 'a'],
    ])('%j finds %j: accountName FA, times FC, id FA (R-RES-3)', async (filter, found) => {
      expect(await listed('masterAdmin', filter)).toBe(found)
    })

    it.each([{ associatedAtBegin: '' }, { associatedAtEnd: '' }, { accountName: 'x' }, { accountName: 'a b' }, { companyName: 'x' }])(
      '%j is refused (class FC, R-FLT-3, R-FLT-4)',
      async filter => {
        expect(await listed('masterAdmin', filter)).toBe('BAD_USER_INPUT')
      },
    )

    it('a customer manager meets those that are his (R-RES-4)', async () => {
      expect([await listed('masterManager'), await listed('masterSecond')]).toEqual(['a', ''])
      expect(await listed('masterManager', { indirectPartnerId: 'ptn_b' })).toBe('')
    })

    it.each(['admin', 'resellerAdmin', 'strangerAdmin', 'customer', 'vendorAdmin', 'nobody'])(
      '%s has none: only a master may ask (R-RES-3)',
      async persona => {
        expect(await listed(persona)).toBe('FORBIDDEN')
      },
    )

    it('says how each stands (R-RES-9)', async () => {
      const query = '{ indirectPartners(orderBy: ID_ASC) { nodes { id indirectPartnerStatus manager { id } } } }'
      const { data } = await world.ask('masterAdmin', query)
      expect((data?.indirectPartners as { nodes: unknown[] }).nodes).toEqual([
        { id: 'ptn_a', indirectPartnerStatus: 'ASSOCIATED', manager: { id: 'mbr_masterManager' } },
        { id: 'ptn_b', indirectPartnerStatus: 'EXITING', manager: null },
        { id: 'ptn_gone', indirectPartnerStatus: 'DISASSOCIATED', manager: null },
        { id: 'ptn_reseller', indirectPartnerStatus: 'ASSOCIATED', manager: null },
      ])
      const own = '{ viewer { partner { indirectPartnerStatus manager { id } managerAssignments { totalCount } } } }'
      expect((await world.ask('resellerAdmin', own)).data).toEqual({
        viewer: { partner: { indirectPartnerStatus: 'ASSOCIATED', manager: null, managerAssignments: { totalCount: 0 } } },
      })
      expect((await world.ask('masterAdmin', own)).data).toMatchObject({ viewer: { partner: { indirectPartnerStatus: null } } })
    })

    it('costs as many statements for many as for one', async () => {
      const cost = async (first: number) => {
        const query = `{ indirectPartners(first: ${first}, orderBy: ID_ASC) { totalCount nodes { companyName indirectPartnerStatus manager { accountName } managerAssignments(first: 2) { nodes { manager { id } } } } } }`
        return (await world.counting(() => world.ask('masterAdmin', query))).statements.length
      }
      expect(await cost(4)).toBe(await cost(1))
    })
  })

  describe('go to customer managers (R-RES-4)', () => {
    type Reseller = { indirectPartner: { id: string; manager: { id: string } | null } | null }
    const assign = (indirectPartnerId: string, manager: string, persona = 'masterOperations', input = {}) =>
      call<Reseller>(persona, 'assignResellerManager', { indirectPartnerId, customerManagerId: `mbr_${manager}`, ...input })
    const unassign = (indirectPartnerId: string, persona = 'masterOperations') =>
      call<Reseller>(persona, 'unassignResellerManager', { indirectPartnerId })
    const periodsOf = async (id: string) =>
      (await world.table('reseller_manager_assignment'))
        .filter(row => row.reseller_id === id)
        .map(row => [row.member_id, row.started_at, row.ended_at])
        .sort()
    const sees = async (persona: string, id: string) => (await world.ask(persona, `{ partner(id: "${id}") { id } }`)).data?.partner !== null

    it('one at a time, with a history of periods without gaps', async () => {
      expect(await assign('ptn_reseller', 'masterManager')).toMatchObject({
        indirectPartner: {
          manager: { id: 'mbr_masterManager' },
          managerAssignments: {
            nodes: [{ startedAt: now, endedAt: null, manager: { id: 'mbr_masterManager' }, assignedBy: { id: 'mbr_masterOperations' } }],
          },
        },
        userErrors: [],
      })
      world.now = evening
      await assign('ptn_reseller', 'masterSecond')
      expect(await periodsOf('ptn_reseller')).toEqual([
        ['mbr_masterManager', now, evening],
        ['mbr_masterSecond', evening, null],
      ])
      expect([await sees('masterManager', 'ptn_reseller'), await sees('masterSecond', 'ptn_reseller')]).toEqual([false, true])
    })

    it('and the manager looks into them from that moment, until they are taken back', async () => {
      const customers = async () =>
        (await world.ask('masterSecond', '{ customers(indirectPartnerId: "ptn_reseller") { totalCount } }')).data?.customers
      await assign('ptn_reseller', 'masterManager')
      expect(await customers()).toEqual({ totalCount: 0 })
      await assign('ptn_reseller', 'masterSecond')
      expect(await customers()).toEqual({ totalCount: 2 })
      expect(await unassign('ptn_reseller')).toMatchObject({ indirectPartner: { manager: null }, userErrors: [] })
      expect(await customers()).toEqual({ totalCount: 0 })
      expect((await periodsOf('ptn_reseller')).filter(([, , ended]) => ended === null)).toEqual([])
    })

    it('once under one key (R-2290)', async () => {
      const input = { idempotencyKey: newKey() }
      await assign('ptn_b', 'masterSecond', 'masterOperations', input)
      expect(await unchanged(world, () => assign('ptn_b', 'masterSecond', 'masterOperations', input))).toMatchObject({ replayed: true })
      await unassign('ptn_b')
    })

    it('and exactly one of several at once', async () => {
      await Promise.all(['masterManager', 'masterSecond', 'masterManager', 'masterSecond'].map(manager => assign('ptn_b', manager)))
      const running = (await periodsOf('ptn_b')).filter(([, , ended]) => ended === null)
      expect(running.map(([member]) => member)).toEqual([(await world.table('partner')).find(({ id }) => id === 'ptn_b')?.manager_id])
      await unassign('ptn_b')
    })

    it.each([
      ['masterFinance', 'ASSIGNEE_NOT_CUSTOMER_MANAGER'],
      ['masterRetired', 'NOT_FOUND'],
      ['manager', 'NOT_FOUND'],
      ['resellerManager', 'NOT_FOUND'],
      ['none', 'NOT_FOUND'],
    ])('not to %s, who is no active customer manager of the master', async (manager, code) => {
      expect(await unchanged(world, () => assign('ptn_reseller', manager))).toMatchObject({
        indirectPartner: null,
        userErrors: [{ code, field: ['customerManagerId'] }],
      })
    })

    it('not to the same one again, and not from nobody', async () => {
      await assign('ptn_reseller', 'masterManager')
      expect(await unchanged(world, () => assign('ptn_reseller', 'masterManager'))).toMatchObject({
        userErrors: [{ code: 'ALREADY_ASSIGNED' }],
      })
      await unassign('ptn_reseller')
      expect(await unchanged(world, () => unassign('ptn_reseller'))).toMatchObject({ userErrors: [{ code: 'NOT_ASSIGNED' }] })
    })

    it('none that is not the master’s own: foreign, missing and malformed ids are answered byte for byte alike (CBC.99000037)', async () => {
      const ids = ['ptn_foreign', 'ptn_sp', 'ptn_master', 'ptn_candidate', 'ptn_none', 'cus_r1', 'x', '']
      const before = await world.contents()
      const answers = await Promise.all(ids.flatMap(id => [assign(id, 'masterManager'), unassign(id)]))
      expect(await world.contents()).toEqual(before)
      expect(new Set(answers.map(answer => JSON.stringify((answer as { userErrors: unknown }).userErrors))).size).toBe(1)
      expect(answers[0]).toMatchObject({
        indirectPartner: null,
        userErrors: [{ code: 'NOT_FOUND', field: ['indirectPartnerId'], upstreamCode: 'CBC.99000037' }],
      })
    })

    it.each(['masterManager', 'masterFinance', 'resellerAdmin', 'admin', 'vendorAdmin', 'customer', 'nobody'])(
      'not by %s',
      async persona => {
        expect(await unchanged(world, () => assign('ptn_reseller', 'masterManager', persona))).toEqual({ refused: ['FORBIDDEN'] })
        expect(await unchanged(world, () => unassign('ptn_a', persona))).toEqual({ refused: ['FORBIDDEN'] })
      },
    )

    it('and the periods are read by those who may assign', async () => {
      const node = async (persona: string) => (await world.ask(persona, '{ node(id: "rma_a") { id } }')).data
      expect(await node('masterOperations')).toEqual({ node: { id: 'rma_a' } })
      for (const persona of ['masterManager', 'master2Admin', 'resellerAdmin', 'vendorAdmin', 'customer'])
        expect(await node(persona)).toEqual({ node: null })
    })
  })
})
