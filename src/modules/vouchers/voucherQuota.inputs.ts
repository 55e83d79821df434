/** How quotas are filtered and ordered, granted and changed. */
import { Field, ID, InputType, Int } from 'type-graphql'
import { orderEnum } from '../../db'
import { DecimalScalar } from '../../shared/money'
import { DateTimeScalar } from '../../shared/time'
import { VoucherQuotaKind, VoucherQuotaStatus } from './voucher.enums'

@InputType({ description: 'Which quotas (S2-01). All conditions must hold. Without a kind it is voucher quotas that are listed.' })
export class VoucherQuotaFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these, at most 50. null and [] filter nothing.' })
  quotaIds?: string[] | null

  @Field(() => [VoucherQuotaStatus], {
    nullable: true,
    description: 'Only those that stand in one of these, at most 5. null and [] filter nothing.',
  })
  statuses?: VoucherQuotaStatus[] | null

  @Field(() => VoucherQuotaKind, { nullable: true, description: 'Only this kind. Left out and null: VOUCHER.' })
  kind?: VoucherQuotaKind | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Granted later than this; the instant itself is excluded (R-2001). null filters nothing, "" is refused.',
  })
  createdAtBegin?: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Granted earlier than this; the instant itself is excluded. null filters nothing, "" is refused.',
  })
  createdAtEnd?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Effective later than this. null filters nothing, "" is refused.' })
  effectiveAtBegin?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Effective earlier than this. null filters nothing, "" is refused.' })
  effectiveAtEnd?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Expires later than this. null filters nothing, "" is refused.' })
  expireAtBegin?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Expires earlier than this. null filters nothing, "" is refused.' })
  expireAtEnd?: string | null
}

export const [VoucherQuotaOrder, voucherQuotaOrders] = orderEnum(
  'VoucherQuotaOrder',
  'Order of a list of quotas; rows that are equal follow by id.',
  {
    CREATED_AT_DESC: ['createdAt', 'DESC', 'Newest first.'],
    CREATED_AT_ASC: ['createdAt', 'ASC', 'Oldest first.'],
    EXPIRE_AT_ASC: ['expireAt', 'ASC', 'Soonest to expire first.'],
  },
)
export type VoucherQuotaOrder = keyof typeof VoucherQuotaOrder

@InputType({ description: 'One rule about using or receiving vouchers (额度限制).' })
export class VoucherLimitInput {
  @Field({
    description: "What it is about, in the vendor's words: `cloudServiceType`, `subscribeType`, `maxDeductionRatio`, `firstAssociation`, …",
  })
  key!: string

  @Field(() => [String], { description: 'The values allowed (or, for a black list, excluded).' })
  values!: string[]
}

@InputType({ description: 'What the vendor grants to a partner (授予额度).' })
export class GrantVoucherQuotaInput {
  @Field({ description: 'Makes the call safe to repeat, 1–64 characters (R-2290).' })
  idempotencyKey!: string

  @Field(() => ID, { description: 'Who gets it: any partner that issues, but no cloud reseller, whose quotas come from its master.' })
  partnerId!: string

  @Field(() => VoucherQuotaKind, { description: 'What is issued from it (额度类型).' })
  kind!: VoucherQuotaKind

  @Field(() => DecimalScalar, { description: 'What it is worth, in CNY (额度面值): above zero, at most two decimals.' })
  quotaValue!: string

  @Field(() => DateTimeScalar, { description: 'From when it can be issued from (生效时间).' })
  effectiveAt!: string

  @Field(() => DateTimeScalar, {
    description: 'From when it can no longer be issued from (失效时间): later than now, and than `effectiveAt`.',
  })
  expireAt!: string

  @Field(() => DecimalScalar, { nullable: true, description: 'Lowest face value of a voucher (单张最低面值). null: none.' })
  minFaceValue?: string | null

  @Field(() => DecimalScalar, { nullable: true, description: 'Highest face value of a voucher (单张最高面值). null: none.' })
  maxFaceValue?: string | null

  @Field(() => Int, { nullable: true, description: 'How many vouchers may be out (发放张数上限), above zero. null: any number.' })
  maxCount?: number | null

  @Field(() => DecimalScalar, { nullable: true, description: 'What the vouchers out may be worth in all (发放总面值上限). null: any.' })
  maxTotalFaceValue?: string | null

  @Field(() => [VoucherLimitInput], {
    nullable: true,
    description: 'What each voucher may pay, and who may get one (R-2040). null and []: no limits.',
  })
  limits?: VoucherLimitInput[] | null

  @Field(() => [ID], {
    nullable: true,
    description: 'Only these customers of the partner may get a voucher (指定客户, CBC.50000020), at most 100. null and []: all.',
  })
  specifiedCustomerIds?: string[] | null
}

@InputType({ description: 'What every change of a quota names.' })
export abstract class ChangeVoucherQuotaInput {
  @Field(() => ID, { description: 'The quota.' })
  id!: string
}

@InputType({ description: 'Which quota to freeze (冻结).' })
export class FreezeVoucherQuotaInput extends ChangeVoucherQuotaInput {}

@InputType({ description: 'Which quota to put back where it stood (解冻).' })
export class UnfreezeVoucherQuotaInput extends ChangeVoucherQuotaInput {}

@InputType({ description: 'Which quota to end for good (停用).' })
export class DisableVoucherQuotaInput extends ChangeVoucherQuotaInput {}

@InputType({ description: 'Which quota to take out of use while it is adjusted (开始调整).' })
export class BeginQuotaAdjustmentInput extends ChangeVoucherQuotaInput {}

@InputType({ description: 'What the quota is worth from now on (调整额度).' })
export class FinishQuotaAdjustmentInput extends ChangeVoucherQuotaInput {
  @Field({ description: 'Makes the call safe to repeat, 1–64 characters (R-2290).' })
  idempotencyKey!: string

  @Field(() => DecimalScalar, { description: 'Its new value (额度面值): no less than what has left it, net of what came back.' })
  newValue!: string
}
