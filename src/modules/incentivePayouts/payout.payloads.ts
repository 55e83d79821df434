/** What the mutations of payouts answer: rows are read again after commit. */
import { ObjectType } from 'type-graphql'
import { Payload } from '../../mutations'

@ObjectType()
export abstract class PayoutPayload extends Payload {
  objectId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'The one payment request that the call made (R-PY-4).' })
export class ApplyIncentivePayoutPayload extends PayoutPayload {}

@ObjectType({ simpleResolvers: true, description: 'The payment request, one step further.' })
export class AdvanceIncentivePayoutPayload extends PayoutPayload {}

@ObjectType({ simpleResolvers: true, description: 'The payment request as it was rejected.' })
export class RejectIncentivePayoutPayload extends PayoutPayload {}

@ObjectType({ simpleResolvers: true, description: 'The payment request with its voucher quota.' })
export class RetryIncentiveIssuePayload extends PayoutPayload {}

@ObjectType({ simpleResolvers: true, description: 'The payment request with its invoices.' })
export class RegisterIncentiveInvoicesPayload extends PayoutPayload {}

@ObjectType({ simpleResolvers: true, description: 'The invoice as it was reviewed.' })
export class ReviewIncentiveInvoicePayload extends PayoutPayload {}

@ObjectType({ simpleResolvers: true, description: 'The setting as it is now.' })
export class SetAutoPayoutPayload extends PayoutPayload {}
