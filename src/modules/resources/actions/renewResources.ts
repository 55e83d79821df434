/** Renews main resources with all that is attached to them: an order that waits to be paid. The whole call or nothing. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { checkStanding } from '../../orders'
import { checkIds, lockAsked, wholeOf } from '../asked'
import { periodAsked } from '../commonExpiryDay'
import { checkPeriod, mostRenewed } from '../renewalPrice'
import { againstRenewal, refuseAny } from '../resource.refusals'
import type { RenewResourcesInput } from '../resourceAction.inputs'
import { actOn, lockBuyer } from './operator'
import { byService } from './placeOrder'
import { placeRenewal } from './placeRenewal'

export const renewResources = async (tx: Transaction, ctx: Context, input: RenewResourcesInput) => {
  checkIds('resourceIds', input.resourceIds, mostRenewed)
  checkPeriod(input)
  const buyer = await lockBuyer(tx, ctx, input.customerId)
  const { answer, replayed } = await once(tx, ctx, 'renewResources', input, async () => {
    const period = periodAsked(input, buyer)
    const asked = await lockAsked(tx, buyer.id, input.resourceIds)
    await actOn(tx, ctx, buyer, asked.flatMap(wholeOf))
    // What could not be paid would only take hold of the resources (R-FRZ-1, R-PAR-5, R-PAR-6).
    await checkStanding(tx, buyer)
    refuseAny(asked, each => againstRenewal(each, period, tx.now))
    const orderIds: string[] = []
    for (const group of byService(asked)) orderIds.push(await placeRenewal(tx, ctx, buyer, group, period))
    return { orderIds }
  })
  return { ...answer, replayed }
}
