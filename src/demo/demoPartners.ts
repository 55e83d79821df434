/** The partners that the demo tells of; every world has them, and larger ones have others beside them. */
import { PartnerIdentity } from '../access/roles'
import type { ContactDetails, PartnerLevel } from '../modules/partners'

/** Partners without customers yet: a company that could become a cloud reseller, and another account of the solution provider's. */
export type NewcomerKey = 'candidate' | 'sibling'
export type PartnerKey = 'sp' | 'rival' | 'master' | 'reseller-a' | 'reseller-b' | 'gov'

export type PartnerSpec = {
  readonly companyName: string
  /** Stem of its login names. */
  readonly login: string
  readonly identities: readonly PartnerIdentity[]
  /** Its name only: whoever lists the personas must not load a module for it. */
  readonly level: keyof typeof PartnerLevel | null
  readonly region: string
  /** The accounts of one company share it; a company with one account has none. */
  readonly company?: string
  /** Whom its customers turn to. */
  readonly contacts?: readonly ContactDetails[]
  /** The master of a cloud reseller. */
  readonly master: PartnerKey | null
  /** Which ecosystem manager looks after it. */
  readonly ecosystemManager: 'ecosystem-manager' | 'ecosystem-manager-north'
  /** Customers in the demo world; in larger ones its share is alike. */
  readonly customers: number
  /** The share of customers that it resells to; the others it advises only. */
  readonly resale: number
}

const { SOLUTION_PROVIDER, MASTER_RESELLER, CLOUD_RESELLER, GOVERNMENT, SERVICE, SOFTWARE } = PartnerIdentity

export const demoPartners: Readonly<Record<PartnerKey, PartnerSpec>> = {
  sp: {
    companyName: '杭州星澜云信息技术有限公司',
    login: 'xinglan',
    identities: [SOLUTION_PROVIDER, SERVICE],
    company: 'xinglan',
    contacts: [
      { name: '客户服务热线', mobilePhone: '4000000571', email: 'service@xinglan.example.com' },
      { name: '林晓', mobilePhone: '13900000571', email: null },
    ],
    level: 'LEADING',
    region: '华东',
    master: null,
    ecosystemManager: 'ecosystem-manager',
    customers: 80,
    resale: 0.75,
  },
  rival: {
    companyName: '上海浦屿数据科技有限公司',
    login: 'puyu',
    identities: [SOLUTION_PROVIDER],
    level: 'CORE',
    region: '华东',
    master: null,
    ecosystemManager: 'ecosystem-manager-north',
    customers: 30,
    resale: 0.6,
  },
  master: {
    companyName: '深圳鹏帆云分销股份有限公司',
    login: 'pengfan',
    identities: [MASTER_RESELLER],
    level: 'CORE',
    region: '华南',
    master: null,
    ecosystemManager: 'ecosystem-manager',
    customers: 10,
    resale: 0.9,
  },
  'reseller-a': {
    companyName: '广州粤途信息技术有限公司',
    login: 'yuetu',
    identities: [CLOUD_RESELLER],
    level: null,
    region: '华南',
    master: 'master',
    ecosystemManager: 'ecosystem-manager',
    customers: 40,
    resale: 0.9,
  },
  'reseller-b': {
    companyName: '东莞莞禾数字科技有限公司',
    login: 'guanhe',
    identities: [CLOUD_RESELLER],
    level: null,
    region: '华南',
    master: 'master',
    ecosystemManager: 'ecosystem-manager',
    customers: 20,
    resale: 0.9,
  },
  gov: {
    companyName: '成都蓉算公共算力服务有限公司',
    login: 'rongsuan',
    identities: [GOVERNMENT],
    level: null,
    region: '西南',
    master: null,
    ecosystemManager: 'ecosystem-manager-north',
    customers: 20,
    resale: 1,
  },
}

export const demoNewcomers: Readonly<Record<NewcomerKey, PartnerSpec>> = {
  candidate: {
    companyName: '佛山禅云科技有限公司',
    login: 'chanyun',
    identities: [SERVICE],
    level: null,
    region: '华南',
    master: null,
    ecosystemManager: 'ecosystem-manager',
    customers: 0,
    resale: 0,
  },
  sibling: {
    companyName: '杭州星澜云信息技术有限公司',
    login: 'xinglan_soft',
    identities: [SOFTWARE],
    company: 'xinglan',
    level: null,
    region: '华东',
    master: null,
    ecosystemManager: 'ecosystem-manager',
    customers: 0,
    resale: 0,
  },
}
