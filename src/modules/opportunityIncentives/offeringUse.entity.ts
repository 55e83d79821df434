/** That an offering is in a running application: there is one row while it runs, and the index lets no second one in (R-OI-1). */
import { byPartner, VisibleBy } from '../../access/visibility'
import { Entity, Id, IdOf, Index, Instant, Text } from '../../db'

@VisibleBy(byPartner, 'opportunityIncentive.view')
@Index('ux_offering_use', ['partnerId', 'offeringId'], { unique: true })
@Index('ix_offering_use_offering', ['offeringId', 'id'])
@Index('ix_offering_use_application', ['opportunityIncentiveApplicationId', 'id'])
@Entity('offering_use')
export class OfferingUseEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @IdOf() offeringId!: string
  @IdOf() opportunityIncentiveApplicationId!: string
  @Text(40) incentiveNo!: string
  @Instant() createdAt!: string
}
