/** Ends the open sessions for a customer, or of a whole partner: nobody acts on behalf any longer. */
import { systemViewer } from '../../../access/viewer'
import type { Transaction } from '../../../db'
import { type Condition, equals } from '../../../shared/conditions'
import { onBehalfSessionLifecycle } from '../authorization.lifecycle'
import { OnBehalfSessionStatus } from '../onBehalf.enums'
import { OnBehalfSessionEntity } from '../onBehalfSession.entity'

export const endSessions = async (tx: Transaction, whose: Condition): Promise<void> => {
  const system = tx.asSystem(systemViewer('sessions of an authorisation that ended'))
  const open = await system.rows(OnBehalfSessionEntity).where(whose, equals('status', OnBehalfSessionStatus.OPEN)).many(['id'])
  const sessions = await system.lockMany(
    OnBehalfSessionEntity,
    open.map(({ id }) => id),
  )
  for (const session of sessions.values()) {
    // It was ended by its member, or by the job, while we waited for it.
    if (!onBehalfSessionLifecycle.isPossible(session.status, 'endWithAuthorization')) continue
    onBehalfSessionLifecycle.move(session, 'endWithAuthorization', system.viewer)
    session.endedAt = tx.now
    await system.save(session)
  }
}
