/** What must hold for a whole call before anyone gets a voucher (R-2057), and the terms that then hold for each. */
import { PartnerIdentity } from '../../../access/roles'
import type { Viewer } from '../../../access/viewer'
import { invalidInput, UserError } from '../../../shared/errors'
import { inputAmount, Money } from '../../../shared/money'
import type { PartnerEntity } from '../../partners'
import { againstFaceValue } from '../quota'
import { VoucherQuotaKind, VoucherQuotaStatus } from '../voucher.enums'
import type { IssueVouchersInput } from '../voucher.inputs'
import type { VoucherQuotaEntity } from '../voucherQuota.entity'

export type Terms = { readonly faceValue: Money; readonly effectiveAt: string; readonly expireAt: string }

/** Limits on who may receive a voucher, which nobody checks yet; all other limits are about using it, and the voucher inherits them. */
const uncheckedLimits = ['specifiedCustomers', 'accumulativeConsumption', 'firstAssociation']

/** A rule that cannot be kept is a reason to refuse, not to issue without it. */
const notYet = (what: string): UserError => new UserError('ISSUING_NOT_SUPPORTED', { what }, ['quotaId'])

const checkIssuer = (partner: Pick<PartnerEntity, 'usesVouchersItself'> | null, { identities }: Viewer): void => {
  if (partner?.usesVouchersItself) throw new UserError('PARTNER_USES_VOUCHERS_ITSELF')
  // R-2059: its customers stand on a whitelist.
  if (identities.includes(PartnerIdentity.GOVERNMENT)) throw notYet(PartnerIdentity.GOVERNMENT)
}

/** R-2051: the status and the times are those of this moment, under the lock. */
const checkQuota = ({ kind, limits, status, parentQuotaId, effectiveAt, expireAt }: VoucherQuotaEntity, now: string): void => {
  if (kind !== VoucherQuotaKind.VOUCHER) throw notYet(kind)
  const unchecked = limits.find(({ key }) => uncheckedLimits.includes(key))
  if (unchecked) throw notYet(unchecked.key)
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

/** Needs no quota, hence no lock: called first. */
export const checkFaceValue = ({ faceValue }: IssueVouchersInput): string => inputAmount(faceValue, 'faceValue')

export const termsOf = (
  quota: VoucherQuotaEntity,
  partner: PartnerEntity | null,
  input: IssueVouchersInput,
  viewer: Viewer,
  now: string,
): Terms => {
  checkIssuer(partner, viewer)
  checkQuota(quota, now)
  const faceValue = Money.of(checkFaceValue(input), quota.currency)
  const refusal = againstFaceValue(quota, faceValue)
  if (refusal) throw refusal
  return { faceValue, ...validityOf(quota, input, now) }
}
