/** What must hold of accounts at any moment: each statement answers the rows that break it, so none. */

export type Invariant = { readonly name: string; readonly sql: string }

export const ledgerInvariants: readonly Invariant[] = [
  {
    name: 'an account holds the sum of its entries (I-5)',
    sql: `SELECT a.id, a.amount, COALESCE(SUM(e.amount), 0) AS booked, COUNT(e.id) AS entries FROM account a
      LEFT JOIN ledger_entry e ON e.account_id = a.id
      GROUP BY a.id, a.amount, a.entry_count HAVING a.amount <> COALESCE(SUM(e.amount), 0) OR a.entry_count <> COUNT(e.id)`,
  },
  {
    name: 'a transfer has two legs of its own amount that sum to zero, in one currency (I-4)',
    sql: `SELECT t.id, COUNT(e.id) AS legs, COALESCE(SUM(e.amount), 0) AS off FROM ledger_transfer t
      LEFT JOIN ledger_entry e ON e.transfer_id = t.id AND e.currency = t.currency AND e.account_id IN (t.from_account_id, t.to_account_id)
      GROUP BY t.id, t.amount HAVING COUNT(e.id) <> 2 OR COALESCE(SUM(e.amount), 0) <> 0 OR MAX(e.amount) <> t.amount`,
  },
  {
    name: 'an entry belongs to a transfer and to an account, in the currency of both',
    sql: `SELECT e.id FROM ledger_entry e LEFT JOIN ledger_transfer t ON t.id = e.transfer_id LEFT JOIN account a ON a.id = e.account_id
      WHERE t.id IS NULL OR a.id IS NULL OR t.currency <> e.currency OR a.currency <> e.currency`,
  },
  {
    name: 'a running balance is the one before and the amount (R-2109)',
    sql: `SELECT e.id FROM ledger_entry e LEFT JOIN ledger_entry b ON b.account_id = e.account_id AND b.number = e.number - 1
      WHERE e.balance_after <> COALESCE(b.balance_after, 0) + e.amount OR (b.id IS NULL AND e.number <> 1)`,
  },
  {
    name: 'an entry says what its transfer says',
    sql: `SELECT e.id FROM ledger_entry e JOIN ledger_transfer t ON t.id = e.transfer_id
      JOIN account c ON c.id = CASE WHEN e.account_id = t.from_account_id THEN t.to_account_id ELSE t.from_account_id END
      WHERE e.kind <> t.kind OR e.ref_id <> t.ref_id
        OR COALESCE(e.counter_customer_id, '') <> CASE WHEN c.owner = 'CUSTOMER' THEN c.holder_id ELSE '' END
        OR COALESCE(e.counter_partner_id, '') <> CASE WHEN c.owner = 'PARTNER' THEN c.holder_id ELSE '' END`,
  },
  {
    name: 'a record of an adjustment is a transfer of its amount between the partner and whom it names (I-4)',
    sql: `SELECT r.id FROM adjustment_record r LEFT JOIN ledger_transfer t ON t.id = r.trans_id AND t.ref_id = r.id
      LEFT JOIN account f ON f.id = t.from_account_id LEFT JOIN account o ON o.id = t.to_account_id
      WHERE t.id IS NULL OR t.amount <> r.amount OR t.currency <> r.currency
        OR t.kind <> CASE WHEN r.operation_type = 'ALLOCATE' THEN 'ALLOCATION' ELSE r.operation_type END
        OR r.partner_id <> CASE WHEN r.operation_type = 'ALLOCATE' THEN f.holder_id ELSE o.holder_id END
        OR COALESCE(r.customer_id, r.reseller_id) <> CASE WHEN r.operation_type = 'ALLOCATE' THEN o.holder_id ELSE f.holder_id END`,
  },
  {
    name: 'every adjustment has its record',
    sql: `SELECT t.id FROM ledger_transfer t LEFT JOIN adjustment_record r ON r.id = t.ref_id
      WHERE t.kind IN ('ALLOCATION', 'RECLAIM', 'UNBIND_RECLAIM') AND r.id IS NULL`,
  },
  {
    name: 'nobody but the clearing side is below zero, and what is earmarked is there',
    sql: `SELECT id FROM account WHERE owner <> 'CLEARING' AND (amount < 0 OR amount < designated_amount OR designated_amount < 0 OR debt_amount < 0)`,
  },
]
