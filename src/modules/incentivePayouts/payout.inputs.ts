/** How incentives are asked for, invoiced, reviewed, filtered and ordered. */
import { Field, ID, InputType, Int } from 'type-graphql'
import { orderEnum } from '../../db'
import { CurrencyCode, DecimalScalar } from '../../shared/money'
import { type LocalDate, LocalDateScalar } from '../../shared/time'
import { AssociationType } from '../customers'
import { VerificationInput } from '../verification'
import {
  IncentiveInvoiceDecision,
  IncentiveInvoiceStatus,
  IncentiveInvoiceType,
  IncentivePayoutStage,
  IncentivePayoutStatus,
  IncentivePayoutStep,
  IssueMode,
} from './payout.enums'

const idempotencyKey = 'Makes the call safe to repeat, 1–64 characters (R-2290).'
const expectedVersion = 'The version that was read; another one stored means CONFLICT_STALE_VERSION. null and absent: whatever is stored.'

@InputType({ description: 'What is asked for, and how it is paid out. One call is one payment request (R-PY-4).' })
export class ApplyIncentivePayoutInput {
  @Field({ description: idempotencyKey })
  idempotencyKey!: string

  @Field(() => [ID], {
    nullable: true,
    description:
      'Statements, 1–100. null and absent: all that can be paid out that way (R-PY-3). What is negative comes along in any case (R-PY-9).',
  })
  incentiveIds?: string[] | null

  @Field(() => IssueMode, { description: 'How (发放方式); it cannot be changed afterwards (R-PY-10).' })
  issueMode!: IssueMode

  @Field(() => VerificationInput, {
    nullable: true,
    description: 'The code, where my account asks for one (R-XC-5): for `incentiveIds`; where they are left out, for the id of my partner.',
  })
  verification?: VerificationInput | null
}

@InputType({ description: 'Whether incentives of one association type are asked for automatically.' })
export class SetAutoPayoutInput {
  @Field(() => AssociationType, { description: 'Of which association type.' })
  associationType!: AssociationType

  @Field({ description: 'True: every day; false: by hand only.' })
  isEnabled!: boolean

  @Field(() => IssueMode, { description: 'How they are paid out, one that is possible for new incentives of this type (R-PY-1).' })
  issueMode!: IssueMode

  @Field(() => VerificationInput, {
    nullable: true,
    description: 'To switch it on or change its mode: the code of `APPLY_INCENTIVE_PAYOUT` for the id of my partner (R-XC-5).',
  })
  verification?: VerificationInput | null
}

@InputType({ description: 'What every step of a payment request is asked.' })
abstract class OnePaymentRequestInput {
  @Field({ description: idempotencyKey })
  idempotencyKey!: string

  @Field(() => ID, { description: 'The payment request.' })
  id!: string

  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null
}

@InputType({ description: 'Which step is taken.' })
export class AdvanceIncentivePayoutInput extends OnePaymentRequestInput {
  @Field(() => IncentivePayoutStep, { description: 'The step; one that was taken already is INVALID_STATE.' })
  step!: IncentivePayoutStep

  @Field(() => String, {
    nullable: true,
    description:
      'Number of the transfer (付款流水号), of no other one, whatever stands between its letters and digits: 1–64 of them and - _ / . in any case. Needed to confirm a bank transfer.',
  })
  paymentReference?: string | null
}

@InputType({ description: 'Which request is rejected, and why.' })
export class RejectIncentivePayoutInput extends OnePaymentRequestInput {
  @Field({ description: 'Why (驳回原因), 1–500 characters.' })
  reason!: string
}

@InputType({ description: 'Which quota is issued after all.' })
export class RetryIncentiveIssueInput extends OnePaymentRequestInput {}

@InputType({ description: 'An invoice that was made out and mailed.' })
export class IncentiveInvoiceInput {
  @Field({ description: 'Number (发票号码): 8 digits; 20 of a fully electronic invoice (数电票).' })
  invoiceNo!: string

  @Field(() => String, {
    nullable: true,
    description: 'Code (发票代码), 10 digits, or 12 that begin with 0: needed beside a number of 8 digits; beside one of 20 there is none.',
  })
  invoiceCode?: string | null

  @Field(() => IncentiveInvoiceType, { description: 'What kind of invoice; only special ones are accepted (R-IV-3).' })
  type!: IncentiveInvoiceType

  @Field(() => LocalDateScalar, { description: 'When it was made out (开票日期).' })
  invoiceDate!: LocalDate

