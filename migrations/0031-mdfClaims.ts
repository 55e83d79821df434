/** MDF to its end: claims with their lines and evidence, events and who attended, changes of quotas, bans, and days by which something is due. */
import {
  addColumns,
  addIndices,
  code,
  createTable,
  currency,
  day,
  dropColumns,
  dropIndices,
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
import { addDays, type LocalDate } from '../src/shared/time'

const due = {
  ix_mdf_activity_claim_due: ['status', 'claim_due_on', 'id'],
  ix_mdf_activity_resubmit_due: ['status', 'resubmit_due_on', 'id'],
  ix_mdf_activity_invoice_due: ['status', 'invoice_due_on', 'id'],
}
const ending = { ix_mdf_quota_valid_to: ['status', 'valid_to', 'id'] }

/** Activities that were approved already can be claimed for 90 days after their end, as those to come (R-MC-3). */
const backfill = async (runner: QueryRunner): Promise<void> => {
  const approved = "status NOT IN ('DRAFT', 'WITHDRAWN', 'APPLICATION_REVIEWING', 'APPLICATION_REJECTED') AND end_date IS NOT NULL"
  const ends = (await runner.query(`SELECT DISTINCT end_date FROM mdf_activity WHERE ${approved}`)) as { end_date: LocalDate }[]
  for (const { end_date: end } of ends)
    await runner.query(`UPDATE mdf_activity SET claim_due_on = '${addDays(end, 90)}' WHERE end_date = '${end}' AND ${approved}`)
}

export class MdfClaims1763600000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'mdf_activity', {
      claim_due_on: day({ nullable: true }),
      resubmit_due_on: day({ nullable: true }),
      invoice_due_on: day({ nullable: true }),
      payment_due_on: day({ nullable: true }),
    })
    await addIndices(runner, 'mdf_activity', due)
    await addIndices(runner, 'mdf_quota', ending)
    await backfill(runner)
    await createTable(runner, 'mdf_claim', {
      columns: {
        id: id(),
        partner_id: idOf(),
        activity_id: idOf(),
        round: whole(),
        actual_start: day(),
        actual_end: day(),
        actual_attendees: whole(),
        summary: longText(),
        held_events: json({ nullable: true }),
        claimed_amount: money(),
        currency: currency(),
        shift_reason: text(500, { nullable: true }),
        over_standard_reason: text(500, { nullable: true }),
        attendance_list_reason: text(500, { nullable: true }),
        is_late: flag(),
        delay_approved_by: text(100, { nullable: true }),
        compliance_accepted_at: instant(),
        compliance_accepted_by_id: idOf(),
        submitted_at: instant(),
        submitted_by_id: idOf(),
        review_comment: text(500, { nullable: true }),
        reviewed_at: instant({ nullable: true }),
        reviewed_by_id: idOf({ nullable: true }),
        invoice_no: text(40, { nullable: true }),
        invoice_title: text(256, { nullable: true }),
        invoice_amount: money({ nullable: true }),
        invoice_issued_on: day({ nullable: true }),
        tracking_no: text(100, { nullable: true }),
        invoice_registered_at: instant({ nullable: true }),
        invoice_comment: text(500, { nullable: true }),
        invoice_reviewed_at: instant({ nullable: true }),
        invoice_reminded_at: instant({ nullable: true }),
        paid_at: instant({ nullable: true }),
        payment_reference: text(100, { nullable: true }),
        created_at: instant(),
        updated_at: instant(),
        version: version(),
      },
      uniques: { ux_mdf_claim_activity: ['activity_id'], ux_mdf_claim_invoice: ['partner_id', 'invoice_no'] },
    })
    await createTable(runner, 'mdf_claim_line', {
      columns: {
        id: id(),
        partner_id: idOf(),
        claim_id: idOf(),
        budget_item_id: idOf(),
        position: whole(),
        receipt_category: code(),
        mismatch_reason: text(500, { nullable: true }),
        actual_amount: money(),
        mdf_amount: money(),
        currency: currency(),
        version: version(),
      },
      indices: { ix_mdf_claim_line_claim: ['claim_id', 'position', 'id'] },
      uniques: { ux_mdf_claim_line_item: ['claim_id', 'budget_item_id'] },
    })
    await createTable(runner, 'mdf_evidence', {
      columns: {
        id: id(),
        partner_id: idOf(),
        claim_id: idOf(),
        attachment_id: idOf(),
        position: whole(),
        type: code(),
        event_number: whole({ nullable: true }),
        budget_item_id: idOf({ nullable: true }),
      },
      indices: { ix_mdf_evidence_claim: ['claim_id', 'position', 'id'] },
    })
    await createTable(runner, 'mdf_conference', {
      columns: {
        id: id(),
        partner_id: idOf(),
        activity_id: idOf(),
        conference_name: text(100),
        tool: code(),
        introduction: longText({ nullable: true }),
        registration_url: text(500, { nullable: true }),
        live_url: text(500, { nullable: true }),
        participant_count: whole(),
        last_synced_at: instant({ nullable: true }),
        deleted_at: instant({ nullable: true }),
        opened_by_id: idOf(),
        created_at: instant(),
        updated_at: instant(),
        version: version(),
      },
      uniques: { ux_mdf_conference_activity: ['activity_id'] },
    })
    await createTable(runner, 'mdf_participant', {
      columns: {
        id: id(),
        partner_id: idOf(),
        activity_id: idOf(),
        conference_id: idOf(),
        participant_key: text(64),
        name: text(128),
        company: text(256, { nullable: true }),
        signed_in_at: instant(),
        version: version(),
      },
      indices: { ix_mdf_participant_signed_in: ['conference_id', 'signed_in_at', 'id'] },
      uniques: { ux_mdf_participant_key: ['conference_id', 'participant_key'] },
    })
    await createTable(runner, 'mdf_quota_change', {
      columns: {
        id: id(),
        partner_id: idOf(),
        quota_id: idOf(),
        kind: code(),
        difference: money(),
        total_after: money(),
        currency: currency(),
        reason: text(256, { nullable: true }),
        changed_by_id: idOf({ nullable: true }),
        created_at: instant(),
      },
      indices: { ix_mdf_quota_change_quota: ['quota_id', 'created_at', 'id'] },
    })
    await createTable(runner, 'mdf_ban', {
      columns: {
        id: id(),
        partner_id: idOf(),
        banned_until: day({ nullable: true }),
        reason: text(500),
        imposed_by_id: idOf(),
        created_at: instant(),
        updated_at: instant(),
        version: version(),
      },
      uniques: { ux_mdf_ban_partner: ['partner_id'] },
    })
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['mdf_ban', 'mdf_quota_change', 'mdf_participant', 'mdf_conference', 'mdf_evidence', 'mdf_claim_line', 'mdf_claim'])
      await runner.dropTable(table)
    await dropIndices(runner, 'mdf_quota', ...Object.keys(ending))
    await dropIndices(runner, 'mdf_activity', ...Object.keys(due))
    await dropColumns(runner, 'mdf_activity', 'claim_due_on', 'resubmit_due_on', 'invoice_due_on', 'payment_due_on')
  }
}
