/** Payment requests: the list, one of them, what hangs on it, and what can be asked for. */
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context'
import { doorOf, namedBy, Needs, type Soon } from '../../db'
import { endOfDay } from '../../shared/time'
import { type Page, PageArgs } from '../../shared/pages'
import { type Deadline, deadlineAt, DeadlineType } from '../calendar'
import { Incentive, IncentiveEntity } from '../incentives'
import { Member, MemberEntity } from '../members'
import { Partner, PartnerEntity } from '../partners'
import { VoucherQuota, VoucherQuotaEntity } from '../vouchers'
import { availableOf } from './available'
import { AvailableIncentive, AvailableIncentives } from './available.type'
import { IncentiveAutoPayoutEntity } from './autoPayout.entity'
import { IncentiveInvoiceEntity } from './incentiveInvoice.entity'
import { invoiceListOf } from './invoiceList'
import { paymentRequestConditions } from './payout.conditions'
import { IncentivePayoutStage, IncentivePayoutStatus } from './payout.enums'
import { IncentivePaymentRequestFilter, IncentivePaymentRequestOrder, incentivePaymentRequestOrders } from './payout.inputs'
import { IncentivePaymentItemEntity } from './paymentItem.entity'
import { IncentivePaymentRequestEntity } from './paymentRequest.entity'
import { actionsOf, stageOf } from './paymentRequest.lifecycle'
import {
  IncentiveAutoPayout,
  IncentiveInvoice,
  IncentiveInvoiceList,
  IncentivePayee,
  IncentivePaymentItem,
  IncentivePaymentRequest,
  IncentivePaymentRequestConnection,
} from './paymentRequest.type'
import { promptOf } from './prompts'

const nothingAvailable: AvailableIncentives = {
  stage: IncentivePayoutStage.SUBMIT,
  status: IncentivePayoutStatus.TO_BE_SUBMITTED,
  blockers: [],
  total: [],
  incentives: [],
}

@Resolver(() => IncentivePaymentRequest)
export class IncentivePaymentRequestResolver {
  @Query(() => AvailableIncentives, {
    description:
      'What my partner can ask for now, what is frozen and why, and what stands in the way; nothing for the vendor (R-PY-3, R-PY-5).',
  })
  availableIncentives(@Ctx() { db, viewer }: Context): AvailableIncentives | Promise<AvailableIncentives> {
    return viewer.partnerId && viewer.kind === 'MEMBER' ? availableOf(db, viewer.partnerId) : nothingAvailable
  }

