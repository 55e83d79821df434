/** Makes the customers that partners mean to win: reports in every state, and invitations with what became of them. */
import { PartnerIdentity } from '../access/roles'
import type { New } from '../db'
import { calendarDeadline } from '../modules/calendar'
import {
  CustomerInvitationEntity,
  HELD,
  InvitationChannel,
  InvitationFailureReason,
  InvitationLinkEntity,
  InvitationStatus,
  ReportedCustomerEntity,
  ReportStatus,
} from '../modules/customerDevelopment'
import { AssociationType, CustomerType } from '../modules/customers'
import { hashOfLinkCode } from '../shared/linkCode'
import { type Instant, shanghaiDate } from '../shared/time'
import type { DemoCustomer, Employed } from './customers'
import type { DemoMember } from './members'
import { dateBefore, day, earlier, inOfficeHours, later, minute } from './moments'
import { is } from './partners'
import type { Random } from './random'
import { type Row, rowOf } from './rows'
import { emailOf, type Words } from './words'

const { NOT_REPORTED, PENDING_REVIEW, REPORTED, REJECTED, EXPIRED, ASSOCIATED } = ReportStatus

type Invited = { readonly status: InvitationStatus; readonly reason?: InvitationFailureReason }
type Story = {
  readonly status: ReportStatus
  /** How many days ago it was reported. */
  readonly ago: number
  readonly hasNoEmail?: boolean
  readonly isPerson?: boolean
  readonly inviteAs?: AssociationType
  readonly remark?: string
  readonly invited?: Invited
}

const waiting: Invited = { status: InvitationStatus.INVITED }
const failed = (reason: InvitationFailureReason): Invited => ({ status: InvitationStatus.FAILED, reason })

const stories: readonly Story[] = [
  { status: REPORTED, ago: 3, invited: waiting },
  { status: PENDING_REVIEW, ago: 1, inviteAs: AssociationType.RESALE },
  { status: REPORTED, ago: 5, hasNoEmail: true },
  { status: REPORTED, ago: 6, invited: failed(InvitationFailureReason.NOT_REAL_NAME) },
  { status: REPORTED, ago: 14 },
  { status: REJECTED, ago: 20, remark: '该客户已由厂商团队跟进' },
  { status: ASSOCIATED, ago: 60, invited: { status: InvitationStatus.ASSOCIATED } },
  { status: EXPIRED, ago: 40, invited: { status: InvitationStatus.EXPIRED } },
  { status: PENDING_REVIEW, ago: 0, isPerson: true, hasNoEmail: true },
  { status: NOT_REPORTED, ago: 400 },
  { status: REPORTED, ago: 4, invited: failed(InvitationFailureReason.HAS_CREDIT_ACCOUNT) },
  { status: EXPIRED, ago: 90, invited: failed(InvitationFailureReason.IN_ARREARS) },
  { status: REPORTED, ago: 2, isPerson: true, invited: waiting },
  { status: REJECTED, ago: 12, hasNoEmail: true, remark: '公司名称与营业执照不一致' },
  { status: ASSOCIATED, ago: 120, invited: { status: InvitationStatus.ASSOCIATED } },
]

/** The code of a general link that one can follow in the demo. */
export const demoInvitationCode = 'welcome-to-the-demo'

const open: readonly ReportStatus[] = [PENDING_REVIEW, REPORTED]
const reviewed: readonly ReportStatus[] = [REPORTED, REJECTED, EXPIRED, ASSOCIATED]

type Setting = {
  readonly employed: Employed
  readonly customers: readonly DemoCustomer[]
  /** Customers of other partners: some of them followed an invitation in vain. */
  readonly others: readonly DemoCustomer[]
  readonly reviewer: DemoMember
}

export class Development {
  constructor(
    private readonly words: Words,
    private readonly random: Random,
    private readonly now: Instant,
  ) {}

  *rows(setting: Setting): Generator<Row> {
    const { partner, staff } = setting.employed
    if (!is(partner, PartnerIdentity.SOLUTION_PROVIDER) && !is(partner, PartnerIdentity.CLOUD_RESELLER)) return
    for (const [index, story] of stories.entries()) {
      const reporter = staff.managers[index % staff.managers.length]
      if (reporter) yield* this.storyRows(story, reporter, setting)
    }
    yield* this.linkRows(setting)
  }

