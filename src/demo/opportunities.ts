/** Makes the solution provider's part in the engagement programme: opportunities both ways, incentives claimed for them, and delivery projects. */
import { RoleCode } from '../access/roles'
import type { New } from '../db'
import { deadlineWithin, type WorkCalendar } from '../modules/calendar'
import { DeliveryProjectEntity, DeliveryProjectStatus } from '../modules/deliveryProjects'
import {
  clawbackNoOf,
  ConfirmationMode,
  CyclePeriod,
  FeedbackStatus,
  IncentiveDetailEntity,
  IncentiveDetailStatus,
  IncentiveEntity,
  IncentivePlanType,
  IncentiveStatus,
  RebateBasis,
} from '../modules/incentives'
import {
  NewCustomerFinding,
  OfferingUseEntity,
  OpportunityIncentiveApplicationEntity,
  OpportunityIncentiveStatus,
  runningStates,
} from '../modules/opportunityIncentives'
import { ChargingMode } from '../modules/orders'
import { RealNameStatus } from '../modules/partners'
import {
  OfferingEntity,
  OfferingKind,
  OpportunityDirection,
  OpportunityProgressEntity,
  OpportunityProgressStage,
  PceMembershipEntity,
  SharedOpportunityEntity,
  SharedOpportunityStatus,
  SupportRequest,
  verifiedStates,
} from '../modules/sharedOpportunities'
import { companyKeyOf } from '../shared/companyKey'
import { addDays, addMonths, type Instant, type LocalDate, shanghaiDate, yearMonthOf } from '../shared/time'
import { type DemoCustomer, type Employed, managerAt } from './customers'
import { dateBefore, day, inOfficeHours, later } from './moments'
import type { Random } from './random'
import { type Row, rowOf } from './rows'
import { shares, yuan } from './yuan'

const { PO, HO } = OpportunityDirection
const { DRAFT, UNDER_REVIEW, UNDER_VERIFICATION, VERIFIED, REJECTED, PENDING_ACCEPTANCE, DECLINED } = SharedOpportunityStatus
const { IN_PROGRESS, SIGNED, DELIVERED, CLOSED } = SharedOpportunityStatus

const offeringNames = [
  'ERP 上云解决方案',
  '数据湖解决方案',
  '灾备解决方案',
  '智慧门店联合方案',
  '视频云联合方案',
  '工业质检联合方案',
] as const

type Claim = OpportunityIncentiveStatus | null
type Story = {
  readonly name: string
  readonly direction: OpportunityDirection
  readonly status: SharedOpportunityStatus
  readonly since: number
  readonly claim: Claim
  readonly project: DeliveryProjectStatus | null
}

const po = (
  name: string,
  status: SharedOpportunityStatus,
  since: number,
  claim: Claim = null,
  project: Story['project'] = null,
): Story => ({
  name,
  direction: PO,
  status,
  since,
  claim,
  project,
})
const ho = (name: string, status: SharedOpportunityStatus, since: number): Story => ({ ...po(name, status, since), direction: HO })

/** One in every state, and one application and one project in almost every one of theirs. */
const stories: readonly Story[] = [
  po('ERP 系统上云', VERIFIED, 30),
  po('核心数据库迁移', IN_PROGRESS, 60, OpportunityIncentiveStatus.UNDER_REVIEW, DeliveryProjectStatus.DRAFT),
  po('数据湖建设', IN_PROGRESS, 75, OpportunityIncentiveStatus.CALCULATING, DeliveryProjectStatus.REGISTRATION_REVIEWING),
  po('两地三中心灾备', SIGNED, 120, OpportunityIncentiveStatus.PUBLICITY_PENDING),
  po('智慧门店', DELIVERED, 200, OpportunityIncentiveStatus.CONFIRMED, DeliveryProjectStatus.REGISTERED),
  po('视频监控上云', DELIVERED, 260, OpportunityIncentiveStatus.COMPLETED, DeliveryProjectStatus.ACCEPTANCE_REVIEWING),
  po('工业质检平台', DELIVERED, 300, OpportunityIncentiveStatus.CLAWED_BACK, DeliveryProjectStatus.SCORED),
  po('官网与电商平台', IN_PROGRESS, 45, OpportunityIncentiveStatus.REVIEW_REJECTED, DeliveryProjectStatus.REGISTRATION_REJECTED),
  po('办公桌面云', VERIFIED, 20, OpportunityIncentiveStatus.DRAFT),
  po('日志分析平台', IN_PROGRESS, 40, OpportunityIncentiveStatus.CANCELLED),
  po('物联网平台', UNDER_VERIFICATION, 6),
  po('数据中台', UNDER_REVIEW, 2),
  po('呼叫中心上云', REJECTED, 25),
  po('园区网络改造', DRAFT, 1),
  po('老旧系统下云', CLOSED, 150),
  ho('集团云平台扩容', PENDING_ACCEPTANCE, 1),
  ho('医疗影像归档', IN_PROGRESS, 35),
  ho('在线教育平台', DECLINED, 50),
]

