/** The customer wants to leave its partner; the partner's administrator decides. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { customerNotFound, UserError } from '../../../shared/errors'
import { reasonGiven } from '../../../shared/reason'
import { CustomerEntity } from '../../customers'
import { AssociationEventType, AssociationInitiator } from '../association.enums'
import type { RequestDisassociationAsCustomerInput } from '../association.inputs'
import { AssociationEventEntity } from '../associationEvent.entity'
import { checkObstacles } from '../obstacles'
import { pendingEvent } from './newEvent'
import { asSystem, checkNothingPending } from './underWay'

export const requestDisassociationAsCustomer = async (tx: Transaction, ctx: Context, input: RequestDisassociationAsCustomerInput) => {
  const customer = await tx.lock(CustomerEntity, ctx.viewer.customerId ?? '', customerNotFound())
  const { answer, replayed } = await once(tx, ctx, 'requestDisassociationAsCustomer', input, async () => {
    const reason = reasonGiven(input.reason)
    const { partnerId, associationType: fromType } = customer
    if (!partnerId) throw new UserError('CUSTOMER_WITHOUT_PARTNER')
    const what = { type: AssociationEventType.DISASSOCIATE, initiator: AssociationInitiator.CUSTOMER, partnerId, fromType, toType: null }
    await checkNothingPending(tx, customer)
    await checkObstacles(asSystem(tx), customer, what.initiator, ctx.now)
    return { objectId: await tx.insert(AssociationEventEntity, pendingEvent(tx, customer, what, reason)) }
  })
  return { ...answer, replayed }
}
