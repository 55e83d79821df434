/** Pages: what a list may be asked for, and cursors that only fit the list in the order that made them (api §3). */
import { GraphQLError } from 'graphql'
import { cursorOf, cursorParts, emptyPage, maxOffset, maxPageSize, Page, type PageArgs, windowOf } from '../../src/shared/pages'

const refusalOf = (work: () => unknown): unknown => {
  try {
    work()
  } catch (error) {
    if (error instanceof GraphQLError) return `${String(error.extensions.code)} ${String(error.extensions.argument)}`
    throw error
  }
  return 'accepted'
}

describe('the window of a page', () => {
  it.each<[PageArgs, object]>([
    [{}, { size: 20, backwards: false, cursor: null, offset: 0 }],
    [
      { first: null, last: null, after: null, before: null, offset: null },
      { size: 20, backwards: false, cursor: null, offset: 0 },
    ],
    [{ first: 1 }, { size: 1, backwards: false, cursor: null, offset: 0 }],
    [{ first: maxPageSize }, { size: 100, backwards: false, cursor: null, offset: 0 }],
    [
      { first: 5, after: 'x' },
      { size: 5, backwards: false, cursor: 'x', offset: 0 },
    ],
    [{ after: 'x' }, { size: 20, backwards: false, cursor: 'x', offset: 0 }],
    [
      { last: 5, before: 'x' },
      { size: 5, backwards: true, cursor: 'x', offset: 0 },
    ],
    [{ last: 5 }, { size: 5, backwards: true, cursor: null, offset: 0 }],
    [
      { first: 5, offset: maxOffset },
      { size: 5, backwards: false, cursor: null, offset: 10_000 },
    ],
  ])('of %j is %j', (given, window) => {
    expect(windowOf(given)).toEqual(window)
  })

  it.each<[PageArgs, string]>([
    [{ first: 0 }, 'first'],
    [{ first: -1 }, 'first'],
    [{ first: 101 }, 'first'],
    [{ last: 0 }, 'last'],
    [{ last: 101 }, 'last'],
    [{ first: 1, last: 1 }, 'last'],
    [{ first: 1, before: 'x' }, 'before'],
    [{ before: 'x' }, 'before'],
    [{ last: 1, after: 'x' }, 'after'],
    [{ offset: -1 }, 'offset'],
    [{ offset: 10_001 }, 'offset'],
    [{ last: 1, offset: 1 }, 'offset'],
    [{ after: 'x', offset: 1 }, 'offset'],
  ])('of %j is refused, naming "%s"', (given, argument) => {
    expect(refusalOf(() => windowOf(given))).toBe(`BAD_USER_INPUT ${argument}`)
  })
})

describe('a cursor', () => {
  const parts = { value: '2026-03-02T02:00:00.000Z', id: 'cus_1' }
  const made = (text: string): string => Buffer.from(text).toString('base64url')
  const read = (cursor: string) => refusalOf(() => cursorParts('NEWEST', cursor, 'after'))

  it('goes on where it was made, for texts and for numbers', () => {
    expect(cursorParts('NEWEST', cursorOf('NEWEST', parts), 'after')).toEqual(parts)
    expect(cursorParts('NEWEST', cursorOf('NEWEST', { ...parts, value: 5 }), 'after')).toEqual({ ...parts, value: 5 })
  })

  it('survives a URL, and names no column', () => {
    expect(cursorOf('NEWEST', { value: '王小明>>>???', id: 'cus_1' })).toMatch(/^[\w-]+$/)
  })

  it('of another order is refused', () => {
    expect(read(cursorOf('OLDEST', parts))).toBe('BAD_USER_INPUT after')
  })

  it.each([
    '',
    'x',
    '王',
    made(''),
    made('null'),
    made('{}'),
    made('[]'),
    made('"NEWEST"'),
    made('[1,"NEWEST"]'),
    made('[1,"NEWEST","a"]'),
    made('[2,"NEWEST","a","cus_1"]'),
    made('[1,"NEWEST",null,"cus_1"]'),
    made('[1,"NEWEST",true,"cus_1"]'),
    made('[1,"NEWEST",{},"cus_1"]'),
    made('[1,"NEWEST",["a"],"cus_1"]'),
    made('[1,"NEWEST",1e999,"cus_1"]'),
    made('[1,"NEWEST",-1e999,"cus_1"]'),
    made('[1,"NEWEST",0.5,"cus_1"]'),
    made('[1,"NEWEST",9007199254740993,"cus_1"]'),
    made('[1,"NEWEST","a",1]'),
    made('[1,"NEWEST","a",null]'),
    made('[1,"NEWEST","a","cus_1"').slice(0, -2),
  ])('%j is none of ours, and is refused by the name of its argument', cursor => {
    expect(read(cursor)).toBe('BAD_USER_INPUT after')
  })
})

describe('a page', () => {
  it('makes its edges and ends from its rows', () => {
    const page = new Page<string>({
      nodes: ['a', 'b'],
      cursor: row => `cursor of ${row}`,
      hasNextPage: true,
      hasPreviousPage: false,
      count: () => Promise.resolve(7),
      sum: () => Promise.resolve([]),
    })
    expect(page.edges).toEqual([
      { cursor: 'cursor of a', node: 'a' },
      { cursor: 'cursor of b', node: 'b' },
    ])
    expect(page.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false, startCursor: 'cursor of a', endCursor: 'cursor of b' })
  })

  it('without rows has no ends, and counts nothing', async () => {
    const page = emptyPage<string>()
    expect([page.nodes, page.edges, await page.count()]).toEqual([[], [], 0])
    expect(page.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null })
  })
})
