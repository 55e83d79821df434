/** From modules to the guarded, executable schema. */
import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql'
import { signedIn } from '../access/rules'
import { declaresVisibility } from '../access/visibility'
import { deadlinesResolverFor } from '../modules/calendar'
import type { Module, ResolverClass } from '../modules/module'
import { guard, mergedRules } from './guard'
import { resolveAbstractTypesById } from './node'
import { nodeResolverFor } from './nodeResolver'

const nodeRules = { Query: { node: signedIn, nodes: signedIn } }

/** Every entity says who sees its rows; one that does not must not be served. */
const refuseOpenEntities = (modules: readonly Module[]): void => {
  const open = modules.flatMap(({ entities = [] }) => entities).filter(entity => !declaresVisibility(entity))
  if (open.length) throw new Error(`no visibility declared by ${open.map(({ name }) => name).join(', ')}`)
}

export const rulesOf = (modules: readonly Module[]) => mergedRules([...modules, { rules: nodeRules }])

/** type-graphql asks it for each field of the schema about each resolver of a field: a tenth of the start, were it looked through. */
const quickToSearch = <T>(list: readonly T[]): T[] => {
  const members = new Set(list)
  return Object.assign([...list], { includes: (wanted: T) => members.has(wanted) })
}

export const buildSchema = (modules: readonly Module[]): GraphQLSchema => {
  refuseOpenEntities(modules)
  const deadlines = deadlinesResolverFor(modules.flatMap(({ deadlines: sources = [] }) => sources))
  const classes = [nodeResolverFor(modules), deadlines, ...modules.flatMap(({ resolvers: own = [] }) => own)]
  const resolvers = quickToSearch(classes) as unknown as NonEmptyArray<ResolverClass & (new () => object)>
  // Apollo checks the schema as it starts; type-graphql would run a whole introspection for that.
  const schema = buildSchemaSync({ resolvers, validate: false, orphanedTypes: [], nullableByDefault: false, skipCheck: true })
  resolveAbstractTypesById(schema)
  return guard(schema, rulesOf(modules))
}
