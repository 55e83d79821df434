/** From the selection of a query to the columns that it needs. */
import {
  type FieldNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'
import { Extensions } from 'type-graphql'
import { columnsOf } from './columns'

/** Says beside a field resolver which columns it reads: `@Needs('customerId')`. */
export const Needs = (...needs: string[]) => Extensions({ needs })

type Walk = { readonly info: GraphQLResolveInfo; readonly columns: Set<string>; readonly known: ReadonlyMap<string, unknown> }

/** Does a selection on `condition` apply to an object of type `type`? */
const applies = (condition: GraphQLNamedType | undefined, type: GraphQLNamedType, { schema }: GraphQLResolveInfo): boolean =>
  !condition || condition === type || (isAbstractType(condition) && isObjectType(type) && schema.isSubType(condition, type))

/** Visits each field of a selection, through fragments; directives are ignored, so that no variable value decides. */
const fieldsOf = (selections: SelectionSetNode | undefined, type: GraphQLCompositeType, info: GraphQLResolveInfo): FieldNode[] =>
  (selections?.selections ?? []).flatMap(selection => {
    if (selection.kind === 'Field') return [selection]
    const fragment = selection.kind === 'InlineFragment' ? selection : info.fragments[selection.name.value]
    const condition = fragment?.typeCondition && info.schema.getType(fragment.typeCondition.name.value)
    return fragment && applies(condition, type, info) ? fieldsOf(fragment.selectionSet, type, info) : []
  })

const addColumns = (nodes: readonly FieldNode[], type: GraphQLCompositeType, walk: Walk): void => {
  if (!('getFields' in type)) return
  const fields = type.getFields()
  for (const node of nodes.flatMap(({ selectionSet }) => fieldsOf(selectionSet, type, walk.info))) {
    const field = fields[node.name.value]
    if (!field) continue
    const needs = field.extensions.needs as readonly string[] | undefined
    if (needs) for (const need of needs) walk.columns.add(need)
    else if (walk.known.has(field.name)) walk.columns.add(field.name)
  }
}

/** The node fields of a connection: `nodes` and `edges { node }`, as if they were one. */
const nodesOf = (
  connection: readonly FieldNode[],
  type: GraphQLCompositeType,
  info: GraphQLResolveInfo,
): { nodes: FieldNode[]; type: GraphQLCompositeType } | null => {
  if (!isObjectType(type) || !type.getFields().pageInfo) return null
  const nodeType = getNamedType(type.getFields().nodes?.type)
  const edgeType = getNamedType(type.getFields().edges?.type)
  if (!isCompositeType(nodeType) || !isCompositeType(edgeType)) return null
  const selected = connection.flatMap(({ selectionSet }) => fieldsOf(selectionSet, type, info))
  const edges = selected.filter(field => field.name.value === 'edges').flatMap(({ selectionSet }) => fieldsOf(selectionSet, edgeType, info))
  return {
    nodes: [...selected.filter(field => field.name.value === 'nodes'), ...edges.filter(field => field.name.value === 'node')],
    type: nodeType,
  }
}

/** Under the compiled executor the array of field nodes is one per document place, so a walk is made once per document. */
const walked = new WeakMap<readonly FieldNode[], Map<object, readonly string[]>>()

/** The columns of `entity` that the selection under this field needs; always the id. `typeName` decides for abstract types. */
export const requested = (info: GraphQLResolveInfo, entity: object, typeName?: string): readonly string[] => {
  const known = walked.get(info.fieldNodes)?.get(entity)
  if (known) return known
  const columns = new Set(['id'])
  const walk: Walk = { info, columns, known: columnsOf(entity) }
  const named = getNamedType(info.returnType)
  const type = typeName && isInterfaceType(named) ? info.schema.getType(typeName) : named
  if (isCompositeType(type)) {
    const inside = nodesOf(info.fieldNodes, type, info)
    addColumns(inside?.nodes ?? info.fieldNodes, inside?.type ?? type, walk)
  }
  const wanted = [...columns].sort()
  if (!walked.has(info.fieldNodes)) walked.set(info.fieldNodes, new Map())
  walked.get(info.fieldNodes)?.set(entity, wanted)
  return wanted
}

const wondered = new WeakMap<readonly FieldNode[], boolean>()

/** Does the selection ask what lies around the page? Only then one row more than the page holds is read. */
export const asksAround = (info: GraphQLResolveInfo): boolean => {
  const known = wondered.get(info.fieldNodes)
  if (known !== undefined) return known
  const type = getNamedType(info.returnType)
  const fields = isCompositeType(type) ? info.fieldNodes.flatMap(({ selectionSet }) => fieldsOf(selectionSet, type, info)) : []
  const asks = fields.some(({ name }) => name.value === 'pageInfo')
  wondered.set(info.fieldNodes, asks)
  return asks
}