  @Query(() => IncentivePaymentRequest, {
    nullable: true,
    description: 'One payment request (S3-13…S3-15); null when it does not exist or is not mine to see.',
  })
  incentivePaymentRequest(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<IncentivePaymentRequestEntity | null> {
    return db.one(IncentivePaymentRequestEntity, id, info)
  }

  @Query(() => IncentivePaymentRequestConnection, {
    description: 'Payment requests of my partner; for the vendor, of all (S3-13, S3-18).',
  })
  incentivePaymentRequests(
    @Args() page: PageArgs,
    @Arg('filter', () => IncentivePaymentRequestFilter, { nullable: true, description: 'Which ones.' })
    filter: IncentivePaymentRequestFilter | null,
    @Arg('orderBy', () => IncentivePaymentRequestOrder, {
      defaultValue: IncentivePaymentRequestOrder.SUBMITTED_AT_DESC,
      description: 'In which order.',
    })
    orderBy: IncentivePaymentRequestOrder,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<IncentivePaymentRequestEntity>> {
    const list = { page, order: incentivePaymentRequestOrders[orderBy], filters: paymentRequestConditions(db, filter) }
    return db.page(IncentivePaymentRequestEntity, info, list)
  }

  @Query(() => IncentiveInvoiceList, {
    nullable: true,
    description:
      'What stands on the invoices for a request, to be viewed and printed (S3-16); null where none is needed, or it is not mine.',
  })
  incentiveInvoiceList(
    @Arg('requestId', () => ID, { description: 'The payment request.' }) requestId: string,
    @Ctx() { db }: Context,
  ): Promise<IncentiveInvoiceList | null> {
    return invoiceListOf(db, requestId)
  }

  @Extensions({ expectedSize: 2 })
  @Query(() => [IncentiveAutoPayout], { description: 'What my partner has asked for automatically, by association type (R-PY-3).' })
  incentiveAutoPayouts(@Ctx() { db, viewer }: Context, @Info() info: GraphQLResolveInfo): Promise<IncentiveAutoPayoutEntity[]> {
    return db.many(IncentiveAutoPayoutEntity, { by: 'partnerId', of: viewer.partnerId ?? '' }, info, [['associationType', 'ASC']])
  }

  @Needs('status')
  @FieldResolver(() => IncentivePayoutStage, { description: 'Which stage it is in (当前环节).' })
  stage(@Root() { status }: IncentivePaymentRequestEntity): IncentivePayoutStage {
    return stageOf[status]
  }

  @Needs('status', 'issueMode', 'issueResult')
  @FieldResolver(() => String, { description: 'What it means, and what is to be done (提示), in the language of the request.' })
  promptText(@Root() request: IncentivePaymentRequestEntity, @Ctx() { language }: Context): string {
    return promptOf(request, language)
  }

  @Needs('payeeName', 'payeeBank', 'payeeAccount')
  @FieldResolver(() => IncentivePayee, { nullable: true, description: 'Where it goes (收款方), masked, as it was when it was submitted.' })
  payee(@Root() { payeeName, payeeBank, payeeAccount }: IncentivePaymentRequestEntity): IncentivePayee | null {
    return payeeName === null ? null : { name: payeeName, bank: payeeBank ?? '', accountMasked: payeeAccount ?? '' }
  }

  @Extensions({ expectedSize: 5 })
  @Needs('id')
  @FieldResolver(() => [IncentivePaymentItem], { description: 'What of which statements it is about; amounts below zero are taken off.' })
  items(@Root() request: IncentivePaymentRequestEntity, @Info() info: GraphQLResolveInfo): Promise<IncentivePaymentItemEntity[]> {
    return doorOf(request).many(IncentivePaymentItemEntity, { by: 'requestId', of: request.id }, info)
  }

  @Needs('id')
  @FieldResolver(() => [String], { description: 'The reconciliation cycles that it spans (对账期次), in order.' })
  async cycles(@Root() request: IncentivePaymentRequestEntity): Promise<string[]> {
    const items = await doorOf(request).many(IncentivePaymentItemEntity, { by: 'requestId', of: request.id }, ['cycle', 'statementNo'])
    return [...new Set(items.map(({ cycle }) => cycle))].sort()
  }

  @Needs('id')
  @FieldResolver(() => [String], { description: 'The numbers of its statements (激励账单ID), in order.' })
  async statementNos(@Root() request: IncentivePaymentRequestEntity): Promise<string[]> {
    const items = await doorOf(request).many(IncentivePaymentItemEntity, { by: 'requestId', of: request.id }, ['cycle', 'statementNo'])
    return items.map(({ statementNo }) => statementNo).sort()
  }

  @Extensions({ expectedSize: 2 })
  @Needs('id')
  @FieldResolver(() => [IncentiveInvoice], {
    description: 'The invoices for it, rejected ones included, in the order of their registration.',
  })
  invoices(@Root() request: IncentivePaymentRequestEntity, @Info() info: GraphQLResolveInfo): Promise<IncentiveInvoiceEntity[]> {
    return doorOf(request).many(IncentiveInvoiceEntity, { by: 'requestId', of: request.id }, info, [
      ['registeredAt', 'ASC'],
      ['id', 'ASC'],
    ])
  }

  @Needs('partnerId')
  @FieldResolver(() => Partner, { nullable: true, description: 'Whose request it is; null for those who may not see partners.' })
  partner(@Root() request: IncentivePaymentRequestEntity, @Info() info: GraphQLResolveInfo): Soon<PartnerEntity | null> {
    return namedBy(request, 'partnerId', PartnerEntity, info)
  }

  @Needs('submittedById')
  @FieldResolver(() => Member, { nullable: true, description: 'Who submitted it (申请人); null when it was created automatically.' })
  submittedBy(@Root() request: IncentivePaymentRequestEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(request, 'submittedById', MemberEntity, info)
  }

  @Needs('voucherQuotaId')
  @FieldResolver(() => VoucherQuota, {
    nullable: true,
    description: 'The voucher quota that it became; null before, and for those who see no quotas.',
  })
  voucherQuota(@Root() request: IncentivePaymentRequestEntity, @Info() info: GraphQLResolveInfo): Soon<VoucherQuotaEntity | null> {
    return namedBy(request, 'voucherQuotaId', VoucherQuotaEntity, info)
  }

  @Needs('invoiceDueDate', 'status')
  @FieldResolver(() => DeadlineType, {
    nullable: true,
    description: 'Until when invoices are wanted (开票截止日); null unless it waits for them.',
  })
  invoiceDeadline(@Root() request: IncentivePaymentRequestEntity, @Ctx() { now }: Context): Promise<Deadline> | null {
    const { invoiceDueDate, status } = request
    const isWaiting = status === IncentivePayoutStatus.AWAITING_PARTNER_INVOICE || status === IncentivePayoutStatus.INVOICE_REJECTED
    return invoiceDueDate && isWaiting ? deadlineAt(doorOf(request), endOfDay(invoiceDueDate), now) : null
  }

  @Needs('paymentDueAt', 'status')
  @FieldResolver(() => DeadlineType, {
    nullable: true,
    description:
      'Until when the vendor pays (付款时限): thirty days after the invoices arrived (R-ST-7); null before, and once it is done.',
  })
  paymentDeadline(@Root() request: IncentivePaymentRequestEntity, @Ctx() { now }: Context): Promise<Deadline> | null {
    const { paymentDueAt, status } = request
    return paymentDueAt && stageOf[status] !== IncentivePayoutStage.DONE ? deadlineAt(doorOf(request), paymentDueAt, now) : null
  }

  @Needs('status', 'issueMode', 'issueResult')
  @FieldResolver(() => [String], {
    description:
      'What I can do with it now: `registerInvoices`; for the vendor `requestInvoice`, `approvePayment`, `pay` (steps), `reviewInvoice`, `reject`, `retryIssue`.',
  })
  availableActions(@Root() request: IncentivePaymentRequestEntity): string[] {
    return actionsOf(request, doorOf(request).viewer)
  }
}

@Resolver(() => AvailableIncentive)
export class AvailableIncentiveResolver {
  @FieldResolver(() => Incentive, { nullable: true, description: 'The statement; null for those who see no statements.' })
  incentive(
    @Root() { incentiveId }: AvailableIncentive,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<IncentiveEntity | null> {
    return db.one(IncentiveEntity, incentiveId, info)
  }
}
