/** What members are told of, the files that they upload, and since which version of the calendar each year is loaded. */
import {
  addColumns,
  code,
  createTable,
  dropColumns,
  id,
  idOf,
  instant,
  json,
  type MigrationInterface,
  type QueryRunner,
  text,
  version,
  whole,
} from '../src/db/tables'

const nullable = { nullable: true }

export class NotificationsAttachmentsCalendar1763600000027 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'notification', {
      columns: {
        id: id(),
        partner_id: idOf(),
        member_id: idOf(),
        type: code(),
        target_type: code(),
        target_id: idOf(),
        params: json(),
        created_at: instant(),
        read_at: instant(nullable),
      },
      indices: {
        ix_notification_member: ['member_id', 'created_at', 'id'],
        ix_notification_unread: ['member_id', 'read_at', 'created_at', 'id'],
        ix_notification_created: ['created_at', 'id'],
      },
    })
    await createTable(runner, 'attachment', {
      columns: {
        id: id(),
        partner_id: idOf(nullable),
        uploaded_by_id: idOf(),
        name: text(128),
        size: whole(),
        mime: text(128),
        sha256: text(64),
        status: code(),
        virus_scan: code(),
        requested_at: instant(),
        upload_until: instant(),
        uploaded_at: instant(nullable),
        file_key: text(64, nullable),
        link_secret: text(64),
        target_type: code(nullable),
        target_id: idOf(nullable),
        slot: code(nullable),
        attached_at: instant(nullable),
        version: version(),
      },
      indices: {
        ix_attachment_target: ['target_id', 'attached_at', 'id'],
        ix_attachment_uploader: ['uploaded_by_id', 'target_id', 'id'],
        ix_attachment_requested: ['target_id', 'requested_at', 'id'],
      },
    })
    // The notices that the first migration brought were there from the start: nothing was counted without them (R-WD-6).
    await addColumns(runner, 'work_calendar_year', {
      loaded_in_version: { column: whole(), was: 0 },
      days_revision: { column: whole(), was: 0 },
    })
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, 'work_calendar_year', 'loaded_in_version', 'days_revision')
    await runner.dropTable('attachment')
    await runner.dropTable('notification')
  }
}
