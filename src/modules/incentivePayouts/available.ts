/** What a partner can ask for, computed from the lines as they stand; frost and time are looked at again when it asks. */
import { systemViewer } from '../../access/viewer'
import type { Database } from '../../db'
import { equals, isIn } from '../../shared/conditions'
import { Money } from '../../shared/money'
import {
  type Hold,
  IncentiveDetailEntity,
  IncentiveDetailStatus,
  IncentiveEntity,
  IncentiveFrozenReason,
  IncentiveHoldEntity,
  IncentiveStatus,
} from '../incentives'
import { PartnerEntity } from '../partners'
import type { AvailableIncentive, AvailableIncentives, FrozenIncentiveAmount } from './available.type'
import { businessInformationOf, isAuthenticated, overdueBill } from './business'
import { issueModesOf } from './issueModes'
import { sumsOf } from './openStatements'
import { IncentivePayoutBlocker, IncentivePayoutStage, IncentivePayoutStatus } from './payout.enums'
import { isPositive, netOf, type Share } from './share'

const { AVAILABLE, FROZEN, APPLIED, EXPIRED } = IncentiveDetailStatus
type Open = Pick<
  IncentiveEntity,
  'id' | 'statementNo' | 'cycle' | 'currency' | 'associationType' | 'publicityStartAt' | 'createdAt' | 'offsetAmount' | 'expiresAt'
>

const openOf = (system: Database, partnerId: string): Promise<Open[]> =>
  system
    .rows(IncentiveEntity)
    .where(equals('partnerId', partnerId), equals('status', IncentiveStatus.ISSUING))
    .many(['id', 'statementNo', 'cycle', 'currency', 'associationType', 'publicityStartAt', 'createdAt', 'offsetAmount', 'expiresAt'], {
      sorting: [
        ['cycle', 'DESC'],
        ['id', 'DESC'],
      ],
    })

/** By statement, one amount for each reason. */
const frozenOf = async (system: Database, statements: readonly Open[]): Promise<ReadonlyMap<string, FrozenIncentiveAmount[]>> => {
  const frozen = new Map<string, FrozenIncentiveAmount[]>()
  const ids = statements.map(({ id }) => id)
  if (ids.length === 0) return frozen
  const lines = system.rows(IncentiveDetailEntity).where(isIn('incentiveId', ids), equals('status', FROZEN))
  for (const reason of (await lines.countPer('frozenReason')).keys()) {
    const sums = await lines.where(equals('frozenReason', reason)).sumPer('incentiveAmount', 'incentiveId')
    for (const [id, amounts] of sums)
      frozen.set(id, [...(frozen.get(id) ?? []), ...amounts.map(amount => ({ reason: reason as IncentiveFrozenReason, amount }))])
  }
  return frozen
}

const blockersOf = async (system: Database, partnerId: string, total: readonly Money[]): Promise<IncentivePayoutBlocker[]> => {
  const partner = await system.rows(PartnerEntity).where(equals('id', partnerId)).one(['id', 'commercialInfoStatus'])
  const business = await businessInformationOf(system, partnerId)
  const holds: Hold[] = await system
    .rows(IncentiveHoldEntity)
    .where(equals('partnerId', partnerId), equals('reason', IncentiveFrozenReason.PARTNER_BILLS_OVERDUE))
    .many(['id', 'reason', 'consumptionCycle', 'customerId', 'orderId', 'placedAt', 'releasedAt'])
  return [
    ...(partner && isAuthenticated(partner, business) ? [] : [IncentivePayoutBlocker.BUSINESS_INFO_NOT_AUTHENTICATED]),
    ...(overdueBill(holds) ? [IncentivePayoutBlocker.BENEFIT_FROZEN_OVERDUE_BILLS] : []),
    ...(total.some(isPositive) ? [] : [IncentivePayoutBlocker.NO_POSITIVE_BALANCE]),
  ]
}

export const availableOf = async (db: Database, partnerId: string): Promise<AvailableIncentives> => {
  const system = db.as(systemViewer('what can be asked for'))
  const statements = await openOf(system, partnerId)
  const available = await sumsOf(system, statements, AVAILABLE)
  const applied = await sumsOf(system, statements, APPLIED)
  const expired = await sumsOf(system, statements, EXPIRED)
  const frozen = await frozenOf(system, statements)
  const inTime = statements.filter(({ expiresAt }) => expiresAt === null || db.now <= expiresAt)
  const shares = inTime.map(({ id, currency, offsetAmount }): Share & { currency: Money['currency'] } => ({
    incentiveId: id,
    lines: available.get(id) ?? Money.zero(currency),
    offset: offsetAmount,
    currency,
  }))
  const total = [...new Set(shares.map(({ currency }) => currency))].map(currency =>
    netOf(
      shares.filter(share => share.currency === currency),
      currency,
    ),
  )
  const shareOf = new Map(shares.map(share => [share.incentiveId, share]))
  return {
    stage: IncentivePayoutStage.SUBMIT,
    status: IncentivePayoutStatus.TO_BE_SUBMITTED,
    blockers: await blockersOf(system, partnerId, total),
    total,
    incentives: statements.map((statement): AvailableIncentive => {
      const { id, statementNo, cycle, currency, offsetAmount, expiresAt } = statement
      const nothing = Money.zero(currency)
      const share = shareOf.get(id)
      return {
        incentiveId: id,
        statementNo,
        cycle,
        available: share ? share.lines.plus(share.offset) : nothing,
        offset: offsetAmount,
        frozen: frozen.get(id) ?? [],
        applied: applied.get(id) ?? nothing,
        expired: expired.get(id) ?? nothing,
        issueModes: issueModesOf(statement),
        expiresAt,
      }
    }),
  }
}
