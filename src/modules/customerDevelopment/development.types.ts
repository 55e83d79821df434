/** `ReportedCustomer`, `CustomerInvitation` and `InvitationLink` as clients see them. */
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { Secret } from '../../shared/secret'
import { DateTimeScalar } from '../../shared/time'
import { AssociationType, CustomerType } from '../customers'
import type { CustomerInvitationEntity } from './customerInvitation.entity'
import { InvitationChannel, InvitationFailureReason, InvitationStatus, ReportStatus } from './development.enums'
import type { InvitationLinkEntity } from './invitationLink.entity'
import type { ReportedCustomerEntity } from './reportedCustomer.entity'

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'A customer that a partner reported so as to win it (报备客户, R-DEV-1).',
})
export class ReportedCustomer implements Pick<
  ReportedCustomerEntity,
  'id' | 'customerFullName' | 'customerType' | 'contactName' | 'mobilePhone' | 'email' | 'status' | 'reportedAt' | 'validUntil'
> {
  @Field(() => ID, { description: 'Globally unique: `rpc_…`.' })
  id!: string

  @Field(() => Secret, { description: 'Full name of the company or person (客户全称).' })
  customerFullName!: Secret

  @Field(() => CustomerType, { description: 'Company or person.' })
  customerType!: CustomerType

  @Field(() => Secret, { nullable: true, description: 'Whom to talk to (联系人).' })
  contactName!: Secret | null

  @Field(() => Secret, { description: 'Mobile number (手机号).' })
  mobilePhone!: Secret

  @Field(() => Secret, { nullable: true, description: 'E-mail (邮箱); needed to invite (R-DEV-6).' })
  email!: Secret | null

  @Field(() => ReportStatus, { description: 'Where it stands (报备状态).' })
  status!: ReportStatus

  @Field(() => AssociationType, {
    nullable: true,
    description: 'To be invited as this, as soon as the vendor approves; null when no invitation waits (R-DEV-7).',
  })
  inviteAs!: AssociationType | null

  @Field(() => DateTimeScalar, { description: 'When it was reported last (报备时间).' })
  reportedAt!: string

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when it is mine alone (有效期至): 15 days; null before the approval (R-DEV-1).',
  })
  validUntil!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the vendor decided.' })
  reviewedAt!: string | null

  @Field(() => String, { nullable: true, description: 'What the vendor said to it (审核意见).' })
  reviewRemark!: string | null

  @Field(() => Int, { description: 'Counts changes: give it as `expectedVersion` to an edit.' })
  version!: number
}

export const ReportedCustomerConnection = connectionOf(ReportedCustomer, 'ReportedCustomer')

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'An invitation to become a customer (客户邀请): an e-mail that was sent, or a customer that followed a general link.',
})
export class CustomerInvitation implements Pick<
  CustomerInvitationEntity,
  'id' | 'channel' | 'associationType' | 'email' | 'status' | 'failureReason' | 'sentAt' | 'expiresAt' | 'handledAt'
> {
  @Field(() => ID, { description: 'Globally unique: `cin_…`.' })
  id!: string

  @Field(() => InvitationChannel, { description: 'How the customer was invited.' })
  channel!: InvitationChannel

  @Field(() => AssociationType, { description: 'What the customer is to become (关联类型).' })
  associationType!: AssociationType

  @Field(() => Secret, { nullable: true, description: 'Where the e-mail went; null for a general link.' })
  email!: Secret | null

  @Field(() => InvitationStatus, { description: 'Where it stands.' })
  status!: InvitationStatus

  @Field(() => InvitationFailureReason, { nullable: true, description: 'Why the last attempt failed (失败原因); null when none did.' })
  failureReason!: InvitationFailureReason | null

  @Field(() => DateTimeScalar, { description: 'When it was sent, or the link was first followed.' })
  sentAt!: string

  @Field(() => DateTimeScalar, { description: 'Until when its link is good: 7 days (R-DEV-5).' })
  expiresAt!: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the customer followed it last.' })
  handledAt!: string | null
}

export const CustomerInvitationConnection = connectionOf(CustomerInvitation, 'CustomerInvitation')

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'A general link or QR code (通用邀请链接): anybody may follow it while it is good, each customer once (R-DEV-8).',
})
export class InvitationLink implements Pick<InvitationLinkEntity, 'id' | 'tag' | 'associationType' | 'createdAt' | 'expiresAt'> {
  @Field(() => ID, { description: 'Globally unique: `cil_…`.' })
  id!: string

  @Field({ description: 'The tag that customers get who follow it (标签).' })
  tag!: string

  @Field(() => AssociationType, { description: 'What customers become who follow it.' })
  associationType!: AssociationType

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: string

  @Field(() => DateTimeScalar, { description: 'Until when it is good.' })
  expiresAt!: string
}

export const InvitationLinkConnection = connectionOf(InvitationLink, 'InvitationLink')
