/** An order that was paid or cancelled holds no voucher any more; one whose customer is gone meanwhile goes back to its quota (R-2022). */
import { systemViewer } from '../../../access/viewer'
import type { Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import { CustomerEntity } from '../../customers'
import type { OrderCancelled, OrderPaid } from '../../orders'
import { isFree, letGo, reasonToWithdraw } from '../holder'
import { VoucherEntity } from '../voucher.entity'
import { lockReceivers } from './receivers'
import { returnToQuotas, withdrawn } from './returnToQuotas'

export const releaseVouchers = async ({ orderId, customerId }: OrderPaid | OrderCancelled, tx: Transaction): Promise<void> => {
  const system = tx.asSystem(systemViewer('releasing vouchers'))
  const held = await system.rows(VoucherEntity).where(equals('lockOrderId', orderId)).many(['id', 'quotaId'])
  if (held.length === 0) return
  const quotas = await lockReceivers(system, held)
  const holder = (await system.lockMany(CustomerEntity, [customerId])).get(customerId)
  const locked = await system.lockMany(
    VoucherEntity,
    held.map(({ id }) => id),
  )
  const released = [...locked.values()].filter(({ lockOrderId }) => lockOrderId === orderId)
  const all = released.map(voucher => {
    letGo(voucher)
    const reason = isFree(voucher) ? reasonToWithdraw(voucher, holder) : null
    return reason && withdrawn(voucher, reason, system)
  })
  await returnToQuotas(
    system,
    quotas,
    all.filter(each => each !== null),
  )
  await system.save(...released)
}
