/** What happened, or is asked to happen, to the association of a customer with a partner. */
import { RoleCode } from '../../access/roles'
import { byCustomer, VisibleBy } from '../../access/visibility'
import { Code, Entity, Id, IdOf, Index, Instant, Text, Version } from '../../db'
import type { AssociationType } from '../customers'
import type { AssociationEventStatus, AssociationEventType, AssociationInitiator } from './association.enums'

@VisibleBy(byCustomer, 'association.view', { vendor: [RoleCode.VENDOR_ADMIN] })
@Index('ix_association_event_partner', ['partnerId', 'createdAt', 'id'])
@Index('ix_association_event_customer', ['customerId', 'createdAt', 'id'])
@Index('ux_association_event_pending', ['pendingCustomerId'], { unique: true })
@Entity('association_event')
export class AssociationEventEntity {
  @Id() id!: string
  /** The partner of that day keeps the row; the next one never sees it (R-2015). */
  @IdOf() partnerId!: string
  @IdOf() customerId!: string
  /** The customer's name as its mask: a former partner goes on seeing this much (api §9). */
  @Text(16, { nullable: true }) customerName!: string | null
  /** The customer while it is pending: one such event each, at most. */
  @IdOf({ nullable: true }) pendingCustomerId!: string | null
  @Code() type!: AssociationEventType
  @Code() status!: AssociationEventStatus
  @Code({ nullable: true }) fromType!: AssociationType | null
  @Code({ nullable: true }) toType!: AssociationType | null
  @Code() initiator!: AssociationInitiator
  @Text(256, { nullable: true }) reason!: string | null
  @Text(256, { nullable: true }) comment!: string | null
  @Instant() createdAt!: string
  @IdOf() requestedById!: string
  @Instant({ nullable: true }) handledAt!: string | null
  @IdOf({ nullable: true }) handledById!: string | null
  @Version() version!: number
}
