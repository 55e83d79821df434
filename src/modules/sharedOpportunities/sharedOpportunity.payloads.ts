/** What the mutations on shared opportunities answer; the opportunity itself is read again after the commit. */
import { Field, ID, ObjectType } from 'type-graphql'
import { Payload } from '../../mutations'

@ObjectType()
export abstract class SharedOpportunityPayload extends Payload {
  objectId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'The draft.' })
export class CreateSharedOpportunityPayload extends SharedOpportunityPayload {}

@ObjectType({ simpleResolvers: true, description: 'The opportunity as it is saved.' })
export class UpdateSharedOpportunityPayload extends SharedOpportunityPayload {}

@ObjectType({ simpleResolvers: true, description: 'What is gone.' })
export class DeleteSharedOpportunityPayload extends SharedOpportunityPayload {
  @Field(() => ID, { nullable: true, description: 'The id of the deleted draft; null when nothing was done.' })
  deletedId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'The opportunity under review.' })
export class SubmitSharedOpportunityPayload extends SharedOpportunityPayload {}

@ObjectType({ simpleResolvers: true, description: 'The opportunity, accepted.' })
export class AcceptSharedOpportunityPayload extends SharedOpportunityPayload {}

@ObjectType({ simpleResolvers: true, description: 'The opportunity, declined.' })
export class DeclineSharedOpportunityPayload extends SharedOpportunityPayload {}

@ObjectType({ simpleResolvers: true, description: 'The opportunity, with what was reported.' })
export class AddOpportunityProgressPayload extends SharedOpportunityPayload {}

@ObjectType({ simpleResolvers: true, description: 'The opportunity, waiting for the partner.' })
export class ShareOpportunityPayload extends SharedOpportunityPayload {}

@ObjectType({ simpleResolvers: true, description: 'The opportunity as it was reviewed.' })
export class ReviewSharedOpportunityPayload extends SharedOpportunityPayload {}

@ObjectType({ simpleResolvers: true, description: 'The opportunity as it was verified.' })
export class VerifySharedOpportunityPayload extends SharedOpportunityPayload {}

@ObjectType({ simpleResolvers: true, description: 'The opportunity as it was confirmed.' })
export class ConfirmOpportunityStagePayload extends SharedOpportunityPayload {}

@ObjectType({ simpleResolvers: true, description: 'The opportunity, closed.' })
export class CancelSharedOpportunityPayload extends SharedOpportunityPayload {}

@ObjectType({ simpleResolvers: true, description: 'How the partner stands in the programme.' })
export class MaintainPceMembershipPayload extends Payload {
  partnerId?: string | null
}
