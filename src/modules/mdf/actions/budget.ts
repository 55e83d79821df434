/** The cost items of a draft: checked, worked out, and stored in the place of those before. */
import type { Transaction } from '../../../db'
import { invalidInput } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import type { CurrencyCode } from '../../../shared/money'
import { type Cost, costOf } from '../costs'
import { neededLine } from '../draftContent'
import type { MdfBudgetItemInput } from '../mdf.inputs'
import type { MdfActivityEntity } from '../mdfActivity.entity'
import { MdfBudgetItemEntity } from '../mdfBudgetItem.entity'
import { lockItems } from './locks'

const mostItems = 100

type Whole = Pick<MdfActivityEntity, 'id' | 'partnerId' | 'currency'>

export const costsOf = (items: readonly MdfBudgetItemInput[] | null | undefined, currency: CurrencyCode): Cost[] => {
  if (items && items.length > mostItems) throw invalidInput(`at most ${mostItems} cost items`, 'budgetItems')
  return (items ?? []).map((item, index) => {
    const field = ['budgetItems', String(index)]
    const description = neededLine(item.description, 200, ...field, 'description')
    return costOf({ ...item, description }, currency, ...field)
  })
}

/** Items keep their ids by position: the first stays the first, whatever it says now. */
export const replaceItems = async (
  tx: Transaction,
  { id: activityId, partnerId, currency }: Whole,
  costs: readonly Cost[],
): Promise<void> => {
  const stored = await lockItems(tx, activityId)
  for (const [index, cost] of costs.entries()) {
    const item = stored[index]
    const place = { activityId, partnerId, currency, position: index + 1 }
    if (item) await tx.save(Object.assign(item, cost))
    else await tx.insert(MdfBudgetItemEntity, { id: newId('mbi'), ...place, ...cost, deletedAt: null, version: 1 })
  }
  for (const surplus of stored.slice(costs.length)) await tx.handOver(Object.assign(surplus, { deletedAt: tx.now }))
}
