/** Makes market development funds: what the vendor granted by level, and activities in every state of their life. */
import type { New } from '../db'
import { type WorkCalendar, workingDaysBefore } from '../modules/calendar'
import {
  MdfActivityEntity,
  MdfActivityForm,
  MdfActivityStatus,
  MdfActivityType,
  MdfAudience,
  MdfBudgetItemEntity,
  MdfClaimEntity,
  MdfClaimLineEntity,
  MdfConferenceEntity,
  MdfCostCategory,
  MdfEventTool,
  MdfLimitCheck,
  MdfParticipantEntity,
  MdfQuotaEntity,
  MdfQuotaStatus,
  reservingStates,
} from '../modules/mdf'
import type { PartnerLevel } from '../modules/partners'
import { markOfInvoice, markOfPayment } from '../modules/usedDocuments'
import { spellingOf } from '../shared/spelling'
import { addDays, addMonths, endOfDay, type Instant, type LocalDate, shanghaiDate, yearOf } from '../shared/time'
import type { Staff } from './members'
import { earlier, firstOf, inOfficeHours, later, minute } from './moments'
import type { DemoPartner } from './partners'
import { oneOf, type Random } from './random'
import { type Row, rowOf } from './rows'
import { usedDocumentRows } from './usedDocuments'
import { yuan } from './yuan'

/** R-MD-1: the yearly ceiling, in cents. */
const ceilings: Readonly<Record<PartnerLevel, number>> = { PREFERRED: 0, LEADING: 15_000_000, CORE: 50_000_000 }

/** What an activity went through: where it stands, when its event begins, in days from now, and what is special about it. */
type Story = {
  readonly status: MdfActivityStatus
  readonly startsIn: number
  readonly isLate?: boolean
  readonly isOverStandard?: boolean
  readonly isSeries?: boolean
  readonly isDeleted?: boolean
  readonly isBlank?: boolean
}

const { DRAFT, APPLICATION_REVIEWING, APPLICATION_APPROVED, APPLICATION_REJECTED, WITHDRAWN, CLAIM_EXPIRED, PAID } = MdfActivityStatus
const { CLAIM_REVIEWING, CLAIM_APPROVED, CLAIM_REJECTED, INVOICE_REVIEWING, AWAITING_PAYMENT } = MdfActivityStatus

const stories: readonly Story[] = [
  { status: APPLICATION_REVIEWING, startsIn: 32 },
  { status: APPLICATION_APPROVED, startsIn: 18 },
  { status: DRAFT, startsIn: 45 },
  { status: PAID, startsIn: -190 },
  { status: CLAIM_REVIEWING, startsIn: -25 },
  { status: APPLICATION_REJECTED, startsIn: 24 },
  { status: PAID, startsIn: -240, isSeries: true },
  { status: APPLICATION_REVIEWING, startsIn: 7, isLate: true },
  { status: WITHDRAWN, startsIn: 20 },
  { status: CLAIM_APPROVED, startsIn: -50 },
  { status: CLAIM_REJECTED, startsIn: -60 },
  { status: INVOICE_REVIEWING, startsIn: -75 },
  { status: AWAITING_PAYMENT, startsIn: -100 },
  { status: CLAIM_EXPIRED, startsIn: -140 },
  { status: APPLICATION_APPROVED, startsIn: -12, isOverStandard: true },
  { status: PAID, startsIn: -280, isOverStandard: true },
  { status: DRAFT, startsIn: 60, isBlank: true },
  { status: APPLICATION_REVIEWING, startsIn: 50, isSeries: true },
  { status: DRAFT, startsIn: 40, isDeleted: true },
  { status: PAID, startsIn: -210 },
  { status: PAID, startsIn: -330 },
  { status: PAID, startsIn: -365 },
  { status: CLAIM_EXPIRED, startsIn: -390 },
  { status: PAID, startsIn: -420, isSeries: true },
]

/** From the claim on, in the order of its life. */
const claimLife: readonly MdfActivityStatus[] = [CLAIM_REVIEWING, CLAIM_APPROVED, INVOICE_REVIEWING, AWAITING_PAYMENT, PAID]
const hasClaim: ReadonlySet<MdfActivityStatus> = new Set([...claimLife, CLAIM_REJECTED])
/** Whether a claim got so far, or further. */
const claimedAfter = (state: MdfActivityStatus, status: MdfActivityStatus): boolean => claimLife.indexOf(status) >= claimLife.indexOf(state)

