/** Every filter on lines with everything that can be put in: absent, null, "", [] and a value. */
import { AssociationType, CustomerEntity } from '../../../src/modules/customers'
import {
  FeedbackStatus,
  IncentiveDetailEntity,
  IncentiveDetailStatus,
  IncentiveEntity,
  IncentiveFrozenReason,
} from '../../../src/modules/incentives'
import { MemberEntity } from '../../../src/modules/members'
import { ChargingMode } from '../../../src/modules/orders'
import { databases } from '../../support/databases'
import { incentiveDetailRow, incentiveRow } from '../../support/incentiveRows'
import { customerRow, memberRow } from '../../support/rows'
import { openWorld, type World } from '../../support/world'
import { idsAt, valueAt } from '../../support/answers'

const query = 'query ($filter: IncentiveDetailFilter) { incentiveDetails(filter: $filter) { totalCount nodes { id } } }'

/** `cus_acme` is the manager's; `cus_gone` was, until it went to the stranger; both have lines of `ptn_sp`. */
const customers = [
  customerRow({
    id: 'cus_acme',
    partnerId: 'ptn_sp',
    managerId: 'mbr_manager',
    customerName: 'Acme%Cloud_有限公司',
    accountName: 'acme-login',
  }),
  customerRow({
    id: 'cus_gone',
    partnerId: 'ptn_other',
    managerId: 'mbr_strangerManager',
    customerName: 'Acme Gone',
    accountName: 'acme-gone',
  }),
]
const sp = { partnerId: 'ptn_sp', incentiveId: 'inc_F' }
const rows = [
  incentiveDetailRow({ ...sp, id: 'ind_F1', customerId: 'cus_acme', managerId: 'mbr_manager', orderId: 'ord_ABC1' }),
  incentiveDetailRow({
    ...sp,
    id: 'ind_F2',
    customerId: 'cus_acme',
    managerId: 'mbr_former',
    productType: '对象存储服务',
    year: 2025,
    cycle: '2025-12',
  }),
  incentiveDetailRow({ ...sp, id: 'ind_F3', customerId: 'cus_gone', managerId: 'mbr_manager', chargingMode: ChargingMode.YEARLY_MONTHLY }),
  incentiveDetailRow({
    ...sp,
    id: 'ind_F4',
    customerId: 'cus_1',
    planName: 'Delivery support',
    associationType: AssociationType.REFERRAL,
    status: IncentiveDetailStatus.FROZEN,
    frozenReason: IncentiveFrozenReason.CREDIT_ORDER_UNPAID,
    feedbackStatus: FeedbackStatus.HANDLED,
    statementNo: 'OTHER-NO',
  }),
  incentiveDetailRow({
    id: 'ind_X1',
    partnerId: 'ptn_other',
    incentiveId: 'inc_X',
    customerId: 'cus_gone',
    managerId: 'mbr_strangerManager',
  }),
]
const all = ['ind_F1', 'ind_F2', 'ind_F3', 'ind_F4']

