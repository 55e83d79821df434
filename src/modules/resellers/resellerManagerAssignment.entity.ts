/** Which of a master's customer managers looked after which cloud reseller, and when: periods that follow one another (R-RES-4). */
import { byPartner, VisibleBy } from '../../access/visibility'
import { Entity, Id, IdOf, Index, Instant } from '../../db'

/** Seen by those of the master who may assign. */
@VisibleBy(byPartner, 'reseller.assign')
@Index('ix_reseller_manager_assignment_reseller', ['resellerId', 'startedAt', 'id'])
@Index('ix_reseller_manager_assignment_partner', ['partnerId', 'startedAt', 'id'])
@Entity('reseller_manager_assignment')
export class ResellerManagerAssignmentEntity {
  @Id() id!: string
  /** The master. */
  @IdOf() partnerId!: string
  @IdOf() resellerId!: string
  @IdOf() memberId!: string
  @Instant() startedAt!: string
  /** Null while it lasts: a reseller has at most one such row. */
  @Instant({ nullable: true }) endedAt!: string | null
  @IdOf() assignedById!: string
}
