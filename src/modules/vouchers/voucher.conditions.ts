/** What each filter on issued vouchers means (part 2 §1.4), and how far back the list goes. */
import { compared, cond } from '../../shared/conditions'
import { between, exactly, FA, FE, type Filtering } from '../../shared/filters'
import { canonicalId } from '../../shared/ids'
import { rememberingLast } from '../../shared/rememberingLast'
import { addMonths, type Instant, type LocalDate, shanghaiDate, startOfDay } from '../../shared/time'
import type { AssociationType } from '../customers'
import type { VoucherFilter } from './voucher.inputs'

type Input<T> = T | null | undefined

/** R-2025: what expired more than 24 months ago, today included, is no longer listed; it can still be read by its id. */
const withinLookBack = rememberingLast((today: LocalDate): Filtering => compared('expireAt', '>=', startOfDay(addMonths(today, -24))))

/** Only of customers that are still the issuer's own: how a former one is associated today is not its business. */
const associatedAs = (type: Input<AssociationType>): Filtering =>
  type
    ? cond`EXISTS ( SELECT 1 FROM customer holder WHERE holder.id = row.customerId AND holder.partner_id = row.partnerId AND holder.association_type = ${type} )`
    : null

export const voucherConditions = (filter: Input<VoucherFilter>, now: Instant): Filtering[] => [
  withinLookBack(shanghaiDate(now)),
  ...(filter
    ? [
        exactly('voucherId', filter.voucherId, FE, 'id'),
        exactly('customerId', filter.customerId, FE),
        exactly('orderId', filter.orderId && canonicalId(filter.orderId), FE),
        exactly('kind', filter.kind, FA),
        exactly('status', filter.status, FA),
        associatedAs(filter.associationType),
        between('createdAt', filter.createdAtBegin, filter.createdAtEnd, FA, 'createdAt'),
        between('effectiveAt', filter.effectiveAtBegin, filter.effectiveAtEnd, FA, 'effectiveAt'),
        between('expireAt', filter.expireAtBegin, filter.expireAtEnd, FA, 'expireAt'),
      ]
    : []),
]
