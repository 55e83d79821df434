/** Customers: who they are, who looks after them. */
import { may } from '../../access/rules'
import type { Module } from '../module'
import { CustomerEntity } from './customer.entity'
import {
  AssignCustomerManagerPayloadResolver,
  CustomerManagerAssignmentResolver,
  CustomerResolver,
  MemberCustomersResolver,
  PartnerCustomersResolver,
  UnassignCustomerManagerPayloadResolver,
} from './customer.resolver'
import { CustomerManagerAssignmentEntity } from './customerManagerAssignment.entity'
import { ownCustomers } from './ownCustomers'

export { CustomerEntity } from './customer.entity'
export { AssociationType, AuthorizationState, CustomerLevel, CustomerType, FrozenState } from './customer.enums'
export { Customer } from './customer.type'
export { CustomerManagerAssignmentEntity } from './customerManagerAssignment.entity'
export { ownCustomers } from './ownCustomers'

export const customers: Module = {
  name: 'customers',
  entities: [CustomerEntity, CustomerManagerAssignmentEntity],
  resolvers: [
    CustomerResolver,
    CustomerManagerAssignmentResolver,
    MemberCustomersResolver,
    PartnerCustomersResolver,
    AssignCustomerManagerPayloadResolver,
    UnassignCustomerManagerPayloadResolver,
  ],
  rules: {
    Query: { customer: ownCustomers.read, customers: may('customer.view') },
    Mutation: {
      assignCustomerManager: ownCustomers.change('customer.assign'),
      unassignCustomerManager: ownCustomers.change('customer.assign'),
    },
  },
  nodes: { cus: CustomerEntity, cma: CustomerManagerAssignmentEntity },
}
