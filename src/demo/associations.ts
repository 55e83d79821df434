/** Makes how customers came, what was asked since, whom they let act for them, and what they signed. */
import type { New } from '../db'
import {
  AssociationEventEntity,
  AssociationEventStatus,
  AssociationEventType,
  AssociationInitiator,
  CustomerAssociationEntity,
} from '../modules/association'
import {
  AgreementVersionEntity,
  AuthorizationEventEntity,
  CustomerAgreementEntity,
  KnowledgeKind,
  KnowledgeRecommendationEntity,
  OnBehalfPurpose,
  OnBehalfRightEntity,
  OnBehalfSessionEntity,
  OnBehalfSessionStatus,
} from '../modules/authorization'
import { AssociationType, AuthorizationState, CustomerEntity } from '../modules/customers'
import { MemberEntity } from '../modules/members'
import type { Instant } from '../shared/time'
import type { DemoCustomer, Employed } from './customers'
import { dateBefore, day, earlier, inOfficeHours, later, minute, sometime } from './moments'
import type { DemoPartner } from './partners'
import type { Random } from './random'
import { type Row, rowOf } from './rows'

const { RESALE, REFERRAL } = AssociationType
const { NONE, REQUESTED, GRANTED, REJECTED, REVOKED } = AuthorizationState
const { PARTNER, CUSTOMER } = AssociationInitiator
const { SWITCH_TYPE, DISASSOCIATE, ASSOCIATE } = AssociationEventType

const hour = 60 * minute
/** In a larger world, which is there to measure in, nobody looks at these. */
const mostCustomers = 2_000

/** Name of a version → how many days ago it came into force. */
const versions: Readonly<Record<string, number>> = { '2024-V2': 800, '2025-V1': 200 }
const noticeOf: Readonly<Record<AssociationType, string>> = {
  [RESALE]: '代售客户的账单由伙伴结算并开具发票，客户仅可使用伙伴拨付的余额。',
  [REFERRAL]: '顾问销售客户直接与华为云结算，由华为云开具发票。',
}
const reasons = {
  leave: ['业务调整，不再合作', '客户希望更换服务商'],
  switch: ['客户希望自行结算'],
  revoke: ['项目已结束', '内部安全要求'],
}
const knowledge: readonly (readonly [KnowledgeKind, string, string, string | null])[] = [
  [KnowledgeKind.PRODUCT, '弹性云服务器 Flexus', '适合中小企业的轻量云服务器。', null],
  [KnowledgeKind.PRODUCT, '云备份 CBR', '为云服务器与数据库提供一致性备份。', null],
  [KnowledgeKind.INDUSTRY_CASE, '制造企业核心系统上云', '三个月完成 ERP 迁移，停机不足两小时。', '制造'],
  [KnowledgeKind.INDUSTRY_CASE, '在线教育平台弹性扩容', '开学季高峰自动扩容，成本下降三成。', '教育'],
  [KnowledgeKind.SOLUTION, '等保合规安全解决方案', '一站式满足等保二级、三级要求。', null],
  [KnowledgeKind.SOLUTION, '零售门店数字化解决方案', '打通线上线下会员与库存。', '零售'],
]

/** How an authorisation came to be what it is. */
const stepsTo: Readonly<Record<AuthorizationState, readonly AuthorizationState[]>> = {
  [NONE]: [],
  [REQUESTED]: [REQUESTED],
  [GRANTED]: [REQUESTED, GRANTED],
  [REJECTED]: [REQUESTED, REJECTED],
  [REVOKED]: [REQUESTED, GRANTED, REVOKED],
}

type Known = Pick<New<CustomerEntity>, 'onBehalfAuthorization' | 'agreementVersion' | 'managerId'>
type Asked = Pick<New<AssociationEventEntity>, 'type' | 'status' | 'initiator' | 'reason'> & { readonly daysAgo: number }

