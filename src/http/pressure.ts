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
const sampleEvery = 250
/** One long task, such as the start itself, is no pressure yet. */
const slowSamplesToShed = 3

/**
 * Our own, because the ready-made plugin measures memory on a timer, and that throws, and ends the process, as soon as
 * connections have used up the file descriptors. This one measures when a request asks.
 */
export const shedUnderPressure = (app: FastifyInstance, maxDelay: number): void => {
  const delays = monitorEventLoopDelay({ resolution })
  delays.enable()
  app.addHook('onClose', async () => void delays.disable())
  let sampledAt = performance.now()
  let slowSamples = 0

  const sample = (now: number): void => {
    sampledAt = now
    // Still within one turn of the loop: nothing new to know.
    if (delays.count === 0) return
    const delay = delays.mean / 1e6 - resolution
    delays.reset()
    slowSamples = delay > maxDelay ? slowSamples + 1 : 0
    if (slowSamples === slowSamplesToShed) app.log.warn({ delay: Math.round(delay) }, 'under pressure')
  }

  app.addHook('onRequest', ({ routeOptions }, _reply, done) => {
    const now = performance.now()
    if (now - sampledAt > sampleEvery) sample(now)
    done(slowSamples >= slowSamplesToShed && !routeOptions.config.neverShed ? new Refused(503) : undefined)
  })
}
