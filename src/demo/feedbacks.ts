/** Gives every number that is disputed its feedback, and every one that was, the answer. */
import { IncentiveIndicatorEntity } from '../modules/incentivePolicies'
import { FeedbackEntity, FeedbackStatus, FeedbackTargetType } from '../modules/feedback'
import { IncentiveDetailEntity, IncentiveEntity } from '../modules/incentives'
import { PerformanceDetailEntity, PerformanceStatementEntity } from '../modules/performance'
import type { EntityClass } from '../db'
import type { Instant } from '../shared/time'
import type { Employed } from './customers'
import { day, firstOf, later } from './moments'
import type { Random } from './random'
import { type Row, rowOf } from './rows'

type Disputed = {
  readonly id: string
  readonly partnerId: string
  readonly managerId?: string | null
  readonly feedbackStatus: FeedbackStatus
}

const types = new Map<EntityClass<object>, FeedbackTargetType>([
  [PerformanceDetailEntity, FeedbackTargetType.PERFORMANCE_DETAIL],
  [PerformanceStatementEntity, FeedbackTargetType.PERFORMANCE_STATEMENT],
  [IncentiveEntity, FeedbackTargetType.INCENTIVE_STATEMENT],
  [IncentiveDetailEntity, FeedbackTargetType.RECONCILIATION_LINE],
  [IncentiveIndicatorEntity, FeedbackTargetType.INDICATOR],
])

const complaints = ['有一笔订单未计入业绩', '激励比例与政策文件不一致', '该客户关联时间有误', '退订订单重复扣减', '指标值与我方统计不符']
const answers = ['已核实，差额将在下期补发', '经核实计算无误，明细见附件说明', '已更正，请查看重新生成的账单']

export class Feedbacks {
  private readonly disputed: { readonly type: FeedbackTargetType; readonly row: Disputed; readonly at: Instant }[] = []

  constructor(
    private readonly random: Random,
    private readonly now: Instant,
  ) {}

  see({ entity, row }: Row): void {
    const type = types.get(entity)
    const target = row as Disputed & { readonly updatedAt?: Instant; readonly generatedAt?: Instant; readonly createdAt?: Instant }
    if (!type || target.feedbackStatus === FeedbackStatus.NONE) return
    this.disputed.push({ type, row: target, at: target.updatedAt ?? target.generatedAt ?? target.createdAt ?? this.now })
  }

  *rows(partners: readonly Employed[], vendorId: string): Generator<Row> {
    const { random, now } = this
    const staffOf = new Map(partners.map(({ partner, staff }) => [partner.id, staff]))
    for (const { type, row, at } of this.disputed) {
      const staff = staffOf.get(row.partnerId)
      if (!staff) continue
      const submittedAt = firstOf(later(at, random.between(0.1, 1) * day), later(now, -day / 4))
      const isHandled = row.feedbackStatus === FeedbackStatus.HANDLED
      yield rowOf(FeedbackEntity, {
        id: random.id('fbk', submittedAt),
        partnerId: row.partnerId,
        managerId: row.managerId ?? null,
        targetType: type,
        targetId: row.id,
        content: random.one(complaints),
        status: row.feedbackStatus,
        reply: isHandled ? random.one(answers) : null,
        submittedById: staff.finance.id,
        submittedAt,
        handledById: isHandled ? vendorId : null,
        handledAt: isHandled ? firstOf(later(submittedAt, random.between(0.5, 3) * day), later(now, -1)) : null,
        version: isHandled ? 2 : 1,
      })
    }
  }
}
