/** What the mutations on MDF activities answer; the activity itself is read again after the commit. */
import { Field, ID, ObjectType } from 'type-graphql'
import { Payload } from '../../mutations'
import type { UserErrorCode } from '../../shared/errors'

@ObjectType()
export abstract class MdfActivityPayload extends Payload {
  objectId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'The draft as it is saved.' })
export class SaveMdfDraftPayload extends MdfActivityPayload {}

@ObjectType({ simpleResolvers: true, description: 'The activity under review, and what the partner should know.' })
export class SubmitMdfActivityPayload extends MdfActivityPayload {
  warningCodes?: readonly UserErrorCode[]
}

@ObjectType({ simpleResolvers: true, description: 'The activity, taken back.' })
export class WithdrawMdfActivityPayload extends MdfActivityPayload {}

@ObjectType({ simpleResolvers: true, description: 'What is gone.' })
export class DeleteMdfActivityPayload extends MdfActivityPayload {
  @Field(() => ID, { nullable: true, description: 'The id of the deleted activity; null when nothing was done.' })
  deletedId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'The activity as it was decided.' })
export class ReviewMdfActivityPayload extends MdfActivityPayload {}
