/** Turns what was noted into lines of performance, on the statement of the month that is still open. */
import { PartnerIdentity } from '../../../access/roles'
import { isDuplicate, type New, Overtaken, type Transaction } from '../../../db'
import { allOf, equals } from '../../../shared/conditions'
import { newId } from '../../../shared/ids'
import { Money } from '../../../shared/money'
import { addMonths, type LocalDate, shanghaiDate, type YearMonth, yearMonthOf } from '../../../shared/time'
import { FeedbackStatus } from '../../feedback'
import { ChargingMode, type OrderEntity } from '../../orders'
import { NotedConsumptionEntity } from '../notedConsumption.entity'
import { PerformanceStatus } from '../performance.enums'
import { type Counted, performanceOf } from '../performance.rules'
import { PerformanceDetailEntity } from '../performanceDetail.entity'
import { PerformanceStatementEntity } from '../performanceStatement.entity'
import { addUp } from './addUp'
import { type Surroundings, surroundingsOf } from './surroundings'

type Booking = Pick<PerformanceStatementEntity, 'partnerId' | 'cycle' | 'associationType' | 'currency'>

const monthAfter = (month: YearMonth): YearMonth => yearMonthOf(addMonths(`${month}-01` as LocalDate, 1))
const inNetwork: readonly PartnerIdentity[] = [
  PartnerIdentity.SOLUTION_PROVIDER,
  PartnerIdentity.MASTER_RESELLER,
  PartnerIdentity.CLOUD_RESELLER,
]

const begin = async (tx: Transaction, booking: Booking): Promise<PerformanceStatementEntity> => {
  const id = newId('pfs')
  const none = Money.zero(booking.currency)
  await tx
    .append(PerformanceStatementEntity, {
      ...booking,
      id,
      statementNo: `PS${booking.cycle.replace('-', '')}${id.slice(-10)}`,
      eligibleAmount: none,
      totalAmount: none,
      status: PerformanceStatus.ESTIMATED,
      feedbackStatus: FeedbackStatus.NONE,
      reviewedAt: null,
      reviewedById: null,
      createdAt: tx.now,
      updatedAt: tx.now,
      version: 1,
    })
    .catch((error: unknown) => {
      throw isDuplicate(error) ? new Overtaken() : error
    })
  return tx.lock(PerformanceStatementEntity, id)
}

/** What is final never changes: what comes later goes into the next month that is open (R-ID-3). */
const openStatement = async (tx: Transaction, booking: Booking): Promise<PerformanceStatementEntity> => {
  const { partnerId, cycle, associationType, currency } = booking
  const same = allOf(equals('cycle', cycle), equals('associationType', associationType), equals('currency', currency))
  const known = await tx.rows(PerformanceStatementEntity).where(equals('partnerId', partnerId), same).one(['id'])
  if (!known) return begin(tx, booking)
  const statement = await tx.lock(PerformanceStatementEntity, known.id)
  return statement.status === PerformanceStatus.FINAL ? openStatement(tx, { ...booking, cycle: monthAfter(cycle) }) : statement
}

const countedOf = (noted: NotedConsumptionEntity, order: OrderEntity, around: Surroundings): Counted => {
  const { partnerId, customerId, voucherAmount, cashCouponAmount, currency } = order
  const { cash, occurredAt } = noted
  const customer = around.customer(customerId)
  const identities = (partnerId && around.partner(partnerId)?.identities) || []
  // A refund gives no coupons back (R-2085).
  const coupons = cash.isNegative ? Money.zero(currency) : voucherAmount.plus(cashCouponAmount)
  return performanceOf(
    { cash, countedCoupons: Money.zero(currency), otherCoupons: coupons },
    {
      policy: around.policyOf(order, occurredAt),
      isAssociated: partnerId !== null,
      isChinaSite: true,
      isPrepaidCardPurchase: false,
      isStrictSelection: false,
      isInPlan: identities.some(identity => inNetwork.includes(identity)),
      isCertified: true,
      isTransferred: false,
      occurredAt,
      rebindExclusionUntil: customer && partnerId ? around.rebindExclusionOf(customer, partnerId) : null,
    },
  )
}

/** Whose line it is, and who was its manager of record; a cloud reseller's master has one too (R-RL-6). */
type Owner = { readonly partnerId: string; readonly managerId: string | null; readonly resellerId: string | null; readonly earns: boolean }

const ownersOf = ({ partnerId, customerId }: OrderEntity, { occurredAt }: NotedConsumptionEntity, around: Surroundings): Owner[] => {
  if (!partnerId) return []
  const masterId = around.partner(partnerId)?.masterId ?? null
  const own = { partnerId, managerId: around.managerOf(customerId, partnerId, occurredAt), resellerId: null, earns: masterId === null }
  if (masterId === null) return [own]
  const managerId = around.managerOfReseller(partnerId, masterId, occurredAt)
  return [own, { partnerId: masterId, managerId, resellerId: partnerId, earns: true }]
}

export const bookConsumptions = async (tx: Transaction, ids: readonly string[]): Promise<number> => {
  const noted = [...(await tx.lockMany(NotedConsumptionEntity, ids)).values()]
  const around = await surroundingsOf(
    tx,
    noted.map(({ orderId }) => orderId),
  )
  const statements = new Map<string, PerformanceStatementEntity>()
  const lines: New<PerformanceDetailEntity>[] = []
  for (const each of noted) {
    const order = around.order(each.orderId)
    const customer = order && around.customer(order.customerId)
    if (!order || !customer) continue
    const counted = countedOf(each, order, around)
    const consumptionCycle = yearMonthOf(shanghaiDate(each.occurredAt))
    for (const { earns, ...owner } of ownersOf(order, each, around)) {
      const { associationType } = customer
      const booking = { partnerId: owner.partnerId, cycle: consumptionCycle, associationType, currency: each.currency }
      const key = Object.values(booking).join(' ')
      const statement = statements.get(key) ?? (await openStatement(tx, booking))
      statements.set(key, statement)
      lines.push({
        id: newId('pfd'),
        ...owner,
        ...counted,
        customerId: order.customerId,
        statementId: statement.id,
        statementNo: statement.statementNo,
        generatedAt: each.occurredAt,
        performanceCycle: statement.cycle,
        consumptionCycle,
        orderId: order.id,
        transactionNo: null,
        orderType: order.orderType,
        associationType,
        productTypeCode: order.serviceTypeCode ?? '',
        productType: order.serviceTypeName ?? '',
        productName: around.productName(order),
        chargingMode: order.chargingMode ?? ChargingMode.YEARLY_MONTHLY,
        currency: each.currency,
        incentivePolicy: around.policyOf(order, each.occurredAt),
        countsForIncentive: earns && counted.countsForIncentive,
        feedbackStatus: FeedbackStatus.NONE,
      })
    }
  }
  await tx.append(PerformanceDetailEntity, ...lines)
  for (const statement of statements.values()) {
    await addUp(tx, statement)
    await tx.save(statement)
  }
  await tx.purge(
    NotedConsumptionEntity,
    noted.map(({ id }) => id),
  )
  return noted.length
}
