/** What is worked out once per operation, so that a repeated document only costs a look at its variables. */
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { type Cost, costOf } from './cost'
import { inputListCheck } from './inputLists'
import { isPage, pageSize } from './pageSizes'
import { everyField, isIntrospection, selectedFields } from './selectedFields'
import type { Variables } from './variables'

export type OperationPlan = {
  readonly introspects: boolean
  /** Throws for the first page or input list that is out of bounds. */
  readonly checkInput: (variables: Variables) => void
  readonly cost: Cost
}

export const planOf = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): OperationPlan => {
  const roots = selectedFields(schema, document, operation)
  const fields = everyField(roots)
  const pages = fields.filter(isPage)
  const checkLists = inputListCheck(fields)
  return {
    introspects: fields.some(isIntrospection),
    checkInput: variables => {
      checkLists(variables)
      for (const page of pages) pageSize(page, variables)
    },
    cost: costOf(operation, roots),
  }
}
