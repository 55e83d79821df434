/** What must hold of quotas and vouchers at any moment: each statement answers the rows that break it, so none. */
import type { Invariant } from '../accounts'
import { givenBackWhole } from '../resources'

const signed = (type: string, amount: string): string => `CASE WHEN ${type} = 'ISSUE' THEN -${amount} ELSE ${amount} END`

export const quotaInvariants: readonly Invariant[] = [
  {
    name: 'a quota holds its value, less what was issued from it, plus what came back (I-1)',
    sql: `SELECT q.id, q.balance FROM voucher_quota q WHERE q.balance <> q.quota_value
      + COALESCE((SELECT SUM(${signed('v.operation_type', 'v.amount')}) FROM voucher_operation_record v
          WHERE v.quota_id = q.id AND v.result = 'SUCCESS'), 0)
      + COALESCE((SELECT SUM(${signed('c.operation_type', 'c.amount')}) FROM voucher_quota_record c
          WHERE c.parent_quota_id = q.id AND c.result = 'SUCCESS'), 0)
      - COALESCE((SELECT SUM(r.amount) FROM voucher_quota_record r
          WHERE r.quota_id = q.id AND r.operation_type = 'RECLAIM' AND r.result = 'SUCCESS'), 0)`,
  },
  {
    name: 'what resellers hold of a quota is no more than it is worth (I-3)',
    sql: `SELECT p.id FROM voucher_quota p JOIN voucher_quota c ON c.parent_quota_id = p.id AND c.status <> 'RECLAIMED'
      GROUP BY p.id, p.quota_value HAVING SUM(c.quota_value) > p.quota_value`,
  },
]

export const voucherInvariants: readonly Invariant[] = [
  ...quotaInvariants,
  {
    name: 'a voucher is worth what it holds, what it paid less refunds, and what it gave back to quotas (I-2)',
    sql: `SELECT v.id, v.face_value, v.balance FROM voucher v WHERE v.face_value <> v.balance
      + COALESCE((SELECT SUM(CASE WHEN u.type = 'PAYMENT' THEN u.amount ELSE -u.amount END) FROM voucher_usage_record u
          WHERE u.voucher_id = v.id), 0)
      + COALESCE((SELECT SUM(r.amount) FROM voucher_operation_record r
          WHERE r.voucher_id = v.id AND r.operation_type <> 'ISSUE' AND r.result = 'SUCCESS'), 0)`,
  },
  {
    name: 'a voucher that is used up or reclaimed holds nothing, one that may still pay holds something (I-2)',
    sql: `SELECT id, status, balance FROM voucher WHERE (status IN ('USED', 'RECLAIMED') AND balance <> 0)
      OR (status IN ('USABLE', 'INACTIVE') AND balance <= 0)`,
  },
  {
    name: 'an unpaid order holds no more of a voucher than there is (R-2034)',
    sql: `SELECT id FROM voucher WHERE held_amount IS NOT NULL AND (held_amount > balance OR lock_order_id IS NULL)`,
  },
  {
    name: 'a charge for usage is what vouchers and money paid of it, and what is owed (R-2035)',
    sql: `SELECT c.id FROM usage_charge c WHERE c.amount <> c.voucher_amount + c.cash_amount + c.owed_amount
      OR c.voucher_amount <> COALESCE((SELECT SUM(u.amount) FROM voucher_usage_record u WHERE u.order_id = c.id), 0)
      OR c.cash_amount <> COALESCE((SELECT SUM(t.amount) FROM ledger_transfer t WHERE t.ref_id = c.id AND t.kind = 'USAGE'), 0)`,
  },
  {
    name: 'no order gives a voucher more back than the voucher paid for it (R-2036)',
    sql: `SELECT voucher_id, order_id FROM voucher_usage_record GROUP BY voucher_id, order_id
      HAVING SUM(CASE WHEN type = 'PAYMENT' THEN amount ELSE -amount END) < 0`,
  },
  {
    name: 'what is given back whole and without a fee gives every voucher back all that it paid (R-2036)',
    sql: `SELECT u.voucher_id, u.order_id FROM voucher_usage_record u JOIN ( ${givenBackWhole} ) w ON w.order_id = u.order_id
      GROUP BY u.voucher_id, u.order_id HAVING SUM(CASE WHEN u.type = 'PAYMENT' THEN u.amount ELSE -u.amount END) > 0`,
  },
]