describe.each(databases)('filters on lines on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    await world.add(CustomerEntity, ...customers)
    await world.add(MemberEntity, memberRow({ id: 'mbr_former', partnerId: 'ptn_sp', displayName: '欧阳前任' }))
    await world.add(
      IncentiveEntity,
      incentiveRow({ id: 'inc_F', partnerId: 'ptn_sp' }),
      incentiveRow({ id: 'inc_X', partnerId: 'ptn_other' }),
    )
    await world.add(IncentiveDetailEntity, ...rows)
  })
  afterAll(() => world.close())

  const matching = async (filter: object | null, persona = 'finance') => {
    const answer = await world.ask(persona, query, { filter })
    const ids = idsAt(answer, 'incentiveDetails').sort()
    expect(valueAt(answer, 'incentiveDetails', 'totalCount')).toBe(ids.length)
    return ids
  }
  const refused = async (filter: object) => {
    const { errors } = await world.ask('finance', query, { filter })
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
  }

  it('no filter at all shows everything', async () => {
    expect(await matching(null)).toEqual(all)
    expect(await matching({})).toEqual(all)
  })

  it('year: null filters nothing, "" and [] are no number (class FA)', async () => {
    expect(await matching({ year: null })).toEqual(all)
    for (const wrong of ['', [], '2026', 2026.5, 3_000_000_000]) await refused({ year: wrong })
  })

  it.each(['cycle', 'statementNo', 'orderId', 'planName', 'customerId', 'customerName', 'customerAccountName', 'managerName'])(
    '%s: null and "" filter nothing, [] is no text (class FA)',
    async name => {
      for (const empty of [null, '']) expect(await matching({ [name]: empty })).toEqual(all)
      await refused({ [name]: [] })
    },
  )

  it('productType: null and [] filter nothing, "" is a product type that no line has (class FA)', async () => {
    for (const empty of [null, []]) expect(await matching({ productType: empty })).toEqual(all)
    expect(await matching({ productType: '' })).toEqual([])
    await refused({ productType: [null] })
  })

  it.each(['associationType', 'chargingMode', 'status', 'feedbackStatus'])(
    '%s: null and [] filter nothing, "" is none of its values (class FA)',
    async name => {
      for (const empty of [null, []]) expect(await matching({ [name]: empty })).toEqual(all)
      for (const wrong of ['', [''], [null], 'NONSENSE']) await refused({ [name]: wrong })
    },
  )

  it.each([
    [{ year: 2025 }, ['ind_F2']],
    [{ year: 0 }, []],
    [{ cycle: '2026-02' }, ['ind_F1', 'ind_F3', 'ind_F4']],
    [{ cycle: '2026' }, []],
    [{ statementNo: 'OTHER-NO' }, ['ind_F4']],
    [{ statementNo: 'OTHER' }, []],
    [{ orderId: 'ord_ABC1' }, ['ind_F1']],
    [{ orderId: 'ORD_abc1' }, ['ind_F1']],
    [{ orderId: 'ord_NONE' }, []],
    [{ planName: 'DELIVERY sup' }, ['ind_F4']],
    [{ productType: ['对象存储服务', 'none'] }, ['ind_F2']],
    [{ productType: '弹性云' }, []],
    [{ associationType: 'REFERRAL' }, ['ind_F4']],
    [{ chargingMode: ['YEARLY_MONTHLY', 'SAVINGS_PLAN'] }, ['ind_F3']],
    [{ status: 'FROZEN' }, ['ind_F4']],
    [{ status: ['PENDING_CONFIRMATION', 'FROZEN'] }, all],
    [{ feedbackStatus: 'HANDLED' }, ['ind_F4']],
    [{ customerId: 'cus_acme' }, ['ind_F1', 'ind_F2']],
    [{ customerId: 'cus_gone' }, ['ind_F3']],
    [{ customerId: 'cus_x1' }, []],
    [{ customerId: 'malformed' }, []],
    [{ customerName: 'acme' }, ['ind_F1', 'ind_F2']],
    [{ customerName: ' E%C ' }, ['ind_F1', 'ind_F2']],
    [{ customerName: 'd_有' }, ['ind_F1', 'ind_F2']],
    [{ customerName: 'e_C' }, []],
    [{ customerName: '%%' }, []],
    [{ customerAccountName: 'ACME-' }, ['ind_F1', 'ind_F2']],
    [{ customerAccountName: 'CANARY' }, []],
    [{ managerName: '欧阳' }, ['ind_F2']],
    [{ managerName: '王小' }, ['ind_F1', 'ind_F3']],
    [{ managerName: 'CANARY' }, []],
    [{ customerName: 'acme', customerAccountName: 'login', managerName: '王小', cycle: '2026-02' }, ['ind_F1']],
    [{ customerName: 'acme', managerName: '王小', year: 2025 }, []],
  ])('%j matches %j (R-ID-1)', async (filter, ids) => {
    expect(await matching(filter)).toEqual(ids)
  })

  it.each([
    { customerName: 'x' },
    { customerName: 'two words' },
    { customerAccountName: ' x ' },
    { managerName: '王' },
    { managerName: 'x'.repeat(65) },
    { planName: 'x' },
    { orderId: `ord_${'X'.repeat(77)}` },
    { productType: Array.from({ length: 101 }, (_, index) => `p${index}`) },
  ])('%j is refused (R-FLT-4)', filter => refused(filter))

  it('a name is looked for among the customers that one sees today: what is hidden is not found either', async () => {
    expect(await matching({ customerName: 'gone' })).toEqual([])
    expect(await matching({ customerName: 'gone' }, 'strangerAdmin')).toEqual(['ind_X1'])
    expect(await matching({ customerName: 'acme' }, 'manager')).toEqual(['ind_F1'])
    expect(await matching({ customerAccountName: 'acme' }, 'colleague')).toEqual([])
    expect(await matching({ managerName: '王小' }, 'manager')).toEqual(['ind_F1', 'ind_F3'])
  })

  it('the vendor, who sees neither customers nor members, finds none by name', async () => {
    expect(await matching({}, 'incentiveOps')).toEqual([...all, 'ind_X1'])
    for (const filter of [{ customerName: 'acme' }, { customerAccountName: 'acme' }, { managerName: '王小' }])
      expect(await matching(filter, 'incentiveOps')).toEqual([])
  })

  it('filters the lines of a customer and of a statement alike, totals included', async () => {
    const nested = `query ($filter: IncentiveDetailFilter) {
      customer(id: "cus_acme") { incentiveDetails(filter: $filter) { totalCount totalIncentive { amount } nodes { id } } }
      incentive(id: "inc_F") { details(filter: $filter) { totalCount totalIncentive { amount } nodes { id } } }
    }`
    const expected = { totalCount: 1, totalIncentive: [{ amount: '8.00' }], nodes: [{ id: 'ind_F2' }] }
    expect(valueAt(await world.ask('finance', nested, { filter: { managerName: '欧阳', customerName: 'acme' } }))).toEqual({
      customer: { incentiveDetails: expected },
      incentive: { details: expected },
    })
  })

  it.each([
    ['CYCLE_DESC', ['ind_F4', 'ind_F3', 'ind_F1', 'ind_F2']],
    ['CYCLE_ASC', ['ind_F2', 'ind_F1', 'ind_F3', 'ind_F4']],
  ])('%s orders them, equal ones by id', async (orderBy, ids) => {
    const ordered = 'query ($orderBy: IncentiveDetailOrder) { incentiveDetails(orderBy: $orderBy) { nodes { id } } }'
    expect(idsAt(await world.ask('finance', ordered, { orderBy }), 'incentiveDetails')).toEqual(ids)
  })
})
