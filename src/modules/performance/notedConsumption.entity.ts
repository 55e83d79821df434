/** What was paid or refunded and is not yet booked as performance: a queue, written with the payment and emptied by the job. */
import { toNobody, VisibleBy } from '../../access/visibility'
import { Balance, Currency, Entity, Id, IdOf, Index, Instant } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'

@VisibleBy(toNobody, null)
@Index('ux_noted_consumption_order', ['orderId'], { unique: true })
@Index('ix_noted_consumption_occurred', ['occurredAt', 'id'])
@Entity('noted_consumption')
export class NotedConsumptionEntity {
  @Id() id!: string
  @IdOf() orderId!: string
  /** Paid in money; negative where money goes back (R-PF-6). */
  @Balance() cash!: Money
  @Currency() currency!: CurrencyCode
  @Instant() occurredAt!: string
}
