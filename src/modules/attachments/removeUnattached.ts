/** The job that removes files which nobody attached to anything within a day, and what broken uploads left behind. */
import { type Job, job, type JobDoor } from '../../jobs'
import { compared, isNull } from '../../shared/conditions'
import { later } from '../../shared/time'
import type { Storage } from '../../storage'
import { AttachmentEntity } from './attachment.entity'
import { attachmentLifecycle } from './attachment.lifecycle'

/** INFERRED: a form that is filled in over a working day keeps its files. */
const hoursKept = 24
const chunk = 100

/** First discarded under the lock, so that nobody attaches it any more; then the bytes; then the row. A run that dies is finished by the next. */
const discard = (db: JobDoor, ids: readonly string[]): Promise<AttachmentEntity[]> =>
  db.write(async tx => {
    const locked = [...(await tx.lockMany(AttachmentEntity, ids)).values()].filter(({ targetId }) => targetId === null)
    for (const attachment of locked) {
      if (attachmentLifecycle.isPossible(attachment.status, 'discard')) attachmentLifecycle.move(attachment, 'discard', tx.viewer)
      await tx.save(attachment)
    }
    return locked
  })

export const removeUnattached = (storage: Storage): Job =>
  job({
    name: 'removeUnattached',
    description: 'Removes uploaded files that were attached to nothing within 24 hours.',
    every: { minutes: 60 },
    run: async ({ db, now }) => {
      const old = compared('requestedAt', '<=', later(now, -hoursKept * 3_600_000))
      let removed = 0
      for (;;) {
        const lying = await db
          .rows(AttachmentEntity)
          .where(isNull('targetId'), old)
          .many(['id'], { sorting: [['requestedAt', 'ASC']], limit: chunk })
        if (lying.length === 0) return removed
        const discarded = await discard(
          db,
          lying.map(({ id }) => id),
        )
        for (const { fileKey } of discarded) if (fileKey !== null) await storage.remove(fileKey)
        removed += await db.write(tx =>
          tx.purge(
            AttachmentEntity,
            discarded.map(({ id }) => id),
          ),
        )
      }
    },
  })
