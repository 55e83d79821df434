/** Makes performance statements, their lines, transfers and indicators out of what was paid: amounts add up, and the latest is not yet final. */
import { AssociationType } from '../modules/customers'
import { FeedbackStatus } from '../modules/feedback'
import {
  IncentiveIndicatorDetailLineEntity,
  IncentiveIndicatorEntity,
  IndicatorDimension,
  IndicatorPeriod,
  IndicatorUnit,
} from '../modules/incentivePolicies'
import { ChargingMode } from '../modules/orders'
import {
  type Circumstances,
  PerformanceDetailEntity,
  performanceCycleOf,
  performanceOf,
  PerformanceStatementEntity,
  PerformanceStatus,
  PerformanceTransferEntity,
} from '../modules/performance'
import type { New } from '../db'
import { Money } from '../shared/money'
import { addMonths, type Instant, type LocalDate, shanghaiDate, startOfDay, type YearMonth, yearMonthOf } from '../shared/time'
import { type Employed, managerAt } from './customers'
import type { Earner } from './incentives'
import { day, firstOf, later, minute } from './moments'
import type { PaidOrder } from './orders'
import type { DemoPartner } from './partners'
import { policyOf } from './policies'
import { oneOf, type Random } from './random'
import { type Row, rowOf } from './rows'
import { yuan } from './yuan'

type Line = New<PerformanceDetailEntity>
type Statement = {
  readonly id: string
  readonly statementNo: string
  readonly partnerId: string
  readonly cycle: YearMonth
  readonly associationType: AssociationType
  readonly lines: Line[]
}

const months = 14
const monthAfter = (month: YearMonth, count: number): YearMonth => yearMonthOf(addMonths(`${month}-01` as LocalDate, count))
const firstOfMonth = (month: YearMonth): Instant => startOfDay(`${month}-01` as LocalDate)

const mishapOf = oneOf<'none' | 'isTransferred' | 'isCertified' | 'isInPlan' | 'rebind'>({
  none: 95,
  isTransferred: 1,
  isCertified: 1,
  isInPlan: 1,
  rebind: 2,
})

export class Performance {
  private readonly statements = new Map<string, Statement>()
  private readonly thisMonth: YearMonth
  private seen = 0
  private taken = 0
  private numbered = 0

  constructor(
    private readonly earnerOf: (partner: DemoPartner) => Earner | null,
    private readonly wanted: { readonly lines: number; readonly orders: number },
    private readonly reviewerId: string,
    private readonly random: Random,
    private readonly now: Instant,
  ) {
    this.thisMonth = yearMonthOf(shanghaiDate(now))
  }

  /** Every so many paid orders become a line, evenly over time; for a cloud reseller one of its own and one of its master's (R-RL-6). */
  add(order: PaidOrder): void {
    const earner = this.earnerOf(order.partner)
    if (!earner || yearMonthOf(shanghaiDate(order.paidAt)) < monthAfter(this.thisMonth, 1 - months)) return
    this.seen += 1
    if (this.taken >= this.wanted.lines || this.taken / this.wanted.lines > this.seen / this.wanted.orders) return
    this.taken += 1
    this.book(order, order.partner, managerAt(order.customer, order.paidAt), earner.partner === order.partner)
    if (earner.partner !== order.partner) this.book(order, earner.partner, earner.resellerManagers.get(order.partner) ?? null, true)
  }

  *rows(partners: readonly Employed[]): Generator<Row> {
    for (const statement of this.statements.values()) yield* this.statementRows(statement)
    yield* this.indicatorRows()
    const [giver, taker] = partners.filter(({ partner }) => !partner.master && this.earnerOf(partner))
    if (!giver || !taker) return
    for (const [from, to] of [
      [giver.partner, taker.partner],
      [taker.partner, giver.partner],
    ] as const)
      yield this.transferRow(from, to)
  }

  private circumstances(order: PaidOrder): Circumstances {
    const mishap = mishapOf(this.random)
    return {
      policy: policyOf(order.offer),
      isAssociated: true,
      isChinaSite: true,
      isPrepaidCardPurchase: false,
      isStrictSelection: false,
      isInPlan: mishap !== 'isInPlan',
      isCertified: mishap !== 'isCertified',
      isTransferred: mishap === 'isTransferred',
      occurredAt: order.paidAt,
      rebindExclusionUntil: mishap === 'rebind' ? later(order.paidAt, 90 * day) : null,
    }
  }

