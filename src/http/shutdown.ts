/** Ends the process in order: unready first, then no new requests, the open ones to their end, and the pool last. */
import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { Refused } from './answers'
import { within } from './within'

export type Closer = { name: string; close: () => unknown }

export type ShutdownOptions = {
  app: FastifyInstance
  /** Run one after the other, in this order, once no request is open. */
  closers: readonly Closer[]
  requestsWithin?: number
  closersWithin?: number
  /** Both are the process itself, except in tests. */
  source?: NodeJS.EventEmitter
  exit?: (code: number) => void
}

/** Connections that are still open may bring further requests; those belong to another server now, /readyz included. */
export const refuseWhileDraining = (app: FastifyInstance): void => {
  app.addHook('onRequest', (_request, _reply, done) => done(app.traffic.draining ? new Refused(503) : undefined))
  // Whoever is still answered should not send the next request here.
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (app.traffic.draining) reply.header('connection', 'close')
    done()
  })
}

/** Idle and half-open connections would keep the server open, so it closes them itself as soon as no request is left on any. */
const closeServer = async (app: FastifyInstance, ms: number): Promise<void> => {
  const closed = app.close()
  const deadline = Date.now() + ms
  do await pause(20)
  while (app.traffic.open.size > 0 && Date.now() < deadline)
  if (app.traffic.open.size > 0) app.log.warn({ open: app.traffic.open.size }, 'requests cut off by the shutdown')
  app.server.closeAllConnections()
  await closed
}

export const shutdownOn = (
  signals: readonly NodeJS.Signals[],
  { app, closers, requestsWithin = 10_000, closersWithin = 4_000, source = process, exit = code => process.exit(code) }: ShutdownOptions,
): void => {
  /** A closer that fails or hangs must not keep the ones behind it from closing. */
  const run = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      app.log.error({ err: error, name }, 'could not be closed')
    }
  }

  const shutDown = async (signal: string): Promise<void> => {
    app.log.info({ signal, open: app.traffic.open.size }, 'shutting down')
    await run('http server', () => closeServer(app, requestsWithin))
    const deadline = Date.now() + closersWithin
    for (const { name, close } of closers) {
      await run(name, () => within(Math.max(deadline - Date.now(), 100), Promise.resolve().then(close)))
    }
    app.log.info('shut down')
    exit(0)
  }

  for (const signal of signals) {
    source.on(signal, () => {
      if (app.traffic.draining) return exit(1)
      app.traffic.draining = true
      void shutDown(signal)
    })
  }
}
