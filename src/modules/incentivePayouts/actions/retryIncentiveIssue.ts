/** Support issues the voucher quota that could not be issued when its request was completed (C-11). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { equals } from '../../../shared/conditions'
import { notFound, UserError } from '../../../shared/errors'
import { checkVersion } from '../../incentives'
import { PartnerEntity } from '../../partners'
import { checkHolder, VoucherQuotaKind } from '../../vouchers'
import { issue } from '../issue'
import { lockStatementsOf, systemOf } from '../ofRequest'
import { IncentivePaymentRequestEntity } from '../paymentRequest.entity'
import { moveRequest } from '../paymentRequest.lifecycle'
import { IncentiveIssueResult } from '../payout.enums'
import type { RetryIncentiveIssueInput } from '../payout.inputs'

export const retryIncentiveIssue = async (tx: Transaction, ctx: Context, input: RetryIncentiveIssueInput) => {
  const request = await tx.lock(IncentivePaymentRequestEntity, input.id)
  const { answer, replayed } = await once(tx, ctx, 'retryIncentiveIssue', input, async () => {
    checkVersion(request, input)
    moveRequest(request, 'retryIssue', ctx.viewer)
    // What came once does not come again.
    if (request.issueResult !== IncentiveIssueResult.FAILED)
      throw new UserError('INCENTIVE_ALREADY_ISSUED', { requestNo: request.requestNo, issuedAt: request.paidAt ?? '–' }, ['id'])
    const system = systemOf(tx)
    const partner = await system.rows(PartnerEntity).where(equals('id', request.partnerId)).one('all')
    if (!partner) throw notFound('partner')
    checkHolder(partner, VoucherQuotaKind.VOUCHER)
    await issue(system, request, partner, await lockStatementsOf(system, request))
    await tx.save(request)
    return { objectId: request.id }
  })
  return { ...answer, replayed }
}
