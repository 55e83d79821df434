/** The programmes that partners join, and how they stand in them. */
import { registerEnumType } from 'type-graphql'

export enum ProgrammeCode {
  PCE = 'PCE',
  COMPETENCY = 'COMPETENCY',
  SOLUTION_PROVIDER = 'SOLUTION_PROVIDER',
  DISTRIBUTION_MASTER = 'DISTRIBUTION_MASTER',
  DISTRIBUTION_CLOUD_RESELLER = 'DISTRIBUTION_CLOUD_RESELLER',
  MARKETPLACE_SELLER = 'MARKETPLACE_SELLER',
  MARKETPLACE_SERVICE_PROVIDER = 'MARKETPLACE_SERVICE_PROVIDER',
  SERVICE_CAPABILITY_UPLIFT = 'SERVICE_CAPABILITY_UPLIFT',
  CCOE = 'CCOE',
}

export const programmeNames: Readonly<Record<ProgrammeCode, string>> = {
  PCE: '合作伙伴共拓计划',
  COMPETENCY: '能力计划',
  SOLUTION_PROVIDER: '解决方案提供商计划',
  DISTRIBUTION_MASTER: '分销计划（总经销商）',
  DISTRIBUTION_CLOUD_RESELLER: '分销计划（云经销商）',
  MARKETPLACE_SELLER: '云商店商家计划',
  MARKETPLACE_SERVICE_PROVIDER: '云商店客户服务商计划',
  SERVICE_CAPABILITY_UPLIFT: '服务能力提升计划',
  CCOE: 'CCoE 计划',
}

registerEnumType(ProgrammeCode, {
  name: 'ProgrammeCode',
  description: 'Which programme it is (伙伴计划).',
  valuesConfig: {
    PCE: { description: '合作伙伴共拓计划: partner and vendor engage customers together.' },
    COMPETENCY: { description: '能力计划: competencies of a partner.' },
    SOLUTION_PROVIDER: { description: '解决方案提供商计划: resells to customers; one account of a company at most (R-PAR-2).' },
    DISTRIBUTION_MASTER: { description: '分销计划（总经销商）: recruits cloud resellers.' },
    DISTRIBUTION_CLOUD_RESELLER: { description: '分销计划（云经销商）: sells under one master (R-RES-1).' },
    MARKETPLACE_SELLER: { description: '云商店商家计划: sells on the marketplace.' },
    MARKETPLACE_SERVICE_PROVIDER: { description: '云商店客户服务商计划: looks after customers of the marketplace.' },
    SERVICE_CAPABILITY_UPLIFT: { description: '服务能力提升计划: uplift of service capability.' },
    CCOE: { description: 'CCoE 计划: cloud centre of excellence; by invitation only.' },
  },
})

export enum ProgrammeStatus {
  DRAFT = 'DRAFT',
  REVIEWING = 'REVIEWING',
  REJECTED = 'REJECTED',
  ACTIVE = 'ACTIVE',
  EXPIRED = 'EXPIRED',
  EXITED = 'EXITED',
}
registerEnumType(ProgrammeStatus, {
  name: 'ProgrammeStatus',
  description: 'How an account stands in a programme (计划状态).',
  valuesConfig: {
    DRAFT: { description: '草稿' },
    REVIEWING: { description: '审核中' },
    REJECTED: { description: '不通过' },
    ACTIVE: { description: '已加入' },
    EXPIRED: { description: '已到期' },
    EXITED: { description: '已退出' },
  },
})
