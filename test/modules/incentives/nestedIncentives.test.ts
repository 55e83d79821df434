/** Lines below statements and customers: the right ones for each parent, in as many statements for many parents as for few. */
import { CustomerEntity } from '../../../src/modules/customers'
import { IncentiveDetailEntity, IncentiveEntity } from '../../../src/modules/incentives'
import { OrderEntity } from '../../../src/modules/orders'
import { Money } from '../../../src/shared/money'
import { databases } from '../../support/databases'
import { incentiveDetailRow, incentiveRow } from '../../support/incentiveRows'
import { orderRow } from '../../support/orderRows'
import { customerRow } from '../../support/rows'
import { openWorld, type World } from '../../support/world'
import { idsAt, valueAt } from '../../support/answers'

const numbers = Array.from({ length: 30 }, (_, index) => String(index).padStart(2, '0'))
const sp = { partnerId: 'ptn_sp' }

/** Thirty customers and as many statements; the n-th statement has four lines of the n-th customer, worth 0.25 each, the newest of another currency. */
describe.each(databases)('nested incentives on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    await world.add(CustomerEntity, ...numbers.map(n => customerRow({ ...sp, id: `cus_n${n}`, managerId: 'mbr_manager', label: 'many' })))
    await world.add(IncentiveEntity, ...numbers.map(n => incentiveRow({ ...sp, id: `inc_n${n}`, cycle: '2026-01' })))
    await world.add(OrderEntity, ...numbers.map(n => orderRow({ ...sp, id: `ord_N${n}`, customerId: `cus_n${n}` })))
    await world.add(
      IncentiveDetailEntity,
      ...numbers.flatMap(n =>
        (['CNY', 'CNY', 'CNY', 'USD'] as const).map((currency, line) =>
          incentiveDetailRow({
            ...sp,
            id: `ind_n${n}L${line}`,
            customerId: `cus_n${n}`,
            managerId: 'mbr_manager',
            incentiveId: `inc_n${n}`,
            orderId: `ord_N${n}`,
            cycle: `2026-0${line + 1}`,
            currency,
            performanceAmount: Money.of('10.00', currency),
            listPrice: Money.of('10.00', currency),
            incentiveAmount: Money.of('0.25', currency),
          }),
        ),
      ),
    )
  })
  afterAll(() => world.close())

  const totals = [
    { amount: '0.75', currency: 'CNY' },
    { amount: '0.25', currency: 'USD' },
  ]
  const lines = `totalCount totalIncentive { amount currency } pageInfo { hasNextPage }
    nodes { id customer { id } manager { id } order { id } incentive { id publicityDeadline { level } partner { id } } }`

  it.each([
    [
      'statement',
      `query ($first: Int) { incentives(first: $first, filter: { cycle: "2026-01" }) { nodes { id details(first: 2) { ${lines} } } } }`,
      'incentives',
      'details',
    ],
    [
      'customer',
      `query ($first: Int) { customers(first: $first, filter: { label: "many" }) { nodes { id incentiveDetails(first: 2) { ${lines} } } } }`,
      'customers',
      'incentiveDetails',
    ],
  ])('each %s has its newest lines, its count and its totals, in one number of statements', async (_parent, query, list, field) => {
    const ask = async (first: number) => {
      const { result, statements } = await world.counting(() => world.ask('finance', query, { first }))
      return { nodes: valueAt<Record<string, unknown>[]>(result, list, 'nodes'), count: statements.length }
    }
    const [few, many] = [await ask(2), await ask(100)]
    expect([few.nodes.length, many.nodes.length]).toEqual([2, 30])
    for (const node of many.nodes) {
      const n = String(node.id).slice(-2)
      const line = (number: number) => ({
        id: `ind_n${n}L${number}`,
        customer: { id: `cus_n${n}` },
        manager: { id: 'mbr_manager' },
        order: { id: `ord_N${n}` },
        incentive: { id: `inc_n${n}`, publicityDeadline: { level: 'SOON' }, partner: { id: 'ptn_sp' } },
      })
      expect(node[field]).toEqual({ totalCount: 4, totalIncentive: totals, pageInfo: { hasNextPage: true }, nodes: [line(3), line(2)] })
    }
    expect(many.count).toBe(few.count)
  })

  it('thirty lists of lines take one statement for the rows, one for the counts, one for the totals', async () => {
    const query =
      '{ incentives(first: 30, filter: { cycle: "2026-01" }) { nodes { details { totalCount totalIncentive { amount } nodes { id } } } } }'
    const { statements } = await world.counting(() => world.ask('finance', query))
    const onLines = statements.filter(sql => sql.includes('incentive_detail'))
    expect(onLines.map(sql => (/SUM\(/.test(sql) ? 'sum' : /COUNT\(/.test(sql) ? 'count' : 'rows')).sort()).toEqual([
      'count',
      'rows',
      'sum',
    ])
  })

  it('a name is looked for inside the statement itself: the search costs none of its own', async () => {
    const searched = async (filter: string) => {
      const { statements } = await world.counting(() =>
        world.ask('manager', `{ incentiveDetails(filter: { ${filter} }) { nodes { id } } }`),
      )
      return statements.length
    }
    expect(await searched('customerName: "客户", managerName: "王小"')).toBe(await searched('year: 2026'))
  })

  it('go on from a cursor, and count and add up the whole list on every page', async () => {
    const query = `query ($after: String) { customer(id: "cus_n07") { incentiveDetails(first: 3, after: $after) {
      totalCount totalIncentive { amount currency } nodes { id } pageInfo { endCursor hasNextPage }
    } } }`
    const first = await world.ask('manager', query)
    expect(idsAt(first, 'customer', 'incentiveDetails')).toEqual(['ind_n07L3', 'ind_n07L2', 'ind_n07L1'])
    const after = valueAt<string>(first, 'customer', 'incentiveDetails', 'pageInfo', 'endCursor')
    expect(valueAt(await world.ask('manager', query, { after }), 'customer', 'incentiveDetails')).toMatchObject({
      totalCount: 4,
      totalIncentive: totals,
      nodes: [{ id: 'ind_n07L0' }],
      pageInfo: { hasNextPage: false },
    })
  })
})
