/** The vendor says what a partner may do in the engagement programme (R-OP-10, R-OI-8, R-OI-11). */
import type { Context } from '../../../context'
import { isDuplicate, Overtaken, type Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import { invalidInput, notFound } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { PartnerEntity } from '../../partners'
import { PceMembershipEntity } from '../pceMembership.entity'
import type { MaintainPceMembershipInput } from '../sharedOpportunity.inputs'

const said = ({ isHoEligible, isOnCoreMap, bannedYear }: MaintainPceMembershipInput) => ({
  ...(typeof isHoEligible === 'boolean' ? { isHoEligible } : {}),
  ...(typeof isOnCoreMap === 'boolean' ? { isOnCoreMap } : {}),
  ...(bannedYear === undefined ? {} : { bannedYear }),
})

export const maintainPceMembership = async (tx: Transaction, { now }: Context, input: MaintainPceMembershipInput) => {
  const { partnerId, bannedYear } = input
  if (typeof bannedYear === 'number' && (bannedYear < 2000 || bannedYear > 2999)) throw invalidInput('a year', 'bannedYear')
  const partner = await tx.rows(PartnerEntity).where(equals('id', partnerId)).one(['id'])
  if (!partner) throw notFound('Partner', 'partnerId')
  const known = await tx.rows(PceMembershipEntity).where(equals('partnerId', partnerId)).one(['id'])
  if (known) await tx.save(Object.assign(await tx.lock(PceMembershipEntity, known.id), said(input)))
  else {
    const row = { id: newId('pce'), partnerId, isHoEligible: false, isOnCoreMap: false, bannedYear: null, ...said(input) }
    // Of two at once that both found none, one writes the row; the other looks again.
    await tx.insert(PceMembershipEntity, { ...row, createdAt: now, updatedAt: now, version: 1 }).catch((error: unknown) => {
      throw isDuplicate(error) ? new Overtaken() : error
    })
  }
  return { partnerId }
}
