/** Performance that the vendor moved from one account to another: only to be read. */
import { RoleCode } from '../../access/roles'
import { byGiverOrTaker, VisibleBy } from '../../access/visibility'
import { Balance, Currency, Entity, Id, IdOf, Index, Instant, Month, Text } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'
import type { YearMonth } from '../../shared/time'

@VisibleBy(byGiverOrTaker, 'performanceStatement.view', { vendor: [RoleCode.VENDOR_INCENTIVE_OPS] })
@Index('ix_performance_transfer_partner', ['partnerId', 'transferredAt', 'id'])
@Index('ix_performance_transfer_taker', ['takerId', 'transferredAt', 'id'])
@Index('ix_performance_transfer_at', ['transferredAt', 'id'])
@Entity('performance_transfer')
export class PerformanceTransferEntity {
  @Id() id!: string
  /** The partner that gave. */
  @IdOf() partnerId!: string
  /** The partner that got it. */
  @IdOf() takerId!: string
  @Text(128) fromPartnerAccount!: string
  @Text(128) toPartnerAccount!: string
  @Instant() transferredAt!: string
  @Month() cycle!: YearMonth
  @Balance() amount!: Money
  @Currency() currency!: CurrencyCode
  @Text(256) reason!: string
}
