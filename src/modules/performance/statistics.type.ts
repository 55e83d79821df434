/** The performance dashboard as clients see it. */
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql'
import { Money } from '../../shared/money'
import { type YearMonth, YearMonthScalar } from '../../shared/time'
import { AssociationType } from '../customers'

const perCurrency = 'One sum per currency, rounded half-up to cents once; empty when there is none.'

@ObjectType({ simpleResolvers: true, description: 'What one month came to.' })
export class AmountOfMonth {
  @Field(() => YearMonthScalar, { description: 'The month (月份).' })
  month!: YearMonth

  @Extensions({ expectedSize: 1 })
  @Field(() => [Money], { description: perCurrency })
  amounts!: Money[]
}

@ObjectType({ simpleResolvers: true, description: 'What one association type came to.' })
export class AmountOfAssociationType {
  @Field(() => AssociationType, { description: 'The association type (关联类型).' })
  associationType!: AssociationType

  @Extensions({ expectedSize: 1 })
  @Field(() => [Money], { description: perCurrency })
  amounts!: Money[]
}

@ObjectType({ simpleResolvers: true, description: 'What one product type came to.' })
export class AmountOfProductType {
  @Field({ description: 'The product type (产品类型).' })
  productType!: string

  @Extensions({ expectedSize: 1 })
  @Field(() => [Money], { description: perCurrency })
  amounts!: Money[]
}

@ObjectType({ simpleResolvers: true, description: 'What one customer came to, in one currency.' })
export class AmountOfCustomer {
  @Field(() => ID, { description: 'The customer, as an id even when the customer is no longer mine.' })
  customerId!: string

  @Field(() => Money, { description: 'What it came to, rounded half-up to cents.' })
  amount!: Money
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Performance of one year (业绩统计信息): each figure is counted when it is selected. It cannot be used to reconcile (R-PF-11).',
})
export class PerformanceStatistics {
  @Field(() => Int, { description: 'The year of the cycles (年度).' })
  year!: number
}
