/** The job that turns estimates into drafts once their month is over in Shanghai. */
import type { Database } from '../../db'
import { job } from '../../jobs'
import { systemViewer } from '../../access/viewer'
import { compared, equals } from '../../shared/conditions'
import { shanghaiDate, yearMonthOf } from '../../shared/time'
import { addUp } from './actions/addUp'
import { PerformanceStatus } from './performance.enums'
import { performanceLifecycle } from './performance.lifecycle'
import { PerformanceStatementEntity } from './performanceStatement.entity'

const chunk = 100

/** Each is looked at again under its lock: another run of the job may have been faster. */
const closeSome = async (db: Database, ids: readonly string[]): Promise<number> =>
  db.write(async tx => {
    const statements = await tx.lockMany(PerformanceStatementEntity, ids)
    const open = [...statements.values()].filter(({ status }) => performanceLifecycle.isPossible(status, 'closeMonth'))
    for (const statement of open) {
      performanceLifecycle.move(statement, 'closeMonth', systemViewer('the month is over'))
      await addUp(tx, statement)
      await tx.save(statement)
    }
    return open.length
  })

export const closePerformanceMonths = job({
  name: 'closePerformanceMonths',
  description: 'Turns performance estimates of past months into drafts, for the vendor to review.',
  every: { minutes: 60 },
  run: async ({ db, now }) => {
    const month = yearMonthOf(shanghaiDate(now))
    const over = db.rows(PerformanceStatementEntity).where(equals('status', PerformanceStatus.ESTIMATED), compared('cycle', '<', month))
    let closed = 0
    for (;;) {
      const some = await over.many(['id'], { limit: chunk })
      if (some.length === 0) return closed
      closed += await closeSome(
        db,
        some.map(({ id }) => id),
      )
    }
  },
})
