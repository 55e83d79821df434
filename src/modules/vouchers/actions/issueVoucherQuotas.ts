/** A master cuts quotas for its cloud resellers out of one of its own; each reseller is answered on its own (R-2065). */
import { systemViewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { equals, isIn } from '../../../shared/conditions'
import { resellerNotFound, UserError } from '../../../shared/errors'
import { isIdOf, newId } from '../../../shared/ids'
import { inputAmount, Money } from '../../../shared/money'
import { CustomerEntity } from '../../customers'
import { PartnerEntity, PartnerStatus } from '../../partners'
import { canIssue, issueFrom } from '../quota'
import { receiverLimits, valuesOf } from '../quotaLimits'
import type { IssueVoucherQuotasInput } from '../resellerQuota.inputs'
import { issuingQuotas } from '../resellerQuota.sensitive'
import { VoucherQuotaKind, VoucherQuotaStatus } from '../voucher.enums'
import { VoucherQuotaEntity } from '../voucherQuota.entity'
import { VoucherQuotaRecordEntity } from '../voucherQuotaRecord.entity'
import { VoucherQuotaOperationType } from '../voucherQuotaRecord.enums'
import { checkItems, didAnything, eachItem } from './batch'
import { isNoAttempt } from './issueVouchers'
import { voucherQuotaRecordOf } from './voucherQuotaRecordOf'

const missingQuota = (): UserError => new UserError('NOT_FOUND', { thing: 'voucherQuota' }, ['quotaId'], 'CBC.99000012')

/** R-2051 for the whole call: status and times are those of this moment, under the lock. */
const checkParent = ({ kind, status, parentQuotaId, effectiveAt, expireAt }: VoucherQuotaEntity, now: string): void => {
  if (kind !== VoucherQuotaKind.VOUCHER || parentQuotaId) throw new UserError('QUOTA_NOT_FOR_RESELLERS', {}, ['quotaId'])
  if (effectiveAt > now || expireAt <= now) throw new UserError('QUOTA_NOT_IN_FORCE', {}, ['quotaId'])
  if (status !== VoucherQuotaStatus.NORMAL) throw new UserError('QUOTA_NOT_USABLE', { current: status }, ['quotaId'], 'CBC.99000015')
}

type Reseller = Pick<PartnerEntity, 'id' | 'status'>

/** Only cloud resellers of the asker: its master, its sibling accounts and everybody else's are no resellers to it (R-2012). */
const resellersOf = async (tx: Transaction, ids: readonly string[]): Promise<Map<string, Reseller>> => {
  const wanted = ids.filter(id => isIdOf('ptn', id))
  if (wanted.length === 0) return new Map()
  const mine = tx.rows(PartnerEntity).where(isIn('id', wanted), equals('masterId', tx.viewer.partnerId))
  return new Map((await mine.many(['id', 'status'])).map(row => [row.id, row]))
}

/** How many of the customers that the quota is bound to each reseller has; null: it is bound to none (50000021). */
const boundCustomersOf = async (tx: Transaction, { limits }: VoucherQuotaEntity) => {
  const bound = valuesOf(limits, receiverLimits.specified)
  if (!bound) return null
  const customers = tx.asSystem(systemViewer('customers that a quota is bound to')).rows(CustomerEntity)
  return { all: bound.length, perPartner: await customers.where(isIn('id', bound)).countPer('partnerId') }
}
type Bound = Awaited<ReturnType<typeof boundCustomersOf>>

const checkReseller = (reseller: Reseller | undefined, bound: Bound): Reseller => {
  if (!reseller) throw resellerNotFound()
  if (reseller.status === PartnerStatus.EXITED) throw new UserError('RESELLER_LEAVING')
  if (bound && bound.perPartner.get(reseller.id) !== bound.all) throw new UserError('QUOTA_BOUND_TO_OTHER_CUSTOMERS')
  return reseller
}

/** It inherits limits, bounds and validity (R-2069). The master that cuts it does not hold it, hence the rights of the system. */
const cut = (tx: Transaction, parent: VoucherQuotaEntity, partnerId: string, amount: Money): Promise<string> =>
  tx.asSystem(systemViewer('a quota for a reseller')).insert(VoucherQuotaEntity, {
    ...parent,
    id: newId('vqt'),
    partnerId,
    parentQuotaId: parent.id,
    quotaValue: amount,
    balance: amount,
    createdAt: tx.now,
    updatedAt: tx.now,
    version: 1,
  })

/** What each record of a call has in common. */
const issueOf = ({ id, partnerId }: Pick<VoucherQuotaEntity, 'id' | 'partnerId'>, indirectPartnerId: string, amount: Money) => ({
  operationType: VoucherQuotaOperationType.ISSUE,
  partnerId,
  parentQuotaId: id,
  indirectPartnerId: isIdOf('ptn', indirectPartnerId) ? indirectPartnerId : null,
  amount,
  remark: null,
})

export const issueVoucherQuotas = async (tx: Transaction, ctx: Context, input: IssueVoucherQuotasInput) => {
  const quotaAmount = inputAmount(input.quotaAmount, 'quotaAmount')
  checkItems('indirectPartnerIds', input.indirectPartnerIds)
  const parent = await tx.lock(VoucherQuotaEntity, input.quotaId, missingQuota())

  const work = async () => {
    checkParent(parent, ctx.now)
    const amount = Money.of(quotaAmount, parent.currency)
    const resellers = await resellersOf(tx, input.indirectPartnerIds)
    const bound = await boundCustomersOf(tx, parent)

    const items = await issuingQuotas.confirmItems(tx, ctx, input, () =>
      eachItem('indirectPartnerIds', input.indirectPartnerIds, async id => {
        const reseller = checkReseller(resellers.get(id), bound)
        if (!canIssue(parent, amount)) throw new UserError('QUOTA_INSUFFICIENT', { available: parent.balance.amount })
        issueFrom(parent, amount)
        return cut(tx, parent, reseller.id, amount)
      }),
    )

    await tx.save(parent)
    const records = items.map(({ item, done, refusal }) =>
      voucherQuotaRecordOf(ctx, { ...issueOf(parent, item, amount), quotaId: done, refusal }),
    )
    await tx.append(VoucherQuotaRecordEntity, ...records)
    return {
      parentId: parent.id,
      results: items.map(({ item, done, refusal }) => ({ indirectPartnerId: item, issuedQuotaId: done, refusal })),
      issuedTotal: amount.times(items.filter(({ refusal }) => !refusal).length),
    }
  }
  const { answer, replayed } = await once(tx, ctx, 'issueVoucherQuotas', input, work, didAnything)
  return { ...answer, replayed }
}

/** What a call left behind that was refused as a whole: one failed attempt per reseller, where the quota is mine (R-2070). */
export const recordRefusedQuotaIssue = async (
  tx: Transaction,
  ctx: Context,
  input: IssueVoucherQuotasInput,
  refusal: UserError,
): Promise<void> => {
  if (isNoAttempt(refusal.code)) return
  const parent = await tx.rows(VoucherQuotaEntity).where(equals('id', input.quotaId)).one(['id', 'partnerId', 'currency'])
  if (!parent) return
  const amount = Money.of(input.quotaAmount, parent.currency)
  const records = input.indirectPartnerIds.map(id => voucherQuotaRecordOf(ctx, { ...issueOf(parent, id, amount), quotaId: null, refusal }))
  await tx.append(VoucherQuotaRecordEntity, ...records)
}
