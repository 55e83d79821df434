/** What a payment request is for really comes: a voucher quota, a credit on the account, or a transfer that was made. Once. */
import type { Transaction } from '../../db'
import { equals, isIn } from '../../shared/conditions'
import { UserError } from '../../shared/errors'
import { addMonths, endOfDay, shanghaiDate } from '../../shared/time'
import { AccountType, clearing, LedgerTransferKind, ofPartner, transfer } from '../accounts'
import { finishPaid, IncentiveDetailEntity, IncentiveDetailStatus, IncentiveEntity, PayoutCompleted } from '../incentives'
import { PartnerEntity } from '../partners'
import { checkHolder, openQuota, VoucherQuotaKind } from '../vouchers'
import type { IncentivePaymentRequestEntity } from './paymentRequest.entity'
import { IncentiveIssueResult, IssueMode } from './payout.enums'

const { TO_VOUCHER_QUOTA, TO_ACCOUNT, TO_ACCOUNT_OWED_INVOICE } = IssueMode

/** How long a quota that an incentive became can be issued from (INFERRED). */
const monthsOfQuota = 12

/** The quota bears the id of its request: a second one for it cannot exist. */
const quotaIdOf = ({ id }: IncentivePaymentRequestEntity): string => `vqt_${id.slice(4)}`

const intoQuota = async (system: Transaction, request: IncentivePaymentRequestEntity, partner: PartnerEntity): Promise<void> => {
  try {
    checkHolder(partner, VoucherQuotaKind.VOUCHER)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    // C-11: completed for the partner, failed for the quota; support issues it later.
    Object.assign(request, { issueResult: IncentiveIssueResult.FAILED, issueError: error.code })
    return
  }
  const voucherQuotaId = await openQuota(system, {
    id: quotaIdOf(request),
    partnerId: request.partnerId,
    kind: VoucherQuotaKind.VOUCHER,
    quotaValue: request.amount,
    effectiveAt: system.now,
    expireAt: endOfDay(addMonths(shanghaiDate(system.now), monthsOfQuota)),
  })
  Object.assign(request, { issueResult: IncentiveIssueResult.OK, issueError: null, voucherQuotaId })
}

/** One movement with two legs; the ledger books nothing twice for one request. */
const ontoAccount = (system: Transaction, { id, partnerId, amount }: IncentivePaymentRequestEntity): Promise<void> =>
  transfer(system, {
    kind: LedgerTransferKind.INCENTIVE_PAYOUT,
    refId: id,
    from: clearing(partnerId, AccountType.BALANCE, amount.currency),
    to: ofPartner(partnerId, AccountType.BALANCE, amount.currency),
    amount,
  })

/** Its lines are paid out, and with the last of them its statements, which are locked. */
const settleLines = async (
  system: Transaction,
  { id }: IncentivePaymentRequestEntity,
  statements: readonly IncentiveEntity[],
): Promise<void> => {
  const ids = statements.map(statement => statement.id)
  const applied = await system
    .rows(IncentiveDetailEntity)
    .where(isIn('incentiveId', ids), equals('status', IncentiveDetailStatus.APPLIED), equals('paymentRequestId', id))
    .many(['id'])
  await system.changeAll(
    IncentiveDetailEntity,
    applied.map(line => line.id),
    { status: IncentiveDetailStatus.ISSUED },
  )
  await system.announce(new PayoutCompleted(id, await finishPaid(system, statements)))
}

/** Changes the request in memory; whoever calls it stores it in the same transaction. Accounts come last, as everywhere. */
export const issue = async (
  system: Transaction,
  request: IncentivePaymentRequestEntity,
  partner: PartnerEntity,
  statements: readonly IncentiveEntity[],
): Promise<void> => {
  if (request.issueMode === TO_VOUCHER_QUOTA) await intoQuota(system, request, partner)
  else request.issueResult = IncentiveIssueResult.OK
  if (request.issueResult === IncentiveIssueResult.FAILED) return
  request.paidAt = system.now
  await settleLines(system, request, statements)
  if (request.issueMode === TO_ACCOUNT || request.issueMode === TO_ACCOUNT_OWED_INVOICE) await ontoAccount(system, request)
}
