/** Discounts and vouchers of a pending order: what is offered, what may be used together, and what is left of a voucher. */
import type { New } from '../../../src/db'
import { AvailableDiscountType, DiscountMode, OrderStatus, PaymentVoucherType } from '../../../src/modules/orders'
import { VoucherEntity, VoucherGroup, VoucherKind, VoucherQuotaEntity, VoucherStatus } from '../../../src/modules/vouchers'
import { valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { voucherQuotaRow, voucherRow } from '../../support/voucherRows'
import type { World } from '../../support/world'
import { brokenInvariants, cancel, codeOf, combined, openPaymentWorld, pay, pending, terms, toldOf, yuan } from './paymentWorld'

const { PROMOTION, CONTRACT, COMMERCIAL, PARTNER_GRANTED, REPRICING } = AvailableDiscountType

describe.each(databases)('discounts and vouchers on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openPaymentWorld(kind)
    await world.add(VoucherQuotaEntity, voucherQuotaRow({ id: 'vqt_1', partnerId: 'ptn_sp' }))
  })
  /** I-2: what a voucher was worth is what it holds and what it paid. */
  const lostValue = () =>
    world.store.writer.query(`SELECT v.id FROM voucher v LEFT JOIN voucher_usage_record u ON u.voucher_id = v.id
      WHERE v.id LIKE 'vch_u%' GROUP BY v.id, v.face_value, v.balance HAVING v.face_value <> v.balance + COALESCE(SUM(u.amount), 0)`)
  afterEach(async () => {
    expect(await brokenInvariants(world)).toEqual({})
    expect(await lostValue()).toEqual([])
  })
  afterAll(() => world.close())

  let made = 0
  const voucher = async (given: Partial<New<VoucherEntity>> = {}): Promise<string> => {
    const id = `vch_u${++made}`
    await world.add(VoucherEntity, voucherRow({ id, partnerId: 'ptn_sp', customerId: 'cus_1', quotaId: 'vqt_1', ...given }))
    return id
  }
  const limits = (...pairs: [string, string[]][]) => ({ useLimits: pairs.map(([key, values]) => ({ key, values })) })
  const using = (...chosen: [id: string, type?: keyof typeof PaymentVoucherType][]) => ({
    useVouchers: true,
    vouchers: chosen.map(([id, type = 'VOUCHER']) => ({ id, type })),
  })
  const discounted = (id: string, type: keyof typeof AvailableDiscountType) => ({ useDiscount: true, discounts: [{ id, type }] })
  const stored = async (id: string) => (await world.table('voucher')).find(row => row.id === id)
  const balanceOf = async (id: string) => (BigInt(String((await stored(id))?.balance)) / 1_000_000n).toString()
  const refused = async (orderId: string, input: object, persona = 'customer') => {
    const before = await world.contents()
    const answer = await pay(world, persona, orderId, input)
    expect(answer.paid).toBeNull()
    expect(await world.contents()).toEqual(before)
    return answer
  }
  const available = async (persona: string, id: string) =>
    valueAt<{
      availableDiscounts: { discountId: string; discountAmount: { amount: string }; lines: object[] }[]
      availableVouchers: { vouchers: { voucher: { id: string }; coverable: { amount: string } }[]; maxUseQuantities: object[] }
    }>(
      await world.ask(
        persona,
        `query ($id: ID!) { order(id: $id) {
          availableDiscounts { discountId type discountAmount { amount } lines { orderLineId mode discountRatio discountAmount { amount } } }
          availableVouchers { vouchers { type coverable { amount } voucher { id } } maxUseQuantities { type group quantity } }
        } }`,
        { id },
      ),
      'order',
    )

  describe('discounts', () => {
    it('are told line by line, and cut to the cent in favour of who pays: never rounded', async () => {
      const order = await pending(world, ['99.99', '0.05'])
      await terms(world, order, [
        { id: 'rate', type: PARTNER_GRANTED, value: '0.85' },
        { id: 'fixed', type: COMMERCIAL, mode: DiscountMode.FIXED_PRICE, value: '50' },
        { id: 'less', type: PROMOTION, mode: DiscountMode.REDUCTION, value: '0.04' },
      ])
      const { availableDiscounts } = await available('customer', order.id)
      expect(availableDiscounts).toEqual([
        {
          discountId: 'rate',
          type: 'PARTNER_GRANTED',
          // 99.99 × 0.85 = 84.9915 and 0.05 × 0.85 = 0.0425: paid are 84.99 and 0.04.
          discountAmount: { amount: '15.01' },
          lines: [
            { orderLineId: order.lineIds[0], mode: 'RATE', discountRatio: '0.85', discountAmount: { amount: '15.00' } },
            { orderLineId: order.lineIds[1], mode: 'RATE', discountRatio: '0.85', discountAmount: { amount: '0.01' } },
          ],
        },
        expect.objectContaining({ discountId: 'fixed', discountAmount: { amount: '49.99' } }),
        expect.objectContaining({ discountId: 'less', discountAmount: { amount: '0.08' } }),
      ])
      expect(await pay(world, 'customer', order.id, discounted('rate', 'PARTNER_GRANTED'))).toMatchObject({
        paid: { amount: '85.03' },
        order: {
          amountAfterDiscount: { amount: '85.03' },
          amountInfo: { discounts: [{ type: 'PARTNER_GRANTED', amount: { amount: '15.01' } }] },
        },
      })
    })

    it('are told of pending orders only (R-CD-1), and to a partner only with the authorisation (R-ACT-1)', async () => {
      const offers = [{ id: 'p', type: PROMOTION, value: '0.9' }]
      const [open, done, over, granted] = [
        await pending(world, ['10']),
        await pending(world, ['10'], { status: OrderStatus.COMPLETED }),
        await pending(world, ['10'], { pendingPaymentEndAt: world.now }),
        await pending(world, ['10'], { customerId: 'cus_g' }),
      ]
      await terms(world, open, offers)
      await terms(world, done, offers)
      await terms(world, over, offers)
      await terms(world, granted, offers, { customerId: 'cus_g' })
      await voucher()
      const seen = async (persona: string, id: string) => {
        const { availableDiscounts, availableVouchers } = await available(persona, id)
        return [availableDiscounts.length, availableVouchers.vouchers.length > 0]
      }
      expect(await seen('customer', open.id)).toEqual([1, true])
      for (const { id } of [done, over]) expect(await seen('customer', id)).toEqual([0, false])
      for (const persona of ['manager', 'admin', 'vendorAdmin']) expect((await seen(persona, open.id))[0]).toBe(0)
      expect(await seen('manager', granted.id)).toEqual([1, false])
    })

    it('a re-pricing must be used, and cannot be replaced (R-PAY-2)', async () => {
      const order = await pending(world, ['100'])
      await terms(world, order, [
        { id: 'new-price', type: REPRICING, mode: DiscountMode.FIXED_PRICE, value: '80' },
        { id: 'p', type: PROMOTION, value: '0.5' },
      ])
      for (const input of [{}, discounted('p', 'PROMOTION')])
        expect(toldOf(await refused(order.id, input))).toEqual(['REPRICING_REQUIRED', 'CBC.99003108'])
      expect(await pay(world, 'customer', order.id, discounted('new-price', 'REPRICING'))).toMatchObject({ paid: { amount: '80.00' } })
    })

    it('one that is not on offer, of another type, or of a contract does not apply (CBC.99003108)', async () => {
      const order = await pending(world, ['100'])
      await terms(world, order, [
        { id: 'p', type: PROMOTION, value: '0.5' },
        { id: 'c', type: CONTRACT, value: '0.5' },
      ])
      for (const input of [discounted('none', 'PROMOTION'), discounted('p', 'COMMERCIAL'), discounted('c', 'CONTRACT')])
        expect(toldOf(await refused(order.id, input))).toEqual(['DISCOUNT_NOT_APPLICABLE', 'CBC.99003108'])
      const bare = await pending(world, ['100'])
      expect(codeOf(await refused(bare.id, discounted('p', 'PROMOTION')))).toBe('DISCOUNT_NOT_APPLICABLE')
    })
  })

  describe('vouchers', () => {
    it('pay what the order needs and keep the rest; every use is on record (R-2034)', async () => {
      const [id, order] = [await voucher(), await pending(world, ['60', '10.50'])]
      expect(await pay(world, 'customer', order.id, using([id]))).toMatchObject({
        paid: { amount: '0.00' },
        order: { status: 'PROCESSING', amountInfo: { voucherAmount: { amount: '70.50' }, cashCouponAmount: { amount: '0.00' } } },
      })
      expect(await stored(id)).toMatchObject({ status: 'USABLE', last_used_at: world.now })
      expect(await balanceOf(id)).toBe('2950')
      expect((await world.table('voucher_usage_record')).filter(({ voucher_id }) => voucher_id === id)).toMatchObject([
        { order_id: order.id, customer_id: 'cus_1', partner_id: 'ptn_sp', kind: 'VOUCHER', used_at: world.now },
      ])
    })

    it('one that is used up is used; money pays the rest', async () => {
      const [id, { id: orderId }] = [await voucher(), await pending(world, ['130'])]
      expect(await pay(world, 'customer', orderId, using([id]))).toMatchObject({ paid: { amount: '30.00' } })
      expect(await stored(id)).toMatchObject({ status: 'USED' })
      const next = await pending(world, ['130'])
      expect(await refused(next.id, using([id]))).toMatchObject({
        userErrors: [
          {
            code: 'VOUCHER_NOT_USABLE',
            upstreamCode: 'CBC.99003112',
            field: ['vouchers', '0', 'id'],
            params: [{ name: 'current', value: 'USED' }],
          },
        ],
      })
    })

    it('a voucher and a cash coupon go together; the coupon pays its share of the whole order (R-2041)', async () => {
      const coupon = await voucher({ kind: VoucherKind.CASH_COUPON, ...limits(['maxDeductionRatio', ['0.333']]) })
      const [id, order] = [await voucher({ faceValue: yuan('20') }), await pending(world, ['100.01'])]
      expect(await pay(world, 'customer', order.id, using([coupon, 'CASH_COUPON'], [id]))).toMatchObject({
        // 100.01 × 0.333 = 33.30333, cut to the cent.
        paid: { amount: '46.71' },
        order: { amountInfo: { cashCouponAmount: { amount: '33.30' }, voucherAmount: { amount: '20.00' } } },
      })
    })

    it('of a combined order one voucher pays one member after the other', async () => {
      const [id, { id: orderId, members }] = [await voucher(), await combined(world, ['70', '50'])]
      expect(await pay(world, 'customer', orderId, using([id]))).toMatchObject({
        paid: { amount: '20.00' },
        order: { amountInfo: { voucherAmount: { amount: '100.00' } } },
      })
      const records = (await world.table('voucher_usage_record')).filter(({ voucher_id }) => voucher_id === id)
      expect(new Map(records.map(({ order_id, amount }) => [order_id, String(amount)]))).toEqual(
        new Map([
          [members[0]?.id, '7000000000'],
          [members[1]?.id, '3000000000'],
        ]),
      )
    })

    it('those that would fit are offered, soonest to expire first, with how many of each may be used (R-2030)', async () => {
      await world.store.writer.query("UPDATE voucher SET is_frozen = 1 WHERE customer_id = 'cus_1'")
      const order = await pending(world, ['50'])
      const [latest, soonest] = [
        await voucher({ expireAt: '2026-12-31T00:00:00.000Z' }),
        await voucher({ expireAt: '2026-04-01T00:00:00.000Z' }),
      ]
      const held = await voucher({ lockOrderId: order.id, expireAt: '2026-06-01T00:00:00.000Z' })
      const coupon = { kind: VoucherKind.CASH_COUPON, ...limits(['maxDeductionRatio', ['0.5']]) }
      const cash = await voucher({ ...coupon, expireAt: '2026-05-01T00:00:00.000Z' })
      await voucher({ isFrozen: true })
      await voucher({ lockOrderId: 'ord_OTHER' })
      await voucher({ expireAt: world.now })
      await voucher({ effectiveAt: '2026-03-02T02:00:00.001Z' })
      await voucher(limits(['cloudServiceType', ['hws.service.type.obs']]))
      await voucher(limits(['somethingNew', ['1']]))
      const pickup = await voucher({
        kind: VoucherKind.PICKUP_COUPON,
        ...limits(['maxDeductionRatio', ['0.2']]),
        expireAt: '2027-02-01T00:00:00.000Z',
      })
      await voucher({ kind: VoucherKind.PRODUCT_COUPON })
      const { vouchers, maxUseQuantities } = (await available('customer', order.id)).availableVouchers
      expect(vouchers.map(each => [each.voucher.id, each.coverable.amount])).toEqual([
        [soonest, '50.00'],
        [cash, '25.00'],
        [held, '50.00'],
        [latest, '50.00'],
        [pickup, '10.00'],
      ])
      expect(maxUseQuantities).toEqual([
        { type: 'VOUCHER', group: 'CLOUD_SERVICE', quantity: 1 },
        { type: 'CASH_COUPON', group: 'CLOUD_SERVICE', quantity: 1 },
        { type: 'PICKUP_COUPON', group: 'CLOUD_SERVICE', quantity: 1 },
      ])
    })

    it.each<[string, Partial<New<VoucherEntity>>, string, string | null]>([
      ['that is frozen', { isFrozen: true }, 'VOUCHER_NOT_USABLE', 'CBC.99003112'],
      ['that another order holds', { lockOrderId: 'ord_OTHER' }, 'VOUCHER_HELD_BY_ORDER', 'CBC.99003112'],
      ['that ran out', { expireAt: '2026-03-02T02:00:00.000Z' }, 'VOUCHER_NOT_USABLE', 'CBC.99003112'],
      [
        'not yet effective',
        { status: VoucherStatus.INACTIVE, effectiveAt: '2026-03-03T02:00:00.000Z' },
        'VOUCHER_NOT_USABLE',
        'CBC.99003112',
      ],
      ['of another customer', { customerId: 'cus_2' }, 'NOT_FOUND', null],
      ['of another kind', { kind: VoucherKind.CASH_COUPON }, 'NOT_FOUND', null],
      ['for another service', limits(['cloudServiceType', ['hws.service.type.obs']]), 'VOUCHER_NOT_APPLICABLE', null],
      ['not for this service', limits(['serviceTypeBlackList', ['hws.service.type.ec2']]), 'VOUCHER_NOT_APPLICABLE', null],
      ['for other products', limits(['productId', ['obs-1']]), 'VOUCHER_NOT_APPLICABLE', null],
      ['not for this product', limits(['productBlackList', ['00301-110060-0--0']]), 'VOUCHER_NOT_APPLICABLE', null],
      ['for renewals', limits(['subscribeType', ['renew']]), 'VOUCHER_NOT_APPLICABLE', null],
      ['for larger orders (R-2038)', limits(['minimumOrderAmount', ['10.01']]), 'ORDER_BELOW_VOUCHER_MINIMUM', null],
      [
        'for larger orders of another service',
        limits(['minimumOrderAmount', ['10.01']], ['cloudServiceType', ['hws.service.type.obs']]),
        'VOUCHER_NOT_APPLICABLE',
        null,
      ],
      ['with a limit that nobody knows', limits(['somethingNew', ['1']]), 'VOUCHER_NOT_APPLICABLE', null],
      ['for one use that would not be used up', { voucherVersion: 1 }, 'VOUCHER_NOT_APPLICABLE', null],
      ['for goods of the marketplace', { voucherGroup: VoucherGroup.MARKETPLACE }, 'VOUCHER_NOT_APPLICABLE', null],
      ['for hardware', { voucherGroup: VoucherGroup.HARDWARE }, 'VOUCHER_NOT_APPLICABLE', null],
    ])('one %s does not pay', async (_, given, code, upstream) => {
      const [id, order] = [await voucher(given), await pending(world, ['10'])]
      expect(toldOf(await refused(order.id, using([id])))).toEqual([code, upstream])
    })

    it('one for larger orders names both amounts (R-2038)', async () => {
      const [id, order] = [await voucher(limits(['minimumOrderAmount', ['100.5']])), await pending(world, ['10', '20'])]
      const { userErrors } = await refused(order.id, using([id]))
      expect(userErrors).toMatchObject([
        {
          field: ['vouchers', '0', 'id'],
          params: [
            { name: 'least', value: '100.5' },
            { name: 'amount', value: '30.00' },
            { name: 'currency', value: 'CNY' },
          ],
        },
      ])
    })

    it('those whose limits fit do: the service, the product, the kind of order, the least amount', async () => {
      const fits = limits(
        ['cloudServiceType', ['hws.service.type.ec2']],
        ['productId', ['00301-110060-0--0']],
        ['subscribeType', ['new']],
        ['minimumOrderAmount', ['10']],
        ['isRebate', ['0']],
      )
      const [id, order] = [await voucher(fits), await pending(world, ['10'])]
      expect(codeOf(await pay(world, 'customer', order.id, using([id])))).toBe('DONE')
      const [single, exact] = [await voucher({ voucherVersion: 1 }), await pending(world, ['120'])]
      expect(codeOf(await pay(world, 'customer', exact.id, using([single])))).toBe('DONE')
      expect(await stored(single)).toMatchObject({ status: 'USED', order_id: exact.id })
    })

    it.each([
      ['simultaneousUseWithEmpowerDiscount', PARTNER_GRANTED],
      ['simultaneousUseWithContractDiscount', COMMERCIAL],
      ['simultaneousUseWithPromotionDiscount', PROMOTION],
    ] as const)('one with %s = 0 excludes that discount, and no other (R-2031, R-PAY-4, CBC.99003116)', async (flag, type) => {
      const order = await pending(world, ['100'])
      const other = type === PROMOTION ? COMMERCIAL : PROMOTION
      await terms(world, order, [
        { id: 'this', type, value: '0.9' },
        { id: 'other', type: other, value: '0.9' },
      ])
      const id = await voucher({ faceValue: yuan('5'), ...limits([flag, ['0']]) })
      expect(toldOf(await refused(order.id, { ...using([id]), ...discounted('this', type) }))).toEqual([
        'VOUCHER_EXCLUDES_DISCOUNT',
        'CBC.99003116',
      ])
      expect(codeOf(await pay(world, 'customer', order.id, { ...using([id]), ...discounted('other', other) }))).toBe('DONE')
    })

    it('one with a lowest discount excludes one that goes below it on all lines (R-2031, R-PAY-4, CBC.99003117)', async () => {
      const least = limits(['minConsumeDiscount', ['0.8']])
      const [id, low] = [await voucher({ faceValue: yuan('5'), ...least }), await pending(world, ['100', '50'])]
      await terms(world, low, [{ id: 'low', type: PROMOTION, value: '0.79' }])
      expect(toldOf(await refused(low.id, { ...using([id]), ...discounted('low', 'PROMOTION') }))).toEqual([
        'DISCOUNT_BELOW_VOUCHER_MINIMUM',
        'CBC.99003117',
      ])
      // 20.00 less is 0.8 of the first line, and 0.6 of the second: one line that reaches it is enough.
      const mixed = await pending(world, ['100', '50'])
      await terms(world, mixed, [{ id: 'less', type: PROMOTION, mode: DiscountMode.REDUCTION, value: '20' }])
      expect(codeOf(await pay(world, 'customer', mixed.id, { ...using([id]), ...discounted('less', 'PROMOTION') }))).toBe('DONE')
    })

    it('goods of the marketplace are paid by vouchers for them, and by no others (R-2033)', async () => {
      const order = await pending(world, ['10'], { serviceTypeCode: 'hws.service.type.marketplace' })
      const [ordinary, market] = [await voucher(), await voucher({ voucherGroup: VoucherGroup.MARKETPLACE })]
      expect(toldOf(await refused(order.id, using([ordinary])))).toEqual(['VOUCHER_NOT_APPLICABLE', null])
      expect(await pay(world, 'customer', order.id, using([market]))).toMatchObject({ paid: { amount: '0.00' }, userErrors: [] })
    })

    it('what does not go together is refused: discount coupon, special, two of a kind, what nobody holds', async () => {
      const order = await pending(world, ['100'])
      const [one, two] = [await voucher(), await voucher()]
      const [market, special] = [
        await voucher({ voucherGroup: VoucherGroup.MARKETPLACE }),
        await voucher({ voucherGroup: VoucherGroup.SPECIAL }),
      ]
      const coupon = await voucher({ kind: VoucherKind.DISCOUNT_COUPON })
      const told = async (...chosen: Parameters<typeof using>) => toldOf(await refused(order.id, using(...chosen)))
      expect(await told([one], [coupon, 'DISCOUNT_COUPON'])).toEqual(['VOUCHER_WITH_DISCOUNT_COUPON', 'CBC.99003147'])
      expect(await told([market], [special])).toEqual(['MARKETPLACE_WITH_SPECIAL_VOUCHER', 'CBC.99003156'])
      expect(await told([one], [two])).toEqual(['TOO_MANY_VOUCHERS', null])
      expect(await told([coupon, 'DISCOUNT_COUPON'])).toEqual(['VOUCHER_NOT_APPLICABLE', null])
      expect(await told(['vch_none', 'DISCOUNT_COUPON'])).toEqual(['NOT_FOUND', null])
      expect(await told([one, 'STORED_VALUE_CARD'])).toEqual(['NOT_FOUND', null])
      expect(await told([one], ['card_1', 'STORED_VALUE_CARD'])).toEqual(['NOT_FOUND', null])
    })

    it('a customer manager, who sees no vouchers, uses none; operations do, on behalf (R-ROLE-3)', async () => {
      const [id, order] = [await voucher({ customerId: 'cus_g' }), await pending(world, ['10'], { customerId: 'cus_g' })]
      expect(toldOf(await refused(order.id, using([id]), 'manager'))).toEqual(['NOT_FOUND', null])
      expect(codeOf(await pay(world, 'operations', order.id, using([id])))).toBe('DONE')
    })

    it('of one that an unpaid order holds, others use what that order does not need (R-2034)', async () => {
      const [holding, other] = [await pending(world, ['70']), await pending(world, ['50'])]
      const id = await voucher({ lockOrderId: holding.id, heldAmount: yuan('70') })
      const offered = (await available('customer', other.id)).availableVouchers.vouchers.find(each => each.voucher.id === id)
      expect(offered?.coverable.amount).toBe('30.00')
      expect(await pay(world, 'customer', other.id, using([id]))).toMatchObject({ paid: { amount: '20.00' } })
      expect(await stored(id)).toMatchObject({ status: 'USABLE', lock_order_id: holding.id })
      const third = await pending(world, ['50'])
      expect(toldOf(await refused(third.id, using([id])))).toEqual(['VOUCHER_HELD_BY_ORDER', 'CBC.99003112'])
      expect(await pay(world, 'customer', holding.id, using([id]))).toMatchObject({ paid: { amount: '0.00' } })
      expect(await stored(id)).toMatchObject({ status: 'USED', lock_order_id: null, held_amount: null })
    })

    it('of one for a single use that another order holds, nobody uses a part (R-2034)', async () => {
      const [holding, other] = [await pending(world, ['70']), await pending(world, ['50'])]
      const id = await voucher({ lockOrderId: holding.id, heldAmount: yuan('70'), voucherVersion: 1 })
      expect(toldOf(await refused(other.id, using([id])))).toEqual(['VOUCHER_HELD_BY_ORDER', 'CBC.99003112'])
    })

    it('a pickup coupon pays its share, and counts with the cash coupons of the order (R-2041)', async () => {
      const pickup = await voucher({ kind: VoucherKind.PICKUP_COUPON, ...limits(['maxDeductionRatio', ['0.2']]) })
      const order = await pending(world, ['100'])
      expect(await pay(world, 'customer', order.id, using([pickup, 'PICKUP_COUPON']))).toMatchObject({
        paid: { amount: '80.00' },
        order: { amountInfo: { cashCouponAmount: { amount: '20.00' }, voucherAmount: { amount: '0.00' } } },
      })
    })

    it('the first order of a service pays by what is for first orders, the next one does not', async () => {
      const first = { serviceTypeCode: 'hws.service.type.first' }
      const [id, order] = [await voucher(limits(['firstOrderInService', ['1']])), await pending(world, ['10'], first)]
      expect((await available('customer', order.id)).availableVouchers.vouchers.map(each => each.voucher.id)).toContain(id)
      expect(codeOf(await pay(world, 'customer', order.id, using([id])))).toBe('DONE')
      const next = await pending(world, ['10'], first)
      expect((await available('customer', next.id)).availableVouchers.vouchers.map(each => each.voucher.id)).not.toContain(id)
      expect(toldOf(await refused(next.id, using([id])))).toEqual(['VOUCHER_NOT_APPLICABLE', null])
    })

    it('two orders that use one voucher at once never use more than it holds', async () => {
      const id = await voucher()
      const orders = await Promise.all([1, 2, 3].map(() => pending(world, ['60'])))
      const answers = await Promise.all(orders.map(order => pay(world, 'customer', order.id, using([id]))))
      expect(answers.map(({ paid }) => paid?.amount ?? '–').sort()).toEqual(['0.00', '20.00', '–'])
      expect(answers.map(codeOf).sort()).toEqual(['DONE', 'DONE', 'VOUCHER_NOT_USABLE'])
    })

    it('an order that is cancelled, or paid otherwise, lets go of the voucher that it held (R-2022)', async () => {
      const [cancelled, paid] = [await pending(world, ['10']), await pending(world, ['10'])]
      const [first, second] = [await voucher({ lockOrderId: cancelled.id }), await voucher({ lockOrderId: paid.id })]
      expect(codeOf(await cancel(world, 'customer', cancelled.id))).toBe('DONE')
      expect(codeOf(await pay(world, 'customer', paid.id))).toBe('DONE')
      for (const id of [first, second]) expect(await stored(id)).toMatchObject({ lock_order_id: null, status: 'USABLE' })
    })
  })
})
