/** A file that somebody uploads to attach it to something: what was announced, where its bytes are, and what it belongs to. */
import { vendorRoles } from '../../access/roles'
import { attachedOrMine, VisibleBy } from '../../access/visibility'
import { Code, Entity, Hidden, Id, IdOf, Index, Instant, Text, Version, Whole } from '../../db'
import type { AttachmentStatus, VirusScan } from './attachment.enums'

@VisibleBy(attachedOrMine, null, { vendor: vendorRoles })
@Index('ix_attachment_target', ['targetId', 'attachedAt', 'id'])
@Index('ix_attachment_uploader', ['uploadedById', 'targetId', 'id'])
@Index('ix_attachment_requested', ['targetId', 'requestedAt', 'id'])
@Index('ix_attachment_content', ['sha256', 'id'])
@Entity('attachment')
export class AttachmentEntity {
  @Id() id!: string
  /** Null while it is the vendor's own, and attached to nothing of a partner. */
  @IdOf({ nullable: true }) partnerId!: string | null
  @IdOf() uploadedById!: string
  @Text(128) name!: string
  @Whole() size!: number
  @Text(128) mime!: string
  @Text(64) sha256!: string
  @Code() status!: AttachmentStatus
  @Code() virusScan!: VirusScan
  @Instant() requestedAt!: string
  /** Until when its bytes may come. */
  @Instant() uploadUntil!: string
  @Instant({ nullable: true }) uploadedAt!: string | null
  /** Where the bytes are, or are being written. */
  @Text(64, { nullable: true }) fileKey!: string | null
  /** What its links are signed with: shown to nobody. */
  @Hidden(64) linkSecret!: string
  /** The GraphQL type and the id of what it belongs to, and as what: an invoice, a photo. */
  @Code({ nullable: true }) targetType!: string | null
  @IdOf({ nullable: true }) targetId!: string | null
  @Code({ nullable: true }) slot!: string | null
  @Instant({ nullable: true }) attachedAt!: string | null
  @Version() version!: number
}
