/** Shared opportunities: what partner and vendor share under the engagement programme, and what applications for incentives build on. */
import { inTurn, may, mayPerform } from '../../access/rules'
import type { Module } from '../module'
import { acceptanceDeadline, endOverdueOpportunities, verificationDeadline } from './deadlines'
import { OfferingEntity } from './offering.entity'
import { OpportunityProgressEntity } from './opportunityProgress.entity'
import { PceMembershipEntity } from './pceMembership.entity'
import { SharedOpportunityEntity } from './sharedOpportunity.entity'
import { sharedOpportunityLifecycle } from './sharedOpportunity.lifecycle'
import { OpportunityOfferingsResolver, OpportunityProgressResolver, SharedOpportunityResolver } from './sharedOpportunity.resolver'
import { payloadResolvers, SharedOpportunityMutationsResolver } from './sharedOpportunityMutations.resolver'

export { OfferingEntity } from './offering.entity'
export { OpportunityProgressEntity } from './opportunityProgress.entity'
export { PceMembershipEntity } from './pceMembership.entity'
export { pceStanding, refuseBanned } from './pceStanding'
export { SharedOpportunityEntity } from './sharedOpportunity.entity'
export {
  OfferingKind,
  OpportunityDirection,
  OpportunityProgressStage,
  SharedOpportunityStatus,
  SupportRequest,
} from './sharedOpportunity.enums'
export { namesOffering, opportunityOrders } from './sharedOpportunity.inputs'
export { sharedOpportunityLifecycle, verifiedStates } from './sharedOpportunity.lifecycle'
export { offeringsOf } from './sharedOpportunity.resolver'
export { Offering, SharedOpportunity, SharedOpportunityConnection } from './sharedOpportunity.type'

const reading = may('sharedOpportunity.view')
/** Whoever writes sees what comes of it. */
const writing = (verb: Parameters<typeof sharedOpportunityLifecycle.permissionFor>[0]) =>
  inTurn(mayPerform(sharedOpportunityLifecycle, verb), reading)

export const sharedOpportunities: Module = {
  name: 'sharedOpportunities',
  entities: [PceMembershipEntity, OfferingEntity, SharedOpportunityEntity, OpportunityProgressEntity],
  resolvers: [
    SharedOpportunityResolver,
    OpportunityOfferingsResolver,
    OpportunityProgressResolver,
    SharedOpportunityMutationsResolver,
    ...payloadResolvers,
  ],
  rules: {
    Query: {
      sharedOpportunity: reading,
      sharedOpportunities: reading,
      offerings: may('pceMembership.view'),
      pceMembership: may('pceMembership.view'),
    },
    Mutation: {
      createSharedOpportunity: writing('edit'),
      updateSharedOpportunity: writing('update'),
      deleteSharedOpportunity: writing('delete'),
      submitSharedOpportunity: writing('submit'),
      acceptSharedOpportunity: writing('accept'),
      declineSharedOpportunity: writing('decline'),
      addOpportunityProgress: writing('report'),
      shareOpportunity: inTurn(may('sharedOpportunity.share'), reading),
      reviewSharedOpportunity: writing('passReview'),
      verifySharedOpportunity: writing('verify'),
      confirmOpportunityStage: writing('confirmSigning'),
      cancelSharedOpportunity: writing('cancel'),
      maintainPceMembership: inTurn(may('pceMembership.maintain'), may('pceMembership.view')),
    },
  },
  lifecycles: [sharedOpportunityLifecycle],
  nodes: { sho: SharedOpportunityEntity, ofr: OfferingEntity },
  jobs: [endOverdueOpportunities],
  deadlines: [acceptanceDeadline, verificationDeadline],
}
