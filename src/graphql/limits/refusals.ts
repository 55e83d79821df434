/** Words the refusals of this folder, and lets Apollo neither parse nor validate what is already refused. */
import { type DocumentNode, type FormattedExecutionResult, GraphQLError, parse } from 'graphql'
import { HeaderMap, type GraphQLRequest, type GraphQLResponse } from '@apollo/server'
import { requestError } from '../../shared/errors'
import { type Limit, limits } from './limits'

const withHttp = (error: GraphQLError, http: { status: number; headers?: HeaderMap }): GraphQLError => {
  Object.assign(error.extensions, { http })
  return error
}

export const tooMuch = (limit: Limit, found: number, most: number = limits[limit]): GraphQLError =>
  requestError('COST_LIMIT_EXCEEDED', `The request asks for too much: ${limit} ${found}, at most ${most}.`, { limit, found, most })

export const noSuchOperation = (): GraphQLError =>
  new GraphQLError('There is no such operation to run: name one that the document has, of a kind that the schema knows.', {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
  })

export const introspectionIsOff = (): GraphQLError => withHttp(requestError('FORBIDDEN', 'Introspection is switched off.'), { status: 403 })

export const rateLimited = (seconds: number): GraphQLError => {
  const error = requestError('RATE_LIMITED', `Too much was asked within a minute. Try again in ${seconds} s.`, { retryAfter: seconds })
  return withHttp(error, { status: 429, headers: new HeaderMap([['retry-after', String(seconds)]]) })
}

/** Apollo answers 500 to an error that stops a request ahead of its execution, unless the error names a status. */
export const aheadOfExecution = (error: GraphQLError): GraphQLError => (error.extensions.http ? error : withHttp(error, { status: 400 }))

/** The answer that a document got before. */
export const refusedAgain = (singleResult: FormattedExecutionResult): GraphQLResponse => ({
  http: { status: 400, headers: new HeaderMap() },
  body: { kind: 'single', singleResult: { ...singleResult } },
})

// `didResolveOperation` is the first hook whose errors Apollo answers with their own code; thrown earlier, they become "Internal server error".
// So a refused request goes on as the smallest document there is, and meets its refusal there.
const smallest = '{ __typename }'

/** Before parsing. The extensions go too: they may name a persisted document. */
export const withdrawQuery = (request: GraphQLRequest): void => {
  request.query = smallest
  delete request.extensions
}

/** Before validation. Apollo may keep the document that replaces the refused one, and hand it out for the same text again. */
export const withdrawDocument = (requestContext: { readonly document: DocumentNode }): DocumentNode => {
  const document = parse(smallest)
  Object.assign(requestContext, { document })
  return document
}
