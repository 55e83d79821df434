/** Vouchers: quotas, what is issued from them, what comes back, and the records of both. */
import { inTurn, may, mayPerform } from '../../access/rules'
import { subscribe } from '../../db'
import type { Module } from '../module'
import { OrderCancelled, OrderPaid, VouchersTendered } from '../orders'
import { redeemVouchers } from './actions/redeemVouchers'
import { releaseVouchers } from './actions/releaseVouchers'
import { OrderVouchersResolver } from './orderVouchers.resolver'
import { VoucherEntity } from './voucher.entity'
import { voucherLifecycle } from './voucher.lifecycle'
import {
  CustomerVouchersResolver,
  IssueVoucherResultResolver,
  IssueVouchersPayloadResolver,
  QuotaVouchersResolver,
  ReclaimVoucherResultResolver,
  VoucherResolver,
} from './voucher.resolver'
import { VoucherOperationRecordEntity } from './voucherOperationRecord.entity'
import { VoucherOperationRecordResolver } from './voucherOperationRecord.resolver'
import { VoucherQuotaEntity } from './voucherQuota.entity'
import { VoucherUsageRecordEntity } from './voucherUsageRecord.entity'
import { voucherQuotaLifecycle } from './voucherQuota.lifecycle'
import { PartnerQuotasResolver, VoucherQuotaResolver } from './voucherQuota.resolver'

export { balanceByRecords } from './quota'
export { VoucherEntity } from './voucher.entity'
export {
  VoucherGroup,
  VoucherKind,
  VoucherOperationResult,
  VoucherOperationType,
  VoucherQuotaKind,
  VoucherQuotaStatus,
  VoucherStatus,
} from './voucher.enums'
export { Voucher } from './voucher.type'
export { VoucherOperationRecordEntity } from './voucherOperationRecord.entity'
export { VoucherQuotaEntity } from './voucherQuota.entity'
export { VoucherQuota } from './voucherQuota.type'
export { VoucherUsageRecordEntity } from './voucherUsageRecord.entity'

/** Who issues must also see what is issued from, and what comes of it: nobody writes what they could not read. */
const mayIssue = inTurn(may('voucher.issue'), may('voucherQuota.view'), may('voucher.view'))

export const vouchers: Module = {
  name: 'vouchers',
  entities: [VoucherQuotaEntity, VoucherEntity, VoucherOperationRecordEntity, VoucherUsageRecordEntity],
  resolvers: [
    VoucherQuotaResolver,
    VoucherResolver,
    VoucherOperationRecordResolver,
    PartnerQuotasResolver,
    CustomerVouchersResolver,
    QuotaVouchersResolver,
    IssueVouchersPayloadResolver,
    IssueVoucherResultResolver,
    ReclaimVoucherResultResolver,
    OrderVouchersResolver,
  ],
  rules: {
    Query: {
      voucherQuota: may('voucherQuota.view'),
      voucherQuotas: may('voucherQuota.view'),
      voucher: may('voucher.view'),
      vouchers: may('voucher.view'),
      voucherOperationRecords: may('voucher.viewRecords'),
    },
    Mutation: { issueVouchers: mayIssue, reclaimVouchers: mayPerform(voucherLifecycle, 'reclaim') },
  },
  lifecycles: [voucherQuotaLifecycle, voucherLifecycle],
  nodes: { vqt: VoucherQuotaEntity, vch: VoucherEntity, vor: VoucherOperationRecordEntity },
  subscriptions: [
    subscribe(VouchersTendered, redeemVouchers),
    subscribe(OrderPaid, releaseVouchers),
    subscribe(OrderCancelled, releaseVouchers),
  ],
}
