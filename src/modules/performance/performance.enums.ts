/** The enums of performance. */
import { registerEnumType } from 'type-graphql'

export enum PerformanceStatus {
  ESTIMATED = 'ESTIMATED',
  DRAFT = 'DRAFT',
  FINAL = 'FINAL',
}
registerEnumType(PerformanceStatus, {
  name: 'PerformanceStatus',
  description: 'How sure a performance statement is (业绩单状态). Only the vendor moves it.',
  valuesConfig: {
    ESTIMATED: { description: '预估: the month still runs.' },
    DRAFT: { description: '初稿: the month is over, the vendor has not reviewed it yet.' },
    FINAL: { description: '终稿: reviewed. It never changes; corrections are new lines in a later cycle.' },
  },
})

export enum PerformanceZeroReason {
  PRODUCT_OUTSIDE_POLICY = 'PRODUCT_OUTSIDE_POLICY',
  PERFORMANCE_TRANSFERRED = 'PERFORMANCE_TRANSFERRED',
  CERTIFICATION_EXPIRED = 'CERTIFICATION_EXPIRED',
  NOT_IN_PLAN = 'NOT_IN_PLAN',
  NOT_ASSOCIATED = 'NOT_ASSOCIATED',
  OUTSIDE_CHINA_SITE = 'OUTSIDE_CHINA_SITE',
  PREPAID_CARD_PURCHASE = 'PREPAID_CARD_PURCHASE',
  STRICT_SELECTION = 'STRICT_SELECTION',
  REBIND_EXCLUSION = 'REBIND_EXCLUSION',
  PAID_WITH_COUPONS = 'PAID_WITH_COUPONS',
}
registerEnumType(PerformanceZeroReason, {
  name: 'PerformanceZeroReason',
  description: 'Why there is consumption but no performance (业绩为零原因; R-PF-7).',
  valuesConfig: {
    PRODUCT_OUTSIDE_POLICY: { description: '产品不在激励政策内: the policy or the contract gives nothing for this product.' },
    PERFORMANCE_TRANSFERRED: { description: '业绩已转移: it went to another account.' },
    CERTIFICATION_EXPIRED: { description: '认证已过期: the certification as a reseller had expired.' },
    NOT_IN_PLAN: { description: '未加入伙伴计划: not in the solution provider plan.' },
    NOT_ASSOCIATED: { description: '交易时未关联: the customer was not associated at the time (R-PF-3).' },
    OUTSIDE_CHINA_SITE: { description: '非中国站消费: consumed on another site (R-PF-3).' },
    PREPAID_CARD_PURCHASE: { description: '购买储值卡: using up a prepaid card counts, buying it does not (R-PF-2).' },
    STRICT_SELECTION: { description: '严选商品: goods of the strict-selection mall give no performance (R-PF-5).' },
    REBIND_EXCLUSION: { description: '更换伙伴未满 6 个月: a long-tail customer changed its partner (R-PF-10).' },
    PAID_WITH_COUPONS: { description: '全部由券抵扣: no part of it was paid in cash (R-PF-2).' },
  },
})
