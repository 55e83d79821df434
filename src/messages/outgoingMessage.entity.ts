/** A message that waits to be sent. Once it is, or was given up, nothing in it says to whom or what. */
import { toNobody, VisibleBy } from '../access/visibility'
import { Code, Entity, Id, Index, Instant, LongText, Text, Version, Whole } from '../db'
import type { Channel } from './sender'

export type MessageStatus = 'WAITING' | 'SENT' | 'FAILED'

@VisibleBy(toNobody, null)
@Index('ix_outgoing_message_due', ['status', 'nextAttemptAt', 'id'])
@Entity('outgoing_message')
export class OutgoingMessageEntity {
  @Id() id!: string
  @Code() channel!: Channel
  @Text(256, { nullable: true }) recipient!: string | null
  @Text(200, { nullable: true }) subject!: string | null
  @LongText({ nullable: true }) text!: string | null
  @Code() status!: MessageStatus
  @Whole() attempts!: number
  /** Also how long whoever sends it now may take: until then nobody else tries. */
  @Instant() nextAttemptAt!: string
  @Instant() createdAt!: string
  /** When it was sent or given up. */
  @Instant({ nullable: true }) endedAt!: string | null
  /** What kind of failure the last one was; what servers say quotes addresses. */
  @Text(64, { nullable: true }) lastError!: string | null
  @Version() version!: number
}
