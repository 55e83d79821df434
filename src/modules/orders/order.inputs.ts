/** How orders are filtered and ordered. */
import { Field, ID, InputType } from 'type-graphql'
import { orderEnum, orders } from '../../db'
import { DateTimeScalar } from '../../shared/time'
import { OrderStatus, OrderType } from './order.enums'

@InputType({ description: 'Which orders (S1-50). All conditions must hold; what is left out filters nothing.' })
export class OrderFilter {
  @Field(() => ID, {
    nullable: true,
    description: 'Only this order, in upper or lower case. null matches orders without an id, so none; "" is refused.',
  })
  orderId?: string | null

  @Field(() => ID, {
    nullable: true,
    description:
      'Only orders of this customer; one that is not mine matches none. null matches orders without a customer, so none; "" is refused.',
  })
  customerId?: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Placed later than this; the instant itself is excluded. null and "" are refused.',
  })
  createdAtBegin?: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Placed earlier than this, at most one year after the begin where both are given (R-OQ-6). null and "" are refused.',
  })
  createdAtEnd?: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Paid later than this; the instant itself is excluded. null and "" are refused.',
  })
  paidAtBegin?: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Paid earlier than this, at most one year after the begin where both are given (R-OQ-6). null and "" are refused.',
  })
  paidAtEnd?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Only this cloud service, in upper or lower case. null matches orders without a service, "" those whose service is empty.',
  })
  serviceTypeCode?: string | null

  @Field(() => OrderStatus, {
    nullable: true,
    description:
      'Only orders that stand here: PENDING_REVIEW, PROCESSING, CANCELLED, COMPLETED, PENDING_PAYMENT or PENDING_CONFIRMATION; others are refused. null filters nothing.',
  })
  status?: OrderStatus | null

  @Field(() => [OrderType], { nullable: true, description: 'Only orders of these types. null and [] filter nothing.' })
  orderTypes?: OrderType[] | null
}

export const [OrderOrder, orderOrders] = orderEnum('OrderOrder', 'Order of a list of orders; rows that are equal follow by id.', {
  CREATED_AT_DESC: ['createdAt', 'DESC', 'Newest first.'],
  CREATED_AT_ASC: ['createdAt', 'ASC', 'Oldest first.'],
  AMOUNT_DESC: ['amountAfterDiscount', 'DESC', 'Highest amount after discount first, whatever the currency.'],
})
export type OrderOrder = keyof typeof OrderOrder

export const orderLineOrders = orders({ ID_ASC: ['id', 'ASC'] })
