/** Finds what renewing costs: the resources, what is attached and related to them, and the discounts of their customer. */
import type { Context } from '../../context'
import type { Database } from '../../db'
import { isIn } from '../../shared/conditions'
import { customerNotFound, invalidInput, UserError } from '../../shared/errors'
import { AuthorizationState, CustomerEntity } from '../customers'
import { checkIds, readAsked, wholeOf } from './asked'
import { periodAsked } from './commonExpiryDay'
import { discountsOf } from './discounts'
import { isPossiblePeriod, mostOf, type Period } from './period'
import type { RenewalPrice, RenewalPriceInput } from './renewalPrice.type'
import { priceRenewal } from './renewalPricing'
import { ResourceEntity } from './resource.entity'
import { type Asked, againstPricing, refuseAny } from './resource.refusals'
import { ResourceTypeEntity } from './resourceType.entity'

export const mostRenewed = 10

export const checkPeriod = (period: Period): void => {
  if (!isPossiblePeriod(period)) throw invalidInput(`1 to ${mostOf(period.periodType)}`, 'periodNum')
}

type Buyer = Pick<CustomerEntity, 'id' | 'partnerId' | 'currency' | 'commonExpiryDay'>

/** The customer itself, or one that authorised the partner: looking at prices needs no session (INFERRED from R-OBO-3). */
const buyerOf = async ({ db, viewer }: Context, given: string | null | undefined): Promise<Buyer> => {
  const id = given ?? viewer.customerId
  if (!id) throw new UserError('FIELD_REQUIRED', { name: 'customerId' }, ['customerId'])
  const customer = await db.one(CustomerEntity, id, ['partnerId', 'currency', 'commonExpiryDay', 'onBehalfAuthorization'])
  if (!customer) throw customerNotFound('customerId')
  const current = customer.onBehalfAuthorization
  if (viewer.kind !== 'CUSTOMER' && current !== AuthorizationState.GRANTED) throw new UserError('ON_BEHALF_NOT_AUTHORIZED', { current })
  return customer
}

/** Main resources that go with those asked about, one step and no further (INFERRED). */
const relatedTo = async (db: Database, buyer: Buyer, asked: readonly Asked[]): Promise<Asked[]> => {
  const ids = asked.map(({ id }) => id)
  const related = await db.rows(ResourceEntity).where(isIn('relatedResourceId', ids)).many(['id'])
  const others = related.map(({ id }) => id).filter(id => !ids.includes(id))
  const found = await readAsked(db, buyer.id, others.sort())
  return found.filter(({ resource }) => resource?.isMainResource)
}

/** The kinds of resources that the vendor still sells. */
const offeredTypes = async (db: Database, asked: readonly Asked[]): Promise<Set<string>> => {
  const codes = [...new Set(asked.flatMap(wholeOf).map(({ resourceTypeCode }) => resourceTypeCode))]
  const types = codes.length ? await db.rows(ResourceTypeEntity).where(isIn('code', codes)).many(['code', 'serviceTypeCode']) : []
  return new Set(types.map(({ code }) => code))
}

export const findRenewalPrice = async (ctx: Context, input: RenewalPriceInput): Promise<RenewalPrice> => {
  checkIds('resourceIds', input.resourceIds, mostRenewed)
  checkPeriod(input)
  const buyer = await buyerOf(ctx, input.customerId)
  const period = periodAsked(input, buyer)
  const asked = await readAsked(ctx.db, buyer.id, input.resourceIds)
  const types = await offeredTypes(ctx.db, asked)
  const isOffered = (each: Asked) => wholeOf(each).every(({ resourceTypeCode }) => types.has(resourceTypeCode))
  refuseAny(asked, each => againstPricing(each, period, isOffered(each), ctx.now))
  // What goes with them is priced where it can be, and is no reason to refuse what was asked for.
  const related = input.includeRelatedResources ? await relatedTo(ctx.db, buyer, asked) : []
  const all = [...asked, ...related.filter(each => !againstPricing(each, period, true, ctx.now))]
  const pricing = priceRenewal(all.flatMap(wholeOf), period, await discountsOf(ctx.db, buyer, ctx.now), buyer.currency)
  return {
    ...pricing,
    payable: pricing.officialAmount.truncateToCents(),
    optionalDiscounts: pricing.optionalDiscounts.map(discount => ({ ...discount, payable: discount.amount.truncateToCents() })),
  }
}
