/** One export: what was asked for, by whom, how far it is, and which file came of it. */
import type { Scope } from '../../access/viewer'
import { byRequester, VisibleBy } from '../../access/visibility'
import { Code, Entity, Id, IdOf, Index, Instant, Json, Text, Version, Whole } from '../../db'
import type { ExportFailure, ExportFormat, ExportKind, ExportStatus } from './export.enums'

@VisibleBy(byRequester, 'export.create')
@Index('ix_export_task_partner', ['partnerId', 'requestedAt', 'id'])
@Index('ix_export_task_member', ['requestedById', 'requestedAt', 'id'])
@Index('ix_export_task_status', ['status', 'requestedAt', 'id'])
@Index('ix_export_task_expires', ['expiresAt', 'id'])
@Entity('export_task')
export class ExportTaskEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @IdOf() requestedById!: string
  /** The cloud reseller that a master looks into (R-FLT-6). */
  @IdOf({ nullable: true }) indirectPartnerId!: string | null
  @Code() kind!: ExportKind
  @Code() format!: ExportFormat
  /** As it was asked; may hold a name or a number that was searched for, so it is shown to nobody and forgotten when the work is over. */
  @Json({ nullable: true }) filter!: object | null
  @Code() status!: ExportStatus
  @Instant() requestedAt!: string
  @Instant({ nullable: true }) finishedAt!: string | null
  @Instant({ nullable: true }) expiresAt!: string | null
  @Whole({ nullable: true }) rowCount!: number | null
  @Text(128) fileName!: string
  /** Where the file is, or is being written; null before the first attempt and after the file is gone. */
  @Text(64, { nullable: true }) fileKey!: string | null
  @Whole({ nullable: true }) sizeBytes!: number | null
  @Text(64, { nullable: true }) sha256!: string | null
  @Code({ nullable: true }) failure!: ExportFailure | null
  /** How much its requester saw when it was written. */
  @Code({ nullable: true }) scope!: Scope | null
  @Whole() attempts!: number
  /** Until when the runner that claimed it is believed to be alive. */
  @Instant({ nullable: true }) leaseUntil!: string | null
  @Version() version!: number
}
