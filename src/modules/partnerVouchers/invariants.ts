/** What must hold of partner vouchers at any moment: the statement answers the rows that break it, so none. */
import type { Invariant } from '../accounts'

const net = `SUM(CASE WHEN u.kind = 'DEDUCTION' THEN u.amount ELSE -u.amount END)`

export const partnerVoucherInvariants: readonly Invariant[] = [
  {
    name: 'a partner voucher holds its face value, less what bills deducted, plus what came back (I-7)',
    sql: `SELECT v.id FROM partner_voucher v LEFT JOIN partner_voucher_usage_record u ON u.voucher_id = v.id
      GROUP BY v.id, v.face_value, v.balance HAVING v.balance <> v.face_value - COALESCE(${net}, 0)`,
  },
  {
    name: 'no more came back of a line than a voucher paid of it (R-2087)',
    sql: `SELECT u.voucher_id, u.paid_line_id FROM partner_voucher_usage_record u GROUP BY u.voucher_id, u.paid_line_id HAVING ${net} < 0`,
  },
]
