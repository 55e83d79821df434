/** The amounts of a statement are those of its lines, each rounded once. */
import { systemViewer } from '../../../access/viewer'
import type { Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import { Money } from '../../../shared/money'
import { PerformanceDetailEntity } from '../performanceDetail.entity'
import type { PerformanceStatementEntity } from '../performanceStatement.entity'

/** The statement is locked: nothing is booked on it meanwhile. */
export const addUp = async (tx: Transaction, statement: PerformanceStatementEntity): Promise<void> => {
  const { id, currency } = statement
  const lines = tx.asSystem(systemViewer('the lines of a statement')).rows(PerformanceDetailEntity).where(equals('statementId', id))
  const totalOf = async (rows: typeof lines): Promise<Money> => {
    const totals = await rows.sum('performanceAmount')
    return (totals.find(total => total.currency === currency) ?? Money.zero(currency)).roundHalfUpToCents()
  }
  statement.totalAmount = await totalOf(lines)
  statement.eligibleAmount = await totalOf(lines.where(equals('countsForIncentive', 1)))
}
