/** The enums of a business opportunity; the source names the fields, their values are INFERRED. */
import { registerEnumType } from 'type-graphql'

export enum OpportunityType {
  NEW_BUSINESS = 'NEW_BUSINESS',
  EXPANSION = 'EXPANSION',
  RENEWAL = 'RENEWAL',
  MIGRATION = 'MIGRATION',
}
registerEnumType(OpportunityType, {
  name: 'OpportunityType',
  description: 'What kind of deal it is (商机类型; INFERRED).',
  valuesConfig: {
    NEW_BUSINESS: { description: '新购' },
    EXPANSION: { description: '扩容' },
    RENEWAL: { description: '续费' },
    MIGRATION: { description: '迁移上云' },
  },
})

export enum OpportunityStage {
  DISCOVERY = 'DISCOVERY',
  VALIDATION = 'VALIDATION',
  PROPOSAL = 'PROPOSAL',
  NEGOTIATION = 'NEGOTIATION',
}
registerEnumType(OpportunityStage, {
  name: 'OpportunityStage',
  description: 'How far it was when it was registered (商机阶段; INFERRED).',
  valuesConfig: {
    DISCOVERY: { description: '发现' },
    VALIDATION: { description: '验证' },
    PROPOSAL: { description: '方案' },
    NEGOTIATION: { description: '谈判' },
  },
})

export enum CloudStatus {
  NOT_ON_CLOUD = 'NOT_ON_CLOUD',
  ON_OTHER_CLOUD = 'ON_OTHER_CLOUD',
  ON_THIS_CLOUD = 'ON_THIS_CLOUD',
}
registerEnumType(CloudStatus, {
  name: 'CloudStatus',
  description: 'Where the business system runs today (上云情况; INFERRED).',
  valuesConfig: {
    NOT_ON_CLOUD: { description: '未上云' },
    ON_OTHER_CLOUD: { description: '友商云' },
    ON_THIS_CLOUD: { description: '已在本云' },
  },
})
