/** The work calendar and deadlines as clients see them. */
import { Field, Int, ObjectType } from 'type-graphql'
import { Payload } from '../../mutations'
import { DateTimeScalar, type Instant, type LocalDate, LocalDateScalar } from '../../shared/time'
import { DayKind, DeadlineLevel } from './calendar.enums'
import type { Deadline } from './deadline'
import type { WorkCalendar } from './workCalendar'

@ObjectType({ simpleResolvers: true, description: 'One day of the work calendar (工作日历), in Asia/Shanghai.' })
export class WorkCalendarDay {
  @Field(() => LocalDateScalar, { description: 'The date (日期).' })
  date!: LocalDate

  @Field(() => DayKind, { description: 'What kind of day it is (R-WD-1).' })
  kind!: DayKind

  @Field(() => String, {
    nullable: true,
    description: 'The holiday that is the reason, such as 春节; null for a day that follows the week.',
  })
  name!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'The work calendar (工作日历) of one year, from the notice of the State Council.' })
export class WorkCalendarYear {
  @Field(() => Int, { description: 'The year.' })
  year!: number

  @Field({ description: 'True while the notice of this year is not loaded: Monday to Friday count as worked (R-WD-6).' })
  provisional!: boolean

  @Field(() => Int, {
    description: 'Version of the whole calendar; it grows with every correction and is kept beside every deadline (R-WD-5).',
  })
  version!: number

  calendar!: WorkCalendar
}

@ObjectType({ simpleResolvers: true, description: 'The year that was loaded or corrected.' })
export class UpsertWorkCalendarPayload extends Payload {
  year?: number | null
}

@ObjectType({ simpleResolvers: true, description: 'A date found by counting working days.' })
export class CountedDate {
  @Field(() => LocalDateScalar, { description: 'The date (日期).' })
  date!: LocalDate

  @Field({ description: 'Whether some year on the way is not loaded, so that the date may still move (R-WD-6).' })
  provisional!: boolean
}

@ObjectType('Deadline', { simpleResolvers: true, description: 'When something is due (截止时间), and how near that is (R-WD-7).' })
export class DeadlineType implements Deadline {
  @Field(() => DateTimeScalar, { description: 'The last instant that is on time: the end of a day in Shanghai.' })
  at!: Instant

  @Field(() => Int, { description: 'Working days after today, up to and with the day it is due; 0 on that day and later.' })
  workingDaysLeft!: number

  @Field(() => Int, { description: 'The same in calendar days.' })
  calendarDaysLeft!: number

  @Field(() => DeadlineLevel, { description: 'How near it is.' })
  level!: DeadlineLevel

  @Field({ description: 'Whether it was counted in a year that is not loaded, so that it may still move (R-WD-6).' })
  provisional!: boolean
}
