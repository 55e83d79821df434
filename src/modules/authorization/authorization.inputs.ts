/** How authorisations are asked for and decided, sessions begun and ended, notices signed. */
import { Field, ID, InputType } from 'type-graphql'
import { orderEnum, orders } from '../../db'
import { DateTimeScalar } from '../../shared/time'
import { AssociationType } from '../customers'
import { VerificationInput } from '../verification'
import { OnBehalfPurpose, OnBehalfSessionStatus } from './onBehalf.enums'

@InputType({ description: 'Which customer is asked.' })
export class RequestCustomerAuthorizationInput {
  @Field(() => ID, { description: 'The customer; RESALE only.' })
  customerId!: string

  @Field(() => Boolean, {
    nullable: true,
    description: 'Accepts the commitment letter (伙伴承诺函): needed the first time that the partner asks a customer.',
  })
  acceptCommitmentLetter?: boolean | null
}

@InputType({ description: 'The customer allows its partner to act on its behalf.' })
export class GrantAuthorizationInput {
  @Field({ description: 'Accepts the authorisation letter (客户授权书).' })
  acceptAuthorizationLetter!: boolean

  @Field(() => VerificationInput, { nullable: true, description: 'The code, which is always asked for (R-SEN-2).' })
  verification?: VerificationInput | null
}

@InputType({ description: 'The customer does not allow its partner to act on its behalf.' })
export class RejectAuthorizationInput {
  @Field(() => String, { nullable: true, description: 'Why, at most 256 characters.' })
  reason?: string | null

  @Field(() => VerificationInput, { nullable: true, description: 'The code, which is always asked for (R-SEN-2).' })
  verification?: VerificationInput | null
}

@InputType({ description: 'The customer takes its authorisation back.' })
export class RevokeAuthorizationInput {
  @Field({ description: 'Why (取消原因), at most 256 characters.' })
  reason!: string

  @Field(() => VerificationInput, { nullable: true, description: 'The code, which is always asked for (R-SEN-2).' })
  verification?: VerificationInput | null
}

@InputType({ description: 'Which cloud reseller may ask its customers.' })
export class GrantOnBehalfRightInput {
  @Field(() => ID, { description: 'One of my cloud resellers.' })
  indirectPartnerId!: string
}

@InputType({ description: 'Which cloud reseller may no longer act on behalf of its customers.' })
export class RevokeOnBehalfRightInput {
  @Field(() => ID, { description: 'One of my cloud resellers.' })
  indirectPartnerId!: string
}

@InputType({ description: 'For whom, and what for.' })
export class BeginOnBehalfSessionInput {
  @Field(() => ID, { description: 'A customer that granted the authorisation.' })
  customerId!: string

  @Field(() => OnBehalfPurpose, { description: 'What will be done.' })
  purpose!: OnBehalfPurpose
}

@InputType({ description: 'Which session ends.' })
export class EndOnBehalfSessionInput {
  @Field(() => ID, { description: 'A session of my own.' })
  id!: string
}

@InputType({ description: 'Which version of the notice the customer signs.' })
export class SignAgreementInput {
  @Field({ description: 'The version that was read; it must be the latest for the association type (R-AGR-1).' })
  version!: string

  @Field({ description: 'The tick: consents to the notice.' })
  accept!: boolean
}

@InputType({ description: 'A version of the notice about the partner (《客户关联华为云合作伙伴须知》), as the vendor publishes it.' })
export class PublishAgreementInput {
  @Field(() => AssociationType, { description: 'For customers of this association type.' })
  associationType!: AssociationType

  @Field({ description: 'Its name (协议名称), at most 128 characters.' })
  name!: string

  @Field({ description: 'Its version (协议版本), new for the association type; at most 32 characters.' })
  version!: string

  @Field({ description: 'What it says (协议内容), at most 20,000 characters.' })
  content!: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'In force from then on: after the version before it. Absent and null: now.' })
  publishedAt?: string | null
}

@InputType({ description: 'Which sessions. All conditions must hold; absent, null and "" filter nothing.' })
export class OnBehalfSessionFilter {
  @Field(() => ID, { nullable: true, description: 'Only this customer; one that is not mine matches none.' })
  customerId?: string | null

  @Field(() => ID, { nullable: true, description: 'Only sessions of this member.' })
  memberId?: string | null

  @Field(() => OnBehalfPurpose, { nullable: true, description: 'Only for this purpose.' })
  purpose?: OnBehalfPurpose | null

  @Field(() => OnBehalfSessionStatus, { nullable: true, description: 'Only in this state.' })
  status?: OnBehalfSessionStatus | null
}

export const [OnBehalfSessionOrder, onBehalfSessionOrders] = orderEnum(
  'OnBehalfSessionOrder',
  'Order of a list of sessions; rows that are equal follow by id.',
  { STARTED_AT_DESC: ['startedAt', 'DESC', 'Newest first.'], STARTED_AT_ASC: ['startedAt', 'ASC', 'Oldest first.'] },
)
export type OnBehalfSessionOrder = keyof typeof OnBehalfSessionOrder

export const eventOrders = orders({ OCCURRED_AT_DESC: ['occurredAt', 'DESC'] })
export const agreementVersionOrders = orders({ PUBLISHED_AT_DESC: ['publishedAt', 'DESC'] })
export const agreementOrders = orders({ SIGNED_AT_DESC: ['signedAt', 'DESC'] })
export const recommendationOrders = orders({ RECOMMENDED_AT_DESC: ['recommendedAt', 'DESC'] })
