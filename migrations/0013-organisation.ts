/** Members are added and changed here, roles are edited, and people are invited to link their personal accounts. */
import {
  addColumns,
  addIndices,
  code,
  createTable,
  dropColumns,
  dropIndices,
  flag,
  id,
  idOf,
  instant,
  json,
  type MigrationInterface,
  month,
  type QueryRunner,
  text,
  version,
} from '../src/db/tables'

export class Organisation1763600000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'member', { qualification_under_review: { column: flag(), was: 0 } })
    await addIndices(runner, 'member', {
      ix_member_mobile_phone: ['mobile_phone'],
      ix_member_email: ['email'],
      ix_member_partner_created: ['partner_id', 'created_at', 'id'],
    })
    await addIndices(runner, 'member', { ux_member_account_name: ['account_name', 'issuer'] }, true)
    await addColumns(runner, 'role', { version: { column: version(), was: 1 } })
    await createTable(runner, 'member_invitation', {
      columns: {
        id: id(),
        partner_id: idOf(),
        invitee_by: code(),
        mobile_phone: text(32, { nullable: true }),
        email: text(256, { nullable: true }),
        account_name: text(64, { nullable: true }),
        invitee_id: idOf({ nullable: true }),
        status: code(),
        code_hash: text(64, { nullable: true }),
        invited_by_id: idOf(),
        sent_at: instant(),
        expires_at: instant(),
        member_id: idOf({ nullable: true }),
        brought_in: flag(),
        bound_at: instant({ nullable: true }),
        unbound_at: instant({ nullable: true }),
        path: code({ nullable: true }),
        evidence: json(),
        applied_at: instant({ nullable: true }),
        reviewed_at: instant({ nullable: true }),
        review_comment: text(500, { nullable: true }),
        confirmed_month: month({ nullable: true }),
        cancellation_reason: text(500, { nullable: true }),
        cancellation_attachment: text(256, { nullable: true }),
        cancellation_requested_at: instant({ nullable: true }),
        created_at: instant(),
        updated_at: instant(),
        version: version(),
      },
      indices: {
        ix_member_invitation_partner: ['partner_id', 'sent_at', 'id'],
        ix_member_invitation_sent: ['sent_at', 'id'],
        ix_member_invitation_due: ['status', 'expires_at', 'id'],
        ix_member_invitation_member: ['member_id', 'id'],
      },
      uniques: { ux_member_invitation_code: ['code_hash'] },
    })
    await createTable(runner, 'member_invitation_sending', {
      columns: { id: id(), partner_id: idOf(), invitation_id: idOf(), sent_by_id: idOf(), sent_at: instant() },
      indices: { ix_member_invitation_sending_by: ['sent_by_id', 'sent_at', 'id'] },
    })
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('member_invitation_sending')
    await runner.dropTable('member_invitation')
    await dropColumns(runner, 'role', 'version')
    await dropIndices(runner, 'member', 'ux_member_account_name', 'ix_member_partner_created', 'ix_member_email', 'ix_member_mobile_phone')
    await dropColumns(runner, 'member', 'qualification_under_review')
  }
}
