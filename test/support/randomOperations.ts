/** Operations that nobody would write by hand, over the whole schema: aliases, merged fields, fragments, directives, variables, pages in pages. */
import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'

export type Pick = (below: number) => number
export type RandomOperation = {
  readonly text: string
  readonly variables: Record<string, unknown>
  /** The list that it asks for, the type of its rows, and what it selects of each. */
  readonly list: { readonly alias: string; readonly type: string; readonly selection: string }
}

const mostDeep = 4

const isConnection = (type: GraphQLCompositeType): boolean => isObjectType(type) && 'pageInfo' in type.getFields()

/** Numbers from a seed, for one that can be told again. */
export const picking = (seed: number): Pick => {
  let state = seed
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Lists of rows at the root that can be asked for without an argument. */
const listsOf = (schema: GraphQLSchema): GraphQLField<unknown, unknown>[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {}).filter(field => {
    const type = getNamedType(field.type)
    return isCompositeType(type) && isConnection(type) && !field.args.some(isRequiredArgument)
  })

/** Writes one operation; what is random is picked, so that a seed tells it again. */
class Writer {
  private aliases = 0
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly pick: Pick,
  ) {}

  operation(): RandomOperation {
    const field = this.oneOf(listsOf(this.schema))
    const type = this.nodeTypeOf(getNamedType(field.type) as GraphQLCompositeType)
    const selection = this.selection(type, 1)
    const alias = this.alias()
    const again = this.pick(2)
      ? `${field.name}(first: $few) { nodes { ...F @include(if: $no) ...F @include(if: $${this.oneOf(['yes', 'no'])}) } }`
      : ''
    const { filter, declared } = this.emptyFilter(field)
    const text = `query ($few: Int = 2, $yes: Boolean!, $no: Boolean!${declared}) {
      always: viewer @include(if: $yes) { kind } never: viewer @include(if: $no) { kind }
      ${alias}: ${field.name}(first: $few${filter}) { nodes { id ${selection} } } ${again} }
      ${again ? `fragment F on ${type.name} { id __typename @skip(if: $no) id @include(if: $no) }` : ''}`
    return { text, variables: { few: 1 + this.pick(3), yes: true, no: false }, list: { alias, type: type.name, selection } }
  }

  /** A filter whose value is a variable that is never given: it filters nothing. */
  private emptyFilter({ args }: GraphQLField<unknown, unknown>): { filter: string; declared: string } {
    const type = args.find(({ name }) => name === 'filter')?.type
    const input = type && getNamedType(type)
    const fields = isInputObjectType(input) ? Object.values(input.getFields()).filter(({ type: of }) => !isNonNullType(of)) : []
    if (!fields.length || this.pick(2)) return { filter: '', declared: '' }
    const field = this.oneOf(fields)
    return { filter: `, filter: { ${field.name}: $left }`, declared: `, $left: ${String(field.type)}` }
  }

  /** Some fields of a type, dressed up. */
  private selection(type: GraphQLCompositeType, depth: number): string {
    const inside = isAbstractType(type) ? this.ofOneKind(type, depth) : this.fields(type, depth)
    const dressed = [
      inside,
      `... on ${type.name} { ${inside} }`,
      `... @include(if: $yes) { ${inside} }`,
      `... @include(if: $no) { ${inside} } ${inside}`,
      `__typename @skip(if: $yes) ${inside}`,
    ]
    return this.oneOf(dressed) + (this.pick(4) === 0 ? ` ${inside}` : '')
  }

  private ofOneKind(type: GraphQLCompositeType, depth: number): string {
    if (!isAbstractType(type)) return '__typename'
    const kind = this.oneOf([...this.schema.getPossibleTypes(type)])
    return `__typename ... on ${kind.name} { ${this.fields(kind, depth)} }`
  }

  private fields(type: GraphQLCompositeType, depth: number): string {
    if (!isObjectType(type)) return '__typename'
    const all = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument))
    const leaves = all.filter(field => isLeafType(getNamedType(field.type)))
    const branches = depth >= mostDeep ? [] : all.filter(field => isCompositeType(getNamedType(field.type)))
    const chosen = [...this.some(leaves, 4), ...this.some(branches, 2)]
    return chosen.length ? chosen.map(field => this.field(field, depth)).join(' ') : '__typename'
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type)
    const name = `${this.alias()}: ${field.name}${this.argumentsOf(field.args)}`
    if (!isCompositeType(type)) return this.pick(6) === 0 ? `${name} @skip(if: $${this.oneOf(['yes', 'no'])})` : name
    if (!isConnection(type)) return `${name} { ${this.selection(type, depth + 1)} }`
    const rows = this.selection(this.nodeTypeOf(type), depth + 1)
    return `${name} { ${this.oneOf([`nodes { ${rows} }`, `edges { cursor node { ${rows} } } pageInfo { hasNextPage endCursor }`, `totalCount nodes { ${rows} }`])} }`
  }

  private argumentsOf(args: readonly GraphQLArgument[]): string {
    if (!args.some(({ name }) => name === 'first')) return ''
    return this.oneOf(['(first: 1)', '(first: 2)', '(first: $few)', '(last: 2)'])
  }

  private nodeTypeOf(connection: GraphQLCompositeType): GraphQLCompositeType {
    if (!isObjectType(connection)) throw new Error('no connection')
    return getNamedType(connection.getFields().nodes?.type) as GraphQLCompositeType
  }

  /** Each field has a name of its own in the answer; the same field twice is two aliases. */
  private alias(): string {
    return `f${this.aliases++}`
  }

  private oneOf<T>(all: readonly T[]): T {
    const chosen = all[this.pick(all.length)]
    if (chosen === undefined) throw new Error('nothing to choose from')
    return chosen
  }

  private some<T>(all: readonly T[], most: number): T[] {
    return all.length ? Array.from({ length: this.pick(most + 1) }, () => this.oneOf(all)) : []
  }
}

export const randomOperation = (schema: GraphQLSchema, pick: Pick): RandomOperation => new Writer(schema, pick).operation()
