/** The job that books what was paid and refunded: it shows within two hours (R-PF-8). */
import { job } from '../../jobs'
import { compared } from '../../shared/conditions'
import { later } from '../../shared/time'
import { bookConsumptions } from './actions/bookConsumptions'
import { NotedConsumptionEntity } from './notedConsumption.entity'

const minute = 60_000
const chunk = 100
/** What was paid by mistake is often taken back at once; with a run every half hour it is still less than two hours. */
const rest = 60 * minute

export const bookPerformance = job({
  name: 'bookPerformance',
  description: 'Books what was paid and refunded an hour ago as estimated performance.',
  every: { minutes: 30 },
  run: async ({ db, now }) => {
    const due = db.rows(NotedConsumptionEntity).where(compared('occurredAt', '<=', later(now, -rest)))
    let booked = 0
    for (;;) {
      const some = await due.many(['id'], {
        sorting: [
          ['occurredAt', 'ASC'],
          ['id', 'ASC'],
        ],
        limit: chunk,
      })
      if (some.length === 0) return booked
      booked += await db.write(tx =>
        bookConsumptions(
          tx,
          some.map(({ id }) => id),
        ),
      )
    }
  },
})
