/** One line of a performance statement: what one consumption of one customer counts for its partner. */
import { RoleCode } from '../../access/roles'
import { byManagerOfRecord, VisibleBy } from '../../access/visibility'
import { Balance, Check, Code, Currency, Entity, Flag, Id, IdOf, Index, Instant, Month, Text } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'
import type { YearMonth } from '../../shared/time'
import type { AssociationType } from '../customers'
import type { FeedbackStatus } from '../feedback'
import type { IncentivePolicyKind } from '../incentivePolicies'
import type { ChargingMode, OrderType } from '../orders'
import type { PerformanceZeroReason } from './performance.enums'

/**
 * A line belongs to the manager of its day: who gets the customer later does not see it (R-RL-1, R-RL-4). What a cloud reseller's customer consumes
 * makes two lines: the reseller's own, and its master's, which names the reseller and counts for the incentive (R-RL-6).
 */
@VisibleBy(byManagerOfRecord, 'performance.view', { vendor: [RoleCode.VENDOR_INCENTIVE_OPS], throughMaster: true })
@Index('ix_performance_detail_partner_generated', ['partnerId', 'generatedAt', 'id'])
@Index('ix_performance_detail_partner_manager', ['partnerId', 'managerId', 'generatedAt', 'id'])
@Index('ix_performance_detail_partner_cycle', ['partnerId', 'performanceCycle', 'generatedAt', 'id'])
@Index('ix_performance_detail_partner_consumed', ['partnerId', 'consumptionCycle', 'id'])
@Index('ix_performance_detail_customer', ['customerId', 'generatedAt', 'id'])
@Index('ix_performance_detail_statement', ['statementId', 'generatedAt', 'id'])
@Index('ix_performance_detail_generated', ['generatedAt', 'id'])
@Check('ck_performance_detail_zero', 'zero_reason IS NULL OR performance_amount = 0')
@Check('ck_performance_detail_counts', 'counts_for_incentive = 0 OR zero_reason IS NULL')
@Entity('performance_detail')
export class PerformanceDetailEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @IdOf() customerId!: string
  /** The manager of record; null when nobody looked after the customer at the time. */
  @IdOf({ nullable: true }) managerId!: string | null
  /** On a master's line: the cloud reseller whose customer consumed. */
  @IdOf({ nullable: true }) resellerId!: string | null
  @IdOf() statementId!: string
  @Text(64) statementNo!: string
  @Instant() generatedAt!: string
  @Month() performanceCycle!: YearMonth
  /** Earlier than the performance for what is settled by the month (R-PF-9). */
  @Month() consumptionCycle!: YearMonth
  /** Null for pay-per-use settlement, which has a transaction instead. */
  @IdOf({ nullable: true }) orderId!: string | null
  @Text(64, { nullable: true }) transactionNo!: string | null
  /** Null for pay-per-use settlement (按需结算). */
  @Code({ nullable: true }) orderType!: OrderType | null
  @Code() associationType!: AssociationType
  @Text(64) productTypeCode!: string
  @Text(128) productType!: string
  @Text(256) productName!: string
  @Code() chargingMode!: ChargingMode
  /** Amounts keep eight decimals and are negative for refunds (R-PF-6). */
  @Balance() consumptionAmount!: Money
  @Balance() cashAmount!: Money
  @Balance() couponAmount!: Money
  @Balance() performanceAmount!: Money
  @Currency() currency!: CurrencyCode
  @Code() incentivePolicy!: IncentivePolicyKind
  @Flag() countsForIncentive!: boolean
  @Code({ nullable: true }) zeroReason!: PerformanceZeroReason | null
  @Code() feedbackStatus!: FeedbackStatus
}
