/** Production does not start on a server that may lose what it acknowledged (G22). */
import 'reflect-metadata'
import { migrations } from '../../migrations'
import { notDurable, openStore } from '../../src/db'
import { modules } from '../../src/modules'
import { databases } from '../support/databases'
import { freshMysqlDatabase } from '../support/mariadb'
import { openEmptyStore } from '../support/world'

const entities = modules.flatMap(module => [...(module.entities ?? [])]) as never[]

describe('a database', () => {
  it('that is embedded is durable', async () => {
    const { store, remove } = await openEmptyStore('sqlite')
    expect(await notDurable(store)).toEqual([])
    await store.close()
    remove()
  })

  const whereThereIsMysql = databases.includes('mysql') ? it : it.skip

  // The server of the tests is started with the log unflushed, because tests lose nothing by a power cut.
  whereThereIsMysql('that does not flush its log at every commit is named, with the setting', async () => {
    const store = await openStore({ kind: 'mysql', url: await freshMysqlDatabase(), pool: 2 }, { entities, migrations })
    expect(await notDurable(store)).toEqual(['innodb_flush_log_at_trx_commit must be 1, not "0"'])
    await store.close()
  })

  whereThereIsMysql('is asked for the binary log only where it keeps one', async () => {
    const answers = { innodb_flush_log_at_trx_commit: 1, innodb_doublewrite: 'ON', sql_mode: 'STRICT_TRANS_TABLES', sync_binlog: 0 }
    const serving = (log_bin: number) => ({ dialect: { kind: 'mysql' }, read: () => Promise.resolve([{ ...answers, log_bin }]) }) as never
    expect(await notDurable(serving(0))).toEqual([])
    expect(await notDurable(serving(1))).toEqual(['sync_binlog must be 1, not "0"'])
  })
})
