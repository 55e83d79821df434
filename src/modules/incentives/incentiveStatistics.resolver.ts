/** The incentive dashboard (S3-03), and why incentive and consumption differ (S3-11). */
import { Arg, Ctx, Extensions, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context'
import { compared } from '../../shared/conditions'
import { Money } from '../../shared/money'
import { type YearMonth, YearMonthScalar } from '../../shared/time'
import type { AssociationType } from '../customers'
import { AmountOfAssociationType, Figures, totalOf, totalsBy, whoseLines } from '../performance'
import type { IncentiveDetailStatus } from './incentive.enums'
import { IncentiveDetailEntity } from './incentiveDetail.entity'
import { IncentiveOfCycle, IncentiveOfPlan, IncentiveOfStatus, IncentiveStatistics, IncentiveVariance } from './incentiveStatistics.type'
import { incentiveVarianceOf } from './incentiveVariance'

@Resolver(() => IncentiveStatistics)
export class IncentiveStatisticsResolver {
  @Query(() => IncentiveStatistics, {
    description: 'Incentive of one year (S3-03) as far as I see it: mine, my team, or the whole partner (R-RL-1, R-RL-3).',
  })
  incentiveStatistics(
    @Arg('year', () => Int, { description: 'The year of the cycles.' }) year: number,
    @Arg('managerId', () => ID, { nullable: true, description: 'Only of this customer manager of record. null and "" filter nothing.' })
    managerId: string | null,
    @Arg('directorId', () => ID, {
      nullable: true,
      description: 'Only of the managers whom this director leads today; not together with `managerId`. null and "" filter nothing.',
    })
    directorId: string | null,
    @Ctx() { db }: Context,
  ): Figures<IncentiveDetailEntity> {
    // As texts, all cycles of a year lie between it and the next, however long they are.
    const ofYear = [compared('cycle', '>=', String(year)), compared('cycle', '<', String(year + 1))]
    const rows = db.rows(IncentiveDetailEntity).where(...ofYear, ...whoseLines(db, { managerId, directorId }))
    return new Figures(year, rows, 'incentiveAmount')
  }

  @Query(() => [IncentiveVariance], {
    description: 'Why the incentive of a month is not that of its consumption (S3-11), for what I see; one explanation per currency.',
  })
  @Extensions({ expectedSize: 1 })
  incentiveVariance(
    @Arg('cycle', () => YearMonthScalar, { description: 'The month (对账期次).' }) cycle: YearMonth,
    @Ctx() { db }: Context,
  ): Promise<IncentiveVariance[]> {
    return incentiveVarianceOf(db, cycle)
  }

  @Extensions({ expectedSize: 1 })
  @FieldResolver(() => [Money], { description: 'The whole year (全年激励): one sum per currency, rounded half-up to cents once.' })
  total(@Root() figures: Figures<IncentiveDetailEntity>): Promise<Money[]> {
    return totalOf(figures)
  }

  @Extensions({ expectedSize: 17 })
  @FieldResolver(() => [IncentiveOfCycle], { description: 'Cycle by cycle (激励趋势), in order; cycles without any are left out.' })
  async byCycle(@Root() figures: Figures<IncentiveDetailEntity>): Promise<IncentiveOfCycle[]> {
    return (await totalsBy(figures, 'cycle')).map(({ key, amounts }) => ({ cycle: key, amounts }))
  }

  @Extensions({ expectedSize: 7 })
  @FieldResolver(() => [IncentiveOfStatus], { description: 'How much stands where (金额统计).' })
  async byStatus(@Root() figures: Figures<IncentiveDetailEntity>): Promise<IncentiveOfStatus[]> {
    return (await totalsBy(figures, 'status')).map(({ key, amounts }) => ({ status: key as IncentiveDetailStatus, amounts }))
  }

  @Extensions({ expectedSize: 10 })
  @FieldResolver(() => [IncentiveOfPlan], { description: 'Plan by plan (汇总).' })
  async byPlan(@Root() figures: Figures<IncentiveDetailEntity>): Promise<IncentiveOfPlan[]> {
    return (await totalsBy(figures, 'planName')).map(({ key, amounts }) => ({ planName: key, amounts }))
  }

  @Extensions({ expectedSize: 2 })
  @FieldResolver(() => [AmountOfAssociationType], { description: 'By association type (按关联类型).' })
  async byAssociationType(@Root() figures: Figures<IncentiveDetailEntity>): Promise<AmountOfAssociationType[]> {
    const totals = await totalsBy(figures, 'associationType')
    return totals.map(({ key, amounts }) => ({ associationType: key as AssociationType, amounts }))
  }
}
