/** Refunds: what came back of an order before is found by that order. Charges for what was used. */
import {
  addIndices,
  createTable,
  currency,
  dropIndices,
  id,
  idOf,
  instant,
  money,
  type MigrationInterface,
  type QueryRunner,
  text,
} from '../src/db/tables'

const byBase = { ix_refund_detail_base: ['base_order_id', 'id'] }

export class RefundsAndUsage1763600000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addIndices(runner, 'refund_detail', byBase)
    await createTable(runner, 'usage_charge', {
      columns: {
        id: id(),
        partner_id: idOf({ nullable: true }),
        customer_id: idOf(),
        service_type_code: text(64),
        product_id: text(64, { nullable: true }),
        amount: money(),
        voucher_amount: money(),
        cash_amount: money(),
        owed_amount: money(),
        currency: currency(),
        consumed_at: instant(),
        booked_at: instant(),
      },
      indices: { ix_usage_charge_customer: ['customer_id', 'consumed_at', 'id'] },
      checks: { ck_usage_charge_amount: 'amount > 0' },
    })
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('usage_charge')
    await dropIndices(runner, 'refund_detail', ...Object.keys(byBase))
  }
}
