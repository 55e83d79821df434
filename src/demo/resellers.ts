/** Makes the programmes that partners joined, how to reach the vendor, and how cloud resellers came to their master and its managers. */
import { PartnerIdentity } from '../access/roles'
import { ProgrammeCode, ProgrammeEntity, ProgrammeStatus, VendorContactEntity } from '../modules/partners'
import {
  IndirectPartnerStatus,
  ResellerApplicationEntity,
  ResellerInvitationEntity,
  ResellerInvitationStatus,
  ResellerManagerAssignmentEntity,
} from '../modules/resellers'
import { hashOfLinkCode } from '../shared/linkCode'
import type { Instant } from '../shared/time'
import type { Employed } from './customers'
import type { DemoMember } from './members'
import { day, earlier, later } from './moments'
import { type DemoPartner, is } from './partners'
import type { Random } from './random'
import { type Row, rowOf } from './rows'
import { emailOf, type Words } from './words'

const { SOLUTION_PROVIDER, MASTER_RESELLER, CLOUD_RESELLER, SERVICE } = PartnerIdentity
const { INVITED, APPLIED, EXPIRED } = ResellerInvitationStatus
const { PENDING_REVIEW, ASSOCIATED, REJECTED } = IndirectPartnerStatus

/** What an identity comes from. */
const joinedBy: Partial<Record<PartnerIdentity, ProgrammeCode>> = {
  [SOLUTION_PROVIDER]: ProgrammeCode.SOLUTION_PROVIDER,
  [MASTER_RESELLER]: ProgrammeCode.DISTRIBUTION_MASTER,
  [CLOUD_RESELLER]: ProgrammeCode.DISTRIBUTION_CLOUD_RESELLER,
  [SERVICE]: ProgrammeCode.SERVICE_CAPABILITY_UPLIFT,
}
/** The solution provider shows every state that there is. */
const further: Readonly<Partial<Record<ProgrammeCode, ProgrammeStatus>>> = {
  COMPETENCY: ProgrammeStatus.REVIEWING,
  PCE: ProgrammeStatus.ACTIVE,
  CCOE: ProgrammeStatus.REJECTED,
  DISTRIBUTION_MASTER: ProgrammeStatus.DRAFT,
  MARKETPLACE_SELLER: ProgrammeStatus.EXPIRED,
  MARKETPLACE_SERVICE_PROVIDER: ProgrammeStatus.EXITED,
}
const was: readonly ProgrammeStatus[] = [ProgrammeStatus.ACTIVE, ProgrammeStatus.EXPIRED, ProgrammeStatus.EXITED]

const linkLasts = 7 * day
const versions = (at: Instant) => ({ createdAt: at, updatedAt: at, version: 1 })

export class Resellers {
  constructor(
    private readonly words: Words,
    private readonly random: Random,
    private readonly now: Instant,
  ) {}

  *programmes(partner: DemoPartner): Generator<Row> {
    const codes = partner.identities.flatMap(identity => joinedBy[identity] ?? [])
    for (const code of codes) yield this.programme(partner, code, ProgrammeStatus.ACTIVE)
    if (partner.key === 'sp')
      for (const [code, status] of Object.entries(further)) yield this.programme(partner, code as ProgrammeCode, status)
    if (partner.key === 'sibling') yield this.programme(partner, ProgrammeCode.COMPETENCY, ProgrammeStatus.ACTIVE)
  }

  *vendorContacts(ecosystemManagers: readonly DemoMember[]): Generator<Row> {
    for (const { id, joinedAt, subject } of ecosystemManagers)
      yield rowOf(VendorContactEntity, {
        id: this.random.id('vct', joinedAt),
        memberId: id,
        name: this.words.person(),
        mobilePhone: this.words.mobile(),
        email: emailOf(subject),
      })
  }

