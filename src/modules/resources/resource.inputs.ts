/** How resources are filtered and ordered. */
import { Field, ID, InputType } from 'type-graphql'
import { orderEnum, orders } from '../../db'
import { DateTimeScalar } from '../../shared/time'
import { OrderStatus, OrderType } from '../orders'
import { ResourceStatus } from './resource.enums'

@InputType({ description: 'Which yearly/monthly resources (S1-51). All conditions must hold; what is left out filters nothing.' })
export class ResourceFilter {
  @Field(() => ID, {
    nullable: true,
    description: 'Only resources of this customer; one that is not mine matches none. null and "" filter nothing.',
  })
  customerId?: string | null

  @Field(() => [ID], {
    nullable: true,
    description: 'Only these, at most 50, with what is attached to them. [] filters nothing; null is refused.',
  })
  resourceIds?: string[] | null

  @Field(() => ID, {
    nullable: true,
    description: 'Only resources that this order opened or renewed, in upper or lower case. null and "" filter nothing.',
  })
  orderId?: string | null

  @Field(() => [ResourceStatus], {
    nullable: true,
    description: 'Only resources that stand here. [] filters nothing; null is refused. Unless asked for, CLOSED ones are left out.',
  })
  statusList?: ResourceStatus[] | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Expires later than this; the instant itself is excluded. null filters nothing.',
  })
  expireAtBegin?: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Expires earlier than this; the instant itself is excluded. null filters nothing.',
  })
  expireAtEnd?: string | null

  @Field(() => String, { nullable: true, description: 'Only this cloud service, in any case. null filters nothing; "" is refused.' })
  serviceTypeCode?: string | null

  @Field({
    nullable: true,
    description: 'Whether attached resources are left out; default false. An attached one named in `resourceIds` is found all the same.',
  })
  onlyMainResource?: boolean
}

@InputType({ description: 'Which on-demand resources. All conditions must hold; absent, null and "" filter nothing.' })
export class OnDemandResourceFilter {
  @Field(() => ID, { nullable: true, description: 'Only resources of this customer; members of a partner must say which.' })
  customerId?: string | null

  @Field(() => String, { nullable: true, description: 'Only this region.' })
  regionCode?: string | null

  @Field(() => String, { nullable: true, description: 'Only this cloud service, in any case.' })
  serviceTypeCode?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Opened later than this; the instant itself is excluded.' })
  effectiveAtBegin?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Opened earlier than this; the instant itself is excluded.' })
  effectiveAtEnd?: string | null

  @Field(() => ResourceStatus, { nullable: true, description: 'Only resources that stand here.' })
  status?: ResourceStatus | null
}

@InputType({ description: 'Which resources, by what is known of their orders (R-OQ-3). Absent, null, "" and [] filter nothing.' })
export class OrderResourceFilter {
  @Field(() => DateTimeScalar, { nullable: true, description: 'Expires later than this; the instant itself is excluded.' })
  expireAtBegin?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Expires earlier than this; the instant itself is excluded.' })
  expireAtEnd?: string | null

  @Field(() => String, {
    nullable: true,
    description: "The customer's real-name name, infix, at least two characters, no space inside (R-FLT-4).",
  })
  customerName?: string | null

  @Field(() => ID, { nullable: true, description: 'Only resources that this order opened, in upper or lower case.' })
  orderId?: string | null

  @Field(() => String, { nullable: true, description: 'Only this cloud service (产品类型), in any case.' })
  serviceTypeCode?: string | null

  @Field(() => [OrderType], { nullable: true, description: 'Only resources opened by orders of these types.' })
  orderTypes?: OrderType[] | null

  @Field(() => [OrderStatus], { nullable: true, description: 'Only resources whose order stands here.' })
  orderStatuses?: OrderStatus[] | null
}

export const [ResourceOrder, resourceOrders] = orderEnum(
  'ResourceOrder',
  'Order of a list of yearly/monthly resources; rows that are equal follow by id.',
  {
    EXPIRE_AT_ASC: ['expireAt', 'ASC', 'What expires first comes first.'],
    EXPIRE_AT_DESC: ['expireAt', 'DESC', 'What expires last comes first.'],
    EFFECTIVE_AT_DESC: ['effectiveAt', 'DESC', 'Opened last comes first.'],
  },
)
export type ResourceOrder = keyof typeof ResourceOrder

export const idOrders = orders({ ID_ASC: ['id', 'ASC'] })
export const onDemandOrders = orders({ EFFECTIVE_AT_DESC: ['effectiveAt', 'DESC'] })
export const periodOrders = orders({ STARTS_AT_ASC: ['startsAt', 'ASC'] })
