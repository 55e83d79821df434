/** Walks what a document selects, through fragments. Directives are passed over, so that no variable value decides about what is kept. */
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
  type SelectionNode,
} from 'graphql'
import { responseKey } from '../shared/responseKey'

/** What a document is, apart from who asks it with which variables. */
export type Asked = Pick<GraphQLResolveInfo, 'schema' | 'fragments'>
/** Field nodes of one place in the answer, and the type whose fields they select. */
export type Selected = { readonly nodes: readonly FieldNode[]; readonly type: GraphQLCompositeType }
/** One field in the answer: all that is selected under one response key. */
export type Place = {
  readonly name: string
  readonly nodes: readonly FieldNode[]
  /** It is there whatever the variables are. */
  readonly isSure: boolean
}
type Meant = (selection: SelectionNode) => boolean

const everything: Meant = () => true
const unconditional: Meant = ({ directives = [] }) => directives.length === 0

/** Does a selection on `condition` apply to an object of type `type`? */
const applies = (condition: GraphQLNamedType | undefined, type: GraphQLNamedType, { schema }: Asked): boolean =>
  !condition || condition === type || (isAbstractType(condition) && isObjectType(type) && schema.isSubType(condition, type))

/** The fields that are selected under these nodes. */
export const fieldsUnder = ({ nodes, type }: Selected, asked: Asked, isMeant = everything): FieldNode[] => {
  const fieldsOf = (selections: readonly SelectionNode[]): FieldNode[] =>
    selections.filter(isMeant).flatMap(selection => {
      if (selection.kind === 'Field') return [selection]
      const fragment = selection.kind === 'InlineFragment' ? selection : asked.fragments[selection.name.value]
      const condition = fragment?.typeCondition && asked.schema.getType(fragment.typeCondition.name.value)
      return fragment && applies(condition, type, asked) ? fieldsOf(fragment.selectionSet.selections) : []
    })
  return nodes.flatMap(({ selectionSet }) => fieldsOf(selectionSet?.selections ?? []))
}

/** The places under this one. */
export const placesUnder = (selected: Selected, asked: Asked): Place[] => {
  const open = new Set(fieldsUnder(selected, asked, unconditional))
  const byKey = new Map<string, FieldNode[]>()
  for (const node of fieldsUnder(selected, asked)) byKey.set(responseKey(node), [...(byKey.get(responseKey(node)) ?? []), node])
  return [...byKey.values()].map(nodes => ({ name: nodes[0]?.name.value ?? '', nodes, isSure: nodes.every(node => open.has(node)) }))
}

export type RowsSelected = Selected & Pick<Place, 'isSure'>

/** The rows of a connection: `nodes` and `edges { node }`, under whatever names. */
const nodesOf = (connection: Selected, asked: Asked): RowsSelected[] | null => {
  const { type } = connection
  if (!isObjectType(type) || !type.getFields().pageInfo) return null
  const nodeType = getNamedType(type.getFields().nodes?.type)
  const edgeType = getNamedType(type.getFields().edges?.type)
  if (!isCompositeType(nodeType) || !isCompositeType(edgeType)) return null
  return placesUnder(connection, asked).flatMap(({ name, nodes, isSure }) => {
    if (name === 'nodes') return [{ nodes, isSure, type: nodeType }]
    if (name !== 'edges') return []
    const inEdges = placesUnder({ nodes, type: edgeType }, asked).filter(place => place.name === 'node')
    return inEdges.map(place => ({ nodes: place.nodes, isSure: isSure && place.isSure, type: nodeType }))
  })
}

/** Where the rows of a field are selected: in itself, or in the nodes of its connection. `typeName` decides for abstract types. */
export const rowsSelected = (info: GraphQLResolveInfo, typeName?: string): RowsSelected[] => {
  const named = getNamedType(info.returnType)
  const type = typeName && isInterfaceType(named) ? info.schema.getType(typeName) : named
  if (!isCompositeType(type)) return []
  const whole = { nodes: info.fieldNodes, type }
  return nodesOf(whole, info) ?? [{ ...whole, isSure: true }]
}
