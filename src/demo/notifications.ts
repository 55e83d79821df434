/** Makes what members were told of late: statements that became public, and reviewed MDF applications. */
import type { New } from '../db'
import { IncentiveEntity } from '../modules/incentives'
import { MdfActivityEntity, MdfActivityStatus } from '../modules/mdf'
import { NotificationEntity, type NotificationParams, NotificationType } from '../modules/notifications'
import { type Instant, shanghaiDate } from '../shared/time'
import type { Employed } from './customers'
import { day, earlier, firstOf, later, minute } from './moments'
import type { Random } from './random'
import { type Row, rowOf } from './rows'

type Told = {
  readonly type: NotificationType
  readonly partnerId: string
  readonly target: { readonly type: string; readonly id: string }
  readonly params: NotificationParams
  readonly at: Instant
  readonly to: 'finance' | 'operations'
}

const daysBack = 90

export class Notifications {
  private readonly told: Told[] = []

  constructor(
    private readonly random: Random,
    private readonly now: Instant,
  ) {}

  /** Notices what people are told of. */
  see({ entity, row }: Row): void {
    if (entity === IncentiveEntity) this.seeStatement(row as New<IncentiveEntity>)
    if (entity === MdfActivityEntity) this.seeActivity(row as New<MdfActivityEntity>)
  }

  /** What is some days old was read, most of it. */
  *rows(partners: readonly Employed[]): Generator<Row> {
    const { random, now } = this
    const oldest = earlier(now, daysBack * day)
    const staffOf = new Map(partners.map(({ partner, staff }) => [partner.id, staff]))
    for (const { type, partnerId, target, params, at, to } of this.told.filter(told => told.at > oldest && told.at < now)) {
      const member = staffOf.get(partnerId)?.[to]
      if (!member) continue
      const readAt = random.chance(at < earlier(now, 5 * day) ? 0.9 : 0.2) ? firstOf(later(at, random.whole(5, 3_000) * minute), now) : null
      yield rowOf(NotificationEntity, {
        id: random.id('ntf', at),
        partnerId,
        memberId: member.id,
        type,
        targetType: target.type,
        targetId: target.id,
        params,
        createdAt: at,
        readAt,
      })
    }
  }

  private seeStatement({ id, partnerId, statementNo, cycle, publicityStartAt, publicityDeadlineAt }: New<IncentiveEntity>): void {
    if (publicityStartAt === null || publicityDeadlineAt === null) return
    this.told.push({
      type: NotificationType.INCENTIVE_PUBLISHED,
      partnerId,
      target: { type: 'Incentive', id },
      params: { statementNo, cycle, deadline: shanghaiDate(publicityDeadlineAt) },
      at: publicityStartAt,
      to: 'finance',
    })
  }

  private seeActivity({ id, partnerId, applicationNo, status, reviewComment, reviewedAt }: New<MdfActivityEntity>): void {
    if (reviewedAt === null) return
    const isRejected = status === MdfActivityStatus.APPLICATION_REJECTED
    this.told.push({
      type: isRejected ? NotificationType.MDF_APPLICATION_REJECTED : NotificationType.MDF_APPLICATION_APPROVED,
      partnerId,
      target: { type: 'MdfActivity', id },
      params: { applicationNo, ...(isRejected ? { comment: reviewComment ?? '' } : {}) },
      at: reviewedAt,
      to: 'operations',
    })
  }
}
