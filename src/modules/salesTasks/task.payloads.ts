/** What the mutations of this module answer. */
import { ObjectType } from 'type-graphql'
import { Payload } from '../../mutations'

/** Read again through the reseller that was looked into. */
@ObjectType()
export abstract class ObjectPayload extends Payload {
  objectId?: string | null
  indirectPartnerId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'The task as it is now.' })
export class HandleSalesTaskPayload extends ObjectPayload {}

@ObjectType({ simpleResolvers: true, description: 'The task as it is now.' })
export class HandleRenewalTaskPayload extends ObjectPayload {}

@ObjectType({ simpleResolvers: true, description: 'The task that was made.' })
export class CreateSalesTaskPayload extends ObjectPayload {}

@ObjectType({ simpleResolvers: true, description: 'The business opportunity that was registered.' })
export class CreateBusinessOpportunityPayload extends ObjectPayload {}
