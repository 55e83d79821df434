/** Asking for incentives: all, one or some, with what is negative taken off, once. */
import { IncentiveDetailStatus, IncentiveFrozenReason, IncentiveHoldEntity } from '../../../src/modules/incentives'
import { refusals, valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { holdRow } from '../../support/payoutRows'
import { verificationCodeFor } from '../../support/verification'
import type { World } from '../../support/world'
import { addStatement, asking, broken, call, done, linesOf, openPayoutWorld, refused, resetPayouts, statusOf } from './payoutWorld'

type Amount = { amount: string }

describe.each(databases)('applyIncentivePayout on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openPayoutWorld(kind)
  })
  beforeEach(() => resetPayouts(world))
  afterEach(async () => expect(await broken(world)).toEqual({}))
  afterAll(() => world.close())

  const apply = (input: object, persona = 'finance') => call(world, persona, 'applyIncentivePayout', input)
  const applied = (input: object, persona = 'finance') => done(world, persona, 'applyIncentivePayout', input)
  const refusal = (input: object, persona = 'finance') => refused(world, persona, 'applyIncentivePayout', input)
  const available = async (persona = 'finance') =>
    valueAt<{
      blockers: string[]
      total: Amount[]
      status: string
      incentives: {
        incentiveId: string
        available: Amount
        frozen: { reason: string; amount: Amount }[]
        issueModes: string[]
        expired: Amount
      }[]
    }>(
      await world.ask(
        persona,
        `{ availableIncentives { stage status blockers total { amount currency } incentives { incentiveId statementNo available { amount }
          offset { amount } frozen { reason amount { amount } } applied { amount } expired { amount } issueModes expiresAt incentive { id } } } }`,
      ),
      'availableIncentives',
    )

  it('shows beforehand what there is, statement by statement, and what all of it would bring (R-PY-3, R-PY-9)', async () => {
    const { blockers, total, incentives, status } = await available()
    expect({ blockers, total, status }).toEqual({ blockers: [], total: [{ amount: '270.01', currency: 'CNY' }], status: 'TO_BE_SUBMITTED' })
    expect(incentives.map(({ incentiveId, available: { amount }, issueModes }) => [incentiveId, amount, issueModes.join()])).toEqual([
      ['inc_P1', '100.00999999', 'TO_VOUCHER_QUOTA,TO_ACCOUNT_OWED_INVOICE'],
      ['inc_P2', '200.00', 'TO_VOUCHER_QUOTA,TO_ACCOUNT,BANK_TRANSFER'],
      ['inc_P3', '-30.00', 'TO_VOUCHER_QUOTA,TO_ACCOUNT_OWED_INVOICE'],
    ])
    expect((await available('strangerAdmin')).incentives).toHaveLength(1)
    expect((await available('vendorFinance')).incentives).toEqual([])
    expect((await available('resellerAdmin')).incentives).toEqual([])
  })

  it('all at once becomes one request, whichever cycles it spans, and at once a voucher quota, once (R-PY-4, R-IV-6, S2-24)', async () => {
    const request = await applied({ issueMode: 'TO_VOUCHER_QUOTA' })
    expect(request).toMatchObject({ status: 'COMPLETED', stage: 'DONE', amount: { amount: '270.01' }, issueResult: 'OK' })
    expect(await world.table('incentive_payment_request')).toHaveLength(1)
    const quotas = await world.table('voucher_quota')
    expect(quotas.map(({ id, partner_id, balance, kind: of, status }) => [id, partner_id, Number(balance), of, status])).toEqual([
      [request.voucherQuotaId, 'ptn_sp', 27_001_000_000, 'VOUCHER', 'NORMAL'],
    ])
    expect(await linesOf(world, 'inc_P1')).toEqual({ ISSUED: 2 })
    for (const id of ['inc_P1', 'inc_P2', 'inc_P3']) expect(await statusOf(world, id)).toBe('ISSUED')
    expect(await world.table('ledger_transfer')).toEqual([])
    expect((await available()).incentives).toEqual([])
  })

  it('one statement takes along what is negative, and leaves the others (R-PY-3, R-PY-9)', async () => {
    const request = await applied({ incentiveIds: ['inc_P1'], issueMode: 'TO_ACCOUNT_OWED_INVOICE' })
    expect(request).toMatchObject({ status: 'COMPLETED', amount: { amount: '70.01' } })
    const answer = await world.ask(
      'finance',
      'query ($id: ID!) { incentivePaymentRequest(id: $id) { cycles statementNos items { incentiveId amount { amount } lineCount } } }',
      { id: request.id },
    )
    expect(valueAt(answer, 'incentivePaymentRequest')).toEqual({
      cycles: ['2025-12', '2026-02'],
      statementNos: ['NO-inc_P1', 'NO-inc_P3'],
      items: expect.arrayContaining([
        { incentiveId: 'inc_P1', amount: { amount: '100.00999999' }, lineCount: 2 },
        { incentiveId: 'inc_P3', amount: { amount: '-30.00' }, lineCount: 1 },
      ]),
    })
    expect(await statusOf(world, 'inc_P2')).toBe('ISSUING')
  })

  it('to the account books one transfer with two legs, and the account says what it was (S2-24)', async () => {
    const request = await applied({ incentiveIds: ['inc_P1'], issueMode: 'TO_ACCOUNT_OWED_INVOICE' })
    const transfers = await world.table('ledger_transfer')
    expect(transfers.map(({ kind: of, ref_id, amount }) => [of, ref_id, Number(amount)])).toEqual([
      ['INCENTIVE_PAYOUT', request.id, 7_001_000_000],
    ])
    const changes =
      '{ accountChangeRecords(filter: { balanceType: DEBIT }) { nodes { type tradeType tradeDetailType changeAmount { amount } } } }'
    expect(valueAt(await world.ask('finance', changes), 'accountChangeRecords', 'nodes')).toEqual([
      { type: 'INCOME', tradeType: 'TOP_UP', tradeDetailType: 'INCENTIVE_PAYOUT', changeAmount: { amount: '70.01' } },
    ])
  })

  it('what needs invoices is filed, and nothing is paid yet', async () => {
    const request = await applied({ incentiveIds: ['inc_P2'], issueMode: 'TO_ACCOUNT' })
    expect(request).toMatchObject({
      status: 'PROCESSING',
      stage: 'PROCESSING',
      amount: { amount: '170.00' },
      issueResult: null,
      paidAt: null,
    })
    expect(await linesOf(world, 'inc_P2')).toEqual({ APPLIED: 1 })
    expect(await world.table('ledger_transfer')).toEqual([])
    const payee = await world.ask(
      'finance',
      'query ($id: ID!) { incentivePaymentRequest(id: $id) { payee { name bank accountMasked } } }',
      { id: request.id },
    )
    expect(valueAt(payee, 'incentivePaymentRequest', 'payee')).toEqual({
      name: '公司ptn_sp',
      bank: '中国银行贵阳分行',
      accountMasked: '****1234',
    })
  })

  describe('refuses', () => {
    it.each([
      ['inc_P1', 'BANK_TRANSFER'],
      ['inc_P1', 'TO_ACCOUNT'],
      ['inc_P2', 'TO_ACCOUNT_OWED_INVOICE'],
    ])('%s by %s: the mode depends on association type and generation date (R-PY-1)', async (id, issueMode) => {
      expect(await refusal({ incentiveIds: [id], issueMode })).toEqual(['ISSUE_MODE_NOT_ALLOWED'])
    })

    it('but resale incentives from before 2023-10 go against invoices (R-PY-1)', async () => {
      await addStatement(world, { id: 'inc_OLD', cycle: '2023-08', publicityStartAt: '2023-09-30T15:59:59.999Z', lines: ['500.00'] })
      expect(await refusal({ incentiveIds: ['inc_OLD'], issueMode: 'TO_ACCOUNT_OWED_INVOICE' })).toEqual(['ISSUE_MODE_NOT_ALLOWED'])
      expect(await applied({ incentiveIds: ['inc_OLD'], issueMode: 'TO_ACCOUNT' })).toMatchObject({ status: 'PROCESSING' })
    })

    it('"all" where nothing fits the mode, and takes what fits where something does', async () => {
      await world.store.writer.query("DELETE FROM incentive_detail WHERE incentive_id = 'inc_P2'")
      expect(await refusal({ issueMode: 'BANK_TRANSFER' })).toEqual(['ISSUE_MODE_NOT_ALLOWED'])
      expect(await applied({ issueMode: 'TO_ACCOUNT_OWED_INVOICE' })).toMatchObject({ amount: { amount: '70.01' } })
    })

    it.each(['NONE', 'REVIEWING', 'FAILED'])(
      'business information that is %s: not authenticated, or being changed (R-PY-2)',
      async status => {
        await world.store.writer.query(`UPDATE partner SET commercial_info_status = '${status}' WHERE id = 'ptn_sp'`)
        expect(await refusal({ issueMode: 'TO_VOUCHER_QUOTA' })).toEqual(['BUSINESS_INFO_NOT_AUTHENTICATED'])
        expect((await available()).blockers).toEqual(['BUSINESS_INFO_NOT_AUTHENTICATED'])
      },
    )

    it('overdue bills of the partner, up to this moment: all benefits are frozen (R-PY-7)', async () => {
      await world.add(
        IncentiveHoldEntity,
        holdRow({ id: 'ihd_1', partnerId: 'ptn_sp', reason: IncentiveFrozenReason.PARTNER_BILLS_OVERDUE, consumptionCycle: null }),
      )
      expect(await refusal({ issueMode: 'TO_VOUCHER_QUOTA' })).toEqual(['BENEFIT_FROZEN_OVERDUE_BILLS'])
      expect(await available()).toMatchObject({
        blockers: ['BENEFIT_FROZEN_OVERDUE_BILLS', 'NO_POSITIVE_BALANCE'],
        total: [{ amount: '-30.00' }],
      })
    })

    it('what adds up to nothing or less (R-PY-9)', async () => {
      await addStatement(world, { id: 'inc_NEG', cycle: '2025-11', lines: ['-600.00'] })
      expect(await refusal({ issueMode: 'TO_VOUCHER_QUOTA' })).toEqual(['NO_POSITIVE_BALANCE'])
      expect((await available()).blockers).toEqual(['NO_POSITIVE_BALANCE'])
    })

    it('less than half a cent, which is nothing', async () => {
      await resetPayouts(world, [{ id: 'inc_P1', lines: ['0.00499999'] }])
      expect(await refusal({ issueMode: 'TO_VOUCHER_QUOTA' })).toEqual(['NO_POSITIVE_BALANCE'])
    })

    it('what is frozen, and says so; the rest of a statement can be asked for (R-PY-5)', async () => {
      await world.add(IncentiveHoldEntity, holdRow({ id: 'ihd_1', partnerId: 'ptn_sp', customerId: 'cus_2' }))
      await addStatement(world, { id: 'inc_F1', cycle: '2025-11', lines: [{ amount: '10.00', customerId: 'cus_2' }] })
      await addStatement(world, { id: 'inc_F2', cycle: '2025-11', lines: [{ amount: '10.00', customerId: 'cus_2' }, '40.00'] })
      const { userErrors } = await apply({ incentiveIds: ['inc_F1'], issueMode: 'TO_VOUCHER_QUOTA' })
      expect(userErrors).toMatchObject([{ code: 'INCENTIVE_NOT_AVAILABLE', field: ['incentiveIds', '0'] }])
      const beforehand = await available()
      expect(beforehand.total).toEqual([{ amount: '310.01', currency: 'CNY' }])
      expect(beforehand.incentives.find(({ incentiveId }) => incentiveId === 'inc_F2')).toMatchObject({
        available: { amount: '40.00' },
        frozen: [{ reason: 'POSTPAID_NOT_REPAID', amount: { amount: '10.00' } }],
      })
      // Looked at under the lock, though the daily job has not run: nothing was frozen by a refusal.
      expect(await linesOf(world, 'inc_F1')).toEqual({ AVAILABLE: 1 })
      expect(await applied({ incentiveIds: ['inc_F2'], issueMode: 'TO_VOUCHER_QUOTA' })).toMatchObject({ amount: { amount: '10.00' } })
      expect(await linesOf(world, 'inc_F2')).toEqual({ FROZEN: 1, ISSUED: 1 })
      expect(await statusOf(world, 'inc_F2')).toBe('ISSUING')
      const shown = (await available()).incentives.find(({ incentiveId }) => incentiveId === 'inc_F2')
      expect(shown?.frozen).toEqual([{ reason: 'POSTPAID_NOT_REPAID', amount: { amount: '10.00' } }])
      // Released days ago, though the daily job has thawed nothing yet.
      await world.store.writer.query("UPDATE incentive_hold SET released_at = '2026-02-20T00:00:00.000Z'")
      const thawed = (await available()).incentives.find(({ incentiveId }) => incentiveId === 'inc_F2')
      expect(thawed).toMatchObject({ available: { amount: '10.00' }, frozen: [] })
    })

    it('what expired a moment ago, though the job has not run (R-PY-8)', async () => {
      await world.store.writer.query("UPDATE incentive SET expires_at = '2026-03-01T15:59:59.999Z' WHERE id = 'inc_P1'")
      expect(await refusal({ incentiveIds: ['inc_P1'], issueMode: 'TO_VOUCHER_QUOTA' })).toEqual(['INCENTIVE_NOT_AVAILABLE'])
    })

    it.each(['inc_M1', 'inc_X1', 'inc_NONE', 'malformed'])('%s, which is missing, foreign or malformed', async id => {
      expect(await refusal({ incentiveIds: [id], issueMode: 'TO_VOUCHER_QUOTA' })).toEqual(['NOT_FOUND'])
    })

    it('a statement that was not confirmed (R-ST-3)', async () => {
      await addStatement(world, {
        id: 'inc_PEND',
        status: 'PENDING_CONFIRMATION' as never,
        confirmedAt: null,
        confirmedMode: null,
        lines: [{ amount: '9.00', status: IncentiveDetailStatus.PENDING_CONFIRMATION }],
      })
      expect(await refusal({ incentiveIds: ['inc_PEND'], issueMode: 'TO_VOUCHER_QUOTA' })).toEqual(['INCENTIVE_NOT_AVAILABLE'])
    })

    it.each([[[]], [['inc_P1', 'inc_P1']], [Array.from({ length: 101 }, (_, n) => `inc_${n}`)]])(
      'a list that is no list: %#',
      async incentiveIds => {
        expect(await refusal({ incentiveIds, issueMode: 'TO_VOUCHER_QUOTA' })).toEqual(['INVALID_INPUT'])
      },
    )

    it.each(['manager', 'supervisor', 'operations', 'specialist', 'nobody', 'incentiveOps', 'vendorFinance', 'customer'])(
      '%s, who has no key',
      async persona => {
        const before = await world.contents()
        expect(refusals(await asking(world, persona, 'applyIncentivePayout', { issueMode: 'TO_VOUCHER_QUOTA' }))).toEqual(['FORBIDDEN'])
        expect(await world.contents()).toEqual(before)
      },
    )

    it('a cloud reseller, whose customers earn for its master (R-RL-6)', async () => {
      expect(await refusal({ incentiveIds: ['inc_P1'], issueMode: 'TO_VOUCHER_QUOTA' }, 'resellerAdmin')).toEqual([
        'BUSINESS_INFO_NOT_AUTHENTICATED',
      ])
    })
  })

  describe('never pays twice', () => {
    it('under one key: the first answer again (R-2290)', async () => {
      const input = { idempotencyKey: 'same', issueMode: 'TO_VOUCHER_QUOTA' }
      const first = await apply(input)
      expect(await apply(input)).toEqual({ ...first, replayed: true })
      expect(await refusal({ ...input, issueMode: 'TO_ACCOUNT' })).toEqual(['IDEMPOTENCY_KEY_REUSED'])
      expect(await world.table('voucher_quota')).toHaveLength(1)
    })

    it('one after the other: nothing is left for the second', async () => {
      await applied({ incentiveIds: ['inc_P1'], issueMode: 'TO_VOUCHER_QUOTA' })
      expect(await refusal({ incentiveIds: ['inc_P1'], issueMode: 'TO_VOUCHER_QUOTA' })).toEqual(['INCENTIVE_NOT_AVAILABLE'])
    })

    it('one after the other, while the first is on its way: the second reads that it was asked for', async () => {
      const input = { incentiveIds: ['inc_P2'], issueMode: 'BANK_TRANSFER' }
      await applied(input)
      const { userErrors } = await apply(input)
      expect(userErrors).toMatchObject([
        { code: 'INCENTIVE_NOT_AVAILABLE', params: expect.arrayContaining([{ name: 'reason', value: 'APPLIED' }]) },
      ])
    })

    it.each(['TO_VOUCHER_QUOTA', 'TO_ACCOUNT_OWED_INVOICE'])('eight at once by %s: one wins', async issueMode => {
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, n) => apply({ incentiveIds: ['inc_P1'], issueMode }, n % 2 ? 'finance' : 'admin')),
      )
      expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1)
      expect(new Set(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code)))).toEqual(new Set(['INCENTIVE_NOT_AVAILABLE']))
      expect((await world.table('voucher_quota')).length + (await world.table('ledger_transfer')).length).toBe(1)
    })

    it('different statements at once share what is negative only once', async () => {
      const answers = await Promise.all([
        apply({ incentiveIds: ['inc_P1'], issueMode: 'TO_VOUCHER_QUOTA' }),
        apply({ incentiveIds: ['inc_P2'], issueMode: 'TO_VOUCHER_QUOTA' }, 'admin'),
      ])
      const amounts = answers.map(({ row }) => Number((row?.amount as Amount).amount))
      expect(Math.round(amounts.reduce((sum, amount) => sum + amount, 0) * 100)).toBe(27_001)
    })
  })

  describe('asks for a code where the account switched that on (R-XC-5)', () => {
    beforeEach(() => world.store.writer.query("UPDATE member SET verification_code_enabled = 1 WHERE id = 'mbr_finance'"))
    afterEach(() => world.store.writer.query("UPDATE member SET verification_code_enabled = 0 WHERE id = 'mbr_finance'"))

    it('and takes the right one', async () => {
      const input = { incentiveIds: ['inc_P1'], issueMode: 'TO_VOUCHER_QUOTA' }
      expect(await apply(input)).toMatchObject({
        verification: { operation: 'APPLY_INCENTIVE_PAYOUT' },
        userErrors: [{ code: 'VERIFICATION_REQUIRED' }],
      })
      const code = await verificationCodeFor(world, 'finance', 'APPLY_INCENTIVE_PAYOUT', ['inc_P1'])
      expect(await applied({ ...input, verification: { code } })).toMatchObject({ status: 'COMPLETED' })
    })

    it('which for all of it is bound to the partner', async () => {
      const code = await verificationCodeFor(world, 'finance', 'APPLY_INCENTIVE_PAYOUT', ['ptn_sp'])
      expect(await applied({ issueMode: 'TO_VOUCHER_QUOTA', verification: { code } })).toMatchObject({ status: 'COMPLETED' })
    })

    it('also to have it done every day; not to have it done no longer', async () => {
      const setting = { associationType: 'RESALE', issueMode: 'TO_VOUCHER_QUOTA', isEnabled: true }
      expect(await refused(world, 'finance', 'setAutoPayout', setting)).toEqual(['VERIFICATION_REQUIRED'])
      const code = await verificationCodeFor(world, 'finance', 'APPLY_INCENTIVE_PAYOUT', ['ptn_sp'])
      expect(await done(world, 'finance', 'setAutoPayout', { ...setting, verification: { code } })).toMatchObject({ isEnabled: true })
      const otherMode = { ...setting, issueMode: 'TO_ACCOUNT_OWED_INVOICE' }
      expect(await refused(world, 'finance', 'setAutoPayout', otherMode)).toEqual(['VERIFICATION_REQUIRED'])
      expect(await done(world, 'finance', 'setAutoPayout', { ...setting, isEnabled: false })).toMatchObject({ isEnabled: false })
    })
  })

  describe('a voucher quota that cannot be issued (C-11)', () => {
    const become = (status: string) => world.store.writer.query(`UPDATE partner SET status = '${status}' WHERE id = 'ptn_sp'`)
    afterEach(() => become('NORMAL'))

    it('leaves the request completed and failed, pays nothing, and comes later, once', async () => {
      await done(world, 'finance', 'setAutoPayout', { associationType: 'RESALE', issueMode: 'TO_VOUCHER_QUOTA', isEnabled: true })
      await become('EXITED')
      expect(await world.runJob('applyAutoPayouts')).toBe(1)
      const [request] = await world.table('incentive_payment_request')
      expect(request).toMatchObject({ status: 'COMPLETED', issue_result: 'FAILED', paid_at: null, voucher_quota_id: null })
      expect(await linesOf(world, 'inc_P1')).toEqual({ APPLIED: 2 })
      const shown = await world.ask(
        'vendorFinance',
        'query ($id: ID!) { incentivePaymentRequest(id: $id) { promptText availableActions } }',
        { id: request?.id },
      )
      expect(valueAt(shown, 'incentivePaymentRequest')).toEqual({
        promptText: 'The voucher quota could not be issued: please contact support.',
        availableActions: ['retryIssue'],
      })
      const retry = { id: request?.id }
      expect(await refused(world, 'vendorFinance', 'retryIncentiveIssue', retry)).toEqual(['PARTNER_CANNOT_HOLD_QUOTA'])
      await become('NORMAL')
      const answers = await Promise.all(Array.from({ length: 4 }, () => call(world, 'vendorFinance', 'retryIncentiveIssue', retry)))
      expect(answers.map(({ userErrors }) => userErrors.map(({ code }) => code).join()).sort()).toEqual([
        '',
        'INCENTIVE_ALREADY_ISSUED',
        'INCENTIVE_ALREADY_ISSUED',
        'INCENTIVE_ALREADY_ISSUED',
      ])
      expect(await world.table('voucher_quota')).toHaveLength(1)
      expect(await linesOf(world, 'inc_P1')).toEqual({ ISSUED: 2 })
    })
  })

  describe('a partner that can hold no voucher quota', () => {
    const identities = (identity: string) =>
      world.store.writer.query(`UPDATE partner SET identities = '["${identity}"]' WHERE id = 'ptn_sp'`)
    beforeEach(() => identities('SERVICE'))
    afterEach(() => identities('SOLUTION_PROVIDER'))

    it('is offered none, and refused one (R-PY-1)', async () => {
      const modes = (await available()).incentives.map(({ incentiveId, issueModes }) => [incentiveId, issueModes.join()])
      expect(modes).toEqual([
        ['inc_P1', 'TO_ACCOUNT_OWED_INVOICE'],
        ['inc_P2', 'TO_ACCOUNT,BANK_TRANSFER'],
        ['inc_P3', 'TO_ACCOUNT_OWED_INVOICE'],
      ])
      const issueMode = 'TO_VOUCHER_QUOTA'
      for (const incentiveIds of [['inc_P1'], null]) expect(await refusal({ incentiveIds, issueMode })).toEqual(['ISSUE_MODE_NOT_ALLOWED'])
      const { userErrors } = await call(world, 'finance', 'setAutoPayout', { associationType: 'RESALE', issueMode, isEnabled: true })
      expect(userErrors).toMatchObject([
        {
          code: 'ISSUE_MODE_NOT_ALLOWED',
          field: ['issueMode'],
          params: [
            { name: 'subject', value: 'RESALE' },
            { name: 'allowed', value: 'TO_ACCOUNT_OWED_INVOICE' },
          ],
        },
      ])
    })

    it('nor automatically, though it was possible once; its audit trail says why', async () => {
      await identities('SOLUTION_PROVIDER')
      await done(world, 'finance', 'setAutoPayout', { associationType: 'RESALE', issueMode: 'TO_VOUCHER_QUOTA', isEnabled: true })
      await identities('SERVICE')
      expect(await world.runJob('applyAutoPayouts')).toBe(0)
      expect(await world.table('incentive_payment_request')).toEqual([])
      const [setting] = await world.table('incentive_auto_payout')
      expect((await world.table('audit_event')).filter(({ operation }) => operation === 'applyAutoPayouts')).toMatchObject([
        { partner_id: 'ptn_sp', target_id: setting?.id, result: 'ISSUE_MODE_NOT_ALLOWED' },
      ])
    })
  })

  it('statements of no association type go against invoices, too', async () => {
    await addStatement(world, { id: 'inc_OPP', associationType: null, lines: ['99.00'] })
    expect(await applied({ incentiveIds: ['inc_OPP'], issueMode: 'BANK_TRANSFER' })).toMatchObject({ amount: { amount: '69.00' } })
  })

  it('of several currencies only that which was authenticated (R-IV-5)', async () => {
    await addStatement(world, { id: 'inc_USD', currency: 'USD', lines: ['99.00'] })
    expect(await refusal({ incentiveIds: ['inc_USD'], issueMode: 'TO_VOUCHER_QUOTA' })).toEqual(['INCENTIVE_NOT_AVAILABLE'])
    expect((await available()).total).toEqual([
      { amount: '99.00', currency: 'USD' },
      { amount: '270.01', currency: 'CNY' },
    ])
  })
})
