/** Makes incentive statements and their lines out of what was paid: amounts add up, and cycles stand where the calendar puts them. */
import { PartnerIdentity } from '../access/roles'
import { addWorkingDays, deadlineWithin, type WorkCalendar } from '../modules/calendar'
import { AssociationType } from '../modules/customers'
import {
  ConfirmationMode,
  CyclePeriod,
  FeedbackStatus,
  IncentiveDetailEntity,
  IncentiveDetailStatus,
  IncentiveEntity,
  IncentiveFrozenReason,
  IncentivePlanType,
  IncentiveStatus,
  IncentiveZeroReason,
  RebateBasis,
} from '../modules/incentives'
import { ChargingMode } from '../modules/orders'
import { Money } from '../shared/money'
import {
  addDays,
  addMonths,
  type Instant,
  type LocalDate,
  shanghaiDate,
  startOfDay,
  type YearMonth,
  yearMonthOf,
  yearOf,
} from '../shared/time'
import { managerAt } from './customers'
import type { Staff } from './members'
import { day, later, minute } from './moments'
import type { PaidOrder } from './orders'
import { type DemoPartner, is } from './partners'
import { oneOf, type Random } from './random'
import { type Row, rowOf } from './rows'
import { yuan } from './yuan'

/** Whom an incentive goes to: the partner that sold, or its master (R-RL-6). */
export type Earner = { readonly partner: DemoPartner; readonly staff: Staff; readonly resellerManagers: ReadonlyMap<DemoPartner, string> }

type Detail = {
  readonly order: PaidOrder
  readonly cycle: string
  readonly consumedIn: YearMonth
  /** Ten-thousandths. */
  readonly rate: number
  readonly basis: RebateBasis
  readonly zeroReason: IncentiveZeroReason | null
}

type Statement = {
  readonly earner: Earner
  readonly cycle: string
  /** The month with which the cycle ends. */
  readonly lastMonth: YearMonth
  readonly planType: IncentivePlanType
  readonly associationType: AssociationType | null
  readonly details: Detail[]
}

const { ESTIMATED, PENDING_CONFIRMATION, ISSUING, ISSUED, VOIDED } = IncentiveStatus

const months = 18
const workingDaysOfPublicity = 5
const zeroReasonOf = oneOf<IncentiveZeroReason>({
  PRODUCT_OUTSIDE_POLICY: 60,
  THRESHOLD_NOT_REACHED: 20,
  PERFORMANCE_TRANSFERRED: 8,
  CERTIFICATION_EXPIRED: 6,
  NOT_IN_PLAN: 6,
})
const frozenReasonOf = oneOf<IncentiveFrozenReason>({
  CREDIT_ORDER_UNPAID: 30,
  MILESTONE_NOT_DELIVERED: 10,
  POSTPAID_NOT_REPAID: 40,
  CASH_COUPON_NOT_REPAID: 10,
  PARTNER_BILLS_OVERDUE: 10,
})
const unpaidStatusOf = oneOf<'AVAILABLE' | 'APPLIED' | 'FROZEN'>({ AVAILABLE: 60, APPLIED: 32, FROZEN: 8 })

const monthAfter = (month: YearMonth, count: number): YearMonth => yearMonthOf(addMonths(`${month}-01` as LocalDate, count))
const quarterOf = (month: YearMonth): { cycle: string; lastMonth: YearMonth } => {
  const quarter = Math.ceil(Number(month.slice(5)) / 3)
  return {
    cycle: `${month.slice(0, 4)}-Q${quarter}`,
    lastMonth: `${month.slice(0, 4)}-${String(quarter * 3).padStart(2, '0')}` as YearMonth,
  }
}

/** R-ST-7: reconciliation begins within five working days of the next month. */
const regularStart = (month: YearMonth, calendar: WorkCalendar): LocalDate =>
  addWorkingDays(addDays(`${monthAfter(month, 1)}-01` as LocalDate, -1), 5, calendar)

const performanceOf = ({ order }: Detail): number => order.cash
/** Units of 10⁻⁸: cents have a million, and a rate has four decimals. */
const earnedUnits = ({ order, rate, basis, zeroReason }: Detail): bigint =>
  zeroReason ? 0n : BigInt(basis === RebateBasis.LIST_PRICE ? order.listPrice : order.cash) * BigInt(rate) * 100n

export class Incentives {
  private readonly statements = new Map<string, Statement>()
  private readonly thisMonth: YearMonth
  private readonly firstMonth: YearMonth
  /** The newest cycle that was made public: two working days ago at the latest, so that there is always one to confirm. */
  private readonly publicMonth: YearMonth
  private readonly publicSince: LocalDate
  private seen = 0
  private taken = 0
  private numbered = 0

