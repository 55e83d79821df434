/** The job that forgets what was told half a year ago: what it told of has its own records. */
import { job } from '../../jobs'
import { compared } from '../../shared/conditions'
import { later } from '../../shared/time'
import { NotificationEntity } from './notification.entity'

/** INFERRED. */
const daysKept = 180
const chunk = 100

export const forgetNotifications = job({
  name: 'forgetNotifications',
  description: 'Forgets notifications, read or not, after 180 days.',
  every: { dailyAt: '03:30' },
  run: async ({ db, now }) => {
    const old = compared('createdAt', '<', later(now, -daysKept * 86_400_000))
    let forgotten = 0
    for (;;) {
      const some = await db
        .rows(NotificationEntity)
        .where(old)
        .many(['id'], { sorting: [['createdAt', 'ASC']], limit: chunk })
      if (some.length === 0) return forgotten
      forgotten += await db.write(tx =>
        tx.purge(
          NotificationEntity,
          some.map(({ id }) => id),
        ),
      )
    }
  },
})
