/** Stands between the server and its database, and can be slow, frozen, cut, or refuse (reliability: degradation). */
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export type ProxyMode = 'passes' | 'freezes' | 'refuses' | { readonly delaysMs: number }

export type Proxy = {
  readonly port: number
  mode: ProxyMode
  /** Cuts every connection there is. */
  drop(): void
  close(): Promise<void>
}

export const openProxy = async (targetPort: number): Promise<Proxy> => {
  const sockets = new Set<Socket>()
  const state: { mode: ProxyMode } = { mode: 'passes' }
  const pass = (from: Socket, to: Socket): void => {
    from.on('data', chunk => {
      const { mode } = state
      if (mode === 'freezes') return
      const write = (): void => void (to.destroyed || to.write(chunk))
      if (typeof mode === 'object') setTimeout(write, mode.delaysMs)
      else write()
    })
    from.on('error', () => to.destroy())
    from.on('close', () => {
      to.destroy()
      sockets.delete(from)
    })
  }
  const server = createServer(client => {
    if (state.mode === 'refuses') return void client.destroy()
    const target = connect(targetPort, '127.0.0.1')
    for (const socket of [client, target]) sockets.add(socket)
    pass(client, target)
    pass(target, client)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const drop = (): void => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    port: (server.address() as AddressInfo).port,
    get mode() {
      return state.mode
    },
    set mode(mode) {
      state.mode = mode
    },
    drop,
    close: async () => {
      server.close()
      drop()
      await once(server, 'close')
    },
  }
}
