/** Opportunity incentives: applications on shared opportunities, from the draft to what was paid. */
import { inTurn, may, mayPerform } from '../../access/rules'
import type { Module } from '../module'
import { OpportunityIncentiveApplicationEntity } from './application.entity'
import { opportunityIncentiveLifecycle } from './application.lifecycle'
import { ClaimableOpportunityResolver, OfferingUseResolver, OpportunityIncentiveResolver } from './application.resolver'
import { OpportunityIncentiveMutationsResolver, payloadResolvers } from './applicationMutations.resolver'
import { followingStatements } from './followStatement'
import { OfferingUseEntity } from './offeringUse.entity'
import { flagOverdueReviews } from './overdue'
import { reviewDeadline } from './reviewDeadline'

export { OpportunityIncentiveApplicationEntity } from './application.entity'
export { NewCustomerFinding, OpportunityIncentiveStatus } from './application.enums'
export { opportunityIncentiveInvariants } from './invariants'
export { opportunityIncentiveLifecycle, runningStates } from './application.lifecycle'
export { OfferingUseEntity } from './offeringUse.entity'

const reading = may('opportunityIncentive.view')
/** Whoever writes sees what comes of it. */
const writing = (verb: Parameters<typeof opportunityIncentiveLifecycle.permissionFor>[0]) =>
  inTurn(mayPerform(opportunityIncentiveLifecycle, verb), reading)

export const opportunityIncentives: Module = {
  name: 'opportunityIncentives',
  entities: [OpportunityIncentiveApplicationEntity, OfferingUseEntity],
  resolvers: [
    OpportunityIncentiveResolver,
    ClaimableOpportunityResolver,
    OfferingUseResolver,
    OpportunityIncentiveMutationsResolver,
    ...payloadResolvers,
  ],
  rules: {
    Query: {
      claimableOpportunities: reading,
      opportunityIncentiveApplication: reading,
      opportunityIncentiveApplications: reading,
    },
    Mutation: {
      createOpportunityIncentive: writing('edit'),
      updateOpportunityIncentive: writing('edit'),
      submitOpportunityIncentive: writing('submit'),
      cancelOpportunityIncentive: writing('cancel'),
      reviewOpportunityIncentive: writing('pass'),
      publishOpportunityIncentive: writing('publish'),
      clawBackOpportunityIncentive: writing('clawBack'),
    },
  },
  lifecycles: [opportunityIncentiveLifecycle],
  nodes: { oia: OpportunityIncentiveApplicationEntity },
  subscriptions: followingStatements,
  jobs: [flagOverdueReviews],
  deadlines: [reviewDeadline],
}
