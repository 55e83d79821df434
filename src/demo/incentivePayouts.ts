/** Makes payment requests of what statements have paid out or are paying out, their invoices, and what freezes the rest. */
import { PartnerIdentity } from '../access/roles'
import { AssociationType } from '../modules/customers'
import {
  BusinessInformationEntity,
  IncentiveAutoPayoutEntity,
  IncentiveInvoiceEntity,
  IncentiveInvoiceStatus,
  IncentiveInvoiceType,
  IncentiveIssueResult,
  IncentivePaymentItemEntity,
  IncentivePaymentRequestEntity,
  IncentivePayoutStatus,
  IssueMode,
  needsInvoice,
} from '../modules/incentivePayouts'
import {
  IncentiveDetailEntity,
  IncentiveDetailStatus,
  IncentiveEntity,
  IncentiveFrozenReason,
  IncentiveHoldEntity,
  IncentiveStatus,
} from '../modules/incentives'
import { markOfInvoice, markOfPayment } from '../modules/usedDocuments'
import { VoucherQuotaEntity, VoucherQuotaKind, VoucherQuotaStatus } from '../modules/vouchers'
import { Money } from '../shared/money'
import { addDays, addMonths, endOfDay, type Instant, shanghaiDate } from '../shared/time'
import type { Staff } from './members'
import { day, later } from './moments'
import { type DemoPartner, is } from './partners'
import type { Random } from './random'
import { type Row, rowOf } from './rows'
import { usedDocumentRows } from './usedDocuments'
import { yuan } from './yuan'

const { APPLIED, AVAILABLE, FROZEN, ISSUED } = IncentiveDetailStatus
const { PROCESSING, AWAITING_PARTNER_INVOICE, INVOICE_PENDING_REVIEW, INVOICE_REJECTED, PAYMENT_REVIEWING, PAYING, COMPLETED, REJECTED } =
  IncentivePayoutStatus

/** How far requests against invoices are, one after the other, so that each state is there. */
const underWay = [AWAITING_PARTNER_INVOICE, PAYING, INVOICE_PENDING_REVIEW, PROCESSING, INVOICE_REJECTED, PAYMENT_REVIEWING]
const withInvoice = [INVOICE_PENDING_REVIEW, INVOICE_REJECTED, PAYMENT_REVIEWING, PAYING, COMPLETED]
const approvedIn = [PAYMENT_REVIEWING, PAYING, COMPLETED]
const rejectReasons = ['申付资料不全', '激励对账存在差异，请核对后重新申请']

type Group = { readonly statement: IncentiveEntity; readonly details: IncentiveDetailEntity[] }
type Payee = {
  readonly companyId: string
  readonly name: string
  readonly taxpayerNo: string
  readonly bank: string
  readonly account: string
}
type Staffed = { readonly partner: DemoPartner; readonly staff: Staff }

const sumOf = (details: readonly IncentiveDetailEntity[]): Money =>
  details.reduce((total, { incentiveAmount }) => total.plus(incentiveAmount), Money.zero('CNY'))
const isPositive = (amount: Money): boolean => !amount.isNegative && !amount.isZero

export class IncentivePayouts {
  private readonly staffOf: ReadonlyMap<string, Staff>
  private readonly payees = new Map<string, Payee>()
  private hasExpired = false
  private turn = 0
  private numbered = 0

  constructor(
    private readonly partners: readonly Staffed[],
    private readonly vendorFinance: string,
    private readonly random: Random,
    private readonly now: Instant,
  ) {
    this.staffOf = new Map(partners.map(({ partner, staff }) => [partner.id, staff]))
  }

  /** Statements come with their lines after them; each gets its requests as soon as all of it is known. */
  *through(rows: Iterable<Row>): Generator<Row> {
    yield* this.businessRows()
    let group: Group | null = null
    for (const { entity, row } of rows) {
      if (entity === IncentiveEntity) {
        if (group) yield* this.paidOut(group)
        group = { statement: row as IncentiveEntity, details: [] }
      } else if (group && entity === IncentiveDetailEntity) group.details.push(row as IncentiveDetailEntity)
      else yield { entity, row }
    }
    if (group) yield* this.paidOut(group)
  }

