/** The job that ends invitations whose time is over. Whoever follows such a link is refused before the job has come by, too. */
import { job } from '../../jobs'
import { compared, equals } from '../../shared/conditions'
import { ResellerInvitationStatus } from './reseller.enums'
import { resellerInvitationLifecycle } from './reseller.lifecycles'
import { ResellerInvitationEntity } from './resellerInvitation.entity'

const chunk = 100
const { INVITED } = ResellerInvitationStatus

export const expireResellerInvitations = job({
  name: 'expireResellerInvitations',
  description: 'Ends invitations to become a cloud reseller that nobody followed within 7 days.',
  every: { minutes: 60 },
  run: async ({ now, db }) => {
    let ended = 0
    for (let more = true; more;) {
      const due = db.rows(ResellerInvitationEntity).where(equals('status', INVITED), compared('expiresAt', '<=', now))
      const ids = (await due.many(['id'], { sorting: [['expiresAt', 'ASC']], limit: chunk })).map(({ id }) => id)
      more = ids.length === chunk
      if (ids.length === 0) break
      ended += await db.write(async tx => {
        const locked = [...(await tx.lockMany(ResellerInvitationEntity, ids)).values()]
        // Another run, or a new link, may have been faster.
        const over = locked.filter(({ status, expiresAt }) => status === INVITED && expiresAt <= now)
        for (const invitation of over) resellerInvitationLifecycle.move(invitation, 'expire', tx.viewer)
        await tx.save(...over)
        return over.length
      })
    }
    return ended
  },
})
