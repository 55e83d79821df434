/** Feedback, performance, and the policies and indicators that incentives come of. */
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
  month,
  type QueryRunner,
  text,
  version,
} from '../src/db/tables'

const createFeedback = (runner: QueryRunner): Promise<void> =>
  createTable(runner, 'feedback', {
    columns: {
      id: id(),
      partner_id: idOf(),
      manager_id: idOf({ nullable: true }),
      target_type: code(),
      target_id: idOf(),
      content: text(500),
      status: code(),
      reply: text(500, { nullable: true }),
      submitted_by_id: idOf(),
      submitted_at: instant(),
      handled_by_id: idOf({ nullable: true }),
      handled_at: instant({ nullable: true }),
      version: version(),
    },
    indices: {
      ix_feedback_partner: ['partner_id', 'submitted_at', 'id'],
      ix_feedback_manager: ['partner_id', 'manager_id', 'submitted_at', 'id'],
      ix_feedback_target: ['target_id', 'submitted_at', 'id'],
      ix_feedback_submitted: ['submitted_at', 'id'],
    },
  })

const createPolicies = async (runner: QueryRunner): Promise<void> => {
  await createTable(runner, 'product_incentive_policy', {
    columns: {
      id: id(),
      service_type_code: text(64),
      service_type_name: text(128),
      policy: code(),
      allow_partner_discount: flag(),
      effective_from: instant(),
      effective_until: instant({ nullable: true }),
    },
    indices: {
      ix_product_incentive_policy_code: ['service_type_code', 'effective_from', 'id'],
      ix_product_incentive_policy_kind: ['policy', 'service_type_code', 'id'],
    },
  })
  await createTable(runner, 'policy_document', {
    columns: { id: id(), title: text(256), format: code(), url: text(512), updated_at: instant() },
    indices: { ix_policy_document_updated: ['updated_at', 'id'] },
  })
}

const createIndicators = async (runner: QueryRunner): Promise<void> => {
  await createTable(runner, 'incentive_indicator', {
    columns: {
      id: id(),
      partner_id: idOf(),
      customer_id: idOf({ nullable: true }),
      manager_id: idOf({ nullable: true }),
      name: text(128),
      scope: text(128),
      stat_method: text(256),
      stat_period: code(),
      cycle: text(8),
      dimension: code(),
      value: text(32),
      unit: code(),
      feedback_status: code(),
      created_at: instant(),
      updated_at: instant(),
      version: version(),
    },
    indices: {
      ix_incentive_indicator_partner: ['partner_id', 'cycle', 'id'],
      ix_incentive_indicator_manager: ['partner_id', 'manager_id', 'cycle', 'id'],
      ix_incentive_indicator_cycle: ['cycle', 'id'],
    },
    checks: { ck_incentive_indicator_customer: "(dimension = 'CUSTOMER') = (customer_id IS NOT NULL)" },
  })
  await createTable(runner, 'incentive_indicator_detail_line', {
    columns: {
      id: id(),
      indicator_id: idOf(),
      partner_id: idOf(),
      customer_id: idOf(),
      manager_id: idOf({ nullable: true }),
      performance_no: text(64),
      order_id: idOf({ nullable: true }),
      product_name: text(256),
      contribution: text(32),
      generated_at: instant(),
    },
    indices: {
      ix_incentive_indicator_line_indicator: ['indicator_id', 'generated_at', 'id'],
      ix_incentive_indicator_line_partner: ['partner_id', 'generated_at', 'id'],
    },
  })
}

