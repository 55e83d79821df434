/** What happens to incentive statements, for the modules that come later (api §12). */
import { DomainEvent } from '../../db'

/** A statement was confirmed, by the partner or by the clock. */
export class IncentiveConfirmed extends DomainEvent {
  constructor(
    readonly incentiveId: string,
    readonly partnerId: string,
  ) {
    super()
  }
}

/** A new statement took the place of one that was voided after feedback. */
export class IncentiveReplaced extends DomainEvent {
  constructor(
    readonly incentiveId: string,
    readonly byIncentiveId: string,
    readonly byStatementNo: string,
  ) {
    super()
  }
}

/** The partner asked for the money of these statements. */
export class PayoutRequested extends DomainEvent {
  constructor(
    readonly paymentRequestId: string,
    readonly paymentRequestNo: string,
    readonly incentiveIds: readonly string[],
  ) {
    super()
  }
}

/** The vendor rejected a payment request, or the partner took it back: its statements can be asked for again. */
export class PayoutRejected extends DomainEvent {
  constructor(
    readonly paymentRequestId: string,
    readonly incentiveIds: readonly string[],
  ) {
    super()
  }
}

/** The vendor paid; these statements are now issued in full. */
export class PayoutCompleted extends DomainEvent {
  constructor(
    readonly paymentRequestId: string,
    readonly incentiveIds: readonly string[],
  ) {
    super()
  }
}
