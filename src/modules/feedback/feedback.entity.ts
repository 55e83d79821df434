/** What a partner finds wrong with a number, and what the vendor answers. */
import { RoleCode } from '../../access/roles'
import { byManagerOfRecord, VisibleBy } from '../../access/visibility'
import { Code, Entity, Id, IdOf, Index, Instant, Text, Version } from '../../db'
import type { FeedbackStatus, FeedbackTargetType } from './feedback.enums'

/** Seen like what it is about: a line's manager of record sees the feedback on it (R-RL-4). */
@VisibleBy(byManagerOfRecord, 'feedback.view', { vendor: [RoleCode.VENDOR_INCENTIVE_OPS] })
@Index('ix_feedback_partner', ['partnerId', 'submittedAt', 'id'])
@Index('ix_feedback_manager', ['partnerId', 'managerId', 'submittedAt', 'id'])
@Index('ix_feedback_target', ['targetId', 'submittedAt', 'id'])
@Index('ix_feedback_submitted', ['submittedAt', 'id'])
@Entity('feedback')
export class FeedbackEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  /** The manager of record of what it is about; null for what is the whole partner's. */
  @IdOf({ nullable: true }) managerId!: string | null
  @Code() targetType!: FeedbackTargetType
  @IdOf() targetId!: string
  @Text(500) content!: string
  @Code() status!: FeedbackStatus
  @Text(500, { nullable: true }) reply!: string | null
  @IdOf() submittedById!: string
  @Instant() submittedAt!: string
  @IdOf({ nullable: true }) handledById!: string | null
  @Instant({ nullable: true }) handledAt!: string | null
  @Version() version!: number
}
