/** Predicts what an operation costs: objects times the lists they stand in. It may guess too high, but for pages never too low. */
import {
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  type OperationDefinitionNode,
  OperationTypeNode,
  valueFromASTUntyped,
} from 'graphql'
import { longestList } from './inputLists'
import { isPage, pageSize } from './pageSizes'
import { isIntrospection, type SelectedField } from './selectedFields'
import type { Variables } from './variables'

/** Worked out once per operation, asked once per request. */
export type Cost = (variables: Variables) => number

const prices = {
  /** Items of a list without page arguments, unless the field's `extensions.expectedSize` says otherwise. */
  listSize: 10,
  /** What writing costs, compared with reading. */
  writing: 5,
  /** Values that a list is filtered by, which cost as much as an object: those of each parent stand in the statement anew. */
  valuesPerObject: 4,
  /** The schema about itself: no rows, but work. */
  introspection: 100,
}

const isList = ({ definition }: SelectedField): boolean => isListType(getNullableType(definition.type))
const isScalar = ({ definition }: SelectedField): boolean => isLeafType(getNamedType(definition.type))

const sum =
  (costs: readonly Cost[]): Cost =>
  variables =>
    costs.reduce((total, cost) => total + cost(variables), 0)

/** One more than asked for: a page reads one row ahead to know whether more follow. */
const rowsOfPage =
  (field: SelectedField): Cost =>
  variables =>
    pageSize(field, variables) + 1

/** A list of what was named in the input (`nodes(ids:)`, the results of a batch) is as long as that. */
const itemsNamed = (field: SelectedField): Cost => {
  const given = [...field.given.values()]
  return variables => Math.max(0, ...given.map(node => longestList(valueFromASTUntyped(node, variables))))
}

/** What a page is filtered by. */
const filtering = (field: SelectedField): Cost => {
  if (!isPage(field)) return () => 0
  const values = itemsNamed(field)
  return variables => Math.ceil(values(variables) / prices.valuesPerObject)
}

/** The rows of a connection lie one level below the field that has the page arguments. */
const isRowsOf = (page: SelectedField, { definition }: SelectedField): boolean =>
  isPage(page) && !isList(page) && /^(nodes|edges)$/.test(definition.name)

const sizeOf = (field: SelectedField, parent: SelectedField | null): Cost => {
  if (!isList(field)) return () => 1
  if (isPage(field)) return rowsOfPage(field)
  if (parent && isRowsOf(parent, field)) return rowsOfPage(parent)
  const { expectedSize } = field.definition.extensions
  const expected = typeof expectedSize === 'number' ? expectedSize : prices.listSize
  const named = [field, parent].flatMap(each => (each ? [itemsNamed(each)] : []))
  return variables => Math.max(expected, ...named.map(items => items(variables)))
}

const costWithin = (fields: readonly SelectedField[], parent: SelectedField | null): Cost =>
  sum(fields.filter(field => !isScalar(field)).map(field => costOfField(field, parent)))

const costOfField = (field: SelectedField, parent: SelectedField | null): Cost => {
  if (isIntrospection(field)) return () => prices.introspection
  const size = sizeOf(field, parent)
  const within = costWithin(field.fields, field)
  const filtered = filtering(field)
  return variables => size(variables) * (1 + within(variables)) + filtered(variables)
}

/** What it writes, one thing or each item of a batch, and what it answers. */
const costOfMutation = (field: SelectedField): Cost => {
  const written = itemsNamed(field)
  const within = costWithin(field.fields, field)
  return variables => prices.writing * (Math.max(1, written(variables)) + within(variables))
}

export const costOf = ({ operation }: OperationDefinitionNode, fields: readonly SelectedField[]): Cost =>
  operation === OperationTypeNode.MUTATION ? sum(fields.map(costOfMutation)) : costWithin(fields, null)
