/** Makes the records of what masters issued to their cloud resellers and took back, from the quotas that are there. */
import {
  VoucherOperationResult,
  VoucherQuotaEntity,
  VoucherQuotaOperationType,
  VoucherQuotaRecordEntity,
  VoucherQuotaStatus,
} from '../modules/vouchers'
import type { Instant } from '../shared/time'
import type { Employed } from './customers'
import { day, firstOf, later } from './moments'
import type { Random } from './random'
import { type Row, rowOf } from './rows'
import { yuan } from './yuan'

type Quota = Pick<VoucherQuotaEntity, 'id' | 'partnerId' | 'parentQuotaId' | 'quotaValue' | 'currency' | 'status' | 'createdAt'>
type Moved = Pick<VoucherQuotaRecordEntity, 'operationType' | 'quotaId' | 'amount' | 'occurredAt' | 'result' | 'errorCode' | 'remark'>

const { ISSUE, RECLAIM } = VoucherQuotaOperationType

export class ResellerQuotas {
  private readonly cut: (Quota & { readonly parentQuotaId: string })[] = []

  constructor(
    private readonly random: Random,
    private readonly now: Instant,
  ) {}

  see({ entity, row }: Row): void {
    if (entity !== VoucherQuotaEntity) return
    const quota = row as Quota
    if (quota.parentQuotaId) this.cut.push({ ...quota, parentQuotaId: quota.parentQuotaId })
  }

  *rows(employed: readonly Employed[]): Generator<Row> {
    for (const [index, quota] of this.cut.entries()) {
      const { partner } = employed.find(each => each.partner.id === quota.partnerId) ?? {}
      const master = employed.find(each => each.partner === partner?.master)
      if (!master) continue
      const { id: quotaId, quotaValue: amount, createdAt } = quota
      const done = { quotaId, amount, result: VoucherOperationResult.SUCCESS, errorCode: null, remark: null }
      if (index % 4 === 0) yield this.record(quota, master, this.refused(quota))
      yield this.record(quota, master, { ...done, operationType: ISSUE, occurredAt: createdAt })
      // What was reclaimed had been issued to nobody: it went back whole (R-2068).
      if (quota.status === VoucherQuotaStatus.RECLAIMED)
        yield this.record(quota, master, {
          ...done,
          operationType: RECLAIM,
          occurredAt: firstOf(this.now, later(createdAt, this.random.whole(5, 30) * day)),
          remark: '额度调整',
        })
    }
  }

  /** More than the master had left: on record, too (R-2070). */
  private refused({ createdAt }: Quota): Moved {
    return {
      operationType: ISSUE,
      quotaId: null,
      amount: yuan(9_000_000_000),
      occurredAt: createdAt,
      result: VoucherOperationResult.FAILURE,
      errorCode: 'QUOTA_INSUFFICIENT',
      remark: null,
    }
  }

  private record(
    { parentQuotaId, partnerId, currency }: Quota & { parentQuotaId: string },
    { partner, staff }: Employed,
    moved: Moved,
  ): Row {
    return rowOf(VoucherQuotaRecordEntity, {
      ...moved,
      id: this.random.id('vqr', moved.occurredAt),
      partnerId: partner.id,
      parentQuotaId,
      indirectPartnerId: partnerId,
      currency,
      operatorId: staff.operations.id,
    })
  }
}
