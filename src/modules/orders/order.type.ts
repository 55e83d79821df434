/** `Order` and its lines as clients see them. */
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Money } from '../../shared/money'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { Secret } from '../../shared/secret'
import { DateTimeScalar } from '../../shared/time'
import type { OrderEntity } from './order.entity'
import { ChargingMode, OrderDiscountType, OrderSourceType, OrderStatus, OrderType, PeriodType } from './order.enums'
import type { OrderLineEntity } from './orderLine.entity'

@ObjectType({ simpleResolvers: true, description: 'A part of the list price that is not paid (折扣).' })
export class OrderDiscount {
  @Field(() => OrderDiscountType, { description: 'Why (折扣类型).' })
  type!: OrderDiscountType

  @Field(() => Money, { description: 'How much (折扣金额).' })
  amount!: Money
}

@ObjectType({ simpleResolvers: true, description: 'How the amount of an order comes about (费用详细信息).' })
export class OrderAmountInfo implements Pick<
  OrderEntity,
  'cashCouponAmount' | 'voucherAmount' | 'storedCardAmount' | 'commissionAmount' | 'consumedAmount'
> {
  @Field(() => [OrderDiscount], { description: 'Discounts between the list price and the amount after discount.' })
  discounts!: readonly OrderDiscount[]

  @Field(() => Money, { description: 'Paid with cash coupons (现金券).' })
  cashCouponAmount!: Money

  @Field(() => Money, { description: 'Paid with vouchers (代金券).' })
  voucherAmount!: Money

  @Field(() => Money, { description: 'Paid with stored-value cards (储值卡).' })
  storedCardAmount!: Money

  @Field(() => Money, { nullable: true, description: 'Handling fee (手续费); only on unsubscription orders.' })
  commissionAmount!: Money | null

  @Field(() => Money, { nullable: true, description: 'Already consumed (消费金额); only on unsubscription orders.' })
  consumedAmount!: Money | null
}

@ObjectType({ simpleResolvers: true, description: 'A project of the customer that the order is booked on (企业项目).' })
export class EnterpriseProject {
  @Field({ description: "The vendor's id of the project: unique within the customer only, hence not called `id`." })
  projectId!: string

  @Field({ description: 'Its name.' })
  name!: string
}

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'An order of a customer (订单). Several services ordered together form a combined order (组合交易单) with an order each.',
})
export class Order implements Pick<
  OrderEntity,
  | 'id'
  | 'customerId'
  | 'serviceTypeCode'
  | 'serviceTypeName'
  | 'sourceType'
  | 'status'
  | 'orderType'
  | 'chargingMode'
  | 'officialAmount'
  | 'amountAfterDiscount'
  | 'createdAt'
  | 'paidAt'
  | 'pendingPaymentEndAt'
  | 'userName'
  | 'contractId'
  | 'payingAgentId'
  | 'isPaidByPartner'
  | 'enterpriseProjects'
> {
  @Field(() => ID, { description: "Globally unique: `ord_` and the vendor's id in upper case; read in any case (订单ID)." })
  id!: string

  @Field(() => ID, { description: 'Whose order it is; stays when the customer itself is no longer visible (R-2015).' })
  customerId!: string

  @Field(() => String, {
    nullable: true,
    description: 'Cloud service in lower case, such as `hws.service.type.obs` (云服务类型编码); null on a combined order.',
  })
  serviceTypeCode!: string | null

  @Field(() => String, { nullable: true, description: 'Name of the cloud service (云服务类型名称).' })
  serviceTypeName!: string | null

  @Field(() => OrderSourceType, { description: 'Where it came from (订单来源类型).' })
  sourceType!: OrderSourceType

  @Field(() => OrderStatus, { description: 'Where it stands (订单状态).' })
  status!: OrderStatus

  @Field(() => OrderType, { description: 'What it is about (订单类型).' })
  orderType!: OrderType

  @Field(() => ChargingMode, { description: 'How it is charged (计费模式).' })
  chargingMode!: ChargingMode

  @Field(() => Money, { description: 'List price (官网价); on an unsubscription order equal to the amount after discount.' })
  officialAmount!: Money

  @Field(() => Money, { description: 'What is to be paid, coupons and cards not yet taken off (优惠后金额).' })
  amountAfterDiscount!: Money

  @Field(() => DateTimeScalar, { description: 'When it was placed (创建时间).' })
  createdAt!: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was paid (支付时间); null before.' })
  paidAt!: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when it can be paid (待支付截止时间), or could have been; null when nothing is to be paid.',
  })
  pendingPaymentEndAt!: string | null

  @Field(() => Secret, {
    nullable: true,
    description: "Who placed it: an operator's login name, or the vendor's staff or system (创建者).",
  })
  userName!: Secret | null

  @Field(() => String, { nullable: true, description: "The vendor's id of the contract behind it (合同ID)." })
  contractId!: string | null

  @Field(() => ID, { nullable: true, description: 'The partner that pays or paid for the customer (代支付); null for others.' })
  payingAgentId!: string | null

  @Field({ description: 'Whether a partner pays or paid it for the customer (伙伴代支付).' })
  isPaidByPartner!: boolean

  @Field(() => [EnterpriseProject], { description: 'The projects that it is booked on (企业项目).' })
  enterpriseProjects!: readonly EnterpriseProject[]
}

export const OrderConnection = connectionOf(Order, 'Order')

@ObjectType({ simpleResolvers: true, implements: Node, description: 'One product of an order (订单项).' })
export class OrderLine implements Pick<
  OrderLineEntity,
  | 'id'
  | 'serviceTypeCode'
  | 'serviceTypeName'
  | 'productId'
  | 'productSpec'
  | 'categoryCode'
  | 'periodType'
  | 'periodNum'
  | 'effectiveAt'
  | 'expireAt'
  | 'quantity'
  | 'officialAmount'
  | 'amountAfterDiscount'
> {
  @Field(() => ID, { description: "Globally unique: `orl_` and the vendor's id (订单项ID)." })
  id!: string

  @Field(() => String, { nullable: true, description: 'Cloud service in lower case (云服务类型编码).' })
  serviceTypeCode!: string | null

  @Field(() => String, { nullable: true, description: 'Name of the cloud service (云服务类型名称).' })
  serviceTypeName!: string | null

  @Field(() => String, { nullable: true, description: "The vendor's id of the product (产品ID)." })
  productId!: string | null

  @Field(() => String, { nullable: true, description: 'Specification of the product, for people (产品规格描述).' })
  productSpec!: string | null

  @Field(() => String, { nullable: true, description: 'Catalogue that the product stands in (产品目录编码).' })
  categoryCode!: string | null

  @Field(() => PeriodType, { description: 'Unit of the period (周期类型).' })
  periodType!: PeriodType

  @Field(() => Int, { nullable: true, description: 'How many periods (周期数量); null on unsubscription orders.' })
  periodNum!: number | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it takes effect (生效时间).' })
  effectiveAt!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it expires (失效时间).' })
  expireAt!: string | null

  @Field(() => Int, { description: 'How many of the product (订购数量).' })
  quantity!: number

  @Field(() => Money, { description: 'List price (官网价).' })
  officialAmount!: Money

  @Field(() => Money, { description: 'What is to be paid, coupons and cards not yet taken off (优惠后金额).' })
  amountAfterDiscount!: Money
}

export const OrderLineConnection = connectionOf(OrderLine, 'OrderLine')
