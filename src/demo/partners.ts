/** Makes the partners: those of the demo, and in larger worlds as many others as it takes. */
import { PartnerIdentity } from '../access/roles'
import {
  CertificateType,
  CommercialInfoStatus,
  MessageLanguage,
  PartnerEntity,
  PartnerLevel,
  PartnerRealNameEntity,
  PartnerStatus,
  RealNameStatus,
  RealNameSubject,
} from '../modules/partners'
import type { Instant } from '../shared/time'
import { demoNewcomers, demoPartners, type NewcomerKey, type PartnerKey, type PartnerSpec } from './demoPartners'
import { dateBefore, inOfficeHours, later, day } from './moments'
import { oneOf, type Random } from './random'
import { type Row, rowOf } from './rows'
import { emailOf, type Words } from './words'

export type DemoPartner = Omit<PartnerSpec, 'master' | 'level'> & {
  readonly id: string
  /** Null for a partner that the demo does not tell of. */
  readonly key: PartnerKey | NewcomerKey | null
  readonly level: PartnerLevel | null
  readonly master: DemoPartner | null
  readonly joinedAt: Instant
}

const { SOLUTION_PROVIDER, MASTER_RESELLER, CLOUD_RESELLER, GOVERNMENT } = PartnerIdentity

export const is = (partner: DemoPartner, identity: PartnerIdentity): boolean => partner.identities.includes(identity)

const identityOf = oneOf({ [SOLUTION_PROVIDER]: 58, [MASTER_RESELLER]: 10, [CLOUD_RESELLER]: 24, [GOVERNMENT]: 8 })
const levelOf = oneOf<PartnerLevel>({ PREFERRED: 50, LEADING: 35, CORE: 15 })
const regions = ['华东', '华南', '华北', '华中', '西南', '西北', '东北']
const trades = ['云计算', '信息技术', '软件', '数据科技', '系统集成']

const joined = (random: Random, now: Instant): Instant => inOfficeHours(dateBefore(now, random.whole(800, 1800)), random)

/** The vendor's id of a company. */
const partnerId = (random: Random): string => `ptn_${random.hex(20)}`

const named = (random: Random, now: Instant): DemoPartner[] => {
  const made = new Map<PartnerKey, DemoPartner>()
  for (const [key, spec] of Object.entries(demoPartners) as [PartnerKey, PartnerSpec][])
    made.set(key, {
      ...spec,
      id: partnerId(random),
      key,
      level: spec.level && PartnerLevel[spec.level],
      master: (spec.master && made.get(spec.master)) ?? null,
      joinedAt: joined(random, now),
    })
  return [...made.values()]
}

const another = (masters: readonly DemoPartner[], words: Words, random: Random, now: Instant): DemoPartner => {
  const { name, login } = words.company(random.one(trades))
  const identity = identityOf(random)
  const master = identity === CLOUD_RESELLER ? random.one(masters) : null
  return {
    id: partnerId(random),
    key: null,
    companyName: name,
    login,
    identities: [identity],
    level: identity === SOLUTION_PROVIDER || identity === MASTER_RESELLER ? levelOf(random) : null,
    // R-RES-1: master and reseller do business in the same region.
    region: master?.region ?? random.one(regions),
    master,
    ecosystemManager: 'ecosystem-manager-north',
    customers: random.whole(identity === MASTER_RESELLER ? 5 : 25, identity === MASTER_RESELLER ? 15 : 65),
    resale: random.between(0.6, 0.9),
    joinedAt: joined(random, now),
  }
}

/** Those without customers yet. They come from chance of their own, so that nobody else is changed by them. */
export const makeNewcomers = (random: Random, now: Instant): DemoPartner[] =>
  (Object.entries(demoNewcomers) as [NewcomerKey, PartnerSpec][]).map(([key, spec]) => ({
    ...spec,
    id: partnerId(random),
    key,
    level: null,
    master: null,
    joinedAt: inOfficeHours(dateBefore(now, random.whole(100, 400)), random),
  }))

export const makePartners = (count: number, words: Words, random: Random, now: Instant): DemoPartner[] => {
  const partners = named(random, now)
  while (partners.length < count) {
    const masters = partners.filter(partner => is(partner, MASTER_RESELLER))
    partners.push(another(masters, words, random, now))
  }
  return partners
}

/** Chance of its own for each, so that nobody else is changed by it. */
export const realNameRow = ({ id, companyName, identities, joinedAt }: DemoPartner, random: Random): Row =>
  rowOf(PartnerRealNameEntity, {
    id: `prn_${id.slice(4)}`,
    partnerId: id,
    subject: RealNameSubject.ENTERPRISE,
    name: companyName,
    certificateType: identities.includes(GOVERNMENT) ? CertificateType.PUBLIC_INSTITUTION : CertificateType.BUSINESS_LICENCE,
    country: 'CN',
    legalPerson: `${random.one(['张', '王', '李', '赵', '陈'])}${random.one(['建国', '晓明', '志强', '海燕'])}`,
    appliedAt: later(joinedAt, -3 * day),
    decidedAt: later(joinedAt, -2 * day),
    opinion: null,
  })

export const partnerRow = (
  partner: DemoPartner,
  { manager, ecosystemManager }: { manager: string | null; ecosystemManager: string },
  words: Words,
  random: Random,
): Row => {
  const { id, login, companyName, identities, level, region, master, joinedAt, key, company, contacts } = partner
  const associatedAt = master && later(joinedAt, 12 * day)
  return rowOf(PartnerEntity, {
    id,
    accountName: login,
    companyName,
    identities,
    level,
    isMainAccount: key !== 'sibling',
    mobilePhone: words.mobile(),
    email: emailOf(login),
    realNameStatus: RealNameStatus.VERIFIED,
    commercialInfoStatus: CommercialInfoStatus.VERIFIED,
    signingEntity: is(partner, GOVERNMENT) ? null : '云厂商软件技术有限公司',
    status: key || random.chance(0.9) ? PartnerStatus.NORMAL : random.one([PartnerStatus.RESTRICTED, PartnerStatus.FROZEN]),
    businessRegion: region,
    masterId: master?.id ?? null,
    managerId: manager,
    associatedAt,
    // One reseller has not accepted, so that one can see what its master then sees: nothing (R-RES-6).
    customerNoticeAcceptedAt: associatedAt && key !== 'reseller-b' ? later(associatedAt, 2 * day) : null,
    entrustmentNoticeAcceptedAt: associatedAt && key !== 'reseller-b' ? later(associatedAt, 3 * day) : null,
    companyId: company ?? null,
    ecosystemManagerId: ecosystemManager,
    usesVouchersItself: false,
    verificationCodeEnabled: key === null && random.chance(0.2),
    messageLanguage: MessageLanguage.ZH_CN,
    timeZone: 'Asia/Shanghai',
    customerContacts: contacts ?? [],
    // Whoever has referral customers was allowed to (R-AT-1).
    referralEnabled: partner.resale < 1,
    isPrepaid: false,
    isTest: false,
    createdAt: joinedAt,
    updatedAt: joinedAt,
    version: 1,
  })
}
