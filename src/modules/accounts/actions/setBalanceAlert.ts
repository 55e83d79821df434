/** Sets from which balance on the administrators of the own partner are told (R-2104). */
import type { Context } from '../../../context'
import { isDuplicate, Overtaken, type Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import { forbidden, UserError } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { inputPart, Money } from '../../../shared/money'
import { BalanceAlertEntity } from '../balanceAlert.entity'
import type { SetBalanceAlertInput } from '../balanceAlert.type'

export const setBalanceAlert = async (tx: Transaction, { viewer, now }: Context, input: SetBalanceAlertInput) => {
  const { partnerId, memberId } = viewer
  if (!partnerId) throw forbidden()
  const threshold = Money.of(inputPart(input.threshold, 'threshold'), 'CNY')
  const found = await tx.rows(BalanceAlertEntity).where(equals('partnerId', partnerId)).one(['id'])
  if (!found) {
    const row = { partnerId, threshold, currency: threshold.currency, isBelow: false, alertedAt: null, setById: memberId }
    const objectId = await tx
      .insert(BalanceAlertEntity, { id: newId('bal'), ...row, updatedAt: now, version: 1 })
      .catch((error: unknown) => {
        // Two that set it for the first time at once: one starts again.
        throw isDuplicate(error) ? new Overtaken() : error
      })
    return { objectId }
  }
  const alert = await tx.lock(BalanceAlertEntity, found.id)
  const { expectedVersion } = input
  if (typeof expectedVersion === 'number' && expectedVersion !== alert.version)
    throw new UserError('CONFLICT_STALE_VERSION', { current: alert.version }, ['expectedVersion'])
  // Another threshold is another crossing.
  Object.assign(alert, { threshold, setById: memberId, isBelow: alert.isBelow && alert.threshold.equals(threshold) })
  await tx.save(alert)
  return { objectId: alert.id }
}
