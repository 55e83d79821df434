/** What may be asked without signing in: the plain field `__typename` of the query root. */
import { type DefinitionNode, type DocumentNode, Kind, OperationTypeNode, parse, type SelectionNode } from 'graphql'
import type { GraphQLRequest } from '@apollo/server'
import { limits } from './limits'

const parsed = (query: string): DocumentNode | null => {
  try {
    return parse(query, { maxTokens: limits.tokens, noLocation: true })
  } catch {
    return null
  }
}

/** Fragments, arguments and directives are refused unread: what validation says about them tells names (G3). */
const isPlainTypename = (selection: SelectionNode): boolean =>
  selection.kind === Kind.FIELD &&
  selection.name.value === '__typename' &&
  !selection.arguments?.length &&
  !selection.directives?.length &&
  !selection.selectionSet

const asksOnlyTypename = (definition: DefinitionNode | undefined, operationName: string | undefined): boolean =>
  definition?.kind === Kind.OPERATION_DEFINITION &&
  (operationName === undefined || operationName === definition.name?.value) &&
  definition.operation === OperationTypeNode.QUERY &&
  !definition.variableDefinitions?.length &&
  !definition.directives?.length &&
  definition.selectionSet.selections.every(isPlainTypename)

/** A request without any document is left to Apollo, which answers that one is needed. */
export const mayAskAnonymously = ({ query, operationName, extensions }: GraphQLRequest): boolean => {
  if (!query) return !extensions?.persistedQuery
  const definitions = query.length <= limits.characters ? parsed(query)?.definitions : undefined
  return definitions?.length === 1 && asksOnlyTypename(definitions[0], operationName ?? undefined)
}
