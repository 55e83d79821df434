/** Pages of orders: keyset both ways, offsets, what is refused, and what is counted. */
import { OrderEntity } from '../../../src/modules/orders'
import { Money } from '../../../src/shared/money'
import { databases } from '../../support/databases'
import { orderRow } from '../../support/orderRows'
import { openWorld, type World } from '../../support/world'
import { refusals, valueAt } from '../../support/answers'

const numbers = Array.from({ length: 23 }, (_, index) => index)
const number = (index: number): string => String(index).padStart(2, '0')
/** Three times and two amounts only, so that most neighbours are equal and the id decides. */
const rows = numbers.map(index =>
  orderRow({
    id: `ord_P${number(index)}`,
    partnerId: 'ptn_sp',
    customerId: 'cus_1',
    createdAt: `2026-01-0${1 + (index % 3)}T00:00:00.000Z`,
    amountAfterDiscount: Money.of(index % 2 ? '9007199254.74099301' : '9007199254.74099302', 'CNY'),
  }),
)
const sortedBy = (key: (row: OrderEntity) => bigint | string, direction: 1 | -1): string[] =>
  (rows as OrderEntity[])
    .toSorted((a, b) => direction * (key(a) === key(b) ? (a.id < b.id ? -1 : 1) : key(a) < key(b) ? -1 : 1))
    .map(({ id }) => id)
const sorted: Record<string, string[]> = {
  CREATED_AT_DESC: sortedBy(row => row.createdAt, -1),
  CREATED_AT_ASC: sortedBy(row => row.createdAt, 1),
  AMOUNT_DESC: sortedBy(row => row.amountAfterDiscount.units, -1),
}

const pageQuery = `query ($first: Int, $last: Int, $after: String, $before: String, $offset: Int, $orderBy: OrderOrder = CREATED_AT_DESC) {
  orders(first: $first, last: $last, after: $after, before: $before, offset: $offset, orderBy: $orderBy) {
    edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`
