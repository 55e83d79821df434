/** Resources: what orders opened for customers, what renewing costs, and giving it back. */
import { inTurn, may, mayAny, mayPerform, signedIn } from '../../access/rules'
import { subscribe } from '../../db'
import { OrderCancelled, orderLifecycle, OrderPaid } from '../orders'
import type { Module } from '../module'
import { extendRenewed, releaseRenewed } from './actions/paidRenewals'
import { ResourceTypeResolver, ServiceTypeResolver } from './catalogue.resolver'
import { expireResources } from './expireResources.job'
import { payRefunds } from './payRefunds.job'
import { RefundDetailEntity } from './refundDetail.entity'
import { OrderRefundDetailsResolver, RefundDetailResolver } from './refundDetail.resolver'
import { RenewalPriceResolver } from './renewalPrice.resolver'
import { renewAutomatically } from './renewAutomatically.job'
import { ResourceEntity } from './resource.entity'
import { resourceLifecycle, resourcePeriodLifecycle } from './resource.lifecycle'
import { CustomerResourcesResolver, OrderResourcesResolver, ResourcePeriodResolver, ResourceResolver } from './resource.resolver'
import {
  FulfilOrderPayloadResolver,
  RenewResourcesPayloadResolver,
  ResourceActionsResolver,
  SetAutoRenewPayloadResolver,
  SetCommonExpiryDayPayloadResolver,
  SetOnDemandAtExpiryPayloadResolver,
  SwitchToOnDemandResultResolver,
  UnsubscribeResourcesPayloadResolver,
} from './resourceActions.resolver'
import { ResourceDiscountEntity } from './resourceDiscount.entity'
import { ResourcePeriodEntity } from './resourcePeriod.entity'
import { ResourceTypeEntity } from './resourceType.entity'
import { ServiceTypeEntity } from './serviceType.entity'

export { givenBackWhole, refundInvariants } from './invariants'
export { paidLines } from './paidLines'
export { RefundDetailEntity } from './refundDetail.entity'
export { ResourceEntity } from './resource.entity'
export {
  ExpirePolicy,
  RefundDetailKind,
  RenewalPeriodType,
  ResourcePeriodStatus,
  ResourceStatus,
  UnsubscriptionBar,
  UnsubscriptionReason,
  UnsubscriptionType,
} from './resource.enums'
export { type GivenBack, PeriodsGivenBack, RefundOrdered } from './resource.events'
export { Resource } from './resource.type'
export { ResourceDiscountEntity } from './resourceDiscount.entity'
export { ResourcePeriodEntity } from './resourcePeriod.entity'
export { ResourceTypeEntity } from './resourceType.entity'
export { ServiceTypeEntity } from './serviceType.entity'
export { sharesOf } from './shares'

const reading = may('resource.view')
/** Who operates resources sees them, and the orders that come of it: nobody writes what they could not read. */
const operating = (verb: 'renew' | 'unsubscribe' | 'setAutoRenew' | 'setOnDemandAtExpiry' | 'switchToOnDemand') =>
  inTurn(mayPerform(resourceLifecycle, verb), may('resource.view'), may('order.view'))

export const resources: Module = {
  name: 'resources',
  entities: [ResourceEntity, ResourcePeriodEntity, ResourceDiscountEntity, RefundDetailEntity, ServiceTypeEntity, ResourceTypeEntity],
  resolvers: [
    ResourceResolver,
    ResourcePeriodResolver,
    CustomerResourcesResolver,
    OrderResourcesResolver,
    RefundDetailResolver,
    OrderRefundDetailsResolver,
    RenewalPriceResolver,
    ServiceTypeResolver,
    ResourceTypeResolver,
    ResourceActionsResolver,
    FulfilOrderPayloadResolver,
    RenewResourcesPayloadResolver,
    UnsubscribeResourcesPayloadResolver,
    SetAutoRenewPayloadResolver,
    SetCommonExpiryDayPayloadResolver,
    SetOnDemandAtExpiryPayloadResolver,
    SwitchToOnDemandResultResolver,
  ],
  rules: {
    Query: {
      resource: reading,
      resources: reading,
      onDemandResources: reading,
      orderResources: reading,
      refundDetails: mayAny('order.view', 'order.viewResellers'),
      renewalPrice: inTurn(may('resource.operate'), may('resource.view')),
      serviceTypes: signedIn,
      resourceTypes: signedIn,
    },
    Mutation: {
      fulfilOrder: mayPerform(orderLifecycle, 'fulfil'),
      renewResources: operating('renew'),
      unsubscribeResources: operating('unsubscribe'),
      setAutoRenew: operating('setAutoRenew'),
      setCommonExpiryDay: inTurn(operating('setAutoRenew'), may('customer.view')),
      setOnDemandAtExpiry: operating('setOnDemandAtExpiry'),
      switchToOnDemand: operating('switchToOnDemand'),
    },
  },
  lifecycles: [resourceLifecycle, resourcePeriodLifecycle],
  nodes: {
    res: ResourceEntity,
    rpd: ResourcePeriodEntity,
    rfd: RefundDetailEntity,
    svt: ServiceTypeEntity,
    rty: ResourceTypeEntity,
  },
  subscriptions: [subscribe(OrderPaid, extendRenewed), subscribe(OrderCancelled, releaseRenewed)],
  jobs: [expireResources, payRefunds, renewAutomatically],
}
