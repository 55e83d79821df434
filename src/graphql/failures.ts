/** The one place that turns failures into answers: known codes pass, everything else becomes "internal" with a request id. */
import { type ApolloServerPlugin } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { AnonymousContext, Context } from '../context'
import { badInput, type Language, requestError, UserError } from '../shared/errors'

type Log = { error(details: object, message: string): void }

const passing = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'COST_LIMIT_EXCEEDED',
  'RATE_LIMITED',
  'SERVICE_UNAVAILABLE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_REQUEST',
])

/** graphql-js words a wrong argument without a code; nothing that we throw begins so. */
const wrongArgument = (error: unknown): GraphQLError | null => {
  const argument = error instanceof GraphQLError && /^Argument "([^"]+)"/.exec(error.message)?.[1]
  return argument ? badInput(argument, error.message.slice(`Argument "${argument}" `.length)) : null
}

/** What failed, seen from outside: null when it is nobody's business. */
const known = (error: unknown, language: Language): GraphQLError | null => {
  const raised = unwrapResolverError(error)
  // In a query, what the user can mend is answered in `errors` under the same code.
  if (raised instanceof UserError) {
    const { upstreamCode, params, field } = raised
    const code = raised.code === 'INVALID_INPUT' ? 'BAD_USER_INPUT' : raised.code
    return new GraphQLError(raised.wording(language), { extensions: { code, upstreamCode, params, field } })
  }
  if (raised instanceof GraphQLError && passing.has(String(raised.extensions.code))) return raised
  if (error instanceof GraphQLError && passing.has(String(error.extensions.code))) return error
  return wrongArgument(raised)
}

const internal = () => requestError('INTERNAL_SERVER_ERROR', 'Something went wrong on our side; the request id finds it in our log.')

export const formatFailure =
  (log: Log) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const failure = known(error, 'en')
    if (!failure) log.error({ err: unwrapResolverError(error), path: formatted.path }, 'a resolver failed')
    const { message, extensions } = failure ?? internal()
    const { http: _, stacktrace: __, ...told } = extensions as Record<string, unknown>
    return {
      message,
      // Only the interpreted first run knows where a resolver's field stands: who asked first must not show.
      ...(formatted.locations && !formatted.path ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: told,
    }
  }

/** Every error names the request, so that a report leads to its line in the log. */
export const requestIdsOnErrors = (): ApolloServerPlugin<Context | AnonymousContext> => ({
  requestDidStart: ({ contextValue: { requestId } }) =>
    Promise.resolve({
      willSendResponse: ({ response }) => {
        if (response.body.kind === 'single') {
          const result = response.body.singleResult
          if (result.errors) result.errors = result.errors.map(error => ({ ...error, extensions: { ...error.extensions, requestId } }))
        }
        return Promise.resolve()
      },
    }),
})
