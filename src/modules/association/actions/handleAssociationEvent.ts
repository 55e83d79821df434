/** The partner's administrator answers a customer that wants to leave. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { reasonOf } from '../../../shared/reason'
import { AssociationDecision, AssociationEventAction } from '../association.enums'
import type { HandleAssociationEventInput } from '../association.inputs'
import { handling } from './handling'
import { carryOut, checkPossible, lockEvent, settle } from './settle'

export const handleAssociationEvent = async (tx: Transaction, ctx: Context, input: HandleAssociationEventInput) => {
  const locked = await lockEvent(tx, input.id)
  const { event } = locked
  const { answer, replayed } = await once(tx, ctx, 'handleAssociationEvent', input, async () => {
    const isApproved = input.decision === AssociationDecision.APPROVE
    settle(
      event,
      isApproved ? AssociationEventAction.APPROVE : AssociationEventAction.REJECT,
      ctx,
      reasonOf(input.comment, { field: 'comment' }),
    )
    if (isApproved) await checkPossible(tx, locked, ctx)
    await handling.confirm(tx, ctx, input)
    await tx.save(event)
    if (isApproved) await carryOut(tx, locked)
    return { objectId: event.id }
  })
  return { ...answer, replayed }
}
