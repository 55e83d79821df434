/** What must hold of payouts at any moment: each statement answers the rows that break it, so none. Nothing is paid twice. */

type Invariant = { readonly name: string; readonly sql: string }

/** Half a cent, in units of 10⁻⁸: what one rounding may add or take. */
const halfACent = 500_000

export const payoutInvariants: readonly Invariant[] = [
  {
    name: 'a request is worth its items, rounded once',
    sql: `SELECT r.id, r.amount, SUM(i.amount) AS items FROM incentive_payment_request r LEFT JOIN incentive_payment_item i ON i.request_id = r.id
      GROUP BY r.id, r.amount HAVING ABS(r.amount - COALESCE(SUM(i.amount), 0)) > ${halfACent}`,
  },
  {
    name: 'what is in a request that was not rejected is in its lines, and in those of no other',
    sql: `SELECT i.id FROM incentive_payment_item i JOIN incentive_payment_request r ON r.id = i.request_id AND r.status <> 'REJECTED'
      LEFT JOIN incentive_detail d ON d.incentive_id = i.incentive_id AND d.payment_request_id = r.id
      GROUP BY i.id, i.amount, i.offset_amount, i.line_count
      HAVING COUNT(d.id) <> i.line_count OR COALESCE(SUM(d.incentive_amount), 0) + i.offset_amount <> i.amount`,
  },
  {
    name: 'lines are applied or issued exactly while a request that stands has them',
    sql: `SELECT d.id FROM incentive_detail d LEFT JOIN incentive_payment_request r ON r.id = d.payment_request_id
      WHERE (d.payment_request_id IS NOT NULL AND (r.id IS NULL OR r.status IN ('REJECTED') OR d.status NOT IN ('APPLIED', 'ISSUED')))
        OR (d.payment_request_id IS NOT NULL AND d.status IN ('ISSUED') AND r.paid_at IS NULL)
        OR (d.payment_request_id IS NOT NULL AND d.status IN ('APPLIED') AND r.paid_at IS NOT NULL)`,
  },
  {
    name: 'what was credited is one transfer of the amount of one completed request, and the other way round',
    sql: `SELECT r.id, COUNT(t.id) AS transfers FROM incentive_payment_request r
      LEFT JOIN ledger_transfer t ON t.ref_id = r.id AND t.kind = 'INCENTIVE_PAYOUT' AND t.amount = r.amount
      GROUP BY r.id, r.status, r.issue_mode
      HAVING COUNT(t.id) <> CASE WHEN r.status IN ('COMPLETED') AND r.issue_mode IN ('TO_ACCOUNT', 'TO_ACCOUNT_OWED_INVOICE') THEN 1 ELSE 0 END`,
  },
  {
    name: 'no incentive is credited without its request',
    sql: `SELECT t.id FROM ledger_transfer t LEFT JOIN incentive_payment_request r ON r.id = t.ref_id WHERE t.kind = 'INCENTIVE_PAYOUT' AND r.id IS NULL`,
  },
  {
    name: 'a request that became a quota has it, and nobody else does',
    sql: `SELECT r.id FROM incentive_payment_request r LEFT JOIN voucher_quota q ON q.id = r.voucher_quota_id AND q.partner_id = r.partner_id
      WHERE (r.issue_mode = 'TO_VOUCHER_QUOTA' AND r.status IN ('COMPLETED') AND r.issue_result = 'OK' AND q.id IS NULL)
        OR (r.voucher_quota_id IS NOT NULL AND (r.issue_mode <> 'TO_VOUCHER_QUOTA' OR r.paid_at IS NULL))`,
  },
  {
    name: 'invoices that count make up the amount of a request that was approved',
    sql: `SELECT r.id FROM incentive_payment_request r LEFT JOIN incentive_invoice v ON v.request_id = r.id AND v.status <> 'REJECTED'
      WHERE r.issue_mode IN ('TO_ACCOUNT', 'BANK_TRANSFER') AND r.status IN ('INVOICE_PENDING_REVIEW', 'PAYMENT_REVIEWING', 'PAYING', 'COMPLETED')
      GROUP BY r.id, r.amount HAVING COALESCE(SUM(v.amount_incl_tax), 0) <> r.amount`,
  },
]
