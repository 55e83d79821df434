/** Links that nobody followed within seven days expire (R-INV-2). */
import { systemViewer } from '../../access/viewer'
import type { Database } from '../../db'
import { job } from '../../jobs'
import { compared, equals } from '../../shared/conditions'
import { MemberInvitationEntity } from './memberInvitation.entity'
import { MemberInvitationStatus } from './memberInvitation.enums'
import { memberInvitationLifecycle } from './memberInvitation.lifecycle'

const perTransaction = 100

/** Answers how many it found, and how many of them still stood there under the lock. */
const expireSome = (db: Database, now: string): Promise<{ found: number; done: number }> =>
  db.write(async tx => {
    const due = await tx
      .rows(MemberInvitationEntity)
      .where(equals('status', MemberInvitationStatus.INVITED), compared('expiresAt', '<=', now))
      .many(['id'], { sorting: [['expiresAt', 'ASC']], limit: perTransaction })
    const locked = await tx.lockMany(
      MemberInvitationEntity,
      due.map(({ id }) => id),
    )
    const isOver = ({ status, expiresAt }: MemberInvitationEntity): boolean =>
      memberInvitationLifecycle.isPossible(status, 'expire') && expiresAt <= now
    const over = [...locked.values()].filter(isOver)
    for (const invitation of over) memberInvitationLifecycle.move(invitation, 'expire', systemViewer('invitations that expire'))
    await tx.save(...over)
    return { found: due.length, done: over.length }
  })

export const expireMemberInvitations = job({
  name: 'expireMemberInvitations',
  description: 'Ends invitations of members that nobody accepted within seven days (R-INV-2).',
  every: { minutes: 10 },
  run: async ({ db, now }) => {
    let total = 0
    for (;;) {
      const { found, done } = await expireSome(db, now)
      total += done
      // Fewer than a chunk is the last one; a chunk that another runner has done meanwhile is no reason to go on for ever.
      if (found < perTransaction || done === 0) return total
    }
  },
})
