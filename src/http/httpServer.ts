/** The HTTP shell around everything: limits, headers, log, health, GraphiQL and the demo door. GraphQL itself is mounted by the caller. */
import compress from '@fastify/compress'
import cors, { type FastifyCorsOptions } from '@fastify/cors'
import helmet from '@fastify/helmet'
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import { Registry, collectDefaultMetrics } from 'prom-client'
import { answerFailure, logFailure, statusOf } from './answers'
import { helmetOptions } from './browserHeaders'
import { answerUnreadable } from './clientError'
import { demoRoutes, type DemoOptions } from './demoRoutes'
import { graphiqlRoutes, type Example } from './graphiql'
import { healthRoutes } from './health'
import { shedUnderPressure } from './pressure'
import { bodyLimit, limitRequests, timeLimits } from './requestLimits'
import { requestIdOf } from './requestIds'
import { followRequests } from './requestLog'
import { refuseWhileDraining } from './shutdown'

export type HttpOptions = {
  logger: Logger
  /** Null when everything that requests need is there, else what is missing. */
  ready: () => Promise<string | null>
  /** Origins whose pages may call, exactly as browsers send them; none by default. */
  corsOrigins?: readonly string[]
  /** Addresses of proxies whose word about the client counts; none by default. */
  trustProxy?: readonly string[]
  registry?: Registry
  metricsToken?: string | null
  /** The page for analysts, with its example operations; absent: no page. */
  graphiql?: { title: string; examples: () => readonly Example[] }
  /** Absent unless in demo mode. */
  demo?: DemoOptions
  /** Mean delay of the event loop, in ms, above which requests are shed. Mild: the finer gates stand before the database. */
  maxDelay?: number
}

const corsFor = (origins: readonly string[]): FastifyCorsOptions => ({
  // A function compares letter by letter; in a list, `*` would mean everybody.
  origin: (origin, answer) => answer(null, origin !== undefined && origins.includes(origin)),
  methods: ['GET', 'POST', 'PUT'],
  allowedHeaders: ['authorization', 'content-type', 'accept-language', 'x-request-id', 'apollo-require-preflight'],
  exposedHeaders: ['x-request-id', 'retry-after'],
  maxAge: 600,
})

/** No route describes its body to fastify: GraphQL and zod check what comes. Its compilers would be loaded all the same, and slow the start. */
const withoutSchemas = {
  compilersFactory: { buildValidator: () => refuseSchema, buildSerializer: () => refuseSchema },
}
const refuseSchema = (): never => {
  throw new Error('routes have no JSON schemas here')
}

export const buildHttp = async (options: HttpOptions): Promise<FastifyInstance> => {
  const { registry = new Registry(), corsOrigins = [], trustProxy = [] } = options
  collectDefaultMetrics({ register: registry })

  const app: FastifyInstance = fastify({
    loggerInstance: options.logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: requestIdOf,
    bodyLimit,
    schemaController: withoutSchemas,
    ...timeLimits,
    trustProxy: trustProxy.length > 0 ? [...trustProxy] : false,
    // While closing we refuse requests ourselves, with an id and a line in the log.
    return503OnClosing: false,
    clientErrorHandler: answerUnreadable,
    frameworkErrors: (_error, request, reply) => void answerFailure(request, reply, 400),
  })
  followRequests(app, registry)

  app.setNotFoundHandler((request, reply) => answerFailure(request, reply, 404))
  app.setErrorHandler((error, request, reply) => {
    const status = statusOf(error)
    logFailure(request, error, status)
    return answerFailure(request, reply, status)
  })

  await app.register(helmet, helmetOptions)
  if (corsOrigins.length > 0) await app.register(cors, corsFor(corsOrigins))
  refuseWhileDraining(app)
  shedUnderPressure(app, options.maxDelay ?? 1_000)
  await app.register(compress, { encodings: ['gzip'], threshold: 1_000, globalDecompression: false })
  limitRequests(app)

  healthRoutes(app, { ready: options.ready, registry, metricsToken: options.metricsToken ?? null })
  if (options.graphiql) graphiqlRoutes(app, { ...options.graphiql, personas: options.demo !== undefined })
  if (options.demo) demoRoutes(app, options.demo)
  return app
}
