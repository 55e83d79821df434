/** Orders of customers, and their lines. */
import {
  code,
  createTable,
  currency,
  flag,
  id,
  idOf,
  instant,
  json,
  money,
  type MigrationInterface,
  type QueryRunner,
  text,
  version,
  whole,
} from '../src/db/tables'

export class Orders1763600000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'order', {
      columns: {
        id: id(),
        partner_id: idOf(),
        customer_id: idOf(),
        parent_order_id: idOf({ nullable: true }),
        service_type_code: text(64, { nullable: true }),
        service_type_name: text(128, { nullable: true }),
        source_type: code(),
        status: code(),
        order_type: code(),
        charging_mode: code(),
        official_amount: money(),
        amount_after_discount: money(),
        cash_coupon_amount: money(),
        voucher_amount: money(),
        stored_card_amount: money(),
        commission_amount: money({ nullable: true }),
        consumed_amount: money({ nullable: true }),
        currency: currency(),
        created_at: instant(),
        paid_at: instant({ nullable: true }),
        pending_payment_end_at: instant({ nullable: true }),
        user_name: text(64, { nullable: true }),
        contract_id: text(64, { nullable: true }),
        paying_agent_id: idOf({ nullable: true }),
        is_paid_by_partner: flag(),
        enterprise_projects: json(),
        discounts: json(),
        updated_at: instant(),
        version: version(),
      },
      indices: {
        ix_order_partner_created: ['partner_id', 'created_at', 'id'],
        ix_order_partner_amount: ['partner_id', 'amount_after_discount', 'id'],
        ix_order_partner_status: ['partner_id', 'status', 'created_at', 'id'],
        ix_order_customer_created: ['customer_id', 'created_at', 'id'],
        ix_order_customer_amount: ['customer_id', 'amount_after_discount', 'id'],
        ix_order_created: ['created_at', 'id'],
        ix_order_amount: ['amount_after_discount', 'id'],
        ix_order_parent: ['parent_order_id', 'id'],
      },
    })
    await createTable(runner, 'order_line', {
      columns: {
        id: id(),
        order_id: idOf(),
        partner_id: idOf(),
        customer_id: idOf(),
        service_type_code: text(64, { nullable: true }),
        service_type_name: text(128, { nullable: true }),
        product_id: text(64, { nullable: true }),
        product_spec: text(256, { nullable: true }),
        category_code: text(64, { nullable: true }),
        period_type: code(),
        period_num: whole({ nullable: true }),
        effective_at: instant({ nullable: true }),
        expire_at: instant({ nullable: true }),
        quantity: whole(),
        official_amount: money(),
        amount_after_discount: money(),
        currency: currency(),
      },
      indices: { ix_order_line_order: ['order_id', 'id'] },
    })
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('order_line')
    await runner.dropTable('order')
  }
}
