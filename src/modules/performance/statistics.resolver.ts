/** The performance dashboard (S3-02). */
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Extensions, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context'
import { badInput } from '../../shared/errors'
import { fromTo, FA } from '../../shared/filters'
import { Money } from '../../shared/money'
import type { AssociationType } from '../customers'
import { Customer, CustomerEntity } from '../customers'
import { PerformanceDetailEntity } from './performanceDetail.entity'
import { Figures, largestBy, monthsOf, totalOf, totalsBy, whoseLines } from './statistics'
import { AmountOfAssociationType, AmountOfCustomer, AmountOfMonth, AmountOfProductType, PerformanceStatistics } from './statistics.type'

const mostCustomers = 100

@Resolver(() => PerformanceStatistics)
export class PerformanceStatisticsResolver {
  @Query(() => PerformanceStatistics, {
    description: 'Performance of one year (S3-02) as far as I see it: mine, my team, or the whole partner (R-RL-1, R-RL-3).',
  })
  performanceStatistics(
    @Arg('year', () => Int, { description: 'The year of the cycles.' }) year: number,
    @Arg('managerId', () => ID, { nullable: true, description: 'Only of this customer manager of record. null and "" filter nothing.' })
    managerId: string | null,
    @Arg('directorId', () => ID, {
      nullable: true,
      description: 'Only of the managers whom this director leads today; not together with `managerId`. null and "" filter nothing.',
    })
    directorId: string | null,
    @Ctx() { db }: Context,
  ): Figures<PerformanceDetailEntity> {
    const ofYear = fromTo('year', `${year}-01`, `${year}-12`, FA, 'performanceCycle')
    const rows = db.rows(PerformanceDetailEntity).where(ofYear, ...whoseLines(db, { managerId, directorId }))
    return new Figures(year, rows, 'performanceAmount')
  }

  @Extensions({ expectedSize: 1 })
  @FieldResolver(() => [Money], { description: 'The whole year (全年业绩): one sum per currency, rounded half-up to cents once.' })
  total(@Root() figures: Figures<PerformanceDetailEntity>): Promise<Money[]> {
    return totalOf(figures)
  }

  @Extensions({ expectedSize: 12 })
  @FieldResolver(() => [AmountOfMonth], { description: 'Month by month (业绩趋势), January first; all twelve.' })
  async months(@Root() figures: Figures<PerformanceDetailEntity>): Promise<AmountOfMonth[]> {
    const totals = new Map((await totalsBy(figures, 'performanceCycle')).map(({ key, amounts }) => [key, amounts]))
    return monthsOf(figures.year).map(month => ({ month, amounts: totals.get(month) ?? [] }))
  }

  @Extensions({ expectedSize: 2 })
  @FieldResolver(() => [AmountOfAssociationType], { description: 'By association type (按关联类型).' })
  async byAssociationType(@Root() figures: Figures<PerformanceDetailEntity>): Promise<AmountOfAssociationType[]> {
    const totals = await totalsBy(figures, 'associationType')
    return totals.map(({ key, amounts }) => ({ associationType: key as AssociationType, amounts }))
  }

  @Extensions({ expectedSize: 50 })
  @FieldResolver(() => [AmountOfProductType], { description: 'By product type (按产品类型).' })
  async byProductType(@Root() figures: Figures<PerformanceDetailEntity>): Promise<AmountOfProductType[]> {
    return (await totalsBy(figures, 'productType')).map(({ key, amounts }) => ({ productType: key, amounts }))
  }

  @Extensions({ expectedSize: 10 })
  @FieldResolver(() => [AmountOfCustomer], {
    description: 'The customers with most performance (客户业绩排行), largest first, for each currency.',
  })
  async topCustomers(
    @Root() figures: Figures<PerformanceDetailEntity>,
    @Arg('most', () => Int, { defaultValue: 10, description: 'How many for each currency, 1–100.' }) most: number,
  ): Promise<AmountOfCustomer[]> {
    if (most < 1 || most > mostCustomers) throw badInput('most', `must be between 1 and ${mostCustomers}`)
    return (await largestBy(figures, 'customerId', most)).map(({ key, amount }) => ({ customerId: key, amount }))
  }
}

@Resolver(() => AmountOfCustomer)
export class AmountOfCustomerResolver {
  @FieldResolver(() => Customer, { nullable: true, description: 'The customer; null when it is no longer mine to see.' })
  customer(
    @Root() { customerId }: AmountOfCustomer,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CustomerEntity | null> {
    return db.one(CustomerEntity, customerId, info)
  }
}
