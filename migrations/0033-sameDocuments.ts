/** One document is one, however it is written or sent: invoices by letters and digits, files by content, customers without invisible marks. */
import { addColumns, addIndices, dropColumns, dropIndices, type MigrationInterface, type QueryRunner, text } from '../src/db/tables'

type Invoice = { readonly id: string; readonly partner_id: string; readonly invoice_no: string }
type Customer = { readonly id: string; readonly customer_company_name: string; readonly company_key: string }

/** Of invoices that were accepted twice, the first has the key. */
const keyInvoices = async (runner: QueryRunner): Promise<void> => {
  const sql = 'SELECT id, partner_id, invoice_no FROM mdf_claim WHERE invoice_no IS NOT NULL ORDER BY id'
  const taken = new Set<string>()
  for (const { id, partner_id: partnerId, invoice_no: invoiceNo } of (await runner.query(sql)) as Invoice[]) {
    const key = invoiceNo.toUpperCase().replace(/[^A-Z\d]/g, '')
    if (key === '' || taken.has(`${partnerId} ${key}`)) continue
    taken.add(`${partnerId} ${key}`)
    await runner.query('UPDATE mdf_claim SET invoice_key = ? WHERE id = ?', [key, id])
  }
}

const keyOf = (name: string): string => {
  const folded = name.normalize('NFKC').toLowerCase()
  return (folded.replace(/[^\p{L}\p{M}\p{N}]|\p{Default_Ignorable_Code_Point}/gu, '') || folded).slice(0, 256)
}

const keyCustomers = async (runner: QueryRunner, table: string): Promise<void> => {
  const found = (await runner.query(`SELECT id, customer_company_name, company_key FROM ${table} ORDER BY id`)) as Customer[]
  for (const { id, customer_company_name: name, company_key: before } of found) {
    const key = keyOf(name)
    if (key !== before) await runner.query(`UPDATE ${table} SET company_key = ? WHERE id = ?`, [key, id])
  }
}

export class SameDocuments1763600000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'mdf_claim', { invoice_key: text(40, { nullable: true }) })
    await keyInvoices(runner)
    await dropIndices(runner, 'mdf_claim', 'ux_mdf_claim_invoice')
    await addIndices(runner, 'mdf_claim', { ux_mdf_claim_invoice_key: ['partner_id', 'invoice_key'] }, true)
    await addIndices(runner, 'attachment', { ix_attachment_content: ['sha256', 'id'] })
    await addIndices(runner, 'delivery_project', { ix_delivery_project_account: ['customer_cloud_account', 'id'] })
    for (const table of ['shared_opportunity', 'delivery_project']) await keyCustomers(runner, table)
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropIndices(runner, 'delivery_project', 'ix_delivery_project_account')
    await dropIndices(runner, 'attachment', 'ix_attachment_content')
    await dropIndices(runner, 'mdf_claim', 'ux_mdf_claim_invoice_key')
    await addIndices(runner, 'mdf_claim', { ux_mdf_claim_invoice: ['partner_id', 'invoice_no'] }, true)
    await dropColumns(runner, 'mdf_claim', 'invoice_key')
  }
}
