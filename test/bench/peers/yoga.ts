/** graphql-yoga with DataLoader: its parse and validation caches on, nothing to log, a loader per request and kind of child. */
import { createServer } from 'node:http'
import DataLoader from 'dataloader'
import { createSchema, createYoga } from 'graphql-yoga'
import { openPool, signIn, type Viewer } from './duties'
import { tell } from './ready'
import { typeDefs } from './schema'
import { type Row, shown, statements } from './statements'

const pool = openPool()
const sql = statements(pool)
const viewerOf = signIn(pool)

type Page = { nodes: readonly Row[] }

const loadersFor = (viewer: Viewer) => {
  const orders = new Map<number, DataLoader<string, Page>>()
  const byId = (read: typeof sql.members, columns: string[]) =>
    new DataLoader<string, Row | null>(async ids => {
      const rows = await read(viewer, ids, columns)
      return ids.map(id => rows.get(id) ?? null)
    })
  return {
    members: byId(sql.members, shown.member),
    partners: byId(sql.partners, shown.partner),
    ordersOf: (first: number): DataLoader<string, Page> => {
      const known = orders.get(first)
      if (known) return known
      const made = new DataLoader<string, Page>(async ids => {
        const pages = await sql.ordersOf(viewer, ids, shown.order, first)
        return ids.map(id => pages.get(id) ?? { nodes: [] })
      })
      orders.set(first, made)
      return made
    },
  }
}

type Context = { viewer: Viewer; loaders: ReturnType<typeof loadersFor> }
type First = { first: number }

const resolvers = {
  Query: {
    customers: async (_: unknown, { first }: First, { viewer }: Context) => ({ nodes: await sql.customers(viewer, shown.customer, first) }),
    customer: (_: unknown, { id }: { id: string }, { viewer }: Context) => sql.customer(viewer, id, shown.customer),
    orders: async (_: unknown, { first }: First, { viewer }: Context) => ({ nodes: await sql.orders(viewer, shown.order, first) }),
  },
  Customer: {
    manager: (row: Row, _: unknown, { loaders }: Context) => (row.managerId ? loaders.members.load(row.managerId as string) : null),
    orders: (row: Row, { first }: First, { loaders }: Context) => loaders.ordersOf(first).load(row.id),
    vouchers: async (row: Row, { first }: First, { viewer }: Context) => ({
      nodes: await sql.vouchers(viewer, row.id, shown.voucher, first),
    }),
    incentiveDetails: async (row: Row, { first }: First, { viewer }: Context) => ({
      nodes: await sql.incentiveDetails(viewer, row.id, shown.incentiveDetail, first),
    }),
  },
  Order: {
    partner: (row: Row, _: unknown, { loaders }: Context) => loaders.partners.load(row.partnerId as string),
  },
}

const yoga = createYoga({
  schema: createSchema<Context>({ typeDefs, resolvers }),
  logging: false,
  graphiql: false,
  context: async ({ request }): Promise<Context> => {
    const viewer = await viewerOf(request.headers.get('authorization') ?? undefined)
    if (!viewer) throw new Error('Sign in first.')
    return { viewer, loaders: loadersFor(viewer) }
  },
})

const server = createServer((request, response) => void yoga(request, response))
server.listen(0, '127.0.0.1', () => tell(server, '/graphql'))
