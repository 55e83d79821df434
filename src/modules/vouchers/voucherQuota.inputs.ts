/** How quotas are filtered and ordered. */
import { Field, ID, InputType } from 'type-graphql'
import { orderEnum } from '../../db'
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
