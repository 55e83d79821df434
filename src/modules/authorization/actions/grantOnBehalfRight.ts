/** A master lets one of its cloud resellers ask customers for their authorisation. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { UserError } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import type { GrantOnBehalfRightInput } from '../authorization.inputs'
import { OnBehalfRightEntity } from '../onBehalfRight.entity'
import { lockReseller, rightsSystem, runningRight } from './onBehalfRight'

export const grantOnBehalfRight = async (tx: Transaction, { viewer, now }: Context, input: GrantOnBehalfRightInput) => {
  const reseller = await lockReseller(tx, input.indirectPartnerId)
  const system = rightsSystem(tx)
  if (await runningRight(system, reseller.id)) throw new UserError('ON_BEHALF_RIGHT_ALREADY_GRANTED', {}, ['indirectPartnerId'])
  await system.insert(OnBehalfRightEntity, {
    id: newId('obr'),
    partnerId: reseller.id,
    masterId: viewer.partnerId ?? '',
    grantedAt: now,
    grantedById: viewer.memberId,
    revokedAt: null,
    revokedById: null,
  })
  return { objectId: reseller.id }
}
