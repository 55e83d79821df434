/** The calendar days of a claim: 90 after the event, 45 after a return, 15 for the invoice, 30 for the payment (R-MC-3, R-MC-4, R-MC-9). */
import { systemViewer } from '../../access/viewer'
import { addDays, endOfDay, type Instant, type LocalDate, shanghaiDate } from '../../shared/time'
import { MdfActivityStatus } from './mdf.enums'
import type { MdfActivityEntity } from './mdfActivity.entity'
import { mdfActivityLifecycle } from './mdfActivity.lifecycle'
import type { MdfQuotaEntity } from './mdfQuota.entity'
import { release } from './reservation'

/** Plain days: the last one is not moved when it falls on a holiday (R-WD-4). */
const days = { claim: 90, resubmission: 45, invoice: 15, payment: 30 } as const

export const dueAfter = (what: keyof typeof days, from: LocalDate): LocalDate => addDays(from, days[what])
export const dueAfterNow = (what: keyof typeof days, now: Instant): LocalDate => dueAfter(what, shanghaiDate(now))

type Timed = Pick<MdfActivityEntity, 'status' | 'claimDueOn' | 'resubmitDueOn' | 'invoiceDueOn' | 'paymentDueOn'>

/** The last day of what is due now; null where nothing is. */
export const dueOn = ({ status, claimDueOn, resubmitDueOn, invoiceDueOn, paymentDueOn }: Timed): LocalDate | null => {
  const due: Partial<Record<MdfActivityStatus, LocalDate | null>> = {
    [MdfActivityStatus.APPLICATION_APPROVED]: claimDueOn,
    [MdfActivityStatus.CLAIM_REJECTED]: resubmitDueOn,
    [MdfActivityStatus.CLAIM_APPROVED]: invoiceDueOn,
    [MdfActivityStatus.AWAITING_PAYMENT]: paymentDueOn,
  }
  return due[status] ?? null
}

/** The last day on which the claim could be handed in; of one that lapsed, the day that was missed. */
export const claimableUntil = ({ claimDueOn, resubmitDueOn }: Pick<Timed, 'claimDueOn' | 'resubmitDueOn'>): LocalDate | null =>
  resubmitDueOn ?? claimDueOn

/** Does what time alone decides; no action may rely on the job having come round (api §6, R-WD-8). */
export const settleClaim = (activity: MdfActivityEntity, quota: MdfQuotaEntity, now: Instant): void => {
  const until = dueOn(activity)
  if (!until || now <= endOfDay(until) || !mdfActivityLifecycle.isPossible(activity.status, 'lapse')) return
  mdfActivityLifecycle.move(activity, 'lapse', systemViewer('claims whose time is over'))
  release(quota, activity.mdfAmountInclTax)
}
