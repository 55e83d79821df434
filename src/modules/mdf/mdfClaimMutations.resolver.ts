/** What is done with claims of MDF activities, their invoices and payments. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../context'
import { perform } from '../../mutations'
import { claiming, submitMdfClaim } from './actions/submitMdfClaim'
import { reviewMdfClaim } from './actions/reviewMdfClaim'
import { registerMdfInvoice } from './actions/registerMdfInvoice'
import { reviewMdfInvoice } from './actions/reviewMdfInvoice'
import { markMdfPaid } from './actions/markMdfPaid'
import { MarkMdfPaidInput, RegisterMdfInvoiceInput, ReviewMdfClaimInput, ReviewMdfInvoiceInput, SubmitMdfClaimInput } from './claim.inputs'
import {
  MarkMdfPaidPayload,
  RegisterMdfInvoicePayload,
  ReviewMdfClaimPayload,
  ReviewMdfInvoicePayload,
  SubmitMdfClaimPayload,
} from './mdf.payloads'

@Resolver()
export class MdfClaimMutationsResolver {
  @Mutation(() => SubmitMdfClaimPayload, {
    description:
      'Claims what an activity cost (兑现申报, S3-45, S3-47, S3-54). Sensitive: asks for a code where that is switched on (R-XC-5).',
  })
  submitMdfClaim(@Arg('input', () => SubmitMdfClaimInput) input: SubmitMdfClaimInput, @Ctx() ctx: Context): Promise<SubmitMdfClaimPayload> {
    return perform(ctx, 'submitMdfClaim', input, submitMdfClaim, { before: claiming.before })
  }

  @Mutation(() => ReviewMdfClaimPayload, { description: 'The vendor approves a claim, or returns it to be completed (S3-54).' })
  reviewMdfClaim(@Arg('input', () => ReviewMdfClaimInput) input: ReviewMdfClaimInput, @Ctx() ctx: Context): Promise<ReviewMdfClaimPayload> {
    return perform(ctx, 'reviewMdfClaim', input, reviewMdfClaim)
  }

  @Mutation(() => RegisterMdfInvoicePayload, {
    description: 'Registers the invoice of an approved claim (登记发票, R-MC-7, R-MC-9, S3-54).',
  })
  registerMdfInvoice(
    @Arg('input', () => RegisterMdfInvoiceInput) input: RegisterMdfInvoiceInput,
    @Ctx() ctx: Context,
  ): Promise<RegisterMdfInvoicePayload> {
    return perform(ctx, 'registerMdfInvoice', input, registerMdfInvoice)
  }

  @Mutation(() => ReviewMdfInvoicePayload, { description: 'The vendor accepts an invoice, or asks for another (发票审核).' })
  reviewMdfInvoice(
    @Arg('input', () => ReviewMdfInvoiceInput) input: ReviewMdfInvoiceInput,
    @Ctx() ctx: Context,
  ): Promise<ReviewMdfInvoicePayload> {
    return perform(ctx, 'reviewMdfInvoice', input, reviewMdfInvoice)
  }

  @Mutation(() => MarkMdfPaidPayload, {
    description: 'The vendor has paid: what was claimed is used, the rest of the reservation is free (S3-54).',
  })
  markMdfPaid(@Arg('input', () => MarkMdfPaidInput) input: MarkMdfPaidInput, @Ctx() ctx: Context): Promise<MarkMdfPaidPayload> {
    return perform(ctx, 'markMdfPaid', input, markMdfPaid)
  }
}
