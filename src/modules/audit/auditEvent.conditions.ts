/** What each filter on the audit trail means. */
import { between, exactly, FA, type Filtering } from '../../shared/filters'
import type { Instant } from '../../shared/time'
import type { AuditEventFilter } from './auditEvent.inputs'

const sevenDays = 7 * 86_400_000

/** The vendor's console shows the last seven days (R-AUD-1); who wants more says from when, or null for all that is kept. */
const begin = ({ occurredAtBegin, occurredAtEnd }: AuditEventFilter, now: Instant): Instant | null =>
  occurredAtBegin === undefined ? new Date(Date.parse(occurredAtEnd ?? now) - sevenDays).toISOString() : occurredAtBegin

export const auditEventConditions = (given: AuditEventFilter | null | undefined, now: Instant): Filtering[] => {
  const filter = given ?? {}
  return [
    exactly('operation', filter.operation, FA),
    exactly('memberId', filter.memberId, FA),
    exactly('targetId', filter.targetId, FA),
    exactly('result', filter.result, FA),
    exactly('onBehalfOfCustomerId', filter.onBehalfOfCustomerId, FA),
    between('occurredAt', begin(filter, now), filter.occurredAtEnd, FA, 'occurredAt'),
  ]
}
