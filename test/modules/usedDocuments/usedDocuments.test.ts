/** One invoice is claimed once, and one payment pays once, whichever fund it is of (R-IV-2, R-MC-10). */
import { BusinessInformationEntity } from '../../../src/modules/incentivePayouts'
import { MdfActivityStatus } from '../../../src/modules/mdf'
import { databases } from '../../support/databases'
import { businessInformationRow } from '../../support/payoutRows'
import { now } from '../../support/rows'
import { addStatement, call, done, invoice, refused, requestUpTo } from '../incentivePayouts/payoutWorld'
import { afterwards, type ClaimWorld, openClaimWorld } from '../mdf/claimWorld'
import { newKey } from '../mdf/mdfWorld'

const { CLAIM_APPROVED, AWAITING_PAYMENT } = MdfActivityStatus

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

  it('an invoice of a payment request pays no claim, with whatever between its code and its number: INVOICE_NUMBER_TAKEN', async () => {
    await request('INVOICE_PENDING_REVIEW', '31000001')
    const { id } = await world.standing(CLAIM_APPROVED)
    for (const typed of ['520000000031000001', '5200000000-31000001', ' ５２００００００００ 31000001'])
      expect(await world.refused('finance', 'registerMdfInvoice', claimInvoice(id, typed))).toMatchObject({
        code: 'INVOICE_NUMBER_TAKEN',
        field: ['invoiceNo'],
        params: [{ name: 'invoiceNo', value: '520000000031000001' }],
      })
    // The same eight digits beside another code are another invoice.
    expect(await world.perform('finance', 'registerMdfInvoice', claimInvoice(id, '520000000131000001'))).toMatchObject({ userErrors: [] })
  })

  it('an invoice of a claim is for no payment request, until it is sent back: INVOICE_SPANS_REQUESTS', async () => {
    const requestId = await request('AWAITING_PARTNER_INVOICE')
    const { id } = await world.standing(CLAIM_APPROVED)
    expect(await world.perform('finance', 'registerMdfInvoice', claimInvoice(id, '520000000032000001'))).toMatchObject({ userErrors: [] })
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
      world.perform('finance', 'registerMdfInvoice', claimInvoice(id, '520000000033000001')),
      call(world, 'finance', 'registerIncentiveInvoices', invoices(requestId, '33000001')),
    ])
    expect(answers.flatMap(({ userErrors }) => userErrors)).toHaveLength(1)
    const marks = (await world.table('used_document')).map(({ mark }) => mark)
    expect(marks.filter(mark => mark === 'INVOICE ptn_sp 520000000033000001')).toHaveLength(1)
  })

  describe('in another account', () => {
    const atOther = async (invoiceNo: string) => {
      const { id } = await world.standing(CLAIM_APPROVED, { partnerId: 'ptn_other' })
      return { ...claimInvoice(id, invoiceNo), title: 'CANARY company' }
    }
    const setCompany = (company: string) =>
      world.store.writer.query(`UPDATE partner SET company_id = ${company} WHERE id IN ('ptn_sp', 'ptn_other')`)
    afterEach(() => setCompany('NULL'))

    it('of one company it is in use as well: the taxpayer is the same', async () => {
      await setCompany("'cmp_1'")
      await request('INVOICE_PENDING_REVIEW', '35000001')
      expect(await world.refused('strangerAdmin', 'registerMdfInvoice', await atOther('520000000035000001'))).toMatchObject({
        code: 'INVOICE_NUMBER_TAKEN',
        field: ['invoiceNo'],
      })
    })

    it.each(['520000000036000001', '26442000000036000001'])(
      'of another company %s is free: nobody spoils the invoices of others, or learns of them (G13)',
      async invoiceNo => {
        const squatted = await atOther(invoiceNo)
        expect(await world.perform('strangerAdmin', 'registerMdfInvoice', squatted)).toMatchObject({ userErrors: [] })
        const { id } = await world.standing(CLAIM_APPROVED)
        expect(await world.perform('finance', 'registerMdfInvoice', claimInvoice(id, invoiceNo))).toMatchObject({ userErrors: [] })
      },
    )
  })

  it('a payment pays a claim or a request, also of two at once: PAYMENT_REFERENCE_TAKEN', async () => {
    const requestId = await request('PAYING', '34000001')
    const { id } = await world.standing(AWAITING_PAYMENT)
    const answers = await Promise.all([
      world.perform('vendorFinance', 'markMdfPaid', payment(id, 'BATCH-9')),
      call(world, 'vendorFinance', 'advanceIncentivePayout', payout(requestId, ' batch.9 ')),
    ])
    expect(answers.flatMap(({ userErrors }) => userErrors)).toMatchObject([
      { code: 'PAYMENT_REFERENCE_TAKEN', field: ['paymentReference'] },
    ])
    const other = await world.standing(AWAITING_PAYMENT)
    expect(await world.refused('vendorFinance', 'markMdfPaid', payment(other.id, 'BATCH9'))).toMatchObject({
      code: 'PAYMENT_REFERENCE_TAKEN',
    })
    expect(await world.broken()).toEqual({})
  })
})
