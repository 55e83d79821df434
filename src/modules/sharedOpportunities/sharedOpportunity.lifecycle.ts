/** The life of a shared opportunity, in both directions. */
import { lifecycle, SYSTEM } from '../../access/lifecycle'
import { SharedOpportunityStatus } from './sharedOpportunity.enums'

const { DRAFT, UNDER_REVIEW, UNDER_VERIFICATION, VERIFIED, REJECTED, PENDING_ACCEPTANCE, DECLINED } = SharedOpportunityStatus
const { IN_PROGRESS, SIGNED, DELIVERED, CLOSED } = SharedOpportunityStatus

export const sharedOpportunityLifecycle = lifecycle({
  name: 'Shared opportunity',
  initial: [DRAFT, PENDING_ACCEPTANCE],
  actions: {
    edit: { from: [DRAFT, REJECTED], by: 'sharedOpportunity.edit' },
    submit: {
      from: [DRAFT, REJECTED],
      to: UNDER_REVIEW,
      by: 'sharedOpportunity.decide',
      when: 'complete, and with the consent of the customer (R-OP-3, R-OP-7)',
    },
    delete: { from: [DRAFT], by: 'sharedOpportunity.edit', when: 'softly; what was handed in stays (R-OP-5)' },
    passReview: { from: [UNDER_REVIEW], to: UNDER_VERIFICATION, by: 'sharedOpportunity.review', when: 'ten working days begin (R-OP-2)' },
    failReview: { from: [UNDER_REVIEW], to: REJECTED, by: 'sharedOpportunity.review', when: 'with a reason' },
    verify: {
      from: [UNDER_VERIFICATION],
      to: VERIFIED,
      by: 'sharedOpportunity.verify',
      when: 'in time, and no duplicate (R-OP-2, R-OP-4)',
    },
    failVerification: { from: [UNDER_VERIFICATION], to: REJECTED, by: 'sharedOpportunity.verify', when: 'with a reason' },
    expire: { from: [UNDER_VERIFICATION], to: REJECTED, by: SYSTEM, when: 'ten working days have passed (R-OP-2)' },
    accept: { from: [PENDING_ACCEPTANCE], to: IN_PROGRESS, by: 'sharedOpportunity.decide', when: 'within three working days (R-OP-1)' },
    decline: { from: [PENDING_ACCEPTANCE], to: DECLINED, by: 'sharedOpportunity.decide', when: 'with a reason (R-OP-1)' },
    autoDecline: { from: [PENDING_ACCEPTANCE], to: DECLINED, by: SYSTEM, when: 'three working days have passed (R-OP-1)' },
    update: { from: [VERIFIED, IN_PROGRESS, SIGNED], by: 'sharedOpportunity.edit', when: 'amounts, sign date and offerings only (R-OP-8)' },
    start: { from: [VERIFIED], to: IN_PROGRESS, by: 'sharedOpportunity.edit', when: 'the first progress is reported' },
    report: { from: [IN_PROGRESS, SIGNED], by: 'sharedOpportunity.edit' },
    reportLoss: { from: [IN_PROGRESS, SIGNED], to: CLOSED, by: 'sharedOpportunity.edit', when: 'with a note' },
    confirmSigning: { from: [IN_PROGRESS], to: SIGNED, by: 'sharedOpportunity.verify', when: 'the partner reported it' },
    confirmDelivery: { from: [IN_PROGRESS, SIGNED], to: DELIVERED, by: 'sharedOpportunity.verify', when: 'the partner reported it' },
    cancel: { from: [VERIFIED, IN_PROGRESS, SIGNED], to: CLOSED, by: 'sharedOpportunity.verify', when: 'with a reason (R-OP-5)' },
  },
})

/** In these an opportunity is known to be real: duplicates are measured against them, and incentives are asked for (R-OP-4, R-OI-8). */
export const verifiedStates = [VERIFIED, IN_PROGRESS, SIGNED, DELIVERED] as const
