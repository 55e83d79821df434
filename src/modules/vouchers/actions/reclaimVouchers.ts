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
import { checkAtHome } from '../../partners'
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
import { isNoAttempt } from './issueVouchers'
import { lockReceivers, receiving } from './receivers'
import { type Asked, attemptOf } from './takingBack'

const { RECLAIM } = VoucherOperationType

/** Before any lock: what will have to be locked. */
export const asked = async (tx: Transaction, ids: readonly string[]): Promise<Asked[]> => {
  const wanted = ids.filter(id => isIdOf('vch', id))
  const columns = ['id', 'partnerId', 'quotaId', 'customerId', 'currency'] as const
  return wanted.length ? tx.rows(VoucherEntity).where(isIn('id', wanted)).many(columns) : []
}

/** The quota may be a master's by now (R-2063), which the reseller does not see. */
const returning = (tx: Transaction): Transaction => tx.asSystem(systemViewer('returning value to its quota'))

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
  checkAtHome(input.indirectPartnerId, ctx.viewer)
  const system = returning(tx)
  const found = await asked(tx, input.ids)
  const quotas = await lockReceivers(system, found)

  const work = async () => {
    const customers = await tx.lockMany(
      CustomerEntity,
      found.map(({ customerId }) => customerId),
    )
    const vouchers = await tx.lockMany(VoucherEntity, input.ids)
    const changed = new Set<VoucherQuotaEntity>()

    const items = await reclaiming.confirmItems(tx, ctx, input, () =>
      eachItem('ids', input.ids, async id => {
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
      }),
    )

    await system.save(...changed)
    const records = items.flatMap(({ item, ...outcome }) => {
      const voucher = vouchers.get(item)
      return voucher && quotas.has(voucher.quotaId) ? [attemptOf(ctx, RECLAIM, voucher, quotas, { ...outcome, remark: input.remark })] : []
    })
    await tx.append(VoucherOperationRecordEntity, ...records)
    return { results: items.map(({ item, done, refusal }) => ({ id: item, reclaimed: done, refusal })) }
  }
  const { answer, replayed } = await once(tx, ctx, 'reclaimVouchers', input, work, didAnything)
  return { ...answer, replayed }
}

/** What a call left behind that was refused as a whole: one failed attempt per voucher that is mine (R-2070). */
export const recordRefusedReclaim = async (
  tx: Transaction,
  ctx: Context,
  input: ReclaimVouchersInput,
  refusal: UserError,
): Promise<void> => {
  if (isNoAttempt(refusal.code)) return
  const found = await asked(tx, input.ids)
  const quotas = await lockReceivers(returning(tx), found)
  const records = found.map(voucher => attemptOf(ctx, RECLAIM, voucher, quotas, { done: null, refusal, remark: input.remark }))
  await tx.append(VoucherOperationRecordEntity, ...records)
}
