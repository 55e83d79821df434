/** `node(id:)` and `nodes(ids:)`: any object by its id, through the same door as everywhere. */
import { type GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../context'
import { type Database, type EntityClass, requested } from '../db'
import type { Module, ResolverClass } from '../modules/module'
import { throughReseller } from '../modules/partners'
import { badInput } from '../shared/errors'
import { canonicalId, prefixes, type Prefix, prefixOf } from '../shared/ids'
import { Node } from '../shared/node'

type Found = { id: string } | null
const mostIds = 100

/** The modules say which entity an id prefix leads to. */
export const nodeResolverFor = (modules: readonly Module[]): ResolverClass => {
  const entities = Object.assign({}, ...modules.map(({ nodes }) => nodes)) as Partial<Record<Prefix, EntityClass<{ id: string }>>>

  const find = async (door: Database, given: string, info: GraphQLResolveInfo): Promise<Found> => {
    const id = canonicalId(given)
    const prefix = prefixOf(id)
    const entity = prefix && entities[prefix]
    return entity ? door.one(entity, id, requested(info, entity, prefixes[prefix])) : null
  }

  const missing = null
  const indirect = 'For a master: look through this cloud reseller (R-RES-6); ignored for others.'

  @Resolver()
  class NodeResolver {
    @Query(() => Node, { nullable: true, description: 'Any object by its id; null when it does not exist or is not mine to see.' })
    async node(
      @Arg('id', () => ID, { description: 'Its id.' }) id: string,
      @Arg('indirectPartnerId', () => ID, { nullable: true, description: indirect }) indirectPartnerId: string | null,
      @Ctx() ctx: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<Found> {
      const door = await throughReseller(ctx, indirectPartnerId)
      return door ? find(door, id, info) : missing
    }

    @Query(() => [Node], {
      nullable: 'items',
      description: 'Objects by their ids, in the order asked, at most 100; null for what does not exist or is not mine to see.',
    })
    async nodes(
      @Arg('ids', () => [ID], { description: 'Their ids, at most 100.' }) ids: string[],
      @Arg('indirectPartnerId', () => ID, { nullable: true, description: indirect }) indirectPartnerId: string | null,
      @Ctx() ctx: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<Found[]> {
      if (ids.length > mostIds) throw badInput('ids', `at most ${mostIds}`)
      const door = await throughReseller(ctx, indirectPartnerId)
      return door ? Promise.all(ids.map(id => find(door, id, info))) : ids.map(() => missing)
    }
  }
  return NodeResolver
}
