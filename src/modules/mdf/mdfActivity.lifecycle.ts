/** The life of an MDF activity: application, claim, invoice, payment. */
import { lifecycle, SYSTEM } from '../../access/lifecycle'
import { MdfActivityStatus } from './mdf.enums'

const { DRAFT, APPLICATION_REVIEWING, APPLICATION_APPROVED, APPLICATION_REJECTED, WITHDRAWN } = MdfActivityStatus
const { CLAIM_REVIEWING, CLAIM_APPROVED, CLAIM_REJECTED, CLAIM_EXPIRED, INVOICE_REVIEWING, AWAITING_PAYMENT, PAID } = MdfActivityStatus

export const mdfActivityLifecycle = lifecycle({
  name: 'MDF activity',
  initial: [DRAFT],
  actions: {
    edit: { from: [DRAFT, WITHDRAWN, APPLICATION_REJECTED], by: 'mdf.apply' },
    submit: {
      from: [DRAFT, WITHDRAWN, APPLICATION_REJECTED],
      to: APPLICATION_REVIEWING,
      by: 'mdf.apply',
      when: 'complete, before the event, and enough is available in the quota, which is reserved (R-MD-3 … R-MD-11)',
    },
    approve: { from: [APPLICATION_REVIEWING], to: APPLICATION_APPROVED, by: 'mdf.review', when: 'before the event (R-MD-4)' },
    reject: {
      from: [APPLICATION_REVIEWING],
      to: APPLICATION_REJECTED,
      by: 'mdf.review',
      when: 'with a comment; the reservation is released',
    },
    withdraw: {
      from: [APPLICATION_REVIEWING, APPLICATION_APPROVED],
      to: WITHDRAWN,
      by: 'mdf.apply',
      when: 'nothing was claimed; the reservation is released',
    },
    delete: { from: [DRAFT, WITHDRAWN], by: 'mdf.apply', when: 'softly: it is gone for everyone' },
    reapply: {
      from: [APPLICATION_APPROVED],
      to: APPLICATION_REVIEWING,
      by: 'mdf.apply',
      when: 'key information or the budget changed, before the event; the reservation follows (R-MD-5)',
    },
    holdEvent: { from: [APPLICATION_APPROVED], by: 'mdf.apply', when: 'no event was opened yet, and it is not over (R-ME-1)' },
    updateEvent: { from: [APPLICATION_APPROVED], by: 'mdf.apply', when: 'the event was opened; key information stays (R-ME-4)' },
    synchroniseParticipants: {
      from: [APPLICATION_APPROVED, CLAIM_REVIEWING, CLAIM_REJECTED, CLAIM_EXPIRED],
      by: 'mdfConference.synchronise',
      when: 'the event is run with the conference tool (R-ME-3)',
    },
    submitClaim: {
      from: [APPLICATION_APPROVED, CLAIM_REJECTED],
      to: CLAIM_REVIEWING,
      by: 'mdf.claim',
      when: 'the event is over, its evidence is complete, within 90 days of its end or 45 of a return (R-MC-1 … R-MC-8)',
    },
    submitLateClaim: {
      from: [CLAIM_EXPIRED],
      to: CLAIM_REVIEWING,
      by: 'mdf.claim',
      when: 'the same, with the approval of the delay; the amount is reserved again (R-MC-3)',
    },
    approveClaim: { from: [CLAIM_REVIEWING], to: CLAIM_APPROVED, by: 'mdf.review', when: 'the invoice is due within 15 days (R-MC-9)' },
    rejectClaim: { from: [CLAIM_REVIEWING], to: CLAIM_REJECTED, by: 'mdf.review', when: 'with a comment; kept for 45 days (R-MC-4)' },
    lapse: {
      from: [APPLICATION_APPROVED, CLAIM_REJECTED],
      to: CLAIM_EXPIRED,
      by: SYSTEM,
      when: 'the time for the claim is over; the reservation is released',
    },
    registerInvoice: {
      from: [CLAIM_APPROVED],
      to: INVOICE_REVIEWING,
      by: 'mdf.claim',
      when: 'made out by the partner, over no less than the claim (R-MC-7)',
    },
    acceptInvoice: { from: [INVOICE_REVIEWING], to: AWAITING_PAYMENT, by: 'mdf.pay' },
    refuseInvoice: { from: [INVOICE_REVIEWING], to: CLAIM_APPROVED, by: 'mdf.pay', when: 'with a comment' },
    pay: { from: [AWAITING_PAYMENT], to: PAID, by: 'mdf.pay', when: 'what was claimed is used, the rest of the reservation is released' },
  },
})

/** States in which the amount of an activity is held back in its quota: reserved = Σ of these. */
export const reservingStates = [
  APPLICATION_REVIEWING,
  APPLICATION_APPROVED,
  CLAIM_REVIEWING,
  CLAIM_APPROVED,
  CLAIM_REJECTED,
  INVOICE_REVIEWING,
  AWAITING_PAYMENT,
] as const
