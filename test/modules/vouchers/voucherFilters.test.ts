/** Every filter on quotas, vouchers and records with everything that can be put in: absent, null, "", [] and values (part 2 §1.4). */
import {
  VoucherEntity,
  VoucherKind,
  VoucherOperationRecordEntity,
  VoucherOperationResult,
  VoucherOperationType,
  VoucherQuotaEntity,
  VoucherQuotaKind,
  VoucherQuotaStatus,
  VoucherStatus,
} from '../../../src/modules/vouchers'
import { databases } from '../../support/databases'
import { voucherOperationRecordRow, voucherQuotaRow, voucherRow } from '../../support/voucherRows'
import { openWorld, type World } from '../../support/world'
import { idsAt, refusals, valueAt } from '../../support/answers'

const ptn = { partnerId: 'ptn_sp' }
const { CASH_COUPON, PICKUP_COUPON } = VoucherQuotaKind
const quotas = [
  voucherQuotaRow({ ...ptn, id: 'vqt_1', createdAt: '2025-01-01T00:00:00.000Z', expireAt: '2026-06-01T00:00:00.000Z' }),
  voucherQuotaRow({ ...ptn, id: 'vqt_2', createdAt: '2025-02-01T00:00:00.000Z', status: VoucherQuotaStatus.FROZEN }),
  voucherQuotaRow({ ...ptn, id: 'vqt_3', createdAt: '2025-03-01T00:00:00.000Z', effectiveAt: '2025-06-01T00:00:00.000Z' }),
  voucherQuotaRow({ ...ptn, id: 'vqt_4', createdAt: '2025-04-01T00:00:00.000Z', kind: CASH_COUPON }),
  voucherQuotaRow({ ...ptn, id: 'vqt_5', createdAt: '2025-05-01T00:00:00.000Z', kind: PICKUP_COUPON }),
]

const vch = { ...ptn, quotaId: 'vqt_1' }
const vouchers = [
  voucherRow({ ...vch, id: 'vch_1', customerId: 'cus_1', createdAt: '2025-01-01T00:00:00.000Z', expireAt: '2024-03-01T16:00:00.000Z' }),
  voucherRow({
    ...vch,
    id: 'vch_2',
    customerId: 'cus_2',
    createdAt: '2025-02-01T00:00:00.000Z',
    orderId: 'ord_A1',
    status: VoucherStatus.USED,
  }),
  voucherRow({ ...vch, id: 'vch_3', customerId: 'cus_3', createdAt: '2025-03-01T00:00:00.000Z', effectiveAt: '2025-06-01T00:00:00.000Z' }),
  voucherRow({ ...vch, id: 'vch_4', customerId: 'cus_4', createdAt: '2025-04-01T00:00:00.000Z', kind: VoucherKind.CASH_COUPON }),
  voucherRow({ ...vch, id: 'vch_5', customerId: 'cus_x1', createdAt: '2025-05-01T00:00:00.000Z', expireAt: '2026-06-01T00:00:00.000Z' }),
  voucherRow({ ...vch, id: 'vch_old', customerId: 'cus_1', expireAt: '2024-03-01T15:59:59.999Z' }),
]

const vor = { ...ptn, quotaId: 'vqt_1' }
const { RECLAIM, REFUND_RECHARGE_REVOCATION, ASSOCIATION_RECLAIM } = VoucherOperationType
const records = [
  voucherOperationRecordRow({ ...vor, id: 'vor_1', occurredAt: '2025-01-01T00:00:00.000Z', voucherId: 'vch_1', customerId: 'cus_1' }),
  voucherOperationRecordRow({ ...vor, id: 'vor_2', occurredAt: '2025-02-01T00:00:00.000Z', voucherId: 'vch_2', operationType: RECLAIM }),
  voucherOperationRecordRow({ ...vor, id: 'vor_3', occurredAt: '2025-03-01T00:00:00.000Z', result: VoucherOperationResult.FAILURE }),
  voucherOperationRecordRow({ ...vor, id: 'vor_4', occurredAt: '2025-04-01T00:00:00.000Z', quotaId: 'vqt_4', quotaKind: CASH_COUPON }),
  voucherOperationRecordRow({ ...vor, id: 'vor_5', occurredAt: '2025-05-01T00:00:00.000Z', operationType: REFUND_RECHARGE_REVOCATION }),
  voucherOperationRecordRow({ ...vor, id: 'vor_6', occurredAt: '2025-06-01T00:00:00.000Z', operationType: ASSOCIATION_RECLAIM }),
]

