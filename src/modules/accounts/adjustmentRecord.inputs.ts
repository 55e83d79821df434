/** How adjustment records are filtered and ordered. */
import { Field, ID, InputType } from 'type-graphql'
import { orderEnum } from '../../db'
import { DateTimeScalar } from '../../shared/time'
import { AdjustmentType } from './adjustment.enums'

@InputType({
  description: 'Which records (S1-37, S2-36, R-BAL-6). All conditions must hold; what is left out, null or "" filters nothing.',
})
export class AdjustmentRecordFilter {
  @Field(() => ID, {
    nullable: true,
    description:
      'Only this customer, or this cloud reseller (`ptn_…`); one that is not mine matches none (R-2014). null and "": all of them.',
  })
  customerId?: string | null

  @Field(() => AdjustmentType, { nullable: true, description: 'Only this type. null: all types.' })
  operationType?: AdjustmentType | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Later than this; the instant itself is excluded (R-2001). null filters nothing.',
  })
  operationTimeBegin?: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Earlier than this; the instant itself is excluded. null filters nothing.',
  })
  operationTimeEnd?: string | null

  @Field(() => ID, { nullable: true, description: 'Only the one with this transaction. null and "" filter nothing.' })
  transId?: string | null
}

export const [AdjustmentRecordOrder, adjustmentRecordOrders] = orderEnum(
  'AdjustmentRecordOrder',
  'Order of adjustment records; equal times follow by id.',
  {
    OPERATION_TIME_DESC: ['occurredAt', 'DESC', 'Newest first.'],
    OPERATION_TIME_ASC: ['occurredAt', 'ASC', 'Oldest first.'],
  },
)
export type AdjustmentRecordOrder = keyof typeof AdjustmentRecordOrder
