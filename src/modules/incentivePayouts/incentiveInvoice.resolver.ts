/** Invoices for incentives: the list, and the request that each is for. */
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context'
import { doorOf, namedBy, Needs, type Soon } from '../../db'
import { type Page, PageArgs } from '../../shared/pages'
import { IncentiveInvoiceEntity } from './incentiveInvoice.entity'
import { incentiveInvoiceConditions } from './payout.conditions'
import { IncentiveInvoiceFilter, IncentiveInvoiceOrder, incentiveInvoiceOrders } from './payout.inputs'
import { IncentivePaymentRequestEntity } from './paymentRequest.entity'
import { incentiveInvoiceLifecycle } from './paymentRequest.lifecycle'
import { IncentiveInvoice, IncentiveInvoiceConnection, IncentivePaymentRequest } from './paymentRequest.type'

@Resolver(() => IncentiveInvoice)
export class IncentiveInvoiceResolver {
  @Query(() => IncentiveInvoiceConnection, { description: 'Invoices for incentives of my partner; for the vendor, of all (S3-17).' })
  incentiveInvoices(
    @Args() page: PageArgs,
    @Arg('filter', () => IncentiveInvoiceFilter, { nullable: true, description: 'Which ones.' }) filter: IncentiveInvoiceFilter | null,
    @Arg('orderBy', () => IncentiveInvoiceOrder, { defaultValue: IncentiveInvoiceOrder.REGISTERED_AT_DESC, description: 'In which order.' })
    orderBy: IncentiveInvoiceOrder,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<IncentiveInvoiceEntity>> {
    return db.page(IncentiveInvoiceEntity, info, {
      page,
      order: incentiveInvoiceOrders[orderBy],
      filters: incentiveInvoiceConditions(filter),
    })
  }

  @Needs('requestId')
  @FieldResolver(() => IncentivePaymentRequest, { nullable: true, description: 'The payment request that it is for.' })
  paymentRequest(@Root() invoice: IncentiveInvoiceEntity, @Info() info: GraphQLResolveInfo): Soon<IncentivePaymentRequestEntity | null> {
    return namedBy(invoice, 'requestId', IncentivePaymentRequestEntity, info)
  }

  @Needs('status')
  @FieldResolver(() => [String], { description: 'What the finance of the vendor can do with it now: `receive`, `approve`, `reject`.' })
  availableActions(@Root() invoice: IncentiveInvoiceEntity): string[] {
    return incentiveInvoiceLifecycle.availableActions(invoice.status, doorOf(invoice).viewer)
  }
}
