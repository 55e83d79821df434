/** What an adjustment has to be before anything is locked, and whom it can be about. */
import { customerNotFound, invalidInput, UserError } from '../../../shared/errors'
import { type CurrencyCode, inputAmount, Money } from '../../../shared/money'
import { AssociationType, type CustomerEntity } from '../../customers'

const longestMemo = 256

export const checkMemo = (memo: string | null | undefined): void => {
  if (memo && [...memo].length > longestMemo) throw invalidInput(`at most ${longestMemo} characters`, 'memo')
}

/** R-2121, R-RES-5. */
export const amountIn = (text: string, currency: CurrencyCode): Money => Money.of(inputAmount(text, 'amount'), currency)

/** R-2120, R-BAL-1. Give it the locked row: a customer can leave, or change its type, at any moment. */
export const resaleCustomer = (customer: CustomerEntity | undefined): CustomerEntity => {
  if (!customer) throw customerNotFound('customerId')
  const { associationType } = customer
  if (associationType !== AssociationType.RESALE)
    throw new UserError('ASSOCIATION_TYPE_NOT_ALLOWED', { current: associationType }, ['customerId'], 'CBC.5021')
  return customer
}
