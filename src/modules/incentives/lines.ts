/** Lines move with their statement: they are changed only by who holds its lock, with the rights of the system. */
import { systemViewer } from '../../access/viewer'
import type { Transaction } from '../../db'
import { isIn } from '../../shared/conditions'
import { Money } from '../../shared/money'
import { IncentiveEntity } from './incentive.entity'
import { IncentiveConfirmed } from './incentive.events'
import { IncentiveDetailStatus, IncentiveStatus } from './incentive.enums'
import { incentiveLifecycle } from './incentive.lifecycle'
import { IncentiveDetailEntity } from './incentiveDetail.entity'
import { settleFreezes } from './freezing'

const { PENDING_CONFIRMATION, AVAILABLE, ISSUED, EXPIRED } = IncentiveDetailStatus

/** Whoever may act on a statement need not see its lines, such as a custom role. */
export const ofLines = (tx: Transaction): Transaction => tx.asSystem(systemViewer('lines of statements'))

export const lineIds = async (
  system: Transaction,
  incentiveIds: readonly string[],
  ...statuses: readonly IncentiveDetailStatus[]
): Promise<string[]> => {
  if (incentiveIds.length === 0) return []
  const lines = system.rows(IncentiveDetailEntity).where(isIn('incentiveId', incentiveIds), isIn('status', statuses))
  return (await lines.many(['id'])).map(({ id }) => id)
}

/** Statements were confirmed: what they hold can be asked for, unless something of its billing cycle is unpaid (R-ST-3, R-PY-5). */
export const openLines = async (tx: Transaction, confirmed: readonly IncentiveEntity[]): Promise<void> => {
  const system = ofLines(tx)
  const ids = confirmed.map(({ id }) => id)
  await system.changeAll(IncentiveDetailEntity, await lineIds(system, ids, PENDING_CONFIRMATION), { status: AVAILABLE })
  await settleFreezes(system, confirmed)
  for (const { id, partnerId } of confirmed) await tx.announce(new IncentiveConfirmed(id, partnerId))
}

/** They lapsed, or expired: nothing of them can be asked for any more, and nothing brings it back (R-PY-8). */
export const voidLines = async (
  tx: Transaction,
  incentiveIds: readonly string[],
  ...statuses: readonly IncentiveDetailStatus[]
): Promise<void> => {
  const system = ofLines(tx)
  const ids = await lineIds(system, incentiveIds, ...statuses)
  await system.changeAll(IncentiveDetailEntity, ids, { status: EXPIRED, frozenReason: null })
}

/** Ends statements of which nothing is left to pay: paid out, or expired where nothing was paid. They are locked. Answers those that are paid out. */
export const finishPaid = async (tx: Transaction, statements: readonly IncentiveEntity[]): Promise<string[]> => {
  const system = ofLines(tx)
  const ids = statements.map(({ id }) => id)
  const all = await system.rows(IncentiveDetailEntity).where(isIn('incentiveId', ids)).countPer('incentiveId')
  const per = (...statuses: IncentiveDetailStatus[]) =>
    system.rows(IncentiveDetailEntity).where(isIn('incentiveId', ids), isIn('status', statuses)).countPer('incentiveId')
  const [paid, over] = [await per(ISSUED), await per(ISSUED, EXPIRED)]
  for (const statement of statements) {
    const { id } = statement
    if (!incentiveLifecycle.isPossible(statement.status, 'issue') || !all.get(id) || over.get(id) !== all.get(id)) continue
    incentiveLifecycle.move(statement, paid.get(id) ? 'issue' : 'expire', system.viewer)
    await tx.handOver(statement)
  }
  return statements.filter(({ status }) => status === IncentiveStatus.ISSUED).map(({ id }) => id)
}

/** The total of lines, exact: only what is told as a total is rounded, once. */
export const totalOf = (amounts: readonly Money[], currency: Money['currency']): Money =>
  amounts.reduce((total, amount) => total.plus(amount), Money.zero(currency))
