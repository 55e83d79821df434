/** Performance in the demo world is possible: statements are their lines, lines are their orders, and every state is there. */
import { PartnerIdentity } from '../../src/access/roles'
import { demoSize } from '../../src/demo/sizes'
import { FeedbackEntity, FeedbackStatus } from '../../src/modules/feedback'
import { IncentiveEntity } from '../../src/modules/incentives'
import {
  IncentiveIndicatorDetailLineEntity,
  IncentiveIndicatorEntity,
  IndicatorDimension,
  PolicyDocumentEntity,
  ProductIncentivePolicyEntity,
} from '../../src/modules/incentivePolicies'
import { OrderEntity } from '../../src/modules/orders'
import { PartnerEntity } from '../../src/modules/partners'
import {
  PerformanceDetailEntity,
  PerformanceStatementEntity,
  PerformanceStatus,
  PerformanceTransferEntity,
} from '../../src/modules/performance'
import { Money } from '../../src/shared/money'
import { now } from '../support/rows'
import { collect, grouped, total } from './collected'

const world = collect(demoSize, now)
const statements = world.of(PerformanceStatementEntity)
const lines = world.of(PerformanceDetailEntity)
const linesOf = grouped(lines, ({ statementId }) => statementId)

describe('performance in the demo world', () => {
  it('adds up: a statement is the sum of its lines, rounded once (part 3 §0)', () => {
    expect(statements.length).toBeGreaterThan(50)
    for (const { id, totalAmount, eligibleAmount } of statements) {
      const mine = linesOf.get(id) ?? []
      expect(mine.length).toBeGreaterThan(0)
      expect(totalAmount.amount).toBe(total(mine.map(({ performanceAmount }) => performanceAmount)).roundHalfUpToCents().amount)
      const counting = mine.filter(({ countsForIncentive }) => countsForIncentive)
      expect(eligibleAmount.amount).toBe(total(counting.map(({ performanceAmount }) => performanceAmount)).roundHalfUpToCents().amount)
    }
  })

  it('of an order is never more than was paid for it, and is none with a reason (R-PF-1, R-PF-7)', () => {
    const orders = new Map(world.of(OrderEntity).map(order => [order.id, order]))
    for (const { orderId, consumptionAmount, cashAmount, couponAmount, performanceAmount, zeroReason } of lines) {
      const order = orderId === null ? null : orders.get(orderId)
      if (order) expect(consumptionAmount.amount).toBe(order.amountAfterDiscount.amount)
      expect(cashAmount.plus(couponAmount).amount).toBe(consumptionAmount.amount)
      expect(performanceAmount.amount).toBe(zeroReason ? '0.00' : cashAmount.amount)
    }
  })

  it('of a cloud reseller stands twice: its own, which earns nothing, and its master’s (R-RL-6)', () => {
    const identities = new Map(world.of(PartnerEntity).map(({ id, identities: of }) => [id, of]))
    const isReseller = (partnerId: string) => identities.get(partnerId)?.includes(PartnerIdentity.CLOUD_RESELLER)
    const own = lines.filter(({ partnerId }) => isReseller(partnerId))
    expect(own.length).toBeGreaterThan(0)
    expect(own.filter(({ countsForIncentive }) => countsForIncentive)).toEqual([])
    expect(lines.filter(({ resellerId }) => resellerId !== null)).toHaveLength(own.length)
  })

  it.each([now, '2026-01-09T03:00:00.000Z', '2026-12-31T15:00:00.000Z'])('shows every state at any time, such as %s', at => {
    const { of } = collect(demoSize, at)
    expect([...new Set(of(PerformanceStatementEntity).map(({ status }) => status))].sort()).toEqual(
      Object.values(PerformanceStatus).toSorted(),
    )
    expect(of(PerformanceDetailEntity).filter(({ generatedAt }) => generatedAt > at)).toEqual([])
    expect(
      of(FeedbackEntity).filter(({ submittedAt, handledAt }) => submittedAt > at || (handledAt !== null && handledAt < submittedAt)),
    ).toEqual([])
  })

  it('whatever is disputed has its feedback, as far as that is', () => {
    const feedback = new Map(world.of(FeedbackEntity).map(({ targetId, status }) => [targetId, status]))
    const disputed = [...statements, ...lines, ...world.of(IncentiveEntity), ...world.of(IncentiveIndicatorEntity)].filter(
      ({ feedbackStatus }) => feedbackStatus !== FeedbackStatus.NONE,
    )
    expect(disputed.length).toBeGreaterThan(0)
    for (const { id, feedbackStatus } of disputed) expect(feedback.get(id)).toBe(feedbackStatus)
  })

  it('indicators are what their lines come to (R-IN-2)', () => {
    const parts = grouped(world.of(IncentiveIndicatorDetailLineEntity), ({ indicatorId }) => indicatorId)
    const indicators = world.of(IncentiveIndicatorEntity)
    expect([...new Set(indicators.map(({ dimension }) => dimension))].sort()).toEqual(Object.values(IndicatorDimension).toSorted())
    for (const { id, value } of indicators)
      expect(value).toBe(total((parts.get(id) ?? []).map(({ contribution }) => Money.of(contribution, 'CNY'))).amount)
  })

  it('each service has one policy at a time, and there are documents and transfers (R-IP-1)', () => {
    const bycode = grouped(world.of(ProductIncentivePolicyEntity), ({ serviceTypeCode }) => serviceTypeCode)
    for (const policies of bycode.values()) expect(policies.filter(({ effectiveUntil }) => effectiveUntil === null)).toHaveLength(1)
    expect(world.of(PolicyDocumentEntity).length).toBeGreaterThan(2)
    expect(world.of(PerformanceTransferEntity)).toHaveLength(2)
  })
})
