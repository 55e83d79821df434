/** Apollo Server around the guarded schema: parses, validates, masks errors; the compiled executor runs. */
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import type { AnonymousContext, Context } from '../context'
import { executionPlugin } from './executionPlugin'
import { compilingExecutor, type Executor } from './executor'
import { formatFailure, requestIdsOnErrors } from './failures'
import { limitsPlugin, type LimitsOptions } from './limits/limitsPlugin'
import { limits } from './limits/limits'

type Log = {
  error(details: object, message: string): void
  warn(message: string): void
  info(message: string): void
  debug(message: string): void
}
export type ApolloOptions = {
  readonly schema: GraphQLSchema
  readonly limits: LimitsOptions
  readonly log: Log
  readonly executor?: Executor
}
export type AnyContext = Context | AnonymousContext

export const buildApollo = ({
  schema,
  limits: limitOptions,
  log,
  executor = compilingExecutor(schema),
}: ApolloOptions): ApolloServer<AnyContext> =>
  new ApolloServer<AnyContext>({
    schema,
    introspection: true, // who may look is decided by the limits plugin
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: limits.tokens },
    stopOnTerminationSignals: false, // the shell drains first
    persistedQueries: false, // clients send whole documents; what is seen twice is compiled anyway
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stringifyResult: JSON.stringify,
    formatError: formatFailure(log),
    logger: {
      debug: text => log.debug(String(text)),
      info: text => log.info(String(text)),
      warn: text => log.warn(String(text)),
      error: text => log.error({}, String(text)),
    },
    plugins: [
      limitsPlugin(limitOptions) as ApolloServerPlugin<AnyContext>,
      executionPlugin(executor, formatFailure(log)),
      requestIdsOnErrors(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  })
