/** All migrations, in order: one business change each. */
import { Partners1763600000001 } from './0001-partners'
import { Members1763600000002 } from './0002-members'
import { AuditAndIdempotency1763600000003 } from './0003-auditAndIdempotency'
import { Customers1763600000004 } from './0004-customers'

export const migrations = [Partners1763600000001, Members1763600000002, AuditAndIdempotency1763600000003, Customers1763600000004]
