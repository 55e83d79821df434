/** Closes the schema: a root field without a rule is refused at start-up, and shield stands before each of them. */
import {
  defaultFieldResolver,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql'
import { deny, shield } from 'graphql-shield'
import { type Rule, type Rules } from '../access/rules'
import type { AnonymousContext, Context } from '../context'
import { auditRefusal } from '../mutations'
import { forbidden, unauthenticated } from '../shared/errors'
import { Concealed } from '../access/concealed'

type RootRules = { Query: Record<string, Rule>; Mutation: Record<string, Rule> }
type Asked = Context | AnonymousContext
type Args = { input?: object }
type Resolve = GraphQLFieldResolver<unknown, Asked, Args>
type FieldMiddleware = (resolve: Resolve, parent: unknown, args: Args, context: Asked, info: GraphQLResolveInfo) => unknown
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

/** A refused attempt to change something is audited like any other; the mutation itself never began. */
const auditing =
  (guarded: FieldMiddleware): FieldMiddleware =>
  async (resolve, parent, args, context, info) => {
    const answer = await guarded(resolve, parent, args, context, info)
    const isRefused = answer instanceof GraphQLError && answer.extensions.code === 'FORBIDDEN'
    if (isRefused && context.viewer) await auditRefusal(context, { operation: info.fieldName, input: args.input ?? {} }, 'FORBIDDEN')
    return answer
  }

/** In place: the usual way, `applyMiddleware`, copies the whole schema for the sake of its two roots. */
const standBefore = (
  root: GraphQLObjectType<unknown, Asked> | null | undefined,
  guards: Record<string, Generated>,
  wrap: (guarded: FieldMiddleware) => FieldMiddleware,
): void => {
  for (const field of Object.values(root?.getFields() ?? {})) {
    const generated = guards[field.name]
    if (!generated) throw new Error(`no guard for ${root?.name}.${field.name}`)
    const guarded = wrap(typeof generated === 'function' ? generated : generated.resolve)
    const { resolve = defaultFieldResolver } = field
    field.resolve = (parent, args, context, info) => guarded(resolve, parent, args as Args, context, info)
  }
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
    {
      allowExternalErrors: true,
      fallbackRule: deny,
      fallbackError: (_error, _parent, _args, context) => ((context as unknown as Asked).viewer ? forbidden() : unauthenticated()),
    },
  )
  const { Query, Mutation } = generator.generate(schema) as unknown as Record<'Query' | 'Mutation', Record<string, Generated>>
  standBefore(schema.getQueryType(), Query, concealing)
  standBefore(schema.getMutationType(), Mutation, guarded => auditing(concealing(guarded)))
  return schema
}
