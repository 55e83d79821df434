/** The partner's administrator asks a customer for a change; what both kinds of change share. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { customerNotFound } from '../../../shared/errors'
import { reasonGiven } from '../../../shared/reason'
import { type AssociationType, CustomerEntity } from '../../customers'
import { AssociationEventType, AssociationInitiator } from '../association.enums'
import type { RequestDisassociationInput } from '../association.inputs'
import { AssociationEventEntity } from '../associationEvent.entity'
import { checkObstacles } from '../obstacles'
import { checkType } from './checkType'
import { initiating } from './initiating'
import { pendingEvent } from './newEvent'
import { asSystem, checkNothingPending, checkPartnerNotFrozen } from './underWay'

type Change = {
  readonly operation: 'requestDisassociation' | 'requestAssociationSwitch'
  readonly type: AssociationEventType
  /** The type that the customer shall have; null when it shall leave. */
  readonly toType: AssociationType | null
}

export const requestChange = async (
  tx: Transaction,
  ctx: Context,
  input: RequestDisassociationInput,
  { operation, type, toType }: Change,
) => {
  const customer = await tx.lock(CustomerEntity, input.customerId, customerNotFound('customerId'))
  const { answer, replayed } = await once(tx, ctx, operation, input, async () => {
    const reason = reasonGiven(input.reason)
    const { partnerId, associationType: fromType } = customer
    const what = { type, initiator: AssociationInitiator.PARTNER, partnerId: partnerId ?? '', fromType, toType }
    if (toType) await checkType(tx, customer, toType)
    await checkPartnerNotFrozen(tx, partnerId)
    await checkNothingPending(tx, customer)
    await checkObstacles(asSystem(tx), customer, what.initiator, ctx.now)
    await initiating.confirm(tx, ctx, input)
    return { objectId: await tx.insert(AssociationEventEntity, pendingEvent(tx, customer, what, reason)) }
  })
  return { ...answer, replayed }
}
