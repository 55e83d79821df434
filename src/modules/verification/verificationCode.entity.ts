/** A code that was sent to someone: its hash, what it is good for, and what became of it. */
import { toNobody, VisibleBy } from '../../access/visibility'
import { Code, Entity, Hidden, Id, IdOf, Index, Instant, Text, Version, Whole } from '../../db'
import type { Channel } from '../../messages'

@VisibleBy(toNobody, null)
@Index('ix_verification_code_binding', ['binding', 'createdAt', 'id'])
@Index('ix_verification_code_member', ['memberId', 'purpose', 'createdAt'])
@Index('ix_verification_code_created', ['createdAt', 'id'])
@Entity('verification_code')
export class VerificationCodeEntity {
  @Id() id!: string
  @IdOf() memberId!: string
  /** A sensitive operation, or what a code to somebody else is for. */
  @Code() purpose!: string
  /** Hash of member, purpose and what it is about: a code is good for exactly this (R-VC-2). */
  @Text(64) binding!: string
  @Code() channel!: Channel
  @Hidden(32) salt!: string
  @Hidden(64) codeHash!: string
  @Whole() failedChecks!: number
  @Instant() createdAt!: string
  @Instant() expiresAt!: string
  /** Until it was handed to the sender, a code is good for nothing. */
  @Instant({ nullable: true }) sentAt!: string | null
  @Instant({ nullable: true }) usedAt!: string | null
  /** A newer one took its place. */
  @Instant({ nullable: true }) voidedAt!: string | null
  @Version() version!: number
}
