/** What a partner is told about a payment request, and what it has to do (提示). */
import type { Language } from '../../shared/errors'
import type { IncentivePaymentRequestEntity } from './paymentRequest.entity'
import { IncentiveIssueResult, IssueMode } from './payout.enums'

type Prompt = Readonly<Record<Language, string>>
type Facts = Pick<IncentivePaymentRequestEntity, 'status' | 'issueMode' | 'issueResult'>

const completed: Readonly<Record<IssueMode, Prompt>> = {
  TO_VOUCHER_QUOTA: { en: 'The voucher quota was issued.', zh: '代金券额度已发放。' },
  TO_ACCOUNT_OWED_INVOICE: { en: 'The account was credited; the invoice stays owed.', zh: '已返还至云账户，并记欠票。' },
  TO_ACCOUNT: { en: 'The account was credited.', zh: '已返还至云账户。' },
  BANK_TRANSFER: { en: 'It was paid to the bank account.', zh: '已通过银行转账付款。' },
}

const issueFailed: Prompt = { en: 'The voucher quota could not be issued: please contact support.', zh: '代金券额度发放失败，请联系客服。' }

const others: Readonly<Record<Exclude<Facts['status'], 'COMPLETED'>, Prompt>> = {
  TO_BE_SUBMITTED: { en: 'Ask for it, or switch automatic requests on.', zh: '请提交申请，或设置自动申请。' },
  PROCESSING: { en: 'The request is being filed; nothing to do.', zh: '申请处理中，无需操作。' },
  AWAITING_PARTNER_INVOICE: { en: 'Please make out the invoices and mail them in time.', zh: '请在截止日期前开具并邮寄发票。' },
  INVOICE_PENDING_REVIEW: { en: 'The invoices are being reviewed; nothing to do.', zh: '发票审核中，无需操作。' },
  INVOICE_REJECTED: { en: 'Please read the reason, make the invoice out again and mail it.', zh: '请查看原因，重新开具并邮寄发票。' },
  PAYMENT_REVIEWING: { en: 'The payment is being reviewed; nothing to do.', zh: '申付审核中，无需操作。' },
  PAYING: { en: 'It is paid within two working days.', zh: '将在 2 个工作日内支付。' },
  REJECTED: { en: 'Please read the reason: the incentives can be asked for again.', zh: '申请被驳回，请查看原因，激励可重新申请。' },
}

export const promptOf = ({ status, issueMode, issueResult }: Facts, language: Language): string => {
  if (status !== 'COMPLETED') return others[status][language]
  return (issueResult === IncentiveIssueResult.FAILED ? issueFailed : completed[issueMode])[language]
}
