/** All migrations, in order: one business change each. */
import { Partners1763600000001 } from './0001-partners'
import { Members1763600000002 } from './0002-members'
import { AuditAndIdempotency1763600000003 } from './0003-auditAndIdempotency'
import { Customers1763600000004 } from './0004-customers'
import { Orders1763600000005 } from './0005-orders'
import { Vouchers1763600000006 } from './0006-vouchers'
import { Incentives1763600000007 } from './0007-incentives'
import { WorkCalendar1763600000008 } from './0008-workCalendar'
import { Mdf1763600000009 } from './0009-mdf'
import { PresetRoles1763600000010 } from './0010-presetRoles'

export const migrations = [
  Partners1763600000001,
  Members1763600000002,
  AuditAndIdempotency1763600000003,
  Customers1763600000004,
  Orders1763600000005,
  Vouchers1763600000006,
  Incentives1763600000007,
  WorkCalendar1763600000008,
  Mdf1763600000009,
  PresetRoles1763600000010,
]
