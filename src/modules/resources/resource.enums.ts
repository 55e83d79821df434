/** The enums of a resource, with the vendor's codes in their descriptions. */
import { registerEnumType } from 'type-graphql'

export enum ResourceStatus {
  IN_USE = 'IN_USE',
  GRACE_PERIOD = 'GRACE_PERIOD',
  FROZEN = 'FROZEN',
  EXPIRED = 'EXPIRED',
  CHANGING = 'CHANGING',
  CLOSING = 'CLOSING',
  CLOSED = 'CLOSED',
}
registerEnumType(ResourceStatus, {
  name: 'ResourceStatus',
  description: 'Where a resource stands (资源状态). The vendor numbers yearly/monthly and on-demand resources differently.',
  valuesConfig: {
    IN_USE: { description: '使用中 (yearly/monthly 2, on-demand 1)' },
    GRACE_PERIOD: { description: '宽限期 (on-demand 2)' },
    FROZEN: { description: '已冻结 (yearly/monthly 4, on-demand 3)' },
    EXPIRED: { description: '已过期 (yearly/monthly 5)' },
    CHANGING: { description: '变更中 (on-demand 4)' },
    CLOSING: { description: '正在关闭 (on-demand 5)' },
    CLOSED: { description: '已关闭 (yearly/monthly 3, on-demand 6): left out of lists that do not ask for it.' },
  },
})

export enum ExpirePolicy {
  GRACE_PERIOD = 'GRACE_PERIOD',
  TO_ON_DEMAND = 'TO_ON_DEMAND',
  DELETE = 'DELETE',
  AUTO_RENEW = 'AUTO_RENEW',
  FREEZE = 'FREEZE',
  DELETE_AFTER_RETENTION = 'DELETE_AFTER_RETENTION',
}
registerEnumType(ExpirePolicy, {
  name: 'ExpirePolicy',
  description: 'What happens when a resource expires (到期策略). Only AUTO_RENEW renews.',
  valuesConfig: {
    GRACE_PERIOD: { description: '到期进入宽限期 (0)' },
    TO_ON_DEMAND: { description: '到期转按需 (1)' },
    DELETE: { description: '到期后自动删除 (2), at once.' },
    AUTO_RENEW: { description: '到期后自动续费 (3)' },
    FREEZE: { description: '到期后冻结 (4)' },
    DELETE_AFTER_RETENTION: { description: '到期后删除 (5), when the retention ends.' },
  },
})

export enum UnsubscriptionBar {
  UNMANAGED = 'UNMANAGED',
  INVOICED = 'INVOICED',
  PACKAGE = 'PACKAGE',
  TRIAL = 'TRIAL',
  MARKETPLACE = 'MARKETPLACE',
  DEVELOPMENT_PACKAGE = 'DEVELOPMENT_PACKAGE',
  BANDWIDTH_ADD_ON = 'BANDWIDTH_ADD_ON',
}
registerEnumType(UnsubscriptionBar, {
  name: 'UnsubscriptionBar',
  description: 'Why a resource cannot be unsubscribed (不可退订原因).',
  valuesConfig: {
    UNMANAGED: { description: '资源已被删除或未被纳管' },
    INVOICED: { description: '已开发票' },
    PACKAGE: { description: '按需套餐包' },
    TRIAL: { description: '试用' },
    MARKETPLACE: { description: '云商店' },
    DEVELOPMENT_PACKAGE: { description: '软开云套餐' },
    BANDWIDTH_ADD_ON: { description: '存在带宽加油包: only its renewed periods cannot.' },
  },
})

export enum ResourcePeriodStatus {
  UNPAID = 'UNPAID',
  PAID = 'PAID',
  CANCELLED = 'CANCELLED',
  RETURNED = 'RETURNED',
}
registerEnumType(ResourcePeriodStatus, {
  name: 'ResourcePeriodStatus',
  description: 'Where a period of a resource stands.',
  valuesConfig: {
    UNPAID: { description: 'Ordered, not paid yet (待支付).' },
    PAID: { description: 'Paid (已支付).' },
    CANCELLED: { description: 'Its order was cancelled (已取消).' },
    RETURNED: { description: 'Unsubscribed (已退订).' },
  },
})

export enum RefundDetailKind {
  REFUND = 'REFUND',
  CONSUMED = 'CONSUMED',
  HANDLING_FEE = 'HANDLING_FEE',
}
registerEnumType(RefundDetailKind, {
  name: 'RefundDetailKind',
  description: 'What a part of a refund is (R-REF-2).',
  valuesConfig: {
    REFUND: { description: '退款: what had been paid, negative.' },
    CONSUMED: { description: '已消费金额: kept, positive.' },
    HANDLING_FEE: { description: '手续费: kept, positive.' },
  },
})

export enum RenewalPeriodType {
  MONTH = 'MONTH',
  YEAR = 'YEAR',
}
registerEnumType(RenewalPeriodType, {
  name: 'RenewalPeriodType',
  description: 'Unit of a renewal (续订周期类型).',
  valuesConfig: { MONTH: { description: '月 (2): 1–11 of them.' }, YEAR: { description: '年 (3): 1–3 of them.' } },
})

export enum UnsubscriptionType {
  RESOURCE_AND_RENEWALS = 'RESOURCE_AND_RENEWALS',
  RENEWALS_ONLY = 'RENEWALS_ONLY',
}
registerEnumType(UnsubscriptionType, {
  name: 'UnsubscriptionType',
  description: 'What is given back (退订类型).',
  valuesConfig: {
    RESOURCE_AND_RENEWALS: { description: '退订资源及其已续费周期 (1)' },
    RENEWALS_ONLY: { description: '只退订资源已续费周期 (2): the resource stays until its running period ends.' },
  },
})

export enum UnsubscriptionReason {
  NOT_GOOD = 'NOT_GOOD',
  MISSING_FEATURES = 'MISSING_FEATURES',
  HARD_TO_USE = 'HARD_TO_USE',
  BAD_SERVICE = 'BAD_SERVICE',
  OTHER = 'OTHER',
}
registerEnumType(UnsubscriptionReason, {
  name: 'UnsubscriptionReason',
  description: 'Why something is given back (退订理由分类).',
  valuesConfig: {
    NOT_GOOD: { description: '产品不好用 (1)' },
    MISSING_FEATURES: { description: '产品功能无法满足需求 (2)' },
    HARD_TO_USE: { description: '不会操作/操作过于复杂 (3)' },
    BAD_SERVICE: { description: '对服务不满意 (4)' },
    OTHER: { description: '其他 (5): say which in `reasonText`.' },
  },
})

export enum OnDemandAction {
  SET_UP = 'SET_UP',
  CANCEL = 'CANCEL',
}
registerEnumType(OnDemandAction, {
  name: 'OnDemandAction',
  description: 'Whether resources become on-demand when they expire (到期转按需).',
  valuesConfig: { SET_UP: { description: '设置' }, CANCEL: { description: '取消' } },
})

export enum OnDemandResult {
  SUCCESS = 'SUCCESS',
  AUDIT = 'AUDIT',
  FAIL = 'FAIL',
}
registerEnumType(OnDemandResult, {
  name: 'OnDemandResult',
  description: 'What became of switching one resource to on-demand (转按需结果).',
  valuesConfig: {
    SUCCESS: { description: 'It is on-demand now.' },
    AUDIT: { description: 'The vendor reviews it first (待审核).' },
    FAIL: { description: 'It stays as it was.' },
  },
})
