/** Who runs a job: claimed under a lock, renewed while it runs, given back with the result. Two runners never hold one job. */
import { systemViewer } from '../access/viewer'
import { Database, isDuplicate, type Store, type Transaction } from '../db'
import { later } from '../shared/time'
import { isDue } from './due'
import type { Job } from './job'
import { JobRunEntity, type JobResult } from './jobRun.entity'

/** How long a runner that has died keeps a job from the others. */
export const leaseMs = 60_000

/** The name is the key: one row for each job, whoever comes first. */
export const jobRunId = (name: string): string => `job_${name}`

const doorOf = (store: Store, now: string): Database => new Database(store, systemViewer('leases of jobs'), { now, subscriptions: [] })

/** A job that nobody has run yet has no row. */
const ensureRow = async (db: Database, name: string): Promise<void> => {
  const id = jobRunId(name)
  if (await db.one(JobRunEntity, id, ['id'])) return
  const never = { leaseUntil: null, leaseBy: null, lastStartedAt: null, lastFinishedAt: null, lastSucceededAt: null }
  const nothing = { lastResult: null, lastCount: null, lastDurationMs: null, lastError: null, runs: 0, failures: 0 }
  await db
    .write(tx => tx.append(JobRunEntity, { id, name, ...never, ...nothing, version: 1 }))
    .catch((error: unknown) => {
      if (!isDuplicate(error)) throw error
    })
}

const isHeld = ({ leaseUntil }: JobRunEntity, now: string): boolean => leaseUntil !== null && leaseUntil > now

/** True when the job is mine now. By hand it need not be due, but nobody else may be at it. */
export const claim = async (store: Store, { name, every }: Job, runner: string, now: string, byHand = false): Promise<boolean> => {
  const db = doorOf(store, now)
  await ensureRow(db, name)
  return db.write(async tx => {
    const row = await tx.lock(JobRunEntity, jobRunId(name))
    if (isHeld(row, now) || !(byHand || isDue(every, row, now))) return false
    row.leaseBy = runner
    row.leaseUntil = later(now, leaseMs)
    row.lastStartedAt = now
    await tx.save(row)
    return true
  })
}

/** Only who still holds it: a lease that ran out may be another's by now. */
const asHolder = (store: Store, name: string, runner: string, now: string, change: (row: JobRunEntity) => void): Promise<void> =>
  doorOf(store, now).write(async (tx: Transaction) => {
    const row = await tx.lock(JobRunEntity, jobRunId(name))
    if (row.leaseBy !== runner) return
    change(row)
    await tx.save(row)
  })

export const renew = (store: Store, name: string, runner: string, now: string): Promise<void> =>
  asHolder(store, name, runner, now, row => {
    row.leaseUntil = later(now, leaseMs)
  })

export type Outcome = {
  readonly result: JobResult
  readonly count: number | null
  readonly durationMs: number
  readonly error: string | null
}

export const giveBack = (store: Store, name: string, runner: string, now: string, outcome: Outcome): Promise<void> =>
  asHolder(store, name, runner, now, row => {
    row.leaseBy = null
    row.leaseUntil = null
    row.lastFinishedAt = now
    row.lastSucceededAt = outcome.result === 'DONE' ? now : row.lastSucceededAt
    row.lastResult = outcome.result
    row.lastCount = outcome.count
    row.lastDurationMs = outcome.durationMs
    row.lastError = outcome.error
    row.runs += 1
    row.failures += outcome.result === 'FAILED' ? 1 : 0
  })
