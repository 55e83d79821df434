/** Invitations, applications and periods of managers as clients see them. */
import { Field, ID, ObjectType } from 'type-graphql'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { Secret } from '../../shared/secret'
import { DateTimeScalar } from '../../shared/time'
import { IndirectPartnerStatus, ResellerInvitationStatus } from './reseller.enums'
import type { ResellerApplicationEntity } from './resellerApplication.entity'
import type { ResellerInvitationEntity } from './resellerInvitation.entity'
import type { ResellerManagerAssignmentEntity } from './resellerManagerAssignment.entity'

@ObjectType({ simpleResolvers: true, implements: Node, description: "A master's invitation to become its cloud reseller (邀请云经销商)." })
export class ResellerInvitation implements Pick<ResellerInvitationEntity, 'id' | 'name' | 'email' | 'status' | 'sentAt' | 'expiresAt'> {
  @Field(() => ID, { description: 'Globally unique: `rin_…`.' })
  id!: string

  @Field(() => String, { nullable: true, description: 'Whom the master means, in its own words.' })
  name!: string | null

  @Field(() => Secret, { description: 'Where the link went.' })
  email!: Secret

  @Field(() => ResellerInvitationStatus, { description: 'What became of it.' })
  status!: ResellerInvitationStatus

  @Field(() => DateTimeScalar, { description: 'When the present link was sent.' })
  sentAt!: string

  @Field(() => DateTimeScalar, { description: 'Until when the present link can be used.' })
  expiresAt!: string
}

export const ResellerInvitationConnection = connectionOf(ResellerInvitation, 'ResellerInvitation')

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'A partner asks a master to become its cloud reseller (合作申请); afterwards, how it stands to that master.',
})
export class ResellerApplication implements Pick<
  ResellerApplicationEntity,
  'id' | 'masterName' | 'companyName' | 'contactName' | 'mobilePhone' | 'email' | 'remark' | 'status' | 'reviewComment' | 'appliedAt'
> {
  @Field(() => ID, { description: 'Globally unique: `rap_…`.' })
  id!: string

  @Field({ description: 'Company name of the master.' })
  masterName!: string

  @Field({ description: 'Company name of the candidate (云经销商名称).' })
  companyName!: string

  @Field(() => Secret, { description: 'Whom to talk to (联系人).' })
  contactName!: Secret

  @Field(() => Secret, { description: 'Mobile number of the contact (手机号).' })
  mobilePhone!: Secret

  @Field(() => Secret, { description: 'E-mail of the contact (邮箱).' })
  email!: Secret

  @Field(() => String, { nullable: true, description: 'What the candidate wrote to the master.' })
  remark!: string | null

  @Field(() => IndirectPartnerStatus, { description: 'How it stands (云经销商状态).' })
  status!: IndirectPartnerStatus

  @Field(() => String, { nullable: true, description: 'Why the master decided so.' })
  reviewComment!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the master decided.' })
  reviewedAt!: string | null

  @Field(() => DateTimeScalar, { description: 'When the candidate applied.' })
  appliedAt!: string
}

export const ResellerApplicationConnection = connectionOf(ResellerApplication, 'ResellerApplication')

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'A period in which a customer manager of the master looked after a cloud reseller (云经销商客户经理分配记录).',
})
export class ResellerManagerAssignment implements Pick<ResellerManagerAssignmentEntity, 'id' | 'startedAt' | 'endedAt'> {
  @Field(() => ID, { description: 'Globally unique: `rma_…`.' })
  id!: string

  @Field(() => DateTimeScalar, { description: 'When the manager got the cloud reseller.' })
  startedAt!: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the period ended; null while it lasts.' })
  endedAt!: string | null
}

export const ResellerManagerAssignmentConnection = connectionOf(ResellerManagerAssignment, 'ResellerManagerAssignment')
