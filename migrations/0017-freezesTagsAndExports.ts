/** Who froze a customer, which customers count as new, whom an audited step was taken for, and what was exported. */
import {
  addColumns,
  addIndices,
  code,
  createTable,
  dropColumns,
  dropIndices,
  id,
  idOf,
  instant,
  json,
  type MigrationInterface,
  month,
  type QueryRunner,
  text,
  version,
  whole,
} from '../src/db/tables'

const nullable = { nullable: true }

export class FreezesTagsAndExports1763600000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'customer', { frozen_by: idOf(nullable), frozen_reason: text(256, nullable), frozen_at: instant(nullable) })
    await addColumns(runner, 'audit_event', { on_behalf_of_customer_id: idOf(nullable) })
    await addIndices(runner, 'audit_event', {
      ix_audit_event_occurred: ['occurred_at', 'id'],
      ix_audit_event_member: ['member_id', 'occurred_at', 'id'],
      ix_audit_event_target: ['target_id', 'occurred_at', 'id'],
    })
    await createTable(runner, 'new_customer_tag', {
      columns: {
        id: id(),
        partner_id: idOf(),
        customer_id: idOf(),
        tag_type: code(),
        state: code(),
        effective_month: month(nullable),
        expiry_month: month(nullable),
      },
      indices: { ix_new_customer_tag_partner: ['partner_id', 'id'] },
      uniques: { ux_new_customer_tag_customer: ['customer_id', 'partner_id', 'tag_type'] },
    })
    await createTable(runner, 'export_task', {
      columns: {
        id: id(),
        partner_id: idOf(),
        requested_by_id: idOf(),
        indirect_partner_id: idOf(nullable),
        kind: code(),
        format: code(),
        filter: json(nullable),
        status: code(),
        requested_at: instant(),
        finished_at: instant(nullable),
        expires_at: instant(nullable),
        row_count: whole(nullable),
        file_name: text(128),
        file_key: text(64, nullable),
        size_bytes: whole(nullable),
        sha256: text(64, nullable),
        failure: code(nullable),
        scope: code(nullable),
        attempts: whole(),
        lease_until: instant(nullable),
        version: version(),
      },
      indices: {
        ix_export_task_partner: ['partner_id', 'requested_at', 'id'],
        ix_export_task_member: ['requested_by_id', 'requested_at', 'id'],
        ix_export_task_status: ['status', 'requested_at', 'id'],
        ix_export_task_expires: ['expires_at', 'id'],
      },
    })
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('export_task')
    await runner.dropTable('new_customer_tag')
    await dropIndices(runner, 'audit_event', 'ix_audit_event_target', 'ix_audit_event_member', 'ix_audit_event_occurred')
    await dropColumns(runner, 'audit_event', 'on_behalf_of_customer_id')
    await dropColumns(runner, 'customer', 'frozen_by', 'frozen_reason', 'frozen_at')
  }
}
