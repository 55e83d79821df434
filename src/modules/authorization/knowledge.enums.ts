/** The enums of knowledge recommendations. */
import { registerEnumType } from 'type-graphql'

export enum KnowledgeKind {
  PRODUCT = 'PRODUCT',
  INDUSTRY_CASE = 'INDUSTRY_CASE',
  SOLUTION = 'SOLUTION',
}
registerEnumType(KnowledgeKind, {
  name: 'KnowledgeKind',
  description: 'What is recommended (知识推荐).',
  valuesConfig: {
    PRODUCT: { description: '产品: a cloud product.' },
    INDUSTRY_CASE: { description: '行业案例: what another company of the industry did.' },
    SOLUTION: { description: '解决方案: a solution.' },
  },
})

export enum KnowledgeReason {
  AGREEMENT_OUTDATED = 'AGREEMENT_OUTDATED',
}
registerEnumType(KnowledgeReason, {
  name: 'KnowledgeReason',
  description: 'Why nothing is recommended.',
  valuesConfig: { AGREEMENT_OUTDATED: { description: 'The customer has not signed the latest version of the notice (R-AGR-2).' } },
})