  /** What the vendor found out about each partner that can be paid, and who has it all asked for automatically. */
  private *businessRows(): Generator<Row> {
    for (const { partner, staff } of this.partners) {
      if (is(partner, PartnerIdentity.CLOUD_RESELLER)) continue
      const updatedAt = later(partner.joinedAt, 30 * day)
      const payee = {
        companyId: partner.company ?? partner.id,
        name: partner.companyName,
        taxpayerNo: `91${this.random.hex(16).toUpperCase()}`,
        bank: this.random.one(['中国银行', '工商银行', '建设银行', '招商银行']),
        account: `6222${this.random.whole(100_000_000_000, 999_999_999_999)}`,
      }
      this.payees.set(partner.id, payee)
      yield rowOf(BusinessInformationEntity, {
        id: this.random.id('biz', updatedAt),
        partnerId: partner.id,
        taxpayerName: payee.name,
        taxpayerNo: payee.taxpayerNo,
        currency: 'CNY',
        bankName: payee.bank,
        bankAccountNo: payee.account,
        contactName: '李会计',
        contactMobile: `139${this.random.whole(10_000_000, 99_999_999)}`,
        mailingAddress: '软件大道 1 号财务部',
        updatedAt,
        version: 1,
      })
      if (!this.random.chance(0.4)) continue
      const setAt = later(this.now, -this.random.whole(20, 200) * day)
      yield rowOf(IncentiveAutoPayoutEntity, {
        id: this.random.id('iap', setAt),
        partnerId: partner.id,
        associationType: AssociationType.RESALE,
        isEnabled: false,
        issueMode: IssueMode.TO_VOUCHER_QUOTA,
        setById: staff.finance.id,
        updatedAt: setAt,
        version: 1,
      })
    }
  }

  private *paidOut({ statement, details }: Group): Generator<Row> {
    const isOver = statement.status === IncentiveStatus.ISSUED
    if (isOver && !this.hasExpired) return yield* this.expired(statement, details)
    if (!isOver && statement.status !== IncentiveStatus.ISSUING) return yield* this.asTheyAre(statement, details)
    const submittedAt = later(statement.confirmedAt ?? statement.createdAt, this.random.whole(20, 90) * 3_600_000)
    const asked = details.filter(({ status }) => status === (isOver ? ISSUED : APPLIED))
    const amount = sumOf(asked).roundHalfUpToCents()
    const isAsked = isPositive(amount) && submittedAt < this.now
    const mode = this.modeOf(statement)
    const status = this.statusOf(mode, isOver)
    const requestId = this.random.id('ipr', submittedAt)
    const placed = details.map(detail => this.place(detail, asked.includes(detail), isOver, isAsked ? { requestId, status } : null))
    // All that was left of it was paid, too.
    const isPaid = !isOver && placed.length > 0 && placed.every(detail => detail.status === ISSUED)
    yield* this.asTheyAre(isPaid ? { ...statement, status: IncentiveStatus.ISSUED } : statement, placed)
    yield* this.holdRows(placed)
    if (isAsked) yield* this.requestRows(statement, asked.length, sumOf(asked), { requestId, submittedAt, mode, status })
    else if (!isOver && mode === IssueMode.BANK_TRANSFER && this.random.chance(0.5))
      yield* this.rejectedRows(statement, placed, submittedAt)
  }

  /** One that nobody asked for in time: it is void (R-PY-8). */
  private *expired(statement: IncentiveEntity, details: readonly IncentiveDetailEntity[]): Generator<Row> {
    this.hasExpired = true
    const expiresAt = this.before(later(statement.confirmedAt ?? statement.createdAt, 365 * day))
    const lines = details.map(detail => ({ ...detail, status: IncentiveDetailStatus.EXPIRED }))
    yield* this.asTheyAre({ ...statement, status: IncentiveStatus.EXPIRED, expiresAt }, lines)
  }

  private *asTheyAre(statement: IncentiveEntity, details: readonly IncentiveDetailEntity[]): Generator<Row> {
    yield rowOf(IncentiveEntity, statement)
    for (const detail of details) yield rowOf(IncentiveDetailEntity, detail)
  }

  private modeOf({ associationType }: IncentiveEntity): IssueMode {
    return associationType === AssociationType.RESALE ? IssueMode.TO_VOUCHER_QUOTA : IssueMode.BANK_TRANSFER
  }

  private statusOf(mode: IssueMode, isOver: boolean): IncentivePayoutStatus {
    if (isOver || !needsInvoice(mode)) return COMPLETED
    this.turn += 1
    return underWay[this.turn % underWay.length] ?? PROCESSING
  }

