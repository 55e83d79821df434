/** The small world with confirmed statements that wait to be paid out. */
import { AssociationType } from '../../../src/modules/customers'
import { BusinessInformationEntity, payoutInvariants } from '../../../src/modules/incentivePayouts'
import {
  ConfirmationMode,
  IncentiveDetailEntity,
  IncentiveDetailStatus,
  IncentiveEntity,
  IncentiveStatus,
} from '../../../src/modules/incentives'
import { Money } from '../../../src/shared/money'
import { brokenInvariants } from '../../support/accountRows'
import { valueAt } from '../../support/answers'
import { incentiveDetailRow, incentiveRow } from '../../support/incentiveRows'
import { businessInformationRow } from '../../support/payoutRows'
import { now } from '../../support/rows'
import { type DatabaseKind, openWorld, type World } from '../../support/world'

export type Line = string | { amount: string; customerId?: string; status?: IncentiveDetailStatus }
type Statement = Partial<Parameters<typeof incentiveRow>[0]> & { id: string; lines: readonly Line[] }

/** A statement that was confirmed, with lines worth these amounts, all of them available unless it is said otherwise. */
export const addStatement = async (world: World, { lines, ...given }: Statement): Promise<void> => {
  const statement = incentiveRow({
    partnerId: 'ptn_sp',
    status: IncentiveStatus.ISSUING,
    confirmedAt: '2026-03-01T00:00:00.000Z',
    confirmedMode: ConfirmationMode.AUTO,
    ...given,
  })
  await world.add(IncentiveEntity, statement)
  const { id: incentiveId, partnerId, cycle, statementNo, currency } = statement
  const details = lines.map((line, position) => {
    const { amount, customerId = 'cus_1', status = IncentiveDetailStatus.AVAILABLE } = typeof line === 'string' ? { amount: line } : line
    const incentiveAmount = Money.of(amount, currency)
    const id = `ind_${incentiveId.slice(4)}-${position}`
    return incentiveDetailRow({ id, partnerId, incentiveId, customerId, cycle, statementNo, currency, incentiveAmount, status })
  })
  await world.add(IncentiveDetailEntity, ...details)
}

/** Of `ptn_sp`: 100.01 of resale in two lines, 200.00 of referral, 30.00 to be taken off; one of each other partner. */
export const payoutStatements: readonly Statement[] = [
  { id: 'inc_P1', lines: ['60.00500000', '40.00499999'] },
  { id: 'inc_P2', cycle: '2026-01', associationType: AssociationType.REFERRAL, lines: ['200.00'] },
  { id: 'inc_P3', cycle: '2025-12', lines: ['-30.00'] },
  { id: 'inc_M1', partnerId: 'ptn_master', lines: [{ amount: '50.00', customerId: 'cus_r1' }] },
  { id: 'inc_X1', partnerId: 'ptn_other', planName: 'CANARY', lines: [{ amount: '70.00', customerId: 'cus_x1' }] },
]

export const payoutTables = [
  'incentive',
  'incentive_detail',
  'incentive_payment_request',
  'incentive_payment_item',
  'incentive_invoice',
  'used_document',
  'incentive_auto_payout',
  'incentive_hold',
  'incentive_offset',
  'business_information',
  'ledger_entry',
  'ledger_transfer',
  'account',
  'voucher_quota',
  'notification',
  'outgoing_message',
  'idempotency_key',
  'verification_code',
  'audit_event',
]

/** As it was opened: the partners, their business information, their statements, and nothing else. */
export const resetPayouts = async (world: World, statements: readonly Statement[] = payoutStatements): Promise<void> => {
  const quote = (name: string) => world.store.writer.driver.escape(name)
  for (const table of payoutTables) await world.store.writer.query(`DELETE FROM ${quote(table)}`)
  await world.store.writer.query("UPDATE partner SET commercial_info_status = 'VERIFIED', status = 'NORMAL'")
  await world.add(
    BusinessInformationEntity,
    ...['ptn_sp', 'ptn_master', 'ptn_other'].map(partnerId => businessInformationRow({ id: `biz_${partnerId.slice(4)}`, partnerId })),
  )
  for (const statement of statements) await addStatement(world, statement)
  world.now = now
  world.language = 'en'
}

export const openPayoutWorld = async (kind: DatabaseKind): Promise<World> => {
  const world = await openWorld(kind)
  await resetPayouts(world)
  return world
}

type Row = Record<string, unknown> & { id: string }
export type Answered = {
  replayed: boolean
  userErrors: { code: string; field: string[] | null; params: { name: string; value: string }[] }[]
  verification?: unknown
  row: Row | null
}

const request =
  'paymentRequest { id requestNo status stage issueMode amount { amount } issueResult paidAt rejectReason voucherQuotaId version }'
