/** Measures a document in one memoised walk: how deep and wide its operations become, whatever its fragments multiply to. */
import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { limits } from './limits'

type Totals = { readonly depth: number; readonly fields: number; readonly aliases: number; readonly directives: number }

export type DocumentShape = Totals & {
  readonly operations: number
  readonly fragments: number
  readonly variables: number
  readonly operationName: number
}
export type Excess = { readonly limit: keyof DocumentShape; readonly found: number }

const nothing: Totals = { depth: 0, fields: 0, aliases: 0, directives: 0 }

const beside = (one: Totals, other: Totals): Totals => ({
  depth: Math.max(one.depth, other.depth),
  fields: one.fields + other.fields,
  aliases: one.aliases + other.aliases,
  directives: Math.max(one.directives, other.directives),
})

const isOperation = (definition: DefinitionNode): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION
const isFragment = (definition: DefinitionNode): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION
const most = (numbers: readonly number[]): number => Math.max(0, ...numbers)

const metaFields = new Set(['__schema', '__type', '__typename'])
const isMetaField = (selection: SelectionNode): boolean => selection.kind === Kind.FIELD && metaFields.has(selection.name.value)

/** GraphiQL's own document is deeper than others may be (15); validation bounds the lists that introspection can nest. */
const isIntrospection = ({ selectionSet }: OperationDefinitionNode): boolean => selectionSet.selections.every(isMetaField)

/** Totals of definitions, each fragment measured once however often it is spread. */
const measuring = (fragments: readonly FragmentDefinitionNode[]) => {
  const named = new Map(fragments.map(fragment => [fragment.name.value, fragment]))
  const known = new Map<string, Totals>()

  const ofFragment = (name: string): Totals => {
    const fragment = named.get(name)
    const seen = known.get(name)
    if (seen || !fragment) return seen ?? nothing
    known.set(name, nothing) // ends a cycle, which validation refuses afterwards
    const totals = ofDefinition(fragment)
    known.set(name, totals)
    return totals
  }

  const ofSelections = (selectionSet: SelectionSetNode | undefined): Totals =>
    (selectionSet?.selections ?? []).map(ofSelection).reduce(beside, nothing)

  const ofSelection = (selection: SelectionNode): Totals => {
    const own = { ...nothing, directives: selection.directives?.length ?? 0 }
    if (selection.kind === Kind.FRAGMENT_SPREAD) return beside(own, ofFragment(selection.name.value))
    const inner = ofSelections(selection.selectionSet)
    if (selection.kind === Kind.INLINE_FRAGMENT) return beside(own, inner)
    return beside({ ...own, fields: 1, aliases: selection.alias ? 1 : 0 }, { ...inner, depth: inner.depth + 1 })
  }

  const ofDefinition = ({ selectionSet, directives, variableDefinitions }: OperationDefinitionNode | FragmentDefinitionNode): Totals => {
    const decorated = [directives, ...(variableDefinitions ?? []).map(variable => variable.directives)]
    return beside(ofSelections(selectionSet), { ...nothing, directives: most(decorated.map(list => list?.length ?? 0)) })
  }

  return { ofDefinition, ofFragment }
}

/** Each figure is the largest of any operation. Fragments are measured on their own too, because validation walks those that nobody spreads. */
export const shapeOf = ({ definitions }: DocumentNode): DocumentShape => {
  const operations = definitions.filter(isOperation)
  const fragments = definitions.filter(isFragment)
  const { ofDefinition, ofFragment } = measuring(fragments)
  const measured = operations.map(ofDefinition)
  const all = [...measured, ...fragments.map(({ name }) => ofFragment(name.value))]
  return {
    operations: operations.length,
    fragments: fragments.length,
    variables: most(operations.map(({ variableDefinitions }) => variableDefinitions?.length ?? 0)),
    operationName: most(operations.map(({ name }) => name?.value.length ?? 0)),
    depth: most(operations.map((operation, at) => (isIntrospection(operation) ? 0 : (measured[at]?.depth ?? 0)))),
    fields: most(all.map(({ fields }) => fields)),
    aliases: most(all.map(({ aliases }) => aliases)),
    directives: most(all.map(({ directives }) => directives)),
  }
}

/** The first limit that a document exceeds. */
export const excessOf = (document: DocumentNode): Excess | null => {
  const exceeded = (Object.entries(shapeOf(document)) as [keyof DocumentShape, number][]).find(([limit, found]) => found > limits[limit])
  return exceeded ? { limit: exceeded[0], found: exceeded[1] } : null
}
