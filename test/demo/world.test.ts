/** The demo world is a possible one: it adds up, its people fit, every state is there, and it is the same every time. */
import { PartnerIdentity } from '../../src/access/roles'
import { DEMO_ISSUER } from '../../src/access/signIn'
import { personas } from '../../src/demo/personas'
import { demoSize } from '../../src/demo/sizes'
import {
  AssociationType,
  AuthorizationState,
  CustomerEntity,
  CustomerManagerAssignmentEntity,
  FrozenState,
} from '../../src/modules/customers'
import { workingDaysBefore } from '../../src/modules/calendar'
import { calendarOf, stateCouncilNotices } from '../../src/modules/calendar/stateCouncilNotices'
import {
  FeedbackStatus,
  IncentiveDetailEntity,
  IncentiveDetailStatus,
  IncentiveEntity,
  IncentiveStatus,
  IncentiveZeroReason,
} from '../../src/modules/incentives'
import {
  MdfActivityEntity,
  MdfActivityStatus,
  MdfBudgetItemEntity,
  MdfClaimEntity,
  MdfLimitCheck,
  MdfQuotaEntity,
  MdfQuotaStatus,
  reservingStates,
} from '../../src/modules/mdf'
import { MemberEntity, MemberInvitationEntity, MemberInvitationStatus, MemberRoleEntity, MemberStatus } from '../../src/modules/members'
import { OrderEntity, OrderLineEntity, OrderStatus, OrderType } from '../../src/modules/orders'
import { PartnerEntity } from '../../src/modules/partners'
import {
  VoucherEntity,
  VoucherOperationRecordEntity,
  VoucherOperationResult,
  VoucherOperationType,
  VoucherQuotaEntity,
  VoucherQuotaStatus,
  VoucherStatus,
} from '../../src/modules/vouchers'
import { prefixOf } from '../../src/shared/ids'
import { Money } from '../../src/shared/money'
import { endOfDay, shanghaiDate, yearMonthOf } from '../../src/shared/time'
import { now } from '../support/rows'
import { collect, grouped, total } from './collected'

const world = collect(demoSize, now)
const zero = Money.zero('CNY')

const partners = new Map(world.of(PartnerEntity).map(partner => [partner.id, partner]))
const members = new Map(world.of(MemberEntity).map(member => [member.id, member]))
const customers = new Map(world.of(CustomerEntity).map(customer => [customer.id, customer]))
const orders = new Map(world.of(OrderEntity).map(order => [order.id, order]))
const assignments = grouped(world.of(CustomerManagerAssignmentEntity), ({ customerId }) => customerId)

const found = <T>(things: ReadonlyMap<string, T>, id: string | null): T => {
  const thing = id === null ? undefined : things.get(id)
  if (!thing) throw new Error(`there is no ${id}`)
  return thing
}
const isA = (partnerId: string | null, identity: PartnerIdentity): boolean => found(partners, partnerId).identities.includes(identity)
const statesOf = (rows: readonly { status: string }[]): string[] => [...new Set(rows.map(({ status }) => status))].sort()
const sorted = (states: object): string[] => Object.values(states).toSorted() as string[]

describe('the same world', () => {
  it('comes from the same size and now, to the last letter', () => {
    expect(collect(demoSize, now).checksum).toBe(world.checksum)
  })

  it('is another one at another time', () => {
    expect(collect(demoSize, '2026-03-03T02:00:00.000Z').checksum).not.toBe(world.checksum)
  })
})

