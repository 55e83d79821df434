/** `PartnerVoucher` and its usage records as clients see them. */
import { Field, ID, ObjectType } from 'type-graphql'
import { Money } from '../../shared/money'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { DateTimeScalar, YearMonthScalar } from '../../shared/time'
import { VoucherLimit, VoucherStatus } from '../vouchers'
import type { PartnerVoucherEntity } from './partnerVoucher.entity'
import { PartnerVoucherSource, type PartnerVoucherStatus, PartnerVoucherUsageKind } from './partnerVoucher.enums'
import type { PartnerVoucherUsageRecordEntity } from './partnerVoucherUsageRecord.entity'

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'A voucher that the partner itself holds; its bill uses it up (伙伴代金券), line by line (R-2080).',
})
export class PartnerVoucher implements Pick<
  PartnerVoucherEntity,
  | 'id'
  | 'name'
  | 'source'
  | 'status'
  | 'faceValue'
  | 'balance'
  | 'effectiveAt'
  | 'expireAt'
  | 'specifiedCustomerIds'
  | 'useLimits'
  | 'createdAt'
> {
  @Field(() => ID, { description: 'Globally unique: `pvc_…`.' })
  id!: string

  @Field({ description: 'Its name (名称).' })
  name!: string

  @Field(() => PartnerVoucherSource, { description: 'Where it comes from (来源).' })
  source!: PartnerVoucherSource

  @Field(() => VoucherStatus, { description: 'Where it stands (状态).' })
  status!: PartnerVoucherStatus

  @Field(() => Money, { description: 'What it was worth when it was given (面值).' })
  faceValue!: Money

  @Field(() => Money, { description: 'What is left of it (余额).' })
  balance!: Money

  @Field(() => DateTimeScalar, { description: 'It pays for charges from then on (生效时间).' })
  effectiveAt!: string

  @Field(() => DateTimeScalar, { description: 'It pays for charges before then, also when the bill comes later (失效时间, R-2083).' })
  expireAt!: string

  @Field(() => [ID], { description: 'It pays for these customers only (指定客户), before any other voucher (R-2081); none: for any.' })
  specifiedCustomerIds!: readonly string[]

  @Field(() => [VoucherLimit], { description: 'What it may pay (使用限制).' })
  useLimits!: readonly VoucherLimit[]

  @Field(() => DateTimeScalar, { description: 'When it was given (创建时间).' })
  createdAt!: string
}

export const PartnerVoucherConnection = connectionOf(PartnerVoucher, 'PartnerVoucher')

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'What a partner voucher paid of one line of a bill, or what came back (使用记录).',
})
export class PartnerVoucherUsageRecord implements Pick<
  PartnerVoucherUsageRecordEntity,
  'id' | 'customerId' | 'lineId' | 'paidLineId' | 'kind' | 'billingMonth' | 'amount' | 'balanceAfter' | 'transactedAt' | 'bookedAt'
> {
  @Field(() => ID, { description: 'Globally unique: `pvu_…`.' })
  id!: string

  @Field(() => ID, { description: 'Whose charge it was (客户ID).' })
  customerId!: string

  @Field(() => ID, { description: 'The line of the bill: what was paid, or the refund that brought it back.' })
  lineId!: string

  @Field(() => ID, { description: 'The line that was paid; of a deduction, the same.' })
  paidLineId!: string

  @Field(() => PartnerVoucherUsageKind, { description: 'Deducted, or come back (使用类型).' })
  kind!: PartnerVoucherUsageKind

  @Field(() => YearMonthScalar, { description: 'The month of the bill (账期).' })
  billingMonth!: string

  @Field(() => Money, { description: 'How much (金额), always above zero.' })
  amount!: Money

  @Field(() => Money, { description: 'What the voucher held then (余额).' })
  balanceAfter!: Money

  @Field(() => DateTimeScalar, { description: 'When the customer bought, or gave back (交易时间).' })
  transactedAt!: string

  @Field(() => DateTimeScalar, { description: 'When it was booked (入账时间).' })
  bookedAt!: string
}

export const PartnerVoucherUsageRecordConnection = connectionOf(PartnerVoucherUsageRecord, 'PartnerVoucherUsageRecord')
