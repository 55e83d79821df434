/** A year whose notice is loaded, and how often it was corrected since: in any other year counting is provisional (R-WD-6). */
import { toEveryone, VisibleBy } from '../../access/visibility'
import { Entity, Id, Index, Text, Version, Whole } from '../../db'

@VisibleBy(toEveryone, 'calendar.view')
@Index('ux_work_calendar_year', ['year'], { unique: true })
@Entity('work_calendar_year')
export class WorkCalendarYearEntity {
  @Id() id!: string
  @Whole() year!: number
  /** Where the days come from. */
  @Text(128) source!: string
  /** The version of the whole calendar that brought this year: what was counted before was provisional (R-WD-6). */
  @Whole() loadedInVersion!: number
  /** Counts up when its days change: other days are another version of the year. */
  @Whole() daysRevision!: number
  @Version() version!: number
}
