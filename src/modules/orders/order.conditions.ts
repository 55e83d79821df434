/** What each filter on orders means, in the classes of part 1 §4.5. */
import { badInput } from '../../shared/errors'
import { between, exactly, FA, FD, FE, FF, type Filtering, oneOf } from '../../shared/filters'
import { canonicalId } from '../../shared/ids'
import { addMonths, type Instant, shanghaiDate, startOfDay, yearOf } from '../../shared/time'
import { filterableStatuses, type OrderStatus } from './order.enums'
import type { OrderFilter } from './order.inputs'

type Input<T> = T | null | undefined

/** The vendor's ids and codes have at most 64 characters; our ids put a prefix before them. */
const longestCode = 64
const longestId = 'ord_'.length + longestCode

/** Not `text?.…`: that would turn null, which is a filter, into absent, which is none (R-FLT-1). */
const inCase = (text: Input<string>, cased: (text: string) => string): Input<string> => (typeof text === 'string' ? cased(text) : text)

const sinceMidnight = (instant: Instant): number => Date.parse(instant) - Date.parse(startOfDay(shanghaiDate(instant)))

/** A year ends on the same date and at the same time of day in Shanghai. */
const isOverAYear = (begin: Instant, end: Instant): boolean => {
  const [from, to] = [shanghaiDate(begin), shanghaiDate(end)]
  // Within one year there is nothing to count, and from the last year of the calendar no year can be added.
  if (yearOf(from) === yearOf(to)) return false
  const latest = addMonths(from, 12)
  return to > latest || (to === latest && sinceMidnight(end) > sinceMidnight(begin))
}

/** R-OQ-6. One end alone leaves the other open: the six months of R-OQ-2 are the default of a portal, not of its API. */
const withinAYear = (property: 'createdAt' | 'paidAt', begin: Input<Instant>, end: Input<Instant>): Filtering => {
  const range = between(property, begin, end, FF, property)
  if (begin && end && isOverAYear(begin, end)) throw badInput(`${property}End`, `at most one year after "${property}Begin"`)
  return range
}

const standing = (status: Input<OrderStatus>): Filtering => {
  if (status && !filterableStatuses.includes(status)) throw badInput('status', `only ${filterableStatuses.join(', ')}`)
  return exactly('status', status, FA)
}

export const orderConditions = (filter: Input<OrderFilter>): Filtering[] =>
  filter
    ? [
        exactly('orderId', inCase(filter.orderId, canonicalId), FE, 'id', longestId),
        exactly('customerId', filter.customerId, FE, 'customerId', longestId),
        withinAYear('createdAt', filter.createdAtBegin, filter.createdAtEnd),
        withinAYear('paidAt', filter.paidAtBegin, filter.paidAtEnd),
        exactly(
          'serviceTypeCode',
          inCase(filter.serviceTypeCode, code => code.toLowerCase()),
          FD,
          'serviceTypeCode',
          longestCode,
        ),
        standing(filter.status),
        oneOf('orderTypes', filter.orderTypes, FA, 'orderType'),
      ]
    : []
