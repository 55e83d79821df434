/** Issues one voucher of equal value to each of several customers, out of one quota; each customer is answered on its own (R-2055). */
import { systemViewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { cond, equals } from '../../../shared/conditions'
import { UserError, type UserErrorCode } from '../../../shared/errors'
import { isIdOf, newId } from '../../../shared/ids'
import { Money } from '../../../shared/money'
import { CustomerEntity } from '../../customers'
import { checkAtHome, PartnerEntity } from '../../partners'
import { againstOneMore, issueFrom, type Outstanding } from '../quota'
import { availableTo, drawFrom, reservesOf } from '../reserve'
import { issuing } from '../sensitive'
import { VoucherEntity } from '../voucher.entity'
import { VoucherKind, VoucherOperationType, VoucherStatus } from '../voucher.enums'
import type { IssueVouchersInput } from '../voucher.inputs'
import { VoucherOperationRecordEntity } from '../voucherOperationRecord.entity'
import { VoucherQuotaEntity } from '../voucherQuota.entity'
import { checkItems, checkRemark, didAnything, eachItem } from './batch'
import { checkSpecified, eligibility } from './eligibility'
import { checkFaceValue, type Terms, termsOf } from './issuingTerms'
import { recordOf } from './recordOf'

const missingQuota = (): UserError => new UserError('NOT_FOUND', { thing: 'voucherQuota' }, ['quotaId'], 'CBC.99000012')

/** All vouchers of the quota count, whatever the operator may read. */
const outstandingOf = async (
  system: Transaction,
  { id, currency, maxCount, maxTotalFaceValue }: VoucherQuotaEntity,
): Promise<Outstanding> => {
  const none = Money.zero(currency)
  if (maxCount === null && !maxTotalFaceValue) return { count: 0, total: none }
  const vouchers = system.rows(VoucherEntity).where(equals('quotaId', id), cond`row.status <> ${VoucherStatus.RECLAIMED}`)
  const [total = none] = await vouchers.sum('faceValue')
  return { count: await vouchers.count(), total }
}

const issuerOf = async (system: Transaction, { partnerId }: VoucherQuotaEntity): Promise<PartnerEntity> => {
  const partner = await system
    .rows(PartnerEntity)
    .where(equals('id', partnerId))
    .one(['id', 'accountName', 'identities', 'usesVouchersItself'])
  if (!partner) throw new Error(`no partner ${partnerId}`)
  return partner
}

const insertVoucher = (
  tx: Transaction,
  quota: VoucherQuotaEntity,
  customerId: string,
  { isBound, ...terms }: Terms,
  drawn: Money,
  memo: string | null | undefined,
): Promise<string> => {
  const isEffective = terms.effectiveAt <= tx.now
  return tx.insert(VoucherEntity, {
    ...terms,
    id: newId('vch'),
    partnerId: quota.partnerId,
    customerId,
    quotaId: quota.id,
    kind: VoucherKind[quota.kind],
    voucherGroup: null,
    status: isEffective ? VoucherStatus.USABLE : VoucherStatus.INACTIVE,
    balance: terms.faceValue,
    currency: quota.currency,
    createdAt: tx.now,
    activatedAt: isEffective ? tx.now : null,
    lastUsedAt: null,
    orderId: null,
    lockOrderId: null,
    heldAmount: null,
    isFrozen: false,
    voucherVersion: 2,
    usage: null,
    memo: memo ?? null,
    reissuedAmount: isBound || !drawn.isZero ? drawn : null,
    updatedAt: tx.now,
    version: 1,
  })
}

/** What each record of a call has in common. */
const issueOf = (
  quota: Pick<VoucherQuotaEntity, 'id' | 'kind' | 'partnerId'>,
  customerId: string,
  amount: Money,
  { memo }: IssueVouchersInput,
) => ({
  operationType: VoucherOperationType.ISSUE,
  partnerId: quota.partnerId,
  quota,
  customerId: isIdOf('cus', customerId) ? customerId : null,
  amount,
  remark: memo,
})

export const issueVouchers = async (tx: Transaction, ctx: Context, input: IssueVouchersInput) => {
  checkFaceValue(input)
  checkItems('customerIds', input.customerIds)
  checkRemark('memo', input.memo)
  checkAtHome(input.indirectPartnerId, ctx.viewer)
  const quota = await tx.lock(VoucherQuotaEntity, input.quotaId, missingQuota())
  const work = async () => {
    const system = tx.asSystem(systemViewer('rules of issuing'))
    const issuer = await issuerOf(system, quota)
    const terms = termsOf(quota, issuer, input, ctx.now)
    const { faceValue } = terms
    checkSpecified(quota, input.customerIds)
    const customers = await tx.lockMany(CustomerEntity, input.customerIds)
    const checkEligible = await eligibility(system, quota, issuer, customers)
    let { count, total } = await outstandingOf(system, quota)
    const reserves = await reservesOf(system, quota)

    const items = await issuing.confirmItems(tx, ctx, input, () =>
      eachItem('customerIds', input.customerIds, customerId => {
        checkEligible(customerId)
        const refusal = againstOneMore(quota, availableTo(customerId, quota.balance, reserves), { count, total }, faceValue)
        if (refusal) throw refusal
        issueFrom(quota, faceValue)
        count += 1
        total = total.plus(faceValue)
        return insertVoucher(tx, quota, customerId, terms, drawFrom(reserves, customerId, faceValue), input.memo)
      }),
    )

    await tx.save(quota)
    const records = items.map(({ item, done, refusal }) =>
      recordOf(ctx, { ...issueOf(quota, item, faceValue, input), voucherId: done, refusal }),
    )
    await tx.append(VoucherOperationRecordEntity, ...records)
    return {
      quotaId: quota.id,
      results: items.map(({ item, done, refusal }) => ({ customerId: item, voucherId: done, refusal })),
      issuedTotal: faceValue.times(items.filter(({ refusal }) => !refusal).length),
    }
  }
  const { answer, replayed } = await once(tx, ctx, 'issueVouchers', input, work, didAnything)
  return { ...answer, replayed }
}

/** A call that was not understood, or not confirmed, was no attempt to issue. */
export const isNoAttempt = (code: UserErrorCode): boolean =>
  code === 'INVALID_INPUT' || code === 'IDEMPOTENCY_KEY_REUSED' || code.startsWith('VERIFICATION_')

/** What a call left behind that was refused as a whole: one failed attempt per customer, where the quota is mine (R-2070). */
export const recordRefusedIssue = async (tx: Transaction, ctx: Context, input: IssueVouchersInput, refusal: UserError): Promise<void> => {
  if (isNoAttempt(refusal.code)) return
  const quota = await tx.rows(VoucherQuotaEntity).where(equals('id', input.quotaId)).one(['id', 'kind', 'partnerId', 'currency'])
  if (!quota) return
  const faceValue = Money.of(input.faceValue, quota.currency)
  const records = input.customerIds.map(customerId =>
    recordOf(ctx, { ...issueOf(quota, customerId, faceValue, input), voucherId: null, refusal }),
  )
  await tx.append(VoucherOperationRecordEntity, ...records)
}
