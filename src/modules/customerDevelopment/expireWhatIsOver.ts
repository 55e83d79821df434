/** The jobs that end reports and invitations whose time is over. Every action looks at the time again, so nothing depends on when they run (R-WD-8). */
import type { Database, EntityClass, Transaction } from '../../db'
import { job, type JobContext } from '../../jobs'
import { allOf, compared, type Condition, equals, isIn } from '../../shared/conditions'
import { CustomerInvitationEntity } from './customerInvitation.entity'
import { customerInvitationLifecycle } from './customerInvitation.lifecycle'
import { InvitationStatus, ReportStatus } from './development.enums'
import { ReportedCustomerEntity } from './reportedCustomer.entity'
import { settleReport } from './reportedCustomer.lifecycle'

const chunk = 100

type Expiring<E> = { readonly entity: EntityClass<E>; readonly due: Condition; readonly end: (row: E, tx: Transaction) => void }

/** A hundred at a time, each looked at again under its lock: another run, or an action, may have been faster. */
const endAll = async <E extends { id: string; version: number }>(db: Database, { entity, due, end }: Expiring<E>): Promise<number> => {
  let ended = 0
  for (;;) {
    const found = await db.rows(entity).where(due).many(['id'], { limit: chunk })
    if (found.length === 0) return ended
    ended += await db.write(async tx => {
      const rows = await tx.lockMany(
        entity,
        found.map(({ id }) => id),
      )
      let changed = 0
      for (const row of rows.values()) {
        const { version } = row
        end(row, tx)
        await tx.save(row)
        changed += Number(row.version !== version)
      }
      return changed
    })
  }
}

export const expireReportedCustomers = job({
  name: 'expireReportedCustomers',
  description: 'Ends reports whose 15 days are over; the customers are free again (R-DEV-1).',
  every: { minutes: 60 },
  run: ({ now, db }: JobContext) =>
    endAll(db, {
      entity: ReportedCustomerEntity,
      due: allOf(equals('status', ReportStatus.REPORTED), compared('validUntil', '<', now)),
      end: (report, { viewer }) => settleReport(report, now, viewer),
    }),
})

export const expireCustomerInvitations = job({
  name: 'expireCustomerInvitations',
  description: 'Ends invitations whose 7 days are over (R-DEV-5).',
  every: { minutes: 60 },
  run: ({ now, db }: JobContext) =>
    endAll(db, {
      entity: CustomerInvitationEntity,
      due: allOf(isIn('status', [InvitationStatus.INVITED, InvitationStatus.FAILED]), compared('expiresAt', '<=', now)),
      end: (invitation, { viewer }) => {
        const isOver = invitation.expiresAt <= now
        if (isOver && customerInvitationLifecycle.isPossible(invitation.status, 'expire'))
          customerInvitationLifecycle.move(invitation, 'expire', viewer)
      },
    }),
})
