/** The job that counts open deadlines anew after the calendar was corrected: only later (R-WD-5), or either way where it was provisional (R-WD-6). */
import { type Job, job } from '../../jobs'
import type { DeadlineSource } from './deadlineSource'

const chunk = 100

export const recountDeadlines = (sources: readonly DeadlineSource[]): Job =>
  job({
    name: 'recountDeadlines',
    description: 'Counts open deadlines anew that were counted with an older work calendar.',
    every: { minutes: 5 },
    run: async ({ db }) => {
      let total = 0
      for (const source of sources) {
        for (;;) {
          const { seen, moved } = await source.recount(db, chunk)
          total += moved
          if (seen < chunk) break
        }
      }
      return total
    },
  })
