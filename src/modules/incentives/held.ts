/** What statements still hold, frozen or not, with what was made good of them already. */
import type { Transaction } from '../../db'
import { isIn } from '../../shared/conditions'
import { Money } from '../../shared/money'
import type { IncentiveEntity } from './incentive.entity'
import { IncentiveDetailStatus } from './incentive.enums'
import { IncentiveDetailEntity } from './incentiveDetail.entity'

const { AVAILABLE, FROZEN } = IncentiveDetailStatus

export type Held<S> = { readonly statement: S; readonly amount: Money }

export const heldBy = async <S extends Pick<IncentiveEntity, 'id' | 'currency' | 'offsetAmount'>>(
  system: Pick<Transaction, 'rows'>,
  statements: readonly S[],
): Promise<Held<S>[]> => {
  const ids = statements.map(({ id }) => id)
  const lines = system.rows(IncentiveDetailEntity).where(isIn('incentiveId', ids), isIn('status', [AVAILABLE, FROZEN]))
  const sums = await lines.sumPer('incentiveAmount', 'incentiveId')
  return statements.map(statement => {
    const sum = sums.get(statement.id)?.find(({ currency }) => currency === statement.currency)
    return { statement, amount: sum?.plus(statement.offsetAmount) ?? Money.zero(statement.currency) }
  })
}
