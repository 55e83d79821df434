/** The nightly job that reminds of large orders that end this month and are hardly renewed (R-LOR-1 to R-LOR-3, R-LOR-6). */
import type { Database, Transaction } from '../../db'
import { isDuplicate, Overtaken } from '../../db'
import { job } from '../../jobs'
import { allOf, anyOf, compared, equals, isIn } from '../../shared/conditions'
import { newId } from '../../shared/ids'
import {
  addDays,
  addMonths,
  endOfDay,
  type Instant,
  type LocalDate,
  shanghaiDate,
  startOfDay,
  type YearMonth,
  yearMonthOf,
} from '../../shared/time'
import { CustomerEntity } from '../customers'
import { OrderLineEntity } from '../orders'
import { PartnerEntity } from '../partners'
import { bringUpToDate } from './actions/bringUpToDate'
import { isRouted } from './entrustment'
import { isLarge, isRenewedEnough } from './largeOrders'
import { RenewalTaskEntity } from './renewalTask.entity'
import { type Standing, standingsOf } from './renewals'
import { isOpen } from './task.lifecycle'
import { TaskStatus } from './task.enums'

/** Rows of one transaction. */
const chunk = 100

type Month = { readonly name: YearMonth; readonly begin: Instant; readonly end: Instant }

/** From 00:00 of the first to 23:59:59.999 of the last day, in Shanghai. */
export const monthAt = (now: Instant): Month => {
  const name = yearMonthOf(shanghaiDate(now))
  const first: LocalDate = `${name}-01`
  return { name, begin: startOfDay(first), end: endOfDay(addDays(addMonths(first, 1), -1)) }
}

type Ending = Pick<OrderLineEntity, 'id' | 'orderId' | 'customerId' | 'expireAt'>

/** Lines that end in this month, from the first that does, in the order of an index. */
const endingLines = (db: Database, { begin, end }: Month, after: Ending | null): Promise<Ending[]> => {
  const from = after?.expireAt ?? begin
  const beyond = after && anyOf(compared('expireAt', '>', from), allOf(equals('expireAt', from), compared('id', '>', after.id)))
  return db
    .rows(OrderLineEntity)
    .where(compared('expireAt', '>=', from), compared('expireAt', '<=', end), beyond)
    .many(['id', 'orderId', 'customerId', 'expireAt'], {
      sorting: [
        ['expireAt', 'ASC'],
        ['id', 'ASC'],
      ],
      limit: chunk,
    })
}

const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id)

/** Which partners get tasks (R-TASK-4). */
const routedPartners = async (tx: Transaction, customers: Iterable<CustomerEntity>): Promise<Set<string>> => {
  const partnerIds = [...new Set([...customers].map(({ partnerId }) => partnerId).filter(id => id !== null))]
  const partners = await tx.rows(PartnerEntity).where(isIn('id', partnerIds)).many(['id', 'masterId', 'entrustmentNoticeAcceptedAt'])
  return new Set(ids(partners.filter(isRouted)))
}

const taskOf = ({ order, paid, renewed, expireAt }: Standing, partnerId: string, { name }: Month, now: Instant) => ({
  id: newId('rtk'),
  partnerId,
  customerId: order.customerId,
  orderId: order.id,
  expiryMonth: name,
  serviceTypeCode: order.serviceTypeCode,
  serviceTypeName: order.serviceTypeName,
  paidAmount: paid,
  renewedAmount: renewed,
  currency: paid.currency,
  isRenewed: false,
  orderExpireAt: expireAt,
  status: TaskStatus.PENDING,
  handlingCount: 0,
  createdAt: now,
  updatedAt: now,
  version: 1,
})

/** An order ends when the last of its lines does; one that ends later is another month's. */
const wantsTask = ({ expireAt, paid, renewed }: Standing, { begin, end }: Month): boolean =>
  expireAt >= begin && expireAt <= end && isLarge(paid) && !isRenewedEnough(renewed, paid)

/**
 * Customers are locked first, as by everyone who pays for them: of two runs at once the second finds the tasks of the first.
 * What a customer had from an earlier partner is nobody's to renew.
 */
const addTasks = async (tx: Transaction, month: Month, lines: readonly Ending[]): Promise<number> => {
  const customers = await tx.lockMany(
    CustomerEntity,
    lines.map(({ customerId }) => customerId),
  )
  const orderIds = [...new Set(lines.map(({ orderId }) => orderId))]
  const there = await tx.rows(RenewalTaskEntity).where(isIn('orderId', orderIds), equals('expiryMonth', month.name)).many(['orderId'])
  const known = new Set(there.map(({ orderId }) => orderId))
  const routed = await routedPartners(tx, customers.values())
  const standings = await standingsOf(
    tx,
    orderIds.filter(id => !known.has(id)),
  )
  const rows = [...standings.values()].flatMap(standing => {
    const { customerId, partnerId } = standing.order
    const isMine = partnerId !== null && routed.has(partnerId) && customers.get(customerId)?.partnerId === partnerId
    return isMine && wantsTask(standing, month) ? [taskOf(standing, partnerId, month, tx.now)] : []
  })
  await tx.append(RenewalTaskEntity, ...rows).catch((error: unknown) => {
    throw isDuplicate(error) ? new Overtaken() : error
  })
  return rows.length
}

const generate = async (db: Database, month: Month): Promise<number> => {
  let added = 0
  for (let last: Ending | null = null; ;) {
    const lines: Ending[] = await endingLines(db, month, last)
    if (lines.length) added += await db.write(tx => addTasks(tx, month, lines))
    last = lines.at(-1) ?? null
    if (lines.length < chunk) return added
  }
}

/** Tasks that are open, of whatever month: late ones are never ended by being late. */
const refresh = async (db: Database): Promise<number> => {
  let ended = 0
  for (let last = ''; ;) {
    const tasks = await db
      .rows(RenewalTaskEntity)
      .where(isOpen, compared('id', '>', last))
      .many(['id', 'customerId'], { sorting: [['id', 'ASC']], limit: chunk })
    const customerIds = tasks.map(({ customerId }) => customerId)
    ended += await db.write(async tx => {
      await tx.lockMany(CustomerEntity, customerIds)
      return bringUpToDate(tx, ids(tasks))
    })
    last = tasks.at(-1)?.id ?? last
    if (tasks.length < chunk) return ended
  }
}

export const generateRenewalTasks = job({
  name: 'generateRenewalTasks',
  description: 'Makes tasks of large orders that end this month, and ends those that are renewed (R-LOR-1 to R-LOR-3).',
  every: { dailyAt: '01:30' },
  run: async ({ now, db }) => (await refresh(db)) + (await generate(db, monthAt(now))),
})
