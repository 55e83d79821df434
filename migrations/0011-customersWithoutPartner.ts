/** Customers that belong to no partner (yet, or no longer), and what the vendor knows of a customer. */
import {
  code,
  createTable,
  currency,
  flag,
  id,
  idOf,
  instant,
  type MigrationInterface,
  money,
  type QueryRunner,
  setNullable,
} from '../src/db/tables'

export class CustomersWithoutPartner1763600000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await setNullable(runner, 'customer', 'partner_id', true)
    await createTable(runner, 'customer_standing', {
      columns: {
        id: id(),
        customer_id: idOf(),
        registered_at: instant(),
        has_cash_consumption: flag(),
        followed_by: code(),
        is_partner: flag(),
        is_enterprise_member: flag(),
        has_independent_members: flag(),
        is_financially_hosted: flag(),
        has_special_contract: flag(),
        has_support_plan: flag(),
        is_consumer_cloud_user: flag(),
        in_reward_promotion: flag(),
        has_credit_account: flag(),
        currency: currency(),
        uninvoiced_amount: money(),
      },
      uniques: { ux_customer_standing_customer: ['customer_id'] },
    })
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('customer_standing')
    await runner.query('DELETE FROM customer WHERE partner_id IS NULL')
    await setNullable(runner, 'customer', 'partner_id', false)
  }
}
