/** The enums of applications for opportunity incentives. */
import { registerEnumType } from 'type-graphql'

export enum OpportunityIncentiveStatus {
  DRAFT = 'DRAFT',
  UNDER_REVIEW = 'UNDER_REVIEW',
  REVIEW_REJECTED = 'REVIEW_REJECTED',
  CALCULATING = 'CALCULATING',
  PUBLICITY_PENDING = 'PUBLICITY_PENDING',
  CONFIRMED = 'CONFIRMED',
  PAYING = 'PAYING',
  COMPLETED = 'COMPLETED',
  CLAWED_BACK = 'CLAWED_BACK',
  CANCELLED = 'CANCELLED',
}
registerEnumType(OpportunityIncentiveStatus, {
  name: 'OpportunityIncentiveStatus',
  description: 'Where an application for an opportunity incentive stands (机会点激励状态).',
  valuesConfig: {
    DRAFT: { description: '草稿: holds no offering yet (R-OI-1).' },
    UNDER_REVIEW: { description: '激励审核中: the vendor answers within three working days (R-OI-4).' },
    REVIEW_REJECTED: { description: '激励审核不通过: to be mended by the reason, and handed in again (R-OI-6).' },
    CALCULATING: { description: '激励核算中: passed; the amount is worked out.' },
    PUBLICITY_PENDING: { description: '激励公示待确认: its statement is public, and waits for the partner (R-OI-7).' },
    CONFIRMED: { description: '激励已确认: the statement is confirmed; its payout can be asked for (R-OI-5).' },
    PAYING: { description: '申付中: the payout was asked for.' },
    COMPLETED: { description: '激励完成: paid.' },
    CLAWED_BACK: { description: '已追回: part of it was taken back, because resources were given back (R-OI-11).' },
    CANCELLED: { description: '已取消: taken back by the partner before it was decided.' },
  },
})

/** What a person can do; the verbs of the life cycle. */
export enum OpportunityIncentiveAction {
  EDIT = 'edit',
  SUBMIT = 'submit',
  CANCEL = 'cancel',
  PASS = 'pass',
  REJECT = 'reject',
  PUBLISH = 'publish',
  CLAW_BACK = 'clawBack',
}
registerEnumType(OpportunityIncentiveAction, {
  name: 'OpportunityIncentiveAction',
  description: 'What can be done with an application, by whoever may. Confirming and asking for the payout are done with its statement.',
  valuesConfig: {
    EDIT: { description: 'Change it.' },
    SUBMIT: { description: 'Hand it in, for the first time or again.' },
    CANCEL: { description: 'Take it back for good.' },
    PASS: { description: 'Pass it, as the vendor.' },
    REJECT: { description: 'Reject it, as the vendor, with a reason.' },
    PUBLISH: { description: 'Make its amount public, as the vendor.' },
    CLAW_BACK: { description: 'Take a part of it back, as the vendor.' },
  },
})

export enum OpportunityIncentiveDecision {
  PASS = 'PASS',
  REJECT = 'REJECT',
}
registerEnumType(OpportunityIncentiveDecision, {
  name: 'OpportunityIncentiveDecision',
  description: 'What the review came to (审核结论).',
  valuesConfig: { PASS: { description: '通过' }, REJECT: { description: '不通过: needs a comment.' } },
})

/** What was found when it was handed in; later renames do not change it (R-OI-9). */
export const NewCustomerFinding = { NEW: 'NEW', NOT_NEW: 'NOT_NEW' } as const
export type NewCustomerFinding = keyof typeof NewCustomerFinding
