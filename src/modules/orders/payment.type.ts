/** What can be used when paying, and requests to the partner to pay, as clients see them. */
import { Extensions, Field, ID, ObjectType } from 'type-graphql'
import { DecimalScalar, Money } from '../../shared/money'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { DateTimeScalar } from '../../shared/time'
import type { PartnerPaymentRequestEntity } from './partnerPaymentRequest.entity'
import { AvailableDiscountType, DiscountMode, PartnerPaymentStatus } from './payment.enums'

@ObjectType({ simpleResolvers: true, description: 'What a discount makes of one line of an order.' })
export class AvailableDiscountLine {
  @Field(() => ID, { description: 'The line (订单项ID).' })
  orderLineId!: string

  @Field(() => DiscountMode, { description: 'How it makes the price (折扣模式).' })
  mode!: DiscountMode

  @Field(() => Money, { description: 'How much less is paid; what is paid is cut to the cent, never rounded (折扣金额).' })
  discountAmount!: Money

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Which part of the price is paid (折扣率); null for other modes than a rate.',
  })
  discountRatio!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'A discount that can be used on a pending order (订单可用折扣).' })
export class AvailableDiscount {
  @Field(() => ID, { description: 'What `payOrder` takes (折扣ID).' })
  discountId!: string

  @Field(() => AvailableDiscountType, { description: 'Where it comes from (折扣类型).' })
  type!: AvailableDiscountType

  @Field(() => Money, { description: 'How much less is paid in all.' })
  discountAmount!: Money

  @Extensions({ expectedSize: 5 })
  @Field(() => [AvailableDiscountLine], { description: 'What it makes of each line that it covers.' })
  lines!: readonly AvailableDiscountLine[]
}

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'A customer asks its partner to pay an order (伙伴支付申请, 待付订单).',
})
export class PartnerPaymentRequest implements Pick<
  PartnerPaymentRequestEntity,
  'id' | 'orderId' | 'customerId' | 'status' | 'amount' | 'requestedAt' | 'decidedAt' | 'reason'
> {
  @Field(() => ID, { description: 'Globally unique.' })
  id!: string

  @Field(() => ID, { description: 'The order to pay; a combined one as a whole.' })
  orderId!: string

  @Field(() => ID, { description: 'Who asks.' })
  customerId!: string

  @Field(() => PartnerPaymentStatus, { description: 'What became of it (状态).' })
  status!: PartnerPaymentStatus

  @Field(() => Money, { description: 'What there was to pay when the customer asked (待支付金额).' })
  amount!: Money

  @Field(() => DateTimeScalar, { description: 'When the customer asked (申请时间).' })
  requestedAt!: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was paid, declined or closed (处理时间); null while it waits.' })
  decidedAt!: string | null

  @Field(() => String, { nullable: true, description: 'Why the partner declined (拒绝原因); null otherwise.' })
  reason!: string | null
}

export const PartnerPaymentRequestConnection = connectionOf(PartnerPaymentRequest, 'PartnerPaymentRequest')
