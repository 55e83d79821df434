/** A master takes quotas of its cloud resellers back: the whole balance of each returns to the quota that it was cut from (R-2068). */
import { systemViewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { isIn } from '../../../shared/conditions'
import { invalidInput, invalidState, UserError } from '../../../shared/errors'
import { isIdOf } from '../../../shared/ids'
import { Money } from '../../../shared/money'
import { emptied, returnTo } from '../quota'
import { ResellerQuotaEntity } from '../resellerQuota.entity'
import type { ReclaimVoucherQuotasInput } from '../resellerQuota.inputs'
import { reclaimingQuotas } from '../resellerQuota.sensitive'
import { VoucherQuotaEntity } from '../voucherQuota.entity'
import { settleQuota, voucherQuotaLifecycle } from '../voucherQuota.lifecycle'
import { VoucherQuotaRecordEntity } from '../voucherQuotaRecord.entity'
import { VoucherQuotaOperationType } from '../voucherQuotaRecord.enums'
import { checkItems, checkRemark, didAnything, eachItem } from './batch'
import { isNoAttempt } from './issueVouchers'
import { voucherQuotaRecordOf } from './voucherQuotaRecordOf'

const mostQuotas = 10

type Cut = Pick<VoucherQuotaEntity, 'id' | 'partnerId' | 'currency'> & { readonly parentQuotaId: string }

/** What was cut from quotas of the asker; where a quota came from never changes, so it can be read before the lock. */
export const cutQuotas = async (door: Pick<Transaction, 'rows'>, ids: readonly string[]): Promise<Cut[]> => {
  const wanted = ids.filter(id => isIdOf('vqt', id))
  if (wanted.length === 0) return []
  const rows = await door.rows(ResellerQuotaEntity).where(isIn('id', wanted)).many(['id', 'partnerId', 'parentQuotaId', 'currency'])
  return rows.flatMap(({ id, partnerId, parentQuotaId, currency }) => (parentQuotaId ? [{ id, partnerId, parentQuotaId, currency }] : []))
}

/** CBC.99000012 for one that is not there and for one in another state alike (R-2068). */
const code = 'CBC.99000012'
const missingQuota = (): UserError => new UserError('NOT_FOUND', { thing: 'voucherQuota' }, null, code)

/** What the row was changed to before a refusal is never saved. */
const takeBack = (quota: VoucherQuotaEntity, { viewer, now }: Context): Money => {
  settleQuota(quota, now)
  if (!voucherQuotaLifecycle.isPossible(quota.status, 'reclaim')) throw invalidState(quota.status, [], null, code)
  voucherQuotaLifecycle.move(quota, 'reclaim', viewer)
  return emptied(quota)
}

/** What each record of a call has in common. */
const reclaimOf = ({ id, partnerId, parentQuotaId }: Cut, { viewer }: Context, { remark }: ReclaimVoucherQuotasInput) => ({
  operationType: VoucherQuotaOperationType.RECLAIM,
  partnerId: viewer.partnerId ?? partnerId,
  quotaId: id,
  parentQuotaId,
  indirectPartnerId: partnerId,
  remark,
})

export const reclaimVoucherQuotas = async (tx: Transaction, ctx: Context, input: ReclaimVoucherQuotasInput) => {
  checkItems('ids', input.ids)
  if (input.ids.length > mostQuotas) throw invalidInput(`1 to ${mostQuotas} ids`, 'ids')
  checkRemark('remark', input.remark)
  const found = await cutQuotas(tx, input.ids)
  // All quotas of one call at once, in id order; those of resellers are not the master's own to lock.
  const system = tx.asSystem(systemViewer('reclaiming quotas of resellers'))
  const quotas = await system.lockMany(VoucherQuotaEntity, [...new Set(found.flatMap(({ id, parentQuotaId }) => [id, parentQuotaId]))])

  const work = async () => {
    const cut = new Map(found.map(quota => [quota.id, quota]))
    const changed = new Set<VoucherQuotaEntity>()

    const items = await reclaimingQuotas.confirmItems(tx, ctx, input, () =>
      eachItem('ids', input.ids, async id => {
        const quota = cut.has(id) ? quotas.get(id) : undefined
        const parent = quotas.get(quota?.parentQuotaId ?? '')
        if (!quota || !parent) throw missingQuota()
        const reclaimed = takeBack(quota, ctx)
        await system.save(quota)
        // Expired or frozen, the parent takes it; it stays unusable there (R-2063).
        returnTo(parent, reclaimed)
        changed.add(parent)
        return reclaimed
      }),
    )

    await system.save(...changed)
    const records = items.flatMap(({ item, done, refusal }) => {
      const quota = cut.get(item)
      if (!quota) return []
      return [voucherQuotaRecordOf(ctx, { ...reclaimOf(quota, ctx, input), amount: done ?? Money.zero(quota.currency), refusal })]
    })
    await tx.append(VoucherQuotaRecordEntity, ...records)
    const results = items.map(({ item, done, refusal }) => ({
      id: item,
      reclaimed: done,
      quotaBalance: done && Money.zero(done.currency),
      refusal,
    }))
    return { results }
  }
  const { answer, replayed } = await once(tx, ctx, 'reclaimVoucherQuotas', input, work, didAnything)
  return { ...answer, replayed }
}

/** What a call left behind that was refused as a whole: one failed attempt per quota that is the asker's to reclaim (R-2070). */
export const recordRefusedQuotaReclaim = async (
  tx: Transaction,
  ctx: Context,
  input: ReclaimVoucherQuotasInput,
  refusal: UserError,
): Promise<void> => {
  if (isNoAttempt(refusal.code)) return
  const records = (await cutQuotas(tx, input.ids)).map(quota =>
    voucherQuotaRecordOf(ctx, { ...reclaimOf(quota, ctx, input), amount: Money.zero(quota.currency), refusal }),
  )
  await tx.append(VoucherQuotaRecordEntity, ...records)
}
