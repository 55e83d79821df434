/** A database that is frozen, full or gone is not waited for: who asked is refused, and what comes after is served again. */
import 'reflect-metadata'
import { migrations } from '../../migrations'
import { openStore, type Store } from '../../src/db'
import { modules } from '../../src/modules'
import { databases } from '../support/databases'
import { freshMysqlDatabase } from '../support/mariadb'
import { openProxy, type Proxy } from '../support/proxy'

const entities = modules.flatMap(module => [...(module.entities ?? [])]) as never[]
const deadlines = { acquireMs: 150, readMs: 300, transactionMs: 300 }
const unavailable = { extensions: { code: 'SERVICE_UNAVAILABLE' } }

const whereThereIsMysql = databases.includes('mysql') ? describe : describe.skip

whereThereIsMysql('on a MySQL server', () => {
  let proxy: Proxy
  let store: Store

  beforeAll(async () => {
    const url = new URL(await freshMysqlDatabase())
    proxy = await openProxy(Number(url.port))
    url.port = String(proxy.port)
    store = await openStore({ kind: 'mysql', url: url.href, pool: 2, deadlines }, { entities, migrations })
  })
  afterEach(() => {
    proxy.mode = 'passes'
  })
  afterAll(async () => {
    await store.close()
    await proxy.close()
  })

  const read = () => store.read('SELECT 1 AS one', [])
  let texts = 1
  const readOnce = () => store.read(`SELECT 1 AS one, ${++texts} AS text`, [])
  const write = () => store.transaction(async ({ send }) => (await send('SELECT 1 AS one')).rows)
  const hold = (ms: number) => store.transaction(({ send }) => send(`SELECT SLEEP(${ms / 1000})`))

  /** Two transactions at once take both connections. */
  const onBoth = (sql: string) => {
    const asked = () =>
      store.transaction(async ({ send }) => {
        const { rows } = await send(sql)
        await send('SELECT SLEEP(0.05)')
        return rows[0]
      })
    return Promise.all([asked(), asked()])
  }

  it('no connection waits for a lock longer than two seconds, the first one included (G17)', async () => {
    const patience = await onBoth('SELECT @@innodb_lock_wait_timeout AS seconds')
    expect(patience.map(row => Number(row?.seconds))).toEqual([2, 2])
  })

  it('every connection that writes sees what others have committed by now, the first one included', async () => {
    // MySQL and MariaDB name it differently.
    const isolation = await onBoth("SHOW VARIABLES WHERE Variable_name IN ('tx_isolation', 'transaction_isolation')")
    expect(isolation.map(row => row?.Value)).toEqual(['READ-COMMITTED', 'READ-COMMITTED'])
  })

  it.each([
    ['a read', readOnce],
    ['a read that is prepared', read],
    ['a write', write],
  ])('%s on a frozen database is refused, and after the thaw served (G27)', async (_what, ask) => {
    for (let time = 0; time < 5; time++) await ask()
    proxy.mode = 'freezes'
    await expect(ask()).rejects.toMatchObject(unavailable)
    proxy.mode = 'passes'
    proxy.drop()
    await expect(ask()).resolves.toHaveLength(1)
  })

  it('a write that finds every connection taken is refused, and the pool is whole again afterwards (G29)', async () => {
    const holding = [hold(250), hold(250)]
    await expect(write()).rejects.toMatchObject(unavailable)
    await Promise.all(holding)
    await expect(Promise.all([write(), write()])).resolves.toHaveLength(2)
  })

  it('a transaction that takes too long is cut, and leaves nothing behind', async () => {
    await store.transaction(({ send }) => send('CREATE TABLE IF NOT EXISTS kept (id INT PRIMARY KEY)'))
    const slow = store.transaction(async ({ send }) => {
      await send('INSERT INTO kept VALUES (1)')
      await send('SELECT SLEEP(1)')
    })
    await expect(slow).rejects.toMatchObject(unavailable)
    await expect(store.read('SELECT * FROM kept', [])).resolves.toEqual([])
  })

  it('a transaction that says that it goes on may take its time, and is cut once it says nothing', async () => {
    const parts = (silentMs: number) =>
      store.transaction(async ({ send, goOn }) => {
        for (let part = 0; part < 4; part++) {
          await send('SELECT SLEEP(0.15)')
          goOn()
        }
        return (await send(`SELECT SLEEP(${silentMs / 1000}) AS slept`)).rows
      })
    await expect(parts(100)).resolves.toHaveLength(1)
    await expect(parts(1000)).rejects.toMatchObject(unavailable)
  })

  it('a database that refuses connections is unavailable, and served again when it is back (G24)', async () => {
    proxy.mode = 'refuses'
    proxy.drop()
    await expect(write()).rejects.toMatchObject(unavailable)
    await expect(read()).rejects.toMatchObject(unavailable)
    proxy.mode = 'passes'
    await expect(read()).resolves.toHaveLength(1)
    await expect(write()).resolves.toHaveLength(1)
  })
})
