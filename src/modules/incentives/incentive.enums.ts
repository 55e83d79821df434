/** The enums of incentive statements and their lines. */
import { registerEnumType } from 'type-graphql'

export { FeedbackStatus } from '../feedback'

export enum IncentiveStatus {
  ESTIMATED = 'ESTIMATED',
  PENDING_CONFIRMATION = 'PENDING_CONFIRMATION',
  ISSUING = 'ISSUING',
  ISSUED = 'ISSUED',
  VOIDED = 'VOIDED',
  EXPIRED = 'EXPIRED',
}
registerEnumType(IncentiveStatus, {
  name: 'IncentiveStatus',
  description: 'Where a statement stands (激励对账状态). A dispute is an attribute beside it, not a state (R-ST-1).',
  valuesConfig: {
    ESTIMATED: { description: '预估: the cycle still runs, the amounts are computed anew every day.' },
    PENDING_CONFIRMATION: { description: '待确认: generated and made public; to be confirmed before the publicity deadline.' },
    ISSUING: { description: '发放中: confirmed by the partner, or automatically when the deadline had passed (R-ST-2).' },
    ISSUED: { description: '发放成功: all of it is paid out.' },
    VOIDED: { description: '已作废: a new statement took its place after feedback.' },
    EXPIRED: { description: '已失效: not confirmed in time where that means lapsing (FH, delivery), or not requested in time (R-PY-8).' },
  },
})

export enum IncentivePlanType {
  SALES = 'SALES',
  OPPORTUNITY = 'OPPORTUNITY',
  MARKETPLACE_OPPORTUNITY = 'MARKETPLACE_OPPORTUNITY',
  FH = 'FH',
  DELIVERY = 'DELIVERY',
  COMPETENCY = 'COMPETENCY',
}
registerEnumType(IncentivePlanType, {
  name: 'IncentivePlanType',
  description: 'What an incentive plan rewards (激励类型).',
  valuesConfig: {
    SALES: { description: '销售激励: performance of associated customers.' },
    OPPORTUNITY: { description: '机会点激励: an opportunity that became an order.' },
    MARKETPLACE_OPPORTUNITY: { description: '云商店机会点激励: the same on the marketplace.' },
    FH: { description: '专职人员激励: dedicated staff, by the quarter.' },
    DELIVERY: { description: '交付能力提升支持: delivery projects.' },
    COMPETENCY: { description: '能力提升激励: competency.' },
  },
})

export enum CyclePeriod {
  MONTH = 'MONTH',
  QUARTER = 'QUARTER',
  YEAR = 'YEAR',
}
registerEnumType(CyclePeriod, {
  name: 'CyclePeriod',
  description: 'How long a reconciliation cycle (对账期次) is, and hence how it is written.',
  valuesConfig: {
    MONTH: { description: '月度: `2026-02`.' },
    QUARTER: { description: '季度: `2026-Q1`.' },
    YEAR: { description: '年度: `2026`.' },
  },
})

export enum ConfirmationMode {
  MANUAL = 'MANUAL',
  AUTO = 'AUTO',
}
registerEnumType(ConfirmationMode, {
  name: 'ConfirmationMode',
  description: 'How a statement was confirmed (确认方式).',
  valuesConfig: {
    MANUAL: { description: '人工确认: by a member of the partner.' },
    AUTO: { description: '自动确认: by the passing of the publicity deadline (R-ST-2).' },
  },
})

