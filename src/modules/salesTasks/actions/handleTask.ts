/** Handles a task of either kind: what came of it is kept, and the task moves on. */
import type { Context } from '../../../context'
import type { EntityClass, Transaction } from '../../../db'
import { notFound, UserError } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { reasonOf } from '../../../shared/reason'
import type { ActingIn } from '../../partners'
import { refusalToWork } from '../entrustment'
import type { RenewalTaskEntity } from '../renewalTask.entity'
import type { SalesTaskEntity } from '../salesTask.entity'
import type { HandleSalesTaskInput } from '../salesTask.inputs'
import { taskLifecycle, verbOf } from '../task.lifecycle'
import { TaskHandlingEntity } from '../taskHandling.entity'

export const handleTask =
  <T extends SalesTaskEntity | RenewalTaskEntity>(entity: EntityClass<T>, thing: 'salesTask' | 'renewalTask', acting: ActingIn) =>
  async (tx: Transaction, ctx: Context, { id, result, remark, expectedVersion }: HandleSalesTaskInput) => {
    const seen = acting(tx)
    const kept = reasonOf(remark, { field: 'remark' })
    const refusal = await refusalToWork(seen)
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
