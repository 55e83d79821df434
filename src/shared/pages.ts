/** Relay connections: the arguments of a list, its cursor, and the three types that every connection consists of. */
import { ArgsType, type ClassType, Field, Int, ObjectType, Root } from 'type-graphql'
import { badInput } from './errors'
import type { Money } from './money'

export const defaultPageSize = 20
export const maxPageSize = 100
export const maxOffset = 10_000

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many rows from the front, 1–100; default 20.' })
  first?: number | null

  @Field(() => Int, { nullable: true, description: 'How many rows from the end, 1–100; not together with `first`.' })
  last?: number | null

  @Field(() => String, { nullable: true, description: 'Rows after this cursor; goes with `first`.' })
  after?: string | null

  @Field(() => String, { nullable: true, description: 'Rows before this cursor; goes with `last`.' })
  before?: string | null

  @Field(() => Int, {
    nullable: true,
    description: 'Rows to skip, 0–10 000, for page-number tables; goes with `first`, not with a cursor.',
  })
  offset?: number | null
}

export type Window = { readonly size: number; readonly backwards: boolean; readonly cursor: string | null; readonly offset: number }

const within = (argument: string, value: number, least: number, most: number): number => {
  if (value < least || value > most) throw badInput(argument, `must be between ${least} and ${most}`)
  return value
}

/** Checks the arguments of a list (api §3). The limits plugin checks the same before execution; this is where they hold for every caller. */
export const windowOf = ({ first, last, after, before, offset }: PageArgs): Window => {
  const isSet = (value: unknown): boolean => value !== undefined && value !== null
  if (isSet(first) && isSet(last)) throw badInput('last', 'not together with "first"')
  if (isSet(last) && isSet(after)) throw badInput('after', 'goes with "first", not with "last"')
  if (!isSet(last) && isSet(before)) throw badInput('before', 'goes with "last"')
  if (isSet(offset) && (isSet(last) || isSet(after))) throw badInput('offset', 'goes with "first", and not with a cursor')
  const backwards = isSet(last)
  return {
    size: backwards ? within('last', last ?? 0, 1, maxPageSize) : within('first', first ?? defaultPageSize, 1, maxPageSize),
    backwards,
    cursor: (backwards ? before : after) ?? null,
    offset: within('offset', offset ?? 0, 0, maxOffset),
  }
}

const version = 1
type CursorParts = { readonly value: string | number; readonly id: string }

/** Opaque and versioned; it names its order, so that another order refuses it. */
export const cursorOf = (order: string, { value, id }: CursorParts): string =>
  Buffer.from(JSON.stringify([version, order, value, id])).toString('base64url')

export const cursorParts = (order: string, cursor: string, argument: string): CursorParts => {
  try {
    const [stored, storedOrder, value, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [unknown, unknown, unknown, unknown]
    if (stored === version && storedOrder === order && typeof id === 'string' && (typeof value === 'string' || Number.isSafeInteger(value)))
      return { value: value as string | number, id }
  } catch {
    // not one of our cursors: refused below, like one of another order
  }
  throw badInput(argument, 'is not a cursor of this list in this order')
}

@ObjectType({ simpleResolvers: true, description: 'Where a page lies in its list (Relay).' })
export class PageInfo {
  @Field({ description: 'Whether rows follow after this page.' })
  hasNextPage!: boolean

  @Field({ description: 'Whether rows precede this page.' })
  hasPreviousPage!: boolean

  @Field(() => String, { nullable: true, description: 'Cursor of the first row; null on an empty page.' })
  startCursor!: string | null

  @Field(() => String, { nullable: true, description: 'Cursor of the last row; null on an empty page.' })
  endCursor!: string | null
}

/** What can be asked about the whole list that a page is part of. */
export type WholeList = {
  readonly count: () => Promise<number>
  /** The total of an amount column, one per currency. */
  readonly sum: (amount: string) => Promise<Money[]>
}

type PageParts<E> = WholeList & {
  readonly nodes: readonly E[]
  readonly cursor: (row: E) => string
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
}

/** One page of rows. Edges and cursors are made when they are asked for; the rest of the list is counted when `totalCount` is. */
export class Page<E> {
  constructor(private readonly parts: PageParts<E>) {}

  get nodes(): readonly E[] {
    return this.parts.nodes
  }

  get edges(): { cursor: string; node: E }[] {
    return this.parts.nodes.map(node => ({ cursor: this.parts.cursor(node), node }))
  }

  get pageInfo(): PageInfo {
    const { nodes, cursor, hasNextPage, hasPreviousPage } = this.parts
    const [start, end] = [nodes[0], nodes.at(-1)]
    return { hasNextPage, hasPreviousPage, startCursor: start ? cursor(start) : null, endCursor: end ? cursor(end) : null }
  }

  count(): Promise<number> {
    return this.parts.count()
  }

  sum(amount: string): Promise<Money[]> {
    return this.parts.sum(amount)
  }
}

export const emptyPage = <E>(): Page<E> =>
  new Page<E>({
    nodes: [],
    cursor: () => '',
    hasNextPage: false,
    hasPreviousPage: false,
    count: () => Promise.resolve(0),
    sum: () => Promise.resolve([]),
  })

/** Declares `XEdge` and `XConnection` for one node type. Calling it registers both. */
export const connectionOf = <T extends object>(node: ClassType<T>, name: string): ClassType<object> => {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One ${name} in a list.` })
  class Edge {
    @Field({ description: 'Where this row is: pass it as `after` or `before`.' })
    cursor!: string

    @Field(() => node, { description: 'The row.' })
    node!: T
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of a list: ${name}.` })
  class Connection {
    @Field(() => [Edge], { description: 'The rows with their cursors.' })
    edges!: Edge[]

    @Field(() => [node], { description: 'The rows without cursors.' })
    nodes!: T[]

    @Field(() => PageInfo, { description: 'Where this page lies.' })
    pageInfo!: PageInfo

    @Field(() => Int, { description: 'How many rows the whole list has; counted only when selected.' })
    totalCount(@Root() page: Page<T>): Promise<number> {
      return page.count()
    }
  }
  return Connection
}
