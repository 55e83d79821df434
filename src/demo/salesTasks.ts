/** Makes tasks of both kinds in every state, what was done about them, and the business opportunities that came of them. */
import { PartnerIdentity } from '../access/roles'
import type { New } from '../db'
import { OrderEntity, OrderLineEntity, OrderStatus, OrderType } from '../modules/orders'
import {
  BusinessOpportunityEntity,
  CloudStatus,
  HandlingResult,
  isExcluded,
  isLarge,
  OpportunityStage,
  OpportunityType,
  PrimaryStrategy,
  RenewalTaskEntity,
  SalesTaskEntity,
  SecondaryStrategy,
  TaskHandlingEntity,
  TaskStatus,
} from '../modules/salesTasks'
import { Money } from '../shared/money'
import { addDays, addMonths, endOfDay, type Instant, type LocalDate, shanghaiDate, startOfDay, yearMonthOf } from '../shared/time'
import type { DemoCustomer, Employed } from './customers'
import { dateBefore, day, earlier, firstOf, inOfficeHours, later } from './moments'
import { is } from './partners'
import { oneOf, type Random } from './random'
import { type Row, rowOf } from './rows'
import { yuan } from './yuan'

/** Every customer of the demo world buys through a partner. */
type Order = New<OrderEntity> & { partnerId: string }
type Line = New<OrderLineEntity>

const { PENDING, IN_PROGRESS, COMPLETED, TERMINATED } = TaskStatus
const { FOLLOWED_UP } = HandlingResult

const stories = [
  {
    name: '线索挖掘：新业务上云',
    primary: PrimaryStrategy.ACQUISITION,
    secondary: SecondaryStrategy.LEAD_MINING,
    status: PENDING,
    due: 12,
  },
  { name: '数据库扩容推荐', primary: PrimaryStrategy.GROWTH, secondary: SecondaryStrategy.CROSS_PURCHASE, status: IN_PROGRESS, due: 5 },
  { name: '年度资源到期续费', primary: PrimaryStrategy.RETENTION, secondary: SecondaryStrategy.EXPIRY_RENEWAL, status: PENDING, due: -3 },
  {
    name: '容灾场景推荐',
    primary: PrimaryStrategy.GROWTH,
    secondary: SecondaryStrategy.SCENARIO_RECOMMENDATION,
    status: COMPLETED,
    due: -10,
  },
  { name: '安全服务交叉销售', primary: PrimaryStrategy.GROWTH, secondary: SecondaryStrategy.CROSS_PURCHASE, status: TERMINATED, due: -20 },
  { name: '沉默客户唤醒', primary: PrimaryStrategy.RETENTION, secondary: SecondaryStrategy.LEAD_MINING, status: IN_PROGRESS, due: -1 },
  {
    name: '人工智能场景推荐',
    primary: PrimaryStrategy.ACQUISITION,
    secondary: SecondaryStrategy.SCENARIO_RECOMMENDATION,
    status: PENDING,
    due: 25,
  },
] as const

const remarks = ['已电话联系，客户要求发送方案', '客户下周回复', '已上门拜访', '方案已发送，等待客户评审']
const systems = ['ERP', '电商平台', '数据中台', '视频会议', '官网']
const industries = ['制造业', '教育', '零售', '医疗', '互联网']
const statusOf = oneOf<TaskStatus>({ PENDING: 45, IN_PROGRESS: 25, COMPLETED: 20, TERMINATED: 10 })

/** Enough to look at; the nightly job makes the rest. */
const mostRenewals = 120

/** What came of it last, by where the task then stands. */
const lastResult: Partial<Record<TaskStatus, HandlingResult>> = {
  [COMPLETED]: HandlingResult.COMPLETED,
  [TERMINATED]: HandlingResult.TERMINATED,
}

const managerOf = ({ periods, staff }: DemoCustomer): string => {
  const last = periods.at(-1)
  return last && last.to === null ? last.memberId : staff.admin.id
}

type Large = { readonly order: Order; readonly expireAt: Instant }

export class SalesTasks {
  private order: Order | null = null
  private lines: Line[] = []
  private readonly large: Large[] = []
  private readonly from: Instant
  private readonly until: Instant

  constructor(
    private readonly random: Random,
    private readonly now: Instant,
  ) {
    const first: LocalDate = `${yearMonthOf(shanghaiDate(now))}-01`
    this.from = startOfDay(addMonths(first, -1))
    this.until = endOfDay(addDays(addMonths(first, 1), -1))
  }

  /** Told every row of every order, as it comes: an order first, its lines after it. */
  see({ entity, row }: Row): void {
    if (entity === OrderLineEntity) this.lines.push(row as Line)
    if (entity !== OrderEntity) return
    this.keepLarge()
    this.order = row as Order
  }

  *rows(partners: readonly Employed[], customers: readonly (readonly DemoCustomer[])[]): Generator<Row> {
    this.keepLarge()
    const handlers = new Map(partners.map(({ partner, staff }) => [partner.id, staff]))
    /** Who works on tasks of a customer: its manager, or those of the master (R-TASK-2). */
    const handlerOf = (customer: DemoCustomer): string => {
      const { master } = customer.partner
      return (master && handlers.get(master.id)?.admin.id) ?? managerOf(customer)
    }
    for (const [index, employed] of partners.entries()) yield* this.salesRows(employed, customers[index] ?? [], handlerOf)
    const byId = new Map(customers.flat().map(customer => [customer.id, customer]))
    for (const large of this.large) {
      const customer = byId.get(large.order.customerId)
      if (customer && isServed(customer) && customer.partner.id === large.order.partnerId)
        yield* this.renewalRows(large, handlerOf(customer))
    }
  }

