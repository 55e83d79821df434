/** The enums of feedback: what it can be about, and how far it is. */
import { registerEnumType } from 'type-graphql'

export enum FeedbackTargetType {
  PERFORMANCE_DETAIL = 'PERFORMANCE_DETAIL',
  PERFORMANCE_STATEMENT = 'PERFORMANCE_STATEMENT',
  INCENTIVE_STATEMENT = 'INCENTIVE_STATEMENT',
  RECONCILIATION_LINE = 'RECONCILIATION_LINE',
  INDICATOR = 'INDICATOR',
}
registerEnumType(FeedbackTargetType, {
  name: 'FeedbackTargetType',
  description: 'What a partner gives feedback on (反馈对象).',
  valuesConfig: {
    PERFORMANCE_DETAIL: { description: '业绩明细: a `PerformanceDetail`.' },
    PERFORMANCE_STATEMENT: { description: '业绩单: a `PerformanceStatement`.' },
    INCENTIVE_STATEMENT: { description: '激励账单: an `Incentive`, until its publicity ends.' },
    RECONCILIATION_LINE: { description: '对账明细: an `IncentiveDetail` (R-ST-5).' },
    INDICATOR: { description: '指标: an `IncentiveIndicator` (R-IN-2).' },
  },
})

export enum FeedbackStatus {
  NONE = 'NONE',
  SUBMITTED = 'SUBMITTED',
  HANDLED = 'HANDLED',
}
registerEnumType(FeedbackStatus, {
  name: 'FeedbackStatus',
  description: 'Whether the partner disputes it (问题反馈状态).',
  valuesConfig: {
    NONE: { description: '未反馈: no feedback.' },
    SUBMITTED: { description: '处理中: the vendor looks into it; settlement may take longer (R-ST-6).' },
    HANDLED: { description: '已处理: answered.' },
  },
})
