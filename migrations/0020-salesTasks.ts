/** Sales tasks, large-order renewal tasks, how they were handled, and business opportunities. */
import {
  addIndices,
  code,
  createTable,
  currency,
  dropIndices,
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
  whole,
} from '../src/db/tables'

export class SalesTasks1763600000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'sales_task', {
      columns: {
        id: id(),
        partner_id: idOf(),
        customer_id: idOf(),
        name: text(128),
        primary_strategy: code(),
        secondary_strategy: code(),
        last12_month_consumption: money(),
        currency: currency(),
        status: code(),
        due_at: instant(),
        handling_count: whole(),
        created_at: instant(),
        updated_at: instant(),
        version: version(),
      },
      indices: {
        ix_sales_task_partner_created: ['partner_id', 'created_at', 'id'],
        ix_sales_task_partner_due: ['partner_id', 'due_at', 'id'],
        ix_sales_task_partner_consumption: ['partner_id', 'last12_month_consumption', 'id'],
        ix_sales_task_customer_created: ['customer_id', 'created_at', 'id'],
        ix_sales_task_customer_due: ['customer_id', 'due_at', 'id'],
        ix_sales_task_customer_consumption: ['customer_id', 'last12_month_consumption', 'id'],
        ix_sales_task_created: ['created_at', 'id'],
        ix_sales_task_due: ['due_at', 'id'],
        ix_sales_task_consumption: ['last12_month_consumption', 'id'],
      },
    })
    await createTable(runner, 'renewal_task', {
      columns: {
        id: id(),
        partner_id: idOf(),
        customer_id: idOf(),
        order_id: idOf(),
        expiry_month: month(),
        service_type_code: text(64, { nullable: true }),
        service_type_name: text(128, { nullable: true }),
        paid_amount: money(),
        renewed_amount: money(),
        currency: currency(),
        is_renewed: flag(),
        order_expire_at: instant(),
        status: code(),
        handling_count: whole(),
        created_at: instant(),
        updated_at: instant(),
        version: version(),
      },
      indices: {
        ix_renewal_task_partner_expire: ['partner_id', 'order_expire_at', 'id'],
        ix_renewal_task_partner_paid: ['partner_id', 'paid_amount', 'id'],
        ix_renewal_task_customer: ['customer_id', 'id'],
        ix_renewal_task_expire: ['order_expire_at', 'id'],
        ix_renewal_task_paid: ['paid_amount', 'id'],
        ix_renewal_task_status: ['status', 'id'],
      },
      uniques: { ux_renewal_task_order: ['order_id', 'expiry_month'] },
    })
    await createTable(runner, 'task_handling', {
      columns: {
        id: id(),
        partner_id: idOf(),
        customer_id: idOf(),
        task_id: idOf(),
        member_id: idOf(),
        handled_at: instant(),
        result: code(),
        remark: text(256, { nullable: true }),
      },
      indices: { ix_task_handling_task: ['task_id', 'handled_at', 'id'] },
    })
    await createTable(runner, 'business_opportunity', {
      columns: {
        id: id(),
        partner_id: idOf(),
        customer_id: idOf({ nullable: true }),
        reported_customer_id: idOf({ nullable: true }),
        source_task_id: idOf({ nullable: true }),
        owner_id: idOf(),
        name: text(128),
        industry: text(64),
        business_system: text(128, { nullable: true }),
        type: code(),
        confidence: whole(),
        stage: code(),
        is_test_project: flag(),
        is_tender: flag(),
        cloud_status: code(),
        operation: text(128, { nullable: true }),
        revenue_forecast: money(),
        currency: currency(),
        created_at: instant(),
      },
      indices: {
        ix_business_opportunity_partner: ['partner_id', 'created_at', 'id'],
        ix_business_opportunity_owner: ['partner_id', 'owner_id', 'created_at', 'id'],
        ix_business_opportunity_customer: ['customer_id', 'created_at', 'id'],
        ix_business_opportunity_reported: ['reported_customer_id', 'created_at', 'id'],
        ix_business_opportunity_task: ['source_task_id', 'created_at', 'id'],
      },
      checks: { ck_business_opportunity_about: 'customer_id IS NOT NULL OR reported_customer_id IS NOT NULL' },
    })
    // The nightly search for orders that end this month (R-LOR-1).
    await addIndices(runner, 'order_line', { ix_order_line_expire: ['expire_at', 'id'] })
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropIndices(runner, 'order_line', 'ix_order_line_expire')
    for (const table of ['business_opportunity', 'task_handling', 'renewal_task', 'sales_task']) await runner.dropTable(table)
  }
}
