/** Takes a cloud reseller back from its customer manager, who then sees it no longer (R-RES-4). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { UserError } from '../../../shared/errors'
import type { UnassignResellerManagerInput } from '../reseller.inputs'
import { endResellerPeriod } from './endResellerPeriod'
import { lockReseller } from './lockReseller'

export const unassignResellerManager = async (tx: Transaction, ctx: Context, input: UnassignResellerManagerInput) => {
  const reseller = await lockReseller(tx, input.indirectPartnerId)
  const { answer, replayed } = await once(tx, ctx, 'unassignResellerManager', input, async () => {
    if (!reseller.managerId) throw new UserError('NOT_ASSIGNED', {}, ['indirectPartnerId'])
    await endResellerPeriod(tx, reseller.id)
    reseller.managerId = null
    await tx.save(reseller)
    return { objectId: reseller.id }
  })
  return { ...answer, replayed }
}
