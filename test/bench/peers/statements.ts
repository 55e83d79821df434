/** The SQL of the peers: as good as ours, narrowed to what the viewer may see, and only the columns that are asked for. */
import type { Pool } from 'mysql2/promise'
import { type CurrencyCode, Money } from '../../../src/shared/money'
import type { Viewer } from './duties'

type Value = string | number | null
export type Row = Record<string, unknown> & { id: string }
type Page = { readonly nodes: readonly Row[] }

const moneyColumns = new Set(['amountAfterDiscount', 'officialAmount', 'faceValue', 'balance', 'incentiveAmount'])
const flags = new Set(['isPaidByPartner'])
const snake = (name: string): string => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

/** What the database gives as text is money or a flag for the client. */
const shaped = (row: Row, columns: readonly string[]): Row => {
  for (const column of columns) {
    if (moneyColumns.has(column)) {
      const { amount } = Money.ofUnits(BigInt(row[column] as string), row.currency as CurrencyCode)
      row[column] = { amount, currency: row.currency }
    } else if (flags.has(column)) row[column] = Boolean(Number(row[column]))
  }
  return row
}

const list = (alias: string, columns: readonly string[]): string => {
  const all = columns.some(column => moneyColumns.has(column)) ? [...columns, 'currency'] : columns
  return all.map(column => `${alias}.${snake(column)} AS ${column}`).join(', ')
}

/** Few lengths of statements, so that the prepared ones are met again. What is too many is NULL, which finds nothing. */
const sizes = [1, 2, 3, 5, 8, 12, 20, 30, 50, 75, 100]
const padded = (ids: readonly string[]): readonly (string | null)[] => {
  const size = sizes.find(candidate => candidate >= ids.length) ?? ids.length
  return [...ids, ...Array<null>(size - ids.length).fill(null)]
}

export type Statements = ReturnType<typeof statements>

