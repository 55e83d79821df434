/** The whole server with the demo world, on a free port. */
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { backgroundWork } from '../../src/background'
import { readConfig } from '../../src/config'
import { createLogger } from '../../src/http/log'
import { buildServer } from '../../src/server'
import { openDemo } from './demo'

export type RunningServer = {
  readonly url: string
  /** The lines that it logged. */
  readonly log: readonly string[]
  tokenFor(persona: string): Promise<string>
  /** Runs a background job by hand. */
  runJob(name: string): Promise<unknown>
  close(): Promise<void>
}

export const openServer = async (): Promise<RunningServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'partner-center-server-'))
  const demo = await openDemo('sqlite')
  const log: string[] = []
  const logger = createLogger('info', { write: line => void log.push(line) })
  const config = readConfig({ DATA_DIR: folder })
  const server = await buildServer(config, demo.store, logger, () => demo.now)
  await server.app.listen({ host: '127.0.0.1', port: 0 })
  const url = `http://127.0.0.1:${(server.app.server.address() as AddressInfo).port}`
  return {
    url,
    log,
    runJob: name => backgroundWork(config, demo.store, logger, () => demo.now).runByHand(name),
    tokenFor: async persona => {
      const headers = { 'content-type': 'application/json' }
      const response = await fetch(`${url}/demo/token`, { method: 'POST', headers, body: JSON.stringify({ persona }) })
      return ((await response.json()) as { token: string }).token
    },
    close: async () => {
      await server.app.close()
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
