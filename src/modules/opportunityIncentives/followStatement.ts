/** From publicity on an application follows its statement (R-OI-5): confirmed, asked for, paid. */
import { systemViewer } from '../../access/viewer'
import { subscribe, type Transaction } from '../../db'
import { isIn } from '../../shared/conditions'
import { IncentiveConfirmed, IncentiveEntity, IncentiveReplaced, PayoutCompleted, PayoutRejected, PayoutRequested } from '../incentives'
import { OpportunityIncentiveApplicationEntity } from './application.entity'
import { opportunityIncentiveLifecycle } from './application.lifecycle'
import { releaseOfferings } from './offeringLock'

type Change = Partial<Pick<OpportunityIncentiveApplicationEntity, 'paymentRequestNo' | 'incentiveId' | 'statementNo' | 'approvedAmount'>>
type Verb = 'confirm' | 'requestPayout' | 'refusePayout' | 'complete'

/** The applications of these statements, locked, with the rights of the system: whoever confirms need not see them. */
const locked = async (system: Transaction, incentiveIds: readonly string[]): Promise<OpportunityIncentiveApplicationEntity[]> => {
  const found = await system.rows(OpportunityIncentiveApplicationEntity).where(isIn('incentiveId', incentiveIds)).many(['id'])
  return [
    ...(
      await system.lockMany(
        OpportunityIncentiveApplicationEntity,
        found.map(({ id }) => id),
      )
    ).values(),
  ]
}

const following = (tx: Transaction): Transaction => tx.asSystem(systemViewer('following a statement'))

/** What stands elsewhere already, is left there: a statement may be paid in several requests. */
const moveAll = async (tx: Transaction, incentiveIds: readonly string[], verb: Verb, change: Change = {}): Promise<void> => {
  const system = following(tx)
  for (const application of await locked(system, incentiveIds)) {
    if (!opportunityIncentiveLifecycle.isPossible(application.status, verb)) continue
    opportunityIncentiveLifecycle.move(application, verb, system.viewer)
    if (verb === 'complete') await releaseOfferings(system, application)
    await system.save(Object.assign(application, change))
  }
}

/** After feedback the vendor may put a new statement, with a new amount, in the place of the first. */
const moveOver = async (tx: Transaction, { incentiveId, byIncentiveId, byStatementNo }: IncentiveReplaced): Promise<void> => {
  const system = following(tx)
  const [application] = await locked(system, [incentiveId])
  const statement =
    application &&
    (await system
      .rows(IncentiveEntity)
      .where(isIn('id', [byIncentiveId]))
      .one(['incentiveAmount']))
  if (!statement) return
  const change = { incentiveId: byIncentiveId, statementNo: byStatementNo, approvedAmount: statement.incentiveAmount }
  await system.save(Object.assign(application, change))
}

export const followingStatements = [
  subscribe(IncentiveConfirmed, ({ incentiveId }, tx) => moveAll(tx, [incentiveId], 'confirm')),
  subscribe(IncentiveReplaced, (event, tx) => moveOver(tx, event)),
  subscribe(PayoutRequested, ({ incentiveIds, paymentRequestNo }, tx) => moveAll(tx, incentiveIds, 'requestPayout', { paymentRequestNo })),
  subscribe(PayoutRejected, ({ incentiveIds }, tx) => moveAll(tx, incentiveIds, 'refusePayout', { paymentRequestNo: null })),
  subscribe(PayoutCompleted, ({ incentiveIds }, tx) => moveAll(tx, incentiveIds, 'complete')),
]
