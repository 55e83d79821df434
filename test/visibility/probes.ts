/** Asks every root field about every standing row, whatever the field is: the executable schema says how. */
import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { prefixes, type Prefix } from '../../src/shared/ids'
import { schema } from '../support/asking'
import { now } from '../support/rows'
import { overrides } from './overrides'
import { idAt, letterOf } from './standpoints'

export type Reply = { readonly data: Record<string, unknown> | null; readonly errors: readonly { extensions: Record<string, unknown> }[] }
export type Ask = (query: string, variables: Record<string, unknown>) => Promise<Reply>
type RootField = GraphQLField<unknown, unknown>

const byName = new Map((Object.entries(prefixes) as [Prefix, string][]).map(([prefix, name]) => [name, prefix]))

/** Which kind of row an id input means: what we were told, or what its name ends in. */
const prefixFor = (root: RootField, name: string): Prefix => {
  const told = overrides[root.name]?.ids?.[name]
  if (told) return told
  if (/^ids?$/.test(name)) {
    const found = objectsIn(root.type).map(type => byName.get(type.name))
    const prefix = found.find(Boolean)
    if (prefix) return prefix
  }
  if (/(manager|supervisor)Ids?$/i.test(name)) return 'mbr'
  const thing = name.replace(/Ids?$/, '').replace(/^indirect/, '')
  const prefix = [...byName].find(([type]) => type.toLowerCase().endsWith(thing.toLowerCase()) && thing)?.[1]
  if (!prefix) throw new Error(`${root.name}(${name}): which kind of row is it? Say so in overrides.ts`)
  return prefix
}

/** The object types of a payload, nearest first. */
const objectsIn = (type: unknown): GraphQLObjectType[] => {
  const named = getNamedType(type as never)
  if (!isObjectType(named)) return []
  const inner = Object.values(named.getFields()).map(field => getNamedType(field.type))
  return [
    named,
    ...inner.filter(isObjectType),
    ...inner.filter(isObjectType).flatMap(each =>
      Object.values(each.getFields())
        .map(f => getNamedType(f.type))
        .filter(isObjectType),
    ),
  ]
}

const plainTexts: readonly (readonly [RegExp, string])[] = [
  [/email/i, 'someone@example.com'],
  [/mobile|phone/i, '0086-13800000021'],
  [/accountName/i, 'someone-new'],
  [/password/i, 'Secret-42-words'],
  [/url/i, 'https://example.com/'],
]
const plainScalars: Readonly<Record<string, unknown>> = {
  Int: 1,
  Boolean: true,
  Decimal: '1.00',
  DateTime: now,
  LocalDate: now.slice(0, 10),
  YearMonth: now.slice(0, 7),
}

type Input = GraphQLArgument | GraphQLInputField

/** Builds the smallest input that names the row at a standpoint, and remembers which rows it names. */
class Naming {
  readonly targets: string[] = []

  constructor(
    private readonly root: RootField,
    private readonly standpoint: string,
  ) {}

  inputFor(fields: readonly Input[]): Record<string, unknown> {
    const also = overrides[this.root.name]?.also ?? []
    const given = fields.filter(
      ({ name, type, defaultValue }) => (isNonNullType(type) && defaultValue === undefined) || also.includes(name),
    )
    return Object.fromEntries(given.map(({ name, type }) => [name, this.valueFor(name, type)]))
  }

  private valueFor(name: string, type: GraphQLInputType): unknown {
    const told = overrides[this.root.name]
    if (told?.values?.[name] !== undefined) return told.values[name]
    const bare = getNullableType(type)
    if (isListType(bare)) return [this.valueFor(name, bare.ofType as GraphQLInputType)]
    if (isInputObjectType(bare)) return this.inputFor(Object.values(bare.getFields()))
    if (isEnumType(bare)) return bare.getValues()[0]?.name
    if (bare.toString() === 'ID') return this.idFor(name)
    return plainScalars[bare.toString()] ?? plainTexts.find(([pattern]) => pattern.test(name))?.[1] ?? 'something'
  }

  private idFor(name: string): string {
    const prefix = prefixFor(this.root, name)
    const fixed = overrides[this.root.name]?.fixed?.[name]
    if (fixed) return idAt(prefix, fixed)
    const id = idAt(prefix, this.standpoint)
    this.targets.push(id)
    return id
  }
}

/** `letter` says which row it is about; null for a field that names none. */
type Question = { readonly letter: string | null; readonly variables: Record<string, unknown> }

const questionsOf = (root: RootField, standpoints: readonly string[]): Question[] => {
  const asked = new Map<string, Question>()
  for (const standpoint of standpoints) {
    const naming = new Naming(root, standpoint)
    const variables = naming.inputFor(root.args)
    const [target] = naming.targets
    const text = JSON.stringify(variables)
    if (!asked.has(text)) asked.set(text, { letter: target === undefined ? null : letterOf(target), variables })
  }
  return [...asked.values()]
}

const codesOf = ({ errors }: Reply): string[] => errors.map(({ extensions }) => String(extensions.code))

