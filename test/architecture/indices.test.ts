/** No example operation reads a big table from end to end: MariaDB explains every statement, in a world with enough rows to mind. */
import { readExamples } from '../../src/examples'
import { bulkLoad } from '../../src/demo/bulkLoad'
import { benchSize } from '../../src/demo/sizes'
import { worldRows } from '../../src/demo/world'
import { DEMO_ISSUER } from '../../src/access/signIn'
import type { Store } from '../../src/db'
import type { SqlValue } from '../../src/shared/conditions'
import { viewerFinder } from '../../src/modules/members'
import { type Asking, openAsking } from '../support/asking'
import { databases } from '../support/databases'
import { now } from '../support/rows'
import { openEmptyStore } from '../support/world'

/** From here on reading all of a table is too much. */
const big = 1000

type Explained = { table: string | null; type: string | null; rows: string | number | null; key: string | null }
type Asked = { sql: string; values: readonly SqlValue[] }

const listening = (store: Store, statements: Map<string, Asked>): Store => ({
  ...store,
  read: (sql, values) => {
    statements.set(sql, { sql, values })
    return store.read(sql, values)
  },
})

const onMysql = databases.includes('mysql') ? describe : describe.skip

onMysql('every example is answered from indices', () => {
  const statements = new Map<string, Asked>()
  let store: Store
  let remove: () => void
  let asking: Asking
  let large: Set<string>

  beforeAll(async () => {
    const opened = await openEmptyStore('mysql')
    store = opened.store
    remove = opened.remove
    await bulkLoad(store, worldRows(benchSize(0.02), now))
    const tables = store.writer.entityMetadatas.map(({ tableName }) => tableName)
    large = new Set()
    for (const table of tables) {
      const name = store.writer.driver.escape(table)
      await store.writer.query(`ANALYZE TABLE ${name}`)
      const [row] = (await store.writer.query(`SELECT COUNT(*) AS n FROM ${name}`)) as { n: string | number }[]
      if (Number(row?.n) > big) large.add(table)
    }
    asking = openAsking(listening(store, statements))
  })
  afterAll(async () => {
    await asking.stop()
    await store.close()
    remove()
  })

  const scansOf = async ({ sql, values }: Asked): Promise<string[]> => {
    const rows = (await store.writer.query(`EXPLAIN ${sql}`, [...values])) as Explained[]
    const aliases = new Map([...sql.matchAll(/`(\w+)` `(\w+)`/g)].map(([, table = '', alias = '']) => [alias, table]))
    return rows.flatMap(({ table, type, rows: read }) => {
      const name = aliases.get(table ?? '') ?? table ?? ''
      return type === 'ALL' && large.has(name) && Number(read) > big ? [`${name}, ${read} rows: ${sql.slice(0, 600)}`] : []
    })
  }

  it('has tables big enough to mind', () => {
    expect([...large]).toEqual(expect.arrayContaining(['order', 'order_line', 'voucher']))
  })

  const examples = readExamples().filter(({ isMutation }) => !isMutation)
  // The vendor's totals are of all there is: whoever counts everything reads everything.
  const isTotal = ({ sql }: Asked): boolean => /^SELECT (COUNT|CAST|SUM)\b/.test(sql)
  it.each(['sp-admin', 'sp-manager', 'master-admin', 'vendor-admin'])('for %s', async persona => {
    const viewer = await viewerFinder(store, () => now)({ issuer: DEMO_ISSUER, subject: persona })
    if (!viewer) throw new Error(`no persona is called ${persona}`)
    const scans: string[] = []
    for (const { name, text, variables } of examples) {
      statements.clear()
      await asking.ask(viewer, text, variables, { now })
      const minded = [...statements.values()].filter(asked => viewer.partnerId !== null || !isTotal(asked))
      for (const asked of minded) scans.push(...(await scansOf(asked)).map(scan => `${name}: ${scan}`))
    }
    expect(scans).toEqual([])
  })
})
