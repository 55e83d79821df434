/** `IncentiveHold`, what is unpaid and freezes incentives, as clients see it. */
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Payload } from '../../mutations'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { DateTimeScalar, type YearMonth, YearMonthScalar } from '../../shared/time'
import { IncentiveFrozenReason } from './incentive.enums'
import type { IncentiveHoldEntity } from './incentiveHold.entity'

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'Something unpaid (欠费), for which incentives of its billing cycle are frozen until the day after it is paid (R-PY-6).',
})
export class IncentiveHold implements Omit<IncentiveHoldEntity, 'placedById' | 'releasedById'> {
  @Field(() => ID, { description: 'Globally unique: `ihd_…`.' })
  id!: string

  @Field(() => ID, { description: 'Whose incentives are frozen.' })
  partnerId!: string

  @Field(() => IncentiveFrozenReason, { description: 'Why (冻结原因).' })
  reason!: IncentiveFrozenReason

  @Field(() => YearMonthScalar, { nullable: true, description: 'The billing cycle that is unpaid (账期); null: everything is frozen.' })
  consumptionCycle!: YearMonth | null

  @Field(() => ID, { nullable: true, description: 'Only what this customer earned; null: whoever it was.' })
  customerId!: string | null

  @Field(() => ID, { nullable: true, description: 'Only what this order earned; null: every one.' })
  orderId!: string | null

  @Field(() => String, { nullable: true, description: 'For people (备注).' })
  remark!: string | null

  @Field(() => DateTimeScalar, { description: 'Since when (冻结时间).' })
  placedAt!: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was paid (结清时间); it thaws the next day. null: it is unpaid.' })
  releasedAt!: string | null

  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number
}

export const IncentiveHoldConnection = connectionOf(IncentiveHold, 'IncentiveHold')

@ObjectType()
export abstract class IncentiveHoldPayload extends Payload {
  objectId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'The hold as it was placed.' })
export class PlaceIncentiveHoldPayload extends IncentiveHoldPayload {}

@ObjectType({ simpleResolvers: true, description: 'The hold as it was released.' })
export class ReleaseIncentiveHoldPayload extends IncentiveHoldPayload {}
