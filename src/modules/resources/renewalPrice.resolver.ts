/** Asks what renewing costs; nothing is changed by it. */
import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context'
import { userErrorOf } from '../../mutations'
import { badInput, UserError, UserErrors } from '../../shared/errors'
import { findRenewalPrice } from './renewalPrice'
import { RenewalPriceAnswer, RenewalPriceInput } from './renewalPrice.type'

@Resolver()
export class RenewalPriceResolver {
  @Query(() => RenewalPriceAnswer, {
    description:
      'What renewing resources costs (S1-58), for the customer itself or for a partner that it authorised to act for it (R-ACT-1). All or nothing.',
  })
  async renewalPrice(
    @Arg('input', () => RenewalPriceInput, { description: 'What, and for how long.' }) input: RenewalPriceInput,
    @Ctx() ctx: Context,
  ): Promise<RenewalPriceAnswer> {
    try {
      return { price: await findRenewalPrice(ctx, input), userErrors: [] }
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      // A question that is not well put is no matter of the resources asked about.
      if (error.code === 'INVALID_INPUT' || error.code === 'FIELD_REQUIRED')
        throw badInput(error.field?.join('.') ?? 'input', String(error.params.reason ?? 'is needed'))
      const all = error instanceof UserErrors ? error.all : [error]
      return { price: null, userErrors: all.map(each => userErrorOf(each, ctx.language)) }
    }
  }
}
