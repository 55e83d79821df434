/** Locks the own account for an edit: a master, a reseller and a sibling account are seen, and not mine to change. */
import type { Transaction } from '../../../db'
import { notFound, UserError } from '../../../shared/errors'
import { PartnerEntity } from '../partner.entity'

type Edit = { readonly id: string; readonly expectedVersion?: number | null }

export const lockMyAccount = async (tx: Transaction, { id, expectedVersion }: Edit): Promise<PartnerEntity> => {
  const missing = notFound('partner', 'id')
  if (id !== tx.viewer.partnerId) throw missing
  const partner = await tx.lock(PartnerEntity, id, missing)
  if (typeof expectedVersion === 'number' && expectedVersion !== partner.version)
    throw new UserError('CONFLICT_STALE_VERSION', { current: partner.version }, ['expectedVersion'])
  return partner
}
