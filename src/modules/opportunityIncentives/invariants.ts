/** What must hold of opportunity incentives at any moment: each statement answers the rows that break it, so none. */
import type { Invariant } from '../accounts'

export const opportunityIncentiveInvariants: readonly Invariant[] = [
  {
    name: 'what was taken back of an opportunity incentive is a negative statement of one line, and nothing else is (R-OI-11)',
    sql: `SELECT a.id, a.clawed_back_amount, SUM(d.incentive_amount) AS stands_against FROM opportunity_incentive a
      LEFT JOIN incentive s ON s.statement_no = CONCAT(a.statement_no, '-CLAWBACK')
      LEFT JOIN incentive_detail d ON d.incentive_id = s.id AND d.incentive_amount = s.incentive_amount
      GROUP BY a.id, a.clawed_back_amount
      HAVING COALESCE(a.clawed_back_amount, 0) + COALESCE(SUM(d.incentive_amount), 0) <> 0
        OR COUNT(s.id) <> CASE WHEN a.clawed_back_amount IS NULL THEN 0 ELSE 1 END`,
  },
]
