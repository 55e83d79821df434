/** What must hold of refunds at any moment: each statement answers the rows that break it, so none. */
import type { Invariant } from '../accounts'

/** Beside the money, what a partner may grant goes up again: that is no money (R-2101). */
const moneyBack = `SELECT t.ref_id, SUM(t.amount) AS amount FROM ledger_transfer t JOIN account a ON a.id = t.to_account_id
  WHERE t.kind = 'REFUND' AND a.type <> 'GRANTABLE' GROUP BY t.ref_id`

/**
 * Orders of which every paid time came back, and nothing was kept. Times below 20.00 are left out: what is kept of so little money can be less than a
 * cent, while vouchers beside it still keep something.
 */
export const givenBackWhole = `SELECT p.order_id FROM resource_period p
  WHERE p.status IN ('PAID', 'RETURNED')
    AND NOT EXISTS (SELECT 1 FROM refund_detail d WHERE d.base_order_id = p.order_id AND d.kind <> 'REFUND')
  GROUP BY p.order_id HAVING SUM(CASE p.status WHEN 'PAID' THEN 1 ELSE 0 END) = 0 AND MIN(p.paid_amount) >= 2000000000`

const moneyPaid = `SELECT t.ref_id, SUM(t.amount) AS amount FROM ledger_transfer t JOIN account a ON a.id = t.from_account_id
  WHERE t.kind IN ('ORDER_PAYMENT', 'PARTNER_PAYMENT') AND a.type <> 'GRANTABLE' GROUP BY t.ref_id`

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
  {
    name: 'what is given back whole and without a fee gives back all the money that was paid (R-2103)',
    sql: `SELECT w.order_id, m.amount FROM ( ${givenBackWhole} ) w JOIN ( ${moneyPaid} ) m ON m.ref_id = w.order_id
      WHERE m.amount + (SELECT SUM(d.amount) FROM refund_detail d WHERE d.base_order_id = w.order_id) > 0`,
  },
]
