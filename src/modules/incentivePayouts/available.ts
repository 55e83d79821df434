/** What a partner can ask for, computed from the lines as they stand; frost and time are looked at again when it asks. */
import { systemViewer } from '../../access/viewer'
import type { Database } from '../../db'
import { equals, isIn } from '../../shared/conditions'
import { Money } from '../../shared/money'
import {
  accountsOf,
  frozenReasonOf,
  type Hold,
  holdsOf,
  holdsOn,
  IncentiveDetailEntity,
  IncentiveDetailStatus,
  IncentiveEntity,
  IncentiveStatus,
  isPastExpiry,
} from '../incentives'
import { PartnerEntity } from '../partners'
import type { AvailableIncentive, AvailableIncentives, FrozenIncentiveAmount } from './available.type'
import { businessInformationOf, isAuthenticated, overdueBill } from './business'
import { issueModesOf } from './issueModes'
import { sumsOf } from './openStatements'
import { IncentivePayoutBlocker, IncentivePayoutStage, IncentivePayoutStatus } from './payout.enums'
import { isPositive, netOf, type Share } from './share'

const { AVAILABLE, FROZEN, APPLIED, EXPIRED } = IncentiveDetailStatus
const openColumns = [
  'id',
  'partnerId',
  'earnedById',
  'statementNo',
  'cycle',
  'currency',
  'associationType',
  'publicityStartAt',
  'createdAt',
  'offsetAmount',
  'expiresAt',
] as const
type Open = Pick<IncentiveEntity, (typeof openColumns)[number]>

const openOf = (system: Database, partnerId: string): Promise<Open[]> =>
  system
    .rows(IncentiveEntity)
    .where(equals('partnerId', partnerId), equals('status', IncentiveStatus.ISSUING))
    .many([...openColumns], {
      sorting: [
        ['cycle', 'DESC'],
        ['id', 'DESC'],
      ],
    })

/** By statement, one amount for each reason: what stands against it now, whether or not a job has frozen or thawed its lines yet. */
const frozenOf = async (
  system: Database,
  statements: readonly Open[],
  holds: readonly Hold[],
): Promise<ReadonlyMap<string, FrozenIncentiveAmount[]>> => {
  const frozen = new Map<string, FrozenIncentiveAmount[]>()
  const holdsPer = new Map(statements.map(statement => [statement.id, holdsOn(statement, holds)]))
  if (holdsPer.size === 0 || holds.length === 0) return frozen
  const lines = await system
    .rows(IncentiveDetailEntity)
    .where(isIn('incentiveId', [...holdsPer.keys()]), isIn('status', [AVAILABLE, FROZEN]))
    .many(['id', 'incentiveId', 'customerId', 'orderId', 'consumptionCycle', 'incentiveAmount'])
  for (const line of lines) {
    const reason = frozenReasonOf(line, holdsPer.get(line.incentiveId) ?? [])
    if (!reason) continue
    const amounts = frozen.get(line.incentiveId) ?? []
    const known = amounts.find(each => each.reason === reason)
    if (known) known.amount = known.amount.plus(line.incentiveAmount)
    else frozen.set(line.incentiveId, [...amounts, { reason, amount: line.incentiveAmount }])
  }
  return frozen
}

type Payee = Pick<PartnerEntity, 'identities' | 'commercialInfoStatus'>

const blockersOf = async (
  system: Database,
  partnerId: string,
  partner: Payee | null,
  holds: readonly Hold[],
  total: readonly Money[],
): Promise<IncentivePayoutBlocker[]> => {
  const business = await businessInformationOf(system, partnerId)
  return [
    ...(partner && isAuthenticated(partner, business) ? [] : [IncentivePayoutBlocker.BUSINESS_INFO_NOT_AUTHENTICATED]),
    ...(overdueBill(holds.filter(hold => hold.partnerId === partnerId)) ? [IncentivePayoutBlocker.BENEFIT_FROZEN_OVERDUE_BILLS] : []),
    ...(total.some(isPositive) ? [] : [IncentivePayoutBlocker.NO_POSITIVE_BALANCE]),
  ]
}

export const availableOf = async (db: Database, partnerId: string): Promise<AvailableIncentives> => {
  const system = db.as(systemViewer('what can be asked for'))
  const statements = await openOf(system, partnerId)
  const partner = await system.rows(PartnerEntity).where(equals('id', partnerId)).one(['identities', 'commercialInfoStatus'])
  const holds = await holdsOf(system, ...new Set([partnerId, ...statements.flatMap(accountsOf)]))
  const unpaid = await sumsOf(system, statements, AVAILABLE, FROZEN)
  const applied = await sumsOf(system, statements, APPLIED)
  const expired = await sumsOf(system, statements, EXPIRED)
  const frozen = await frozenOf(system, statements, holds)
  const inTime = statements.filter(statement => !isPastExpiry(statement, db.now))
  const shares = inTime.map(({ id, currency, offsetAmount }): Share & { currency: Money['currency'] } => ({
    incentiveId: id,
    lines: (frozen.get(id) ?? []).reduce((left, { amount }) => left.minus(amount), unpaid.get(id) ?? Money.zero(currency)),
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
    blockers: await blockersOf(system, partnerId, partner, holds, total),
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
        issueModes: partner ? issueModesOf(statement, partner) : [],
        expiresAt,
      }
    }),
  }
}