  /** How each reseller of a master came to it; then whom it waits for, and who never answered. */
  *rows(
    master: Employed,
    resellers: readonly Employed[],
    candidate: Employed | null,
    managers: ReadonlyMap<DemoPartner, string>,
  ): Generator<Row> {
    for (const reseller of resellers) {
      yield* this.application(master, reseller, ASSOCIATED, later(reseller.partner.joinedAt, 10 * day))
      yield* this.periods(master, reseller, managers.get(reseller.partner) ?? null)
    }
    if (!candidate) return
    yield* this.application(master, candidate, REJECTED, earlier(this.now, 40 * day))
    yield* this.application(master, candidate, PENDING_REVIEW, earlier(this.now, 2 * day))
    yield this.invitation(master, INVITED, earlier(this.now, day), this.words.company().name)
    yield this.invitation(master, EXPIRED, earlier(this.now, 30 * day), this.words.company().name)
  }

  private programme(partner: DemoPartner, code: ProgrammeCode, status: ProgrammeStatus): Row {
    const joined = was.includes(status)
    const at = later(partner.joinedAt, 5 * day)
    const isOver = status === ProgrammeStatus.EXPIRED || status === ProgrammeStatus.EXITED
    return rowOf(ProgrammeEntity, {
      id: this.random.id('prg', at),
      partnerId: partner.id,
      code,
      appliedLevel: code === ProgrammeCode.SOLUTION_PROVIDER ? partner.level : null,
      status,
      joinedAt: joined ? at : null,
      expiresAt: joined ? (isOver ? earlier(this.now, 20 * day) : later(this.now, 200 * day)) : null,
      certificateNo: joined ? `HC-${code.slice(0, 2)}-${this.random.whole(100_000, 999_999)}` : null,
      contacts: [{ name: this.words.person(), mobilePhone: this.words.mobile(), email: null }],
      ...versions(at),
    })
  }

  private invitation({ partner, staff }: Employed, status: ResellerInvitationStatus, sentAt: Instant, name: string, email?: string): Row {
    const id = this.random.id('rin', sentAt)
    return rowOf(ResellerInvitationEntity, {
      id,
      partnerId: partner.id,
      name,
      email: email ?? emailOf(`contact${this.random.whole(100, 999)}`),
      // Nobody knows the codes of these links.
      codeHash: hashOfLinkCode(`${id} ${this.random.hex(32)}`),
      status,
      invitedById: staff.operations.id,
      sentAt,
      expiresAt: later(sentAt, linkLasts),
      ...versions(sentAt),
    })
  }

  private *application(master: Employed, { partner }: Employed, status: IndirectPartnerStatus, appliedAt: Instant): Generator<Row> {
    const invitation = this.invitation(master, APPLIED, earlier(appliedAt, day), partner.companyName, emailOf(partner.login))
    yield invitation
    const isDecided = status !== PENDING_REVIEW
    yield rowOf(ResellerApplicationEntity, {
      id: this.random.id('rap', appliedAt),
      partnerId: master.partner.id,
      candidateId: partner.id,
      invitationId: (invitation.row as { id: string }).id,
      masterName: master.partner.companyName,
      companyName: partner.companyName,
      contactName: this.words.person(),
      mobilePhone: this.words.mobile(),
      email: emailOf(partner.login),
      remark: '希望加入贵公司的分销体系，共同拓展本地客户。',
      status,
      reviewComment: status === REJECTED ? '资质材料不全，请补充后重新申请。' : null,
      reviewedById: isDecided ? master.staff.operations.id : null,
      reviewedAt: isDecided ? later(appliedAt, 2 * day) : null,
      appliedAt,
      ...versions(appliedAt),
    })
  }

  /** The manager of today came after one who has left. */
  private *periods({ partner: master, staff }: Employed, { partner }: Employed, managerId: string | null): Generator<Row> {
    const associatedAt = later(partner.joinedAt, 12 * day)
    const changedAt = later(associatedAt, 300 * day)
    const period = (memberId: string, startedAt: Instant, endedAt: Instant | null): Row =>
      rowOf(ResellerManagerAssignmentEntity, {
        id: this.random.id('rma', startedAt),
        partnerId: master.id,
        resellerId: partner.id,
        memberId,
        startedAt,
        endedAt,
        assignedById: staff.admin.id,
      })
    yield period(staff.formerManager.id, associatedAt, changedAt)
    if (managerId) yield period(managerId, changedAt, null)
  }
}

export const isMaster = ({ partner }: Employed): boolean => is(partner, MASTER_RESELLER)
