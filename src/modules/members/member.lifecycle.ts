/** The life of a member: it is disabled and enabled, never deleted (api §13). */
import { lifecycle } from '../../access/lifecycle'
import type { Viewer } from '../../access/viewer'
import type { MemberEntity } from './member.entity'
import { MemberStatus } from './member.enums'

const { ACTIVE, DISABLED } = MemberStatus

export const memberLifecycle = lifecycle({
  name: 'Member',
  initial: [ACTIVE],
  actions: {
    edit: { from: [ACTIVE, DISABLED], by: 'member.manage', when: 'the partner account itself: only by itself' },
    disable: {
      from: [ACTIVE],
      to: DISABLED,
      by: 'member.manage',
      when: 'not oneself, not the partner account itself, and not the last administrator; out within 60 seconds, its customers stay with it until they are given to another',
    },
    enable: { from: [DISABLED], to: ACTIVE, by: 'member.manage' },
  },
})

/** Nobody but the partner account itself changes it. */
export const isOutOfReach = ({ id, isPartnerAdmin }: Pick<MemberEntity, 'id' | 'isPartnerAdmin'>, { memberId }: Viewer): boolean =>
  isPartnerAdmin && id !== memberId
