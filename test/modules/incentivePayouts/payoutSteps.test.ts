/** From a request to the money: every step, every state × every action, invoices, and two reviewers at once. */
import { refusals, valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import type { World } from '../../support/world'
import { incentiveInvoiceLifecycle, IncentivePayoutStatus, paymentRequestLifecycle } from '../../../src/modules/incentivePayouts'
import {
  addStatement,
  asking,
  broken,
  call,
  done,
  invoice,
  linesOf,
  openPayoutWorld,
  read,
  refused,
  requestUpTo,
  resetPayouts,
  statusOf,
} from './payoutWorld'

const states = Object.values(IncentivePayoutStatus)
const { TO_BE_SUBMITTED } = IncentivePayoutStatus

describe('the life of a payment request', () => {
  const verbs = Object.keys(paymentRequestLifecycle.actions) as (keyof typeof paymentRequestLifecycle.actions)[]
  /** Part 3 §6.2: where each verb leads. */
  const expected: Record<IncentivePayoutStatus, Partial<Record<(typeof verbs)[number], string>>> = {
    TO_BE_SUBMITTED: { submit: 'PROCESSING' },
    PROCESSING: { issue: 'COMPLETED', requestInvoice: 'AWAITING_PARTNER_INVOICE', reject: 'REJECTED' },
    AWAITING_PARTNER_INVOICE: { registerInvoices: 'INVOICE_PENDING_REVIEW', reject: 'REJECTED' },
    INVOICE_PENDING_REVIEW: {
      reviewInvoice: 'INVOICE_PENDING_REVIEW',
      rejectInvoices: 'INVOICE_REJECTED',
      approveInvoices: 'PAYMENT_REVIEWING',
      reject: 'REJECTED',
    },
    INVOICE_REJECTED: { registerInvoices: 'INVOICE_PENDING_REVIEW', reviewInvoice: 'INVOICE_REJECTED', reject: 'REJECTED' },
    PAYMENT_REVIEWING: { approvePayment: 'PAYING', reject: 'REJECTED' },
    PAYING: { pay: 'COMPLETED' },
    COMPLETED: { retryIssue: 'COMPLETED' },
    REJECTED: {},
  }
  it.each(states.flatMap(state => verbs.map(verb => [state, verb] as const)))('%s × %s', (state, verb) => {
    const next = expected[state][verb]
    expect(paymentRequestLifecycle.isPossible(state, verb)).toBe(next !== undefined)
    expect(next === undefined || (paymentRequestLifecycle.actions[verb].to ?? state) === next).toBe(true)
  })

  it('of an invoice ends with its approval, its rejection, or that of its request', () => {
    const { receive, approve, reject, dismiss } = incentiveInvoiceLifecycle.actions
    expect([receive, approve, reject, dismiss].map(({ from, to }) => [from.join(), to])).toEqual([
      ['REGISTERED', 'RECEIVED'],
      ['RECEIVED', 'APPROVED'],
      ['REGISTERED,RECEIVED', 'REJECTED'],
      ['REGISTERED,RECEIVED,APPROVED', 'REJECTED'],
    ])
  })
})

describe.each(databases)('payment requests on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openPayoutWorld(kind)
  })
  beforeEach(() => resetPayouts(world))
  afterEach(async () => expect(await broken(world)).toEqual({}))
  afterAll(() => world.close())

  const advance = (id: string, step: string, more: object = {}, persona = 'vendorFinance') =>
    call(world, persona, 'advanceIncentivePayout', { id, step, ...more })
  const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code).join()
  const transfers = async () => (await world.table('ledger_transfer')).filter(({ kind: of }) => of === 'INCENTIVE_PAYOUT')
  const invoiceId = async () => String((await world.table('incentive_invoice')).at(-1)?.id)

  it.each([
    ['BANK_TRANSFER', 0],
    ['TO_ACCOUNT', 1],
  ])('by %s go through invoices, review and payment, and end with the statement issued (S3-15, R-IV-6)', async (issueMode, credits) => {
    const paid = await requestUpTo(world, 'COMPLETED', issueMode)
    expect(paid).toMatchObject({ issueResult: 'OK', paidAt: world.now })
    expect(await transfers()).toHaveLength(credits)
    expect(await statusOf(world, 'inc_P2')).toBe('ISSUED')
    expect(await linesOf(world, 'inc_P3')).toEqual({ ISSUED: 1 })
    expect(await read(world, paid.id)).toMatchObject({ stage: 'DONE', availableActions: [] })
  })

  /** Whatever is done to a request in a state that does not allow it is INVALID_STATE, and changes nothing. */
  const actions: Record<string, [persona: string, name: string, input: object]> = {
    requestInvoice: ['incentiveOps', 'advanceIncentivePayout', { step: 'REQUEST_INVOICE' }],
    registerInvoices: ['finance', 'registerIncentiveInvoices', { invoices: [invoice('90000009', '170.00')] }],
    approvePayment: ['vendorFinance', 'advanceIncentivePayout', { step: 'APPROVE_PAYMENT' }],
    pay: ['vendorFinance', 'advanceIncentivePayout', { step: 'CONFIRM_PAYMENT', paymentReference: 'TT-9' }],
    reject: ['incentiveOps', 'rejectIncentivePayout', { reason: 'not due' }],
    retryIssue: ['vendorFinance', 'retryIncentiveIssue', {}],
  }
  it.each(states.filter(state => state !== TO_BE_SUBMITTED))('in %s do what its state allows, and nothing else', async state => {
    const isRejected = state === 'REJECTED'
    const row = await requestUpTo(world, isRejected ? 'PROCESSING' : state)
    if (isRejected) await done(world, 'incentiveOps', 'rejectIncentivePayout', { id: row.id, reason: 'not due' })
    for (const [verb, [persona, name, input]] of Object.entries(actions)) {
      const isPossible = paymentRequestLifecycle.isPossible(state, verb as keyof typeof paymentRequestLifecycle.actions)
      // There is nothing left to be issued: what was completed here was issued.
      const code = isPossible && verb === 'retryIssue' ? 'INCENTIVE_ALREADY_ISSUED' : 'INVALID_STATE'
      if (isPossible && verb !== 'retryIssue') continue
      expect([verb, await refused(world, persona, name, { id: row.id, ...input })]).toEqual([verb, [code]])
    }
  })

  it.each(['PROCESSING', 'AWAITING_PARTNER_INVOICE', 'INVOICE_PENDING_REVIEW', 'INVOICE_REJECTED', 'PAYMENT_REVIEWING'])(
    'rejected in %s say why, and their incentives can be asked for again (S3-19, R-IV-1)',
    async state => {
      const { id } = await requestUpTo(world, state)
      expect(await refused(world, 'incentiveOps', 'rejectIncentivePayout', { id, reason: '  ' })).toEqual(['REASON_REQUIRED'])
      expect(await done(world, 'incentiveOps', 'rejectIncentivePayout', { id, reason: '资料不全' })).toMatchObject({
        status: 'REJECTED',
        rejectReason: '资料不全',
      })
      expect([await linesOf(world, 'inc_P2'), await linesOf(world, 'inc_P3')]).toEqual([{ AVAILABLE: 1 }, { AVAILABLE: 1 }])
      expect((await world.table('incentive_invoice')).every(({ status }) => status === 'REJECTED')).toBe(true)
      expect(await world.table('used_document')).toEqual([])
      await requestUpTo(world, 'COMPLETED')
      expect(await statusOf(world, 'inc_P2')).toBe('ISSUED')
    },
  )

  it('that wait for the partner say until when, and tell its finance (R-XC-2)', async () => {
    const { id } = await requestUpTo(world, 'AWAITING_PARTNER_INVOICE')
    const answer = await world.ask(
      'finance',
      `{ incentivePaymentRequests { nodes { id invoiceDueDate invoiceDeadline { at } } }
        deadlines(filter: { kinds: [INCENTIVE_INVOICE] }) { nodes { kind targetId deadline { at } } } }`,
    )
    const at = '2026-03-17T15:59:59.999Z'
    expect(answer).toMatchObject({
      errors: [],
      data: {
        incentivePaymentRequests: { nodes: [{ id, invoiceDueDate: '2026-03-17', invoiceDeadline: { at } }] },
        deadlines: { nodes: [{ kind: 'INCENTIVE_INVOICE', targetId: id, deadline: { at } }] },
      },
    })
    const told = (await world.table('notification')).filter(({ type }) => type === 'INCENTIVE_INVOICE_WANTED')
    expect(told.map(({ member_id }) => member_id)).toEqual(['mbr_finance'])
  })

  describe('and their invoices', () => {
    const register = (id: string, ...invoices: object[]) => refused(world, 'finance', 'registerIncentiveInvoices', { id, invoices })

    it.each([
      ['INVOICE_TYPE_NOT_ALLOWED', 'R-IV-3', { type: 'VAT_ORDINARY' }],
      ['INVOICE_TAXPAYER_MISMATCH', 'R-IV-5', { taxpayerNo: '91110000MA0000002X' }],
      ['INVOICE_CURRENCY_MISMATCH', 'R-IV-5', { currency: 'USD' }],
      ['INVOICE_AMOUNT_MISMATCH', 'R-IV-2', { amountInclTax: '169.99' }],
      ['INVALID_INPUT', 'a date to come', { invoiceDate: '2026-03-03' }],
      ['INVALID_INPUT', 'a date before the request', { invoiceDate: '2026-03-01' }],
      ['INVALID_INPUT', 'no number', { invoiceNo: 'abc' }],
      ['INVALID_INPUT', 'more tax than amount', { taxAmount: '170.00' }],
      ['INVALID_INPUT', 'nobody who carries it', { mailCompany: ' ' }],
      ['INVALID_INPUT', 'a carrier on two lines', { mailCompany: 'SF\nExpress' }],
      ['INVALID_INPUT', 'a formula for a parcel', { mailTrackingNo: '=1+1' }],
      ['INVALID_INPUT', 'a formula for a code', { invoiceCode: '=1+1' }],
      ['INVALID_INPUT', 'eight digits without a code', { invoiceCode: null }],
      ['INVALID_INPUT', 'neither eight digits nor twenty', { invoiceNo: '520000000020000002', invoiceCode: null }],
      ['INVALID_INPUT', 'twenty digits with a code', { invoiceNo: '24522000000020000002' }],
      ['INVALID_INPUT', 'a code of twelve digits typed together with its number', { invoiceNo: '05200190011120000002', invoiceCode: null }],
      ['INVALID_INPUT', 'the first digits of a fully electronic number for a code', { invoiceCode: '245220000000' }],
    ])('are refused with %s (%s)', async (code, _rule, more) => {
      const { id } = await requestUpTo(world, 'AWAITING_PARTNER_INVOICE')
      expect(await register(id, invoice('20000002', '170.00', more))).toEqual([code])
    })

    it('may be many; all of them add up to the amount (R-IV-2)', async () => {
      const { id } = await requestUpTo(world, 'AWAITING_PARTNER_INVOICE')
      expect(await register(id, invoice('20000001', '70.00'))).toEqual(['INVOICE_AMOUNT_MISMATCH'])
      expect(await register(id, invoice('20000001', '85.00'), invoice('20000001', '85.00'))).toEqual(['INVALID_INPUT'])
      const invoices = [invoice('20000001', '70.00'), invoice('20000002', '100.00')]
      expect(await done(world, 'finance', 'registerIncentiveInvoices', { id, invoices })).toMatchObject({
        status: 'INVOICE_PENDING_REVIEW',
      })
    })

    it('are for one request each, whoever names them (R-IV-2)', async () => {
      const first = await requestUpTo(world, 'INVOICE_PENDING_REVIEW')
      await addStatement(world, { id: 'inc_P9', cycle: '2025-10', associationType: 'REFERRAL' as never, lines: ['170.00'] })
      const second = await done(world, 'finance', 'applyIncentivePayout', { incentiveIds: ['inc_P9'], issueMode: 'BANK_TRANSFER' })
      await done(world, 'incentiveOps', 'advanceIncentivePayout', { id: second.id, step: 'REQUEST_INVOICE' })
      expect(await register(second.id, invoice('10000001', '170.00'))).toEqual(['INVOICE_SPANS_REQUESTS'])
      // What is wrong with the sum is said first: trying numbers at a cent each tells nothing.
      expect(await register(second.id, invoice('10000001', '0.02', { taxAmount: '0.01' }))).toEqual(['INVOICE_AMOUNT_MISMATCH'])
      await done(world, 'incentiveOps', 'rejectIncentivePayout', { id: first.id, reason: 'not due' })
      expect(
        await done(world, 'finance', 'registerIncentiveInvoices', { id: second.id, invoices: [invoice('10000001', '170.00')] }),
      ).toBeTruthy()
    })

    it('have one code however it is typed (R-IV-2)', async () => {
      const { id } = await requestUpTo(world, 'AWAITING_PARTNER_INVOICE')
      const [plain, typed] = ['5200000001', ' ５２００000001 '].map(invoiceCode => invoice('20000003', '85.00', { invoiceCode }))
      expect(await register(id, plain ?? {}, typed ?? {})).toEqual(['INVALID_INPUT'])
      await done(world, 'finance', 'registerIncentiveInvoices', {
        ...{ id, invoices: [invoice('20000003', '170.00', { invoiceCode: ' ５２００000001 ', mailTrackingNo: 'sf0001' })] },
      })
      expect(await world.table('incentive_invoice')).toMatchObject([
        { invoice_code: '5200000001', invoice_no: '20000003', mail_tracking_no: 'SF0001' },
      ])
    })

    it('may be fully electronic: twenty digits, and no code', async () => {
      const { id } = await requestUpTo(world, 'AWAITING_PARTNER_INVOICE')
      const invoices = [invoice('24522000000020000002', '170.00', { invoiceCode: null })]
      expect(await done(world, 'finance', 'registerIncentiveInvoices', { id, invoices })).toMatchObject({
        status: 'INVOICE_PENDING_REVIEW',
      })
      expect(await world.table('incentive_invoice')).toMatchObject([{ invoice_code: null, invoice_no: '24522000000020000002' }])
    })

    it('that were rejected are made out again; those that count stay', async () => {
      const { id } = await requestUpTo(world, 'AWAITING_PARTNER_INVOICE')
      await done(world, 'finance', 'registerIncentiveInvoices', {
        id,
        invoices: [invoice('30000001', '70.00'), invoice('30000002', '100.00')],
      })
      const [good, bad] = (await world.table('incentive_invoice'))
        .sort((a, b) => Number(a.invoice_no) - Number(b.invoice_no))
        .map(row => String(row.id))
      const review = (of: string | undefined, decision: string, reason?: string) =>
        done(world, 'vendorFinance', 'reviewIncentiveInvoice', { id: of, decision, reason })
      await review(good, 'RECEIVE')
      await review(good, 'APPROVE')
      expect(await refused(world, 'vendorFinance', 'reviewIncentiveInvoice', { id: bad, decision: 'REJECT' })).toEqual(['REASON_REQUIRED'])
      await review(bad, 'REJECT', 'wrong title')
      expect(await read(world, id)).toMatchObject({
        status: 'INVOICE_REJECTED',
        stage: 'INVOICE_REVIEW',
        availableActions: ['registerInvoices'],
      })
      expect(await register(id, invoice('30000003', '170.00'))).toEqual(['INVOICE_AMOUNT_MISMATCH'])
      await done(world, 'finance', 'registerIncentiveInvoices', { id, invoices: [invoice('30000003', '100.00')] })
      const again = String((await world.table('incentive_invoice')).find(({ invoice_no }) => invoice_no === '30000003')?.id)
      await review(again, 'RECEIVE')
      await review(again, 'APPROVE')
      expect(await read(world, id)).toMatchObject({ status: 'PAYMENT_REVIEWING' })
    })

    it('arrive before they are approved, and are decided once', async () => {
      await requestUpTo(world, 'INVOICE_PENDING_REVIEW')
      const id = await invoiceId()
      const review = (decision: string) => call(world, 'vendorFinance', 'reviewIncentiveInvoice', { id, decision, reason: 'x' })
      expect(codes(await review('APPROVE'))).toBe('INVOICE_NOT_RECEIVED')
      await done(world, 'vendorFinance', 'reviewIncentiveInvoice', { id, decision: 'RECEIVE' })
      const [request] = await world.table('incentive_payment_request')
      // 2 March, a Monday: the second working day is the 4th; paid by 1 April (R-ST-7).
      expect([request?.review_due_at, request?.payment_due_at]).toEqual(['2026-03-04T15:59:59.999Z', '2026-04-01T15:59:59.999Z'])
      const answers = await Promise.all([review('APPROVE'), review('REJECT'), review('APPROVE')])
      expect(answers.filter(answer => codes(answer) === '')).toHaveLength(1)
      expect(new Set(answers.map(codes).filter(Boolean))).toEqual(new Set(['INVALID_STATE']))
    })

    it('of an old version are left alone', async () => {
      await requestUpTo(world, 'INVOICE_PENDING_REVIEW')
      const input = { id: await invoiceId(), decision: 'RECEIVE', expectedVersion: 7 }
      expect(await refused(world, 'vendorFinance', 'reviewIncentiveInvoice', input)).toEqual(['CONFLICT_STALE_VERSION'])
    })

    it('have a list to be viewed and printed (S3-16, R-IV-1, R-IV-4)', async () => {
      const { id, requestNo } = await requestUpTo(world, 'AWAITING_PARTNER_INVOICE')
      const list = `query ($id: ID!) { incentiveInvoiceList(requestId: $id) { requestNo supplierName supplierTaxpayerNo contactName { masked canReveal }
        contactMobile { masked } vendorEntity mailingAddress cycles items { statementNo amount { amount } } amountInclTax { amount } amountExclTax { amount }
        taxAmount { amount } taxRate invoiceDueDate } }`
      const answer = await world.ask('finance', list, { id })
      expect(answer).toMatchObject({
        errors: [],
        data: {
          incentiveInvoiceList: {
            requestNo,
            supplierTaxpayerNo: '91110000MA0000001X',
            contactName: { masked: '李**', canReveal: false },
            contactMobile: { masked: '139******21' },
            cycles: ['2025-12', '2026-01'],
            amountInclTax: { amount: '170.00' },
            amountExclTax: { amount: '160.38' },
            taxAmount: { amount: '9.62' },
            taxRate: '0.0600',
            invoiceDueDate: '2026-03-17',
          },
        },
      })
      for (const persona of ['strangerAdmin', 'masterAdmin'])
        expect((await world.ask(persona, list, { id })).data).toEqual({ incentiveInvoiceList: null })
    })
  })

  it('show in their statement how far it is: at once by quota, step by step to the bank (S3-13, R-IV-6)', async () => {
    const progress = async (id: string) =>
      valueAt(
        await world.ask(
          'finance',
          `query ($id: ID!) { incentive(id: $id) {
            completion { available { amount } applied { amount } issued { amount } } paymentRequests { status stage } } }`,
          { id },
        ),
        'incentive',
      )
    const completion = (amounts: object) =>
      Object.fromEntries(
        Object.entries({ available: '0.00', applied: '0.00', issued: '0.00', ...amounts }).map(([part, amount]) => [part, { amount }]),
      )
    expect(await progress('inc_P2')).toEqual({ completion: completion({ available: '200.00' }), paymentRequests: [] })
    const { id } = await requestUpTo(world, 'PAYING')
    expect(await progress('inc_P2')).toEqual({
      completion: completion({ applied: '200.00' }),
      paymentRequests: [{ status: 'PAYING', stage: 'PAYMENT' }],
    })
    await advance(id, 'CONFIRM_PAYMENT', { paymentReference: 'TT-13' })
    await done(world, 'finance', 'applyIncentivePayout', { incentiveIds: ['inc_P1'], issueMode: 'TO_VOUCHER_QUOTA' })
    for (const [incentiveId, issued] of [
      ['inc_P2', '200.00'],
      ['inc_P1', '100.00999999'],
    ] as const)
      expect(await progress(incentiveId)).toEqual({
        completion: completion({ issued }),
        paymentRequests: [{ status: 'COMPLETED', stage: 'DONE' }],
      })
  })

  describe('are paid once', () => {
    it.each(['TO_ACCOUNT', 'BANK_TRANSFER'])('by %s, however many confirm it at once', async issueMode => {
      const { id } = await requestUpTo(world, 'PAYING', issueMode)
      const answers = await Promise.all(
        Array.from({ length: 6 }, (_, n) => advance(id, 'CONFIRM_PAYMENT', { paymentReference: `TT-${n}` })),
      )
      expect(answers.map(codes).sort()).toEqual(['', ...Array<string>(5).fill('INVALID_STATE')])
      expect(await transfers()).toHaveLength(issueMode === 'TO_ACCOUNT' ? 1 : 0)
    })

    it('though one pays and another rejects the same moment', async () => {
      const { id } = await requestUpTo(world, 'PAYMENT_REVIEWING', 'TO_ACCOUNT')
      const answers = await Promise.all([
        advance(id, 'APPROVE_PAYMENT'),
        call(world, 'incentiveOps', 'rejectIncentivePayout', { id, reason: 'not due' }),
        advance(id, 'APPROVE_PAYMENT'),
        advance(id, 'CONFIRM_PAYMENT'),
      ])
      expect(answers.slice(0, 3).filter(answer => codes(answer) === '')).toHaveLength(1)
      expect((await transfers()).length).toBe((await read(world, id)).status === 'COMPLETED' ? 1 : 0)
    })

    it('and never taken back after that', async () => {
      const { id } = await requestUpTo(world, 'COMPLETED', 'TO_ACCOUNT')
      expect(await refused(world, 'vendorFinance', 'rejectIncentivePayout', { id, reason: 'too late' })).toEqual(['INVALID_STATE'])
      // What came is not offered to be issued again, neither by the request nor by a refusal.
      expect((await advance(id, 'CONFIRM_PAYMENT')).userErrors).toMatchObject([
        {
          code: 'INVALID_STATE',
          params: [
            { name: 'current', value: 'COMPLETED' },
            { name: 'allowed', value: expect.not.stringContaining('retryIssue') },
          ],
        },
      ])
      const { userErrors } = await call(world, 'vendorFinance', 'retryIncentiveIssue', { id })
      const [{ request_no: requestNo, paid_at: issuedAt } = {}] = await world.table('incentive_payment_request')
      expect(userErrors).toEqual([
        {
          code: 'INCENTIVE_ALREADY_ISSUED',
          field: ['id'],
          params: [
            { name: 'requestNo', value: requestNo },
            { name: 'issuedAt', value: issuedAt },
          ],
        },
      ])
      expect(await refused(world, 'finance', 'applyIncentivePayout', { issueMode: 'TO_ACCOUNT', incentiveIds: ['inc_P2'] })).toEqual([
        'INCENTIVE_NOT_AVAILABLE',
      ])
    })

    it('under one key, with the first answer again', async () => {
      const { id } = await requestUpTo(world, 'PAYING', 'TO_ACCOUNT')
      const input = { idempotencyKey: 'same' }
      const first = await advance(id, 'CONFIRM_PAYMENT', input)
      expect(await advance(id, 'CONFIRM_PAYMENT', input)).toEqual({ ...first, replayed: true })
      expect(await transfers()).toHaveLength(1)
    })

    it('by one transfer each, however its number is typed, also of two at once: PAYMENT_REFERENCE_TAKEN', async () => {
      await addStatement(world, { id: 'inc_P8', cycle: '2025-11', associationType: 'REFERRAL' as never, lines: ['170.00'] })
      const first = await requestUpTo(world, 'PAYING')
      const second = await requestUpTo(world, 'PAYING', 'BANK_TRANSFER', { incentiveId: 'inc_P8', invoiceNo: '10000002' })
      const answers = await Promise.all(
        [first, second].map(({ id }, index) => advance(id, 'CONFIRM_PAYMENT', { paymentReference: index ? 'tt88' : ' TT-88 ' })),
      )
      expect(answers.flatMap(({ userErrors }) => userErrors)).toMatchObject([
        { code: 'PAYMENT_REFERENCE_TAKEN', field: ['paymentReference'] },
      ])
      const unpaid = [first, second][answers.findIndex(({ userErrors }) => userErrors.length)]?.id
      for (const paymentReference of ['Tt-88', 'TT88', 'T.T.8.8', 'TT_88', 'tt/88'])
        expect(
          await refused(world, 'vendorFinance', 'advanceIncentivePayout', { id: unpaid, step: 'CONFIRM_PAYMENT', paymentReference }),
        ).toEqual(['PAYMENT_REFERENCE_TAKEN'])
    })

    it.each(['=1+1', 'TT 1', 'TT\n1', 'x'.repeat(65)])('by no transfer with a number like %j: INVALID_INPUT', async paymentReference => {
      const { id } = await requestUpTo(world, 'PAYING')
      const input = { id, step: 'CONFIRM_PAYMENT', paymentReference }
      expect(await refused(world, 'vendorFinance', 'advanceIncentivePayout', input)).toEqual(['INVALID_INPUT'])
    })

    it('the way that was asked for, which no later step or setting changes (R-PY-10)', async () => {
      const { id } = await requestUpTo(world, 'PAYING', 'TO_ACCOUNT')
      const other = { associationType: 'REFERRAL', issueMode: 'BANK_TRANSFER', isEnabled: true }
      await done(world, 'finance', 'setAutoPayout', other)
      for (const [persona, name, input] of Object.values(actions))
        expect(refusals(await asking(world, persona, name, { id, ...input, issueMode: 'BANK_TRANSFER' }))).toEqual(['BAD_USER_INPUT'])
      expect((await advance(id, 'CONFIRM_PAYMENT')).row).toMatchObject({ status: 'COMPLETED', issueMode: 'TO_ACCOUNT' })
      expect(await transfers()).toHaveLength(1)
    })

    it('to a bank only with the number of the transfer', async () => {
      const { id } = await requestUpTo(world, 'PAYING')
      expect(await refused(world, 'vendorFinance', 'advanceIncentivePayout', { id, step: 'CONFIRM_PAYMENT' })).toEqual(['FIELD_REQUIRED'])
    })
  })

  it('of an old version are left alone, and shown as they are', async () => {
    const { id } = await requestUpTo(world, 'PROCESSING')
    const answer = await advance(id, 'REQUEST_INVOICE', { expectedVersion: 9 })
    expect(answer).toMatchObject({ userErrors: [{ code: 'CONFLICT_STALE_VERSION' }], row: { id, status: 'PROCESSING' } })
  })

  it('are found by the cycle of their statements, exactly (S3-18, R-IV-1)', async () => {
    const { id } = await requestUpTo(world, 'PROCESSING')
    const found = async (filter: object, persona = 'finance') =>
      (
        await world.ask(
          persona,
          'query ($filter: IncentivePaymentRequestFilter) { incentivePaymentRequests(filter: $filter) { totalCount nodes { id } } }',
          { filter },
        )
      ).data?.incentivePaymentRequests
    const one = { totalCount: 1, nodes: [{ id }] }
    const none = { totalCount: 0, nodes: [] }
    expect(await found({ cycle: '2026-01' })).toEqual(one)
    expect(await found({ cycle: '2025-12' })).toEqual(one)
    expect(await found({ cycle: '2026-0' })).toEqual(none)
    expect(await found({ cycle: '', stage: [], status: null })).toEqual(one)
    expect(await found({ stage: ['PROCESSING'], issueMode: ['BANK_TRANSFER'] })).toEqual(one)
    expect(await found({ stage: ['DONE'] })).toEqual(none)
    expect(await found({}, 'vendorFinance')).toEqual(one)
    expect(await found({ cycle: '2026-01' }, 'strangerAdmin')).toEqual(none)
    expect(await found({}, 'resellerAdmin')).toEqual(none)
  })

  it.each([
    ['finance', 'advanceIncentivePayout', { step: 'REQUEST_INVOICE' }],
    ['admin', 'rejectIncentivePayout', { reason: 'mine' }],
    ['admin', 'retryIncentiveIssue', {}],
    ['incentiveOps', 'retryIncentiveIssue', {}],
    ['incentiveOps', 'advanceIncentivePayout', { step: 'APPROVE_PAYMENT' }],
    ['vendorFinance', 'registerIncentiveInvoices', { invoices: [] }],
    ['manager', 'registerIncentiveInvoices', { invoices: [] }],
    ['operations', 'registerIncentiveInvoices', { invoices: [] }],
    ['vendorAdmin', 'rejectIncentivePayout', { reason: 'x' }],
  ])('are no business of %s: %s', async (persona, name, input) => {
    const { id } = await requestUpTo(world, 'PROCESSING')
    const before = await world.contents()
    expect(refusals(await asking(world, persona, name, { id, ...input }))).toEqual(['FORBIDDEN'])
    expect(await world.contents()).toEqual(before)
  })

  it.each(['strangerAdmin', 'masterAdmin', 'resellerAdmin'])('of others do not exist for %s', async persona => {
    const { id } = await requestUpTo(world, 'AWAITING_PARTNER_INVOICE')
    for (const asked of [id, 'ipr_NONE', 'malformed'])
      expect(await refused(world, persona, 'registerIncentiveInvoices', { id: asked, invoices: [invoice('10000001', '170.00')] })).toEqual([
        'NOT_FOUND',
      ])
  })

  it('are listed with items, invoices and deadlines in a bounded number of statements', async () => {
    await requestUpTo(world, 'INVOICE_PENDING_REVIEW')
    const query = `{ incentivePaymentRequests { nodes { id cycles statementNos items { amount { amount } } invoices { id status } submittedBy { id } partner { id }
      paymentDeadline { at } invoiceDeadline { at } availableActions } } incentives { nodes { id completion { available { amount } applied { amount } issued { amount } } paymentRequests { id } } } }`
    const { statements, result } = await world.counting(() => world.ask('finance', query))
    expect(result.errors).toEqual([])
    expect(statements.length).toBeLessThan(24)
  })
})
