/** Issuing quotas to resellers and reclaiming them ask a master for a code, where it wants to be asked (R-SEN-1). */
import { sensitive, SensitiveOperation } from '../verification'
import type { IssueVoucherQuotasInput, ReclaimVoucherQuotasInput } from './resellerQuota.inputs'

export const issuingQuotas = sensitive<IssueVoucherQuotasInput>(SensitiveOperation.ISSUE_VOUCHER_QUOTA, ({ quotaId }) => [quotaId])

export const reclaimingQuotas = sensitive<ReclaimVoucherQuotasInput>(SensitiveOperation.RECLAIM_VOUCHER_QUOTA, ({ ids }) => ids)
