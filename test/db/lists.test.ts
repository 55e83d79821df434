/** The law of paging: whatever the rows, the order, the page size and the direction, the pages laid side by side are the sorted list. */
import fc from 'fast-check'
import { CustomerEntity } from '../../src/modules/customers'
import { OrderEntity } from '../../src/modules/orders'
import { Money } from '../../src/shared/money'
import { databases } from '../support/databases'
import { orderRow } from '../support/orderRows'
import { customerRow } from '../support/rows'
import { openWorld, type World } from '../support/world'

type Row = { readonly id: string; readonly createdAt: string; readonly amount: string }
type Page = {
  edges: { cursor: string; node: { id: string } }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
}

/** Few values, so that rows are often equal; amounts that a double could not tell apart, and negative ones. */
const rows = fc.array(
  fc.record({
    createdAt: fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.001Z', '2026-01-02T00:00:00.000Z'),
    amount: fc.constantFrom('90071992.54740993', '90071992.54740992', '0.00', '-0.00000001', '-90071992.54740993'),
  }),
  { maxLength: 9 },
)

const compared = <T>(a: T, b: T): number => (a === b ? 0 : a < b ? -1 : 1)
const units = ({ amount }: Row): bigint => Money.of(amount, 'CNY').units
const sortings: Record<string, (a: Row, b: Row) => number> = {
  CREATED_AT_ASC: (a, b) => compared(a.createdAt, b.createdAt) || compared(a.id, b.id),
  CREATED_AT_DESC: (a, b) => compared(b.createdAt, a.createdAt) || compared(b.id, a.id),
  AMOUNT_DESC: (a, b) => compared(units(b), units(a)) || compared(b.id, a.id),
}

const inputs = '$customerId: ID!, $orderBy: OrderOrder!, $first: Int, $after: String, $last: Int, $before: String'
const given = 'orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before'
const page = '{ edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }'
/** The same list as a root field, and below its parent, where it is one branch of a union. */
const paths = {
  root: { query: `query (${inputs}) { orders(${given}, filter: { customerId: $customerId }) ${page} }`, at: (data: Data) => data.orders },
  nested: {
    query: `query (${inputs}) { customers(filter: { ids: [$customerId, "cus_law1"] }) { nodes { id orders(${given}) ${page} } } }`,
    at: (data: Data, id: string) => data.customers?.nodes.find(node => node.id === id)?.orders,
  },
}
type Data = { orders?: Page; customers?: { nodes: { id: string; orders: Page }[] } }

describe.each(databases)('the pages of a list on %s', kind => {
  let world: World
  let made = 0
  beforeAll(async () => {
    world = await openWorld(kind)
  })
  afterAll(() => world.close())

  /** A customer of its own for each example, beside whose orders those of the earlier examples lie. */
  const listOf = async (drawn: readonly Omit<Row, 'id'>[]): Promise<{ customerId: string; stored: Row[] }> => {
    const customerId = `cus_law${++made}`
    const stored = drawn.map((row, index) => ({ ...row, id: `ord_L${made}N${index}` }))
    await world.add(CustomerEntity, customerRow({ id: customerId, partnerId: 'ptn_sp' }))
    const whole = { partnerId: 'ptn_sp', customerId }
    await world.add(
      OrderEntity,
      ...stored.map(({ id, createdAt, amount }) => orderRow({ ...whole, id, createdAt, amountAfterDiscount: Money.of(amount, 'CNY') })),
    )
    return { customerId, stored }
  }

  /** A cursor that leads back would walk for ever. */
  const mostPages = 20

  const walk = async (
    path: keyof typeof paths,
    customerId: string,
    orderBy: string,
    size: number,
    backwards: boolean,
  ): Promise<string[][]> => {
    const pages: string[][] = []
    for (let cursor: string | null = null, more = true; more;) {
      const window = backwards ? { last: size, before: cursor } : { first: size, after: cursor }
      const { data, errors } = await world.ask('admin', paths[path].query, { customerId, orderBy, ...window })
      expect(errors).toEqual([])
      const found = paths[path].at(data as Data, customerId)
      if (!found) throw new Error(`${customerId} has no list`)
      const { edges, pageInfo } = found
      expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0]?.cursor ?? null, edges.at(-1)?.cursor ?? null])
      expect(backwards ? pageInfo.hasNextPage : pageInfo.hasPreviousPage).toBe(cursor !== null)
      if (pages.length === mostPages) throw new Error('the pages of this list never end')
      pages.push(edges.map(({ node }) => node.id))
      cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor
      more = backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage
    }
    return backwards ? pages.reverse() : pages
  }

  it.each(Object.keys(paths) as (keyof typeof paths)[])(
    'laid side by side are the sorted list, full but for the last one read: %s',
    async path => {
      const example = fc.tuple(rows, fc.constantFrom(...Object.keys(sortings)), fc.integer({ min: 1, max: 4 }), fc.boolean())
      await fc.assert(
        fc.asyncProperty(example, async ([drawn, orderBy, size, backwards]) => {
          const { customerId, stored } = await listOf(drawn)
          const pages = await walk(path, customerId, orderBy, size, backwards)
          expect(pages.flat()).toEqual(stored.toSorted(sortings[orderBy]).map(({ id }) => id))
          expect(pages).toHaveLength(Math.max(1, Math.ceil(stored.length / size)))
          for (const full of backwards ? pages.slice(1) : pages.slice(0, -1)) expect(full).toHaveLength(size)
        }),
        { numRuns: 40 },
      )
    },
  )
})
