/** The demo world in a database: whole, exact, alike on both, and each persona sees its own part of it. */
import { systemViewer } from '../../src/access/viewer'
import { columnsOf, Database, type EntityClass } from '../../src/db'
import { personas } from '../../src/demo/personas'
import { demoSize } from '../../src/demo/sizes'
import { worldRows } from '../../src/demo/world'
import { CustomerEntity } from '../../src/modules/customers'
import { IncentiveEntity } from '../../src/modules/incentives'
import { MdfActivityEntity } from '../../src/modules/mdf'
import { OrderEntity } from '../../src/modules/orders'
import { VoucherEntity } from '../../src/modules/vouchers'
import { Secret } from '../../src/shared/secret'
import { type Demo, openDemo } from '../support/demo'
import { databases } from '../support/databases'
import { now } from '../support/rows'

/** A row as text: what was put in and what is read back must be the same. Personal data by its mask. */
const canonical = (entity: EntityClass<object>, row: object): string =>
  JSON.stringify(
    [...columnsOf(entity)].map(([property, kind]) => {
      const value: unknown = Reflect.get(row, property)
      return typeof kind === 'object' && typeof value === 'string' ? new Secret(value, kind.secret, false) : value
    }),
  )

const given = (): Map<EntityClass<object>, string[]> => {
  const tables = new Map<EntityClass<object>, string[]>()
  for (const { entity, row } of worldRows(demoSize, now)) {
    const rows = tables.get(entity) ?? []
    if (rows.length === 0) tables.set(entity, rows)
    rows.push(canonical(entity, row))
  }
  return tables
}

describe.each(databases)('the demo world on %s', kind => {
  let demo: Demo
  beforeAll(async () => {
    demo = await openDemo(kind)
  })
  afterAll(() => demo.close())

  const doorOf = async (persona: string): Promise<Database> =>
    new Database(demo.store, await demo.viewer(persona), { now, subscriptions: [] })
  const counted = async (persona: string, entity: EntityClass<object>): Promise<number> => (await doorOf(persona)).rows(entity).count()

  it('holds every row as it was made, to the last unit of money', async () => {
    const door = new Database(demo.store, systemViewer('test'), { now, subscriptions: [] })
    for (const [entity, rows] of given()) {
      const stored = new Set((await door.rows<{ id: string }>(entity as never).many('all')).map(row => canonical(entity, row)))
      expect(rows.filter(row => !stored.has(row))).toEqual([])
      // Only the preset roles were there before.
      expect({ table: entity.name, more: stored.size - rows.length }).toEqual({
        table: entity.name,
        more: entity.name === 'RoleEntity' ? 16 : 0,
      })
    }
  })

  it('lets every persona sign in, and see what its roles open', async () => {
    for (const { name, roles } of personas)
      expect({ name, roles: [...(await demo.viewer(name)).roles].sort() }).toEqual({ name, roles: [...roles].sort() })
  })

  it('shows each persona its own number of customers (R-AM-1)', async () => {
    const seen = Object.fromEntries(
      await Promise.all(personas.map(async ({ name }) => [name, await counted(name, CustomerEntity)] as const)),
    )
    expect(seen['sp-admin']).toBe(80)
    expect(seen['sp-manager-operations']).toBe(80)
    expect(seen['sp-manager']).toBeGreaterThan(5)
    expect(seen['sp-supervisor']).toBeGreaterThan(seen['sp-manager'] ?? 0)
    expect(seen['sp-supervisor']).toBeLessThan(80)
    expect(seen['sp-specialist']).toBe(0)
    expect(seen['rival-admin']).toBe(30)
    expect(seen['master-admin']).toBe(10)
    expect(seen['reseller-a-admin']).toBe(40)
    expect(seen['reseller-b-admin']).toBe(20)
    expect(seen['gov-admin']).toBe(20)
    expect(seen['vendor-admin']).toBe(200)
    expect(seen['ecosystem-manager']).toBe(150)
    expect(seen['ecosystem-manager-north']).toBe(50)
    expect(seen['customer']).toBe(1)
  })

  it('has something to see for everyone who may', async () => {
    expect(await counted('customer', VoucherEntity)).toBeGreaterThan(0)
    expect(await counted('customer', OrderEntity)).toBeGreaterThan(0)
    expect(await counted('sp-manager', OrderEntity)).toBeGreaterThan(0)
    expect(await counted('sp-manager', VoucherEntity)).toBe(0)
    expect(await counted('sp-finance', IncentiveEntity)).toBeGreaterThan(0)
    expect(await counted('reseller-a-admin', IncentiveEntity)).toBe(0)
    expect(await counted('mdf-reviewer', MdfActivityEntity)).toBeGreaterThan(0)
    expect(await counted('gov-operations', VoucherEntity)).toBeGreaterThan(0)
  })
})
