/** The account check: everything that stands in the way of a disassociation or a switch, each with its way out (part 1 §3.6). */
import { type Database, type Transaction } from '../../db'
import { equals, isIn } from '../../shared/conditions'
import { UserError, UserErrors } from '../../shared/errors'
import type { Instant } from '../../shared/time'
import { AssociationType, type CustomerEntity, CustomerStandingEntity } from '../customers'
import { AssociationEventType, AssociationInitiator, AssociationObstacle } from './association.enums'
import { AssociationEventEntity } from './associationEvent.entity'
import { blockedUntil } from './frequency'
import { hasValidReservedInstance, isInArrears, isPaymentPending } from './obligations'

export type Obstacle = { readonly obstacle: AssociationObstacle; readonly until: Instant | null }

/** With the rights of the system: standing facts, orders and accounts count, whoever may read them. */
type Reader = Pick<Database | Transaction, 'rows'>
/** What the check looks at of the customer itself. */
export const checkedColumns = ['id', 'partnerId', 'associationType', 'frozenBy'] as const
type Checked = Pick<CustomerEntity, (typeof checkedColumns)[number]>

/** What was taken back again counts, or one could ask without end; the requests of another partner are none of this one's business. */
const requestsOf = async (system: Reader, { id, partnerId }: Checked, asked: AssociationInitiator, by: AssociationInitiator) => {
  const events = system
    .rows(AssociationEventEntity)
    .where(
      equals('customerId', id),
      equals('initiator', asked),
      isIn('type', [AssociationEventType.DISASSOCIATE, AssociationEventType.SWITCH_TYPE]),
      by === AssociationInitiator.PARTNER ? equals('partnerId', partnerId) : null,
    )
  return (await events.many(['createdAt'])).map(({ createdAt }) => createdAt)
}

const { CUSTOMER, PARTNER } = AssociationInitiator

/** R-ASC-1: the partner waits for the customer's request and for its own to grow old, the customer for its own. */
const waiting = async (system: Reader, customer: Checked, by: AssociationInitiator, now: Instant): Promise<Obstacle[]> => {
  const windows = [
    { asked: CUSTOMER, obstacle: AssociationObstacle.CUSTOMER_REQUEST_WITHIN_3_MONTHS },
    ...(by === PARTNER ? [{ asked: PARTNER, obstacle: AssociationObstacle.PARTNER_REQUEST_WITHIN_3_MONTHS }] : []),
  ]
  const found = await Promise.all(
    windows.map(async ({ asked, obstacle }) => ({ obstacle, until: blockedUntil(await requestsOf(system, customer, asked, by), now) })),
  )
  return found.filter(({ until }) => until !== null)
}

/** What has to be settled first, however long one waits. */
const unsettled = async (system: Reader, customer: Checked, now: Instant): Promise<Obstacle[]> => {
  const standing = await system.rows(CustomerStandingEntity).where(equals('customerId', customer.id)).one('all')
  const isResale = customer.associationType === AssociationType.RESALE
  const standsInTheWay: Record<Exclude<AssociationObstacle, `${string}_WITHIN_3_MONTHS`>, boolean> = {
    HAS_INDEPENDENT_MEMBER_ACCOUNTS: standing?.hasIndependentMembers ?? false,
    IS_ENTERPRISE_MEMBER: standing?.isEnterpriseMember ?? false,
    PENDING_PARTNER_PAYMENT: await isPaymentPending(system, customer.id),
    VALID_RESERVED_INSTANCE: await hasValidReservedInstance(system, customer.id, now),
    IN_ARREARS: isResale && (await isInArrears(system, customer.id)),
    ACTIVE_SPECIAL_CONTRACT: standing?.hasSpecialContract ?? false,
    MANUALLY_FROZEN: customer.frozenBy !== null,
    VALID_SUPPORT_PLAN: standing?.hasSupportPlan ?? false,
  }
  return Object.entries(standsInTheWay)
    .filter(([, stands]) => stands)
    .map(([obstacle]) => ({ obstacle: obstacle as AssociationObstacle, until: null }))
}

export const obstaclesTo = async (system: Reader, customer: Checked, by: AssociationInitiator, now: Instant): Promise<Obstacle[]> => [
  ...(await waiting(system, customer, by, now)),
  ...(await unsettled(system, customer, now)),
]

export const errorOf = ({ obstacle, until }: Obstacle): UserError => new UserError(obstacle, until ? { until } : {})

const refuse = (obstacles: readonly Obstacle[]): void => {
  const [first, ...more] = obstacles.map(errorOf)
  if (first) throw new UserErrors([first, ...more])
}

/** Before asking: every obstacle is an error of its own. */
export const checkObstacles = async (system: Reader, customer: Checked, by: AssociationInitiator, now: Instant): Promise<void> =>
  refuse(await obstaclesTo(system, customer, by, now))

/** Before doing it: much can have happened since it was asked; only the waiting is over. */
export const checkSettled = async (system: Reader, customer: Checked, now: Instant): Promise<void> =>
  refuse(await unsettled(system, customer, now))
