/** The life of an MDF activity: application, claim, invoice, payment. */
import { lifecycle, SYSTEM } from '../../access/lifecycle'
import { MdfActivityStatus } from './mdf.enums'

const { DRAFT, APPLICATION_REVIEWING, APPLICATION_APPROVED, APPLICATION_REJECTED, WITHDRAWN } = MdfActivityStatus
const { CLAIM_REVIEWING, CLAIM_APPROVED, CLAIM_REJECTED, CLAIM_EXPIRED, INVOICE_REVIEWING, AWAITING_PAYMENT, PAID } = MdfActivityStatus

/** Whoever will make the moves from `reapply` on, no mutation does yet. */
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
      by: SYSTEM,
      when: 'key information changed, before the event (R-MD-5)',
    },
    submitClaim: { from: [APPLICATION_APPROVED, CLAIM_REJECTED], to: CLAIM_REVIEWING, by: SYSTEM, when: 'the event is over' },
    approveClaim: { from: [CLAIM_REVIEWING], to: CLAIM_APPROVED, by: SYSTEM },
    rejectClaim: { from: [CLAIM_REVIEWING], to: CLAIM_REJECTED, by: SYSTEM },
    lapse: { from: [APPLICATION_APPROVED, CLAIM_REJECTED], to: CLAIM_EXPIRED, by: SYSTEM, when: 'the time for the claim is over' },
    registerInvoice: { from: [CLAIM_APPROVED], to: INVOICE_REVIEWING, by: SYSTEM, when: 'the invoice is registered and mailed' },
    refuseInvoice: { from: [INVOICE_REVIEWING], to: CLAIM_APPROVED, by: SYSTEM },
    acceptInvoice: { from: [INVOICE_REVIEWING], to: AWAITING_PAYMENT, by: SYSTEM },
    pay: { from: [AWAITING_PAYMENT], to: PAID, by: SYSTEM, when: 'what was claimed is used, the rest of the reservation is released' },
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
