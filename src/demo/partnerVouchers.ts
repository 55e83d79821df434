/** Makes vouchers that partners themselves hold, what their bills used, and applications for test coupons in every state. */
import { PartnerIdentity } from '../access/roles'
import { AssociationType } from '../modules/customers'
import {
  type BillLine,
  deduct,
  PartnerVoucherEntity,
  PartnerVoucherSource,
  PartnerVoucherUsageKind,
  PartnerVoucherUsageRecordEntity,
  TestCouponApplicationEntity,
  TestCouponStatus,
} from '../modules/partnerVouchers'
import { VoucherStatus } from '../modules/vouchers'
import type { Instant } from '../shared/time'
import { shanghaiDate, yearMonthOf } from '../shared/time'
import type { DemoCustomer, Employed } from './customers'
import { day, earlier, later } from './moments'
import { type DemoPartner, is } from './partners'
import type { Random } from './random'
import { type Row, rowOf } from './rows'
import { yuan } from './yuan'

/** What most partners got, in days from now. */
const gifts: readonly { readonly from: number; readonly to: number; readonly cents: number; readonly name: string }[] = [
  { from: -400, to: -100, cents: 500_000, name: '上年度激励代金券' },
  { from: -330, to: -30, cents: 800_000, name: '年度激励代金券' },
  { from: -150, to: 215, cents: 1_500_000, name: '上半年激励代金券' },
  { from: -80, to: 100, cents: 300_000, name: '新业务拓展代金券' },
  { from: 10, to: 375, cents: 1_000_000, name: '下季度激励代金券' },
]

const plans: readonly {
  readonly status: TestCouponStatus
  readonly daysAgo: number
  readonly name: string
  readonly comment: string | null
}[] = [
  { status: TestCouponStatus.APPROVED, daysAgo: 60, name: '数据库迁移验证', comment: '同意，请在有效期内使用' },
  { status: TestCouponStatus.REJECTED, daysAgo: 20, name: 'AI 推理性能测试', comment: '资源清单与方案不符，请修改后重新提交' },
  { status: TestCouponStatus.IN_REVIEW, daysAgo: 3, name: '跨区域容灾演练', comment: null },
  { status: TestCouponStatus.DRAFT, daysAgo: 1, name: '容器平台试点', comment: null },
]

const { SOLUTION_PROVIDER, MASTER_RESELLER, CLOUD_RESELLER } = PartnerIdentity
const sells = (partner: DemoPartner): PartnerIdentity | undefined =>
  [SOLUTION_PROVIDER, MASTER_RESELLER, CLOUD_RESELLER].find(identity => is(partner, identity))

const mostLines = 12

type Held = Omit<PartnerVoucherEntity, 'status'>

export class PartnerVouchers {
  constructor(
    private readonly random: Random,
    private readonly now: Instant,
  ) {}

  *rows(
    employed: readonly Employed[],
    customers: readonly (readonly DemoCustomer[])[],
    ecosystemManagerOf: (partner: DemoPartner) => string,
  ): Generator<Row> {
    for (const [index, each] of employed.entries()) {
      const path = sells(each.partner)
      if (!path) continue
      const held = this.giftsFor(each.partner)
      for (const plan of plans) {
        const application = this.application(each, path, plan, ecosystemManagerOf(each.partner))
        if (application.partnerVoucherId) held.push(this.granted(application, application.partnerVoucherId))
        yield rowOf(TestCouponApplicationEntity, application)
      }
      yield* this.used(each.partner, held, customers[index] ?? [])
    }
  }

  private giftsFor({ id: partnerId }: DemoPartner): Held[] {
    return gifts.map(({ from, to, cents, name }) => {
      const effectiveAt = later(this.now, from * day)
      const createdAt = earlier(from > 0 ? this.now : effectiveAt, this.random.whole(1, 48) * 3_600_000)
      return {
        id: this.random.id('pvc', createdAt),
        partnerId,
        name,
        source: PartnerVoucherSource.INCENTIVE_PAYOUT,
        sourceId: null,
        faceValue: yuan(cents),
        balance: yuan(cents),
        currency: 'CNY',
        effectiveAt,
        expireAt: later(this.now, to * day),
        specifiedCustomerIds: [],
        useLimits: [],
        createdAt,
        updatedAt: createdAt,
        version: 1,
      }
    })
  }

