/** What vouchers had paid comes back with what is given back: to the voucher while it may, otherwise to the quota (R-2036). */
import type { New } from '../../../src/db'
import { OrderType } from '../../../src/modules/orders'
import { ResourcePeriodEntity } from '../../../src/modules/resources'
import { VoucherEntity, VoucherKind, VoucherStatus, VoucherUsageRecordEntity, VoucherUsageType } from '../../../src/modules/vouchers'
import { refusals, valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { periodRow } from '../../support/resourceRows'
import type { World } from '../../support/world'
import { addServer, keyed, openResourceWorld } from '../resources/resourceWorld'
import { brokenVoucherInvariants, issued, returnsOf, standing, stored, usesOf } from './voucherLifeWorld'
import { balanceOf, yuan } from './voucherWorld'

const { USABLE, USED, EXPIRED, RECLAIMED } = VoucherStatus

describe.each(databases)('vouchers of what is given back on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openResourceWorld(kind)
  })
  afterEach(async () => expect(await brokenVoucherInvariants(world)).toEqual({}))
  afterAll(() => world.close())

  let made = 0
  /** A voucher of 100.00 that paid so much of an order. */
  const paidBy = async (orderId: string, amount: string, given: Partial<New<VoucherEntity>> = {}) => {
    const left = yuan('100').minus(yuan(amount))
    const { id, quotaId } = await issued(world, [{ balance: left, status: left.isZero ? USED : USABLE, ...given }])
    await world.add(VoucherUsageRecordEntity, {
      id: `vur_r${++made}`,
      voucherId: id,
      orderId,
      refundOrderId: null,
      partnerId: 'ptn_sp',
      customerId: given.customerId ?? 'cus_1',
      kind: VoucherKind.VOUCHER,
      type: VoucherUsageType.PAYMENT,
      amount: yuan(amount),
      balanceAfter: left,
      currency: 'CNY',
      usedAt: '2026-02-28T02:00:00.000Z',
    })
    return { id, quotaId }
  }
  /** A server that an order of its own had bought: for two days, or a month ago, when 20 of 28 days are over. */
  const bought = async (age: 'FRESH' | 'OLD' = 'FRESH', paidAmount = '60') => {
    const span = age === 'OLD' ? { effectiveAt: '2026-02-10T02:00:00.000Z', expireAt: '2026-03-10T15:59:59.000Z' } : {}
    const orderId = `ord_V${++made}${kind.toUpperCase()}`
    const server = await addServer(world, { orderId, ...span })
    await world.add(ResourcePeriodEntity, periodRow(server, { id: `rpd_v${made}`, paidAmount: yuan(paidAmount) }))
    return { id: server.id, orderId, server }
  }
  type Answer = { orders: { id: string; status: string }[]; refund: { amount: string } | null; userErrors: { code: string }[] }
  const giveBack = async (resourceId: string, more: object = {}): Promise<Answer> =>
    valueAt(
      await world.ask(
        'manager',
        `mutation ($input: UnsubscribeResourcesInput!) { unsubscribeResources(input: $input) { refund { amount } orders { id status } userErrors { code } } }`,
        {
          input: {
            idempotencyKey: keyed(),
            customerId: 'cus_1',
            type: 'RESOURCE_AND_RENEWALS',
            reason: 'OTHER',
            reasonText: 'over',
            resourceIds: [resourceId],
            ...more,
          },
        },
      ),
      'unsubscribeResources',
    )

  it('within the five days all of it comes back; a voucher that was used up is usable again', async () => {
    const { id: resourceId, orderId } = await bought()
    const { id } = await paidBy(orderId, '100')
    const { orders, userErrors } = await giveBack(resourceId)
    expect(userErrors).toEqual([])
    expect(await standing(world, id)).toEqual([USABLE, '100.00'])
    expect(await usesOf(world, id)).toEqual([
      ['PAYMENT', '100.00', '0.00', orderId],
      ['REFUND', '100.00', '100.00', orderId],
    ])
    const refunds = (await world.table('voucher_usage_record')).filter(row => row.voucher_id === id && row.type === 'REFUND')
    expect(refunds.map(row => row.refund_order_id)).toEqual([orders[0]?.id])
  })

  it('is looked at by the nightly check: of what came back whole and without a fee, no voucher keeps a cent (R-2036)', async () => {
    const { id: resourceId, orderId } = await bought()
    const { id } = await paidBy(orderId, '40')
    await giveBack(resourceId)
    const name = 'what is given back whole and without a fee gives every voucher back all that it paid (R-2036)'
    const shift = (by: string) =>
      world.store.writer.query(`UPDATE voucher_usage_record SET amount = amount ${by} WHERE voucher_id = '${id}' AND type = 'REFUND'`)
    await shift('- 1')
    expect(await brokenVoucherInvariants(world)).toMatchObject({ [name]: [{ voucher_id: id, order_id: orderId }] })
    await shift('+ 1')
  })

  it('after that as much of it as of money: not what is consumed, nor the fee', async () => {
    const { id: resourceId, orderId } = await bought('OLD', '0')
    const { id } = await paidBy(orderId, '28')
    expect((await giveBack(resourceId)).userErrors).toEqual([])
    // 28.00 − 20.00 for the days that were used − 10 % of 28.00.
    expect(await standing(world, id)).toEqual([USABLE, '77.20'])
  })

  it('a switch to on-demand keeps no fee of it', async () => {
    const { id: resourceId, orderId } = await bought('OLD', '0')
    const { id } = await paidBy(orderId, '28')
    const input = { idempotencyKey: keyed(), customerId: 'cus_1', resourceIds: [resourceId] }
    const answer = await world.ask(
      'manager',
      'mutation ($input: SwitchToOnDemandInput!) { switchToOnDemand(input: $input) { userErrors { code } results { result } } }',
      { input },
    )
    expect(valueAt(answer, 'switchToOnDemand')).toMatchObject({ userErrors: [], results: [{ result: 'SUCCESS' }] })
    expect(await standing(world, id)).toEqual([USABLE, '80.00'])
  })

  it('one whose time is over expires with what came back, which then goes to the quota (record type 4)', async () => {
    const { id: resourceId, orderId } = await bought()
    const { id, quotaId } = await paidBy(orderId, '100', { expireAt: '2026-03-01T00:00:00.000Z' })
    await giveBack(resourceId)
    expect(await standing(world, id)).toEqual([EXPIRED, '100.00'])
    await world.runJob('reclaimExpiredVouchers')
    expect(await returnsOf(world, id)).toEqual([['EXPIRY_RECLAIM', '100.00', quotaId]])
  })

  it('one for a single use may be used once more', async () => {
    const { id: resourceId, orderId } = await bought()
    const { id } = await paidBy(orderId, '100', { voucherVersion: 1, orderId })
    await giveBack(resourceId)
    expect(await stored(world, id)).toMatchObject({ status: USABLE, order_id: null })
  })

  it('what a reclaimed voucher had paid goes to its quota, because that state is final (record type 5)', async () => {
    const { id: resourceId, orderId } = await bought()
    const { id, quotaId } = await paidBy(orderId, '40')
    const answer = await world.ask(
      'operations',
      'mutation ($input: ReclaimVouchersInput!) { reclaimVouchers(input: $input) { userErrors { code } } }',
      { input: { idempotencyKey: keyed(), ids: [id] } },
    )
    expect(valueAt(answer, 'reclaimVouchers')).toMatchObject({ userErrors: [] })
    await giveBack(resourceId)
    expect(await standing(world, id)).toEqual([RECLAIMED, '0.00'])
    expect(await returnsOf(world, id)).toEqual([
      ['RECLAIM', '60.00', quotaId],
      ['UNSUBSCRIPTION_RECLAIM', '40.00', quotaId],
    ])
    expect(await balanceOf(world, quotaId)).toBe('1000.00')
  })

  it('so does what a voucher of another partner had paid, that the customer left since (record type 5)', async () => {
    const { id: resourceId, orderId } = await bought()
    const { id, quotaId } = await paidBy(orderId, '100', { partnerId: 'ptn_other' })
    await giveBack(resourceId)
    expect(await standing(world, id)).toEqual([USED, '0.00'])
    expect(await returnsOf(world, id)).toEqual([['UNSUBSCRIPTION_RECLAIM', '100.00', quotaId]])
    expect((await usesOf(world, id))[1]).toEqual(['REFUND', '100.00', '0.00', orderId])
  })

  it('each part of an order gives back its part, and all together what was paid (R-2036)', async () => {
    const { id: first, orderId } = await bought()
    const others = [await addServer(world, { orderId }), await addServer(world, { orderId })]
    await world.add(ResourcePeriodEntity, ...others.map(other => periodRow(other, { id: other.id.replace('res_', 'rpd_') })))
    const { id } = await paidBy(orderId, '100')
    const balances: string[] = []
    for (const resourceId of [first, ...others.map(other => other.id)]) {
      await giveBack(resourceId)
      balances.push((await standing(world, id))[1])
    }
    // A third each, in whole cents; none is lost.
    expect(balances.at(-1)).toBe('100.00')
    for (const [index, balance] of balances.entries()) expect(Math.abs(Number(balance) - (100 * (index + 1)) / 3)).toBeLessThan(0.02)
  })

  it('nothing comes back of an order that no voucher had paid, nor of periods that stay', async () => {
    const { id: resourceId, server } = await bought()
    const { id } = await paidBy('ord_ELSEWHERE', '50')
    const renewal = {
      orderId: 'ord_RENEWED',
      orderType: OrderType.RENEWAL,
      startsAt: '2026-04-01T00:00:00.000Z',
      endsAt: '2026-05-01T00:00:00.000Z',
    }
    await world.add(ResourcePeriodEntity, periodRow(server, { id: `rpd_next${kind}`, ...renewal }))
    await giveBack(resourceId)
    expect(await standing(world, id)).toEqual([USABLE, '50.00'])
  })

  describe('withdrawing what a refund had put back (record type 6)', () => {
    const revoking = `mutation ($input: RevokeVoucherRefundsInput!) { revokeVoucherRefunds(input: $input) {
      replayed userErrors { code } results { id revoked { amount } voucher { status balance { amount } } userErrors { code field } } } }`
    type Revoked = {
      replayed: boolean
      userErrors: { code: string }[]
      results: { id: string; revoked: { amount: string } | null; userErrors: { code: string }[] }[]
    }
    const revoke = async (ids: readonly string[], more: object = {}): Promise<Revoked> =>
      valueAt(await world.ask('vendorFinance', revoking, { input: { idempotencyKey: keyed(), ids, ...more } }), 'revokeVoucherRefunds')
    const outcomesOf = ({ results }: Revoked) => results.map(({ revoked, userErrors }) => revoked?.amount ?? userErrors[0]?.code)
    /** A voucher of 100.00 that had paid so much, and got all of it back. */
    const refunded = async (amount: string, given: Partial<New<VoucherEntity>> = {}) => {
      const { id: resourceId, orderId } = await bought()
      const voucher = await paidBy(orderId, amount, given)
      await giveBack(resourceId)
      return voucher
    }
    /** What no refused attempt may change; it leaves a failed record (R-2070). */
    const untouched = async () => {
      const { voucher_operation_record: _records, idempotency_key: _keys, ...rest } = await world.contents()
      return rest
    }

    it('takes it, and no more, into the quota that the voucher came from, and puts it on record', async () => {
      const { id, quotaId } = await refunded('60')
      const before = yuan(await balanceOf(world, quotaId))
      expect(await revoke([id], { remark: 'recharged by mistake' })).toMatchObject({
        userErrors: [],
        results: [{ id, revoked: { amount: '60.00' }, voucher: { status: USABLE, balance: { amount: '40.00' } } }],
      })
      expect(await balanceOf(world, quotaId)).toBe(before.plus(yuan('60')).amount)
      expect(await returnsOf(world, id)).toEqual([['REFUND_RECHARGE_REVOCATION', '60.00', quotaId]])
      const [record] = (await world.table('voucher_operation_record')).filter(row => row.operation_type === 'REFUND_RECHARGE_REVOCATION')
      expect(record).toMatchObject({ operator_id: 'mbr_vendorFinance', remark: 'recharged by mistake', partner_id: 'ptn_sp' })
      expect(outcomesOf(await revoke([id]))).toEqual(['NO_REFUND_TO_REVOKE'])
    })

    it('takes only what is still there: one that holds nothing else is used up again, an expired one stays expired', async () => {
      const { id } = await refunded('100')
      const late = await refunded('100', { expireAt: '2026-03-01T00:00:00.000Z' })
      const spent = await refunded('100')
      await world.add(VoucherUsageRecordEntity, {
        id: `vur_again${kind}`,
        voucherId: spent.id,
        orderId: 'ord_AGAIN',
        refundOrderId: null,
        partnerId: 'ptn_sp',
        customerId: 'cus_1',
        kind: VoucherKind.VOUCHER,
        type: VoucherUsageType.PAYMENT,
        amount: yuan('70'),
        balanceAfter: yuan('30'),
        currency: 'CNY',
        usedAt: world.now,
      })
      await world.store.writer.query(`UPDATE voucher SET balance = ${30n * 100_000_000n} WHERE id = '${spent.id}'`)
      expect(outcomesOf(await revoke([id, late.id, spent.id]))).toEqual(['100.00', '100.00', '30.00'])
      expect(await Promise.all([id, late.id, spent.id].map(each => standing(world, each)))).toEqual([
        [USED, '0.00'],
        [EXPIRED, '0.00'],
        [USED, '0.00'],
      ])
    })

    it('is done once for one key, and by nobody but the finance of the vendor (R-2290)', async () => {
      const { id } = await refunded('50')
      const before = await world.contents()
      for (const persona of ['operations', 'admin', 'finance', 'manager', 'customer', 'vendorAdmin', 'ecosystemManager'])
        expect(refusals(await world.ask(persona, revoking, { input: { idempotencyKey: keyed(), ids: [id] } }))).toEqual(['FORBIDDEN'])
      for (const ids of [[], [id, id]]) expect((await revoke(ids)).userErrors).toMatchObject([{ code: 'INVALID_INPUT' }])
      expect(await world.contents()).toEqual(before)
      const key = { idempotencyKey: keyed() }
      expect(await revoke([id], key)).toMatchObject({ replayed: false, results: [{ revoked: { amount: '50.00' } }] })
      expect(await revoke([id], key)).toMatchObject({ replayed: true, results: [{ revoked: { amount: '50.00' } }] })
      expect(await standing(world, id)).toEqual([USABLE, '50.00'])
    })

    it('each is answered on its own: nothing put back, frozen, held, used, not there; the books stay, each attempt is recorded', async () => {
      const untouchedOnes = await issued(world, [{}])
      const frozen = await refunded('10')
      const held = await refunded('10')
      const used = await paidBy('ord_PAID', '100')
      await world.store.writer.query(`UPDATE voucher SET is_frozen = 1 WHERE id = '${frozen.id}'`)
      await world.store.writer.query(`UPDATE voucher SET lock_order_id = 'ord_HOLDS' WHERE id = '${held.id}'`)
      const before = await untouched()
      const ids = [untouchedOnes.id, frozen.id, held.id, used.id, 'vch_none', 'nonsense']
      const answer = await revoke(ids)
      expect(outcomesOf(answer)).toEqual([
        'NO_REFUND_TO_REVOKE',
        'VOUCHER_FROZEN',
        'VOUCHER_HELD_BY_ORDER',
        'INVALID_STATE',
        'NOT_FOUND',
        'NOT_FOUND',
      ])
      expect(await untouched()).toEqual(before)
      const failed = (await world.table('voucher_operation_record')).filter(
        ({ operation_type: type, result }) => type === 'REFUND_RECHARGE_REVOCATION' && result === 'FAILURE',
      )
      expect(failed.map(row => row.voucher_id)).toEqual(expect.arrayContaining(ids.slice(0, 4)))
    })
  })
})
