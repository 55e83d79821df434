/** What keeps a resource from being renewed, priced, unsubscribed: one question each, with the vendor's code of that operation. */
import type { Instant } from '../../shared/time'
import { UserError, type UserErrorCode, UserErrors } from '../../shared/errors'
import { ChargingMode, type OrderEntity, OrderStatus, OrderType } from '../orders'
import { endOfPeriod, monthsLater, type Period } from './period'
import { listPrice } from './renewalPricing'
import type { ResourceEntity } from './resource.entity'
import { ResourceStatus, UnsubscriptionBar, UnsubscriptionType } from './resource.enums'

/** One id of the input, with what was found behind it. */
export type Asked = {
  readonly id: string
  /** Null for what is missing, not the customer's, not mine to see, or malformed: they answer alike. */
  readonly resource: ResourceEntity | null
  readonly attached: readonly ResourceEntity[]
  /** The open order that has hold of it or of something attached to it. */
  readonly pendingOrder: Pick<OrderEntity, 'id' | 'status' | 'orderType'> | null
}

type Refusal = readonly [code: UserErrorCode, upstreamCode: string | null, params?: Record<string, string | number>]
type Question = Refusal | false | null | undefined

const firstOf = (...questions: Question[]): Refusal | null => questions.find(question => question) || null

const { CLOSED, EXPIRED, FROZEN } = ResourceStatus

const isUnpaid = ({ pendingOrder }: Asked): boolean =>
  [OrderStatus.PENDING_PAYMENT, OrderStatus.PENDING_REVIEW].includes(pendingOrder?.status as OrderStatus)
const isBeingUnsubscribed = ({ pendingOrder }: Asked): boolean => pendingOrder?.orderType === OrderType.UNSUBSCRIPTION

/** With everything that is dragged along (R-RS-2). */
const allOf = ({ resource, attached }: Asked): ResourceEntity[] => [...(resource ? [resource] : []), ...attached]

/** Time decides, whether the job has written it down or not (api §6). */
const isGone = ({ status, expireAt }: ResourceEntity, now?: Instant): boolean =>
  status === CLOSED || status === EXPIRED || (now !== undefined && expireAt !== null && expireAt <= now)
const lacksPeriod = (asked: Asked, period: Period): boolean => allOf(asked).some(resource => listPrice(resource, period) === null)
const isSoldByNoPeriod = (asked: Asked): boolean => allOf(asked).every(({ monthlyPrice, yearlyPrice }) => !monthlyPrice && !yearlyPrice)

/** INFERRED: nothing is renewed further than five years ahead. */
const longestTerm = 5 * 12
const isTooLong = (asked: Asked, period: Period, now: Instant): boolean =>
  allOf(asked).some(({ expireAt }) => expireAt !== null && endOfPeriod(expireAt, period) > monthsLater(now, longestTerm))

/** Part 1 §4.7, first row. What renews itself does so until its retention ends: expired, it is not gone yet. */
export const againstRenewal = (asked: Asked, period: Period, now: Instant, renewsItself = false): Refusal | null => {
  const { resource, pendingOrder } = asked
  const gone: Refusal = ['RESOURCE_GONE', 'CBC.99003016']
  if (!resource) return gone
  return firstOf(
    !resource.isMainResource && ['RESOURCE_NOT_MAIN', 'CBC.30010036'],
    isBeingUnsubscribed(asked) && ['RESOURCE_BEING_UNSUBSCRIBED', 'CBC.99003631'],
    (renewsItself ? resource.status === CLOSED : isGone(resource)) && gone,
    isUnpaid(asked) && ['RESOURCE_IN_UNPAID_ORDER', 'CBC.99003100', { order: pendingOrder?.id ?? '' }],
    pendingOrder && ['RESOURCE_IN_TRANSACTION', 'CBC.99003144', { order: pendingOrder.id }],
    lacksPeriod(asked, period) && ['PERIOD_NOT_OFFERED', 'CBC.30010069'],
    isTooLong(asked, period, now) && ['RENEWAL_TOO_LONG', 'CBC.99003154', { years: longestTerm / 12 }],
  )
}

/** Part 1 §4.8. `isOffered`: the catalogue still has its type. */
export const againstPricing = (asked: Asked, period: Period, isOffered: boolean, now: Instant): Refusal | null => {
  const { resource, pendingOrder } = asked
  const gone: Refusal = ['RESOURCE_GONE', 'CBC.30050009']
  if (!resource) return gone
  return firstOf(
    !resource.isMainResource && ['RESOURCE_NOT_MAIN', 'CBC.30050007'],
    isUnpaid(asked) && ['RESOURCE_IN_UNPAID_ORDER', 'CBC.30050010', { order: pendingOrder?.id ?? '' }],
    pendingOrder && ['RESOURCE_IN_TRANSACTION', 'CBC.30050011', { order: pendingOrder.id }],
    isGone(resource, now) && gone,
    !isOffered && ['PRODUCT_NOT_FOUND', 'CBC.99006006'],
    isSoldByNoPeriod(asked) && ['RESOURCE_NOT_RENEWABLE', 'CBC.30050013'],
    lacksPeriod(asked, period) && ['PERIOD_NOT_OFFERED', 'CBC.30050008'],
  )
}

