/** The life of a resource, and of the periods that it was paid for. */
import { lifecycle, SYSTEM } from '../../access/lifecycle'
import type { Viewer } from '../../access/viewer'
import type { Instant } from '../../shared/time'
import { ChargingMode } from '../orders'
import type { ResourceEntity } from './resource.entity'
import { ExpirePolicy, ResourcePeriodStatus, ResourceStatus } from './resource.enums'

const { IN_USE, GRACE_PERIOD, FROZEN, EXPIRED, CHANGING, CLOSING, CLOSED } = ResourceStatus
const { UNPAID, PAID, CANCELLED, RETURNED } = ResourcePeriodStatus

export const resourceLifecycle = lifecycle({
  name: 'Resource',
  initial: [IN_USE],
  actions: {
    renew: { from: [IN_USE, FROZEN], by: 'resource.operate', when: 'main, in no open order, and at most five years ahead' },
    unsubscribe: { from: [IN_USE], to: CLOSED, by: 'resource.operate', when: 'main, in no open order, and nothing bars it (part 1 §4.7)' },
    unsubscribeRenewals: { from: [IN_USE], by: 'resource.operate', when: 'a renewed period has not begun' },
    setAutoRenew: { from: [IN_USE], by: 'resource.operate' },
    setOnDemandAtExpiry: { from: [IN_USE], by: 'resource.operate' },
    switchToOnDemand: { from: [IN_USE], by: 'resource.operate', when: 'main, yearly/monthly, in no open order' },
    extend: { from: [IN_USE, EXPIRED], to: IN_USE, by: SYSTEM, when: 'its renewal is paid' },
    expire: { from: [IN_USE], to: EXPIRED, by: SYSTEM, when: 'its time ran out' },
    deleteAtExpiry: { from: [IN_USE], to: CLOSED, by: SYSTEM, when: 'its time ran out, and its policy is to be deleted' },
    freezeAtExpiry: { from: [IN_USE], to: FROZEN, by: SYSTEM, when: 'its time ran out, and its policy is to be frozen' },
    owe: { from: [IN_USE], to: GRACE_PERIOD, by: SYSTEM, when: 'on demand: the customer is in arrears' },
    freeze: { from: [IN_USE, GRACE_PERIOD], to: FROZEN, by: SYSTEM, when: 'the vendor freezes it' },
    thaw: { from: [GRACE_PERIOD, FROZEN], to: IN_USE, by: SYSTEM, when: 'what was owed is paid' },
    change: { from: [IN_USE], to: CHANGING, by: SYSTEM, when: 'on demand: it gets another specification' },
    changed: { from: [CHANGING], to: IN_USE, by: SYSTEM },
    startClosing: { from: [IN_USE, GRACE_PERIOD, FROZEN], to: CLOSING, by: SYSTEM, when: 'on demand: it is deleted' },
    close: { from: [CLOSING], to: CLOSED, by: SYSTEM },
  },
})

export const resourcePeriodLifecycle = lifecycle({
  name: 'ResourcePeriod',
  initial: [UNPAID, PAID],
  actions: {
    pay: { from: [UNPAID], to: PAID, by: SYSTEM, when: 'its order is paid' },
    cancel: { from: [UNPAID], to: CANCELLED, by: SYSTEM, when: 'its order is cancelled' },
    giveBack: { from: [PAID], to: RETURNED, by: SYSTEM, when: 'the resource, or this renewal, is unsubscribed' },
  },
})

/** From now on it is kept for a while when its time runs out. */
export const stopRenewingItself = (resource: ResourceEntity): void => {
  resource.expirePolicy = ExpirePolicy.GRACE_PERIOD
  resource.autoRenewTimes = null
  resource.autoRenewPeriodType = null
}

/** The settings of a resource that is on demand from now on: it expires no more, and nothing of it is renewed. */
export const becomeOnDemand = (resource: ResourceEntity, at: Instant): void => {
  resource.chargingMode = ChargingMode.PAY_PER_USE
  resource.effectiveAt = at
  resource.expireAt = null
  stopRenewingItself(resource)
}

/** Does what time alone decides, and tells whether it did: an action must not rely on the job that does the same having run (api §6). */
export const settle = (resource: ResourceEntity, now: Instant, viewer: Viewer): boolean => {
  const { status, expireAt, expirePolicy } = resource
  if (expireAt === null || expireAt > now || !resourceLifecycle.isPossible(status, 'expire')) return false
  if (expirePolicy === ExpirePolicy.TO_ON_DEMAND) becomeOnDemand(resource, expireAt)
  else if (expirePolicy === ExpirePolicy.DELETE) resourceLifecycle.move(resource, 'deleteAtExpiry', viewer)
  else if (expirePolicy === ExpirePolicy.FREEZE) resourceLifecycle.move(resource, 'freezeAtExpiry', viewer)
  else resourceLifecycle.move(resource, 'expire', viewer)
  return true
}
