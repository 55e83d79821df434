/** How invitations and project specialists are filtered and ordered, and what is done with them. */
import { Field, ID, InputType, Int } from 'type-graphql'
import { orderEnum } from '../../db'
import { DateTimeScalar } from '../../shared/time'
import { expectedVersion, idempotencyKey } from './member.inputs'
import { InviteeBy, MemberInvitationStatus, SpecialistDecision, SpecialistPath } from './memberInvitation.enums'

@InputType({ description: 'Which invitations or project specialists. All conditions must hold; absent and null filter nothing.' })
export class MemberInvitationFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these, at most 100; an empty list filters nothing.' })
  ids?: string[] | null

  @Field(() => [MemberInvitationStatus], { nullable: true, description: 'Only those that stand here; an empty list filters nothing.' })
  statuses?: MemberInvitationStatus[] | null

  @Field(() => InviteeBy, { nullable: true, description: 'Only people who were named like this.' })
  inviteeBy?: InviteeBy | null

  @Field(() => SpecialistPath, { nullable: true, description: 'Only those put forward for this path.' })
  path?: SpecialistPath | null

  @Field(() => ID, { nullable: true, description: 'Only the link of this member; "" filters nothing.' })
  memberId?: string | null

  @Field(() => ID, { nullable: true, description: 'For vendor staff: only those of this partner; "" filters nothing.' })
  partnerId?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Sent later than this; the instant itself is excluded (R-2001).' })
  sentAtBegin?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Sent earlier than this; the instant itself is excluded (R-2001).' })
  sentAtEnd?: string | null
}

export const [MemberInvitationOrder, memberInvitationOrders] = orderEnum(
  'MemberInvitationOrder',
  'Order of a list of invitations or project specialists; rows that are equal follow by id.',
  {
    SENT_AT_DESC: ['sentAt', 'DESC', 'Last sent first.'],
    SENT_AT_ASC: ['sentAt', 'ASC', 'Longest ago first.'],
  },
)
export type MemberInvitationOrder = keyof typeof MemberInvitationOrder

@InputType({ description: 'Who is invited.' })
export class InviteeInput {
  @Field(() => InviteeBy, { description: 'How the person is named.' })
  by!: InviteeBy

  @Field({ description: 'The mobile number of mainland China, the e-mail of at most 64 characters, or the account name.' })
  value!: string

  @Field(() => ID, { nullable: true, description: 'Which account, where several fit: INVITEE_AMBIGUOUS names them (R-INV-3).' })
  accountId?: string | null
}

@InputType({ description: 'Who is invited to link a personal account to the partner (邀请成员).' })
export class InviteMembersInput {
  @Field({ description: idempotencyKey })
  idempotencyKey!: string

  @Field(() => [InviteeInput], { description: '1–100 people; an administrator sends at most a hundred links a day in Shanghai (R-INV-1).' })
  invitees!: InviteeInput[]
}

@InputType({ description: 'Which invitation is sent once more, with a new link (重新邀请).' })
export class ResendMemberInvitationInput {
  @Field(() => ID, { description: 'The invitation.' })
  id!: string

  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null
}

@InputType({ description: 'The code of the link that somebody was invited by.' })
export class AcceptMemberInvitationInput {
  @Field({ description: 'The code, as it stands in the link.' })
  code!: string
}

@InputType({ description: 'Which link of a personal account ends (解除绑定).' })
export class UnbindMemberInput {
  @Field(() => ID, { description: 'The invitation by which it was linked.' })
  id!: string

  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null
}

@InputType({ description: 'One person who shall become a project specialist.' })
export class SpecialistApplicationInput {
  @Field(() => ID, { description: 'The link of the person: a member invitation.' })
  id!: string

  @Field(() => SpecialistPath, { description: 'For which path; the partner must have joined it (R-INV-6).' })
  path!: SpecialistPath

  @Field(() => [String], { description: 'References of the evidence (证明材料) that was uploaded: 1–10 of at most 256 characters.' })
  evidence!: string[]
}

@InputType({ description: 'Who shall become a project specialist (申请项目专员).' })
export class ApplyForSpecialistInput {
  @Field(() => [SpecialistApplicationInput], { description: '1–100 different people; each is answered on its own.' })
  applications!: SpecialistApplicationInput[]
}

@InputType({ description: 'Whose data is current this month (维护专员信息).' })
export class ConfirmSpecialistDataInput {
  @Field(() => [ID], { description: '1–100 different project specialists; each is answered on its own.' })
  ids!: string[]
}

@InputType({ description: 'What the vendor decides about an application.' })
export class ReviewSpecialistApplicationInput {
  @Field(() => ID, { description: 'The member invitation that the application stands on.' })
  id!: string

  @Field(() => SpecialistDecision, { description: 'Approve or reject.' })
  decision!: SpecialistDecision

  @Field(() => String, { nullable: true, description: 'Why, at most 500 characters; needed to reject.' })
  comment?: string | null

  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null
}

@InputType({ description: 'Who shall be a project specialist no longer, and why (取消专员).' })
export class RequestSpecialistCancellationInput {
  @Field(() => ID, { description: 'The member invitation of the project specialist.' })
  id!: string

  @Field({ description: 'Why, 1–500 characters (R-INV-7).' })
  reason!: string

  @Field({ description: 'Reference of the attachment that was uploaded, 1–256 characters (R-INV-7).' })
  attachment!: string

  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null
}

@InputType({ description: 'What the vendor decides about a cancellation.' })
export class ReviewSpecialistCancellationInput {
  @Field(() => ID, { description: 'The member invitation of the project specialist.' })
  id!: string

  @Field(() => SpecialistDecision, { description: 'Approve or reject.' })
  decision!: SpecialistDecision

  @Field(() => String, { nullable: true, description: 'Why, at most 500 characters; needed to reject.' })
  comment?: string | null

  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null
}

@InputType({ description: 'Which project specialist the vendor itself cancels.' })
export class CancelSpecialistByVendorInput {
  @Field(() => ID, { description: 'The member invitation of the project specialist.' })
  id!: string

  @Field({ description: 'Why, 1–500 characters.' })
  reason!: string

  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null
}
