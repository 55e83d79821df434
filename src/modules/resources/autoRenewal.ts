/** When a resource renews itself: at three in the morning, some days before it expires, and every day after until it worked. */
import { addDays, type Instant, later, type LocalDate, shanghaiDate, startOfDay } from '../../shared/time'
import { type ResourceEntity } from './resource.entity'
import { ExpirePolicy, ResourceStatus } from './resource.enums'

export const deductionDays = { least: 2, usual: 7, most: 7 } as const
export const mostAutoRenewals = 99

const hour = 3_600_000
/** INFERRED: what has expired is kept for fifteen days; after that nothing is renewed any more. */
export const retention = 15 * 24 * hour

const threeOn = (day: LocalDate): Instant => later(startOfDay(day), 3 * hour)

type Renewing = Pick<ResourceEntity, 'expireAt' | 'expirePolicy' | 'deductionDaysBefore' | 'autoRenewTriedAt'>

/** Null when it does not renew itself. What was tried in vain is tried again the next day. */
export const nextDeductionAt = ({ expireAt, expirePolicy, deductionDaysBefore, autoRenewTriedAt: triedAt }: Renewing): Instant | null => {
  if (expireAt === null || expirePolicy !== ExpirePolicy.AUTO_RENEW) return null
  const planned = threeOn(addDays(shanghaiDate(expireAt), -deductionDaysBefore))
  if (triedAt === null || triedAt < planned) return planned
  const sameDay = threeOn(shanghaiDate(triedAt))
  return triedAt < sameDay ? sameDay : threeOn(addDays(shanghaiDate(triedAt), 1))
}

/** Whether it is to be charged now: a main one that runs, or has run out within the retention. */
export const isToBeCharged = (resource: ResourceEntity, now: Instant): boolean => {
  const { status, isMainResource, expireAt } = resource
  const dueAt = nextDeductionAt(resource)
  const isThere = status === ResourceStatus.IN_USE || status === ResourceStatus.EXPIRED
  return isMainResource && isThere && dueAt !== null && dueAt <= now && expireAt !== null && later(expireAt, retention) > now
}
