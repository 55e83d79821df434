/** Until when a reported customer is kept for its partner: plain days, which no calendar moves (R-DEV-1, R-WD-4). */
import { deadlineSource } from '../calendar'
import { ReportStatus } from './development.enums'
import { ReportedCustomerEntity } from './reportedCustomer.entity'

export const reportDeadline = deadlineSource({
  kind: 'REPORTED_CUSTOMER',
  entity: ReportedCustomerEntity,
  target: 'ReportedCustomer',
  due: 'validUntil',
  open: { status: [ReportStatus.REPORTED] },
  title: ({ id }) => id,
  columns: ['id'],
})
