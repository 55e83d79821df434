/** From performance to payout: a month is reviewed, made public, disputed, made anew, confirmed, asked for, and paid both ways. */
import { AssociationType } from '../../src/modules/customers'
import { IncentiveDetailEntity, IncentiveDetailStatus, IncentiveEntity, IncentiveStatus } from '../../src/modules/incentives'
import { PerformanceStatementEntity, PerformanceStatus } from '../../src/modules/performance'
import { Money } from '../../src/shared/money'
import { broken, call, done, invoice, openPayoutWorld, resetPayouts } from '../modules/incentivePayouts/payoutWorld'
import { valueAt } from '../support/answers'
import { incentiveDetailRow, incentiveRow } from '../support/incentiveRows'
import { performanceStatementRow } from '../support/performanceRows'
import type { World } from '../support/world'

type Raw = Record<string, unknown>

describe('from performance to payout', () => {
  let world: World
  beforeAll(async () => {
    world = await openPayoutWorld('sqlite')
    await resetPayouts(world, [
      { id: 'inc_OLD', statementNo: 'IS-2025-12', cycle: '2025-12', incentiveAmount: Money.of('-30.00', 'CNY'), lines: ['-30.00'] },
    ])
  })
  afterAll(() => world.close())

  const sp = { partnerId: 'ptn_sp' }
  const yuanOf = (units: unknown): string => Money.ofUnits(BigInt(String(units ?? 0)), 'CNY').amount
  /** A table of these columns, its lines in the order of the alphabet: ids are new each time. */
  const plainly = (rows: readonly Raw[], columns: Record<string, (row: Raw) => unknown>): string => {
    const lines = rows.map(row => Object.values(columns).map(tell => String(tell(row) ?? '–')))
    return [Object.keys(columns).join(' | '), ...lines.map(cells => cells.join(' | ')).sort()].join('\n')
  }

  const month = async (associationType: AssociationType, id: string, amounts: readonly string[]) => {
    await world.add(
      PerformanceStatementEntity,
      performanceStatementRow({ ...sp, id: `pfs_${id}`, cycle: '2026-02', associationType, status: PerformanceStatus.DRAFT }),
    )
    const statementNo = `IS-2026-02-${id}`
    await world.add(
      IncentiveEntity,
      incentiveRow({
        ...sp,
        id: `inc_${id}`,
        statementNo,
        associationType,
        status: IncentiveStatus.ESTIMATED,
        publicityStartAt: null,
        publicityDeadlineAt: null,
        publicityWorkingDays: null,
        calendarVersion: null,
      }),
    )
    const lines = amounts.map((amount, n) =>
      incentiveDetailRow({
        ...sp,
        id: `ind_${id}-${n}`,
        customerId: n ? 'cus_2' : 'cus_1',
        incentiveId: `inc_${id}`,
        statementNo,
        associationType,
        status: IncentiveDetailStatus.ESTIMATED,
        incentiveAmount: Money.of(amount, 'CNY'),
      }),
    )
    await world.add(IncentiveDetailEntity, ...lines)
  }

  const ask = async (persona: string, mutation: string, name: string, input: object) =>
    valueAt<{ userErrors: unknown[] }>(await world.ask(persona, mutation, { input }), name).userErrors
  const confirm = (...ids: string[]) =>
    ask(
      'finance',
      'mutation ($input: ConfirmIncentivesInput!) { confirmIncentives(input: $input) { userErrors { code } results { userErrors { code } } } }',
      'confirmIncentives',
      { idempotencyKey: `confirm ${ids.join()}`, ids },
    )

  it('is on record from every side, and adds up', async () => {
    await month(AssociationType.RESALE, 'RESALE', ['100.00500000', '50.00499999'])
    await month(AssociationType.REFERRAL, 'REFERRAL', ['200.00', '80.00'])
    expect(await call(world, 'incentiveOps', 'publishIncentive', { id: 'inc_RESALE' })).toMatchObject({
      userErrors: [{ code: 'PERFORMANCE_NOT_FINAL' }],
    })

    // The vendor reviews the month and makes both statements public.
    const finalize =
      'mutation ($input: FinalizePerformanceStatementsInput!) { finalizePerformanceStatements(input: $input) { userErrors { code } } }'
    expect(await ask('incentiveOps', finalize, 'finalizePerformanceStatements', { ids: ['pfs_RESALE', 'pfs_REFERRAL'] })).toEqual([])
    for (const id of ['inc_RESALE', 'inc_REFERRAL']) await done(world, 'incentiveOps', 'publishIncentive', { id })

    // Finance disputes a line of referral; the vendor answers, and makes the statement anew.
    const submit = 'mutation ($input: SubmitFeedbackInput!) { submitFeedback(input: $input) { userErrors { code } feedback { id } } }'
    expect(
      await ask('finance', submit, 'submitFeedback', { idempotencyKey: 'dispute', targetId: 'ind_REFERRAL-1', content: '返点应为 10%' }),
    ).toEqual([])
    const [dispute] = await world.table('feedback')
    const reply = 'mutation ($input: ReplyFeedbackInput!) { replyFeedback(input: $input) { userErrors { code } } }'
    expect(await ask('incentiveOps', reply, 'replyFeedback', { id: dispute?.id, reply: '已更正' })).toEqual([])
    const corrections = [{ detailId: 'ind_REFERRAL-1', incentiveAmount: '100.00' }]
    const fresh = await done(world, 'incentiveOps', 'regenerateIncentive', { id: 'inc_REFERRAL', reason: '返点更正', corrections })

    // Referral is confirmed by hand; resale by the clock, though one of its customers has not repaid.
    await confirm(fresh.id)
    await done(world, 'vendorFinance', 'placeIncentiveHold', {
      ...sp,
      reason: 'POSTPAID_NOT_REPAID',
      consumptionCycle: '2026-02',
      customerId: 'cus_2',
    })
    world.now = '2026-03-10T02:00:00.000Z'
    await world.runJob('closePublicity')
    await world.runJob('freezeIncentives')

    // Referral goes to the bank, against an invoice that is rejected once; it takes off what is left of December.
    const request = await done(world, 'finance', 'applyIncentivePayout', { incentiveIds: [fresh.id], issueMode: 'BANK_TRANSFER' })
    const { id } = request
    await done(world, 'incentiveOps', 'advanceIncentivePayout', { id, step: 'REQUEST_INVOICE' })
    const review = async (invoiceNo: string, decision: string) => {
      const found = (await world.table('incentive_invoice')).find(({ invoice_no }) => invoice_no === invoiceNo)
      await done(world, 'vendorFinance', 'reviewIncentiveInvoice', { id: found?.id, decision, reason: '抬头有误' })
    }
    await done(world, 'finance', 'registerIncentiveInvoices', {
      id,
      invoices: [invoice('10000001', '170.00', { invoiceDate: '2026-03-10' })],
    })
    await review('10000001', 'REJECT')
    await done(world, 'finance', 'registerIncentiveInvoices', {
      id,
      invoices: [invoice('10000002', '170.00', { invoiceDate: '2026-03-10' })],
    })
    for (const decision of ['RECEIVE', 'APPROVE']) await review('10000002', decision)
    await done(world, 'vendorFinance', 'advanceIncentivePayout', { id, step: 'APPROVE_PAYMENT' })
    await done(world, 'vendorFinance', 'advanceIncentivePayout', { id, step: 'CONFIRM_PAYMENT', paymentReference: 'TT-20260310' })

    // Resale goes to the account at once, as far as it is not frozen; the rest becomes a quota when the customer has paid.
    await done(world, 'finance', 'applyIncentivePayout', { issueMode: 'TO_ACCOUNT_OWED_INVOICE' })
    const [hold] = await world.table('incentive_hold')
    await done(world, 'vendorFinance', 'releaseIncentiveHold', { id: hold?.id })
    world.now = '2026-03-11T02:00:00.000Z'
    await world.runJob('freezeIncentives')
    await done(world, 'finance', 'applyIncentivePayout', { issueMode: 'TO_VOUCHER_QUOTA' })

    expect(await broken(world)).toEqual({})
    for (const [name, table] of Object.entries(await records())) expect(`\n${table}\n`).toMatchSnapshot(name)
  })

  const records = async () => {
    const statements = new Map((await world.table('incentive')).map(row => [row.id, row.statement_no]))
    const requests = await world.table('incentive_payment_request')
    const modeOf = (id: unknown) => requests.find(row => row.id === id)?.issue_mode
    const accounts = new Map((await world.table('account')).map(row => [row.id, `${String(row.owner)} of ${String(row.holder_id)}`]))
    return {
      statements: plainly(await world.table('incentive'), {
        statement: row => row.statement_no,
        status: row => row.status,
        amount: row => yuanOf(row.incentive_amount),
        confirmed: row => row.confirmed_mode,
        'replaced by': row => statements.get(row.replaced_by_id),
      }),
      lines: plainly(await world.table('incentive_detail'), {
        line: row => row.id,
        statement: row => row.statement_no,
        amount: row => yuanOf(row.incentive_amount),
        status: row => row.status,
        'paid by': row => modeOf(row.payment_request_id),
      }),
      requests: plainly(requests, {
        mode: row => row.issue_mode,
        status: row => row.status,
        amount: row => yuanOf(row.amount),
        result: row => row.issue_result,
        reference: row => row.payment_reference,
      }),
      items: plainly(await world.table('incentive_payment_item'), {
        mode: row => modeOf(row.request_id),
        statement: row => row.statement_no,
        amount: row => yuanOf(row.amount),
        lines: row => row.line_count,
      }),
      invoices: plainly(await world.table('incentive_invoice'), {
        invoice: row => row.invoice_no,
        amount: row => yuanOf(row.amount_incl_tax),
        status: row => row.status,
        reason: row => row.reject_reason,
      }),
      ledger: plainly(await world.table('ledger_entry'), {
        account: row => accounts.get(row.account_id),
        why: row => row.kind,
        amount: row => yuanOf(row.amount),
        'balance after': row => yuanOf(row.balance_after),
      }),
      quotas: plainly(await world.table('voucher_quota'), {
        owner: row => row.partner_id,
        kind: row => row.kind,
        value: row => yuanOf(row.quota_value),
        until: row => row.expire_at,
      }),
      told: plainly(await world.table('notification'), { type: row => row.type, who: row => row.member_id, when: row => row.created_at }),
    }
  }
})
