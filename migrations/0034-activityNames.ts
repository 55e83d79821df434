/** Names of activities are compared in one spelling: in any capitals and width, with whatever blanks and invisible marks. */
import type { MigrationInterface, QueryRunner } from '../src/db/tables'

type Activity = { readonly id: string; readonly partner_id: string; readonly year: number; readonly unique_name: string }

const spellingOf = (name: string): string => {
  const folded = name.normalize('NFKC').toLowerCase()
  const seen = folded
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  return [...seen].slice(0, 100).join('')
}

export class ActivityNames1763600000034 implements MigrationInterface {
  /** Of names that were accepted twice, one has the spelling, and the others keep theirs. */
  async up(runner: QueryRunner): Promise<void> {
    const sql = 'SELECT id, partner_id, year, unique_name FROM mdf_activity WHERE unique_name IS NOT NULL ORDER BY id'
    const found = (await runner.query(sql)) as Activity[]
    const keyOf = ({ partner_id: partnerId, year }: Activity, name: string): string => JSON.stringify([partnerId, year, name])
    const taken = new Set(found.map(activity => keyOf(activity, activity.unique_name)))
    for (const activity of found) {
      const name = spellingOf(activity.unique_name)
      if (taken.has(keyOf(activity, name))) continue
      taken.add(keyOf(activity, name))
      await runner.query('UPDATE mdf_activity SET unique_name = ? WHERE id = ?', [name, activity.id])
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('UPDATE mdf_activity SET unique_name = activity_name WHERE unique_name IS NOT NULL')
  }
}
