/** The accounts that a statement depends on: the one that has it, and the one that earned it, wherever it was moved (R-PY-11). */
import type { IncentiveEntity } from './incentive.entity'

export type Owned = Pick<IncentiveEntity, 'partnerId' | 'earnedById'>

export const accountsOf = ({ partnerId, earnedById }: Owned): string[] => [...new Set([partnerId, earnedById ?? partnerId])]
