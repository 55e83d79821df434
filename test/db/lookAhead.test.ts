/** What the rows of a list will ask for is read before they do: the same answers as without it, at once, and not a statement more. */
import { randomUUID } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import {
  type DocumentNode,
  execute,
  getNamedType,
  getNullableType,
  type GraphQLFieldResolver,
  GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isListType,
  isObjectType,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { RoleCode } from '../../src/access/roles'
import { Database, type Store } from '../../src/db'
import { compilingExecutor, type Executor } from '../../src/graphql/executor'
import { buildSchema } from '../../src/graphql/schema'
import { modules } from '../../src/modules'
import { CustomerEntity } from '../../src/modules/customers'
import { OrderEntity } from '../../src/modules/orders'
import { requestError } from '../../src/shared/errors'
import { type Answer, type Asking, counting, linkTo, openAsking, subscriptions } from '../support/asking'
import { databases } from '../support/databases'
import { type Demo, openDemo } from '../support/demo'
import { memorySender } from '../support/memorySender'
import { orderRow } from '../support/orderRows'
import { picking, randomOperation } from '../support/randomOperations'
import { customerRow } from '../support/rows'
import { openWorld, type World } from '../support/world'

type Resolve = GraphQLFieldResolver<unknown, unknown>
type Row = { id: string } & Record<string, unknown>

/** What a field answered with, and at which place of the document. */
type Heard = { readonly field: string; readonly value: unknown; readonly place: object; readonly variables: object }
/** The fields that were resolved since it was emptied. */
let heard: Heard[] = []
const heardOf = (field: string): Heard[] => heard.filter(each => each.field === field)
/** Whether each of them was to be waited for. */
const promised = (field: string): boolean[] => heardOf(field).map(({ value }) => value instanceof Promise)

/** In place; the fields of roots are left as the guard made them. */
const withEachResolver = (schema: GraphQLSchema, wrap: (resolve: Resolve, field: string) => Resolve): GraphQLSchema => {
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && type !== schema.getQueryType() && type !== schema.getMutationType())
      for (const field of Object.values(type.getFields()))
        if (field.resolve) field.resolve = wrap(field.resolve, `${type.name}.${field.name}`)
  return schema
}

/** A schema of its own has nothing learned yet. */
const newSchema = (): GraphQLSchema =>
  withEachResolver(buildSchema(modules), (resolve, field) => (row, args, context, info) => {
    const value = resolve(row, args, context, info)
    heard.push({ field, value, place: info.fieldNodes, variables: info.variableValues })
    return value
  })

/** What a field names is learned by the type that it belongs to: of a type without fields nothing can be learned. */
const newForgetfulSchema = (): GraphQLSchema => {
  const nowhere = new GraphQLObjectType({ name: 'Nowhere', fields: {} })
  return withEachResolver(
    buildSchema(modules),
    resolve => (row, args, context, info) => resolve(row, args, context, { ...info, parentType: nowhere }),
  )
}

const interpreting =
  (schema: GraphQLSchema): Executor =>
  async ({ document, operationName, variables, contextValue }) =>
    (await execute({ schema, document, operationName, variableValues: variables, contextValue })) as never

const learning = newSchema()
const forgetful = newForgetfulSchema()

const openWays = (store: Store) => {
  const compiled = openAsking(store, compilingExecutor(learning))
  const interpreted = openAsking(store, interpreting(learning))
  const byLoaders = openAsking(store, interpreting(forgetful))
  const stop = async () => {
    for (const way of [compiled, interpreted, byLoaders]) await way.stop()
  }
  return { compiled, interpreted, byLoaders, stop }
}
type Ways = ReturnType<typeof openWays>

/** Errors come in the order of failing, not of the fields. */
const comparable = ({ data, errors }: { data: unknown; errors: readonly Pick<Answer['errors'][number], 'path' | 'extensions'>[] }) => ({
  data: JSON.parse(JSON.stringify(data)) as unknown,
  errors: errors.map(({ path, extensions: { requestId: _, ...extensions } }) => JSON.stringify({ path, extensions })).sort(),
})

