/** Closes the sessions whose eight hours are over. */
import type { Viewer } from '../../../access/viewer'
import type { Database } from '../../../db'
import { job } from '../../../jobs'
import { compared, equals } from '../../../shared/conditions'
import type { Instant } from '../../../shared/time'
import { onBehalfSessionLifecycle } from '../authorization.lifecycle'
import { OnBehalfSessionStatus } from '../onBehalf.enums'
import { OnBehalfSessionEntity } from '../onBehalfSession.entity'
import { isOver } from '../openSession'

const mostAtOnce = 100

/** Looked at under the lock, by the job and by whoever was faster than the job (api §6). */
export const expireIfOver = (session: OnBehalfSessionEntity, now: Instant, viewer: Viewer): boolean => {
  if (!isOver(session, now)) return false
  onBehalfSessionLifecycle.move(session, 'expire', viewer)
  session.endedAt = session.expiresAt
  return true
}

const overdue = async (db: Database, now: Instant): Promise<string[]> => {
  const open = db.rows(OnBehalfSessionEntity).where(equals('status', OnBehalfSessionStatus.OPEN), compared('expiresAt', '<=', now))
  return (await open.many(['id'], { limit: mostAtOnce })).map(({ id }) => id)
}

export const endOnBehalfSessions = job({
  name: 'endOnBehalfSessions',
  description: 'Closes on-behalf sessions whose eight hours are over',
  every: { minutes: 5 },
  run: async ({ now, db }) => {
    let ended = 0
    for (let ids = await overdue(db, now); ids.length > 0; ids = await overdue(db, now)) {
      ended += await db.write(async tx => {
        const sessions = await tx.lockMany(OnBehalfSessionEntity, ids)
        const over = [...sessions.values()].filter(session => expireIfOver(session, now, tx.viewer))
        await tx.save(...over)
        return over.length
      })
    }
    return ended
  },
})
