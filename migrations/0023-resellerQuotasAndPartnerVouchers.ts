/** Quotas of cloud resellers: their records, and whose turn it is; vouchers of partners themselves, and applications for test coupons. */
import {
  code,
  createTable,
  currency,
  id,
  idOf,
  instant,
  json,
  longText,
  type MigrationInterface,
  money,
  month,
  type QueryRunner,
  text,
  version,
} from '../src/db/tables'

export class ResellerQuotasAndPartnerVouchers1763600000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'voucher_quota_record', {
      columns: {
        id: id(),
        partner_id: idOf(),
        operation_type: code(),
        quota_id: idOf({ nullable: true }),
        parent_quota_id: idOf(),
        indirect_partner_id: idOf({ nullable: true }),
        amount: money(),
        currency: currency(),
        occurred_at: instant(),
        result: code(),
        error_code: code({ nullable: true }),
        remark: text(256, { nullable: true }),
        operator_id: idOf(),
      },
      indices: {
        ix_voucher_quota_record_partner: ['partner_id', 'occurred_at', 'id'],
        ix_voucher_quota_record_occurred: ['occurred_at', 'id'],
        ix_voucher_quota_record_quota: ['quota_id', 'id'],
        ix_voucher_quota_record_parent: ['parent_quota_id', 'id'],
      },
    })
    await createTable(runner, 'reseller_quota_turn', {
      columns: { id: id(), quota_id: idOf(), member_id: idOf(), until: instant() },
      uniques: { ux_reseller_quota_turn_quota: ['quota_id'] },
    })
    await createTable(runner, 'partner_voucher', {
      columns: {
        id: id(),
        partner_id: idOf(),
        name: text(128),
        source: code(),
        source_id: idOf({ nullable: true }),
        status: code(),
        face_value: money(),
        balance: money(),
        currency: currency(),
        effective_at: instant(),
        expire_at: instant(),
        specified_customer_ids: json(),
        use_limits: json(),
        created_at: instant(),
        updated_at: instant(),
        version: version(),
      },
      indices: {
        ix_partner_voucher_partner_created: ['partner_id', 'created_at', 'id'],
        ix_partner_voucher_partner_expire: ['partner_id', 'expire_at', 'id'],
        ix_partner_voucher_created: ['created_at', 'id'],
        ix_partner_voucher_expire: ['expire_at', 'id'],
        ix_partner_voucher_status: ['status', 'effective_at', 'id'],
      },
      uniques: { ux_partner_voucher_source: ['source_id'] },
      checks: { ck_partner_voucher_balance: 'balance >= 0 AND balance <= face_value' },
    })
    await createTable(runner, 'partner_voucher_usage_record', {
      columns: {
        id: id(),
        partner_id: idOf(),
        voucher_id: idOf(),
        customer_id: idOf(),
        line_id: idOf(),
        paid_line_id: idOf(),
        kind: code(),
        billing_month: month(),
        amount: money(),
        balance_after: money(),
        currency: currency(),
        transacted_at: instant(),
        booked_at: instant(),
      },
      indices: {
        ix_partner_voucher_usage_record_voucher: ['voucher_id', 'booked_at', 'id'],
        ix_partner_voucher_usage_record_month: ['partner_id', 'billing_month', 'id'],
        ix_partner_voucher_usage_record_paid_line: ['paid_line_id', 'id'],
      },
      uniques: { ux_partner_voucher_usage_record_line: ['line_id', 'voucher_id'] },
      checks: { ck_partner_voucher_usage_record_amount: 'amount > 0' },
    })
    await createTable(runner, 'test_coupon_application', {
      columns: {
        id: id(),
        partner_id: idOf(),
        status: code(),
        name: text(128),
        development_path: code(),
        amount: money({ nullable: true }),
        currency: currency(),
        resource_list_url: text(512, { nullable: true }),
        solution_name: text(128, { nullable: true }),
        purpose: longText({ nullable: true }),
        applicant_id: idOf(),
        submitted_at: instant({ nullable: true }),
        reviewed_by_id: idOf({ nullable: true }),
        reviewed_at: instant({ nullable: true }),
        review_comment: text(500, { nullable: true }),
        partner_voucher_id: idOf({ nullable: true }),
        pending_partner_id: idOf({ nullable: true }),
        created_at: instant(),
        updated_at: instant(),
        version: version(),
      },
      indices: {
        ix_test_coupon_application_partner: ['partner_id', 'created_at', 'id'],
        ix_test_coupon_application_created: ['created_at', 'id'],
      },
      uniques: { ux_test_coupon_application_pending: ['pending_partner_id'] },
    })
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = [
      'test_coupon_application',
      'partner_voucher_usage_record',
      'partner_voucher',
      'reseller_quota_turn',
      'voucher_quota_record',
    ]
    for (const table of tables) await runner.dropTable(table)
  }
}
