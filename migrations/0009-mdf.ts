/** Market development funds: quotas, activities, and their cost items. */
import {
  code,
  createTable,
  currency,
  day,
  flag,
  id,
  idOf,
  instant,
  json,
  longText,
  type MigrationInterface,
  money,
  type QueryRunner,
  text,
  version,
  whole,
} from '../src/db/tables'

export class Mdf1763600000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'mdf_quota', {
      columns: {
        id: id(),
        partner_id: idOf(),
        benefit_name: text(128),
        partner_level: code({ nullable: true }),
        year: whole(),
        total_amount: money(),
        used_amount: money(),
        reserved_amount: money(),
        currency: currency(),
        valid_from: day(),
        valid_to: day(),
        status: code(),
        frozen_reason: text(256, { nullable: true }),
        created_at: instant(),
        updated_at: instant(),
        version: version(),
      },
      indices: { ix_mdf_quota_partner_year: ['partner_id', 'year', 'id'], ix_mdf_quota_year: ['year', 'id'] },
      checks: {
        ck_mdf_quota_amounts:
          'total_amount >= 0 AND used_amount >= 0 AND reserved_amount >= 0 AND used_amount + reserved_amount <= total_amount',
      },
    })
    await createTable(runner, 'mdf_activity', {
      columns: {
        id: id(),
        partner_id: idOf(),
        quota_id: idOf(),
        year: whole(),
        application_no: text(40),
        revision: whole(),
        activity_name: text(100),
        unique_name: text(100, { nullable: true }),
        activity_type: code({ nullable: true }),
        audience: code({ nullable: true }),
        audience_text: text(200, { nullable: true }),
        form: code({ nullable: true }),
        location: text(200, { nullable: true }),
        start_date: day({ nullable: true }),
        end_date: day({ nullable: true }),
        series: json({ nullable: true }),
        approving_department: text(100, { nullable: true }),
        expected_attendees: whole({ nullable: true }),
        expected_leads: whole({ nullable: true }),
        expected_opportunities: whole({ nullable: true }),
        purpose: longText({ nullable: true }),
        agenda: longText({ nullable: true }),
        budget_revision: whole(),
        total_budget: money(),
        mdf_amount_incl_tax: money(),
        partner_share: money(),
        currency: currency(),
        late_reason: text(500, { nullable: true }),
        over_standard_reason: text(500, { nullable: true }),
        agreement_accepted_at: instant({ nullable: true }),
        duplicate_confirmed: flag(),
        status: code(),
        review_comment: text(500, { nullable: true }),
        submitted_at: instant({ nullable: true }),
        reviewed_at: instant({ nullable: true }),
        reviewed_by_id: idOf({ nullable: true }),
        on_time_deadline: day({ nullable: true }),
        calendar_version: whole({ nullable: true }),
        deleted_at: instant({ nullable: true }),
        created_by_id: idOf(),
        created_at: instant(),
        updated_at: instant(),
        version: version(),
      },
      indices: {
        ix_mdf_activity_partner_created: ['partner_id', 'created_at', 'id'],
        ix_mdf_activity_partner_updated: ['partner_id', 'updated_at', 'id'],
        ix_mdf_activity_partner_type: ['partner_id', 'activity_type', 'start_date'],
        ix_mdf_activity_quota: ['quota_id', 'created_at', 'id'],
        ix_mdf_activity_created: ['created_at', 'id'],
        ix_mdf_activity_updated: ['updated_at', 'id'],
      },
      uniques: { ux_mdf_activity_no: ['application_no'], ux_mdf_activity_name: ['partner_id', 'year', 'unique_name'] },
    })
    await createTable(runner, 'mdf_budget_item', {
      columns: {
        id: id(),
        partner_id: idOf(),
        activity_id: idOf(),
        position: whole(),
        category: code(),
        description: text(200),
        unit_price: money(),
        quantity: whole(),
        amount_incl_tax: money(),
        mdf_amount: money(),
        currency: currency(),
        limit_check: code(),
        deleted_at: instant({ nullable: true }),
        version: version(),
      },
      indices: { ix_mdf_budget_item_activity: ['activity_id', 'position', 'id'] },
    })
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('mdf_budget_item')
    await runner.dropTable('mdf_activity')
    await runner.dropTable('mdf_quota')
  }
}
