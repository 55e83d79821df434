/** Pays a refund back: each part to the account that had paid, in the ledger, and the order is done (R-2103). */
import type { Transaction } from '../../../db'
import { equals, isIn } from '../../../shared/conditions'
import { type CurrencyCode, Money } from '../../../shared/money'
import {
  AccountEntity,
  AccountOwner,
  AccountType,
  clearing,
  funderOf,
  grantableOf,
  HeldAccounts,
  LedgerTransferEntity,
  LedgerTransferKind,
  type Move,
  ofCustomer,
  ofPartner,
  type Purse,
  purseOf,
} from '../../accounts'
import { AssociationType, CustomerEntity } from '../../customers'
import { OrderCompleted, OrderEntity, orderLifecycle, OrderStatus, OrderType } from '../../orders'
import { RefundDetailEntity } from '../refundDetail.entity'
import { refundParts } from '../refundParts'

/** Whose orders they are. */
type Holder = Pick<CustomerEntity, 'id' | 'partnerId' | 'associationType'>

/** A move of which it is not yet said why. */
type Step = Omit<Move, 'kind' | 'refId'>

/** What comes back of one earlier order; null where nobody knows of which. */
type Base = { readonly orderId: string | null; readonly refund: Money }

const { ORDER_PAYMENT, PARTNER_PAYMENT, REFUND } = LedgerTransferKind

/** Negative in the details is what comes back, positive what is kept (R-REF-2). */
const netOf = (details: readonly Pick<RefundDetailEntity, 'amount'>[], currency: CurrencyCode): Money =>
  details.reduce((net, { amount }) => net.minus(amount), Money.zero(currency))

const isAbove = (amount: Money): boolean => !amount.isZero && !amount.isNegative

/** By earlier orders, as the details tell; what they leave open is of none that is known. */
const basesOf = async (tx: Transaction, { id, amountAfterDiscount, currency }: OrderEntity): Promise<Base[]> => {
  const details = await tx.rows(RefundDetailEntity).where(equals('orderId', id)).many(['baseOrderId', 'amount'])
  const ids = [...new Set(details.map(({ baseOrderId }) => baseOrderId))].sort()
  const bases = ids.map(orderId => ({
    orderId,
    refund: netOf(
      details.filter(({ baseOrderId }) => baseOrderId === orderId),
      currency,
    ),
  }))
  const told = bases.reduce((sum, { refund }) => sum.plus(refund), Money.zero(currency))
  const untold = amountAfterDiscount.times(-1).minus(told)
  return [...bases, { orderId: null, refund: untold }].filter(({ refund }) => isAbove(refund))
}

/** What came back of an earlier order before: its refunds come one after the other, because the customer is locked. */
const backBefore = async (tx: Transaction, orderId: string, currency: CurrencyCode): Promise<Money> => {
  const details = await tx.rows(RefundDetailEntity).where(equals('baseOrderId', orderId)).many(['orderId', 'amount'])
  const ids = [...new Set(details.map(detail => detail.orderId))]
  const refunded = await tx.rows(OrderEntity).where(isIn('id', ids), equals('status', OrderStatus.COMPLETED)).many(['id'])
  return netOf(
    details.filter(detail => refunded.some(({ id }) => id === detail.orderId)),
    currency,
  )
}

type Paid = { readonly from: AccountEntity; readonly to: AccountEntity; readonly amount: Money }

/** What the ledger knows of how an order was paid: cash before credit, the limit of a partner beside them. */
const paidFor = async (tx: Transaction, orderId: string): Promise<Paid[]> => {
  const transfers = await tx
    .rows(LedgerTransferEntity)
    .where(equals('refId', orderId), isIn('kind', [ORDER_PAYMENT, PARTNER_PAYMENT]))
    .many(['fromAccountId', 'toAccountId', 'amount'])
  const ids = transfers.flatMap(({ fromAccountId, toAccountId }) => [fromAccountId, toAccountId])
  if (ids.length === 0) return []
  const accounts = new Map((await tx.rows(AccountEntity).where(isIn('id', ids)).many('all')).map(row => [row.id, row]))
  return transfers
    .flatMap(({ fromAccountId, toAccountId, amount }) => {
      const [from, to] = [accounts.get(fromAccountId), accounts.get(toAccountId)]
      return from && to ? [{ from, to, amount }] : []
    })
    .sort((one, other) => Number(one.from.type !== AccountType.BALANCE) - Number(other.from.type !== AccountType.BALANCE))
}

const buysThrough = ({ partnerId, associationType }: Holder, funderId: string | null): boolean =>
  partnerId === funderId && associationType === AssociationType.RESALE

