/** `Resource` and its periods as clients see them. */
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Money } from '../../shared/money'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { DateTimeScalar } from '../../shared/time'
import { ChargingMode, EnterpriseProject, OrderType, PeriodType } from '../orders'
import type { ResourceEntity } from './resource.entity'
import { ExpirePolicy, RenewalPeriodType, ResourcePeriodStatus, ResourceStatus, UnsubscriptionBar } from './resource.enums'
import type { ResourcePeriodEntity } from './resourcePeriod.entity'

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'Something that an order opened for a customer (资源): a server, a disk, an address. Only what was opened is here (R-RS-3).',
})
export class Resource implements Pick<
  ResourceEntity,
  'id' | 'customerId' | 'orderId' | 'chargingMode' | 'status' | 'effectiveAt' | 'expireAt' | 'isMainResource' | 'expirePolicy'
> {
  @Field(() => ID, { description: "Globally unique: `res_` and the vendor's internal id." })
  id!: string

  @Field(() => String, { nullable: true, description: 'Its id at the cloud service, such as that of a server (资源ID).' })
  vendorResourceId!: string | null

  @Field(() => String, { nullable: true, description: 'The name that the customer gave it (资源名称).' })
  resourceName!: string | null

  @Field(() => ID, { description: 'Whose it is; stays when the customer itself is no longer visible (R-2015).' })
  customerId!: string

  @Field(() => ID, { nullable: true, description: 'The order that opened it (订单ID).' })
  orderId!: string | null

  @Field(() => ChargingMode, { description: 'How it is charged (计费模式).' })
  chargingMode!: ChargingMode

  @Field({ description: 'Where it runs (区域编码).' })
  regionCode!: string

  @Field({ description: 'Cloud service in lower case (云服务类型编码).' })
  serviceTypeCode!: string

  @Field({ description: 'Name of the cloud service (云服务类型名称).' })
  serviceTypeName!: string

  @Field({ description: 'Kind of resource within the service (资源类型编码).' })
  resourceTypeCode!: string

  @Field({ description: 'Name of the kind (资源类型名称).' })
  resourceTypeName!: string

  @Field({ description: 'Specification (资源规格编码).' })
  resourceSpecCode!: string

  @Field(() => String, { nullable: true, description: 'Project of the region that it is in (项目ID).' })
  projectId!: string | null

  @Field({ description: "The vendor's id of the product (产品ID)." })
  productId!: string

  @Field(() => String, { nullable: true, description: 'Specification, for people (产品规格描述).' })
  productSpec!: string | null

  @Field(() => Int, { nullable: true, description: 'Size, of linear products such as disks (资源大小).' })
  specSize!: number | null

  @Field(() => Int, { nullable: true, description: 'Unit of the size: 15 is Mbit/s, 17 GB, 14 pieces (度量单位).' })
  specSizeMeasureId!: number | null

  @Field({ description: 'Whether it leads (主资源). Operations name main resources and drag what is attached along (R-RS-1, R-RS-2).' })
  isMainResource!: boolean

  @Field(() => ResourceStatus, { description: 'Where it stands (资源状态).' })
  status!: ResourceStatus

  @Field(() => DateTimeScalar, { description: 'Since when it runs (生效时间).' })
  effectiveAt!: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it expires (失效时间); null on demand.' })
  expireAt!: string | null

  @Field(() => ExpirePolicy, { description: 'What happens then (到期策略).' })
  expirePolicy!: ExpirePolicy

  @Field(() => Int, { nullable: true, description: 'How often it renews itself, 0 for always (自动续费次数); null when it does not.' })
  autoRenewTimes!: number | null

  @Field(() => PeriodType, { nullable: true, description: 'For how long each time (自动续费周期); null when it does not renew itself.' })
  autoRenewPeriodType!: PeriodType | null

  @Field(() => String, {
    nullable: true,
    description: 'Why it could not renew itself when it last tried: the code of an error, such as INSUFFICIENT_BALANCE (自动续费失败原因).',
  })
  autoRenewFailure!: string | null

  @Field(() => UnsubscriptionBar, { nullable: true, description: 'Why it cannot be unsubscribed; null when nothing is in the way.' })
  unsubscriptionBar!: UnsubscriptionBar | null

  @Field(() => EnterpriseProject, { nullable: true, description: 'The project that it is booked on (企业项目).' })
  enterpriseProject!: EnterpriseProject | null

  @Field(() => DateTimeScalar, { description: 'When this was last changed (更新时间).' })
  updatedAt!: string

  @Field(() => Int, { description: 'Counts up with each change; edits name the one that they read.' })
  version!: number
}

export const ResourceConnection = connectionOf(Resource, 'Resource')

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'A stretch of time that a resource was bought or renewed for (资源周期).',
})
export class ResourcePeriod implements Pick<ResourcePeriodEntity, 'id' | 'orderId' | 'startsAt' | 'endsAt' | 'paidAmount' | 'status'> {
  @Field(() => ID, { description: 'Globally unique: `rpd_…`.' })
  id!: string

  @Field(() => ID, { description: 'The purchase or renewal that it came of.' })
  orderId!: string

  @Field(() => OrderType, { description: 'Purchase, renewal or conversion (订单类型).' })
  orderType!: OrderType

  @Field(() => RenewalPeriodType, { description: 'Unit (周期类型).' })
  periodType!: RenewalPeriodType

  @Field(() => Int, { description: 'How many (周期数量).' })
  periodNum!: number

  @Field(() => ResourcePeriodStatus, { description: 'Whether it is paid, or given back.' })
  status!: ResourcePeriodStatus

  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  startsAt!: string

  @Field(() => DateTimeScalar, { description: 'When it ends.' })
  endsAt!: string

  @Field(() => Money, { description: 'What was paid for it in money; what coupons paid does not come back (R-2085).' })
  paidAmount!: Money
}

export const ResourcePeriodConnection = connectionOf(ResourcePeriod, 'ResourcePeriod')
