/** One invoice is claimed once, and one payment pays once, whichever fund it is of (R-IV-2, R-MC-10). */
import { BusinessInformationEntity } from '../../../src/modules/incentivePayouts'
import { MdfActivityStatus } from '../../../src/modules/mdf'
import { marksOfInvoice } from '../../../src/modules/usedDocuments'
import { databases } from '../../support/databases'
import { businessInformationRow } from '../../support/payoutRows'
import { now } from '../../support/rows'
import { addStatement, call, done, invoice, refused, requestUpTo } from '../incentivePayouts/payoutWorld'
import { afterwards, type ClaimWorld, openClaimWorld } from '../mdf/claimWorld'
import { newKey } from '../mdf/mdfWorld'

const { CLAIM_APPROVED, AWAITING_PAYMENT } = MdfActivityStatus

describe('two invoices are one', () => {
  const areOne = (one: [string, string], other: [string, string]): boolean => {
    const known = marksOfInvoice(...one)
    return marksOfInvoice(...other).some(mark => known.includes(mark))
  }
  it.each<[string, boolean, [string, string], [string, string]]>([
    ['with one fully electronic number, of any partner', true, ['a', '24522000000020000002'], ['b', '24522000000020000002']],
    ['with one code and number, of any partner', true, ['a', '520000000010000001'], ['b', '5200000000-10000001']],
    ['with one number, with its code and without', true, ['a', '520000000010000001'], ['a', '10000001']],
    ['with one number without code, of two partners: no', false, ['a', '520000000010000001'], ['b', '10000001']],
    ['with the same letters and digits', true, ['a', 'INV-A5'], ['a', 'INV.A.5']],
    ['with the same letters and digits, of two partners: no', false, ['a', 'INV-A5'], ['b', 'INV-A5']],
    ['with other digits: no', false, ['a', '520000000010000001'], ['a', '520000000010000002']],
  ])('%s', (_, expected, one, other) => {
    expect([areOne(one, other), areOne(other, one)]).toEqual([expected, expected])
  })
})

describe.each(databases)('a document is used once, by MDF and incentives together, on %s', kind => {
  let world: ClaimWorld
  let statements = 0
  beforeAll(async () => {
    world = await openClaimWorld(kind)
    await world.store.writer.query("UPDATE partner SET commercial_info_status = 'VERIFIED'")
    await world.add(BusinessInformationEntity, businessInformationRow({ id: 'biz_sp', partnerId: 'ptn_sp' }))
  })
  afterAll(() => world.close())

  /** A request for 170.00 that was made on 2 March and goes on after the event in May. */
  const request = async (status: string, invoiceNo?: string) => {
    const incentiveId = `inc_U${++statements}`
    world.now = now
    await addStatement(world, { id: incentiveId, cycle: '2025-11', associationType: 'REFERRAL' as never, lines: ['170.00'] })
    const row = await requestUpTo(world, status, 'BANK_TRANSFER', { incentiveId, ...(invoiceNo ? { invoiceNo } : {}) })
    world.now = afterwards
    return row.id
  }
  const claimInvoice = (id: string, invoiceNo: string) => ({
    ...{ id, idempotencyKey: newKey(), invoiceNo, title: 'Company ptn_sp', amount: '5500.00', issuedOn: '2026-05-22', trackingNo: 'SF-1' },
  })
  const invoices = (id: string, invoiceNo: string) => ({ id, invoices: [invoice(invoiceNo, '170.00')] })
  const payout = (id: string, paymentReference: string) => ({ id, step: 'CONFIRM_PAYMENT', paymentReference })
  const payment = (id: string, paymentReference: string) => ({ id, idempotencyKey: newKey(), paymentReference })

  it.each(['31000001', '520000000031000001', '5200000000-31000001'])(
    'an invoice of a payment request pays no claim, typed as %s: INVOICE_NUMBER_TAKEN',
    async invoiceNo => {
      const known = (await world.table('incentive_invoice')).some(({ invoice_no }) => invoice_no === '31000001')
      if (!known) await request('INVOICE_PENDING_REVIEW', '31000001')
      const { id } = await world.standing(CLAIM_APPROVED)
      world.now = afterwards
      expect(await world.refused('finance', 'registerMdfInvoice', claimInvoice(id, invoiceNo))).toMatchObject({
        code: 'INVOICE_NUMBER_TAKEN',
        field: ['invoiceNo'],
        params: [{ name: 'invoiceNo', value: invoiceNo }],
      })
    },
  )

  it('an invoice of a claim is for no payment request, until it is sent back: INVOICE_SPANS_REQUESTS', async () => {
    const requestId = await request('AWAITING_PARTNER_INVOICE')
    const { id } = await world.standing(CLAIM_APPROVED)
    expect(await world.perform('finance', 'registerMdfInvoice', claimInvoice(id, '32000001'))).toMatchObject({ userErrors: [] })
    expect(await refused(world, 'finance', 'registerIncentiveInvoices', invoices(requestId, '32000001'))).toEqual([
      'INVOICE_SPANS_REQUESTS',
    ])
    const refusal = { id, idempotencyKey: newKey(), decision: 'REJECT', comment: 'Another title' }
    expect(await world.perform('vendorFinance', 'reviewMdfInvoice', refusal)).toMatchObject({ userErrors: [] })
    expect(await done(world, 'finance', 'registerIncentiveInvoices', invoices(requestId, '32000001'))).toMatchObject({
      status: 'INVOICE_PENDING_REVIEW',
    })
  })

  it('an invoice that a claim and a request name at once is of one of them', async () => {
    const requestId = await request('AWAITING_PARTNER_INVOICE')
    const { id } = await world.standing(CLAIM_APPROVED)
    const answers = await Promise.all([
      world.perform('finance', 'registerMdfInvoice', claimInvoice(id, '33000001')),
      call(world, 'finance', 'registerIncentiveInvoices', invoices(requestId, '33000001')),
    ])
    expect(answers.flatMap(({ userErrors }) => userErrors)).toHaveLength(1)
    expect((await world.table('used_document')).filter(({ mark }) => String(mark).endsWith(' ptn_sp 33000001'))).toHaveLength(1)
  })

  it('a payment pays a claim or a request, also of two at once: PAYMENT_REFERENCE_TAKEN', async () => {
    const requestId = await request('PAYING', '34000001')
    const { id } = await world.standing(AWAITING_PAYMENT)
    const answers = await Promise.all([
      world.perform('vendorFinance', 'markMdfPaid', payment(id, 'BATCH-9')),
      call(world, 'vendorFinance', 'advanceIncentivePayout', payout(requestId, ' batch-9 ')),
    ])
    expect(answers.flatMap(({ userErrors }) => userErrors)).toMatchObject([
      { code: 'PAYMENT_REFERENCE_TAKEN', field: ['paymentReference'] },
    ])
    const other = await world.standing(AWAITING_PAYMENT)
    expect(await world.refused('vendorFinance', 'markMdfPaid', payment(other.id, 'batch-9'))).toMatchObject({
      code: 'PAYMENT_REFERENCE_TAKEN',
    })
    expect(await world.broken()).toEqual({})
  })
})
