/** Why something is rejected: always said, for people (R-IV-1). */
import { reasonGiven } from '../../shared/reason'

const longestReason = 500

export const reasonIn = ({ reason }: { readonly reason?: string | null }): string => reasonGiven(reason, { most: longestReason })