  private application(
    { partner, staff }: Employed,
    developmentPath: PartnerIdentity,
    { status, daysAgo, name, comment }: (typeof plans)[number],
    reviewedById: string,
  ): TestCouponApplicationEntity {
    const createdAt = earlier(this.now, daysAgo * day)
    const isDraft = status === TestCouponStatus.DRAFT
    const isDecided = status === TestCouponStatus.APPROVED || status === TestCouponStatus.REJECTED
    return {
      id: this.random.id('tca', createdAt),
      partnerId: partner.id,
      status,
      name,
      developmentPath,
      amount: isDraft ? null : yuan(this.random.whole(2, 20) * 100_000),
      currency: 'CNY',
      resourceListUrl: isDraft ? null : `https://calculator.example.com/share/${this.random.hex(8)}`,
      solutionName: this.random.chance(0.5) ? `${name}方案` : null,
      purpose: '验证方案在客户场景下的可行性',
      applicantId: staff.operations.id,
      submittedAt: isDraft ? null : later(createdAt, 3_600_000),
      reviewedById: isDecided ? reviewedById : null,
      reviewedAt: isDecided ? later(createdAt, 2 * day) : null,
      reviewComment: comment,
      partnerVoucherId: status === TestCouponStatus.APPROVED ? this.random.id('pvc', later(createdAt, 2 * day)) : null,
      pendingPartnerId: status === TestCouponStatus.IN_REVIEW ? partner.id : null,
      createdAt,
      updatedAt: createdAt,
      version: 1,
    }
  }

  private granted({ id, partnerId, name, amount, reviewedAt }: TestCouponApplicationEntity, voucherId: string): Held {
    const createdAt = reviewedAt ?? this.now
    const value = amount ?? yuan(100_000)
    return {
      id: voucherId,
      partnerId,
      name,
      source: PartnerVoucherSource.TEST_GRANT,
      sourceId: id,
      faceValue: value,
      balance: value,
      currency: 'CNY',
      effectiveAt: createdAt,
      expireAt: later(createdAt, 180 * day),
      specifiedCustomerIds: [],
      useLimits: [],
      createdAt,
      updatedAt: createdAt,
      version: 1,
    }
  }

  /** What the bill of the month before last took, by the product's own arithmetic: balances and records agree (I-7). */
  private *used(partner: DemoPartner, held: readonly Held[], customers: readonly DemoCustomer[]): Generator<Row> {
    const lines = this.linesOf(customers)
    const byId = new Map(lines.map(line => [line.id, line]))
    const balances = new Map(held.map(({ id, faceValue }) => [id, faceValue]))
    for (const { lineId, voucherId, amount } of deduct(lines, held)) {
      const [line, balance] = [byId.get(lineId), balances.get(voucherId)]
      if (!line || !balance) continue
      const balanceAfter = balance.minus(amount)
      balances.set(voucherId, balanceAfter)
      const bookedAt = later(line.transactedAt, 20 * day)
      yield rowOf(PartnerVoucherUsageRecordEntity, {
        id: this.random.id('pvu', bookedAt),
        partnerId: partner.id,
        voucherId,
        customerId: line.customerId,
        lineId,
        paidLineId: lineId,
        kind: PartnerVoucherUsageKind.DEDUCTION,
        billingMonth: yearMonthOf(shanghaiDate(line.transactedAt)),
        amount,
        balanceAfter,
        currency: 'CNY',
        transactedAt: line.transactedAt,
        bookedAt,
      })
    }
    for (const voucher of held) {
      const balance = balances.get(voucher.id) ?? voucher.faceValue
      yield rowOf(PartnerVoucherEntity, { ...voucher, balance, status: this.statusOf({ ...voucher, balance }) })
    }
  }

  private linesOf(customers: readonly DemoCustomer[]): BillLine[] {
    return customers
      .filter(({ associationType }) => associationType === AssociationType.RESALE)
      .slice(0, mostLines)
      .map(({ id: customerId }) => {
        const transactedAt = earlier(this.now, this.random.whole(40, 70) * day)
        return { id: `lin_${this.random.hex(20)}`, customerId, transactedAt, settledAmount: yuan(this.random.whole(20_000, 300_000)) }
      })
  }

  private statusOf({ balance, effectiveAt, expireAt }: Held): PartnerVoucherEntity['status'] {
    if (balance.isZero) return VoucherStatus.USED
    if (expireAt <= this.now) return VoucherStatus.EXPIRED
    return effectiveAt > this.now ? VoucherStatus.INACTIVE : VoucherStatus.USABLE
  }
}