/** A fully electronic number of 2026 that follows from the activity: nothing else of the world depends on it. */
const electronicNumberOf = (activityId: string): string => `26${String(parseInt(activityId.slice(-8), 36)).padStart(18, '0')}`

const guests: readonly (readonly [name: string, company: string])[] = [
  ['陈晓峰', '杭州启明制造有限公司'],
  ['李文静', '苏州恒远物流有限公司'],
  ['王志强', '南京新云信息技术有限公司'],
  ['赵雅琴', '上海博科医疗有限公司'],
]

const reserving: ReadonlySet<MdfActivityStatus> = new Set(reservingStates)
const reviewed: ReadonlySet<MdfActivityStatus> = new Set([
  ...[APPLICATION_APPROVED, APPLICATION_REJECTED, CLAIM_REVIEWING, CLAIM_APPROVED, CLAIM_REJECTED, CLAIM_EXPIRED],
  ...[INVOICE_REVIEWING, AWAITING_PAYMENT, PAID],
])

const topics: readonly (readonly [name: string, type: MdfActivityType, audience: MdfAudience])[] = [
  ['制造业上云研讨会', MdfActivityType.CUSTOMER_COMMUNICATION, MdfAudience.END_CUSTOMER],
  ['云原生技术沙龙', MdfActivityType.CUSTOMER_COMMUNICATION, MdfAudience.END_CUSTOMER],
  ['数据库迁移实战营', MdfActivityType.PARTNER_TRAINING, MdfAudience.PARTNER],
  ['中小企业数字化路演', MdfActivityType.JOINT_MARKETING, MdfAudience.BOTH],
  ['行业客户答谢会', MdfActivityType.CUSTOMER_COMMUNICATION, MdfAudience.END_CUSTOMER],
  ['智慧教育展', MdfActivityType.EXHIBITION, MdfAudience.BOTH],
  ['新媒体投放', MdfActivityType.DIGITAL_MARKETING, MdfAudience.END_CUSTOMER],
  ['伙伴招募大会', MdfActivityType.PARTNER_DEVELOPMENT, MdfAudience.PARTNER],
  ['客户高层参访', MdfActivityType.CUSTOMER_CXO_VISIT, MdfAudience.END_CUSTOMER],
  ['人工智能应用论坛', MdfActivityType.EXHIBITION, MdfAudience.BOTH],
]
const places = ['杭州', '上海', '深圳', '广州', '南京', '苏州', '成都', '武汉', '西安', '宁波']
const formOf = oneOf<MdfActivityForm>({ OFFLINE: 60, HYBRID: 25, ONLINE: 15 })

const costs: readonly (readonly [category: MdfCostCategory, description: string, share: number])[] = [
  [MdfCostCategory.VENUE, '会场租赁', 40],
  [MdfCostCategory.CATERING, '茶歇与午餐', 20],
  [MdfCostCategory.MATERIAL, '宣传册与展架', 15],
  [MdfCostCategory.LECTURER, '外部讲师费用', 15],
  [MdfCostCategory.MEDIA, '报名推广', 10],
]

type DemoMdfQuota = {
  readonly id: string
  readonly year: number
  readonly level: PartnerLevel
  readonly total: number
  used: number
  reserved: number
}

type Item = {
  readonly category: MdfCostCategory
  readonly description: string
  readonly unitPrice: number
  readonly quantity: number
  readonly mdf: number
}

type Claimed = Item & { readonly position: number }

type Claiming = {
  readonly id: string
  readonly partner: DemoPartner
  readonly staff: Staff
  readonly status: MdfActivityStatus
  readonly startDate: LocalDate
  readonly endDate: LocalDate
  readonly activityName: string
  readonly itemIds: readonly string[]
  readonly claimed: readonly Claimed[]
  readonly isSeries: boolean
  readonly attendees: number
}

export class Mdf {
  private readonly today: LocalDate
  /** What came after the application draws from its own stream, so that applications stay as they are. */
  private readonly afterwards: Random

  constructor(
    private readonly reviewerId: string,
    private readonly calendar: WorkCalendar,
    private readonly random: Random,
    private readonly now: Instant,
  ) {
    this.today = shanghaiDate(now)
    this.afterwards = random.stream('claims')
  }

