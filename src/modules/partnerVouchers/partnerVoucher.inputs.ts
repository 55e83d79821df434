/** How partner vouchers and their usage records are filtered and ordered. */
import { Field, ID, InputType } from 'type-graphql'
import { orderEnum } from '../../db'
import { DateTimeScalar } from '../../shared/time'
import { VoucherStatus } from '../vouchers'
import { PartnerVoucherSource } from './partnerVoucher.enums'

@InputType({ description: 'Which partner vouchers (S2-20). All conditions must hold; what is left out filters nothing.' })
export class PartnerVoucherFilter {
  @Field(() => VoucherStatus, { nullable: true, description: 'Only those that stand here. null filters nothing.' })
  status?: VoucherStatus | null

  @Field(() => PartnerVoucherSource, { nullable: true, description: 'Only from there (来源). null filters nothing.' })
  source?: PartnerVoucherSource | null

  @Field(() => ID, { nullable: true, description: 'For the vendor: only of this partner. null and "" filter nothing.' })
  partnerId?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Expires later than this. null filters nothing.' })
  expireAtBegin?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Expires earlier than this. null filters nothing.' })
  expireAtEnd?: string | null
}

export const [PartnerVoucherOrder, partnerVoucherOrders] = orderEnum(
  'PartnerVoucherOrder',
  'Order of a list of partner vouchers; rows that are equal follow by id.',
  {
    CREATED_AT_DESC: ['createdAt', 'DESC', 'Newest first.'],
    CREATED_AT_ASC: ['createdAt', 'ASC', 'Oldest first.'],
    EXPIRE_AT_ASC: ['expireAt', 'ASC', 'Soonest to expire first.'],
  },
)
export type PartnerVoucherOrder = keyof typeof PartnerVoucherOrder

export const [PartnerVoucherUsageOrder, partnerVoucherUsageOrders] = orderEnum(
  'PartnerVoucherUsageOrder',
  'Order of usage records of partner vouchers; rows that are equal follow by id.',
  {
    BOOKED_AT_DESC: ['bookedAt', 'DESC', 'Newest first.'],
    BOOKED_AT_ASC: ['bookedAt', 'ASC', 'Oldest first.'],
  },
)
export type PartnerVoucherUsageOrder = keyof typeof PartnerVoucherUsageOrder
