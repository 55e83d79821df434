/** One payment request out of what is chosen and all that is negative: by a member, or by the daily job (R-PY-4, R-PY-9). */
import type { New, Transaction } from '../../db'
import { equals, isIn } from '../../shared/conditions'
import { notFound, UserError } from '../../shared/errors'
import { newId } from '../../shared/ids'
import { Money } from '../../shared/money'
import { shanghaiDate } from '../../shared/time'
import { holdsOf, IncentiveDetailEntity, IncentiveDetailStatus, IncentiveEntity, isPastExpiry, PayoutRequested } from '../incentives'
import type { PartnerEntity } from '../partners'
import { checkBills, checkBusiness, maskedAccount } from './business'
import type { BusinessInformationEntity } from './businessInformation.entity'
import { issue } from './issue'
import { issueModesOf, needsInvoice } from './issueModes'
import { openShares, type OpenShare } from './openStatements'
import { IncentivePaymentItemEntity } from './paymentItem.entity'
import { IncentivePaymentRequestEntity } from './paymentRequest.entity'
import { paymentRequestLifecycle } from './paymentRequest.lifecycle'
import { IncentivePayoutStatus, type IssueMode } from './payout.enums'
import { isPositive, netOf, withNegatives, worth } from './share'

const { APPLIED, EXPIRED, FROZEN } = IncentiveDetailStatus

/** VAT of services (INFERRED); amounts include it (R-IV-4). */
const taxRate = '0.0600'

export type Wish = {
  readonly issueMode: IssueMode
  /** Null: all that can be paid out that way. */
  readonly incentiveIds: readonly string[] | null
  /** Narrows what "all" is. */
  readonly includes?: (statement: IncentiveEntity) => boolean
  readonly submittedById: string | null
}

type Place = { readonly partner: PartnerEntity; readonly statements: readonly IncentiveEntity[] }

const fieldOf = (position: number): string[] => ['incentiveIds', String(position)]

const checkMode = (statement: IncentiveEntity, partner: PartnerEntity, mode: IssueMode, field: readonly string[]): void => {
  const allowed = issueModesOf(statement, partner)
  if (allowed.includes(mode)) return
  throw new UserError('ISSUE_MODE_NOT_ALLOWED', { subject: statement.statementNo, allowed: allowed.join(', ') }, [...field])
}

/** Why nothing of a statement of the own partner can be asked for. */
const unavailable = async (system: Transaction, id: string, partnerId: string, field: string[]): Promise<UserError> => {
  const statement = await system
    .rows(IncentiveEntity)
    .where(equals('id', id), equals('partnerId', partnerId))
    .one(['statementNo', 'status', 'expiresAt'])
  if (!statement) return notFound('Incentive', ...field)
  const { statementNo, status } = statement
  const lines = system.rows(IncentiveDetailEntity).where(equals('incentiveId', id))
  const states = await lines.countPer('status')
  const reason = isPastExpiry(statement, system.now) ? EXPIRED : ([FROZEN, APPLIED].find(state => states.has(state)) ?? status)
  return new UserError('INCENTIVE_NOT_AVAILABLE', { statementNo, reason }, field)
}

/** Those that were named, each checked, or all that fit the mode. */
const chosen = async (system: Transaction, { partner }: Place, wish: Wish, shares: readonly OpenShare[]): Promise<Set<string>> => {
  const { issueMode, incentiveIds, includes = () => true } = wish
  const open = new Map(shares.map(share => [share.incentiveId, share]))
  if (incentiveIds === null) {
    const positive = shares.filter(share => isPositive(worth(share)) && includes(share.statement))
    const fitting = positive.filter(({ statement }) => issueModesOf(statement, partner).includes(issueMode))
    const [other] = positive
    if (fitting.length === 0 && other) checkMode(other.statement, partner, issueMode, ['issueMode'])
    return new Set(fitting.map(({ incentiveId }) => incentiveId))
  }
  for (const [position, id] of incentiveIds.entries()) {
    const share = open.get(id)
    if (!share) throw await unavailable(system, id, partner.id, fieldOf(position))
    if (isPositive(worth(share))) checkMode(share.statement, partner, issueMode, fieldOf(position))
  }
  return new Set(incentiveIds)
}

