/** How the work calendar is loaded and corrected, and how deadlines are filtered. */
import { Field, InputType, Int } from 'type-graphql'
import { type LocalDate, LocalDateScalar } from '../../shared/time'
import { DayKind } from './calendar.enums'
import { DeadlineKind, DeadlineParty } from './deadlineKinds'

@InputType({ description: 'What one day is from now on.' })
export class WorkCalendarDayInput {
  @Field(() => LocalDateScalar, { description: 'The date (日期): of the year, or of the December before it.' })
  date!: LocalDate

  @Field(() => DayKind, {
    description: 'What kind of day; MAKEUP_WORKDAY for weekends only, WORKDAY and WEEKEND for what the week makes of it anyway.',
  })
  kind!: DayKind

  @Field(() => String, { nullable: true, description: 'The holiday that is the reason, such as 春节, at most 64 characters; null: none.' })
  name?: string | null
}

@InputType({ description: 'The notice of a year, or corrections of single days (R-WD-5, R-WD-6).' })
export class UpsertWorkCalendarInput {
  @Field({ description: 'Makes the call safe to repeat, 1–64 characters (R-2290).' })
  idempotencyKey!: string

  @Field(() => Int, { description: 'The year of the notice.' })
  year!: number

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'True: these are all days of the notice, and the others of the year follow the week; it loads the year. False: only these days change.',
  })
  replacesYear!: boolean

  @Field(() => [WorkCalendarDayInput], { description: 'The days, 1–100, each once.' })
  days!: WorkCalendarDayInput[]

  @Field(() => String, {
    nullable: true,
    description:
      'Where the days come from, such as the title of the notice, 1–128 characters; wanted for a year that is not loaded. Null: as before.',
  })
  source?: string | null

  @Field(() => Int, { nullable: true, description: '`yearVersion` of the year as it was read; null: whatever is stored.' })
  expectedVersion?: number | null
}

@InputType({ description: 'Which deadlines. All conditions must hold.' })
export class DeadlineFilter {
  @Field(() => [DeadlineKind], { nullable: true, description: 'Only these kinds; absent, null and an empty list filter nothing.' })
  kinds?: DeadlineKind[] | null

  @Field(() => [DeadlineParty], { nullable: true, description: 'Whose turn it is; absent, null and an empty list: my own side.' })
  parties?: DeadlineParty[] | null
}