  *rows(partner: DemoPartner, staff: Staff, count: number): Generator<Row> {
    const { level } = partner
    if (!level || ceilings[level] === 0) return
    const years = [2, 1, 0].map(ago => yearOf(this.today) - ago)
    const quotas = years.map(year => this.quota(year, level))
    const names = new Map<string, number>()
    for (let index = 0; index < count; index++) {
      const story = stories[index % stories.length]
      // Even if all of them fell into one year, a fund must suffice.
      if (story) yield* this.activityRows(story, { partner, staff, quotas, names, budget: ceilings[level] / count })
    }
    for (const quota of quotas) yield this.quotaRow(partner, quota)
    yield this.frozenQuotaRow(partner, level)
  }

  private quota(year: number, level: PartnerLevel): DemoMdfQuota {
    return { id: this.random.id('mdq', endOfDay(`${year}-01-04` as LocalDate)), year, level, total: ceilings[level], used: 0, reserved: 0 }
  }

  private *activityRows(
    story: Story,
    {
      partner,
      staff,
      quotas,
      names,
      budget,
    }: {
      partner: DemoPartner
      staff: Staff
      quotas: readonly DemoMdfQuota[]
      names: Map<string, number>
      budget: number
    },
  ): Generator<Row> {
    const { random, now, calendar } = this
    const { status, isBlank = false, isLate = false, isSeries = false, isDeleted = false } = story
    const startDate = addDays(this.today, story.startsIn + (story.startsIn < -150 ? random.whole(-20, 20) : 0))
    const endDate = addDays(startDate, isSeries ? 40 : random.whole(0, 2))
    const onTimeUntil = workingDaysBefore(startDate, 10, calendar)
    const wasSubmitted = status !== DRAFT
    const wasApproved = reviewed.has(status) && status !== APPLICATION_REJECTED
    const submittedOn = isLate ? workingDaysBefore(startDate, 3, calendar) : workingDaysBefore(onTimeUntil, random.whole(1, 4), calendar)
    const submittedAt = firstOf(inOfficeHours(submittedOn, random), later(now, -random.whole(90, 300) * minute))
    const createdAt = wasSubmitted
      ? earlier(submittedAt, random.whole(1, 4) * 1440 * minute)
      : earlier(now, random.whole(1, 72) * 60 * minute)
    const reviewedAt = reviewed.has(status) ? firstOf(later(submittedAt, random.whole(60, 2880) * minute), later(now, -20 * minute)) : null
    const updatedAt = reviewedAt ?? (wasSubmitted ? submittedAt : createdAt)
    const quota = quotas.find(({ year }) => year === yearOf(shanghaiDate(createdAt))) ?? quotas[0]
    if (!quota) return

    const [topic, activityType, audience] = random.one(topics)
    const place = random.one(places)
    const form = formOf(random)
    const activityName = this.unique(`${place}${topic}`, quota.year, names)
    const attendees = random.whole(3, 20) * 10
    const items = isBlank ? [] : this.items(budget * random.between(0.4, 0.85), story.isOverStandard ?? false, attendees)
    const total = items.reduce((sum, { unitPrice, quantity }) => sum + unitPrice * quantity, 0)
    const borne = items.reduce((sum, { mdf }) => sum + mdf, 0)
    const claimed = this.claimedOf(items)
    if (status === PAID) quota.used += claimed.reduce((sum, { mdf }) => sum + mdf, 0)
    if (reserving.has(status)) quota.reserved += borne

    const id = random.id('mdf', createdAt)
    const deletedAt = isDeleted ? earlier(now, 30 * minute) : null
    const location = form === MdfActivityForm.ONLINE ? null : `${place}国际会展中心`
    const second = addMonths(startDate, 1)
    yield rowOf(MdfActivityEntity, {
      id,
      partnerId: partner.id,
      quotaId: quota.id,
      year: quota.year,
      applicationNo: `MDF${shanghaiDate(createdAt).replaceAll('-', '')}-${id.slice(-10)}`,
      revision: 1,
      activityName,
      uniqueName: isDeleted ? null : spellingOf(activityName),
      activityType,
      audience,
      audienceText: audience === MdfAudience.PARTNER ? '区域伙伴的售前与交付人员' : '企业信息化负责人',
      form,
      location,
      startDate: isBlank ? null : startDate,
      endDate: isBlank ? null : endDate,
      series: isSeries
        ? [startDate, second].map((date, index) => ({
            name: `${activityName}第${index + 1}场`,
            startDate: date,
            endDate: date,
            location,
            audience,
            activityType,
            approvingDepartment: null,
          }))
        : null,
      approvingDepartment: isBlank ? null : '区域市场部',
      expectedAttendees: isBlank ? null : attendees,
      expectedLeads: isBlank ? null : Math.round(attendees / 5),
      expectedOpportunities: isBlank ? null : Math.round(attendees / 15),
      purpose: isBlank ? null : `面向${place}客户介绍云上解决方案，收集需求并形成机会点。`,
      agenda: isBlank ? null : '签到；主题演讲；客户案例；交流答疑。',
      budgetRevision: 1,
      totalBudget: yuan(total),
      mdfAmountInclTax: yuan(borne),
      partnerShare: yuan(total - borne),
      currency: 'CNY',
      lateReason: isLate ? '客户高层时间临时确认，来不及提前十个工作日提交。' : null,
      overStandardReason: story.isOverStandard && wasSubmitted ? '高层客户拜访礼品，已经区域主管同意。' : null,
      agreementAcceptedAt: wasSubmitted ? submittedAt : null,
      duplicateConfirmed: false,
      status,
      reviewComment: status === APPLICATION_REJECTED ? '预算明细不完整，请补充场地报价后重新提交。' : null,
      submittedAt: wasSubmitted ? submittedAt : null,
      reviewedAt,
      reviewedById: reviewedAt && this.reviewerId,
      onTimeDeadline: wasSubmitted ? onTimeUntil : null,
      calendarVersion: wasSubmitted ? calendar.version : null,
      claimDueOn: wasApproved ? addDays(endDate, 90) : null,
      resubmitDueOn: status === CLAIM_REJECTED ? addDays(this.today, this.afterwards.whole(10, 40)) : null,
      invoiceDueOn: claimedAfter(CLAIM_APPROVED, status) ? addDays(startDate, 60) : null,
      paymentDueOn: claimedAfter(AWAITING_PAYMENT, status) ? addDays(startDate, 105) : null,
      deletedAt,
      createdById: staff.operations.id,
      createdAt,
      updatedAt: deletedAt ?? updatedAt,
      version: 1 + Number(wasSubmitted) + Number(reviewedAt !== null) + Number(isDeleted),
    })
    const itemIds = items.map(() => random.id('mbi', createdAt))
    for (const [index, item] of items.entries()) yield this.itemRow(item, itemIds[index] ?? '', index + 1, { id, partner, deletedAt })
    const activity = { id, partner, staff, status, startDate, endDate, activityName, itemIds, claimed, isSeries, attendees }
    if (hasClaim.has(status)) yield* this.claimRows(activity)
    if (form !== MdfActivityForm.OFFLINE && wasApproved) yield* this.conferenceRows(activity)
  }

