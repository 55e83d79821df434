/** `MemberInvitation` as clients see it: an invitation, a link, a project specialist. */
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { DateTimeScalar, type YearMonth, YearMonthScalar } from '../../shared/time'
import type { MemberInvitationEntity } from './memberInvitation.entity'
import { InviteeBy, MemberInvitationStatus, SpecialistPath } from './memberInvitation.enums'

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description:
    'An invitation to link a personal account to the partner (邀请成员), and what becomes of it: a link, a project specialist (项目专员), the end of it.',
})
export class MemberInvitation implements Pick<
  MemberInvitationEntity,
  'id' | 'inviteeBy' | 'status' | 'sentAt' | 'expiresAt' | 'path' | 'evidence' | 'version'
> {
  @Field(() => ID, { description: 'Globally unique: `miv_…`.' })
  id!: string

  @Field(() => InviteeBy, { description: 'How the person was named.' })
  inviteeBy!: InviteeBy

  @Field(() => MemberInvitationStatus, { description: 'Where it stands.' })
  status!: MemberInvitationStatus

  @Field(() => DateTimeScalar, { description: 'When the last link was sent (邀请时间).' })
  sentAt!: string

  @Field(() => DateTimeScalar, { description: 'Until when that link is valid: seven days (R-INV-2).' })
  expiresAt!: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the person accepted last (绑定时间).' })
  boundAt!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the link was ended last (解绑时间).' })
  unboundAt!: string | null

  @Field(() => SpecialistPath, { nullable: true, description: 'The path that was applied for last (发展路径).' })
  path!: SpecialistPath | null

  @Field(() => [String], { description: 'References of the evidence (证明材料) of the last application.' })
  evidence!: readonly string[]

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was applied for last (申请时间).' })
  appliedAt!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the vendor decided last (审核时间).' })
  reviewedAt!: string | null

  @Field(() => String, { nullable: true, description: 'What the vendor said to it (审核意见).' })
  reviewComment!: string | null

  @Field(() => YearMonthScalar, { nullable: true, description: 'The month for which the data was last said to be current (R-INV-8).' })
  confirmedMonth!: YearMonth | null

  @Field(() => String, { nullable: true, description: 'Why it shall be a specialist no longer (取消原因).' })
  cancellationReason!: string | null

  @Field(() => String, { nullable: true, description: 'Reference of the attachment to the cancellation (附件).' })
  cancellationAttachment!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the cancellation was asked for last.' })
  cancellationRequestedAt!: string | null

  @Field(() => Int, { description: 'Counts up with every change; give it as `expectedVersion`.' })
  version!: number
}

export const MemberInvitationConnection = connectionOf(MemberInvitation, 'MemberInvitation')
