/** The incentive dashboard, and why the incentive of a month is not that of its consumption. */
import { AssociationType } from '../../../src/modules/customers'
import { IncentiveDetailEntity, IncentiveDetailStatus, IncentiveEntity } from '../../../src/modules/incentives'
import { PerformanceDetailEntity, PerformanceStatementEntity, PerformanceZeroReason } from '../../../src/modules/performance'
import { Money } from '../../../src/shared/money'
import { refusals, valueAt } from '../../support/answers'
import { incentiveDetailRow, incentiveRow } from '../../support/incentiveRows'
import { databases } from '../../support/databases'
import { performanceDetailRow, performanceStatementRow } from '../../support/performanceRows'
import { openWorld, type World } from '../../support/world'

const cny = (amount: string) => Money.of(amount, 'CNY')

describe.each(databases)('incentive figures on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    await world.add(IncentiveEntity, incentiveRow({ id: 'inc_S', partnerId: 'ptn_sp' }))
    const line = (id: string, amount: string, given: Partial<IncentiveDetailEntity> = {}) =>
      incentiveDetailRow({
        id,
        partnerId: 'ptn_sp',
        customerId: 'cus_1',
        managerId: 'mbr_manager',
        incentiveId: 'inc_S',
        incentiveAmount: cny(amount),
        ...given,
      } as never)
    await world.add(
      IncentiveDetailEntity,
      line('ind_1', '8.00400001'),
      line('ind_2', '0.00099999', { status: IncentiveDetailStatus.AVAILABLE }),
      line('ind_3', '5.00', { managerId: 'mbr_colleague', cycle: '2026-01', associationType: AssociationType.REFERRAL }),
      line('ind_4', '9.00', { cycle: '2026-Q1', planName: '机会点激励', managerId: null }),
      line('ind_5', '3.00', { cycle: '2025-12', year: 2025 }),
      line('ind_6', '1.00', { cycle: '2027', year: 2027 }),
      line('ind_x', '77.00', { partnerId: 'ptn_other', managerId: 'mbr_strangerManager' }),
    )
  })
  afterAll(() => world.close())

  describe('of a year (S3-03)', () => {
    const query = `query ($year: Int! = 2026, $managerId: ID, $directorId: ID) { incentiveStatistics(year: $year, managerId: $managerId, directorId: $directorId) {
      year total { amount } byCycle { cycle amounts { amount } } byStatus { status amounts { amount } } byPlan { planName amounts { amount } }
      byAssociationType { associationType amounts { amount } } } }`
    const asked = async (persona: string, variables: object = {}) =>
      valueAt<{ total: unknown }>(await world.ask(persona, query, { ...variables }), 'incentiveStatistics')

    it('are the trend, the amounts by state and the summary by plan', async () => {
      expect(await asked('finance')).toEqual({
        year: 2026,
        total: [{ amount: '22.01' }],
        byCycle: [
          { cycle: '2026-01', amounts: [{ amount: '5.00' }] },
          { cycle: '2026-02', amounts: [{ amount: '8.01' }] },
          { cycle: '2026-Q1', amounts: [{ amount: '9.00' }] },
        ],
        byStatus: [
          { status: 'AVAILABLE', amounts: [{ amount: '0.00' }] },
          { status: 'PENDING_CONFIRMATION', amounts: [{ amount: '22.00' }] },
        ],
        byPlan: [
          { planName: '机会点激励', amounts: [{ amount: '9.00' }] },
          { planName: '解决方案伙伴销售激励', amounts: [{ amount: '13.01' }] },
        ],
        byAssociationType: [
          { associationType: 'REFERRAL', amounts: [{ amount: '5.00' }] },
          { associationType: 'RESALE', amounts: [{ amount: '17.01' }] },
        ],
      })
      expect((await asked('finance', { year: 2027 })).total).toEqual([{ amount: '1.00' }])
    })

    it('are of what the asker sees, and of whom is asked about (R-RL-1, R-RL-3, R-RL-6)', async () => {
      const totalOf = async (persona: string, variables: object = {}) => (await asked(persona, variables)).total
      expect(await totalOf('manager')).toEqual([{ amount: '8.01' }])
      expect(await totalOf('supervisor')).toEqual([{ amount: '8.01' }])
      expect(await totalOf('finance', { directorId: 'mbr_supervisor' })).toEqual([{ amount: '8.01' }])
      expect(await totalOf('finance', { managerId: 'mbr_colleague' })).toEqual([{ amount: '5.00' }])
      expect(await totalOf('manager', { managerId: 'mbr_colleague' })).toEqual([])
      expect(await totalOf('resellerAdmin')).toEqual([])
    })

    it('both a manager and a director are one too many', async () => {
      expect(refusals(await world.ask('finance', query, { managerId: 'a', directorId: 'b' }))).toEqual(['BAD_USER_INPUT'])
      expect(refusals(await world.ask('operations', query))).toEqual(['FORBIDDEN'])
    })
  })

  describe('against consumption (R-ID-2, R-ID-3, S3-11)', () => {
    beforeAll(async () => {
      await world.add(PerformanceStatementEntity, performanceStatementRow({ id: 'pfs_S', partnerId: 'ptn_sp' }))
      const line = (id: string, consumed: string, performed: string, given: Partial<PerformanceDetailEntity> = {}) =>
        performanceDetailRow({
          id,
          partnerId: 'ptn_sp',
          customerId: 'cus_1',
          managerId: 'mbr_manager',
          statementId: 'pfs_S',
          consumptionAmount: cny(consumed),
          performanceAmount: cny(performed),
          ...given,
        } as never)
      const zero = { countsForIncentive: false, zeroReason: PerformanceZeroReason.PRODUCT_OUTSIDE_POLICY }
      await world.add(
        PerformanceDetailEntity,
        line('pfd_1', '120.00', '100.00000001'),
        line('pfd_2', '40.00', '0', zero),
        // Performance without rebate: it counts, but not for the incentive.
        line('pfd_3', '10.00', '10.00', { countsForIncentive: false }),
        // Settled by the month: consumed in February, booked in March (R-PF-9).
        line('pfd_4', '30.00', '30.00', { performanceCycle: '2026-03', managerId: 'mbr_colleague' }),
        line('pfd_5', '7.00', '7.00', { consumptionCycle: '2026-01' }),
        line('pfd_6', '-5.00', '-5.00'),
        line('pfd_x', '999.00', '999.00', { partnerId: 'ptn_other', managerId: 'mbr_strangerManager' }),
      )
    })
    const query = `query ($cycle: YearMonth!) { incentiveVariance(cycle: $cycle) { currency consumption { amount } excludedByPolicy { amount }
      paidWithCoupons { amount } bookedNextMonth { amount } carriedFromLastMonth { amount } incentiveBase { amount } incentive { amount } } }`
    type Explained = Record<string, { amount: string }>
    const explained = async (persona: string, cycle = '2026-02') =>
      valueAt<Explained[]>(await world.ask(persona, query, { cycle }), 'incentiveVariance')

    it('says what brings nothing, what is booked later and what was carried over', async () => {
      expect(await explained('finance')).toEqual([
        {
          currency: 'CNY',
          consumption: { amount: '195.00' },
          excludedByPolicy: { amount: '50.00' },
          paidWithCoupons: { amount: '19.99999999' },
          bookedNextMonth: { amount: '30.00' },
          carriedFromLastMonth: { amount: '7.00' },
          incentiveBase: { amount: '102.00000001' },
          incentive: { amount: '8.01' },
        },
      ])
    })

    it('adds up to the last decimal, for everyone who sees a part of it (R-RL-1)', async () => {
      for (const persona of ['finance', 'manager', 'colleague', 'supervisor', 'incentiveOps', 'strangerAdmin'])
        for (const part of await explained(persona)) {
          const of = (name: string) => cny(part[name]?.amount ?? '')
          const base = of('consumption').minus(of('excludedByPolicy')).minus(of('paidWithCoupons')).minus(of('bookedNextMonth'))
          expect(base.plus(of('carriedFromLastMonth')).amount).toBe(of('incentiveBase').amount)
        }
      expect(await explained('colleague')).toMatchObject([{ consumption: { amount: '30.00' }, incentiveBase: { amount: '0.00' } }])
    })

    it('is nothing where there is nothing, and refuses no month', async () => {
      expect(await explained('finance', '1999-01')).toEqual([])
      expect(refusals(await world.ask('finance', query, { cycle: '2026-Q1' }))).toEqual(['BAD_USER_INPUT'])
      expect(refusals(await world.ask('operations', query, { cycle: '2026-02' }))).toEqual(['FORBIDDEN'])
    })
  })
})
