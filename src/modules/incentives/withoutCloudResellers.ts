/** Cloud resellers have no incentives of their own: what their customers earn accrues to their master (R-RL-6). */
import { PartnerIdentity } from '../../access/roles'
import type { Visibility } from '../../access/visibility'

export const withoutCloudResellers =
  (visibility: Visibility): Visibility =>
  viewer =>
    viewer.identities.includes(PartnerIdentity.CLOUD_RESELLER) ? null : visibility(viewer)
