/** The vendor's billing says what is unpaid, and what is paid; the daily job freezes and thaws by it (R-PY-6). */
import { systemViewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { equals } from '../../../shared/conditions'
import { customerNotFound, invalidInput, notFound, UserError } from '../../../shared/errors'
import { canonicalId, newId } from '../../../shared/ids'
import { reasonOf } from '../../../shared/reason'
import { CustomerEntity } from '../../customers'
import { OrderEntity } from '../../orders'
import { PartnerEntity } from '../../partners'
import { checkVersion } from '../checkVersion'
import { IncentiveFrozenReason } from '../incentive.enums'
import { IncentiveHoldEntity } from '../incentiveHold.entity'
import type { PlaceIncentiveHoldInput, ReleaseIncentiveHoldInput } from '../incentiveHold.inputs'

/** Everything is frozen by bills of the partner itself, and by nothing else (R-PY-7). */
const checkScope = ({ reason, consumptionCycle, customerId, orderId }: PlaceIncentiveHoldInput): void => {
  const isOfPartner = reason === IncentiveFrozenReason.PARTNER_BILLS_OVERDUE
  if (!isOfPartner && !consumptionCycle) throw new UserError('FIELD_REQUIRED', { name: 'consumptionCycle' }, ['consumptionCycle'])
  if (isOfPartner && (consumptionCycle || customerId || orderId))
    throw invalidInput('overdue bills of the partner itself freeze everything', 'reason')
}

/** Read with the rights of the system: who places holds need not see customers and orders. */
const checkAbout = async (tx: Transaction, { partnerId, customerId, orderId }: PlaceIncentiveHoldInput): Promise<void> => {
  const system = tx.asSystem(systemViewer('what a hold is about'))
  const mine = equals('partnerId', partnerId)
  if (customerId && !(await system.rows(CustomerEntity).where(mine, equals('id', customerId)).count())) throw customerNotFound('customerId')
  if (!orderId) return
  const known = system.rows(OrderEntity).where(mine, equals('id', canonicalId(orderId)))
  if (!(await known.count())) throw notFound('Order', 'orderId')
}

export const placeIncentiveHold = async (tx: Transaction, ctx: Context, input: PlaceIncentiveHoldInput) => {
  const remark = reasonOf(input.remark, { field: 'remark' })
  checkScope(input)
  const partner = await tx.lock(PartnerEntity, input.partnerId, notFound('partner', 'partnerId'))
  const { answer, replayed } = await once(tx, ctx, 'placeIncentiveHold', input, async () => {
    await checkAbout(tx, input)
    const objectId = await tx.insert(IncentiveHoldEntity, {
      id: newId('ihd'),
      partnerId: partner.id,
      reason: input.reason,
      consumptionCycle: input.consumptionCycle ?? null,
      customerId: input.customerId ?? null,
      orderId: input.orderId ? canonicalId(input.orderId) : null,
      remark,
      placedAt: tx.now,
      placedById: ctx.viewer.memberId,
      releasedAt: null,
      releasedById: null,
      version: 1,
    })
    return { objectId }
  })
  return { ...answer, replayed }
}

export const releaseIncentiveHold = async (tx: Transaction, { viewer }: Context, input: ReleaseIncentiveHoldInput) => {
  const hold = await tx.lock(IncentiveHoldEntity, input.id)
  checkVersion(hold, input)
  if (hold.releasedAt !== null) throw new UserError('HOLD_ALREADY_RELEASED', { releasedAt: hold.releasedAt }, ['id'])
  await tx.save(Object.assign(hold, { releasedAt: tx.now, releasedById: viewer.memberId }))
  return { objectId: hold.id }
}
