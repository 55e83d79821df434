/** What notifications say, in both languages: one entry a type; `{name}` is filled from the params of the notification. */
import { registerEnumType } from 'type-graphql'
import type { Language } from '../../shared/errors'

type Text = { readonly title: string; readonly body: string }

/** Numbers, amounts and dates only: personal data stands in no text. */
const texts = {
  BALANCE_LOW: {
    en: { title: 'Low account balance', body: 'Cash and credit together are {balance} yuan, below {threshold}.' },
    zh: { title: '账户余额不足提醒', body: '贵公司的账户余额为 {balance} 元，低于预警阈值 {threshold} 元。' },
  },
  INCENTIVE_PUBLISHED: {
    en: {
      title: 'Incentive statement {statementNo} is public',
      body: 'Please confirm the statement of {cycle}, or say what is wrong with it, by {deadline}.',
    },
    zh: { title: '激励账单 {statementNo} 已公示', body: '{cycle} 期激励账单已公示，请于 {deadline} 前确认或反馈。' },
  },
  FEEDBACK_HANDLED: {
    en: { title: 'Your feedback was answered', body: 'The vendor answered the feedback that you gave on {submittedOn}.' },
    zh: { title: '您的问题反馈已处理', body: '您于 {submittedOn} 提交的问题反馈已处理，请查看回复。' },
  },
  INCENTIVE_INVOICE_WANTED: {
    en: { title: 'Invoices wanted for {requestNo}', body: 'Please make out invoices over {amount} in all, and mail them by {dueDate}.' },
    zh: { title: '申付单 {requestNo} 待开票', body: '请开具合计 {amount} 的增值税专用发票，并于 {dueDate} 前寄出。' },
  },
  INCENTIVE_INVOICE_REJECTED: {
    en: { title: 'Invoice {invoiceNo} rejected', body: 'The invoice for {requestNo} was rejected: {reason} Please make it out again.' },
    zh: { title: '发票 {invoiceNo} 审核不通过', body: '申付单 {requestNo} 的发票审核不通过：{reason}，请重新开具并寄出。' },
  },
  INCENTIVE_PAYOUT_REJECTED: {
    en: {
      title: 'Payment request {requestNo} rejected',
      body: 'The request over {amount} was rejected: {reason} Its incentives can be asked for again.',
    },
    zh: { title: '申付单 {requestNo} 已驳回', body: '申付金额 {amount}，驳回原因：{reason}。激励可重新申请。' },
  },
  INCENTIVE_TRANSFERRED: {
    en: { title: 'Statement {statementNo} moved', body: '{amount} was moved between accounts of your company: {reason}' },
    zh: { title: '激励账单 {statementNo} 已转移', body: '激励 {amount} 已在贵公司的伙伴账号之间转移：{reason}' },
  },
  INCENTIVE_PAID: {
    en: { title: 'Payment request {requestNo} paid', body: '{amount} was paid.' },
    zh: { title: '申付单 {requestNo} 已完成', body: '激励 {amount} 已发放。' },
  },
  MDF_APPLICATION_APPROVED: {
    en: { title: 'MDF application {applicationNo} approved', body: 'The application was approved. The event may be held as applied for.' },
    zh: { title: 'MDF 申请 {applicationNo} 已通过', body: 'MDF 使用申请已审批通过，请按申请内容举办活动。' },
  },
  MDF_APPLICATION_REJECTED: {
    en: { title: 'MDF application {applicationNo} rejected', body: 'The application was rejected: {comment}' },
    zh: { title: 'MDF 申请 {applicationNo} 已驳回', body: 'MDF 使用申请已被驳回：{comment}' },
  },
  MDF_CLAIM_APPROVED: {
    en: {
      title: 'MDF claim of {applicationNo} approved',
      body: '{amount} will be paid. Please register and mail the invoice by {deadline}.',
    },
    zh: { title: 'MDF 兑现申报 {applicationNo} 已通过', body: '将支付 {amount}，请于 {deadline} 前登记并寄出发票。' },
  },
  MDF_CLAIM_REJECTED: {
    en: { title: 'MDF claim of {applicationNo} returned', body: 'Please complete it by {deadline}: {comment}' },
    zh: { title: 'MDF 兑现申报 {applicationNo} 已退回', body: '请于 {deadline} 前补充后重新提交：{comment}' },
  },
  MDF_CLAIM_EXPIRED: {
    en: {
      title: 'MDF claim of {applicationNo} lapsed',
      body: 'It could be claimed until {deadline}. A late claim needs the approval of the delay.',
    },
    zh: { title: 'MDF 兑现申报 {applicationNo} 已逾期', body: '兑现申报截止日期为 {deadline}，逾期申报须提供延期批复邮件。' },
  },
  MDF_INVOICE_DUE: {
    en: { title: 'MDF invoice of {applicationNo} overdue', body: 'The invoice over {amount} was due on {deadline}.' },
    zh: { title: 'MDF 发票 {applicationNo} 已逾期', body: '{amount} 的发票应于 {deadline} 前寄出，请尽快登记。' },
  },
  MDF_INVOICE_ACCEPTED: {
    en: { title: 'MDF invoice of {applicationNo} accepted', body: '{amount} is waiting for payment.' },
    zh: { title: 'MDF 发票 {applicationNo} 已通过', body: '{amount} 待付款。' },
  },
  MDF_INVOICE_REFUSED: {
    en: { title: 'MDF invoice of {applicationNo} refused', body: 'Please send another one by {deadline}: {comment}' },
    zh: { title: 'MDF 发票 {applicationNo} 未通过', body: '请于 {deadline} 前重新开具并寄出：{comment}' },
  },
  MDF_PAID: {
    en: { title: 'MDF of {applicationNo} paid', body: '{amount} was paid.' },
    zh: { title: 'MDF {applicationNo} 已付款', body: '已支付 {amount}。' },
  },
  MDF_QUOTA_CHANGED: {
    en: { title: 'MDF quota of {year} changed', body: 'It is worth {amount} now, and {status}.' },
    zh: { title: '{year} 年 MDF 额度已变更', body: '当前额度 {amount}，状态 {status}。' },
  },
  MDF_BANNED: {
    en: { title: 'No MDF until {until}', body: 'The qualification for MDF is lost until {until}: {reason}' },
    zh: { title: 'MDF 资格暂停至 {until}', body: '在 {until} 之前不能使用市场发展基金：{reason}' },
  },
  OPPORTUNITY_INCENTIVE_PASSED: {
    en: { title: 'Opportunity incentive {incentiveNo} passed', body: 'The application was passed; its amount is being worked out.' },
    zh: { title: '机会点激励 {incentiveNo} 审核通过', body: '机会点激励申请已审核通过，正在核算激励金额。' },
  },
  OPPORTUNITY_INCENTIVE_REJECTED: {
    en: { title: 'Opportunity incentive {incentiveNo} rejected', body: 'Please change the application and hand it in again: {comment}' },
    zh: { title: '机会点激励 {incentiveNo} 审核不通过', body: '请根据审核意见修改后重新提交：{comment}' },
  },
  OPPORTUNITY_INCENTIVE_CLAWED_BACK: {
    en: {
      title: 'Part of opportunity incentive {incentiveNo} is taken back',
      body: '{amount} are taken back, because resources were given back: off the next payout.',
    },
    zh: { title: '机会点激励 {incentiveNo} 追回通知', body: '因资源退订或降配，追回激励 {amount}，将在后续申付中扣减。' },
  },
  DELIVERY_REGISTRATION_APPROVED: {
    en: { title: 'Project {projectNo} registered', body: 'The registration was approved.' },
    zh: { title: '项目 {projectNo} 报备成功', body: '项目报备已审核通过。' },
  },
  DELIVERY_REGISTRATION_REJECTED: {
    en: { title: 'Project {projectNo} not registered', body: 'Please change the registration and hand it in again: {comment}' },
    zh: { title: '项目 {projectNo} 报备审核不通过', body: '请修改后重新报备：{comment}' },
  },
  DELIVERY_SUPPLEMENT_REQUESTED: {
    en: { title: 'Something is missing in project {projectNo}', body: 'The reviewer asks: {comment}' },
    zh: { title: '项目 {projectNo} 需补充材料', body: '请按审核要求补充材料：{comment}' },
  },
  DELIVERY_ACCEPTED: {
    en: { title: 'Project {projectNo} accepted', body: 'What was delivered was accepted.' },
    zh: { title: '项目 {projectNo} 验收通过', body: '项目验收已审核通过。' },
  },
  DELIVERY_ACCEPTANCE_REJECTED: {
    en: { title: 'Project {projectNo} not accepted', body: 'Please mend it and hand it in again: {comment}' },
    zh: { title: '项目 {projectNo} 验收审核不通过', body: '请修改后重新提交验收：{comment}' },
  },
  OPPORTUNITY_SHARED: {
    en: {
      title: 'The vendor shares opportunity {opportunityNo}',
      body: 'Please accept or decline it by {deadline}; after that it is declined.',
    },
    zh: { title: '厂商共享机会点 {opportunityNo}', body: '请于 {deadline} 前接受或拒绝，逾期自动拒绝。' },
  },
  OPPORTUNITY_LAPSED: {
    en: { title: 'Opportunity {opportunityNo} was declined', body: 'Nobody answered within three working days.' },
    zh: { title: '机会点 {opportunityNo} 已自动拒绝', body: '3 个工作日内未处理，机会点已自动拒绝。' },
  },
  OPPORTUNITY_REJECTED: {
    en: { title: 'Opportunity {opportunityNo} was rejected', body: 'Please mend it and hand it in again: {comment}' },
    zh: { title: '机会点 {opportunityNo} 已驳回', body: '请修改后重新提交：{comment}' },
  },
  OPPORTUNITY_NOT_VERIFIED_IN_TIME: {
    en: {
      title: 'Opportunity {opportunityNo} was rejected',
      body: 'It was not verified within ten working days; it can be handed in again.',
    },
    zh: { title: '机会点 {opportunityNo} 验证超期', body: '10 个工作日内未完成验证，机会点已驳回，可重新提交。' },
  },
  OPPORTUNITY_VERIFIED: {
    en: { title: 'Opportunity {opportunityNo} is verified', body: 'Please report how it goes, until it is delivered.' },
    zh: { title: '机会点 {opportunityNo} 验证通过', body: '请持续更新进展，直至交付完成。' },
  },
  OPPORTUNITY_CANCELLED: {
    en: { title: 'Opportunity {opportunityNo} was cancelled', body: 'The vendor cancelled it: {comment}' },
    zh: { title: '机会点 {opportunityNo} 已关闭', body: '厂商已取消该机会点：{comment}' },
  },
} as const satisfies Record<string, Readonly<Record<Language, Text>>>

const types = Object.keys(texts) as (keyof typeof texts)[]

/** One for each text. */
export const NotificationType = Object.fromEntries(types.map(type => [type, type])) as { readonly [T in keyof typeof texts]: T }
export type NotificationType = keyof typeof texts

registerEnumType(NotificationType, {
  name: 'NotificationType',
  description: 'What a notification tells of (消息类型).',
  valuesConfig: Object.fromEntries(types.map(type => [type, { description: `${texts[type].zh.title}: ${texts[type].en.title}.` }])),
})

export type NotificationParams = Readonly<Record<string, string | number>>

/** The words for one reader. */
export const textOf = (type: NotificationType, params: NotificationParams, language: Language): Text => {
  const filled = (text: string): string => text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '–'))
  const { title, body } = texts[type][language]
  return { title: filled(title), body: filled(body) }
}
