/** What is asked for automatically, day by day (R-PY-3). */
import { job, type JobDoor } from '../../jobs'
import { AuditEventEntity, auditRow } from '../../mutations'
import { equals } from '../../shared/conditions'
import { UserError } from '../../shared/errors'
import { lockOpenStatements } from '../incentives'
import { PartnerEntity } from '../partners'
import { IncentiveAutoPayoutEntity } from './autoPayout.entity'
import { makeRequest } from './makeRequest'

type Setting = Pick<IncentiveAutoPayoutEntity, 'id' | 'partnerId'>

const noteSkipped = (db: JobDoor, now: string, { id, partnerId }: Setting, result: string): Promise<void> =>
  db.write(tx =>
    tx.append(
      AuditEventEntity,
      auditRow({ now, viewer: { ...tx.viewer, partnerId }, requestId: '–' }, { operation: 'applyAutoPayouts', input: { id } }, result, []),
    ),
  )

export const applyAutoPayouts = job({
  name: 'applyAutoPayouts',
  description: 'Asks for incentives to be paid out where partners switched that on.',
  every: { dailyAt: '04:00' },
  run: async ({ db, now }) => {
    const settings = await db
      .rows(IncentiveAutoPayoutEntity)
      .where(equals('isEnabled', 1))
      .many(['id', 'partnerId'], { sorting: [['id', 'ASC']] })
    let made = 0
    for (const { id, partnerId } of settings) {
      const work = db.write(async tx => {
        const known = await tx.rows(IncentiveAutoPayoutEntity).where(equals('id', id), equals('isEnabled', 1)).one('all')
        if (!known) return 0
        const { associationType, issueMode } = known
        const partner = await tx.lock(PartnerEntity, partnerId)
        const statements = await lockOpenStatements(tx, partnerId)
        const includes = (statement: { associationType: unknown }) => statement.associationType === associationType
        await makeRequest(tx, tx, { partner, statements }, { issueMode, incentiveIds: null, includes, submittedById: null })
        return 1
      })
      made += await work.catch(async (error: unknown) => {
        // Nothing to ask for, or not allowed to: the next day is another one.
        if (!(error instanceof UserError)) throw error
        // A mode that is not possible waits for somebody to choose another: its partner finds out why nothing comes.
        if (error.code === 'ISSUE_MODE_NOT_ALLOWED') await noteSkipped(db, now, { id, partnerId }, error.code)
        return 0
      })
    }
    return made
  },
})
