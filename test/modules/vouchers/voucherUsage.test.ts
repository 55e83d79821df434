/** Usage records: what a voucher paid and got back, with the balance after each, for those who see the voucher (S2-08, S2-09). */
import { VoucherKind, VoucherUsageRecordEntity, VoucherUsageType } from '../../../src/modules/vouchers'
import { refusals, valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import type { World } from '../../support/world'
import { openPaymentWorld, pay, pending, yuan } from '../orders/paymentWorld'
import { brokenVoucherInvariants, issued } from './voucherLifeWorld'

const fields =
  'totalCount nodes { id type amount { amount } balanceAfter { amount } usedAt orderId refundOrderId order { id } voucher { id } }'
const records = `query ($id: ID!, $reseller: ID) { voucherUsageRecords(voucherId: $id, indirectPartnerId: $reseller) { ${fields} } }`
const nested = `query ($id: ID!) { voucher(id: $id) { usageRecords(first: 1) { ${fields} pageInfo { hasNextPage } } } }`

type Listed = { totalCount: number; nodes: { balanceAfter: { amount: string }; orderId: string; order: { id: string } | null }[] }

describe.each(databases)('usage records on %s', kind => {
  let world: World
  let used: { id: string; orders: string[] }
  beforeAll(async () => {
    world = await openPaymentWorld(kind)
    const { id } = await issued(world, [{}])
    const orders: string[] = []
    for (const amount of ['30', '50.50']) {
      const order = await pending(world, [amount])
      expect(await pay(world, 'customer', order.id, { useVouchers: true, vouchers: [{ id, type: 'VOUCHER' }] })).toMatchObject({
        userErrors: [],
      })
      orders.push(order.id)
    }
    used = { id, orders }
  })
  afterEach(async () => expect(await brokenVoucherInvariants(world)).toEqual({}))
  afterAll(() => world.close())

  const listed = async (persona: string, id: string, reseller: string | null = null) =>
    valueAt<Listed>(await world.ask(persona, records, { id, reseller }), 'voucherUsageRecords')

  it('tell each payment with the running balance, to the customer and to the partner', async () => {
    for (const persona of ['customer', 'operations', 'finance', 'admin', 'vendorFinance']) {
      const { totalCount, nodes } = await listed(persona, used.id)
      expect([totalCount, nodes.map(({ balanceAfter }) => balanceAfter.amount).sort()]).toEqual([2, ['19.50', '70.00']])
      expect(nodes.map(({ orderId }) => orderId).sort()).toEqual([...used.orders].sort())
    }
  })

  it('stand beside the voucher, page by page', async () => {
    expect(valueAt(await world.ask('operations', nested, { id: used.id }), 'voucher')).toMatchObject({
      usageRecords: { totalCount: 2, nodes: [{ type: 'PAYMENT', voucher: { id: used.id } }], pageInfo: { hasNextPage: true } },
    })
  })

  it('are nothing to those who do not see the voucher: no oracle', async () => {
    for (const persona of ['strangerAdmin', 'masterAdmin', 'vendorAdmin', 'referral'])
      for (const id of [used.id, 'vch_none', 'nonsense']) {
        const answer = await world.ask(persona, records, { id })
        if (refusals(answer).length === 0) expect(valueAt(answer, 'voucherUsageRecords')).toEqual({ totalCount: 0, nodes: [] })
        else expect(refusals(answer)).toEqual(['FORBIDDEN'])
      }
    expect(refusals(await world.ask('manager', records, { id: used.id }))).toEqual(['FORBIDDEN'])
  })

  it('of a reclaimed voucher stay with the partner, and leave the sight of the customer (R-2023)', async () => {
    const { id } = await issued(world, [{}])
    const order = await pending(world, ['30'])
    await pay(world, 'customer', order.id, { useVouchers: true, vouchers: [{ id, type: 'VOUCHER' }] })
    const reclaim = 'mutation ($input: ReclaimVouchersInput!) { reclaimVouchers(input: $input) { userErrors { code } } }'
    await world.ask('operations', reclaim, { input: { idempotencyKey: 'usage', ids: [id] } })
    expect((await listed('operations', id)).totalCount).toBe(1)
    expect(await listed('customer', id)).toEqual({ totalCount: 0, nodes: [] })
    const mine = valueAt<{ nodes: { id: string }[] }>(await world.ask('customer', '{ vouchers(first: 100) { nodes { id } } }'), 'vouchers')
    expect(mine.nodes.map(node => node.id)).toEqual([used.id])
    expect(valueAt(await world.ask('customer', nested, { id }), 'voucher')).toBeNull()
  })

  it('are shown to a master by `indirectPartnerId`, reading only (R-2012)', async () => {
    const { id } = await issued(world, [{ customerId: 'cus_r1', balance: yuan('90') }], { partnerId: 'ptn_reseller' })
    await world.add(VoucherUsageRecordEntity, {
      id: 'vur_reseller',
      voucherId: id,
      orderId: 'ord_R',
      refundOrderId: null,
      partnerId: 'ptn_reseller',
      customerId: 'cus_r1',
      kind: VoucherKind.VOUCHER,
      type: VoucherUsageType.PAYMENT,
      amount: yuan('10'),
      balanceAfter: yuan('90'),
      currency: 'CNY',
      usedAt: world.now,
    })
    expect((await listed('masterAdmin', id)).totalCount).toBe(0)
    expect((await listed('masterAdmin', id, 'ptn_reseller')).totalCount).toBe(1)
  })
})
