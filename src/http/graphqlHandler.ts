/** Hands a request to Apollo Server and its answer back, as the ready-made integration does, but copies only what Apollo looks at. */
import { type ApolloServer, type BaseContext, HeaderMap } from '@apollo/server'
import type { FastifyRequest, RouteHandlerMethod } from 'fastify'

/** How the answer is to be written, and what no page of another site can send unasked (CSRF). */
const headersRead = ['content-type', 'accept', 'apollo-require-preflight', 'x-apollo-operation-name']

const headersOf = (request: FastifyRequest): HeaderMap => {
  const headers = new HeaderMap()
  for (const name of headersRead) {
    const value = request.headers[name]
    if (value) headers.set(name, String(value))
  }
  return headers
}

/** From the question mark on; a target that has none carries no query. */
const searchOf = (target: string): string => /\?.*/s.exec(target)?.[0] ?? ''

export const graphqlHandler =
  <C extends BaseContext>(apollo: ApolloServer<C>, context: (request: FastifyRequest) => Promise<C>): RouteHandlerMethod =>
  async (request, reply) => {
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method, headers: headersOf(request), search: searchOf(request.url), body: request.body },
      context: () => context(request),
    })
    if (body.kind !== 'complete') throw new Error('an answer in parts: neither @defer nor @stream is offered')
    reply.code(status ?? 200)
    for (const [name, value] of headers) reply.header(name, value)
    return body.string
  }
