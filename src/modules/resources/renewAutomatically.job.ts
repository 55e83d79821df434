/** Charges the resources that renew themselves, each morning at three (part 1 §4.7). */
import { type JobContext, job } from '../../jobs'
import { compared, equals, isIn } from '../../shared/conditions'
import { later } from '../../shared/time'
import { renewItself } from './actions/renewItself'
import { deductionDays, isToBeCharged, retention } from './autoRenewal'
import { ResourceEntity } from './resource.entity'
import { ExpirePolicy, ResourceStatus } from './resource.enums'

const chunk = 100
const day = 24 * 3_600_000

/** What could be due, in the order of ids: those that fail stay where they are, and are not met twice. */
const candidates = ({ now, db }: JobContext, after: string) =>
  db
    .rows(ResourceEntity)
    .where(
      isIn('status', [ResourceStatus.IN_USE, ResourceStatus.EXPIRED]),
      equals('expirePolicy', ExpirePolicy.AUTO_RENEW),
      equals('isMainResource', 1),
      compared('expireAt', '>', later(now, -retention)),
      compared('expireAt', '<', later(now, (deductionDays.most + 1) * day)),
      compared('id', '>', after),
    )
    .many('all', { sorting: [['id', 'ASC']], limit: chunk })

export const renewAutomatically = job({
  name: 'renewAutomatically',
  description: 'Renews and pays what renews itself, some days before it expires; what cannot be paid is tried again the next morning.',
  every: { dailyAt: '03:00' },
  run: async context => {
    let renewed = 0
    for (let last = ''; ;) {
      const found = await candidates(context, last)
      for (const { id } of found.filter(resource => isToBeCharged(resource, context.now))) {
        if (await renewItself(context.db, id)) renewed += 1
      }
      last = found.at(-1)?.id ?? last
      if (found.length < chunk) return renewed
    }
  },
})
