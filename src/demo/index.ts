/** The demo world, for an embedded database that is still empty. */
import type { Store } from '../db'
import type { Instant } from '../shared/time'
import { bulkLoad } from './bulkLoad'
import { demoSize } from './sizes'

export { demoPersonas } from './personas'

export const loadDemoWorld = async (store: Store, now: Instant): Promise<void> => {
  // Only now: the words for a world take longer to load than the rest of the server.
  const { worldRows } = await import('./world')
  await bulkLoad(store, worldRows(demoSize, now))
}
