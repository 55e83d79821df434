/** Where /graphql hangs: its two methods, how its answers may be kept, and how they fail outside of GraphQL. */
import etag from '@fastify/etag'
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify'
import { answerFailure, failed, logFailure, statusOf, wordingOf } from './answers'
import { jsonHeaders } from './browserHeaders'

export const graphqlPath = '/graphql'

const codeOf = (status: number): string =>
  status === 503 ? 'SERVICE_UNAVAILABLE' : status === 429 ? 'RATE_LIMITED' : status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST'

/** Clients of /graphql read `errors[]`, also where the request never reached GraphQL. */
const errorsOf = (request: FastifyRequest, status: number) => ({
  errors: [{ message: wordingOf(status), extensions: { code: codeOf(status), requestId: request.id } }],
})

type Refusal = { readonly errors?: readonly { readonly extensions?: object }[] }

/** What Apollo refuses before it reads an operation knows no request: the id that leads to the log is put in here. */
const withRequestId = (payload: unknown, request: FastifyRequest, reply: FastifyReply): unknown => {
  if (reply.statusCode < 400 || typeof payload !== 'string' || payload.includes('"requestId"')) return payload
  if (!/json/.test(String(reply.getHeader('content-type')))) return payload
  const body = JSON.parse(payload) as Refusal
  if (!body.errors) return payload
  const errors = body.errors.map(error => ({ ...error, extensions: { ...error.extensions, requestId: request.id } }))
  reply.removeHeader('content-length')
  return JSON.stringify({ ...body, errors })
}

/** Call it once, before `listen`, with the handler of the GraphQL server. */
export const mountGraphql = async (app: FastifyInstance, handler: RouteHandlerMethod): Promise<void> => {
  await app.register(async graphql => {
    graphql.setErrorHandler((error, request, reply) => {
      const status = statusOf(error)
      logFailure(request, error, status)
      return failed(request, reply, status).send(errorsOf(request, status))
    })
    graphql.addHook('onSend', (request, reply, payload, done) => {
      if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'private')
      const vary = reply.getHeader('vary')
      reply.header('vary', [vary, 'Accept, Authorization, Accept-Language'].filter(Boolean).join(', '))
      reply.headers(jsonHeaders)
      done(null, withRequestId(payload, request, reply))
    })

    graphql.post(graphqlPath, { helmet: false }, handler)
    // Only a GET can be answered by "not modified": an ETag on a POST would cost a hash and tell nothing.
    await graphql.register(async kept => {
      await kept.register(etag, { weak: true })
      kept.get(graphqlPath, { exposeHeadRoute: false, helmet: false }, handler)
    })
    graphql.route({
      method: ['HEAD', 'PUT', 'PATCH', 'DELETE'],
      url: graphqlPath,
      handler: (request, reply) => answerFailure(request, reply.header('allow', 'GET, POST'), 405),
    })
  })
}