describe('what there is', () => {
  it('counts as promised', () => {
    expect(customers.size).toBe(200)
    expect(orders.size).toBe(5_000)
    expect(world.of(VoucherEntity)).toHaveLength(900)
    expect(world.of(IncentiveDetailEntity).length).toBeGreaterThanOrEqual(1_500)
    expect(world.of(OrderLineEntity).length / orders.size).toBeGreaterThan(2.8)
  })

  it('has well-formed ids, each once', () => {
    const ids = [PartnerEntity, MemberEntity, CustomerEntity, OrderEntity, OrderLineEntity, VoucherEntity, VoucherQuotaEntity].flatMap(
      entity => world.of<{ id: string }>(entity).map(({ id }) => id),
    )
    const others = [VoucherOperationRecordEntity, IncentiveEntity, IncentiveDetailEntity, MdfQuotaEntity, MdfActivityEntity].flatMap(
      entity => world.of<{ id: string }>(entity).map(({ id }) => id),
    )
    const all = [...ids, ...others]
    expect(all.filter(id => prefixOf(id) === null)).toEqual([])
    expect(new Set(all).size).toBe(all.length)
    expect(all.filter(id => id.startsWith('ord_') && id !== id.toUpperCase().replace('ORD_', 'ord_'))).toEqual([])
  })

  it.each([
    ['a solution provider', PartnerIdentity.SOLUTION_PROVIDER, 2],
    ['a master reseller', PartnerIdentity.MASTER_RESELLER, 1],
    ['two cloud resellers', PartnerIdentity.CLOUD_RESELLER, 2],
    ['a government partner', PartnerIdentity.GOVERNMENT, 1],
  ])('has %s', (_, identity, count) => {
    expect([...partners.values()].filter(({ identities }) => identities.includes(identity))).toHaveLength(count)
  })

  it('has four kinds of members at every partner, beside the vendor and a customer that signs in', () => {
    const rolesOf = grouped(world.of(MemberRoleEntity), ({ memberId }) => memberId)
    for (const partner of partners.values()) {
      const staff = [...members.values()].filter(({ partnerId }) => partnerId === partner.id)
      const roles = new Set(staff.flatMap(({ id }) => (rolesOf.get(id) ?? []).map(({ roleId }) => roleId)))
      expect([...roles]).toEqual(expect.arrayContaining(['rol_system-admin', 'rol_customer-manager', 'rol_finance', 'rol_operations']))
    }
  })

  it('has every persona as a member of the demo issuer, with the roles it says', () => {
    const rolesOf = grouped(world.of(MemberRoleEntity), ({ memberId }) => memberId)
    for (const { name, roles } of personas) {
      const member = [...members.values()].find(({ issuer, subject }) => issuer === DEMO_ISSUER && subject === name)
      expect({ name, status: member?.status }).toEqual({ name, status: MemberStatus.ACTIVE })
      expect(rolesOf.get(member?.id ?? '') ?? []).toHaveLength(roles.length)
    }
  })

  it('speaks Chinese', () => {
    for (const { companyName } of partners.values()) expect(companyName).toMatch(/\p{Script=Han}/u)
    for (const { displayName } of members.values()) expect(String(displayName)).toMatch(/^\p{Script=Han}{2,4}$/u)
    for (const { customerName } of customers.values()) if (customerName) expect(String(customerName)).toMatch(/\p{Script=Han}{2,}/u)
  })
})

describe('every state of every life', () => {
  it.each([
    ['orders', statesOf(world.of(OrderEntity)), sorted(OrderStatus)],
    ['vouchers', statesOf(world.of(VoucherEntity)), sorted(VoucherStatus)],
    ['voucher quotas', statesOf(world.of(VoucherQuotaEntity)), sorted(VoucherQuotaStatus)],
    ['incentive statements', statesOf(world.of(IncentiveEntity)), sorted(IncentiveStatus)],
    ['incentive details', statesOf(world.of(IncentiveDetailEntity)), sorted(IncentiveDetailStatus)],
    ['MDF activities', statesOf(world.of(MdfActivityEntity)), sorted(MdfActivityStatus)],
    ['member invitations', statesOf(world.of(MemberInvitationEntity)), sorted(MemberInvitationStatus)],
    ['MDF quotas', statesOf(world.of(MdfQuotaEntity)), sorted(MdfQuotaStatus)],
  ])('is there: %s', (_, there, possible) => expect(there).toEqual(possible))

  it.each([
    ['order types', world.of(OrderEntity).map(({ orderType }) => orderType), OrderType],
    ['association types', world.of(CustomerEntity).map(({ associationType }) => associationType), AssociationType],
    ['frozen states', world.of(CustomerEntity).map(({ frozenState }) => frozenState), FrozenState],
    ['authorisations', world.of(CustomerEntity).map(({ onBehalfAuthorization }) => onBehalfAuthorization), AuthorizationState],
    ['feedback states', world.of(IncentiveEntity).map(({ feedbackStatus }) => feedbackStatus), FeedbackStatus],
    ['reasons for no incentive', world.of(IncentiveDetailEntity).flatMap(({ zeroReason }) => zeroReason ?? []), IncentiveZeroReason],
    ['limit checks', world.of(MdfBudgetItemEntity).map(({ limitCheck }) => limitCheck), MdfLimitCheck],
  ])('is there: %s', (_, there, possible) => expect([...new Set<string>(there)].sort()).toEqual(sorted(possible)))

  it.each(['2026-01-01T03:00:00.000Z', '2026-01-09T03:00:00.000Z', '2026-12-31T15:00:00.000Z', '2026-02-28T18:00:00.000Z'])(
    'is there at any time of the year, such as %s',
    at => {
      const other = collect(demoSize, at)
      expect(statesOf(other.of(IncentiveEntity))).toEqual(sorted(IncentiveStatus))
      expect(statesOf(other.of(MdfActivityEntity))).toEqual(sorted(MdfActivityStatus))
      expect(statesOf(other.of(MdfQuotaEntity))).toEqual(sorted(MdfQuotaStatus))
      expect(statesOf(other.of(OrderEntity))).toEqual(sorted(OrderStatus))
      expect(statesOf(other.of(VoucherEntity))).toEqual(sorted(VoucherStatus))
    },
  )
})

