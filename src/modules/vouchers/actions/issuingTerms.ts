/** What must hold for a whole call before anyone gets a voucher (R-2057), and the terms that then hold for each. */
import { invalidInput, UserError } from '../../../shared/errors'
import { inputAmount, Money } from '../../../shared/money'
import type { PartnerEntity } from '../../partners'
import { againstFaceValue } from '../quota'
import { receiverLimits, useLimitsOf, valuesOf } from '../quotaLimits'
import { VoucherQuotaKind, VoucherQuotaStatus } from '../voucher.enums'
import type { IssueVouchersInput } from '../voucher.inputs'
import type { Limit, VoucherQuotaEntity } from '../voucherQuota.entity'

export type Terms = {
  readonly faceValue: Money
  readonly effectiveAt: string
  readonly expireAt: string
  readonly useLimits: readonly Limit[]
  /** What comes back may only go to the same customer again (R-2060). */
  readonly isBound: boolean
}

/** R-2051: the status and the times are those of this moment, under the lock. */
const checkQuota = ({ status, parentQuotaId, effectiveAt, expireAt }: VoucherQuotaEntity, now: string): void => {
  if (status !== VoucherQuotaStatus.NORMAL)
    throw new UserError('QUOTA_NOT_USABLE', { current: status }, ['quotaId'], parentQuotaId ? 'CBC.99000015' : undefined)
  if (effectiveAt > now || expireAt <= now) throw new UserError('QUOTA_NOT_IN_FORCE', {}, ['quotaId'])
}

/** R-2053: the quota's own validity where none is given, and never outside it. */
const validityOf = (quota: VoucherQuotaEntity, input: IssueVouchersInput, now: string): Pick<Terms, 'effectiveAt' | 'expireAt'> => {
  const effectiveAt = input.effectiveAt ?? quota.effectiveAt
  const expireAt = input.expireAt ?? quota.expireAt
  if (effectiveAt < quota.effectiveAt) throw invalidInput(`not before the quota, ${quota.effectiveAt}`, 'effectiveAt')
  if (expireAt > quota.expireAt) throw invalidInput(`not after the quota, ${quota.expireAt}`, 'expireAt')
  if (expireAt <= now) throw invalidInput('a voucher expires in the future', 'expireAt')
  if (effectiveAt >= expireAt) throw invalidInput('a voucher is effective before it expires', 'effectiveAt')
  return { effectiveAt, expireAt }
}

const isBoundBy = ({ kind, limits }: VoucherQuotaEntity, { bindToCustomer }: IssueVouchersInput): boolean => {
  const isCash = kind === VoucherQuotaKind.CASH_COUPON
  if (bindToCustomer && !isCash) throw invalidInput('only cash coupons are bound to their customer', 'bindToCustomer')
  return isCash && (bindToCustomer === true || valuesOf(limits, receiverLimits.specified) !== null)
}

/** Needs no quota, hence no lock: called first. */
export const checkFaceValue = ({ faceValue }: IssueVouchersInput): string => inputAmount(faceValue, 'faceValue')

export const termsOf = (
  quota: VoucherQuotaEntity,
  partner: Pick<PartnerEntity, 'usesVouchersItself'> | null,
  input: IssueVouchersInput,
  now: string,
): Terms => {
  if (partner?.usesVouchersItself) throw new UserError('PARTNER_USES_VOUCHERS_ITSELF')
  checkQuota(quota, now)
  const faceValue = Money.of(checkFaceValue(input), quota.currency)
  const refusal = againstFaceValue(quota, faceValue)
  if (refusal) throw refusal
  return { faceValue, ...validityOf(quota, input, now), useLimits: useLimitsOf(quota, input.useLimits), isBound: isBoundBy(quota, input) }
}
