/** Adjustments between partners, their customers and resellers; what an entry of the ledger is about; alerts of a low balance. */
import {
  addColumns,
  code,
  createTable,
  currency,
  dropColumns,
  flag,
  id,
  idOf,
  instant,
  money,
  type MigrationInterface,
  type QueryRunner,
  text,
  version,
} from '../src/db/tables'

/** What the transfer of an entry says, and whose account is at its other end. */
const ofTransfer = (column: string): string => `(SELECT t.${column} FROM ledger_transfer t WHERE t.id = ledger_entry.transfer_id)`
const ofOtherEnd = (column: string, owner: string): string =>
  `(SELECT a.${column} FROM ledger_transfer t JOIN account a ON a.id IN (t.from_account_id, t.to_account_id)
    WHERE t.id = ledger_entry.transfer_id AND a.id <> ledger_entry.account_id AND a.owner = '${owner}')`

export class Adjustments1763600000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'ledger_entry', {
      kind: { column: code(), was: '' },
      ref_id: { column: idOf(), was: '' },
      counter_customer_id: idOf({ nullable: true }),
      counter_partner_id: idOf({ nullable: true }),
    })
    await runner.query(
      `UPDATE ledger_entry SET kind = ${ofTransfer('kind')}, ref_id = ${ofTransfer('ref_id')},
        counter_customer_id = ${ofOtherEnd('customer_id', 'CUSTOMER')}, counter_partner_id = ${ofOtherEnd('holder_id', 'PARTNER')}`,
    )
    await createTable(runner, 'adjustment_record', {
      columns: {
        id: id(),
        partner_id: idOf(),
        customer_id: idOf({ nullable: true }),
        reseller_id: idOf({ nullable: true }),
        operation_type: code(),
        account_type: code(),
        amount: money(),
        currency: currency(),
        trans_id: idOf(),
        memo: text(256, { nullable: true }),
        occurred_at: instant(),
        operator_id: idOf(),
      },
      indices: {
        ix_adjustment_record_partner: ['partner_id', 'occurred_at', 'id'],
        ix_adjustment_record_customer: ['customer_id', 'occurred_at', 'id'],
        ix_adjustment_record_reseller: ['reseller_id', 'occurred_at', 'id'],
        ix_adjustment_record_occurred: ['occurred_at', 'id'],
      },
      uniques: { ux_adjustment_record_trans: ['trans_id'] },
      checks: { ck_adjustment_record_amount: 'amount > 0', ck_adjustment_record_party: '(customer_id IS NULL) <> (reseller_id IS NULL)' },
    })
    await createTable(runner, 'balance_alert', {
      columns: {
        id: id(),
        partner_id: idOf(),
        threshold: money(),
        currency: currency(),
        is_below: flag(),
        alerted_at: instant({ nullable: true }),
        set_by_id: idOf(),
        updated_at: instant(),
        version: version(),
      },
      uniques: { ux_balance_alert_partner: ['partner_id'] },
    })
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['balance_alert', 'adjustment_record']) await runner.dropTable(table)
    await dropColumns(runner, 'ledger_entry', 'counter_partner_id', 'counter_customer_id', 'ref_id', 'kind')
  }
}
