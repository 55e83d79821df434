/** The enums of paying incentives out. */
import { registerEnumType } from 'type-graphql'

export enum IssueMode {
  TO_VOUCHER_QUOTA = 'TO_VOUCHER_QUOTA',
  TO_ACCOUNT_OWED_INVOICE = 'TO_ACCOUNT_OWED_INVOICE',
  TO_ACCOUNT = 'TO_ACCOUNT',
  BANK_TRANSFER = 'BANK_TRANSFER',
}
registerEnumType(IssueMode, {
  name: 'IssueMode',
  description: 'How an incentive is paid out (激励发放方式); which are possible depends on association type and generation date (R-PY-1).',
  valuesConfig: {
    TO_VOUCHER_QUOTA: { description: '转代金券额度: without an invoice; a voucher quota is added.' },
    TO_ACCOUNT_OWED_INVOICE: { description: '返华为云账户-记欠票: credited to the account without an invoice, which stays owed.' },
    TO_ACCOUNT: { description: '返华为云账户: credited to the account, against invoices.' },
    BANK_TRANSFER: { description: '银行转账付款: paid to the bank account, against invoices.' },
  },
})

export enum IncentivePayoutStage {
  SUBMIT = 'SUBMIT',
  PROCESSING = 'PROCESSING',
  INVOICE_REVIEW = 'INVOICE_REVIEW',
  PAYMENT_REVIEW = 'PAYMENT_REVIEW',
  PAYMENT = 'PAYMENT',
  DONE = 'DONE',
}
registerEnumType(IncentivePayoutStage, {
  name: 'IncentivePayoutStage',
  description: 'Which stage a payment request is in (当前环节).',
  valuesConfig: {
    SUBMIT: { description: '提交申请: to be submitted.' },
    PROCESSING: { description: '申请处理: filed with the finance of the vendor.' },
    INVOICE_REVIEW: { description: '发票审核: invoices are made out, mailed and reviewed.' },
    PAYMENT_REVIEW: { description: '申付审核: the payment is reviewed.' },
    PAYMENT: { description: '支付: the payment is made.' },
    DONE: { description: '无: nothing follows.' },
  },
})

export enum IncentivePayoutStatus {
  TO_BE_SUBMITTED = 'TO_BE_SUBMITTED',
  PROCESSING = 'PROCESSING',
  AWAITING_PARTNER_INVOICE = 'AWAITING_PARTNER_INVOICE',
  INVOICE_PENDING_REVIEW = 'INVOICE_PENDING_REVIEW',
  INVOICE_REJECTED = 'INVOICE_REJECTED',
  PAYMENT_REVIEWING = 'PAYMENT_REVIEWING',
  PAYING = 'PAYING',
  COMPLETED = 'COMPLETED',
  REJECTED = 'REJECTED',
}
registerEnumType(IncentivePayoutStatus, {
  name: 'IncentivePayoutStatus',
  description: 'Where a payment request stands (当前状态).',
  valuesConfig: {
    TO_BE_SUBMITTED: { description: '待提交申请: what can be asked for; no request stands here.' },
    PROCESSING: { description: '申请处理中: nothing to do.' },
    AWAITING_PARTNER_INVOICE: { description: '待伙伴开票: the invoices are to be registered and mailed.' },
    INVOICE_PENDING_REVIEW: { description: '发票待审核: nothing to do.' },
    INVOICE_REJECTED: { description: '发票审核不通过: an invoice is to be made out and mailed again.' },
    PAYMENT_REVIEWING: { description: '申付审核中: nothing to do.' },
    PAYING: { description: '支付中: paid within two working days.' },
    COMPLETED: { description: '已完成: paid, credited or issued; `issueResult` says whether the quota really came.' },
    REJECTED: { description: '申请被驳回: see `rejectReason`; the incentives can be asked for again.' },
  },
})

