/** Opens the file of an export for whoever asks by HTTP: its requester, or an administrator of the same partner (R-EXP-3). */
import type { Readable } from 'node:stream'
import { holds, type Viewer } from '../../access/viewer'
import type { Context } from '../../context'
import { AuditEventEntity, auditRow } from '../../mutations'
import type { Storage } from '../../storage'
import { throughReseller } from '../partners'
import { isDownloadable } from './downloadable'
import { ExportTaskEntity } from './exportTask.entity'
import { writers } from './exportWriter'
import { kinds } from './kinds'

export type Download = { readonly content: Readable; readonly fileName: string; readonly contentType: string; readonly sizeBytes: number }

/** A file that was written with a wider sight than the member has now stays closed. */
const seesAsMuch = (viewer: Viewer, { scope, kind }: ExportTaskEntity): boolean =>
  (viewer.scope === 'ALL' || viewer.scope === scope) && kinds[kind].keys.some(key => holds(viewer, key))

/** Null for all that is not to be had: missing, a stranger's, a colleague's, unfinished, expired. They are one answer (api §8). */
export const openExport = async (ctx: Context, storage: Storage, id: string): Promise<Download | null> => {
  const task = await ctx.db.one(ExportTaskEntity, id, [
    'kind',
    'format',
    'status',
    'scope',
    'expiresAt',
    'fileName',
    'fileKey',
    'sizeBytes',
    'sha256',
    'indirectPartnerId',
  ])
  if (!task || !isDownloadable(task, ctx.now) || !seesAsMuch(ctx.viewer, task)) return null
  const { fileKey: key, sizeBytes, sha256, fileName, format, indirectPartnerId } = task
  if (!(await throughReseller(ctx, indirectPartnerId)) || key === null || sizeBytes === null || sha256 === null) return null
  const content = await storage.get({ key, sizeBytes, sha256 })
  if (!content) return null
  const attempt = { operation: 'downloadExport', input: { id } }
  await ctx.db.write(tx => tx.append(AuditEventEntity, auditRow(ctx, attempt, 'DONE', [])))
  return { content, fileName, contentType: writers[format].contentType, sizeBytes }
}
