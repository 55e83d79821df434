/** The life of an application for an opportunity incentive: review, calculation, publicity, payout. */
import { lifecycle, SYSTEM } from '../../access/lifecycle'
import { OpportunityIncentiveStatus } from './application.enums'

const { DRAFT, UNDER_REVIEW, REVIEW_REJECTED, CALCULATING, PUBLICITY_PENDING } = OpportunityIncentiveStatus
const { CONFIRMED, PAYING, COMPLETED, CLAWED_BACK, CANCELLED } = OpportunityIncentiveStatus

/** From publicity on it follows its statement: what happens there is announced, and heard here (R-OI-5). */
export const opportunityIncentiveLifecycle = lifecycle({
  name: 'Opportunity incentive application',
  initial: [DRAFT],
  actions: {
    edit: { from: [DRAFT, REVIEW_REJECTED], by: 'opportunityIncentive.draft' },
    submit: {
      from: [DRAFT, REVIEW_REJECTED],
      to: UNDER_REVIEW,
      by: 'opportunityIncentive.submit',
      when: 'complete, entitled, and none of its offerings is in another running application (R-OI-1 … R-OI-3, R-OI-8, R-OI-11)',
    },
    cancel: { from: [DRAFT, REVIEW_REJECTED, UNDER_REVIEW], to: CANCELLED, by: 'opportunityIncentive.submit' },
    pass: {
      from: [UNDER_REVIEW],
      to: CALCULATING,
      by: 'opportunityIncentive.review',
      when: 'within three working days; late is late, no refusal (R-OI-4)',
    },
    reject: { from: [UNDER_REVIEW], to: REVIEW_REJECTED, by: 'opportunityIncentive.review', when: 'with a comment (R-OI-6)' },
    publish: { from: [CALCULATING], to: PUBLICITY_PENDING, by: 'opportunityIncentive.review', when: 'its statement is made and public' },
    confirm: { from: [PUBLICITY_PENDING], to: CONFIRMED, by: SYSTEM, when: 'its statement is confirmed' },
    requestPayout: { from: [CONFIRMED], to: PAYING, by: SYSTEM, when: 'the payout of its statement is asked for' },
    refusePayout: { from: [PAYING], to: CONFIRMED, by: SYSTEM, when: 'that request is rejected' },
    complete: { from: [CONFIRMED, PAYING], to: COMPLETED, by: SYSTEM, when: 'its statement is paid in full' },
    clawBack: {
      from: [CONFIRMED, COMPLETED],
      to: CLAWED_BACK,
      by: 'opportunityIncentive.review',
      when: 'within half a year after the project, in proportion; not while its payout is asked for (R-OI-11)',
    },
  },
})

/** While it runs, its offerings are in no other application of the partner (R-OI-1). */
export const runningStates = [UNDER_REVIEW, CALCULATING, PUBLICITY_PENDING, CONFIRMED, PAYING] as const
