/** The life of a customer's authorisation, and of a session in its name. */
import { registerEnumType } from 'type-graphql'
import { lifecycle, SYSTEM } from '../../access/lifecycle'
import type { Viewer } from '../../access/viewer'
import { AuthorizationState, type CustomerEntity } from '../customers'
import { OnBehalfSessionStatus } from './onBehalf.enums'

const { NONE, REQUESTED, GRANTED, REJECTED, REVOKED } = AuthorizationState

export const authorizationLifecycle = lifecycle({
  name: 'On-behalf authorisation of a customer',
  initial: [NONE],
  actions: {
    request: {
      from: [NONE, REJECTED, REVOKED],
      to: REQUESTED,
      by: 'authorization.request',
      when: 'RESALE; a cloud reseller needs the right from its master; the commitment letter is accepted the first time',
    },
    grant: { from: [REQUESTED], to: GRANTED, by: 'authorization.decide', when: 'with the authorisation letter and a code' },
    reject: { from: [REQUESTED], to: REJECTED, by: 'authorization.decide', when: 'with a code' },
    revoke: { from: [GRANTED], to: REVOKED, by: 'authorization.decide', when: 'with a reason and a code; open sessions end' },
    end: {
      from: [REQUESTED, GRANTED, REJECTED, REVOKED],
      to: NONE,
      by: SYSTEM,
      when: 'the customer leaves, is transferred or switches its association type (R-OBO-5); open sessions end',
    },
  },
})

/** What people do; the rest follows from something else. */
export enum AuthorizationAction {
  REQUEST = 'request',
  GRANT = 'grant',
  REJECT = 'reject',
  REVOKE = 'revoke',
}
registerEnumType(AuthorizationAction, {
  name: 'AuthorizationAction',
  description: 'What can be done with an authorisation; each is a mutation.',
  valuesConfig: {
    REQUEST: { description: '申请授权: `requestCustomerAuthorization`, by the partner.' },
    GRANT: { description: '同意授权: `grantAuthorization`, by the customer.' },
    REJECT: { description: '拒绝授权: `rejectAuthorization`, by the customer.' },
    REVOKE: { description: '取消授权: `revokeAuthorization`, by the customer.' },
  },
})

/** A customer has several states; this one is not its `status`. */
export const moveAuthorization = (customer: CustomerEntity, action: keyof typeof authorizationLifecycle.actions, viewer: Viewer): void => {
  const authorization = { status: customer.onBehalfAuthorization }
  authorizationLifecycle.move(authorization, action, viewer)
  customer.onBehalfAuthorization = authorization.status
}

const { OPEN, ENDED, EXPIRED } = OnBehalfSessionStatus

export const onBehalfSessionLifecycle = lifecycle({
  name: 'On-behalf session',
  initial: [OPEN],
  actions: {
    end: { from: [OPEN], to: ENDED, by: 'authorization.act', when: 'by the member whose session it is' },
    endWithAuthorization: { from: [OPEN], to: ENDED, by: SYSTEM, when: 'the authorisation is revoked or ends' },
    expire: { from: [OPEN], to: EXPIRED, by: SYSTEM, when: 'eight hours after it began' },
  },
})
