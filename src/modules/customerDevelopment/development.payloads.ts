/** What the mutations that develop customers answer. */
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Payload, type Refusal } from '../../mutations'
import { DateTimeScalar } from '../../shared/time'
import { RegistrationAvailability } from './development.enums'

@ObjectType()
export abstract class ReportPayload extends Payload {
  objectId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'What became of one customer.' })
export class ReportedCustomerResult {
  @Field(() => Int, { description: 'Its place in what was given, from 0.' })
  position!: number

  reportId?: string | null
  invitationId?: string | null
  refusal?: Refusal | null
}

/** One result per customer, in the order given; empty when the whole call was refused. */
@ObjectType()
export abstract class ReportedCustomersPayload extends Payload {
  @Field(() => [ReportedCustomerResult], { description: 'One per customer, in the order given; empty when the whole call was refused.' })
  results!: readonly ReportedCustomerResult[]
}

@ObjectType({ simpleResolvers: true, description: 'Which customers are under review now, and which are not.' })
export class ReportCustomersPayload extends ReportedCustomersPayload {}

@ObjectType({ simpleResolvers: true, description: 'Which customers are under review again, and which are not.' })
export class ReportCustomersAgainPayload extends ReportedCustomersPayload {}

@ObjectType({ simpleResolvers: true, description: 'Which reports were decided, and which could not be.' })
export class ReviewReportedCustomersPayload extends ReportedCustomersPayload {}

@ObjectType({ simpleResolvers: true, description: 'Which invitations are on their way, and which are not (R-DEV-6).' })
export class InviteReportedCustomersPayload extends ReportedCustomersPayload {}

@ObjectType({ simpleResolvers: true, description: 'The reported customer with its new e-mail.' })
export class SetReportedCustomerEmailPayload extends ReportPayload {}

@ObjectType({ simpleResolvers: true, description: 'The link, shown this once: it is not stored.' })
export class CreateInvitationLinkPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'The link to hand out; null when none was made.' })
  link?: string | null

  @Field(() => String, { nullable: true, description: 'What a QR code of it holds: the link.' })
  qrContent?: string | null

  objectId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'The customer, associated with its partner.' })
export class AcceptCustomerInvitationPayload extends Payload {
  objectId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'The new customer, associated for resale.' })
export class CreateSubCustomerPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'Its id; null when none was created.' })
  customerId?: string | null

  indirectPartnerId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'Whether it is taken.' })
export class CheckCustomerRegistrationPayload extends Payload {
  @Field(() => RegistrationAvailability, { nullable: true, description: 'Whether anybody has it; null when the call was refused.' })
  availability?: RegistrationAvailability | null

  @Field(() => Int, { nullable: true, description: 'For a mobile number: how many further accounts it may serve; null otherwise.' })
  furtherAccounts?: number | null
}

@ObjectType({ simpleResolvers: true, description: 'The code is on its way.' })
export class RequestRegistrationCodePayload extends Payload {
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when it is good; null when none was sent.' })
  expiresAt?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'The partner as it is now.' })
export class SwitchReferralPayload extends Payload {
  objectId?: string | null
}
