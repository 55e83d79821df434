/** Performance line by line: who sees which, every filter, the total, and what hangs on a line. */
import { isInputObjectType } from 'graphql'
import { AssociationType, CustomerEntity } from '../../../src/modules/customers'
import { FeedbackStatus } from '../../../src/modules/feedback'
import { MemberEntity } from '../../../src/modules/members'
import { ChargingMode, OrderType } from '../../../src/modules/orders'
import {
  PerformanceDetailEntity,
  PerformanceStatementEntity,
  PerformanceTransferEntity,
  PerformanceZeroReason,
} from '../../../src/modules/performance'
import { Money } from '../../../src/shared/money'
import { idsAt, refusals, valueAt } from '../../support/answers'
import { schema } from '../../support/asking'
import { databases } from '../../support/databases'
import { performanceDetailRow, performanceStatementRow, performanceTransferRow } from '../../support/performanceRows'
import { customerRow, memberRow } from '../../support/rows'
import { openWorld, type World } from '../../support/world'

const listing = `query ($filter: PerformanceDetailFilter, $orderBy: PerformanceDetailOrder! = GENERATED_AT_DESC, $through: ID) {
  performanceDetails(filter: $filter, orderBy: $orderBy, indirectPartnerId: $through) { totalCount nodes { id } }
}`
const cny = (amount: string) => Money.of(amount, 'CNY')

const sp = { partnerId: 'ptn_sp', statementId: 'pfs_sp' }
const rows = [
  performanceDetailRow({ ...sp, id: 'pfd_1', customerId: 'cus_1', managerId: 'mbr_manager', orderId: 'ord_ABC1' }),
  performanceDetailRow({
    ...sp,
    id: 'pfd_2',
    customerId: 'cus_acme',
    managerId: 'mbr_former',
    productType: '对象存储服务',
    generatedAt: '2026-02-11T00:00:00.000Z',
    performanceAmount: cny('-7.00500001'),
    orderType: OrderType.UNSUBSCRIPTION,
    feedbackStatus: FeedbackStatus.HANDLED,
  }),
  // The colleague's of record, though the customer is the manager's today; settled by the month (R-RL-4, R-PF-9).
  performanceDetailRow({
    ...sp,
    id: 'pfd_3',
    customerId: 'cus_1',
    managerId: 'mbr_colleague',
    generatedAt: '2026-03-01T00:00:00.000Z',
    performanceCycle: '2026-03',
    orderType: null,
    transactionNo: 'T-3',
    chargingMode: ChargingMode.PAY_PER_USE,
    statementNo: 'PS-March',
  }),
  performanceDetailRow({
    ...sp,
    id: 'pfd_4',
    customerId: 'cus_4',
    associationType: AssociationType.REFERRAL,
    generatedAt: '2026-02-12T00:00:00.000Z',
    performanceAmount: cny('0'),
    countsForIncentive: false,
    zeroReason: PerformanceZeroReason.PRODUCT_OUTSIDE_POLICY,
  }),
  performanceDetailRow({ id: 'pfd_r', partnerId: 'ptn_reseller', statementId: 'pfs_r', customerId: 'cus_r1', countsForIncentive: false }),
  performanceDetailRow({
    id: 'pfd_m',
    partnerId: 'ptn_master',
    statementId: 'pfs_m',
    customerId: 'cus_r1',
    managerId: 'mbr_masterManager',
    resellerId: 'ptn_reseller',
  }),
  performanceDetailRow({
    id: 'pfd_x',
    partnerId: 'ptn_other',
    statementId: 'pfs_x',
    customerId: 'cus_x1',
    managerId: 'mbr_strangerManager',
    productName: 'CANARY',
  }),
]
const mine = ['pfd_1', 'pfd_2', 'pfd_3', 'pfd_4']

