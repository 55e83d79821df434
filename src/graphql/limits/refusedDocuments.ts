/** Remembers what was said to documents that nobody can run, so that a client that repeats its mistake costs no second validation. */
import { type DocumentNode, type FormattedExecutionResult, Kind, type OperationDefinitionNode } from 'graphql'
import { LRUCache } from 'lru-cache'

/** A few documents of at most `limits.characters`: a stream of different ones only pushes itself out again. */
const mostRemembered = 100

/** Said of a document alone, whoever sends it with whatever variables. */
const aboutDocuments = new Set<unknown>(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'])
/** Said of a document alone where it takes no variables and has one operation. */
const aboutOperations = new Set<unknown>(['COST_LIMIT_EXCEEDED', 'BAD_USER_INPUT'])

/** What was answered: the errors, and what it would have cost. */
export type Refusal = Pick<FormattedExecutionResult, 'errors' | 'extensions'>
export type RefusedDocuments = {
  readonly find: (query: string | undefined) => Refusal | undefined
  readonly remember: (query: string, refusal: Refusal, isSelfContained: boolean) => void
}

/** Whether nothing but its text decides about a document ahead of its execution. */
export const isSelfContained = (document: DocumentNode, operation: OperationDefinitionNode | undefined): boolean =>
  operation !== undefined &&
  !operation.variableDefinitions?.length &&
  document.definitions.every(definition => definition === operation || definition.kind !== Kind.OPERATION_DEFINITION)

export const refusedDocuments = (): RefusedDocuments => {
  const refused = new LRUCache<string, Refusal>({ max: mostRemembered })
  return {
    find: query => refused.get(query ?? ''),
    remember: (query, { errors = [], extensions }, selfContained) => {
      const isLasting = (code: unknown) => aboutDocuments.has(code) || (selfContained && aboutOperations.has(code))
      if (errors.length && errors.every(error => isLasting(error.extensions?.code))) refused.set(query, { errors, extensions })
    },
  }
}
