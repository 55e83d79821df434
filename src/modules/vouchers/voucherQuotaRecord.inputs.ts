/** How the records of reseller quotas are filtered and ordered. */
import { Field, ID, InputType } from 'type-graphql'
import { orderEnum } from '../../db'
import { DateTimeScalar } from '../../shared/time'
import { VoucherQuotaOperationType } from './voucherQuotaRecord.enums'

@InputType({ description: 'Which records of reseller quotas (S2-17). All conditions must hold; what is left out filters nothing.' })
export class VoucherQuotaRecordFilter {
  @Field(() => ID, { nullable: true, description: 'Only of this cloud reseller. null and "" filter nothing.' })
  indirectPartnerId?: string | null

  @Field(() => ID, { nullable: true, description: 'Only about this quota of a reseller (额度ID). null and "" filter nothing.' })
  quotaId?: string | null

  @Field(() => ID, {
    nullable: true,
    description:
      'Only about what was cut from this quota of mine (来源额度). null and "" are filters: they match records without one, so none.',
  })
  parentQuotaId?: string | null

  @Field(() => VoucherQuotaOperationType, { nullable: true, description: 'Only this type (操作类型). null filters nothing.' })
  operationType?: VoucherQuotaOperationType | null

  @Field(() => ID, { nullable: true, description: 'Only what this member did (操作人). null and "" filter nothing.' })
  operatorId?: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Later than this; the instant itself is excluded (R-2001). null filters nothing, "" is refused.',
  })
  occurredAtBegin?: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Earlier than this; the instant itself is excluded. null filters nothing, "" is refused.',
  })
  occurredAtEnd?: string | null
}

export const [VoucherQuotaRecordOrder, voucherQuotaRecordOrders] = orderEnum(
  'VoucherQuotaRecordOrder',
  'Order of a list of records of reseller quotas; rows that are equal follow by id.',
  {
    OCCURRED_AT_DESC: ['occurredAt', 'DESC', 'Newest first.'],
    OCCURRED_AT_ASC: ['occurredAt', 'ASC', 'Oldest first.'],
  },
)
export type VoucherQuotaRecordOrder = keyof typeof VoucherQuotaRecordOrder
