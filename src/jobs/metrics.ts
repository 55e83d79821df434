/** How the jobs are doing, for `/metrics`: read from the table, so that any server tells it, whoever ran them. */
import { Gauge, type Registry } from 'prom-client'
import { systemViewer } from '../access/viewer'
import { Database, type Store } from '../db'
import type { Clock } from '../shared/time'
import { JobRunEntity } from './jobRun.entity'

const columns = ['name', 'lastSucceededAt', 'lastDurationMs', 'lastCount', 'runs', 'failures'] as const
type Known = Pick<JobRunEntity, (typeof columns)[number]>

const figures: Readonly<Record<string, readonly [help: string, of: (run: Known) => number | null]>> = {
  job_last_success_timestamp_seconds: [
    'When the job last ended well.',
    ({ lastSucceededAt }) => (lastSucceededAt === null ? null : Date.parse(lastSucceededAt) / 1000),
  ],
  job_last_duration_seconds: [
    'How long its last run took.',
    ({ lastDurationMs }) => (lastDurationMs === null ? null : lastDurationMs / 1000),
  ],
  job_last_count: ['How much its last run did.', ({ lastCount }) => lastCount],
  job_runs: ['Runs that ended.', ({ runs }) => runs],
  job_failures: ['Runs that failed.', ({ failures }) => failures],
}

export const jobMetrics = (registry: Registry, store: Store, clock: Clock): void => {
  // All figures of one scrape come from one read.
  let reading: Promise<Known[]> | null = null
  const known = (): Promise<Known[]> => {
    reading ??= new Database(store, systemViewer('metrics of jobs'), { now: clock(), subscriptions: [] })
      .rows(JobRunEntity)
      .many(columns)
      // Without the database the other figures are still worth having.
      .catch(() => [])
      .finally(() => (reading = null))
    return reading
  }
  for (const [name, [help, of]] of Object.entries(figures))
    new Gauge({
      name,
      help,
      labelNames: ['job'],
      registers: [registry],
      async collect() {
        this.reset()
        for (const run of await known()) {
          const value = of(run)
          if (value !== null) this.set({ job: run.name }, value)
        }
      },
    })
}
