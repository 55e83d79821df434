/** Remembers what was said to documents that nobody can run, so that a client that repeats its mistake costs no second validation. */
import type { GraphQLFormattedError } from 'graphql'
import { LRUCache } from 'lru-cache'

/** A few documents of at most `limits.characters`: a stream of different ones only pushes itself out again. */
const mostRemembered = 100

/** Said of a document alone, whoever sends it with whatever variables. */
const aboutDocuments = new Set<unknown>(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'])

type Errors = readonly GraphQLFormattedError[]
export type RefusedDocuments = {
  readonly find: (query: string | undefined) => Errors | undefined
  readonly remember: (query: string, errors: Errors) => void
}

export const refusedDocuments = (): RefusedDocuments => {
  const refused = new LRUCache<string, Errors>({ max: mostRemembered })
  return {
    find: query => refused.get(query ?? ''),
    remember: (query, errors) => {
      if (errors.length && errors.every(({ extensions }) => aboutDocuments.has(extensions?.code))) refused.set(query, errors)
    },
  }
}
