/** Makes the customers: whose they are, who looks after them and did before, and how much they buy. */
import {
  AssociationType,
  AuthorizationState,
  CustomerEntity,
  CustomerLevel,
  CustomerManagerAssignmentEntity,
  CustomerType,
  FrozenState,
} from '../modules/customers'
import type { New } from '../db'
import { RealNameStatus } from '../modules/partners'
import type { Instant } from '../shared/time'
import type { Staff } from './members'
import { dateBefore, day, daysOfHistory, inOfficeHours, later, sometime } from './moments'
import type { DemoPartner } from './partners'
import { oneOf, type Random } from './random'
import { type Row, rowOf } from './rows'
import { emailOf, type Named, type Words } from './words'
import { yuan } from './yuan'

/** A partner and its people. */
export type Employed = { readonly partner: DemoPartner; readonly staff: Staff }

type Period = { readonly memberId: string; readonly from: Instant; readonly to: Instant | null }

export type DemoCustomer = {
  readonly id: string
  readonly partner: DemoPartner
  readonly staff: Staff
  readonly name: string
  readonly login: string
  readonly isCompany: boolean
  readonly realNameStatus: RealNameStatus
  readonly associationType: AssociationType
  readonly associatedAt: Instant
  /** Who looked after it when; the last one still does when its period has no end. */
  readonly periods: readonly Period[]
  /** Whose customer it was before, until it was associated with its partner of today. */
  readonly former: { readonly partner: DemoPartner; readonly period: Period; readonly assignedById: string } | null
  /** How much it buys, beside others; nothing before its name is verified. */
  readonly weight: number
  readonly isPersona: boolean
  /** What orders add while they are made, in cents. */
  spentThisMonth: number
  nextExpiryAt: Instant | null
}

/** Whose customer it was at a time: what happened then stays with that partner (R-2015). */
export const partnerAt = ({ partner, associatedAt, former }: DemoCustomer, at: Instant): DemoPartner | null => {
  if (at >= associatedAt) return partner
  return former && at >= former.period.from ? former.partner : null
}

/** Who looked after the customer at a time (R-RL-4). */
export const managerAt = ({ periods, former }: DemoCustomer, at: Instant): string | null =>
  [...(former ? [former.period] : []), ...periods].find(({ from, to }) => from <= at && (to === null || at < to))?.memberId ?? null

/** Who looks after it today. */
export const managerNow = ({ periods }: DemoCustomer): string | null => {
  const last = periods.at(-1)
  return last?.to === null ? last.memberId : null
}

const realNameOf = oneOf<RealNameStatus>({ VERIFIED: 88, NOT_VERIFIED: 6, REVIEWING: 4, REJECTED: 2, FAILED: 0 })
const frozenOf = oneOf<FrozenState>({ NONE: 95, ACCOUNT: 3, ACCOUNT_AND_RESOURCE: 2 })
const levelOf = oneOf<CustomerLevel>({ V0: 30, V1: 26, V2: 20, V3: 13, V4: 8, V5: 3 })
const authorizationOf = oneOf<AuthorizationState>({ NONE: 45, REQUESTED: 10, GRANTED: 35, REJECTED: 4, REVOKED: 6 })
const labels = ['重点客户', '续费提醒', '教育行业', '制造业', '上云试点', '有扩容计划', '价格敏感']
const agreements = ['2024-V2', '2025-V1', '2025-V1', '2025-V1']

/** Half of the customers were there before the first order of the world; the others came while it went on. */
const associated = (partner: DemoPartner, random: Random, now: Instant): Instant =>
  random.chance(0.5)
    ? sometime(later(partner.joinedAt, 20 * day), later(now, -daysOfHistory * day), random)
    : inOfficeHours(dateBefore(now, random.whole(20, daysOfHistory)), random)

/** Up to three periods that follow one another; every eighth customer has no manager today (R-AM-4, R-AM-8). */
const periodsOf = ({ managers, formerManager }: Staff, from: Instant, index: number, random: Random, now: Instant): Period[] => {
  const ends = [sometime(from, now, random), sometime(from, now, random)].slice(0, random.whole(0, 2)).sort()
  const starts = [from, ...ends]
  return starts.flatMap((start, period) => {
    const to = ends[period] ?? null
    if (to === null && random.chance(0.12)) return []
    // Today they share the customers evenly.
    const manager = to === null ? managers[index % managers.length] : random.chance(0.5) ? formerManager : random.one(managers)
    return manager ? [{ memberId: manager.id, from: start, to }] : []
  })
}

/** The customer that one can be: resold to, verified, busy, and looked after by the manager that one can be. */
const personaPeriods = ({ managers }: Staff, from: Instant): Period[] => {
  const manager = managers.find(({ subject }) => subject === 'sp-manager')
  if (!manager) throw new Error('the solution provider has no sp-manager')
  return [{ memberId: manager.id, from, to: null }]
}

