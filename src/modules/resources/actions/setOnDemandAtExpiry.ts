/** Makes resources become on-demand when they expire, or no longer. The whole call or nothing. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { checkIds, lockAsked, wholeOf } from '../asked'
import { ExpirePolicy, OnDemandAction } from '../resource.enums'
import { resourceLifecycle } from '../resource.lifecycle'
import { againstPolicy, refuseAny } from '../resource.refusals'
import type { SetOnDemandAtExpiryInput } from '../resourceAction.inputs'
import { actOn, lockBuyer } from './operator'

const mostSetUp = 100

export const setOnDemandAtExpiry = async (tx: Transaction, ctx: Context, input: SetOnDemandAtExpiryInput) => {
  checkIds('resourceIds', input.resourceIds, mostSetUp)
  const buyer = await lockBuyer(tx, ctx, input.customerId)
  const asked = await lockAsked(tx, buyer.id, input.resourceIds)
  const resources = asked.flatMap(wholeOf)
  await actOn(tx, ctx, buyer, resources)
  refuseAny(asked, each => againstPolicy(each))
  for (const resource of resources) {
    resourceLifecycle.move(resource, 'setOnDemandAtExpiry', tx.viewer)
    // Cancelling what was never set up changes nothing.
    if (input.action === OnDemandAction.CANCEL && resource.expirePolicy !== ExpirePolicy.TO_ON_DEMAND) continue
    resource.expirePolicy = input.action === OnDemandAction.SET_UP ? ExpirePolicy.TO_ON_DEMAND : ExpirePolicy.GRACE_PERIOD
    resource.autoRenewTimes = null
    resource.autoRenewPeriodType = null
    await tx.save(resource)
  }
  return { resourceIds: input.resourceIds }
}
