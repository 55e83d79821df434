/** Attaches uploaded files to what they belong to, for the actions of other modules. */
import { systemViewer } from '../../access/viewer'
import type { Context } from '../../context'
import type { Transaction } from '../../db'
import { equals, isIn } from '../../shared/conditions'
import { invalidInput, notFound, UserError } from '../../shared/errors'
import { AttachmentEntity } from './attachment.entity'
import { AttachmentStatus } from './attachment.enums'

export type Target = {
  /** The GraphQL type and the id of what it is attached to. */
  readonly type: string
  readonly id: string
  /** As what, where one thing has files of several kinds: `INVOICE`, `PHOTO`. */
  readonly slot?: string
  /** One file may prove several things of it, and nothing of another of its type, uploaded again or not. */
  readonly isEvidence?: boolean
  /** Whose it is, where the vendor attaches something; absent: the partner of the one who attaches. */
  readonly partnerId?: string
}

/** INFERRED: more files than any form asks for. */
const mostAtOnce = 20

const attaching = systemViewer('attaching files')

const belongsTo = (row: AttachmentEntity, { id, slot }: Target): boolean => row.targetId === id && row.slot === (slot ?? null)

/** My own, or what is attached there already; all else is answered as if it did not exist. */
const isMine = (row: AttachmentEntity, { viewer }: Context, target: Target): boolean =>
  belongsTo(row, target) || (row.uploadedById === viewer.memberId && (row.partnerId === null || row.partnerId === viewer.partnerId))

const check = (row: AttachmentEntity | undefined, ctx: Context, target: Target, field: string[]): AttachmentEntity => {
  if (!row || row.status === AttachmentStatus.DISCARDED || !isMine(row, ctx, target)) throw notFound('attachment', ...field)
  if (row.status !== AttachmentStatus.UPLOADED) throw new UserError('ATTACHMENT_NOT_UPLOADED', { name: row.name }, field)
  if (row.targetId !== null && !belongsTo(row, target)) throw new UserError('ATTACHMENT_ALREADY_USED', { name: row.name }, field)
  return row
}

/** Whatever has the bytes of one of these, whoever sent it: locked with them, so that of two proofs at once one sees the other. */
const twinsOf = async (system: Transaction, ids: readonly string[]): Promise<string[]> => {
  const rows = system.rows(AttachmentEntity)
  const shown = await rows.where(isIn('id', ids)).many(['sha256'])
  const hashes = [...new Set(shown.map(({ sha256 }) => sha256))]
  const twins = await rows.where(isIn('sha256', hashes), equals('status', AttachmentStatus.UPLOADED)).many(['id'])
  return twins.map(({ id }) => id)
}

const refuseShown = (row: AttachmentEntity, found: Iterable<AttachmentEntity>, { type, id }: Target, field: string[]): void => {
  for (const { sha256, targetType, targetId } of found)
    if (sha256 === row.sha256 && targetType === type && targetId !== id)
      throw new UserError('ATTACHMENT_ALREADY_USED', { name: row.name }, field)
}

/**
 * Mine, uploaded, and attached to nothing else: anything less is a refusal that names the position in `field`.
 * What the target has already stays; see `keepAttached` for a list that is replaced.
 */
export const attach = async (
  tx: Transaction,
  ctx: Context,
  ids: readonly string[],
  target: Target,
  ...field: string[]
): Promise<AttachmentEntity[]> => {
  const files = [...new Set(ids)]
  if (files.length > mostAtOnce) throw new UserError('ATTACHMENT_TOO_MANY', { most: mostAtOnce }, field)
  const repeated = ids.findIndex((id, position) => ids.indexOf(id) !== position)
  if (repeated >= 0 && !target.isEvidence) throw invalidInput('a file is named twice', ...field, String(repeated))
  const system = tx.asSystem(attaching)
  const found = await system.lockMany(AttachmentEntity, target.isEvidence ? [...files, ...(await twinsOf(system, files))] : files)
  const fieldOf = (id: string): string[] => [...field, String(ids.indexOf(id))]
  const rows = files.map(id => check(found.get(id), ctx, target, fieldOf(id)))
  if (target.isEvidence) for (const row of rows) refuseShown(row, found.values(), target, fieldOf(row.id))
  for (const row of rows.filter(each => each.targetId === null)) {
    row.targetType = target.type
    row.targetId = target.id
    row.slot = target.slot ?? null
    row.partnerId = target.partnerId ?? row.partnerId
    row.attachedAt = tx.now
    await system.save(row)
  }
  return rows
}

/** The same for a list that is edited: what is attached there and not named any more is let go, and removed by the job. */
export const keepAttached = async (
  tx: Transaction,
  ctx: Context,
  ids: readonly string[],
  target: Target,
  ...field: string[]
): Promise<AttachmentEntity[]> => {
  const rows = await attach(tx, ctx, ids, target, ...field)
  const system = tx.asSystem(attaching)
  const there = await system.rows(AttachmentEntity).where(equals('targetId', target.id)).many(['id', 'slot'])
  const dropped = there.filter(({ id, slot }) => slot === (target.slot ?? null) && !ids.includes(id)).map(({ id }) => id)
  for (const row of (await system.lockMany(AttachmentEntity, dropped)).values()) {
    row.targetType = row.targetId = row.slot = row.attachedAt = null
    await system.save(row)
  }
  return rows
}
