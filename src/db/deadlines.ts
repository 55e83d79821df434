/** How long a database that is slow, frozen or full is waited for: mysql2 itself would wait for ever. */
import { tooBusy } from './dialect'

export type Deadlines = {
  /** For a free connection. */
  readonly acquireMs: number
  /** For the answer to one read. */
  readonly readMs: number
  /** For a whole transaction, each time that it is tried. */
  readonly transactionMs: number
}
export const usualDeadlines: Deadlines = { acquireMs: 1000, readMs: 5000, transactionMs: 5000 }

/** What comes too late is put away; the one who waited has been refused. */
export const within = <T>(ms: number, coming: Promise<T>, putAway: (late: T) => void): Promise<T> =>
  new Promise((resolve, reject) => {
    let isLate = false
    const timer = setTimeout(() => {
      isLate = true
      reject(tooBusy())
    }, ms)
    coming.then(value => (isLate ? putAway(value) : resolve(value)), reject).finally(() => clearTimeout(timer))
  })