  /** A line as it stands once its request is known; what is negative is never frozen (R-PY-6). */
  private place(
    detail: IncentiveDetailEntity,
    isAsked: boolean,
    isOver: boolean,
    request: { requestId: string; status: IncentivePayoutStatus } | null,
  ): IncentiveDetailEntity {
    if (isAsked && request)
      return { ...detail, status: request.status === COMPLETED ? ISSUED : APPLIED, paymentRequestId: request.requestId }
    if (isAsked && !isOver) return { ...detail, status: AVAILABLE }
    if (detail.status !== FROZEN) return detail
    if (!isPositive(detail.incentiveAmount)) return { ...detail, status: AVAILABLE, frozenReason: null }
    // Overdue bills of the partner would freeze everything (R-PY-7): in this world they are paid.
    const isOfPartner = detail.frozenReason === IncentiveFrozenReason.PARTNER_BILLS_OVERDUE
    return isOfPartner ? { ...detail, frozenReason: IncentiveFrozenReason.POSTPAID_NOT_REPAID } : detail
  }

  /** Why lines are frozen: the customer has not paid what it consumed in that month. */
  private *holdRows(details: readonly IncentiveDetailEntity[]): Generator<Row> {
    for (const detail of details) {
      if (detail.status !== FROZEN || detail.frozenReason === null) continue
      const placedAt = later(this.now, -this.random.whole(2, 20) * day)
      yield rowOf(IncentiveHoldEntity, {
        id: this.random.id('ihd', placedAt),
        partnerId: detail.partnerId,
        reason: detail.frozenReason,
        consumptionCycle: detail.consumptionCycle,
        customerId: detail.customerId,
        orderId: detail.orderId,
        remark: null,
        placedAt,
        placedById: this.vendorFinance,
        releasedAt: null,
        releasedById: null,
        version: 1,
      })
    }
  }

  private *requestRows(
    statement: IncentiveEntity,
    lineCount: number,
    exact: Money,
    made: { requestId: string; submittedAt: Instant; mode: IssueMode; status: IncentivePayoutStatus; rejectReason?: string },
  ): Generator<Row> {
    const { requestId, submittedAt, mode, status, rejectReason = null } = made
    const amount = exact.roundHalfUpToCents()
    const payee = this.payees.get(statement.partnerId)
    const isDone = status === COMPLETED
    const hasInvoice = withInvoice.includes(status) && needsInvoice(mode)
    const isAskedForInvoice = hasInvoice || status === AWAITING_PARTNER_INVOICE
    const paidAt = isDone ? this.before(later(submittedAt, (needsInvoice(mode) ? 12 : 0) * day)) : null
    const arrivedAt = this.before(later(submittedAt, 6 * day))
    const quotaId = mode === IssueMode.TO_VOUCHER_QUOTA ? `vqt_${requestId.slice(4)}` : null
    this.numbered += 1
    const requestNo = `SF${shanghaiDate(submittedAt).replaceAll('-', '')}${String(this.numbered).padStart(6, '0')}`
    const { partnerId } = statement
    const paymentReference = isDone && !quotaId ? `TT${this.random.hex(10).toUpperCase()}` : null
    if (paymentReference && paidAt) yield* usedDocumentRows({ id: requestId, partnerId }, [markOfPayment(paymentReference)], paidAt)
    yield rowOf(IncentivePaymentRequestEntity, {
      id: requestId,
      partnerId,
      requestNo,
      status,
      issueMode: mode,
      amount,
      taxRate: '0.0600',
      currency: 'CNY',
      autoCreated: false,
      submittedAt,
      submittedById: this.staffOf.get(statement.partnerId)?.finance.id ?? null,
      invoiceDueDate: isAskedForInvoice ? addDays(shanghaiDate(submittedAt), 16) : null,
      invoicesReceivedAt: hasInvoice ? arrivedAt : null,
      reviewDueAt: hasInvoice ? endOfDay(addDays(shanghaiDate(arrivedAt), 2)) : null,
      paymentDueAt: hasInvoice ? endOfDay(addDays(shanghaiDate(arrivedAt), 30)) : null,
      payByAt: status === PAYING ? endOfDay(addDays(shanghaiDate(this.now), 1)) : null,
      calendarVersion: hasInvoice ? 2 : null,
      rejectReason,
      decidedAt: status === PROCESSING || quotaId ? null : this.before(later(submittedAt, 8 * day)),
      payeeName: payee?.name ?? null,
      payeeBank: payee?.bank ?? null,
      payeeAccount: payee ? `****${payee.account.slice(-4)}` : null,
      paidAt,
      paymentReference,
      issueResult: isDone ? IncentiveIssueResult.OK : null,
      issueError: null,
      voucherQuotaId: quotaId,
      updatedAt: paidAt ?? submittedAt,
      version: 1,
    })
    yield rowOf(IncentivePaymentItemEntity, {
      id: this.random.id('ipi', submittedAt),
      partnerId: statement.partnerId,
      requestId,
      incentiveId: statement.id,
      statementNo: statement.statementNo,
      cycle: statement.cycle,
      planName: statement.planName,
      associationType: statement.associationType,
      amount: exact,
      offsetAmount: yuan(0),
      currency: 'CNY',
      lineCount,
    })
    if (quotaId && paidAt) yield this.quotaRow(quotaId, statement.partnerId, amount, paidAt)
    if (hasInvoice) yield* this.invoiceRows({ ...made, requestNo, amount, partnerId: statement.partnerId, arrivedAt })
  }

