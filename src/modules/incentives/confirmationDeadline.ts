/** Until when statements are confirmed: shown to whom it concerns, and moved by a corrected calendar (R-ST-8, R-WD-5). */
import { shanghaiDate } from '../../shared/time'
import { deadlineSource, deadlineWithin } from '../calendar'
import { IncentiveEntity } from './incentive.entity'
import { IncentiveStatus } from './incentive.enums'

/** A statement without them has no deadline to be counted again. */
const publicityOf = ({ id, publicityStartAt, publicityWorkingDays }: IncentiveEntity) => {
  if (publicityStartAt === null || publicityWorkingDays === null) throw new Error(`${id} is public since nobody knows when`)
  return { start: publicityStartAt, days: publicityWorkingDays }
}

export const confirmationDeadline = deadlineSource({
  kind: 'INCENTIVE_CONFIRMATION',
  entity: IncentiveEntity,
  target: 'Incentive',
  due: 'publicityDeadlineAt',
  open: { status: [IncentiveStatus.PENDING_CONFIRMATION] },
  title: ({ statementNo }) => statementNo,
  columns: ['statementNo'],
  recount: {
    since: statement => shanghaiDate(publicityOf(statement).start),
    again: (statement, calendar) => {
      const { start, days } = publicityOf(statement)
      return deadlineWithin(days, start, calendar)
    },
  },
})
