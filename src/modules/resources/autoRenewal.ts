/** When a resource renews itself: at three in the morning, some days before it expires, and every day after until it worked. */
import { addDays, type Instant, shanghaiDate, startOfDay } from '../../shared/time'
import type { ResourceEntity } from './resource.entity'
import { ExpirePolicy } from './resource.enums'

export const deductionDays = { least: 2, usual: 7, most: 7 } as const
export const mostAutoRenewals = 99

const threeHours = 3 * 3_600_000

export const nextDeductionAt = ({
  expireAt,
  expirePolicy,
  deductionDaysBefore,
}: Pick<ResourceEntity, 'expireAt' | 'expirePolicy' | 'deductionDaysBefore'>): Instant | null => {
  if (expireAt === null || expirePolicy !== ExpirePolicy.AUTO_RENEW) return null
  const day = addDays(shanghaiDate(expireAt), -deductionDaysBefore)
  return new Date(Date.parse(startOfDay(day)) + threeHours).toISOString()
}
