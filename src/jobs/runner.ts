/** Runs the jobs that are due, one after the other, until it is told to stop. */
import { randomUUID } from 'node:crypto'
import type { Store, Subscription } from '../db'
import type { Clock } from '../shared/time'
import type { Job } from './job'
import { JobDoor, Stopped } from './jobDoor'
import { claim, giveBack, leaseMs, type Outcome, renew } from './lease'

type Log = { info(details: object, message: string): void; error(details: object, message: string): void }

export type RunnerParts = {
  readonly store: Store
  readonly jobs: readonly Job[]
  readonly subscriptions: readonly Subscription[]
  readonly clock: Clock
  readonly log: Log
  /** How long it rests after it has looked for what is due. */
  readonly restMs?: number
}

export type Runner = {
  /** Runs what is due now; answers what came of each. */
  runDue(): Promise<ReadonlyMap<string, Outcome>>
  /** Runs one job now, due or not; null while another runner is at it. */
  runByHand(name: string): Promise<Outcome | null>
  /** Looks for what is due, again and again. */
  start(): void
  /** Resolves when the chunk that was being worked on is committed, and the rest is left for the next run. */
  stop(): Promise<void>
}

/** The kind of an error, without its words. */
const kindOf = (error: unknown): string => {
  const { name, code } = error as { name?: string; code?: unknown }
  return [name ?? 'Error', code]
    .filter(part => part !== undefined)
    .join(' ')
    .slice(0, 120)
}

export const jobRunner = ({ store, jobs, subscriptions, clock, log, restMs = 10_000 }: RunnerParts): Runner => {
  const me = randomUUID()
  let isStopping = false
  let timer: NodeJS.Timeout | undefined
  let working: Promise<unknown> = Promise.resolve()

  const work = async ({ name, run }: Job): Promise<Outcome> => {
    const startedAt = performance.now()
    const ended = (result: Outcome['result'], count: number | null, error: string | null): Outcome => ({
      result,
      count,
      error,
      durationMs: Math.round(performance.now() - startedAt),
    })
    const now = clock()
    try {
      return ended('DONE', await run({ now, clock, db: new JobDoor(store, name, now, subscriptions, () => isStopping) }), null)
    } catch (error) {
      if (error instanceof Stopped) return ended('STOPPED', null, null)
      log.error({ err: error, job: name }, 'a job failed')
      return ended('FAILED', null, kindOf(error))
    }
  }

  const runOne = async (job: Job, byHand: boolean): Promise<Outcome | null> => {
    if (!(await claim(store, job, me, clock(), byHand))) return null
    const keeping = setInterval(
      () =>
        void renew(store, job.name, me, clock()).catch((error: unknown) =>
          log.error({ err: error, job: job.name }, 'a lease was not renewed'),
        ),
      leaseMs / 3,
    )
    const outcome = await work(job).finally(() => clearInterval(keeping))
    await giveBack(store, job.name, me, clock(), outcome)
    if (outcome.count !== 0) log.info({ job: job.name, ...outcome }, 'job')
    return outcome
  }

  const runDue = async (): Promise<ReadonlyMap<string, Outcome>> => {
    const outcomes = new Map<string, Outcome>()
    for (const job of jobs) {
      if (isStopping) break
      try {
        const outcome = await runOne(job, false)
        if (outcome) outcomes.set(job.name, outcome)
      } catch (error) {
        // The database may be away: the other jobs, and the next round, are tried all the same.
        log.error({ err: error, job: job.name }, 'a job could not be run')
      }
    }
    return outcomes
  }

  const round = async (): Promise<void> => {
    working = runDue()
    await working
    if (!isStopping) timer = setTimeout(() => void round(), restMs)
  }

  return {
    runDue,
    runByHand: async name => {
      const job = jobs.find(each => each.name === name)
      if (!job) throw new Error(`There is no job "${name}"`)
      const run = runOne(job, true)
      working = run.catch(() => undefined)
      return run
    },
    start: () => void round(),
    stop: async () => {
      isStopping = true
      clearTimeout(timer)
      await working
    },
  }
}
