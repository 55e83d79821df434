/** Messages that wait to be sent, what is known about the jobs, and verification codes. */
import {
  addIndices,
  code,
  createTable,
  dropIndices,
  id,
  idOf,
  instant,
  longText,
  type MigrationInterface,
  type QueryRunner,
  text,
  version,
  whole,
} from '../src/db/tables'

export class MessagesJobsVerification1763600000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'outgoing_message', {
      columns: {
        id: id(),
        channel: code(),
        recipient: text(256, { nullable: true }),
        subject: text(200, { nullable: true }),
        text: longText({ nullable: true }),
        status: code(),
        attempts: whole(),
        next_attempt_at: instant(),
        created_at: instant(),
        ended_at: instant({ nullable: true }),
        last_error: text(64, { nullable: true }),
        version: version(),
      },
      indices: { ix_outgoing_message_due: ['status', 'next_attempt_at', 'id'] },
    })
    await createTable(runner, 'job_run', {
      columns: {
        id: id(),
        name: text(60),
        lease_until: instant({ nullable: true }),
        lease_by: text(40, { nullable: true }),
        last_started_at: instant({ nullable: true }),
        last_finished_at: instant({ nullable: true }),
        last_succeeded_at: instant({ nullable: true }),
        last_result: code({ nullable: true }),
        last_count: whole({ nullable: true }),
        last_duration_ms: whole({ nullable: true }),
        last_error: text(120, { nullable: true }),
        runs: whole(),
        failures: whole(),
        version: version(),
      },
      uniques: { ux_job_run_name: ['name'] },
    })
    await createTable(runner, 'verification_code', {
      columns: {
        id: id(),
        member_id: idOf(),
        purpose: code(),
        binding: text(64),
        channel: code(),
        salt: text(32),
        code_hash: text(64),
        failed_checks: whole(),
        created_at: instant(),
        expires_at: instant(),
        sent_at: instant({ nullable: true }),
        used_at: instant({ nullable: true }),
        voided_at: instant({ nullable: true }),
        version: version(),
      },
      indices: {
        ix_verification_code_binding: ['binding', 'created_at', 'id'],
        ix_verification_code_member: ['member_id', 'purpose', 'created_at'],
        ix_verification_code_created: ['created_at', 'id'],
      },
    })
    await addIndices(runner, 'idempotency_key', { ix_idempotency_key_created: ['created_at', 'id'] })
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropIndices(runner, 'idempotency_key', 'ix_idempotency_key_created')
    for (const table of ['verification_code', 'job_run', 'outgoing_message']) await runner.dropTable(table)
  }
}