const barCodes: Record<UnsubscriptionBar, string> = {
  UNMANAGED: 'CBC.30000067',
  INVOICED: 'CBC.99003643',
  PACKAGE: 'CBC.99003647',
  TRIAL: 'CBC.99003649',
  MARKETPLACE: 'CBC.99003650',
  DEVELOPMENT_PACKAGE: 'CBC.99003652',
  BANDWIDTH_ADD_ON: 'CBC.99003654',
}

/** A bandwidth add-on stands in the way of giving back renewed periods only. */
const barOf = (asked: Asked, type: UnsubscriptionType): UnsubscriptionBar | null =>
  allOf(asked)
    .map(({ unsubscriptionBar }) => unsubscriptionBar)
    .find(bar => bar !== null && (bar !== UnsubscriptionBar.BANDWIDTH_ADD_ON || type === UnsubscriptionType.RENEWALS_ONLY)) ?? null

/** Part 1 §4.7, second row. `hasRenewed`: a renewed period has not begun yet. */
export const againstUnsubscription = (asked: Asked, type: UnsubscriptionType, hasRenewed: boolean): Refusal | null => {
  const { resource, pendingOrder } = asked
  if (!resource) return ['RESOURCE_GONE', 'CBC.99003012']
  const bar = barOf(asked, type)
  return firstOf(
    !resource.isMainResource && ['RESOURCE_ONLY_AS_A_WHOLE', 'CBC.99003185', { main: resource.parentResourceId ?? '–' }],
    isUnpaid(asked) && ['RESOURCE_IN_UNPAID_ORDER', 'CBC.99003100', { order: pendingOrder?.id ?? '' }],
    pendingOrder && ['RESOURCE_IN_TRANSACTION', 'CBC.99003651', { order: pendingOrder.id }],
    isGone(resource) && ['NOT_UNSUBSCRIBABLE', 'CBC.30000067', { bar: resource.status }],
    resource.chargingMode === ChargingMode.SAVINGS_PLAN && ['NOT_UNSUBSCRIBABLE', 'CBC.30000053', { bar: ChargingMode.SAVINGS_PLAN }],
    allOf(asked).some(({ status }) => status === FROZEN) && ['RESOURCE_FROZEN', 'CBC.99003656'],
    bar && ['NOT_UNSUBSCRIBABLE', barCodes[bar], { bar }],
    type === UnsubscriptionType.RENEWALS_ONLY && !hasRenewed && ['NO_UNUSED_RENEWAL', 'CBC.99003128'],
  )
}

/** Of a resource that is to renew itself, or to become on-demand: the first has a code of its own for what has expired or is frozen. */
export const againstPolicy = (asked: Asked, expiredOrFrozen: string | null = null): Refusal | null => {
  const { resource } = asked
  if (!resource) return ['RESOURCE_GONE', 'CBC.99003012']
  return firstOf(
    !resource.isMainResource && ['RESOURCE_NOT_MAIN', null],
    isBeingUnsubscribed(asked) && ['RESOURCE_BEING_UNSUBSCRIBED', null],
    (isGone(resource) || resource.status === FROZEN) && ['RESOURCE_EXPIRED_OR_FROZEN', expiredOrFrozen],
  )
}

/** Of a resource that is to become on-demand at once. */
export const againstSwitch = (asked: Asked): Refusal | null => {
  const { pendingOrder, resource } = asked
  return (
    againstPolicy(asked) ??
    firstOf(
      isUnpaid(asked) && ['RESOURCE_IN_UNPAID_ORDER', 'CBC.99003100', { order: pendingOrder?.id ?? '' }],
      pendingOrder && ['RESOURCE_IN_TRANSACTION', 'CBC.99003651', { order: pendingOrder.id }],
      resource?.chargingMode !== ChargingMode.YEARLY_MONTHLY && ['RESOURCE_NOT_RENEWABLE', null],
    )
  )
}

export const refused = ([code, upstreamCode, params = {}]: Refusal, ...field: string[]): UserError =>
  new UserError(code, params, field, upstreamCode)

/** The whole call or nothing, as upstream: every id that is in the way is named. */
export const refuseAny = (asked: readonly Asked[], against: (asked: Asked) => Refusal | null): void => {
  const [first, ...others] = asked.flatMap((each, position) => {
    const refusal = against(each)
    return refusal ? [refused(refusal, 'resourceIds', String(position))] : []
  })
  if (first) throw new UserErrors([first, ...others])
}
