/** The enums of a customer. */
import { registerEnumType } from 'type-graphql'

export enum AssociationType {
  REFERRAL = 'REFERRAL',
  RESALE = 'RESALE',
}
registerEnumType(AssociationType, {
  name: 'AssociationType',
  description: 'How a customer is tied to the partner (关联类型). There is no third type.',
  valuesConfig: {
    REFERRAL: { description: '顾问销售 (1): the customer trades with the vendor and pays it.' },
    RESALE: { description: '代售 (2): the partner allocates money, the customer spends it; the partner invoices.' },
  },
})

export enum CustomerType {
  NONE = 'NONE',
  INDIVIDUAL = 'INDIVIDUAL',
  ENTERPRISE = 'ENTERPRISE',
}
registerEnumType(CustomerType, {
  name: 'CustomerType',
  description: 'Person or company (客户类型); NONE until verified.',
  valuesConfig: { NONE: { description: '未知 (-1)' }, INDIVIDUAL: { description: '个人 (0)' }, ENTERPRISE: { description: '企业 (1)' } },
})

export enum FrozenState {
  NONE = 'NONE',
  ACCOUNT = 'ACCOUNT',
  ACCOUNT_AND_RESOURCE = 'ACCOUNT_AND_RESOURCE',
}
registerEnumType(FrozenState, {
  name: 'FrozenState',
  description: 'What of the customer is frozen (冻结状态).',
  valuesConfig: {
    NONE: { description: '未冻结 (0)' },
    ACCOUNT: { description: '冻结账号 (1)' },
    ACCOUNT_AND_RESOURCE: { description: '冻结账号和资源 (2)' },
  },
})

export enum FreezeType {
  ACCOUNT = 'ACCOUNT',
  ACCOUNT_AND_RESOURCE = 'ACCOUNT_AND_RESOURCE',
}
registerEnumType(FreezeType, {
  name: 'FreezeType',
  description: 'What is frozen, or set free (冻结类型).',
  valuesConfig: {
    ACCOUNT: { description: '账号 (1): nobody signs in or buys.' },
    ACCOUNT_AND_RESOURCE: { description: '账号和资源 (2): what was bought stands still, too.' },
  },
})

export enum CustomerLevel {
  V0 = 'V0',
  V1 = 'V1',
  V2 = 'V2',
  V3 = 'V3',
  V4 = 'V4',
  V5 = 'V5',
}
registerEnumType(CustomerLevel, {
  name: 'CustomerLevel',
  description: "The vendor's customer level (客户等级), ascending.",
  valuesConfig: {
    V0: { description: '普通客户' },
    V1: { description: '一星客户' },
    V2: { description: '二星客户' },
    V3: { description: '三星客户' },
    V4: { description: '四星客户' },
    V5: { description: '五星客户' },
  },
})

export enum AuthorizationState {
  NONE = 'NONE',
  REQUESTED = 'REQUESTED',
  GRANTED = 'GRANTED',
  REJECTED = 'REJECTED',
  REVOKED = 'REVOKED',
}
registerEnumType(AuthorizationState, {
  name: 'AuthorizationState',
  description: 'Whether the partner may act for the customer (代客授权).',
  valuesConfig: {
    NONE: { description: '未申请' },
    REQUESTED: { description: '待客户授权' },
    GRANTED: { description: '已授权' },
    REJECTED: { description: '已拒绝' },
    REVOKED: { description: '已取消授权' },
  },
})

export enum NewCustomerTagState {
  QUALIFIED = 'QUALIFIED',
  NOT_NEW = 'NOT_NEW',
  UNDETERMINED = 'UNDETERMINED',
}
registerEnumType(NewCustomerTagState, {
  name: 'NewCustomerTagState',
  description: 'Whether a customer counts as new (新客标签).',
  valuesConfig: {
    QUALIFIED: { description: '新客 (Y): qualified.' },
    NOT_NEW: { description: '非新客 (N)' },
    UNDETERMINED: { description: '未判定 (UNDETERMINED): eligible, but not yet reached.' },
  },
})

export enum CustomerTagType {
  SMB = 'SMB',
}
registerEnumType(CustomerTagType, {
  name: 'CustomerTagType',
  description: 'Of which programme a new-customer tag is (标签类型).',
  valuesConfig: { SMB: { description: '中小企业 (SMB): small and medium businesses.' } },
})
