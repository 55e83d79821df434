/** What a statement says in all, computed from its lines: lines keep eight decimals, only a total is rounded, once (part 3 §0). */
import type { Transaction } from '../../db'
import { equals } from '../../shared/conditions'
import type { IncentiveEntity, PolicySnapshot } from './incentive.entity'
import { IncentiveDetailEntity } from './incentiveDetail.entity'

type Totals = Pick<IncentiveEntity, 'performanceAmount' | 'incentiveAmount'>
type Step = PolicySnapshot['steps'][number]

const stepsOf = ({ performanceAmount, incentiveAmount }: Totals): Step[] => [
  { name: '可激励业绩', formula: '对账明细的业绩之和', result: performanceAmount.amount },
  { name: '激励金额', formula: '对账明细的激励之和，四舍五入到分', result: incentiveAmount.amount },
]

/** The policy as it stands, and how these totals came of it. */
export const snapshotOf = ({ policySnapshot }: IncentiveEntity, totals: Totals, ...besides: Step[]): PolicySnapshot => {
  const computed = stepsOf(totals)
  const kept = policySnapshot.steps.filter(({ name }) => !computed.some(step => step.name === name))
  return { ...policySnapshot, steps: [...kept, ...besides, ...computed] }
}

/** Null where there are no lines: the amounts were given, and stand. */
export const totalsOf = async (system: Transaction, { id, currency }: IncentiveEntity): Promise<Totals | null> => {
  const lines = system.rows(IncentiveDetailEntity).where(equals('incentiveId', id), equals('currency', currency))
  const [performance] = await lines.sum('performanceAmount')
  const [incentive] = await lines.sum('incentiveAmount')
  if (!performance || !incentive) return null
  return { performanceAmount: performance.roundHalfUpToCents(), incentiveAmount: incentive.roundHalfUpToCents() }
}

export const isSame = (left: Totals, right: Totals): boolean =>
  left.performanceAmount.equals(right.performanceAmount) && left.incentiveAmount.equals(right.incentiveAmount)
