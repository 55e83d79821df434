/** How cloud resellers, invitations and applications are filtered and ordered, and what is done with them. */
import { Field, ID, InputType } from 'type-graphql'
import { orderEnum, orders } from '../../db'
import { DateTimeScalar } from '../../shared/time'
import { ApplicationDecision, IndirectPartnerStatus, ResellerInvitationStatus, ResellerNotice } from './reseller.enums'

const idempotencyKey = 'Makes the call safe to repeat, 1–64 characters (R-2290).'

@InputType({ description: 'Which cloud resellers (R-RES-3). All conditions must hold.' })
export class IndirectPartnerFilter {
  @Field(() => String, { nullable: true, description: 'Login name, infix, at least two characters. null and "" filter nothing.' })
  accountName?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Associated later than this. null filters nothing, "" is refused.' })
  associatedAtBegin?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Associated earlier than this. null filters nothing, "" is refused.' })
  associatedAtEnd?: string | null

  @Field(() => ID, { nullable: true, description: 'Exactly this cloud reseller. null and "" filter nothing.' })
  indirectPartnerId?: string | null
}

@InputType({ description: 'Which invitations. All conditions must hold; absent, null and "" filter nothing.' })
export class ResellerInvitationFilter {
  @Field(() => ResellerInvitationStatus, { nullable: true, description: 'Only this state.' })
  status?: ResellerInvitationStatus | null

  @Field(() => String, { nullable: true, description: 'E-mail, exact; refused for those who may not reveal it.' })
  email?: string | null
}

@InputType({ description: 'Which applications (R-RES-2). All conditions must hold; absent, null and "" filter nothing.' })
export class ResellerApplicationFilter {
  @Field(() => String, { nullable: true, description: 'Company name of the candidate, infix, at least two characters.' })
  name?: string | null

  @Field(() => String, { nullable: true, description: 'Mobile number of the candidate, exact; refused for those who may not reveal it.' })
  mobilePhone?: string | null

  @Field(() => String, { nullable: true, description: 'E-mail of the candidate, exact; refused for those who may not reveal it.' })
  email?: string | null

  @Field(() => IndirectPartnerStatus, { nullable: true, description: 'Only this state.' })
  status?: IndirectPartnerStatus | null
}

export const [ResellerInvitationOrder, invitationOrders] = orderEnum(
  'ResellerInvitationOrder',
  'Order of a list of invitations; rows that are equal follow by id.',
  { SENT_AT_DESC: ['sentAt', 'DESC', 'Newest first.'], SENT_AT_ASC: ['sentAt', 'ASC', 'Oldest first.'] },
)
export type ResellerInvitationOrder = keyof typeof ResellerInvitationOrder

export const [ResellerApplicationOrder, applicationOrders] = orderEnum(
  'ResellerApplicationOrder',
  'Order of a list of applications; rows that are equal follow by id.',
  { APPLIED_AT_DESC: ['appliedAt', 'DESC', 'Newest first.'], APPLIED_AT_ASC: ['appliedAt', 'ASC', 'Oldest first.'] },
)
export type ResellerApplicationOrder = keyof typeof ResellerApplicationOrder

export const assignmentOrders = orders({ STARTED_AT_DESC: ['startedAt', 'DESC'] })

@InputType({ description: 'Whom a master invites to become its cloud reseller.' })
export class InviteIndirectPartnerInput {
  @Field({ description: idempotencyKey })
  idempotencyKey!: string

  @Field({ description: 'Where the link goes, at most 64 characters. The same address again gets a new link, and the old one ends.' })
  email!: string

  @Field(() => String, { nullable: true, description: 'Whom the master means, for its own list; at most 256 characters.' })
  name?: string | null
}

@InputType({ description: 'What a candidate tells the master that invited it.' })
export class ApplyAsCloudResellerInput {
  @Field({ description: idempotencyKey })
  idempotencyKey!: string

  @Field({ description: 'The code in the link of the invitation.' })
  code!: string

  @Field({ description: 'Whom to talk to, at most 64 characters (联系人).' })
  contactName!: string

  @Field(() => String, { nullable: true, description: 'Mobile number of the contact; absent and null: that of the account.' })
  mobilePhone?: string | null

  @Field(() => String, { nullable: true, description: 'E-mail of the contact; absent and null: that of the account.' })
  email?: string | null

  @Field(() => String, { nullable: true, description: 'A word to the master, at most 500 characters.' })
  remark?: string | null
}

@InputType({ description: 'Which applications a master decides about, and how (R-RES-2).' })
export class ReviewResellerApplicationsInput {
  @Field({ description: idempotencyKey })
  idempotencyKey!: string

  @Field(() => [ID], { description: 'Applications under review, 1–100, each once.' })
  applicationIds!: string[]

  @Field(() => ApplicationDecision, { description: 'The decision, the same for all of them.' })
  decision!: ApplicationDecision

  @Field(() => String, { nullable: true, description: 'Why, at most 500 characters; needed to reject. The candidate reads it.' })
  reason?: string | null
}

@InputType({ description: 'Which cloud reseller goes to which customer manager of its master.' })
export class AssignResellerManagerInput {
  @Field({ description: idempotencyKey })
  idempotencyKey!: string

  @Field(() => ID, { description: 'The cloud reseller.' })
  indirectPartnerId!: string

  @Field(() => ID, { description: 'A member of the master with the customer manager role (R-RES-4).' })
  customerManagerId!: string
}

@InputType({ description: 'Which cloud reseller is taken back from its customer manager.' })
export class UnassignResellerManagerInput {
  @Field({ description: idempotencyKey })
  idempotencyKey!: string

  @Field(() => ID, { description: 'The cloud reseller.' })
  indirectPartnerId!: string
}

@InputType({ description: 'Which notice my company, a cloud reseller, accepts.' })
export class AcceptResellerNoticeInput {
  @Field(() => ResellerNotice, { description: 'The notice.' })
  notice!: ResellerNotice
}

@InputType({ description: 'Which notice my company, a cloud reseller, revokes.' })
export class RevokeResellerNoticeInput extends AcceptResellerNoticeInput {}
