/** How an export goes on (R-EXP-3). */
import { lifecycle, SYSTEM } from '../../access/lifecycle'
import { ExportStatus } from './export.enums'

const { PROCESSING, COMPLETED, FAILED } = ExportStatus

export const exportLifecycle = lifecycle({
  name: 'Export task',
  initial: [PROCESSING],
  actions: {
    complete: { from: [PROCESSING], to: COMPLETED, by: SYSTEM, when: 'every row is in the file' },
    fail: { from: [PROCESSING], to: FAILED, by: SYSTEM, when: 'too many rows, or no longer allowed, or tried three times' },
  },
})
