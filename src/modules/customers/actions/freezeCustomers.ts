/** Freezes resale customers: no purchase, renewal, change or normal use (R-FRZ-1). Who froze and why is kept with the customer. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import type { ActingIn } from '../../partners'
import type { FreezeCustomersInput } from '../customerBatch.inputs'
import { freezing } from '../customerFreeze.lifecycle'
import { eachFrozen, move } from './freeze'

export const freezeCustomers = (acting: ActingIn) => (tx: Transaction, ctx: Context, input: FreezeCustomersInput) =>
  eachFrozen('freezeCustomers', acting, tx, ctx, input, (customer, reason) => {
    move(customer, freezing[input.type], ctx.viewer)
    customer.frozenBy = ctx.viewer.memberId
    customer.frozenReason = reason
    customer.frozenAt = tx.now
  })
