/** An order that was paid or cancelled holds no voucher any more (R-2022). */
import { systemViewer } from '../../../access/viewer'
import type { Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import type { OrderCancelled, OrderPaid } from '../../orders'
import { VoucherEntity } from '../voucher.entity'

export const releaseVouchers = async ({ orderId }: OrderPaid | OrderCancelled, tx: Transaction): Promise<void> => {
  const system = tx.asSystem(systemViewer('releasing vouchers'))
  const held = await system.rows(VoucherEntity).where(equals('lockOrderId', orderId)).many(['id'])
  const vouchers = await system.lockMany(
    VoucherEntity,
    held.map(({ id }) => id),
  )
  for (const voucher of vouchers.values()) {
    if (voucher.lockOrderId !== orderId) continue
    voucher.lockOrderId = null
    await system.save(voucher)
  }
}
