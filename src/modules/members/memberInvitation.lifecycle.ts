/** The life of an invitation: a link, perhaps a project specialist, and the way back (part 1 §2.8). */
import { lifecycle, SYSTEM } from '../../access/lifecycle'
import { MemberInvitationStatus } from './memberInvitation.enums'

const { INVITED, EXPIRED, BOUND, UNBOUND, APPLYING, APPLY_REJECTED, SPECIALIST } = MemberInvitationStatus
const { CANCELLING, CANCEL_REJECTED, CANCELLED, CANCELLED_BY_VENDOR } = MemberInvitationStatus

export const memberInvitationLifecycle = lifecycle({
  name: 'Member invitation and project specialist',
  initial: [INVITED],
  actions: {
    accept: { from: [INVITED], to: BOUND, by: SYSTEM, when: 'the invited person itself follows the link within seven days (R-INV-2)' },
    expire: { from: [INVITED], to: EXPIRED, by: SYSTEM, when: 'seven days are over (R-INV-2)' },
    resend: {
      from: [INVITED, EXPIRED, UNBOUND],
      to: INVITED,
      by: 'member.invite',
      when: 'the administrator has sent fewer than a hundred today (R-INV-1); links sent before are void',
    },
    unbind: {
      from: [BOUND, CANCELLED, CANCELLED_BY_VENDOR],
      to: UNBOUND,
      by: 'member.invite',
      when: 'a specialist is cancelled first (R-INV-5)',
    },
    apply: {
      from: [BOUND, APPLY_REJECTED, CANCELLED, CANCELLED_BY_VENDOR],
      to: APPLYING,
      by: 'specialist.apply',
      when: 'with a path that the partner has joined, and evidence (R-INV-6)',
    },
    approve: { from: [APPLYING], to: SPECIALIST, by: 'specialist.review' },
    reject: { from: [APPLYING], to: APPLY_REJECTED, by: 'specialist.review', when: 'with a comment' },
    confirm: {
      from: [SPECIALIST, CANCELLING, CANCEL_REJECTED],
      by: 'specialist.apply',
      when: 'its data is current this month (R-INV-8)',
    },
    requestCancellation: {
      from: [SPECIALIST, CANCEL_REJECTED],
      to: CANCELLING,
      by: 'specialist.apply',
      when: 'with a reason and an attachment (R-INV-7)',
    },
    approveCancellation: { from: [CANCELLING], to: CANCELLED, by: 'specialist.review' },
    rejectCancellation: { from: [CANCELLING], to: CANCEL_REJECTED, by: 'specialist.review', when: 'with a comment' },
    cancel: {
      from: [SPECIALIST, CANCEL_REJECTED],
      to: CANCELLED_BY_VENDOR,
      by: 'specialist.review',
      when: 'with a reason; what the partner asked for is reviewed instead',
    },
  },
})

/** Before anything was handed in to the vendor, or after all is over: nothing for the vendor's eyes. */
export const betweenPartnerAndPerson = [INVITED, EXPIRED, BOUND, UNBOUND] as const

/** States in which the person is, or was, put forward as a specialist. */
export const specialistStates = [APPLYING, APPLY_REJECTED, SPECIALIST, CANCELLING, CANCEL_REJECTED, CANCELLED, CANCELLED_BY_VENDOR] as const

/** A specialist today; a cancellation under review ends nothing yet. */
export const isSpecialist = (status: MemberInvitationStatus): boolean => [SPECIALIST, CANCELLING, CANCEL_REJECTED].includes(status)

export const isLinked = (status: MemberInvitationStatus): boolean => ![INVITED, EXPIRED, UNBOUND].includes(status)
