/** The customer answers what its partner asked for. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { UserError } from '../../../shared/errors'
import { reasonOf } from '../../../shared/reason'
import { AssociationDecision, AssociationEventAction, AssociationEventType } from '../association.enums'
import type { DecideAssociationEventInput } from '../association.inputs'
import { deciding } from './handling'
import { carryOut, checkPossible, lockEvent, settle } from './settle'

/** Part 1 §3.6: who switches accepts the notice about switching, and the one about the partner for the new type. */
const checkNotices = ({ acceptSwitchNotice, acceptAssociationNotice }: DecideAssociationEventInput): void => {
  if (!acceptSwitchNotice) throw new UserError('AGREEMENT_REQUIRED', {}, ['acceptSwitchNotice'])
  if (!acceptAssociationNotice) throw new UserError('AGREEMENT_REQUIRED', {}, ['acceptAssociationNotice'])
}

const { APPROVE_AS_CUSTOMER, REJECT_AS_CUSTOMER } = AssociationEventAction

export const decideAssociationEvent = async (tx: Transaction, ctx: Context, input: DecideAssociationEventInput) => {
  const locked = await lockEvent(tx, input.id)
  const { event } = locked
  const { answer, replayed } = await once(tx, ctx, 'decideAssociationEvent', input, async () => {
    const isApproved = input.decision === AssociationDecision.APPROVE
    settle(event, isApproved ? APPROVE_AS_CUSTOMER : REJECT_AS_CUSTOMER, ctx, reasonOf(input.comment, { field: 'comment' }))
    if (isApproved && event.type === AssociationEventType.SWITCH_TYPE) checkNotices(input)
    if (isApproved) await checkPossible(tx, locked, ctx)
    await deciding.confirm(tx, ctx, input)
    await tx.save(event)
    if (isApproved) await carryOut(tx, locked)
    return { objectId: event.id }
  })
  return { ...answer, replayed }
}
