/** Totals over a whole filter: exact to the last of eight decimals, rounded once, one per currency. */
import { IncentiveDetailEntity, IncentiveEntity } from '../../../src/modules/incentives'
import { Money } from '../../../src/shared/money'
import { databases } from '../../support/databases'
import { incentiveDetailRow, incentiveRow } from '../../support/incentiveRows'
import { openWorld, type World } from '../../support/world'
import { valueAt } from '../../support/answers'

type Total = { amount: string; currency: string }
const query = `query ($filter: IncentiveDetailFilter, $first: Int, $offset: Int) {
  incentiveDetails(filter: $filter, first: $first, offset: $offset) { totalIncentive { amount currency } nodes { incentiveAmount { amount } } }
}`

describe.each(databases)('the total of incentives on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    await world.add(IncentiveEntity, incentiveRow({ id: 'inc_T', partnerId: 'ptn_sp' }))
  })
  beforeEach(() => world.store.writer.query('DELETE FROM incentive_detail'))
  afterAll(() => world.close())

  let next = 0
  const add = (amounts: readonly string[], given: Partial<IncentiveDetailEntity> = {}) =>
    world.add(
      IncentiveDetailEntity,
      ...amounts.map(amount =>
        incentiveDetailRow({
          id: `ind_T${next++}`,
          partnerId: 'ptn_sp',
          customerId: 'cus_1',
          managerId: 'mbr_manager',
          incentiveId: 'inc_T',
          incentiveAmount: Money.of(amount, given.currency ?? 'CNY'),
          ...given,
        }),
      ),
    )
  const totals = async (variables: object = {}, persona = 'finance') =>
    valueAt<Total[]>(await world.ask(persona, query, { ...variables }), 'incentiveDetails', 'totalIncentive')
  const cny = (amount: string) => [{ amount, currency: 'CNY' }]

  it.each([
    [['0.00000001', '0.00000002'], '0.00'],
    [['0.005'], '0.01'],
    [['0.00499999'], '0.00'],
    [['0.00499999', '0.00000001'], '0.01'],
    [['-0.005'], '-0.01'],
    [['-0.00499999'], '0.00'],
    [['10.12345678', '-3.12345679'], '7.00'],
    [['1.11111111', '-1.11111111'], '0.00'],
    [['0.004', '0.004', '0.004'], '0.01'],
    [['100.00', '-600.00'], '-500.00'],
    [['90071992547.40993', '0.00000001'], '90071992547.41'],
    [['0.1', '0.2', '-0.3'], '0.00'],
  ])('of %j is %s: rounded half-up once, in the total only (part 3 §0)', async (amounts, total) => {
    await add(amounts)
    expect(await totals()).toEqual(cny(total))
    const single = await world.ask('finance', query, { first: 100 })
    const shown = valueAt<{ incentiveAmount: { amount: string } }[]>(single, 'incentiveDetails', 'nodes')
    expect(shown.map(({ incentiveAmount }) => incentiveAmount.amount).sort()).toEqual(
      amounts.map(amount => Money.of(amount, 'CNY').amount).sort(),
    )
  })

  it('is of the filter, not of the page (R-ID-1, S3-08)', async () => {
    await add(Array.from({ length: 25 }, () => '1.00000001'))
    await add(['1000.00'], { cycle: '2026-01' })
    expect(await totals()).toEqual(cny('1025.00'))
    expect(await totals({ first: 1 })).toEqual(cny('1025.00'))
    expect(await totals({ first: 5, offset: 100 })).toEqual(cny('1025.00'))
    expect(await totals({ first: 1, filter: { cycle: '2026-02' } })).toEqual(cny('25.00'))
  })

  it('is one sum per currency, and none where there is nothing', async () => {
    expect(await totals()).toEqual([])
    await add(['1.006', '2.00'], { currency: 'USD' })
    await add(['-7.77'])
    expect(await totals()).toEqual([
      { amount: '-7.77', currency: 'CNY' },
      { amount: '3.01', currency: 'USD' },
    ])
    expect(await totals({ filter: { cycle: '1999-01' } })).toEqual([])
  })

  it('adds up what the viewer sees and nothing else (R-RL-1)', async () => {
    await add(['5.00'])
    await add(['7.00'], { managerId: 'mbr_colleague' })
    await add(['11.00'], { partnerId: 'ptn_other' })
    expect(await totals({}, 'finance')).toEqual(cny('12.00'))
    expect(await totals({}, 'manager')).toEqual(cny('5.00'))
    expect(await totals({}, 'supervisor')).toEqual(cny('5.00'))
    expect(await totals({}, 'resellerAdmin')).toEqual([])
    expect(await totals({}, 'incentiveOps')).toEqual(cny('23.00'))
  })

  it('is computed only when it is selected', async () => {
    const sums = async (selection: string) => {
      const { statements } = await world.counting(() => world.ask('finance', `{ incentiveDetails { ${selection} } }`))
      return statements.filter(sql => /SUM\(/.test(sql)).length
    }
    expect(await sums('totalCount nodes { id }')).toBe(0)
    expect(await sums('totalIncentive { amount }')).toBe(1)
  })
})
