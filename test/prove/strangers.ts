/** Sessions beside the server's that take the same locks without manners: in the wrong order, or for too long. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Connection } from 'mysql2/promise'
import type { Stage } from './stage'

/** The server waits two seconds for a lock, five times over. */
const tooLong = 3500
const muchTooLong = 12_000

const lockAccount = (session: Connection, id: string) => session.query('SELECT id FROM account WHERE id = ? FOR UPDATE', [id])

/** Whether it got what it wanted; chosen as the victim of a deadlock, it did not. */
const inTransaction = async (session: Connection, work: () => Promise<unknown>): Promise<boolean> => {
  await session.beginTransaction()
  try {
    await work()
    return true
  } catch (error) {
    const { errno } = error as { errno?: number }
    if (errno !== 1213 && errno !== 1205) throw error
    return false
  } finally {
    await session.rollback()
  }
}

export class Strangers {
  private isOver = false

  constructor(private readonly stage: Stage) {}

  /**
   * Locks accounts from the last to the first, where the server begins with the first: the two meet in a circle.
   * What it wrote before makes it worth more than the server's transaction, so that the server is the victim every other time.
   */
  crossing(accountIds: readonly string[]): Promise<void> {
    const backwards = [...accountIds].sort().reverse()
    return this.inSession(async session => {
      await session.query('CREATE TEMPORARY TABLE weight (n INT PRIMARY KEY) ENGINE = InnoDB')
      const heavy = `INSERT INTO weight VALUES ${Array.from({ length: 200 }, (_, n) => `(${n})`).join()}`
      for (let turn = 0; !this.isOver; turn++) {
        await inTransaction(session, async () => {
          if (turn % 2) await session.query(heavy)
          for (const id of backwards) {
            await lockAccount(session, id)
            await pause(3)
          }
        })
        await pause(150)
      }
    })
  }

  /**
   * By turns keeps the end of the audit trail locked for longer than one try waits (there transactions have done everything, and must
   * undo it) and sits on an account. At last, if asked to, it sits for longer than all tries together.
   */
  lingering(accountId: string, times: number, isStubborn: boolean): Promise<void> {
    return this.inSession(async session => {
      const account = () => lockAccount(session, accountId)
      const trail = () => session.query("SELECT id FROM audit_event WHERE id > '' FOR UPDATE")
      const hold = async (take: () => Promise<unknown>, ms: number) => {
        while (!(await inTransaction(session, () => take().then(() => pause(ms)))));
      }
      for (let turn = 0; turn < times; turn++) {
        await hold(turn % 2 ? account : trail, tooLong)
        await pause(200)
      }
      if (isStubborn) await hold(account, muchTooLong)
    })
  }

  /** Those that go on until then stop. */
  leave(): void {
    this.isOver = true
  }

  private async inSession(work: (session: Connection) => Promise<void>): Promise<void> {
    const session = await this.stage.connect()
    try {
      await session.query('SET SESSION innodb_lock_wait_timeout = 5')
      await work(session)
    } finally {
      await session.end()
    }
  }
}
