/** One line of an incentive statement: what one customer's consumption of one product earned. */
import { RoleCode } from '../../access/roles'
import { byManagerOfRecord, VisibleBy } from '../../access/visibility'
import { Balance, Check, Code, Currency, Entity, Id, IdOf, Index, Instant, Month, Ratio, Text, Whole } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'
import type { YearMonth } from '../../shared/time'
import type { AssociationType } from '../customers'
import type { ChargingMode } from '../orders'
import type { FeedbackStatus, IncentiveDetailStatus, IncentiveFrozenReason, IncentiveZeroReason, RebateBasis } from './incentive.enums'
import { withoutCloudResellers } from './withoutCloudResellers'

/** A line belongs to the manager of its day: who gets the customer later does not see it (R-RL-1, R-RL-4). */
@VisibleBy(withoutCloudResellers(byManagerOfRecord), 'incentiveDetail.view', { vendor: [RoleCode.VENDOR_INCENTIVE_OPS] })
@Index('ix_incentive_detail_partner_cycle', ['partnerId', 'cycle', 'id'])
@Index('ix_incentive_detail_partner_manager', ['partnerId', 'managerId', 'cycle', 'id'])
@Index('ix_incentive_detail_customer_cycle', ['customerId', 'cycle', 'id'])
@Index('ix_incentive_detail_incentive_cycle', ['incentiveId', 'cycle', 'id'])
@Index('ix_incentive_detail_cycle', ['cycle', 'id'])
@Check('ck_incentive_detail_frozen', "(status = 'FROZEN') = (frozen_reason IS NOT NULL)")
@Check('ck_incentive_detail_zero', 'zero_reason IS NULL OR incentive_amount = 0')
@Entity('incentive_detail')
export class IncentiveDetailEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @IdOf() customerId!: string
  /** The manager of record; null when nobody looked after the customer at the time. */
  @IdOf({ nullable: true }) managerId!: string | null
  @IdOf() incentiveId!: string
  @Text(64) statementNo!: string
  /** The year of the cycle, not of the consumption (R-ID-3). */
  @Whole() year!: number
  @Text(8) cycle!: string
  @Text(128) planName!: string
  /** Null for pay-per-use settlement. */
  @IdOf({ nullable: true }) orderId!: string | null
  @Text(128) productType!: string
  @Text(256) productName!: string
  @Code() associationType!: AssociationType
  @Code() chargingMode!: ChargingMode
  @Balance() performanceAmount!: Money
  @Balance() listPrice!: Money
  /** Negative for refunds, unsubscriptions and downgrades (R-PF-6). */
  @Balance() incentiveAmount!: Money
  /** Four decimals: `0.0850`. */
  @Ratio() rate!: string
  @Code() rebateBasis!: RebateBasis
  @Currency() currency!: CurrencyCode
  /** Earlier than the cycle for what was finalised too late for the statement of its month (R-ID-3). */
  @Month() consumptionCycle!: YearMonth
  @Code() status!: IncentiveDetailStatus
  @Code({ nullable: true }) frozenReason!: IncentiveFrozenReason | null
  @Code() feedbackStatus!: FeedbackStatus
  @Code({ nullable: true }) zeroReason!: IncentiveZeroReason | null
  /** The payment request that it is part of, or was paid out with. */
  @IdOf({ nullable: true }) paymentRequestId!: string | null
  @Instant() createdAt!: string
}
