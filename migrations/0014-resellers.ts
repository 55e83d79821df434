/** Accounts of one company, their programmes, whom customers turn to, and how a partner becomes a cloud reseller. */
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
  type QueryRunner,
  text,
  version,
} from '../src/db/tables'

const companyIndex = 'ix_partner_company'

export class Resellers1763600000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'partner', {
      company_id: idOf({ nullable: true }),
      message_language: { column: code(), was: 'ZH_CN' },
      time_zone: { column: text(64), was: 'Asia/Shanghai' },
      customer_contacts: { column: json(), was: '[]' },
      entrustment_notice_accepted_at: instant({ nullable: true }),
    })
    await addIndices(runner, 'partner', { [companyIndex]: ['company_id', 'company_name', 'id'] })
    await createTable(runner, 'programme', {
      columns: {
        id: id(),
        partner_id: idOf(),
        code: code(),
        applied_level: code({ nullable: true }),
        status: code(),
        joined_at: instant({ nullable: true }),
        expires_at: instant({ nullable: true }),
        certificate_no: text(40, { nullable: true }),
        contacts: json(),
        created_at: instant(),
        updated_at: instant(),
        version: version(),
      },
      indices: { ix_programme_created: ['created_at', 'id'] },
      uniques: { ux_programme_partner: ['partner_id', 'code'] },
    })
    await createTable(runner, 'vendor_contact', {
      columns: { id: id(), member_id: idOf(), name: text(64), mobile_phone: text(32), email: text(256, { nullable: true }) },
      uniques: { ux_vendor_contact_member: ['member_id'] },
    })
    await createTable(runner, 'reseller_invitation', {
      columns: {
        id: id(),
        partner_id: idOf(),
        name: text(256, { nullable: true }),
        email: text(256),
        code_hash: text(64),
        status: code(),
        invited_by_id: idOf(),
        sent_at: instant(),
        expires_at: instant(),
        created_at: instant(),
        updated_at: instant(),
        version: version(),
      },
      indices: {
        ix_reseller_invitation_partner: ['partner_id', 'sent_at', 'id'],
        ix_reseller_invitation_expiry: ['status', 'expires_at', 'id'],
      },
      uniques: { ux_reseller_invitation_code: ['code_hash'] },
    })
    await createTable(runner, 'reseller_application', {
      columns: {
        id: id(),
        partner_id: idOf(),
        candidate_id: idOf(),
        invitation_id: idOf(),
        master_name: text(256),
        company_name: text(256),
        contact_name: text(64),
        mobile_phone: text(32),
        email: text(256),
        remark: text(500, { nullable: true }),
        status: code(),
        review_comment: text(500, { nullable: true }),
        reviewed_by_id: idOf({ nullable: true }),
        reviewed_at: instant({ nullable: true }),
        applied_at: instant(),
        created_at: instant(),
        updated_at: instant(),
        version: version(),
      },
      indices: {
        ix_reseller_application_partner: ['partner_id', 'applied_at', 'id'],
        ix_reseller_application_candidate: ['candidate_id', 'applied_at', 'id'],
      },
    })
    await createTable(runner, 'reseller_manager_assignment', {
      columns: {
        id: id(),
        partner_id: idOf(),
        reseller_id: idOf(),
        member_id: idOf(),
        started_at: instant(),
        ended_at: instant({ nullable: true }),
        assigned_by_id: idOf(),
      },
      indices: {
        ix_reseller_manager_assignment_reseller: ['reseller_id', 'started_at', 'id'],
        ix_reseller_manager_assignment_partner: ['partner_id', 'started_at', 'id'],
      },
    })
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['reseller_manager_assignment', 'reseller_application', 'reseller_invitation', 'vendor_contact', 'programme'])
      await runner.dropTable(table)
    await dropIndices(runner, 'partner', companyIndex)
    await dropColumns(
      runner,
      'partner',
      'company_id',
      'message_language',
      'time_zone',
      'customer_contacts',
      'entrustment_notice_accepted_at',
    )
  }
}
