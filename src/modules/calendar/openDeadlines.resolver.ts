/** `deadlines`: everything that is due for the viewer, from all modules, the nearest first (R-WD-7). */
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { ViewerKind } from '../../access/viewer'
import type { Context } from '../../context'
import { cursorOf, cursorParts, Page, PageArgs, windowOf } from '../../shared/pages'
import type { ResolverClass } from '../module'
import { DeadlineFilter } from './calendar.inputs'
import { DeadlineType } from './calendar.type'
import { deadlineAt } from './calendarFor'
import type { Deadline } from './deadline'
import { DeadlineParty, partyOf, wordsFor } from './deadlineKinds'
import type { DeadlineSource, OpenItem } from './deadlineSource'
import { OpenDeadline, OpenDeadlineConnection } from './openDeadline.type'

/** INFERRED: nobody works through more; who wants to see further narrows by kind. */
const mostPerKind = 200
const list = 'deadlines'

const sides: Partial<Record<ViewerKind, DeadlineParty>> = { VENDOR: DeadlineParty.VENDOR, CUSTOMER: DeadlineParty.CUSTOMER }

/** What no two of them share: the same row may be due for two reasons. */
const keyOf = ({ kind, targetId }: OpenItem): string => `${kind} ${targetId}`
const placeOf = (item: OpenItem): string => `${item.at} ${keyOf(item)}`

const inOrder = (items: readonly OpenItem[]): OpenItem[] => [...items].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))

/** They come from several tables, so the page is cut here. */
const pageOf = (items: readonly OpenItem[], args: PageArgs, count: () => Promise<number>): Page<OpenItem> => {
  const { size, backwards, cursor, offset } = windowOf(args)
  const parts = cursor === null ? null : cursorParts(list, cursor, backwards ? 'before' : 'after')
  const place = parts && `${parts.value} ${parts.id}`
  const sorted = inOrder(items)
  const beyond = sorted.filter(item => place === null || (backwards ? placeOf(item) < place : placeOf(item) > place))
  const nodes = backwards ? beyond.slice(-size) : beyond.slice(offset, offset + size)
  const hasEarlier = cursor !== null || offset > 0
  const hasMore = beyond.length > offset + size
  return new Page<OpenItem>({
    nodes,
    cursor: item => cursorOf(list, { value: item.at, id: keyOf(item) }),
    hasNextPage: backwards ? hasEarlier : hasMore,
    hasPreviousPage: backwards ? hasMore : hasEarlier,
    count,
    sum: () => Promise.resolve([]),
  })
}

/** The modules say what is due; this one only brings it together. */
export const deadlinesResolverFor = (sources: readonly DeadlineSource[]): ResolverClass => {
  @Resolver(() => OpenDeadline)
  class OpenDeadlinesResolver {
    @Query(() => OpenDeadlineConnection, {
      description:
        'What is due for me and not done, the nearest first and what is overdue before it; of each kind the 200 nearest (R-WD-7).',
    })
    async deadlines(
      @Args() page: PageArgs,
      @Arg('filter', () => DeadlineFilter, { nullable: true, description: 'Which ones; by default those of my own side.' })
      filter: DeadlineFilter | null,
      @Ctx() { db, viewer }: Context,
    ): Promise<Page<OpenItem>> {
      const parties = filter?.parties?.length ? filter.parties : [sides[viewer.kind] ?? DeadlineParty.PARTNER]
      const wanted = sources.filter(
        ({ kind }) => parties.includes(partyOf(kind)) && (!filter?.kinds?.length || filter.kinds.includes(kind)),
      )
      const items = await Promise.all(wanted.map(source => source.open(db, mostPerKind)))
      return pageOf(items.flat(), page, async () => {
        const counts = await Promise.all(wanted.map(source => source.count(db)))
        return counts.reduce((total, count) => total + count, 0)
      })
    }

    @FieldResolver(() => DeadlineParty, { description: 'Whose turn it is.' })
    party(@Root() { kind }: OpenItem): DeadlineParty {
      return partyOf(kind)
    }

    @FieldResolver(() => String, { description: 'What is to be done, in the language of the request.' })
    task(@Root() { kind }: OpenItem, @Ctx() { language }: Context): string {
      return wordsFor(kind, language)
    }

    @FieldResolver(() => DeadlineType, { description: 'When it is due, and how near that is (截止时间, R-WD-7).' })
    deadline(@Root() { at }: OpenItem, @Ctx() { db, now }: Context): Promise<Deadline> {
      return deadlineAt(db, at, now)
    }
  }
  return OpenDeadlinesResolver
}
