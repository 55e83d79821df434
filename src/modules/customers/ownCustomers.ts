/** The rule that gives the product its name: a root field about one customer is for those who see that customer. */
import type { GraphQLResolveInfo } from 'graphql'
import { rule } from 'graphql-shield'
import { Concealed } from '../../access/concealed'
import type { PermissionKey } from '../../access/permissions'
import { inTurn, may, mayAny, type Rule } from '../../access/rules'
import type { Context } from '../../context'
import { requested } from '../../db'
import { perform } from '../../mutations'
import { customerNotFound } from '../../shared/errors'
import { throughReseller } from '../partners'
import { CustomerEntity } from './customer.entity'

type Check = (args: Record<string, unknown>, ctx: Context, info: GraphQLResolveInfo) => Promise<true | Concealed>

/** A rule that throws would be a "no", even when the database is down: what it can't decide, it returns. */
const decided = (check: Check) => async (_parent: unknown, args: Record<string, unknown>, ctx: Context, info: GraphQLResolveInfo) => {
  try {
    return await check(args, ctx, info)
  } catch (error) {
    return error as Error
  }
}

const guarded = (name: string, key: Rule, check: Check): Rule =>
  inTurn(key, Object.assign(rule(name, { cache: 'no_cache' })(decided(check)), { explained: name }))

/** The second key opens customers of resellers only, by `indirectPartnerId` (R-PERM-1). */
export const mayReadCustomers = mayAny('customer.view', 'customer.viewResellers')

/** For a read: the scoped loader answers with the very row that the resolver asks for next, so it costs no statement of its own. */
const reading = guarded('own customer', mayReadCustomers, async ({ id, indirectPartnerId }, ctx, info) => {
  const door = await throughReseller(ctx, indirectPartnerId as string | null | undefined)
  return (await door?.one(CustomerEntity, String(id), requested(info, CustomerEntity))) ? true : new Concealed(null)
})

const changing = new Map<PermissionKey, Rule>()

/** For a mutation: a foreign customer and a missing one both answer NOT_FOUND, and both attempts are audited. */
const changingOne = (key: PermissionKey): Rule => {
  const known = changing.get(key)
  if (known) return known
  const made = guarded(`own customer for ${key}`, may(key), async ({ input }, ctx, info) => {
    const asked = input as { customerId: string }
    if (await ctx.db.one(CustomerEntity, asked.customerId, ['id'])) return true
    return new Concealed(await perform(ctx, info.fieldName, asked, () => Promise.reject(customerNotFound('customerId'))))
  })
  changing.set(key, made)
  return made
}

/** Shield tells whether one customer is the viewer's own: `read` for `id`, `change(key)` for `input.customerId`. */
export const ownCustomers = { read: reading, change: changingOne }
