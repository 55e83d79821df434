/** Closes the schema: a root field without a rule is refused at start-up, and shield stands before each of them. */
import type { GraphQLSchema } from 'graphql'
import { applyMiddleware, type IMiddleware } from 'graphql-middleware'
import { deny, shield } from 'graphql-shield'
import { type Rule, type Rules } from '../access/rules'
import type { Viewer } from '../access/viewer'
import { forbidden, unauthenticated } from '../shared/errors'
import { Concealed } from '../access/concealed'

type RootRules = { Query: Record<string, Rule>; Mutation: Record<string, Rule> }
type FieldMiddleware = (resolve: unknown, parent: unknown, args: unknown, context: unknown, info: unknown) => unknown
/** Shield wraps the middleware of a combined rule together with fragments, which we have none of. */
type Generated = FieldMiddleware | { readonly resolve: FieldMiddleware }

export const mergedRules = (modules: readonly { readonly rules?: Rules }[]): RootRules => ({
  Query: Object.assign({}, ...modules.map(({ rules }) => rules?.Query)) as Record<string, Rule>,
  Mutation: Object.assign({}, ...modules.map(({ rules }) => rules?.Mutation)) as Record<string, Rule>,
})

/** Root fields that no rule names. */
export const unguarded = (schema: GraphQLSchema, rules: RootRules): string[] =>
  [schema.getQueryType(), schema.getMutationType()].flatMap(type =>
    Object.keys(type?.getFields() ?? {})
      .filter(field => !rules[type?.name as keyof RootRules][field])
      .map(field => `${type?.name}.${field}`),
  )

/** What may not be told apart from a missing object becomes that answer: null, or NOT_FOUND in the payload. */
const concealing =
  (guarded: FieldMiddleware): FieldMiddleware =>
  async (...call) => {
    // shield returns a rule's error as the field's value
    const answer = await guarded(...call)
    return answer instanceof Concealed ? answer.answer : answer
  }

/**
 * Root fields only: left alone, shield would wrap every field of every type, and wide lists become several times slower.
 * Nested rows need no guard here, because the door returns none without the entity's read key.
 */
export const guard = (schema: GraphQLSchema, rules: RootRules): GraphQLSchema => {
  const open = unguarded(schema, rules)
  if (open.length) throw new Error(`no rule for ${open.join(', ')}`)
  const generator = shield(
    { Query: { '*': deny, ...rules.Query }, Mutation: { '*': deny, ...rules.Mutation } },
    { allowExternalErrors: true, fallbackRule: deny, fallbackError: (_error, _parent, _args, context) => ((context as unknown as { viewer: Viewer | null }).viewer ? forbidden() : unauthenticated()) },
  )
  const { Query, Mutation } = generator.generate(schema) as unknown as Record<'Query' | 'Mutation', Record<string, Generated>>
  const concealed = (fields: Record<string, Generated>) =>
    Object.fromEntries(Object.entries(fields).map(([field, generated]) => [field, concealing(typeof generated === 'function' ? generated : generated.resolve)]))
  return applyMiddleware(schema, { Query: concealed(Query), Mutation: concealed(Mutation) } as unknown as IMiddleware)
}
