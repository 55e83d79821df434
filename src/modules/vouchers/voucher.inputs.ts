/** How vouchers are filtered and ordered, issued and reclaimed. */
import { Field, ID, InputType, registerEnumType } from 'type-graphql'
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

export enum UseLimitOrderType {
  NEW = 'NEW',
  RENEW = 'RENEW',
  CHANGE = 'CHANGE',
}
registerEnumType(UseLimitOrderType, {
  name: 'UseLimitOrderType',
  description: 'For which orders a voucher may be meant (订单类型).',
  valuesConfig: { NEW: { description: '新购 (new)' }, RENEW: { description: '续订 (renew)' }, CHANGE: { description: '变更 (change)' } },
})

@InputType({
  description:
    "What the vouchers are for (使用限制): only narrower than the quota's own limits, which hold where nothing is said (R-2040).",
})
export class UseLimitsInput {
  @Field(() => [String], {
    nullable: true,
    description: 'Only these cloud services (云服务类型), at most 10 codes such as `hws.service.type.obs`. null and []: as the quota.',
  })
  cloudServiceTypes?: string[] | null

  @Field(() => [String], { nullable: true, description: 'Only these products (产品), at most 10 ids. null and []: as the quota.' })
  productIds?: string[] | null

  @Field(() => [UseLimitOrderType], { nullable: true, description: 'Only orders of these types (订单类型). null and []: as the quota.' })
  subscribeTypes?: UseLimitOrderType[] | null

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Vouchers only: the least amount of what they fit in an order (最小可用订单额, R-2038). null: as the quota.',
  })
  minimumOrderAmount?: string | null

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'Cash and pickup coupons only: which share of an order they may pay (使用比例), above 0 and at most 1 (R-2041). null: as the quota.',
  })
  maxDeductionRatio?: string | null
}

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

  @Field(() => UseLimitsInput, { nullable: true, description: 'What they are for (使用限制). Left out and null: as the quota (R-2040).' })
  useLimits?: UseLimitsInput | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Cash coupons only: binds each to its customer (绑定客户): what comes back is issued to nobody else (R-2060). Those of a quota for specified customers always are.',
  })
  bindToCustomer?: boolean | null

  @Field(() => ID, {
    nullable: true,
    description: 'The cloud reseller that issues (云经销商): only one itself may say so, and only its own id (R-2013).',
  })
  indirectPartnerId?: string | null

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

  @Field(() => ID, {
    nullable: true,
    description: 'The cloud reseller that reclaims (云经销商): only one itself may say so, and only its own id (R-2062).',
  })
  indirectPartnerId?: string | null

  @Field(() => VerificationInput, {
    nullable: true,
    description: 'The code of `RECLAIM_VOUCHER` or `RECLAIM_CASH_COUPON` for these vouchers, where one is asked for (S2-42).',
  })
  verification?: VerificationInput | null
}
