/** The enums of tasks. */
import { registerEnumType } from 'type-graphql'

export enum TaskStatus {
  PENDING = 'PENDING',
  IN_PROGRESS = 'IN_PROGRESS',
  COMPLETED = 'COMPLETED',
  TERMINATED = 'TERMINATED',
}
registerEnumType(TaskStatus, {
  name: 'TaskStatus',
  description: 'Where a task stands (任务状态).',
  valuesConfig: {
    PENDING: { description: '待处理: nobody has handled it yet.' },
    IN_PROGRESS: { description: '进行中: handled at least once.' },
    COMPLETED: { description: '已完成' },
    TERMINATED: { description: '已终止: nothing more is to be done.' },
  },
})

export enum PrimaryStrategy {
  ACQUISITION = 'ACQUISITION',
  GROWTH = 'GROWTH',
  RETENTION = 'RETENTION',
}
registerEnumType(PrimaryStrategy, {
  name: 'PrimaryStrategy',
  description: 'What a sales task is after (一级策略; INFERRED).',
  valuesConfig: {
    ACQUISITION: { description: '拉新: first business with the customer.' },
    GROWTH: { description: '增长: more business with it.' },
    RETENTION: { description: '留存: keeping the business there is.' },
  },
})

export enum SecondaryStrategy {
  LEAD_MINING = 'LEAD_MINING',
  CROSS_PURCHASE = 'CROSS_PURCHASE',
  EXPIRY_RENEWAL = 'EXPIRY_RENEWAL',
  SCENARIO_RECOMMENDATION = 'SCENARIO_RECOMMENDATION',
}
registerEnumType(SecondaryStrategy, {
  name: 'SecondaryStrategy',
  description: 'By which way (二级策略).',
  valuesConfig: {
    LEAD_MINING: { description: '线索挖掘' },
    CROSS_PURCHASE: { description: '交叉复购' },
    EXPIRY_RENEWAL: { description: '到期续费' },
    SCENARIO_RECOMMENDATION: { description: '场景推荐' },
  },
})

export enum HandlingResult {
  FOLLOWED_UP = 'FOLLOWED_UP',
  COMPLETED = 'COMPLETED',
  TERMINATED = 'TERMINATED',
}
registerEnumType(HandlingResult, {
  name: 'HandlingResult',
  description: 'What came of handling a task (处理结果; INFERRED).',
  valuesConfig: {
    FOLLOWED_UP: { description: '跟进中: the task goes on; the first handling is this one.' },
    COMPLETED: { description: '已完成' },
    TERMINATED: { description: '已终止' },
  },
})
