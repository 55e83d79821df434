/** One key, one effect (R-2290): what is the same call, what is another one, and what is forgotten. */
import type { Context } from '../../src/context'
import { Database, type Transaction } from '../../src/db'
import { CustomerEntity } from '../../src/modules/customers'
import { once } from '../../src/mutations'
import { UserError } from '../../src/shared/errors'
import { linkTo } from '../support/asking'
import { databases } from '../support/databases'
import { memorySender } from '../support/memorySender'
import { customerRow } from '../support/rows'
import { openWorld, type World } from '../support/world'

type Input = { idempotencyKey: string } & Record<string, unknown>

describe.each(databases)('a key on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    const rows = Array.from({ length: 10 }, (_, n) => customerRow({ id: `cus_k${n}`, partnerId: 'ptn_sp', label: '' }))
    await world.add(CustomerEntity, ...rows)
  })
  afterAll(() => world.close())

  const contextOf = async (persona: string): Promise<Context> => {
    const viewer = await world.viewer(persona)
    const db = new Database(world.store, viewer, { now: world.now, subscriptions: [] })
    return { viewer, db, now: world.now, language: 'en', requestId: 'a test', sender: memorySender(), linkTo }
  }

  /** Locks its customer, marks it once, and answers how often it was marked. */
  const mark = async (persona: string, input: Input, { operation = 'mark', customerId = 'cus_k0', fails = false } = {}) => {
    const ctx = await contextOf(persona)
    return ctx.db.write(async tx => {
      const customer = await tx.lock(CustomerEntity, customerId)
      return once(tx, ctx, operation, input, async () => {
        customer.label = `${customer.label}x`
        await tx.save(customer)
        if (fails) throw new UserError('NOT_ASSIGNED')
        return { objectId: customer.id, marks: customer.label.length }
      })
    })
  }
  const marksOf = async (id = 'cus_k0') => String((await world.table('customer')).find(row => row.id === id)?.label).length
  const reused = { code: 'IDEMPOTENCY_KEY_REUSED', upstreamCode: 'CBC.99007009', field: ['idempotencyKey'] }

  /** How often the second of two calls took effect: 0 when it was a repetition. */
  const isRepetition = async (first: Input, second: Input, ...more: [persona?: string, operation?: string]) => {
    await mark('admin', first)
    const before = await marksOf()
    const [persona = 'admin', operation = 'mark'] = more
    const { replayed } = await mark(persona, second, { operation })
    expect((await marksOf()) - before).toBe(replayed ? 0 : 1)
    return replayed
  }

  it('makes a repeated call answer the first answer again, and does nothing twice', async () => {
    const input = { idempotencyKey: 'again', amount: '1.00' }
    const first = await mark('admin', input)
    await mark('admin', { idempotencyKey: 'between' })
    expect(await mark('admin', input)).toEqual({ answer: first.answer, replayed: true })
    expect(await mark('admin', input)).toEqual({ answer: first.answer, replayed: true })
  })

  it.each<[string, Omit<Input, 'idempotencyKey'>, Omit<Input, 'idempotencyKey'>]>([
    ['order of its fields', { a: '1', b: { c: '2', d: ['3'] } }, { b: { d: ['3'], c: '2' }, a: '1' }],
    ['verification code', { a: '1', verification: { code: '123456' } }, { a: '1', verification: { code: '654321' } }],
    ['verification code, left out', { a: '1' }, { a: '1', verification: { code: '654321' } }],
    ['field that is absent', { a: '1', b: undefined }, { a: '1' }],
  ])('means the same call whatever the %s', async (what, first, second) => {
    const idempotencyKey = `same ${what}`
    expect(await isRepetition({ idempotencyKey, ...first }, { idempotencyKey, ...second })).toBe(true)
  })

  it.each<[string, Omit<Input, 'idempotencyKey'>, Omit<Input, 'idempotencyKey'>]>([
    ['value', { a: '1' }, { a: '2' }],
    ['value deep inside', { a: { b: [{ c: '1' }] } }, { a: { b: [{ c: '2' }] } }],
    ['order of a list', { a: ['1', '2'] }, { a: ['2', '1'] }],
    ['null instead of nothing', { a: '1' }, { a: '1', b: null }],
    ['number instead of a text', { a: '1' }, { a: 1 }],
    ['more', { a: '1' }, { a: '1', b: '2' }],
    ['verification that is not at the top', { a: { verification: '1' } }, { a: { verification: '2' } }],
  ])('is refused for another call: another %s', async (what, first, second) => {
    const idempotencyKey = `other ${what}`
    await mark('admin', { idempotencyKey, ...first })
    const before = await world.contents()
    await expect(mark('admin', { idempotencyKey, ...second })).rejects.toMatchObject(reused)
    expect(await world.contents()).toEqual(before)
  })

  it('belongs to one member', async () => {
    const input = { idempotencyKey: 'mine' }
    expect(await isRepetition(input, input, 'operations')).toBe(false)
  })

  it('belongs to one operation', async () => {
    const input = { idempotencyKey: 'this operation' }
    expect(await isRepetition(input, input, 'admin', 'another')).toBe(false)
  })

  it.each([
    ['Case', 'case'],
    ['end', 'end '],
    ['é', 'e'],
    ['é', 'e\u0301'],
    ['ß', 'ss'],
    ['ａ', 'a'],
    ['tab', 'tab\t'],
    ['zero', 'zero\u200b'],
  ])('%j is another key than %j: compared byte by byte (reliability G19)', async (one, other) => {
    expect(await isRepetition({ idempotencyKey: one }, { idempotencyKey: other })).toBe(false)
  })

  it.each(['', ' ', 'x'.repeat(65)])('has 1 to 64 characters, and not blanks only: %j is refused (CBC.0100)', async key => {
    const refused = { code: 'INVALID_INPUT', upstreamCode: 'CBC.0100', field: ['idempotencyKey'] }
    await expect(mark('admin', { idempotencyKey: key })).rejects.toMatchObject(refused)
    expect(await mark('admin', { idempotencyKey: 'x'.repeat(64) })).toMatchObject({ answer: { objectId: 'cus_k0' } })
  })

  it('is not remembered for a refusal, which may succeed later', async () => {
    const input = { idempotencyKey: 'refused' }
    const before = await world.contents()
    await expect(mark('admin', input, { fails: true })).rejects.toMatchObject({ code: 'NOT_ASSIGNED' })
    expect(await world.contents()).toEqual(before)
    expect(await mark('admin', input)).toMatchObject({ replayed: false })
  })

  it('is not remembered for an answer that is not worth keeping', async () => {
    const ctx = await contextOf('admin')
    const nothing = (tx: Transaction) =>
      once(
        tx,
        ctx,
        'mark',
        { idempotencyKey: 'worthless' },
        () => Promise.resolve({ done: 0 }),
        ({ done }) => done > 0,
      )
    expect([await ctx.db.write(nothing), await ctx.db.write(nothing)]).toEqual([
      { answer: { done: 0 }, replayed: false },
      { answer: { done: 0 }, replayed: false },
    ])
  })

  it('sent fifty times at once takes effect once, and all answers are the first one (reliability G19)', async () => {
    const before = await marksOf('cus_k1')
    const input = { idempotencyKey: 'fifty' }
    const answers = await Promise.all(Array.from({ length: 50 }, () => mark('admin', input, { customerId: 'cus_k1' })))
    expect((await marksOf('cus_k1')) - before).toBe(1)
    expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1)
    expect(new Set(answers.map(({ answer }) => JSON.stringify(answer))).size).toBe(1)
  })

  it('sent at once for different rows takes effect for one of them, and is refused for the others', async () => {
    const ids = Array.from({ length: 8 }, (_, n) => `cus_k${n + 2}`)
    const outcomes = await Promise.allSettled(
      ids.map(customerId => mark('admin', { idempotencyKey: 'spread', customerId }, { customerId })),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject(reused)
    expect((await Promise.all(ids.map(marksOf))).reduce((sum, marks) => sum + marks)).toBe(1)
  })
})
