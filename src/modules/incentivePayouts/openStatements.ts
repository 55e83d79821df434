/** What of the lines of open statements can be asked for. */
import type { Transaction } from '../../db'
import { isIn } from '../../shared/conditions'
import { Money } from '../../shared/money'
import { IncentiveDetailEntity, IncentiveDetailStatus, type IncentiveEntity, isPastExpiry, settleFreezes } from '../incentives'
import type { Share } from './share'

type Reader = Pick<Transaction, 'rows'>
export type OpenShare = Share & { readonly statement: IncentiveEntity }

/** Sums of lines in these states, by statement and in its currency. */
export const sumsOf = async (
  reader: Reader,
  statements: readonly Pick<IncentiveEntity, 'id' | 'currency'>[],
  ...states: IncentiveDetailStatus[]
): Promise<ReadonlyMap<string, Money>> => {
  const ids = statements.map(({ id }) => id)
  if (ids.length === 0) return new Map()
  const lines = reader.rows(IncentiveDetailEntity).where(isIn('incentiveId', ids), isIn('status', states))
  const sums = await lines.sumPer('incentiveAmount', 'incentiveId')
  return new Map(
    statements.flatMap(({ id, currency }) => {
      const sum = sums.get(id)?.find(each => each.currency === currency)
      return sum ? [[id, sum] as const] : []
    }),
  )
}

/** What can be asked for now: frost and thaw are looked at again, and what is void by its time is left out (api §6). */
export const openShares = async (system: Transaction, statements: readonly IncentiveEntity[]): Promise<OpenShare[]> => {
  await settleFreezes(system, statements)
  const available = await sumsOf(system, statements, IncentiveDetailStatus.AVAILABLE)
  return statements
    .filter(statement => available.has(statement.id) && !isPastExpiry(statement, system.now))
    .map(statement => ({
      statement,
      incentiveId: statement.id,
      lines: available.get(statement.id) ?? Money.zero(statement.currency),
      offset: statement.offsetAmount,
    }))
}
