/** Gives main resources back with all that is attached to them, or the periods they were renewed for. The whole call or nothing. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { invalidInput, UserError } from '../../../shared/errors'
import { inputPart, Money } from '../../../shared/money'
import { shownOf } from '../../../shared/shown'
import type { CustomerEntity } from '../../customers'
import { OrderType } from '../../orders'
import { checkIds, lockAsked, wholeOf } from '../asked'
import type { ResourceEntity } from '../resource.entity'
import { ExpirePolicy, UnsubscriptionReason, UnsubscriptionType } from '../resource.enums'
import { resourceLifecycle } from '../resource.lifecycle'
import { type Asked, againstUnsubscription, refuseAny } from '../resource.refusals'
import type { UnsubscribeResourcesInput } from '../resourceAction.inputs'
import { actOn, lockBuyer } from './operator'
import { byService } from './placeOrder'
import { feeOf, lockPaidPeriods, orderRefund, refundTotal, type Return, returnsOf } from './refund'

const mostUnsubscribed = 10
const longestReason = 512

const checkReason = ({ reason, reasonText }: UnsubscribeResourcesInput): void => {
  if (reasonText && [...reasonText].length > longestReason) throw invalidInput(`at most ${longestReason} characters`, 'reasonText')
  if (reason === UnsubscriptionReason.OTHER && !shownOf(reasonText ?? ''))
    throw new UserError('FIELD_REQUIRED', { name: 'reasonText' }, ['reasonText'])
}

/** The user has to have seen the fee of this moment: it falls from day to day with what is left. */
const checkFee = (returns: readonly Return[], buyer: CustomerEntity, confirmed: string | null | undefined): void => {
  const fee = feeOf(returns, buyer)
  if (fee.equals(Money.of(inputPart(confirmed ?? '0', 'confirmedFee'), fee.currency))) return
  const refund = refundTotal(returns, buyer)
  throw new UserError('HANDLING_FEE_NOT_CONFIRMED', { fee: fee.amount, refund: refund.amount, currency: fee.currency }, ['confirmedFee'])
}

const close = (resource: ResourceEntity, orderId: string, tx: Transaction): void => {
  resourceLifecycle.move(resource, 'unsubscribe', tx.viewer)
  resource.pendingOrderId = orderId
  resource.expirePolicy = ExpirePolicy.DELETE
  resource.autoRenewTimes = null
  resource.autoRenewPeriodType = null
}

/** It stays until its running period ends. */
const shorten = (resource: ResourceEntity, returns: readonly Return[], tx: Transaction): void => {
  const [first] = returns.filter(each => each.resource === resource)
  if (!first) return
  resourceLifecycle.move(resource, 'unsubscribeRenewals', tx.viewer)
  resource.expireAt = first.period.startsAt
}

const giveBack = async (
  tx: Transaction,
  ctx: Context,
  buyer: CustomerEntity,
  asked: readonly Asked[],
  all: readonly Return[],
  type: UnsubscriptionType,
): Promise<string> => {
  const resources = asked.flatMap(wholeOf)
  const returns = all.filter(({ resource }) => resources.includes(resource))
  const isWhole = type === UnsubscriptionType.RESOURCE_AND_RENEWALS
  const concerned = isWhole ? resources : resources.filter(resource => returns.some(each => each.resource === resource))
  const orderId = await orderRefund(tx, ctx, buyer, { orderType: OrderType.UNSUBSCRIPTION, resources: concerned, returns })
  for (const resource of concerned) {
    if (isWhole) close(resource, orderId, tx)
    else shorten(resource, returns, tx)
    await tx.save(resource)
  }
  return orderId
}

export const unsubscribeResources = async (tx: Transaction, ctx: Context, input: UnsubscribeResourcesInput) => {
  checkIds('resourceIds', input.resourceIds, mostUnsubscribed)
  checkReason(input)
  const buyer = await lockBuyer(tx, ctx, input.customerId)
  const { answer, replayed } = await once(tx, ctx, 'unsubscribeResources', input, async () => {
    const asked = await lockAsked(tx, buyer.id, input.resourceIds)
    await actOn(tx, ctx, buyer, asked.flatMap(wholeOf))
    const resources = asked.flatMap(wholeOf)
    const returns = returnsOf(resources, await lockPaidPeriods(tx, resources), input.type, tx.now)
    refuseAny(asked, each => {
      const hasRenewed = returns.some(({ resource }) => wholeOf(each).includes(resource))
      return againstUnsubscription(each, input.type, hasRenewed)
    })
    checkFee(returns, buyer, input.confirmedFee)
    const orderIds: string[] = []
    for (const group of byService(asked)) orderIds.push(await giveBack(tx, ctx, buyer, group, returns, input.type))
    return { orderIds, refund: refundTotal(returns, buyer), handlingFee: feeOf(returns, buyer) }
  })
  return { ...answer, replayed }
}
