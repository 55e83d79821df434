/** How reported customers, invitations and links are filtered and ordered, and what developing customers takes. */
import { Field, ID, InputType, Int } from 'type-graphql'
import { orderEnum, orders } from '../../db'
import { DateTimeScalar } from '../../shared/time'
import { AssociationType, CustomerType } from '../customers'
import {
  InvitationChannel,
  InvitationFailureReason,
  InvitationStatus,
  RegistrationSearchType,
  ReportStatus,
  ReviewDecision,
} from './development.enums'

@InputType({ description: 'Which reported customers (S1-34). All conditions must hold; absent and null filter nothing.' })
export class ReportedCustomerFilter {
  @Field(() => [ReportStatus], { nullable: true, description: 'Only in these states; an empty list filters nothing.' })
  statuses?: ReportStatus[] | null

  @Field(() => String, {
    nullable: true,
    description: 'Full name, infix, at least two characters, no space inside (R-FLT-4). "" filters nothing.',
  })
  customerFullName?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Mobile number, exact; refused for those who may not reveal it. "" filters nothing.',
  })
  mobilePhone?: string | null

  @Field(() => ID, { nullable: true, description: 'Only those that this member reported; null and "" filter nothing.' })
  reportedById?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Reported later than this; the instant itself is excluded (R-2001).' })
  reportedAtBegin?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Reported earlier than this; the instant itself is excluded (R-2001).' })
  reportedAtEnd?: string | null
}

export const [ReportedCustomerOrder, reportedCustomerOrders] = orderEnum(
  'ReportedCustomerOrder',
  'Order of a list of reported customers; rows that are equal follow by id.',
  {
    REPORTED_AT_DESC: ['reportedAt', 'DESC', 'Newest report first.'],
    REPORTED_AT_ASC: ['reportedAt', 'ASC', 'Oldest report first.'],
  },
)
export type ReportedCustomerOrder = keyof typeof ReportedCustomerOrder

@InputType({ description: 'Which invitations. All conditions must hold; absent and null filter nothing.' })
export class CustomerInvitationFilter {
  @Field(() => [InvitationStatus], { nullable: true, description: 'Only in these states; an empty list filters nothing.' })
  statuses?: InvitationStatus[] | null

  @Field(() => [InvitationFailureReason], {
    nullable: true,
    description: 'Only those that failed for these reasons; an empty list filters nothing.',
  })
  failureReasons?: InvitationFailureReason[] | null

  @Field(() => InvitationChannel, { nullable: true, description: 'Only by this channel.' })
  channel?: InvitationChannel | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Sent, or followed, later than this; the instant itself is excluded (R-2001).',
  })
  sentAtBegin?: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Sent, or followed, earlier than this; the instant itself is excluded (R-2001).',
  })
  sentAtEnd?: string | null
}

export const [CustomerInvitationOrder, customerInvitationOrders] = orderEnum(
  'CustomerInvitationOrder',
  'Order of a list of invitations; rows that are equal follow by id.',
  { SENT_AT_DESC: ['sentAt', 'DESC', 'Newest first.'], SENT_AT_ASC: ['sentAt', 'ASC', 'Oldest first.'] },
)
export type CustomerInvitationOrder = keyof typeof CustomerInvitationOrder

export const invitationLinkOrders = orders({ CREATED_AT_DESC: ['createdAt', 'DESC'] })

@InputType({ description: 'A customer that I mean to win.' })
export class ReportedCustomerInput {
  @Field({ description: 'Full name of the company or person (客户全称), 1–256 characters.' })
  customerFullName!: string

  @Field(() => CustomerType, {
    defaultValue: CustomerType.ENTERPRISE,
    description: 'Company or person. A company is protected by its name too; many persons have one name (INFERRED).',
  })
  customerType!: CustomerType

  @Field({ description: 'Mobile number, `13800000000` or `0086-13800000000`.' })
  mobilePhone!: string

  @Field(() => String, { nullable: true, description: 'E-mail; needed only to invite (R-DEV-6). Null and "": none.' })
  email?: string | null

  @Field(() => String, { nullable: true, description: 'Whom to talk to (联系人), at most 64 characters. Null and "": nobody.' })
  contactName?: string | null
}

@InputType({ description: 'Which customers are reported, and whether they are invited as soon as the vendor approves.' })
export class ReportCustomersInput {
  @Field({ description: 'Makes the call safe to repeat, 1–64 characters (R-2290).' })
  idempotencyKey!: string

  @Field(() => [ReportedCustomerInput], { description: 'The customers, 1–100; each is answered on its own.' })
  customers!: ReportedCustomerInput[]

  @Field(() => AssociationType, {
    nullable: true,
    description: 'Invite each by e-mail as soon as it is approved, as this kind of customer (R-DEV-7). Left out and null: no invitation.',
  })
  inviteAs?: AssociationType | null
}

@InputType({ description: 'Which customers are reported once more.' })
export class ReportCustomersAgainInput {
  @Field({ description: 'Makes the call safe to repeat, 1–64 characters (R-2290).' })
  idempotencyKey!: string

