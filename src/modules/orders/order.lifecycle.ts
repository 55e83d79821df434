/** The life of an order (part 1 §4.2). The states of goods that are delivered, and of orders to be confirmed, are told by the vendor. */
import { lifecycle, SYSTEM } from '../../access/lifecycle'
import type { Viewer } from '../../access/viewer'
import { invalidState, type UserError } from '../../shared/errors'
import type { Instant } from '../../shared/time'
import { OrderStatus, OrderType } from './order.enums'

const { PENDING_REVIEW, PENDING_REFUND, PROCESSING, CANCELLED, COMPLETED, PENDING_PAYMENT, PENDING_CONFIRMATION } = OrderStatus
const { PENDING_SHIPMENT, PENDING_RECEIPT, PENDING_PICKUP, EXCHANGING } = OrderStatus

export const orderLifecycle = lifecycle({
  name: 'Order',
  initial: [
    PENDING_REVIEW,
    PENDING_PAYMENT,
    PENDING_REFUND,
    PROCESSING,
    PENDING_CONFIRMATION,
    PENDING_SHIPMENT,
    PENDING_RECEIPT,
    PENDING_PICKUP,
    EXCHANGING,
  ],
  actions: {
    approve: { from: [PENDING_REVIEW], to: PENDING_PAYMENT, by: 'order.review' },
    reject: { from: [PENDING_REVIEW], to: CANCELLED, by: 'order.review' },
    pay: {
      from: [PENDING_PAYMENT],
      to: PROCESSING,
      by: 'order.operate',
      when: 'by its deadline, for a customer only with its authorisation, members of a combined order together (R-ACT-1, R-ORD-2, R-ORD-3)',
    },
    payForCustomer: {
      from: [PENDING_PAYMENT],
      to: PROCESSING,
      by: 'partnerPayment.decide',
      when: 'the customer asked the partner to (R-PP-1)',
    },
    cancel: { from: [PENDING_PAYMENT], to: CANCELLED, by: 'order.operate', when: 'as for paying (R-ORD-1)' },
    lapse: { from: [PENDING_PAYMENT], to: CANCELLED, by: SYSTEM, when: 'its deadline passed' },
    fulfil: {
      from: [PROCESSING],
      to: COMPLETED,
      by: 'order.fulfil',
      when: 'it opens resources; what could not be opened is unsubscribed at once',
    },
    complete: { from: [PROCESSING], to: COMPLETED, by: SYSTEM, when: 'its resources are open, or could not be opened' },
    refund: { from: [PENDING_REFUND, PROCESSING], to: COMPLETED, by: SYSTEM, when: 'the money of an unsubscription is back' },
  },
})

const opening: readonly OrderType[] = [OrderType.PURCHASE, OrderType.ON_DEMAND_TO_YEARLY, OrderType.TRIAL, OrderType.TRIAL_TO_COMMERCIAL]

/** Whether carrying it out opens something, which can fail. */
export const opensResources = ({ orderType }: { readonly orderType: OrderType }): boolean => opening.includes(orderType)

type Timed = { status: OrderStatus; readonly pendingPaymentEndAt: Instant | null }

export const isPastDeadline = ({ pendingPaymentEndAt }: Pick<Timed, 'pendingPaymentEndAt'>, now: Instant): boolean =>
  pendingPaymentEndAt !== null && pendingPaymentEndAt <= now

/** Where it stands now: what time alone decides does not wait for the job that writes it down (api §6). */
export const standingOf = (order: Timed, now: Instant): OrderStatus =>
  order.status === PENDING_PAYMENT && isPastDeadline(order, now) ? CANCELLED : order.status

/** The vendor has a code of its own for an order that has moved on meanwhile. */
export const movedOn = (current: OrderStatus, viewer: Viewer): UserError =>
  invalidState(current, orderLifecycle.availableActions(current, viewer), ['orderId'], 'CBC.99003106')
