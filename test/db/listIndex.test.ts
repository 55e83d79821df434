/** By which index a list may be read: that of one partner never among the rows of all. */
import { databases } from '../support/databases'
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
})
