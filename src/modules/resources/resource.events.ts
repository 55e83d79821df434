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

/** A paid time that was given back. */
export type GivenBack = {
  /** The order that had bought it. */
  readonly baseOrderId: string
  /** Null where nothing was opened: then it is the whole line. */
  readonly periodId: string | null
  readonly lineId?: string
  /** What comes back of any amount that was paid for this time, under the rules of this return. */
  readonly backOf: (paid: Money) => Money
}

/** Paid times are given back, whatever had paid for them: of money `RefundOrdered` tells. */
export class PeriodsGivenBack extends DomainEvent {
  constructor(
    /** The order by which they are given back. */
    readonly orderId: string,
    readonly customerId: string,
    readonly givenBack: readonly GivenBack[],
  ) {
    super()
  }
}