  private *storyRows(story: Story, reporter: DemoMember, setting: Setting): Generator<Row> {
    const { random, now } = this
    const { partner } = setting.employed
    const reportedAt = this.reportedAt(story.ago)
    const isReviewed = reviewed.includes(story.status)
    const reviewedAt = isReviewed ? later(reportedAt, 90 * minute) : null
    const company = this.words.company()
    const isProtected = isReviewed && story.status !== REJECTED
    const customer =
      story.status === ASSOCIATED ? setting.customers.find(({ periods }) => periods.at(-1)?.memberId === reporter.id) : undefined
    const id = random.id('rpc', reportedAt)
    const email = story.hasNoEmail ? null : emailOf(company.login)
    yield rowOf(ReportedCustomerEntity, {
      id,
      partnerId: partner.id,
      customerType: story.isPerson ? CustomerType.INDIVIDUAL : CustomerType.ENTERPRISE,
      customerFullName: story.isPerson ? this.words.person() : company.name,
      companyKey: story.isPerson ? null : company.name,
      contactName: this.words.person(),
      mobilePhone: `13${random.whole(0, 9)}1${String(random.whole(0, 9_999_999)).padStart(7, '0')}`,
      email,
      status: story.status,
      hold: open.includes(story.status) ? HELD : null,
      inviteAs: story.inviteAs ?? null,
      reportedAt,
      reportedById: reporter.id,
      validUntil: reviewedAt && isProtected ? calendarDeadline(shanghaiDate(reviewedAt), 15) : null,
      reviewedAt,
      reviewedById: isReviewed ? setting.reviewer.id : null,
      reviewRemark: story.remark ?? null,
      customerId: customer?.id ?? null,
      createdAt: reportedAt,
      updatedAt: reviewedAt ?? reportedAt,
      version: isReviewed ? 2 : 1,
    })
    if (!story.invited || !email || !reviewedAt) return
    const sentAt = later(reviewedAt, 5 * minute)
    const { status, reason = null } = story.invited
    const follower = reason ? random.one(setting.others) : customer
    yield this.invitationRow(sentAt, reporter, partner.id, {
      channel: InvitationChannel.EMAIL,
      reportedCustomerId: id,
      email,
      codeHash: hashOfLinkCode(random.hex(32)),
      status: status === InvitationStatus.FAILED && later(sentAt, 7 * day) <= now ? InvitationStatus.EXPIRED : status,
      failureReason: reason,
      customerId: follower?.id ?? null,
    })
  }

  private *linkRows({ employed: { partner, staff }, customers, others }: Setting): Generator<Row> {
    const { random, now } = this
    for (const [index, maker] of [...staff.managers, staff.operations].entries()) {
      const createdAt = this.reportedAt(index === 0 ? 1 : random.whole(2, 30))
      const isDemo = index === 0 && partner.key === 'sp'
      const id = random.id('cil', createdAt)
      yield rowOf(InvitationLinkEntity, {
        id,
        partnerId: partner.id,
        createdById: maker.id,
        tag: index === 0 ? maker.subject : random.one(['展会', '公众号', '老客户推荐']),
        associationType: AssociationType.RESALE,
        codeHash: hashOfLinkCode(isDemo ? demoInvitationCode : random.hex(32)),
        createdAt,
        expiresAt: later(createdAt, 7 * day),
      })
      const followers = [customers.find(({ periods }) => periods.at(-1)?.memberId === maker.id), random.one(others)]
      for (const [attempt, follower] of followers.entries())
        if (follower)
          yield this.invitationRow(createdAt, maker, partner.id, {
            channel: InvitationChannel.LINK,
            invitationLinkId: id,
            customerId: follower.id,
            status:
              attempt === 0
                ? InvitationStatus.ASSOCIATED
                : later(createdAt, 7 * day) <= now
                  ? InvitationStatus.EXPIRED
                  : InvitationStatus.FAILED,
            failureReason: attempt === 0 ? null : InvitationFailureReason.ALREADY_ASSOCIATED,
          })
    }
  }

  private reportedAt(ago: number): Instant {
    return ago === 0 ? earlier(this.now, this.random.whole(5, 50) * minute) : inOfficeHours(dateBefore(this.now, ago), this.random)
  }

  private invitationRow(sentAt: Instant, inviter: DemoMember, partnerId: string, given: Partial<New<CustomerInvitationEntity>>): Row {
    const handledAt = given.customerId ? later(sentAt, 2 * 60 * minute) : null
    return rowOf(CustomerInvitationEntity, {
      id: this.random.id('cin', sentAt),
      partnerId,
      invitedById: inviter.id,
      channel: InvitationChannel.EMAIL,
      reportedCustomerId: null,
      invitationLinkId: null,
      associationType: AssociationType.RESALE,
      email: null,
      codeHash: null,
      status: InvitationStatus.INVITED,
      failureReason: null,
      customerId: null,
      sentAt,
      expiresAt: later(sentAt, 7 * day),
      handledAt,
      createdAt: sentAt,
      updatedAt: handledAt ?? sentAt,
      version: handledAt ? 2 : 1,
      ...given,
    })
  }
}