const lists = {
  voucherQuotas: ['VoucherQuotaFilter', 'CREATED_AT_ASC'],
  vouchers: ['VoucherFilter', 'CREATED_AT_ASC'],
  voucherOperationRecords: ['VoucherOperationRecordFilter', 'OCCURRED_AT_ASC'],
} as const
type List = keyof typeof lists

const text = (list: List): string => {
  const [type, order] = lists[list]
  return `query ($filter: ${type}) { ${list}(filter: $filter, orderBy: ${order}) { totalCount nodes { id } } }`
}
const numbers = (prefix: string, ...given: number[]): string[] => given.map(number => `${prefix}_${number}`)
const vqt = (...given: number[]) => numbers('vqt', ...given)
const vchs = (...given: number[]) => numbers('vch', ...given)
const vors = (...given: number[]) => numbers('vor', ...given)

/** What each filter matches; BAD_USER_INPUT where it is refused. */
type Case = [filter: object, matches: string[] | 'BAD_USER_INPUT']
const refused = 'BAD_USER_INPUT' as const

const all = vchs(1, 2, 3, 4, 5)
const cases: Record<List, Case[]> = {
  voucherQuotas: [
    [{}, vqt(1, 2, 3)],
    [{ kind: null }, vqt(1, 2, 3)],
    [{ kind: 'VOUCHER' }, vqt(1, 2, 3)],
    [{ kind: 'CASH_COUPON' }, vqt(4)],
    [{ kind: 'PICKUP_COUPON' }, vqt(5)],
    [{ kind: '' }, refused],
    [{ quotaIds: null }, vqt(1, 2, 3)],
    [{ quotaIds: [] }, vqt(1, 2, 3)],
    [{ quotaIds: ['vqt_1', 'vqt_4', 'vqt_x', ''] }, vqt(1)],
    [{ quotaIds: ['vqt_4'], kind: 'CASH_COUPON' }, vqt(4)],
    [{ quotaIds: Array.from({ length: 50 }, () => 'vqt_2') }, vqt(2)],
    [{ quotaIds: Array.from({ length: 51 }, () => 'vqt_2') }, refused],
    [{ statuses: null }, vqt(1, 2, 3)],
    [{ statuses: [] }, vqt(1, 2, 3)],
    [{ statuses: ['FROZEN', 'INVALID'] }, vqt(2)],
    [{ statuses: ['NORMAL', 'NORMAL', 'NORMAL', 'NORMAL', 'NORMAL', 'FROZEN'] }, refused],
    [{ createdAtBegin: '2025-02-01T00:00:00Z' }, vqt(3)],
    [{ createdAtEnd: '2025-02-01T00:00:00Z' }, vqt(1)],
    [{ createdAtBegin: '2025-01-31T23:59:59.999Z', createdAtEnd: '2025-02-01T00:00:00.001Z' }, vqt(2)],
    [{ createdAtBegin: null, createdAtEnd: null }, vqt(1, 2, 3)],
    [{ createdAtBegin: '' }, refused],
    [{ createdAtBegin: '2025-03-01T00:00:00Z', createdAtEnd: '2025-02-01T00:00:00Z' }, refused],
    [{ effectiveAtBegin: '2025-01-01T00:00:00Z' }, vqt(3)],
    [{ effectiveAtEnd: '2025-06-01T00:00:00Z' }, vqt(1, 2)],
    [{ effectiveAtEnd: '' }, refused],
    [{ expireAtEnd: '2026-06-01T00:00:00.001Z' }, vqt(1)],
    [{ expireAtBegin: '2026-06-01T00:00:00Z' }, vqt(2, 3)],
    [{ expireAtBegin: '' }, refused],
  ],
  vouchers: [
    [{}, all],
    [{ voucherId: 'vch_2' }, vchs(2)],
    [{ voucherId: null }, []],
    [{ voucherId: '' }, refused],
    [{ customerId: 'cus_2' }, vchs(2)],
    [{ customerId: 'cus_none' }, []],
    [{ customerId: null }, []],
    [{ customerId: '' }, refused],
    [{ orderId: 'ord_A1' }, vchs(2)],
    [{ orderId: 'ord_a1' }, vchs(2)],
    [{ orderId: null }, vchs(1, 3, 4, 5)],
    [{ orderId: '' }, refused],
    [{ kind: 'CASH_COUPON' }, vchs(4)],
    [{ kind: null }, all],
    [{ status: 'USED' }, vchs(2)],
    [{ status: 'USABLE' }, vchs(1, 3, 4, 5)],
    [{ status: null }, all],
    // both association types unless one is asked for (R-2026)
    [{ associationType: 'REFERRAL' }, vchs(4)],
    [{ associationType: 'RESALE' }, vchs(1, 2, 3)],
    [{ associationType: null }, all],
    [{ createdAtBegin: '2025-04-01T00:00:00Z' }, vchs(5)],
    [{ createdAtEnd: '2025-02-01T00:00:00Z' }, vchs(1)],
    [{ createdAtBegin: null, createdAtEnd: null, effectiveAtBegin: null, expireAtEnd: null }, all],
    [{ effectiveAtBegin: '2025-01-01T00:00:00Z' }, vchs(3)],
    [{ expireAtEnd: '2026-06-01T00:00:00.001Z' }, vchs(1, 5)],
    [{ expireAtBegin: '2025-01-01T00:00:00Z', expireAtEnd: '2026-12-01T00:00:00Z' }, vchs(5)],
    [{ status: 'USABLE', customerId: 'cus_1' }, vchs(1)],
  ],
  voucherOperationRecords: [
    [{}, vors(1, 2, 3, 4, 5, 6)],
    [{ operationTypes: ['REFUND_RECHARGE_REVOCATION', 'ASSOCIATION_RECLAIM'] }, vors(5, 6)],
    [{ operationTypes: ['EXPIRY_RECLAIM'] }, []],
    [{ operationTypes: null }, []],
    [{ operationTypes: [] }, []],
    [{ operationTypes: Object.values(VoucherOperationType) }, refused],
    [{ operationTypes: Object.values(VoucherOperationType).slice(0, 8) }, vors(1, 2, 3, 4, 5, 6)],
    [{ quotaId: 'vqt_4' }, vors(4)],
    [{ quotaId: null }, []],
    [{ quotaId: '' }, []],
    [{ voucherIds: ['vch_1', 'vch_2'] }, vors(1, 2)],
    [{ voucherIds: null }, []],
    [{ voucherIds: [] }, []],
    [{ voucherIds: Array.from({ length: 101 }, () => 'vch_1') }, refused],
    [{ customerId: 'cus_1' }, vors(1)],
    [{ customerId: 'cus_none' }, []],
    [{ customerId: null }, vors(1, 2, 3, 4, 5, 6)],
    [{ customerId: '' }, vors(1, 2, 3, 4, 5, 6)],
    [{ kind: 'CASH_COUPON' }, vors(4)],
    [{ kind: null }, vors(1, 2, 3, 4, 5, 6)],
    [{ kind: '' }, refused],
    [{ occurredAtBegin: '2025-05-01T00:00:00Z' }, vors(6)],
    [{ occurredAtEnd: '2025-02-01T00:00:00Z' }, vors(1)],
    [{ occurredAtBegin: null }, refused],
    [{ occurredAtEnd: null }, refused],
    [{ occurredAtBegin: '' }, refused],
    [{ occurredAtBegin: '2025-03-01T00:00:00Z', occurredAtEnd: '2025-02-01T00:00:00Z' }, refused],
    [{ result: 'FAILURE' }, vors(3)],
    [{ result: null }, vors(1, 2, 3, 4, 5, 6)],
    // The columns of the portal: absent, null and "" filter nothing (part 2 §6.5).
    [{ customerName: '客户cus_1' }, vors(1)],
    [{ customerName: 'CANARY' }, []],
    [{ customerName: null, accountName: null, operatorId: null, operatorName: null }, vors(1, 2, 3, 4, 5, 6)],
    [{ customerName: '', accountName: '', operatorId: '', operatorName: '' }, vors(1, 2, 3, 4, 5, 6)],
    [{ customerName: '客' }, refused],
    [{ accountName: 'ACCOUNT-cus' }, vors(1)],
    [{ accountName: 'x' }, refused],
    [{ operatorId: 'mbr_operations' }, vors(1, 2, 3, 4, 5, 6)],
    [{ operatorId: 'mbr_finance' }, []],
    [{ operatorId: 'mbr_strangerAdmin' }, []],
    [{ operatorName: 'operat' }, vors(1, 2, 3, 4, 5, 6)],
    [{ operatorName: 'stranger' }, []],
    [{ operatorName: 'o' }, refused],
  ],
}

