/** Announces a file: what it will be is written down before any byte of it comes (R-XC-3). */
import { systemViewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { equals, isNull } from '../../../shared/conditions'
import { invalidInput, UserError } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { later } from '../../../shared/time'
import { MemberEntity } from '../../members'
import { AttachmentEntity } from '../attachment.entity'
import { AttachmentStatus, VirusScan } from '../attachment.enums'
import type { RequestAttachmentUploadInput } from '../attachment.type'
import { checkedFileName } from '../fileName'
import { allowedEndings, fileTypeOf } from '../fileTypes'
import { newLinkSecret } from '../signedLinks'

const mostBytes = 20 * 1_024 * 1_024
/** INFERRED: long enough for a slow line and a short break, too short for a link that was passed on. */
const minutesToUpload = 15
/** INFERRED: what one person has lying about and attached to nothing. */
const mostUnattached = 50

/** The member is locked, so that two calls at once do not both find room. */
const checkRoom = async (system: Transaction, memberId: string): Promise<void> => {
  await system.lockMany(MemberEntity, [memberId])
  const lying = await system.rows(AttachmentEntity).where(equals('uploadedById', memberId), isNull('targetId')).count()
  if (lying >= mostUnattached) throw new UserError('ATTACHMENT_LIMIT_REACHED', { most: mostUnattached })
}

export const requestAttachmentUpload = async (tx: Transaction, ctx: Context, input: RequestAttachmentUploadInput) => {
  const name = checkedFileName(input.name, 'name')
  const type = fileTypeOf(name, input.mime)
  if (!type) throw new UserError('ATTACHMENT_TYPE_NOT_ALLOWED', { allowed: allowedEndings }, ['name'])
  if (input.size < 1) throw invalidInput('a file has at least one byte', 'size')
  if (input.size > mostBytes) throw new UserError('ATTACHMENT_TOO_LARGE', { most: mostBytes }, ['size'])
  if (!/^[0-9a-f]{64}$/i.test(input.sha256)) throw invalidInput('64 hexadecimal digits', 'sha256')

  const { idempotencyKey, size, sha256 } = input
  const announce = async () => {
    const system = tx.asSystem(systemViewer('announcing a file'))
    await checkRoom(system, ctx.viewer.memberId)
    const id = newId('att')
    await system.append(AttachmentEntity, {
      id,
      partnerId: ctx.viewer.partnerId,
      uploadedById: ctx.viewer.memberId,
      name,
      size,
      mime: type.mimes[0],
      sha256: sha256.toLowerCase(),
      status: AttachmentStatus.AWAITING_UPLOAD,
      virusScan: VirusScan.NOT_SCANNED,
      requestedAt: tx.now,
      uploadUntil: later(tx.now, minutesToUpload * 60_000),
      uploadedAt: null,
      fileKey: null,
      linkSecret: newLinkSecret(),
      targetType: null,
      targetId: null,
      slot: null,
      attachedAt: null,
      version: 1,
    })
    // The secret of its links stays out of the audit row.
    tx.changes.push({ id, before: null, after: { name, size, mime: type.mimes[0], sha256 } })
    return { objectId: id }
  }
  if (typeof idempotencyKey !== 'string') return announce()
  const { answer, replayed } = await once(tx, ctx, 'requestAttachmentUpload', { ...input, idempotencyKey }, announce)
  return { ...answer, replayed }
}
