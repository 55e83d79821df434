/** How vouchers are filtered and ordered, issued and reclaimed. */
import { Field, ID, InputType } from 'type-graphql'
import { orderEnum } from '../../db'
import { DateTimeScalar } from '../../shared/time'
import { DecimalScalar } from '../../shared/money'
import { AssociationType } from '../customers'
import { VerificationInput } from '../verification'
import { VoucherKind, VoucherStatus } from './voucher.enums'

@InputType({ description: 'Which vouchers (S2-07). All conditions must hold; what is left out filters nothing.' })
export class VoucherFilter {
  @Field(() => ID, { nullable: true, description: 'Only this voucher. null matches vouchers without an id, so none; "" is refused.' })
  voucherId?: string | null

  @Field(() => ID, {
    nullable: true,
    description:
      'Only vouchers of this customer; one that is not mine matches none. null matches vouchers without a customer, so none; "" is refused.',
  })
  customerId?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'Only vouchers used on this order, in upper or lower case. null matches those used on no order, "" is refused.',
  })
  orderId?: string | null

  @Field(() => VoucherKind, { nullable: true, description: 'Only this kind. null filters nothing.' })
  kind?: VoucherKind | null

  @Field(() => VoucherStatus, {
    nullable: true,
    description: 'Only those that stand here; USABLE for the open ones. null filters nothing.',
  })
  status?: VoucherStatus | null

  @Field(() => AssociationType, {
    nullable: true,
    description: 'Only vouchers of customers that are mine now and associated like this (R-2026). null: both types.',
  })
  associationType?: AssociationType | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Issued later than this; the instant itself is excluded (R-2001). null filters nothing.',
  })
  createdAtBegin?: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Issued earlier than this; the instant itself is excluded. null filters nothing.',
  })
  createdAtEnd?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Effective later than this. null filters nothing.' })
  effectiveAtBegin?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Effective earlier than this. null filters nothing.' })
  effectiveAtEnd?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Expires later than this. null filters nothing.' })
  expireAtBegin?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Expires earlier than this. null filters nothing.' })
  expireAtEnd?: string | null
}

export const [VoucherOrder, voucherOrders] = orderEnum('VoucherOrder', 'Order of a list of vouchers; rows that are equal follow by id.', {
  CREATED_AT_DESC: ['createdAt', 'DESC', 'Newest first.'],
  CREATED_AT_ASC: ['createdAt', 'ASC', 'Oldest first.'],
  EXPIRE_AT_ASC: ['expireAt', 'ASC', 'Soonest to expire first.'],
})
export type VoucherOrder = keyof typeof VoucherOrder

@InputType({ description: 'What is issued to whom (发放).' })
export class IssueVouchersInput {
  @Field({ description: 'Makes the call safe to repeat, 1–64 characters (R-2290).' })
  idempotencyKey!: string

  @Field(() => ID, { description: 'The quota that the value is taken from.' })
  quotaId!: string

  @Field(() => [ID], { description: 'One voucher each, in this order (R-2058): 1–100 different customers (R-2052).' })
  customerIds!: string[]

  @Field(() => DecimalScalar, {
    description: 'What each voucher is worth, in the currency of the quota (面值): above zero, at most two decimals.',
  })
  faceValue!: string

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "From when the vouchers may pay (生效时间). Left out and null: the quota's own (R-2053).",
  })
  effectiveAt?: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "From when they may no longer pay (失效时间). Left out and null: the quota's own (R-2053).",
  })
  expireAt?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'A remark for my own partner (备注), at most 256 characters; customers never see it (R-2017).',
  })
  memo?: string | null

  @Field(() => VerificationInput, {
    nullable: true,
    description: 'The code of `ISSUE_VOUCHER` or `ISSUE_CASH_COUPON` for the quota, where one is asked for (S2-42).',
  })
  verification?: VerificationInput | null
}

@InputType({ description: 'Which vouchers are taken back (回收), each whole (R-2020).' })
export class ReclaimVouchersInput {
  @Field({ description: 'Makes the call safe to repeat, 1–64 characters (R-2290).' })
  idempotencyKey!: string

  @Field(() => [ID], { description: 'The vouchers: 1–100 different ones.' })
  ids!: string[]

  @Field(() => String, { nullable: true, description: 'A remark for my own partner (备注), at most 256 characters.' })
  remark?: string | null

  @Field(() => VerificationInput, {
    nullable: true,
    description: 'The code of `RECLAIM_VOUCHER` or `RECLAIM_CASH_COUPON` for these vouchers, where one is asked for (S2-42).',
  })
  verification?: VerificationInput | null
}
