/** Sets or clears the partner's own tag of a customer (R-CUS-5). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { textOf } from '../../../shared/contacts'
import { customerNotFound, UserError } from '../../../shared/errors'
import { CustomerEntity } from '../customer.entity'
import type { SetCustomerLabelInput } from '../customer.inputs'

const longestLabel = 64

/** Outer spaces are dropped; what is empty then clears the tag as null does. Left out is an oversight, not a wish (R-FLT-1). */
const labelOf = ({ label }: SetCustomerLabelInput): string | null => {
  if (label === undefined) throw new UserError('FIELD_REQUIRED', { name: 'label' }, ['label'])
  return label === null || label.trim() === '' ? null : textOf(label, longestLabel, 'label')
}

export const setCustomerLabel = async (tx: Transaction, _ctx: Context, input: SetCustomerLabelInput) => {
  const label = labelOf(input)
  const customer = await tx.lock(CustomerEntity, input.customerId, customerNotFound('customerId'))
  customer.label = label
  await tx.save(customer)
  return { objectId: customer.id }
}
