/** Whether a partner may take on customers now, and of which kind. */
import { systemViewer } from '../../access/viewer'
import type { Transaction } from '../../db'
import { UserError } from '../../shared/errors'
import { AssociationType } from '../customers'
import { PartnerEntity, refusalToDevelop } from '../partners'

/** R-AT-1: resale is the rule; referral is for those for whom it was switched on. */
export const refuseType = ({ referralEnabled }: PartnerEntity, type: AssociationType | null | undefined, ...field: string[]): void => {
  if (type === AssociationType.REFERRAL && !referralEnabled) throw new UserError('REFERRAL_NOT_ENABLED', {}, field.length ? field : null)
}

/** Locks the partner, so that nobody else counts its reports meanwhile (R-DEV-2). */
export const lockPartner = async (tx: Transaction, partnerId: string | null): Promise<PartnerEntity> => {
  if (!partnerId) throw new UserError('PARTNER_EXITED')
  return tx.asSystem(systemViewer('the standing and the limits of a partner')).lock(PartnerEntity, partnerId)
}

/** Refuses where its standing, or its master's, forbids (R-PAR-5 … R-PAR-7, R-RES-8). */
export const refuseStanding = async (tx: Transaction, { id }: PartnerEntity): Promise<void> => {
  const refusal = await refusalToDevelop(tx, id)
  if (refusal) throw refusal
}

export const lockDeveloper = async (tx: Transaction, partnerId: string | null): Promise<PartnerEntity> => {
  const partner = await lockPartner(tx, partnerId)
  await refuseStanding(tx, partner)
  return partner
}
