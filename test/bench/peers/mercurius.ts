/** mercurius with its compiler (graphql-jit) and its own loaders, written by hand. */
import fastify from 'fastify'
import mercurius, { type MercuriusLoaders } from 'mercurius'
import { openPool, signIn, type Viewer } from './duties'
import { tell } from './ready'
import { typeDefs } from './schema'
import { type Row, shown, statements } from './statements'

const pool = openPool()
const sql = statements(pool)
const viewerOf = signIn(pool)

type Asked<P = object> = { obj: Row; params: P }
type Context = { viewer: Viewer }
type First = { first: number }

const resolvers = {
  Query: {
    customers: async (_: unknown, { first }: First, { viewer }: Context) => ({ nodes: await sql.customers(viewer, shown.customer, first) }),
    customer: (_: unknown, { id }: { id: string }, { viewer }: Context) => sql.customer(viewer, id, shown.customer),
    orders: async (_: unknown, { first }: First, { viewer }: Context) => ({ nodes: await sql.orders(viewer, shown.order, first) }),
  },
  Customer: {
    vouchers: async (row: Row, { first }: First, { viewer }: Context) => ({
      nodes: await sql.vouchers(viewer, row.id, shown.voucher, first),
    }),
    incentiveDetails: async (row: Row, { first }: First, { viewer }: Context) => ({
      nodes: await sql.incentiveDetails(viewer, row.id, shown.incentiveDetail, first),
    }),
  },
}

/** Without its cache, which would key on whole parents: every child is asked for once in these operations. */
const uncached = { cache: false }
const distinct = (ids: unknown[]): string[] => [...new Set(ids.filter((id): id is string => typeof id === 'string'))]

const loaders = {
  Customer: {
    manager: {
      loader: async (asked: Asked[], { viewer }: Context) => {
        const rows = await sql.members(viewer, distinct(asked.map(({ obj }) => obj.managerId)), shown.member)
        return asked.map(({ obj }) => rows.get(obj.managerId as string) ?? null)
      },
      opts: uncached,
    },
    orders: {
      loader: async (asked: Asked<First>[], { viewer }: Context) => {
        const pages = await sql.ordersOf(
          viewer,
          asked.map(({ obj }) => obj.id),
          shown.order,
          asked[0]?.params.first ?? 0,
        )
        return asked.map(({ obj }) => pages.get(obj.id) ?? { nodes: [] })
      },
      opts: uncached,
    },
  },
  Order: {
    partner: {
      loader: async (asked: Asked[], { viewer }: Context) => {
        const rows = await sql.partners(viewer, distinct(asked.map(({ obj }) => obj.partnerId)), shown.partner)
        return asked.map(({ obj }) => rows.get(obj.partnerId as string) ?? null)
      },
      opts: uncached,
    },
  },
} as unknown as MercuriusLoaders

const app = fastify()
void app.register(mercurius, {
  schema: typeDefs,
  resolvers: resolvers as never,
  loaders,
  jit: 1,
  graphiql: false,
  context: async request => {
    const viewer = await viewerOf(request.headers.authorization)
    if (!viewer) throw new Error('Sign in first.')
    return { viewer }
  },
})
void app.listen({ port: 0, host: '127.0.0.1' }).then(() => tell(app.server, '/graphql'))