  constructor(
    private readonly earnerOf: (partner: DemoPartner) => Earner | null,
    private readonly wanted: { readonly details: number; readonly orders: number },
    private readonly calendar: WorkCalendar,
    private readonly random: Random,
    private readonly now: Instant,
  ) {
    const today = shanghaiDate(now)
    this.thisMonth = yearMonthOf(today)
    this.firstMonth = monthAfter(this.thisMonth, 1 - months)
    this.publicSince = addWorkingDays(today, -2, calendar)
    const newest = monthAfter(this.thisMonth, -1)
    this.publicMonth = regularStart(newest, calendar) <= this.publicSince ? newest : monthAfter(newest, -1)
  }

  /** Every so many paid orders become a line, evenly over time. */
  add(order: PaidOrder): void {
    const earner = this.earnerOf(order.partner)
    const month = yearMonthOf(shanghaiDate(order.paidAt))
    if (!earner || month < this.firstMonth) return
    this.seen += 1
    if (this.taken >= this.wanted.details || this.taken / this.wanted.details > this.seen / this.wanted.orders) return
    this.taken += 1
    const { random } = this
    // R-ID-3: what was final too late for its month is booked in the next.
    const isLate = month < this.thisMonth && random.chance(0.08)
    const bookedIn = isLate ? monthAfter(month, 1) : month
    const isOpportunity = random.chance(0.08)
    const { cycle, lastMonth } = isOpportunity ? quarterOf(bookedIn) : { cycle: bookedIn, lastMonth: bookedIn }
    const planType = isOpportunity ? IncentivePlanType.OPPORTUNITY : IncentivePlanType.SALES
    const associationType = isOpportunity ? null : order.customer.associationType
    const statement = this.statementOf({ earner, cycle, lastMonth, planType, associationType })
    statement.details.push({
      order,
      cycle,
      consumedIn: month,
      rate: random.one([300, 400, 500, 500, 600, 800, 850, 1000, 1200]),
      basis: associationType === AssociationType.REFERRAL && random.chance(0.4) ? RebateBasis.LIST_PRICE : RebateBasis.DISCOUNTED_PRICE,
      zeroReason: random.chance(0.06) ? zeroReasonOf(random) : null,
    })
  }

  *rows(): Generator<Row> {
    const disputed = new Set<DemoPartner>()
    for (const statement of this.statements.values()) {
      const id = yield* this.statementRows(statement, this.statusOf(statement))
      // One statement of each partner was disputed and made again; the old one stays, void, with the lines it had.
      const { partner } = statement.earner
      if (statement.lastMonth >= this.publicMonth || disputed.has(partner) || statement.details.length < 3) continue
      disputed.add(partner)
      yield* this.statementRows({ ...statement, details: statement.details.slice(0, 3) }, VOIDED, id)
    }
  }

  private statementOf(made: Omit<Statement, 'details'>): Statement {
    const key = [made.earner.partner.id, made.cycle, made.planType, made.associationType].join(' ')
    const known = this.statements.get(key)
    if (known) return known
    const statement = { ...made, details: [] }
    this.statements.set(key, statement)
    return statement
  }

  private statusOf({ lastMonth }: Statement): IncentiveStatus {
    if (lastMonth > this.publicMonth) return ESTIMATED
    if (lastMonth === this.publicMonth) return PENDING_CONFIRMATION
    return lastMonth >= monthAfter(this.publicMonth, -2) ? ISSUING : ISSUED
  }

