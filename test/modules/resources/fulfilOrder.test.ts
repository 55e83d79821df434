/** What could not be opened: the order is completed without it, it is unsubscribed at once, and all that was paid for it goes back. */
import { OrderStatus, OrderType, PaymentVoucherType } from '../../../src/modules/orders'
import { VoucherEntity, VoucherQuotaEntity } from '../../../src/modules/vouchers'
import { Money } from '../../../src/shared/money'
import { refusals, valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { voucherQuotaRow, voucherRow } from '../../support/voucherRows'
import type { World } from '../../support/world'
import { allocated, brokenInvariants, codeOf, held, openPaymentWorld, pay, pending, yuan } from '../orders/paymentWorld'
import { errorsAt, keyed } from './resourceWorld'

const fulfilling = `mutation ($input: FulfilOrderInput!) { fulfilOrder(input: $input) {
  replayed userErrors { code upstreamCode field } order { id status availableActions }
  unsubscription { id status orderType amountAfterDiscount { amount } lines { nodes { amountAfterDiscount { amount } } }
    refundDetails { nodes { amount { amount } baseOrderId } } } } }`
type Told = {
  replayed: boolean
  order: { status: string }
  unsubscription: { id: string; status: string; amountAfterDiscount: { amount: string } } | null
}

describe.each(databases)('carrying orders out on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openPaymentWorld(kind)
    await world.add(VoucherQuotaEntity, voucherQuotaRow({ id: 'vqt_1', partnerId: 'ptn_sp' }))
  })
  afterEach(async () => expect(await brokenInvariants(world)).toEqual({}))
  afterAll(() => world.close())

  const telling = (orderId: string, failedLineIds: readonly string[] = [], persona = 'vendorAdmin', idempotencyKey = keyed()) =>
    world.ask(persona, fulfilling, { input: { idempotencyKey, orderId, failedLineIds } })
  const told = async (...given: Parameters<typeof telling>) => valueAt<Told>(await telling(...given), 'fulfilOrder')
  const paid = async (amounts: string[], choice: object = {}) => {
    const made = await pending(world, amounts)
    expect(codeOf(await pay(world, 'customer', made.id, choice))).toBe('DONE')
    return made
  }

  it('completes the order, unsubscribes what failed, and pays just that back (part 1 §4.2, R-REF-1)', async () => {
    const before = await held(world, allocated('cus_1'))
    const { id, lineIds } = await paid(['30', '12.34'])
    const answer = await told(id, [String(lineIds[1])])
    expect(answer).toMatchObject({
      order: { status: 'COMPLETED', availableActions: [] },
      unsubscription: {
        status: 'PENDING_REFUND',
        orderType: 'UNSUBSCRIPTION',
        amountAfterDiscount: { amount: '-12.34' },
        lines: { nodes: [{ amountAfterDiscount: { amount: '-12.34' } }] },
        refundDetails: { nodes: [{ amount: { amount: '-12.34' }, baseOrderId: id }] },
      },
    })
    await world.runJob('payRefunds')
    expect(yuan(before).minus(yuan(await held(world, allocated('cus_1')))).amount).toBe('30.00')
  })

  it('gives vouchers their part back, in proportion to the lines (R-2036)', async () => {
    await world.add(
      VoucherEntity,
      voucherRow({
        id: 'vch_half',
        partnerId: 'ptn_sp',
        customerId: 'cus_1',
        quotaId: 'vqt_1',
        faceValue: yuan('40'),
        balance: yuan('40'),
      }),
    )
    const { id, lineIds } = await paid(['30', '10', '40'], {
      useVouchers: true,
      vouchers: [{ id: 'vch_half', type: PaymentVoucherType.VOUCHER }],
    })
    expect((await told(id, [String(lineIds[0])])).unsubscription?.amountAfterDiscount).toEqual({ amount: '-15.00' })
    const voucher = (await world.table('voucher')).find(row => row.id === 'vch_half')
    expect(BigInt(String(voucher?.balance)) / 1_000_000n).toBe(1500n)
  })

  it('tells where it came from also of what vouchers alone had paid: all of it goes back to them, and no money does (R-REF-1, R-2036)', async () => {
    const worth = { faceValue: yuan('40'), balance: yuan('40') }
    await world.add(VoucherEntity, voucherRow({ id: 'vch_whole', partnerId: 'ptn_sp', customerId: 'cus_1', quotaId: 'vqt_1', ...worth }))
    const { id, lineIds } = await paid(['30', '10'], {
      useVouchers: true,
      vouchers: [{ id: 'vch_whole', type: PaymentVoucherType.VOUCHER }],
    })
    const { unsubscription } = await told(id, lineIds)
    const nothing = { amount: { amount: '0.00' }, baseOrderId: id }
    expect(unsubscription).toMatchObject({ status: 'COMPLETED', refundDetails: { nodes: [nothing, nothing] } })
    const uses = (await world.table('voucher_usage_record')).filter(({ voucher_id }) => voucher_id === 'vch_whole')
    expect(uses.map(({ type, order_id, refund_order_id }) => [type, order_id, refund_order_id]).sort()).toEqual([
      ['PAYMENT', id, null],
      ['REFUND', id, unsubscription?.id],
    ])
  })

  it.each([
    [0, '11880.00'],
    [1, '5346.00'],
  ])('gives line %i back to the cent, whatever of it a voucher had paid (R-2036, R-2152)', async (failed, price) => {
    const [voucherId, worth] = [`vch_cent${failed}`, yuan('16798.16')]
    const mine = { partnerId: 'ptn_sp', customerId: 'cus_1', quotaId: 'vqt_1' }
    await world.add(VoucherEntity, voucherRow({ ...mine, id: voucherId, faceValue: worth, balance: worth }))
    const vouchers = [{ id: voucherId, type: PaymentVoucherType.VOUCHER }]
    const { id, lineIds } = await paid(['11880', '5346'], { useVouchers: true, vouchers })
    const inMoney = (await told(id, [String(lineIds[failed])])).unsubscription?.amountAfterDiscount.amount
    const voucher = (await world.table('voucher')).find(row => row.id === voucherId)
    const back = Money.ofUnits(BigInt(String(voucher?.balance)), 'CNY')
    expect(back.minus(yuan(String(inMoney))).amount).toBe(price)
  })

  it('completes the order alone where all of it was opened', async () => {
    const { id } = await paid(['10'])
    expect(await told(id)).toMatchObject({ order: { status: 'COMPLETED' }, unsubscription: null })
  })

  it('is done once: the same key again is the same answer, another one is too late (R-2290)', async () => {
    const { id, lineIds } = await paid(['10', '20'])
    const key = keyed()
    const [one, other] = await Promise.all([told(id, lineIds, 'vendorAdmin', key), told(id, lineIds, 'vendorAdmin', key)])
    expect([one.replayed, other.replayed].sort()).toEqual([false, true])
    expect(one.unsubscription?.id).toBe(other.unsubscription?.id)
    const before = await world.contents()
    expect(errorsAt(await telling(id, lineIds), 'fulfilOrder')).toEqual([['INVALID_STATE', 'CBC.99003106']])
    expect(await world.contents()).toEqual(before)
  })

  it('is for paid orders that open something, and for lines of that order', async () => {
    const unpaid = await pending(world, ['10'])
    const renewal = await pending(world, ['10'], { orderType: OrderType.RENEWAL, status: OrderStatus.PROCESSING })
    const foreign = await pending(world, ['10'])
    const { id, lineIds } = await paid(['10'])
    const before = await world.contents()
    for (const orderId of [unpaid.id, renewal.id])
      expect(errorsAt(await telling(orderId), 'fulfilOrder')).toEqual([['INVALID_STATE', 'CBC.99003106']])
    for (const line of [String(foreign.lineIds[0]), 'orl_none', 'x'])
      expect(errorsAt(await telling(id, [line]), 'fulfilOrder')).toEqual([['NOT_FOUND', null]])
    expect(errorsAt(await telling(id, [...lineIds, ...lineIds]), 'fulfilOrder')).toEqual([['INVALID_INPUT', 'CBC.0100']])
    for (const missing of ['ord_NONE', 'x'])
      expect(errorsAt(await telling(missing), 'fulfilOrder')).toEqual([['NOT_FOUND', 'CBC.30000010']])
    expect(await world.contents()).toEqual(before)
  })

  it.each(['admin', 'operations', 'manager', 'customer', 'vendorFinance'])('is not for %s to say', async persona => {
    const before = await world.contents()
    expect(refusals(await telling('ord_NONE', [], persona))).toEqual(['FORBIDDEN'])
    expect(await world.contents()).toEqual(before)
  })
})
