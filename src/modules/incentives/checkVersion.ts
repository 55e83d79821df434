/** An edit names the version that it read: whoever was faster wins (api §7). */
import { UserError } from '../../shared/errors'

export const checkVersion = (row: { readonly version: number }, { expectedVersion }: { expectedVersion?: number | null }): void => {
  if (typeof expectedVersion === 'number' && expectedVersion !== row.version)
    throw new UserError('CONFLICT_STALE_VERSION', { current: row.version })
}
