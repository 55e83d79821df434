/** A member leaves the role of a customer. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { notFound } from '../../../shared/errors'
import type { EndOnBehalfSessionInput } from '../authorization.inputs'
import { onBehalfSessionLifecycle } from '../authorization.lifecycle'
import { OnBehalfSessionEntity } from '../onBehalfSession.entity'
import { expireIfOver } from './endOnBehalfSessions'

export const endOnBehalfSession = async (tx: Transaction, { viewer, now }: Context, input: EndOnBehalfSessionInput) => {
  const session = await tx.lock(OnBehalfSessionEntity, input.id, notFound('onBehalfSession', 'id'))
  if (session.memberId !== viewer.memberId) throw notFound('onBehalfSession', 'id')
  expireIfOver(session, now, viewer)
  onBehalfSessionLifecycle.move(session, 'end', viewer)
  session.endedAt = now
  await tx.save(session)
  return { objectId: session.id }
}
