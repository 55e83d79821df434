/** The printable list for making out invoices (开票清单; R-IV-1). */
import { systemViewer } from '../../access/viewer'
import type { Database } from '../../db'
import { equals } from '../../shared/conditions'
import { Money } from '../../shared/money'
import { PartnerEntity } from '../partners'
import { businessInformationOf } from './business'
import { needsInvoice } from './issueModes'
import { IncentivePaymentItemEntity } from './paymentItem.entity'
import { IncentivePaymentRequestEntity } from './paymentRequest.entity'
import type { IncentiveInvoiceList } from './paymentRequest.type'

/** Whom invoices are made out to where the contract of the partner names nobody else. */
const vendorEntity = '云服务有限公司'
const mailingAddress = '云服务有限公司 财经共享中心 发票组'

const rateUnit = 10_000n

/** What a total that includes tax is without it: total ÷ (1 + rate), rounded half-up to cents once. */
export const withoutTax = (total: Money, taxRate: string): Money => {
  const rate = BigInt(Math.round(Number(taxRate) * Number(rateUnit)))
  return Money.ofUnits((total.units * rateUnit) / (rateUnit + rate), total.currency).roundHalfUpToCents()
}

const columns = ['id', 'partnerId', 'requestNo', 'issueMode', 'amount', 'taxRate', 'invoiceDueDate'] as const

/** Null for a request that is not mine to see, or that needs no invoice. */
export const invoiceListOf = async (db: Database, requestId: string): Promise<IncentiveInvoiceList | null> => {
  const request = await db.one(IncentivePaymentRequestEntity, requestId, columns)
  if (!request || !needsInvoice(request.issueMode)) return null
  const system = db.as(systemViewer('what stands on an invoice'))
  const business = await businessInformationOf(system, request.partnerId)
  const partner = await system.rows(PartnerEntity).where(equals('id', request.partnerId)).one(['signingEntity'])
  const items = await system
    .rows(IncentivePaymentItemEntity)
    .where(equals('requestId', request.id))
    .many('all', {
      sorting: [
        ['cycle', 'ASC'],
        ['id', 'ASC'],
      ],
    })
  if (!business) return null
  const { requestNo, amount, taxRate, invoiceDueDate } = request
  const amountExclTax = withoutTax(amount, taxRate)
  return {
    requestNo,
    supplierName: business.taxpayerName,
    supplierTaxpayerNo: business.taxpayerNo,
    contactName: business.contactName,
    contactMobile: business.contactMobile,
    vendorEntity: partner?.signingEntity ?? vendorEntity,
    mailingAddress,
    cycles: [...new Set(items.map(({ cycle }) => cycle))],
    items,
    amountInclTax: amount,
    amountExclTax,
    taxAmount: amount.minus(amountExclTax),
    taxRate,
    invoiceDueDate,
  }
}
