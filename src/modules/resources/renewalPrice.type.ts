/** What renewing costs, as clients ask and see it. */
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { UserErrorType } from '../../mutations'
import { Money } from '../../shared/money'
import { OrderDiscountType } from '../orders'
import { RenewalPeriodType } from './resource.enums'

@InputType({ description: 'What to renew, and for how long (S1-58).' })
export class RenewalPriceInput {
  @Field(() => ID, { nullable: true, description: 'Whose resources; members of a partner must say, a customer asks for its own.' })
  customerId?: string | null

  @Field(() => [ID], { description: 'Main resources, 1–10, each once.' })
  resourceIds!: string[]

  @Field(() => RenewalPeriodType, { description: 'Months or years.' })
  periodType!: RenewalPeriodType

  @Field(() => Int, { description: 'How many: 1–11 months, 1–3 years.' })
  periodNum!: number

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it goes on to the customer's common expiry day (统一到期日). Absent and null are false.",
  })
  toCommonExpiryDay?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether main resources that go with them, such as the address of a server, are priced too (R-PR-1). Absent and null are false.',
  })
  includeRelatedResources?: boolean | null
}

@ObjectType({ simpleResolvers: true, description: 'The list price of one main resource.' })
export class RenewalPriceItem {
  @Field(() => ID, { description: 'The main resource.' })
  resourceId!: string

  @Field(() => Money, { description: 'List price to eight decimals, with all that is attached to it (R-PR-1).' })
  amount!: Money
}

@ObjectType({ simpleResolvers: true, description: 'What one discount would make of the price.' })
export class RenewalDiscount {
  @Field(() => ID, { description: 'Which discount.' })
  discountId!: string

  @Field(() => OrderDiscountType, {
    description: 'COMMERCIAL_CONTRACT (605), CHANNEL_COMMERCIAL_CONTRACT (606) or PARTNER_GRANTED (607).',
  })
  type!: OrderDiscountType

  @Field(() => Money, { description: 'What is left to pay, to eight decimals: list price less discount.' })
  amount!: Money

  @Field(() => Money, { description: 'What it takes off, to eight decimals.' })
  discountAmount!: Money

  @Field(() => Money, { description: 'What would be shown and charged: the amount cut to cents, never rounded (R-2151).' })
  payable!: Money

  @Field({ description: 'Whether it saves most; of equals, 605 before 606 before 607. Promotions and coupons never compete (R-PR-2).' })
  bestOffer!: boolean
}

@ObjectType({ simpleResolvers: true, description: 'What renewing costs (续订金额).' })
export class RenewalPrice {
  @Field(() => Money, { description: 'List price of all (官网价), to eight decimals.' })
  officialAmount!: Money

  @Field(() => Money, { description: 'The list price as it is shown and charged: cut to cents, never rounded (R-2151).' })
  payable!: Money

  @Field(() => [RenewalPriceItem], { description: 'One per main resource: those asked for, then those that go with them.' })
  resources!: readonly RenewalPriceItem[]

  @Field(() => [RenewalDiscount], { description: 'Discounts to choose from (可选折扣).' })
  optionalDiscounts!: readonly RenewalDiscount[]
}

@ObjectType({ simpleResolvers: true, description: 'A price, or why there is none.' })
export class RenewalPriceAnswer {
  @Field(() => RenewalPrice, { nullable: true, description: 'The price; null when one of the resources has none.' })
  price!: RenewalPrice | null

  @Field(() => [UserErrorType], { description: 'One per resource that has no price; empty when all have.' })
  userErrors!: UserErrorType[]
}
