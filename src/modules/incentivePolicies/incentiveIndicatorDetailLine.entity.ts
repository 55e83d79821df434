/** One performance line that went into an indicator. */
import { RoleCode } from '../../access/roles'
import { byManagerOfRecord, VisibleBy } from '../../access/visibility'
import { Entity, Id, IdOf, Index, Instant, Text } from '../../db'

@VisibleBy(byManagerOfRecord, 'indicator.view', { vendor: [RoleCode.VENDOR_INCENTIVE_OPS] })
@Index('ix_incentive_indicator_line_indicator', ['indicatorId', 'generatedAt', 'id'])
@Index('ix_incentive_indicator_line_partner', ['partnerId', 'generatedAt', 'id'])
@Entity('incentive_indicator_detail_line')
export class IncentiveIndicatorDetailLineEntity {
  @Id() id!: string
  @IdOf() indicatorId!: string
  @IdOf() partnerId!: string
  @IdOf() customerId!: string
  @IdOf({ nullable: true }) managerId!: string | null
  @Text(64) performanceNo!: string
  /** Null for pay-per-use settlement. */
  @IdOf({ nullable: true }) orderId!: string | null
  @Text(256) productName!: string
  /** An exact decimal, in the unit of the indicator. */
  @Text(32) contribution!: string
  @Instant() generatedAt!: string
}