const provinces = ['上海', '浙江', '江苏', '广东', '四川']
const industries = ['制造业', '零售', '医疗', '教育', '互联网']

type Opportunity = New<SharedOpportunityEntity>
type Published = { readonly statement: New<IncentiveEntity>; readonly line: New<IncentiveDetailEntity> }
type Place = { readonly employed: Employed; readonly customer: DemoCustomer; readonly ownerId: string; readonly offeringId: string }

const reached = (status: SharedOpportunityStatus, ...states: readonly SharedOpportunityStatus[]): boolean => states.includes(status)

export class Opportunities {
  constructor(
    private readonly calendar: WorkCalendar,
    private readonly reviewerId: string,
    private readonly random: Random,
    private readonly now: Instant,
  ) {}

  *rows(employed: Employed, customers: readonly DemoCustomer[]): Generator<Row> {
    const { partner } = employed
    const companies = customers.filter(({ isCompany, realNameStatus }) => isCompany && realNameStatus === RealNameStatus.VERIFIED)
    const managed = companies.flatMap(customer => {
      const ownerId = managerAt(customer, this.now)
      return ownerId === null ? [] : [{ customer, ownerId }]
    })
    if (managed.length < stories.length) return
    const createdAt = later(partner.joinedAt, 30 * day)
    const stamps = { createdAt, updatedAt: createdAt, version: 1 }
    const entitled = { isHoEligible: true, isOnCoreMap: true, bannedYear: null }
    yield rowOf(PceMembershipEntity, { id: this.random.id('pce', createdAt), partnerId: partner.id, ...entitled, ...stamps })
    const offerings = offeringNames.map((name, index) => ({
      id: this.random.id('ofr', createdAt),
      name,
      kind: index < 3 ? OfferingKind.BASELINE : OfferingKind.WHITELISTED,
      isActive: true,
      createdAt,
    }))
    for (const offering of offerings) yield rowOf(OfferingEntity, offering)
    const inUse = new Set<string>()
    for (const [index, story] of stories.entries()) {
      const found = managed[index]
      const isRunning = runningStates.some(state => state === story.claim)
      const offering = offerings.find(({ id }) => !isRunning || !inUse.has(id))
      if (!found || !offering) continue
      if (isRunning) inUse.add(offering.id)
      yield* this.story(story, { employed, ...found, offeringId: offering.id })
    }
  }

  private *story(story: Story, place: Place): Generator<Row> {
    const opportunity = this.opportunity(story, place)
    yield rowOf(SharedOpportunityEntity, opportunity)
    if (reached(story.status, IN_PROGRESS, SIGNED, DELIVERED, CLOSED)) yield* this.progress(opportunity, place)
    if (story.claim) yield* this.application(story.claim, opportunity, place)
    if (story.project) yield this.project(story.project, opportunity, place)
  }

