/** What the mutations on associations answer; events are read again after the commit. */
import { Field, ID, ObjectType } from 'type-graphql'
import { Payload, type Refusal } from '../../mutations'

@ObjectType()
abstract class AssociationEventPayload extends Payload {
  objectId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'The event, waiting for the customer.' })
export class RequestDisassociationPayload extends AssociationEventPayload {}

@ObjectType({ simpleResolvers: true, description: 'The event, waiting for the customer.' })
export class RequestAssociationSwitchPayload extends AssociationEventPayload {}

@ObjectType({ simpleResolvers: true, description: 'The event, waiting for the partner.' })
export class RequestDisassociationAsCustomerPayload extends AssociationEventPayload {}

@ObjectType({ simpleResolvers: true, description: 'The event, taken back.' })
export class CancelAssociationEventPayload extends AssociationEventPayload {}

@ObjectType({ simpleResolvers: true, description: 'The event as the partner decided it.' })
export class HandleAssociationEventPayload extends AssociationEventPayload {}

@ObjectType({ simpleResolvers: true, description: 'The event as the customer decided it.' })
export class DecideAssociationEventPayload extends AssociationEventPayload {}

@ObjectType({ simpleResolvers: true, description: 'What became of one customer.' })
export class TransferCustomerResult {
  @Field(() => ID, { description: 'The customer, as given.' })
  customerId!: string

  refusal?: Refusal | null
}

@ObjectType({ simpleResolvers: true, description: 'Which customers were moved, and which were not.' })
export class TransferCustomersPayload extends Payload {
  @Field(() => [TransferCustomerResult], { description: 'One per customer, in the order given; empty when the whole call was refused.' })
  results!: readonly TransferCustomerResult[]
}
