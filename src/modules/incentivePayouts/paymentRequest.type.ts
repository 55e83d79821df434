/** Payment requests, their items and their invoices, as clients see them. */
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DecimalScalar, Money } from '../../shared/money'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { Secret } from '../../shared/secret'
import { DateTimeScalar, type LocalDate, LocalDateScalar } from '../../shared/time'
import { AssociationType } from '../customers'
import type { IncentiveAutoPayoutEntity } from './autoPayout.entity'
import type { IncentiveInvoiceEntity } from './incentiveInvoice.entity'
import type { IncentivePaymentItemEntity } from './paymentItem.entity'
import type { IncentivePaymentRequestEntity } from './paymentRequest.entity'
import { IncentiveInvoiceStatus, IncentiveInvoiceType, IncentiveIssueResult, IncentivePayoutStatus, IssueMode } from './payout.enums'

@ObjectType({ simpleResolvers: true, description: 'Where a payment goes (收款方), masked, as it was when the request was submitted.' })
export class IncentivePayee {
  @Field({ description: 'Name of the account (户名).' })
  name!: string

  @Field({ description: 'The bank (开户行).' })
  bank!: string

  @Field({ description: 'Number of the account (银行账号), all but its last four characters masked.' })
  accountMasked!: string
}

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'A payment request (申付单): what one submit asked for, whichever cycles it spans (R-PY-4).',
})
export class IncentivePaymentRequest implements Pick<
  IncentivePaymentRequestEntity,
  | 'id'
  | 'requestNo'
  | 'status'
  | 'issueMode'
  | 'amount'
  | 'taxRate'
  | 'autoCreated'
  | 'submittedAt'
  | 'invoiceDueDate'
  | 'rejectReason'
  | 'paidAt'
  | 'paymentReference'
  | 'issueResult'
  | 'voucherQuotaId'
  | 'version'
> {
  @Field(() => ID, { description: 'Globally unique: `ipr_…`.' })
  id!: string

  @Field({ description: 'Number of the request (申付单号), unique.' })
  requestNo!: string

  @Field(() => IncentivePayoutStatus, { description: 'Where it stands (当前状态).' })
  status!: IncentivePayoutStatus

  @Field(() => IssueMode, { description: 'How it is paid out (发放方式); never changes (R-PY-10).' })
  issueMode!: IssueMode

  @Field(() => Money, { description: 'Amount (申付金额), tax included (R-IV-4): the sum of its items, rounded once.' })
  amount!: Money

  @Field(() => DecimalScalar, { description: 'Rate of the tax that the amount includes (税率), such as `0.0600`.' })
  taxRate!: string

  @Field({ description: 'True when it was created automatically (自动申请; R-PY-3).' })
  autoCreated!: boolean

  @Field(() => DateTimeScalar, { description: 'When it was submitted (提交时间).' })
  submittedAt!: string

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Until when invoices are made out and mailed (开票截止日); null where none is wanted.',
  })
  invoiceDueDate!: LocalDate | null

  @Field(() => String, { nullable: true, description: 'Why it was rejected (驳回原因; S3-19, R-IV-1); null otherwise.' })
  rejectReason!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was paid, credited or issued (发放时间); null before.' })
  paidAt!: string | null

  @Field(() => String, { nullable: true, description: 'Number of the transfer (付款流水号); null before, and where none was made.' })
  paymentReference!: string | null

  @Field(() => IncentiveIssueResult, {
    nullable: true,
    description: 'Whether it really came (发放结果; S3-14); null before it is completed.',
  })
  issueResult!: IncentiveIssueResult | null

  @Field(() => ID, {
    nullable: true,
    description: 'The voucher quota that it became (代金券额度), as an id even for those who see no quotas.',
  })
  voucherQuotaId!: string | null

  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number
}

export const IncentivePaymentRequestConnection = connectionOf(IncentivePaymentRequest, 'IncentivePaymentRequest')

@ObjectType({ simpleResolvers: true, description: 'What of one statement is in a payment request (申付明细).' })
export class IncentivePaymentItem implements Pick<
  IncentivePaymentItemEntity,
  'incentiveId' | 'statementNo' | 'cycle' | 'planName' | 'associationType' | 'amount' | 'lineCount'
> {
  @Field(() => ID, { description: 'The statement.' })
  incentiveId!: string

  @Field({ description: 'Number of the statement (激励账单ID).' })
  statementNo!: string

  @Field({ description: 'Its reconciliation cycle (对账期次).' })
  cycle!: string

  @Field({ description: 'Name of its plan (激励名称).' })
  planName!: string

  @Field(() => AssociationType, { nullable: true, description: 'Its association type (关联类型); null where the plan knows none.' })
  associationType!: AssociationType | null

  @Field(() => Money, { description: 'Amount, to eight decimals; negative for what is taken off (R-PY-9).' })
  amount!: Money

  @Field(() => Int, { description: 'How many lines of it.' })
  lineCount!: number
}

