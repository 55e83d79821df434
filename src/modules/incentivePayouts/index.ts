/** Paying incentives out: what can be asked for, payment requests, invoices, and what really comes of them. */
import { inTurn, may, mayAny, mayPerform } from '../../access/rules'
import type { Module } from '../module'
import { IncentiveAutoPayoutEntity } from './autoPayout.entity'
import { BusinessInformationEntity } from './businessInformation.entity'
import { IncentiveCompletionResolver } from './completion.resolver'
import { IncentiveInvoiceEntity } from './incentiveInvoice.entity'
import { IncentiveInvoiceResolver } from './incentiveInvoice.resolver'
import { payoutDeadlines } from './payout.deadlines'
import { applyAutoPayouts } from './payout.jobs'
import { IncentivePayoutMutationsResolver, payoutPayloadResolvers } from './payoutMutations.resolver'
import { IncentivePaymentItemEntity } from './paymentItem.entity'
import { IncentivePaymentRequestEntity } from './paymentRequest.entity'
import { incentiveInvoiceLifecycle, paymentRequestLifecycle } from './paymentRequest.lifecycle'
import { AvailableIncentiveResolver, IncentivePaymentRequestResolver } from './paymentRequest.resolver'

export { IncentiveAutoPayoutEntity } from './autoPayout.entity'
export { BusinessInformationEntity } from './businessInformation.entity'
export { IncentiveInvoiceEntity } from './incentiveInvoice.entity'
export { payoutInvariants } from './invariants'
export { issueModesOf, needsInvoice } from './issueModes'
export {
  IncentiveInvoiceStatus,
  IncentiveInvoiceType,
  IncentiveIssueResult,
  IncentivePayoutStage,
  IncentivePayoutStatus,
  IssueMode,
} from './payout.enums'
export { IncentivePaymentItemEntity } from './paymentItem.entity'
export { IncentivePaymentRequestEntity } from './paymentRequest.entity'
export { incentiveInvoiceLifecycle, paymentRequestLifecycle } from './paymentRequest.lifecycle'

const seeing = may('incentivePayout.view')

export const incentivePayouts: Module = {
  name: 'incentivePayouts',
  entities: [
    IncentivePaymentRequestEntity,
    IncentivePaymentItemEntity,
    IncentiveInvoiceEntity,
    IncentiveAutoPayoutEntity,
    BusinessInformationEntity,
  ],
  resolvers: [
    IncentivePaymentRequestResolver,
    AvailableIncentiveResolver,
    IncentiveInvoiceResolver,
    IncentiveCompletionResolver,
    IncentivePayoutMutationsResolver,
    ...payoutPayloadResolvers,
  ],
  rules: {
    Query: {
      availableIncentives: seeing,
      incentivePaymentRequest: seeing,
      incentivePaymentRequests: seeing,
      incentiveInvoiceList: seeing,
      incentiveInvoices: seeing,
      incentiveAutoPayouts: seeing,
    },
    Mutation: {
      applyIncentivePayout: inTurn(mayPerform(paymentRequestLifecycle, 'submit'), seeing),
      setAutoPayout: inTurn(may('incentivePayout.apply'), seeing),
      registerIncentiveInvoices: inTurn(mayPerform(paymentRequestLifecycle, 'registerInvoices'), seeing),
      advanceIncentivePayout: inTurn(mayAny('incentivePayout.process', 'incentivePayout.pay'), seeing),
      rejectIncentivePayout: inTurn(mayPerform(paymentRequestLifecycle, 'reject'), seeing),
      retryIncentiveIssue: inTurn(mayPerform(paymentRequestLifecycle, 'retryIssue'), seeing),
      reviewIncentiveInvoice: inTurn(mayPerform(paymentRequestLifecycle, 'reviewInvoice'), seeing),
    },
  },
  lifecycles: [paymentRequestLifecycle, incentiveInvoiceLifecycle],
  nodes: { ipr: IncentivePaymentRequestEntity, inv: IncentiveInvoiceEntity },
  jobs: [applyAutoPayouts],
  deadlines: payoutDeadlines,
}