/** The table that each statement is about. */
const tablesOf = (statements: readonly string[]): string[] => statements.map(sql => /FROM [`"](\w+)[`"]/.exec(sql)?.[1] ?? sql).sort()
const ofTable = (tables: readonly string[], table: string): number => tables.filter(each => each === table).length

const numbers = (count: number): number[] => Array.from({ length: count }, (_, position) => position + 1)
const customerIds = (count: number): string[] => numbers(count).map(n => `cus_look${n}`)
const customers = (count: number): string => `customers(first: 20, filter: { ids: ${JSON.stringify(customerIds(count))} })`

describe.each(databases)('what the rows of a list will ask for, on %s', kind => {
  let world: World
  let ways: Ways
  beforeAll(async () => {
    world = await openWorld(kind)
    for (const n of numbers(20)) {
      const supervisorId = n % 2 ? 'mbr_supervisor' : 'mbr_admin'
      await world.join(`look${n}`, { partnerId: 'ptn_sp', roles: [RoleCode.CUSTOMER_MANAGER], supervisorId })
    }
    const customer = (id: string, n: number) =>
      customerRow({ id, partnerId: 'ptn_sp', managerId: `mbr_look${n}`, associatedAt: `2026-01-${31 - n}T00:00:00.000Z` })
    await world.add(
      CustomerEntity,
      ...numbers(20).map(n => customer(`cus_look${n}`, n)),
      customer('cus_hand1', 1),
      customer('cus_hand2', 2),
    )
    await world.add(OrderEntity, ...orderRows())
    ways = openWays(world.store)
  })
  afterAll(async () => {
    await ways.stop()
    await world.close()
  })

  /** The newest order of each customer, older ones of the first three, a combined one, and some of whom only few may see. */
  const orderRows = () => {
    const order = (id: string, customerId: string, createdAt: string, partnerId = 'ptn_sp') =>
      orderRow({ id, partnerId, customerId, createdAt: `${createdAt}:00:00.000Z` })
    const day = (n: number) => String(28 - n).padStart(2, '0')
    return [
      ...numbers(20).map(n => order(`ord_LOOK${n}`, `cus_look${n}`, `2026-02-${day(n)}T00`)),
      ...numbers(3).flatMap(n => numbers(3).map(m => order(`ord_L${n}M${m}`, `cus_look${n}`, `2026-01-0${m}T00`))),
      order('ord_ALL', 'cus_look1', '2025-12-01T00'),
      ...numbers(4).map(n => ({ ...order(`ord_SUB${n}`, `cus_look${n}`, '2025-12-01T00'), parentOrderId: 'ord_ALL' })),
      // Its customer went to another partner, the order stayed (R-2015).
      order('ord_LEFT', 'cus_x1', '2026-02-25T12'),
      ...numbers(3).map(n => order(`ord_MINE${n}`, `cus_${n}`, `2026-01-0${n}T10`)),
      order('ord_MINE4', 'cus_1', '2026-01-04T10'),
      ...numbers(2).map(n => order(`ord_X${n}`, `cus_x${n}`, `2026-01-0${n}T11`, 'ptn_other')),
      ...numbers(2).map(n => order(`ord_R${n}`, `cus_r${n}`, `2026-01-0${n}T12`, 'ptn_reseller')),
    ]
  }

  const askedBy = async (persona: string, way: Asking, text: string, variables: Record<string, unknown>, fails = false) => {
    const viewer = await world.viewer(persona)
    heard = []
    const { result, statements } = await counting(() => way.ask(viewer, text, variables, { now: world.now, fails }))
    return { ...comparable(result), tables: tablesOf(statements) }
  }

  /** Asked in every way: neither the answers differ nor what is read for them. */
  const asked = async (text: string, variables: Record<string, unknown> = {}) => {
    const byLoaders = await askedBy('admin', ways.byLoaders, text, variables)
    // the second sighting compiles, the third runs compiled from the start
    for (const way of [ways.compiled, ways.compiled, ways.compiled, ways.interpreted])
      expect(await askedBy('admin', way, text, variables)).toEqual(byLoaders)
    expect(byLoaders.errors).toEqual([])
    return { data: byLoaders.data as Record<string, { nodes: Row[] }>, tables: byLoaders.tables }
  }

  /** The rows of a list; of each of them the same is answered where it is asked for alone, when nothing is foreseen. */
  const rowsOf = async (list: string, type: string, selection: string, fragments = '') => {
    const { data, tables } = await asked(`{ list: ${list} { nodes { id ${selection} } } } ${fragments}`)
    const rows = data.list?.nodes ?? []
    for (const row of rows) {
      const alone = `{ node(id: "${row.id}") { id ... on ${type} { ${selection} } } } ${fragments}`
      for (const way of [ways.interpreted, ways.compiled]) expect((await askedBy('admin', way, alone, {})).data).toEqual({ node: row })
    }
    return { rows, tables }
  }

  const manager = (n: number) => ({ accountName: `look${n}` })
  const supervisor = (n: number) => ({ accountName: n % 2 ? 'supervisor' : 'admin' })

  describe('of a page, of pages of many parents, and of a list without a bound', () => {
    it('reads the managers of all customers in one statement', async () => {
      const { rows, tables } = await rowsOf(customers(7), 'Customer', 'manager { accountName }')
      expect(rows).toEqual(numbers(7).map(n => ({ id: `cus_look${n}`, manager: manager(n) })))
      expect(tables).toEqual(['customer', 'member'])
    })

    it('reads as much before it has learned what a field names as after', async () => {
      const text = `{ ${customers(7)} { nodes { id manager { accountName supervisor { accountName } } } } }`
      for (const open of [interpreting, compilingExecutor]) {
        const way = openAsking(world.store, open(newSchema()))
        for (let request = 1; request <= 4; request++)
          expect((await askedBy('admin', way, text, {})).tables).toEqual(['customer', 'member', 'member'])
        await way.stop()
      }
    })

    it('reads once for the pages of all parents', async () => {
      const { rows, tables } = await rowsOf(
        customers(3),
        'Customer',
        'orders(first: 2) { nodes { id parentOrder { id } partner { id companyName } } }',
      )
      expect(rows.map(({ orders }) => (orders as { nodes: Row[] }).nodes.map(({ id }) => id))).toEqual(
        numbers(3).map(n => [`ord_LOOK${n}`, `ord_L${n}M3`]),
      )
      expect(tables).toEqual(['customer', 'order', 'partner'])
    })

    it('reads once for the rows of a list without a bound', async () => {
      const { rows, tables } = await rowsOf(
        'orders(first: 2, filter: { orderId: "ord_ALL" })',
        'Order',
        'subOrders { id customer { manager { accountName } } parentOrder { id } }',
      )
      const subOrders = numbers(4).map(n => ({ id: `ord_SUB${n}`, customer: { manager: manager(n) }, parentOrder: { id: 'ord_ALL' } }))
      expect(rows).toEqual([{ id: 'ord_ALL', subOrders }])
      expect(tables).toEqual(['customer', 'member', 'order', 'order', 'order'])
    })

    it('reads below what it has read ahead: as many statements for twenty rows as for two', async () => {
      const selection = 'customer { id manager { accountName supervisor { accountName } } }'
      for (const count of [2, 20]) {
        const { rows, tables } = await rowsOf(`orders(first: ${count})`, 'Order', selection)
        expect(rows).toHaveLength(count)
        expect(rows[1]).toEqual({ id: 'ord_LOOK2', customer: { id: 'cus_look2', manager: { ...manager(2), supervisor: supervisor(2) } } })
        expect(tables).toEqual(['customer', 'member', 'member', 'order'])
      }
    })
  })

  describe('answers', () => {
    const text = `{ orders(first: 5) { nodes { id customer { id manager { accountName } } } } }`

    it('at once what was foreseen, and with a promise what was not', async () => {
      for (const open of [interpreting, compilingExecutor]) {
        const way = openAsking(world.store, open(newSchema()))
        await askedBy('admin', way, text, {})
        expect(promised('Order.customer')).toEqual(Array(5).fill(true))
        for (let request = 2; request <= 4; request++) {
          await askedBy('admin', way, text, {})
          expect(promised('Order.customer')).toEqual(Array(5).fill(false))
          // the customer of one of the orders is not there to have a manager
          expect(promised('Customer.manager')).toEqual(Array(4).fill(false))
        }
        await way.stop()
      }
    })

    it.each([
      ['a page', `{ ${customers(3)} { nodes { manager { accountName } } } }`, 'Customer.manager', 3],
      ['the edges of a page', `{ ${customers(3)} { edges { node { manager { accountName } } } } }`, 'Customer.manager', 3],
      ['pages of many parents', `{ ${customers(3)} { nodes { orders(first: 2) { nodes { partner { id } } } } } }`, 'Order.partner', 6],
      [
        'a list without a bound',
        '{ orders(filter: { orderId: "ord_ALL" }) { nodes { subOrders { customer { id } } } } }',
        'Order.customer',
        4,
      ],
    ])('at once in the rows of %s', async (_what, query, field, times) => {
      // whatever was asked before, by now the field has been met
      await asked(query)
      for (const way of [ways.compiled, ways.interpreted]) {
        await askedBy('admin', way, query, {})
        expect(promised(field)).toEqual(Array(times).fill(false))
      }
      await askedBy('admin', ways.byLoaders, query, {})
      expect(heard).toEqual([])
    })

    it('with a promise where there is one row only', async () => {
      await asked(text)
      await askedBy('admin', ways.interpreted, '{ orders(first: 1) { nodes { customer { manager { accountName } } } } }', {})
      expect([...promised('Order.customer'), ...promised('Customer.manager')]).toEqual([true, true])
    })
  })

  describe('where fields are merged, named and taken apart', () => {
    it('reads for one name what all its selections ask for', async () => {
      const { rows, tables } = await rowsOf(
        customers(3),
        'Customer',
        'manager { accountName } ...More ... on Customer { manager { kind } }',
        'fragment More on Customer { manager { status supervisor { accountName } } }',
      )
      expect(rows[2]).toEqual({
        id: 'cus_look3',
        manager: { ...manager(3), status: 'ACTIVE', supervisor: supervisor(3), kind: 'PARTNER' },
      })
      expect(tables).toEqual(['customer', 'member', 'member'])
    })

    it('keeps lists apart that are the same field with other arguments', async () => {
      const { rows } = await rowsOf(
        customers(3),
        'Customer',
        'few: orders(first: 1) { nodes { partner { id } } } more: orders(first: 3) { nodes { partner { id companyName } } }',
      )
      const partner = { id: 'ptn_sp', companyName: 'Company ptn_sp' }
      expect(rows[0]).toEqual({
        id: 'cus_look1',
        few: { nodes: [{ partner: { id: 'ptn_sp' } }] },
        more: { nodes: [{ partner }, { partner }, { partner }] },
      })
    })

    it('keeps apart the names of one field that selects otherwise below each', async () => {
      const { rows, tables } = await rowsOf(
        customers(3),
        'Customer',
        'short: manager { accountName } again: manager { accountName } long: manager { accountName status supervisor { accountName } }',
      )
      expect(rows[1]).toEqual({
        id: 'cus_look2',
        short: manager(2),
        again: manager(2),
        long: { ...manager(2), status: 'ACTIVE', supervisor: supervisor(2) },
      })
      expect(tables).toEqual(['customer', 'member', 'member', 'member'])
    })

    it('reads through inline fragments, but not what is asked of another type', async () => {
      const { rows, tables } = await rowsOf(
        customers(3),
        'Customer',
        '... { frozenBy { id } } ... on Node { ... on Order { partner { companyName } } ... on Customer { manager { accountName } } }',
      )
      expect(rows[0]).toEqual({ id: 'cus_look1', frozenBy: null, manager: manager(1) })
      expect(tables).toEqual(['customer', 'member'])
    })

    it('takes a fragment at each of its places with what is merged around it', async () => {
      const { data, tables } = await asked(`
        {
          orders(first: 2) { nodes { customer { ...Who manager { status } } } }
          ${customers(2)} { nodes { ...Who manager { supervisor { accountName } } } }
          one: customer(id: "cus_look1") { ...Who label manager { kind } }
        }
        fragment Who on Customer { id ...Whose }
        fragment Whose on Customer { manager { accountName } }`)
      const status = 'ACTIVE'
      expect(data).toEqual({
        orders: { nodes: numbers(2).map(n => ({ customer: { id: `cus_look${n}`, manager: { ...manager(n), status } } })) },
        customers: { nodes: numbers(2).map(n => ({ id: `cus_look${n}`, manager: { ...manager(n), supervisor: supervisor(n) } })) },
        one: { id: 'cus_look1', label: null, manager: { ...manager(1), kind: 'PARTNER' } },
      })
      expect(ofTable(tables, 'member')).toBe(4)
    })

    it('takes a list in a fragment at each of its places with what is merged into its rows', async () => {
      const { data, tables } = await asked(`
        {
          ${customers(2)} { nodes { ...Some orders(first: 2) { nodes { partner { companyName } } } } }
          orders(first: 2) { nodes { customer { ...Some orders(first: 2) { nodes { customer { manager { accountName } } } } } } }
        }
        fragment Some on Customer { orders(first: 2) { nodes { id } } }`)
      const ordersOf = (n: number, more: object) => ({ orders: { nodes: [`ord_LOOK${n}`, `ord_L${n}M3`].map(id => ({ id, ...more })) } })
      expect(data).toEqual({
        customers: { nodes: numbers(2).map(n => ordersOf(n, { partner: { companyName: 'Company ptn_sp' } })) },
        orders: { nodes: numbers(2).map(n => ({ customer: ordersOf(n, { customer: { manager: manager(n) } }) })) },
      })
      expect(tables).toEqual(['customer', 'customer', 'customer', 'member', 'order', 'order', 'order', 'partner'])
    })

    it('reads the same for edges as for nodes', async () => {
      const { data, tables } = await asked(`{ ${customers(3)} { edges { cursor node { id manager { accountName } } } } }`)
      expect(data.customers).toMatchObject({ edges: numbers(3).map(n => ({ node: { id: `cus_look${n}`, manager: manager(n) } })) })
      expect(tables).toEqual(['customer', 'member'])
    })
  })

  describe('where a variable switches off', () => {
    /** How many statements about members there were with the variable on and off, each asked after the other. */
    const countsOf = async (text: string): Promise<string[]> => {
      const declared = [...new Set(text.match(/\$(on|off)/g))].map(name => `${name}: Boolean!`).join()
      const counts = new Set<string>()
      for (const on of [true, false, true, false, false, true]) {
        const { tables } = await asked(`query (${declared}) ${text}`, { on, off: !on })
        counts.add(`${on ? 'on' : 'off'}: ${ofTable(tables, 'member')}`)
      }
      return [...counts].sort()
    }

    const asking = 'manager { accountName }'
    const M = `fragment M on Customer { ${asking} }`
    const few = customers(3)
    it.each([
      ['the field', `{ ${few} { nodes { id manager @include(if: $on) { accountName } } } }`],
      ['the field by @skip', `{ ${few} { nodes { id manager @skip(if: $off) { accountName } } } }`],
      ['the field by one of two', `{ ${few} { nodes { id manager @skip(if: $off) @include(if: $on) { accountName } } } }`],
      ['an inline fragment around it', `{ ${few} { nodes { id ... @include(if: $on) { ${asking} } } } }`],
      ['a typed fragment around it', `{ ${few} { nodes { id ... on Customer @skip(if: $off) { ${asking} } } } }`],
      ['a named fragment around it', `{ ${few} { nodes { id ...M @include(if: $on) } } } ${M}`],
      ['a fragment around its fragment', `{ ${few} { nodes { id ... on Node @include(if: $on) { ...M } } } } ${M}`],
      ['some of the nodes', `{ ${few} { nodes { id } nodes @include(if: $on) { ${asking} } } }`],
      ['all nodes', `{ ${few} { totalCount nodes @include(if: $on) { ${asking} } } }`],
      ['a fragment around the nodes', `{ ${few} { nodes { id } ... @skip(if: $off) { nodes { ${asking} } } } }`],
      ['the edges', `{ ${few} { edges @include(if: $on) { node { ${asking} } } nodes { id } } }`],
      ['the nodes of the edges', `{ ${few} { edges { cursor node @include(if: $on) { ${asking} } } } }`],
      ['the list', `{ viewer { scope } ${few} @include(if: $on) { nodes { ${asking} } } }`],
      ['what is above it', `{ orders(first: 3) { nodes { id customer @include(if: $on) { ${asking} } } } }`],
      ['it below what stays', `{ orders(first: 3) { nodes { id customer { id manager @include(if: $on) { accountName } } } } }`],
    ])('%s, nothing is read for it, whatever was asked before', async (_what, text) => {
      expect(await countsOf(text)).toEqual(['off: 0', 'on: 1'])
    })

    it('one of two selections of a field, the other is read alone', async () => {
      const merged = 'manager { id } manager @include(if: $on) { supervisor { accountName } }'
      expect(await countsOf(`{ ${few} { nodes { id ${merged} } } }`)).toEqual(['off: 1', 'on: 2'])
    })
  })

  describe('where the type is not known before', () => {
    it('answers a node and many nodes by their ids as ever', async () => {
      const ids = [...customerIds(3), 'ord_LOOK4', 'cus_x1', 'cus_nobody']
      const { data, tables } = await asked(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Customer { manager { accountName } } ... on Order { customer { manager { accountName } } } } }',
        { ids },
      )
      expect(data.nodes).toEqual([
        ...numbers(3).map(n => ({ id: `cus_look${n}`, manager: manager(n) })),
        { id: 'ord_LOOK4', customer: { manager: manager(4) } },
        null,
        null,
      ])
      expect(ofTable(tables, 'member')).toBe(2)
      const one = await asked('{ node(id: "cus_look1") { ... on Customer { manager { accountName } } } }')
      expect(one.data).toEqual({ node: { manager: manager(1) } })
    })

    it('foresees what the rows of a list below a node ask for', async () => {
      const { data } = await asked(
        '{ node(id: "cus_look1") { ... on Customer { orders(first: 3) { nodes { id customer { manager { accountName } } } } } } }',
      )
      await askedBy(
        'admin',
        ways.compiled,
        '{ node(id: "cus_look1") { ... on Customer { orders(first: 3) { nodes { customer { id } } } } } }',
        {},
      )
      expect(promised('Order.customer')).toEqual(Array(3).fill(false))
      expect(data.node).toMatchObject({ orders: { nodes: Array(3).fill({ customer: { manager: manager(1) } }) } })
    })

    it('meets such types at the two fields of the root only, which the tests above ask', () => {
      const types = Object.values(learning.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
      expect(types.filter(isAbstractType).map(({ name }) => name)).toEqual(['Node'])
      const places = types.filter(isObjectType).flatMap(type =>
        Object.values(type.getFields())
          .filter(field => isAbstractType(getNamedType(field.type)))
          .map(field => `${type.name}.${field.name}`),
      )
      expect(places.sort()).toEqual(['Query.node', 'Query.nodes'])
    })
  })

  describe('of whoever asks', () => {
    const text = `query ($n: Int!, $through: ID!) {
      orders(first: $n, indirectPartnerId: $through) {
        nodes { id partner { companyName } customer { id partner { id } manager { accountName supervisor { accountName } } } } } }`
    const through = 'ptn_reseller'
    // who sees most comes first
    const personas = [
      'vendorAdmin',
      'admin',
      'manager',
      'strangerAdmin',
      'customer',
      'masterAdmin',
      'resellerAdmin',
      'supervisor',
      'nobody',
    ]
    const cases = personas.flatMap(persona => [2, 5, 50].map(n => ({ persona, n })))
    const answers = new Map<string, unknown>()
    beforeAll(async () => {
      for (const { persona, n } of cases)
        answers.set(`${persona} ${n}`, (await askedBy(persona, ways.byLoaders, text, { n, through })).data)
    })

    it('shows each asker what it may see, though another saw more by the same document (R-2015)', async () => {
      for (const way of [ways.compiled, ways.interpreted])
        for (let round = 1; round <= 3; round++)
          for (const { persona, n } of [...cases, ...cases.slice().reverse()])
            expect((await askedBy(persona, way, text, { n, through })).data).toEqual(answers.get(`${persona} ${n}`))
    })

    it('hides from one asker what another sees: a customer that went away, a manager of others', () => {
      const order = (persona: string, id: string) => {
        const { nodes } = (answers.get(`${persona} 50`) as { orders: { nodes: Row[] } }).orders
        return nodes.find(row => row.id === id)
      }
      const partner = (id: string) => ({ companyName: `Company ${id}` })
      expect(order('vendorAdmin', 'ord_LEFT')).toMatchObject({
        customer: { id: 'cus_x1', manager: { accountName: 'CANARY-strangerManager' } },
      })
      expect(order('admin', 'ord_LEFT')).toEqual({ id: 'ord_LEFT', partner: partner('ptn_sp'), customer: null })
      expect(order('resellerAdmin', 'ord_R1')).toMatchObject({ customer: { id: 'cus_r1', manager: { accountName: 'resellerManager' } } })
      const throughMaster = { id: 'cus_r1', partner: { id: 'ptn_reseller' }, manager: null }
      expect(order('masterAdmin', 'ord_R1')).toEqual({ id: 'ord_R1', partner: partner('ptn_reseller'), customer: throughMaster })
      expect(order('admin', 'ord_MINE1')).toMatchObject({ customer: { id: 'cus_1', manager: { accountName: 'manager' } } })
      const self = { id: 'cus_1', partner: null, manager: null }
      expect(order('customer', 'ord_MINE1')).toEqual({ id: 'ord_MINE1', partner: null, customer: self })
      for (const persona of personas.filter(name => !['vendorAdmin', 'strangerAdmin'].includes(name)))
        expect(JSON.stringify(answers.get(`${persona} 50`))).not.toContain('CANARY')
    })

    it('keeps askers apart who ask at the same time', async () => {
      const viewers = new Map(await Promise.all(personas.map(async name => [name, await world.viewer(name)] as const)))
      // the third time at the latest runs compiled
      for (const way of [ways.compiled, ways.compiled, ways.compiled, ways.interpreted]) {
        const all = cases.map(async ({ persona, n }) => {
          const viewer = viewers.get(persona) ?? null
          return [`${persona} ${n}`, comparable(await way.ask(viewer, text, { n, through }, world)).data] as const
        })
        expect(new Map(await Promise.all(all))).toEqual(answers)
      }
    })

    it('answers other variables by the same compiled document', async () => {
      const places = new Set<object>()
      const query = `query ($first: Int!, $ids: [ID!]!) { customers(first: $first, filter: { ids: $ids }) { nodes { id manager { accountName } } } }`
      for (const way of [ways.compiled, ways.interpreted])
        for (const [first, ids] of [
          [2, [1, 2, 3, 4, 5]],
          [5, [1, 2, 3, 4, 5]],
          [5, [7, 8]],
          [5, [9, 10, 11]],
          [1, [12, 13]],
          [2, [1, 2, 3, 4, 5]],
        ] as const) {
          const variables = { first, ids: ids.map(n => `cus_look${n}`) }
          for (let sighting = 1; sighting <= 3; sighting++) {
            const { data } = await askedBy('admin', way, query, variables)
            expect(data).toEqual({ customers: { nodes: ids.slice(0, first).map(n => ({ id: `cus_look${n}`, manager: manager(n) })) } })
          }
          if (way === ways.compiled) for (const { place } of heardOf('Customer.manager')) places.add(place)
        }
      // graphql-js has a place of its own for each request, and what is compiled one for all
      expect(places.size).toBe(1)
    })
  })

  describe('when reading ahead fails', () => {
    /** The same database, which fails when it is asked for members, or for some of them. */
    const failing = (pattern: RegExp, error: () => Error): Ways =>
      openWays({
        ...world.store,
        read: async (sql, values) => {
          if (pattern.test(sql)) throw error()
          return world.store.read(sql, values)
        },
      })

    const selection = 'id partner { companyName } manager { accountName supervisor { accountName } }'
    const ofMembers = /FROM [`"]member[`"]/
    it.each([
      ['the database is away', 'SERVICE_UNAVAILABLE', () => requestError('SERVICE_UNAVAILABLE', 'away')],
      ['something breaks', 'INTERNAL_SERVER_ERROR', () => new Error('broken')],
    ])('because %s, the fields fail that asked for it, and nothing else', async (_why, code, error) => {
      const broken = failing(ofMembers, error)
      const text = `{ ${customers(3)} { nodes { ${selection} } } }`
      const byLoaders = await askedBy('admin', broken.byLoaders, text, {}, true)
      expect(byLoaders.data).toEqual({
        customers: { nodes: numbers(3).map(n => ({ id: `cus_look${n}`, partner: { companyName: 'Company ptn_sp' }, manager: null })) },
      })
      const errors = byLoaders.errors.map(each => JSON.parse(each) as { path: unknown; extensions: { code: unknown } })
      expect(errors.map(({ path }) => path)).toEqual([0, 1, 2].map(row => ['customers', 'nodes', row, 'manager']))
      expect(errors.map(({ extensions }) => extensions.code)).toEqual([code, code, code])
      for (const way of [broken.compiled, broken.compiled, broken.compiled, broken.interpreted])
        expect({ ...(await askedBy('admin', way, text, {}, true)), tables: [] }).toEqual({ ...byLoaders, tables: [] })
      await broken.stop()
    })

    it('below what was read, the error is there, and what was read too', async () => {
      // only what names a supervisor is read of the managers themselves
      const broken = failing(/^(?!.*supervisor_id).*FROM [`"]member[`"]/s, () => requestError('SERVICE_UNAVAILABLE', 'away'))
      const text = `{ orders(first: 2) { nodes { id customer { id manager { accountName supervisor { accountName } } } } } }`
      const byLoaders = await askedBy('admin', broken.byLoaders, text, {}, true)
      expect(byLoaders.data).toEqual({
        orders: {
          nodes: numbers(2).map(n => ({
            id: `ord_LOOK${n}`,
            customer: { id: `cus_look${n}`, manager: { ...manager(n), supervisor: null } },
          })),
        },
      })
      expect(byLoaders.errors).toHaveLength(2)
      for (const way of [broken.compiled, broken.compiled, broken.compiled, broken.interpreted])
        expect({ ...(await askedBy('admin', way, text, {}, true)), tables: [] }).toEqual({ ...byLoaders, tables: [] })
      await broken.stop()
    })
  })

  describe('and nothing else is read or kept', () => {
    const tablesIn = async (way: Asking, text: string, variables = {}) => {
      for (let sighting = 1; sighting <= 2; sighting++) await askedBy('admin', way, text, variables)
      return (await askedBy('admin', way, text, variables)).tables
    }

    it.each([
      ['a page', `${customers(3)} { nodes { id } } ${customers(3)} @include(if: $on) { nodes { manager { accountName } } }`],
      [
        'pages of many parents',
        `${customers(3)} { nodes { orders(first: 2) { nodes { id } } orders(first: 2) @include(if: $on) { nodes { partner { id } } } } }`,
      ],
      [
        'what is below one object',
        'customer(id: "cus_look1") { orders(first: 2) { nodes { id } } } customer(id: "cus_look1") @include(if: $on) { orders(first: 2) { nodes { partner { id } } } }',
      ],
    ])('for one of two selections of %s that a variable switches off', async (_what, selection) => {
      const text = `query ($on: Boolean!) { ${selection} }`
      expect(await tablesIn(ways.compiled, text, { on: false })).toEqual(await tablesIn(ways.byLoaders, text, { on: false }))
    })

    it.each([
      ['nodes and edges', 'nodes { manager { accountName } } edges { node { manager { status } } }'],
      ['nodes under two names', 'one: nodes { manager { accountName } } two: nodes { manager { status } }'],
      ['one name for two fields', 'nodes { who: manager { accountName } } edges { node { who: partner { status } manager { status } } }'],
    ])('for %s that select otherwise below', async (_what, selection) => {
      const text = `{ ${customers(3)} { ${selection} } }`
      expect(await tablesIn(ways.interpreted, text)).toEqual(await tablesIn(ways.byLoaders, text))
    })

    it('for the row beyond the page, which is nobody’s answer', async () => {
      const text =
        '{ customers(first: 1, filter: { ids: ["cus_4", "cus_1"] }) { nodes { id manager { accountName } } pageInfo { hasNextPage } } }'
      expect(await tablesIn(ways.interpreted, text)).toEqual(await tablesIn(ways.byLoaders, text))
    })

    it('of the variables of whoever asked first', async () => {
      const way = openAsking(world.store, compilingExecutor(newSchema()))
      const text = 'query ($ids: [ID!]!) { customers(filter: { ids: $ids }) { nodes { id manager { accountName } } } }'
      await askedBy('admin', way, text, { ids: customerIds(3) })
      await askedBy('admin', way, text, { ids: customerIds(3) })
      const first = new WeakRef(heard[0]?.variables ?? {})
      for (const ids of [customerIds(4), customerIds(5)]) await askedBy('admin', way, text, { ids })
      setFlagsFromString('--expose-gc')
      const collect = runInNewContext('gc') as () => void
      for (let turn = 1; turn <= 3; turn++) {
        await nextTurn()
        collect()
      }
      expect(first.deref()).toBeUndefined()
      await way.stop()
    })
  })

  it.each([
    ['a named', 'fragment S on Member { status }', '...S'],
    ['an inline', '', '... on Member { status }'],
  ])('answers nothing of %s fragment under a field that is switched off, compiled', async (_kind, fragment, spread) => {
    const text = `query ($on: Boolean!) { ${customers(2)} { nodes { manager { id } manager @include(if: $on) { ${spread} } } } } ${fragment}`
    const { data } = await asked(text, { on: false })
    expect(data.customers?.nodes).toEqual(numbers(2).map(n => ({ manager: { id: `mbr_look${n}` } })))
  })

  it('answers after each of two changes what is stored then', async () => {
    const assign = (name: string) =>
      `${name}: assignCustomerManager(input: { idempotencyKey: $${name}, customerId: "cus_hand1", customerManagerId: "mbr_${name}" }) {
        userErrors { code }
        customer { id manager { accountName } partner { customers(filter: { ids: ["cus_hand1", "cus_hand2"] }) { nodes { id manager { accountName } } } } } }`
    const text = `mutation ($look3: String!, $look4: String!, $look5: String!) { ${['look3', 'look4', 'look5'].map(assign).join(' ')} }`
    const given = (n: number) => {
      const nodes = [
        { id: 'cus_hand1', manager: manager(n) },
        { id: 'cus_hand2', manager: manager(2) },
      ]
      return { userErrors: [], customer: { id: 'cus_hand1', manager: manager(n), partner: { customers: { nodes } } } }
    }
    for (const way of [ways.byLoaders, ways.interpreted, ways.compiled, ways.compiled, ways.compiled]) {
      const keys = { look3: randomUUID(), look4: randomUUID(), look5: randomUUID() }
      const { data, errors } = await askedBy('admin', way, text, keys)
      expect(errors).toEqual([])
      expect(data).toEqual({ look3: given(3), look4: given(4), look5: given(5) })
    }
  })
})

describe.each(databases)('whatever the rows of a list will ask for, on %s', kind => {
  let demo: Demo
  beforeAll(async () => {
    demo = await openDemo(kind)
  })
  afterAll(() => demo.close())

  const personas = ['sp-admin', 'sp-manager', 'sp-finance', 'gov-operations', 'master-admin', 'ecosystem-manager', 'customer'] as const
  const isOfRows = (type: unknown): boolean => isObjectType(type) && type.getInterfaces().length > 0

  /** Is there a field by which a row names another? Most operations have none. */
  const namesRows = (document: DocumentNode): boolean => {
    const types = new TypeInfo(learning)
    let names = false
    const Field = () => {
      const type = getNullableType(types.getType())
      if (type && !isListType(type) && isOfRows(type) && isOfRows(types.getParentType())) names = true
    }
    visit(document, visitWithTypeInfo(types, { Field }))
    return names
  }

  const operation = (seed: number) => {
    const { text, variables, list } = randomOperation(learning, picking(seed))
    return { text, variables: { ...variables, few: 2 + (seed % 3) }, list }
  }
  const operations = fc
    .nat()
    .map(operation)
    .filter(({ text }) => namesRows(parse(text)) && validate(learning, parse(text)).length === 0)

  it('the answers are those of the loaders and of each row alone, and not a statement more is read', async () => {
    const compiled = compilingExecutor(learning)
    const interpreted = interpreting(learning)
    const seen = { atOnce: 0, alone: 0 }
    await fc.assert(
      fc.asyncProperty(operations, fc.constantFrom(...personas), async ({ text, variables, list }, persona) => {
        const document = parse(text)
        const viewer = await demo.viewer(persona)
        // past the limits on what one request may ask for, which refuse half of what chance makes up
        const ask = async (run: Executor, asked = document) => {
          const { now } = demo
          const db = new Database(demo.store, viewer, { now, subscriptions })
          const contextValue = { requestId: 'any', language: 'en', viewer, now, sender: memorySender(), linkTo, db }
          heard = []
          const answer = counting(() => run({ document: asked, operationName: null, variables, contextValue }))
          const { result, statements } = await answer
          const { data, errors } = comparable({ data: result.data ?? null, errors: result.errors ?? [] })
          return { answer: { data: data as Record<string, { nodes?: Row[] } | null> | null, errors }, statements }
        }
        const byLoaders = await ask(interpreting(forgetful))
        for (const run of [compiled, compiled, compiled, interpreted]) {
          const { answer, statements } = await ask(run)
          expect(answer).toEqual(byLoaders.answer)
          expect(statements.length).toBeLessThanOrEqual(byLoaders.statements.length)
        }
        seen.atOnce += heard.filter(({ value }) => typeof value === 'object' && value !== null && 'id' in value).length

        const rows = byLoaders.answer.errors.length ? [] : (byLoaders.answer.data?.[list.alias]?.nodes ?? [])
        for (const row of rows) {
          const alone = `query ($few: Int, $yes: Boolean!, $no: Boolean!) { node(id: "${row.id}") { id ... on ${list.type} { ${list.selection} } } }`
          const { answer } = await ask(interpreted, parse(alone))
          if (answer.data?.node) expect(answer.data.node).toEqual(row)
          seen.alone++
        }
      }),
      { numRuns: 60, endOnFailure: true, includeErrorInReport: true },
    )
    expect(seen.atOnce).toBeGreaterThan(10)
    expect(seen.alone).toBeGreaterThan(10)
  })
})
