/** The statements of a partner that are not paid out yet, and what of their lines can be asked for. */
import type { Transaction } from '../../db'
import { equals, isIn } from '../../shared/conditions'
import { Money } from '../../shared/money'
import { IncentiveDetailEntity, IncentiveDetailStatus, IncentiveEntity, IncentiveStatus, settleFreezes } from '../incentives'
import type { Share } from './share'

type Reader = Pick<Transaction, 'rows'>
export type OpenShare = Share & { readonly statement: IncentiveEntity }

/** All of them, locked: what is negative belongs to every request. */
export const lockOpenStatements = async (system: Transaction, partnerId: string): Promise<IncentiveEntity[]> => {
  const open = await system
    .rows(IncentiveEntity)
    .where(equals('partnerId', partnerId), equals('status', IncentiveStatus.ISSUING))
    .many(['id'])
  const locked = await system.lockMany(
    IncentiveEntity,
    open.map(({ id }) => id),
  )
  return [...locked.values()].filter(({ status }) => status === IncentiveStatus.ISSUING)
}

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
export const openShares = async (system: Transaction, partnerId: string, statements: readonly IncentiveEntity[]): Promise<OpenShare[]> => {
  const ids = statements.map(({ id }) => id)
  await settleFreezes(system, partnerId, ids)
  const available = await sumsOf(system, statements, IncentiveDetailStatus.AVAILABLE)
  return statements
    .filter(({ id, expiresAt }) => available.has(id) && (expiresAt === null || system.now <= expiresAt))
    .map(statement => ({
      statement,
      incentiveId: statement.id,
      lines: available.get(statement.id) ?? Money.zero(statement.currency),
      offset: statement.offsetAmount,
    }))
}
