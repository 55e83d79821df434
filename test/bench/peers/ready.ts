/** How a peer tells that it listens: one line with its address. */
import type { AddressInfo, Server } from 'node:net'

export const tell = (server: Server, path: string): void => {
  const { port } = server.address() as AddressInfo
  process.stdout.write(`READY http://127.0.0.1:${port}${path}\n`)
}
