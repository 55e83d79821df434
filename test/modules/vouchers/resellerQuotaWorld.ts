/** The books of quotas, in tests: what breaks their invariants. */
import { quotaInvariants } from '../../../src/modules/vouchers'
import type { World } from '../../support/world'

/** The names of the invariants that do not hold, with what breaks them. */
export const brokenBooks = async (world: World): Promise<[string, unknown][]> => {
  const broken: [string, unknown][] = []
  for (const { name, sql } of quotaInvariants) {
    const rows: unknown[] = await world.store.writer.query(sql)
    broken.push(...rows.map((row): [string, unknown] => [name, row]))
  }
  return broken
}
