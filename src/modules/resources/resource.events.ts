/** What happens to resources, for the modules that come later (api §12). */
import { DomainEvent } from '../../db'
import type { Money } from '../../shared/money'

/** Money is to go back to a customer: its order waits for the refund. What coupons paid does not come back with it (R-2085, R-2086). */
export class RefundOrdered extends DomainEvent {
  constructor(
    readonly orderId: string,
    readonly customerId: string,
    readonly refund: Money,
  ) {
    super()
  }
}
