/** Which buttons the calendar takes away: what would be refused today whatever is filled in is not offered. */
import type { Instant, LocalDate } from '../../shared/time'
import { MdfActivityAction } from './mdf.enums'
import { hasEnded, hasStarted } from './onTime'

const { SUBMIT, APPROVE, REAPPLY, HOLD_EVENT, SUBMIT_CLAIM } = MdfActivityAction

type Dated = { readonly startDate: LocalDate | null; readonly endDate: LocalDate | null }

/** R-MD-3, R-MD-4, R-MD-5: before the event only; R-ME-1: until it is over; R-MC-1: afterwards. */
export const isOpenByDate = (action: MdfActivityAction, { startDate, endDate }: Dated, now: Instant): boolean => {
  if (action === SUBMIT || action === APPROVE || action === REAPPLY) return !startDate || !hasStarted(startDate, now)
  if (action === HOLD_EVENT) return !endDate || !hasEnded(endDate, now)
  if (action === SUBMIT_CLAIM) return !endDate || hasEnded(endDate, now)
  return true
}
