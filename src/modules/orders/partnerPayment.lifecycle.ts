/** The life of a request to the partner to pay an order. */
import { lifecycle, SYSTEM } from '../../access/lifecycle'
import type { Viewer } from '../../access/viewer'
import type { PartnerPaymentRequestEntity } from './partnerPaymentRequest.entity'
import { PartnerPaymentStatus } from './payment.enums'

const { PENDING, PAID, REJECTED, CLOSED } = PartnerPaymentStatus

export const partnerPaymentLifecycle = lifecycle({
  name: 'Partner payment request',
  initial: [PENDING],
  actions: {
    pay: { from: [PENDING], to: PAID, by: 'partnerPayment.decide', when: 'the balance suffices, and the order can still be paid (R-PP-3)' },
    reject: { from: [PENDING], to: REJECTED, by: 'partnerPayment.decide', when: 'with a reason (R-PP-4)' },
    withdraw: { from: [PENDING], to: CLOSED, by: 'partnerPayment.request' },
    close: { from: [PENDING], to: CLOSED, by: SYSTEM, when: 'the order was paid or cancelled otherwise, or the customer left' },
  },
})

type Decision = 'pay' | 'reject' | 'withdraw' | 'close'

/** Ends a request: whoever did it, it waits no longer. */
export const end = (request: PartnerPaymentRequestEntity, decision: Decision, viewer: Viewer, now: string): void => {
  partnerPaymentLifecycle.move(request, decision, viewer)
  request.pendingOrderId = null
  request.decidedAt = now
  request.decidedById = viewer.memberId
}
