/** Usage records tell refunds too, with the balance after each; orders hold parts of vouchers; jobs find the vouchers whose time has come. */
import {
  addColumns,
  addIndices,
  code,
  dropColumns,
  dropIndices,
  idOf,
  type MigrationInterface,
  money,
  type QueryRunner,
} from '../src/db/tables'

const due = {
  ix_voucher_due_effective: ['status', 'effective_at', 'id'],
  ix_voucher_due_expire: ['status', 'expire_at', 'id'],
}

export class VoucherLife1763600000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addIndices(runner, 'voucher', due)
    await addColumns(runner, 'voucher', { held_amount: money({ nullable: true }) })
    await addColumns(runner, 'voucher_usage_record', {
      type: { column: code(), was: 'PAYMENT' },
      balance_after: { column: money(), was: 0 },
      refund_order_id: idOf({ nullable: true }),
    })
    // What is on record already were payments, one after the other.
    await runner.query(`UPDATE voucher_usage_record SET balance_after = (
      SELECT booked.remaining FROM (
        SELECT used.id AS id, held.face_value - SUM(used.amount) OVER (PARTITION BY used.voucher_id ORDER BY used.used_at, used.id) AS remaining
        FROM voucher_usage_record used JOIN voucher held ON held.id = used.voucher_id
      ) booked WHERE booked.id = voucher_usage_record.id)`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, 'voucher_usage_record', 'type', 'balance_after', 'refund_order_id')
    await dropColumns(runner, 'voucher', 'held_amount')
    await dropIndices(runner, 'voucher', ...Object.keys(due))
  }
}