describe('who belongs to whom', () => {
  it('assigns customers to managers of their own partner, who are still there (R-AM-4, R-AM-11)', () => {
    for (const { managerId, partnerId } of customers.values()) {
      if (managerId === null) continue
      expect(found(members, managerId)).toMatchObject({ partnerId, status: MemberStatus.ACTIVE })
    }
  })

  it('keeps periods that follow one another; the open one is of the manager of today (R-AM-4, R-AM-8)', () => {
    for (const [id, periods] of assignments) {
      const inOrder = periods.toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1))
      for (const [index, { endedAt }] of inOrder.entries()) {
        const next = inOrder[index + 1]
        if (next) expect(endedAt !== null && endedAt <= next.startedAt).toBe(true)
      }
      const open = periods.filter(({ endedAt }) => endedAt === null)
      expect(open.map(({ memberId }) => memberId)).toEqual([found(customers, id).managerId].filter(manager => manager !== null))
      for (const { memberId, partnerId } of periods) expect(found(members, memberId).partnerId).toBe(partnerId)
    }
  })

  it('gives each order to the partner of its day, and its lines with it (R-2015)', () => {
    for (const { customerId, partnerId, createdAt } of orders.values()) {
      const customer = found(customers, customerId)
      if (createdAt >= customer.associatedAt) expect(partnerId).toBe(customer.partnerId)
      else
        expect(
          assignments.get(customerId)?.some(period => period.partnerId === partnerId && period.endedAt === customer.associatedAt),
        ).toBe(true)
    }
    for (const { orderId, partnerId, customerId } of world.of(OrderLineEntity))
      expect({ partnerId, customerId }).toEqual({
        partnerId: found(orders, orderId).partnerId,
        customerId: found(orders, orderId).customerId,
      })
  })

  it('has a customer that changed its partner, and left orders with the former one', () => {
    expect([...orders.values()].some(({ customerId, partnerId }) => found(customers, customerId).partnerId !== partnerId)).toBe(true)
  })

  it('issues vouchers to resale customers only, out of a quota of the same partner (R-2021)', () => {
    const quotas = new Map(world.of(VoucherQuotaEntity).map(quota => [quota.id, quota]))
    for (const { customerId, partnerId, quotaId } of world.of(VoucherEntity)) {
      expect(found(customers, customerId)).toMatchObject({ partnerId, associationType: AssociationType.RESALE })
      expect(found(quotas, quotaId).partnerId).toBe(partnerId)
    }
  })

  it('cuts quotas of cloud resellers from those of their master, and gives a government partner cash coupons', () => {
    const quotas = new Map(world.of(VoucherQuotaEntity).map(quota => [quota.id, quota]))
    for (const quota of quotas.values()) {
      const { masterId } = found(partners, quota.partnerId)
      expect(quota.parentQuotaId && found(quotas, quota.parentQuotaId).partnerId).toBe(masterId)
      if (quota.kind === 'CASH_COUPON') expect(isA(quota.partnerId, PartnerIdentity.GOVERNMENT)).toBe(true)
    }
  })

  it('has no incentives for cloud resellers: what their customers earn accrues to the master (R-RL-6)', () => {
    const details = world.of(IncentiveDetailEntity)
    for (const { partnerId } of [...world.of(IncentiveEntity), ...details])
      expect(isA(partnerId, PartnerIdentity.CLOUD_RESELLER)).toBe(false)
    expect(details.some(({ customerId }) => isA(found(customers, customerId).partnerId, PartnerIdentity.CLOUD_RESELLER))).toBe(true)
    for (const { managerId, partnerId } of details) if (managerId) expect(found(members, managerId).partnerId).toBe(partnerId)
  })
})

