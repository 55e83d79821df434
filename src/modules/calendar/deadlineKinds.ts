/** What can be due, who has to act, and the words for it: one entry a kind. */
import { registerEnumType } from 'type-graphql'
import type { Language } from '../../shared/errors'

export enum DeadlineParty {
  PARTNER = 'PARTNER',
  VENDOR = 'VENDOR',
  CUSTOMER = 'CUSTOMER',
}
registerEnumType(DeadlineParty, {
  name: 'DeadlineParty',
  description: 'Whose turn it is.',
  valuesConfig: {
    PARTNER: { description: "伙伴: the partner's." },
    VENDOR: { description: "厂商: the vendor's; a promised time, and nothing expires." },
    CUSTOMER: { description: "客户: the customer's." },
  },
})

type Kind = { readonly party: keyof typeof DeadlineParty } & Readonly<Record<Language, string>>

const kinds = {
  INCENTIVE_CONFIRMATION: { party: 'PARTNER', en: 'Confirm an incentive statement', zh: '确认激励账单' },
  INCENTIVE_INVOICE: { party: 'PARTNER', en: 'Make out and mail invoices for incentives', zh: '开具并寄出激励发票' },
  INCENTIVE_INVOICE_REVIEW: { party: 'VENDOR', en: 'Review invoices for incentives', zh: '审核激励发票' },
  INCENTIVE_PAYMENT: { party: 'VENDOR', en: 'Pay incentives', zh: '支付激励' },
  MDF_APPLICATION: { party: 'PARTNER', en: 'Hand in an MDF application on time', zh: '按时提交 MDF 申请' },
  MDF_CLAIM: { party: 'PARTNER', en: 'Claim an MDF activity', zh: '提交 MDF 兑现申报' },
  MDF_INVOICE: { party: 'PARTNER', en: 'Register and mail an MDF invoice', zh: '登记并寄出 MDF 发票' },
  MDF_PAYMENT: { party: 'VENDOR', en: 'Pay an MDF claim', zh: 'MDF 付款' },
  MDF_RESUBMISSION: { party: 'PARTNER', en: 'Complete an MDF claim that was returned', zh: '补充被退回的 MDF 兑现申报' },
  OPPORTUNITY_INCENTIVE_REVIEW: { party: 'VENDOR', en: 'Review an opportunity incentive', zh: '审核机会点激励' },
  OPPORTUNITY_ACCEPTANCE: { party: 'PARTNER', en: 'Accept or decline a shared opportunity', zh: '接受或拒绝共享机会点' },
  OPPORTUNITY_VERIFICATION: { party: 'VENDOR', en: 'Verify a shared opportunity', zh: '验证共享机会点' },
  REPORTED_CUSTOMER: { party: 'PARTNER', en: 'Associate a reported customer', zh: '关联已报备客户' },
  SALES_TASK: { party: 'PARTNER', en: 'Handle a sales task', zh: '处理销售任务' },
} as const satisfies Record<string, Kind>

const names = Object.keys(kinds) as (keyof typeof kinds)[]

/** One for each entry. */
export const DeadlineKind = Object.fromEntries(names.map(name => [name, name])) as { readonly [K in keyof typeof kinds]: K }
export type DeadlineKind = keyof typeof kinds

registerEnumType(DeadlineKind, {
  name: 'DeadlineKind',
  description: 'What is due (待办类型).',
  valuesConfig: Object.fromEntries(names.map(name => [name, { description: `${kinds[name].zh}: ${kinds[name].en}.` }])),
})

export const partyOf = (kind: DeadlineKind): DeadlineParty => DeadlineParty[kinds[kind].party]
export const wordsFor = (kind: DeadlineKind, language: Language): string => kinds[kind][language]
