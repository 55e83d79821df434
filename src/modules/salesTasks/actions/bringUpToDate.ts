/** Looks at renewal tasks again: what was renewed since, and whether there is still something to renew (R-LOR-3). */
import type { Transaction } from '../../../db'
import { isLarge, isRenewedEnough } from '../largeOrders'
import { RenewalTaskEntity } from '../renewalTask.entity'
import { type Standing, standingsOf } from '../renewals'
import { openStatuses, taskLifecycle } from '../task.lifecycle'

const settle = (task: RenewalTaskEntity, standing: Standing | undefined, { viewer }: Transaction): void => {
  // Given back, or so much of it that it is large no more: nobody has to renew it.
  if (!standing || !isLarge(standing.paid)) return taskLifecycle.move(task, 'lapse', viewer)
  task.paidAmount = standing.paid
  task.renewedAmount = standing.renewed
  task.isRenewed = isRenewedEnough(standing.renewed, standing.paid)
  if (task.isRenewed) taskLifecycle.move(task, 'becomeRenewed', viewer)
}

/** Answers how many were ended. Whoever calls has locked the customers, as everyone does who pays for them. */
export const bringUpToDate = async (system: Transaction, taskIds: readonly string[]): Promise<number> => {
  const locked = await system.lockMany(RenewalTaskEntity, taskIds)
  const open = [...locked.values()].filter(({ status }) => openStatuses.includes(status))
  if (open.length === 0) return 0
  const standings = await standingsOf(
    system,
    open.map(({ orderId }) => orderId),
  )
  for (const task of open) settle(task, standings.get(task.orderId), system)
  await system.save(...open)
  return open.filter(({ status }) => !openStatuses.includes(status)).length
}
