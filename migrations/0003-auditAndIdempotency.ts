/** The audit trail, and the keys that make a call safe to repeat. */
import { code, createTable, id, idOf, instant, json, type MigrationInterface, type QueryRunner, text } from '../src/db/tables'

export class AuditAndIdempotency1763600000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'audit_event', {
      columns: {
        id: id(),
        occurred_at: instant(),
        partner_id: idOf({ nullable: true }),
        member_id: idOf(),
        roles: json(),
        operation: text(64),
        target_id: idOf({ nullable: true }),
        changes: json(),
        result: code(),
        request_id: text(64),
        idempotency_key: text(64, { nullable: true }),
      },
      indices: { ix_audit_event_partner: ['partner_id', 'occurred_at', 'id'] },
    })
    await createTable(runner, 'idempotency_key', {
      columns: {
        id: id(),
        partner_id: idOf({ nullable: true }),
        member_id: idOf(),
        operation: text(64),
        key: text(64),
        input_hash: text(64),
        answer: json(),
        created_at: instant(),
      },
      uniques: { ux_idempotency_key: ['member_id', 'operation', 'key'] },
    })
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('idempotency_key')
    await runner.dropTable('audit_event')
  }
}