export enum IncentiveIssueResult {
  OK = 'OK',
  FAILED = 'FAILED',
}
registerEnumType(IncentiveIssueResult, {
  name: 'IncentiveIssueResult',
  description: 'Whether what was completed really came (发放结果).',
  valuesConfig: {
    OK: { description: '成功: it is there.' },
    FAILED: { description: '失败: the voucher quota could not be issued; please contact support (C-11).' },
  },
})

export enum IncentivePayoutStep {
  REQUEST_INVOICE = 'REQUEST_INVOICE',
  APPROVE_PAYMENT = 'APPROVE_PAYMENT',
  CONFIRM_PAYMENT = 'CONFIRM_PAYMENT',
}
registerEnumType(IncentivePayoutStep, {
  name: 'IncentivePayoutStep',
  description: 'The next step of a payment request. Each is named, so that two reviewers at once take one and not two.',
  valuesConfig: {
    REQUEST_INVOICE: { description: '通知开票: the partner is asked for its invoices.' },
    APPROVE_PAYMENT: { description: '申付审核通过: the payment can be made.' },
    CONFIRM_PAYMENT: { description: '确认支付: it was paid to the bank, or is credited to the account now.' },
  },
})

export enum IncentiveInvoiceType {
  VAT_SPECIAL = 'VAT_SPECIAL',
  VAT_ORDINARY = 'VAT_ORDINARY',
}
registerEnumType(IncentiveInvoiceType, {
  name: 'IncentiveInvoiceType',
  description: 'What kind of invoice it is (发票类型); only special ones are accepted (R-IV-3).',
  valuesConfig: {
    VAT_SPECIAL: { description: '增值税专用发票: accepted.' },
    VAT_ORDINARY: { description: '增值税普通发票: refused; to be made out again.' },
  },
})

export enum IncentiveInvoiceStatus {
  REGISTERED = 'REGISTERED',
  RECEIVED = 'RECEIVED',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
}
registerEnumType(IncentiveInvoiceStatus, {
  name: 'IncentiveInvoiceStatus',
  description: 'Where an invoice stands (发票状态).',
  valuesConfig: {
    REGISTERED: { description: '已登记: registered, and on its way.' },
    RECEIVED: { description: '已收到: arrived; reviewed on the second working day.' },
    APPROVED: { description: '审核通过: in order.' },
    REJECTED: { description: '审核不通过: see `rejectReason`; or its request was rejected.' },
  },
})

export enum IncentiveInvoiceDecision {
  RECEIVE = 'RECEIVE',
  APPROVE = 'APPROVE',
  REJECT = 'REJECT',
}
registerEnumType(IncentiveInvoiceDecision, {
  name: 'IncentiveInvoiceDecision',
  description: 'What the finance of the vendor says of an invoice.',
  valuesConfig: {
    RECEIVE: { description: '签收: it arrived.' },
    APPROVE: { description: '通过: it is in order.' },
    REJECT: { description: '驳回: it is not; a reason is needed.' },
  },
})

export enum IncentivePayoutBlocker {
  BUSINESS_INFO_NOT_AUTHENTICATED = 'BUSINESS_INFO_NOT_AUTHENTICATED',
  BENEFIT_FROZEN_OVERDUE_BILLS = 'BENEFIT_FROZEN_OVERDUE_BILLS',
  NO_POSITIVE_BALANCE = 'NO_POSITIVE_BALANCE',
}
registerEnumType(IncentivePayoutBlocker, {
  name: 'IncentivePayoutBlocker',
  description: 'What stands in the way of asking for incentives now.',
  valuesConfig: {
    BUSINESS_INFO_NOT_AUTHENTICATED: { description: '商业信息未认证: not authenticated, or being changed (R-PY-2).' },
    BENEFIT_FROZEN_OVERDUE_BILLS: { description: '伙伴账单逾期: all benefits are frozen (R-PY-7).' },
    NO_POSITIVE_BALANCE: { description: '无可申请金额: nothing is left after what is negative (R-PY-9).' },
  },
})
