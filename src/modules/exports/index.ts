/** Exports: lists as files, written in the background and always masked. */
import { may } from '../../access/rules'
import type { Job } from '../../jobs'
import type { Storage } from '../../storage'
import type { Module } from '../module'
import { exportLifecycle } from './export.lifecycle'
import { CreateExportPayloadResolver, ExportTaskResolver } from './export.resolver'
import { ExportTaskEntity } from './exportTask.entity'
import { removeExpiredExports } from './removeExpiredExports'
import { runExports } from './runExports'

export { ExportFailure, ExportFormat, ExportKind, ExportStatus } from './export.enums'
export { ExportTaskEntity } from './exportTask.entity'
export { type Download, openExport } from './openExport'

/** They need to know where files are kept, which no module does by itself. */
export const exportJobs = (storage: Storage): readonly Job[] => [runExports(storage), removeExpiredExports(storage)]

export const exportTasks: Module = {
  name: 'exports',
  entities: [ExportTaskEntity],
  resolvers: [ExportTaskResolver, CreateExportPayloadResolver],
  rules: { Query: { exportTasks: may('export.create') }, Mutation: { createExport: may('export.create') } },
  lifecycles: [exportLifecycle],
  nodes: { exp: ExportTaskEntity },
}