/** Refusals, anywhere in a payload. */
const refusalsSelected = (type: unknown, depth = 0): string => {
  const named = getNamedType(type as never)
  if (!isObjectType(named) || depth > 3) return ''
  const parts = Object.values(named.getFields()).flatMap(field => {
    const inner = getNamedType(field.type)
    if (inner.name === 'UserError') return [`${field.name} { code }`]
    if (!isObjectType(inner) || !/^(results?|items?|failures?)$/.test(field.name)) return []
    const nested = refusalsSelected(inner, depth + 1)
    return nested ? [`${field.name} ${nested}`] : []
  })
  return parts.length ? `{ ${parts.join(' ')} }` : ''
}

const userCodes = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(userCodes)
  if (typeof value !== 'object' || value === null) return []
  const { code } = value as { code?: unknown }
  return [...(typeof code === 'string' ? [code] : []), ...Object.values(value).flatMap(userCodes)]
}

const idsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => (name === 'id' && typeof part === 'string' ? [part] : idsIn(part)))
}

/** One letter for each standpoint, in the order of the table. */
export const inOrder = (letters: Iterable<string>): string =>
  [...new Set(letters)].sort((left, right) => order.indexOf(left) - order.indexOf(right)).join('') || '-'
const order = 'OCNFDMRXP+'

export const refused = '!'

const isRefusal = (code: string): boolean => ['FORBIDDEN', 'UNAUTHENTICATED'].includes(code)

const put = async (
  ask: Ask,
  root: RootField,
  kind: 'query' | 'mutation',
  { variables }: Question,
  selection: string,
  more = '',
): Promise<Reply> => {
  const names = Object.keys(variables)
  const declared = names.map(name => `$${name}: ${root.args.find(arg => arg.name === name)?.type.toString()}`).join(', ')
  const args = [...names.map(name => `${name}: $${name}`), ...(more ? [more] : [])].join(', ')
  const reply = await ask(`${kind} ${declared && `(${declared})`} { ${root.name} ${args && `(${args})`} ${selection} }`, variables)
  const odd = codesOf(reply).filter(code => !isRefusal(code))
  if (odd.length && !overrides[root.name]?.mayAnswer?.some(code => odd.includes(code)))
    throw new Error(`${root.name} answers ${odd.join(', ')} to ${JSON.stringify(variables)}`)
  return reply
}

const isAnswer = (value: unknown): boolean => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)

/** Nothing of that kind is there, as far as one is told. */
const saysAbsent = (root: RootField, { data }: Reply): boolean =>
  userCodes(data).some(code => code === 'NOT_FOUND' || overrides[root.name]?.absent?.includes(code))

/** Rows of a list; what only speaks of rows names them. */
const idOfNode = (type: unknown): string => {
  const node = getNamedType(type as never)
  return isObjectType(node) && !node.getFields().id ? 'id: targetId' : 'id'
}

/** What a query shows: letters of the rows in it, or of the rows that it answers about; `+` for an answer about no row, `-` for nothing. */
export const seen = async (ask: Ask, root: RootField, standpoints: readonly string[], more = ''): Promise<string> => {
  const type = getNamedType(root.type)
  const fields = isObjectType(type) ? type.getFields() : {}
  const rows = fields.nodes ? `{ nodes { ${idOfNode(fields.nodes.type)} } }` : fields.id ? '{ id }' : null
  const page = [...(fields.nodes ? ['first: 100'] : []), ...(more ? [more] : [])].join(', ')
  const letters: string[] = []
  let isRefused = true
  for (const question of questionsOf(root, standpoints)) {
    const reply = await put(
      ask,
      root,
      'query',
      question,
      rows ?? (isObjectType(type) ? refusalsSelected(type) || '{ __typename }' : ''),
      page,
    )
    if (codesOf(reply).some(isRefusal)) continue
    isRefused = false
    if (codesOf(reply).length) continue
    if (rows) letters.push(...idsIn(reply.data).flatMap(id => letterOf(id) ?? []))
    else if (isAnswer(reply.data?.[root.name]) && !saysAbsent(root, reply)) letters.push(question.letter ?? '+')
  }
  return isRefused ? refused : inOrder(letters)
}

/** Which rows a mutation gets at: whatever it then answers, it is not that there is no such row. */
export const reached = async (ask: Ask, root: RootField, standpoints: readonly string[]): Promise<string> => {
  const selection = refusalsSelected(root.type)
  const letters: string[] = []
  let isRefused = true
  for (const question of questionsOf(root, standpoints)) {
    const reply = await put(ask, root, 'mutation', question, selection)
    if (codesOf(reply).some(isRefusal)) continue
    isRefused = false
    if (!saysAbsent(root, reply)) letters.push(question.letter ?? '+')
  }
  return isRefused ? refused : inOrder(letters)
}

export const rootFields = (kind: 'Query' | 'Mutation'): RootField[] => {
  const type = kind === 'Query' ? schema.getQueryType() : schema.getMutationType()
  return Object.values(type?.getFields() ?? {}).sort((a, b) => (a.name < b.name ? -1 : 1))
}
