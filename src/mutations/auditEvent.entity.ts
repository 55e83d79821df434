/** The audit trail: one row per attempt, allowed or refused, with masks in place of personal data. */
import { Code, Entity, Id, IdOf, Index, Instant, Json, Text } from '../db'
import { byPartner, VisibleBy } from '../access/visibility'
import { RoleCode } from '../access/roles'
import type { Change } from '../db'

@VisibleBy(byPartner, 'audit.view', { vendor: [RoleCode.VENDOR_ADMIN] })
@Index('ix_audit_event_partner', ['partnerId', 'occurredAt', 'id'])
@Index('ix_audit_event_occurred', ['occurredAt', 'id'])
@Index('ix_audit_event_member', ['memberId', 'occurredAt', 'id'])
@Index('ix_audit_event_target', ['targetId', 'occurredAt', 'id'])
@Entity('audit_event')
export class AuditEventEntity {
  @Id() id!: string
  @Instant() occurredAt!: string
  @IdOf({ nullable: true }) partnerId!: string | null
  @IdOf() memberId!: string
  @Json() roles!: readonly string[]
  @Text(64) operation!: string
  /** The first row that was acted on; all of them are in `changes`. */
  @IdOf({ nullable: true }) targetId!: string | null
  @Json() changes!: readonly Change[]
  @Code() result!: string
  @Text(64) requestId!: string
  @Text(64, { nullable: true }) idempotencyKey!: string | null
  /** The customer that the member acted for, whose session it was (R-AUD-1). */
  @IdOf({ nullable: true }) onBehalfOfCustomerId!: string | null
}
