/** Paying: who may, from which account, what stands in the way; and that a refusal leaves everything as it was. */
import { OrderStatus } from '../../../src/modules/orders'
import { CustomerEntity, FrozenState } from '../../../src/modules/customers'
import { PartnerEntity, PartnerStatus } from '../../../src/modules/partners'
import { AccountType } from '../../../src/modules/accounts'
import { later } from '../../../src/shared/time'
import { refusals, valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import type { World } from '../../support/world'
import {
  allocated,
  brokenInvariants,
  cancel,
  codeOf,
  combined,
  fund,
  held,
  newKey,
  openPaymentWorld,
  own,
  pay,
  paying,
  pending,
  terms,
  toldOf,
  yuan,
} from './paymentWorld'

describe.each(databases)('paying orders on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openPaymentWorld(kind)
  })
  afterEach(async () => {
    expect(await brokenInvariants(world)).toEqual({})
  })
  afterAll(() => world.close())

  const stored = async (id: string) => (await world.table('order')).find(row => row.id === id)
  /** What a refusal says, once it has left every table as it was. */
  const refused = async (orderId: string, input: object = {}, persona = 'customer') => {
    const before = await world.contents()
    const answer = await pay(world, persona, orderId, input)
    expect(answer).toMatchObject({ paid: null, order: null, droppedOrderIds: [] })
    expect(await world.contents()).toEqual(before)
    return answer
  }

  describe('who pays, and from what', () => {
    it('a resale customer pays from what its partner allocated, and the order is processed (R-PAY-3)', async () => {
      const { id } = await pending(world, ['60.00', '40.00'])
      const before = await held(world, allocated('cus_1'))
      expect(await pay(world, 'customer', id)).toMatchObject({
        paid: { amount: '100.00' },
        userErrors: [],
        order: { id, status: 'PROCESSING', paidAt: world.now, pendingPaymentEndAt: null, isPaidByPartner: false, payingAgentId: null },
      })
      expect(yuan(before).minus(yuan(await held(world, allocated('cus_1')))).amount).toBe('100.00')
    })

    it('a referral customer pays from its own money, and its partner sees none of it', async () => {
      const { id } = await pending(world, ['100'], { customerId: 'cus_4' })
      expect(codeOf(await pay(world, 'referral', id))).toBe('DONE')
      expect(await held(world, own('cus_4'))).toBe('400.00')
    })

    it('cash comes first, then credit; neither is overdrawn (R-PAY-3)', async () => {
      await world.add(CustomerEntity, { ...(await rowOf('cus_2')), id: 'cus_two' })
      const [cash, credit] = [allocated('cus_two'), allocated('cus_two', 'ptn_sp', AccountType.CREDIT)]
      await fund(world, cash, '30.10')
      await fund(world, credit, '50.00')
      const { id } = await pending(world, ['70.05'], { customerId: 'cus_two' })
      await grantTo('cus_two')
      expect(await pay(world, 'manager', id)).toMatchObject({ paid: { amount: '70.05' }, userErrors: [] })
      expect([await held(world, cash), await held(world, credit)]).toEqual(['0.00', '10.05'])
      const transfers = (await world.table('ledger_transfer')).filter(({ ref_id }) => ref_id === id)
      expect(transfers.map(({ kind: why, member_id }) => [why, member_id])).toEqual([
        ['ORDER_PAYMENT', 'mbr_manager'],
        ['ORDER_PAYMENT', 'mbr_manager'],
      ])
      const tooMuch = await pending(world, ['10.06'], { customerId: 'cus_two' })
      expect(await refused(tooMuch.id, {}, 'manager')).toMatchObject({
        userErrors: [{ code: 'INSUFFICIENT_BALANCE', upstreamCode: 'CBC.99005003', params: [{ name: 'available', value: '10.05' }] }],
      })
    })

    it('an order that costs nothing is paid without a movement', async () => {
      const { id } = await pending(world, ['0'])
      expect(await pay(world, 'customer', id)).toMatchObject({ paid: { amount: '0.00' }, order: { status: 'PROCESSING' } })
      expect((await world.table('ledger_transfer')).filter(({ ref_id }) => ref_id === id)).toEqual([])
    })
  })

  const rowOf = async (id: string) => {
    const row = await world.store.writer.manager.findOneByOrFail(CustomerEntity, { id })
    return { ...row, accountName: 'x', customerName: 'x', mobilePhone: null, email: null, monthToDateExpenditure: yuan('0') }
  }
  /** The customer allows it, and the manager has switched into its role. */
  const grantTo = async (customerId: string) => {
    await world.store.writer.query(`UPDATE customer SET on_behalf_authorization = 'GRANTED' WHERE id = '${customerId}'`)
    await world.store.writer.query(
      `INSERT INTO on_behalf_session (id, partner_id, customer_id, member_id, purpose, status, started_at, expires_at, ended_at, version)
       SELECT 'obs_${customerId.slice(4)}', partner_id, '${customerId}', member_id, purpose, status, started_at, expires_at, ended_at, version
       FROM on_behalf_session WHERE id = 'obs_1'`,
    )
  }

  describe('on behalf of a customer (R-ACT-1, R-ACT-2)', () => {
    it('a manager whom the customer allowed it pays and cancels, and the audit names the manager', async () => {
      const [{ id }, other] = [await pending(world, ['10'], { customerId: 'cus_g' }), await pending(world, ['10'], { customerId: 'cus_g' })]
      expect(codeOf(await pay(world, 'manager', id))).toBe('DONE')
      expect(codeOf(await cancel(world, 'operations', other.id))).toBe('DONE')
      const audit = (await world.table('audit_event')).filter(({ target_id }) => target_id === id || target_id === other.id)
      expect(audit.map(({ operation, member_id, result }) => [operation, member_id, result]).sort()).toEqual([
        ['cancelOrder', 'mbr_operations', 'DONE'],
        ['payOrder', 'mbr_manager', 'DONE'],
      ])
    })

    it('without the authorisation it is refused; without having switched, too', async () => {
      const { id } = await pending(world, ['10'])
      expect(codeOf(await refused(id, {}, 'manager'))).toBe('ON_BEHALF_NOT_AUTHORIZED')
      expect(codeOf(await cancel(world, 'manager', id))).toBe('ON_BEHALF_NOT_AUTHORIZED')
      const granted = await pending(world, ['10'], { customerId: 'cus_g' })
      expect(codeOf(await refused(granted.id, {}, 'twoRoles'))).toBe('ON_BEHALF_SESSION_REQUIRED')
    })

    it('shows its buttons to those alone who have switched, for as long as that lasts (R-ACT-1, R-ACT-2)', async () => {
      const { id } = await pending(world, ['10'], { customerId: 'cus_g' })
      const actionsOf = async (persona: string) =>
        valueAt(await world.ask(persona, 'query ($id: ID!) { order(id: $id) { availableActions } }', { id }), 'order', 'availableActions')
      for (const persona of ['manager', 'operations', 'granting']) expect(await actionsOf(persona)).toEqual(['pay', 'cancel'])
      for (const persona of ['twoRoles', 'admin']) expect(await actionsOf(persona)).toEqual([])
      const before = world.now
      world.now = later(before, 8 * 3_600_000)
      expect([await actionsOf('manager'), await actionsOf('granting')]).toEqual([[], ['pay', 'cancel']])
      world.now = before
    })

    it('shows no `pay` while the customer is frozen or its partner restricted; what is ordered can still be cancelled (R-FRZ-1, R-PAR-5)', async () => {
      const { id } = await pending(world, ['10'], { customerId: 'cus_g' })
      const actions = () =>
        Promise.all(
          ['manager', 'granting'].map(async persona =>
            valueAt(
              await world.ask(persona, 'query ($id: ID!) { order(id: $id) { availableActions } }', { id }),
              'order',
              'availableActions',
            ),
          ),
        )
      const { manager } = world.store.writer
      await manager.update(CustomerEntity, { id: 'cus_g' }, { frozenState: FrozenState.ACCOUNT })
      expect(await actions()).toEqual([['cancel'], ['cancel']])
      await manager.update(CustomerEntity, { id: 'cus_g' }, { frozenState: FrozenState.NONE })
      await manager.update(PartnerEntity, { id: 'ptn_sp' }, { status: PartnerStatus.RESTRICTED })
      expect(await actions()).toEqual([['cancel'], ['cancel']])
      await manager.update(PartnerEntity, { id: 'ptn_sp' }, { status: PartnerStatus.NORMAL })
      expect(await actions()).toEqual([
        ['pay', 'cancel'],
        ['pay', 'cancel'],
      ])
    })

    it('asks once for all orders of a page who granted it, and once who has switched', async () => {
      const query = '{ orders(first: 100, filter: { status: PENDING_PAYMENT }) { nodes { availableActions } } }'
      for (let n = 0; n < 2; n++) await pending(world, ['10'], { customerId: 'cus_g' })
      const few = await world.counting(() => world.ask('manager', query))
      for (let n = 0; n < 5; n++) await pending(world, ['10'], { customerId: n % 2 ? 'cus_1' : 'cus_g' })
      const many = await world.counting(() => world.ask('manager', query))
      expect(many.statements).toHaveLength(few.statements.length)
      expect(valueAt<unknown[]>(many.result, 'orders', 'nodes').length).toBe(valueAt<unknown[]>(few.result, 'orders', 'nodes').length + 5)
    })

    it('goods of the marketplace are excluded; the customer itself buys them (R-OBO-1)', async () => {
      const { id } = await pending(world, ['10'], { customerId: 'cus_g', serviceTypeCode: 'hws.service.type.marketplace' })
      expect(codeOf(await refused(id, {}, 'manager'))).toBe('MARKETPLACE_EXCLUDED')
      expect(codeOf(await cancel(world, 'manager', id))).toBe('MARKETPLACE_EXCLUDED')
      expect(codeOf(await pay(world, 'granting', id))).toBe('DONE')
    })

    it.each(['supervisor', 'finance', 'specialist', 'nobody', 'vendorAdmin', 'vendorFinance'])(
      '%s may not at all: FORBIDDEN, and nothing is changed (R-ACT-2)',
      async persona => {
        const { id } = await pending(world, ['10'], { customerId: 'cus_g' })
        const before = await world.contents()
        const input = { idempotencyKey: newKey(), orderId: id, useVouchers: false, useDiscount: false }
        expect(refusals(await world.ask(persona, paying, { input }))).toEqual(['FORBIDDEN'])
        expect(await world.contents()).toEqual(before)
      },
    )
  })

  it('an order that is not there, not mine or not to be seen answers alike: there is none (CBC.30000010)', async () => {
    const [foreign, colleagues] = [
      await pending(world, ['10'], { customerId: 'cus_x1', partnerId: 'ptn_other' }),
      await pending(world, ['10'], { customerId: 'cus_3' }),
    ]
    const missing = await refused('ord_NONE', {}, 'manager')
    expect(toldOf(missing)).toEqual(['NOT_FOUND', 'CBC.30000010'])
    for (const id of [foreign.id, colleagues.id, 'cus_1', 'nonsense', '']) expect(await refused(id, {}, 'manager')).toEqual(missing)
    expect(toldOf(await refused(foreign.id))).toEqual(['NOT_FOUND', 'CBC.30000010'])
  })

  it('the id of an order is read in any case', async () => {
    const { id } = await pending(world, ['1'])
    expect(await pay(world, 'customer', id.toLowerCase())).toMatchObject({ order: { id, status: 'PROCESSING' } })
  })

  describe('what stands in the way', () => {
    it.each(Object.values(OrderStatus).filter(status => status !== OrderStatus.PENDING_PAYMENT))(
      'is that the order has moved on: %s (CBC.99003106)',
      async status => {
        const { id } = await pending(world, ['10'], { status, pendingPaymentEndAt: null })
        expect(await refused(id)).toMatchObject({
          userErrors: [{ code: 'INVALID_STATE', upstreamCode: 'CBC.99003106', params: [{ name: 'current', value: status }, {}] }],
        })
      },
    )

    it('is its deadline, before and after a job has written it down (CBC.99003110)', async () => {
      const { id } = await pending(world, ['10'], { pendingPaymentEndAt: world.now })
      expect(toldOf(await refused(id))).toEqual(['PAYMENT_DEADLINE_PASSED', 'CBC.99003110'])
      expect(await world.runJob('cancelUnpaidOrders')).toBeGreaterThan(0)
      expect(await stored(id)).toMatchObject({ status: 'CANCELLED', pending_payment_end_at: world.now })
      expect(toldOf(await refused(id))).toEqual(['PAYMENT_DEADLINE_PASSED', 'CBC.99003110'])
    })

    it.each([
      ['it was to begin before now', { startAt: '2026-03-02T02:00:00.000Z' }, 'PAYMENT_AFTER_START', 'CBC.99003162'],
      ['quota, capacity or specification changed', { hasProductChanged: true }, 'PRODUCT_CHANGED', 'CBC.99003141'],
      ['no tax rate is known', { lacksTaxRate: true }, 'TAX_RATE_MISSING', 'CBC.99006093'],
      ['the project has too little', { projectFunds: yuan('9.99') }, 'PROJECT_FUNDS_INSUFFICIENT', 'CBC.99003155'],
      ['the budget of the organisation is too small', { organisationBudget: yuan('9.99') }, 'ORGANISATION_BUDGET_EXCEEDED', 'CBC.99003198'],
    ])('is that %s', async (_, given, code, upstream) => {
      const order = await pending(world, ['10'])
      await terms(world, order, [], given)
      expect(toldOf(await refused(order.id))).toEqual([code, upstream])
    })

    it('is not what suffices to the cent, nor what begins a moment later', async () => {
      const order = await pending(world, ['10'])
      await terms(world, order, [], { projectFunds: yuan('10'), organisationBudget: yuan('10'), startAt: '2026-03-02T02:00:00.001Z' })
      expect(codeOf(await pay(world, 'customer', order.id))).toBe('DONE')
    })

    it('is a customer that is frozen (R-FRZ-1), and a partner that is restricted, for resale customers only (R-PAR-5)', async () => {
      const { id } = await pending(world, ['10'])
      const [referral] = [await pending(world, ['10'], { customerId: 'cus_4' })]
      await world.store.writer.manager.update(CustomerEntity, { id: 'cus_1' }, { frozenState: FrozenState.ACCOUNT })
      expect(toldOf(await refused(id))).toEqual(['TRADING_SUSPENDED', 'CBC.18000016'])
      await world.store.writer.manager.update(CustomerEntity, { id: 'cus_1' }, { frozenState: FrozenState.NONE })
      await world.store.writer.manager.update(PartnerEntity, { id: 'ptn_sp' }, { status: PartnerStatus.RESTRICTED })
      expect(toldOf(await refused(id))).toEqual(['TRADING_SUSPENDED', 'CBC.18000016'])
      expect(codeOf(await pay(world, 'referral', referral.id))).toBe('DONE')
      await world.store.writer.manager.update(PartnerEntity, { id: 'ptn_sp' }, { status: PartnerStatus.NORMAL })
    })

    it.each([
      ['left, for nobody', null],
      ['moved to another', 'ptn_other'],
    ])(
      'is the partner that it was ordered through and that the customer has %s; it can only be cancelled (R-ASC-2, R-2015)',
      async (_, next) => {
        const { id } = await pending(world, ['10'])
        const set = (partnerId: string | null) => world.store.writer.manager.update(CustomerEntity, { id: 'cus_1' }, { partnerId })
        await set(next)
        await fund(world, own('cus_1'), '10')
        expect(await refused(id)).toMatchObject({ userErrors: [{ code: 'ORDERED_BEFORE_CHANGE_OF_PARTNER', field: ['orderId'] }] })
        expect(codeOf(await cancel(world, 'customer', id))).toBe('DONE')
        await set('ptn_sp')
      },
    )

    it('is a master that is restricted, for customers of its resellers (R-PAR-5)', async () => {
      const { id } = await pending(world, ['10'], { customerId: 'cus_r1', partnerId: 'ptn_reseller' })
      await world.store.writer.manager.update(PartnerEntity, { id: 'ptn_master' }, { status: PartnerStatus.RESTRICTED })
      expect(toldOf(await refused(id, {}, 'resellers'))).toEqual(['TRADING_SUSPENDED', 'CBC.18000016'])
      await world.store.writer.manager.update(PartnerEntity, { id: 'ptn_master' }, { status: PartnerStatus.NORMAL })
      expect(codeOf(await pay(world, 'resellers', id))).toBe('DONE')
    })

    it('is paying too often in a minute (CBC.99008040) and too much in a day (CBC.99008056)', async () => {
      const { id } = await pending(world, ['1'], { customerId: 'cus_r1', partnerId: 'ptn_reseller' })
      const earlier = async (count: number, paidAt: string, status = OrderStatus.COMPLETED) => {
        for (let index = 0; index < count; index++)
          await pending(world, [], { customerId: 'cus_r1', partnerId: 'ptn_reseller', status, paidAt, pendingPaymentEndAt: null })
      }
      await earlier(29, '2026-03-02T01:59:30.000Z')
      expect(toldOf(await refused(id, {}, 'resellers'))).toEqual(['PAYING_TOO_OFTEN', 'CBC.99008040'])
      world.now = '2026-03-02T02:01:00.000Z'
      // One was paid in the test before; midnight in Shanghai is 16:00 UTC.
      await earlier(5, '2026-03-01T15:59:59.999Z')
      await earlier(170, '2026-03-01T16:00:00.001Z')
      expect(await refused(id, {}, 'resellers')).toMatchObject({
        userErrors: [{ code: 'DAILY_TRADE_LIMIT_REACHED', upstreamCode: 'CBC.99008056', params: [{ value: '200' }] }],
      })
      world.now = '2026-03-03T02:01:00.000Z'
      expect(codeOf(await pay(world, 'resellers', id))).toBe('DONE')
      world.now = '2026-03-02T02:00:00.000Z'
    })
  })

  describe('what is chosen (R-PAY-1)', () => {
    it.each([
      ['vouchers without a list', { useVouchers: true }, ['vouchers']],
      ['vouchers with an empty list', { useVouchers: true, vouchers: [] }, ['vouchers']],
      [
        'four vouchers',
        { useVouchers: true, vouchers: ['a', 'b', 'c', 'd'].map(id => ({ type: 'VOUCHER', id: `vch_${id}` })) },
        ['vouchers'],
      ],
      ['one voucher twice', { useVouchers: true, vouchers: [1, 2].map(() => ({ type: 'VOUCHER', id: 'vch_a' })) }, ['vouchers', '1']],
      ['a list without "yes"', { vouchers: [{ type: 'VOUCHER', id: 'vch_a' }] }, ['vouchers']],
      ['an empty list without "yes"', { vouchers: [] }, ['vouchers']],
      ['a discount without a list', { useDiscount: true }, ['discounts']],
      ['two discounts', { useDiscount: true, discounts: ['a', 'b'].map(id => ({ type: 'PROMOTION', id })) }, ['discounts']],
      ['a discount without "yes"', { discounts: [{ type: 'PROMOTION', id: 'a' }] }, ['discounts']],
    ])('%s: a parameter error', async (_, input, field) => {
      const { id } = await pending(world, ['10'])
      expect(await refused(id, input)).toMatchObject({ userErrors: [{ code: 'INVALID_INPUT', upstreamCode: 'CBC.0100', field }] })
    })
  })

  describe('combined orders (R-ORD-2, R-ORD-3)', () => {
    it('are paid with all their members at once, each with its own movement; afterwards each trades alone', async () => {
      const { id, members } = await combined(world, ['10.01', '20.02'])
      expect(await pay(world, 'customer', id)).toMatchObject({ paid: { amount: '30.03' }, order: { id, status: 'PROCESSING' } })
      for (const member of members) expect(await stored(member.id)).toMatchObject({ status: 'PROCESSING', paid_at: world.now })
      const transfers = (await world.table('ledger_transfer')).filter(({ ref_id }) =>
        [id, ...members.map(each => each.id)].includes(String(ref_id)),
      )
      expect(transfers.map(({ ref_id }) => ref_id).sort()).toEqual(members.map(each => each.id).sort())
    })

    it('are not paid or cancelled by the id of a member (CBC.99000089)', async () => {
      const { id, members } = await combined(world, ['10', '20'])
      const member = members[0]?.id ?? ''
      expect(await refused(member)).toMatchObject({
        userErrors: [{ code: 'USE_COMBINED_ORDER', upstreamCode: 'CBC.99000089', params: [{ name: 'order', value: id }] }],
      })
      expect(toldOf(await cancel(world, 'customer', member))).toEqual(['USE_COMBINED_ORDER', 'CBC.99000089'])
    })

    it('are not paid while a member is in review; what was cancelled meanwhile is left out, and said so', async () => {
      const inReview = await combined(world, ['10', '20'], {}, index => (index ? {} : { status: OrderStatus.PENDING_REVIEW }))
      expect(codeOf(await refused(inReview.id))).toBe('COMBINED_ORDER_IN_REVIEW')
      const { id, members } = await combined(world, ['10', '20', '30'], {}, index => (index ? {} : { status: OrderStatus.CANCELLED }))
      expect(await pay(world, 'customer', id)).toMatchObject({ paid: { amount: '50.00' }, droppedOrderIds: [members[0]?.id] })
      expect(await stored(members[0]?.id ?? '')).toMatchObject({ status: 'CANCELLED', paid_at: null })
    })

    it('hold at most 30 orders', async () => {
      const { id } = await combined(world, Array<string>(31).fill('0.01'))
      expect(await refused(id)).toMatchObject({ userErrors: [{ code: 'TOO_MANY_ORDERS', params: [{ name: 'most', value: '30' }] }] })
    })
  })

  describe('two at once, and the same again', () => {
    it('of eight payments of one order exactly one is made', async () => {
      const { id } = await pending(world, ['10'], { customerId: 'cus_g' })
      const before = await held(world, allocated('cus_g'))
      const personas = ['granting', 'manager', 'operations', 'granting', 'manager', 'operations', 'granting', 'manager']
      const ended = (await Promise.all(personas.map(persona => pay(world, persona, id)))).map(codeOf)
      expect(ended.filter(code => code === 'DONE')).toHaveLength(1)
      expect(ended.filter(code => code === 'INVALID_STATE')).toHaveLength(7)
      expect(yuan(before).minus(yuan(await held(world, allocated('cus_g')))).amount).toBe('10.00')
    })

    it('two orders at once never spend more than there is', async () => {
      await world.add(CustomerEntity, { ...(await rowOf('cus_2')), id: 'cus_poor' })
      await grantTo('cus_poor')
      await fund(world, allocated('cus_poor'), '25')
      const orders = await Promise.all(Array.from({ length: 6 }, () => pending(world, ['10'], { customerId: 'cus_poor' })))
      const ended = (await Promise.all(orders.map(({ id }) => pay(world, 'manager', id)))).map(codeOf)
      expect(ended.filter(code => code === 'DONE')).toHaveLength(2)
      expect(ended.filter(code => code === 'INSUFFICIENT_BALANCE')).toHaveLength(4)
      expect(await held(world, allocated('cus_poor'))).toBe('5.00')
    })

    it('a payment and a cancellation at once: exactly one of them happens', async () => {
      const { id } = await pending(world, ['10'], { customerId: 'cus_g' })
      const ended = (await Promise.all([pay(world, 'granting', id), cancel(world, 'manager', id)])).map(codeOf)
      expect(ended.sort()).toEqual(['DONE', 'INVALID_STATE'])
    })

    it('one key pays once, and answers the same again; another order under it is refused (R-2290)', async () => {
      const [{ id }, other] = [await pending(world, ['10']), await pending(world, ['10'])]
      const input = { idempotencyKey: 'the same' }
      const answers = await Promise.all(Array.from({ length: 6 }, () => pay(world, 'customer', id, input)))
      expect(answers.filter(({ replayed }) => replayed)).toHaveLength(5)
      for (const answer of answers)
        expect(answer).toMatchObject({ paid: { amount: '10.00' }, userErrors: [], order: { status: 'PROCESSING' } })
      expect((await world.table('ledger_transfer')).filter(({ ref_id }) => ref_id === id)).toHaveLength(1)
      expect(codeOf(await refused(other.id, input))).toBe('IDEMPOTENCY_KEY_REUSED')
    })
  })
})
