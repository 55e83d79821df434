/** What an activity costs: each item is worked out here, never by the client (R-MD-6). */
import { invalidInput, UserError } from '../../shared/errors'
import { type CurrencyCode, inputAmount, inputPart, Money } from '../../shared/money'
import { MdfCostCategory, MdfLimitCheck } from './mdf.enums'
import type { MdfBudgetItemEntity } from './mdfBudgetItem.entity'

/** What the partner says about an item. */
export type CostInput = {
  readonly category: MdfCostCategory
  readonly description: string
  readonly unitPrice: string
  readonly quantity: number
  readonly mdfAmount?: string | null
}
export type Cost = Pick<
  MdfBudgetItemEntity,
  'category' | 'description' | 'unitPrice' | 'quantity' | 'amountInclTax' | 'mdfAmount' | 'limitCheck'
>
export type Totals = { readonly totalBudget: Money; readonly mdfAmountInclTax: Money; readonly partnerShare: Money }

/** Keeps every sum of a hundred items far from the end of a column. */
const mostPerItem = '100000000.00'

/** What one piece may cost without a reason; the standards are in CNY. */
const limitPerUnit: Partial<Record<MdfCostCategory, Partial<Record<CurrencyCode, string>>>> = {
  [MdfCostCategory.GIFT]: { CNY: '200.00' },
}

const notReimbursable: ReadonlySet<MdfCostCategory> = new Set([
  MdfCostCategory.VENDOR_PRODUCT,
  MdfCostCategory.VENDOR_EVENT_TICKET,
  MdfCostCategory.ENTERTAINMENT,
  MdfCostCategory.GIFT_CARD,
  MdfCostCategory.UNRELATED_GIFT,
])

const limitCheckOf = (category: MdfCostCategory, unitPrice: Money): MdfLimitCheck => {
  const limit = limitPerUnit[category]?.[unitPrice.currency]
  return limit && unitPrice.compare(Money.of(limit, unitPrice.currency)) > 0 ? MdfLimitCheck.OVER_LIMIT : MdfLimitCheck.OK
}

/** Unit price × quantity, and the part of it that MDF is asked for; without one the partner bears the whole item. */
export const costOf = (item: CostInput, currency: CurrencyCode, ...field: string[]): Cost => {
  const { category, description, quantity } = item
  const unitPrice = Money.of(inputAmount(item.unitPrice, ...field, 'unitPrice'), currency)
  if (quantity < 1) throw invalidInput('a quantity is at least 1', ...field, 'quantity')
  if (unitPrice.units * BigInt(quantity) > Money.of(mostPerItem, currency).units)
    throw invalidInput(`an item costs at most ${mostPerItem}`, ...field, 'quantity')
  const amountInclTax = unitPrice.times(quantity)
  const mdfAmount = item.mdfAmount ? Money.of(inputPart(item.mdfAmount, ...field, 'mdfAmount'), currency) : Money.zero(currency)
  if (mdfAmount.compare(amountInclTax) > 0)
    throw invalidInput(`MDF bears at most what the item costs, ${amountInclTax.amount}`, ...field, 'mdfAmount')
  return { category, description, unitPrice, quantity, amountInclTax, mdfAmount, limitCheck: limitCheckOf(category, unitPrice) }
}

const sum = (amounts: readonly Money[], currency: CurrencyCode): Money =>
  amounts.reduce((total, amount) => total.plus(amount), Money.zero(currency))

export const totalsOf = (costs: readonly Pick<Cost, 'amountInclTax' | 'mdfAmount'>[], currency: CurrencyCode): Totals => {
  const totalBudget = sum(
    costs.map(({ amountInclTax }) => amountInclTax),
    currency,
  )
  const mdfAmountInclTax = sum(
    costs.map(({ mdfAmount }) => mdfAmount),
    currency,
  )
  return { totalBudget, mdfAmountInclTax, partnerShare: totalBudget.minus(mdfAmountInclTax) }
}

export const isReimbursable = (category: MdfCostCategory): boolean => !notReimbursable.has(category)

/** What one piece of a category may cost without a reason; null: whatever is reasonable. */
export const standardOf = (category: MdfCostCategory): Money | null => {
  const limit = limitPerUnit[category]?.CNY
  return limit ? Money.of(limit, 'CNY') : null
}

export const refuseUnreimbursable = (costs: readonly Pick<Cost, 'category'>[], list = 'budgetItems', property = 'category'): void => {
  const index = costs.findIndex(({ category }) => !isReimbursable(category))
  const category = costs[index]?.category
  if (category) throw new UserError('COST_NOT_REIMBURSABLE', { category }, [list, String(index), property])
}

/** A standard may be exceeded, with a reason (R-MD-10). */
export const needsReason = (costs: readonly Pick<Cost, 'limitCheck'>[]): boolean =>
  costs.some(({ limitCheck }) => limitCheck === MdfLimitCheck.OVER_LIMIT)
