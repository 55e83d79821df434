/** By which index a list may be read: that of one partner never among the rows of all. */
import { bulkInsert } from '../../src/db'
import { CustomerEntity } from '../../src/modules/customers'
import { OrderEntity } from '../../src/modules/orders'
import { databases } from '../support/databases'
import { orderRow } from '../support/orderRows'
import { customerRow } from '../support/rows'
import { openWorld, type World } from '../support/world'

describe.each(databases)('the index of a list on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
  })
  afterAll(() => world.close())

  /** The one statement of that list; others may find out who asks. */
  const statementOf = async (persona: string, list: string, kindOf = 'ORDER BY'): Promise<string> => {
    const { result, statements } = await world.counting(() => world.ask(persona, `{ ${list} }`))
    expect(result.errors).toEqual([])
    const found = statements.filter(sql => sql.includes(kindOf) && !/FROM [`"]member/.test(sql))
    expect(found).toHaveLength(1)
    return found[0] ?? ''
  }
  const passedOver = (sql: string): string | undefined => /IGNORE INDEX \(([^)]*)\)/.exec(sql)?.[1]
  /** SQLite finds what is equal first, and is told nothing. */
  const onMysql = (names: string) => (kind === 'mysql' ? names : undefined)

  it.each([
    ['orders', 'orders { nodes { id } }', '`ix_order_created`'],
    ['customers', 'customers { nodes { id } }', '`ix_customer_associated`'],
    ['orders of one state', 'orders(filter: { status: COMPLETED }) { nodes { id } }', '`ix_order_created`'],
    ['what a filter that most rows fit leaves', 'reconciliationLines { nodes { id } }', '`ix_incentive_detail_cycle`'],
  ])('passes over the one of all partners for a partner’s %s', async (_what, list, names) => {
    expect(passedOver(await statementOf('admin', list))).toBe(onMysql(names))
  })

  it('passes over it for the customers of one manager, too', async () => {
    expect(passedOver(await statementOf('manager', 'customers { nodes { id } }'))).toBe(onMysql('`ix_customer_associated`'))
  })

  it('is free for whoever sees the rows of all partners', async () => {
    expect(passedOver(await statementOf('vendorAdmin', 'orders { nodes { id } }'))).toBeUndefined()
  })

  it('is free for a total, which knows no order', async () => {
    expect(passedOver(await statementOf('admin', 'orders { totalCount }', 'COUNT(*)'))).toBeUndefined()
  })

  if (kind !== 'mysql') return

  it('leads straight to a page, past rows that are equal in its order', async () => {
    const createdAt = '2026-01-01T00:00:00.000Z'
    await world.add(CustomerEntity, customerRow({ id: 'cus_equal', partnerId: 'ptn_sp' }))
    const rows = Array.from({ length: 60 }, (_, n) =>
      orderRow({ id: `ord_E${100 + n}`, partnerId: 'ptn_sp', customerId: 'cus_equal', createdAt }),
    )
    await bulkInsert(world.store, [{ entity: OrderEntity, rows }])
    const { data } = await world.ask('admin', '{ orders(first: 50) { nodes { id } pageInfo { endCursor } } }')
    const { nodes, pageInfo } = data?.orders as { nodes: { id: string }[]; pageInfo: { endCursor: string } }
    const sql = await statementOf('admin', `orders(first: 5, after: "${pageInfo.endCursor}") { nodes { id } }`)
    const values = ['ptn_sp', createdAt, createdAt, createdAt, nodes[49]?.id ?? '']
    const walked = await world.store.transaction(async ({ send }) => {
      await send('FLUSH STATUS')
      expect((await send(sql, values)).rows).toHaveLength(5)
      const { rows: reads } = await send("SHOW SESSION STATUS WHERE Variable_name IN ('Handler_read_next', 'Handler_read_prev')")
      return reads.reduce((sum, { Value }) => sum + Number(Value), 0)
    })
    expect(walked).toBeLessThanOrEqual(5)
  })
})