  private book(order: PaidOrder, partner: DemoPartner, managerId: string | null, earns: boolean): void {
    const { customer, offer, chargingMode, paidAt } = order
    const isUsage = chargingMode === ChargingMode.PAY_PER_USE
    const consumptionCycle = yearMonthOf(shanghaiDate(paidAt))
    const performanceCycle = performanceCycleOf(consumptionCycle, isUsage && offer.categoryCode === 'network')
    // What is settled by the month appears when the month is over.
    if (performanceCycle > this.thisMonth) return
    const generatedAt = performanceCycle === consumptionCycle ? paidAt : later(firstOfMonth(performanceCycle), 120 * minute)
    if (generatedAt > this.now) return
    const statement = this.statementOf(partner, performanceCycle, customer.associationType)
    const paid = { cash: yuan(order.cash), countedCoupons: yuan(0), otherCoupons: yuan(order.couponAmount) }
    const counted = performanceOf(paid, this.circumstances(order))
    statement.lines.push({
      id: this.random.id('pfd', generatedAt),
      partnerId: partner.id,
      customerId: customer.id,
      managerId,
      resellerId: order.partner === partner ? null : order.partner.id,
      statementId: statement.id,
      statementNo: statement.statementNo,
      generatedAt,
      performanceCycle,
      consumptionCycle,
      orderId: isUsage ? null : order.id,
      transactionNo: isUsage ? `T${order.id.slice(4)}` : null,
      orderType: isUsage ? null : order.orderType,
      associationType: customer.associationType,
      productTypeCode: offer.serviceTypeCode,
      productType: offer.serviceTypeName,
      productName: offer.products[0]?.spec ?? offer.serviceTypeName,
      chargingMode,
      ...counted,
      countsForIncentive: earns && counted.countsForIncentive,
      currency: 'CNY',
      incentivePolicy: policyOf(offer),
      feedbackStatus: this.random.chance(0.01) ? FeedbackStatus.HANDLED : FeedbackStatus.NONE,
    })
  }

  private statementOf(partner: DemoPartner, cycle: YearMonth, associationType: AssociationType): Statement {
    const key = [partner.id, cycle, associationType].join(' ')
    const known = this.statements.get(key)
    if (known) return known
    this.numbered += 1
    const statementNo = `PS${cycle.replace('-', '')}${String(this.numbered).padStart(6, '0')}`
    const statement = {
      id: this.random.id('pfs', firstOfMonth(cycle)),
      statementNo,
      partnerId: partner.id,
      cycle,
      associationType,
      lines: [],
    }
    this.statements.set(key, statement)
    return statement
  }

  /** Of last month, what referral customers brought is disputed, and waits. */
  private standing({ cycle, associationType }: Statement): { status: PerformanceStatus; feedbackStatus: FeedbackStatus } {
    if (cycle === this.thisMonth) return { status: PerformanceStatus.ESTIMATED, feedbackStatus: FeedbackStatus.NONE }
    if (cycle === monthAfter(this.thisMonth, -1) && associationType === AssociationType.REFERRAL)
      return { status: PerformanceStatus.DRAFT, feedbackStatus: FeedbackStatus.SUBMITTED }
    const feedbackStatus = this.random.chance(0.05) ? FeedbackStatus.HANDLED : FeedbackStatus.NONE
    return { status: PerformanceStatus.FINAL, feedbackStatus }
  }

