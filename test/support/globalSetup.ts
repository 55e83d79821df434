/** Before the first test: starts the MySQL server that every worker shares, and migrates one database of each kind to copy. */
import { makeTemplates } from './templates'
import { findMysqlServer, type PrivateServer, startMariadb } from './mariadb'

export const shared: { server?: PrivateServer; templates?: { remove: () => void } } = {}

// Tests lose nothing by a power cut. Everything else stays as strict as in production.
const fast = ['--innodb-flush-log-at-trx-commit=0']

const globalSetup = async (): Promise<void> => {
  process.env.TEST_MYSQL_URL = ''
  if (!findMysqlServer()) {
    if (process.env.CI) throw new Error('Neither mariadbd nor mysqld is installed, and CI tests both databases.')
    process.stderr.write('The MySQL half of the tests is skipped: neither mariadbd nor mysqld is installed.\n')
  } else {
    shared.server = await startMariadb(...fast)
    process.env.TEST_MYSQL_URL = shared.server.url
  }
  shared.templates = await makeTemplates(shared.server?.url)
}

export default globalSetup
