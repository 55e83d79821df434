/** The door that a job works through: the rights of the system, and no further transaction once the runner has to stop. */
import { systemViewer } from '../access/viewer'
import { Database, type Store, type Subscription, type Transaction } from '../db'

/** Thrown between two chunks; what was committed stays, and the next run does the rest. */
export class Stopped extends Error {}

export class JobDoor extends Database {
  constructor(
    store: Store,
    name: string,
    now: string,
    subscriptions: readonly Subscription[],
    private readonly isStopping: () => boolean = () => false,
  ) {
    super(store, { ...systemViewer('a job'), memberId: `system: ${name}` }, { now, subscriptions })
  }

  /** The end of a chunk that began outside: what has been done in the world is written down, even while the runner stops. */
  finish<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return super.write(work)
  }

  override write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.isStopping() ? Promise.reject(new Stopped()) : super.write(work)
  }
}
