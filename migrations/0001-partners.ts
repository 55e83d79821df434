/** Partners, and the hierarchy master → cloud reseller. */
import {
  code,
  createTable,
  flag,
  id,
  idOf,
  instant,
  json,
  type MigrationInterface,
  type QueryRunner,
  text,
  version,
} from '../src/db/tables'

export class Partners1763600000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'partner', {
      columns: {
        id: id(),
        account_name: text(128),
        company_name: text(256),
        identities: json(),
        level: code({ nullable: true }),
        is_main_account: flag(),
        mobile_phone: text(32, { nullable: true }),
        email: text(256, { nullable: true }),
        real_name_status: code(),
        commercial_info_status: code(),
        signing_entity: text(128, { nullable: true }),
        status: code(),
        business_region: text(64, { nullable: true }),
        master_id: idOf({ nullable: true }),
        manager_id: idOf({ nullable: true }),
        associated_at: instant({ nullable: true }),
        customer_notice_accepted_at: instant({ nullable: true }),
        ecosystem_manager_id: idOf({ nullable: true }),
        uses_vouchers_itself: flag(),
        verification_code_enabled: flag(),
        created_at: instant(),
        updated_at: instant(),
        version: version(),
      },
      indices: {
        ix_partner_master: ['master_id', 'id'],
        ix_partner_ecosystem_manager: ['ecosystem_manager_id', 'id'],
        ix_partner_company_name: ['company_name', 'id'],
      },
    })
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('partner')
  }
}