  private *statementRows(statement: Statement): Generator<Row> {
    const { id, statementNo, partnerId, cycle, associationType, lines } = statement
    const { status, feedbackStatus } = this.standing(statement)
    const isFinal = status === PerformanceStatus.FINAL
    const reviewedAt = firstOf(later(firstOfMonth(monthAfter(cycle, 1)), this.random.between(1, 4) * day), later(this.now, -60 * minute))
    const [createdAt = firstOfMonth(cycle)] = lines.map(({ generatedAt }) => generatedAt).toSorted()
    yield rowOf(PerformanceStatementEntity, {
      id,
      partnerId,
      statementNo,
      cycle,
      associationType,
      eligibleAmount: sumOf(lines.filter(({ countsForIncentive }) => countsForIncentive)).roundHalfUpToCents(),
      totalAmount: sumOf(lines).roundHalfUpToCents(),
      currency: 'CNY',
      status,
      feedbackStatus,
      reviewedAt: isFinal ? reviewedAt : null,
      reviewedById: isFinal ? this.reviewerId : null,
      createdAt,
      updatedAt: isFinal ? reviewedAt : createdAt,
      version: isFinal ? 3 : 1,
    })
    for (const line of lines) yield rowOf(PerformanceDetailEntity, line)
  }

  /** Of last month: one of each partner, and one of each customer that brought something. */
  private *indicatorRows(): Generator<Row> {
    const cycle = monthAfter(this.thisMonth, -1)
    const byPartner = groupedBy(
      [...this.statements.values()].filter(statement => statement.cycle === cycle).flatMap(({ lines }) => lines),
      ({ partnerId }) => partnerId,
    )
    for (const lines of byPartner.values()) {
      const counting = lines.filter(({ countsForIncentive }) => countsForIncentive)
      yield* this.indicator(cycle, '月度可激励业绩', IndicatorDimension.PARTNER, counting)
      const byCustomer = [...groupedBy(counting, ({ customerId, managerId }) => `${customerId} ${managerId}`).values()]
      for (const some of byCustomer.slice(0, 12)) yield* this.indicator(cycle, '客户月度业绩', IndicatorDimension.CUSTOMER, some)
    }
  }

  private *indicator(cycle: YearMonth, name: string, dimension: IndicatorDimension, lines: readonly Line[]): Generator<Row> {
    const [first] = lines
    if (!first) return
    const isOfCustomer = dimension === IndicatorDimension.CUSTOMER
    const createdAt = later(firstOfMonth(monthAfter(cycle, 1)), 60 * minute)
    const id = this.random.id('iid', createdAt)
    const managerId = isOfCustomer ? first.managerId : null
    yield rowOf(IncentiveIndicatorEntity, {
      id,
      partnerId: first.partnerId,
      customerId: isOfCustomer ? first.customerId : null,
      managerId,
      name,
      scope: isOfCustomer ? '单客户' : '全部关联客户',
      statMethod: '统计周期内可激励业绩之和',
      statPeriod: IndicatorPeriod.MONTH,
      cycle,
      dimension,
      value: sumOf(lines).amount,
      unit: IndicatorUnit.CNY,
      feedbackStatus: isOfCustomer && this.random.chance(0.05) ? FeedbackStatus.SUBMITTED : FeedbackStatus.NONE,
      createdAt,
      updatedAt: createdAt,
      version: 1,
    })
    for (const line of lines)
      yield rowOf(IncentiveIndicatorDetailLineEntity, {
        id: this.random.id('iil', line.generatedAt),
        indicatorId: id,
        partnerId: line.partnerId,
        customerId: line.customerId,
        managerId: line.managerId,
        performanceNo: line.id.slice(4),
        orderId: line.orderId,
        productName: line.productName,
        contribution: line.performanceAmount.amount,
        generatedAt: line.generatedAt,
      })
  }

  private transferRow(from: DemoPartner, to: DemoPartner): Row {
    const transferredAt = later(this.now, -this.random.whole(40, 200) * day)
    return rowOf(PerformanceTransferEntity, {
      id: this.random.id('pft', transferredAt),
      partnerId: from.id,
      takerId: to.id,
      fromPartnerAccount: from.login,
      toPartnerAccount: to.login,
      transferredAt,
      cycle: yearMonthOf(shanghaiDate(transferredAt)),
      amount: yuan(this.random.whole(10_000, 900_000)),
      currency: 'CNY',
      reason: '客户归属调整',
    })
  }
}

const groupedBy = (lines: readonly Line[], keyOf: (line: Line) => string): Map<string, Line[]> => {
  const groups = new Map<string, Line[]>()
  for (const line of lines) groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line])
  return groups
}

const sumOf = (lines: readonly Line[]): Money => lines.reduce((total, { performanceAmount }) => total.plus(performanceAmount), yuan(0))