const itemOf = (requestId: string, share: OpenShare, lineCount: number): New<IncentivePaymentItemEntity> => {
  const { id: incentiveId, partnerId, statementNo, cycle, planName, associationType, currency } = share.statement
  return {
    id: newId('ipi'),
    partnerId,
    requestId,
    incentiveId,
    statementNo,
    cycle,
    planName,
    associationType,
    amount: worth(share),
    offsetAmount: share.offset,
    currency,
    lineCount,
  }
}

/** The lines are part of this request now, and of no other. */
const take = async (system: Transaction, requestId: string, shares: readonly OpenShare[]): Promise<void> => {
  const ids = shares.map(({ incentiveId }) => incentiveId)
  const lines = await system
    .rows(IncentiveDetailEntity)
    .where(isIn('incentiveId', ids), equals('status', IncentiveDetailStatus.AVAILABLE))
    .many(['id', 'incentiveId'])
  await system.changeAll(
    IncentiveDetailEntity,
    lines.map(({ id }) => id),
    { status: IncentiveDetailStatus.APPLIED, paymentRequestId: requestId },
  )
  const countOf = (incentiveId: string): number => lines.filter(line => line.incentiveId === incentiveId).length
  await system.append(IncentivePaymentItemEntity, ...shares.map(share => itemOf(requestId, share, countOf(share.incentiveId))))
  for (const { statement } of shares) statement.offsetAmount = Money.zero(statement.currency)
  await system.save(...shares.map(({ statement }) => statement))
}

const requestOf = (
  system: Transaction,
  { partner }: Place,
  { issueMode, submittedById }: Wish,
  business: BusinessInformationEntity,
  amount: Money,
): IncentivePaymentRequestEntity => {
  const id = newId('ipr')
  return {
    id,
    partnerId: partner.id,
    requestNo: `SF${shanghaiDate(system.now).replaceAll('-', '')}${id.slice(-10)}`,
    status: IncentivePayoutStatus.TO_BE_SUBMITTED,
    issueMode,
    amount,
    taxRate,
    currency: amount.currency,
    autoCreated: submittedById === null,
    submittedAt: system.now,
    submittedById,
    invoiceDueDate: null,
    invoicesReceivedAt: null,
    reviewDueAt: null,
    paymentDueAt: null,
    payByAt: null,
    calendarVersion: null,
    rejectReason: null,
    decidedAt: null,
    payeeName: business.taxpayerName,
    payeeBank: business.bankName,
    payeeAccount: maskedAccount(business.bankAccountNo),
    paidAt: null,
    paymentReference: null,
    issueResult: null,
    issueError: null,
    voucherQuotaId: null,
    updatedAt: system.now,
    version: 1,
  }
}

/** Checks, takes, and issues at once where no invoice is needed. The statements are all open ones of the partner, locked. */
export const makeRequest = async (
  tx: Transaction,
  system: Transaction,
  place: Place,
  wish: Wish,
  confirm: () => Promise<void> = () => Promise.resolve(),
): Promise<string> => {
  const { partner, statements } = place
  const business = await checkBusiness(system, partner)
  checkBills(await holdsOf(system, partner.id))
  // One request is in one currency: the one that was authenticated (R-IV-5).
  const shares = (await openShares(system, statements)).filter(({ statement }) => statement.currency === business.currency)
  const ids = await chosen(system, place, wish, shares)
  const taken = withNegatives(shares, ({ incentiveId }) => ids.has(incentiveId))
  const amount = netOf(taken, business.currency)
  if (!isPositive(amount)) throw new UserError('NO_POSITIVE_BALANCE', { net: amount.amount })
  await confirm()

  const request = requestOf(system, place, wish, business, amount)
  paymentRequestLifecycle.move(request, 'submit', tx.viewer)
  await take(system, request.id, taken)
  const { id, requestNo } = request
  await system.announce(
    new PayoutRequested(
      id,
      requestNo,
      taken.map(({ incentiveId }) => incentiveId),
    ),
  )
  if (!needsInvoice(request.issueMode)) {
    paymentRequestLifecycle.move(request, 'issue', system.viewer)
    await issue(
      system,
      request,
      partner,
      taken.map(({ statement }) => statement),
    )
  }
  return tx.insert(IncentivePaymentRequestEntity, request)
}
