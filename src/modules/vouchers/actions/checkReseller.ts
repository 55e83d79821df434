/** `indirectPartnerId` of issuing and reclaiming: the cloud reseller that does it, which only one itself can say (R-2013, R-2062). */
import { PartnerIdentity } from '../../../access/roles'
import type { Viewer } from '../../../access/viewer'
import { invalidInput, resellerNotFound } from '../../../shared/errors'

const field = 'indirectPartnerId'

/** A master looks into its resellers and writes nothing there (R-RES-6): the answer is that of a reseller that is not there. */
export const checkReseller = (indirectPartnerId: string | null | undefined, { identities, partnerId }: Viewer): void => {
  if (indirectPartnerId === null || indirectPartnerId === undefined) return
  if (indirectPartnerId === '') throw invalidInput('leave it out, or name the cloud reseller', field)
  if (!identities.includes(PartnerIdentity.CLOUD_RESELLER) || indirectPartnerId !== partnerId) throw resellerNotFound(field)
}