  /** What was really spent: a little less than planned, in whole yuan. */
  private claimedOf(items: readonly Item[]): Claimed[] {
    const planned = items.map((item, position) => ({ ...item, position })).filter(({ mdf }) => mdf > 0)
    return planned.map(item => ({ ...item, mdf: Math.floor((item.mdf * this.afterwards.between(0.85, 1)) / 100) * 100 }))
  }

  private *claimRows(activity: Claiming): Generator<Row> {
    const { id: activityId, partner, staff, status, startDate, endDate, itemIds, claimed, isSeries, attendees } = activity
    const { afterwards: random, now, reviewerId } = this
    const submittedAt = firstOf(inOfficeHours(addDays(endDate, random.whole(3, 12)), random), earlier(now, 90 * minute))
    const isReviewed = status !== CLAIM_REVIEWING
    const reviewedAt = isReviewed ? firstOf(later(submittedAt, random.whole(1, 6) * 1440 * minute), earlier(now, 60 * minute)) : null
    const isInvoiced = claimedAfter(INVOICE_REVIEWING, status)
    const registeredAt = isInvoiced && reviewedAt ? firstOf(later(reviewedAt, 2880 * minute), earlier(now, 40 * minute)) : null
    const paidAt = status === PAID && registeredAt ? firstOf(later(registeredAt, 14_400 * minute), earlier(now, 10 * minute)) : null
    const cents = claimed.reduce((sum, { mdf }) => sum + mdf, 0)
    const invoiceNo = isInvoiced ? electronicNumberOf(activityId) : null
    const id = random.id('mdc', submittedAt)
    const claim: New<MdfClaimEntity> = {
      id,
      partnerId: partner.id,
      activityId,
      round: status === CLAIM_REVIEWING && random.whole(0, 3) === 0 ? 2 : 1,
      actualStart: startDate,
      actualEnd: endDate,
      actualAttendees: Math.round(attendees * random.between(0.7, 1.1)),
      summary: '活动如期举办，现场反馈良好，收集线索已录入系统跟进。',
      heldEvents: isSeries
        ? [startDate, addMonths(startDate, 1)].map((date, index) => ({
            name: `${activity.activityName}第${index + 1}场`,
            startDate: date,
            endDate: date,
            attendees: Math.round(attendees / 2),
          }))
        : null,
      claimedAmount: yuan(cents),
      currency: 'CNY',
      shiftReason: null,
      overStandardReason: null,
      attendanceListReason: null,
      isLate: false,
      delayApprovedBy: null,
      complianceAcceptedAt: submittedAt,
      complianceAcceptedById: staff.finance.id,
      submittedAt,
      submittedById: staff.finance.id,
      reviewComment: status === CLAIM_REJECTED ? '请补充第二场活动的签到表与现场照片。' : null,
      reviewedAt,
      reviewedById: reviewedAt && reviewerId,
      invoiceNo,
      invoiceTitle: isInvoiced ? partner.companyName : null,
      invoiceAmount: isInvoiced ? yuan(cents) : null,
      invoiceIssuedOn: registeredAt ? shanghaiDate(registeredAt) : null,
      trackingNo: isInvoiced ? `SF${random.whole(10_000_000, 99_999_999)}` : null,
      invoiceRegisteredAt: registeredAt,
      invoiceComment: null,
      invoiceReviewedAt: claimedAfter(AWAITING_PAYMENT, status) ? registeredAt : null,
      invoiceRemindedAt: null,
      paidAt,
      paymentReference: paidAt && `FK${random.whole(100_000, 999_999)}${id.slice(-6)}`,
      createdAt: submittedAt,
      updatedAt: paidAt ?? registeredAt ?? reviewedAt ?? submittedAt,
      version: 1 + Number(isReviewed) + Number(isInvoiced) + Number(paidAt !== null),
    }
    yield rowOf(MdfClaimEntity, claim)
    const marks = [
      ...(invoiceNo ? [markOfInvoice(partner.company ?? partner.id, invoiceNo)] : []),
      ...(claim.paymentReference ? [markOfPayment(claim.paymentReference)] : []),
    ]
    yield* usedDocumentRows(claim, marks, claim.updatedAt)
    for (const [index, { category, mdf, position }] of claimed.entries())
      yield rowOf(MdfClaimLineEntity, {
        id: random.id('mcl', submittedAt),
        partnerId: partner.id,
        claimId: id,
        budgetItemId: itemIds[position] ?? '',
        position: index + 1,
        receiptCategory: category,
        mismatchReason: null,
        actualAmount: yuan(Math.round((mdf * 1.2) / 100) * 100),
        mdfAmount: yuan(mdf),
        currency: 'CNY',
        version: 1,
      })
  }

