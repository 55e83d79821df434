/** Acting on behalf, as clients see it. */
import { Field, ID, ObjectType } from 'type-graphql'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { DateTimeScalar } from '../../shared/time'
import { AuthorizationState } from '../customers'
import type { AuthorizationEventEntity } from './authorizationEvent.entity'
import { OnBehalfPurpose } from './onBehalf.enums'
import type { OnBehalfSessionEntity } from './onBehalfSession.entity'

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'A step in the life of an authorisation (授权记录): who did it, and when.',
})
export class OnBehalfAuthorizationEvent implements Pick<
  AuthorizationEventEntity,
  'id' | 'fromState' | 'toState' | 'reason' | 'acceptsLetter' | 'occurredAt'
> {
  @Field(() => ID, { description: 'Globally unique: `obe_…`.' })
  id!: string

  @Field(() => AuthorizationState, { description: 'What it was before.' })
  fromState!: AuthorizationState

  @Field(() => AuthorizationState, { description: 'What it became.' })
  toState!: AuthorizationState

  @Field(() => String, { nullable: true, description: 'Why it was rejected or revoked (取消原因).' })
  reason!: string | null

  @Field({ description: "Whether the partner's commitment letter, or the customer's authorisation letter, was accepted with it." })
  acceptsLetter!: boolean

  @Field(() => DateTimeScalar, { description: 'When.' })
  occurredAt!: string
}

export const OnBehalfAuthorizationEventConnection = connectionOf(OnBehalfAuthorizationEvent, 'OnBehalfAuthorizationEvent')

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'A member switched into the role of a customer (切换角色), for at most eight hours.',
})
export class OnBehalfSession implements Pick<OnBehalfSessionEntity, 'id' | 'customerId' | 'purpose' | 'startedAt' | 'expiresAt'> {
  @Field(() => ID, { description: 'Globally unique: `obs_…`.' })
  id!: string

  @Field(() => ID, { description: 'The customer, also after it has left the partner.' })
  customerId!: string

  @Field(() => OnBehalfPurpose, { description: 'What for.' })
  purpose!: OnBehalfPurpose

  @Field(() => DateTimeScalar, { description: 'When it began.' })
  startedAt!: string

  @Field(() => DateTimeScalar, { description: 'When it ends by itself.' })
  expiresAt!: string
}

export const OnBehalfSessionConnection = connectionOf(OnBehalfSession, 'OnBehalfSession')