/** What the first customers of a partner and their partner asked of one another: every state once. */
const asked: readonly Asked[] = [
  { type: DISASSOCIATE, status: AssociationEventStatus.PENDING, initiator: PARTNER, reason: reasons.leave[0] ?? null, daysAgo: 2 },
  { type: DISASSOCIATE, status: AssociationEventStatus.PENDING, initiator: CUSTOMER, reason: reasons.leave[1] ?? null, daysAgo: 1 },
  { type: SWITCH_TYPE, status: AssociationEventStatus.REJECTED, initiator: PARTNER, reason: reasons.switch[0] ?? null, daysAgo: 120 },
  { type: DISASSOCIATE, status: AssociationEventStatus.CANCELLED, initiator: PARTNER, reason: reasons.leave[0] ?? null, daysAgo: 40 },
  { type: DISASSOCIATE, status: AssociationEventStatus.REJECTED, initiator: CUSTOMER, reason: reasons.leave[1] ?? null, daysAgo: 75 },
]

const mask = (name: string): string => `${[...name][0] ?? ''}**`

export class Associations {
  private readonly known = new Map<string, Known>()
  /** Who signs in for a customer; the others stay nameless. */
  private readonly signsInAs = new Map<string, string>()

  constructor(
    private readonly random: Random,
    private readonly now: Instant,
  ) {}

  /** Looks at rows that others make. */
  see({ entity, row }: Row): void {
    if (entity === CustomerEntity) this.known.set((row as New<CustomerEntity>).id, row as New<CustomerEntity>)
    if (entity !== MemberEntity) return
    const { id, customerId } = row as New<MemberEntity>
    if (customerId) this.signsInAs.set(customerId, id)
  }

  *rows(partners: readonly Employed[], customers: readonly (readonly DemoCustomer[])[]): Generator<Row> {
    yield* this.agreementVersions()
    if (customers.flat().length > mostCustomers) return
    for (const [index, employed] of partners.entries()) {
      const own = customers[index] ?? []
      if (employed.partner.master) yield this.rightOf(employed, partners)
      for (const customer of own) {
        yield* this.associationsOf(customer)
        yield* this.authorizationOf(customer)
        yield* this.agreementsOf(customer)
      }
      yield* this.askedOf(own.filter(({ isPersona }) => !isPersona))
      yield* this.sessionsOf(own)
      for (const [position, customer] of own.entries())
        if (customer.isPersona || position % 3 === 0) yield* this.recommendationsFor(customer)
    }
  }

  private memberOf({ id }: DemoCustomer): string {
    return this.signsInAs.get(id) ?? `mbr_${id.slice(4)}`
  }

  private published(version: string): Instant {
    return inOfficeHours(dateBefore(this.now, versions[version] ?? 0), this.random.stream(version))
  }

  private *agreementVersions(): Generator<Row> {
    for (const associationType of [RESALE, REFERRAL])
      for (const version of Object.keys(versions))
        yield rowOf(AgreementVersionEntity, {
          id: this.versionId(associationType, version),
          associationType,
          name: '客户关联华为云合作伙伴须知',
          version,
          content: `${version}\n${noticeOf[associationType]}`,
          publishedAt: this.published(version),
        })
  }

  private versionId(type: AssociationType, version: string): string {
    return `agv_${type.toLowerCase()}-${version}`
  }

  private rightOf({ partner }: Employed, partners: readonly Employed[]): Row {
    const master = partners.find(each => each.partner === partner.master)
    const grantedAt = later(partner.joinedAt, day)
    return rowOf(OnBehalfRightEntity, {
      id: this.random.id('obr', grantedAt),
      partnerId: partner.id,
      masterId: master?.partner.id ?? '',
      grantedAt,
      grantedById: master?.staff.admin.id ?? '',
      revokedAt: null,
      revokedById: null,
    })
  }

