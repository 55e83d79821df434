/** What is read again is prepared: the database reads the text of a statement twice at most. */
import 'reflect-metadata'
import { openStore, type Store } from '../../src/db'
import { databases } from '../support/databases'
import { freshMysqlDatabase } from '../support/mariadb'

const whereThereIsMysql = databases.includes('mysql') ? describe : describe.skip

whereThereIsMysql('statements on a MySQL server', () => {
  let store: Store
  const open = async (pool: number) => openStore({ kind: 'mysql', url: await freshMysqlDatabase(), pool }, { entities: [], migrations: [] })
  // One connection, so that every read meets what the one before it left.
  beforeEach(async () => {
    store = await open(1)
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
  const twice = async (sql: string, values: number[] = []) => {
    for (const _ of ['sent', 'prepared']) await store.read(sql, values)
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

  it('statements of transactions are prepared as reads are, and tell how many rows they changed', async () => {
    await store.transaction(({ send }) => send('CREATE TABLE kept (id VARCHAR(9) PRIMARY KEY, n INT)'))
    const seen = []
    for (const id of ['a', 'b', 'c', 'd']) {
      const told = await store.transaction(async ({ send }) => {
        const { affected } = await send('INSERT INTO kept VALUES (?, ?)', [id, 1])
        const { rows } = await send("SHOW SESSION STATUS WHERE Variable_name = 'Com_stmt_prepare'")
        return { affected, prepared: Number(rows[0]?.Value) }
      })
      seen.push(told)
    }
    // The look is prepared the second time, too.
    expect(seen.map(({ prepared }) => prepared)).toEqual([0, 2, 2, 2])
    expect(seen.map(({ affected }) => affected)).toEqual([1, 1, 1, 1])
    expect(await store.read('SELECT id FROM kept WHERE n = 1 ORDER BY id', [])).toEqual([
      { id: 'a' },
      { id: 'b' },
      { id: 'c' },
      { id: 'd' },
    ])
  })

  it('what a transaction asks several times at once is prepared once, and each is answered with its own', async () => {
    const atOnce = () =>
      store.transaction(({ send }) => Promise.all([1, 2, 3].map(async n => (await send('SELECT ? AS given', [`${n}th`])).rows[0])))
    for (const _ of ['sent', 'prepared', 'executed']) expect(await atOnce()).toEqual([{ given: '1th' }, { given: '2th' }, { given: '3th' }])
    const prepared = () => store.transaction(({ send }) => send("SHOW SESSION STATUS WHERE Variable_name = 'Com_stmt_prepare'"))
    expect((await prepared()).rows).toEqual([{ Variable_name: 'Com_stmt_prepare', Value: '1' }])
  })

  it('a connection keeps two hundred, and closes what has not come for longest', async () => {
    for (let n = 1; n <= 201; n++) await twice(`SELECT ${n} AS n, ? AS given`, [n])
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

  it('a connection of many keeps fewer: all together leave the server three quarters of what it can keep', async () => {
    await store.close()
    store = await open(100)
    for (let n = 1; n <= 41; n++) await twice(`SELECT ${n} AS n`)
    expect(await asked()).toEqual({ prepared: 41, executed: 41, closed: 1 })
  })

  const wide = (n: number, characters: number) => `SELECT ${n} AS n /* ${'.'.repeat(characters)} */`

  it('a connection keeps no more text than a quarter of a million characters', async () => {
    for (let n = 1; n <= 9; n++) await twice(wide(n, 30_000))
    expect(await asked()).toEqual({ prepared: 9, executed: 9, closed: 1 })
  })

  it('what is very long, or has very many values, is never prepared', async () => {
    const numbers = Array.from({ length: 1001 }, (_, n) => n)
    await twice(wide(1, 40_000))
    await twice(`SELECT 5 IN (${numbers.map(() => '?').join()}) AS found`, numbers)
    expect(await asked()).toEqual({ prepared: 0, executed: 0, closed: 0 })
  })

  it('a server that prepares no more still answers, and is asked again later', async () => {
    const allow = (most: number) => store.writer.query(`SET GLOBAL max_prepared_stmt_count = ${most}`)
    await allow(0)
    try {
      for (let time = 1; time <= 4; time++) expect(await read(7)).toEqual([{ n: 7, given: '7th' }])
    } finally {
      await allow(16_382)
    }
    await twice('SELECT 7 AS n, ? AS given', [7])
    expect(await asked()).toMatchObject({ executed: 1 })
  })

  it('a statement that somebody ends is unavailable, not an error of ours', async () => {
    const [{ id } = { id: 0 }] = await store.read('SELECT CONNECTION_ID() AS id', [])
    const slow = store.read('WITH RECURSIVE n AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM n) SELECT COUNT(*) AS n FROM n a, n b, n c', [])
    const ended = expect(slow).rejects.toMatchObject({ extensions: { code: 'SERVICE_UNAVAILABLE' } })
    await new Promise(resolve => setTimeout(resolve, 100))
    await store.writer.query(`KILL QUERY ${Number(id)}`)
    await ended
    expect(await read(1)).toEqual([{ n: 1, given: '1th' }])
  })
})