  @Field(() => [ID], { description: 'Rejected, expired or never reported ones, 1–100.' })
  ids!: string[]
}

@InputType({ description: 'What the vendor decides about reports.' })
export class ReviewReportedCustomersInput {
  @Field(() => [ID], { description: 'Reports under review, 1–100; each is answered on its own.' })
  ids!: string[]

  @Field(() => ReviewDecision, { description: 'Approved or rejected.' })
  decision!: ReviewDecision

  @Field(() => String, { nullable: true, description: 'Why, at most 256 characters; needed to reject.' })
  remark?: string | null
}

@InputType({ description: 'The e-mail of a reported customer, new or corrected.' })
export class SetReportedCustomerEmailInput {
  @Field(() => ID, { description: 'The reported customer.' })
  id!: string

  @Field({ description: 'The e-mail. Invitations that went to the one before end (R-DEV-6).' })
  email!: string

  @Field(() => Int, { nullable: true, description: 'The version that was read; CONFLICT_STALE_VERSION when another is stored.' })
  expectedVersion?: number | null
}

@InputType({ description: 'Which reported customers are invited by e-mail, for the first time or again.' })
export class InviteReportedCustomersInput {
  @Field({ description: 'Makes the call safe to repeat, 1–64 characters (R-2290).' })
  idempotencyKey!: string

  @Field(() => [ID], { description: 'Reported customers, 1–100; those without an e-mail fail, the others are sent (R-DEV-6).' })
  ids!: string[]

  @Field(() => AssociationType, { defaultValue: AssociationType.RESALE, description: 'What they are to become (R-AT-1).' })
  associationType!: AssociationType
}

@InputType({ description: 'A general link or QR code to hand out.' })
export class CreateInvitationLinkInput {
  @Field(() => String, {
    nullable: true,
    description: 'The tag that customers get who follow it, at most 64 characters. Left out, null and "": my own account name (R-DEV-8).',
  })
  tag?: string | null

  @Field(() => AssociationType, { defaultValue: AssociationType.RESALE, description: 'What they are to become (R-AT-1).' })
  associationType!: AssociationType
}

@InputType({ description: "A customer accepts a partner's invitation." })
export class AcceptCustomerInvitationInput {
  @Field({ description: 'The code at the end of the link.' })
  code!: string

  @Field({ description: 'True: the notices about the association are read and accepted (R-DEV-10).' })
  acceptNotices!: boolean
}

@InputType({ description: 'The account of a new customer (part 1 §3.4).' })
export class CreateSubCustomerInput {
  @Field({ description: 'Makes the call safe to repeat, 1–64 characters (R-2290).' })
  idempotencyKey!: string

  @Field({ description: "The customer's key on the partner's own platform (xaccountId), 1–128 characters." })
  externalAccountId!: string

  @Field({ description: 'Which platform that is (xaccountType), 1–64 characters.' })
  externalAccountType!: string

  @Field(() => String, {
    nullable: true,
    description: 'Account name, 5–32 letters, digits, `_` and `-`, not beginning with a digit. Left out, null and "": one is made up.',
  })
  accountName?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Mobile number; then `verificationCode` is needed (R-CRE-2). Left out, null and "": none, and no notices reach the customer.',
  })
  mobilePhone?: string | null

  @Field(() => String, { nullable: true, description: 'The code that `requestRegistrationCode` sent to the mobile number.' })
  verificationCode?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'First password (R-CRE-3). Left out, null and "": the customer signs in by the partner only. It is kept as a hash and never shown.',
  })
  password?: string | null

  @Field({ defaultValue: false, description: 'True: the customer gets no marketing messages.' })
  closeMarketingMessages!: boolean

  @Field(() => ID, {
    nullable: true,
    description: 'For a master: the cloud reseller whose customer it becomes (R-CRE-1). Others leave it out.',
  })
  indirectPartnerId?: string | null
}

@InputType({ description: 'What is asked about before an account is created (R-CRE-6).' })
export class CheckCustomerRegistrationInput {
  @Field(() => RegistrationSearchType, { description: 'What kind of value it is.' })
  searchType!: RegistrationSearchType

  @Field({ description: 'The value, 1–64 characters.' })
  value!: string
}

@InputType({ description: 'Where the code goes that proves that the customer agrees.' })
export class RequestRegistrationCodeInput {
  @Field({ description: "The customer's mobile number, `13800000000` or `0086-13800000000`." })
  mobilePhone!: string

  @Field(() => Int, { nullable: true, description: 'How long it is good, 1–3000 minutes; above 60 it becomes 5. Left out and null: 10.' })
  timeoutMinutes?: number | null
}

@InputType({ description: 'Whether a partner may have referral customers.' })
export class SwitchReferralInput {
  @Field(() => ID, { description: 'The partner.' })
  partnerId!: string

  @Field({ description: 'True: it may, from now on.' })
  enabled!: boolean
}
