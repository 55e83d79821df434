/** Takes usable vouchers back: the whole balance of each returns to the quota that it came from (R-2020, R-2063). */
import { systemViewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { isIn } from '../../../shared/conditions'
import { notFound, UserError } from '../../../shared/errors'
import { isIdOf } from '../../../shared/ids'
import { Money } from '../../../shared/money'
import { CustomerEntity } from '../../customers'
import { emptied, returnTo } from '../quota'
import { reclaiming } from '../sensitive'
import { VoucherEntity } from '../voucher.entity'
import { VoucherOperationType } from '../voucher.enums'
import type { ReclaimVouchersInput } from '../voucher.inputs'
import { settle, voucherLifecycle } from '../voucher.lifecycle'
import { VoucherOperationRecordEntity } from '../voucherOperationRecord.entity'
import type { VoucherQuotaEntity } from '../voucherQuota.entity'
import { checkItems, checkRemark, didAnything, eachItem } from './batch'
import { checkResale } from './checkResale'
import { checkReseller } from './checkReseller'
import { lockReceivers, receiving } from './receivers'
import { recordOf } from './recordOf'

/** Before any lock: what will have to be locked. */
const asked = async (tx: Transaction, ids: readonly string[]): Promise<VoucherEntity[]> => {
  const wanted = ids.filter(id => isIdOf('vch', id))
  return wanted.length ? tx.rows(VoucherEntity).where(isIn('id', wanted)).many(['quotaId', 'customerId']) : []
}

/** R-2020, R-2022. What the row was changed to before a refusal is never saved. */
const takeBack = (voucher: VoucherEntity, { viewer, now }: Context): Money => {
  settle(voucher, now, viewer)
  voucherLifecycle.move(voucher, 'reclaim', viewer)
  if (voucher.isFrozen) throw new UserError('VOUCHER_FROZEN')
  if (voucher.lockOrderId) throw new UserError('VOUCHER_HELD_BY_ORDER', { order: voucher.lockOrderId })
  return emptied(voucher)
}

export const reclaimVouchers = async (tx: Transaction, ctx: Context, input: ReclaimVouchersInput) => {
  checkItems('ids', input.ids)
  checkRemark('remark', input.remark)
  checkReseller(input.indirectPartnerId, ctx.viewer)
  // The quota may be a master's by now (R-2063), which the reseller does not see.
  const system = tx.asSystem(systemViewer('returning value to its quota'))
  const found = await asked(tx, input.ids)
  const quotas = await lockReceivers(system, found)

  const work = async () => {
    const customers = await tx.lockMany(
      CustomerEntity,
      found.map(({ customerId }) => customerId),
    )
    const vouchers = await tx.lockMany(VoucherEntity, input.ids)
    const changed = new Set<VoucherQuotaEntity>()
    await reclaiming.confirm(tx, ctx, input)

    const items = await eachItem('ids', input.ids, async id => {
      const voucher = vouchers.get(id)
      if (!voucher) throw notFound('voucher')
      // It was moved to another quota between our look and our lock.
      if (!quotas.has(voucher.quotaId)) throw new UserError('CONFLICT_STALE_VERSION', { current: voucher.version })
      checkResale(customers.get(voucher.customerId))
      const reclaimed = takeBack(voucher, ctx)
      await tx.save(voucher)
      const quota = receiving(quotas, voucher)
      returnTo(quota, reclaimed)
      changed.add(quota)
      return reclaimed
    })

    await system.save(...changed)
    const records = items.flatMap(({ item, done, refusal }) => {
      const voucher = vouchers.get(item)
      if (!voucher || !quotas.has(voucher.quotaId)) return []
      const { id, partnerId, customerId, currency } = voucher
      const amount = done ?? Money.zero(currency)
      const quota = receiving(quotas, voucher)
      return recordOf(ctx, {
        operationType: VoucherOperationType.RECLAIM,
        partnerId,
        quota,
        voucherId: id,
        customerId,
        amount,
        remark: input.remark,
        refusal,
      })
    })
    await tx.append(VoucherOperationRecordEntity, ...records)
    return { results: items.map(({ item, done, refusal }) => ({ id: item, reclaimed: done, refusal })) }
  }
  const { answer, replayed } = await once(tx, ctx, 'reclaimVouchers', input, work, didAnything)
  return { ...answer, replayed }
}
