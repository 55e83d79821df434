/** Handles a task of either kind: what came of it is kept, and the task moves on. */
import type { Context } from '../../../context'
import type { Database, EntityClass, Transaction } from '../../../db'
import { notFound, resellerNotFound, UserError } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { reasonOf } from '../../../shared/reason'
import { refusalToWork, within } from '../entrustment'
import type { RenewalTaskEntity } from '../renewalTask.entity'
import type { SalesTaskEntity } from '../salesTask.entity'
import type { HandleSalesTaskInput } from '../salesTask.inputs'
import { taskLifecycle, verbOf } from '../task.lifecycle'
import { TaskHandlingEntity } from '../taskHandling.entity'

/** `door` is the viewer's own, or that of a master looking into one of its resellers; null: no reseller of his. */
export const handleTask =
  <T extends SalesTaskEntity | RenewalTaskEntity>(entity: EntityClass<T>, thing: 'salesTask' | 'renewalTask', door: Database | null) =>
  async (tx: Transaction, ctx: Context, { id, result, remark, expectedVersion }: HandleSalesTaskInput) => {
    if (!door) throw resellerNotFound('indirectPartnerId')
    const kept = reasonOf(remark, 'remark')
    const refusal = await refusalToWork(tx, door)
    const seen = within(tx, door)
    const task = await seen.lock(entity, id, notFound(thing, 'id'))
    if (refusal) throw refusal
    if (task.version !== expectedVersion) throw new UserError('CONFLICT_STALE_VERSION', { current: task.version }, ['expectedVersion'])
    taskLifecycle.move(task, verbOf[result], ctx.viewer)
    task.handlingCount += 1
    await seen.save(task)
    await seen.append(TaskHandlingEntity, {
      id: newId('thd'),
      partnerId: task.partnerId,
      customerId: task.customerId,
      taskId: id,
      memberId: ctx.viewer.memberId,
      handledAt: tx.now,
      result,
      remark: kept,
    })
    return { objectId: id }
  }
