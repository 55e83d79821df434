/** What the mutations on resources answer. */
import { Field, ID, ObjectType } from 'type-graphql'
import { Payload, type Refusal } from '../../mutations'
import { Money } from '../../shared/money'
import { OnDemandResult } from './resource.enums'

/** An amount as a repeated answer kept it. */
type Amount = Pick<Money, 'amount' | 'currency'>

@ObjectType({ simpleResolvers: true, description: 'The orders that wait to be paid.' })
export class RenewResourcesPayload extends Payload {
  orderIds?: readonly string[]
}

@ObjectType({ simpleResolvers: true, description: 'The orders of the refund, and what it comes to.' })
export class UnsubscribeResourcesPayload extends Payload {
  @Field(() => Money, { nullable: true, description: 'What goes back to the customer; null when nothing was done.' })
  refund?: Amount | null

  @Field(() => Money, { nullable: true, description: 'The handling fee that was confirmed; zero within five days (5天无理由).' })
  handlingFee?: Amount | null

  orderIds?: readonly string[]
}

@ObjectType({ simpleResolvers: true, description: 'The customer as it is now.' })
export class SetCommonExpiryDayPayload extends Payload {
  objectId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'The order, carried out.' })
export class FulfilOrderPayload extends Payload {
  objectId?: string | null
  unsubscriptionId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'The resource as it is now.' })
export class SetAutoRenewPayload extends Payload {
  objectId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'The resources as they are now.' })
export class SetOnDemandAtExpiryPayload extends Payload {
  resourceIds?: readonly string[]
}

@ObjectType({ simpleResolvers: true, description: 'What became of one resource.' })
export class SwitchToOnDemandResult {
  @Field(() => ID, { description: 'The resource, as given.' })
  resourceId!: string

  @Field(() => OnDemandResult, { description: 'Done, under review, or failed.' })
  result!: OnDemandResult

  orderId?: string | null
  refusal?: Refusal | null
}

@ObjectType({ simpleResolvers: true, description: 'Which resources are on-demand now, and which are not.' })
export class SwitchToOnDemandPayload extends Payload {
  @Field(() => [SwitchToOnDemandResult], { description: 'One per resource, in the order given; empty when the whole call was refused.' })
  results!: readonly SwitchToOnDemandResult[]
}
