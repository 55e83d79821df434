/** Gives a cloud reseller to a customer manager of its master: the running period ends, a new one begins, at one instant (R-RES-4). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { UserError } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { assignee } from '../../customers'
import type { AssignResellerManagerInput } from '../reseller.inputs'
import { ResellerManagerAssignmentEntity } from '../resellerManagerAssignment.entity'
import { endResellerPeriod } from './endResellerPeriod'
import { lockReseller } from './lockReseller'

export const assignResellerManager = async (tx: Transaction, ctx: Context, input: AssignResellerManagerInput) => {
  const reseller = await lockReseller(tx, input.indirectPartnerId)
  const { answer, replayed } = await once(tx, ctx, 'assignResellerManager', input, async () => {
    const manager = await assignee(tx, input.customerManagerId)
    if (reseller.managerId === manager.id) throw new UserError('ALREADY_ASSIGNED', {}, ['customerManagerId'])
    const startedAt = await endResellerPeriod(tx, reseller.id)
    reseller.managerId = manager.id
    await tx.save(reseller)
    await tx.insert(ResellerManagerAssignmentEntity, {
      id: newId('rma'),
      partnerId: manager.partnerId,
      resellerId: reseller.id,
      memberId: manager.id,
      startedAt,
      endedAt: null,
      assignedById: ctx.viewer.memberId,
    })
    return { objectId: reseller.id }
  })
  return { ...answer, replayed }
}
