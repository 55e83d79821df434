/** An incentive statement: what one partner earned under one plan in one cycle, by one association type. */
import { RoleCode } from '../../access/roles'
import { byPartner, VisibleBy } from '../../access/visibility'
import { Balance, Check, Code, Currency, Entity, Id, IdOf, Index, Instant, Json, Text, Version, Whole } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'
import type { YearMonth } from '../../shared/time'
import type { AssociationType } from '../customers'
import type { ConfirmationMode, CyclePeriod, FeedbackStatus, IncentivePlanType, IncentiveStatus } from './incentive.enums'
import { withoutCloudResellers } from './withoutCloudResellers'

/** The policy and the steps of the calculation, frozen when the statement was generated. */
export type PolicySnapshot = {
  readonly policyName: string
  readonly policyMonth: YearMonth
  readonly steps: readonly { readonly name: string; readonly formula: string; readonly result: string }[]
}

@VisibleBy(withoutCloudResellers(byPartner), 'incentive.view', { vendor: [RoleCode.VENDOR_INCENTIVE_OPS] })
@Index('ux_incentive_statement_no', ['statementNo'], { unique: true })
@Index('ix_incentive_partner_cycle', ['partnerId', 'cycle', 'id'])
@Index('ix_incentive_partner_created', ['partnerId', 'createdAt', 'id'])
@Index('ix_incentive_cycle', ['cycle', 'id'])
@Index('ix_incentive_created', ['createdAt', 'id'])
@Index('ix_incentive_publicity', ['status', 'publicityDeadlineAt', 'id'])
@Check('ck_incentive_publicity', "status = 'ESTIMATED' OR publicity_deadline_at IS NOT NULL")
@Check('ck_incentive_confirmed', '(confirmed_mode IS NULL) = (confirmed_at IS NULL)')
@Entity('incentive')
export class IncentiveEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  /** Whose performance earned it; null unless it was moved to another account (R-PY-11). */
  @IdOf({ nullable: true }) earnedById!: string | null
  @Text(64) statementNo!: string
  /** `2026-02`, `2026-Q1` or `2026`, by `cyclePeriod`; never changes, and neither does the association type. */
  @Text(8) cycle!: string
  @Code() cyclePeriod!: CyclePeriod
  @Text(128) planName!: string
  @Code() planType!: IncentivePlanType
  @Code({ nullable: true }) associationType!: AssociationType | null
  @Balance() performanceAmount!: Money
  @Balance() incentiveAmount!: Money
  @Currency() currency!: CurrencyCode
  @Json() policySnapshot!: PolicySnapshot
  @Instant({ nullable: true }) publicityStartAt!: string | null
  /** Null only while estimated. */
  @Instant({ nullable: true }) publicityDeadlineAt!: string | null
  /** How long it is public (R-ST-8), and the calendar with which that was counted (R-WD-5); null while estimated. */
  @Whole({ nullable: true }) publicityWorkingDays!: number | null
  @Whole({ nullable: true }) calendarVersion!: number | null
  @Code() status!: IncentiveStatus
  @Code() feedbackStatus!: FeedbackStatus
  @Instant({ nullable: true }) confirmedAt!: string | null
  /** Null when it was confirmed automatically. */
  @IdOf({ nullable: true }) confirmedById!: string | null
  @Code({ nullable: true }) confirmedMode!: ConfirmationMode | null
  /** The statement that took its place; null unless it is void. */
  @IdOf({ nullable: true }) replacedById!: string | null
  /** What expired elsewhere made good of this one, which is negative (R-PY-9). */
  @Balance() offsetAmount!: Money
  /** When what is not paid out yet is void (R-PY-8); null while its accounts are in the plan. */
  @Instant({ nullable: true }) expiresAt!: string | null
  @Instant() createdAt!: string
  @Instant() updatedAt!: string
  @Version() version!: number
}
