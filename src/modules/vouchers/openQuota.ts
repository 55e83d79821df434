/** A quota comes into being: the vendor grants it, or an incentive is paid out as one (part 2 §6.1). */
import { PartnerIdentity } from '../../access/roles'
import type { Transaction } from '../../db'
import { UserError } from '../../shared/errors'
import { newId } from '../../shared/ids'
import { type PartnerEntity, PartnerStatus } from '../partners'
import { VoucherQuotaStatus } from './voucher.enums'
import { VoucherQuotaEntity } from './voucherQuota.entity'

type Terms = Pick<VoucherQuotaEntity, 'partnerId' | 'kind' | 'quotaValue' | 'effectiveAt' | 'expireAt'> &
  Partial<Pick<VoucherQuotaEntity, 'id' | 'limits' | 'minFaceValue' | 'maxFaceValue' | 'maxCount' | 'maxTotalFaceValue'>>

const issuers = [PartnerIdentity.SOLUTION_PROVIDER, PartnerIdentity.MASTER_RESELLER, PartnerIdentity.GOVERNMENT]

/** A cloud reseller gets its quotas from its master only (part 2 §2). */
export const checkHolder = ({ identities, status }: Pick<PartnerEntity, 'identities' | 'status'>): void => {
  const refuse = (current: string) => new UserError('PARTNER_CANNOT_HOLD_QUOTA', { current }, ['partnerId'])
  if (status === PartnerStatus.EXITED) throw refuse(status)
  if (identities.includes(PartnerIdentity.CLOUD_RESELLER)) throw refuse(PartnerIdentity.CLOUD_RESELLER)
  if (!identities.some(identity => issuers.includes(identity))) throw refuse(identities.join(', '))
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
