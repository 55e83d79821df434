/** The job that writes exports: with what the requester may see when it runs, never with what the system sees (R-EXP-1). */
import { holds, systemViewer, type Viewer } from '../../access/viewer'
import { Database } from '../../db'
import { job, type Job } from '../../jobs'
import { anyOf, compared, equals, isNull } from '../../shared/conditions'
import type { Filtering } from '../../shared/filters'
import { type Clock, later } from '../../shared/time'
import { newStorageKey, type Storage, type StoredFile } from '../../storage'
import { MemberEntity, viewerFinder } from '../members'
import { throughReseller } from '../partners'
import { ExportFailure, ExportStatus } from './export.enums'
import { exportLifecycle } from './export.lifecycle'
import { ExportTaskEntity } from './exportTask.entity'
import { writers } from './exportWriter'
import { type Cell, type Kind, kinds } from './kinds'

const minute = 60_000
/** Longer than any export takes: whoever has not ended by then has died, and another begins again. */
const lease = 15 * minute
const mostAttempts = 3
/** INFERRED: what a spreadsheet still opens in comfort. */
const spreadsheetRows = 100_000
/** INFERRED. */
const keptFor = 7 * 24 * 60 * minute

/** Why an export cannot succeed, however often it is tried. */
class Refused extends Error {
  constructor(readonly failure: ExportFailure) {
    super(failure)
  }
}

/** Where rows come from, where files go, and how many rows a file may have. */
type Place = { readonly db: Database; readonly storage: Storage; readonly mostRows: number }
type Written = { readonly file: StoredFile; readonly rowCount: number; readonly scope: Viewer['scope'] }

/** Takes the oldest one under its lock, with a new name for its file; answers also the name that a dead runner used. */
const claim = async (db: Database, clock: Clock): Promise<{ task: ExportTaskEntity; abandoned: string | null } | null> => {
  for (;;) {
    const now = clock()
    const isFree = anyOf(isNull('leaseUntil'), compared('leaseUntil', '<=', now))
    const [next] = await db
      .rows(ExportTaskEntity)
      .where(equals('status', ExportStatus.PROCESSING), isFree)
      .many(['id'], {
        sorting: [
          ['requestedAt', 'ASC'],
          ['id', 'ASC'],
        ],
        limit: 1,
      })
    if (!next) return null
    const claimed = await db.write(async tx => {
      const task = await tx.lock(ExportTaskEntity, next.id)
      if (task.status !== ExportStatus.PROCESSING || (task.leaseUntil !== null && task.leaseUntil > now)) return null
      const abandoned = task.fileKey
      task.attempts += 1
      task.leaseUntil = later(now, lease)
      task.fileKey = newStorageKey()
      await tx.save(task)
      return { task, abandoned }
    })
    if (claimed) return claimed
  }
}

/** Who asked, as things stand now: disabled, demoted or gone means less, or nothing. */
const requesterOf = async (db: Database, { requestedById, partnerId }: ExportTaskEntity, kind: Kind, now: string): Promise<Viewer> => {
  const member = await db.rows(MemberEntity).where(equals('id', requestedById)).one(['issuer', 'subject'])
  const viewer = member && (await viewerFinder(db.store, () => now)(member))
  const mayStill = viewer?.partnerId === partnerId && holds(viewer, 'export.create') && kind.keys.some(key => holds(viewer, key))
  if (!viewer || !mayStill) throw new Refused(ExportFailure.NO_LONGER_ALLOWED)
  return viewer
}

/** A door of the requester's own, through the reseller where a master asked for one. */
const doorOf = async (db: Database, viewer: Viewer, { indirectPartnerId }: ExportTaskEntity, now: string): Promise<Database> => {
  const own = new Database(db.store, viewer, { now, subscriptions: [] })
  const door = await throughReseller({ db: own, viewer }, indirectPartnerId)
  // Without this look, a member who came to another partner would export all of its own instead.
  if (!door || (indirectPartnerId !== null && door.viewer.through === null)) throw new Refused(ExportFailure.NO_LONGER_ALLOWED)
  return door
}

const filtersOf = (kind: Kind, filter: object | null, door: Database): Filtering[] => {
  try {
    return kind.filters(filter, door)
  } catch {
    throw new Refused(ExportFailure.FILTER_REFUSED)
  }
}

const write = async ({ db, storage, mostRows }: Place, task: ExportTaskEntity, now: string): Promise<Written> => {
  const kind = kinds[task.kind]
  const viewer = await requesterOf(db, task, kind, now)
  const door = await doorOf(db, viewer, task, now)
  const filters = filtersOf(kind, task.filter, door)
  let rowCount = 0
  const counted = async function* (): AsyncGenerator<readonly (readonly Cell[])[]> {
    for await (const rows of kind.pages(door, filters)) {
      rowCount += rows.length
      if (rowCount > mostRows) throw new Refused(ExportFailure.TOO_MANY_ROWS)
      yield rows
    }
  }
  const file = await storage.put(task.fileKey ?? newStorageKey(), writers[task.format].write(kind.columns, counted()))
  return { file, rowCount, scope: viewer.scope }
}

/** Whoever was overtaken, because its lease had run out, changes nothing: false. */
const settle = (db: Database, now: string, { id, version }: ExportTaskEntity, outcome: Written | ExportFailure): Promise<boolean> =>
  db.write(async tx => {
    const task = await tx.lock(ExportTaskEntity, id)
    if (task.version !== version) return false
    if (typeof outcome === 'string') {
      exportLifecycle.move(task, 'fail', systemViewer('an export that failed'))
      task.failure = outcome
      task.fileKey = null
    } else {
      const { file, rowCount, scope } = outcome
      exportLifecycle.move(task, 'complete', systemViewer('an export that is written'))
      Object.assign(task, { sizeBytes: file.sizeBytes, sha256: file.sha256, rowCount, scope, expiresAt: later(now, keptFor) })
    }
    task.finishedAt = now
    task.leaseUntil = null
    task.filter = null
    await tx.save(task)
    return true
  })

const attempt = async (place: Place, task: ExportTaskEntity, now: string): Promise<Written | ExportFailure> => {
  if (task.attempts > mostAttempts) return ExportFailure.GAVE_UP
  try {
    return await write(place, task, now)
  } catch (error) {
    if (error instanceof Refused) return error.failure
    throw error
  }
}

const runOne = async (place: Place, clock: Clock, task: ExportTaskEntity): Promise<void> => {
  const outcome = await attempt(place, task, clock())
  const isOurs = await settle(place.db, clock(), task, outcome)
  if (task.fileKey && (!isOurs || typeof outcome === 'string')) await place.storage.remove(task.fileKey)
}

export const runExports = (storage: Storage, mostRows = spreadsheetRows): Job =>
  job({
    name: 'runExports',
    description: 'Writes the exports that were asked for, each with the sight of its requester.',
    every: { minutes: 1 },
    run: async ({ db, clock }) => {
      let done = 0
      const failures: unknown[] = []
      for (;;) {
        const claimed = await claim(db, clock)
        if (!claimed) break
        const { task, abandoned } = claimed
        if (abandoned) await storage.remove(abandoned)
        try {
          await runOne({ db, storage, mostRows }, clock, task)
          done += 1
        } catch (error) {
          // It is tried again when its lease has run out; those behind it need not wait.
          failures.push(error)
        }
      }
      if (failures.length) throw failures[0]
      return done
    },
  })
