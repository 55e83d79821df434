/** What freezing and unfreezing share: whose customers, why, and one answer per customer (R-FRZ-1). */
import { holds } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { checkItems, didAnything, once } from '../../../mutations'
import { forbidden, UserError } from '../../../shared/errors'
import { reasonGiven } from '../../../shared/reason'
import type { ActingIn } from '../../partners'
import { CustomerEntity } from '../customer.entity'
import { AssociationType } from '../customer.enums'
import { freezeLifecycle } from '../customerFreeze.lifecycle'
import type { FreezeCustomersInput } from '../customerBatch.inputs'
import { eachCustomer } from './eachCustomer'

/** The key to customers of resellers opens those of resellers only (R-PERM-1). */
const checkKey = ({ viewer }: Transaction): void => {
  if (!viewer.through && !holds(viewer, 'customer.freeze')) throw forbidden()
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

/** One batch: of the viewer's own customers, or a master's of one of its resellers. */
export const eachFrozen = async (
  operation: 'freezeCustomers' | 'unfreezeCustomers',
  acting: ActingIn,
  tx: Transaction,
  ctx: Context,
  input: FreezeCustomersInput,
  change: Change,
) => {
  checkItems('customerIds', input.customerIds)
  const reason = reasonGiven(input.reason)
  const within = acting(tx)
  checkKey(within)
  const customers = await within.lockMany(CustomerEntity, input.customerIds)
  const work = () =>
    eachCustomer(input.customerIds, customers, async customer => {
      await change(customer, reason, within)
      await within.save(customer)
    })
  const { answer, replayed } = await once(tx, ctx, operation, input, work, didAnything)
  return { ...answer, replayed }
}