export enum IncentiveDetailStatus {
  ESTIMATED = 'ESTIMATED',
  PENDING_CONFIRMATION = 'PENDING_CONFIRMATION',
  AVAILABLE = 'AVAILABLE',
  FROZEN = 'FROZEN',
  APPLIED = 'APPLIED',
  ISSUED = 'ISSUED',
  EXPIRED = 'EXPIRED',
}
registerEnumType(IncentiveDetailStatus, {
  name: 'IncentiveDetailStatus',
  description: 'Where one line of a statement stands (激励明细状态).',
  valuesConfig: {
    ESTIMATED: { description: '预估: the cycle still runs.' },
    PENDING_CONFIRMATION: { description: '待确认: its statement waits to be confirmed.' },
    AVAILABLE: { description: '可申请: payout can be requested (R-ST-3).' },
    FROZEN: { description: '已冻结: something of the same billing cycle is unpaid (R-PY-5).' },
    APPLIED: { description: '申付中: part of a payment request.' },
    ISSUED: { description: '已发放: paid out.' },
    EXPIRED: { description: '已失效: not requested in time, and void (R-PY-8).' },
  },
})

export enum RebateBasis {
  LIST_PRICE = 'LIST_PRICE',
  DISCOUNTED_PRICE = 'DISCOUNTED_PRICE',
}
registerEnumType(RebateBasis, {
  name: 'RebateBasis',
  description: 'What the rate is applied to (返点基数); it depends on the product (R-ID-4).',
  valuesConfig: {
    LIST_PRICE: { description: '官网价: the list price.' },
    DISCOUNTED_PRICE: { description: '折后价: the price after discount.' },
  },
})

export enum IncentiveFrozenReason {
  CREDIT_ORDER_UNPAID = 'CREDIT_ORDER_UNPAID',
  MILESTONE_NOT_DELIVERED = 'MILESTONE_NOT_DELIVERED',
  POSTPAID_NOT_REPAID = 'POSTPAID_NOT_REPAID',
  CASH_COUPON_NOT_REPAID = 'CASH_COUPON_NOT_REPAID',
  PARTNER_BILLS_OVERDUE = 'PARTNER_BILLS_OVERDUE',
}
registerEnumType(IncentiveFrozenReason, {
  name: 'IncentiveFrozenReason',
  description: 'Why a line can not be paid out yet (冻结原因); it thaws when the debt is paid (R-PY-6).',
  valuesConfig: {
    CREDIT_ORDER_UNPAID: { description: '信用支付订单未还款: an order paid on credit is not repaid.' },
    MILESTONE_NOT_DELIVERED: { description: '里程碑未交付: a milestone is not delivered.' },
    POSTPAID_NOT_REPAID: { description: '后付费客户未还款: a post-paid customer has not repaid.' },
    CASH_COUPON_NOT_REPAID: { description: '现金券未还款: a cash coupon is not repaid.' },
    PARTNER_BILLS_OVERDUE: { description: '伙伴账单逾期: bills of the partner itself are overdue (R-PY-7).' },
  },
})

export enum IncentiveZeroReason {
  PRODUCT_OUTSIDE_POLICY = 'PRODUCT_OUTSIDE_POLICY',
  THRESHOLD_NOT_REACHED = 'THRESHOLD_NOT_REACHED',
  PERFORMANCE_TRANSFERRED = 'PERFORMANCE_TRANSFERRED',
  CERTIFICATION_EXPIRED = 'CERTIFICATION_EXPIRED',
  NOT_IN_PLAN = 'NOT_IN_PLAN',
}
registerEnumType(IncentiveZeroReason, {
  name: 'IncentiveZeroReason',
  description: 'Why there is consumption but no incentive (激励为零原因; R-PF-7, R-ID-2).',
  valuesConfig: {
    PRODUCT_OUTSIDE_POLICY: { description: '产品不在激励政策内: the policy or the contract gives nothing for this product.' },
    THRESHOLD_NOT_REACHED: { description: '未达激励门槛: the performance of the quarter is below the threshold (R-ID-4).' },
    PERFORMANCE_TRANSFERRED: { description: '业绩已转移: the performance went to another account.' },
    CERTIFICATION_EXPIRED: { description: '认证已过期: the certification as a reseller had expired.' },
    NOT_IN_PLAN: { description: '未加入伙伴计划: not in the solution provider plan.' },
  },
})
