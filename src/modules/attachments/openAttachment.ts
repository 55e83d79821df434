/** Opens the bytes of an attachment for whoever holds a link that was made a moment ago for someone who sees it. */
import type { Readable } from 'node:stream'
import { systemViewer } from '../../access/viewer'
import type { Database } from '../../db'
import { AuditEventEntity, auditRow } from '../../mutations'
import type { Storage } from '../../storage'
import { AttachmentEntity } from './attachment.entity'
import { AttachmentStatus, VirusScan } from './attachment.enums'
import { mayUseLink } from './linkHolder'
import { isSigned, type LinkParts } from './signedLinks'

export type OpenedAttachment = { readonly content: Readable; readonly fileName: string; readonly contentType: string }

/** All of it is here, and no scanner objects. */
export const isHandedOut = ({ status, virusScan }: Pick<AttachmentEntity, 'status' | 'virusScan'>): boolean =>
  status === AttachmentStatus.UPLOADED && virusScan !== VirusScan.INFECTED

/** Null for all that is not to be had: no such file, a wrong or an expired link, a member that was disabled. They are one answer (api §8). */
export const openAttachment = async (
  db: Database,
  storage: Storage,
  { link, requestId }: { readonly link: LinkParts; readonly requestId: string },
): Promise<OpenedAttachment | null> => {
  const columns = ['partnerId', 'name', 'size', 'mime', 'sha256', 'status', 'virusScan', 'fileKey', 'linkSecret']
  const found = await db.one(AttachmentEntity, link.id, columns)
  if (!found || !isSigned('download', found.linkSecret, link) || !isHandedOut(found) || !(await mayUseLink(db, link))) return null
  const { fileKey: key, size: sizeBytes, sha256, name, mime, partnerId } = found
  const content = key === null ? null : await storage.get({ key, sizeBytes, sha256 })
  if (!content) return null
  const viewer = { ...systemViewer('a download'), memberId: link.by, partnerId }
  const attempt = { operation: 'downloadAttachment', input: { id: link.id } }
  await db.write(tx => tx.append(AuditEventEntity, auditRow({ now: db.now, viewer, requestId }, attempt, 'DONE', [])))
  return { content, fileName: name, contentType: mime }
}