  private quotaRow(id: string, partnerId: string, quotaValue: Money, at: Instant): Row {
    const expireAt = endOfDay(addMonths(shanghaiDate(at), 12))
    return rowOf(VoucherQuotaEntity, {
      id,
      partnerId,
      parentQuotaId: null,
      kind: VoucherQuotaKind.VOUCHER,
      quotaValue,
      balance: quotaValue,
      currency: 'CNY',
      status: expireAt < this.now ? VoucherQuotaStatus.INVALID : VoucherQuotaStatus.NORMAL,
      statusBeforeFreeze: null,
      effectiveAt: at,
      expireAt,
      limits: [],
      minFaceValue: null,
      maxFaceValue: null,
      maxCount: null,
      maxTotalFaceValue: null,
      createdAt: at,
      updatedAt: at,
      version: 1,
    })
  }

  /** One invoice over all of it; where it was rejected, it counts no more. */
  private *invoiceRows(of: {
    requestId: string
    requestNo: string
    partnerId: string
    amount: Money
    status: IncentivePayoutStatus
    submittedAt: Instant
    arrivedAt: Instant
  }): Generator<Row> {
    const isRejected = of.status === INVOICE_REJECTED
    const isApproved = approvedIn.includes(of.status)
    const registeredAt = this.before(later(of.submittedAt, 3 * day))
    const invoiceNo = String(this.random.whole(10_000_000, 99_999_999))
    const invoiceCode = String(5_200_000_000 + this.numbered)
    const payee = this.payees.get(of.partnerId)
    const id = this.random.id('inv', registeredAt)
    const mark = markOfInvoice(payee?.companyId ?? of.partnerId, `${invoiceCode}${invoiceNo}`)
    if (!isRejected) yield* usedDocumentRows({ ...of, id }, [mark], registeredAt)
    yield rowOf(IncentiveInvoiceEntity, {
      id,
      partnerId: of.partnerId,
      requestId: of.requestId,
      requestNo: of.requestNo,
      invoiceNo,
      invoiceCode,
      type: IncentiveInvoiceType.VAT_SPECIAL,
      invoiceDate: shanghaiDate(registeredAt),
      amountInclTax: of.amount,
      taxAmount: Money.ofUnits((of.amount.units * 6n) / 106n, 'CNY').truncateToCents(),
      currency: 'CNY',
      taxpayerNo: payee?.taxpayerNo ?? '',
      mailCompany: '顺丰速运',
      mailTrackingNo: `SF${this.random.hex(10).toUpperCase()}`,
      status: isRejected ? IncentiveInvoiceStatus.REJECTED : isApproved ? IncentiveInvoiceStatus.APPROVED : IncentiveInvoiceStatus.RECEIVED,
      rejectReason: isRejected ? '发票抬头与签约主体不一致，请重新开具' : null,
      registeredAt,
      registeredById: this.staffOf.get(of.partnerId)?.finance.id ?? of.partnerId,
      receivedAt: of.arrivedAt,
      reviewedAt: isRejected || isApproved ? this.before(later(of.arrivedAt, 2 * day)) : null,
      version: 1,
    })
  }

  /** One that was rejected before: its incentives can be asked for again. */
  private *rejectedRows(statement: IncentiveEntity, details: readonly IncentiveDetailEntity[], submittedAt: Instant): Generator<Row> {
    const available = details.filter(({ status }) => status === AVAILABLE)
    if (submittedAt >= this.now || !isPositive(sumOf(available).roundHalfUpToCents())) return
    const requestId = this.random.id('ipr', submittedAt)
    const made = { requestId, submittedAt, mode: IssueMode.BANK_TRANSFER, status: REJECTED, rejectReason: this.random.one(rejectReasons) }
    yield* this.requestRows(statement, available.length, sumOf(available), made)
  }

  private before(at: Instant): Instant {
    return at < this.now ? at : later(this.now, -3_600_000)
  }
}
