/** What must hold of quotas and vouchers after every test. */
import { voucherInvariants } from '../../src/modules/vouchers'
import type { World } from './world'

/** Rows that break an invariant (I-1 to I-3), by its name: none, ever. */
export const brokenVoucherInvariants = async ({ store }: Pick<World, 'store'>): Promise<Record<string, unknown[]>> => {
  const broken: Record<string, unknown[]> = {}
  for (const { name, sql } of voucherInvariants) {
    const rows = (await store.writer.query(sql)) as unknown[]
    if (rows.length) broken[name] = rows
  }
  return broken
}
