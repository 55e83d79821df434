/** A performance statement: what one partner performed in one month, by one association type. */
import { RoleCode } from '../../access/roles'
import { byPartner, VisibleBy } from '../../access/visibility'
import { Balance, Check, Code, Currency, Entity, Id, IdOf, Index, Instant, Month, Text, Version } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'
import type { YearMonth } from '../../shared/time'
import type { AssociationType } from '../customers'
import type { FeedbackStatus } from '../feedback'
import type { PerformanceStatus } from './performance.enums'

@VisibleBy(byPartner, 'performanceStatement.view', { vendor: [RoleCode.VENDOR_INCENTIVE_OPS] })
@Index('ux_performance_statement_no', ['statementNo'], { unique: true })
@Index('ux_performance_statement_open', ['partnerId', 'cycle', 'associationType', 'currency'], { unique: true })
@Index('ix_performance_statement_partner', ['partnerId', 'cycle', 'id'])
@Index('ix_performance_statement_status', ['status', 'cycle', 'id'])
@Index('ix_performance_statement_cycle', ['cycle', 'id'])
@Check('ck_performance_statement_final', "(status = 'FINAL') = (reviewed_at IS NOT NULL)")
@Entity('performance_statement')
export class PerformanceStatementEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @Text(64) statementNo!: string
  @Month() cycle!: YearMonth
  @Code() associationType!: AssociationType
  /** What incentives are computed from (可激励业绩). */
  @Balance() eligibleAmount!: Money
  @Balance() totalAmount!: Money
  @Currency() currency!: CurrencyCode
  @Code() status!: PerformanceStatus
  @Code() feedbackStatus!: FeedbackStatus
  @Instant({ nullable: true }) reviewedAt!: string | null
  @IdOf({ nullable: true }) reviewedById!: string | null
  @Instant() createdAt!: string
  @Instant() updatedAt!: string
  @Version() version!: number
}
