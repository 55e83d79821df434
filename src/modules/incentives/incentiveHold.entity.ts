/** What is unpaid, as the vendor's billing knows it: while it stands, incentives of its billing cycle are frozen (R-PY-6). */
import { RoleCode } from '../../access/roles'
import { byPartner, VisibleBy } from '../../access/visibility'
import { Code, Entity, Id, IdOf, Index, Instant, Month, Text, Version } from '../../db'
import type { YearMonth } from '../../shared/time'
import type { IncentiveFrozenReason } from './incentive.enums'
import { withoutCloudResellers } from './withoutCloudResellers'

@VisibleBy(withoutCloudResellers(byPartner), 'incentiveHold.view', { vendor: [RoleCode.VENDOR_INCENTIVE_OPS, RoleCode.VENDOR_FINANCE] })
@Index('ix_incentive_hold_partner', ['partnerId', 'placedAt', 'id'])
@Index('ix_incentive_hold_placed', ['placedAt', 'id'])
@Entity('incentive_hold')
export class IncentiveHoldEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @Code() reason!: IncentiveFrozenReason
  /** The billing cycle that is unpaid; null for bills of the partner itself, which freeze everything (R-PY-7). */
  @Month({ nullable: true }) consumptionCycle!: YearMonth | null
  /** Only what this customer earned; null: whoever it was. */
  @IdOf({ nullable: true }) customerId!: string | null
  /** Only what this order earned. */
  @IdOf({ nullable: true }) orderId!: string | null
  @Text(256, { nullable: true }) remark!: string | null
  @Instant() placedAt!: string
  @IdOf() placedById!: string
  @Instant({ nullable: true }) releasedAt!: string | null
  @IdOf({ nullable: true }) releasedById!: string | null
  @Version() version!: number
}
