/** Passes money on to one customer or several: one transfer and one record each, and each is answered on its own (R-2123). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { checkItems, didAnything, eachItem, once } from '../../../mutations'
import { CustomerEntity } from '../../customers'
import type { ActingIn } from '../../partners'
import { AccountType } from '../account.enums'
import type { AllocateToCustomersInput } from '../adjustment.inputs'
import { Adjustments } from '../adjustments'
import { funderOf } from '../funder'
import { allocating } from '../sensitive'
import { amountIn, checkMemo, resaleCustomer } from './adjustable'

export const allocateToCustomers = (acting: ActingIn) => async (tx: Transaction, ctx: Context, input: AllocateToCustomersInput) => {
  const amounts = new Map(input.items.map(({ customerId, amount }) => [customerId, amount]))
  const ids = input.items.map(({ customerId }) => customerId)
  checkItems('items', ids)
  checkMemo(input.memo)
  const type = AccountType[input.accountType]
  const within = acting(tx)
  const funder = await funderOf(tx, within.viewer.partnerId, within !== tx)
  const customers = await within.lockMany(CustomerEntity, ids)
  const parties = [...customers.values()].map(({ id, currency }) => ({ customerId: id, currency }))
  const adjustments = await Adjustments.lock(tx, funder, parties, [type])

  const work = async () => {
    const allocateEach = () =>
      eachItem('items', ids, id => {
        const { currency } = resaleCustomer(customers.get(id))
        const amount = amountIn(amounts.get(id) ?? '', currency)
        return Promise.resolve(adjustments.allocate({ customerId: id, currency }, { type, amount, memo: input.memo }))
      })
    const items = await allocating.confirmItems(tx, ctx, input, allocateEach)
    const transIds = await adjustments.carryOut()
    return {
      results: items.map(({ item, done, refusal }) => ({
        customerId: item,
        recordId: done,
        transId: done && (transIds.get(done) ?? null),
        refusal,
      })),
    }
  }
  const { answer, replayed } = await once(tx, ctx, 'allocateToCustomers', input, work, didAnything)
  return { ...answer, replayed }
}
