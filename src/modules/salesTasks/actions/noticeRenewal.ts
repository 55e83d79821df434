/** A renewal was paid: the tasks of the orders that it renews hear of it at once (R-LOR-3). */
import { systemViewer } from '../../../access/viewer'
import type { Transaction } from '../../../db'
import { equals, isIn } from '../../../shared/conditions'
import { type OrderPaid, OrderType } from '../../orders'
import { ResourcePeriodEntity } from '../../resources'
import { RenewalTaskEntity } from '../renewalTask.entity'
import { isOpen } from '../task.lifecycle'
import { bringUpToDate } from './bringUpToDate'

export const noticeRenewal = async ({ orderId, orderType, customerId }: OrderPaid, tx: Transaction): Promise<void> => {
  if (orderType !== OrderType.RENEWAL) return
  const system = tx.asSystem(systemViewer('tasks of renewed orders'))
  // Most customers have no task: one short look, and no more.
  const tasks = await system.rows(RenewalTaskEntity).where(equals('customerId', customerId), isOpen).many(['id', 'orderId'])
  if (tasks.length === 0) return
  const periods = system.rows(ResourcePeriodEntity)
  const renewed = await periods.where(equals('orderId', orderId)).many(['resourceId'])
  const before = await periods
    .where(
      isIn(
        'resourceId',
        renewed.map(({ resourceId }) => resourceId),
      ),
    )
    .many(['orderId'])
  const orders = new Set(before.map(period => period.orderId))
  await bringUpToDate(
    system,
    tasks.filter(task => orders.has(task.orderId)).map(({ id }) => id),
  )
}
