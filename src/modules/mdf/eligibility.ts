/** Whether a partner may use MDF at all (R-MC-10). */
import type { Database, Transaction } from '../../db'
import { equals } from '../../shared/conditions'
import { UserError } from '../../shared/errors'
import { type Instant, shanghaiDate } from '../../shared/time'
import { MdfBanEntity } from './mdfBan.entity'

export type Reader = Database | Transaction

export const banOf = async (reader: Reader, partnerId: string, now: Instant): Promise<UserError | null> => {
  const ban = await reader.rows(MdfBanEntity).where(equals('partnerId', partnerId)).one(['bannedUntil'])
  const until = ban?.bannedUntil
  return until && shanghaiDate(now) <= until ? new UserError('MDF_BANNED', { until }) : null
}

export const refuseBanned = async (reader: Reader, partnerId: string, now: Instant): Promise<void> => {
  const refusal = await banOf(reader, partnerId, now)
  if (refusal) throw refusal
}
