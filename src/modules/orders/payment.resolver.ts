/** Reviewing, paying and cancelling orders; what they can be paid with, and requests to the partner to pay them. */
import { Arg, Args, Ctx, Extensions, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context'
import { doorOf, namedBy, Needs, type Soon } from '../../db'
import { errorsOf, type Payload, perform, UserErrorType } from '../../mutations'
import { exactly, FA, type Filtering } from '../../shared/filters'
import { canonicalId } from '../../shared/ids'
import { Money } from '../../shared/money'
import { type Page, PageArgs } from '../../shared/pages'
import { isOrderingFor } from '../authorization'
import { Customer, CustomerEntity } from '../customers'
import { Member, MemberEntity } from '../members'
import { cancelOrder } from './actions/cancelOrder'
import { payOrder } from './actions/payOrder'
import { balancePayment, payOrderForCustomer, rejectPartnerPayments } from './actions/payOrderForCustomer'
import { requestPartnerPayment, withdrawPartnerPayment } from './actions/requestPartnerPayment'
import { approveOrder, rejectOrder } from './actions/reviewOrder'
import { priceOf } from './discounts'
import { meansNeed, showsMeans } from './meansOfPayment'
import { OrderEntity } from './order.entity'
import { opensResources, orderLifecycle, standingOf } from './order.lifecycle'
import { Order } from './order.type'
import { OrderLineEntity } from './orderLine.entity'
import { OrderTermsEntity } from './orderTerms.entity'
import { PartnerPaymentRequestEntity } from './partnerPaymentRequest.entity'
import { partnerPaymentLifecycle } from './partnerPayment.lifecycle'
import { DiscountMode } from './payment.enums'
import {
  CancelOrderInput,
  PartnerPaymentFilter,
  PartnerPaymentOrder,
  partnerPaymentOrders,
  PayOrderForCustomerInput,
  PayOrderInput,
  RejectPartnerPaymentsInput,
  RequestPartnerPaymentInput,
  ApproveOrderInput,
  RejectOrderInput,
  WithdrawPartnerPaymentInput,
} from './payment.inputs'
import {
  ApproveOrderPayload,
  CancelOrderPayload,
  OrderPayload,
  PartnerPaymentPayload,
  PayOrderForCustomerPayload,
  PayOrderPayload,
  RejectOrderPayload,
  RejectPartnerPaymentResult,
  RejectPartnerPaymentsPayload,
  RequestPartnerPaymentPayload,
  WithdrawPartnerPaymentPayload,
} from './payment.payloads'
import { mayBuy } from './standing'
import { AvailableDiscount, PartnerPaymentRequest, PartnerPaymentRequestConnection } from './payment.type'

@Resolver()
export class PaymentResolver {
  @Mutation(() => ApproveOrderPayload, { description: 'The vendor approves an order, which can be paid then (审核通过).' })
  approveOrder(@Arg('input', () => ApproveOrderInput) input: ApproveOrderInput, @Ctx() ctx: Context): Promise<ApproveOrderPayload> {
    return perform(ctx, 'approveOrder', input, approveOrder)
  }

  @Mutation(() => RejectOrderPayload, { description: 'The vendor rejects an order, which is cancelled then (审核不通过).' })
  rejectOrder(@Arg('input', () => RejectOrderInput) input: RejectOrderInput, @Ctx() ctx: Context): Promise<RejectOrderPayload> {
    return perform(ctx, 'rejectOrder', input, rejectOrder)
  }

  @Mutation(() => PayOrderPayload, {
    description:
      'Pays an order from what the customer may spend (S1-54): the customer itself, or a member of its partner that acts for it (R-ACT-1).',
  })
  async payOrder(@Arg('input', () => PayOrderInput) input: PayOrderInput, @Ctx() ctx: Context): Promise<PayOrderPayload> {
    const payload: Partial<PayOrderPayload> & Payload = await perform(ctx, 'payOrder', input, payOrder)
    return { ...payload, droppedOrderIds: payload.droppedOrderIds ?? [] }
  }

  @Mutation(() => CancelOrderPayload, { description: 'Cancels an unpaid order (S1-54, R-ORD-1), by whoever could pay it.' })
  cancelOrder(@Arg('input', () => CancelOrderInput) input: CancelOrderInput, @Ctx() ctx: Context): Promise<CancelOrderPayload> {
    return perform(ctx, 'cancelOrder', input, cancelOrder)
  }

  @Mutation(() => RequestPartnerPaymentPayload, { description: 'A customer asks its partner to pay an order (S1-55, R-PP-1).' })
  requestPartnerPayment(
    @Arg('input', () => RequestPartnerPaymentInput) input: RequestPartnerPaymentInput,
    @Ctx() ctx: Context,
  ): Promise<RequestPartnerPaymentPayload> {
    return perform(ctx, 'requestPartnerPayment', input, requestPartnerPayment)
  }

  @Mutation(() => WithdrawPartnerPaymentPayload, { description: 'A customer no longer asks its partner to pay (S1-55).' })
  withdrawPartnerPayment(
    @Arg('input', () => WithdrawPartnerPaymentInput) input: WithdrawPartnerPaymentInput,
    @Ctx() ctx: Context,
  ): Promise<WithdrawPartnerPaymentPayload> {
    return perform(ctx, 'withdrawPartnerPayment', input, withdrawPartnerPayment)
  }

  @Mutation(() => PayOrderForCustomerPayload, {
    description: "Pays what a customer asked for from the partner's balance (S1-55): sensitive, BALANCE_PAYMENT (R-PP-3).",
  })
  payOrderForCustomer(
    @Arg('input', () => PayOrderForCustomerInput) input: PayOrderForCustomerInput,
    @Ctx() ctx: Context,
  ): Promise<PayOrderForCustomerPayload> {
    return perform(ctx, 'payOrderForCustomer', input, payOrderForCustomer, { before: balancePayment.before })
  }

  @Mutation(() => RejectPartnerPaymentsPayload, { description: 'Declines to pay, one or several requests, with a reason (S1-55, R-PP-4).' })
  async rejectPartnerPayments(
    @Arg('input', () => RejectPartnerPaymentsInput) input: RejectPartnerPaymentsInput,
    @Ctx() ctx: Context,
  ): Promise<RejectPartnerPaymentsPayload> {
    const payload: Partial<RejectPartnerPaymentsPayload> & Payload = await perform(
      ctx,
      'rejectPartnerPayments',
      input,
      rejectPartnerPayments,
    )
    return { ...payload, results: payload.results ?? [] }
  }
}

const conditions = (filter: PartnerPaymentFilter | null): Filtering[] =>
  filter
    ? [
        exactly('status', filter.status, FA),
        exactly('customerId', filter.customerId, FA),
        exactly('orderId', filter.orderId && canonicalId(filter.orderId), FA),
      ]
    : []

@Resolver(() => PartnerPaymentRequest)
export class PartnerPaymentResolver {
  @Query(() => PartnerPaymentRequestConnection, {
    description: 'What my customers ask me to pay (待付订单, S1-55); for a customer, what it asks its partner.',
  })
  partnerPaymentRequests(
    @Args() page: PageArgs,
    @Arg('filter', () => PartnerPaymentFilter, { nullable: true, description: 'Which ones.' }) filter: PartnerPaymentFilter | null,
    @Arg('orderBy', () => PartnerPaymentOrder, { defaultValue: PartnerPaymentOrder.REQUESTED_AT_DESC, description: 'In which order.' })
    orderBy: PartnerPaymentOrder,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<PartnerPaymentRequestEntity>> {
    return db.page(PartnerPaymentRequestEntity, info, { page, order: partnerPaymentOrders[orderBy], filters: conditions(filter) })
  }

  @Needs('orderId')
  @FieldResolver(() => Order, { nullable: true, description: 'The order to pay.' })
  order(@Root() request: PartnerPaymentRequestEntity, @Info() info: GraphQLResolveInfo): Soon<OrderEntity | null> {
    return namedBy(request, 'orderId', OrderEntity, info)
  }

  @Needs('customerId')
  @FieldResolver(() => Customer, { nullable: true, description: 'Who asks; null when the customer is no longer mine (R-2015).' })
  customer(@Root() request: PartnerPaymentRequestEntity, @Info() info: GraphQLResolveInfo): Soon<CustomerEntity | null> {
    return namedBy(request, 'customerId', CustomerEntity, info)
  }

  @Needs('decidedById')
  @FieldResolver(() => Member, { nullable: true, description: 'Who decided, where the viewer sees that member.' })
  decidedBy(@Root() request: PartnerPaymentRequestEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(request, 'decidedById', MemberEntity, info)
  }

  @Needs('status', 'customerId')
  @FieldResolver(() => [String], {
    description:
      'What the viewer can do with it now: `pay`, `reject`, `withdraw`. Nothing is paid while the customer is frozen or the partner suspended.',
  })
  async availableActions(@Root() request: PartnerPaymentRequestEntity): Promise<string[]> {
    const { viewer } = doorOf(request)
    const actions = partnerPaymentLifecycle.availableActions(request.status, viewer)
    const isPayable = actions.includes('pay') && (await mayBuy(request))
    // Only the customer itself takes back what it asked for.
    return actions.filter(action => (action === 'pay' ? isPayable : action !== 'withdraw' || viewer.kind === 'CUSTOMER'))
  }
}

/** Whether the partner has a request before it: what it was never asked to pay, it cannot (R-PP-1). */
const isAskedToPay = async (order: OrderEntity): Promise<boolean> => {
  const waiting = await doorOf(order).many(PartnerPaymentRequestEntity, { by: 'pendingOrderId', of: order.id }, ['id'])
  return waiting.length > 0
}

/** What hangs off an order that is to be paid. */
@Resolver(() => Order)
export class OrderPaymentResolver {
  @Needs(...meansNeed, 'id', 'orderType')
  @FieldResolver(() => [String], {
    description:
      'What the viewer can do with it now, such as `pay` or `cancel`; for a customer only with its authorisation, once switched into its role (R-ACT-1, R-ACT-2), `payForCustomer` when it asked for it (R-PP-1). Members of a combined order: with the whole only (R-ORD-2). Nothing is paid while the customer is frozen or its partner suspended (R-FRZ-1, R-PAR-5).',
  })
  async availableActions(@Root() order: OrderEntity, @Ctx() { now }: Context): Promise<string[]> {
    const door = doorOf(order)
    if (door.viewer.through) return []
    const actions = orderLifecycle.availableActions(standingOf(order, now), door.viewer)
    const mayTrade = actions.includes('pay') && (await showsMeans(order, now)) && (await isOrderingFor(order))
    const isAsked = actions.includes('payForCustomer') && (await isAskedToPay(order))
    const isPayable = (mayTrade || isAsked) && (await mayBuy(order))
    return actions.filter(action => {
      if (action === 'pay') return mayTrade && isPayable
      if (action === 'cancel') return mayTrade
      if (action === 'fulfil') return opensResources(order)
      return action === 'payForCustomer' ? isAsked && isPayable : true
    })
  }

  @Needs(...meansNeed, 'id', 'currency')
  @Extensions({ expectedSize: 4 })
  @FieldResolver(() => [AvailableDiscount], {
    description:
      'Discounts to choose from when paying (订单可用折扣, S1-53); empty unless it waits for payment (R-CD-1), and for a partner without the authorisation (R-ACT-1).',
  })
  async availableDiscounts(@Root() order: OrderEntity, @Ctx() { now }: Context): Promise<AvailableDiscount[]> {
    if (!(await showsMeans(order, now))) return []
    const door = doorOf(order)
    const [terms] = await door.many(OrderTermsEntity, { by: 'orderId', of: order.id }, ['discounts'])
    return Promise.all(
      (terms?.discounts ?? []).map(async ({ discountId, type, lines }) => {
        const found = await Promise.all(
          lines.map(async offered => ({
            offered,
            line: await door.one(OrderLineEntity, offered.lineId, ['amountAfterDiscount']),
          })),
        )
        const told = found.flatMap(({ offered, line }) => {
          if (!line) return []
          const { lineId, mode, value } = offered
          const discountAmount = line.amountAfterDiscount.minus(priceOf(line.amountAfterDiscount, offered))
          return [{ orderLineId: lineId, mode, discountAmount, discountRatio: mode === DiscountMode.RATE ? value : null }]
        })
        const total = told.reduce((sum, { discountAmount }) => sum.plus(discountAmount), Money.zero(order.currency))
        return { discountId, type, discountAmount: total, lines: told }
      }),
    )
  }

  @Needs('id')
  @Extensions({ expectedSize: 2 })
  @FieldResolver(() => [PartnerPaymentRequest], {
    description: 'Whether the partner was asked to pay it, and what became of that; oldest first. Empty for those who may not see it.',
  })
  partnerPaymentRequests(@Root() order: OrderEntity, @Info() info: GraphQLResolveInfo): Promise<PartnerPaymentRequestEntity[]> {
    return doorOf(order).many(PartnerPaymentRequestEntity, { by: 'orderId', of: order.id }, info, [
      ['requestedAt', 'ASC'],
      ['id', 'ASC'],
    ])
  }
}

/** Every payload about an order reads it again. */
const orderOf = ({ objectId }: OrderPayload, { db }: Context, info: GraphQLResolveInfo): Promise<OrderEntity | null> =>
  db.one(OrderEntity, objectId, info)

const description = 'The order as it is now; null when nothing was done.'

@Resolver(() => ApproveOrderPayload)
export class ApproveOrderPayloadResolver {
  @FieldResolver(() => Order, { nullable: true, description })
  order(@Root() payload: ApproveOrderPayload, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return orderOf(payload, ctx, info)
  }
}

@Resolver(() => RejectOrderPayload)
export class RejectOrderPayloadResolver {
  @FieldResolver(() => Order, { nullable: true, description })
  order(@Root() payload: RejectOrderPayload, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return orderOf(payload, ctx, info)
  }
}

@Resolver(() => PayOrderPayload)
export class PayOrderPayloadResolver {
  @FieldResolver(() => Order, { nullable: true, description })
  order(@Root() payload: PayOrderPayload, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return orderOf(payload, ctx, info)
  }
}

@Resolver(() => CancelOrderPayload)
export class CancelOrderPayloadResolver {
  @FieldResolver(() => Order, { nullable: true, description })
  order(@Root() payload: CancelOrderPayload, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return orderOf(payload, ctx, info)
  }
}

@Resolver(() => PayOrderForCustomerPayload)
export class PayOrderForCustomerPayloadResolver {
  @FieldResolver(() => Order, { nullable: true, description })
  order(@Root() payload: PayOrderForCustomerPayload, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return orderOf(payload, ctx, info)
  }

  @FieldResolver(() => PartnerPaymentRequest, { nullable: true, description: 'The request as it is now; null when nothing was done.' })
  partnerPaymentRequest(
    @Root() { requestId }: PayOrderForCustomerPayload,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PartnerPaymentRequestEntity | null> {
    return db.one(PartnerPaymentRequestEntity, requestId, info)
  }
}

const requestOf = ({ objectId }: PartnerPaymentPayload, { db }: Context, info: GraphQLResolveInfo) =>
  db.one(PartnerPaymentRequestEntity, objectId, info)

@Resolver(() => RequestPartnerPaymentPayload)
export class RequestPartnerPaymentPayloadResolver {
  @FieldResolver(() => PartnerPaymentRequest, { nullable: true, description: 'The request; null when nothing was done.' })
  partnerPaymentRequest(@Root() payload: RequestPartnerPaymentPayload, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return requestOf(payload, ctx, info)
  }
}

@Resolver(() => WithdrawPartnerPaymentPayload)
export class WithdrawPartnerPaymentPayloadResolver {
  @FieldResolver(() => PartnerPaymentRequest, { nullable: true, description: 'The request; null when nothing was done.' })
  partnerPaymentRequest(@Root() payload: WithdrawPartnerPaymentPayload, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return requestOf(payload, ctx, info)
  }
}

@Resolver(() => RejectPartnerPaymentResult)
export class RejectPartnerPaymentResultResolver {
  @FieldResolver(() => PartnerPaymentRequest, {
    nullable: true,
    description: 'The request as it is now; null when there is none that I may see.',
  })
  partnerPaymentRequest(
    @Root() { id }: RejectPartnerPaymentResult,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PartnerPaymentRequestEntity | null> {
    return db.one(PartnerPaymentRequestEntity, id, info)
  }

  @Extensions({ expectedSize: 1 })
  @FieldResolver(() => [UserErrorType], { description: 'Why it was not declined; empty when it was.' })
  userErrors(@Root() { refusal }: RejectPartnerPaymentResult, @Ctx() ctx: Context): UserErrorType[] {
    return errorsOf(refusal, ctx)
  }
}
