/** What freezing and unfreezing share: whose customers, why, and one answer per customer (R-FRZ-1). */
import { holds } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Database, Transaction } from '../../../db'
import { checkItems, didAnything, once } from '../../../mutations'
import { forbidden, UserError } from '../../../shared/errors'
import { reasonGiven } from '../../../shared/reason'
import { CustomerEntity } from '../customer.entity'
import { AssociationType } from '../customer.enums'
import { freezeLifecycle } from '../customerFreeze.lifecycle'
import type { FreezeCustomersInput } from '../customerBatch.inputs'
import { eachCustomer } from './eachCustomer'

/** The transaction as the master sees it in its reseller; a reseller that is not his and one that does not exist are one answer (R-PERM-2). */
const through = (tx: Transaction, door: Database | null): Transaction => {
  if (!door) throw new UserError('NOT_FOUND', { thing: 'reseller' }, ['indirectPartnerId'], 'CBC.99000037')
  // The key to customers of resellers opens those of resellers only (R-PERM-1).
  if (!door.viewer.through && !holds(door.viewer, 'customer.freeze')) throw forbidden()
  return door.viewer.through ? tx.as(door.viewer) : tx
}

type Verb = Parameters<typeof freezeLifecycle.move>[1]

/** Moves one locked customer; what it was changed to before a refusal is never saved. */
export const move = (customer: CustomerEntity, verb: Verb, viewer: Context['viewer']): void => {
  if (customer.associationType !== AssociationType.RESALE)
    throw new UserError('ASSOCIATION_TYPE_NOT_ALLOWED', { current: customer.associationType }, null, 'CBC.5024')
  const standing = { status: customer.frozenState }
  freezeLifecycle.move(standing, verb, viewer)
  customer.frozenState = standing.status
}

type Change = (customer: CustomerEntity, reason: string, within: Transaction) => void | Promise<void>

/** One batch: `door` is the viewer's own, or that of a master looking into one of its resellers. */
export const eachFrozen = async (
  operation: 'freezeCustomers' | 'unfreezeCustomers',
  door: Database | null,
  tx: Transaction,
  ctx: Context,
  input: FreezeCustomersInput,
  change: Change,
) => {
  checkItems('customerIds', input.customerIds)
  const reason = reasonGiven(input.reason)
  const within = through(tx, door)
  const customers = await within.lockMany(CustomerEntity, input.customerIds)
  const work = () =>
    eachCustomer(input.customerIds, customers, async customer => {
      await change(customer, reason, within)
      await within.save(customer)
    })
  const { answer, replayed } = await once(tx, ctx, operation, input, work, didAnything)
  return { ...answer, replayed }
}