/** `call`: prepared (`execute`) or as text (`query`). */
export const statements = (pool: Pool, call: 'execute' | 'query' = 'execute') => {
  const run = async (sql: string, values: Value[]): Promise<Row[]> => {
    const [rows] = call === 'execute' ? await pool.execute(sql, values) : await pool.query(sql, values)
    return rows as Row[]
  }
  const mine = ({ memberId, partnerId, seesOwnOnly }: Viewer) => ({
    join: seesOwnOnly ? 'JOIN customer v ON v.id = t.customer_id AND v.partner_id = ? AND v.manager_id = ?' : '',
    joined: seesOwnOnly ? [partnerId, memberId] : [],
    customer: seesOwnOnly ? 't.partner_id = ? AND t.manager_id = ?' : 't.partner_id = ?',
    customerValues: seesOwnOnly ? [partnerId, memberId] : [partnerId],
    partnerId,
  })
  const byId =
    (table: string) =>
    async (viewer: Viewer, ids: readonly string[], columns: readonly string[]): Promise<Map<string, Row>> => {
      const all = padded(ids)
      const scope = table === 'partner' ? 't.id = ?' : 't.partner_id = ?'
      const sql = `SELECT ${list('t', columns)} FROM ${table} t WHERE ${scope} AND t.id IN (${all.map(() => '?').join(', ')})`
      return new Map((await run(sql, [viewer.partnerId, ...all])).map(row => [row.id, row]))
    }
  return {
    customers: async (viewer: Viewer, columns: readonly string[], first: number): Promise<Row[]> => {
      const { customer, customerValues } = mine(viewer)
      const sql = `SELECT ${list('t', columns)} FROM customer t IGNORE INDEX (ix_customer_associated) WHERE ${customer} ORDER BY t.associated_at DESC, t.id DESC LIMIT ${first}`
      return run(sql, customerValues)
    },
    customer: async (viewer: Viewer, id: string, columns: readonly string[]): Promise<Row | undefined> => {
      const { customer, customerValues } = mine(viewer)
      return (await run(`SELECT ${list('t', columns)} FROM customer t WHERE ${customer} AND t.id = ?`, [...customerValues, id]))[0]
    },
    orders: async (viewer: Viewer, columns: readonly string[], first: number): Promise<Row[]> => {
      const { join, joined, partnerId } = mine(viewer)
      // A manager's come in order by who looks after their customer; the customer itself decides as well. A partner's are not among all.
      const [index, own] = viewer.seesOwnOnly
        ? ['USE INDEX (ix_order_manager_created)', 'AND t.customer_manager_id = ?']
        : ['IGNORE INDEX (ix_order_created)', '']
      const from = `${list('t', columns)} FROM \`order\` t ${index} ${join} WHERE t.partner_id = ? ${own}`
      const sql = `SELECT STRAIGHT_JOIN ${from} ORDER BY t.created_at DESC, t.id DESC LIMIT ${first}`
      const values = [...joined, partnerId, ...(viewer.seesOwnOnly ? [viewer.memberId] : [])]
      return (await run(sql, values)).map(row => shaped(row, columns))
    },
    /** The newest of each customer in one statement: the inner branches walk the index they are told, the outer join reads the rows. */
    ordersOf: async (
      viewer: Viewer,
      customerIds: readonly string[],
      columns: readonly string[],
      first: number,
    ): Promise<Map<string, Page>> => {
      const { join, joined, partnerId } = mine(viewer)
      const all = padded(customerIds)
      const branch = `(SELECT t.id FROM \`order\` t USE INDEX (ix_order_customer_created) WHERE t.partner_id = ? AND t.customer_id = ? ORDER BY t.created_at DESC, t.id DESC LIMIT ${first})`
      const wanted = [...new Set([...columns, 'id', 'customerId', 'createdAt'])]
      const sql = `SELECT ${list('t', wanted)} FROM (${all.map(() => branch).join(' UNION ALL ')}) x STRAIGHT_JOIN \`order\` t ON t.id = x.id ${join}`
      const rows = await run(sql, [...all.flatMap(id => [partnerId, id]), ...joined])
      const pages = new Map<string, { nodes: Row[] }>(customerIds.map(id => [id, { nodes: [] }]))
      for (const row of rows) pages.get(row.customerId as string)?.nodes.push(shaped(row, wanted))
      const later = (a: Row, b: Row) => (`${String(a.createdAt)}${a.id}` < `${String(b.createdAt)}${b.id}` ? 1 : -1)
      for (const { nodes } of pages.values()) nodes.sort(later)
      return pages
    },
    /** A customer manager sees no vouchers (R-ROLE-3); what expired two years ago is out of the list, as it is in ours. */
    vouchers: async (viewer: Viewer, customerId: string, columns: readonly string[], first: number): Promise<Row[]> => {
      if (viewer.seesOwnOnly) return []
      const since = new Date(Date.now() - 730 * 86_400_000).toISOString()
      const sql = `SELECT ${list('t', columns)} FROM voucher t WHERE t.partner_id = ? AND t.customer_id = ? AND t.expire_at >= ?`
      const rows = await run(`${sql} ORDER BY t.created_at DESC, t.id DESC LIMIT ${first}`, [viewer.partnerId, customerId, since])
      return rows.map(row => shaped(row, columns))
    },
    /** A line belongs to the manager of its day (R-RL-4). */
    incentiveDetails: async (viewer: Viewer, customerId: string, columns: readonly string[], first: number): Promise<Row[]> => {
      const own = viewer.seesOwnOnly ? 'AND t.manager_id = ?' : ''
      const sql = `SELECT ${list('t', columns)} FROM incentive_detail t WHERE t.partner_id = ? ${own} AND t.customer_id = ?`
      const values = [viewer.partnerId, ...(viewer.seesOwnOnly ? [viewer.memberId] : []), customerId]
      return (await run(`${sql} ORDER BY t.cycle DESC, t.id DESC LIMIT ${first}`, values)).map(row => shaped(row, columns))
    },
    members: byId('member'),
    partners: byId('partner'),
  }
}

/** What a peer without look-ahead selects: every column that one of the operations shows. */
export const shown = {
  customer: ['id', 'customerType', 'associationType', 'associatedAt', 'managerId'],
  order: [
    'id',
    'customerId',
    'partnerId',
    'orderType',
    'status',
    'sourceType',
    'chargingMode',
    'serviceTypeCode',
    'createdAt',
    'paidAt',
    'isPaidByPartner',
    'amountAfterDiscount',
    'officialAmount',
  ],
  voucher: ['id', 'kind', 'status', 'effectiveAt', 'expireAt', 'faceValue', 'balance'],
  incentiveDetail: ['id', 'cycle', 'planName', 'productName', 'status', 'incentiveAmount'],
  member: ['id', 'accountName'],
  partner: ['id', 'companyName', 'level'],
}