describe.each(databases)('filters on vouchers on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    await world.add(VoucherQuotaEntity, ...quotas, voucherQuotaRow({ id: 'vqt_x', partnerId: 'ptn_other' }))
    await world.add(VoucherEntity, ...vouchers, voucherRow({ id: 'vch_x', partnerId: 'ptn_other', customerId: 'cus_x1', quotaId: 'vqt_x' }))
    await world.add(
      VoucherOperationRecordEntity,
      ...records,
      voucherOperationRecordRow({ id: 'vor_x', partnerId: 'ptn_other', quotaId: 'vqt_x' }),
    )
  })
  afterAll(() => world.close())

  describe.each(Object.keys(lists) as List[])('%s', list => {
    it.each(cases[list])('%j matches %j (R-2003, R-2004)', async (filter, matches) => {
      const answer = await world.ask('operations', text(list), { filter })
      if (matches === refused) {
        expect(refusals(answer)).toEqual([refused])
        return
      }
      expect(idsAt(answer, list)).toEqual(matches)
      expect(valueAt(answer, list, 'totalCount')).toBe(matches.length)
    })

    it('matches the same without a filter, with an empty one and with null', async () => {
      const [, unfiltered] = cases[list][0] ?? []
      expect(idsAt(await world.ask('operations', text(list)), list)).toEqual(unfiltered)
      expect(idsAt(await world.ask('operations', text(list), { filter: null }), list)).toEqual(unfiltered)
    })
  })

  it('the list of vouchers goes back to those that expired 24 months ago, counted in Shanghai; older ones are read by id (R-2025)', async () => {
    expect(world.now).toBe('2026-03-02T02:00:00.000Z')
    expect(idsAt(await world.ask('operations', text('vouchers'), { filter: { customerId: 'cus_1' } }), 'vouchers')).toEqual(['vch_1'])
    const nested = '{ voucherQuota(id: "vqt_1") { vouchers { totalCount } } customer(id: "cus_1") { vouchers { totalCount } } }'
    expect(valueAt(await world.ask('operations', nested))).toEqual({
      voucherQuota: { vouchers: { totalCount: 5 } },
      customer: { vouchers: { totalCount: 1 } },
    })
    expect(valueAt(await world.ask('operations', '{ voucher(id: "vch_old") { id } }'), 'voucher')).toEqual({ id: 'vch_old' })
  })

  it('nested lists take the same filters and orders, and are read in one statement each', async () => {
    const nested = `query ($n: Int!) { customers(first: $n) { nodes { id
      vouchers(filter: { status: USABLE }, orderBy: EXPIRE_AT_ASC) { totalCount nodes { id quota { id vouchers(first: 2, orderBy: EXPIRE_AT_ASC) { nodes { id } } } } } } } }`
    type Nested = { id: string; vouchers: { totalCount: number; nodes: { id: string; quota: { vouchers: { nodes: object[] } } }[] } }
    const ask = (n: number) => world.counting(() => world.ask('operations', nested, { n }))
    const { result } = await ask(100)
    const found = valueAt<Nested[]>(result, 'customers', 'nodes').flatMap(({ vouchers: { nodes } }) => nodes)
    expect(found.map(({ id }) => id).sort()).toEqual(vchs(1, 3, 4))
    for (const { quota } of found) expect(quota.vouchers.nodes).toEqual([{ id: 'vch_1' }, { id: 'vch_5' }])
    expect((await ask(100)).statements).toHaveLength((await ask(2)).statements.length)
    const partner = '{ partners { nodes { voucherQuotas(filter: { kind: CASH_COUPON }) { totalCount nodes { id } } } } }'
    expect(valueAt(await world.ask('operations', partner), 'partners', 'nodes')).toEqual([
      { voucherQuotas: { totalCount: 1, nodes: [{ id: 'vqt_4' }] } },
    ])
  })

  it.each([
    ['voucherQuotas', ['CREATED_AT_DESC', 'CREATED_AT_ASC', 'EXPIRE_AT_ASC'], 3],
    ['vouchers', ['CREATED_AT_DESC', 'CREATED_AT_ASC', 'EXPIRE_AT_ASC'], 5],
    ['voucherOperationRecords', ['OCCURRED_AT_DESC', 'OCCURRED_AT_ASC'], 6],
  ])('%s can be paged in every order, forwards and backwards', async (list, orders, total) => {
    const page = (args: string) => `{ ${list}(${args}) { nodes { id } pageInfo { startCursor endCursor hasNextPage } } }`
    type Slice = { nodes: { id: string }[]; pageInfo: { startCursor: string; endCursor: string } }
    for (const order of orders) {
      const whole = idsAt(await world.ask('operations', page(`orderBy: ${order}`)), list)
      expect(whole).toHaveLength(total)
      const first = valueAt<Slice>(await world.ask('operations', page(`orderBy: ${order}, first: 2`)), list)
      const rest = valueAt<Slice>(
        await world.ask('operations', page(`orderBy: ${order}, first: 100, after: "${first.pageInfo.endCursor}"`)),
        list,
      )
      expect([...first.nodes, ...rest.nodes].map(({ id }) => id)).toEqual(whole)
      const back = page(`orderBy: ${order}, last: 2, before: "${rest.pageInfo.startCursor}"`)
      expect(idsAt(await world.ask('operations', back), list)).toEqual(whole.slice(0, 2))
    }
  })
})
