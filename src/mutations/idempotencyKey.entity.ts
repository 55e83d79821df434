/** One key, one effect: what a committed call answered, kept for 30 days (R-2290). */
import { Entity, Hidden, Id, IdOf, Index, Instant, Json, Text } from '../db'
import { toNobody, VisibleBy } from '../access/visibility'

/** Keys belong to the member that sent them; they are looked up with the rights of the system and never shown. */
@VisibleBy(toNobody, null)
@Index('ux_idempotency_key', ['memberId', 'operation', 'key'], { unique: true })
@Index('ix_idempotency_key_created', ['createdAt', 'id'])
@Entity('idempotency_key')
export class IdempotencyKeyEntity {
  @Id() id!: string
  @IdOf({ nullable: true }) partnerId!: string | null
  @IdOf() memberId!: string
  @Text(64) operation!: string
  @Text(64) key!: string
  @Hidden(64) inputHash!: string
  @Json() answer!: unknown
  @Instant() createdAt!: string
}
