/** Runs operations compiled: graphql-jit, with graphql-js for what was seen only once. */
import {
  type ASTNode,
  BREAK,
  type DocumentNode,
  execute,
  type ExecutionResult,
  type FragmentSpreadNode,
  getNamedType,
  getOperationAST,
  getVariableValues,
  type GraphQLEnumValue,
  GraphQLError,
  type GraphQLSchema,
  type InlineFragmentNode,
  isEnumType,
  isNullableType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  TypeInfo,
  type VariableNode,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import { responseKey } from '../shared/responseKey'

export type Executed = ExecutionResult<Record<string, unknown>, Record<string, unknown>>
type Run = {
  readonly document: DocumentNode
  readonly operationName: string | null
  readonly variables: Record<string, unknown>
  readonly contextValue: unknown
}

/** A hostile stream of documents that never repeat must not cost a compilation each. */
const sightingsBeforeCompiling = 2

/** Of what is wrong with variables; graphql-js tells as many. */
const mostErrors = 50

type Compiled = CompiledQuery & { readonly indispensable: ReadonlySet<string> }
type Sighting = { count: number; compiled: Compiled | null }

export type Executor = (run: Run) => Promise<Executed>

/** jit's errors carry no `extensions`; without them Apollo would answer "Internal server error". */
const mended = (error: GraphQLError): GraphQLError => {
  const original = error.originalError as (Error & { extensions?: Record<string, unknown> }) | undefined
  return new GraphQLError(error.message, {
    nodes: error.nodes,
    path: error.path,
    originalError: original,
    extensions: error.extensions?.code ? error.extensions : original?.extensions,
  })
}

/**
 * Variables that have to be there, and not null, for jit: it takes one that is left out for null where it stands inside an object, and lets
 * an explicit null pass where a default made the variable fit. An argument that may be null can do without: `after` of a first page.
 */
const indispensableIn = (schema: GraphQLSchema, document: DocumentNode): ReadonlySet<string> => {
  const info = new TypeInfo(schema)
  const indispensable = new Set<string>()
  const Variable = ({ name }: VariableNode, _key: unknown, parent: ASTNode | readonly ASTNode[] | undefined) => {
    const isArgument = parent !== undefined && 'kind' in parent && parent.kind === Kind.ARGUMENT
    if (!isArgument || !isNullableType(info.getInputType())) indispensable.add(name.value)
  }
  visit(document, visitWithTypeInfo(info, { VariableDefinition: () => false, Variable }))
  return indispensable
}

const isComplete = (
  { variableDefinitions = [] }: OperationDefinitionNode,
  indispensable: ReadonlySet<string>,
  variables: Run['variables'],
): boolean =>
  variableDefinitions.every(({ variable, defaultValue }) => {
    const value = variables[variable.name.value]
    return !indispensable.has(variable.name.value) || (value === undefined ? defaultValue !== undefined : value !== null)
  })

/**
 * What jit answers differently from graphql-js. A fragment that is switched off at one place is missing at all others; an object that is
 * selected twice is there in full although one of the two is switched off. Answers are object literals, in which the key `__proto__` sets
 * the prototype and is gone.
 */
const isBeyondJit = (document: DocumentNode): boolean => {
  let isBeyond = false
  const stop = () => {
    isBeyond = true
    return BREAK
  }
  const switched = ({ directives = [] }: FragmentSpreadNode | InlineFragmentNode) => (directives.length > 0 ? stop() : undefined)
  const objects = new Map<string, { count: number; isSwitched: boolean }>()
  visit(document, {
    FragmentSpread: switched,
    InlineFragment: switched,
    Field: node => {
      const key = responseKey(node)
      if (key === '__proto__') return stop()
      if (!node.selectionSet) return undefined
      const { count, isSwitched } = objects.get(key) ?? { count: 0, isSwitched: false }
      const found = { count: count + 1, isSwitched: isSwitched || Boolean(node.directives?.length) }
      objects.set(key, found)
      return found.count > 1 && found.isSwitched ? stop() : undefined
    },
  })
  return isBeyond
}

/** Whether a document asks for an enum whose values are kept under other names than they are answered with, such as the verbs of a life cycle. */
const translating = (schema: GraphQLSchema): ((document: DocumentNode) => boolean) => {
  const isOtherwise = ({ name, value }: GraphQLEnumValue) => value !== name
  const translated = new Set(Object.values(schema.getTypeMap()).filter(type => isEnumType(type) && type.getValues().some(isOtherwise)))
  return document => {
    const info = new TypeInfo(schema)
    let translates = false
    const Field = () => {
      const type = getNamedType(info.getType())
      translates ||= type !== undefined && translated.has(type)
    }
    visit(document, visitWithTypeInfo(info, { Field }))
    return translates
  }
}

const plainly = async (schema: GraphQLSchema, { document, operationName, variables, contextValue }: Run): Promise<Executed> =>
  (await execute({ schema, document, operationName, variableValues: variables, contextValue })) as Executed

export const compilingExecutor = (schema: GraphQLSchema): Executor => {
  const seen = new WeakMap<DocumentNode, Map<string, Sighting>>()
  const translates = translating(schema)

  const sightingOf = (document: DocumentNode, operationName: string | null): Sighting => {
    const operations = seen.get(document) ?? new Map<string, Sighting>()
    seen.set(document, operations)
    const sighting = operations.get(operationName ?? '') ?? { count: 0, compiled: null }
    operations.set(operationName ?? '', sighting)
    return sighting
  }

  const compiledFor = ({ document, operationName }: Run): Compiled | null => {
    const sighting = sightingOf(document, operationName)
    sighting.count++
    if (sighting.count === sightingsBeforeCompiling && !isBeyondJit(document)) {
      try {
        // Other enums, texts, numbers and flags are answered as our rows hold them: a look at each takes an eighth of a long answer.
        const compiled = compileQuery(schema, document, operationName ?? undefined, { disableLeafSerialization: !translates(document) })
        sighting.compiled = isCompiledQuery(compiled) ? { ...compiled, indispensable: indispensableIn(schema, document) } : null
      } catch {
        // what jit can't compile, graphql-js runs
        sighting.compiled = null
      }
    }
    return sighting.compiled
  }

  return async run => {
    const operation = getOperationAST(run.document, run.operationName)
    // A mutation runs once and waits for the database: there is nothing to win.
    const compiled = operation?.operation === OperationTypeNode.QUERY ? compiledFor(run) : null
    if (!operation || !compiled || !isComplete(operation, compiled.indispensable, run.variables)) return plainly(schema, run)
    // jit's own look at variables is less strict (a list where an object belongs) and words its errors without codes
    const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], run.variables, { maxErrors: mostErrors })
    if (errors) return { errors }
    const result = (await compiled.query({}, run.contextValue, run.variables)) as Executed
    // jit knows no default of a variable that may not be null: graphql-js runs what it should not have refused
    if (!('data' in result)) return plainly(schema, run)
    return result.errors ? { ...result, errors: result.errors.map(mended) } : result
  }
}
