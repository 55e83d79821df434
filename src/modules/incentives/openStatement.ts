/** Makes a statement of one line that comes of a decision, not of a month's performance, and makes it public at once. */
import type { Transaction } from '../../db'
import { equals } from '../../shared/conditions'
import { newId } from '../../shared/ids'
import { Money } from '../../shared/money'
import { CustomerEntity } from '../customers'
import { ChargingMode } from '../orders'
import { publicityOf, tellOf } from './actions/publishIncentive'
import { IncentiveEntity } from './incentive.entity'
import { CyclePeriod, FeedbackStatus, IncentiveDetailStatus, IncentiveStatus, RebateBasis } from './incentive.enums'
import { IncentiveDetailEntity } from './incentiveDetail.entity'
import { ofLines } from './lines'
import { plans } from './plans'

type Given = Pick<IncentiveEntity, 'partnerId' | 'planName' | 'planType' | 'performanceAmount' | 'incentiveAmount' | 'policySnapshot'> & {
  readonly cycle: IncentiveDetailEntity['consumptionCycle']
  readonly line: Pick<IncentiveDetailEntity, 'customerId' | 'managerId' | 'productType' | 'productName'>
}

const tenThousand = 10_000n

/** Four decimals, cut off; 1 at most. */
const rateOf = (part: Money, whole: Money): string => {
  const share = whole.isZero ? tenThousand : (part.units * tenThousand) / whole.units
  return share >= tenThousand ? '1.0000' : `0.${String(share).padStart(4, '0')}`
}

/** A line, because payout works line by line: what has none could never be paid (part 3 §6). Whoever decides need not see statements. */
export const openStatement = async (tx: Transaction, { line, ...given }: Given): Promise<{ id: string; statementNo: string }> => {
  const system = ofLines(tx)
  const customer = await system.rows(CustomerEntity).where(equals('id', line.customerId)).one(['associationType'])
  if (!customer) throw new Error(`${line.customerId} is nobody`)
  const id = newId('inc')
  const statementNo = `ST${given.cycle.replace('-', '')}-${id.slice(-10)}`
  const { currency } = given.incentiveAmount
  const statement = {
    ...given,
    id,
    earnedById: null,
    statementNo,
    cyclePeriod: CyclePeriod.MONTH,
    associationType: null,
    currency,
    ...(await publicityOf(tx, plans[given.planType].publicityWorkingDays)),
    status: IncentiveStatus.PENDING_CONFIRMATION,
    feedbackStatus: FeedbackStatus.NONE,
    confirmedAt: null,
    confirmedById: null,
    confirmedMode: null,
    replacedById: null,
    offsetAmount: Money.zero(currency),
    expiresAt: null,
    createdAt: tx.now,
    updatedAt: tx.now,
    version: 1,
  }
  await system.insert(IncentiveEntity, statement)
  await system.insert(IncentiveDetailEntity, {
    ...line,
    id: newId('ind'),
    partnerId: given.partnerId,
    incentiveId: id,
    statementNo,
    year: Number(given.cycle.slice(0, 4)),
    cycle: given.cycle,
    planName: given.planName,
    orderId: null,
    associationType: customer.associationType,
    chargingMode: ChargingMode.YEARLY_MONTHLY,
    performanceAmount: given.performanceAmount,
    listPrice: given.performanceAmount,
    incentiveAmount: given.incentiveAmount,
    rate: rateOf(given.incentiveAmount, given.performanceAmount),
    rebateBasis: RebateBasis.LIST_PRICE,
    currency,
    consumptionCycle: given.cycle,
    status: IncentiveDetailStatus.PENDING_CONFIRMATION,
    frozenReason: null,
    feedbackStatus: FeedbackStatus.NONE,
    zeroReason: null,
    paymentRequestId: null,
    createdAt: tx.now,
  })
  await tellOf(tx, statement)
  return { id, statementNo }
}
