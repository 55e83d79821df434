/** Notifications in the demo world: of what happened, to whom it concerns, some of them unread. */
import { demoSize } from '../../src/demo/sizes'
import { IncentiveEntity } from '../../src/modules/incentives'
import { MdfActivityEntity } from '../../src/modules/mdf'
import { NotificationEntity } from '../../src/modules/notifications'
import { collect } from './collected'

const now = '2026-03-02T02:00:00.000Z'

describe('notifications of the demo world', () => {
  const world = collect(demoSize, now)
  const told = world.of(NotificationEntity)

  it('tell of what is there, to members of its partner', () => {
    const things = new Map(
      [...world.of(IncentiveEntity), ...world.of(MdfActivityEntity)].map(({ id, partnerId }) => [id, partnerId] as const),
    )
    expect(told.filter(({ targetId, partnerId }) => things.get(targetId) !== partnerId)).toEqual([])
    expect(new Set(told.map(({ targetType }) => targetType))).toEqual(new Set(['Incentive', 'MdfActivity']))
  })

  it('are of late, and some are unread', () => {
    expect(told.length).toBeGreaterThan(10)
    expect(told.every(({ createdAt, readAt }) => createdAt < now && (readAt === null || (readAt > createdAt && readAt <= now)))).toBe(true)
    expect(new Set(told.map(({ readAt }) => readAt === null))).toEqual(new Set([true, false]))
  })
})
