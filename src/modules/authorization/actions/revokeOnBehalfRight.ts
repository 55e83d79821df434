/** A master takes the right back: its reseller can neither ask nor act for customers any more, and open sessions end. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import { UserError } from '../../../shared/errors'
import type { RevokeOnBehalfRightInput } from '../authorization.inputs'
import { endSessions } from './endSessions'
import { lockReseller, rightsSystem, runningRight } from './onBehalfRight'

export const revokeOnBehalfRight = async (tx: Transaction, { viewer, now }: Context, input: RevokeOnBehalfRightInput) => {
  const reseller = await lockReseller(tx, input.indirectPartnerId)
  const system = rightsSystem(tx)
  const right = await runningRight(system, reseller.id)
  if (!right) throw new UserError('ON_BEHALF_RIGHT_REQUIRED', {}, ['indirectPartnerId'])
  await system.save(Object.assign(right, { revokedAt: now, revokedById: viewer.memberId }))
  await endSessions(tx, equals('partnerId', reseller.id))
  return { objectId: reseller.id }
}