  private opportunity({ name, direction, status, since }: Story, { employed, customer, ownerId, offeringId }: Place): Opportunity {
    const { random } = this
    const createdAt = inOfficeHours(dateBefore(this.now, since), random)
    const id = random.id('sho', createdAt)
    const isVerified = verifiedStates.some(state => state === status) || status === CLOSED
    const at = (days: number): Instant => later(createdAt, days * day)
    const waitsFor = status === PENDING_ACCEPTANCE ? 3 : status === UNDER_VERIFICATION ? 10 : null
    const isPo = direction === PO
    const reviewedAt = isPo && status !== DRAFT && status !== UNDER_REVIEW ? at(2) : null
    return {
      id,
      partnerId: employed.partner.id,
      ownerId: !isPo && status !== IN_PROGRESS ? null : ownerId,
      opportunityNo: `${direction}${shanghaiDate(createdAt).replaceAll('-', '')}-${id.slice(-10)}`,
      direction,
      name,
      customerCompanyName: customer.name,
      companyKey: companyKeyOf(customer.name),
      customerCloudAccount: customer.login,
      customerContactName: '王经理',
      customerContactTitle: '信息中心主任',
      customerContactPhone: '13700000021',
      customerContactEmail: 'it@example.com',
      customerConsent: true,
      industry: random.one(industries),
      province: random.one(provinces),
      city: random.one(provinces),
      budgetAmount: yuan(random.whole(200, 900) * 100_000),
      decisionMaker: '李总',
      need: '现有机房扩容困难，希望三季度前完成上云',
      purchasePlan: '三季度完成招采',
      description: '客户核心业务上云，带来持续的云资源消费',
      expectedCloudRevenue: yuan(random.whole(100, 600) * 100_000),
      expectedSignDate: addDays(shanghaiDate(createdAt), 90),
      currency: 'CNY',
      offeringIds: [offeringId],
      supportRequests: [SupportRequest.TECH_CONSULTING],
      marketplaceTagged: false,
      status,
      awaitedStage: null,
      rejectReason: reached(status, REJECTED, DECLINED, CLOSED) ? '客户项目已取消' : null,
      autoDeclined: false,
      submittedAt: status === DRAFT ? null : isPo ? at(1) : createdAt,
      reviewedAt,
      verifiedAt: isPo && isVerified ? at(7) : null,
      acceptedAt: !isPo && status === IN_PROGRESS ? at(1) : null,
      dueAt: waitsFor === null ? null : deadlineWithin(waitsFor, reviewedAt ?? createdAt, this.calendar),
      calendarVersion: reviewedAt || !isPo ? this.calendar.version : null,
      deletedAt: null,
      createdById: isPo ? ownerId : this.reviewerId,
      createdAt,
      updatedAt: createdAt,
      version: 1,
    }
  }

  private *progress({ id, partnerId, createdAt, status }: Opportunity, { ownerId }: Place): Generator<Row> {
    const stages = [OpportunityProgressStage.FOLLOWING_UP, OpportunityProgressStage.SOLUTION, OpportunityProgressStage.NEGOTIATION]
    const last = {
      SIGNED: OpportunityProgressStage.SIGNED,
      DELIVERED: OpportunityProgressStage.DELIVERED,
      CLOSED: OpportunityProgressStage.LOST,
    }
    const told = [...stages, ...(status in last ? [last[status as keyof typeof last]] : [])]
    for (const [index, stage] of told.entries()) {
      const reportedAt = later(createdAt, (8 + 4 * index) * day)
      yield rowOf(OpportunityProgressEntity, {
        id: this.random.id('sop', reportedAt),
        partnerId,
        sharedOpportunityId: id,
        stage,
        note: '与客户沟通项目进展',
        winProbability: stage === OpportunityProgressStage.LOST ? 0 : Math.min(100, 40 + 20 * index),
        date: shanghaiDate(reportedAt),
        memberId: ownerId,
        createdAt: reportedAt,
      })
    }
  }

  private *application(status: OpportunityIncentiveStatus, opportunity: Opportunity, place: Place): Generator<Row> {
    const { random, now, calendar } = this
    const { customer, ownerId, offeringId } = place
    const isUnderReview = status === OpportunityIncentiveStatus.UNDER_REVIEW
    const submittedAt = isUnderReview ? inOfficeHours(dateBefore(now, 1), random) : later(opportunity.createdAt, 10 * day)
    const createdAt = later(submittedAt, -day)
    const isSubmitted = status !== OpportunityIncentiveStatus.DRAFT
    const id = random.id('oia', createdAt)
    const incentiveNo = `OI${shanghaiDate(createdAt).replaceAll('-', '')}-${id.slice(-10)}`
    const scale = random.whole(100, 600) * 100_000
    const amount = shares(scale, [97, 3])[1] ?? 0
    const statement = this.statementOf(status, { amount, scale, submittedAt }, place)
    const { partnerId } = opportunity
    const clawedBack = status === OpportunityIncentiveStatus.CLAWED_BACK ? (shares(amount, [3, 1])[1] ?? 0) : null
    yield rowOf(OpportunityIncentiveApplicationEntity, {
      id,
      partnerId,
      ownerId,
      incentiveNo,
      sharedOpportunityId: opportunity.id,
      offeringIds: [offeringId],
      customerCloudAccount: customer.login,
      customerId: isSubmitted ? customer.id : null,
      projectStartDate: addDays(shanghaiDate(opportunity.verifiedAt ?? createdAt), 3),
      projectEndDate: addMonths(shanghaiDate(opportunity.verifiedAt ?? createdAt), 6),
      newCustomerFinding: isSubmitted ? NewCustomerFinding.NOT_NEW : null,
      projectCloudScale: yuan(scale),
      estimatedAmount: yuan(amount),
      approvedAmount: statement ? yuan(amount) : null,
      clawedBackAmount: clawedBack === null ? null : yuan(clawedBack),
      currency: 'CNY',
      status,
      reviewComment: status === OpportunityIncentiveStatus.REVIEW_REJECTED ? '请补充云资源清单' : null,
      submittedAt: isSubmitted ? submittedAt : null,
      reviewDueAt: isSubmitted ? deadlineWithin(3, submittedAt, calendar) : null,
      calendarVersion: isSubmitted ? calendar.version : null,
      reviewOverdue: false,
      reviewedAt: isSubmitted && !isUnderReview ? later(submittedAt, day) : null,
      reviewedById: isSubmitted && !isUnderReview ? this.reviewerId : null,
      incentiveId: statement?.statement.id ?? null,
      statementNo: statement?.statement.statementNo ?? null,
      paymentRequestNo: null,
      createdById: ownerId,
      createdAt,
      updatedAt: createdAt,
      version: 1,
    })
    if (statement) {
      yield rowOf(IncentiveEntity, statement.statement)
      yield rowOf(IncentiveDetailEntity, statement.line)
      if (clawedBack !== null) yield* this.takenBack(statement, clawedBack)
    }
    if (runningStates.some(state => state === status)) {
      const use = { id: random.id('ofu', submittedAt), partnerId, offeringId, opportunityIncentiveApplicationId: id, incentiveNo }
      yield rowOf(OfferingUseEntity, { ...use, createdAt: submittedAt })
    }
  }