  @Field(() => DecimalScalar, { description: 'Amount, tax included (价税合计): above zero, at most two decimals (R-IV-4).' })
  amountInclTax!: string

  @Field(() => DecimalScalar, { description: 'The tax in it (税额): above zero, at most two decimals.' })
  taxAmount!: string

  @Field(() => CurrencyCode, { description: 'Currency (币种), that of the authenticated business information (R-IV-5).' })
  currency!: CurrencyCode

  @Field({ description: 'Who made it out (纳税人识别号), as in the authenticated business information (R-IV-5).' })
  taxpayerNo!: string

  @Field({ description: 'Who carries it (快递公司), 1–64 characters on one line.' })
  mailCompany!: string

  @Field({ description: 'Number of the consignment (快递单号): 1–64 letters, digits and - _ / . in any case.' })
  mailTrackingNo!: string
}

@InputType({ description: 'All invoices that are missing for a payment request.' })
export class RegisterIncentiveInvoicesInput extends OnePaymentRequestInput {
  @Field(() => [IncentiveInvoiceInput], { description: '1–50; with those that count already they add up to the amount (R-IV-2).' })
  invoices!: IncentiveInvoiceInput[]
}

@InputType({ description: 'What is said of an invoice.' })
export class ReviewIncentiveInvoiceInput {
  @Field(() => ID, { description: 'The invoice.' })
  id!: string

  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null

  @Field(() => IncentiveInvoiceDecision, { description: 'Arrived, in order, or not.' })
  decision!: IncentiveInvoiceDecision

  @Field(() => String, { nullable: true, description: 'Why (驳回原因), at most 500 characters. Needed to reject.' })
  reason?: string | null
}

@InputType({ description: 'Which payment requests. All conditions must hold; absent, null, "" and [] filter nothing.' })
export class IncentivePaymentRequestFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Only with something of this reconciliation cycle, exact (S3-18, R-IV-1). null and "" filter nothing.',
  })
  cycle?: string | null

  @Field(() => String, { nullable: true, description: 'Number of the request, exact. null and "" filter nothing.' })
  requestNo?: string | null

  @Field(() => [IncentivePayoutStatus], { nullable: true, description: 'Only those that stand here. null and [] filter nothing.' })
  status?: IncentivePayoutStatus[] | null

  @Field(() => [IncentivePayoutStage], { nullable: true, description: 'Only those in these stages. null and [] filter nothing.' })
  stage?: IncentivePayoutStage[] | null

  @Field(() => [IssueMode], { nullable: true, description: 'Only those paid out that way. null and [] filter nothing.' })
  issueMode?: IssueMode[] | null

  @Field(() => ID, { nullable: true, description: 'For the vendor: only of this partner. null and "" filter nothing.' })
  partnerId?: string | null
}

export const [IncentivePaymentRequestOrder, incentivePaymentRequestOrders] = orderEnum(
  'IncentivePaymentRequestOrder',
  'Order of a list of payment requests; rows that are equal follow by id.',
  {
    SUBMITTED_AT_DESC: ['submittedAt', 'DESC', 'Newest first.'],
    SUBMITTED_AT_ASC: ['submittedAt', 'ASC', 'Oldest first.'],
  },
)
export type IncentivePaymentRequestOrder = keyof typeof IncentivePaymentRequestOrder

@InputType({ description: 'Which invoices. All conditions must hold; absent, null, "" and [] filter nothing.' })
export class IncentiveInvoiceFilter {
  @Field(() => String, { nullable: true, description: 'Number of the request, exact. null and "" filter nothing.' })
  requestNo?: string | null

  @Field(() => String, { nullable: true, description: 'Number of the invoice, exact. null and "" filter nothing.' })
  invoiceNo?: string | null

  @Field(() => [IncentiveInvoiceStatus], { nullable: true, description: 'Only those that stand here. null and [] filter nothing.' })
  status?: IncentiveInvoiceStatus[] | null

  @Field(() => ID, { nullable: true, description: 'For the vendor: only of this partner. null and "" filter nothing.' })
  partnerId?: string | null
}

export const [IncentiveInvoiceOrder, incentiveInvoiceOrders] = orderEnum(
  'IncentiveInvoiceOrder',
  'Order of a list of invoices; rows that are equal follow by id.',
  {
    REGISTERED_AT_DESC: ['registeredAt', 'DESC', 'Newest first.'],
    REGISTERED_AT_ASC: ['registeredAt', 'ASC', 'Oldest first.'],
  },
)
export type IncentiveInvoiceOrder = keyof typeof IncentiveInvoiceOrder
