/** One report on a shared opportunity: written once, never changed (R-OP-11). */
import { RoleCode } from '../../access/roles'
import { byPartner, VisibleBy } from '../../access/visibility'
import { Code, Day, Entity, Id, IdOf, Index, Instant, Text, Whole } from '../../db'
import type { LocalDate } from '../../shared/time'
import type { OpportunityProgressStage } from './sharedOpportunity.enums'

/** Only ever reached through its opportunity, which is narrower. */
@VisibleBy(byPartner, 'sharedOpportunity.view', {
  vendor: [RoleCode.VENDOR_PDM, RoleCode.VENDOR_PSM, RoleCode.VENDOR_BD, RoleCode.VENDOR_INCENTIVE_OPS, RoleCode.VENDOR_SERVICE_OPS],
})
@Index('ix_opportunity_progress_opportunity', ['sharedOpportunityId', 'createdAt', 'id'])
@Entity('opportunity_progress')
export class OpportunityProgressEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @IdOf() sharedOpportunityId!: string
  @Code() stage!: OpportunityProgressStage
  @Text(1000) note!: string
  /** Per cent. */
  @Whole() winProbability!: number
  @Day() date!: LocalDate
  @IdOf() memberId!: string
  @Instant() createdAt!: string
}
