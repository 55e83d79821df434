/** What must hold of MDF at any moment: each statement answers the rows that break it, so none. */
import type { Invariant } from '../accounts'
import { reservingStates } from './mdfActivity.lifecycle'

const reserving = reservingStates.map(state => `'${state}'`).join(', ')

export const mdfInvariants: readonly Invariant[] = [
  {
    name: 'an MDF quota holds back what its activities ask for (R-MD-7)',
    sql: `SELECT q.id, q.reserved_amount FROM mdf_quota q WHERE q.reserved_amount <> COALESCE((SELECT SUM(a.mdf_amount_incl_tax)
      FROM mdf_activity a WHERE a.quota_id = q.id AND a.status IN (${reserving})), 0)`,
  },
  {
    name: 'an MDF quota has used what was paid out of it',
    sql: `SELECT q.id, q.used_amount FROM mdf_quota q WHERE q.used_amount <> COALESCE((SELECT SUM(c.claimed_amount)
      FROM mdf_activity a JOIN mdf_claim c ON c.activity_id = a.id WHERE a.quota_id = q.id AND a.status IN ('PAID')), 0)`,
  },
  {
    name: 'an MDF quota is worth no less than what is used and held back',
    sql: `SELECT id FROM mdf_quota WHERE total_amount < used_amount + reserved_amount OR used_amount < 0 OR reserved_amount < 0`,
  },
  {
    name: 'an MDF quota is worth the sum of its changes',
    sql: `SELECT q.id, q.total_amount FROM mdf_quota q JOIN mdf_quota_change g ON g.quota_id = q.id AND g.kind = 'GRANT'
      WHERE q.total_amount <> (SELECT SUM(c.difference) FROM mdf_quota_change c WHERE c.quota_id = q.id)`,
  },
  {
    name: 'an MDF activity asks for the sum of its cost items (R-MD-6)',
    sql: `SELECT a.id, a.mdf_amount_incl_tax FROM mdf_activity a WHERE a.deleted_at IS NULL AND a.mdf_amount_incl_tax <>
      COALESCE((SELECT SUM(i.mdf_amount) FROM mdf_budget_item i WHERE i.activity_id = a.id AND i.deleted_at IS NULL), 0)`,
  },
  {
    name: 'an MDF claim is the sum of its lines, and no more than was approved (R-MC-2)',
    sql: `SELECT c.id, c.claimed_amount FROM mdf_claim c JOIN mdf_activity a ON a.id = c.activity_id
      WHERE c.claimed_amount > a.mdf_amount_incl_tax OR c.claimed_amount <>
      COALESCE((SELECT SUM(l.mdf_amount) FROM mdf_claim_line l WHERE l.claim_id = c.id), 0)`,
  },
  {
    name: 'no MDF is paid on an invoice below the claim (R-MC-7)',
    sql: `SELECT c.id FROM mdf_claim c JOIN mdf_activity a ON a.id = c.activity_id WHERE a.status IN ('AWAITING_PAYMENT', 'PAID')
      AND (c.invoice_amount IS NULL OR c.invoice_amount < c.claimed_amount OR (a.status IN ('PAID')) <> (c.paid_at IS NOT NULL))`,
  },
]
