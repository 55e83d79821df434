/** That an invoice or a payment stands for something: one row while it counts; the index lets no second in. */
import { toNobody, VisibleBy } from '../../access/visibility'
import { Entity, Id, IdOf, Index, Instant, Text } from '../../db'

@VisibleBy(toNobody, null)
@Index('ux_used_document', ['mark'], { unique: true })
@Index('ix_used_document_holder', ['holderId', 'id'])
@Entity('used_document')
export class UsedDocumentEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  /** What it stands for: a claim, an invoice of a payment request, or such a request. */
  @IdOf() holderId!: string
  @Text(200) mark!: string
  @Instant() createdAt!: string
}
