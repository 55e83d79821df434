/** Resources, the periods they were paid for, discounts, refund details, and the catalogue of services and their resource types. */
import {
  code,
  createTable,
  currency,
  flag,
  id,
  idOf,
  instant,
  json,
  type MigrationInterface,
  money,
  type QueryRunner,
  ratio,
  text,
  version,
  whole,
} from '../src/db/tables'
import { catalogue } from './data/serviceCatalogue'

export class Resources1763600000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'resource', {
      columns: {
        id: id(),
        partner_id: idOf(),
        customer_id: idOf(),
        order_id: idOf({ nullable: true }),
        charging_mode: code(),
        vendor_resource_id: text(128, { nullable: true }),
        resource_name: text(256, { nullable: true }),
        region_code: text(64),
        service_type_code: text(64),
        service_type_name: text(128),
        resource_type_code: text(64),
        resource_type_name: text(128),
        resource_spec_code: text(128),
        project_id: text(64, { nullable: true }),
        product_id: text(64),
        product_spec: text(256, { nullable: true }),
        spec_size: whole({ nullable: true }),
        spec_size_measure_id: whole({ nullable: true }),
        parent_resource_id: idOf({ nullable: true }),
        related_resource_id: idOf({ nullable: true }),
        is_main_resource: flag(),
        status: code(),
        effective_at: instant(),
        expire_at: instant({ nullable: true }),
        expire_policy: code(),
        auto_renew_times: whole({ nullable: true }),
        auto_renew_period_type: code({ nullable: true }),
        deduction_days_before: whole(),
        pending_order_id: idOf({ nullable: true }),
        unsubscription_bar: code({ nullable: true }),
        monthly_price: money({ nullable: true }),
        yearly_price: money({ nullable: true }),
        currency: currency(),
        enterprise_project: json({ nullable: true }),
        created_at: instant(),
        updated_at: instant(),
        version: version(),
      },
      indices: {
        ix_resource_partner_expire: ['partner_id', 'expire_at', 'id'],
        ix_resource_partner_effective: ['partner_id', 'effective_at', 'id'],
        ix_resource_customer_expire: ['customer_id', 'expire_at', 'id'],
        ix_resource_customer_effective: ['customer_id', 'effective_at', 'id'],
        ix_resource_expire: ['expire_at', 'id'],
        ix_resource_effective: ['effective_at', 'id'],
        ix_resource_status: ['status', 'expire_at', 'id'],
        ix_resource_order: ['order_id', 'id'],
        ix_resource_parent: ['parent_resource_id', 'id'],
        ix_resource_related: ['related_resource_id', 'id'],
      },
      checks: { ck_resource_expires: "charging_mode = 'PAY_PER_USE' OR expire_at IS NOT NULL" },
    })
    await createTable(runner, 'resource_period', {
      columns: {
        id: id(),
        partner_id: idOf(),
        customer_id: idOf(),
        resource_id: idOf(),
        order_id: idOf(),
        order_line_id: idOf({ nullable: true }),
        order_type: code(),
        period_type: code(),
        period_num: whole(),
        status: code(),
        starts_at: instant(),
        ends_at: instant(),
        paid_amount: money(),
        currency: currency(),
        version: version(),
      },
      indices: {
        ix_resource_period_resource: ['resource_id', 'starts_at', 'id'],
        ix_resource_period_order: ['order_id', 'id'],
      },
    })
    await createTable(runner, 'resource_discount', {
      columns: {
        id: id(),
        partner_id: idOf(),
        customer_id: idOf(),
        type: code(),
        rate: ratio(),
        service_type_code: text(64, { nullable: true }),
        valid_from: instant(),
        valid_to: instant(),
      },
      indices: { ix_resource_discount_customer: ['customer_id', 'id'] },
    })
    await createTable(runner, 'refund_detail', {
      columns: {
        id: id(),
        partner_id: idOf(),
        customer_id: idOf(),
        order_id: idOf(),
        base_order_id: idOf({ nullable: true }),
        resource_id: idOf({ nullable: true }),
        kind: code(),
        amount: money(),
        currency: currency(),
        service_type_code: text(64),
        service_type_name: text(128),
        resource_type_code: text(64),
        resource_type_name: text(128),
        region_code: text(64),
        created_at: instant(),
      },
      indices: { ix_refund_detail_order: ['order_id', 'id'] },
    })
    await this.catalogue(runner)
  }

  private async catalogue(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'service_type', {
      columns: { id: id(), code: text(64), name: text(128), abbreviation: text(32) },
      uniques: { ux_service_type_code: ['code'] },
    })
    await createTable(runner, 'resource_type', {
      columns: { id: id(), code: text(64), service_type_code: text(64), name: text(128) },
      uniques: { ux_resource_type_code: ['code'] },
      indices: { ix_resource_type_service: ['service_type_code', 'id'] },
    })
    const services = catalogue.map(({ key, name, abbreviation }) => [`svt_${key}`, `hws.service.type.${key}`, name, abbreviation])
    const types = catalogue.flatMap(({ key, types }) =>
      Object.entries(types).map(([type, name]) => [
        `rty_${key}-${type}`,
        `hws.resource.type.${key}.${type}`,
        `hws.service.type.${key}`,
        name,
      ]),
    )
    const places = (rows: readonly string[][]) => rows.map(() => '(?, ?, ?, ?)').join(', ')
    await runner.query(`INSERT INTO service_type (id, code, name, abbreviation) VALUES ${places(services)}`, services.flat())
    await runner.query(`INSERT INTO resource_type (id, code, service_type_code, name) VALUES ${places(types)}`, types.flat())
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['resource_type', 'service_type', 'refund_detail', 'resource_discount', 'resource_period', 'resource'])
      await runner.dropTable(table)
  }
}
