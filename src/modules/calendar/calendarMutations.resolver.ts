/** Upkeep of the work calendar, by the vendor. */
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context'
import { perform } from '../../mutations'
import { upsertWorkCalendar } from './actions/upsertWorkCalendar'
import { UpsertWorkCalendarInput } from './calendar.inputs'
import { UpsertWorkCalendarPayload, WorkCalendarYear } from './calendar.type'
import { yearOfCalendar } from './calendar.resolver'

@Resolver()
export class WorkCalendarMutationsResolver {
  @Mutation(() => UpsertWorkCalendarPayload, {
    description: 'Loads the work calendar of a year or corrects days of it; open deadlines follow within minutes (R-WD-5, R-WD-6).',
  })
  upsertWorkCalendar(
    @Arg('input', () => UpsertWorkCalendarInput) input: UpsertWorkCalendarInput,
    @Ctx() ctx: Context,
  ): Promise<UpsertWorkCalendarPayload> {
    return perform(ctx, 'upsertWorkCalendar', input, upsertWorkCalendar)
  }
}

@Resolver(() => UpsertWorkCalendarPayload)
export class UpsertWorkCalendarPayloadResolver {
  @FieldResolver(() => WorkCalendarYear, { nullable: true, description: 'The year as it is now; null when nothing was done.' })
  async workCalendar(@Root() { year }: UpsertWorkCalendarPayload, @Ctx() { db }: Context): Promise<WorkCalendarYear | null> {
    return typeof year === 'number' ? yearOfCalendar(db, year) : null
  }
}
