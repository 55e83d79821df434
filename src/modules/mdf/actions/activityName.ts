/** The name of an activity: one per partner and year. */
import { isDuplicate, type Transaction } from '../../../db'
import { cond, equals } from '../../../shared/conditions'
import { UserError } from '../../../shared/errors'
import { MdfActivityEntity } from '../mdfActivity.entity'
import type { MdfQuotaEntity } from '../mdfQuota.entity'

const nameTaken = ({ year }: MdfQuotaEntity): UserError => new UserError('ACTIVITY_NAME_TAKEN', { year }, ['activityName'])

export const refuseTakenName = async (tx: Transaction, quota: MdfQuotaEntity, name: string, ownId: string): Promise<void> => {
  const { partnerId, year } = quota
  const bearers = tx.rows(MdfActivityEntity).where(equals('partnerId', partnerId), equals('year', year), equals('uniqueName', name))
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
