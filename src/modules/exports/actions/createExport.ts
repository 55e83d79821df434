/** Asks for an export: it is written down here and runs in the background (R-EXP-1). */
import { holds, systemViewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Database, Transaction } from '../../../db'
import { once } from '../../../mutations'
import { allOf, equals, not } from '../../../shared/conditions'
import { forbidden, invalidInput, resellerNotFound, UserError } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { shanghaiDate } from '../../../shared/time'
import { MemberEntity } from '../../members'
import { PartnerEntity, PartnerStatus } from '../../partners'
import { ExportStatus } from '../export.enums'
import type { CreateExportInput } from '../export.inputs'
import { ExportTaskEntity } from '../exportTask.entity'
import { writers } from '../exportWriter'
import { filterFields, kinds } from '../kinds'

/** INFERRED: enough for a morning's work, too few to fill the disk. */
const mostRunning = 3

const fileNameOf = (id: string, { kind, format }: CreateExportInput, now: string): string =>
  `${kinds[kind].name}-${shanghaiDate(now)}-${id.slice(-6)}.${writers[format].ending}`

/** The member is locked, so that two calls at once do not both find room. */
const checkRoom = async (system: Transaction, memberId: string): Promise<void> => {
  const running = await system
    .rows(ExportTaskEntity)
    .where(equals('status', ExportStatus.PROCESSING), equals('requestedById', memberId))
    .count()
  if (running >= mostRunning) throw new UserError('EXPORT_LIMIT_REACHED', { most: mostRunning })
}

/** A reseller of the master's own whose customers it may not see is there, and shows nothing until it accepts the notice (R-RES-6). */
const whyNoDoor = async (tx: Transaction, { indirectPartnerId }: CreateExportInput): Promise<UserError> => {
  const mine = allOf(equals('masterId', tx.viewer.partnerId), not(equals('status', PartnerStatus.EXITED)))
  const isMine = await tx
    .rows(PartnerEntity)
    .where(equals('id', indirectPartnerId ?? ''), mine)
    .count()
  return isMine ? new UserError('NOTICE_NOT_ACCEPTED', {}, ['indirectPartnerId']) : resellerNotFound('indirectPartnerId')
}

/** `door` is the viewer's own, or that of a master looking into one of its resellers; null: no reseller of his. */
export const createExport = (door: Database | null) => async (tx: Transaction, ctx: Context, input: CreateExportInput) => {
  const { partnerId, memberId } = ctx.viewer
  const kind = kinds[input.kind]
  if (!partnerId || !kind.keys.some(key => holds(ctx.viewer, key))) throw forbidden()
  if (!door) throw await whyNoDoor(tx, input)
  const stray = filterFields.find(field => field !== kind.filter && input[field])
  if (stray) throw invalidInput(`${input.kind} are filtered by ${kind.filter}`, stray)
  const filter = input[kind.filter] ?? null
  // What the list would refuse is refused now, not in the background.
  kind.filters(filter, door)

  const system = tx.asSystem(systemViewer('room for an export'))
  await system.lockMany(MemberEntity, [memberId])
  const { answer, replayed } = await once(tx, ctx, 'createExport', input, async () => {
    await checkRoom(system, memberId)
    const id = newId('exp')
    const { kind: kindName, format } = input
    const indirectPartnerId = door.viewer.through ? door.viewer.partnerId : null
    await tx.append(ExportTaskEntity, {
      id,
      partnerId,
      requestedById: memberId,
      indirectPartnerId,
      kind: kindName,
      format,
      filter,
      status: ExportStatus.PROCESSING,
      requestedAt: tx.now,
      finishedAt: null,
      expiresAt: null,
      rowCount: null,
      fileName: fileNameOf(id, input, tx.now),
      fileKey: null,
      sizeBytes: null,
      sha256: null,
      failure: null,
      scope: null,
      attempts: 0,
      leaseUntil: null,
      version: 1,
    })
    // The filter may hold a name or a number that was searched for, which no audit row keeps (R-MASK-1).
    tx.changes.push({ id, before: null, after: { kind: kindName, format, indirectPartnerId } })
    return { objectId: id }
  })
  return { ...answer, replayed }
}
