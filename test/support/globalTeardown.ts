/** After the last test: stops the MySQL server that every worker shared. */
import { shared } from './globalSetup'

const globalTeardown = async (): Promise<void> => {
  shared.templates?.remove()
  await shared.server?.stop()
}

export default globalTeardown
