/** Makes resources on-demand at once: what is not used up is refunded. Each is answered on its own. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { didAnything, eachItem, once } from '../../../mutations'
import { Money } from '../../../shared/money'
import type { CustomerEntity } from '../../customers'
import { OrderType } from '../../orders'
import { checkIds, lockAsked, wholeOf } from '../asked'
import { OnDemandResult, UnsubscriptionType } from '../resource.enums'
import { becomeOnDemand, resourceLifecycle } from '../resource.lifecycle'
import { type Asked, againstSwitch, refused } from '../resource.refusals'
import type { SwitchToOnDemandInput } from '../resourceAction.inputs'
import { actOn, lockBuyer } from './operator'
import { lockPaidPeriods, orderRefund, refundTotal, type Return, returnsOf } from './refund'

const mostSwitched = 10

/** INFERRED: the vendor looks at larger refunds first. */
const unreviewed = '50000.00'

/** INFERRED: who goes on using a resource, and pays for it by the hour, pays no handling fee. */
const withoutFee = ({ terms, ...rest }: Return): Return => ({
  ...rest,
  terms: { ...terms, handlingFee: Money.zero(terms.paid.currency) },
})

const convert = async (tx: Transaction, ctx: Context, buyer: CustomerEntity, asked: Asked, returns: readonly Return[]) => {
  const resources = wholeOf(asked)
  const awaitsReview = refundTotal(returns, buyer).compare(Money.of(unreviewed, buyer.currency)) > 0
  const orderId = await orderRefund(tx, ctx, buyer, { orderType: OrderType.YEARLY_TO_ON_DEMAND, resources, returns, awaitsReview })
  for (const resource of resources) {
    resourceLifecycle.move(resource, 'switchToOnDemand', tx.viewer)
    if (awaitsReview) resource.pendingOrderId = orderId
    else becomeOnDemand(resource, tx.now)
    await tx.save(resource)
  }
  return { orderId, result: awaitsReview ? OnDemandResult.AUDIT : OnDemandResult.SUCCESS }
}

export const switchToOnDemand = async (tx: Transaction, ctx: Context, input: SwitchToOnDemandInput) => {
  checkIds('resourceIds', input.resourceIds, mostSwitched)
  const buyer = await lockBuyer(tx, ctx, input.customerId)
  const work = async () => {
    const all = await lockAsked(tx, buyer.id, input.resourceIds)
    await actOn(tx, ctx, buyer, all.flatMap(wholeOf))
    const periods = await lockPaidPeriods(tx, all.flatMap(wholeOf))
    const items = await eachItem('resourceIds', input.resourceIds, id => {
      const asked = all.find(each => each.id === id)
      const refusal = asked && againstSwitch(asked)
      if (!asked || refusal) throw refusal ? refused(refusal) : new Error(`${id} was not looked for`)
      const returns = returnsOf(wholeOf(asked), periods, UnsubscriptionType.RESOURCE_AND_RENEWALS, tx.now)
      return convert(tx, ctx, buyer, asked, returns.map(withoutFee))
    })
    const results = items.map(({ item, done, refusal }) => ({
      resourceId: item,
      result: done?.result ?? OnDemandResult.FAIL,
      orderId: done?.orderId ?? null,
      refusal,
    }))
    return { results }
  }
  const { answer, replayed } = await once(tx, ctx, 'switchToOnDemand', input, work, didAnything)
  return { ...answer, replayed }
}