  /** Online and hybrid events run with the conference tool, which hands over who attended once they are over. */
  private *conferenceRows({ id: activityId, partner, staff, startDate, endDate, activityName }: Claiming): Generator<Row> {
    const { afterwards: random, now } = this
    const isOver = endDate < this.today
    const createdAt = firstOf(inOfficeHours(addDays(startDate, -5), random), earlier(now, 30 * minute))
    const lastSyncedAt = isOver ? firstOf(endOfDay(endDate), now) : null
    const id = random.id('mcf', createdAt)
    yield rowOf(MdfConferenceEntity, {
      id,
      partnerId: partner.id,
      activityId,
      conferenceName: activityName,
      tool: MdfEventTool.CONFERENCE,
      introduction: '主题演讲、客户案例分享与现场答疑，欢迎报名参会。',
      registrationUrl: 'https://events.example.com/register',
      liveUrl: 'https://events.example.com/live',
      participantCount: isOver ? guests.length : 0,
      lastSyncedAt,
      deletedAt: null,
      openedById: staff.operations.id,
      createdAt,
      updatedAt: lastSyncedAt ?? createdAt,
      version: 1 + Number(isOver),
    })
    if (!isOver) return
    for (const [index, [name, company]] of guests.entries())
      yield rowOf(MdfParticipantEntity, {
        id: random.id('mpt', createdAt),
        partnerId: partner.id,
        activityId,
        conferenceId: id,
        participantKey: `guest-${index + 1}`,
        name,
        company,
        signedInAt: later(inOfficeHours(startDate, random), index * minute),
        version: 1,
      })
  }

