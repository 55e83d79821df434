/** The enums of vouchers, of the quotas they are issued from, and of the records of both. */
import { registerEnumType } from 'type-graphql'

export enum VoucherKind {
  VOUCHER = 'VOUCHER',
  CASH_COUPON = 'CASH_COUPON',
  PICKUP_COUPON = 'PICKUP_COUPON',
  DISCOUNT_COUPON = 'DISCOUNT_COUPON',
  PRODUCT_COUPON = 'PRODUCT_COUPON',
}
registerEnumType(VoucherKind, {
  name: 'VoucherKind',
  description: 'What kind of voucher it is (券类型). The code behind the slash is the one at payment.',
  valuesConfig: {
    VOUCHER: { description: '代金券 (1 / 301): deducts its face value from purchases of cloud services.' },
    CASH_COUPON: { description: '现金券 (4 / 302): from government-type partners; pays up to a share of an order.' },
    PICKUP_COUPON: { description: '提货券: from government-cloud partners; the same share rule as a cash coupon.' },
    DISCOUNT_COUPON: { description: "折扣券 (2 / 300): the vendor's promotion for yearly and monthly orders; used once." },
    PRODUCT_COUPON: { description: "产品券 (3): the vendor's promotion for one product." },
  },
})

export enum VoucherStatus {
  INACTIVE = 'INACTIVE',
  USABLE = 'USABLE',
  USED = 'USED',
  EXPIRED = 'EXPIRED',
  RECLAIMED = 'RECLAIMED',
}
registerEnumType(VoucherStatus, {
  name: 'VoucherStatus',
  description: 'Where a voucher stands (券状态). A frozen voucher keeps its state.',
  valuesConfig: {
    INACTIVE: { description: '未激活 (1): issued, not yet effective.' },
    USABLE: { description: '可使用 (2): may pay.' },
    USED: { description: '已使用 (3): nothing is left, or it was for one use.' },
    EXPIRED: { description: '已过期 (4): its time ran out.' },
    RECLAIMED: { description: '已回收 (5): its balance went back to the quota. Final; the customer no longer sees it (R-2023).' },
  },
})

export enum VoucherGroup {
  CLOUD_SERVICE = 'CLOUD_SERVICE',
  MARKETPLACE = 'MARKETPLACE',
  SPECIAL = 'SPECIAL',
  HARDWARE = 'HARDWARE',
}
registerEnumType(VoucherGroup, {
  name: 'VoucherGroup',
  description: 'For which goods a voucher is (券组).',
  valuesConfig: {
    CLOUD_SERVICE: { description: '云服务券 (0)' },
    MARKETPLACE: { description: '云商店券 (1): for goods of the marketplace only.' },
    SPECIAL: { description: '1024 专用券 (2): not together with a marketplace voucher (R-PAY-4).' },
    HARDWARE: { description: '硬件专用券 (3)' },
  },
})

export enum VoucherQuotaKind {
  VOUCHER = 'VOUCHER',
  CASH_COUPON = 'CASH_COUPON',
  PICKUP_COUPON = 'PICKUP_COUPON',
}
registerEnumType(VoucherQuotaKind, {
  name: 'VoucherQuotaKind',
  description: 'What is issued from a quota (额度类型).',
  valuesConfig: {
    VOUCHER: { description: '代金券额度 (0)' },
    CASH_COUPON: { description: '现金券额度 (1)' },
    PICKUP_COUPON: { description: '提货券额度' },
  },
})

export enum VoucherQuotaStatus {
  NORMAL = 'NORMAL',
  ADJUSTING = 'ADJUSTING',
  FROZEN = 'FROZEN',
  INVALID = 'INVALID',
  RECLAIMED = 'RECLAIMED',
}
registerEnumType(VoucherQuotaStatus, {
  name: 'VoucherQuotaStatus',
  description: 'Where a quota stands (额度状态); only from a NORMAL one can be issued (R-2051).',
  valuesConfig: {
    NORMAL: { description: '正常 (0)' },
    ADJUSTING: { description: '额度调整中 (4): the vendor is changing its amount.' },
    FROZEN: { description: '冻结 (5): by the vendor.' },
    INVALID: { description: '失效 (3): expired, or disabled by hand.' },
    RECLAIMED: { description: '已回收 (6): taken back by the master reseller that cut it from its own.' },
  },
})

export enum VoucherOperationType {
  ISSUE = 'ISSUE',
  RECLAIM = 'RECLAIM',
  DISASSOCIATION_RECLAIM = 'DISASSOCIATION_RECLAIM',
  EXPIRY_RECLAIM = 'EXPIRY_RECLAIM',
  UNSUBSCRIPTION_RECLAIM = 'UNSUBSCRIPTION_RECLAIM',
  REFUND_RECHARGE_REVOCATION = 'REFUND_RECHARGE_REVOCATION',
  ASSOCIATION_RECLAIM = 'ASSOCIATION_RECLAIM',
  MODE_SWITCH_RECLAIM = 'MODE_SWITCH_RECLAIM',
  RESELLER_TRANSFER = 'RESELLER_TRANSFER',
}
registerEnumType(VoucherOperationType, {
  name: 'VoucherOperationType',
  description: 'What was done with a voucher (操作类型).',
  valuesConfig: {
    ISSUE: { description: '发放 (1): out of the quota.' },
    RECLAIM: { description: '手动回收 (2): by hand, back into the quota.' },
    DISASSOCIATION_RECLAIM: { description: '解绑自动回收 (3): the customer left the partner.' },
    EXPIRY_RECLAIM: { description: '过期回收 (4): its time ran out.' },
    UNSUBSCRIPTION_RECLAIM: { description: '退订回收 (5): value of an unsubscribed order that cannot go back to the customer.' },
    REFUND_RECHARGE_REVOCATION: { description: '退款充值撤销 (6): value that a refund had put back is withdrawn.' },
    ASSOCIATION_RECLAIM: { description: '建立关联回收 (7): held before a new association was made.' },
    MODE_SWITCH_RECLAIM: { description: '切换关联模式自动回收 (8): the customer changed its association type.' },
    RESELLER_TRANSFER: { description: '云经销商转移 (9): moved between the quotas of two cloud resellers.' },
  },
})

export enum VoucherOperationResult {
  SUCCESS = 'SUCCESS',
  FAILURE = 'FAILURE',
}
registerEnumType(VoucherOperationResult, {
  name: 'VoucherOperationResult',
  description: 'How an attempt ended (操作结果).',
  valuesConfig: { SUCCESS: { description: '成功 (0)' }, FAILURE: { description: '失败 (-1): nothing was moved.' } },
})

export enum VoucherUsageType {
  PAYMENT = 'PAYMENT',
  REFUND = 'REFUND',
}
registerEnumType(VoucherUsageType, {
  name: 'VoucherUsageType',
  description: 'Which way value went (收支类型).',
  valuesConfig: {
    PAYMENT: { description: '支付: the voucher paid for an order.' },
    REFUND: { description: '退款: what was bought was given back, and a part of the value with it (R-2036).' },
  },
})
