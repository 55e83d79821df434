/** Runs operations compiled: graphql-jit, with graphql-js for what was seen only once. */
import {
  BREAK,
  type DocumentNode,
  execute,
  type ExecutionResult,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  visit,
} from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'

export type Executed = ExecutionResult<Record<string, unknown>, Record<string, unknown>>
type Run = {
  readonly document: DocumentNode
  readonly operationName: string | null
  readonly variables: Record<string, unknown>
  readonly contextValue: unknown
}

/** A hostile stream of documents that never repeat must not cost a compilation each. */
const sightingsBeforeCompiling = 2

type Sighting = { count: number; compiled: CompiledQuery | null }

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

/** jit lets an explicit null pass into places that may not be null, where a default made the variable fit: graphql-js does not. */
const hasNull = ({ variables }: Run): boolean => Object.values(variables).includes(null)

/** Compiled answers are object literals, in which this one key sets the prototype and is gone; graphql-js answers it like any other. */
const namesPrototype = (document: DocumentNode): boolean => {
  let isNamed = false
  visit(document, {
    Field: ({ alias }) => {
      if (alias?.value !== '__proto__') return undefined
      isNamed = true
      return BREAK
    },
  })
  return isNamed
}

const plainly = async (schema: GraphQLSchema, { document, operationName, variables, contextValue }: Run): Promise<Executed> =>
  (await execute({ schema, document, operationName, variableValues: variables, contextValue })) as Executed

export const compilingExecutor = (schema: GraphQLSchema): Executor => {
  const seen = new WeakMap<DocumentNode, Map<string, Sighting>>()

  const sightingOf = (document: DocumentNode, operationName: string | null): Sighting => {
    const operations = seen.get(document) ?? new Map<string, Sighting>()
    seen.set(document, operations)
    const sighting = operations.get(operationName ?? '') ?? { count: 0, compiled: null }
    operations.set(operationName ?? '', sighting)
    return sighting
  }

  const compiledFor = ({ document, operationName }: Run): CompiledQuery | null => {
    const sighting = sightingOf(document, operationName)
    sighting.count++
    if (sighting.count === sightingsBeforeCompiling && !namesPrototype(document)) {
      try {
        const compiled = compileQuery(schema, document, operationName ?? undefined)
        sighting.compiled = isCompiledQuery(compiled) ? compiled : null
      } catch {
        // what jit can't compile, graphql-js runs
        sighting.compiled = null
      }
    }
    return sighting.compiled
  }

  return async run => {
    const operation = getOperationAST(run.document, run.operationName)
    const compiled = operation && compiledFor(run)
    if (!compiled || hasNull(run)) return plainly(schema, run)
    // jit's own look at variables is less strict (a list where an object belongs) and words its errors without codes
    const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], run.variables)
    if (errors) return { errors }
    const result = (await compiled.query({}, run.contextValue, run.variables)) as Executed
    // jit knows no default of a variable that may not be null: graphql-js runs what it should not have refused
    if (!('data' in result)) return plainly(schema, run)
    return result.errors ? { ...result, errors: result.errors.map(mended) } : result
  }
}
