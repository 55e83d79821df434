/** The enums of associations. */
import { registerEnumType } from 'type-graphql'

export enum AssociationEventType {
  ASSOCIATE = 'ASSOCIATE',
  SWITCH_TYPE = 'SWITCH_TYPE',
  DISASSOCIATE = 'DISASSOCIATE',
  TRANSFER = 'TRANSFER',
}
registerEnumType(AssociationEventType, {
  name: 'AssociationEventType',
  description: 'What happens to an association (关联事件类型).',
  valuesConfig: {
    ASSOCIATE: { description: '关联: the customer becomes the partner’s.' },
    SWITCH_TYPE: { description: '切换关联类型: it stays, under another association type.' },
    DISASSOCIATE: { description: '解除关联: it leaves the partner.' },
    TRANSFER: {
      description: '转移: a master moves it from one of its cloud resellers to another (R-RES-10); each of the two has an event.',
    },
  },
})

export enum AssociationEventStatus {
  PENDING = 'PENDING',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(AssociationEventStatus, {
  name: 'AssociationEventStatus',
  description: 'How far an association event is.',
  valuesConfig: {
    PENDING: { description: '待处理: the other side has to decide.' },
    APPROVED: { description: '同意: it was done.' },
    REJECTED: { description: '驳回: the other side did not want it.' },
    CANCELLED: { description: '已撤销: whoever asked took it back.' },
  },
})

export enum AssociationInitiator {
  PARTNER = 'PARTNER',
  CUSTOMER = 'CUSTOMER',
  VENDOR = 'VENDOR',
}
registerEnumType(AssociationInitiator, {
  name: 'AssociationInitiator',
  description: 'Who started it (发起方).',
  valuesConfig: {
    PARTNER: { description: '伙伴: the partner, or its master.' },
    CUSTOMER: { description: '客户: the customer itself.' },
    VENDOR: { description: '华为云: the vendor.' },
  },
})

export enum AssociationChange {
  DISASSOCIATE = 'DISASSOCIATE',
  SWITCH_TYPE = 'SWITCH_TYPE',
}
registerEnumType(AssociationChange, {
  name: 'AssociationChange',
  description: 'What can be asked for.',
  valuesConfig: {
    DISASSOCIATE: { description: '解除关联: by the partner or the customer.' },
    SWITCH_TYPE: { description: '切换关联类型: by the partner only.' },
  },
})

export enum AssociationDecision {
  APPROVE = 'APPROVE',
  REJECT = 'REJECT',
}
registerEnumType(AssociationDecision, {
  name: 'AssociationDecision',
  description: 'What the other side says.',
  valuesConfig: { APPROVE: { description: '同意: it is done at once.' }, REJECT: { description: '驳回: everything stays as it is.' } },
})

export enum AssociationEventAction {
  APPROVE = 'approve',
  REJECT = 'reject',
  APPROVE_AS_CUSTOMER = 'approveAsCustomer',
  REJECT_AS_CUSTOMER = 'rejectAsCustomer',
  CANCEL = 'cancel',
}
registerEnumType(AssociationEventAction, {
  name: 'AssociationEventAction',
  description: 'What the viewer can do with an association event now.',
  valuesConfig: {
    APPROVE: { description: '同意: `handleAssociationEvent` with APPROVE, by the partner.' },
    REJECT: { description: '驳回: `handleAssociationEvent` with REJECT, by the partner.' },
    APPROVE_AS_CUSTOMER: { description: '同意: `decideAssociationEvent` with APPROVE, by the customer.' },
    REJECT_AS_CUSTOMER: { description: '驳回: `decideAssociationEvent` with REJECT, by the customer.' },
    CANCEL: { description: '撤销: `cancelAssociationEvent`, by whoever asked.' },
  },
})

/** The account check of part 1 §3.6; each value is a user error code too, whose wording names the way out. */
export enum AssociationObstacle {
  CUSTOMER_REQUEST_WITHIN_3_MONTHS = 'CUSTOMER_REQUEST_WITHIN_3_MONTHS',
  PARTNER_REQUEST_WITHIN_3_MONTHS = 'PARTNER_REQUEST_WITHIN_3_MONTHS',
  HAS_INDEPENDENT_MEMBER_ACCOUNTS = 'HAS_INDEPENDENT_MEMBER_ACCOUNTS',
  IS_ENTERPRISE_MEMBER = 'IS_ENTERPRISE_MEMBER',
  PENDING_PARTNER_PAYMENT = 'PENDING_PARTNER_PAYMENT',
  VALID_RESERVED_INSTANCE = 'VALID_RESERVED_INSTANCE',
  IN_ARREARS = 'IN_ARREARS',
  ACTIVE_SPECIAL_CONTRACT = 'ACTIVE_SPECIAL_CONTRACT',
  MANUALLY_FROZEN = 'MANUALLY_FROZEN',
  VALID_SUPPORT_PLAN = 'VALID_SUPPORT_PLAN',
}
registerEnumType(AssociationObstacle, {
  name: 'AssociationObstacle',
  description: 'What stands in the way of a disassociation or a switch (账号校验).',
  valuesConfig: {
    CUSTOMER_REQUEST_WITHIN_3_MONTHS: { description: 'The customer asked within three months (R-ASC-1): wait.' },
    PARTNER_REQUEST_WITHIN_3_MONTHS: { description: 'The partner asked within three months, for either (R-ASC-1): wait.' },
    HAS_INDEPENDENT_MEMBER_ACCOUNTS: { description: 'An enterprise master with members of independent accounting: dissolve them first.' },
    IS_ENTERPRISE_MEMBER: { description: 'An enterprise member account: the master account dissolves the relation.' },
    PENDING_PARTNER_PAYMENT: { description: 'Orders wait for payment by the partner: pay or cancel them.' },
    VALID_RESERVED_INSTANCE: { description: 'An unexpired reserved instance: unsubscribe it.' },
    IN_ARREARS: { description: 'A resale customer owes: the partner allocates to clear it.' },
    ACTIVE_SPECIAL_CONTRACT: { description: 'A special contract is in force: to be settled offline.' },
    MANUALLY_FROZEN: { description: 'The partner froze the account: unfreeze it first.' },
    VALID_SUPPORT_PLAN: { description: 'A service support plan is in force: wait, or unsubscribe it.' },
  },
})