/** Who leaves, or is no longer resale, leaves everything to the partner that gave it (R-2126): what comes back later, too. */
const isLeftToPartner = ({ owner, partnerId }: Purse, holder: Holder): boolean =>
  owner === AccountOwner.CUSTOMER && partnerId !== null && !buysThrough(holder, partnerId)

/** The account that paid, or its partner's; what a partner may grant goes up with its cash again (R-2101). */
const backTo = async (tx: Transaction, { from, to, amount }: Paid, holder: Holder): Promise<Step[]> => {
  const { partnerId, type, currency } = from
  if (!partnerId || !isLeftToPartner(from, holder)) return [{ from: to, to: from, amount }]
  const { hasLimit } = await funderOf(tx, partnerId)
  const limit = { from: clearing(partnerId, AccountType.GRANTABLE, currency), to: grantableOf(partnerId, currency), amount }
  return [{ from: to, to: ofPartner(partnerId, type, currency), amount }, ...(hasLimit && type === AccountType.BALANCE ? [limit] : [])]
}

/** What was paid beside the ledger comes from outside, to the cash of whoever had paid. INFERRED: the sources know of no such orders. */
const fromOutside = async (tx: Transaction, orderId: string | null, holder: Holder, amount: Money) => {
  const { currency } = amount
  const base = orderId === null ? null : await tx.rows(OrderEntity).where(equals('id', orderId)).one(['partnerId', 'isPaidByPartner'])
  const partnerId = base ? base.partnerId : holder.partnerId
  const funderId = partnerId !== null && buysThrough(holder, partnerId) ? partnerId : null
  const own = ofCustomer(holder.id, funderId, AccountType.BALANCE, currency)
  const payer = base?.isPaidByPartner && partnerId ? ofPartner(partnerId, AccountType.BALANCE, currency) : own
  return { from: clearing(partnerId ?? holder.id, AccountType.BALANCE, currency), to: payer, amount }
}

const stepsOf = async (tx: Transaction, { orderId, refund }: Base, holder: Holder): Promise<Step[]> => {
  const paid = orderId === null ? [] : await paidFor(tx, orderId)
  const before = orderId === null ? Money.zero(refund.currency) : await backBefore(tx, orderId, refund.currency)
  const inMoney = paid.filter(({ from }) => from.type !== AccountType.GRANTABLE)
  const { parts, beyond } = refundParts(
    inMoney.map(each => ({ account: each, amount: each.amount })),
    before,
    refund,
  )
  const back = await Promise.all(parts.map(({ account, amount }) => backTo(tx, { ...account, amount }, holder)))
  const limits = paid
    .filter(({ from }) => from.type === AccountType.GRANTABLE)
    .map(({ from, to }) => ({ from: to, to: from, amount: refund.minus(beyond) }))
  const outside = isAbove(beyond) ? [await fromOutside(tx, orderId, holder, beyond)] : []
  return [...back.flat(), ...limits.filter(({ amount }) => isAbove(amount)), ...outside]
}

/** One transfer between two accounts, whatever of how many orders it is made of. */
const together = (steps: readonly Step[], refId: string): Move[] => {
  const merged = new Map<string, Move>()
  for (const { from, to, amount } of steps) {
    const key = `${purseOf(from)} > ${purseOf(to)}`
    const sum = merged.get(key)?.amount.plus(amount) ?? amount
    merged.set(key, { kind: REFUND, refId, from, to, amount: sum })
  }
  return [...merged.values()]
}

export const awaitsRefund = ({ status, orderType }: Pick<OrderEntity, 'status' | 'orderType'>): boolean =>
  status === OrderStatus.PENDING_REFUND || (status === OrderStatus.PROCESSING && orderType === OrderType.UNSUBSCRIPTION)

/** Exactly once: by the state of the locked order. Answers whether it did. */
export const payRefund = async (tx: Transaction, { id, customerId }: Pick<OrderEntity, 'id' | 'customerId'>): Promise<boolean> => {
  const holder = await tx.lock(CustomerEntity, customerId)
  const order = await tx.lock(OrderEntity, id)
  if (!awaitsRefund(order)) return false
  const steps: Step[] = []
  for (const base of await basesOf(tx, order)) steps.push(...(await stepsOf(tx, base, holder)))
  const booked = together(steps, order.id)
  orderLifecycle.move(order, 'refund', tx.viewer)
  await tx.save(order)
  if (booked.length > 0) {
    const held = await HeldAccounts.lock(tx, { from: booked.map(({ from }) => from), to: booked.map(({ to }) => to) })
    await held.book(...booked)
  }
  await tx.announce(new OrderCompleted(order))
  return true
}
