/** Sets the day on which resources of a customer expire when they are renewed, or takes it away. What runs already stays as it is. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { invalidInput } from '../../../shared/errors'
import { isCommonDay, lastCommonDay } from '../period'
import type { SetCommonExpiryDayInput } from '../resourceAction.inputs'
import { actOn, lockBuyer } from './operator'

export const setCommonExpiryDay = async (tx: Transaction, ctx: Context, { customerId, day = null }: SetCommonExpiryDayInput) => {
  if (day !== null && !isCommonDay(day)) throw invalidInput(`1 to ${lastCommonDay}, or -1`, 'day')
  const buyer = await lockBuyer(tx, ctx, customerId)
  await actOn(tx, ctx, buyer)
  await tx.save(Object.assign(buyer, { commonExpiryDay: day }))
  return { objectId: buyer.id }
}