const createPerformance = async (runner: QueryRunner): Promise<void> => {
  await createTable(runner, 'performance_statement', {
    columns: {
      id: id(),
      partner_id: idOf(),
      statement_no: text(64),
      cycle: month(),
      association_type: code(),
      eligible_amount: money(),
      total_amount: money(),
      currency: currency(),
      status: code(),
      feedback_status: code(),
      reviewed_at: instant({ nullable: true }),
      reviewed_by_id: idOf({ nullable: true }),
      created_at: instant(),
      updated_at: instant(),
      version: version(),
    },
    indices: {
      ix_performance_statement_partner: ['partner_id', 'cycle', 'id'],
      ix_performance_statement_status: ['status', 'cycle', 'id'],
      ix_performance_statement_cycle: ['cycle', 'id'],
    },
    uniques: {
      ux_performance_statement_no: ['statement_no'],
      ux_performance_statement_open: ['partner_id', 'cycle', 'association_type', 'currency'],
    },
    checks: { ck_performance_statement_final: "(status = 'FINAL') = (reviewed_at IS NOT NULL)" },
  })
  await createTable(runner, 'performance_detail', {
    columns: {
      id: id(),
      partner_id: idOf(),
      customer_id: idOf(),
      manager_id: idOf({ nullable: true }),
      reseller_id: idOf({ nullable: true }),
      statement_id: idOf(),
      statement_no: text(64),
      generated_at: instant(),
      performance_cycle: month(),
      consumption_cycle: month(),
      order_id: idOf({ nullable: true }),
      transaction_no: text(64, { nullable: true }),
      order_type: code({ nullable: true }),
      association_type: code(),
      product_type_code: text(64),
      product_type: text(128),
      product_name: text(256),
      charging_mode: code(),
      consumption_amount: money(),
      cash_amount: money(),
      coupon_amount: money(),
      performance_amount: money(),
      currency: currency(),
      incentive_policy: code(),
      counts_for_incentive: flag(),
      zero_reason: code({ nullable: true }),
      feedback_status: code(),
    },
    indices: {
      ix_performance_detail_partner_generated: ['partner_id', 'generated_at', 'id'],
      ix_performance_detail_partner_manager: ['partner_id', 'manager_id', 'generated_at', 'id'],
      ix_performance_detail_partner_cycle: ['partner_id', 'performance_cycle', 'generated_at', 'id'],
      ix_performance_detail_partner_consumed: ['partner_id', 'consumption_cycle', 'id'],
      ix_performance_detail_customer: ['customer_id', 'generated_at', 'id'],
      ix_performance_detail_statement: ['statement_id', 'generated_at', 'id'],
      ix_performance_detail_generated: ['generated_at', 'id'],
    },
    checks: {
      ck_performance_detail_zero: 'zero_reason IS NULL OR performance_amount = 0',
      ck_performance_detail_counts: 'counts_for_incentive = 0 OR zero_reason IS NULL',
    },
  })
  await createTable(runner, 'noted_consumption', {
    columns: { id: id(), order_id: idOf(), cash: money(), currency: currency(), occurred_at: instant() },
    indices: { ix_noted_consumption_occurred: ['occurred_at', 'id'] },
    uniques: { ux_noted_consumption_order: ['order_id'] },
  })
  await createTable(runner, 'performance_transfer', {
    columns: {
      id: id(),
      partner_id: idOf(),
      taker_id: idOf(),
      from_partner_account: text(128),
      to_partner_account: text(128),
      transferred_at: instant(),
      cycle: month(),
      amount: money(),
      currency: currency(),
      reason: text(256),
    },
    indices: {
      ix_performance_transfer_partner: ['partner_id', 'transferred_at', 'id'],
      ix_performance_transfer_taker: ['taker_id', 'transferred_at', 'id'],
      ix_performance_transfer_at: ['transferred_at', 'id'],
    },
  })
}

export class PerformanceAndFeedback1763600000028 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFeedback(runner)
    await createPolicies(runner)
    await createIndicators(runner)
    await createPerformance(runner)
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = [
      'performance_transfer',
      'noted_consumption',
      'performance_detail',
      'performance_statement',
      'incentive_indicator_detail_line',
    ]
    for (const table of [...tables, 'incentive_indicator', 'policy_document', 'product_incentive_policy', 'feedback'])
      await runner.dropTable(table)
  }
}