  /** From publicity on there is a statement, which stands where the application does. */
  private statementOf(
    status: OpportunityIncentiveStatus,
    { amount, scale, submittedAt }: { readonly amount: number; readonly scale: number; readonly submittedAt: Instant },
    { employed, customer, ownerId }: Place,
  ): Published | null {
    const isOpen = status === OpportunityIncentiveStatus.PUBLICITY_PENDING
    const isConfirmed = status === OpportunityIncentiveStatus.CONFIRMED
    const isPaid = status === OpportunityIncentiveStatus.COMPLETED || status === OpportunityIncentiveStatus.CLAWED_BACK
    if (!isOpen && !isConfirmed && !isPaid) return null
    const { random, calendar, now } = this
    const { partner, staff } = employed
    const startAt = isOpen ? inOfficeHours(dateBefore(now, 2), random) : later(submittedAt, 5 * day)
    const confirmedAt = isOpen ? null : later(startAt, day)
    const id = random.id('inc', startAt)
    const cycle = yearMonthOf(shanghaiDate(startAt))
    const statementNo = `ST${cycle.replace('-', '')}-${id.slice(-10)}`
    const planName = '机会点激励'
    const shared = { partnerId: partner.id, statementNo, cycle, planName, currency: 'CNY' as const, createdAt: startAt }
    const statement: New<IncentiveEntity> = {
      ...shared,
      id,
      cyclePeriod: CyclePeriod.MONTH,
      planType: IncentivePlanType.OPPORTUNITY,
      associationType: null,
      performanceAmount: yuan(scale),
      incentiveAmount: yuan(amount),
      policySnapshot: {
        policyName: planName,
        policyMonth: cycle,
        steps: [{ name: planName, formula: '项目云资源年度规模 × 3%', result: yuan(amount).amount }],
      },
      publicityStartAt: startAt,
      publicityDeadlineAt: deadlineWithin(5, startAt, calendar),
      publicityWorkingDays: 5,
      calendarVersion: calendar.version,
      status: isOpen ? IncentiveStatus.PENDING_CONFIRMATION : isPaid ? IncentiveStatus.ISSUED : IncentiveStatus.ISSUING,
      feedbackStatus: FeedbackStatus.NONE,
      confirmedAt,
      confirmedById: isOpen ? null : staff.finance.id,
      confirmedMode: isOpen ? null : ConfirmationMode.MANUAL,
      earnedById: null,
      replacedById: null,
      offsetAmount: yuan(0),
      expiresAt: null,
      updatedAt: confirmedAt ?? startAt,
      version: isOpen ? 1 : 2,
    }
    const line: New<IncentiveDetailEntity> = {
      ...shared,
      id: random.id('ind', startAt),
      customerId: customer.id,
      managerId: ownerId,
      incentiveId: id,
      year: Number(cycle.slice(0, 4)),
      orderId: null,
      productType: planName,
      productName: planName,
      associationType: customer.associationType,
      chargingMode: ChargingMode.YEARLY_MONTHLY,
      performanceAmount: yuan(scale),
      listPrice: yuan(scale),
      incentiveAmount: yuan(amount),
      rate: '0.0300',
      rebateBasis: RebateBasis.LIST_PRICE,
      consumptionCycle: cycle,
      status: isOpen ? IncentiveDetailStatus.PENDING_CONFIRMATION : isPaid ? IncentiveDetailStatus.ISSUED : IncentiveDetailStatus.AVAILABLE,
      frozenReason: null,
      feedbackStatus: FeedbackStatus.NONE,
      zeroReason: null,
      paymentRequestId: null,
    }
    return { statement, line }
  }

