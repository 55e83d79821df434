/** What each filter on income and expense means; it is always about one account of the partner whose door it is (R-2108). */
import type { Database } from '../../db'
import { badInput } from '../../shared/errors'
import { allOf, compared, cond, isIn, never } from '../../shared/conditions'
import type { Filtering } from '../../shared/filters'
import { addMonths, endOfDay, shanghaiDate, startOfDay } from '../../shared/time'
import { accountOf, kindsOf } from './accountChange.enums'
import type { AccountChangeFilter } from './accountChange.inputs'
import { ofPartner, purseOf } from './purse'

const mostMonths = 12

const within = ({ tradeDateFrom, tradeDateTo }: AccountChangeFilter, now: string): Filtering => {
  const to = tradeDateTo ?? shanghaiDate(now)
  const from = tradeDateFrom ?? addMonths(to, -mostMonths)
  if (from > to) throw badInput('tradeDateFrom', 'must not be later than "tradeDateTo"')
  if (to > addMonths(from, mostMonths)) throw badInput('tradeDateTo', 'at most one year after "tradeDateFrom"')
  return allOf(compared('occurredAt', '>=', startOfDay(from)), compared('occurredAt', '<=', endOfDay(to)))
}

export const accountChangeConditions = (
  filter: AccountChangeFilter | null,
  { viewer, now }: Pick<Database, 'viewer' | 'now'>,
): Filtering[] => {
  if (!filter) throw badInput('accountChangeFilter', 'wants a "balanceType"')
  const dates = within(filter, now)
  if (!viewer.partnerId) return [never]
  const purse = purseOf(ofPartner(viewer.partnerId, accountOf[filter.balanceType], filter.currency))
  return [
    cond`row.accountId = ( SELECT id FROM account WHERE purse = ${purse} )`,
    dates,
    filter.tradeType ? isIn('kind', kindsOf(filter.tradeType)) : null,
  ]
}
