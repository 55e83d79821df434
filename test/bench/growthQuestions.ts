/** What is asked of worlds of several sizes: the four operations, and every list that the schema has at its root, in its default order. */
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { operationNames, operations } from './operations'

export type GrowthQuestion = {
  readonly name: string
  /** Takes `$first` and `$after`, and what `lookUp` finds. */
  readonly query: string
  readonly first: number
  /** The list whose pages are turned; none where one row is asked for. */
  readonly list: string | null
  readonly variables?: Record<string, string>
  /** A query for one row, whose fields are the variables that nobody knows beforehand. */
  readonly lookUp?: string
}

const ofOperations = (): GrowthQuestion[] =>
  operationNames.map(name => {
    const { query } = operations[name]
    const [found, list = '', size = ''] = /\{ (\w+)\(first: (\d+)\)/.exec(query) ?? []
    if (!found || query.startsWith('query Q2'))
      return { name, query, first: 20, list: null, lookUp: '{ customers(first: 1) { nodes { id } } }' }
    const turned = query.replace(`query ${name}`, `query ${name}($first: Int!, $after: String)`)
    return { name, query: turned.replace(found, `{ ${list}(first: $first, after: $after)`), first: Number(size), list }
  })

/** What a list cannot do without: a month, or whose it is. */
const month = new Date().toISOString().slice(0, 7)
type Needs = Pick<GrowthQuestion, 'lookUp' | 'variables'> & { readonly declared: string; readonly given: string }
const ofOneCustomer: Needs = {
  declared: '$customerId: ID!',
  given: 'filter: { customerId: $customerId }',
  lookUp: '{ customers(first: 1) { nodes { customerId: id } } }',
}
const needed: Readonly<Record<string, Needs>> = {
  accountChangeRecords: { declared: '', given: 'filter: { balanceType: DEBIT }' },
  resources: ofOneCustomer,
  onDemandResources: ofOneCustomer,
  refundDetails: {
    declared: '$orderId: ID!, $customerId: ID!',
    given: 'orderId: $orderId, customerId: $customerId',
    lookUp: '{ orders(first: 1, filter: { orderTypes: [UNSUBSCRIPTION] }) { nodes { orderId: id customerId } } }',
  },
  voucherUsageRecords: {
    declared: '$voucherId: ID!',
    given: 'voucherId: $voucherId',
    lookUp: '{ vouchers(first: 1) { nodes { voucherId: id } } }',
  },
  productIncentivePolicies: { declared: '$month: YearMonth!', given: 'month: $month', variables: { month } },
  productsByPolicy: { declared: '$month: YearMonth!', given: 'month: $month, policy: SPECIFIC', variables: { month } },
}

type Field = GraphQLField<unknown, unknown>

const needsNothing = ({ args }: Field): boolean => !args.some(isRequiredArgument)

/** Plain values of a row, and amounts and masks for the columns behind them. */
const selected = (field: Field): string[] => {
  const type = getNamedType(field.type)
  if (!needsNothing(field) || field.deprecationReason) return []
  if (isLeafType(type)) return [field.name]
  if (isListType(getNullableType(field.type))) return []
  if (type.name === 'Money') return [`${field.name} { amount }`]
  return type.name === 'MaskedText' ? [`${field.name} { masked }`] : []
}

const nodeOf = (connection: GraphQLObjectType): GraphQLObjectType | null => {
  const nodes = connection.getFields().nodes
  const node = nodes && getNamedType(nodes.type)
  return isObjectType(node) ? node : null
}

const ofLists = (schema: GraphQLSchema): GrowthQuestion[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field): GrowthQuestion[] => {
    const type = getNamedType(field.type)
    const node = isObjectType(type) && type.name.endsWith('Connection') ? nodeOf(type) : null
    if (!node) return []
    const { declared = '', given = '', ...more } = needed[field.name] ?? {}
    if (!needsNothing(field) && !given) throw new Error(`${field.name} needs arguments: say which`)
    const fields = Object.values(node.getFields()).flatMap(selected)
    const query = `query Page($first: Int!, $after: String ${declared}) {
      ${field.name}(first: $first, after: $after ${given}) { nodes { ${fields.join(' ')} } }
    }`
    return [{ name: field.name, query, first: 20, list: field.name, ...more }]
  })

export const growthQuestions = (schema: GraphQLSchema): GrowthQuestion[] => [...ofOperations(), ...ofLists(schema)]

/** The cursor of the row at a depth, and how many rows there are. */
export const depthQuery = ({ name, list }: GrowthQuestion): string => {
  const { declared = '', given = '' } = needed[name] ?? {}
  return `query Depth($offset: Int! ${declared}) {
    ${list}(first: 1, offset: $offset ${given}) { totalCount pageInfo { endCursor } }
  }`
}
