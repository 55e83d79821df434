/** The review of an application is due within three working days, and is counted anew when the calendar is corrected (R-OI-4, R-WD-5). */
import { shanghaiDate } from '../../shared/time'
import { deadlineSource, deadlineWithin } from '../calendar'
import { OpportunityIncentiveApplicationEntity } from './application.entity'
import { OpportunityIncentiveStatus } from './application.enums'

/** R-OI-4. */
export const reviewWorkingDays = 3

export const reviewDeadline = deadlineSource({
  kind: 'OPPORTUNITY_INCENTIVE_REVIEW',
  entity: OpportunityIncentiveApplicationEntity,
  target: 'OpportunityIncentiveApplication',
  due: 'reviewDueAt',
  open: { status: [OpportunityIncentiveStatus.UNDER_REVIEW] },
  title: ({ incentiveNo }) => incentiveNo,
  columns: ['incentiveNo', 'submittedAt'],
  recount: {
    since: ({ submittedAt }) => shanghaiDate(submittedAt ?? ''),
    again: ({ submittedAt }, calendar) => deadlineWithin(reviewWorkingDays, submittedAt ?? '', calendar),
  },
})
