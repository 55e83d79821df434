/** Whether an opportunity can carry an application, and whose account it names. */
import { systemViewer } from '../../access/viewer'
import type { Transaction } from '../../db'
import { cond, type Condition, equals, isIn, isNull, not } from '../../shared/conditions'
import { UserError } from '../../shared/errors'
import { Money } from '../../shared/money'
import { type Instant, type LocalDate, shanghaiDate } from '../../shared/time'
import { CustomerEntity, CustomerStandingEntity } from '../customers'
import { OrderEntity, OrderType } from '../orders'
import { RealNameStatus } from '../partners'
import { pceStanding, refuseBanned, SharedOpportunityEntity, verifiedStates } from '../sharedOpportunities'
import type { OpportunityIncentiveApplicationEntity } from './application.entity'
import { NewCustomerFinding } from './application.enums'

type Opportunity = Pick<SharedOpportunityEntity, 'id' | 'partnerId' | 'status' | 'offeringIds' | 'verifiedAt' | 'acceptedAt'>

/** More cash than this before the verification, and the customer is not new (R-OI-9). */
const mostCashOfNew = Money.of('1000.00', 'CNY')

/** R-OI-8, R-OI-11: joined, on the core map, not banned this year. */
export const refuseUnentitled = async (tx: Transaction, partnerId: string): Promise<void> => {
  const standing = await pceStanding(tx, partnerId)
  refuseBanned(standing, tx.now)
  if (!standing.isOnCoreMap) throw new UserError('NOT_ELIGIBLE_CORE_MAP')
}

/** R-OI-8, R-OP-9: verified at least, and with an offering. */
export const refuseUnclaimable = ({ status, offeringIds }: Opportunity): void => {
  if (!verifiedStates.some(state => state === status))
    throw new UserError('OPPORTUNITY_NOT_VERIFIED', { current: status }, ['sharedOpportunityId'])
  if (offeringIds.length === 0) throw new UserError('OPPORTUNITY_WITHOUT_OFFERING', {}, ['sharedOpportunityId'])
}

/** What the vendor shared was real from the start: its acceptance stands for the verification (INFERRED). */
export const verificationOf = ({ verifiedAt, acceptedAt }: Pick<Opportunity, 'verifiedAt' | 'acceptedAt'>): Instant | null =>
  verifiedAt ?? acceptedAt

/** R-OI-3, by the day: the start is later than the day of the verification. */
export const refuseEarlyStart = (opportunity: Opportunity, start: LocalDate): void => {
  const verified = verificationOf(opportunity)
  const verifiedOn = verified && shanghaiDate(verified)
  if (verifiedOn && start <= verifiedOn) throw new UserError('START_BEFORE_VERIFICATION', { verifiedOn }, ['projectStartDate'])
}

/** Names are compared where they are stored: nobody has to open them. */
const ofEntity = (opportunityId: string): Condition =>
  cond`row.customerName IN ( SELECT customer_company_name FROM shared_opportunity WHERE id = ${opportunityId} )`

const ofAccount = (applicationId: string): Condition =>
  cond`row.accountName IN ( SELECT customer_cloud_account FROM opportunity_incentive WHERE id = ${applicationId} )`

/** R-OI-2: a verified account of the company that the opportunity is about, and a customer of the partner: what is not answers like what does not exist. */
export const accountHolder = async (
  tx: Transaction,
  application: Pick<OpportunityIncentiveApplicationEntity, 'id' | 'partnerId' | 'sharedOpportunityId'>,
): Promise<string> => {
  const holder = await tx
    .asSystem(systemViewer('matching legal entities'))
    .rows(CustomerEntity)
    .where(
      ofAccount(application.id),
      ofEntity(application.sharedOpportunityId),
      equals('partnerId', application.partnerId),
      equals('realNameStatus', RealNameStatus.VERIFIED),
    )
    .one(['id'])
  if (!holder) throw new UserError('ACCOUNT_ENTITY_MISMATCH', {}, ['customerCloudAccount'])
  return holder.id
}

/** Cash that these customers paid before an instant: vouchers, cards and what was given back do not count (INFERRED). */
const cashPaid = async (system: Transaction, customerIds: readonly string[], before: Instant): Promise<Money> => {
  const paid = system.rows(OrderEntity).where(
    isIn('customerId', customerIds),
    equals('currency', 'CNY'),
    cond`row.paidAt < ${before}`,
    cond`row.orderType <> ${OrderType.UNSUBSCRIPTION}`,
    // A combined order names no service: it stands above what was traded.
    not(isNull('serviceTypeCode')),
  )
  const total = async (amount: string): Promise<Money> => (await paid.sum(amount))[0] ?? Money.zero('CNY')
  const [price, coupons, vouchers, cards] = [
    await total('amountAfterDiscount'),
    await total('cashCouponAmount'),
    await total('voucherAmount'),
    await total('storedCardAmount'),
  ]
  return price.minus(coupons).minus(vouchers).minus(cards)
}

/** R-OI-9: the first verified account of its company, which paid next to nothing before the verification. */
export const findingOn = async (tx: Transaction, customerId: string, opportunity: Opportunity): Promise<NewCustomerFinding> => {
  const system = tx.asSystem(systemViewer('finding new customers'))
  const accounts = await system
    .rows(CustomerEntity)
    .where(ofEntity(opportunity.id), equals('realNameStatus', RealNameStatus.VERIFIED))
    .many(['id', 'createdAt'])
  const ids = accounts.map(({ id }) => id)
  const standings = await system.rows(CustomerStandingEntity).where(isIn('customerId', ids)).many(['customerId', 'registeredAt'])
  const registered = new Map(standings.map(standing => [standing.customerId, standing.registeredAt]))
  const [first] = accounts
    .map(({ id, createdAt }) => ({ id, since: registered.get(id) ?? createdAt }))
    .sort((one, other) => (one.since < other.since ? -1 : one.since > other.since ? 1 : one.id < other.id ? -1 : 1))
  if (first?.id !== customerId) return NewCustomerFinding.NOT_NEW
  const cash = await cashPaid(system, ids, verificationOf(opportunity) ?? tx.now)
  return cash.compare(mostCashOfNew) <= 0 ? NewCustomerFinding.NEW : NewCustomerFinding.NOT_NEW
}
