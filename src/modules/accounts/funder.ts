/** The partner whose money is passed on or taken back: the viewer's own, or the cloud reseller that a master named (R-2122). */
import { PartnerIdentity } from '../../access/roles'
import type { Transaction } from '../../db'
import { equals } from '../../shared/conditions'
import { forbidden } from '../../shared/errors'
import { PartnerEntity } from '../partners'
import { ledgerOf } from './purse'

export type Funder = {
  readonly id: string
  /** Whether what it may grant goes down and up with its cash; a cloud reseller gets its money from its master and has no such limit (R-PP-3). */
  readonly hasLimit: boolean
  /** Whether it is not the caller but its cloud reseller: errors tell the two apart (R-2122). */
  readonly isReseller: boolean
}

export const funderOf = async (tx: Transaction, partnerId: string | null, isReseller = false): Promise<Funder> => {
  if (!partnerId) throw forbidden()
  const partner = await ledgerOf(tx).rows(PartnerEntity).where(equals('id', partnerId)).one(['identities'])
  const { SOLUTION_PROVIDER, MASTER_RESELLER } = PartnerIdentity
  const hasLimit = (partner?.identities ?? []).some(identity => identity === SOLUTION_PROVIDER || identity === MASTER_RESELLER)
  return { id: partnerId, hasLimit, isReseller }
}
