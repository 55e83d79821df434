/** Voucher quotas, the vouchers issued from them, and the records of issuing and reclaiming. */
import {
  code,
  createTable,
  currency,
  flag,
  id,
  idOf,
  instant,
  json,
  type MigrationInterface,
  money,
  type QueryRunner,
  text,
  version,
  whole,
} from '../src/db/tables'

export class Vouchers1763600000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'voucher_quota', {
      columns: {
        id: id(),
        partner_id: idOf(),
        parent_quota_id: idOf({ nullable: true }),
        kind: code(),
        quota_value: money(),
        balance: money(),
        currency: currency(),
        status: code(),
        status_before_freeze: code({ nullable: true }),
        effective_at: instant(),
        expire_at: instant(),
        limits: json(),
        min_face_value: money({ nullable: true }),
        max_face_value: money({ nullable: true }),
        max_count: whole({ nullable: true }),
        max_total_face_value: money({ nullable: true }),
        created_at: instant(),
        updated_at: instant(),
        version: version(),
      },
      indices: {
        ix_voucher_quota_partner_created: ['partner_id', 'created_at', 'id'],
        ix_voucher_quota_partner_expire: ['partner_id', 'expire_at', 'id'],
        ix_voucher_quota_created: ['created_at', 'id'],
        ix_voucher_quota_expire: ['expire_at', 'id'],
        ix_voucher_quota_parent: ['parent_quota_id', 'id'],
      },
      checks: { ck_voucher_quota_balance: 'balance >= 0 AND balance <= quota_value' },
    })
    await createTable(runner, 'voucher', {
      columns: {
        id: id(),
        partner_id: idOf(),
        customer_id: idOf(),
        quota_id: idOf(),
        kind: code(),
        status: code(),
        face_value: money(),
        balance: money(),
        currency: currency(),
        effective_at: instant(),
        expire_at: instant(),
        created_at: instant(),
        activated_at: instant({ nullable: true }),
        last_used_at: instant({ nullable: true }),
        order_id: idOf({ nullable: true }),
        lock_order_id: idOf({ nullable: true }),
        is_frozen: flag(),
        voucher_version: whole(),
        usage: text(512, { nullable: true }),
        memo: text(256, { nullable: true }),
        use_limits: json(),
        updated_at: instant(),
        version: version(),
      },
      indices: {
        ix_voucher_partner_created: ['partner_id', 'created_at', 'id'],
        ix_voucher_partner_expire: ['partner_id', 'expire_at', 'id'],
        ix_voucher_customer_created: ['customer_id', 'created_at', 'id'],
        ix_voucher_customer_expire: ['customer_id', 'expire_at', 'id'],
        ix_voucher_of_quota_created: ['quota_id', 'created_at', 'id'],
        ix_voucher_of_quota_expire: ['quota_id', 'expire_at', 'id'],
        ix_voucher_created: ['created_at', 'id'],
        ix_voucher_expire: ['expire_at', 'id'],
        ix_voucher_order: ['order_id', 'id'],
      },
      checks: { ck_voucher_balance: 'balance >= 0 AND balance <= face_value' },
    })
    await createTable(runner, 'voucher_operation_record', {
      columns: {
        id: id(),
        partner_id: idOf(),
        operation_type: code(),
        quota_id: idOf(),
        quota_kind: code(),
        voucher_id: idOf({ nullable: true }),
        customer_id: idOf({ nullable: true }),
        amount: money(),
        currency: currency(),
        occurred_at: instant(),
        result: code(),
        error_code: code({ nullable: true }),
        remark: text(256, { nullable: true }),
        operator_id: idOf(),
      },
      indices: {
        ix_voucher_operation_record_partner: ['partner_id', 'occurred_at', 'id'],
        ix_voucher_operation_record_quota: ['quota_id', 'occurred_at', 'id'],
        ix_voucher_operation_record_voucher: ['voucher_id', 'occurred_at', 'id'],
        ix_voucher_operation_record_occurred: ['occurred_at', 'id'],
      },
    })
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('voucher_operation_record')
    await runner.dropTable('voucher')
    await runner.dropTable('voucher_quota')
  }
}