/** Some of those who came lately came from another partner. */
const formerOf = (from: Employed | null, until: Instant, random: Random, now: Instant): DemoCustomer['former'] => {
  const begin = later(now, -daysOfHistory * day)
  if (!from || until <= later(begin, 60 * day) || random.chance(0.85)) return null
  const { partner, staff } = from
  const period = { memberId: random.one(staff.managers).id, from: sometime(begin, later(until, -30 * day), random), to: until }
  return { partner, period, assignedById: staff.operations.id }
}

const personCalled = (words: Words, random: Random): Named => ({ name: words.person(), login: words.unique(`user_${random.hex(6)}`) })

export const makeCustomers = (
  { partner, staff, count, cameFrom }: Employed & { count: number; cameFrom: Employed | null },
  words: Words,
  random: Random,
  now: Instant,
): DemoCustomer[] =>
  Array.from({ length: count }, (_, index) => {
    const isPersona = partner.key === 'sp' && index === 0
    const isCompany = isPersona || random.chance(0.93)
    const realNameStatus = isPersona ? RealNameStatus.VERIFIED : realNameOf(random)
    const associatedAt = isPersona ? inOfficeHours(dateBefore(now, 700), random) : associated(partner, random, now)
    return {
      id: `cus_${random.hex(20)}`,
      partner,
      staff,
      ...(isCompany ? words.company() : personCalled(words, random)),
      isCompany,
      realNameStatus,
      associationType: isPersona || random.chance(partner.resale) ? AssociationType.RESALE : AssociationType.REFERRAL,
      associatedAt,
      periods: isPersona ? personaPeriods(staff, associatedAt) : periodsOf(staff, associatedAt, index, random, now),
      former: isPersona ? null : formerOf(cameFrom, associatedAt, random, now),
      weight: isPersona ? 8 : realNameStatus === RealNameStatus.VERIFIED ? Math.min(20, Math.pow(1 - random.next(), -0.7)) : 0,
      isPersona,
      spentThisMonth: 0,
      nextExpiryAt: null,
    }
  })

/** Accounts are frozen by the partner, whole customers by the vendor (R-FRZ-1). */
const frozenByHand = (staff: Staff, at: Instant, row: New<CustomerEntity>): New<CustomerEntity> =>
  row.frozenState === FrozenState.ACCOUNT
    ? { ...row, frozenBy: staff.operations.id, frozenReason: '欠款未付, 多次催缴未果', frozenAt: at }
    : row

export const customerRows = (customer: DemoCustomer, words: Words, random: Random): Row[] => {
  const { id, partner, staff, name, login, isCompany, realNameStatus, associationType, associatedAt, periods, former, isPersona } = customer
  const isVerified = realNameStatus === RealNameStatus.VERIFIED
  const isResale = associationType === AssociationType.RESALE
  const hasPlatformAccount = random.chance(0.25)
  const last = periods.at(-1)
  return [
    rowOf(
      CustomerEntity,
      frozenByHand(staff, last?.from ?? associatedAt, {
        id,
        partnerId: partner.id,
        managerId: managerNow(customer),
        accountName: login,
        customerName: isVerified ? name : null,
        associationType,
        associatedAt,
        label: random.chance(0.4) ? random.one(labels) : null,
        mobilePhone: random.chance(0.9) ? words.mobile() : null,
        countryCode: '0086',
        email: random.chance(0.85) ? emailOf(login) : null,
        realNameStatus,
        customerType: isVerified ? (isCompany ? CustomerType.ENTERPRISE : CustomerType.INDIVIDUAL) : CustomerType.NONE,
        frozenState: isResale && !isPersona ? frozenOf(random) : FrozenState.NONE,
        frozenBy: null,
        frozenReason: null,
        frozenAt: null,
        level: isVerified ? levelOf(random) : null,
        externalAccountId: hasPlatformAccount ? `${partner.login}-${login}` : null,
        externalAccountType: hasPlatformAccount ? `${partner.login}_platform` : null,
        currency: 'CNY',
        monthToDateExpenditure: yuan(customer.spentThisMonth),
        resourceExpiryAt: customer.nextExpiryAt,
        commonExpiryDay: null,
        agreementVersion: random.chance(0.8) ? random.one(agreements) : null,
        // Acting for a customer is for resale customers only (R-ACT-1).
        onBehalfAuthorization: isPersona ? AuthorizationState.REQUESTED : isResale ? authorizationOf(random) : AuthorizationState.NONE,
        createdAt: associatedAt,
        updatedAt: last?.from ?? associatedAt,
        version: 1 + periods.length,
      }),
    ),
    ...(former ? [assignmentRow(former.period, former.partner, id, former.assignedById, random)] : []),
    ...periods.map(period => assignmentRow(period, partner, id, (random.chance(0.7) ? staff.operations : staff.admin).id, random)),
  ]
}

const assignmentRow = (
  { memberId, from, to }: Period,
  partner: DemoPartner,
  customerId: string,
  assignedById: string,
  random: Random,
): Row =>
  rowOf(CustomerManagerAssignmentEntity, {
    id: random.id('cma', from),
    partnerId: partner.id,
    customerId,
    memberId,
    startedAt: from,
    endedAt: to,
    assignedById,
  })
