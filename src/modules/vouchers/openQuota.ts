/** A quota comes into being: the vendor grants it, or an incentive is paid out as one (part 2 §6.1). */
import { PartnerIdentity } from '../../access/roles'
import type { Transaction } from '../../db'
import { UserError } from '../../shared/errors'
import { newId } from '../../shared/ids'
import { type PartnerEntity, PartnerStatus } from '../partners'
import { type VoucherQuotaKind, VoucherQuotaStatus } from './voucher.enums'
import { VoucherQuotaEntity } from './voucherQuota.entity'

type Terms = Pick<VoucherQuotaEntity, 'partnerId' | 'kind' | 'quotaValue' | 'effectiveAt' | 'expireAt'> &
  Partial<Pick<VoucherQuotaEntity, 'id' | 'limits' | 'minFaceValue' | 'maxFaceValue' | 'maxCount' | 'maxTotalFaceValue'>>

const { SOLUTION_PROVIDER, MASTER_RESELLER, CLOUD_RESELLER, GOVERNMENT } = PartnerIdentity

/** Cash and pickup coupons come from partners of governments alone (part 2 §3, R-SEN-1). */
const holders: Readonly<Record<VoucherQuotaKind, readonly PartnerIdentity[]>> = {
  VOUCHER: [SOLUTION_PROVIDER, MASTER_RESELLER, GOVERNMENT],
  CASH_COUPON: [GOVERNMENT],
  PICKUP_COUPON: [GOVERNMENT],
}

/** A cloud reseller gets its quotas from its master only (part 2 §2). */
export const mayHold = (identities: readonly PartnerIdentity[], kind: VoucherQuotaKind): boolean =>
  !identities.includes(CLOUD_RESELLER) && identities.some(identity => holders[kind].includes(identity))

export const checkHolder = ({ identities, status }: Pick<PartnerEntity, 'identities' | 'status'>, kind: VoucherQuotaKind): void => {
  const refuse = (current: string) => new UserError('PARTNER_CANNOT_HOLD_QUOTA', { kind, current }, ['partnerId'])
  if (status === PartnerStatus.EXITED) throw refuse(status)
  if (!mayHold(identities, kind)) throw refuse(identities.join(', '))
}

/** Full, and without any limit but those that are given; ask `checkHolder` first. Who names the id can open it once only. */
export const openQuota = (tx: Transaction, terms: Terms): Promise<string> =>
  tx.insert(VoucherQuotaEntity, {
    id: newId('vqt'),
    limits: [],
    minFaceValue: null,
    maxFaceValue: null,
    maxCount: null,
    maxTotalFaceValue: null,
    ...terms,
    parentQuotaId: null,
    balance: terms.quotaValue,
    currency: terms.quotaValue.currency,
    status: VoucherQuotaStatus.NORMAL,
    statusBeforeFreeze: null,
    createdAt: tx.now,
    updatedAt: tx.now,
    version: 1,
  })
