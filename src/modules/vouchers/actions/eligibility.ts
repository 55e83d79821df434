/** Who may get what is issued from a quota: what refuses the whole call (R-2057), and what refuses one customer (R-2056, R-2059). */
import { PartnerIdentity } from '../../../access/roles'
import type { Transaction } from '../../../db'
import { cond, equals, isIn, isNull } from '../../../shared/conditions'
import { UserError } from '../../../shared/errors'
import { Money } from '../../../shared/money'
import { CustomerAssociationEntity } from '../../association'
import { CustomerEntity, CustomerStandingEntity } from '../../customers'
import { OrderEntity } from '../../orders'
import type { PartnerEntity } from '../../partners'
import { receiverLimits, valuesOf } from '../quotaLimits'
import type { VoucherQuotaEntity } from '../voucherQuota.entity'
import { VoucherWhitelistEntity, VoucherWhitelistEntryEntity } from '../voucherWhitelist.entity'
import { checkResale } from './checkResale'

export type Issuer = Pick<PartnerEntity, 'id' | 'accountName' | 'identities'>

/** CBC.50000020. It looks at what was asked for, not at whose these customers are. */
export const checkSpecified = ({ limits }: VoucherQuotaEntity, customerIds: readonly string[]): void => {
  const specified = valuesOf(limits, receiverLimits.specified)
  const stranger = specified ? customerIds.findIndex(id => !specified.includes(id)) : -1
  if (stranger >= 0) throw new UserError('ONLY_SPECIFIED_CUSTOMERS', {}, ['customerIds', String(stranger)])
}

/** CBC.99000025: an account of the partner itself is no customer to issue to, however it is associated. */
const checkSelf = async (system: Transaction, { accountName }: Issuer, ids: readonly string[]): Promise<void> => {
  const own = await system.rows(CustomerEntity).where(isIn('id', ids), equals('accountName', accountName)).count()
  if (own > 0) throw new UserError('NOT_TO_ONESELF', {}, ['customerIds'])
}

/** CBC.99000022: an earlier period, with whichever partner, makes today's association a second one. */
const checkFirstAssociation = async (system: Transaction, { limits }: VoucherQuotaEntity, ids: readonly string[]): Promise<void> => {
  if (valuesOf(limits, receiverLimits.first)?.[0] !== '1') return
  const periods = await system.rows(CustomerAssociationEntity).where(isIn('customerId', ids)).countPer('customerId')
  if ([...periods.values()].some(count => count > 1)) throw new UserError('ONLY_FIRST_ASSOCIATION', {}, ['customerIds'])
}

type Ids = ReadonlySet<string>

/** The latest version counts (R-2059); without one, nobody is on it. Null: the partner needs none. */
const whitelisted = async (system: Transaction, { id, identities }: Issuer, ids: readonly string[]): Promise<Ids | null> => {
  if (!identities.includes(PartnerIdentity.GOVERNMENT)) return null
  const [latest] = await system
    .rows(VoucherWhitelistEntity)
    .where(equals('partnerId', id))
    .many(['id'], { sorting: [['number', 'DESC']], limit: 1 })
  if (!latest) return new Set()
  const entries = await system
    .rows(VoucherWhitelistEntryEntity)
    .where(equals('whitelistId', latest.id), isIn('customerId', ids))
    .many(['customerId'])
  return new Set(entries.map(({ customerId }) => customerId))
}

/** Members of an enterprise that pays for them (CBC.50000034). */
const financiallyManaged = async (system: Transaction, ids: readonly string[]): Promise<Ids> => {
  const hosted = await system
    .rows(CustomerStandingEntity)
    .where(isIn('customerId', ids), equals('isFinanciallyHosted', 1))
    .many(['customerId'])
  return new Set(hosted.map(({ customerId }) => customerId))
}

/** Those who consumed more before they were associated than the quota allows (INFERRED: at most). Members of combined orders count with their head. */
const heavyConsumers = async (system: Transaction, most: Money | null, ids: readonly string[]): Promise<Ids> => {
  if (!most) return new Set()
  const consumed = await system
    .rows(OrderEntity)
    .where(
      isIn('customerId', ids),
      isNull('parentOrderId'),
      cond`row.paidAt < ( SELECT associated_at FROM customer WHERE customer.id = row.customerId )`,
    )
    .sumPer('amountAfterDiscount', 'customerId')
  const isAbove = (totals: readonly Money[]): boolean => totals.some(total => total.currency === most.currency && total.compare(most) > 0)
  return new Set([...consumed].filter(([, totals]) => isAbove(totals)).map(([id]) => id))
}

const mostConsumption = ({ limits, currency }: VoucherQuotaEntity): Money | null => {
  const [most] = valuesOf(limits, receiverLimits.consumption) ?? []
  return most ? Money.of(most, currency) : null
}

/** Give it the locked customers: what is not among them is not mine. What it answers refuses one customer at a time. */
export const eligibility = async (
  system: Transaction,
  quota: VoucherQuotaEntity,
  issuer: Issuer,
  customers: ReadonlyMap<string, CustomerEntity>,
): Promise<(customerId: string) => void> => {
  const ids = [...customers.keys()]
  await checkSelf(system, issuer, ids)
  await checkFirstAssociation(system, quota, ids)
  const listed = await whitelisted(system, issuer, ids)
  const managed = await financiallyManaged(system, ids)
  const most = mostConsumption(quota)
  const heavy = await heavyConsumers(system, most, ids)
  return customerId => {
    checkResale(customers.get(customerId))
    if (listed && !listed.has(customerId)) throw new UserError('NOT_ON_WHITELIST')
    if (managed.has(customerId)) throw new UserError('RECEIVER_FINANCIALLY_MANAGED')
    if (most && heavy.has(customerId)) throw new UserError('CONSUMPTION_ABOVE_LIMIT', { most: most.amount })
  }
}
