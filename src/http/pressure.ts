/** Sheds requests while the event loop lags so far behind that answers would come too late for anyone. */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { FastifyInstance } from 'fastify'
import { Refused } from './answers'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answered under any pressure: whoever asks whether we are alive must hear so. */
    neverShed?: boolean
  }
}

const resolution = 20
const sampleEvery = 500

/**
 * Our own, because the ready-made plugin measures memory on a timer, and that throws, and ends the process, as soon as
 * connections have used up the file descriptors (G31). This one measures when a request asks.
 */
export const shedUnderPressure = (app: FastifyInstance, maxDelay: number): void => {
  const delays = monitorEventLoopDelay({ resolution })
  delays.enable()
  app.addHook('onClose', async () => void delays.disable())
  let sampledAt = performance.now()
  let overloaded = false

  const sample = (now: number): void => {
    // No tick in all the time: the loop stood still.
    const delay = delays.count === 0 ? Infinity : delays.mean / 1e6 - resolution
    if (overloaded !== delay > maxDelay) app.log.warn({ delay: Math.round(delay) }, overloaded ? 'pressure is over' : 'under pressure')
    overloaded = delay > maxDelay
    delays.reset()
    sampledAt = now
  }

  app.addHook('onRequest', ({ routeOptions }, _reply, done) => {
    const now = performance.now()
    if (now - sampledAt > sampleEvery) sample(now)
    done(overloaded && !routeOptions.config.neverShed ? new Refused(503) : undefined)
  })
}