describe('money', () => {
  it('adds up from lines to orders, and from orders to the combined one above them', () => {
    const linesOf = grouped(world.of(OrderLineEntity), ({ orderId }) => orderId)
    const membersOf = grouped([...orders.values()], ({ parentOrderId }) => parentOrderId)
    expect(membersOf.size).toBeGreaterThan(0)
    for (const order of orders.values()) {
      const parts = membersOf.get(order.id) ?? linesOf.get(order.id) ?? []
      expect(total(parts.map(({ officialAmount }) => officialAmount))).toEqual(order.officialAmount)
      expect(total(parts.map(({ amountAfterDiscount }) => amountAfterDiscount))).toEqual(order.amountAfterDiscount)
      const discount = total(order.discounts.map(({ amount }) => Money.of(amount, 'CNY')))
      expect(order.officialAmount.minus(discount)).toEqual(order.amountAfterDiscount)
    }
  })

  it('is negative on unsubscriptions only, and there the list price is what is refunded', () => {
    for (const { orderType, officialAmount, amountAfterDiscount, commissionAmount } of orders.values()) {
      const isReturn = orderType === OrderType.UNSUBSCRIPTION
      expect(amountAfterDiscount.isNegative).toBe(isReturn)
      expect(commissionAmount !== null).toBe(isReturn)
      if (isReturn) expect(officialAmount).toEqual(amountAfterDiscount)
    }
  })

  it('keeps every voucher: face value = balance + used + returned (I-2)', () => {
    const vouchers = world.of(VoucherEntity)
    const used = total([...orders.values()].flatMap(({ voucherAmount, cashCouponAmount }) => [voucherAmount, cashCouponAmount]))
    const returned = total(
      world
        .of(VoucherOperationRecordEntity)
        .flatMap(({ operationType, amount }) => (operationType === VoucherOperationType.ISSUE ? [] : [amount])),
    )
    const issued = total(vouchers.map(({ faceValue }) => faceValue))
    expect(
      total(vouchers.map(({ balance }) => balance))
        .plus(used)
        .plus(returned),
    ).toEqual(issued)
    for (const { status, balance, faceValue } of vouchers) {
      expect(balance.compare(zero) >= 0 && balance.compare(faceValue) <= 0).toBe(true)
      if (status === VoucherStatus.USED || status === VoucherStatus.RECLAIMED) expect(balance.isZero).toBe(true)
      else expect(balance.isZero).toBe(false)
    }
  })

  it('keeps every quota: value = balance + issued + passed on − returned (I-1), and children never exceed it (I-3)', () => {
    const quotas = world.of(VoucherQuotaEntity)
    const recordsOf = grouped(
      world.of(VoucherOperationRecordEntity).filter(({ result }) => result === VoucherOperationResult.SUCCESS),
      ({ quotaId }) => quotaId,
    )
    const childrenOf = grouped(
      quotas.filter(({ status }) => status !== VoucherQuotaStatus.RECLAIMED),
      ({ parentQuotaId }) => parentQuotaId,
    )
    for (const { id, quotaValue, balance, status } of quotas) {
      const records = recordsOf.get(id) ?? []
      const issued = total(records.flatMap(({ operationType, amount }) => (operationType === VoucherOperationType.ISSUE ? [amount] : [])))
      const returned = total(records.flatMap(({ operationType, amount }) => (operationType === VoucherOperationType.ISSUE ? [] : [amount])))
      const passedOn = total((childrenOf.get(id) ?? []).map(child => child.quotaValue))
      expect(passedOn.compare(quotaValue) <= 0).toBe(true)
      if (status === VoucherQuotaStatus.RECLAIMED) expect({ balance, records }).toEqual({ balance: zero, records: [] })
      else expect(balance.plus(issued).plus(passedOn).minus(returned)).toEqual(quotaValue)
    }
  })

  it('issues and returns each voucher once, at the right times', () => {
    const recordsOf = grouped(world.of(VoucherOperationRecordEntity), ({ voucherId }) => voucherId)
    for (const { id, status, createdAt, expireAt } of world.of(VoucherEntity)) {
      const [issue, back, ...others] = (recordsOf.get(id) ?? []).toSorted((a, b) => (a.occurredAt < b.occurredAt ? -1 : 1))
      expect(issue).toMatchObject({ operationType: VoucherOperationType.ISSUE, occurredAt: createdAt })
      expect(back !== undefined).toBe(status === VoucherStatus.RECLAIMED)
      if (back)
        expect(back.operationType === VoucherOperationType.EXPIRY_RECLAIM ? back.occurredAt > expireAt : back.occurredAt <= expireAt).toBe(
          true,
        )
      expect(others).toEqual([])
    }
  })

  it('adds up from details to statements: performance exactly, incentives rounded once (R-PF-6)', () => {
    const detailsOf = grouped(world.of(IncentiveDetailEntity), ({ incentiveId }) => incentiveId)
    for (const { id, performanceAmount, incentiveAmount, cycle, partnerId } of world.of(IncentiveEntity)) {
      const details = detailsOf.get(id) ?? []
      expect(details.length).toBeGreaterThan(0)
      expect(total(details.map(detail => detail.performanceAmount))).toEqual(performanceAmount)
      expect(total(details.map(detail => detail.incentiveAmount)).roundHalfUpToCents()).toEqual(incentiveAmount)
      for (const detail of details) expect({ cycle: detail.cycle, partnerId: detail.partnerId }).toEqual({ cycle, partnerId })
    }
  })

  it('spends 18 months of incentives, up to this month', () => {
    const cycles = [...new Set(world.of(IncentiveEntity).map(({ cycle }) => cycle))].filter(cycle => !cycle.includes('Q')).sort()
    expect(cycles).toHaveLength(18)
    expect(cycles.at(-1)).toBe('2026-03')
  })

  it('counts what a customer spent this month', () => {
    const month = yearMonthOf(shanghaiDate(now))
    const spent = grouped(
      [...orders.values()].filter(
        ({ paidAt, parentOrderId, serviceTypeCode, amountAfterDiscount }) =>
          paidAt &&
          yearMonthOf(shanghaiDate(paidAt)) === month &&
          (parentOrderId !== null || serviceTypeCode !== null) &&
          !amountAfterDiscount.isNegative,
      ),
      ({ customerId }) => customerId,
    )
    for (const { id, monthToDateExpenditure } of customers.values())
      expect(total((spent.get(id) ?? []).map(({ amountAfterDiscount }) => amountAfterDiscount))).toEqual(monthToDateExpenditure)
  })

  it('matches MDF quotas with their activities, and activities with their items (R-MD-6)', () => {
    const activitiesOf = grouped(world.of(MdfActivityEntity), ({ quotaId }) => quotaId)
    const itemsOf = grouped(world.of(MdfBudgetItemEntity), ({ activityId }) => activityId)
    const claims = new Map(world.of(MdfClaimEntity).map(claim => [claim.activityId, claim.claimedAmount]))
    const claimed = ({ id, mdfAmountInclTax }: { id: string; mdfAmountInclTax: Money }): Money =>
      claims.get(id) ?? Money.zero(mdfAmountInclTax.currency)
    for (const { id, usedAmount, reservedAmount, totalAmount } of world.of(MdfQuotaEntity)) {
      const activities = activitiesOf.get(id) ?? []
      const in_ = (states: readonly MdfActivityStatus[]): Money =>
        total(activities.filter(({ status }) => states.includes(status)).map(({ mdfAmountInclTax }) => mdfAmountInclTax))
      // What was paid is what was claimed; the rest of the reservation has come back.
      expect(total(activities.filter(({ status }) => status === MdfActivityStatus.PAID).map(claimed))).toEqual(usedAmount)
      expect(in_(reservingStates)).toEqual(reservedAmount)
      expect(usedAmount.plus(reservedAmount).compare(totalAmount) <= 0).toBe(true)
    }
    for (const { id, totalBudget, mdfAmountInclTax, partnerShare } of world.of(MdfActivityEntity)) {
      const items = itemsOf.get(id) ?? []
      expect(total(items.map(({ amountInclTax }) => amountInclTax))).toEqual(totalBudget)
      expect(total(items.map(({ mdfAmount }) => mdfAmount))).toEqual(mdfAmountInclTax)
      expect(mdfAmountInclTax.plus(partnerShare)).toEqual(totalBudget)
      for (const { unitPrice, quantity, amountInclTax, mdfAmount } of items) {
        expect(unitPrice.times(quantity)).toEqual(amountInclTax)
        expect(mdfAmount.compare(amountInclTax) <= 0).toBe(true)
      }
    }
  })
})

