/** Takes the bytes of an announced file from whoever holds its link: all of them as announced, or nothing is kept (R-XC-3). */
import { createHash } from 'node:crypto'
import { systemViewer } from '../../access/viewer'
import type { Database } from '../../db'
import { AuditEventEntity, auditRow } from '../../mutations'
import { equals } from '../../shared/conditions'
import { newStorageKey, type Storage } from '../../storage'
import { AttachmentEntity } from './attachment.entity'
import { AttachmentStatus } from './attachment.enums'
import { attachmentLifecycle } from './attachment.lifecycle'
import { checkedBytes, type Fault, WrongBytes } from './checkedBytes'
import { fileTypeOf } from './fileTypes'
import { mayUseLink } from './linkHolder'
import { isSigned, type LinkParts } from './signedLinks'

export type Upload = { readonly link: LinkParts; readonly bytes: AsyncIterable<Uint8Array>; readonly requestId: string }

/** Uploaded by two at once: whoever began first has lost its file to the other. */
class Overtaken extends Error {}

const isAwaited = ({ status, uploadUntil }: AttachmentEntity, now: string): boolean =>
  status === AttachmentStatus.AWAITING_UPLOAD && uploadUntil >= now

/** Gives this attempt a file of its own and says so first, so that what a server leaves behind that dies can be found. */
const claim = async (db: Database, storage: Storage, id: string): Promise<AttachmentEntity | null> => {
  let abandoned: string | null = null
  const claimed = await db.write(async tx => {
    const attachment = (await tx.lockMany(AttachmentEntity, [id])).get(id)
    if (!attachment || !isAwaited(attachment, db.now)) return null
    abandoned = attachment.fileKey
    attachment.fileKey = newStorageKey()
    await tx.save(attachment)
    return attachment
  })
  if (abandoned !== null) await storage.remove(abandoned)
  return claimed
}

/** Still the file of this attempt, under the lock: then it is the file. */
const settle = (db: Database, { id, fileKey }: AttachmentEntity, { link, requestId }: Upload): Promise<void> =>
  db.write(async tx => {
    const attachment = await tx.lock(AttachmentEntity, id)
    if (attachment.fileKey !== fileKey || !attachmentLifecycle.isPossible(attachment.status, 'upload')) throw new Overtaken()
    attachmentLifecycle.move(attachment, 'upload', tx.viewer)
    attachment.uploadedAt = tx.now
    await tx.save(attachment)
    const viewer = { ...systemViewer('an upload'), memberId: link.by, partnerId: attachment.partnerId }
    const attempt = { operation: 'uploadAttachment', input: { id } }
    await tx.append(AuditEventEntity, auditRow({ now: tx.now, viewer, requestId }, attempt, 'DONE', []))
  })

const isOvertaken = async (db: Database, { id, fileKey }: AttachmentEntity): Promise<boolean> => {
  const now = await db.rows(AttachmentEntity).where(equals('id', id)).one(['fileKey'])
  return now?.fileKey !== fileKey
}

const store = async (storage: Storage, { fileKey, name, mime, size, sha256 }: AttachmentEntity, bytes: Upload['bytes']): Promise<void> => {
  const type = fileTypeOf(name, mime)
  if (fileKey === null || type === null) throw new WrongBytes('OTHER_TYPE')
  const stored = await storage.put(fileKey, checkedBytes(bytes, size, type))
  if (stored.sha256 !== sha256) throw new WrongBytes('OTHER_HASH')
}

/** A client that lost our answer sends the same again: it is there already. Any other bytes change nothing, and learn nothing. */
const isThere = async (attachment: AttachmentEntity, bytes: Upload['bytes'], now: string): Promise<boolean> => {
  const { status, uploadUntil, name, mime, size, sha256 } = attachment
  const type = fileTypeOf(name, mime)
  if (status !== AttachmentStatus.UPLOADED || uploadUntil < now || type === null) return false
  const hash = createHash('sha256')
  try {
    for await (const chunk of checkedBytes(bytes, size, type)) hash.update(chunk)
  } catch (error) {
    if (error instanceof WrongBytes) return false
    throw error
  }
  return hash.digest('hex') === sha256
}

const stated = ['status', 'uploadedById', 'uploadUntil', 'linkSecret', 'name', 'mime', 'size', 'sha256'] as const

/** `unknown` for all that is no open upload: no such link, expired, used for other bytes. They are one answer (api §8). */
export const receiveUpload = async (db: Database, storage: Storage, upload: Upload): Promise<'stored' | 'unknown' | Fault> => {
  const { link } = upload
  const found = await db.one(AttachmentEntity, link.id, stated)
  if (!found || !isSigned('upload', found.linkSecret, link) || link.by !== found.uploadedById) return 'unknown'
  if (!(await mayUseLink(db, link))) return 'unknown'
  if (await isThere(found, upload.bytes, db.now)) return 'stored'
  const attachment = await claim(db, storage, link.id)
  if (!attachment?.fileKey) return 'unknown'
  try {
    await store(storage, attachment, upload.bytes)
    await settle(db, attachment, upload)
    return 'stored'
  } catch (error) {
    await storage.remove(attachment.fileKey)
    if (error instanceof WrongBytes) return error.fault
    // The other attempt takes the half-written file away, which fails this one in one place or another.
    if (error instanceof Overtaken || (await isOvertaken(db, attachment))) return 'unknown'
    throw error
  }
}
