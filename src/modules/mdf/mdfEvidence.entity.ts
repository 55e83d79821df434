/** One piece of evidence of a claim: which file proves what. */
import { byPartner, VisibleBy } from '../../access/visibility'
import { Code, Entity, Id, IdOf, Index, Whole } from '../../db'
import type { MdfEvidenceType } from './claim.enums'
import { mdfStaff } from './mdfStaff'

@VisibleBy(byPartner, 'mdf.view', { vendor: mdfStaff })
@Index('ix_mdf_evidence_claim', ['claimId', 'position', 'id'])
@Entity('mdf_evidence')
export class MdfEvidenceEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @IdOf() claimId!: string
  @IdOf() attachmentId!: string
  @Whole() position!: number
  @Code() type!: MdfEvidenceType
  /** Which event of a series, from 1; null: all of them. */
  @Whole({ nullable: true }) eventNumber!: number | null
  /** Which cost; null: none in particular. */
  @IdOf({ nullable: true }) budgetItemId!: string | null
}
