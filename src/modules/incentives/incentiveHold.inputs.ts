/** How holds are placed, released, filtered and ordered. */
import { Field, ID, InputType, Int } from 'type-graphql'
import { orderEnum } from '../../db'
import { type YearMonth, YearMonthScalar } from '../../shared/time'
import { IncentiveFrozenReason } from './incentive.enums'

@InputType({ description: 'What is unpaid.' })
export class PlaceIncentiveHoldInput {
  @Field({ description: 'Makes the call safe to repeat, 1–64 characters (R-2290).' })
  idempotencyKey!: string

  @Field(() => ID, { description: 'Whose incentives are frozen.' })
  partnerId!: string

  @Field(() => IncentiveFrozenReason, { description: 'Why.' })
  reason!: IncentiveFrozenReason

  @Field(() => YearMonthScalar, {
    nullable: true,
    description:
      'The billing cycle that is unpaid (账期). Needed, but for overdue bills of the partner itself, which freeze everything (R-PY-7).',
  })
  consumptionCycle?: YearMonth | null

  @Field(() => ID, { nullable: true, description: 'Only what this customer of the partner earned. null and absent: whoever it was.' })
  customerId?: string | null

  @Field(() => ID, { nullable: true, description: 'Only what this order earned. null and absent: every one.' })
  orderId?: string | null

  @Field(() => String, { nullable: true, description: 'For people (备注), at most 256 characters.' })
  remark?: string | null
}

@InputType({ description: 'What is paid.' })
export class ReleaseIncentiveHoldInput {
  @Field(() => ID, { description: 'The hold.' })
  id!: string

  @Field(() => Int, {
    nullable: true,
    description: 'The version that was read; another one stored means CONFLICT_STALE_VERSION. null and absent: whatever is stored.',
  })
  expectedVersion?: number | null
}

@InputType({ description: 'Which holds. All conditions must hold; absent, null and "" filter nothing.' })
export class IncentiveHoldFilter {
  @Field(() => ID, { nullable: true, description: 'For the vendor: only of this partner. null and "" filter nothing.' })
  partnerId?: string | null

  @Field(() => [IncentiveFrozenReason], { nullable: true, description: 'Only for these reasons. null and [] filter nothing.' })
  reason?: IncentiveFrozenReason[] | null

  @Field(() => Boolean, { nullable: true, description: 'True: only what is unpaid still; false: only what is paid. null filters nothing.' })
  isOpen?: boolean | null
}

export const [IncentiveHoldOrder, incentiveHoldOrders] = orderEnum(
  'IncentiveHoldOrder',
  'Order of a list of holds; rows that are equal follow by id.',
  {
    PLACED_AT_DESC: ['placedAt', 'DESC', 'Newest first.'],
    PLACED_AT_ASC: ['placedAt', 'ASC', 'Oldest first.'],
  },
)
export type IncentiveHoldOrder = keyof typeof IncentiveHoldOrder
