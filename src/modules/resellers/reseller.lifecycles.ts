/** The lives of an invitation and of an application: from a link to a cloud reseller (part 1 §1.4). */
import { lifecycle, SYSTEM } from '../../access/lifecycle'
import { IndirectPartnerStatus, ResellerInvitationStatus } from './reseller.enums'

const { INVITED, APPLIED, EXPIRED } = ResellerInvitationStatus

export const resellerInvitationLifecycle = lifecycle({
  name: 'Reseller invitation',
  initial: [INVITED],
  actions: {
    resend: { from: [INVITED, EXPIRED], to: INVITED, by: 'reseller.invite', when: 'a new link; the one before opens nothing any more' },
    apply: { from: [INVITED], to: APPLIED, by: 'reseller.apply', when: 'within 7 days' },
    expire: { from: [INVITED], to: EXPIRED, by: SYSTEM, when: 'after 7 days' },
  },
})

const { PENDING_REVIEW, ASSOCIATED, REJECTED, EXITING, DISASSOCIATED } = IndirectPartnerStatus

/** A rejected candidate is invited again, and applies anew. */
export const indirectPartnerLifecycle = lifecycle({
  name: 'Cloud reseller',
  initial: [PENDING_REVIEW],
  actions: {
    approve: {
      from: [PENDING_REVIEW],
      to: ASSOCIATED,
      by: 'reseller.review',
      when: 'the candidate has no master, is in no programme that excludes it, and shares the business region (R-RES-1, R-PLAN-2)',
    },
    reject: { from: [PENDING_REVIEW], to: REJECTED, by: 'reseller.review', when: 'with a reason' },
    beginExit: { from: [ASSOCIATED], to: EXITING, by: SYSTEM, when: 'offline, through the ecosystem manager (R-RES-9)' },
    leave: { from: [ASSOCIATED, EXITING], to: DISASSOCIATED, by: SYSTEM, when: 'offline, through the ecosystem manager (R-RES-9)' },
  },
})
