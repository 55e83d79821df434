/** Who asked takes it back, before the other side has decided. */
import { isPartnerAdministrator } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { forbidden } from '../../../shared/errors'
import { AssociationEventAction } from '../association.enums'
import type { CancelAssociationEventInput } from '../association.inputs'
import { lockEvent, settle } from './settle'

export const cancelAssociationEvent = async (tx: Transaction, ctx: Context, input: CancelAssociationEventInput) => {
  // On the partner's side it is the administrator's, as asking is.
  if (ctx.viewer.kind === 'MEMBER' && !isPartnerAdministrator(ctx.viewer)) throw forbidden()
  const { event } = await lockEvent(tx, input.id)
  settle(event, AssociationEventAction.CANCEL, ctx, null)
  await tx.save(event)
  return { objectId: event.id }
}