type PageInfo = { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
type Paged = { edges: { cursor: string; node: { id: string } }[]; pageInfo: PageInfo }

describe.each(databases)('pages of orders on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    await world.add(OrderEntity, ...rows)
  })
  afterAll(() => world.close())

  const page = async (variables: object): Promise<Paged & { ids: string[] }> => {
    const paged = valueAt<Paged>(await world.ask('admin', pageQuery, { ...variables }), 'orders')
    return { ...paged, ids: paged.edges.map(({ node }) => node.id) }
  }

  it('come newest first, 20 at a time, unless told otherwise', async () => {
    const { ids, pageInfo, edges } = await page({})
    expect(ids).toEqual(sorted.CREATED_AT_DESC?.slice(0, 20))
    expect(pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false, startCursor: edges[0]?.cursor, endCursor: edges[19]?.cursor })
  })

  describe.each(Object.entries(sorted))('in the order %s', (orderBy, expected) => {
    it('follow one another forwards, equal rows by id', async () => {
      const seen: string[] = []
      for (let after: string | null = null, more = true; more;) {
        const { ids, pageInfo }: Paged & { ids: string[] } = await page({ first: 4, after, orderBy })
        expect(pageInfo.hasPreviousPage).toBe(after !== null)
        expect(seen.length).toBeLessThan(expected.length)
        seen.push(...ids)
        ;({ endCursor: after, hasNextPage: more } = pageInfo)
      }
      expect(seen).toEqual(expected)
    })

    it('follow one another backwards, each page in reading order', async () => {
      const seen: string[] = []
      for (let before: string | null = null, more = true; more;) {
        const { ids, pageInfo }: Paged & { ids: string[] } = await page({ last: 4, before, orderBy })
        expect(pageInfo.hasNextPage).toBe(before !== null)
        expect(seen.length).toBeLessThan(expected.length)
        seen.unshift(...ids)
        ;({ startCursor: before, hasPreviousPage: more } = pageInfo)
      }
      expect(seen).toEqual(expected)
    })

    it('go on from any row, both ways', async () => {
      const { edges } = await page({ first: 23, orderBy })
      for (const [index, { cursor }] of edges.entries()) {
        expect((await page({ first: 2, after: cursor, orderBy })).ids).toEqual(expected.slice(index + 1, index + 3))
        expect((await page({ last: 2, before: cursor, orderBy })).ids).toEqual(expected.slice(Math.max(0, index - 2), index))
      }
    })

    it('skip rows by number', async () => {
      expect((await page({ first: 5, offset: 10, orderBy })).ids).toEqual(expected.slice(10, 15))
      const { ids, pageInfo } = await page({ first: 5, offset: 20, orderBy })
      expect(ids).toEqual(expected.slice(20))
      expect(pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
      expect((await page({ first: 5, offset: 10_000, orderBy })).ids).toEqual([])
    })
  })

  it('of one row, and of exactly as many as there are', async () => {
    expect((await page({ first: 1 })).ids).toEqual(sorted.CREATED_AT_DESC?.slice(0, 1))
    expect((await page({ last: 1 })).ids).toEqual(sorted.CREATED_AT_DESC?.slice(-1))
    for (const size of [23, 100]) {
      expect(await page({ first: size })).toMatchObject({
        ids: sorted.CREATED_AT_DESC,
        pageInfo: { hasNextPage: false, hasPreviousPage: false },
      })
      expect(await page({ last: size })).toMatchObject({
        ids: sorted.CREATED_AT_DESC,
        pageInfo: { hasNextPage: false, hasPreviousPage: false },
      })
    }
  })

  it('have no cursors when they are empty', async () => {
    const answer = await world.ask('resellerAdmin', pageQuery)
    expect(valueAt(answer, 'orders')).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    })
  })

  it.each<[arguments_: string, argument: string]>([
    ['first: 0', 'first'],
    ['first: -1', 'first'],
    ['first: 101', 'first'],
    ['last: 0', 'last'],
    ['last: 101', 'last'],
    ['first: 1, last: 1', 'last'],
    ['last: 1, after: "x"', 'after'],
    ['first: 1, before: "x"', 'before'],
    ['before: "x"', 'before'],
    ['offset: -1', 'offset'],
    ['offset: 10001', 'offset'],
    ['last: 1, offset: 1', 'offset'],
    ['after: "x", offset: 1', 'offset'],
    ['after: ""', 'after'],
    ['after: "nonsense"', 'after'],
    ['last: 1, before: "WzEsXQ"', 'before'],
  ])('are refused for (%s), by literal, by variable and nested alike (api §3)', async (given, argument) => {
    const variables = JSON.parse(`{${given.replace(/(\w+):/g, '"$1":')}}`) as Record<string, unknown>
    const answers = [
      await world.ask('admin', `{ orders(${given}) { nodes { id } } }`),
      await world.ask('admin', pageQuery, variables),
      await world.ask('admin', `{ customers(first: 1) { nodes { orders(${given}) { nodes { id } } } } }`),
      await world.ask('admin', `{ orders(first: 1) { nodes { lines(${given}) { nodes { id } } } } }`),
    ]
    for (const { errors } of answers) {
      expect(errors.map(({ extensions }) => [extensions.code, extensions.argument])).toEqual([['BAD_USER_INPUT', argument]])
    }
  })

  it('refuse the cursor of another order and of another list, and one made up', async () => {
    const { edges } = await page({ first: 1 })
    const cursor = edges[0]?.cursor
    const customers = await world.ask('admin', '{ customers(first: 1) { pageInfo { endCursor } } }')
    const foreign = valueAt<string>(customers, 'customers', 'pageInfo', 'endCursor')
    const madeUp = Buffer.from(JSON.stringify([2, 'CREATED_AT_DESC', '2026-01-01T00:00:00.000Z', 'ord_P01'])).toString('base64url')
    for (const variables of [
      { after: cursor, orderBy: 'CREATED_AT_ASC' },
      { after: cursor, orderBy: 'AMOUNT_DESC' },
      { after: foreign },
      { after: madeUp },
    ]) {
      expect(refusals(await world.ask('admin', pageQuery, variables))).toEqual(['BAD_USER_INPUT'])
    }
  })

  it("show no more to a cursor than to its asker: another partner's cursor opens nothing", async () => {
    const { edges } = await page({ first: 1 })
    const answer = await world.ask('strangerAdmin', pageQuery, { after: edges[0]?.cursor })
    expect(valueAt<Paged>(answer, 'orders').edges).toEqual([])
  })

  it('count the whole list when that is asked, and only then', async () => {
    const statementsFor = async (selection: string) =>
      (await world.counting(() => world.ask('admin', `{ orders(first: 2) { ${selection} } }`))).statements
    const [plain, counted] = [await statementsFor('nodes { id }'), await statementsFor('nodes { id } totalCount')]
    expect(plain.filter(sql => sql.includes('COUNT('))).toEqual([])
    expect(counted.filter(sql => sql.includes('COUNT('))).toHaveLength(1)
    expect(counted).toHaveLength(plain.length + 1)
    const answer = await world.ask(
      'admin',
      '{ orders(first: 2, offset: 5, filter: { orderTypes: [PURCHASE] }) { totalCount nodes { id } } }',
    )
    expect(valueAt(answer, 'orders', 'totalCount')).toBe(23)
  })

  it('read only the columns that are asked', async () => {
    const { statements } = await world.counting(() => world.ask('admin', '{ orders { nodes { id status } } }'))
    expect(statements.at(-1)).toContain('status')
    expect(statements.at(-1)).not.toMatch(/user_name|discounts|official_amount/)
  })
})
