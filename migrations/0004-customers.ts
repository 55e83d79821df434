/** Customers, and the periods in which managers looked after them. */
import {
  code,
  createTable,
  currency,
  id,
  idOf,
  instant,
  money,
  type MigrationInterface,
  type QueryRunner,
  text,
  version,
} from '../src/db/tables'

export class Customers1763600000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'customer', {
      columns: {
        id: id(),
        partner_id: idOf(),
        manager_id: idOf({ nullable: true }),
        account_name: text(64),
        customer_name: text(64, { nullable: true }),
        association_type: code(),
        associated_at: instant(),
        label: text(64, { nullable: true }),
        mobile_phone: text(32, { nullable: true }),
        country_code: text(4, { nullable: true }),
        email: text(256, { nullable: true }),
        real_name_status: code(),
        customer_type: code(),
        frozen_state: code(),
        level: code({ nullable: true }),
        external_account_id: text(128, { nullable: true }),
        external_account_type: text(64, { nullable: true }),
        currency: currency(),
        month_to_date_expenditure: money(),
        resource_expiry_at: instant({ nullable: true }),
        agreement_version: text(32, { nullable: true }),
        on_behalf_authorization: code(),
        created_at: instant(),
        updated_at: instant(),
        version: version(),
      },
      indices: {
        ix_customer_partner_associated: ['partner_id', 'associated_at', 'id'],
        ix_customer_partner_manager: ['partner_id', 'manager_id', 'associated_at', 'id'],
        ix_customer_manager: ['manager_id', 'associated_at', 'id'],
        ix_customer_associated: ['associated_at', 'id'],
      },
    })
    await createTable(runner, 'customer_manager_assignment', {
      columns: {
        id: id(),
        partner_id: idOf(),
        customer_id: idOf(),
        member_id: idOf(),
        started_at: instant(),
        ended_at: instant({ nullable: true }),
        assigned_by_id: idOf(),
      },
      indices: {
        ix_customer_manager_assignment_customer: ['customer_id', 'started_at', 'id'],
        ix_customer_manager_assignment_partner: ['partner_id', 'started_at', 'id'],
      },
    })
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('customer_manager_assignment')
    await runner.dropTable('customer')
  }
}
