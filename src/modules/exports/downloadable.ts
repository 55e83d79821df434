/** Whether there is a file to be had. */
import { ExportStatus } from './export.enums'
import type { ExportTaskEntity } from './exportTask.entity'

export const isDownloadable = ({ status, fileKey, expiresAt }: ExportTaskEntity, now: string): boolean =>
  status === ExportStatus.COMPLETED && fileKey !== null && expiresAt !== null && expiresAt > now