describe('time', () => {
  it('has nothing happen in the future', () => {
    for (const { createdAt, updatedAt } of [
      ...orders.values(),
      ...world.of(VoucherEntity),
      ...world.of(MdfActivityEntity),
      ...world.of(IncentiveEntity),
    ])
      expect({ createdAt: createdAt <= now, updatedAt: updatedAt <= now }).toEqual({ createdAt: true, updatedAt: true })
    for (const { occurredAt } of world.of(VoucherOperationRecordEntity)) expect(occurredAt <= now).toBe(true)
  })

  it('has a statement to confirm whose publicity is not over, and none confirmed that is still public by chance (R-ST-2)', () => {
    for (const { status, publicityDeadlineAt, confirmedAt } of world.of(IncentiveEntity)) {
      if (status === IncentiveStatus.ESTIMATED) expect(publicityDeadlineAt).toBeNull()
      if (status === IncentiveStatus.PENDING_CONFIRMATION) expect(publicityDeadlineAt !== null && publicityDeadlineAt > now).toBe(true)
      if (status === IncentiveStatus.ISSUED) expect(confirmedAt !== null && confirmedAt < now).toBe(true)
    }
  })

  it('keeps the date until which an MDF application is on time: ten working days before, or a reason (R-MD-3, R-WD-3)', () => {
    const calendar = calendarOf(stateCouncilNotices, stateCouncilNotices.length)
    for (const { startDate, onTimeDeadline, submittedAt, lateReason, reviewedAt, calendarVersion } of world.of(MdfActivityEntity)) {
      if (submittedAt === null || startDate === null) continue
      expect(onTimeDeadline).toBe(workingDaysBefore(startDate, 10, calendar))
      expect(calendarVersion).toBe(calendar.version)
      expect(onTimeDeadline !== null && submittedAt > endOfDay(onTimeDeadline)).toBe(lateReason !== null)
      if (reviewedAt) expect(reviewedAt > submittedAt && shanghaiDate(reviewedAt) < startDate).toBe(true)
    }
  })

  it('lets no voucher pay before it was issued or after it expired', () => {
    for (const { lastUsedAt, createdAt, expireAt, status, effectiveAt } of world.of(VoucherEntity)) {
      if (lastUsedAt) expect(createdAt < lastUsedAt && lastUsedAt < expireAt).toBe(true)
      expect(status === VoucherStatus.INACTIVE).toBe(effectiveAt > now && status !== VoucherStatus.RECLAIMED)
      if (status === VoucherStatus.USABLE) expect(expireAt > now).toBe(true)
    }
  })

  it('has unpaid orders that can still be paid', () => {
    for (const { status, pendingPaymentEndAt, paidAt } of orders.values()) {
      expect(pendingPaymentEndAt !== null && pendingPaymentEndAt > now).toBe(status === OrderStatus.PENDING_PAYMENT)
      if (status === OrderStatus.COMPLETED) expect(paidAt).not.toBeNull()
    }
  })
})
