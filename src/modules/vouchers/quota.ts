/** The arithmetic of a quota, without any I/O: what may leave it, what comes back, and what must always add up. */
import { UserError } from '../../shared/errors'
import { Money } from '../../shared/money'
import { VoucherOperationResult, VoucherOperationType, VoucherQuotaStatus } from './voucher.enums'

type Purse = { readonly quotaValue: Money; balance: Money }
type Holding = { balance: Money }
type Bounds = {
  readonly minFaceValue: Money | null
  readonly maxFaceValue: Money | null
  readonly maxCount: number | null
  readonly maxTotalFaceValue: Money | null
}
/** The vouchers of a quota that were not reclaimed. */
export type Outstanding = { readonly count: number; readonly total: Money }

/** What has left the quota, net of what came back (I-1). */
export const issuedAmount = ({ quotaValue, balance }: Readonly<Purse>): Money => quotaValue.minus(balance)

export const canIssue = ({ balance }: Readonly<Holding>, faceValue: Money): boolean => balance.compare(faceValue) >= 0

/** Takes a face value out; ask `canIssue` first. */
export const issueFrom = (quota: Purse, faceValue: Money): void => {
  if (!canIssue(quota, faceValue)) throw new RangeError(`${faceValue} out of ${quota.balance}`)
  quota.balance = quota.balance.minus(faceValue)
}

export const returnTo = (quota: Purse, amount: Money): void => {
  const balance = quota.balance.plus(amount)
  if (balance.compare(quota.quotaValue) > 0) throw new RangeError(`${amount} back into ${quota.balance} of ${quota.quotaValue}`)
  quota.balance = balance
}

/** Takes all that a voucher still holds: parts cannot be reclaimed (R-2020). */
export const emptied = (voucher: Holding): Money => {
  const held = voucher.balance
  voucher.balance = Money.zero(held.currency)
  return held
}

/** Why this face value cannot be issued from the quota to anyone (R-2057). */
export const againstFaceValue = ({ minFaceValue, maxFaceValue }: Bounds, faceValue: Money): UserError | null => {
  if (minFaceValue && faceValue.compare(minFaceValue) < 0)
    return new UserError('FACE_VALUE_TOO_LOW', { least: minFaceValue.amount }, ['faceValue'])
  if (maxFaceValue && faceValue.compare(maxFaceValue) > 0)
    return new UserError('FACE_VALUE_TOO_HIGH', { most: maxFaceValue.amount }, ['faceValue'])
  return null
}

/** Why one more voucher cannot be issued (R-2056). */
export const againstOneMore = (quota: Bounds & Readonly<Holding>, { count, total }: Outstanding, faceValue: Money): UserError | null => {
  const { maxCount, maxTotalFaceValue, balance } = quota
  if (maxCount !== null && count >= maxCount) return new UserError('VOUCHER_COUNT_EXCEEDED', { most: maxCount })
  if (maxTotalFaceValue && total.plus(faceValue).compare(maxTotalFaceValue) > 0)
    return new UserError('TOTAL_FACE_VALUE_EXCEEDED', { most: maxTotalFaceValue.amount })
  return canIssue(quota, faceValue) ? null : new UserError('QUOTA_INSUFFICIENT', { available: balance.amount })
}

type Descendant = { readonly parentQuotaId: string | null; readonly status: VoucherQuotaStatus }

/** Where value that left a quota goes back to: the quota itself or, once that is reclaimed, its nearest ancestor that is not (R-2063). */
export const receiverOf = <Q extends Descendant>(quotas: ReadonlyMap<string, Q>, quotaId: string): Q | undefined => {
  const quota = quotas.get(quotaId)
  return quota?.status === VoucherQuotaStatus.RECLAIMED && quota.parentQuotaId ? receiverOf(quotas, quota.parentQuotaId) : quota
}

type Booking = { readonly operationType: VoucherOperationType; readonly amount: Money; readonly result: VoucherOperationResult }

/** What a quota must hold by its records (I-1). A transfer between two quotas (9) needs both sides, and is not counted here. */
export const balanceByRecords = (quotaValue: Money, records: readonly Booking[]): Money =>
  records
    .filter(
      ({ result, operationType }) => result === VoucherOperationResult.SUCCESS && operationType !== VoucherOperationType.RESELLER_TRANSFER,
    )
    .reduce(
      (left, { operationType, amount }) => (operationType === VoucherOperationType.ISSUE ? left.minus(amount) : left.plus(amount)),
      quotaValue,
    )
