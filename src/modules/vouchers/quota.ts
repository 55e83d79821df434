/** The arithmetic of a quota, without any I/O: what may leave it, what comes back, and what must always add up. */
import { UserError } from '../../shared/errors'
import { Money } from '../../shared/money'
import { VoucherOperationResult, VoucherOperationType, VoucherQuotaStatus } from './voucher.enums'
import { VoucherQuotaOperationType } from './voucherQuotaRecord.enums'

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

/** The vendor sets another value: what left the quota stays out, so it cannot be worth less than that (part 2 §6.1). */
export const adjustTo = (quota: { quotaValue: Money; balance: Money }, value: Money): void => {
  const issued = issuedAmount(quota)
  if (value.compare(issued) < 0) throw new UserError('QUOTA_BELOW_ISSUED', { issued: issued.amount }, ['newValue'])
  quota.quotaValue = value
  quota.balance = value.minus(issued)
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

/** Why one more voucher cannot be issued (R-2056); `available` is what of the balance may go to this customer (R-2060). */
export const againstOneMore = (quota: Bounds, available: Money, { count, total }: Outstanding, faceValue: Money): UserError | null => {
  const { maxCount, maxTotalFaceValue } = quota
  if (maxCount !== null && count >= maxCount) return new UserError('VOUCHER_COUNT_EXCEEDED', { most: maxCount })
  if (maxTotalFaceValue && total.plus(faceValue).compare(maxTotalFaceValue) > 0)
    return new UserError('TOTAL_FACE_VALUE_EXCEEDED', { most: maxTotalFaceValue.amount })
  return available.compare(faceValue) >= 0 ? null : new UserError('QUOTA_INSUFFICIENT', { available: available.amount })
}

type Descendant = { readonly parentQuotaId: string | null; readonly status: VoucherQuotaStatus }

/** Where value that left a quota goes back to: the quota itself or, once that is reclaimed, its nearest ancestor that is not (R-2063). */
export const receiverOf = <Q extends Descendant>(quotas: ReadonlyMap<string, Q>, quotaId: string): Q | undefined => {
  const quota = quotas.get(quotaId)
  return quota?.status === VoucherQuotaStatus.RECLAIMED && quota.parentQuotaId ? receiverOf(quotas, quota.parentQuotaId) : quota
}

type Booking = { readonly operationType: VoucherOperationType; readonly amount: Money; readonly result: VoucherOperationResult }

/** What a master's quota and those cut from it did to each other (10, 11), seen from one of them. */
type Cutting = {
  readonly operationType: VoucherQuotaOperationType
  readonly amount: Money
  readonly result: VoucherOperationResult
  readonly as: 'PARENT' | 'RESELLER'
}

/** Issuing leaves the parent's balance; what is reclaimed leaves the reseller's and is the parent's again. */
const effectOf = ({ operationType, amount, as }: Cutting): Money => {
  const isIssue = operationType === VoucherQuotaOperationType.ISSUE
  const nothing = Money.zero(amount.currency)
  if (as === 'PARENT') return isIssue ? nothing.minus(amount) : amount
  return isIssue ? nothing : nothing.minus(amount)
}

/** What a quota must hold by its records (I-1). */
export const balanceByRecords = (quotaValue: Money, records: readonly Booking[], cuttings: readonly Cutting[] = []): Money =>
  records
    .filter(({ result }) => result === VoucherOperationResult.SUCCESS)
    .reduce(
      (left, { operationType, amount }) => (operationType === VoucherOperationType.ISSUE ? left.minus(amount) : left.plus(amount)),
      cuttings
        .filter(({ result }) => result === VoucherOperationResult.SUCCESS)
        .reduce((left, cutting) => left.plus(effectOf(cutting)), quotaValue),
    )
