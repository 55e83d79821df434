/** The life of an invitation. */
import { lifecycle, SYSTEM } from '../../access/lifecycle'
import { InvitationStatus } from './development.enums'

const { INVITED, ASSOCIATED, FAILED, EXPIRED } = InvitationStatus

export const customerInvitationLifecycle = lifecycle({
  name: 'Customer invitation',
  initial: [INVITED],
  actions: {
    associate: { from: [INVITED, FAILED], to: ASSOCIATED, by: 'customer.acceptInvitation', when: 'nothing stands in the way' },
    fail: { from: [INVITED, FAILED], to: FAILED, by: SYSTEM, when: 'something stood in the way; it may be tried again' },
    expire: { from: [INVITED, FAILED], to: EXPIRED, by: SYSTEM, when: '7 days went by, or a newer one took its place (R-DEV-5)' },
  },
})