  /** Confirmed at once, it waits for the next payout to come along in (R-OI-11, R-PY-9). */
  private *takenBack({ statement, line }: Published, amount: number): Generator<Row> {
    const createdAt = later(statement.publicityStartAt ?? this.now, 60 * day)
    const id = this.random.id('inc', createdAt)
    const cycle = yearMonthOf(shanghaiDate(createdAt))
    const incentiveAmount = yuan(-amount)
    const shared = { statementNo: clawbackNoOf(statement.statementNo), cycle, performanceAmount: yuan(0), incentiveAmount, createdAt }
    yield rowOf(IncentiveEntity, {
      ...statement,
      ...shared,
      id,
      policySnapshot: { ...statement.policySnapshot, steps: [{ name: '追回', formula: '资源退订', result: incentiveAmount.amount }] },
      publicityStartAt: createdAt,
      publicityDeadlineAt: createdAt,
      publicityWorkingDays: 0,
      status: IncentiveStatus.ISSUING,
      confirmedAt: createdAt,
      confirmedById: null,
      confirmedMode: ConfirmationMode.AUTO,
      updatedAt: createdAt,
      version: 1,
    })
    yield rowOf(IncentiveDetailEntity, {
      ...line,
      ...shared,
      id: this.random.id('ind', createdAt),
      incentiveId: id,
      year: Number(cycle.slice(0, 4)),
      listPrice: yuan(0),
      consumptionCycle: cycle,
      status: IncentiveDetailStatus.AVAILABLE,
    })
  }

  private project(status: DeliveryProjectStatus, opportunity: Opportunity, { customer, ownerId, employed }: Place): Row {
    const createdAt = later(opportunity.createdAt, 15 * day)
    const id = this.random.id('dpj', createdAt)
    const isRegistered = status !== DeliveryProjectStatus.DRAFT
    const isApproved = ![
      DeliveryProjectStatus.DRAFT,
      DeliveryProjectStatus.REGISTRATION_REVIEWING,
      DeliveryProjectStatus.REGISTRATION_REJECTED,
    ].includes(status)
    const isScored = status === DeliveryProjectStatus.SCORED
    const plannedStart: LocalDate = addDays(shanghaiDate(createdAt), 10)
    const plannedEnd: LocalDate = addDays(plannedStart, 45)
    const specialist = employed.staff.all.find(({ roles }) => roles.includes(RoleCode.SPECIALIST)) ?? employed.staff.operations
    return rowOf(DeliveryProjectEntity, {
      id,
      partnerId: opportunity.partnerId,
      ownerId,
      projectNo: `DP${shanghaiDate(createdAt).replaceAll('-', '')}-${id.slice(-10)}`,
      sharedOpportunityId: opportunity.id,
      source: opportunity.direction,
      customerCompanyName: customer.name,
      companyKey: companyKeyOf(customer.name),
      customerCloudAccount: customer.login,
      plannedStart,
      plannedEnd,
      actualEnd: isScored || status === DeliveryProjectStatus.ACCEPTANCE_REVIEWING ? plannedEnd : null,
      members: [{ specialistId: specialist.id, role: '实施工程师', personDays: '20.0' }],
      sow: {
        projectStart: plannedStart,
        projectEnd: plannedEnd,
        estimatedManpower: '20.0',
        migrationItems: [{ name: '云服务器 40 台', personDays: '20.0' }],
        workItems: [
          { name: '方案设计', description: null, personDays: '5.0' },
          { name: '迁移实施', description: '分两批迁移\n逐批验证', personDays: '15.0' },
        ],
      },
      periodRemark: null,
      status,
      score: isScored ? 92 : null,
      reviewComment: status === DeliveryProjectStatus.REGISTRATION_REJECTED ? '请细化工作内容' : null,
      registeredAt: isRegistered ? later(createdAt, day) : null,
      approvedAt: isApproved ? later(createdAt, 3 * day) : null,
      acceptedAt: isScored ? later(createdAt, 60 * day) : null,
      createdById: ownerId,
      createdAt,
      updatedAt: createdAt,
      version: 1,
    })
  }
}
