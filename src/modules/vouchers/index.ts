/** Vouchers: quotas, what is issued from them, what comes back, and the records of both. */
import { inTurn, may, mayPerform } from '../../access/rules'
import { subscribe } from '../../db'
import { AssociationTypeSwitched, CustomerAssociated, CustomerLeft } from '../customers'
import type { Module } from '../module'
import { OrderCancelled, OrderPaid, VouchersTendered } from '../orders'
import { PeriodsGivenBack } from '../resources'
import { redeemVouchers } from './actions/redeemVouchers'
import { refundVouchers } from './actions/refundVouchers'
import { releaseVouchers } from './actions/releaseVouchers'
import { withdrawFromAssociated, withdrawFromLeaving, withdrawFromSwitching } from './actions/withdrawVouchers'
import { OrderVouchersResolver } from './orderVouchers.resolver'
import { ResellerQuotaEntity } from './resellerQuota.entity'
import {
  IssueVoucherQuotaResultResolver,
  IssueVoucherQuotasPayloadResolver,
  ReclaimVoucherQuotaResultResolver,
  ResellerQuotaResolver,
} from './resellerQuota.resolver'
import { ResellerQuotaTurnEntity } from './resellerQuotaTurn.entity'
import { UsageChargeEntity } from './usageCharge.entity'
import { VoucherEntity } from './voucher.entity'
import { activateVouchers, expireVouchers, reclaimExpiredVouchers } from './voucher.jobs'
import { voucherLifecycle } from './voucher.lifecycle'
import {
  CustomerVouchersResolver,
  IssueVoucherResultResolver,
  IssueVouchersPayloadResolver,
  QuotaVouchersResolver,
  ReclaimVoucherResultResolver,
  VoucherResolver,
} from './voucher.resolver'
import { FreezeVoucherResultResolver, VoucherFreezeResolver } from './voucherFreeze.resolver'
import { VoucherOperationRecordEntity } from './voucherOperationRecord.entity'
import { VoucherOperationRecordResolver } from './voucherOperationRecord.resolver'
import { VoucherQuotaEntity } from './voucherQuota.entity'
import { expireVoucherQuotas } from './expireVoucherQuotas'
import { RevokeVoucherRefundResultResolver, VoucherRefundResolver } from './voucherRefund.resolver'
import { VoucherUsageRecordEntity } from './voucherUsageRecord.entity'
import { VoucherUsageRecordResolver, VoucherUsageResolver } from './voucherUsageRecord.resolver'
import { voucherQuotaLifecycle } from './voucherQuota.lifecycle'
import { PartnerQuotasResolver, VoucherQuotaResolver } from './voucherQuota.resolver'
import { VoucherQuotaMutationsResolver } from './voucherQuotaMutations.resolver'
import { VoucherWhitelistEntity, VoucherWhitelistEntryEntity } from './voucherWhitelist.entity'
import { ImportVoucherWhitelistPayloadResolver, VoucherWhitelistEntryResolver, VoucherWhitelistResolver } from './voucherWhitelist.resolver'
import { VoucherQuotaRecordEntity } from './voucherQuotaRecord.entity'
import { VoucherQuotaRecordResolver } from './voucherQuotaRecord.resolver'

export { chargeUsage, type Charged, type UsageCharge } from './actions/chargeUsage'
export { quotaInvariants, voucherInvariants } from './invariants'
export { checkHolder, mayHold, openQuota } from './openQuota'
export { balanceByRecords } from './quota'
export { ResellerQuotaTurnEntity } from './resellerQuotaTurn.entity'
export { VoucherEntity } from './voucher.entity'
export {
  VoucherGroup,
  VoucherKind,
  VoucherOperationResult,
  VoucherOperationType,
  VoucherQuotaKind,
  VoucherQuotaStatus,
  VoucherStatus,
  VoucherUsageType,
} from './voucher.enums'
export { Voucher } from './voucher.type'
export { voucherOperationRecordConditions } from './voucherOperationRecord.conditions'
export { VoucherOperationRecordEntity } from './voucherOperationRecord.entity'
export { VoucherOperationRecordFilter, voucherOperationRecordOrders } from './voucherOperationRecord.inputs'
export { VoucherQuotaEntity } from './voucherQuota.entity'
export { type Limit } from './voucherQuota.entity'
export { VoucherQuota } from './voucherQuota.type'
export { voucherQuotaLifecycle } from './voucherQuota.lifecycle'
export { VoucherWhitelistEntity, VoucherWhitelistEntryEntity } from './voucherWhitelist.entity'
export { voucherQuotaRecordConditions } from './voucherQuotaRecord.conditions'
export { VoucherQuotaRecordEntity } from './voucherQuotaRecord.entity'
export { VoucherQuotaOperationType } from './voucherQuotaRecord.enums'
export { VoucherQuotaRecordFilter, voucherQuotaRecordOrders } from './voucherQuotaRecord.inputs'
export { VoucherLimit } from './voucherLimit.type'
export { VoucherUsageRecordEntity } from './voucherUsageRecord.entity'

