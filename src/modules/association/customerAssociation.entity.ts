/** A period in which a customer was a partner's: what a former partner keeps of it (R-ASC-2, api §9). */
import { RoleCode } from '../../access/roles'
import { byCustomer, VisibleBy } from '../../access/visibility'
import { Code, Entity, Id, IdOf, Index, Instant, Text, Version } from '../../db'
import type { AssociationType } from '../customers'

@VisibleBy(byCustomer, 'association.view', { vendor: [RoleCode.VENDOR_ADMIN] })
@Index('ix_customer_association_partner', ['partnerId', 'startedAt', 'id'])
@Index('ix_customer_association_customer', ['customerId', 'startedAt', 'id'])
@Index('ux_customer_association_running', ['runningCustomerId'], { unique: true })
@Entity('customer_association')
export class CustomerAssociationEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @IdOf() customerId!: string
  /** Names as their masks, taken down when the period began and again when it ended. */
  @Text(16) accountName!: string
  @Text(16, { nullable: true }) customerName!: string | null
  /** The customer while the period lasts: one such period each, at most. */
  @IdOf({ nullable: true }) runningCustomerId!: string | null
  /** Of today or, when it is over, the last. */
  @Code() associationType!: AssociationType
  @Instant() startedAt!: string
  @Instant({ nullable: true }) endedAt!: string | null
  @Version() version!: number
}
