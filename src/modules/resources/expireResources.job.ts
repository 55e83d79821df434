/** Moves resources whose time ran out into the state that their policy says. */
import { job } from '../../jobs'
import { compared, equals } from '../../shared/conditions'
import { ResourceEntity } from './resource.entity'
import { ResourceStatus } from './resource.enums'
import { settle } from './resource.lifecycle'

const chunk = 100

export const expireResources = job({
  name: 'expireResources',
  description: 'Expires, freezes, deletes or makes on-demand what ran out, by its policy (part 1 §4.7).',
  every: { minutes: 10 },
  run: async ({ now, db }) => {
    let settled = 0
    for (;;) {
      const done = await db.write(async tx => {
        const due = await tx
          .rows(ResourceEntity)
          .where(equals('status', ResourceStatus.IN_USE), compared('expireAt', '<=', now))
          .many(['id'], {
            sorting: [
              ['expireAt', 'ASC'],
              ['id', 'ASC'],
            ],
            limit: chunk,
          })
        const rows = await tx.lockMany(
          ResourceEntity,
          due.map(({ id }) => id),
        )
        // Another run may have come first: what is settled already is not settled again.
        const changed = [...rows.values()].filter(resource => settle(resource, now, tx.viewer))
        await tx.save(...changed)
        return changed.length
      })
      settled += done
      if (done < chunk) return settled
    }
  },
})
