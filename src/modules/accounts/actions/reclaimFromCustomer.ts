/** Takes money back from one customer, at most what is there (R-BAL-3). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { customerNotFound } from '../../../shared/errors'
import { CustomerEntity } from '../../customers'
import type { ActingIn } from '../../partners'
import { AccountType } from '../account.enums'
import type { ReclaimFromCustomerInput } from '../adjustment.inputs'
import { Adjustments } from '../adjustments'
import { funderOf } from '../funder'
import { reclaiming } from '../sensitive'
import { amountIn, checkMemo, resaleCustomer } from './adjustable'

export const reclaimFromCustomer = (acting: ActingIn) => async (tx: Transaction, ctx: Context, input: ReclaimFromCustomerInput) => {
  checkMemo(input.memo)
  const type = AccountType[input.accountType]
  const within = acting(tx)
  const funder = await funderOf(tx, within.viewer.partnerId, within !== tx)
  const customer = await within.lock(CustomerEntity, input.customerId, customerNotFound('customerId'))
  const party = { customerId: customer.id, currency: customer.currency }
  const adjustments = await Adjustments.lock(tx, funder, [party], [type])

  const work = async () => {
    resaleCustomer(customer)
    const recordId = adjustments.reclaim(party, { type, amount: amountIn(input.amount, party.currency), memo: input.memo })
    await reclaiming.confirm(tx, ctx, input)
    return { recordId, transId: (await adjustments.carryOut()).get(recordId) ?? null }
  }
  const { answer, replayed } = await once(tx, ctx, 'reclaimFromCustomer', input, work)
  return { ...answer, replayed }
}
