/** The whole life of incentive statements, and how they are paid out: requests, invoices, holds, automatic requests. */
import {
  addColumns,
  addIndices,
  code,
  createTable,
  currency,
  day,
  dropColumns,
  dropIndices,
  flag,
  id,
  idOf,
  instant,
  money,
  month,
  type MigrationInterface,
  type QueryRunner,
  ratio,
  text,
  version,
  whole,
} from '../src/db/tables'

export class IncentivePayouts1763600000029 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'incentive', {
      publicity_working_days: whole({ nullable: true }),
      calendar_version: whole({ nullable: true }),
      replaced_by_id: idOf({ nullable: true }),
      offset_amount: { column: money(), was: 0 },
      expires_at: instant({ nullable: true }),
    })
    await addIndices(runner, 'incentive', { ix_incentive_publicity: ['status', 'publicity_deadline_at', 'id'] })
    await addColumns(runner, 'incentive_detail', { payment_request_id: idOf({ nullable: true }) })
    await createTable(runner, 'incentive_hold', {
      columns: {
        id: id(),
        partner_id: idOf(),
        reason: code(),
        consumption_cycle: month({ nullable: true }),
        customer_id: idOf({ nullable: true }),
        order_id: idOf({ nullable: true }),
        remark: text(256, { nullable: true }),
        placed_at: instant(),
        placed_by_id: idOf(),
        released_at: instant({ nullable: true }),
        released_by_id: idOf({ nullable: true }),
        version: version(),
      },
      indices: {
        ix_incentive_hold_partner: ['partner_id', 'placed_at', 'id'],
        ix_incentive_hold_placed: ['placed_at', 'id'],
      },
    })
    await createTable(runner, 'business_information', {
      columns: {
        id: id(),
        partner_id: idOf(),
        taxpayer_name: text(256),
        taxpayer_no: text(32),
        currency: currency(),
        bank_name: text(128),
        bank_account_no: text(64),
        contact_name: text(128),
        contact_mobile: text(32),
        mailing_address: text(256),
        updated_at: instant(),
        version: version(),
      },
      uniques: { ux_business_information_partner: ['partner_id'] },
    })
    await createTable(runner, 'incentive_payment_request', {
      columns: {
        id: id(),
        partner_id: idOf(),
        request_no: text(64),
        status: code(),
        issue_mode: code(),
        amount: money(),
        tax_rate: ratio(),
        currency: currency(),
        auto_created: flag(),
        submitted_at: instant(),
        submitted_by_id: idOf({ nullable: true }),
        invoice_due_date: day({ nullable: true }),
        invoices_received_at: instant({ nullable: true }),
        review_due_at: instant({ nullable: true }),
        payment_due_at: instant({ nullable: true }),
        pay_by_at: instant({ nullable: true }),
        calendar_version: whole({ nullable: true }),
        reject_reason: text(500, { nullable: true }),
        decided_at: instant({ nullable: true }),
        payee_name: text(256, { nullable: true }),
        payee_bank: text(128, { nullable: true }),
        payee_account: text(64, { nullable: true }),
        paid_at: instant({ nullable: true }),
        payment_reference: text(64, { nullable: true }),
        issue_result: code({ nullable: true }),
        issue_error: code({ nullable: true }),
        voucher_quota_id: idOf({ nullable: true }),
        updated_at: instant(),
        version: version(),
      },
      uniques: { ux_incentive_payment_request_no: ['request_no'] },
      indices: {
        ix_incentive_payment_request_partner: ['partner_id', 'submitted_at', 'id'],
        ix_incentive_payment_request_submitted: ['submitted_at', 'id'],
        ix_incentive_payment_request_status: ['status', 'id'],
      },
      checks: {
        ck_incentive_payment_request_amount: 'amount > 0',
        ck_incentive_payment_request_rejected: "(status = 'REJECTED') = (reject_reason IS NOT NULL)",
      },
    })
    await createTable(runner, 'incentive_payment_item', {
      columns: {
        id: id(),
        partner_id: idOf(),
        request_id: idOf(),
        incentive_id: idOf(),
        statement_no: text(64),
        cycle: text(8),
        plan_name: text(128),
        association_type: code({ nullable: true }),
        amount: money(),
        offset_amount: money(),
        currency: currency(),
        line_count: whole(),
      },
      uniques: { ux_incentive_payment_item: ['request_id', 'incentive_id'] },
      indices: {
        ix_incentive_payment_item_incentive: ['incentive_id', 'id'],
        ix_incentive_payment_item_partner: ['partner_id', 'cycle', 'id'],
      },
    })
    await createTable(runner, 'incentive_invoice', {
      columns: {
        id: id(),
        partner_id: idOf(),
        request_id: idOf(),
        request_no: text(64),
        invoice_no: text(32),
        invoice_code: text(32, { nullable: true }),
        live_key: text(80, { nullable: true }),
        type: code(),
        invoice_date: day(),
        amount_incl_tax: money(),
        tax_amount: money(),
        currency: currency(),
        taxpayer_no: text(32),
        mail_company: text(64),
        mail_tracking_no: text(64),
        status: code(),
        reject_reason: text(500, { nullable: true }),
        registered_at: instant(),
        registered_by_id: idOf(),
        received_at: instant({ nullable: true }),
        reviewed_at: instant({ nullable: true }),
        version: version(),
      },
      uniques: { ux_incentive_invoice_live: ['live_key'] },
      indices: {
        ix_incentive_invoice_request: ['request_id', 'registered_at', 'id'],
        ix_incentive_invoice_partner: ['partner_id', 'registered_at', 'id'],
        ix_incentive_invoice_registered: ['registered_at', 'id'],
      },
      checks: { ck_incentive_invoice_amount: 'tax_amount >= 0 AND tax_amount <= amount_incl_tax' },
    })
    await createTable(runner, 'incentive_auto_payout', {
      columns: {
        id: id(),
        partner_id: idOf(),
        association_type: code(),
        is_enabled: flag(),
        issue_mode: code(),
        set_by_id: idOf(),
        updated_at: instant(),
        version: version(),
      },
      uniques: { ux_incentive_auto_payout: ['partner_id', 'association_type'] },
    })
    await createTable(runner, 'incentive_offset', {
      columns: {
        id: id(),
        partner_id: idOf(),
        from_incentive_id: idOf(),
        to_incentive_id: idOf(),
        amount: money(),
        currency: currency(),
        occurred_at: instant(),
      },
      indices: {
        ix_incentive_offset_from: ['from_incentive_id', 'id'],
        ix_incentive_offset_to: ['to_incentive_id', 'id'],
      },
      checks: { ck_incentive_offset_amount: 'amount > 0' },
    })
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = ['incentive_offset', 'incentive_auto_payout', 'incentive_invoice', 'incentive_payment_item', 'incentive_payment_request']
    for (const table of [...tables, 'business_information', 'incentive_hold']) await runner.dropTable(table)
    await dropColumns(runner, 'incentive_detail', 'payment_request_id')
    await dropIndices(runner, 'incentive', 'ix_incentive_publicity')
    await dropColumns(runner, 'incentive', 'publicity_working_days', 'calendar_version', 'replaced_by_id', 'offset_amount', 'expires_at')
  }
}
