/** Follows every request from arrival to end: its id, its one log line, its place in the histogram and among the open ones. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Histogram, type Registry } from 'prom-client'

declare module 'fastify' {
  interface FastifyRequest {
    /** What a handler adds to the request's log line: an operation name, an error code. */
    logged: Record<string, string | number | boolean>
  }
  interface FastifyInstance {
    /** The requests that have begun and not ended, and whether new ones are refused because of a shutdown. */
    traffic: { readonly open: ReadonlySet<FastifyRequest>; draining: boolean }
  }
}

/** The status of web servers' logs for a client that left before its answer. */
const clientLeft = 499

export const followRequests = (app: FastifyInstance, registry: Registry): void => {
  const open = new Set<FastifyRequest>()
  app.decorate('traffic', { open, draining: false })
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the arrival of a request to the end of its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  })

  const close = (request: FastifyRequest, status: number, ms: number): void => {
    if (!open.delete(request)) return
    // The route's pattern, never the URL: URLs carry documents, and made-up ones would fill the histogram.
    const route = request.is404 ? 'unknown' : (request.routeOptions.url ?? 'unknown')
    seconds.observe({ method: request.method, route, status }, ms / 1000)
    const line = { ...request.logged, method: request.method, route, status, ms: Math.round(ms * 10) / 10 }
    if (status >= 500) request.log.warn(line, 'request')
    else request.log.info(line, 'request')
  }

  app.decorateRequest('logged')
  // Hooks that every request passes take a callback: a promise for each costs more than what they do.
  app.addHook('onRequest', (request, reply, done) => {
    request.logged = {}
    open.add(request)
    reply.header('x-request-id', request.id)
    // A client that leaves gets no `onResponse`, wherever its request stands.
    reply.raw.once('close', () => close(request, clientLeft, reply.elapsedTime))
    done()
  })
  app.addHook('onResponse', (request, reply, done) => {
    close(request, reply.statusCode, reply.elapsedTime)
    done()
  })
}
