/** Refunds are paid back: each part to the account that had paid, exactly once, and the books still add up (R-2103). */
import { checkedMoney } from '../../../src/checkMoney'
import {
  AccountType,
  cashThenCredit,
  grantableOf,
  LedgerTransferKind,
  ofCustomer,
  ofPartner,
  payCashFirst,
  type Purse,
} from '../../../src/modules/accounts'
import { OrderEntity, OrderLineEntity, OrderStatus, OrderType } from '../../../src/modules/orders'
import { refundInvariants, ResourceEntity, ResourcePeriodEntity } from '../../../src/modules/resources'
import { asSystem, fund, held, yuan } from '../../support/accountRows'
import { valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { lineOf, orderRow } from '../../support/orderRows'
import { periodRow, resourceRow } from '../../support/resourceRows'
import type { World } from '../../support/world'
import { keyed, openResourceWorld } from './resourceWorld'

const { BALANCE, CREDIT } = AccountType
const { ORDER_PAYMENT, PARTNER_PAYMENT } = LedgerTransferKind

const given = (type = BALANCE) => ofCustomer('cus_1', 'ptn_sp', type, 'CNY')
const own = ofCustomer('cus_1', null, BALANCE, 'CNY')
const ofSp = (type = BALANCE) => ofPartner('ptn_sp', type, 'CNY')
const limit = grantableOf('ptn_sp', 'CNY')

const unsubscribing = `mutation ($input: UnsubscribeResourcesInput!) {
  unsubscribeResources(input: $input) { refund { amount } userErrors { code } orders { id status } }
}`
type Returned = { refund: { amount: string } | null; userErrors: { code: string }[]; orders: { id: string; status: string }[] }

describe.each(databases)('refunds on %s', kind => {
  let world: World
  let order: string
  let count = 0
  /** What the customer confirms to keep with the vendor. */
  let fee: string | null = null
  beforeAll(async () => {
    world = await openResourceWorld(kind)
    order = world.store.writer.driver.escape('order')
    for (const purse of [given(), given(CREDIT), own, ofSp(), ofSp(CREDIT), limit]) await fund(world, purse, '1000')
  })
  afterAll(() => world.close())

  /** Bought two days ago, hence given back whole: servers of one order, at these prices. */
  const bought = async (...prices: string[]): Promise<{ orderId: string; resourceIds: string[] }> => {
    const name = `T${(count += 1)}`
    const base = orderRow({ id: `ord_${name}`, partnerId: 'ptn_sp', customerId: 'cus_1', paidAt: world.now })
    await world.add(OrderEntity, base)
    await world.add(OrderLineEntity, lineOf(base, { id: `orl_${name}` }))
    const resources = prices.map((_, index) =>
      resourceRow({ id: `res_${name}-${index}`, partnerId: 'ptn_sp', customerId: 'cus_1', orderId: base.id }),
    )
    await world.add(ResourceEntity, ...resources)
    const periods = resources.map((resource, index) =>
      periodRow(resource, { id: `rpd_${name}-${index}`, paidAmount: yuan(prices[index] ?? '0') }),
    )
    await world.add(ResourcePeriodEntity, ...periods)
    return { orderId: base.id, resourceIds: resources.map(({ id }) => id) }
  }

  const paid = (refId: string, amount: string, payers: readonly Purse[], more: { kind?: LedgerTransferKind; limit?: Purse } = {}) =>
    asSystem(world, tx =>
      payCashFirst(tx, 'CNY', { kind: ORDER_PAYMENT, ...more, payers, sellerId: 'ptn_sp', dues: [{ refId, amount: yuan(amount) }] }),
    )
  const fromAllocated = cashThenCredit(given)

  const giveBack = async (...resourceIds: string[]): Promise<Returned> => {
    const what = { customerId: 'cus_1', type: 'RESOURCE_AND_RENEWALS', reason: 'NOT_GOOD', resourceIds }
    const input = { ...what, idempotencyKey: keyed(), confirmedFee: fee }
    fee = null
    return valueAt<Returned>(await world.ask('customer', unsubscribing, { input }), 'unsubscribeResources')
  }
  const balances = (...purses: Purse[]) => Promise.all(purses.map(purse => held(world, purse)))
  /** What is more or less on these accounts once the refunds that wait are paid. */
  const gained = async (...purses: Purse[]): Promise<string[]> => {
    const before = await balances(...purses)
    await world.runJob('payRefunds')
    return (await balances(...purses)).map((amount, index) => yuan(amount).minus(yuan(before[index] ?? '0')).amount)
  }
  const change = (set: string) => world.store.writer.query(`UPDATE customer SET ${set} WHERE id = 'cus_1'`)
  const refundsOf = async (orderId = '') =>
    (await world.table('ledger_transfer')).filter(row => row.kind === 'REFUND' && row.ref_id === orderId)
  const statusOf = async (id = '') => (await world.table('order')).find(row => row.id === id)?.status
  const broken = async () => (await checkedMoney(world.store)).filter(each => each.broken.length > 0).map(({ name }) => name)

  it('gives credit back before cash, because it was paid after it (R-PAY-3), and to none more than it paid', async () => {
    const { orderId, resourceIds } = await bought('800', '400')
    await paid(orderId, '1200', fromAllocated)
    expect(await balances(given(), given(CREDIT))).toEqual(['0.00', '800.00'])
    await giveBack(resourceIds[1] ?? '')
    expect(await gained(given(), given(CREDIT))).toEqual(['200.00', '200.00'])
    await giveBack(resourceIds[0] ?? '')
    expect(await gained(given(), given(CREDIT))).toEqual(['800.00', '0.00'])
    expect(await broken()).toEqual([])
  })

  it('gives what a customer paid back to the account that paid it, in one transfer of two legs, and completes the order', async () => {
    const { orderId, resourceIds } = await bought('120.50')
    await paid(orderId, '120.50', fromAllocated)
    const [order] = (await giveBack(...resourceIds)).orders
    expect(order?.status).toBe('PENDING_REFUND')
    expect(await gained(given(), given(CREDIT), own, ofSp())).toEqual(['120.50', '0.00', '0.00', '0.00'])
    expect(await statusOf(order?.id)).toBe('COMPLETED')
    const refunds = await refundsOf(order?.id)
    expect(refunds).toMatchObject([{ member_id: 'system: payRefunds' }])
    const legs = (await world.table('ledger_entry')).filter(({ transfer_id: transferId }) => transferId === refunds[0]?.id)
    expect(legs.map(({ amount }) => Number(amount) / 1e8).sort((one, other) => one - other)).toEqual([-120.5, 120.5])
    expect(await broken()).toEqual([])
  })

  it('gives what the partner paid back to the partner, and what it may grant with it (R-2101, R-2103)', async () => {
    const { orderId, resourceIds } = await bought('300')
    await paid(orderId, '300', cashThenCredit(ofSp), { kind: PARTNER_PAYMENT, limit })
    await giveBack(...resourceIds)
    expect(await gained(ofSp(), limit, given(), own)).toEqual(['300.00', '300.00', '0.00', '0.00'])
    expect(await broken()).toEqual([])
  })

  it('gives what was allocated back to the partner that gave it, once the customer buys elsewhere (R-2126)', async () => {
    const { orderId, resourceIds } = await bought('300')
    await paid(orderId, '300', fromAllocated)
    await giveBack(...resourceIds)
    await change("partner_id = 'ptn_other'")
    expect(await gained(ofSp(), limit, given())).toEqual(['300.00', '300.00', '0.00'])
    await change("partner_id = 'ptn_sp'")
    expect(await broken()).toEqual([])
  })

  it('leaves what the customer paid of its own with the customer, whatever it is to its partner by then (R-ASC-4)', async () => {
    const { orderId, resourceIds } = await bought('300')
    await paid(orderId, '300', [own])
    await giveBack(...resourceIds)
    await change("association_type = 'REFERRAL'")
    expect(await gained(own, ofSp())).toEqual(['300.00', '0.00'])
    await change("association_type = 'RESALE'")
    expect(await broken()).toEqual([])
  })

  it('brings what was paid beside the ledger in from outside, to whoever had paid', async () => {
    const mine = await bought('50')
    const partners = await bought('70')
    await world.store.writer.query(`UPDATE ${order} SET is_paid_by_partner = 1 WHERE id = '${partners.orderId}'`)
    await giveBack(...mine.resourceIds)
    await giveBack(...partners.resourceIds)
    expect(await gained(given(), ofSp())).toEqual(['50.00', '70.00'])
    expect(await broken()).toEqual([])
  })

  it('pays each refund exactly once, however often and however many at once it is run', async () => {
    const { orderId, resourceIds } = await bought('10', '20', '30')
    await paid(orderId, '60', fromAllocated)
    for (const id of resourceIds) await giveBack(id)
    const [before] = await balances(given())
    const done = await Promise.all([world.runJob('payRefunds'), world.runJob('payRefunds'), world.runJob('payRefunds')])
    expect(done.reduce((sum, each) => sum + each, 0)).toBe(3)
    expect(await balances(given())).toEqual([yuan(before ?? '').plus(yuan('60')).amount])
    const after = await world.contents()
    expect(await world.runJob('payRefunds')).toBe(0)
    expect(await world.contents()).toEqual(after)
  })

  it('keeps what is consumed, and the fee, with the vendor (R-REF-2)', async () => {
    const { orderId, resourceIds } = await bought('280')
    const begun = "starts_at = '2026-02-10T02:00:00.000Z', ends_at = '2026-03-10T15:59:59.000Z'"
    await world.store.writer.query(`UPDATE resource_period SET ${begun} WHERE resource_id = '${resourceIds[0]}'`)
    await paid(orderId, '280', fromAllocated)
    expect((await giveBack(...resourceIds)).userErrors).toEqual([{ code: 'HANDLING_FEE_NOT_CONFIRMED' }])
    fee = '28'
    expect((await giveBack(...resourceIds)).refund).toEqual({ amount: '52.00' })
    expect(await gained(given())).toEqual(['52.00'])
    expect(await broken()).toEqual([])
  })

  it('tells the partner of it as income, under the order of the refund (R-2108)', async () => {
    const { orderId, resourceIds } = await bought('300')
    await paid(orderId, '300', [ofSp()], { kind: PARTNER_PAYMENT })
    const { orders } = await giveBack(...resourceIds)
    await world.runJob('payRefunds')
    const asked = `{ accountChangeRecords(first: 1, filter: { balanceType: DEBIT, tradeType: REFUND }) {
      nodes { tradeDetailType type tradeId changeAmount { amount } balanceAfterChange { amount } } } }`
    expect(valueAt(await world.ask('finance', asked), 'accountChangeRecords', 'nodes')).toEqual([
      {
        tradeDetailType: 'REFUND',
        type: 'INCOME',
        tradeId: orders[0]?.id,
        changeAmount: { amount: '300.00' },
        balanceAfterChange: { amount: await held(world, ofSp()) },
      },
    ])
  })

  it('refunds what the vendor closed by itself as well, and moves no money where there is none', async () => {
    const base = { partnerId: 'ptn_sp', customerId: 'cus_1', orderType: OrderType.UNSUBSCRIPTION }
    await world.add(
      OrderEntity,
      orderRow({ ...base, id: 'ord_CLOSED', status: OrderStatus.PROCESSING, amountAfterDiscount: yuan('-40') }),
      orderRow({ ...base, id: 'ord_NOTHING', status: OrderStatus.PENDING_REFUND, amountAfterDiscount: yuan('0') }),
    )
    expect(await gained(given())).toEqual(['40.00'])
    expect([await statusOf('ord_CLOSED'), await statusOf('ord_NOTHING')]).toEqual(['COMPLETED', 'COMPLETED'])
    expect(await broken()).toEqual([])
  })

  it('is looked at by the nightly check: one that is whole and without a fee, and keeps something, is found (R-2103)', async () => {
    const { orderId, resourceIds } = await bought('300', '200')
    await paid(orderId, '500', fromAllocated)
    await giveBack(resourceIds[0] ?? '')
    expect(await broken()).toEqual([])
    await giveBack(resourceIds[1] ?? '')
    await world.runJob('payRefunds')
    expect(await broken()).toEqual([])
    const shift = (by: string) =>
      world.store.writer.query(`UPDATE refund_detail SET amount = amount ${by} WHERE base_order_id = '${orderId}'`)
    await shift('+ 1')
    expect(await broken()).toEqual(['what is given back whole and without a fee gives back all the money that was paid (R-2103)'])
    await shift('- 1')
    expect(await broken()).toEqual([])
  })

  it('is looked at by the nightly check: a refund of another amount than its order, or of more than was paid, is found', async () => {
    const { orderId, resourceIds } = await bought('300')
    await paid(orderId, '300', fromAllocated)
    const [refund] = (await giveBack(...resourceIds)).orders
    await world.runJob('payRefunds')
    await world.store.writer.query(`UPDATE ${order} SET amount_after_discount = -1 WHERE id = '${refund?.id}'`)
    await world.store.writer.query("UPDATE ledger_transfer SET kind = 'OPENING' WHERE kind IN ('ORDER_PAYMENT', 'PARTNER_PAYMENT')")
    const [wrongAmount, tooMuch] = refundInvariants.map(({ name }) => name)
    expect(await broken()).toEqual(expect.arrayContaining([wrongAmount, tooMuch]))
  })
})
