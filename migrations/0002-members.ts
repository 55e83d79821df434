/** Members, roles, and who holds which. */
import {
  code,
  createTable,
  flag,
  id,
  idOf,
  instant,
  json,
  type MigrationInterface,
  type QueryRunner,
  text,
  version,
} from '../src/db/tables'

export class Members1763600000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'member', {
      columns: {
        id: id(),
        kind: code(),
        partner_id: idOf({ nullable: true }),
        customer_id: idOf({ nullable: true }),
        issuer: text(200),
        subject: text(120),
        account_name: text(64),
        display_name: text(64, { nullable: true }),
        mobile_phone: text(32, { nullable: true }),
        email: text(256, { nullable: true }),
        is_partner_admin: flag(),
        supervisor_id: idOf({ nullable: true }),
        status: code(),
        verification_code_enabled: flag(),
        must_change_password: flag(),
        created_at: instant(),
        updated_at: instant(),
        version: version(),
      },
      indices: { ix_member_partner: ['partner_id', 'account_name', 'id'], ix_member_supervisor: ['supervisor_id', 'id'] },
      uniques: { ux_member_identity: ['issuer', 'subject'] },
    })
    await createTable(runner, 'role', {
      columns: {
        id: id(),
        partner_id: idOf({ nullable: true }),
        code: code(),
        name: text(64),
        description: text(256, { nullable: true }),
        permission_keys: json(),
      },
      indices: { ix_role_partner: ['partner_id', 'id'] },
    })
    await createTable(runner, 'member_role', {
      columns: { id: id(), member_id: idOf(), role_id: idOf(), partner_id: idOf({ nullable: true }) },
      indices: { ix_member_role_role: ['role_id', 'member_id'] },
      uniques: { ux_member_role: ['member_id', 'role_id'] },
    })
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('member_role')
    await runner.dropTable('role')
    await runner.dropTable('member')
  }
}
