/** What expired made good of something negative (R-PY-9). Rows are only added. */
import { toNobody, VisibleBy } from '../../access/visibility'
import { Balance, Check, Currency, Entity, Id, IdOf, Index, Instant } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'

@VisibleBy(toNobody, null)
@Index('ix_incentive_offset_from', ['fromIncentiveId', 'id'])
@Index('ix_incentive_offset_to', ['toIncentiveId', 'id'])
@Check('ck_incentive_offset_amount', 'amount > 0')
@Entity('incentive_offset')
export class IncentiveOffsetEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  /** The statement that expired. */
  @IdOf() fromIncentiveId!: string
  /** The negative one. */
  @IdOf() toIncentiveId!: string
  @Balance() amount!: Money
  @Currency() currency!: CurrencyCode
  @Instant() occurredAt!: string
}