const selections: Readonly<Record<string, string>> = {
  reviewIncentiveInvoice: 'invoice { id status rejectReason version }',
  setAutoPayout: 'autoPayout { associationType isEnabled issueMode }',
  publishIncentive: 'incentive { id status statementNo version publicityStartAt publicityDeadline { at } incentiveAmount { amount } }',
  transferIncentive: 'incentive { id status version }',
  regenerateIncentive: 'incentive { id status statementNo version feedbackStatus incentiveAmount { amount } publicityDeadline { at } }',
  placeIncentiveHold: 'incentiveHold { id reason consumptionCycle version }',
  releaseIncentiveHold: 'incentiveHold { id releasedAt version }',
}

let keys = 0
/** Mutations without a key of their own get none. */
const unkeyed = new Set(['reviewIncentiveInvoice', 'setAutoPayout', 'releaseIncentiveHold'])

export const mutationOf = (name: string): string => {
  const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`
  const selected = selections[name] ?? request
  return `mutation ($input: ${type}!) { ${name}(input: $input) {
    replayed verification { operation } userErrors { code field params { name value } } row: ${selected} } }`
}

export const asking = (world: World, persona: string | null, name: string, input: object) =>
  world.ask(persona, mutationOf(name), { input: { ...(unkeyed.has(name) ? {} : { idempotencyKey: `key-${keys++}` }), ...input } })

export const call = async (world: World, persona: string, name: string, input: object): Promise<Answered> =>
  valueAt<Answered>(await asking(world, persona, name, input), name)

/** The row of a call that was not refused. */
export const done = async (world: World, persona: string, name: string, input: object): Promise<Row> => {
  const { userErrors, row } = await call(world, persona, name, input)
  expect(userErrors).toEqual([])
  return row as Row
}

/** The codes of a call that was refused, which changes nothing. */
export const refused = async (world: World, persona: string, name: string, input: object): Promise<string[]> => {
  const before = await world.contents()
  const { userErrors, replayed } = await call(world, persona, name, input)
  expect(replayed).toBe(false)
  expect(await world.contents()).toEqual(before)
  return userErrors.map(({ code }) => code)
}

/** Rows that break an invariant of payouts or of the ledger: none, ever. */
export const broken = async (world: World): Promise<Record<string, unknown[]>> => {
  const found = await brokenInvariants(world)
  for (const { name, sql } of payoutInvariants) {
    const rows = (await world.store.writer.query(sql)) as unknown[]
    if (rows.length) found[name] = rows
  }
  return found
}

export const linesOf = async (world: World, incentiveId: string): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const row of await world.table('incentive_detail'))
    if (row.incentive_id === incentiveId) counts[String(row.status)] = (counts[String(row.status)] ?? 0) + 1
  return counts
}

export const statusOf = async (world: World, incentiveId: string): Promise<unknown> =>
  (await world.table('incentive')).find(({ id }) => id === incentiveId)?.status

/** Takes a request of `inc_P2` up to a status, step by step, and answers it. */
export const requestUpTo = async (
  world: World,
  status: string,
  issueMode = 'BANK_TRANSFER',
  { incentiveId = 'inc_P2', invoiceNo = '10000001' } = {},
): Promise<Row> => {
  let row = await done(world, 'finance', 'applyIncentivePayout', { incentiveIds: [incentiveId], issueMode })
  const step = async (persona: string, name: string, input: object) => {
    if (row.status !== status) row = { ...row, ...(await done(world, persona, name, { id: row.id, ...input })) }
  }
  await step('incentiveOps', 'advanceIncentivePayout', { step: 'REQUEST_INVOICE' })
  await step('finance', 'registerIncentiveInvoices', { invoices: [invoice(invoiceNo, '170.00')] })
  if (row.status !== status) {
    const registered = (await world.table('incentive_invoice')).find(each => each.status !== 'REJECTED' && each.request_id === row.id)
    for (const decision of ['RECEIVE', status === 'INVOICE_REJECTED' ? 'REJECT' : 'APPROVE'])
      await done(world, 'vendorFinance', 'reviewIncentiveInvoice', { id: registered?.id, decision, reason: 'unreadable' })
    row = { ...row, ...(await read(world, row.id)) }
  }
  await step('vendorFinance', 'advanceIncentivePayout', { step: 'APPROVE_PAYMENT' })
  await step('vendorFinance', 'advanceIncentivePayout', { step: 'CONFIRM_PAYMENT', paymentReference: 'TT-1' })
  expect(row.status).toBe(status)
  return row
}

export const read = async (world: World, id: string, persona = 'finance'): Promise<Row> =>
  valueAt<Row>(
    await world.ask(
      persona,
      `query ($id: ID!) { incentivePaymentRequest(id: $id) { id status stage version availableActions promptText } }`,
      { id },
    ),
    'incentivePaymentRequest',
  )

export const invoice = (invoiceNo: string, amountInclTax: string, more: object = {}) => ({
  invoiceNo,
  invoiceCode: '5200000000',
  type: 'VAT_SPECIAL',
  invoiceDate: '2026-03-02',
  amountInclTax,
  taxAmount: '1.00',
  currency: 'CNY',
  taxpayerNo: '91110000MA0000001X',
  mailCompany: 'SF Express',
  mailTrackingNo: 'SF0001',
  ...more,
})
