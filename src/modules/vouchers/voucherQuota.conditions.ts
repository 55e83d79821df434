/** What each filter on quotas means (part 2 §1.4). */
import { between, exactly, FA, FC, type Filtering, oneOf } from '../../shared/filters'
import { VoucherQuotaKind } from './voucher.enums'
import type { VoucherQuotaFilter } from './voucherQuota.inputs'

export const voucherQuotaConditions = (filter: VoucherQuotaFilter | null | undefined): Filtering[] => [
  // Absent and null both mean voucher quotas (part 2 §1.4), with and without a filter.
  exactly('kind', filter?.kind ?? VoucherQuotaKind.VOUCHER, FA),
  oneOf('quotaIds', filter?.quotaIds, FA, 'id', 50),
  oneOf('statuses', filter?.statuses, FA, 'status', 5),
  between('createdAt', filter?.createdAtBegin, filter?.createdAtEnd, FC, 'createdAt'),
  between('effectiveAt', filter?.effectiveAtBegin, filter?.effectiveAtEnd, FC, 'effectiveAt'),
  between('expireAt', filter?.expireAtBegin, filter?.expireAtEnd, FC, 'expireAt'),
]
