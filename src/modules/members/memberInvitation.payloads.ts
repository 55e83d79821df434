/** What the mutations on invitations and project specialists answer; the objects are read again after the commit. */
import { Field, ID, ObjectType } from 'type-graphql'
import { Payload, type Refusal } from '../../mutations'

@ObjectType()
export abstract class MemberInvitationPayload extends Payload {
  objectId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'The invitation, sent once more.' })
export class ResendMemberInvitationPayload extends MemberInvitationPayload {}

@ObjectType({ simpleResolvers: true, description: 'Whose invitation was accepted.' })
export class AcceptMemberInvitationPayload extends MemberInvitationPayload {
  @Field(() => String, { nullable: true, description: 'The company that the account is linked to now; null when nothing was done.' })
  companyName?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'The invitation whose link ended.' })
export class UnbindMemberPayload extends MemberInvitationPayload {}

@ObjectType({ simpleResolvers: true, description: 'The application as it was decided.' })
export class ReviewSpecialistApplicationPayload extends MemberInvitationPayload {}

@ObjectType({ simpleResolvers: true, description: 'The project specialist whose cancellation the vendor reviews now.' })
export class RequestSpecialistCancellationPayload extends MemberInvitationPayload {}

@ObjectType({ simpleResolvers: true, description: 'The cancellation as it was decided.' })
export class ReviewSpecialistCancellationPayload extends MemberInvitationPayload {}

@ObjectType({ simpleResolvers: true, description: 'The project specialist that the vendor cancelled.' })
export class CancelSpecialistByVendorPayload extends MemberInvitationPayload {}

export const memberInvitationPayloads = [
  ResendMemberInvitationPayload,
  AcceptMemberInvitationPayload,
  UnbindMemberPayload,
  ReviewSpecialistApplicationPayload,
  RequestSpecialistCancellationPayload,
  ReviewSpecialistCancellationPayload,
  CancelSpecialistByVendorPayload,
]

@ObjectType({ simpleResolvers: true, description: 'What came of one invitation.' })
export class InviteMemberResult {
  invitationId?: string | null
  refusal?: Refusal | null
}

@ObjectType({ simpleResolvers: true, description: 'Who was invited, and who was not.' })
export class InviteMembersPayload extends Payload {
  @Field(() => [InviteMemberResult], { description: 'One per person, in the order given; empty when the whole call was refused.' })
  results!: readonly InviteMemberResult[]
}

@ObjectType({ simpleResolvers: true, description: 'What came of one project specialist, or of who shall become one.' })
export class SpecialistResult {
  @Field(() => ID, { description: 'The member invitation, as given.' })
  id!: string

  refusal?: Refusal | null
}

@ObjectType({ simpleResolvers: true, description: 'Who was put forward, and who was not.' })
export class ApplyForSpecialistPayload extends Payload {
  @Field(() => [SpecialistResult], { description: 'One per person, in the order given; empty when the whole call was refused.' })
  results!: readonly SpecialistResult[]
}

@ObjectType({ simpleResolvers: true, description: 'Whose data is current now, and whose is not.' })
export class ConfirmSpecialistDataPayload extends Payload {
  @Field(() => [SpecialistResult], { description: 'One per person, in the order given; empty when the whole call was refused.' })
  results!: readonly SpecialistResult[]
}
