/** The life of an association event: one side asks, the other decides. */
import { lifecycle } from '../../access/lifecycle'
import type { Viewer } from '../../access/viewer'
import { UserError } from '../../shared/errors'
import { AssociationEventAction, AssociationEventStatus, AssociationInitiator } from './association.enums'
import type { AssociationEventEntity } from './associationEvent.entity'

const { PENDING, APPROVED, REJECTED, CANCELLED } = AssociationEventStatus

export const associationEventLifecycle = lifecycle({
  name: 'Association event',
  initial: [PENDING, APPROVED],
  actions: {
    approve: {
      from: [PENDING],
      to: APPROVED,
      by: 'association.handle',
      when: 'the customer asked; the administrator gives a code; the account check passes still',
    },
    reject: { from: [PENDING], to: REJECTED, by: 'association.handle', when: 'the customer asked; with a code' },
    approveAsCustomer: {
      from: [PENDING],
      to: APPROVED,
      by: 'association.decide',
      when: 'the partner asked; the customer gives a code and, for a switch, accepts both notices; the account check passes still',
    },
    rejectAsCustomer: { from: [PENDING], to: REJECTED, by: 'association.decide', when: 'the partner asked; with a code' },
    cancel: { from: [PENDING], to: CANCELLED, by: 'association.cancel', when: 'by the side that asked' },
  },
})

type Event = Pick<AssociationEventEntity, 'initiator' | 'status'>

const sideOf = ({ kind }: Viewer): AssociationInitiator =>
  kind === 'CUSTOMER' ? AssociationInitiator.CUSTOMER : AssociationInitiator.PARTNER

/** Who asked may take it back; the other side decides. */
const isSidesTurn = ({ initiator }: Event, action: AssociationEventAction, viewer: Viewer): boolean =>
  (initiator === sideOf(viewer)) === (action === AssociationEventAction.CANCEL)

export const checkTurn = (event: Event, action: AssociationEventAction, viewer: Viewer): void => {
  if (!isSidesTurn(event, action, viewer)) throw new UserError('OTHER_SIDE_HAS_A_SAY', { initiator: event.initiator }, ['id'])
}

export const availableActions = (event: Event, viewer: Viewer): AssociationEventAction[] =>
  associationEventLifecycle
    .availableActions(event.status, viewer)
    .map(verb => verb as AssociationEventAction)
    .filter(action => isSidesTurn(event, action, viewer))
