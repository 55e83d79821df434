/** Pages of a customer manager are found in the index alone: it tells whose an order is, too. */
import { addIndices, dropIndices, type MigrationInterface, type QueryRunner } from '../src/db/tables'

const index = 'ix_order_customer_created'

export class OrdersOfManagers1763600000036 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await dropIndices(runner, 'order', index)
    await addIndices(runner, 'order', { [index]: ['customer_id', 'created_at', 'id', 'partner_id'] })
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropIndices(runner, 'order', index)
    await addIndices(runner, 'order', { [index]: ['customer_id', 'created_at', 'id'] })
  }
}