@ObjectType({ simpleResolvers: true, implements: Node, description: 'An invoice for a payment request (激励发票).' })
export class IncentiveInvoice implements Omit<
  IncentiveInvoiceEntity,
  'partnerId' | 'requestId' | 'currency' | 'taxpayerNo' | 'registeredById'
> {
  @Field(() => ID, { description: 'Globally unique: `inv_…`.' })
  id!: string

  @Field({ description: 'Number of its request (申付单号).' })
  requestNo!: string

  @Field({ description: 'Number (发票号码).' })
  invoiceNo!: string

  @Field(() => String, { nullable: true, description: 'Code (发票代码); electronic invoices have none.' })
  invoiceCode!: string | null

  @Field(() => IncentiveInvoiceType, { description: 'What kind of invoice it is (发票类型).' })
  type!: IncentiveInvoiceType

  @Field(() => LocalDateScalar, { description: 'When it was made out (开票日期).' })
  invoiceDate!: LocalDate

  @Field(() => Money, { description: 'Amount, tax included (价税合计).' })
  amountInclTax!: Money

  @Field(() => Money, { description: 'The tax in it (税额).' })
  taxAmount!: Money

  @Field({ description: 'Who carries it (快递公司).' })
  mailCompany!: string

  @Field({ description: 'Number of the consignment (快递单号).' })
  mailTrackingNo!: string

  @Field(() => IncentiveInvoiceStatus, { description: 'Where it stands (发票状态).' })
  status!: IncentiveInvoiceStatus

  @Field(() => String, { nullable: true, description: 'Why it was rejected (驳回原因); null otherwise.' })
  rejectReason!: string | null

  @Field(() => DateTimeScalar, { description: 'When it was registered (登记时间).' })
  registeredAt!: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it arrived (签收时间); null before.' })
  receivedAt!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was approved or rejected (审核时间); null before.' })
  reviewedAt!: string | null

  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number
}

export const IncentiveInvoiceConnection = connectionOf(IncentiveInvoice, 'IncentiveInvoice')

@ObjectType({ simpleResolvers: true, description: 'Whether incentives of one association type are asked for automatically (自动申请).' })
export class IncentiveAutoPayout implements Pick<IncentiveAutoPayoutEntity, 'associationType' | 'isEnabled' | 'issueMode' | 'updatedAt'> {
  @Field(() => AssociationType, { description: 'Of which association type (关联类型).' })
  associationType!: AssociationType

  @Field({ description: 'Whether it is switched on.' })
  isEnabled!: boolean

  @Field(() => IssueMode, { description: 'How they are paid out (发放方式).' })
  issueMode!: IssueMode

  @Field(() => DateTimeScalar, { description: 'When it was last set.' })
  updatedAt!: string
}

@ObjectType({
  simpleResolvers: true,
  description: 'What stands on the invoices, and goes with them: to be viewed and printed (开票清单; R-IV-1, S3-16).',
})
export class IncentiveInvoiceList {
  @Field({ description: 'Number of the request (申付单号): it is written on each invoice.' })
  requestNo!: string

  @Field({ description: 'Who makes out the invoice (供应商名称).' })
  supplierName!: string

  @Field({ description: 'Its taxpayer number (纳税人识别号; R-IV-5).' })
  supplierTaxpayerNo!: string

  @Field(() => Secret, { description: 'Whom the vendor turns to (联系人).' })
  contactName!: Secret

  @Field(() => Secret, { description: 'The number of that person (联系电话).' })
  contactMobile!: Secret

  @Field({ description: 'To whom it is made out (签约主体).' })
  vendorEntity!: string

  @Field({ description: 'Where invoices and this list are mailed to (邮寄地址).' })
  mailingAddress!: string

  @Field(() => [String], { description: 'The cycles that it is about (对账期次).' })
  cycles!: string[]

  @Field(() => [IncentivePaymentItem], { description: 'The statements that it is about.' })
  items!: IncentivePaymentItem[]

  @Field(() => Money, { description: 'Amount, tax included (价税合计): what all invoices add up to (R-IV-2, R-IV-4).' })
  amountInclTax!: Money

  @Field(() => Money, { description: 'The same without tax (不含税金额), rounded half-up to cents.' })
  amountExclTax!: Money

  @Field(() => Money, { description: 'The tax in it (税额): what is left.' })
  taxAmount!: Money

  @Field(() => DecimalScalar, { description: 'Rate of the tax (税率).' })
  taxRate!: string

  @Field(() => LocalDateScalar, { nullable: true, description: 'Until when the invoices are mailed (开票截止日).' })
  invoiceDueDate!: LocalDate | null
}