  /** What ends last month or this, by the rule of the nightly job (R-LOR-1, R-LOR-2). */
  private keepLarge(): void {
    const { order, lines } = this
    this.order = null
    this.lines = []
    const isBought = order?.orderType === OrderType.PURCHASE || order?.orderType === OrderType.RENEWAL
    if (!order || !isBought || order.status !== OrderStatus.COMPLETED || this.large.length >= mostRenewals) return
    const expireAt = lines.reduce((latest, line) => (line.expireAt && line.expireAt > latest ? line.expireAt : latest), '')
    const isWhole = lines.every(line => line.expireAt && !isExcluded(line))
    if (isWhole && expireAt >= this.from && expireAt <= this.until && isLarge(order.amountAfterDiscount))
      this.large.push({ order, expireAt })
  }

  private *salesRows(
    { partner }: Employed,
    customers: readonly DemoCustomer[],
    handlerOf: (customer: DemoCustomer) => string,
  ): Generator<Row> {
    const { random, now } = this
    const busy = customers.filter(customer => isServed(customer) && customer.weight > 0).slice(0, 2 * stories.length)
    for (const [index, customer] of busy.entries()) {
      const story = stories[index % stories.length]
      if (!story) continue
      const createdAt = inOfficeHours(dateBefore(now, 30), random)
      const id = random.id('stk', createdAt)
      const of = { partnerId: partner.id, customerId: customer.id }
      const records = this.handlings(id, of, story.status, createdAt, handlerOf(customer))
      yield rowOf(SalesTaskEntity, {
        id,
        ...of,
        name: story.name,
        primaryStrategy: story.primary,
        secondaryStrategy: story.secondary,
        last12MonthConsumption: yuan(random.whole(20_000, 9_000_000)),
        currency: 'CNY',
        status: story.status,
        dueAt: later(now, story.due * day),
        createdAt,
        ...standingAfter(records, createdAt),
      })
      for (const record of records) yield rowOf(TaskHandlingEntity, record)
      if (story.status === COMPLETED || index % 5 === 1) yield this.opportunity(of, id, handlerOf(customer))
    }
  }

  private *renewalRows({ order, expireAt }: Large, handlerId: string): Generator<Row> {
    const { random, now } = this
    const createdAt = firstOf(later(startOfDay(`${yearMonthOf(shanghaiDate(expireAt))}-01`), 5_400_000), now)
    const status = statusOf(random)
    const id = random.id('rtk', createdAt)
    const of = { partnerId: order.partnerId, customerId: order.customerId }
    const records = this.handlings(id, of, status, createdAt, handlerId)
    const percent = status === COMPLETED ? random.whole(60, 110) : 0
    yield rowOf(RenewalTaskEntity, {
      id,
      ...of,
      orderId: order.id,
      expiryMonth: yearMonthOf(shanghaiDate(expireAt)),
      serviceTypeCode: order.serviceTypeCode,
      serviceTypeName: order.serviceTypeName,
      paidAmount: order.amountAfterDiscount,
      renewedAmount: Money.ofUnits((order.amountAfterDiscount.units * BigInt(percent)) / 100n, order.currency),
      currency: order.currency,
      isRenewed: status === COMPLETED,
      orderExpireAt: expireAt,
      status,
      createdAt,
      ...standingAfter(records, createdAt),
    })
    for (const record of records) yield rowOf(TaskHandlingEntity, record)
  }

  private handlings(
    taskId: string,
    of: { readonly partnerId: string; readonly customerId: string },
    status: TaskStatus,
    createdAt: Instant,
    memberId: string,
  ): New<TaskHandlingEntity>[] {
    const { random, now } = this
    const last = lastResult[status]
    const results = status === PENDING ? [] : [FOLLOWED_UP, ...(random.chance(0.4) ? [FOLLOWED_UP] : []), ...(last ? [last] : [])]
    const step = Math.max(0, Date.parse(now) - Date.parse(createdAt)) / (results.length + 1)
    return results.map((result, index) => {
      const handledAt = later(createdAt, Math.floor(step * (index + 1)))
      return { id: random.id('thd', handledAt), ...of, taskId, memberId, handledAt, result, remark: random.one(remarks) }
    })
  }

  private opportunity(of: { readonly partnerId: string; readonly customerId: string }, sourceTaskId: string, ownerId: string): Row {
    const { random, now } = this
    const createdAt = earlier(now, random.whole(1, 20) * day)
    const system = random.one(systems)
    return rowOf(BusinessOpportunityEntity, {
      id: random.id('opp', createdAt),
      ...of,
      reportedCustomerId: null,
      sourceTaskId,
      ownerId,
      name: `${system}上云项目`,
      industry: random.one(industries),
      businessSystem: system,
      type: random.one(Object.values(OpportunityType)),
      confidence: 10 * random.whole(2, 9),
      stage: random.one(Object.values(OpportunityStage)),
      isTestProject: random.chance(0.15),
      isTender: random.chance(0.3),
      cloudStatus: random.one(Object.values(CloudStatus)),
      operation: random.chance(0.5) ? '客户自运维' : null,
      revenueForecast: yuan(random.whole(500_000, 50_000_000)),
      currency: 'CNY',
      createdAt,
    })
  }
}

/** Government partners sell nothing, and one reseller has entrusted nothing to its master (R-TASK-4). */
const isServed = ({ partner }: DemoCustomer): boolean => !is(partner, PartnerIdentity.GOVERNMENT) && partner.key !== 'reseller-b'

const standingAfter = (records: readonly New<TaskHandlingEntity>[], createdAt: Instant) => ({
  handlingCount: records.length,
  updatedAt: records.at(-1)?.handledAt ?? createdAt,
  version: 1 + records.length,
})