  /** A name is unique per partner and year. */
  private unique(name: string, year: number, names: Map<string, number>): string {
    const key = `${name} ${year}`
    const count = (names.get(key) ?? 0) + 1
    names.set(key, count)
    return count === 1 ? name : `${name}（第${count}期）`
  }

  /** The MDF part of each item is at most what it costs; the partner bears the rest. */
  private items(cents: number, isOverStandard: boolean, attendees: number): Item[] {
    const { random } = this
    const chosen = costs.slice(0, random.whole(2, costs.length))
    const weight = chosen.reduce((sum, [, , share]) => sum + share, 0)
    const items = chosen.map(([category, description, share]): Item => {
      const mdf = Math.floor((cents * share) / weight / 10_000) * 10_000
      const quantity = category === MdfCostCategory.CATERING ? attendees : 1
      const unitPrice = Math.ceil((mdf * random.between(1, 1.4)) / quantity / 100) * 100
      return { category, description, unitPrice, quantity, mdf }
    })
    const gift: Item = { category: MdfCostCategory.GIFT, description: '拜访礼品', unitPrice: 26_800, quantity: 5, mdf: 0 }
    return isOverStandard ? [...items, gift] : items
  }

  private itemRow(
    { category, description, unitPrice, quantity, mdf }: Item,
    id: string,
    position: number,
    activity: { id: string; partner: DemoPartner; deletedAt: Instant | null },
  ): Row {
    const isOver = category === MdfCostCategory.GIFT && unitPrice > 20_000
    return rowOf(MdfBudgetItemEntity, {
      id,
      partnerId: activity.partner.id,
      activityId: activity.id,
      position,
      category,
      description,
      unitPrice: yuan(unitPrice),
      quantity,
      amountInclTax: yuan(unitPrice * quantity),
      mdfAmount: yuan(mdf),
      currency: 'CNY',
      limitCheck: isOver ? MdfLimitCheck.OVER_LIMIT : MdfLimitCheck.OK,
      deletedAt: activity.deletedAt,
      version: 1,
    })
  }

  private quotaRow(partner: DemoPartner, { id, year, level, total, used, reserved }: DemoMdfQuota): Row {
    const isOver = year < yearOf(this.today)
    const status = isOver ? MdfQuotaStatus.EXPIRED : MdfQuotaStatus.ACTIVE
    return this.quotaRowOf(partner, { id, benefitName: '市场发展基金', level, year, total, used, reserved, status, frozenReason: null })
  }

  private frozenQuotaRow(partner: DemoPartner, level: PartnerLevel): Row {
    return this.quotaRowOf(partner, {
      id: this.random.id('mdq', this.now),
      benefitName: '联合营销专项基金',
      level,
      year: yearOf(this.today),
      total: Math.round(ceilings[level] / 5),
      used: 0,
      reserved: 0,
      status: MdfQuotaStatus.FROZEN,
      frozenReason: '专项审计期间暂停使用',
    })
  }

  private quotaRowOf(
    partner: DemoPartner,
    { level, total, used, reserved, ...quota }: DemoMdfQuota & { benefitName: string; status: MdfQuotaStatus; frozenReason: string | null },
  ): Row {
    const validFrom = `${quota.year}-01-01` as LocalDate
    const createdAt = firstOf(endOfDay(`${quota.year}-01-04` as LocalDate), this.now)
    return rowOf(MdfQuotaEntity, {
      ...quota,
      partnerId: partner.id,
      partnerLevel: level,
      totalAmount: yuan(total),
      usedAmount: yuan(used),
      reservedAmount: yuan(reserved),
      currency: 'CNY',
      validFrom,
      validTo: `${quota.year}-12-31` as LocalDate,
      createdAt,
      updatedAt: createdAt,
      version: 1,
    })
  }
}