  /** The period of today and, for some, the one before at another partner. */
  private *associationsOf(customer: DemoCustomer): Generator<Row> {
    const { former, partner, staff, associatedAt } = customer
    if (former) {
      const { partner: first, period, assignedById } = former
      const leftAt = period.to ?? associatedAt
      yield this.period(customer, first, period.from, leftAt)
      yield this.event(customer, first, ASSOCIATE, { at: period.from, by: assignedById, from: null, to: RESALE })
      yield this.event(customer, first, DISASSOCIATE, {
        at: earlier(leftAt, 2 * day),
        handledAt: leftAt,
        by: assignedById,
        from: RESALE,
        to: null,
      })
    }
    yield this.period(customer, partner, associatedAt, null)
    yield this.event(customer, partner, ASSOCIATE, { at: associatedAt, by: staff.operations.id, from: null, to: customer.associationType })
  }

  private period(
    { id, login, name, realNameStatus, associationType }: DemoCustomer,
    partner: DemoPartner,
    from: Instant,
    to: Instant | null,
  ): Row {
    return rowOf(CustomerAssociationEntity, {
      id: this.random.id('cas', from),
      partnerId: partner.id,
      customerId: id,
      accountName: mask(login),
      customerName: realNameStatus === 'VERIFIED' ? mask(name) : null,
      runningCustomerId: to === null ? id : null,
      associationType,
      startedAt: from,
      endedAt: to,
      version: 1,
    })
  }

  /** One that was agreed to, if need be by the customer. */
  private event(
    customer: DemoCustomer,
    partner: DemoPartner,
    type: AssociationEventType,
    what: { at: Instant; handledAt?: Instant; by: string; from: AssociationType | null; to: AssociationType | null },
  ): Row {
    const isAgreed = type !== ASSOCIATE
    return rowOf(AssociationEventEntity, {
      id: this.random.id('ase', what.at),
      partnerId: partner.id,
      customerId: customer.id,
      customerName: customer.realNameStatus === 'VERIFIED' ? mask(customer.name) : null,
      pendingCustomerId: null,
      type,
      status: AssociationEventStatus.APPROVED,
      fromType: what.from,
      toType: what.to,
      initiator: PARTNER,
      reason: isAgreed ? this.random.one(reasons.leave) : null,
      comment: null,
      createdAt: what.at,
      requestedById: what.by,
      handledAt: what.handledAt ?? what.at,
      handledById: isAgreed ? this.memberOf(customer) : what.by,
      version: 1,
    })
  }

  private *askedOf(customers: readonly DemoCustomer[]): Generator<Row> {
    const wellKnown = customers.filter(({ associatedAt }) => associatedAt < earlier(this.now, 130 * day))
    for (const [index, { daysAgo, ...what }] of asked.entries()) {
      const customer = wellKnown[index]
      if (!customer) return
      const { partner, staff, associationType, name } = customer
      const createdAt = inOfficeHours(dateBefore(this.now, daysAgo), this.random)
      const isPending = what.status === AssociationEventStatus.PENDING
      const [asker, decider] =
        what.initiator === PARTNER ? [staff.admin.id, this.memberOf(customer)] : [this.memberOf(customer), staff.admin.id]
      const other = associationType === RESALE ? REFERRAL : RESALE
      yield rowOf(AssociationEventEntity, {
        id: this.random.id('ase', createdAt),
        partnerId: partner.id,
        customerId: customer.id,
        customerName: customer.realNameStatus === 'VERIFIED' ? mask(name) : null,
        pendingCustomerId: isPending ? customer.id : null,
        ...what,
        fromType: associationType,
        toType: what.type === SWITCH_TYPE ? other : null,
        comment: what.status === AssociationEventStatus.REJECTED ? '暂不考虑' : null,
        createdAt,
        requestedById: asker,
        handledAt: isPending ? null : later(createdAt, 5 * hour),
        handledById: isPending ? null : what.status === AssociationEventStatus.CANCELLED ? asker : decider,
        version: 1,
      })
    }
  }

