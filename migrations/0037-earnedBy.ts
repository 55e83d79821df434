/** Statements that were moved to another account know who earned them: what that one owes still counts. */
import { addColumns, dropColumns, idOf, type MigrationInterface, type QueryRunner } from '../src/db/tables'

export class EarnedBy1763600000037 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'incentive', { earned_by_id: idOf({ nullable: true }) })
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, 'incentive', 'earned_by_id')
  }
}
