/** The ecosystem manager lets a partner have referral customers, or no further ones (R-AT-1). Those that it has stay. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { notFound } from '../../../shared/errors'
import { PartnerEntity } from '../../partners'
import type { SwitchReferralInput } from '../development.inputs'

export const switchReferral = async (tx: Transaction, _ctx: Context, { partnerId, enabled }: SwitchReferralInput) => {
  const partner = await tx.lock(PartnerEntity, partnerId, notFound('partner', 'partnerId'))
  partner.referralEnabled = enabled
  await tx.save(partner)
  return { objectId: partner.id }
}
