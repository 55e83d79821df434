/** What stands in the way of paying an order, whoever pays: its deadline, the vendor's terms, the pace. */
import { systemViewer } from '../../../access/viewer'
import type { Transaction } from '../../../db'
import { compared, cond, equals } from '../../../shared/conditions'
import { UserError } from '../../../shared/errors'
import type { Money } from '../../../shared/money'
import { later, shanghaiDate, startOfDay } from '../../../shared/time'
import type { CustomerEntity } from '../../customers'
import { OrderEntity } from '../order.entity'
import { OrderStatus } from '../order.enums'
import { isPastDeadline } from '../order.lifecycle'
import type { OrderTermsEntity } from '../orderTerms.entity'

/** INFERRED: the vendor has both limits and tells neither. */
const mostPerMinute = 30
const mostPerDay = 200

/** CBC.99003110, also once the job has cancelled it: the customer shall know why. */
export const checkDeadline = (order: OrderEntity, now: string): void => {
  const isOver = order.status === OrderStatus.PENDING_PAYMENT || order.status === OrderStatus.CANCELLED
  if (isOver && isPastDeadline(order, now))
    throw new UserError('PAYMENT_DEADLINE_PASSED', { deadline: order.pendingPaymentEndAt ?? '' }, ['orderId'])
}

/** What was ordered can no longer be had like that: it has to be ordered again (R-PP-5). */
export const checkTerms = (terms: OrderTermsEntity | null, now: string): void => {
  if (!terms) return
  if (terms.startAt && terms.startAt <= now) throw new UserError('PAYMENT_AFTER_START', { startAt: terms.startAt }, ['orderId'])
  if (terms.hasProductChanged) throw new UserError('PRODUCT_CHANGED', {}, ['orderId'])
  if (terms.lacksTaxRate) throw new UserError('TAX_RATE_MISSING', {}, ['orderId'])
}

/** What the customer's own organisation lets it spend. */
export const checkFunds = (terms: OrderTermsEntity | null, due: Money): void => {
  const { projectFunds = null, organisationBudget = null } = terms ?? {}
  if (projectFunds && projectFunds.compare(due) < 0) throw new UserError('PROJECT_FUNDS_INSUFFICIENT')
  if (organisationBudget && organisationBudget.compare(due) < 0) throw new UserError('ORGANISATION_BUDGET_EXCEEDED')
}

/** What was allocated for it has gone back, and the next partner never saw it: it has to be ordered again (R-ASC-2, R-2015). */
export const checkSeller = (order: OrderEntity, { partnerId }: CustomerEntity): void => {
  if (order.partnerId !== partnerId) throw new UserError('ORDERED_BEFORE_CHANGE_OF_PARTNER', {}, ['orderId'])
}

/** CBC.99008040, CBC.99008056: under the customer's lock, so that no two payments count the same. */
export const checkPace = async (tx: Transaction, customerId: string): Promise<void> => {
  const paidSince = (instant: string) =>
    tx
      .asSystem(systemViewer('payments of a customer'))
      .rows(OrderEntity)
      .where(equals('customerId', customerId), compared('paidAt', '>', instant), cond`row.parentOrderId IS NULL`)
      .count()
  if ((await paidSince(later(tx.now, -60_000))) >= mostPerMinute) throw new UserError('PAYING_TOO_OFTEN')
  if ((await paidSince(startOfDay(shanghaiDate(tx.now)))) >= mostPerDay)
    throw new UserError('DAILY_TRADE_LIMIT_REACHED', { most: mostPerDay })
}
