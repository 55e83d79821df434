/** Columns that repeat one of another row, for tests that write beside the door. */
import type { Store } from '../../src/db'
import { allCopies, staleCopies } from '../../src/db/copies'
import { JobDoor } from '../../src/jobs'
import { mendCopies } from '../../src/mendCopies'
import { now } from './rows'

/** Gives each copy the value that it repeats. */
export const keepCopies = (store: Store): Promise<number> =>
  mendCopies.run({ now, clock: () => now, db: new JobDoor(store, mendCopies.name, now, []) })

/** After rows were added to this table. */
export const keepCopiesIn = async (store: Store, entity: object): Promise<void> => {
  if (allCopies().some(copy => copy.entity === entity)) await keepCopies(store)
}

/** Ids of rows that others repeat wrongly. */
export const repeatedWrongly = async (store: Store): Promise<string[]> =>
  (await Promise.all(allCopies().map(copy => staleCopies(store, copy, 10)))).flat()
