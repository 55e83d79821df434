/** What operators ask the server: is it alive, may it get requests, how is it doing. */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Registry } from 'prom-client'
import { answerFailure } from './answers'
import { within } from './within'

export type HealthOptions = {
  /** Null when everything that requests need is there, else what is missing. */
  ready: () => Promise<string | null>
  registry: Registry
  /** Null: figures for this machine only. */
  metricsToken: string | null
}

/** Longer than any healthy answer, shorter than the patience of a load balancer. */
const readyWithin = 900

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
const isBearer = (header: string | undefined, token: string): boolean => timingSafeEqual(digest(header ?? ''), digest(`Bearer ${token}`))

/** The connection itself counts, and only if it brings nobody else's request: a proxy on this machine is a loopback, too. */
const isLocal = ({ socket, headers }: FastifyRequest): boolean =>
  /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(socket.remoteAddress ?? '') && !headers.forwarded && !headers['x-forwarded-for']

export const healthRoutes = (app: FastifyInstance, { ready, registry, metricsToken }: HealthOptions): void => {
  const config = { neverShed: true }

  const missing = async (request: FastifyRequest): Promise<string | null> => {
    try {
      return await within(readyWithin, ready())
    } catch (error) {
      request.log.warn({ err: error }, 'readiness could not be told')
      return 'not answering'
    }
  }

  app.get('/healthz', { config }, async (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'alive' }))

  app.get('/readyz', { config }, async (request, reply) => {
    const reason = await missing(request)
    return reason === null
      ? reply.header('cache-control', 'no-store').send({ status: 'ready' })
      : answerFailure(request, reply, 503, `Not ready: ${reason}.`)
  })

  app.get('/metrics', { config }, async (request, reply) => {
    if (metricsToken !== null && !isBearer(request.headers.authorization, metricsToken))
      return answerFailure(request, reply.header('www-authenticate', 'Bearer'), 401)
    if (metricsToken === null && !isLocal(request)) return answerFailure(request, reply, 403)
    return reply
      .header('cache-control', 'no-store')
      .type(registry.contentType)
      .send(await registry.metrics())
  })
}
