/** Reported customers, their invitations, general links, and what customers are registered with. */
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
  type MigrationInterface,
  type QueryRunner,
  text,
  version,
  whole,
} from '../src/db/tables'

export class CustomerDevelopment1763600000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'reported_customer', {
      columns: {
        id: id(),
        partner_id: idOf({ nullable: true }),
        customer_type: code(),
        customer_full_name: text(256),
        company_key: text(256, { nullable: true }),
        contact_name: text(64, { nullable: true }),
        mobile_phone: text(32),
        email: text(256, { nullable: true }),
        status: code(),
        hold: code({ nullable: true }),
        invite_as: code({ nullable: true }),
        reported_at: instant(),
        reported_by_id: idOf(),
        valid_until: instant({ nullable: true }),
        reviewed_at: instant({ nullable: true }),
        reviewed_by_id: idOf({ nullable: true }),
        review_remark: text(256, { nullable: true }),
        customer_id: idOf({ nullable: true }),
        created_at: instant(),
        updated_at: instant(),
        version: version(),
      },
      uniques: {
        ux_reported_customer_mobile: ['mobile_phone', 'hold'],
        ux_reported_customer_email: ['email', 'hold'],
        ux_reported_customer_company: ['company_key', 'hold'],
      },
      indices: {
        ix_reported_customer_partner: ['partner_id', 'reported_at', 'id'],
        ix_reported_customer_reporter: ['partner_id', 'reported_by_id', 'reported_at', 'id'],
        ix_reported_customer_status: ['partner_id', 'status', 'reported_at', 'id'],
        ix_reported_customer_reported_at: ['reported_at', 'id'],
        ix_reported_customer_valid_until: ['status', 'valid_until', 'id'],
      },
    })
    await createTable(runner, 'invitation_link', {
      columns: {
        id: id(),
        partner_id: idOf(),
        created_by_id: idOf(),
        tag: text(64),
        association_type: code(),
        code_hash: text(64),
        created_at: instant(),
        expires_at: instant(),
      },
      uniques: { ux_invitation_link_code: ['code_hash'] },
      indices: {
        ix_invitation_link_partner: ['partner_id', 'created_at', 'id'],
        ix_invitation_link_creator: ['partner_id', 'created_by_id', 'created_at', 'id'],
        ix_invitation_link_created_at: ['created_at', 'id'],
      },
    })
    await createTable(runner, 'customer_invitation', {
      columns: {
        id: id(),
        partner_id: idOf(),
        invited_by_id: idOf(),
        channel: code(),
        reported_customer_id: idOf({ nullable: true }),
        invitation_link_id: idOf({ nullable: true }),
        association_type: code(),
        email: text(256, { nullable: true }),
        code_hash: text(64, { nullable: true }),
        status: code(),
        failure_reason: code({ nullable: true }),
        customer_id: idOf({ nullable: true }),
        sent_at: instant(),
        expires_at: instant(),
        handled_at: instant({ nullable: true }),
        created_at: instant(),
        updated_at: instant(),
        version: version(),
      },
      uniques: {
        ux_customer_invitation_code: ['code_hash'],
        ux_customer_invitation_link_customer: ['invitation_link_id', 'customer_id'],
      },
      indices: {
        ix_customer_invitation_partner: ['partner_id', 'sent_at', 'id'],
        ix_customer_invitation_inviter: ['partner_id', 'invited_by_id', 'sent_at', 'id'],
        ix_customer_invitation_report: ['reported_customer_id', 'sent_at', 'id'],
        ix_customer_invitation_sent_at: ['sent_at', 'id'],
        ix_customer_invitation_expires_at: ['status', 'expires_at', 'id'],
      },
    })
    await createTable(runner, 'customer_registration', {
      columns: {
        id: id(),
        partner_id: idOf(),
        customer_id: idOf(),
        account_name: text(64),
        external_account_type: text(64),
        external_account_id: text(128),
        password_hash: text(256, { nullable: true }),
        close_marketing_messages: flag(),
        created_at: instant(),
      },
      uniques: {
        ux_customer_registration_account_name: ['account_name'],
        ux_customer_registration_external: ['partner_id', 'external_account_type', 'external_account_id'],
        ux_customer_registration_customer: ['customer_id'],
      },
    })
    await createTable(runner, 'registration_check', {
      columns: { id: id(), member_id: idOf(), minute_started_at: instant(), checks: whole(), version: version() },
      uniques: { ux_registration_check_member: ['member_id'] },
    })
    await addColumns(runner, 'partner', {
      referral_enabled: { column: flag(), was: 0 },
      is_prepaid: { column: flag(), was: 0 },
      is_test: { column: flag(), was: 0 },
    })
    await addIndices(runner, 'customer', {
      ix_customer_mobile_phone: ['mobile_phone', 'id'],
      ix_customer_email: ['email', 'id'],
      ix_customer_account_name: ['account_name', 'id'],
      ix_customer_external_account: ['partner_id', 'external_account_type', 'external_account_id'],
    })
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropIndices(
      runner,
      'customer',
      'ix_customer_external_account',
      'ix_customer_account_name',
      'ix_customer_email',
      'ix_customer_mobile_phone',
    )
    await dropColumns(runner, 'partner', 'referral_enabled', 'is_prepaid', 'is_test')
    for (const table of ['registration_check', 'customer_registration', 'customer_invitation', 'invitation_link', 'reported_customer'])
      await runner.dropTable(table)
  }
}
