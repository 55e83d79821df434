/** The balances of many customers at once: resale customers only, in the order asked (R-2105). */
import type { Database } from '../../db'
import { equals, isIn } from '../../shared/conditions'
import { isIdOf } from '../../shared/ids'
import type { CurrencyCode } from '../../shared/money'
import { AssociationType, CustomerEntity } from '../customers'
import { AccountEntity } from './account.entity'
import type { CustomerBalance } from './account.type'
import { freeOf, totalOf } from './ledger'

/** The door goes with it: what hangs off the balance is read through the same one. */
export type BalanceOfCustomer = CustomerBalance & { readonly door: Database }

const balanceIn = (
  door: Database,
  customerId: string,
  currency: CurrencyCode,
  accounts: readonly Pick<AccountEntity, 'amount' | 'designatedAmount' | 'debtAmount'>[],
): BalanceOfCustomer => ({
  door,
  customerId,
  amount: totalOf(currency, accounts.map(freeOf)),
  debtAmount: totalOf(
    currency,
    accounts.map(({ debtAmount }) => debtAmount),
  ),
})

export const customerBalancesOf = async (door: Database, ids: readonly string[]): Promise<BalanceOfCustomer[]> => {
  const wanted = ids.filter(id => isIdOf('cus', id))
  if (wanted.length === 0) return []
  const [customers, accounts] = await Promise.all([
    door.rows(CustomerEntity).where(isIn('id', wanted), equals('associationType', AssociationType.RESALE)).many(['id', 'currency']),
    door.rows(AccountEntity).where(isIn('customerId', wanted)).many(['customerId', 'amount', 'designatedAmount', 'debtAmount', 'currency']),
  ])
  const found = new Map(customers.map(({ id, currency }) => [id, currency]))
  return wanted.flatMap(id => {
    const own = found.get(id)
    if (!own) return []
    const held = accounts.filter(({ customerId }) => customerId === id)
    const currencies = new Set([own, ...held.map(({ currency }) => currency)])
    return [...currencies].map(currency =>
      balanceIn(
        door,
        id,
        currency,
        held.filter(account => account.currency === currency),
      ),
    )
  })
}