  private *statementRows(
    { earner, cycle, lastMonth, planType, associationType, details }: Statement,
    status: IncentiveStatus,
    replacedById: string | null = null,
  ): Generator<Row, string> {
    const { random, now } = this
    const isOfMonth = planType === IncentivePlanType.SALES
    const bookedAt = later(startOfDay(`${lastMonth}-01` as LocalDate), random.whole(600, 1200) * minute)
    const createdAt = bookedAt < now ? bookedAt : later(now, -day)
    const publishedOn = lastMonth === this.publicMonth ? this.publicSince : regularStart(lastMonth, this.calendar)
    const startAt = later(startOfDay(publishedOn), 600 * minute)
    const deadlineAt = deadlineWithin(workingDaysOfPublicity, startAt, this.calendar)
    const isPublic = status !== ESTIMATED
    const isConfirmed = status === ISSUING || status === ISSUED
    const isByHand = random.chance(0.7)
    const confirmedAt = isByHand ? later(startAt, random.whole(1, 4) * day) : later(deadlineAt, 1)
    const performance = details.reduce((total, detail) => total + performanceOf(detail), 0)
    // Lines keep all their decimals: only the total is rounded.
    const earned = Money.ofUnits(
      details.reduce((total, detail) => total + earnedUnits(detail), 0n),
      'CNY',
    ).roundHalfUpToCents()
    const feedbackStatus = this.feedbackOf(status)
    const planName = this.planName(earner.partner, planType)
    this.numbered += 1
    const statementNo = `IS${cycle.replace(/\W/g, '')}${String(this.numbered).padStart(6, '0')}`
    const id = random.id('inc', createdAt)

    yield rowOf(IncentiveEntity, {
      id,
      partnerId: earner.partner.id,
      earnedById: null,
      statementNo,
      cycle,
      cyclePeriod: isOfMonth ? CyclePeriod.MONTH : CyclePeriod.QUARTER,
      planName,
      planType,
      associationType,
      performanceAmount: yuan(performance),
      incentiveAmount: earned,
      currency: 'CNY',
      policySnapshot: {
        policyName: `${yearOf(`${lastMonth}-01` as LocalDate)}年${planName}政策`,
        policyMonth: lastMonth,
        steps: [
          { name: '可激励业绩', formula: '期次内客户实付金额之和', result: yuan(performance).amount },
          { name: '激励金额', formula: '各行业绩 × 激励比例之和，四舍五入到分', result: earned.amount },
        ],
      },
      publicityStartAt: isPublic ? startAt : null,
      publicityDeadlineAt: isPublic ? deadlineAt : null,
      status,
      feedbackStatus,
      confirmedAt: isConfirmed ? confirmedAt : null,
      confirmedById: isConfirmed && isByHand ? earner.staff.finance.id : null,
      confirmedMode: isConfirmed ? (isByHand ? ConfirmationMode.MANUAL : ConfirmationMode.AUTO) : null,
      publicityWorkingDays: isPublic ? workingDaysOfPublicity : null,
      calendarVersion: isPublic ? this.calendar.version : null,
      replacedById,
      offsetAmount: yuan(0),
      expiresAt: null,
      createdAt,
      updatedAt: isConfirmed ? confirmedAt : isPublic ? startAt : createdAt,
      version: 1 + Number(isPublic) + Number(isConfirmed) + Number(status === ISSUED),
    })
    for (const detail of details) yield this.detailRow(detail, { id, statementNo, planName, earner, status })
    return id
  }

  private feedbackOf(status: IncentiveStatus): FeedbackStatus {
    if (status === VOIDED) return FeedbackStatus.HANDLED
    if (status === PENDING_CONFIRMATION) return this.random.one([FeedbackStatus.NONE, FeedbackStatus.NONE, FeedbackStatus.SUBMITTED])
    return status !== ESTIMATED && this.random.chance(0.06) ? FeedbackStatus.HANDLED : FeedbackStatus.NONE
  }

  private planName(partner: DemoPartner, planType: IncentivePlanType): string {
    if (planType === IncentivePlanType.OPPORTUNITY) return '机会点激励'
    return is(partner, PartnerIdentity.MASTER_RESELLER) ? '总经销商销售激励' : '解决方案提供商销售激励'
  }

  private detailRow(
    detail: Detail,
    {
      id,
      statementNo,
      planName,
      earner,
      status,
    }: { id: string; statementNo: string; planName: string; earner: Earner; status: IncentiveStatus },
  ): Row {
    const { order, cycle, consumedIn, rate, basis, zeroReason } = detail
    const { customer, offer, chargingMode, paidAt } = order
    const detailStatus = this.detailStatusOf(status)
    return rowOf(IncentiveDetailEntity, {
      id: this.random.id('ind', paidAt),
      partnerId: earner.partner.id,
      customerId: customer.id,
      // A reseller's own managers are not the master's: there it is who looks after the reseller (R-RES-4).
      managerId: order.partner === earner.partner ? managerAt(customer, paidAt) : (earner.resellerManagers.get(order.partner) ?? null),
      incentiveId: id,
      statementNo,
      year: Number(cycle.slice(0, 4)),
      cycle,
      planName,
      orderId: chargingMode === ChargingMode.PAY_PER_USE ? null : order.id,
      productType: offer.serviceTypeName,
      productName: offer.products[0]?.spec ?? offer.serviceTypeName,
      associationType: customer.associationType,
      chargingMode,
      performanceAmount: yuan(order.cash),
      listPrice: yuan(order.listPrice),
      incentiveAmount: Money.ofUnits(earnedUnits(detail), 'CNY'),
      rate: (zeroReason ? 0 : rate / 10_000).toFixed(4),
      rebateBasis: basis,
      currency: 'CNY',
      consumptionCycle: consumedIn,
      status: detailStatus,
      frozenReason: detailStatus === IncentiveDetailStatus.FROZEN ? frozenReasonOf(this.random) : null,
      feedbackStatus: FeedbackStatus.NONE,
      zeroReason,
      paymentRequestId: null,
      createdAt: paidAt,
    })
  }

  private detailStatusOf(status: IncentiveStatus): IncentiveDetailStatus {
    if (status === ISSUING) return IncentiveDetailStatus[unpaidStatusOf(this.random)]
    if (status === VOIDED) return IncentiveDetailStatus.EXPIRED
    if (status === ISSUED) return IncentiveDetailStatus.ISSUED
    return status === ESTIMATED ? IncentiveDetailStatus.ESTIMATED : IncentiveDetailStatus.PENDING_CONFIRMATION
  }
}
