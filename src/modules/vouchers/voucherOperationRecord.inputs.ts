/** How the records of issuing and reclaiming are filtered and ordered. */
import { Field, ID, InputType } from 'type-graphql'
import { orderEnum } from '../../db'
import { DateTimeScalar } from '../../shared/time'
import { VoucherOperationResult, VoucherOperationType, VoucherQuotaKind } from './voucher.enums'

@InputType({ description: 'Which records (S2-10, S2-11). All conditions must hold; what is left out filters nothing.' })
export class VoucherOperationRecordFilter {
  @Field(() => [VoucherOperationType], {
    nullable: true,
    description: 'Only these types, at most 8. null and [] are filters that match none (R-2004).',
  })
  operationTypes?: VoucherOperationType[] | null

  @Field(() => ID, {
    nullable: true,
    description: 'Only this quota. null and "" are filters: they match records without a quota, so none.',
  })
  quotaId?: string | null

  @Field(() => [ID], { nullable: true, description: 'Only these vouchers, at most 100. null and [] are filters that match none (R-2004).' })
  voucherIds?: string[] | null

  @Field(() => ID, { nullable: true, description: 'Only this customer; one that is not mine matches none. null and "" filter nothing.' })
  customerId?: string | null

  @Field(() => VoucherQuotaKind, { nullable: true, description: 'Only quotas of this kind. null filters nothing, "" is refused.' })
  kind?: VoucherQuotaKind | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Later than this; the instant itself is excluded (R-2001). null and "" are refused.',
  })
  occurredAtBegin?: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Earlier than this; the instant itself is excluded. null and "" are refused.',
  })
  occurredAtEnd?: string | null

  @Field(() => VoucherOperationResult, { nullable: true, description: 'Only attempts that ended so. null filters nothing.' })
  result?: VoucherOperationResult | null

  @Field(() => String, {
    nullable: true,
    description: 'Part of the name of a customer that is mine (客户名称), at least two characters. null and "" filter nothing.',
  })
  customerName?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Part of the account name of a customer that is mine (客户账号), at least two characters. null and "" filter nothing.',
  })
  accountName?: string | null

  @Field(() => ID, { nullable: true, description: 'Only what this member did (操作人). null and "" filter nothing.' })
  operatorId?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Part of the login name of the member who did it (操作人), at least two characters. null and "" filter nothing.',
  })
  operatorName?: string | null
}

export const [VoucherOperationRecordOrder, voucherOperationRecordOrders] = orderEnum(
  'VoucherOperationRecordOrder',
  'Order of a list of records; rows that are equal follow by id.',
  {
    OCCURRED_AT_DESC: ['occurredAt', 'DESC', 'Newest first.'],
    OCCURRED_AT_ASC: ['occurredAt', 'ASC', 'Oldest first.'],
  },
)
export type VoucherOperationRecordOrder = keyof typeof VoucherOperationRecordOrder
