/** Locks a cloud reseller of the viewer's own: any other partner answers like one that does not exist (CBC.99000037). */
import type { Transaction } from '../../../db'
import { resellerNotFound } from '../../../shared/errors'
import { PartnerEntity } from '../../partners'

export const lockReseller = async (tx: Transaction, indirectPartnerId: string): Promise<PartnerEntity> => {
  const missing = resellerNotFound('indirectPartnerId')
  const reseller = await tx.lock(PartnerEntity, indirectPartnerId, missing)
  if (!reseller.masterId || reseller.masterId !== tx.viewer.partnerId) throw missing
  return reseller
}
