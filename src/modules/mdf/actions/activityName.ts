/** The name of an activity: one per partner and year. */
import { isDuplicate, type Transaction } from '../../../db'
import { cond, equals } from '../../../shared/conditions'
import { UserError } from '../../../shared/errors'
import { MdfActivityEntity } from '../mdfActivity.entity'
import { spellingOf } from '../../../shared/spelling'
import type { MdfQuotaEntity } from '../mdfQuota.entity'

/** As long as its column: what is written in full width may unfold. */
const longest = 100

/** What a name is compared by: two that differ in capitals, width or blanks could not be told apart. */
export const uniqueNameOf = (name: string): string => [...spellingOf(name)].slice(0, longest).join('')

const nameTaken = ({ year }: MdfQuotaEntity): UserError => new UserError('ACTIVITY_NAME_TAKEN', { year }, ['activityName'])

export const refuseTakenName = async (tx: Transaction, quota: MdfQuotaEntity, name: string, ownId: string): Promise<void> => {
  const { partnerId, year } = quota
  const bearers = tx
    .rows(MdfActivityEntity)
    .where(equals('partnerId', partnerId), equals('year', year), equals('uniqueName', uniqueNameOf(name)))
  if ((await bearers.where(cond`row.id <> ${ownId}`).count()) > 0) throw nameTaken(quota)
}

/** Two drafts on different quotas of a year hold no common lock: there the index refuses the second name. */
export const withFreeName = async <T>(quota: MdfQuotaEntity, write: () => Promise<T>): Promise<T> => {
  try {
    return await write()
  } catch (error) {
    throw isDuplicate(error) ? nameTaken(quota) : error
  }
}
