/** The life of an MDF quota: the vendor's moves, and the end of its validity. */
import { lifecycle, SYSTEM } from '../../access/lifecycle'
import { MdfQuotaStatus } from './mdf.enums'

const { ACTIVE, FROZEN, EXPIRED } = MdfQuotaStatus

export const mdfQuotaLifecycle = lifecycle({
  name: 'MDF quota',
  initial: [ACTIVE],
  actions: {
    adjust: { from: [ACTIVE, FROZEN], by: 'mdfQuota.manage', when: 'to no less than what is used and reserved, with a reason' },
    freeze: { from: [ACTIVE], to: FROZEN, by: 'mdfQuota.manage', when: 'with a reason' },
    unfreeze: { from: [FROZEN], to: ACTIVE, by: 'mdfQuota.manage' },
    expire: { from: [ACTIVE, FROZEN], to: EXPIRED, by: SYSTEM, when: 'its validity is over; what is reserved is still paid' },
  },
})
