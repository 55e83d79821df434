/** What is asked for automatically, day by day (R-PY-3). */
import { job } from '../../jobs'
import { equals } from '../../shared/conditions'
import { UserError } from '../../shared/errors'
import { PartnerEntity } from '../partners'
import { IncentiveAutoPayoutEntity } from './autoPayout.entity'
import { makeRequest } from './makeRequest'
import { lockOpenStatements } from './openStatements'

export const applyAutoPayouts = job({
  name: 'applyAutoPayouts',
  description: 'Asks for incentives to be paid out where partners switched that on.',
  every: { dailyAt: '04:00' },
  run: async ({ db }) => {
    const settings = await db
      .rows(IncentiveAutoPayoutEntity)
      .where(equals('isEnabled', 1))
      .many(['id'], { sorting: [['id', 'ASC']] })
    let made = 0
    for (const { id } of settings) {
      const work = db.write(async tx => {
        const known = await tx.rows(IncentiveAutoPayoutEntity).where(equals('id', id), equals('isEnabled', 1)).one('all')
        if (!known) return 0
        const { partnerId, associationType, issueMode } = known
        const partner = await tx.lock(PartnerEntity, partnerId)
        const statements = await lockOpenStatements(tx, partnerId)
        const includes = (statement: { associationType: unknown }) => statement.associationType === associationType
        await makeRequest(tx, tx, { partner, statements }, { issueMode, incentiveIds: null, includes, submittedById: null })
        return 1
      })
      made += await work.catch((error: unknown) => {
        // Nothing to ask for, or not allowed to: the next day is another one.
        if (error instanceof UserError) return 0
        throw error
      })
    }
    return made
  },
})
