/** Has the master of a cloud reseller let it act on behalf of its customers? */
import { PartnerIdentity } from '../../../access/roles'
import { systemViewer } from '../../../access/viewer'
import type { Transaction } from '../../../db'
import { equals, isNull } from '../../../shared/conditions'
import { resellerNotFound, UserError } from '../../../shared/errors'
import { PartnerEntity } from '../../partners'
import { OnBehalfRightEntity } from '../onBehalfRight.entity'

/** Rights are bookkeeping of the system. */
export const rightsSystem = (tx: Transaction): Transaction => tx.asSystem(systemViewer('rights of cloud resellers'))

/** Locked, so that two answers about one reseller follow one another. A partner that is no reseller of mine is not there. */
export const lockReseller = async (tx: Transaction, id: string): Promise<PartnerEntity> => {
  const reseller = await tx.lock(PartnerEntity, id, resellerNotFound('indirectPartnerId'))
  if (reseller.masterId !== tx.viewer.partnerId) throw resellerNotFound('indirectPartnerId')
  return reseller
}

/** The right that lasts, locked; null without one. */
export const runningRight = async (system: Transaction, resellerId: string): Promise<OnBehalfRightEntity | null> => {
  const running = await system.rows(OnBehalfRightEntity).where(equals('partnerId', resellerId), isNull('revokedAt')).one(['id'])
  return running && system.lock(OnBehalfRightEntity, running.id)
}

/** Part 1 §3.11: a cloud reseller needs the right from its master first; every other partner needs none. */
export const checkRight = async (tx: Transaction): Promise<void> => {
  const { partnerId, identities } = tx.viewer
  if (!partnerId || !identities.includes(PartnerIdentity.CLOUD_RESELLER)) return
  const rights = rightsSystem(tx).rows(OnBehalfRightEntity)
  if ((await rights.where(equals('partnerId', partnerId), isNull('revokedAt')).count()) === 0)
    throw new UserError('ON_BEHALF_RIGHT_REQUIRED')
}
