/** Customers: who they are, who looks after them. */
import { may, mayAny } from '../../access/rules'
import type { Module } from '../module'
import { CustomerEntity } from './customer.entity'
import {
  AssignCustomerManagerPayloadResolver,
  CustomerManagerAssignmentResolver,
  CustomerResolver,
  MemberCustomersResolver,
  PartnerCustomersResolver,
  SetCustomerLabelPayloadResolver,
  UnassignCustomerManagerPayloadResolver,
} from './customer.resolver'
import { CustomerBatchResolver, CustomerResultResolver } from './customerBatch.resolver'
import { freezeLifecycle } from './customerFreeze.lifecycle'
import { CustomerManagerAssignmentEntity } from './customerManagerAssignment.entity'
import { CustomerStandingEntity } from './customerStanding.entity'
import { NewCustomerTagEntity } from './newCustomerTag.entity'
import { CustomerLabelResolver, CustomerTagsResolver, NewCustomerTagResolver } from './newCustomerTag.resolver'
import { mayReadCustomers, ownCustomers } from './ownCustomers'

export { type Assignee, assignee } from './actions/assignee'
export { endPeriod, endRunningPeriod } from './actions/endPeriod'
export { giveTo } from './actions/giveTo'
export { customerConditions } from './customer.conditions'
export { CustomerEntity } from './customer.entity'
export { AssociationTypeSwitched, CustomerAssociated, CustomerLeft, CustomerTransferred } from './customer.events'
export {
  AssociationType,
  AuthorizationState,
  CustomerLevel,
  CustomerTagType,
  CustomerType,
  FrozenState,
  NewCustomerTagState,
} from './customer.enums'
export { CustomerFilter, CustomerOrder, customerOrders } from './customer.inputs'
export { Customer } from './customer.type'
export { CustomerManagerAssignmentEntity } from './customerManagerAssignment.entity'
export { CustomerStandingEntity, FollowedBy } from './customerStanding.entity'
export { NewCustomerTagEntity } from './newCustomerTag.entity'
export { mayReadCustomers, ownCustomers } from './ownCustomers'

export const customers: Module = {
  name: 'customers',
  entities: [CustomerEntity, CustomerManagerAssignmentEntity, CustomerStandingEntity, NewCustomerTagEntity],
  resolvers: [
    CustomerResolver,
    CustomerManagerAssignmentResolver,
    MemberCustomersResolver,
    PartnerCustomersResolver,
    AssignCustomerManagerPayloadResolver,
    UnassignCustomerManagerPayloadResolver,
    SetCustomerLabelPayloadResolver,
    CustomerBatchResolver,
    CustomerResultResolver,
    NewCustomerTagResolver,
    CustomerTagsResolver,
    CustomerLabelResolver,
  ],
  rules: {
    Query: {
      customer: ownCustomers.read,
      customers: mayReadCustomers,
      customerLabels: may('customer.view'),
      newCustomerTags: may('customer.view'),
    },
    Mutation: {
      assignCustomers: may('customer.assign'),
      unassignCustomers: may('customer.assign'),
      setCustomerLabel: ownCustomers.change('customer.label'),
      freezeCustomers: mayAny('customer.freeze', 'customer.freezeResellers'),
      unfreezeCustomers: mayAny('customer.freeze', 'customer.freezeResellers'),
      assignCustomerManager: ownCustomers.change('customer.assign'),
      unassignCustomerManager: ownCustomers.change('customer.assign'),
    },
  },
  lifecycles: [freezeLifecycle],
  nodes: { cus: CustomerEntity, cma: CustomerManagerAssignmentEntity, nct: NewCustomerTagEntity },
}
