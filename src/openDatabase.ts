/** Opens the configured database with everything that the modules store in it. */
import { migrations } from '../migrations'
import { type DatabaseConfig, openStore, type Store } from './db'
import { modules } from './modules'

const reasons: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no such host',
  ETIMEDOUT: 'no answer',
  ER_ACCESS_DENIED_ERROR: 'user or password is wrong',
  ER_BAD_DB_ERROR: 'there is no such database',
  ER_DBACCESS_DENIED_ERROR: 'the user may not use this database',
  SQLITE_CANTOPEN: 'the file cannot be opened',
  SQLITE_NOTADB: 'the file is no SQLite database',
  SQLITE_BUSY: 'another server has it open',
}

/** Where the data is, without the password. */
export const placeOf = (config: DatabaseConfig): string =>
  config.kind === 'sqlite' ? config.file : config.url.replace(/\/\/[^@/]*@/, '//')

export const openDatabase = async (config: DatabaseConfig): Promise<Store> => {
  try {
    return await openStore(config, { entities: modules.flatMap(({ entities = [] }) => [...entities]) as never, migrations })
  } catch (error) {
    const { code = '', message } = error as { code?: string; message: string }
    throw new Error(`The database ${placeOf(config)} cannot be opened: ${reasons[code] ?? message.split('\n')[0]}`)
  }
}

/** Migrations that this version of the program wants and the database has not seen. */
export const isMigrated = async ({ writer }: Store): Promise<boolean> => !(await writer.showMigrations())
