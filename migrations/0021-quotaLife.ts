/** Whitelists of government partners, and cash coupons that are bound to their customer. */
import {
  addColumns,
  createTable,
  dropColumns,
  id,
  idOf,
  instant,
  type MigrationInterface,
  money,
  type QueryRunner,
  whole,
} from '../src/db/tables'

export class QuotaLife1763600000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'voucher_whitelist', {
      columns: {
        id: id(),
        partner_id: idOf(),
        number: whole(),
        customer_count: whole(),
        imported_at: instant(),
        imported_by_id: idOf(),
      },
      indices: { ix_voucher_whitelist_imported: ['imported_at', 'id'], ix_voucher_whitelist_partner: ['partner_id', 'imported_at', 'id'] },
      uniques: { ux_voucher_whitelist_number: ['partner_id', 'number'] },
    })
    await createTable(runner, 'voucher_whitelist_entry', {
      columns: { id: id(), whitelist_id: idOf(), partner_id: idOf(), customer_id: idOf() },
      uniques: { ux_voucher_whitelist_entry_customer: ['whitelist_id', 'customer_id'] },
    })
    await addColumns(runner, 'voucher', { reissued_amount: money({ nullable: true }) })
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, 'voucher', 'reissued_amount')
    await runner.dropTable('voucher_whitelist_entry')
    await runner.dropTable('voucher_whitelist')
  }
}
