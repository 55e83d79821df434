/** What must hold of the activity and the partner before anything is claimed (R-MC-1). */
import { systemViewer } from '../../../access/viewer'
import type { Transaction } from '../../../db'
import { cond, equals } from '../../../shared/conditions'
import { UserError } from '../../../shared/errors'
import { endOfDay } from '../../../shared/time'
import { AccountEntity, AccountOwner } from '../../accounts'
import { CommercialInfoStatus, PartnerEntity } from '../../partners'
import { refuseBanned } from '../eligibility'
import type { MdfActivityEntity } from '../mdfActivity.entity'

/** Read with the rights of the system: whoever claims need not see the accounts of the partner. */
const settling = systemViewer('whether a partner may be paid')

export const partnerOf = async (tx: Transaction, partnerId: string): Promise<PartnerEntity> => {
  const partner = await tx
    .asSystem(settling)
    .rows(PartnerEntity)
    .where(equals('id', partnerId))
    .one(['companyName', 'commercialInfoStatus'])
  if (!partner) throw new Error(`no partner ${partnerId}`)
  return partner
}

/** INFERRED: bills are outstanding while an account of the partner itself owes anything. */
const refuseDebts = async (tx: Transaction, partnerId: string): Promise<void> => {
  const accounts = tx.asSystem(settling).rows(AccountEntity)
  const owed = await accounts
    .where(equals('partnerId', partnerId), equals('owner', AccountOwner.PARTNER), cond`row.debtAmount > ${0}`)
    .one(['debtAmount'])
  if (owed) throw new UserError('OUTSTANDING_BILLS', { amount: owed.debtAmount.amount })
}

export const checkPreconditions = async (tx: Transaction, { partnerId, endDate }: MdfActivityEntity): Promise<void> => {
  await refuseBanned(tx, partnerId, tx.now)
  if (endDate && tx.now <= endOfDay(endDate)) throw new UserError('ACTIVITY_NOT_ENDED', { endDate })
  const { commercialInfoStatus } = await partnerOf(tx, partnerId)
  if (commercialInfoStatus !== CommercialInfoStatus.VERIFIED)
    throw new UserError('BUSINESS_INFO_NOT_VERIFIED', { current: commercialInfoStatus })
  await refuseDebts(tx, partnerId)
}
