/** The life of a delivery project: registration, acceptance, score. */
import { lifecycle } from '../../access/lifecycle'
import { DeliveryProjectStatus } from './deliveryProject.enums'

const { DRAFT, REGISTRATION_REVIEWING, REGISTRATION_REJECTED, REGISTERED } = DeliveryProjectStatus
const { ACCEPTANCE_REVIEWING, ACCEPTANCE_REJECTED, ACCEPTED, SCORED } = DeliveryProjectStatus

export const deliveryProjectLifecycle = lifecycle({
  name: 'Delivery project',
  initial: [DRAFT],
  actions: {
    edit: { from: [DRAFT, REGISTRATION_REJECTED], by: 'deliveryProject.draft' },
    register: {
      from: [DRAFT, REGISTRATION_REJECTED],
      to: REGISTRATION_REVIEWING,
      by: 'deliveryProject.submit',
      when: 'complete, with a SOW that adds up, and no other project of the customer at that time (R-SW-1 … R-SW-5)',
    },
    approveRegistration: {
      from: [REGISTRATION_REVIEWING],
      to: REGISTERED,
      by: 'deliveryProject.review',
      when: 'still no other project of the customer at that time (R-SW-5)',
    },
    rejectRegistration: { from: [REGISTRATION_REVIEWING], to: REGISTRATION_REJECTED, by: 'deliveryProject.review', when: 'with a comment' },
    changeMembers: {
      from: [REGISTERED, ACCEPTANCE_REJECTED],
      by: 'deliveryProject.submit',
      when: 'on record, with proof; the workload stays (R-SW-6)',
    },
    requestAcceptance: {
      from: [REGISTERED, ACCEPTANCE_REJECTED],
      to: ACCEPTANCE_REVIEWING,
      by: 'deliveryProject.submit',
      when: 'with every document (R-SW-8)',
    },
    accept: { from: [ACCEPTANCE_REVIEWING], to: ACCEPTED, by: 'deliveryProject.review' },
    rejectAcceptance: { from: [ACCEPTANCE_REVIEWING], to: ACCEPTANCE_REJECTED, by: 'deliveryProject.review', when: 'with a comment' },
    askForMore: { from: [REGISTRATION_REVIEWING, ACCEPTANCE_REVIEWING], by: 'deliveryProject.review', when: 'in a message to the partner' },
    score: { from: [ACCEPTED], to: SCORED, by: 'deliveryProject.review' },
  },
})

/** A project that takes the customer's time: no second one beside it (R-SW-5). */
export const standingStates = [REGISTRATION_REVIEWING, REGISTERED, ACCEPTANCE_REVIEWING, ACCEPTANCE_REJECTED, ACCEPTED, SCORED] as const
