/** One home for what a document is used for, once: an invoice claimed as MDF is claimed as an incentive no more, and a payment pays one of them. */
import {
  addColumns,
  addIndices,
  createTable,
  dropColumns,
  dropIndices,
  id,
  idOf,
  instant,
  type MigrationInterface,
  type QueryRunner,
  text,
} from '../src/db/tables'

type Used = { readonly id: string; readonly partner_id: string; readonly company: string; readonly number: string; readonly at: string }
type Mark = (used: Used) => string

const keyOf = (number: string): string => number.replace(/[^A-Z\d]/g, '')

const markOfInvoice: Mark = ({ company, number }) => `INVOICE ${company} ${keyOf(number)}`
const markOfPayment: Mark = ({ number }) => `PAYMENT ${keyOf(number)}`

const used: readonly [mark: Mark, table: string, number: string, at: string][] = [
  [markOfInvoice, 'incentive_invoice', 'live_key', 'registered_at'],
  [markOfInvoice, 'mdf_claim', 'invoice_key', 'updated_at'],
  [markOfPayment, 'incentive_payment_request', 'payment_reference', 'updated_at'],
  [markOfPayment, 'mdf_claim', 'payment_reference', 'updated_at'],
]

/** The accounts of a company are one. */
const usedIn = (table: string, number: string, at: string): string =>
  `SELECT used.id, used.partner_id, COALESCE(partner.company_id, used.partner_id) AS company, used.${number} AS number, used.${at} AS at
   FROM ${table} used LEFT JOIN partner ON partner.id = used.partner_id WHERE used.${number} IS NOT NULL ORDER BY used.id`

/** What was accepted twice stays; the first has the mark. */
const mark = async (runner: QueryRunner): Promise<void> => {
  const taken = new Set<string>()
  for (const [markOf, table, number, at] of used)
    for (const row of (await runner.query(usedIn(table, number, at))) as Used[]) {
      const known = markOf(row)
      if (taken.has(known)) continue
      taken.add(known)
      const values = [`udc_${taken.size}-${row.id.replace('_', '-')}`.slice(0, 80), row.partner_id, row.id, known, row.at]
      await runner.query('INSERT INTO used_document (id, partner_id, holder_id, mark, created_at) VALUES (?, ?, ?, ?, ?)', values)
    }
}

/** Keys as they were before: the first of a number has it. */
const keyAgain = async (
  runner: QueryRunner,
  table: string,
  column: string,
  keysOf: (row: Record<string, string>) => string,
  sql: string,
) => {
  const taken = new Set<string>()
  for (const row of (await runner.query(sql)) as Record<string, string>[]) {
    const key = keysOf(row)
    const place = `${table === 'mdf_claim' ? row.partner_id : ''} ${key}`
    if (taken.has(place)) continue
    taken.add(place)
    await runner.query(`UPDATE ${table} SET ${column} = ? WHERE id = ?`, [key, row.id])
  }
}

export class UsedDocuments1763600000035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'used_document', {
      columns: { id: id(), partner_id: idOf(), holder_id: idOf(), mark: text(200), created_at: instant() },
      uniques: { ux_used_document: ['mark'] },
      indices: { ix_used_document_holder: ['holder_id', 'id'] },
    })
    await mark(runner)
    await dropIndices(runner, 'mdf_claim', 'ux_mdf_claim_invoice_key', 'ux_mdf_claim_payment')
    await dropColumns(runner, 'mdf_claim', 'invoice_key')
    await dropIndices(runner, 'incentive_invoice', 'ux_incentive_invoice_live')
    await dropColumns(runner, 'incentive_invoice', 'live_key')
    await dropIndices(runner, 'incentive_payment_request', 'ux_incentive_payment_request_payment')
  }

  async down(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'mdf_claim', { invoice_key: text(40, { nullable: true }) })
    await addColumns(runner, 'incentive_invoice', { live_key: text(80, { nullable: true }) })
    const claims = 'SELECT id, partner_id, invoice_no FROM mdf_claim WHERE invoice_no IS NOT NULL ORDER BY id'
    await keyAgain(runner, 'mdf_claim', 'invoice_key', row => keyOf(row.invoice_no ?? ''), claims)
    const invoices = "SELECT id, invoice_code, invoice_no FROM incentive_invoice WHERE status <> 'REJECTED' ORDER BY id"
    await keyAgain(runner, 'incentive_invoice', 'live_key', row => `${row.invoice_code ?? ''}:${row.invoice_no}`, invoices)
    await addIndices(runner, 'mdf_claim', { ux_mdf_claim_invoice_key: ['partner_id', 'invoice_key'] }, true)
    await addIndices(runner, 'mdf_claim', { ux_mdf_claim_payment: ['payment_reference'] }, true)
    await addIndices(runner, 'incentive_invoice', { ux_incentive_invoice_live: ['live_key'] }, true)
    await addIndices(runner, 'incentive_payment_request', { ux_incentive_payment_request_payment: ['payment_reference'] }, true)
    await runner.dropTable('used_document')
  }
}
