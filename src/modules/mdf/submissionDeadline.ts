/** Until when an application is on time; counted on every look, because nothing is kept before it is handed in (R-MD-3, R-WD-5). */
import { compared, type Condition } from '../../shared/conditions'
import { shanghaiDate } from '../../shared/time'
import { deadlineSource } from '../calendar'
import { MdfActivityStatus } from './mdf.enums'
import { MdfActivityEntity } from './mdfActivity.entity'
import { onTimeUntil } from './onTime'

/** What has begun cannot be applied for any more. */
const notBegun = (now: string): Condition => compared('startDate', '>', shanghaiDate(now))

export const submissionDeadline = deadlineSource({
  kind: 'MDF_APPLICATION',
  entity: MdfActivityEntity,
  target: 'MdfActivity',
  due: 'startDate',
  at: ({ startDate }, calendar) => onTimeUntil(startDate ?? '0001-01-01', calendar),
  open: { status: [MdfActivityStatus.DRAFT, MdfActivityStatus.WITHDRAWN, MdfActivityStatus.APPLICATION_REJECTED], deletedAt: null },
  while: notBegun,
  title: ({ applicationNo }) => applicationNo,
  columns: ['applicationNo'],
})
