/** What is done with payment requests and invoices, and the rows that each answer shows. */
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, type ClassType, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context'
import { perform } from '../../mutations'
import type { ResolverClass } from '../module'
import { advanceIncentivePayout } from './actions/advanceIncentivePayout'
import { applyIncentivePayout, applying } from './actions/applyIncentivePayout'
import { registerIncentiveInvoices } from './actions/registerIncentiveInvoices'
import { rejectIncentivePayout } from './actions/rejectIncentivePayout'
import { retryIncentiveIssue } from './actions/retryIncentiveIssue'
import { reviewIncentiveInvoice } from './actions/reviewIncentiveInvoice'
import { automating, setAutoPayout } from './actions/setAutoPayout'
import { IncentiveAutoPayoutEntity } from './autoPayout.entity'
import { IncentiveInvoiceEntity } from './incentiveInvoice.entity'
import { IncentivePaymentRequestEntity } from './paymentRequest.entity'
import { IncentiveAutoPayout, IncentiveInvoice, IncentivePaymentRequest } from './paymentRequest.type'
import {
  AdvanceIncentivePayoutInput,
  ApplyIncentivePayoutInput,
  RegisterIncentiveInvoicesInput,
  RejectIncentivePayoutInput,
  RetryIncentiveIssueInput,
  ReviewIncentiveInvoiceInput,
  SetAutoPayoutInput,
} from './payout.inputs'
import {
  AdvanceIncentivePayoutPayload,
  ApplyIncentivePayoutPayload,
  type PayoutPayload,
  RegisterIncentiveInvoicesPayload,
  RejectIncentivePayoutPayload,
  RetryIncentiveIssuePayload,
  ReviewIncentiveInvoicePayload,
  SetAutoPayoutPayload,
} from './payout.payloads'

@Resolver()
export class IncentivePayoutMutationsResolver {
  @Mutation(() => ApplyIncentivePayoutPayload, {
    description:
      'Asks for incentives to be paid out: all, one or some (R-PY-3). Without invoices they come at once; negative ones are taken off.',
  })
  applyIncentivePayout(
    @Arg('input', () => ApplyIncentivePayoutInput) input: ApplyIncentivePayoutInput,
    @Ctx() ctx: Context,
  ): Promise<ApplyIncentivePayoutPayload> {
    return perform(ctx, 'applyIncentivePayout', input, applyIncentivePayout, { before: applying.before })
  }

  @Mutation(() => SetAutoPayoutPayload, {
    description:
      'Has incentives of one association type asked for every day, or no longer (R-PY-3). Switching it on is sensitive (R-XC-5).',
  })
  setAutoPayout(@Arg('input', () => SetAutoPayoutInput) input: SetAutoPayoutInput, @Ctx() ctx: Context): Promise<SetAutoPayoutPayload> {
    return perform(ctx, 'setAutoPayout', input, setAutoPayout, input.isEnabled ? { before: automating.before } : {})
  }

  @Mutation(() => RegisterIncentiveInvoicesPayload, {
    description: 'Registers the invoices that were made out and mailed for a payment request (S3-17, R-IV-2…R-IV-5).',
  })
  registerIncentiveInvoices(
    @Arg('input', () => RegisterIncentiveInvoicesInput) input: RegisterIncentiveInvoicesInput,
    @Ctx() ctx: Context,
  ): Promise<RegisterIncentiveInvoicesPayload> {
    return perform(ctx, 'registerIncentiveInvoices', input, registerIncentiveInvoices)
  }

  @Mutation(() => AdvanceIncentivePayoutPayload, { description: 'For the vendor: takes a payment request one step further (part 3 §6.2).' })
  advanceIncentivePayout(
    @Arg('input', () => AdvanceIncentivePayoutInput) input: AdvanceIncentivePayoutInput,
    @Ctx() ctx: Context,
  ): Promise<AdvanceIncentivePayoutPayload> {
    return perform(ctx, 'advanceIncentivePayout', input, advanceIncentivePayout)
  }

  @Mutation(() => RejectIncentivePayoutPayload, {
    description: 'For the vendor: rejects a payment request; its incentives can be asked for again (part 3 §6.2).',
  })
  rejectIncentivePayout(
    @Arg('input', () => RejectIncentivePayoutInput) input: RejectIncentivePayoutInput,
    @Ctx() ctx: Context,
  ): Promise<RejectIncentivePayoutPayload> {
    return perform(ctx, 'rejectIncentivePayout', input, rejectIncentivePayout)
  }

  @Mutation(() => RetryIncentiveIssuePayload, {
    description: 'For the vendor: issues the voucher quota that failed when its request was completed (C-11).',
  })
  retryIncentiveIssue(
    @Arg('input', () => RetryIncentiveIssueInput) input: RetryIncentiveIssueInput,
    @Ctx() ctx: Context,
  ): Promise<RetryIncentiveIssuePayload> {
    return perform(ctx, 'retryIncentiveIssue', input, retryIncentiveIssue)
  }

  @Mutation(() => ReviewIncentiveInvoicePayload, {
    description: 'For the vendor: an invoice arrived, is in order, or is not; its request follows (part 3 §6.3).',
  })
  reviewIncentiveInvoice(
    @Arg('input', () => ReviewIncentiveInvoiceInput) input: ReviewIncentiveInvoiceInput,
    @Ctx() ctx: Context,
  ): Promise<ReviewIncentiveInvoicePayload> {
    return perform(ctx, 'reviewIncentiveInvoice', input, reviewIncentiveInvoice)
  }
}

const asStored = 'as it is stored now; null when nothing was done, unless someone was faster (CONFLICT_STALE_VERSION).'

const requestAgain = (payload: ClassType<PayoutPayload>): ResolverClass => {
  @Resolver(() => payload)
  class PayloadResolver {
    @FieldResolver(() => IncentivePaymentRequest, { nullable: true, description: `The payment request ${asStored}` })
    paymentRequest(
      @Root() { objectId }: PayoutPayload,
      @Ctx() { db }: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<IncentivePaymentRequestEntity | null> {
      return db.one(IncentivePaymentRequestEntity, objectId, info)
    }
  }
  return PayloadResolver
}

@Resolver(() => ReviewIncentiveInvoicePayload)
class InvoiceAgainResolver {
  @FieldResolver(() => IncentiveInvoice, { nullable: true, description: `The invoice ${asStored}` })
  invoice(
    @Root() { objectId }: PayoutPayload,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<IncentiveInvoiceEntity | null> {
    return db.one(IncentiveInvoiceEntity, objectId, info)
  }
}

@Resolver(() => SetAutoPayoutPayload)
class SettingAgainResolver {
  @FieldResolver(() => IncentiveAutoPayout, { nullable: true, description: `The setting ${asStored}` })
  autoPayout(
    @Root() { objectId }: PayoutPayload,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<IncentiveAutoPayoutEntity | null> {
    return db.one(IncentiveAutoPayoutEntity, objectId, info)
  }
}

export const payoutPayloadResolvers: readonly ResolverClass[] = [
  ...[
    ApplyIncentivePayoutPayload,
    AdvanceIncentivePayoutPayload,
    RejectIncentivePayoutPayload,
    RetryIncentiveIssuePayload,
    RegisterIncentiveInvoicesPayload,
  ].map(requestAgain),
  InvoiceAgainResolver,
  SettingAgainResolver,
]
