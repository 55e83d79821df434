/** The variables of a request as its operation sees them: what was given, over the defaults that the document names. */
import { type OperationDefinitionNode, valueFromASTUntyped } from 'graphql'

export type Variables = Readonly<Record<string, unknown>>

/** Without a prototype, so that a variable named `constructor` is absent unless it was given. */
export const variablesOf = ({ variableDefinitions = [] }: OperationDefinitionNode, given: Variables = {}): Variables => {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  )
  return Object.assign(Object.create(null), Object.fromEntries(defaults), given) as Variables
}
