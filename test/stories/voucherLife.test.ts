/**
 * The life of vouchers: granted, issued, taken back, spent, refunded, withdrawn again, expired. What every table says of it afterwards is
 * written down as it stands (part 2 §4, §6; R-2036, R-2070, R-2103).
 */
import { checkedMoney } from '../../src/checkMoney'
import { ResourceEntity } from '../../src/modules/resources'
import { later } from '../../src/shared/time'
import { openPaymentWorld, pay } from '../modules/orders/paymentWorld'
import { yuan } from '../support/accountRows'
import { valueAt } from '../support/answers'
import { resourceRow } from '../support/resourceRows'
import type { World } from '../support/world'
import { ledgerOf, Names, plainly, type Row, yuanOf } from './tables'

describe("a voucher's life", () => {
  let world: World
  const names = new Names()
  beforeAll(async () => {
    world = await openPaymentWorld('sqlite')
    await world.add(ResourceEntity, resourceRow({ id: 'res_1', partnerId: 'ptn_sp', customerId: 'cus_1', monthlyPrice: yuan('150') }))
  })
  afterAll(() => world.close())

  const hoursLater = (hours: number) => {
    world.now = later(world.now, hours * 3_600_000)
  }
  let keys = 0
  /** Calls a mutation; anything in its way fails the story. */
  const done = async (persona: string, mutation: string, input: Row, selection: string): Promise<Row> => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code } ${selection} } }`
    const answer = await world.ask(persona, query, { input: { idempotencyKey: `story-${(keys += 1)}`, ...input } })
    const payload = valueAt<Row>(answer, mutation)
    expect(payload.userErrors).toEqual([])
    return payload
  }

  const tables = async () => ({
    quota: plainly(await world.table('voucher_quota'), {
      quota: row => names.of(row.id),
      partner: row => row.partner_id,
      value: row => yuanOf(row.quota_value),
      balance: row => yuanOf(row.balance),
      status: row => row.status,
    }),
    vouchers: plainly(await world.table('voucher'), {
      voucher: row => names.of(row.id),
      customer: row => row.customer_id,
      status: row => row.status,
      face: row => yuanOf(row.face_value),
      balance: row => yuanOf(row.balance),
    }),
    'operation records': plainly(await world.table('voucher_operation_record'), {
      when: row => row.occurred_at,
      what: row => row.operation_type,
      voucher: row => names.of(row.voucher_id),
      customer: row => row.customer_id,
      amount: row => yuanOf(row.amount),
      result: row => row.error_code ?? row.result,
      remark: row => row.remark,
      who: row => row.operator_id,
    }),
    'usage records': plainly(await world.table('voucher_usage_record'), {
      when: row => row.used_at,
      voucher: row => names.of(row.voucher_id),
      what: row => row.type,
      order: row => names.of(row.order_id),
      'given back by': row => names.of(row.refund_order_id),
      amount: row => yuanOf(row.amount),
      leaves: row => yuanOf(row.balance_after),
    }),
    orders: plainly(await world.table('order'), {
      order: row => names.of(row.id),
      type: row => row.order_type,
      status: row => row.status,
      amount: row => yuanOf(row.amount_after_discount),
      'by voucher': row => yuanOf(row.voucher_amount),
    }),
    ...(await ledgerOf(world, names)),
  })

  it('is on record from its grant to its end, and every cent is where it belongs', async () => {
    // The vendor grants a quota, operations issue from it; a referral customer gets none.
    const validity = { effectiveAt: '2026-01-01T00:00:00Z', expireAt: '2026-09-01T00:00:00Z' }
    const quota = { partnerId: 'ptn_sp', kind: 'VOUCHER', quotaValue: '1000.00', ...validity }
    const granted = await done('vendorFinance', 'grantVoucherQuota', quota, 'voucherQuota { id }')
    const quotaId = names.name(String((granted.voucherQuota as Row).id), 'the quota')
    const customerIds = ['cus_1', 'cus_2', 'cus_4', 'cus_3']
    const terms = { quotaId, customerIds, faceValue: '100.00', memo: 'spring campaign', expireAt: '2026-06-01T00:00:00Z' }
    const issued = await done('operations', 'issueVouchers', terms, 'results { customerId voucher { id } userErrors { code } }')
    const results = issued.results as { customerId: string; voucher: { id: string } | null }[]
    const [mine = '', mistaken = ''] = results.flatMap(({ customerId, voucher }) =>
      voucher ? [names.name(voucher.id, `voucher of ${customerId}`)] : [],
    )

    // One of them was a mistake.
    hoursLater(1)
    await done('operations', 'reclaimVouchers', { ids: [mistaken], remark: 'wrong customer' }, 'results { userErrors { code } }')

    // The customer renews for a month and pays with it; the rest is money.
    hoursLater(1)
    const renewal = { resourceIds: ['res_1'], periodType: 'MONTH', periodNum: 1 }
    const renewed = await done('customer', 'renewResources', renewal, 'orders { id }')
    const orderId = names.name(String((renewed.orders as Row[])[0]?.id), 'the renewal')
    const payment = await pay(world, 'customer', orderId, { useVouchers: true, vouchers: [{ type: 'VOUCHER', id: mine }] })
    expect(payment).toMatchObject({ userErrors: [], paid: { amount: '50.00' } })

    // It changes its mind before the month begins: the voucher and the money come back, each where it came from.
    hoursLater(1)
    const returned = { customerId: 'cus_1', resourceIds: ['res_1'], type: 'RENEWALS_ONLY', reason: 'NOT_GOOD' }
    const back = await done('customer', 'unsubscribeResources', returned, 'orders { id } refund { amount }')
    names.name(String((back.orders as Row[])[0]?.id), 'the unsubscription')
    hoursLater(1)
    await world.runJob('payRefunds')

    // The vendor withdraws what the refund had put back; what others never used comes back when its time is over.
    await done('vendorFinance', 'revokeVoucherRefunds', { ids: [mine], remark: 'given by mistake' }, 'results { userErrors { code } }')
    world.now = '2026-06-02T00:00:00.000Z'
    await world.runJob('expireVouchers')
    await world.runJob('reclaimExpiredVouchers')

    expect((await checkedMoney(world.store)).filter(({ broken }) => broken.length)).toEqual([])
    for (const [name, table] of Object.entries(await tables())) expect(`\n${table}\n`).toMatchSnapshot(name)
  })
})