/** Who issues must also see what is issued from, and what comes of it: nobody writes what they could not read. */
const mayIssue = inTurn(may('voucher.issue'), may('voucherQuota.view'), may('voucher.view'))

/** Who cuts quotas for resellers must also see its own, those that it cut, and the records of it. */
const seesResellerQuotas = [may('voucherQuota.view'), may('voucherQuota.viewIssued'), may('voucherQuota.viewRecords')]

export const vouchers: Module = {
  name: 'vouchers',
  entities: [
    ResellerQuotaEntity,
    ResellerQuotaTurnEntity,
    VoucherQuotaRecordEntity,
    VoucherQuotaEntity,
    VoucherEntity,
    VoucherOperationRecordEntity,
    VoucherUsageRecordEntity,
    VoucherWhitelistEntity,
    VoucherWhitelistEntryEntity,
    UsageChargeEntity,
  ],
  resolvers: [
    VoucherQuotaResolver,
    ResellerQuotaResolver,
    IssueVoucherQuotasPayloadResolver,
    IssueVoucherQuotaResultResolver,
    ReclaimVoucherQuotaResultResolver,
    VoucherQuotaRecordResolver,
    VoucherResolver,
    VoucherOperationRecordResolver,
    PartnerQuotasResolver,
    CustomerVouchersResolver,
    QuotaVouchersResolver,
    IssueVouchersPayloadResolver,
    IssueVoucherResultResolver,
    ReclaimVoucherResultResolver,
    OrderVouchersResolver,
    VoucherQuotaMutationsResolver,
    VoucherWhitelistResolver,
    VoucherWhitelistEntryResolver,
    ImportVoucherWhitelistPayloadResolver,
    VoucherUsageRecordResolver,
    VoucherUsageResolver,
    VoucherFreezeResolver,
    FreezeVoucherResultResolver,
    VoucherRefundResolver,
    RevokeVoucherRefundResultResolver,
  ],
  rules: {
    Query: {
      voucherQuota: may('voucherQuota.view'),
      voucherQuotas: may('voucherQuota.view'),
      issuedVoucherQuotas: may('voucherQuota.viewIssued'),
      voucherQuotaRecords: may('voucherQuota.viewRecords'),
      voucher: may('voucher.view'),
      vouchers: may('voucher.view'),
      voucherOperationRecords: may('voucher.viewRecords'),
      voucherWhitelists: may('voucherWhitelist.view'),
      voucherUsageRecords: may('voucher.view'),
    },
    Mutation: {
      issueVouchers: mayIssue,
      grantVoucherQuota: inTurn(may('voucherQuota.grant'), may('voucherQuota.view')),
      beginQuotaAdjustment: mayPerform(voucherQuotaLifecycle, 'beginAdjustment'),
      finishQuotaAdjustment: mayPerform(voucherQuotaLifecycle, 'finishAdjustment'),
      freezeVoucherQuota: mayPerform(voucherQuotaLifecycle, 'freeze'),
      unfreezeVoucherQuota: mayPerform(voucherQuotaLifecycle, 'unfreeze'),
      disableVoucherQuota: mayPerform(voucherQuotaLifecycle, 'disable'),
      importVoucherWhitelist: inTurn(may('voucherWhitelist.import'), may('voucherWhitelist.view')),
      issueVoucherQuotas: inTurn(may('voucherQuota.issue'), ...seesResellerQuotas),
      reclaimVoucherQuotas: inTurn(mayPerform(voucherQuotaLifecycle, 'reclaim'), ...seesResellerQuotas),
      reclaimVouchers: mayPerform(voucherLifecycle, 'reclaim'),
      freezeVouchers: mayPerform(voucherLifecycle, 'freeze'),
      unfreezeVouchers: mayPerform(voucherLifecycle, 'unfreeze'),
      revokeVoucherRefunds: may('voucher.revokeRefund'),
    },
  },
  lifecycles: [voucherQuotaLifecycle, voucherLifecycle],
  nodes: {
    vqt: VoucherQuotaEntity,
    vch: VoucherEntity,
    vor: VoucherOperationRecordEntity,
    vwl: VoucherWhitelistEntity,
    vwe: VoucherWhitelistEntryEntity,
    vqr: VoucherQuotaRecordEntity,
    vur: VoucherUsageRecordEntity,
  },
  subscriptions: [
    subscribe(VouchersTendered, redeemVouchers),
    subscribe(OrderPaid, releaseVouchers),
    subscribe(OrderCancelled, releaseVouchers),
    subscribe(PeriodsGivenBack, refundVouchers),
    subscribe(CustomerLeft, withdrawFromLeaving),
    subscribe(CustomerAssociated, withdrawFromAssociated),
    subscribe(AssociationTypeSwitched, withdrawFromSwitching),
  ],
  jobs: [activateVouchers, expireVouchers, reclaimExpiredVouchers, expireVoucherQuotas],
}
