/** Posted messages: with their transaction or not at all, once, again after a failure, and forgotten when they are through. */
import { Database } from '../../src/db'
import { jobRunner } from '../../src/jobs'
import { CustomerEntity } from '../../src/modules/customers'
import { type Message, mostAttempts, post, Undeliverable } from '../../src/messages'
import { later } from '../../src/shared/time'
import { databases } from '../support/databases'
import { openWorld, type World } from '../support/world'

const minute = 60_000
const hour = 60 * minute

afterEach(() => jest.restoreAllMocks())

describe.each(databases)('a posted message on %s', kind => {
  let world: World
  let posted = 0
  beforeAll(async () => {
    world = await openWorld(kind)
  })
  afterAll(() => world.close())
  beforeEach(async () => {
    await world.store.writer.query('DELETE FROM outgoing_message')
    world.sender.sent.length = 0
    world.sender.fails = null
  })

  const door = async () => new Database(world.store, await world.viewer('admin'), { now: world.now, subscriptions: [] })
  const send = async (given: Partial<Message> = {}): Promise<void> => {
    const db = await door()
    posted += 1
    return db.write(tx =>
      post(tx, { channel: 'EMAIL', to: `li${posted}@example.com`, subject: `No. ${posted}`, text: 'Dear Li', ...given }),
    )
  }
  const pass = (ms: number): void => {
    world.now = later(world.now, ms)
  }
  const rows = () => world.table('outgoing_message')
  const deliver = () => world.runJob('deliverMessages')

  it('waits, is sent once, and then says no longer to whom or what', async () => {
    await send({ to: 'li@example.com', subject: 'Hello' })
    expect(await rows()).toMatchObject([{ recipient: 'li@example.com', subject: 'Hello', text: 'Dear Li', status: 'WAITING', attempts: 0 }])
    expect([await deliver(), await deliver()]).toEqual([1, 0])
    expect(world.sent).toEqual([{ channel: 'EMAIL', to: 'li@example.com', subject: 'Hello', text: 'Dear Li' }])
    expect(await rows()).toMatchObject([
      { recipient: null, subject: null, text: null, status: 'SENT', attempts: 1, ended_at: world.now, last_error: null },
    ])
  })

  it('shares the fate of its transaction', async () => {
    const db = await door()
    const failing = db.write(async tx => {
      const customer = await tx.lock(CustomerEntity, 'cus_1')
      await post(tx, { channel: 'EMAIL', to: customer.email ?? '', subject: 's', text: 't' })
      throw new Error('out of paper')
    })
    await expect(failing).rejects.toThrow('out of paper')
    expect(await rows()).toEqual([])
    await db.write(async tx => {
      const customer = await tx.lock(CustomerEntity, 'cus_1')
      await post(tx, { channel: 'EMAIL', to: customer.email ?? '', subject: 's', text: 't' })
    })
    await deliver()
    expect(world.sent).toMatchObject([{ to: 'customer@example.com' }])
  })

  it.each(['nobody', 'a@example.com\r\nBcc: b@example.com', 'a@example.com, b@example.com'])('is refused for the address %j', async to => {
    await expect(send({ to })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    expect(await rows()).toEqual([])
  })

  it('is read by nobody but the system', async () => {
    await send()
    const { OutgoingMessageEntity } = await import('../../src/messages')
    expect(await (await door()).rows(OutgoingMessageEntity).count()).toBe(0)
  })

  it('that fails is tried again after longer and longer pauses, eight times in all, and then given up', async () => {
    await send()
    world.sender.fails = Object.assign(new Error('li@example.com: come again later'), { code: 'EENVELOPE', responseCode: 450 })
    const pauses = [minute, 5 * minute, 15 * minute, hour, 3 * hour, 6 * hour, 12 * hour]
    for (const [failures, ms] of pauses.entries()) {
      expect(await deliver()).toBe(0)
      expect(await rows()).toMatchObject([{ status: 'WAITING', attempts: failures + 1, next_attempt_at: later(world.now, ms) }])
      pass(ms - 1)
      await deliver()
      expect(await rows()).toMatchObject([{ attempts: failures + 1 }])
      pass(1)
    }
    expect(await deliver()).toBe(0)
    expect(await rows()).toMatchObject([
      { status: 'FAILED', attempts: mostAttempts, recipient: null, subject: null, text: null, last_error: 'Error EENVELOPE 450' },
    ])
    pass(30 * 24 * hour)
    world.sender.fails = null
    expect(await deliver()).toBe(0)
    expect(world.sent).toEqual([])
  })

  it('that fails once arrives with the next attempt, and the others do not wait for it', async () => {
    await send()
    world.sender.fails = new Error('away')
    await deliver()
    world.sender.fails = null
    await send()
    expect(await deliver()).toBe(1)
    pass(minute)
    expect(await deliver()).toBe(1)
    expect((await rows()).map(({ status, last_error }) => [status, last_error])).toEqual([
      ['SENT', null],
      ['SENT', null],
    ])
  })

  it('that was refused for good is given up at once', async () => {
    await send()
    world.sender.fails = new Undeliverable('nobody of that name')
    await deliver()
    expect(await rows()).toMatchObject([{ status: 'FAILED', attempts: 1, recipient: null, text: null }])
  })

  it('is sent once by four runners at once', async () => {
    for (let n = 0; n < 12; n++) await send()
    const counts = await Promise.all([deliver(), deliver(), deliver(), deliver()])
    expect(counts.reduce((sum, count) => sum + count)).toBe(12)
    expect(world.sent).toHaveLength(12)
    expect(new Set(world.sent.map(({ to }) => to)).size).toBe(12)
    expect((await rows()).every(({ status, attempts }) => status === 'SENT' && Number(attempts) === 1)).toBe(true)
  })

  it('is not touched while another runner sends it, and taken over when that one has died', async () => {
    await send()
    let goOn: (error: Error) => void = () => undefined
    const hanging = jest.spyOn(world.sender, 'send').mockImplementationOnce(() => new Promise((_, reject) => (goOn = reject)))
    const first = deliver()
    while (hanging.mock.calls.length === 0) await new Promise(resolve => setTimeout(resolve, 5))
    expect(await deliver()).toBe(0)
    pass(10 * minute)
    expect(await deliver()).toBe(1)
    // The first one was not dead but slow: what it has to tell is no longer asked.
    goOn(new Error('too late'))
    expect(await first).toBe(0)
    expect(world.sent).toHaveLength(1)
    expect(await rows()).toMatchObject([{ status: 'SENT', attempts: 2, last_error: null }])
  })

  it('that is on its way when the runner has to stop is still recorded as sent; the next one waits', async () => {
    await send()
    await send()
    let goOn: () => void = () => undefined
    const slow = jest.spyOn(world.sender, 'send').mockImplementationOnce(() => new Promise(resolve => (goOn = resolve)))
    const log = { info: () => undefined, error: () => undefined }
    const runner = jobRunner({ store: world.store, jobs: world.jobs.slice(0, 1), subscriptions: [], clock: () => world.now, log })
    const run = runner.runByHand('deliverMessages')
    while (slow.mock.calls.length === 0) await new Promise(resolve => setTimeout(resolve, 5))
    const stopped = runner.stop()
    goOn()
    await stopped
    expect(await run).toMatchObject({ result: 'STOPPED' })
    expect((await rows()).map(({ status }) => status).sort()).toEqual(['SENT', 'WAITING'])
    expect(await deliver()).toBe(1)
  })
})
