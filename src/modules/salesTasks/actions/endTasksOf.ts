/** A customer leaves: what its partner still meant to do with it is over (INFERRED). */
import { systemViewer } from '../../../access/viewer'
import type { EntityClass, Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import type { CustomerLeft } from '../../customers'
import { RenewalTaskEntity } from '../renewalTask.entity'
import { SalesTaskEntity } from '../salesTask.entity'
import { isOpen, openStatuses, taskLifecycle } from '../task.lifecycle'

export const endTasksOf = async ({ customerId, partnerId }: CustomerLeft, tx: Transaction): Promise<void> => {
  const system = tx.asSystem(systemViewer('tasks of a customer that leaves'))
  const end = async <T extends SalesTaskEntity | RenewalTaskEntity>(entity: EntityClass<T>): Promise<void> => {
    const rows = system.rows(entity).where(equals('customerId', customerId), equals('partnerId', partnerId), isOpen)
    const ids = (await rows.many(['id'])).map(({ id }) => id)
    const tasks = [...(await system.lockMany(entity, ids)).values()].filter(({ status }) => openStatuses.includes(status))
    for (const task of tasks) taskLifecycle.move(task, 'lapse', system.viewer)
    await system.save(...tasks)
  }
  await end(SalesTaskEntity)
  await end(RenewalTaskEntity)
}
