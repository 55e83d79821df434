/** An order is paid on behalf: by the customer manager in the customer's name, and by the partner out of its own pocket. */
import { accountNames, openPaymentWorld, pay, payFor, pending, requestPayment } from '../modules/orders/paymentWorld'
import { brokenInvariants } from '../support/accountRows'
import type { World } from '../support/world'
import { VoucherEntity, VoucherQuotaEntity } from '../../src/modules/vouchers'
import { voucherQuotaRow, voucherRow } from '../support/voucherRows'

type Raw = Record<string, unknown>

describe('an order is paid on behalf', () => {
  let world: World
  beforeAll(async () => {
    world = await openPaymentWorld('sqlite')
    await world.add(VoucherQuotaEntity, voucherQuotaRow({ id: 'vqt_1', partnerId: 'ptn_sp' }))
    await world.add(VoucherEntity, voucherRow({ id: 'vch_1', partnerId: 'ptn_sp', customerId: 'cus_g', quotaId: 'vqt_1' }))
  })
  afterAll(() => world.close())

  const yuanOf = (units: unknown): string => (Number(units) / 1e8).toFixed(2)

  /** A table of these columns, one row per line. */
  const plainly = (rows: readonly Raw[], columns: Record<string, (row: Raw) => unknown>): string =>
    [Object.keys(columns), ...rows.map(row => Object.values(columns).map(tell => String(tell(row) ?? '–')))]
      .map(cells => cells.join(' | '))
      .join('\n')

  const records = async () => {
    const accounts = new Map((await world.table('account')).map(row => [row.id, accountNames(row)]))
    const transfers = (await world.table('ledger_transfer')).filter(({ kind }) => kind !== 'OPENING')
    const attempt = ({ operation, result, member_id: member }: Raw) => [operation, result, member].join()
    const byOrder = (row: Raw) => `${String(row.ref_id)} ${yuanOf(row.amount)} ${accounts.get(row.from_account_id)}`
    return {
      orders: plainly(await world.table('order'), {
        order: row => row.id,
        status: row => row.status,
        payable: row => yuanOf(row.amount_after_discount),
        'by voucher': row => yuanOf(row.voucher_amount),
        'paid by partner': row => (row.is_paid_by_partner ? row.paying_agent_id : 'no'),
      }),
      transfers: plainly(
        transfers.sort((a, b) => (byOrder(a) < byOrder(b) ? -1 : 1)),
        {
          order: row => row.ref_id,
          why: row => row.kind,
          from: row => accounts.get(row.from_account_id),
          to: row => accounts.get(row.to_account_id),
          amount: row => yuanOf(row.amount),
          who: row => row.member_id,
        },
      ),
      accounts: plainly(
        (await world.table('account')).sort((a, b) => (accountNames(a) < accountNames(b) ? -1 : 1)),
        { account: accountNames, amount: row => yuanOf(row.amount), entries: row => row.entry_count },
      ),
      requests: plainly(await world.table('partner_payment_request'), {
        order: row => row.order_id,
        status: row => row.status,
        amount: row => yuanOf(row.amount),
        'decided by': row => row.decided_by_id,
      }),
      vouchers: plainly(await world.table('voucher_usage_record'), {
        voucher: row => row.voucher_id,
        order: row => row.order_id,
        amount: row => yuanOf(row.amount),
      }),
      audit: plainly(
        (await world.table('audit_event')).sort((a, b) => (attempt(a) < attempt(b) ? -1 : 1)),
        { operation: row => row.operation, member: row => row.member_id, result: row => row.result },
      ),
    }
  }

  it('is on record from every side, and adds up', async () => {
    await pending(world, ['120.00', '30.00'], { id: 'ord_S1', customerId: 'cus_g' })
    await pending(world, ['480.00'], { id: 'ord_S2', customerId: 'cus_1' })
    await pending(world, ['75.00'], { id: 'ord_S3', customerId: 'cus_g' })

    // The manager, whom the customer allowed it, pays in its name with what was allocated to it; vouchers are operations' business.
    await pay(world, 'manager', 'ord_S3')
    await pay(world, 'operations', 'ord_S1', { useVouchers: true, vouchers: [{ type: 'VOUCHER', id: 'vch_1' }] })

    // Another customer asks its partner, which pays out of its own pocket; the manager was not allowed to, the customer is too late.
    await requestPayment(world, 'customer', 'ord_S2')
    await pay(world, 'manager', 'ord_S2')
    await payFor(world, 'finance', 'ord_S2')
    await pay(world, 'customer', 'ord_S2')

    expect(await brokenInvariants(world)).toEqual({})
    for (const [name, table] of Object.entries(await records())) expect(`\n${table}\n`).toMatchSnapshot(name)
  })
})
