/** `indirectPartnerId`: a master reseller looks into one of its cloud resellers (R-RES-6, R-FLT-6, R-2012). */
import type { Context } from '../../context'
import { PartnerIdentity } from '../../access/roles'
import type { Database } from '../../db'
import { PartnerEntity } from './partner.entity'
import { PartnerStatus } from './partner.enums'

/**
 * The door to read through. For everyone but a master the argument is ignored (R-FLT-6). A reseller that is not the viewer's, one that has not
 * accepted the customer-information notice, and one that does not exist all show no rows: `null`.
 * A master's customer manager reaches only the resellers assigned to him, because he sees no other partner.
 */
export const throughReseller = async (
  { db, viewer }: Pick<Context, 'db' | 'viewer'>,
  indirectPartnerId: string | null | undefined,
): Promise<Database | null> => {
  const isMaster = viewer.identities.includes(PartnerIdentity.MASTER_RESELLER)
  if (!indirectPartnerId || !isMaster || indirectPartnerId === viewer.partnerId) return db
  const reseller = await db.one(PartnerEntity, indirectPartnerId, ['masterId', 'status', 'identities', 'customerNoticeAcceptedAt'])
  const isMine = reseller?.masterId === viewer.partnerId && reseller?.status !== PartnerStatus.EXITED
  if (!reseller || !isMine || !reseller.customerNoticeAcceptedAt) return null
  return db.as({ ...viewer, partnerId: reseller.id, identities: reseller.identities, scope: 'ALL', through: viewer.partnerId })
}
