/** Orders and tags repeat who looks after their customer, so that a manager's list is found in one index and comes in its order. */
import { addColumns, addIndices, dropColumns, dropIndices, idOf, type MigrationInterface, type QueryRunner } from '../src/db/tables'

const ofCustomer = 'ix_order_customer_created'
const repeated = 'customer_manager_id'
const indices: Record<string, Record<string, readonly string[]>> = {
  order: {
    ix_order_manager_created: [repeated, 'created_at', 'id', 'partner_id', 'customer_id'],
    ix_order_manager_amount: [repeated, 'amount_after_discount', 'id'],
  },
  new_customer_tag: { ix_new_customer_tag_manager: [repeated, 'id', 'partner_id', 'customer_id'] },
}

export class ListsOfManagers1763600000039 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { driver } = runner.connection
    for (const [table, ofManagers] of Object.entries(indices)) {
      await addColumns(runner, table, { [repeated]: idOf({ nullable: true }) })
      const name = driver.escape(table)
      await runner.query(`UPDATE ${name} SET ${repeated} = (SELECT manager_id FROM customer WHERE customer.id = ${name}.customer_id)`)
      await addIndices(runner, table, ofManagers)
    }
    await dropIndices(runner, 'order', ofCustomer)
    await addIndices(runner, 'order', { [ofCustomer]: ['customer_id', 'created_at', 'id', 'partner_id', repeated] })
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropIndices(runner, 'order', ofCustomer)
    await addIndices(runner, 'order', { [ofCustomer]: ['customer_id', 'created_at', 'id', 'partner_id'] })
    for (const [table, ofManagers] of Object.entries(indices)) {
      await dropIndices(runner, table, ...Object.keys(ofManagers))
      await dropColumns(runner, table, repeated)
    }
  }
}
