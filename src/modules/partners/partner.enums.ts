/** The enums of a partner account. */
import { registerEnumType } from 'type-graphql'

export enum PartnerLevel {
  PREFERRED = 'PREFERRED',
  LEADING = 'LEADING',
  CORE = 'CORE',
}
registerEnumType(PartnerLevel, {
  name: 'PartnerLevel',
  description: 'Level in the solution provider programme (伙伴等级), ascending.',
  valuesConfig: { PREFERRED: { description: '优选级' }, LEADING: { description: '领先级' }, CORE: { description: '核心级' } },
})

export enum PartnerStatus {
  NORMAL = 'NORMAL',
  RESTRICTED = 'RESTRICTED',
  FROZEN = 'FROZEN',
  EXITED = 'EXITED',
}
registerEnumType(PartnerStatus, {
  name: 'PartnerStatus',
  description: 'Standing of the partner account (伙伴状态).',
  valuesConfig: {
    NORMAL: { description: '正常' },
    RESTRICTED: { description: '受限: resale customers cannot consume, new associations are refused (R-PAR-5).' },
    FROZEN: { description: '冻结: resale customers and their resources are frozen (R-PAR-6).' },
    EXITED: { description: '已退出: left the network (R-PAR-7).' },
  },
})

export enum RealNameStatus {
  NOT_VERIFIED = 'NOT_VERIFIED',
  REVIEWING = 'REVIEWING',
  REJECTED = 'REJECTED',
  VERIFIED = 'VERIFIED',
  FAILED = 'FAILED',
}
registerEnumType(RealNameStatus, {
  name: 'RealNameStatus',
  description: 'Real-name verification (实名认证状态).',
  valuesConfig: {
    NOT_VERIFIED: { description: '未认证 (-1)' },
    REVIEWING: { description: '审核中 (0)' },
    REJECTED: { description: '不通过 (1)' },
    VERIFIED: { description: '已认证 (2)' },
    FAILED: { description: '认证失败 (3), international site only' },
  },
})

export enum CommercialInfoStatus {
  NONE = 'NONE',
  REVIEWING = 'REVIEWING',
  VERIFIED = 'VERIFIED',
  FAILED = 'FAILED',
}
registerEnumType(CommercialInfoStatus, {
  name: 'CommercialInfoStatus',
  description: 'Authentication of business information (商业信息认证); needed for settlement.',
  valuesConfig: {
    NONE: { description: '未提交' },
    REVIEWING: { description: '审核中' },
    VERIFIED: { description: '已认证' },
    FAILED: { description: '不通过' },
  },
})

export enum MessageLanguage {
  ZH_CN = 'ZH_CN',
  EN_US = 'EN_US',
}
registerEnumType(MessageLanguage, {
  name: 'MessageLanguage',
  description: 'In which language a message is written (消息语言).',
  valuesConfig: { ZH_CN: { description: '简体中文 (zh-cn)' }, EN_US: { description: 'English (en-us)' } },
})
