/** One number that tells whether the condition of an incentive is met, of one partner or one customer in one cycle. */
import { RoleCode } from '../../access/roles'
import { byManagerOfRecord, VisibleBy } from '../../access/visibility'
import { Check, Code, Entity, Id, IdOf, Index, Instant, Text, Version } from '../../db'
import type { FeedbackStatus } from '../feedback'
import type { IndicatorDimension, IndicatorPeriod, IndicatorUnit } from './policy.enums'

/** Those of the whole partner are nobody's own: a customer manager sees those of the customers that were his (R-RL-1, R-RL-4). */
@VisibleBy(byManagerOfRecord, 'indicator.view', { vendor: [RoleCode.VENDOR_INCENTIVE_OPS] })
@Index('ix_incentive_indicator_partner', ['partnerId', 'cycle', 'id'])
@Index('ix_incentive_indicator_manager', ['partnerId', 'managerId', 'cycle', 'id'])
@Index('ix_incentive_indicator_cycle', ['cycle', 'id'])
@Check('ck_incentive_indicator_customer', "(dimension = 'CUSTOMER') = (customer_id IS NOT NULL)")
@Entity('incentive_indicator')
export class IncentiveIndicatorEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  /** Only of the dimension CUSTOMER. */
  @IdOf({ nullable: true }) customerId!: string | null
  @IdOf({ nullable: true }) managerId!: string | null
  @Text(128) name!: string
  @Text(128) scope!: string
  @Text(256) statMethod!: string
  @Code() statPeriod!: IndicatorPeriod
  @Text(8) cycle!: string
  @Code() dimension!: IndicatorDimension
  /** An exact decimal; what it counts says the unit. */
  @Text(32) value!: string
  @Code() unit!: IndicatorUnit
  @Code() feedbackStatus!: FeedbackStatus
  @Instant() createdAt!: string
  @Instant() updatedAt!: string
  @Version() version!: number
}
