/** How often an association may be asked to change: so many times in so many months (R-ASC-1). */
import { addMonths, endOfDay, type Instant, shanghaiDate } from '../../shared/time'

export type Frequency = { readonly requests: number; readonly months: number }

/** The two sites of the vendor differ; this product serves the one of mainland China. */
export const frequencyOf = { CN: { requests: 1, months: 3 }, INTL: { requests: 3, months: 3 } } as const satisfies Record<string, Frequency>

/**
 * Until when no further request is possible; null when one is possible now. A request counts to the end of the day, in Shanghai, that lies so
 * many months later (R-WD-4).
 */
export const blockedUntil = (
  requestedAt: readonly Instant[],
  now: Instant,
  { requests, months }: Frequency = frequencyOf.CN,
): Instant | null => {
  const counting = requestedAt
    .map(at => endOfDay(addMonths(shanghaiDate(at), months)))
    .filter(until => until >= now)
    .sort()
  return counting[counting.length - requests] ?? null
}
