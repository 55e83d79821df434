/** Why the incentive of a month is not that of its consumption (R-ID-2): the same lines, added up from either side. */
import type { Database } from '../../db'
import { compared, equals } from '../../shared/conditions'
import { type CurrencyCode, Money } from '../../shared/money'
import type { YearMonth } from '../../shared/time'
import { PerformanceDetailEntity } from '../performance'
import { IncentiveDetailEntity } from './incentiveDetail.entity'
import type { IncentiveVariance } from './incentiveStatistics.type'

export const incentiveVarianceOf = async (door: Database, cycle: YearMonth): Promise<IncentiveVariance[]> => {
  const lines = door.rows(PerformanceDetailEntity)
  const consumed = lines.where(equals('consumptionCycle', cycle))
  const counting = equals('countsForIncentive', 1)
  const [consumptions, countedConsumptions, performances, later, earlier, incentives] = await Promise.all([
    consumed.sum('consumptionAmount'),
    consumed.where(counting).sum('consumptionAmount'),
    consumed.where(counting).sum('performanceAmount'),
    consumed.where(counting, compared('performanceCycle', '>', cycle)).sum('performanceAmount'),
    lines.where(equals('performanceCycle', cycle), counting, compared('consumptionCycle', '<', cycle)).sum('performanceAmount'),
    door.rows(IncentiveDetailEntity).where(equals('cycle', cycle)).sum('incentiveAmount'),
  ])

  const explained = (currency: CurrencyCode): IncentiveVariance => {
    const of = (totals: readonly Money[]): Money => totals.find(total => total.currency === currency) ?? Money.zero(currency)
    return {
      currency,
      consumption: of(consumptions),
      excludedByPolicy: of(consumptions).minus(of(countedConsumptions)),
      paidWithCoupons: of(countedConsumptions).minus(of(performances)),
      bookedNextMonth: of(later),
      carriedFromLastMonth: of(earlier),
      incentiveBase: of(performances).minus(of(later)).plus(of(earlier)),
      incentive: of(incentives).roundHalfUpToCents(),
    }
  }
  const currencies = new Set([...consumptions, ...earlier, ...incentives].map(({ currency }) => currency))
  return [...currencies].sort().map(explained)
}
