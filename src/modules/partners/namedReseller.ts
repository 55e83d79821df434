/** `indirectPartnerId` of what writes: lists ignore it, here it says where something is done, or nothing is (R-2012, R-2013, R-2062). */
import { PartnerIdentity } from '../../access/roles'
import type { Viewer } from '../../access/viewer'
import type { Context } from '../../context'
import type { Transaction } from '../../db'
import { invalidInput, resellerNotFound } from '../../shared/errors'
import { throughReseller } from './throughReseller'

const field = 'indirectPartnerId'
type Named = string | null | undefined

/** Nothing is named, or a cloud reseller names itself. */
export const isAtHome = (named: Named, { identities, partnerId }: Viewer): boolean => {
  if (named === '') throw invalidInput('leave it out, or name the cloud reseller', field)
  return !named || (identities.includes(PartnerIdentity.CLOUD_RESELLER) && named === partnerId)
}

/** Where a master only looks in: a reseller of its own, somebody else's and none are one answer. */
export const checkAtHome = (named: Named, viewer: Viewer): void => {
  if (!isAtHome(named, viewer)) throw resellerNotFound(field)
}

/** The transaction as it is seen where something is done. */
export type ActingIn = (tx: Transaction) => Transaction

/**
 * Where a master may act in its reseller: how it gets there. Found before the transaction; what is in the way is thrown inside, where
 * it is answered. A reseller that is not mine, that has not accepted the notice, and none at all are one answer.
 */
export const actingThrough = async (ctx: Context, named: Named): Promise<ActingIn> => {
  const door = named ? await throughReseller(ctx, named) : null
  return tx => {
    if (isAtHome(named, tx.viewer)) return tx
    if (!door?.viewer.through) throw resellerNotFound(field)
    return tx.as(door.viewer)
  }
}
