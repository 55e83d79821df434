/** What must hold of refunds at any moment: each statement answers the rows that break it, so none. */
import type { Invariant } from '../accounts'

/** Beside the money, what a partner may grant goes up again: that is no money (R-2101). */
const moneyBack = `SELECT t.ref_id, SUM(t.amount) AS amount FROM ledger_transfer t JOIN account a ON a.id = t.to_account_id
  WHERE t.kind = 'REFUND' AND a.type <> 'GRANTABLE' GROUP BY t.ref_id`

export const refundInvariants: readonly Invariant[] = [
  {
    name: 'a refund that was booked is the whole amount of its order, which is done (R-2103)',
    sql: `SELECT b.ref_id, b.amount FROM ( ${moneyBack} ) b LEFT JOIN \`order\` o ON o.id = b.ref_id
      WHERE o.id IS NULL OR o.status <> 'COMPLETED' OR o.amount_after_discount <> -b.amount`,
  },
  {
    name: 'in no trade does the vendor give more back than it was paid (R-2103)',
    sql: `SELECT v.id FROM account v WHERE v.owner = 'VENDOR'
      AND COALESCE((SELECT SUM(r.amount) FROM ledger_transfer r WHERE r.kind = 'REFUND' AND r.from_account_id = v.id), 0)
        > COALESCE((SELECT SUM(p.amount) FROM ledger_transfer p
          WHERE p.kind IN ('ORDER_PAYMENT', 'PARTNER_PAYMENT') AND p.to_account_id = v.id), 0)`,
  },
]
