/** A small schema behind a real Apollo server with nothing but the limits in front: what the tests of this folder ask. */
import { ApolloServer, type ApolloServerOptions, type HTTPGraphQLHead } from '@apollo/server'
import { buildSchema, type FormattedExecutionResult } from 'graphql'
import { limits } from '../../../src/graphql/limits/limits'
import { type LimitsOptions, limitsPlugin } from '../../../src/graphql/limits/limitsPlugin'

type Context = { viewer: { memberId: string } | null }

export const schema = buildSchema(`
  directive @tag(text: String) repeatable on QUERY | FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT | FRAGMENT_DEFINITION | VARIABLE_DEFINITION

  type Query {
    word(of: String): String
    me: Query
    customers(first: Int, last: Int, after: String, before: String, offset: Int, filter: Filter): CustomerConnection
    newest(first: Int = 7): [Order!]
    nodes(ids: [ID!]!): [Customer]
    regions: [Region!]
    sum(of: [Int!]): Int
  }
  type Mutation { ping: String rename(input: Rename!): RenamePayload }
  input Filter { ids: [ID!] and: [Filter!] }
  input Rename { names: [String!]! }
  type RenamePayload { results: [Customer!] }
  type CustomerConnection { nodes: [Customer!] edges: [CustomerEdge!] totalCount: Int byRegion: [Region!] }
  type CustomerEdge { cursor: String node: Customer }
  type Customer { id: ID manager: Customer orders(first: Int, last: Int, ids: [ID!]): OrderConnection }
  type OrderConnection { nodes: [Order!] edges: [OrderEdge!] totalCount: Int }
  type OrderEdge { node: Order }
  type Order { id: ID customer: Customer lines(first: Int, last: Int): LineConnection }
  type LineConnection { nodes: [Line!] edges: [LineEdge!] }
  type LineEdge { node: Line }
  type Line { id: ID }
  type Region { name: String }
`)

export type Asking = {
  variables?: Record<string, unknown>
  operationName?: string
  member?: string | null
  extensions?: Record<string, unknown>
}
export type Answer = FormattedExecutionResult & {
  status: number
  headers: HTTPGraphQLHead['headers']
  code: unknown
  refusal: Record<string, unknown>
}

export const generous: LimitsOptions = { costPerMinute: 1_000_000_000, introspection: 'members' }

export const serverWith = (
  limiting: Partial<LimitsOptions> = {},
  options: Partial<ApolloServerOptions<Context>> = {},
): ApolloServer<Context> =>
  new ApolloServer<Context>({
    schema,
    plugins: [limitsPlugin({ ...generous, ...limiting })],
    parseOptions: { maxTokens: limits.tokens },
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    ...options,
  } as ApolloServerOptions<Context>)

/** Asks as a member of that name, or as a stranger for `null`. `executed` counts the operations that got through. */
export const limited = (limiting: Partial<LimitsOptions> = {}) => {
  let executed = 0
  const server = serverWith(limiting, { rootValue: () => void executed++ })
  const ask = async (query: string | undefined, { member = 'mem_1', ...request }: Asking = {}): Promise<Answer> => {
    const { body, http } = await server.executeOperation(
      { query, ...request },
      { contextValue: { viewer: member === null ? null : { memberId: member } } },
    )
    if (body.kind !== 'single') throw new Error('one answer was expected')
    const refusal = body.singleResult.errors?.[0]?.extensions ?? {}
    return { ...body.singleResult, status: http.status ?? 200, headers: http.headers, code: refusal.code, refusal }
  }
  return { ask, server, executed: () => executed }
}

export const times = (count: number, text: string | ((at: number) => string)): string =>
  Array.from({ length: count }, (_, at) => (typeof text === 'string' ? text : text(at))).join(' ')