  private *authorizationOf(customer: DemoCustomer): Generator<Row> {
    const { id: customerId, partner, staff, associatedAt } = customer
    const { onBehalfAuthorization = NONE, managerId = null } = this.known.get(customerId) ?? {}
    let at = associatedAt
    let fromState = NONE
    for (const toState of stepsTo[onBehalfAuthorization]) {
      at = sometime(at, this.now, this.random)
      yield rowOf(AuthorizationEventEntity, {
        id: this.random.id('obe', at),
        partnerId: partner.id,
        customerId,
        fromState,
        toState,
        reason: toState === REVOKED ? this.random.one(reasons.revoke) : null,
        acceptsLetter: toState === REQUESTED || toState === GRANTED,
        memberId: toState === REQUESTED ? (managerId ?? staff.operations.id) : this.memberOf(customer),
        occurredAt: at,
      })
      fromState = toState
    }
  }

  private *agreementsOf(customer: DemoCustomer): Generator<Row> {
    const { id: customerId, partner, associatedAt, associationType } = customer
    const signed = this.known.get(customerId)?.agreementVersion
    if (!signed) return
    const inForce = Object.keys(versions).filter(version => version <= signed)
    for (const version of inForce) {
      const published = this.published(version)
      // Who came later than a newer version never signed the older one.
      if (version !== signed && associatedAt > this.published(signed)) continue
      const signedAt = published > associatedAt ? later(published, this.random.whole(1, 20) * day) : associatedAt
      yield rowOf(CustomerAgreementEntity, {
        id: this.random.id('cag', signedAt),
        partnerId: partner.id,
        customerId,
        agreementVersionId: this.versionId(associationType, version),
        signedAt,
        signedById: this.memberOf(customer),
      })
    }
  }

  /** For the first customers that allow it: one session is open now, one was left alone, the others were ended. */
  private *sessionsOf(customers: readonly DemoCustomer[]): Generator<Row> {
    const granted = customers.flatMap(({ id: customerId, partner }) => {
      const { onBehalfAuthorization, managerId } = this.known.get(customerId) ?? {}
      return onBehalfAuthorization === GRANTED && managerId ? [{ customerId, partnerId: partner.id, memberId: managerId }] : []
    })
    for (const [index, whose] of granted.slice(0, 6).entries()) {
      const startedAt = index === 0 ? earlier(this.now, hour) : inOfficeHours(dateBefore(this.now, index * 2), this.random)
      const expiresAt = later(startedAt, 8 * hour)
      const status = index === 0 ? OnBehalfSessionStatus.OPEN : index === 1 ? OnBehalfSessionStatus.EXPIRED : OnBehalfSessionStatus.ENDED
      const endedAt = index === 0 ? null : index === 1 ? expiresAt : later(startedAt, this.random.whole(5, 90) * minute)
      yield rowOf(OnBehalfSessionEntity, {
        id: this.random.id('obs', startedAt),
        ...whose,
        purpose: index % 3 === 2 ? OnBehalfPurpose.OM : OnBehalfPurpose.ORDER,
        status,
        startedAt,
        expiresAt,
        endedAt,
        version: 1,
      })
    }
  }

  private *recommendationsFor({ id: customerId, partner }: DemoCustomer): Generator<Row> {
    const first = this.random.whole(0, knowledge.length - 1)
    for (const step of [0, 1, 2]) {
      const [kind, title, summary, industry] = knowledge[(first + step * 2) % knowledge.length] ?? []
      if (!kind || !title || !summary) continue
      const recommendedAt = inOfficeHours(dateBefore(this.now, this.random.whole(2, 90)), this.random)
      yield rowOf(KnowledgeRecommendationEntity, {
        id: this.random.id('knr', recommendedAt),
        partnerId: partner.id,
        customerId,
        kind,
        title,
        summary,
        industry: industry ?? null,
        url: 'https://www.example.com/knowledge',
        recommendedAt,
      })
    }
  }
}