describe.each(databases)('performance details on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    await world.add(
      CustomerEntity,
      customerRow({ id: 'cus_acme', partnerId: 'ptn_sp', customerName: 'Acme%Cloud', accountName: 'acme-login' }),
    )
    await world.add(MemberEntity, memberRow({ id: 'mbr_former', partnerId: 'ptn_sp', displayName: '欧阳前任' }))
    await world.add(
      PerformanceStatementEntity,
      performanceStatementRow({ id: 'pfs_sp', partnerId: 'ptn_sp' }),
      performanceStatementRow({ id: 'pfs_m', partnerId: 'ptn_master' }),
      performanceStatementRow({ id: 'pfs_r', partnerId: 'ptn_reseller' }),
      performanceStatementRow({ id: 'pfs_x', partnerId: 'ptn_other' }),
    )
    await world.add(PerformanceDetailEntity, ...rows)
    await world.add(
      PerformanceTransferEntity,
      performanceTransferRow({ id: 'pft_out', partnerId: 'ptn_sp', takerId: 'ptn_other' }),
      performanceTransferRow({ id: 'pft_in', partnerId: 'ptn_master', takerId: 'ptn_sp', cycle: '2026-01' }),
      performanceTransferRow({ id: 'pft_x', partnerId: 'ptn_other', takerId: 'ptn_master', reason: 'CANARY' }),
    )
  })
  afterAll(() => world.close())

  const matching = async (filter: object | null, persona = 'finance') => {
    const answer = await world.ask(persona, listing, { filter })
    const ids = idsAt(answer, 'performanceDetails').sort()
    expect(valueAt(answer, 'performanceDetails', 'totalCount')).toBe(ids.length)
    return ids
  }
  const refused = async (filter: object) => expect(refusals(await world.ask('finance', listing, { filter }))).toEqual(['BAD_USER_INPUT'])

  describe('who sees them', () => {
    it.each([
      ['manager', ['pfd_1']],
      ['colleague', ['pfd_3']],
      ['supervisor', ['pfd_1']],
      ['finance', mine],
      ['admin', mine],
      ['masterAdmin', ['pfd_m']],
      ['masterManager', ['pfd_m']],
      ['resellerAdmin', ['pfd_r']],
      ['strangerManager', ['pfd_x']],
      ['incentiveOps', [...mine, 'pfd_m', 'pfd_r', 'pfd_x']],
    ])('%s: the manager of record decides, not that of today (R-RL-1, R-RL-3, R-RL-4, R-RL-6)', async (persona, ids) => {
      expect(await matching(null, persona)).toEqual(ids)
    })

    it.each(['operations', 'specialist', 'nobody', 'customer', 'vendorAdmin', null])('%s may not read them', async persona => {
      const code = persona === null ? 'UNAUTHENTICATED' : 'FORBIDDEN'
      expect(refusals(await world.ask(persona, listing))).toEqual([code])
    })

    it('a master looks at the lines of its reseller, others ignore the argument, strangers show nothing (R-FLT-6, R-RES-6)', async () => {
      const through = async (persona: string, id: string) => idsAt(await world.ask(persona, listing, { through: id }), 'performanceDetails')
      expect(await through('masterAdmin', 'ptn_reseller')).toEqual(['pfd_r'])
      expect(await through('masterAdmin', 'ptn_other')).toEqual([])
      expect(await through('masterAdmin', 'ptn_missing')).toEqual([])
      expect((await through('finance', 'ptn_other')).sort()).toEqual(mine)
      const one = 'query ($id: ID!, $through: ID) { performanceDetail(id: $id, indirectPartnerId: $through) { id } }'
      const seen = async (variables: object) => valueAt(await world.ask('masterAdmin', one, { ...variables }), 'performanceDetail')
      expect(await seen({ id: 'pfd_r', through: 'ptn_reseller' })).toEqual({ id: 'pfd_r' })
      expect(await seen({ id: 'pfd_r' })).toBeNull()
    })

    it.each(['pfd_x', 'pfd_missing', 'x'])('a single one that is not mine is null: %s', async id => {
      const answer = await world.ask('finance', 'query ($id: ID!) { performanceDetail(id: $id) { id } node(id: $id) { id } }', { id })
      expect(answer).toMatchObject({ data: { performanceDetail: null, node: null }, errors: [] })
    })
  })

  describe('filters (part 3 §2.3, class FA)', () => {
    it.each(['statementNo', 'resellerName', 'orderId', 'customerId', 'customerName', 'customerAccountName', 'managerName'])(
      '%s: null and "" filter nothing, [] is no text',
      async name => {
        for (const empty of [null, '']) expect(await matching({ [name]: empty })).toEqual(mine)
        await refused({ [name]: [] })
      },
    )

    it.each(['feedbackStatus', 'productType', 'orderType', 'chargingMode', 'associationType'])(
      '%s: null and [] filter nothing',
      async name => {
        for (const empty of [null, []]) expect(await matching({ [name]: empty })).toEqual(mine)
      },
    )

    it.each(['cycle', 'consumptionCycle', 'generatedFrom', 'generatedTo', 'countsForIncentive'])('%s: null filters nothing', async name => {
      expect(await matching({ [name]: null })).toEqual(mine)
      await refused({ [name]: '' })
    })

    it.each([
      [{ cycle: '2026-03' }, ['pfd_3']],
      [{ consumptionCycle: '2026-02' }, mine],
      [{ statementNo: 'PS-March' }, ['pfd_3']],
      [{ orderId: 'ord_abc1' }, ['pfd_1']],
      [{ customerId: 'cus_1' }, ['pfd_1', 'pfd_3']],
      [{ customerId: 'cus_x1' }, []],
      [{ customerName: 'acme%c' }, ['pfd_2']],
      [{ customerName: '%%' }, []],
      [{ customerName: 'CANARY' }, []],
      [{ customerAccountName: 'ACME-LOG' }, ['pfd_2']],
      [{ managerName: '前任' }, ['pfd_2']],
      [{ feedbackStatus: ['HANDLED'] }, ['pfd_2']],
      [{ productType: ['对象存储服务'] }, ['pfd_2']],
      [{ orderType: ['UNSUBSCRIPTION'] }, ['pfd_2']],
      [{ chargingMode: ['PAY_PER_USE'] }, ['pfd_3']],
      [{ associationType: ['REFERRAL'] }, ['pfd_4']],
      [{ countsForIncentive: false }, ['pfd_4']],
      [{ countsForIncentive: true }, ['pfd_1', 'pfd_2', 'pfd_3']],
      // From is included, to is not.
      [{ generatedFrom: '2026-02-11T00:00:00Z', generatedTo: '2026-02-12T00:00:00Z' }, ['pfd_2']],
      [{ generatedFrom: '2026-02-11T08:00:00+08:00', cycle: '2026-02' }, ['pfd_2', 'pfd_4']],
      [{ cycle: '2026-02', associationType: ['RESALE'] }, ['pfd_1', 'pfd_2']],
    ])('%j', async (filter, ids) => expect(await matching(filter)).toEqual(ids))

    it('the name of a reseller is looked for among those that a master sees', async () => {
      expect(await matching({ resellerName: 'ptn_reseller' }, 'masterAdmin')).toEqual(['pfd_m'])
      expect(await matching({ resellerName: 'Company ptn_oth' }, 'masterAdmin')).toEqual([])
    })

    it.each([
      { customerName: 'a' },
      { customerName: 'a b' },
      { cycle: '2026-13' },
      { generatedFrom: '2026-03-01T00:00:00Z', generatedTo: '2026-02-01T00:00:00Z' },
    ])('%j is refused', filter => refused(filter))
  })

  describe('the total', () => {
    const total = `query ($filter: PerformanceDetailFilter) { performanceDetails(first: 1, filter: $filter) { totalPerformance { amount currency } } }`

    it('is of the whole filter, not of the page, exact, and rounded half-up once', async () => {
      const of = async (filter: object | null) =>
        valueAt(await world.ask('finance', total, { filter }), 'performanceDetails', 'totalPerformance')
      expect(await of(null)).toEqual([{ amount: '192.99', currency: 'CNY' }])
      expect(await of({ cycle: '2026-03' })).toEqual([{ amount: '100.00', currency: 'CNY' }])
      expect(await of({ cycle: '1999-01' })).toEqual([])
    })

    it('is one sum per currency, of what the viewer sees', async () => {
      await world.add(
        PerformanceDetailEntity,
        performanceDetailRow({
          ...sp,
          id: 'pfd_usd',
          customerId: 'cus_1',
          managerId: 'mbr_manager',
          currency: 'USD',
          performanceAmount: Money.of('1.006', 'USD'),
        }),
      )
      expect(valueAt(await world.ask('manager', total), 'performanceDetails', 'totalPerformance')).toEqual([
        { amount: '100.00', currency: 'CNY' },
        { amount: '1.01', currency: 'USD' },
      ])
      await world.store.writer.query("DELETE FROM performance_detail WHERE id = 'pfd_usd'")
    })

    it('is computed only when it is selected', async () => {
      const sums = async (query: string) =>
        (await world.counting(() => world.ask('finance', query))).statements.filter(sql => /SUM\(/.test(sql)).length
      expect(await sums('{ performanceDetails { totalCount nodes { id } } }')).toBe(0)
      expect(await sums(total)).toBe(1)
    })
  })

  it('a line shows its customer masked, its people, its order and its statement, batched', async () => {
    const query = `query ($first: Int) { performanceDetails(first: $first, orderBy: GENERATED_AT_ASC) { nodes { id customerId customer { customerName { masked } } manager { id } order { id } orderId
      statement { statementNo } reseller { id } orderType transactionNo incentivePolicy zeroReason feedbacks { totalCount } } } }`
    const { result, statements } = await world.counting(() => world.ask('finance', query, { first: 100 }))
    const nodes = valueAt<Record<string, unknown>[]>(result, 'performanceDetails', 'nodes')
    expect(nodes.find(({ id }) => id === 'pfd_2')).toMatchObject({
      customer: { customerName: { masked: 'A**' } },
      manager: { id: 'mbr_former' },
      statement: { statementNo: 'PS-pfs_sp' },
      reseller: null,
    })
    // The order is known by its id although there is none to see.
    expect(nodes.find(({ id }) => id === 'pfd_1')).toMatchObject({ orderId: 'ord_ABC1', order: null })
    expect(nodes.find(({ id }) => id === 'pfd_3')).toMatchObject({ orderType: null, transactionNo: 'T-3' })
    expect(nodes.find(({ id }) => id === 'pfd_4')).toMatchObject({ zeroReason: 'PRODUCT_OUTSIDE_POLICY' })
    const two = await world.counting(() => world.ask('finance', query, { first: 2 }))
    expect(statements).toHaveLength(two.statements.length)
  })

  it('a customer manager sees no statement behind his line, and the lines of each customer', async () => {
    const query = '{ customers { nodes { id performanceDetails { totalPerformance { amount } nodes { id statement { id } } } } } }'
    const nodes = valueAt<{ id: string; performanceDetails: object }[]>(await world.ask('manager', query), 'customers', 'nodes')
    expect(nodes.find(({ id }) => id === 'cus_1')?.performanceDetails).toEqual({
      totalPerformance: [{ amount: '100.00' }],
      nodes: [{ id: 'pfd_1', statement: null }],
    })
    expect(nodes.find(({ id }) => id === 'cus_2')?.performanceDetails).toEqual({ totalPerformance: [], nodes: [] })
  })

  it('what the manager of record sees he may dispute, and nothing else (R-RL-4)', async () => {
    const disputing =
      'mutation ($input: SubmitFeedbackInput!) { submitFeedback(input: $input) { userErrors { code } feedback { targetType } } }'
    const dispute = async (targetId: string) =>
      valueAt(await world.ask('manager', disputing, { input: { idempotencyKey: targetId, targetId, content: '少计' } }), 'submitFeedback')
    const before = await world.contents()
    expect(await dispute('pfd_3')).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }], feedback: null })
    expect(await world.contents()).toEqual(before)
    expect(await dispute('pfd_1')).toEqual({ userErrors: [], feedback: { targetType: 'PERFORMANCE_DETAIL' } })
    expect(await matching({ feedbackStatus: ['SUBMITTED'] })).toEqual(['pfd_1'])
  })

  it('tells nothing about what is owed, and says so: no payment, repayment or invoice is about performance (R-PF-11)', () => {
    for (const name of ['PerformanceDetail', 'PerformanceStatistics']) expect(schema.getType(name)?.description).toContain('R-PF-11')
    const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType)
    const aboutMoney = inputs.filter(({ name }) => /(Pay|Payout|Paid|Repay|Invoices?|Refund|Claim)\w*Input$/.test(name))
    expect(aboutMoney.length).toBeGreaterThan(5)
    expect(aboutMoney.flatMap(input => Object.keys(input.getFields())).filter(name => /performance/i.test(name))).toEqual([])
  })

  it('transfers show on both sides, and to nobody else', async () => {
    const transfers = async (persona: string, filter: object | null = null) => {
      const query = 'query ($filter: PerformanceTransferFilter) { performanceTransfers(filter: $filter) { nodes { id } } }'
      return idsAt(await world.ask(persona, query, { filter }), 'performanceTransfers').sort()
    }
    expect(await transfers('finance')).toEqual(['pft_in', 'pft_out'])
    expect(await transfers('finance', { cycle: '2026-01' })).toEqual(['pft_in'])
    expect(await transfers('masterAdmin')).toEqual(['pft_in', 'pft_x'])
    expect(await transfers('incentiveOps')).toEqual(['pft_in', 'pft_out', 'pft_x'])
    expect(refusals(await world.ask('manager', '{ performanceTransfers { nodes { id } } }'))).toEqual(['FORBIDDEN'])
  })
})
