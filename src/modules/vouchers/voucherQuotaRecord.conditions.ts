/** What each filter on quotas of resellers, and on their records, means (part 2 §1.4). */
import { between, exactly, FA, FC, FD, type Filtering } from '../../shared/filters'
import type { IssuedVoucherQuotaFilter } from './resellerQuota.inputs'
import type { VoucherQuotaRecordFilter } from './voucherQuotaRecord.inputs'

export const issuedVoucherQuotaConditions = (filter: IssuedVoucherQuotaFilter | null | undefined): Filtering[] =>
  filter
    ? [
        exactly('quotaId', filter.quotaId, FA, 'id'),
        exactly('parentQuotaId', filter.parentQuotaId, FD),
        exactly('indirectPartnerId', filter.indirectPartnerId, FA, 'partnerId'),
      ]
    : []

export const voucherQuotaRecordConditions = (filter: VoucherQuotaRecordFilter | null | undefined): Filtering[] =>
  filter
    ? [
        exactly('indirectPartnerId', filter.indirectPartnerId, FA),
        exactly('quotaId', filter.quotaId, FA),
        exactly('parentQuotaId', filter.parentQuotaId, FD),
        exactly('operationType', filter.operationType, FA),
        exactly('operatorId', filter.operatorId, FA),
        between('occurredAt', filter.occurredAtBegin, filter.occurredAtEnd, FC, 'occurredAt'),
      ]
    : []
