/** Incentive statements and their lines. */
import {
  code,
  createTable,
  currency,
  id,
  idOf,
  instant,
  json,
  type MigrationInterface,
  money,
  month,
  type QueryRunner,
  ratio,
  text,
  version,
  whole,
} from '../src/db/tables'

export class Incentives1763600000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'incentive', {
      columns: {
        id: id(),
        partner_id: idOf(),
        statement_no: text(64),
        cycle: text(8),
        cycle_period: code(),
        plan_name: text(128),
        plan_type: code(),
        association_type: code({ nullable: true }),
        performance_amount: money(),
        incentive_amount: money(),
        currency: currency(),
        policy_snapshot: json(),
        publicity_start_at: instant({ nullable: true }),
        publicity_deadline_at: instant({ nullable: true }),
        status: code(),
        feedback_status: code(),
        confirmed_at: instant({ nullable: true }),
        confirmed_by_id: idOf({ nullable: true }),
        confirmed_mode: code({ nullable: true }),
        created_at: instant(),
        updated_at: instant(),
        version: version(),
      },
      uniques: { ux_incentive_statement_no: ['statement_no'] },
      indices: {
        ix_incentive_partner_cycle: ['partner_id', 'cycle', 'id'],
        ix_incentive_partner_created: ['partner_id', 'created_at', 'id'],
        ix_incentive_cycle: ['cycle', 'id'],
        ix_incentive_created: ['created_at', 'id'],
      },
      checks: {
        ck_incentive_publicity: "status = 'ESTIMATED' OR publicity_deadline_at IS NOT NULL",
        ck_incentive_confirmed: '(confirmed_mode IS NULL) = (confirmed_at IS NULL)',
      },
    })
    await createTable(runner, 'incentive_detail', {
      columns: {
        id: id(),
        partner_id: idOf(),
        customer_id: idOf(),
        manager_id: idOf({ nullable: true }),
        incentive_id: idOf(),
        statement_no: text(64),
        year: whole(),
        cycle: text(8),
        plan_name: text(128),
        order_id: idOf({ nullable: true }),
        product_type: text(128),
        product_name: text(256),
        association_type: code(),
        charging_mode: code(),
        performance_amount: money(),
        list_price: money(),
        incentive_amount: money(),
        rate: ratio(),
        rebate_basis: code(),
        currency: currency(),
        consumption_cycle: month(),
        status: code(),
        frozen_reason: code({ nullable: true }),
        feedback_status: code(),
        zero_reason: code({ nullable: true }),
        created_at: instant(),
      },
      indices: {
        ix_incentive_detail_partner_cycle: ['partner_id', 'cycle', 'id'],
        ix_incentive_detail_partner_manager: ['partner_id', 'manager_id', 'cycle', 'id'],
        ix_incentive_detail_customer_cycle: ['customer_id', 'cycle', 'id'],
        ix_incentive_detail_incentive_cycle: ['incentive_id', 'cycle', 'id'],
        ix_incentive_detail_cycle: ['cycle', 'id'],
      },
      checks: {
        ck_incentive_detail_frozen: "(status = 'FROZEN') = (frozen_reason IS NOT NULL)",
        ck_incentive_detail_zero: 'zero_reason IS NULL OR incentive_amount = 0',
      },
    })
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('incentive_detail')
    await runner.dropTable('incentive')
  }
}
