/** What is asked when orders are reviewed, paid and cancelled. */
import { Field, ID, InputType } from 'type-graphql'
import { orderEnum } from '../../db'
import { VerificationInput } from '../verification'
import { AvailableDiscountType, PartnerPaymentStatus, PaymentVoucherType } from './payment.enums'

@InputType({ description: 'Which order the vendor approves (审核通过).' })
export class ApproveOrderInput {
  @Field(() => ID, { description: 'An order that waits for review; a combined one stands for all its members that do.' })
  orderId!: string
}

@InputType({ description: 'Which order the vendor rejects (审核不通过).' })
export class RejectOrderInput extends ApproveOrderInput {}

@InputType({ description: 'A voucher, coupon or card to pay with.' })
export class VoucherChoiceInput {
  @Field(() => PaymentVoucherType, { description: 'What it is.' })
  type!: PaymentVoucherType

  @Field(() => ID, { description: 'Which one.' })
  id!: string
}

@InputType({ description: 'A discount to use.' })
export class DiscountChoiceInput {
  @Field(() => AvailableDiscountType, { description: 'What it is; contract discounts cannot be chosen.' })
  type!: AvailableDiscountType

  @Field(() => ID, { description: 'Which one, by its `discountId`.' })
  id!: string
}

@InputType({ description: 'How an order is paid (支付). Balance pays cash first, then credit (R-PAY-3).' })
export class PayOrderInput {
  @Field({ description: 'Makes the call safe to repeat, 1–64 characters (R-2290).' })
  idempotencyKey!: string

  @Field(() => ID, { description: 'An order that stands alone, or a combined one; never a member of one (R-ORD-2).' })
  orderId!: string

  @Field({ description: 'Whether vouchers are used (是否使用优惠券).' })
  useVouchers!: boolean

  @Field(() => [VoucherChoiceInput], {
    nullable: true,
    description: 'One to three; given just when vouchers are used (R-PAY-1). Left out and null: none.',
  })
  vouchers?: VoucherChoiceInput[] | null

  @Field({ description: 'Whether a discount is used (是否使用折扣).' })
  useDiscount!: boolean

  @Field(() => [DiscountChoiceInput], {
    nullable: true,
    description: 'Exactly one; given just when a discount is used (R-PAY-1). Left out and null: none.',
  })
  discounts?: DiscountChoiceInput[] | null
}

@InputType({ description: 'Which order is cancelled (取消).' })
export class CancelOrderInput {
  @Field(() => ID, { description: 'An unpaid order that stands alone, or a combined one; never a member of one (R-ORD-1, R-ORD-2).' })
  orderId!: string
}

@InputType({ description: 'Which order the partner is asked to pay (伙伴支付).' })
export class RequestPartnerPaymentInput {
  @Field(() => ID, { description: 'An unpaid order of mine; a combined one as a whole.' })
  orderId!: string
}

@InputType({ description: 'Which request is taken back.' })
export class WithdrawPartnerPaymentInput {
  @Field(() => ID, { description: 'A request of mine that still waits.' })
  requestId!: string
}

@InputType({ description: "Which customer's order is paid from the partner's balance (余额支付)." })
export class PayOrderForCustomerInput {
  @Field({ description: 'Makes the call safe to repeat, 1–64 characters (R-2290).' })
  idempotencyKey!: string

  @Field(() => ID, { description: 'The order, which the customer asked the partner to pay; a combined one as a whole.' })
  orderId!: string

  @Field(() => VerificationInput, { nullable: true, description: 'The code, where one is asked for: BALANCE_PAYMENT (R-PP-3).' })
  verification?: VerificationInput | null
}

@InputType({ description: 'Which requests are declined, and why (R-PP-4).' })
export class RejectPartnerPaymentsInput {
  @Field(() => [ID], { description: 'The requests: 1–100 different ones.' })
  ids!: string[]

  @Field({ description: 'Why, at most 256 characters; the customer reads it.' })
  reason!: string
}

@InputType({ description: 'Which requests of customers to pay an order. All conditions must hold; what is left out filters nothing.' })
export class PartnerPaymentFilter {
  @Field(() => PartnerPaymentStatus, { nullable: true, description: 'Only in this state. null filters nothing.' })
  status?: PartnerPaymentStatus | null

  @Field(() => ID, { nullable: true, description: 'Only of this customer; one that is not mine matches none. null and "" filter nothing.' })
  customerId?: string | null

  @Field(() => ID, { nullable: true, description: 'Only about this order, in upper or lower case. null and "" filter nothing.' })
  orderId?: string | null
}

export const [PartnerPaymentOrder, partnerPaymentOrders] = orderEnum(
  'PartnerPaymentOrder',
  'Order of a list of requests to pay; rows that are equal follow by id.',
  {
    REQUESTED_AT_DESC: ['requestedAt', 'DESC', 'Newest first.'],
    REQUESTED_AT_ASC: ['requestedAt', 'ASC', 'Oldest first.'],
  },
)
export type PartnerPaymentOrder = keyof typeof PartnerPaymentOrder
