/** Whole rows of resources, their periods, discounts and refund details for tests: give what matters, the rest is ordinary. */
import type { New } from '../../src/db'
import { ChargingMode, OrderDiscountType, OrderType } from '../../src/modules/orders'
import {
  ExpirePolicy,
  type RefundDetailEntity,
  RefundDetailKind,
  RenewalPeriodType,
  type ResourceDiscountEntity,
  type ResourceEntity,
  type ResourcePeriodEntity,
  ResourcePeriodStatus,
  ResourceStatus,
} from '../../src/modules/resources'
import { Money } from '../../src/shared/money'

type Given<E, K extends keyof New<E>> = Partial<New<E>> & Pick<New<E>, K>

/** A server in use, bought for a month that ends on 31 March in Shanghai; a year costs ten months. */
export const resourceRow = (given: Given<ResourceEntity, 'id' | 'partnerId' | 'customerId'>): New<ResourceEntity> => ({
  orderId: null,
  chargingMode: ChargingMode.YEARLY_MONTHLY,
  vendorResourceId: `01071.${given.id}`,
  resourceName: `server ${given.id}`,
  regionCode: 'cn-east-3',
  serviceTypeCode: 'hws.service.type.ec2',
  serviceTypeName: '弹性云服务器',
  resourceTypeCode: 'hws.resource.type.ec2.vm',
  resourceTypeName: '云主机',
  resourceSpecCode: 's6.large.2.linux',
  projectId: '7c1f',
  productId: '00301-110060-0--0',
  productSpec: '通用计算型 2核 4GB',
  specSize: null,
  specSizeMeasureId: null,
  parentResourceId: null,
  relatedResourceId: null,
  isMainResource: !given.parentResourceId,
  status: ResourceStatus.IN_USE,
  effectiveAt: '2026-02-28T02:00:00.000Z',
  expireAt: '2026-03-31T15:59:59.000Z',
  expirePolicy: ExpirePolicy.GRACE_PERIOD,
  autoRenewTimes: null,
  autoRenewPeriodType: null,
  deductionDaysBefore: 7,
  autoRenewTriedAt: null,
  autoRenewFailure: null,
  pendingOrderId: null,
  unsubscriptionBar: null,
  monthlyPrice: Money.of('100.00', 'CNY'),
  yearlyPrice: Money.of('1000.00', 'CNY'),
  currency: 'CNY',
  enterpriseProject: null,
  createdAt: '2026-02-28T02:00:00.000Z',
  updatedAt: '2026-02-28T02:00:00.000Z',
  version: 1,
  ...given,
})

/** What is attached to a main resource, and goes where it goes. */
export const attachedRow = (main: New<ResourceEntity>, given: Partial<New<ResourceEntity>> & { id: string }): New<ResourceEntity> =>
  resourceRow({
    partnerId: main.partnerId,
    customerId: main.customerId,
    orderId: main.orderId,
    parentResourceId: main.id,
    expireAt: main.expireAt,
    effectiveAt: main.effectiveAt,
    serviceTypeCode: 'hws.service.type.ebs',
    serviceTypeName: '云硬盘',
    resourceTypeCode: 'hws.resource.type.ebs.volume',
    resourceTypeName: '云硬盘',
    monthlyPrice: Money.of('30.00', 'CNY'),
    yearlyPrice: Money.of('300.00', 'CNY'),
    ...given,
  })

/** Paid: from 1 February to 31 March 2026 in Shanghai, for 100 yuan. */
export const periodRow = (
  resource: New<ResourceEntity>,
  given: Partial<New<ResourcePeriodEntity>> & { id: string },
): New<ResourcePeriodEntity> => ({
  partnerId: resource.partnerId,
  customerId: resource.customerId,
  resourceId: resource.id,
  orderId: resource.orderId ?? 'ord_BASE',
  orderLineId: null,
  orderType: OrderType.PURCHASE,
  periodType: RenewalPeriodType.MONTH,
  periodNum: 1,
  status: ResourcePeriodStatus.PAID,
  startsAt: resource.effectiveAt,
  endsAt: resource.expireAt ?? '2026-03-31T15:59:59.000Z',
  paidAmount: Money.of('100.00', 'CNY'),
  currency: 'CNY',
  version: 1,
  ...given,
})

export const discountRow = (given: Given<ResourceDiscountEntity, 'id' | 'partnerId' | 'customerId'>): New<ResourceDiscountEntity> => ({
  type: OrderDiscountType.PARTNER_GRANTED,
  rate: '0.9',
  serviceTypeCode: null,
  validFrom: '2026-01-01T00:00:00.000Z',
  validTo: '2027-01-01T00:00:00.000Z',
  ...given,
})

export const refundDetailRow = (
  given: Given<RefundDetailEntity, 'id' | 'partnerId' | 'customerId' | 'orderId'>,
): New<RefundDetailEntity> => ({
  baseOrderId: 'ord_BASE',
  resourceId: null,
  kind: RefundDetailKind.REFUND,
  amount: Money.of('-100.00', 'CNY'),
  currency: 'CNY',
  serviceTypeCode: 'hws.service.type.ec2',
  serviceTypeName: '弹性云服务器',
  resourceTypeCode: 'hws.resource.type.ec2.vm',
  resourceTypeName: '云主机',
  regionCode: 'cn-east-3',
  createdAt: '2026-02-01T00:00:00.000Z',
  ...given,
})
