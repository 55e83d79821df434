/** Sales tasks: what a partner should do about its customers, who handles it, and the business that comes of it. */
import { inTurn, may, mayPerform } from '../../access/rules'
import { subscribe } from '../../db'
import { CustomerLeft } from '../customers'
import type { Module } from '../module'
import { OrderPaid } from '../orders'
import { endTasksOf } from './actions/endTasksOf'
import { noticeRenewal } from './actions/noticeRenewal'
import { BusinessOpportunityEntity } from './businessOpportunity.entity'
import { BusinessOpportunityResolver, CustomerOpportunitiesResolver, SalesTaskOpportunitiesResolver } from './businessOpportunity.resolver'
import { generateRenewalTasks } from './generateRenewalTasks'
import { RenewalTaskEntity } from './renewalTask.entity'
import { SalesTaskEntity } from './salesTask.entity'
import { taskLifecycle } from './task.lifecycle'
import { CustomerTasksResolver, RenewalTaskResolver, SalesTaskResolver, taskFieldResolvers, TaskHandlingResolver } from './task.resolver'
import { taskDeadline } from './taskDeadline'
import { TaskHandlingEntity } from './taskHandling.entity'
import { payloadResolvers, TaskMutationsResolver } from './taskMutations.resolver'

export { BusinessOpportunityEntity } from './businessOpportunity.entity'
export { isExcluded } from './excludedServices'
export { isLarge } from './largeOrders'
export { CloudStatus, OpportunityStage, OpportunityType } from './opportunity.enums'
export { renewalRate } from './largeOrders'
export { RenewalTaskEntity } from './renewalTask.entity'
export { RenewalTaskFilter, renewalTaskOrders, SalesTaskFilter, salesTaskOrders } from './salesTask.inputs'
export { SalesTaskEntity } from './salesTask.entity'
export { renewalTaskConditions, salesTaskConditions } from './task.conditions'
export { HandlingResult, PrimaryStrategy, SecondaryStrategy, TaskStatus } from './task.enums'
export { isOverdue, taskLifecycle } from './task.lifecycle'
export { TaskHandlingEntity } from './taskHandling.entity'

const reading = may('salesTask.view')
/** Whoever writes sees what comes of it. */
const handling = inTurn(mayPerform(taskLifecycle, 'followUp'), reading)

export const salesTasks: Module = {
  name: 'salesTasks',
  entities: [SalesTaskEntity, RenewalTaskEntity, TaskHandlingEntity, BusinessOpportunityEntity],
  resolvers: [
    SalesTaskResolver,
    RenewalTaskResolver,
    ...taskFieldResolvers,
    TaskHandlingResolver,
    CustomerTasksResolver,
    BusinessOpportunityResolver,
    CustomerOpportunitiesResolver,
    SalesTaskOpportunitiesResolver,
    TaskMutationsResolver,
    ...payloadResolvers,
  ],
  rules: {
    Query: {
      salesTask: reading,
      salesTasks: reading,
      renewalTask: reading,
      renewalTasks: reading,
      businessOpportunities: may('opportunity.view'),
    },
    Mutation: {
      handleSalesTask: handling,
      handleRenewalTask: handling,
      createSalesTask: inTurn(may('salesTask.create'), reading),
      createBusinessOpportunity: inTurn(may('opportunity.create'), may('opportunity.view')),
    },
  },
  lifecycles: [taskLifecycle],
  nodes: { stk: SalesTaskEntity, rtk: RenewalTaskEntity, opp: BusinessOpportunityEntity },
  subscriptions: [subscribe(OrderPaid, noticeRenewal), subscribe(CustomerLeft, endTasksOf)],
  jobs: [generateRenewalTasks],
  deadlines: [taskDeadline],
}
