/** Reviews that the vendor did not do in time (R-OI-4). */
import { job } from '../../jobs'
import { compared, equals } from '../../shared/conditions'
import type { Instant } from '../../shared/time'
import { OpportunityIncentiveApplicationEntity } from './application.entity'
import { OpportunityIncentiveStatus } from './application.enums'

type Reviewed = Pick<OpportunityIncentiveApplicationEntity, 'status' | 'reviewDueAt'>

/** The deadline's own millisecond is still on time (R-WD-7). */
export const isOverdue = ({ status, reviewDueAt }: Reviewed, now: Instant): boolean =>
  status === OpportunityIncentiveStatus.UNDER_REVIEW && reviewDueAt !== null && now > reviewDueAt

const chunk = 100

export const flagOverdueReviews = job({
  name: 'flagOverdueOpportunityIncentives',
  description: 'Flags applications for opportunity incentives that were not reviewed within three working days (R-OI-4).',
  every: { minutes: 60 },
  run: async ({ now, db }) => {
    for (let done = 0; ;) {
      const late = await db
        .rows(OpportunityIncentiveApplicationEntity)
        .where(equals('status', OpportunityIncentiveStatus.UNDER_REVIEW), compared('reviewDueAt', '<', now), equals('reviewOverdue', 0))
        .many(['id'], { sorting: [['id', 'ASC']], limit: chunk })
      const flagged = await db.write(async tx => {
        const locked = await tx.lockMany(
          OpportunityIncentiveApplicationEntity,
          late.map(({ id }) => id),
        )
        const overdue = [...locked.values()].filter(row => !row.reviewOverdue && isOverdue(row, now))
        await tx.save(...overdue.map(row => Object.assign(row, { reviewOverdue: true })))
        return overdue.length
      })
      done += flagged
      // None flagged: another runner was faster with all of them.
      if (late.length < chunk || flagged === 0) return done
    }
  },
})
