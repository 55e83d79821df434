/** A partner registers the invoices that it made out and mailed for a payment request (R-IV-2…R-IV-5). */
import type { Context } from '../../../context'
import type { New, Transaction } from '../../../db'
import { once } from '../../../mutations'
import { equals, not } from '../../../shared/conditions'
import { textOf } from '../../../shared/contacts'
import { documentNumberOf } from '../../../shared/documentNumbers'
import { invalidInput, UserError } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { inputAmount, Money } from '../../../shared/money'
import { shanghaiDate } from '../../../shared/time'
import { checkVersion } from '../../incentives'
import { useInvoices } from '../../usedDocuments'
import { businessInformationOf } from '../business'
import { IncentiveInvoiceEntity } from '../incentiveInvoice.entity'
import { invoiceCodeOf, invoiceNumberOf } from '../invoiceNumbers'
import { systemOf } from '../ofRequest'
import { IncentivePaymentRequestEntity } from '../paymentRequest.entity'
import { moveRequest } from '../paymentRequest.lifecycle'
import { IncentiveInvoiceStatus, IncentiveInvoiceType } from '../payout.enums'
import type { IncentiveInvoiceInput, RegisterIncentiveInvoicesInput } from '../payout.inputs'

const mostInvoices = 50

const fieldOf = (position: number, name: string): string[] => ['invoices', String(position), name]

const invoiceOf = (
  tx: Transaction,
  request: IncentivePaymentRequestEntity,
  given: IncentiveInvoiceInput,
  position: number,
): New<IncentiveInvoiceEntity> => {
  const at = (name: keyof IncentiveInvoiceInput) => fieldOf(position, name)
  if (given.type !== IncentiveInvoiceType.VAT_SPECIAL) throw new UserError('INVOICE_TYPE_NOT_ALLOWED', {}, at('type'))
  if (given.currency !== request.currency) throw new UserError('INVOICE_CURRENCY_MISMATCH', { expected: request.currency }, at('currency'))
  const invoiceNo = invoiceNumberOf(given.invoiceNo, at('invoiceNo'))
  const invoiceCode = invoiceCodeOf(given.invoiceCode, invoiceNo, at('invoiceCode'))
  const amountInclTax = Money.of(inputAmount(given.amountInclTax, ...at('amountInclTax')), request.currency)
  const taxAmount = Money.of(inputAmount(given.taxAmount, ...at('taxAmount')), request.currency)
  if (taxAmount.compare(amountInclTax) >= 0) throw invalidInput('the tax is a part of the amount', ...at('taxAmount'))
  if (given.invoiceDate > shanghaiDate(tx.now)) throw invalidInput('an invoice is not made out in the future', ...at('invoiceDate'))
  const earliest = shanghaiDate(request.submittedAt)
  if (given.invoiceDate < earliest)
    throw invalidInput(`an invoice is made out after it was asked for, on ${earliest} or later`, ...at('invoiceDate'))
  return {
    id: newId('inv'),
    partnerId: request.partnerId,
    requestId: request.id,
    requestNo: request.requestNo,
    invoiceNo,
    invoiceCode,
    type: given.type,
    invoiceDate: given.invoiceDate,
    amountInclTax,
    taxAmount,
    currency: request.currency,
    taxpayerNo: given.taxpayerNo.trim(),
    mailCompany: textOf(given.mailCompany, 64, ...at('mailCompany')),
    mailTrackingNo: documentNumberOf(given.mailTrackingNo, 64, ...at('mailTrackingNo')),
    status: IncentiveInvoiceStatus.REGISTERED,
    rejectReason: null,
    registeredAt: tx.now,
    registeredById: tx.viewer.memberId,
    receivedAt: null,
    reviewedAt: null,
    version: 1,
  }
}

/** R-IV-5: whoever is paid makes out the invoice. */
const checkTaxpayer = async (system: Transaction, partnerId: string, invoices: readonly New<IncentiveInvoiceEntity>[]): Promise<void> => {
  const business = await businessInformationOf(system, partnerId)
  const other = invoices.findIndex(({ taxpayerNo }) => taxpayerNo !== business?.taxpayerNo)
  if (other >= 0) throw new UserError('INVOICE_TAXPAYER_MISMATCH', {}, fieldOf(other, 'taxpayerNo'))
}

const numberOf = ({ invoiceCode, invoiceNo }: New<IncentiveInvoiceEntity>): string => `${invoiceCode ?? ''}${invoiceNo}`

const refuseTwice = (invoices: readonly New<IncentiveInvoiceEntity>[]): void => {
  const numbers = invoices.map(numberOf)
  const twice = numbers.findIndex((number, position) => numbers.indexOf(number) !== position)
  if (twice >= 0) throw invalidInput('an invoice is named twice', ...fieldOf(twice, 'invoiceNo'))
}

/** R-IV-2: an invoice is for one request, and for no claim beside it. */
const asUsed = (invoice: New<IncentiveInvoiceEntity>, position: number) => ({
  holderId: invoice.id,
  number: numberOf(invoice),
  refusal: new UserError('INVOICE_SPANS_REQUESTS', { invoiceNo: invoice.invoiceNo }, fieldOf(position, 'invoiceNo')),
})

/** R-IV-2: those that count already and those that come make up the whole amount. */
const checkSum = async (system: Transaction, request: IncentivePaymentRequestEntity, invoices: readonly New<IncentiveInvoiceEntity>[]) => {
  const kept = await system
    .rows(IncentiveInvoiceEntity)
    .where(equals('requestId', request.id), not(equals('status', IncentiveInvoiceStatus.REJECTED)))
    .many(['amountInclTax'])
  const total = [...kept, ...invoices].reduce((sum, { amountInclTax }) => sum.plus(amountInclTax), Money.zero(request.currency))
  if (!total.equals(request.amount))
    throw new UserError('INVOICE_AMOUNT_MISMATCH', { total: total.amount, expected: request.amount.amount }, ['invoices'])
}

export const registerIncentiveInvoices = async (tx: Transaction, ctx: Context, input: RegisterIncentiveInvoicesInput) => {
  const count = input.invoices.length
  if (count === 0 || count > mostInvoices) throw invalidInput(`1 to ${mostInvoices} invoices`, 'invoices')
  const request = await tx.lock(IncentivePaymentRequestEntity, input.id)
  const { answer, replayed } = await once(tx, ctx, 'registerIncentiveInvoices', input, async () => {
    checkVersion(request, input)
    moveRequest(request, 'registerInvoices', ctx.viewer)
    const invoices = input.invoices.map((given, position) => invoiceOf(tx, request, given, position))
    refuseTwice(invoices)
    const system = systemOf(tx)
    await checkTaxpayer(system, request.partnerId, invoices)
    await checkSum(system, request, invoices)
    // What other invoices there are is looked at last: nobody learns of them by sums that are wrong anyway.
    await useInvoices(tx, request.partnerId, invoices.map(asUsed))
    for (const invoice of invoices) await tx.insert(IncentiveInvoiceEntity, invoice)
    await tx.save(request)
    return { objectId: request.id }
  })
  return { ...answer, replayed }
}
