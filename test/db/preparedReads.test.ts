/** What is read again is prepared: the database reads the text of a statement twice at most. */
import 'reflect-metadata'
import { openStore, type Store } from '../../src/db'
import { databases } from '../support/databases'
import { freshMysqlDatabase } from '../support/mariadb'

const whereThereIsMysql = databases.includes('mysql') ? describe : describe.skip

whereThereIsMysql('reads on a MySQL server', () => {
  let store: Store
  // One connection, so that every read meets what the one before it left.
  beforeEach(async () => {
    store = await openStore({ kind: 'mysql', url: await freshMysqlDatabase(), pool: 1 }, { entities: [], migrations: [] })
  })
  afterEach(() => store.close())

  let looks = 0
  /** How often this connection was asked to prepare, to execute and to close; a text of its own each time, so that looking prepares nothing. */
  const asked = async () => {
    const names = ['Com_stmt_prepare', 'Com_stmt_execute', 'Com_stmt_close']
    const rows = await store.read(`SHOW SESSION STATUS WHERE Variable_name IN ('${names.join("', '")}', 'look ${++looks}')`, [])
    const [prepared, executed, closed] = names.map(name => Number(rows.find(row => row.Variable_name === name)?.Value))
    return { prepared, executed, closed }
  }
  const read = (n: number) => store.read(`SELECT ${n} AS n, ? AS given`, [`${n}th`])

  it('a text is sent as it is the first time, prepared the second, and from then on only executed', async () => {
    const seen = []
    for (let time = 1; time <= 4; time++) {
      expect(await read(7)).toEqual([{ n: 7, given: '7th' }])
      seen.push(await asked())
    }
    expect(seen).toEqual([
      { prepared: 0, executed: 0, closed: 0 },
      { prepared: 1, executed: 1, closed: 0 },
      { prepared: 1, executed: 2, closed: 0 },
      { prepared: 1, executed: 3, closed: 0 },
    ])
  })

  it('a connection keeps two hundred, and closes what has not come for longest', async () => {
    for (let n = 1; n <= 201; n++) for (const _ of ['sent', 'prepared']) await read(n)
    expect(await asked()).toEqual({ prepared: 201, executed: 201, closed: 1 })
    expect(await read(201)).toEqual([{ n: 201, given: '201th' }])
    expect(await asked()).toEqual({ prepared: 201, executed: 202, closed: 1 })
    expect(await read(1)).toEqual([{ n: 1, given: '1th' }])
    expect(await asked()).toEqual({ prepared: 202, executed: 203, closed: 2 })
  })

  it('what the database does not understand is refused each time, and holds up nothing that comes after', async () => {
    for (const _ of ['sent', 'prepared', 'prepared again']) await expect(store.read('SELECT nothing FROM nowhere', [])).rejects.toThrow()
    expect(await read(1)).toEqual([{ n: 1, given: '1th' }])
  })
})
