/** Whether a partner may take on customers and resellers as it stands, and as its master stands (R-PAR-5, R-PAR-6, R-PAR-7, R-RES-8). */
import { PartnerIdentity } from '../../access/roles'
import { systemViewer } from '../../access/viewer'
import type { Transaction } from '../../db'
import { equals } from '../../shared/conditions'
import { UserError, type UserErrorCode } from '../../shared/errors'
import { PartnerEntity } from './partner.entity'
import { PartnerStatus } from './partner.enums'

const { NORMAL, RESTRICTED, FROZEN, EXITED } = PartnerStatus

const ofPartner: Readonly<Record<PartnerStatus, UserErrorCode | null>> = {
  [NORMAL]: null,
  [RESTRICTED]: 'PARTNER_RESTRICTED',
  [FROZEN]: 'PARTNER_FROZEN',
  [EXITED]: 'PARTNER_EXITED',
}
const ofMaster: Readonly<Record<PartnerStatus, UserErrorCode | null>> = {
  [NORMAL]: null,
  [RESTRICTED]: 'MASTER_RESTRICTED',
  [FROZEN]: 'MASTER_FROZEN',
  [EXITED]: 'MASTER_EXITED',
}

/** Why a partner of this standing takes on nobody; null: it may. */
export const refusalByStanding = ({ status }: Pick<PartnerEntity, 'status'>): UserError | null => {
  const code = ofPartner[status]
  return code && new UserError(code)
}

/** Why a reseller takes on nobody below a master of this standing; null: it may. */
export const refusalByMaster = ({ status }: Pick<PartnerEntity, 'status'>): UserError | null => {
  const code = ofMaster[status]
  return code && new UserError(code)
}

/**
 * Why this partner may neither report nor develop customers, or null. Ask under the lock of what is written: standing is read as it is now,
 * with the rights of the system, because a reseller need not see its master's row to be bound by it.
 */
export const refusalToDevelop = async (tx: Transaction, partnerId: string): Promise<UserError | null> => {
  const partners = tx.asSystem(systemViewer('standing of a partner and its master')).rows(PartnerEntity)
  const partner = await partners.where(equals('id', partnerId)).one(['status', 'identities', 'masterId'])
  if (!partner) return new UserError('PARTNER_EXITED')
  const refusal = refusalByStanding(partner)
  if (refusal) return refusal
  // A master develops resellers, not customers; those it has from before stay with it (R-RES-8).
  if (partner.identities.includes(PartnerIdentity.MASTER_RESELLER)) return new UserError('MASTER_DEVELOPS_NO_CUSTOMERS')
  const master = partner.masterId ? await partners.where(equals('id', partner.masterId)).one(['status']) : null
  return master && refusalByMaster(master)
}
