/** The floor: what somebody would write by hand for exactly these four questions, one or two statements each, without GraphQL. `CALL` is the driver's way. */
import fastify, { type FastifyReply, type FastifyRequest } from 'fastify'
import { openPool, signIn, type Viewer } from './duties'
import { tell } from './ready'
import { type Row, statements } from './statements'

const pool = openPool()
const sql = statements(pool, process.env.CALL === 'query' ? 'query' : 'execute')
const viewerOf = signIn(pool)

const without = (row: Row, ...columns: string[]): Row => {
  for (const column of columns) delete row[column]
  return row
}
const pick = (row: Row | undefined, columns: readonly string[]) => row && Object.fromEntries(columns.map(column => [column, row[column]]))

const answers: Record<string, (viewer: Viewer, query: { id?: string }) => Promise<unknown>> = {
  Q1: async viewer => {
    const customers = await sql.customers(viewer, ['id', 'customerType', 'associationType', 'associatedAt', 'managerId'], 50)
    const [orders, managers] = await Promise.all([
      sql.ordersOf(
        viewer,
        customers.map(({ id }) => id),
        ['id', 'orderType', 'status', 'createdAt', 'amountAfterDiscount'],
        5,
      ),
      sql.members(
        viewer,
        [...new Set(customers.flatMap(({ managerId }) => (managerId ? [managerId as string] : [])))],
        ['id', 'accountName'],
      ),
    ])
    const nodes = customers.map(({ managerId, ...customer }) => ({
      ...customer,
      manager: pick(managers.get(managerId as string), ['id', 'accountName']) ?? null,
      orders: { nodes: (orders.get(customer.id)?.nodes ?? []).map(order => without(order, 'currency', 'customerId')) },
    }))
    return { customers: { nodes } }
  },
  Q2: async (viewer, { id = '' }) => {
    const customer = await sql.customer(viewer, id, ['id', 'customerType', 'associationType', 'associatedAt'])
    if (!customer) return { customer: null }
    const [vouchers, details] = await Promise.all([
      sql.vouchers(viewer, id, ['id', 'kind', 'status', 'effectiveAt', 'expireAt', 'faceValue', 'balance'], 20),
      sql.incentiveDetails(viewer, id, ['id', 'cycle', 'planName', 'productName', 'status', 'incentiveAmount'], 20),
    ])
    const bare = (rows: Row[]) => ({ nodes: rows.map(row => without(row, 'currency')) })
    return { customer: { ...customer, vouchers: bare(vouchers), incentiveDetails: bare(details) } }
  },
  Q3: async viewer => {
    const columns = [
      'id',
      'customerId',
      'orderType',
      'status',
      'sourceType',
      'chargingMode',
      'serviceTypeCode',
      'createdAt',
      'paidAt',
      'isPaidByPartner',
    ]
    const rows = await sql.orders(viewer, [...columns, 'amountAfterDiscount', 'officialAmount'], 100)
    return { orders: { nodes: rows.map(row => without(row, 'currency')) } }
  },
  Q4: async viewer => {
    const customers = await sql.customers(viewer, ['id', 'associationType'], 20)
    const [orders, partners] = await Promise.all([
      sql.ordersOf(
        viewer,
        customers.map(({ id }) => id),
        ['id', 'status', 'createdAt', 'partnerId'],
        10,
      ),
      sql.partners(viewer, [viewer.partnerId], ['id', 'companyName', 'level']),
    ])
    const nodes = customers.map(customer => ({
      ...customer,
      orders: {
        nodes: (orders.get(customer.id)?.nodes ?? []).map(({ id, status, createdAt, partnerId }) => ({
          id,
          status,
          createdAt,
          partner: partners.get(partnerId as string),
        })),
      },
    }))
    return { customers: { nodes } }
  },
}

const app = fastify()
for (const [name, answer] of Object.entries(answers)) {
  app.get(`/${name}`, async (request: FastifyRequest, reply: FastifyReply) => {
    reply.type('application/json')
    const viewer = await viewerOf(request.headers.authorization)
    if (!viewer) return reply.code(401).send('{}')
    return JSON.stringify({ data: await answer(viewer, request.query as { id?: string }) })
  })
}

void app.listen({ port: 0, host: '127.0.0.1' }).then(() => tell(app.server, ''))
