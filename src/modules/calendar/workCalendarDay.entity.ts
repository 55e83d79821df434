/** A day that a yearly notice names: a holiday, or a weekend day that is worked instead. All other days follow the week. */
import { toEveryone, VisibleBy } from '../../access/visibility'
import { Code, Day, Entity, Id, Index, Text, Whole } from '../../db'
import type { LocalDate } from '../../shared/time'
import type { DayKind } from './workCalendar'

@VisibleBy(toEveryone, 'calendar.view')
@Index('ux_work_calendar_day', ['region', 'date'], { unique: true })
@Index('ix_work_calendar_day_year', ['year', 'date'])
@Entity('work_calendar_day')
export class WorkCalendarDayEntity {
  @Id() id!: string
  @Code() region!: 'CN'
  @Day() date!: LocalDate
  /** The year of the notice, which may name days of the year before. */
  @Whole() year!: number
  @Code() kind!: DayKind
  @Text(64, { nullable: true }) name!: string | null
}
