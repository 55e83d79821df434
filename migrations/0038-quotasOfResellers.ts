/** A master's list of the quotas that it cut for its resellers is found in one index, newest first. */
import { addIndices, dropIndices, type MigrationInterface, type QueryRunner } from '../src/db/tables'

const index = 'ix_voucher_quota_parent'

export class QuotasOfResellers1763600000038 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await dropIndices(runner, 'voucher_quota', index)
    await addIndices(runner, 'voucher_quota', { [index]: ['parent_quota_id', 'created_at', 'id'] })
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropIndices(runner, 'voucher_quota', index)
    await addIndices(runner, 'voucher_quota', { [index]: ['parent_quota_id', 'id'] })
  }
}
