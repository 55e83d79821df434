/**
 * Money goes from a master to its cloud reseller, from there to a customer, is spent in part, and comes back: by hand, because the customer leaves,
 * and by a refund after that. The ledger, and what each side reads of it, are written down as they stand (part 2 §8–9; R-2103, R-2109, R-2126).
 */
import { checkedMoney } from '../../src/checkMoney'
import { ResourceEntity, ResourcePeriodEntity } from '../../src/modules/resources'
import { later } from '../../src/shared/time'
import { adjust, allocate, endow, type Single } from '../modules/accounts/adjustmentWorld'
import { done, handle, newCustomer, openAssociationWorld, wantOut } from '../modules/association/associationWorld'
import { pay, pending } from '../modules/orders/paymentWorld'
import { yuan } from '../support/accountRows'
import { valueAt } from '../support/answers'
import { periodRow, resourceRow } from '../support/resourceRows'
import type { World } from '../support/world'
import { ledgerOf, Names, plainly, type Row } from './tables'

const reading = `query ($reseller: ID) {
  accountChangeRecords(first: 50, orderBy: BOOKED_ASC, filter: { balanceType: DEBIT }, indirectPartnerId: $reseller) {
    nodes { tradeTime tradeType type tradeId changeAmount { amount } balanceAfterChange { amount } customerId counterparty { id } }
  }
  adjustmentRecords(first: 50, orderBy: OPERATION_TIME_ASC, indirectPartnerId: $reseller) {
    nodes { id operationTime operationType amount { amount } customerId customer { id } indirectPartner { id } memo }
  }
}`
type Read = { accountChangeRecords: { nodes: Row[] }; adjustmentRecords: { nodes: Row[] } }

const amountIn = (money: unknown): string => (money as { amount: string }).amount
const idIn = (object: unknown): string => (object as { id: string } | null)?.id ?? '–'

describe("balance down to a reseller's customer, and back", () => {
  let world: World
  const names = new Names()
  beforeAll(async () => {
    world = await openAssociationWorld('sqlite')
    await endow(world, 'ptn_master', '10000', '8000')
  })
  afterAll(() => world.close())

  const hoursLater = (hours: number) => {
    world.now = later(world.now, hours * 3_600_000)
  }
  const moved = async (persona: string, mutation: Single, input: Row, name: string) => {
    hoursLater(1)
    const { record, userErrors } = await adjust(world, persona, mutation, input)
    expect(userErrors).toEqual([])
    names.name(record?.id ?? '', name)
  }

  const read = async (persona: string, reseller?: string): Promise<{ changes: string; adjustments: string }> => {
    const { data } = await world.ask(persona, reading, { reseller })
    const { accountChangeRecords, adjustmentRecords } = data as Read
    for (const { id, operationType } of adjustmentRecords.nodes)
      if (names.of(id) === id) names.name(String(id), `the ${String(operationType).toLowerCase().replace('_', ' ')}`)
    return {
      changes: plainly(
        accountChangeRecords.nodes,
        {
          when: row => row.tradeTime,
          what: row => row.tradeType,
          about: row => (row.tradeType === 'TOP_UP' ? 'brought forward' : names.of(row.tradeId)),
          way: row => row.type,
          amount: row => amountIn(row.changeAmount),
          balance: row => amountIn(row.balanceAfterChange),
          customer: row => names.of(row.customerId),
          'other partner': row => idIn(row.counterparty),
        },
        false,
      ),
      adjustments: plainly(adjustmentRecords.nodes, {
        when: row => row.operationTime,
        what: row => row.operationType,
        amount: row => amountIn(row.amount),
        customer: row => names.of(row.customerId),
        'still mine': row => (row.customer ? 'yes' : 'no'),
        reseller: row => idIn(row.indirectPartner),
        memo: row => row.memo,
      }),
    }
  }

  it('is on record at each step, for each side, and adds up', async () => {
    const customer = await newCustomer(world, { partnerId: 'ptn_reseller', managerId: null })
    names.name(customer.id, 'the customer')
    names.name(`mbr_${customer.persona}`, 'the customer')

    // Down: the master to its reseller, the reseller to its customer, which buys a server.
    const reseller = { indirectPartnerId: 'ptn_reseller' }
    await moved('masterAdmin', 'allocateToReseller', { ...reseller, amount: '1000.00', memo: 'first quarter' }, "the master's allocation")
    hoursLater(1)
    const [result] = (await allocate(world, 'resellerAdmin', [{ customerId: customer.id, amount: '600.00' }])).results
    names.name(result?.record?.id ?? '', "the reseller's allocation")
    hoursLater(1)
    const order = await pending(world, ['250.00'], { id: 'ord_SERVER', partnerId: 'ptn_reseller', customerId: customer.id })
    expect(await pay(world, customer.persona, order.id)).toMatchObject({ userErrors: [], paid: { amount: '250.00' } })
    const server = resourceRow({ id: 'res_1', partnerId: 'ptn_reseller', customerId: customer.id, orderId: order.id })
    await world.add(ResourceEntity, server)
    await world.add(ResourcePeriodEntity, periodRow(server, { id: 'rpd_1', paidAmount: yuan('250') }))

    // Back: by hand, from both.
    await moved('resellerAdmin', 'reclaimFromCustomer', { customerId: customer.id, amount: '100.00' }, "the reseller's reclaim")
    await moved('masterAdmin', 'reclaimFromReseller', { ...reseller, amount: '300.00', memo: 'not needed' }, "the master's reclaim")

    // The customer gives the server back, and leaves before the money is there: both go to the reseller that gave it.
    hoursLater(1)
    const answer = await world.ask(
      customer.persona,
      `mutation ($input: UnsubscribeResourcesInput!) { unsubscribeResources(input: $input) { userErrors { code } orders { id } } }`,
      {
        input: {
          idempotencyKey: 'story',
          customerId: customer.id,
          resourceIds: ['res_1'],
          type: 'RESOURCE_AND_RENEWALS',
          reason: 'NOT_GOOD',
        },
      },
    )
    const { userErrors, orders } = valueAt<{ userErrors: unknown[]; orders: { id: string }[] }>(answer, 'unsubscribeResources')
    expect(userErrors).toEqual([])
    names.name(orders[0]?.id ?? '', 'the unsubscription')
    await world.runJob('completeOrders')
    hoursLater(1)
    await done(handle(world, (await done(wantOut(world, customer.persona))).id, 'APPROVE', 'resellerAdmin'))
    hoursLater(1)
    await world.runJob('payRefunds')

    expect((await checkedMoney(world.store)).filter(({ broken }) => broken.length)).toEqual([])
    const told = {
      reseller: await read('resellerAdmin'),
      master: await read('masterAdmin'),
      'master, looking into its reseller': await read('masterAdmin', 'ptn_reseller'),
    }
    for (const [who, tables] of Object.entries(told))
      for (const [what, table] of Object.entries(tables)) expect(`\n${table}\n`).toMatchSnapshot(`${what} of the ${who}`)
    for (const [what, table] of Object.entries(await ledgerOf(world, names))) expect(`\n${table}\n`).toMatchSnapshot(what)
  })
})
