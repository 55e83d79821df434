/** Has our executor answer in Apollo's place: what Apollo does around running a small operation costs more than the operation. */
import {
  type ApolloServerPlugin,
  type GraphQLRequestContextResponseForOperation,
  type GraphQLResponse,
  HeaderMap,
  type HTTPGraphQLHead,
} from '@apollo/server'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Executed, Executor } from './executor'

type Operation<C extends object> = GraphQLRequestContextResponseForOperation<C>
type Format = (formatted: GraphQLFormattedError, error: GraphQLError) => GraphQLFormattedError

/** Without data, nothing has run: graphql-js found the variables wrong, and says so without a code. */
const asWrongVariable = ({ message, nodes }: GraphQLError): GraphQLError =>
  new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } })

/** The cause goes to the log; `data` says that it was not the variables. */
const asBroken = (originalError: Error): Executed => ({
  errors: [new GraphQLError(originalError.message, { originalError, extensions: { http: { status: 500 } } })],
  data: null,
})

/** What errors ask of the whole answer: 401 where a token is missing, 503 where the database is away. The last one decides. */
const headFor = (errors: readonly GraphQLError[]): HTTPGraphQLHead => {
  const head: HTTPGraphQLHead = { status: undefined, headers: new HeaderMap() }
  for (const { extensions } of errors) {
    const { status, headers } = (extensions.http ?? {}) as Partial<HTTPGraphQLHead>
    head.status = status ?? head.status
    for (const [name, value] of headers ?? []) head.headers.set(name, value)
  }
  return head
}

const answerOf = ({ data, errors = [] }: Executed, format: Format): GraphQLResponse => {
  const told = data === undefined ? errors.map(asWrongVariable) : errors
  const formatted = told.length ? { errors: told.map(error => format(error.toJSON(), error)) } : {}
  return { http: headFor(told), body: { kind: 'single', singleResult: { data, ...formatted } } }
}

export const executionPlugin = <C extends object>(execute: Executor, format: Format): ApolloServerPlugin<C> => {
  const listener = {
    responseForOperation: async ({ document, operationName, request, contextValue }: Operation<C>) => {
      const run = { document, operationName, variables: request.variables ?? {}, contextValue }
      return answerOf(await execute(run).catch(asBroken), format)
    },
  }
  return { requestDidStart: () => Promise.resolve(listener) }
}
