/** From a claim under review to the payment: decisions, the invoice, what the quota has used, and what time does meanwhile. */
import { MdfActivityStatus } from '../../../src/modules/mdf'
import { databases } from '../../support/databases'
import { afterwards, type ClaimWorld, cny, newInvoiceNo, openClaimWorld } from './claimWorld'
import { type MutationName, newKey, paramsOf, units } from './mdfWorld'

const { APPLICATION_APPROVED, CLAIM_REVIEWING, CLAIM_APPROVED, CLAIM_REJECTED, CLAIM_EXPIRED } = MdfActivityStatus
const { INVOICE_REVIEWING, AWAITING_PAYMENT, PAID } = MdfActivityStatus

describe.each(databases)('paying an MDF claim on %s', kind => {
  let world: ClaimWorld
  beforeAll(async () => {
    world = await openClaimWorld(kind)
  })
  afterAll(() => world.close())
  beforeEach(() => {
    world.now = afterwards
  })

  const keyed = (id: string, fields = {}) => ({ id, idempotencyKey: newKey(), ...fields })
  const approval = (id: string) => keyed(id, { decision: 'APPROVE' })
  const rejection = (id: string, fields = {}) => keyed(id, { decision: 'REJECT', comment: 'Name the hotel', ...fields })
  let numbers = 0
  const invoice = (id: string, fields = {}) =>
    keyed(id, {
      ...{ invoiceNo: newInvoiceNo(), title: 'Company ptn_sp', amount: '5500.00', issuedOn: '2026-05-22', trackingNo: 'SF-1' },
      ...fields,
    })
  const payment = (id: string, fields = {}) => keyed(id, { paymentReference: `FK-${++numbers}`, ...fields })
  const told = async (id: string) =>
    (await world.table('notification'))
      .filter(row => row.target_id === id)
      .map(({ type, member_id }) => `${String(type)} ${String(member_id)}`)

  beforeAll(async () => {
    const { data } = await world.ask('finance', '{ partners(first: 1) { nodes { companyName } } }')
    const [own] = (data as { partners: { nodes: { companyName: string }[] } }).partners.nodes
    Object.assign(company, { name: own?.companyName })
  })
  const company = { name: '' }

  describe('the review of a claim', () => {
    it('approves it: the invoice is due in 15 days, and who claimed is told (R-MC-9, R-XC-2)', async () => {
      const { id } = await world.standing(CLAIM_REVIEWING)
      expect(await world.perform('mdfReviewer', 'reviewMdfClaim', approval(id))).toMatchObject({
        userErrors: [],
        mdfActivity: {
          status: CLAIM_APPROVED,
          invoiceDueOn: '2026-06-06',
          claimDeadline: { at: '2026-06-06T15:59:59.999Z', calendarDaysLeft: 15 },
          quota: { reservedAmount: { amount: '6000.00' } },
        },
      })
      expect(await told(id)).toEqual(['MDF_CLAIM_APPROVED mbr_finance'])
    })

    it('returns it with a comment: it is kept for 45 days (R-MC-4)', async () => {
      const { id } = await world.standing(CLAIM_REVIEWING)
      expect(await world.perform('mdfReviewer', 'reviewMdfClaim', rejection(id))).toMatchObject({
        mdfActivity: { status: CLAIM_REJECTED, resubmitDueOn: '2026-07-06', claimDeadline: { at: '2026-07-06T15:59:59.999Z' } },
      })
      expect(await world.storedClaim(id)).toMatchObject({ review_comment: 'Name the hotel', reviewed_by_id: 'mbr_mdfReviewer' })
      expect(await told(id)).toEqual(['MDF_CLAIM_REJECTED mbr_finance'])
    })

    it.each([undefined, null, ' '])('is no return with the comment %j: REASON_REQUIRED', async comment => {
      const { id } = await world.standing(CLAIM_REVIEWING)
      expect(await world.refused('mdfReviewer', 'reviewMdfClaim', rejection(id, { comment }))).toMatchObject({
        code: 'REASON_REQUIRED',
        field: ['comment'],
      })
    })

    it('is done by one of two reviewers at once', async () => {
      const { id } = await world.standing(CLAIM_REVIEWING)
      const answers = await Promise.all([approval(id), rejection(id)].map(input => world.perform('mdfReviewer', 'reviewMdfClaim', input)))
      expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['INVALID_STATE'])
      expect(await told(id)).toHaveLength(1)
    })
  })

  describe('the invoice', () => {
    it('is made out by the partner, over no less than the claim (R-MC-7)', async () => {
      const { id } = await world.standing(CLAIM_APPROVED)
      const { mdfActivity, userErrors } = await world.perform('finance', 'registerMdfInvoice', invoice(id, { title: company.name }))
      expect(userErrors).toEqual([])
      expect(mdfActivity).toMatchObject({ status: INVOICE_REVIEWING, claimDeadline: null })
      expect(await world.broken()).toEqual({})
    })

    it('with another title is refused: INVOICE_TITLE_DIFFERS', async () => {
      const { id } = await world.standing(CLAIM_APPROVED)
      const error = await world.refused('finance', 'registerMdfInvoice', invoice(id, { title: 'Somebody else' }))
      expect(error).toMatchObject({ code: 'INVOICE_TITLE_DIFFERS', field: ['title'] })
      expect(paramsOf(error)).toEqual({ expected: company.name })
    })

    it('a cent below the claim is refused: INVOICE_BELOW_CLAIM', async () => {
      const { id } = await world.standing(CLAIM_APPROVED)
      const error = await world.refused('finance', 'registerMdfInvoice', invoice(id, { title: company.name, amount: '5499.99' }))
      expect(error).toMatchObject({ code: 'INVOICE_BELOW_CLAIM', field: ['amount'] })
      expect(paramsOf(error)).toEqual({ claimed: '5500.00' })
    })

    it('pays one claim only: INVOICE_NUMBER_TAKEN, also of two at once (R-MC-10)', async () => {
      const ids = [(await world.standing(CLAIM_APPROVED)).id, (await world.standing(CLAIM_APPROVED)).id]
      const same = { title: company.name, invoiceNo: newInvoiceNo() }
      const answers = await Promise.all(ids.map(id => world.perform('finance', 'registerMdfInvoice', invoice(id, same))))
      expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['INVOICE_NUMBER_TAKEN'])
    })

    it.each(['044001000111 12345678', '044001000111-12345678', '044001000111/12345678', '０４４００１０００１１１１２３４５６７８'])(
      'is one whatever stands between its code and its number: %j (R-MC-10)',
      async invoiceNo => {
        const [{ id: first }, { id: second }] = [await world.standing(CLAIM_APPROVED), await world.standing(CLAIM_APPROVED)]
        const numbered = (id: string, no: string) => invoice(id, { title: company.name, invoiceNo: no })
        expect(await world.perform('finance', 'registerMdfInvoice', numbered(first, invoiceNo))).toMatchObject({ userErrors: [] })
        expect(await world.storedClaim(first)).toMatchObject({ invoice_no: '04400100011112345678' })
        expect(await world.refused('finance', 'registerMdfInvoice', numbered(second, '04400100011112345678'))).toMatchObject({
          code: 'INVOICE_NUMBER_TAKEN',
          field: ['invoiceNo'],
        })
        expect(await world.perform('vendorFinance', 'reviewMdfInvoice', rejection(first))).toMatchObject({ userErrors: [] })
      },
    )

    it.each(['', '2026-001', '12345678', '4400100011112345678', '12345678/044001000111', 'No12345678', '0012345678', '12345678-1'])(
      'is none that is typed as %j: INVALID_INPUT, which says how it is typed (R-MC-10)',
      async invoiceNo => {
        const { id } = await world.standing(CLAIM_APPROVED)
        const error = await world.refused('finance', 'registerMdfInvoice', invoice(id, { title: company.name, invoiceNo }))
        expect(error).toMatchObject({ code: 'INVALID_INPUT', field: ['invoiceNo'] })
        expect(paramsOf(error).reason).toContain('10 digits or 12 that begin with 0')
      },
    )

    it('is looked at whole before others are: who errs learns of no other invoice', async () => {
      const [{ id: first }, { id: second }] = [await world.standing(CLAIM_APPROVED), await world.standing(CLAIM_APPROVED)]
      const given = invoice(first, { title: company.name })
      expect(await world.perform('finance', 'registerMdfInvoice', given)).toMatchObject({ userErrors: [] })
      const same = { ...given, id: second }
      for (const [change, field] of [
        [{ issuedOn: '2026-05-23' }, 'issuedOn'],
        [{ trackingNo: ' ' }, 'trackingNo'],
      ] as const)
        expect(await world.refused('finance', 'registerMdfInvoice', { ...same, ...change, idempotencyKey: newKey() })).toMatchObject({
          code: 'INVALID_INPUT',
          field: [field],
        })
    })

    it.each<[object, string]>([
      [{ issuedOn: '2026-05-23' }, 'issuedOn'],
      [{ issuedOn: '2024-05-21' }, 'issuedOn'],
      [{ issuedOn: '1900-01-01' }, 'issuedOn'],
      [{ trackingNo: ' ' }, 'trackingNo'],
      [{ trackingNo: '=1+1' }, 'trackingNo'],
      [{ amount: '0.00' }, 'amount'],
    ])('with %j is refused: INVALID_INPUT', async (change, field) => {
      const { id } = await world.standing(CLAIM_APPROVED)
      expect(await world.refused('finance', 'registerMdfInvoice', invoice(id, { title: company.name, ...change }))).toMatchObject({
        code: 'INVALID_INPUT',
        field: [field],
      })
    })

    it('may come after its 15 days: nothing lapses, and it is asked for once (R-MC-9)', async () => {
      const { id } = await world.standing(CLAIM_APPROVED)
      world.now = '2026-06-15T15:59:59.999Z'
      await world.runJob('remindOfMdfInvoices')
      expect(await told(id)).toEqual([])
      world.now = '2026-06-15T16:00:00.000Z'
      await world.runJob('remindOfMdfInvoices')
      expect(await world.runJob('remindOfMdfInvoices')).toBe(0)
      expect(await told(id)).toEqual(['MDF_INVOICE_DUE mbr_finance'])
      expect(await world.perform('finance', 'registerMdfInvoice', invoice(id, { title: company.name }))).toMatchObject({ userErrors: [] })
    })

    it('is accepted by the finance of the vendor, and then paid within 30 days', async () => {
      const { id } = await world.standing(INVOICE_REVIEWING)
      expect(await world.perform('vendorFinance', 'reviewMdfInvoice', approval(id))).toMatchObject({
        mdfActivity: { status: AWAITING_PAYMENT, paymentDueOn: '2026-06-21', claimDeadline: { at: '2026-06-21T15:59:59.999Z' } },
      })
      expect(await told(id)).toEqual(['MDF_INVOICE_ACCEPTED mbr_finance'])
    })

    it('is refused with a comment: another one is due, and its number is free again', async () => {
      const { id } = await world.standing(INVOICE_REVIEWING)
      const { invoice_no: invoiceNo } = await world.storedClaim(id)
      expect(await world.refused('vendorFinance', 'reviewMdfInvoice', keyed(id, { decision: 'REJECT' }))).toMatchObject({
        code: 'REASON_REQUIRED',
      })
      expect(await world.perform('vendorFinance', 'reviewMdfInvoice', rejection(id))).toMatchObject({
        mdfActivity: { status: CLAIM_APPROVED, invoiceDueOn: '2026-06-06' },
      })
      expect(await told(id)).toEqual(['MDF_INVOICE_REFUSED mbr_finance'])
      expect(await world.perform('finance', 'registerMdfInvoice', invoice(id, { title: company.name, invoiceNo }))).toMatchObject({
        userErrors: [],
        mdfActivity: { status: INVOICE_REVIEWING },
      })
    })
  })

  describe('the payment', () => {
    it('uses what was claimed, and releases what was held back beyond it', async () => {
      const { id, quotaId } = await world.standing(AWAITING_PAYMENT)
      expect(await world.perform('vendorFinance', 'markMdfPaid', payment(id, { paymentReference: ' pay-77 ' }))).toMatchObject({
        mdfActivity: {
          status: PAID,
          claimDeadline: null,
          availableActions: [],
          quota: { usedAmount: { amount: '5500.00' }, reservedAmount: { amount: '0.00' }, availableAmount: { amount: '144500.00' } },
        },
      })
      expect(await world.storedClaim(id)).toMatchObject({ paid_at: afterwards, payment_reference: 'PAY-77' })
      expect(String((await world.storedQuota(quotaId)).used_amount)).toBe(units(5500))
      expect(await told(id)).toEqual(['MDF_PAID mbr_finance'])
      expect(await world.broken()).toEqual({})
    })

    it('has one number, which pays nothing else, however it is typed, also of two at once: PAYMENT_REFERENCE_TAKEN', async () => {
      const claims = [await world.standing(AWAITING_PAYMENT), await world.standing(AWAITING_PAYMENT)]
      const pay = ({ id }: { id: string }, paymentReference: string) =>
        world.perform('vendorFinance', 'markMdfPaid', payment(id, { paymentReference }))
      const answers = await Promise.all(claims.map((claim, index) => pay(claim, index ? 'batch1' : ' BATCH-1 ')))
      expect(answers.flatMap(({ userErrors }) => userErrors)).toMatchObject([
        { code: 'PAYMENT_REFERENCE_TAKEN', field: ['paymentReference'] },
      ])
      const third = await world.standing(AWAITING_PAYMENT)
      for (const paymentReference of ['Batch-1', 'BATCH1', 'B.A.T.C.H.1', 'batch_1', 'batch/1'])
        expect(await world.refused('vendorFinance', 'markMdfPaid', payment(third.id, { paymentReference }))).toMatchObject({
          code: 'PAYMENT_REFERENCE_TAKEN',
        })
      expect(await world.broken()).toEqual({})
    })

    it.each(['', '=1+1', 'FK\n1', 'F K', 'x'.repeat(101)])('has no number like %j: INVALID_INPUT', async paymentReference => {
      const { id } = await world.standing(AWAITING_PAYMENT)
      expect(await world.refused('vendorFinance', 'markMdfPaid', payment(id, { paymentReference }))).toMatchObject({
        code: 'INVALID_INPUT',
        field: ['paymentReference'],
      })
    })

    it('happens exactly once of eight at once, with one key or with eight', async () => {
      for (const sameKey of [true, false]) {
        const { id, quotaId } = await world.standing(AWAITING_PAYMENT)
        const input = payment(id)
        const answers = await Promise.all(
          Array.from({ length: 8 }, () => world.perform('vendorFinance', 'markMdfPaid', sameKey ? input : payment(id))),
        )
        const codes = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))
        expect(codes).toEqual(sameKey ? [] : Array(7).fill('INVALID_STATE'))
        expect(String((await world.storedQuota(quotaId)).used_amount)).toBe(units(5500))
        expect(await told(id)).toHaveLength(1)
      }
    })

    it('is made although the quota was frozen or ran out meanwhile', async () => {
      const { id, quotaId } = await world.standing(AWAITING_PAYMENT)
      await world.store.writer.query(`UPDATE mdf_quota SET status = 'FROZEN', valid_to = '2026-05-01' WHERE id = '${quotaId}'`)
      expect(await world.perform('vendorFinance', 'markMdfPaid', payment(id))).toMatchObject({ userErrors: [] })
    })
  })

  describe('time', () => {
    it('lets claims lapse whose day is over, and frees what was reserved for them (R-MC-3, R-MC-4, R-WD-8)', async () => {
      const standing = [await world.standing(APPLICATION_APPROVED), await world.standing(CLAIM_REJECTED)]
      const others = await Promise.all([CLAIM_REVIEWING, CLAIM_APPROVED, AWAITING_PAYMENT].map(status => world.standing(status)))
      const statuses = async () => Promise.all(standing.map(async ({ id }) => (await world.stored(id)).status))
      world.now = '2026-07-10T15:59:59.999Z'
      await world.runJob('lapseMdfClaims')
      expect(await statuses()).toEqual([APPLICATION_APPROVED, CLAIM_REJECTED])
      world.now = '2026-07-10T16:00:00.000Z'
      await world.runJob('lapseMdfClaims')
      expect(await statuses()).toEqual([APPLICATION_APPROVED, CLAIM_EXPIRED])
      world.now = '2026-08-19T16:00:00.000Z'
      await world.runJob('lapseMdfClaims')
      expect(await statuses()).toEqual([CLAIM_EXPIRED, CLAIM_EXPIRED])
      expect(await world.runJob('lapseMdfClaims')).toBe(0)
      for (const { id, quotaId } of standing) {
        expect(String((await world.storedQuota(quotaId)).reserved_amount)).toBe('0')
        expect(await told(id)).toEqual(['MDF_CLAIM_EXPIRED mbr_finance'])
      }
      for (const { id } of others) expect((await world.stored(id)).status).not.toBe(CLAIM_EXPIRED)
      expect(await world.broken()).toEqual({})
    })

    it.each([
      ['whatever version it saw', {}, 'DELAY_APPROVAL_REQUIRED'],
      ['of the version that it saw', { expectedVersion: 1 }, 'CONFLICT_STALE_VERSION'],
    ])('and a claim that comes at the same moment, %s: exactly one of them wins, and nothing is half done', async (_of, seen, code) => {
      const standing = await world.standing(APPLICATION_APPROVED)
      const input = await world.claim(standing, seen)
      world.now = '2026-08-19T15:59:59.999Z'
      const claiming = world.perform('finance', 'submitMdfClaim', input)
      world.now = '2026-08-19T16:00:00.000Z'
      const [{ userErrors }] = await Promise.all([claiming, world.runJob('lapseMdfClaims')])
      const { status } = await world.stored(standing.id)
      expect([status, userErrors.map(({ code }) => code)]).toEqual(
        status === CLAIM_REVIEWING ? [CLAIM_REVIEWING, []] : [CLAIM_EXPIRED, [code]],
      )
      const claims = (await world.table('mdf_claim')).filter(row => row.activity_id === standing.id)
      const reserved = String((await world.storedQuota(standing.quotaId)).reserved_amount)
      expect([claims.length, reserved]).toEqual(status === CLAIM_REVIEWING ? [1, units(6000)] : [0, '0'])
      expect(await world.broken()).toEqual({})
    })

    it('stands in the way of taking an activity back, before the job has come round (api §6)', async () => {
      const { id } = await world.standing(APPLICATION_APPROVED)
      world.now = '2026-08-19T16:00:00.000Z'
      const error = await world.refused('operations', 'withdrawMdfActivity', keyed(id))
      expect(error).toMatchObject({ code: 'INVALID_STATE' })
      expect(paramsOf(error)).toMatchObject({ current: CLAIM_EXPIRED })
    })

    it('shows what is due, to the partner and to the vendor', async () => {
      const { id } = await world.standing(CLAIM_APPROVED, { invoiceDueOn: '2026-05-23' })
      const query = '{ deadlines(first: 100) { nodes { kind targetId deadline { at } } } }'
      const { data, errors } = await world.ask('finance', query)
      expect(errors).toEqual([])
      const { nodes } = (data as { deadlines: { nodes: { targetId: string }[] } }).deadlines
      expect(nodes.filter(({ targetId }) => targetId === id)).toEqual([
        { kind: 'MDF_INVOICE', targetId: id, deadline: { at: '2026-05-23T15:59:59.999Z' } },
      ])
    })
  })

  it('belongs to whom it belongs: FORBIDDEN to others, NOT_FOUND to strangers', async () => {
    const attempts: [MutationName, MdfActivityStatus, (id: string) => object, string[], string[]][] = [
      [
        'reviewMdfClaim',
        CLAIM_REVIEWING,
        approval,
        ['finance', 'operations', 'admin', 'vendorFinance', 'ecosystemManager', 'customer'],
        [],
      ],
      ['registerMdfInvoice', CLAIM_APPROVED, invoice, ['operations', 'mdfReviewer', 'vendorFinance'], ['strangerAdmin', 'masterAdmin']],
      ['reviewMdfInvoice', INVOICE_REVIEWING, approval, ['finance', 'admin', 'mdfReviewer', 'incentiveOps'], []],
      ['markMdfPaid', AWAITING_PAYMENT, payment, ['finance', 'admin', 'mdfReviewer', 'vendorAdmin'], []],
    ]
    for (const [name, status, input, forbidden, strangers] of attempts) {
      const { id } = await world.standing(status)
      const query = `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { replayed } }`
      const before = await world.contents()
      for (const persona of forbidden)
        expect(await world.ask(persona, query, { input: input(id) })).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] })
      expect(await world.contents()).toEqual(before)
      for (const persona of strangers)
        expect(await world.refused(persona, name, input(id))).toMatchObject({ code: 'NOT_FOUND', field: ['id'] })
      const owner = { reviewMdfClaim: 'mdfReviewer', registerMdfInvoice: 'finance' }[name as string] ?? 'vendorFinance'
      for (const missing of ['mdf_missing', 'nonsense', ''])
        expect(await world.refused(owner, name, input(missing))).toMatchObject({ code: 'NOT_FOUND', field: ['id'] })
      expect(await world.refused(owner, name, { ...input(id), expectedVersion: 99 })).toMatchObject({ code: 'CONFLICT_STALE_VERSION' })
    }
  })

  it('counts to the cent what is used of a quota that has nothing left', async () => {
    const quotaId = await world.quota({ totalAmount: cny('6000.00'), reservedAmount: cny('6000.00') })
    const { id } = await world.standing(AWAITING_PAYMENT, { quotaId })
    await world.perform('vendorFinance', 'markMdfPaid', payment(id))
    expect(String((await world.storedQuota(quotaId)).used_amount)).toBe(units(5500))
  })
})
