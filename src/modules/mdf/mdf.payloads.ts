/** What the mutations on MDF activities answer; the activity itself is read again after the commit. */
import { Field, ID, ObjectType } from 'type-graphql'
import { Payload } from '../../mutations'
import type { UserErrorCode } from '../../shared/errors'
import { PartnerPayload } from '../partners'

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

@ObjectType({ simpleResolvers: true, description: 'The activity, under review again, and what the partner should know.' })
export class ReapplyMdfActivityPayload extends MdfActivityPayload {
  warningCodes?: readonly UserErrorCode[]
}

@ObjectType({ simpleResolvers: true, description: 'The activity with its claim under review.' })
export class SubmitMdfClaimPayload extends MdfActivityPayload {}

@ObjectType({ simpleResolvers: true, description: 'The activity with its claim as it was decided.' })
export class ReviewMdfClaimPayload extends MdfActivityPayload {}

@ObjectType({ simpleResolvers: true, description: 'The activity with its invoice under review.' })
export class RegisterMdfInvoicePayload extends MdfActivityPayload {}

@ObjectType({ simpleResolvers: true, description: 'The activity with its invoice as it was decided.' })
export class ReviewMdfInvoicePayload extends MdfActivityPayload {}

@ObjectType({ simpleResolvers: true, description: 'The activity, paid.' })
export class MarkMdfPaidPayload extends MdfActivityPayload {}

@ObjectType({ simpleResolvers: true, description: 'The activity with its event.' })
export class HoldMdfEventPayload extends MdfActivityPayload {}

@ObjectType({ simpleResolvers: true, description: 'The activity with its event as it is now.' })
export class UpdateMdfEventPayload extends MdfActivityPayload {}

@ObjectType({ simpleResolvers: true, description: 'The activity with those who attended.' })
export class SynchroniseMdfParticipantsPayload extends MdfActivityPayload {}

@ObjectType()
export abstract class MdfQuotaPayload extends Payload {
  objectId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'The quota that was granted.' })
export class GrantMdfQuotaPayload extends MdfQuotaPayload {}

@ObjectType({ simpleResolvers: true, description: 'The quota as it is worth now.' })
export class AdjustMdfQuotaPayload extends MdfQuotaPayload {}

@ObjectType({ simpleResolvers: true, description: 'The quota, frozen.' })
export class FreezeMdfQuotaPayload extends MdfQuotaPayload {}

@ObjectType({ simpleResolvers: true, description: 'The quota, free again.' })
export class UnfreezeMdfQuotaPayload extends MdfQuotaPayload {}

@ObjectType({ simpleResolvers: true, description: 'The partner, barred from MDF.' })
export class BanFromMdfPayload extends PartnerPayload {}

@ObjectType({ simpleResolvers: true, description: 'The partner, which may use MDF again.' })
export class LiftMdfBanPayload extends PartnerPayload {}
