/** Cloud resellers: how a partner becomes one, who looks after it at its master, and what it lets its master see. */
import { inTurn, may, mayPerform, partnerAdministrator } from '../../access/rules'
import type { Module } from '../module'
import { expireResellerInvitations } from './expireResellerInvitations'
import { indirectPartnerLifecycle, resellerInvitationLifecycle } from './reseller.lifecycles'
import { payloadResolvers } from './reseller.payloads'
import {
  PartnerResellingResolver,
  ResellerApplicationResolver,
  ResellerInvitationResolver,
  ResellerManagerAssignmentResolver,
} from './reseller.resolver'
import { ResellerApplicationEntity } from './resellerApplication.entity'
import { ResellerInvitationEntity } from './resellerInvitation.entity'
import { ResellerManagerAssignmentEntity } from './resellerManagerAssignment.entity'
import { ResellerMutationsResolver } from './resellerMutations.resolver'

export { IndirectPartnerStatus, ResellerInvitationStatus, ResellerNotice } from './reseller.enums'
export { indirectPartnerLifecycle, resellerInvitationLifecycle } from './reseller.lifecycles'
export { ResellerApplicationEntity } from './resellerApplication.entity'
export { ResellerInvitationEntity } from './resellerInvitation.entity'
export { ResellerManagerAssignmentEntity } from './resellerManagerAssignment.entity'

const deciding = inTurn(may('resellerNotice.decide'), partnerAdministrator)

export const resellers: Module = {
  name: 'resellers',
  entities: [ResellerInvitationEntity, ResellerApplicationEntity, ResellerManagerAssignmentEntity],
  resolvers: [
    ResellerInvitationResolver,
    ResellerApplicationResolver,
    ResellerManagerAssignmentResolver,
    PartnerResellingResolver,
    ResellerMutationsResolver,
    ...payloadResolvers,
  ],
  rules: {
    Query: {
      indirectPartners: may('reseller.view'),
      resellerInvitations: may('reseller.invite'),
      resellerApplications: may('resellerApplication.view'),
    },
    Mutation: {
      inviteIndirectPartner: mayPerform(resellerInvitationLifecycle, 'resend'),
      applyAsCloudReseller: inTurn(mayPerform(resellerInvitationLifecycle, 'apply'), partnerAdministrator),
      reviewResellerApplications: mayPerform(indirectPartnerLifecycle, 'approve'),
      assignResellerManager: may('reseller.assign'),
      unassignResellerManager: may('reseller.assign'),
      acceptResellerNotice: deciding,
      revokeResellerNotice: deciding,
    },
  },
  lifecycles: [resellerInvitationLifecycle, indirectPartnerLifecycle],
  nodes: { rin: ResellerInvitationEntity, rap: ResellerApplicationEntity, rma: ResellerManagerAssignmentEntity },
  jobs: [expireResellerInvitations],
}
