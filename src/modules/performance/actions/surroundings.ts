/** What decides about consumptions, read for a whole chunk at once: orders, customers, partners, policies, and who looked after whom at the time. */
import type { Transaction } from '../../../db'
import { isIn } from '../../../shared/conditions'
import { type Instant, shanghaiDate, startOfDay } from '../../../shared/time'
import { CustomerAssociationEntity } from '../../association'
import { CustomerEntity, CustomerLevel, CustomerManagerAssignmentEntity } from '../../customers'
import { IncentivePolicyKind, ProductIncentivePolicyEntity } from '../../incentivePolicies'
import { OrderEntity, OrderLineEntity } from '../../orders'
import { PartnerEntity } from '../../partners'
import { ResellerManagerAssignmentEntity } from '../../resellers'
import { rebindExclusionUntil } from '../performance.rules'

type Period = { readonly partnerId: string; readonly memberId: string; readonly startedAt: string; readonly endedAt: string | null }

const byId = <E extends { id: string }>(rows: readonly E[]): ReadonlyMap<string, E> => new Map(rows.map(row => [row.id, row]))
const without = (ids: readonly (string | null)[]): string[] => [...new Set(ids)].filter(id => id !== null)

/** Who looked after it as the day began: whoever gets it later has its performance from the next day on (R-AM-6, R-RL-4). */
const managerOfDay = (periods: readonly Period[], partnerId: string, at: Instant): string | null => {
  const morning = startOfDay(shanghaiDate(at))
  const [period] = periods
    .filter(each => each.partnerId === partnerId)
    .filter(({ startedAt, endedAt }) => startedAt < morning && (endedAt === null || morning <= endedAt))
  return period?.memberId ?? null
}

/** INFERRED: whoever has no level, or the lowest, is a long-tail customer. */
const isLongTail = ({ level }: Pick<CustomerEntity, 'level'>): boolean => level === null || level === CustomerLevel.V0

/** The transaction is the system's: all of it is read whole. */
export const surroundingsOf = async (system: Transaction, orderIds: readonly string[]) => {
  const orders = byId(await system.rows(OrderEntity).where(isIn('id', orderIds)).many('all'))
  const customerIds = without([...orders.values()].map(({ customerId }) => customerId))
  const partnerIds = without([...orders.values()].map(({ partnerId }) => partnerId))
  const codes = without([...orders.values()].map(({ serviceTypeCode }) => serviceTypeCode))
  const ofCustomers = isIn('customerId', customerIds)
  const lines = await system
    .rows(OrderLineEntity)
    .where(isIn('orderId', orderIds))
    .many(['orderId', 'productSpec'], { sorting: [['id', 'ASC']] })
  const customers = byId(await system.rows(CustomerEntity).where(isIn('id', customerIds)).many(['id', 'associationType', 'level']))
  const partners = byId(await system.rows(PartnerEntity).where(isIn('id', partnerIds)).many(['id', 'identities', 'masterId']))
  const associations = await system
    .rows(CustomerAssociationEntity)
    .where(ofCustomers)
    .many(['customerId', 'partnerId', 'startedAt', 'endedAt'])
  const assignments = await system.rows(CustomerManagerAssignmentEntity).where(ofCustomers).many('all')
  const assignmentsOfResellers = await system.rows(ResellerManagerAssignmentEntity).where(isIn('resellerId', partnerIds)).many('all')
  const policies = await system.rows(ProductIncentivePolicyEntity).where(isIn('serviceTypeCode', codes)).many('all')

  return {
    order: (id: string): OrderEntity | null => orders.get(id) ?? null,
    customer: (id: string) => customers.get(id) ?? null,
    partner: (id: string) => partners.get(id) ?? null,
    productName: ({ id, serviceTypeName }: OrderEntity): string =>
      lines.find(({ orderId }) => orderId === id)?.productSpec ?? serviceTypeName ?? id,
    managerOf: (customerId: string, partnerId: string, at: Instant) =>
      managerOfDay(
        assignments.filter(assignment => assignment.customerId === customerId),
        partnerId,
        at,
      ),
    managerOfReseller: (resellerId: string, masterId: string, at: Instant) =>
      managerOfDay(
        assignmentsOfResellers.filter(assignment => assignment.resellerId === resellerId),
        masterId,
        at,
      ),
    /** What no policy names is outside of it (R-PF-7). */
    policyOf: ({ serviceTypeCode }: OrderEntity, at: Instant): IncentivePolicyKind =>
      policies.find(
        ({ serviceTypeCode: code, effectiveFrom, effectiveUntil }) =>
          code === serviceTypeCode && effectiveFrom <= at && (effectiveUntil === null || at < effectiveUntil),
      )?.policy ?? IncentivePolicyKind.NO_PERFORMANCE_NO_REBATE,
    rebindExclusionOf: (customer: Pick<CustomerEntity, 'id' | 'level'>, partnerId: string): Instant | null => {
      const periods = associations.filter(({ customerId }) => customerId === customer.id)
      const [running] = periods.filter(period => period.partnerId === partnerId && period.endedAt === null)
      if (!running) return null
      const hadPartner = periods.some(period => period.partnerId !== partnerId && period.startedAt < running.startedAt)
      return rebindExclusionUntil({ at: running.startedAt, isLongTail: isLongTail(customer), hadPartner })
    },
  }
}

export type Surroundings = Awaited<ReturnType<typeof surroundingsOf>>
