/** Who looked after which customer, and when: periods that follow one another; history is kept (R-AM-8). */
import { byPartner, VisibleBy } from '../../access/visibility'
import { Entity, Id, IdOf, Index, Instant } from '../../db'

/** Seen by those who may assign: it names managers and customers of the whole partner. */
@VisibleBy(byPartner, 'customer.assign')
@Index('ix_customer_manager_assignment_customer', ['customerId', 'startedAt', 'id'])
@Index('ix_customer_manager_assignment_partner', ['partnerId', 'startedAt', 'id'])
@Entity('customer_manager_assignment')
export class CustomerManagerAssignmentEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @IdOf() customerId!: string
  @IdOf() memberId!: string
  @Instant() startedAt!: string
  /** Null while it lasts: a customer has at most one such row (R-AM-4). */
  @Instant({ nullable: true }) endedAt!: string | null
  @IdOf() assignedById!: string
}
