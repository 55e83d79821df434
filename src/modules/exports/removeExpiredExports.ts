/** The job that removes the files of exports that have expired; their records stay. */
import type { Database } from '../../db'
import { job, type Job } from '../../jobs'
import { compared, isNull, not } from '../../shared/conditions'
import type { Storage } from '../../storage'
import { ExportTaskEntity } from './exportTask.entity'

const chunk = 100

/** The file first: a record without a file is only a record, a file without a record would stay for ever. */
const removeSome = async (db: Database, storage: Storage, now: string): Promise<number> => {
  const expired = await db
    .rows(ExportTaskEntity)
    .where(compared('expiresAt', '<=', now), not(isNull('fileKey')))
    .many(['id', 'fileKey'], { sorting: [['expiresAt', 'ASC']], limit: chunk })
  for (const { fileKey } of expired) if (fileKey) await storage.remove(fileKey)
  if (expired.length === 0) return 0
  await db.write(async tx => {
    const tasks = await tx.lockMany(
      ExportTaskEntity,
      expired.map(({ id }) => id),
    )
    for (const task of tasks.values()) {
      task.fileKey = null
      await tx.save(task)
    }
  })
  return expired.length
}

export const removeExpiredExports = (storage: Storage): Job =>
  job({
    name: 'removeExpiredExports',
    description: 'Removes files of exports seven days after they were written; the records stay.',
    every: { minutes: 60 },
    run: async ({ db, clock }) => {
      let removed = 0
      for (;;) {
        const some = await removeSome(db, storage, clock())
        removed += some
        if (some < chunk) return removed
      }
    },
  })
