/** One mutation: one transaction, one audit row, whatever comes of it. */
import type { Context } from '../../src/context'
import { Database, type Transaction } from '../../src/db'
import { CustomerEntity } from '../../src/modules/customers'
import { type Action, perform } from '../../src/mutations'
import { customerNotFound, type Language, UserError, UserErrors } from '../../src/shared/errors'
import { linkTo } from '../support/asking'
import { databases } from '../support/databases'
import { memorySender } from '../support/memorySender'
import { customerRow } from '../support/rows'
import { openWorld, type World } from '../support/world'

type Input = { id?: string; customerId?: string; idempotencyKey?: string; label?: string }

describe.each(databases)('a mutation on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
  })
  afterAll(() => world.close())

  const contextOf = async (persona: string, language: Language = 'en'): Promise<Context> => {
    const viewer = await world.viewer(persona)
    const db = new Database(world.store, viewer, { now: world.now, subscriptions: [] })
    return { viewer, db, now: world.now, language, requestId: 'request-1', sender: memorySender(), linkTo }
  }
  const relabel: Action<Input, { objectId: string }> = async (tx, _ctx, { id = 'cus_1', label = 'new' }) => {
    const customer = await tx.lock(CustomerEntity, id)
    customer.label = label
    await tx.save(customer)
    return { objectId: customer.id }
  }
  const refusing =
    (refusal: UserError): Action<Input, object> =>
    async (tx, ctx, input) => {
      await relabel(tx, ctx, input)
      throw refusal
    }

  /** The audit rows that the work leaves, without their ids. */
  const audited = async (work: () => Promise<unknown>) => {
    const before = new Set((await world.table('audit_event')).map(({ id }) => id))
    await work()
    const added = (await world.table('audit_event')).filter(({ id }) => !before.has(id))
    return added.map(({ id: _, changes, roles, ...row }) => ({
      ...row,
      changes: JSON.parse(String(changes)) as unknown,
      roles: JSON.parse(String(roles)) as unknown,
    }))
  }
  const leavesNothing = async (work: () => Promise<unknown>) => {
    const before = await world.contents()
    await work()
    expect(await world.contents()).toEqual(before)
  }

  it('answers what its action answers, and leaves one audit row: who, what, before and after (reliability G32)', async () => {
    const ctx = await contextOf('admin')
    const rows = await audited(async () => {
      const input = { id: 'cus_1', idempotencyKey: 'key-1' }
      expect(await perform(ctx, 'relabel', input, relabel)).toEqual({ objectId: 'cus_1', replayed: false, userErrors: [] })
    })
    expect(rows).toEqual([
      {
        occurred_at: world.now,
        partner_id: 'ptn_sp',
        member_id: 'mbr_admin',
        roles: ['SYSTEM_ADMIN'],
        operation: 'relabel',
        target_id: 'cus_1',
        changes: [{ id: 'cus_1', before: { label: null }, after: { label: 'new' } }],
        result: 'DONE',
        request_id: 'request-1',
        idempotency_key: 'key-1',
        on_behalf_of_customer_id: null,
      },
    ])
  })

  it('that changes much leaves as many audit rows as that takes, and misses nothing (G32)', async () => {
    const ids = Array.from({ length: 100 }, (_, n) => `cus_many${n}`)
    await world.add(CustomerEntity, ...ids.map(id => customerRow({ id, partnerId: 'ptn_sp', label: '标'.repeat(64) })))
    const ctx = await contextOf('admin')
    const rows = await audited(() =>
      perform(ctx, 'relabelAll', {}, async tx => {
        for (const customer of (await tx.lockMany(CustomerEntity, ids)).values()) {
          Object.assign(customer, { label: '签'.repeat(64), externalAccountId: '外'.repeat(128), agreementVersion: '版'.repeat(32) })
          await tx.save(customer)
        }
        return {}
      }),
    )
    expect(rows.length).toBeGreaterThan(1)
    expect(
      rows
        .flatMap(({ changes }) => changes as { id: string }[])
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort())
  })

  it('that is refused changes nothing, answers why, and leaves one audit row with the code', async () => {
    const ctx = await contextOf('admin')
    const rows = await audited(() =>
      leavesNothing(async () => {
        const payload = await perform(ctx, 'relabel', { id: 'cus_1', label: 'x' }, refusing(customerNotFound('customerId')))
        expect(payload).toMatchObject({
          replayed: false,
          objectId: null,
          userErrors: [{ code: 'NOT_FOUND', field: ['customerId'], upstreamCode: 'CBC.99000035', message: 'There is no such customer.' }],
        })
      }),
    )
    expect(rows).toMatchObject([{ result: 'NOT_FOUND', target_id: 'cus_1', changes: [], member_id: 'mbr_admin' }])
  })

  it('answers in the language of the request, under the same code', async () => {
    const payload = await perform(await contextOf('admin', 'zh'), 'relabel', {}, refusing(new UserError('NOT_ASSIGNED')))
    expect(payload.userErrors).toMatchObject([{ code: 'NOT_ASSIGNED', message: '客户未分配客户经理。' }])
  })

  it('answers several errors at once where an action finds several', async () => {
    const errors = new UserErrors([new UserError('NOT_ASSIGNED', {}, ['a']), new UserError('ALREADY_ASSIGNED', {}, ['b'])])
    const rows = await audited(async () => {
      const payload = await perform(await contextOf('admin'), 'relabel', {}, refusing(errors))
      expect(payload.userErrors.map(({ code, field }) => [code, field])).toEqual([
        ['NOT_ASSIGNED', ['a']],
        ['ALREADY_ASSIGNED', ['b']],
      ])
    })
    expect(rows).toMatchObject([{ result: 'NOT_ASSIGNED' }])
  })

  it('with a stale version names the object, so that the payload can show what is stored now', async () => {
    const id = `cus_${'1'.repeat(76)}`
    const stale = new UserError('CONFLICT_STALE_VERSION', { current: 2 })
    const payload = await perform(await contextOf('admin'), 'relabel', { id }, () => Promise.reject(stale))
    expect(payload).toMatchObject({ objectId: id, userErrors: [{ params: [{ name: 'current', value: '2' }] }] })
  })

  it('that fails on our side changes nothing, and passes the failure on', async () => {
    const ctx = await contextOf('admin')
    const failing = async (tx: Transaction) => {
      await relabel(tx, ctx, { label: 'half' })
      throw new Error('out of paper')
    }
    await leavesNothing(() => expect(perform(ctx, 'relabel', {}, failing)).rejects.toThrow('out of paper'))
  })

  it.each([
    ['cus_1', 'cus_1'],
    [`cus_${'1'.repeat(76)}`, `cus_${'1'.repeat(76)}`],
    ['13812345678', null],
    ["x'; DROP TABLE audit_event; --", null],
    ['\u001b[31mred', null],
    ['', null],
  ])('about %j is audited as being about %j: only an id names a target', async (customerId, target) => {
    const ctx = await contextOf('admin')
    const rows = await audited(() => perform(ctx, 'relabel', { customerId }, () => Promise.reject(customerNotFound())))
    expect(rows).toMatchObject([{ target_id: target, changes: [] }])
  })

  it('keeps beside the audit row of a refusal what must be kept of it (R-2070)', async () => {
    const ctx = await contextOf('admin')
    const kept: string[] = []
    const onRefusal = (_tx: Transaction, _ctx: Context, _input: Input, { code }: UserError) => {
      kept.push(code)
      return Promise.resolve()
    }
    await perform(ctx, 'relabel', {}, refusing(new UserError('NOT_ASSIGNED')), { onRefusal })
    expect(kept).toEqual(['NOT_ASSIGNED'])
    await perform(ctx, 'relabel', {}, relabel, { onRefusal })
    expect(kept).toEqual(['NOT_ASSIGNED'])
  })

  it('prepares before its transaction: what that writes stays, and what that refuses is answered and audited', async () => {
    const ctx = await contextOf('admin')
    const before = (refusal: UserError | null) => async () => {
      await ctx.db.write(async tx => {
        const customer = await tx.lock(CustomerEntity, 'cus_2')
        customer.label = 'prepared'
        await tx.save(customer)
      })
      if (refusal) throw refusal
    }
    const rows = await audited(async () => {
      const payload = await perform(ctx, 'relabel', { label: 'never' }, relabel, { before: before(new UserError('NOT_ASSIGNED')) })
      expect(payload.userErrors).toMatchObject([{ code: 'NOT_ASSIGNED' }])
    })
    expect(rows).toMatchObject([{ result: 'NOT_ASSIGNED', changes: [] }])
    const labels = (await world.table('customer')).map(({ id, label }) => [id, label])
    expect(labels).toContainEqual(['cus_2', 'prepared'])
    expect(labels).not.toContainEqual(['cus_1', 'never'])
    expect(await perform(ctx, 'relabel', {}, relabel, { before: before(null) })).toMatchObject({ userErrors: [] })
  })

  it('that audits itself gets no row for the whole call', async () => {
    const ctx = await contextOf('admin')
    expect(await audited(() => perform(ctx, 'relabel', {}, relabel, { auditsItself: true }))).toEqual([])
  })

  it('does nothing that it cannot audit', async () => {
    const ctx = await contextOf('admin')
    await world.store.writer.query('ALTER TABLE audit_event RENAME TO audit_away')
    try {
      await expect(perform(ctx, 'relabel', { label: 'unseen' }, relabel)).rejects.toThrow(/audit_event/)
      await expect(perform(ctx, 'relabel', {}, refusing(new UserError('NOT_ASSIGNED')))).rejects.toThrow(/audit_event/)
    } finally {
      await world.store.writer.query('ALTER TABLE audit_away RENAME TO audit_event')
    }
    expect((await world.table('customer')).map(({ label }) => label)).not.toContain('unseen')
  })
})
