/** The vendor sets vouchers free. One that would have gone back when its customer left goes back now (R-2022). */
import { systemViewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { isIn } from '../../../shared/conditions'
import { notFound, UserError } from '../../../shared/errors'
import { isIdOf } from '../../../shared/ids'
import { CustomerEntity } from '../../customers'
import { isFree, reasonToWithdraw } from '../holder'
import { VoucherEntity } from '../voucher.entity'
import { settle } from '../voucher.lifecycle'
import type { UnfreezeVouchersInput } from '../voucherFreeze.inputs'
import { checkItems, didAnything, eachItem } from './batch'
import { flip } from './freezing'
import { lockReceivers } from './receivers'
import { type Returned, returnToQuotas, withdrawn } from './returnToQuotas'

export const unfreezeVouchers = async (tx: Transaction, ctx: Context, input: UnfreezeVouchersInput) => {
  checkItems('ids', input.ids)
  const system = tx.asSystem(systemViewer('unfreezing vouchers'))
  const wanted = input.ids.filter(id => isIdOf('vch', id))
  const found = wanted.length ? await tx.rows(VoucherEntity).where(isIn('id', wanted)).many(['quotaId', 'customerId']) : []
  const quotas = await lockReceivers(system, found)
  const work = async () => {
    const holders = await system.lockMany(
      CustomerEntity,
      found.map(({ customerId }) => customerId),
    )
    const vouchers = await tx.lockMany(VoucherEntity, input.ids)
    const returned: Returned[] = []
    const items = await eachItem('ids', input.ids, async id => {
      const voucher = vouchers.get(id)
      if (!voucher) throw notFound('voucher')
      // It was moved to another quota between our look and our lock.
      if (!quotas.has(voucher.quotaId)) throw new UserError('CONFLICT_STALE_VERSION', { current: voucher.version })
      settle(voucher, tx.now, ctx.viewer)
      flip(voucher, 'unfreeze', ctx.viewer)
      const reason = isFree(voucher) ? reasonToWithdraw(voucher, holders.get(voucher.customerId)) : null
      const back = reason && withdrawn(voucher, reason, system)
      if (back) returned.push(back)
      await tx.save(voucher)
    })
    await returnToQuotas(system, quotas, returned)
    return { results: items.map(({ item, refusal }) => ({ id: item, refusal })) }
  }
  const { answer, replayed } = await once(tx, ctx, 'unfreezeVouchers', input, work, didAnything)
  return { ...answer, replayed }
}
