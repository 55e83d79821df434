/** One call, one transaction: all of it or nothing, seen and written only by those who may, on both databases. */
import { setTimeout as pause } from 'node:timers/promises'
import { RoleCode } from '../../src/access/roles'
import { systemViewer } from '../../src/access/viewer'
import { Database, DomainEvent, type Opened, Overtaken, subscribe, type Subscription, type Transaction } from '../../src/db'
import { CustomerEntity } from '../../src/modules/customers'
import { MemberEntity, RoleEntity } from '../../src/modules/members'
import { PartnerEntity } from '../../src/modules/partners'
import { equals } from '../../src/shared/conditions'
import { UserError } from '../../src/shared/errors'
import { Money } from '../../src/shared/money'
import { databases } from '../support/databases'
import { customerRow, memberRow } from '../support/rows'
import { openWorld, type World } from '../support/world'

describe.each(databases)('a transaction on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
  })
  afterAll(() => world.close())

  const doorOf = async (persona: string, subscriptions: Subscription[] = []): Promise<Database> =>
    new Database(world.store, await world.viewer(persona), { now: world.now, subscriptions })
  const asSystem = (): Database => new Database(world.store, systemViewer('a test'), { now: world.now, subscriptions: [] })
  const stored = async (table: string, id: string) => (await world.table(table)).find(row => row.id === id)

  /** The work is refused with this error, and every table is as it was. */
  const leavesNothing = async (work: () => Promise<unknown>, error: string | RegExp | object) => {
    const before = await world.contents()
    if (typeof error === 'string' || error instanceof RegExp) await expect(work()).rejects.toThrow(error)
    else await expect(work()).rejects.toMatchObject(error)
    expect(await world.contents()).toEqual(before)
  }
  const relabel = (id: string, label: string | null) => async (tx: Transaction) => {
    const customer = await tx.lock(CustomerEntity, id)
    customer.label = label
    await tx.save(customer)
  }

  describe('that changes a row', () => {
    it('stores it, counts its version up, and stamps the time', async () => {
      const db = await doorOf('admin')
      await db.write(relabel('cus_1', 'new'))
      expect(await stored('customer', 'cus_1')).toMatchObject({ label: 'new', version: 2, updated_at: world.now })
    })

    it('tells what changed, before and after, and nothing else', async () => {
      const db = await doorOf('admin')
      const changes = await db.write(async tx => {
        await relabel('cus_2', 'new')(tx)
        return tx.changes
      })
      expect(changes).toEqual([{ id: 'cus_2', before: { label: null }, after: { label: 'new' } }])
    })

    it('writes nothing where nothing changed: no version, no time, no trace', async () => {
      const db = await doorOf('admin')
      const before = await stored('customer', 'cus_3')
      const changes = await db.write(async tx => {
        const customer = await tx.lock(CustomerEntity, 'cus_3')
        customer.monthToDateExpenditure = Money.of('0.00', 'CNY')
        await tx.save(customer)
        return tx.changes
      })
      expect([changes, await stored('customer', 'cus_3')]).toEqual([[], before])
    })

    it('refuses a value that is missing, which one database would take for NULL', async () => {
      const db = await doorOf('admin')
      await leavesNothing(() => db.write(relabel('cus_3', undefined as never)), 'CustomerEntity.label was not given')
    })

    it('refuses a version that someone has changed meanwhile, and keeps nothing of it', async () => {
      const db = await doorOf('admin')
      const twice = () =>
        db.write(async tx => {
          const [first, second] = [await tx.lock(CustomerEntity, 'cus_4'), await tx.lock(CustomerEntity, 'cus_4')]
          first.label = 'first'
          await tx.save(first)
          second.label = 'second'
          await tx.save(second)
        })
      await leavesNothing(twice, { code: 'CONFLICT_STALE_VERSION' })
    })

    it('can save the same row again and again', async () => {
      const db = await doorOf('admin')
      await db.write(async tx => {
        const customer = await tx.lock(CustomerEntity, 'cus_4')
        for (const label of ['a', 'b', 'c']) {
          customer.label = label
          await tx.save(customer)
        }
      })
      expect(await stored('customer', 'cus_4')).toMatchObject({ label: 'c', version: 4 })
    })

    it('saves only what it locked: rows of a list lack columns', async () => {
      const db = await doorOf('admin')
      const unlocked = () =>
        db.write(async tx => {
          const [customer] = await tx.rows(CustomerEntity).many('all', { limit: 1 })
          if (customer) await tx.save(customer)
        })
      await leavesNothing(unlocked, 'only locked rows can be saved')
    })

    it('keeps exact amounts and personal data as they are, and shows the latter as masks in its changes (R-MASK-1)', async () => {
      const db = await doorOf('admin')
      const changes = await db.write(async tx => {
        const row = customerRow({
          id: 'cus_exact',
          partnerId: 'ptn_sp',
          mobilePhone: '13912345678',
          monthToDateExpenditure: Money.ofUnits(9007199254740993n, 'CNY'),
        })
        await tx.insert(CustomerEntity, row)
        const customer = await tx.lock(CustomerEntity, 'cus_exact')
        expect(customer.monthToDateExpenditure.units).toBe(9007199254740993n)
        // A text in place of a secret is a mistake that must not reach the audit trail.
        customer.mobilePhone = '13887654321' as never
        await tx.save(customer)
        return tx.changes
      })
      expect(changes).toMatchObject([
        { id: 'cus_exact', before: null, after: { mobilePhone: '139******78', email: 'c***@example.com' } },
        { id: 'cus_exact', before: { mobilePhone: '139******78' }, after: { mobilePhone: '138******21' } },
      ])
      expect(JSON.stringify(changes)).not.toMatch(/13912345678|13887654321|customer@/)
      const row = await stored('customer', 'cus_exact')
      expect([row?.mobile_phone, String(row?.month_to_date_expenditure).slice(0, 10)]).toEqual(['13887654321', '9007199254'])
    })
  })

  describe('that reaches for what its viewer does not see', () => {
    it.each(['cus_x1', 'cus_none', 'cus_', 'mbr_manager', '', "cus_1' OR '1'='1"])(
      'refuses to lock %j, always in the same words',
      async id => {
        const db = await doorOf('manager')
        await leavesNothing(() => db.write(tx => tx.lock(CustomerEntity, id)), { code: 'NOT_FOUND', params: { thing: 'customer' } })
      },
    )

    it('locks what is visible of many, in any order asked, and leaves the rest out', async () => {
      const db = await doorOf('manager')
      const found = await db.write(tx => tx.lockMany(CustomerEntity, ['cus_x1', 'cus_2', 'cus_3', 'bad id', 'cus_1', 'cus_2']))
      expect([...found.keys()].sort()).toEqual(['cus_1', 'cus_2'])
    })

    it('rolls everything back when it adds a row that it could not read', async () => {
      const db = await doorOf('admin')
      const giveAway = () =>
        db.write(async tx => {
          await relabel('cus_1', 'lost')(tx)
          await tx.insert(CustomerEntity, customerRow({ id: 'cus_smuggled', partnerId: 'ptn_other' }))
        })
      await leavesNothing(giveAway, 'CustomerEntity cus_smuggled is not visible to the one who wrote it')
    })

    it('rolls everything back when it adds to a table that it has no key to', async () => {
      const db = await doorOf('nobody')
      const row = memberRow({ id: 'mbr_smuggled', partnerId: 'ptn_sp' })
      await leavesNothing(() => db.write(tx => tx.insert(MemberEntity, row)), 'not visible')
    })

    it('may not move a row out of its sight, unless it hands it over', async () => {
      const db = await doorOf('manager')
      const unmanage = (write: (tx: Transaction, row: CustomerEntity) => Promise<void>) =>
        db.write(async tx => {
          const customer = await tx.lock(CustomerEntity, 'cus_2')
          customer.managerId = null
          await write(tx, customer)
        })
      await leavesNothing(() => unmanage((tx, row) => tx.save(row)), 'not visible')
      await unmanage((tx, row) => tx.handOver(row))
      expect(await stored('customer', 'cus_2')).toMatchObject({ manager_id: null })
    })

    it('may do as the system what a rule demands, under the same roof', async () => {
      const db = await doorOf('manager')
      const changes = await db.write(async tx => {
        await relabel('cus_x1', 'by the system')(tx.asSystem(systemViewer('a test')))
        return tx.changes
      })
      expect(changes).toMatchObject([{ id: 'cus_x1' }])
    })
  })

  describe('while it is open', () => {
    it('reads its own writes, and nobody else does', async () => {
      const db = await doorOf('admin')
      const outside = asSystem()
      const read = (label: string) =>
        outside
          .rows(CustomerEntity)
          .where({ text: 'row.label = $', values: [label] })
          .count()
      let seenInside = 0
      let tellWritten: () => void = () => undefined
      const written = new Promise<void>(resolve => (tellWritten = resolve))
      let leave: () => void = () => undefined
      const wait = new Promise<void>(resolve => (leave = resolve))
      const writing = db.write(async tx => {
        await relabel('cus_1', 'uncommitted')(tx)
        seenInside = await tx
          .rows(CustomerEntity)
          .where({ text: 'row.label = $', values: ['uncommitted'] })
          .count()
        tellWritten()
        await wait
      })
      await written
      const before = await read('uncommitted')
      leave()
      await writing
      expect([seenInside, before, await read('uncommitted')]).toEqual([1, 0, 1])
    })

    it('refuses to read through the pool, which could wait for a connection that it holds itself', async () => {
      const db = await doorOf('admin')
      await leavesNothing(() => db.write(() => db.one(CustomerEntity, 'cus_1', ['id'])), 'read through the transaction')
      await leavesNothing(() => db.write(() => db.rows(CustomerEntity).count()), 'read through the transaction')
    })

    it('refuses whoever is still at work in it when it has ended, and nothing of that stays', async () => {
      const db = await doorOf('admin')
      const late: Promise<unknown>[] = []
      const work = (tx: Transaction) => {
        const slow = async () => {
          const customer = await tx.lock(CustomerEntity, 'cus_2')
          await pause(60)
          customer.label = 'written after the end'
          await tx.save(customer)
        }
        late.push(
          slow(),
          pause(60).then(() => tx.lock(CustomerEntity, 'cus_3')),
        )
        return Promise.all([...late, relabel('cus_1', 'lost')(tx).then(() => Promise.reject(new Error('one of them fails')))])
      }
      await leavesNothing(async () => {
        await expect(db.write(work)).rejects.toThrow('one of them fails')
        expect(await Promise.allSettled(late)).toEqual(
          late.map(() => ({ status: 'rejected', reason: new Error('this transaction has ended') })),
        )
        throw new Error('all were refused')
      }, 'all were refused')
    })

    it('lets nobody go on with it once it is committed', async () => {
      const kept: Opened[] = []
      await world.store.transaction(opened => Promise.resolve(void kept.push(opened)))
      const [opened] = kept
      await expect(opened?.send("UPDATE customer SET label = 'late'")).rejects.toThrow('this transaction has ended')
      expect(() => opened?.manager).toThrow('this transaction has ended')
    })

    it('refuses to open another one inside', async () => {
      const db = await doorOf('admin')
      await leavesNothing(() => db.write(() => db.write(() => Promise.resolve())), 'a transaction is already open')
    })
  })

  it('makes its request forget what it had read before', async () => {
    const db = await doorOf('admin')
    const label = async () => (await db.one(CustomerEntity, 'cus_3', ['label']))?.label
    expect(await label()).toBeNull()
    await db.write(relabel('cus_3', 'fresh'))
    expect(await label()).toBe('fresh')
  })

  describe('next to others', () => {
    it('is one of forty at once, all of which succeed, none of which is lost', async () => {
      await world.add(CustomerEntity, customerRow({ id: 'cus_busy', partnerId: 'ptn_sp', label: '0' }))
      const count = async (tx: Transaction) => {
        const customer = await tx.lock(CustomerEntity, 'cus_busy')
        customer.label = String(Number(customer.label) + 1)
        await tx.save(customer)
      }
      const doors = await Promise.all(Array.from({ length: 40 }, () => doorOf('admin')))
      await Promise.all(doors.map(db => db.write(count)))
      expect(await stored('customer', 'cus_busy')).toMatchObject({ label: '40', version: 41 })
    })

    it('takes only its own writes back when it fails', async () => {
      const ids = Array.from({ length: 20 }, (_, n) => `cus_side${n}`)
      await world.add(CustomerEntity, ...ids.map(id => customerRow({ id, partnerId: 'ptn_sp' })))
      const doors = await Promise.all(ids.map(() => doorOf('admin')))
      const outcomes = await Promise.allSettled(
        doors.map((db, n) =>
          db.write(async tx => {
            await relabel(ids[n] ?? '', 'written')(tx)
            await pause(1)
            if (n % 2) throw new UserError('NOT_ASSIGNED')
          }),
        ),
      )
      expect(outcomes.map(({ status }) => status)).toEqual(ids.map((_, n) => (n % 2 ? 'rejected' : 'fulfilled')))
      const labels = new Map((await world.table('customer')).map(({ id, label }) => [id, label]))
      expect(ids.map(id => labels.get(id))).toEqual(ids.map((_, n) => (n % 2 ? null : 'written')))
    })

    it('reads on while others write', async () => {
      const doors = await Promise.all(Array.from({ length: 10 }, () => doorOf('admin')))
      const reader = asSystem()
      const [counts] = await Promise.all([
        Promise.all(doors.map(() => reader.rows(PartnerEntity).count())),
        Promise.all(doors.map((db, n) => db.write(relabel('cus_busy', `round ${n}`)))),
      ])
      expect(new Set(counts)).toEqual(new Set([4]))
    })
  })

  // SQLite has one writer at a time: nobody can overtake.
  if (kind === 'mysql')
    describe('that is overtaken', () => {
      it('starts again from the beginning, and leaves nothing of its first attempt', async () => {
        const db = await doorOf('admin')
        let attempts = 0
        await db.write(async tx => {
          attempts++
          await tx.insert(CustomerEntity, customerRow({ id: `cus_attempt${attempts}`, partnerId: 'ptn_sp' }))
          if (attempts < 3) throw new Overtaken()
        })
        const left = (await world.table('customer')).filter(({ id }) => String(id).startsWith('cus_attempt')).map(({ id }) => id)
        expect([attempts, left]).toEqual([3, ['cus_attempt3']])
      })

      it('gives up after a few attempts, and says to come again', async () => {
        const db = await doorOf('admin')
        let attempts = 0
        const never = () =>
          db.write(async tx => {
            attempts++
            await relabel('cus_1', 'never')(tx)
            throw new Overtaken()
          })
        await leavesNothing(never, { extensions: { code: 'SERVICE_UNAVAILABLE' } })
        expect(attempts).toBe(5)
      })

      it('outlives a deadlock: both of two that lock in opposite order get through', async () => {
        await world.add(CustomerEntity, ...['cus_left', 'cus_right'].map(id => customerRow({ id, partnerId: 'ptn_sp', label: '' })))
        const doors = [await doorOf('admin'), await doorOf('admin')]
        let attempts = 0
        const append = (tx: Transaction, id: string, letter: string) =>
          tx.lock(CustomerEntity, id).then(async customer => {
            customer.label = `${customer.label}${letter}`
            await tx.save(customer)
          })
        const orders = [
          ['cus_left', 'cus_right'],
          ['cus_right', 'cus_left'],
        ]
        await Promise.all(
          doors.map((db, n) =>
            db.write(async tx => {
              attempts++
              const [first = '', second = ''] = orders[n] ?? []
              await append(tx, first, String(n))
              // Both hold their first row before either asks for its second.
              if (attempts <= 2) await pause(50)
              await append(tx, second, String(n))
            }),
          ),
        )
        const labels = [await stored('customer', 'cus_left'), await stored('customer', 'cus_right')].map(row => row?.label)
        expect(attempts).toBeGreaterThan(2)
        for (const label of labels) expect(['01', '10']).toContain(label)
        expect(labels[0]).toBe(labels[1])
      })
    })

  describe('that announces what happened', () => {
    class Relabelled extends DomainEvent {
      constructor(readonly id: string) {
        super()
      }
    }
    class Unheard extends DomainEvent {}
    const told = async (hear: (event: Relabelled, tx: Transaction) => Promise<void>) => {
      const db = await doorOf('admin', [
        subscribe(Relabelled, hear),
        subscribe(Unheard, () => Promise.reject(new Error('not for this one'))),
      ])
      return db.write(async tx => {
        await relabel('cus_1', 'announced')(tx)
        await tx.announce(new Relabelled('cus_1'))
        return tx.changes
      })
    }

    it('lets those who listen write in the same transaction', async () => {
      const changes = await told(({ id }, tx) => relabel(id, 'heard')(tx))
      expect(changes).toMatchObject([{ after: { label: 'announced' } }, { after: { label: 'heard' } }])
      expect(await stored('customer', 'cus_1')).toMatchObject({ label: 'heard' })
    })

    it('fails as a whole when a listener fails', async () => {
      await leavesNothing(() => told(() => Promise.reject(new Error('no room'))), 'no room')
    })
  })

  it('takes a row out of its table, and keeps masks of what it was', async () => {
    const db = await doorOf('admin')
    await world.add(CustomerEntity, customerRow({ id: 'cus_out', partnerId: 'ptn_sp', email: 'out@example.com' }))
    const changes = await db.write(async tx => {
      const [row] = await tx.rows(CustomerEntity).where(equals('id', 'cus_out')).many('all')
      if (row) await tx.remove(row)
      return tx.changes
    })
    expect(changes).toEqual([{ id: 'cus_out', before: expect.objectContaining({ email: 'o***@example.com' }) as unknown, after: {} }])
    expect((await world.table('customer')).filter(({ id }) => id === 'cus_out')).toEqual([])
  })

  it('adds to a history that its viewer cannot read, without a proof', async () => {
    const db = await doorOf('nobody')
    const row = { id: 'rol_appended', partnerId: null, code: RoleCode.CUSTOM, name: 'x', description: null, permissionKeys: [], version: 1 }
    await db.write(tx => tx.append(RoleEntity, row))
    expect(await stored('role', 'rol_appended')).toMatchObject({ name: 'x' })
  })
})
