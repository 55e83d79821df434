/** The life of a member: it is disabled and enabled, never deleted (api §13). */
import { lifecycle } from '../../access/lifecycle'
import { MemberStatus } from './member.enums'

const { ACTIVE, DISABLED } = MemberStatus

export const memberLifecycle = lifecycle({
  name: 'Member',
  initial: [ACTIVE],
  actions: {
    edit: { from: [ACTIVE, DISABLED], by: 'member.manage' },
    disable: {
      from: [ACTIVE],
      to: DISABLED,
      by: 'member.manage',
      when: 'not oneself, and not the last administrator; out within 60 seconds, its customers stay with it until they are given to another',
    },
    enable: { from: [DISABLED], to: ACTIVE, by: 'member.manage' },
  },
})
