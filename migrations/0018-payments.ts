/** Accounts and their ledger; what the vendor says about paying an order, requests to the partner to pay it, and the use of vouchers. */
import {
  addColumns,
  addIndices,
  code,
  createTable,
  currency,
  dropColumns,
  dropIndices,
  flag,
  id,
  idOf,
  instant,
  json,
  money,
  type MigrationInterface,
  type QueryRunner,
  text,
  version,
  whole,
} from '../src/db/tables'

const orderIndices = {
  ix_order_deadline: ['status', 'pending_payment_end_at', 'id'],
  ix_order_customer_paid: ['customer_id', 'paid_at', 'id'],
}

const ledger = async (runner: QueryRunner): Promise<void> => {
  await createTable(runner, 'account', {
    columns: {
      id: id(),
      purse: text(255),
      owner: code(),
      holder_id: idOf(),
      partner_id: idOf({ nullable: true }),
      customer_id: idOf({ nullable: true }),
      type: code(),
      amount: money(),
      designated_amount: money(),
      credit_amount: money({ nullable: true }),
      debt_amount: money(),
      currency: currency(),
      entry_count: whole(),
      created_at: instant(),
      updated_at: instant(),
      version: version(),
    },
    indices: { ix_account_holder: ['holder_id', 'id'], ix_account_customer: ['customer_id', 'id'] },
    uniques: { ux_account_purse: ['purse'] },
    checks: {
      ck_account_amount: "owner = 'CLEARING' OR amount >= designated_amount",
      ck_account_designated: 'designated_amount >= 0',
      ck_account_debt: 'debt_amount >= 0',
    },
  })
  await createTable(runner, 'ledger_transfer', {
    columns: {
      id: id(),
      kind: code(),
      ref_id: idOf(),
      from_account_id: idOf(),
      to_account_id: idOf(),
      partner_id: idOf({ nullable: true }),
      customer_id: idOf({ nullable: true }),
      amount: money(),
      currency: currency(),
      occurred_at: instant(),
      member_id: idOf(),
    },
    uniques: { ux_ledger_transfer: ['ref_id', 'kind', 'from_account_id', 'to_account_id'] },
    checks: { ck_ledger_transfer_amount: 'amount > 0 AND from_account_id <> to_account_id' },
  })
  await createTable(runner, 'ledger_entry', {
    columns: {
      id: id(),
      transfer_id: idOf(),
      account_id: idOf(),
      number: whole(),
      owner: code(),
      partner_id: idOf({ nullable: true }),
      customer_id: idOf({ nullable: true }),
      amount: money(),
      balance_after: money(),
      currency: currency(),
      occurred_at: instant(),
    },
    indices: { ix_ledger_entry_transfer: ['transfer_id', 'id'] },
    uniques: { ux_ledger_entry_number: ['account_id', 'number'] },
  })
}

const payment = async (runner: QueryRunner): Promise<void> => {
  await createTable(runner, 'order_terms', {
    columns: {
      id: id(),
      order_id: idOf(),
      partner_id: idOf(),
      customer_id: idOf(),
      discounts: json(),
      start_at: instant({ nullable: true }),
      has_product_changed: flag(),
      lacks_tax_rate: flag(),
      project_funds: money({ nullable: true }),
      organisation_budget: money({ nullable: true }),
      currency: currency(),
    },
    uniques: { ux_order_terms_order: ['order_id'] },
  })
  await createTable(runner, 'partner_payment_request', {
    columns: {
      id: id(),
      order_id: idOf(),
      pending_order_id: idOf({ nullable: true }),
      partner_id: idOf(),
      customer_id: idOf(),
      status: code(),
      amount: money(),
      currency: currency(),
      requested_at: instant(),
      decided_at: instant({ nullable: true }),
      decided_by_id: idOf({ nullable: true }),
      reason: text(256, { nullable: true }),
      updated_at: instant(),
      version: version(),
    },
    indices: {
      ix_partner_payment_request_partner: ['partner_id', 'requested_at', 'id'],
      ix_partner_payment_request_status: ['partner_id', 'status', 'requested_at', 'id'],
      ix_partner_payment_request_customer: ['customer_id', 'requested_at', 'id'],
      ix_partner_payment_request_order: ['order_id', 'requested_at', 'id'],
      ix_partner_payment_request_requested: ['requested_at', 'id'],
    },
    uniques: { ux_partner_payment_request_pending: ['pending_order_id'] },
  })
  await createTable(runner, 'voucher_usage_record', {
    columns: {
      id: id(),
      voucher_id: idOf(),
      order_id: idOf(),
      partner_id: idOf(),
      customer_id: idOf(),
      kind: code(),
      amount: money(),
      currency: currency(),
      used_at: instant(),
    },
    indices: {
      ix_voucher_usage_record_voucher: ['voucher_id', 'used_at', 'id'],
      ix_voucher_usage_record_order: ['order_id', 'used_at', 'id'],
    },
    checks: { ck_voucher_usage_record_amount: 'amount > 0' },
  })
}

export class Payments1763600000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await ledger(runner)
    await payment(runner)
    await addIndices(runner, 'order', orderIndices)
    await addIndices(runner, 'voucher', { ix_voucher_lock_order: ['lock_order_id', 'id'] })
    await addColumns(runner, 'voucher', { voucher_group: code({ nullable: true }) })
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, 'voucher', 'voucher_group')
    await dropIndices(runner, 'voucher', 'ix_voucher_lock_order')
    await dropIndices(runner, 'order', ...Object.keys(orderIndices))
    for (const table of ['voucher_usage_record', 'partner_payment_request', 'order_terms', 'ledger_entry', 'ledger_transfer', 'account'])
      await runner.dropTable(table)
  }
}
