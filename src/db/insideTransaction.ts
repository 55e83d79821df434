/** Tells code that runs inside a transaction, and keeps pooled reads out of it. */
import { AsyncLocalStorage } from 'node:async_hooks'

/** Is this code running inside a transaction? A pooled read there would wait for a connection that the transaction itself holds. */
const inside = new AsyncLocalStorage<true>()
let transactions = 0

/** While it is followed, every promise of the process costs more: nobody is followed when no transaction is open. */
export const insideTransaction = async <T>(work: () => Promise<T>): Promise<T> => {
  transactions++
  try {
    return await inside.run(true, work)
  } finally {
    if (--transactions === 0) inside.disable()
  }
}

/** A read through the pool. */
export const outsideTransactions =
  <A extends unknown[], T>(read: (...args: A) => Promise<T>) =>
  (...args: A): Promise<T> =>
    inside.getStore() ? Promise.reject(new Error('read through the transaction, not through the pool')) : read(...args)

/** A transaction waits for none but its own: a second one that it waited for would wait for it. */
export const refuseNested = (): void => {
  if (inside.getStore()) throw new Error('a transaction is already open: hand it down')
}
