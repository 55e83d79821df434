/** Customers go on by themselves: what they order without a partner, what renews itself, a common expiry day; and what the vendor knows of partners. */
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
  setNullable,
  text,
  whole,
} from '../src/db/tables'

/** What an order leaves behind; orders themselves go first. */
const ofOrders = ['order', 'order_line', 'order_terms', 'resource_period', 'refund_detail']

export class CustomersByThemselves1763600000025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ofOrders) await setNullable(runner, table, 'partner_id', true)
    await addIndices(runner, 'agreement_version', { ix_agreement_version_published: ['published_at', 'id'] })
    await addColumns(runner, 'customer', { common_expiry_day: whole({ nullable: true }) })
    await createTable(runner, 'partner_standing', {
      columns: {
        id: id(),
        partner_id: idOf(),
        lacks_vendor_sign_in: flag(),
        has_open_resources: flag(),
        has_invoiceable_amount: flag(),
        post_payment_enabled: flag(),
        is_sub_customer: flag(),
        is_enterprise_account: flag(),
        is_reported_by_vendor: flag(),
      },
      uniques: { ux_partner_standing_partner: ['partner_id'] },
    })
    await createTable(runner, 'partner_real_name', {
      columns: {
        id: id(),
        partner_id: idOf(),
        subject: code(),
        name: text(256),
        certificate_type: code(),
        country: text(2),
        legal_person: text(64, { nullable: true }),
        applied_at: instant(),
        decided_at: instant({ nullable: true }),
        opinion: text(256, { nullable: true }),
      },
      uniques: { ux_partner_real_name_partner: ['partner_id'] },
    })
    await addColumns(runner, 'resource', { auto_renew_tried_at: instant({ nullable: true }), auto_renew_failure: code({ nullable: true }) })
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, 'customer', 'common_expiry_day')
    await dropIndices(runner, 'agreement_version', 'ix_agreement_version_published')
    await runner.dropTable('partner_real_name')
    await runner.dropTable('partner_standing')
    await dropColumns(runner, 'resource', 'auto_renew_failure', 'auto_renew_tried_at')
    for (const table of [...ofOrders].reverse()) {
      await runner.query(`DELETE FROM ${runner.connection.driver.escape(table)} WHERE partner_id IS NULL`)
      await setNullable(runner, table, 'partner_id', false)
    }
  }
}
