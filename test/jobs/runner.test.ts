/** The runner: what is due is run by one of many, what fails is told, what has to stop stops between two chunks. */
import { Registry } from 'prom-client'
import { Database } from '../../src/db'
import { type Job, job, jobMetrics, jobRunner, type Runner } from '../../src/jobs'
import { claim, giveBack, leaseMs, renew } from '../../src/jobs/lease'
import { CustomerEntity } from '../../src/modules/customers'
import { systemViewer } from '../../src/access/viewer'
import { later } from '../../src/shared/time'
import { databases } from '../support/databases'
import { openWorld, type World } from '../support/world'

const minute = 60_000
const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise(resolve => setTimeout(resolve, 5))
}

describe.each(databases)('the job runner on %s', kind => {
  let world: World
  let made = 0
  let logged: { message: string; details: object }[]
  beforeAll(async () => {
    world = await openWorld(kind)
  })
  afterAll(() => world.close())
  beforeEach(() => {
    logged = []
  })

  const runnerOf = (...jobs: Job[]): Runner => {
    const log = (details: object, message: string) => void logged.push({ message, details })
    return jobRunner({ store: world.store, jobs, subscriptions: [], clock: () => world.now, log: { info: log, error: log }, restMs: 5 })
  }
  /** A job of its own name, so that tests do not share a row. */
  const jobOf = (run: Job['run'], every: Job['every'] = { minutes: 60 }): Job =>
    job({ name: `tested${String.fromCharCode(97 + made++)}`, description: 'A test.', every, run })
  const rowOf = async ({ name }: Job) => (await world.table('job_run')).find(row => row.name === name)
  const pass = (ms: number): void => {
    world.now = later(world.now, ms)
  }

  it('runs what is due, records it, and runs it again when it is due again', async () => {
    let runs = 0
    const counted = jobOf(() => Promise.resolve(++runs))
    const runner = runnerOf(counted)
    expect([...(await runner.runDue()).values()]).toMatchObject([{ result: 'DONE', count: 1, error: null }])
    expect(await rowOf(counted)).toMatchObject({
      id: `job_${counted.name}`,
      lease_until: null,
      lease_by: null,
      last_started_at: world.now,
      last_finished_at: world.now,
      last_succeeded_at: world.now,
      last_result: 'DONE',
      last_count: 1,
      last_error: null,
      runs: 1,
      failures: 0,
    })
    pass(60 * minute - 1)
    expect((await runner.runDue()).size).toBe(0)
    pass(1)
    expect((await runner.runDue()).size).toBe(1)
    expect(runs).toBe(2)
  })

  it('gives a job the rights of the system, under its own name', async () => {
    let seen = 0
    let memberId = ''
    const reading = jobOf(async ({ db }) => {
      memberId = db.viewer.memberId
      return (seen = await db.rows(CustomerEntity).count())
    })
    await runnerOf(reading).runDue()
    expect([seen, memberId]).toEqual([8, `system: ${reading.name}`])
  })

  it('is safe beside others: of eight that look at once, one runs the job', async () => {
    let runs = 0
    const slow = jobOf(async () => {
      runs += 1
      await new Promise(resolve => setTimeout(resolve, 20))
      return 1
    })
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => runnerOf(slow).runDue()))
    expect(runs).toBe(1)
    expect(outcomes.filter(({ size }) => size === 1)).toHaveLength(1)
    expect(await rowOf(slow)).toMatchObject({ runs: 1 })
  })

  it('runs a job by hand, due or not, but never beside another run of it', async () => {
    let goOn: (() => void) | null = null
    const held = jobOf(() => new Promise(resolve => (goOn = () => resolve(3))))
    const [one, other] = [runnerOf(held), runnerOf(held)]
    const first = one.runByHand(held.name)
    await until(() => goOn !== null)
    expect(await other.runByHand(held.name)).toBeNull()
    goOn!()
    expect(await first).toMatchObject({ result: 'DONE', count: 3 })

    goOn = null
    const second = other.runByHand(held.name)
    await until(() => goOn !== null)
    goOn!()
    expect(await second).toMatchObject({ result: 'DONE', count: 3 })
    await expect(other.runByHand('nobodyKnows')).rejects.toThrow('There is no job "nobodyKnows"')
  })

  it('takes over from a runner that died, once its lease has run out', async () => {
    const left = jobOf(() => Promise.resolve(1))
    expect(await claim(world.store, left, 'a runner that dies', world.now)).toBe(true)
    pass(leaseMs - 1)
    expect(await runnerOf(left).runByHand(left.name)).toBeNull()
    pass(1)
    expect(await runnerOf(left).runByHand(left.name)).toMatchObject({ result: 'DONE' })
  })

  it('keeps what it holds while it renews its lease, and tells nothing of what it has lost', async () => {
    const kept = jobOf(() => Promise.resolve(1))
    await claim(world.store, kept, 'slow', world.now)
    pass(leaseMs - 1)
    await renew(world.store, kept.name, 'slow', world.now)
    pass(leaseMs - 1)
    expect(await claim(world.store, kept, 'other', world.now, true)).toBe(false)
    pass(1)
    expect(await claim(world.store, kept, 'other', world.now, true)).toBe(true)
    const before = await rowOf(kept)
    await renew(world.store, kept.name, 'slow', later(world.now, minute))
    await giveBack(world.store, kept.name, 'slow', world.now, { result: 'FAILED', count: null, durationMs: 1, error: 'late' })
    expect(await rowOf(kept)).toEqual(before)
  })

  it('records that a job failed, without the words of its error, logs them, and goes on with the next', async () => {
    const failing = jobOf(() => Promise.reject(Object.assign(new TypeError('duplicate entry 13800000021'), { code: 'ER_DUP' })))
    const fine = jobOf(() => Promise.resolve(1))
    const outcomes = await runnerOf(failing, fine).runDue()
    expect([...outcomes.values()].map(({ result }) => result)).toEqual(['FAILED', 'DONE'])
    expect(await rowOf(failing)).toMatchObject({
      last_result: 'FAILED',
      last_error: 'TypeError ER_DUP',
      last_count: null,
      last_succeeded_at: null,
      runs: 1,
      failures: 1,
      lease_by: null,
    })
    expect(logged.find(({ message }) => message === 'a job failed')).toMatchObject({ details: { job: failing.name } })
    pass(5 * minute)
    expect((await runnerOf(failing).runDue()).size).toBe(1)
    expect(await rowOf(failing)).toMatchObject({ runs: 2, failures: 2 })
  })

  it('finishes the chunk that it is at when it has to stop, and leaves the rest for the next run', async () => {
    const labels = async () => (await world.table('customer')).filter(({ label }) => label === 'labelled').length
    let goOn: () => void = () => undefined
    let chunks = 0
    const labelling = jobOf(async ({ db }) => {
      for (const id of ['cus_1', 'cus_2', 'cus_3'])
        await db.write(async tx => {
          const customer = await tx.lock(CustomerEntity, id)
          chunks += 1
          if (chunks === 2) await new Promise<void>(resolve => (goOn = resolve))
          customer.label = 'labelled'
          await tx.save(customer)
        })
      return 3
    })
    const runner = runnerOf(labelling)
    runner.start()
    await until(() => chunks === 2)
    const stopped = runner.stop()
    goOn()
    await stopped
    expect([chunks, await labels()]).toEqual([2, 2])
    expect(await rowOf(labelling)).toMatchObject({ last_result: 'STOPPED', lease_by: null, failures: 0 })
    pass(5 * minute)
    expect((await runnerOf(labelling).runDue()).get(labelling.name)).toMatchObject({ result: 'DONE' })
    expect(await labels()).toBe(3)
  })

  it('looks again and again once it is started, and no more once it is stopped', async () => {
    let runs = 0
    const often = jobOf(
      () => {
        runs += 1
        pass(minute)
        return Promise.resolve(1)
      },
      { minutes: 1 },
    )
    const runner = runnerOf(often)
    runner.start()
    await until(() => runs >= 3)
    await runner.stop()
    const after = runs
    pass(10 * minute)
    expect((await runner.runDue()).size).toBe(0)
    expect(runs).toBe(after)
  })

  it('goes on after the database was away', async () => {
    const counted = jobOf(() => Promise.resolve(1))
    await world.store.writer.query('ALTER TABLE job_run RENAME TO job_away')
    const runner = runnerOf(counted)
    expect((await runner.runDue()).size).toBe(0)
    expect(logged.map(({ message }) => message)).toContain('a job could not be run')
    await world.store.writer.query('ALTER TABLE job_away RENAME TO job_run')
    expect((await runner.runDue()).size).toBe(1)
  })

  it('is to be seen in the metrics of any server, whoever ran the jobs', async () => {
    const registry = new Registry()
    jobMetrics(registry, world.store, () => world.now)
    const [fine, failing] = [jobOf(() => Promise.resolve(7)), jobOf(() => Promise.reject(new Error('no')))]
    await runnerOf(fine, failing).runDue()
    const { result: text, statements } = await world.counting(() => registry.metrics())
    expect(statements).toHaveLength(1)
    const at = Date.parse(world.now) / 1000
    expect(text).toContain(`job_last_success_timestamp_seconds{job="${fine.name}"} ${at}`)
    expect(text).toContain(`job_last_count{job="${fine.name}"} 7`)
    expect(text).toContain(`job_runs{job="${fine.name}"} 1`)
    expect(text).toContain(`job_failures{job="${failing.name}"} 1`)
    expect(text).toMatch(new RegExp(`job_last_duration_seconds{job="${fine.name}"} [0-9.e-]+`))
    expect(text).not.toContain(`job_last_success_timestamp_seconds{job="${failing.name}"}`)

    await world.store.writer.query('ALTER TABLE job_run RENAME TO job_away')
    expect(await registry.metrics()).toContain('# HELP job_runs')
    await world.store.writer.query('ALTER TABLE job_away RENAME TO job_run')
  })

  it('keeps its rows from everybody', async () => {
    const { JobRunEntity } = await import('../../src/jobs')
    const setting = { now: world.now, subscriptions: [] }
    for (const persona of ['admin', 'vendorAdmin'])
      expect(await new Database(world.store, await world.viewer(persona), setting).rows(JobRunEntity).count()).toBe(0)
    expect(await new Database(world.store, systemViewer('a test'), setting).rows(JobRunEntity).count()).toBeGreaterThan(0)
  })
})
