/** The life of a report: who may move it, and what time alone decides. */
import { lifecycle, SYSTEM } from '../../access/lifecycle'
import type { Viewer } from '../../access/viewer'
import { isIn } from '../../shared/conditions'
import { ReportStatus } from './development.enums'
import { HELD } from './reportedCustomer.entity'

const { NOT_REPORTED, PENDING_REVIEW, REPORTED, REJECTED, EXPIRED, ASSOCIATED } = ReportStatus

export const reportedCustomerLifecycle = lifecycle({
  name: 'Reported customer',
  initial: [PENDING_REVIEW, NOT_REPORTED],
  actions: {
    reportAgain: {
      from: [NOT_REPORTED, REJECTED, EXPIRED],
      to: PENDING_REVIEW,
      by: 'reportedCustomer.report',
      when: 'nobody else reported it, and fewer than 100 are open (R-DEV-1, R-DEV-2)',
    },
    setEmail: { from: [NOT_REPORTED, PENDING_REVIEW, REPORTED, REJECTED, EXPIRED], by: 'reportedCustomer.report' },
    invite: { from: [NOT_REPORTED, REPORTED], by: 'reportedCustomer.report', when: 'it has an e-mail address (R-DEV-5, R-DEV-6)' },
    approve: { from: [PENDING_REVIEW], to: REPORTED, by: 'reportedCustomer.review', when: 'the 15 days begin' },
    reject: { from: [PENDING_REVIEW], to: REJECTED, by: 'reportedCustomer.review', when: 'with a remark' },
    expire: { from: [REPORTED], to: EXPIRED, by: SYSTEM, when: 'the 15 days are over (R-DEV-1)' },
    associate: {
      from: [NOT_REPORTED, PENDING_REVIEW, REPORTED, EXPIRED, REJECTED],
      to: ASSOCIATED,
      by: SYSTEM,
      when: 'the customer accepted an invitation of this partner',
    },
  },
})

/** What counts towards the limit of a partner, and keeps other partners away (R-DEV-1, R-DEV-2). */
const exclusive: readonly ReportStatus[] = [PENDING_REVIEW, REPORTED]
export const isExclusive = isIn('status', exclusive)

type Report = { status: ReportStatus; readonly validUntil: string | null; hold: typeof HELD | null }
type Verb = keyof typeof reportedCustomerLifecycle.actions

/** Moves a report; what it holds follows from where it then stands. */
export const moveReport = (report: Report, verb: Verb, viewer: Viewer): void => {
  reportedCustomerLifecycle.move(report, verb, viewer)
  report.hold = exclusive.includes(report.status) ? HELD : null
}

export const isOverdue = ({ status, validUntil }: Pick<Report, 'status' | 'validUntil'>, now: string): boolean =>
  status === REPORTED && validUntil !== null && validUntil < now

/** Does what time alone decides: an action must not rely on the job that does the same having run (api §6). */
export const settleReport = (report: Report, now: string, viewer: Viewer): void => {
  if (isOverdue(report, now)) moveReport(report, 'expire', viewer)
}
