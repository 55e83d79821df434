/** Customers ask their partner to pay; the partner pays from its balance, or declines. */
import { AccountType } from '../../../src/modules/accounts'
import { CustomerEntity, FrozenState } from '../../../src/modules/customers'
import { MemberEntity } from '../../../src/modules/members'
import { AvailableDiscountType, ChargingMode, DiscountMode, OrderStatus, OrderType } from '../../../src/modules/orders'
import { RoleCode } from '../../../src/access/roles'
import { idsAt, refusals, valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { verificationCodeFor } from '../../support/verification'
import type { World } from '../../support/world'
import {
  asked,
  brokenInvariants,
  cancel,
  codeOf,
  combined,
  held,
  newKey,
  openPaymentWorld,
  partners,
  pay,
  payFor,
  payingFor,
  pending,
  requesting,
  requestPayment,
  setOnAccount,
  terms,
  toldOf,
  type Told,
  yuan,
} from './paymentWorld'

const rejecting = `mutation ($input: RejectPartnerPaymentsInput!) {
  rejectPartnerPayments(input: $input) {
    userErrors { code field } results { id partnerPaymentRequest { status reason } userErrors { code field upstreamCode params { name value } } }
  }
}`
const withdrawing = `mutation ($input: WithdrawPartnerPaymentInput!) {
  withdrawPartnerPayment(input: $input) { partnerPaymentRequest { id status } userErrors { code field message upstreamCode params { name value } } }
}`
const listing = `query ($filter: PartnerPaymentFilter) {
  partnerPaymentRequests(filter: $filter, orderBy: REQUESTED_AT_ASC) { totalCount nodes { id orderId amount { amount } order { id } customer { id } decidedBy { id } availableActions } }
}`

describe.each(databases)('partner payments on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openPaymentWorld(kind)
    await world.join('finance2', { partnerId: 'ptn_sp', roles: [RoleCode.FINANCE] })
    await world.join('resellerFinance', { partnerId: 'ptn_reseller', roles: [RoleCode.FINANCE] })
  })
  afterEach(async () => {
    expect(await brokenInvariants(world)).toEqual({})
  })
  afterAll(() => world.close())

  const stored = async (id: string) => (await world.table('partner_payment_request')).find(row => row.id === id)
  const refused = async (orderId: string, persona = 'finance') => {
    const before = await world.contents()
    const answer = await payFor(world, persona, orderId)
    expect(answer).toMatchObject({ paid: null, order: null, partnerPaymentRequest: null })
    expect(await world.contents()).toEqual(before)
    return answer
  }
  const notAsked = async (orderId: string, persona = 'customer') => {
    const before = await world.contents()
    const answer = await requestPayment(world, persona, orderId)
    expect(await world.contents()).toEqual(before)
    return answer
  }

  describe('asking (R-PP-1)', () => {
    it('puts the order on the list of the partner, with what there is to pay', async () => {
      const { id } = await pending(world, ['30', '12.34'])
      const answer = await requestPayment(world, 'customer', id)
      expect(answer).toMatchObject({
        userErrors: [],
        partnerPaymentRequest: { orderId: id, status: 'PENDING', amount: { amount: '42.34' }, availableActions: ['withdraw'] },
      })
      const actions = await world.ask('finance', 'query ($id: ID!) { order(id: $id) { availableActions } }', { id })
      expect(valueAt(actions, 'order', 'availableActions')).toEqual(['payForCustomer'])
      const list = await world.ask('finance', listing, { filter: { status: 'PENDING', orderId: id.toLowerCase() } })
      expect(valueAt(list, 'partnerPaymentRequests', 'nodes')).toEqual([
        {
          id: answer.partnerPaymentRequest?.id,
          orderId: id,
          amount: { amount: '42.34' },
          order: { id },
          customer: { id: 'cus_1' },
          decidedBy: null,
          availableActions: ['pay', 'reject'],
        },
      ])
      expect(codeOf(await notAsked(id))).toBe('PARTNER_PAYMENT_ALREADY_REQUESTED')
      const { manager } = world.store.writer
      await manager.update(CustomerEntity, { id: 'cus_1' }, { frozenState: FrozenState.ACCOUNT })
      const frozen = await world.ask('finance', listing, { filter: { status: 'PENDING', orderId: id } })
      expect(valueAt(frozen, 'partnerPaymentRequests', 'nodes')).toMatchObject([{ availableActions: ['reject'] }])
      const ofOrder = await world.ask('finance', 'query ($id: ID!) { order(id: $id) { availableActions } }', { id })
      expect(valueAt(ofOrder, 'order', 'availableActions')).toEqual([])
      await manager.update(CustomerEntity, { id: 'cus_1' }, { frozenState: FrozenState.NONE })
    })

    it('is for customers of a solution provider, and of a cloud reseller for those that buy through it', async () => {
      const ofReseller = { partnerId: 'ptn_reseller' }
      const referral = await pending(world, ['10'], { customerId: 'cus_4' })
      const resale = await pending(world, ['10'], { customerId: 'cus_r1', ...ofReseller })
      await world.store.writer.manager.update(CustomerEntity, { id: 'cus_r2' }, { associationType: 'REFERRAL' as never })
      const refusedOne = await pending(world, ['10'], { customerId: 'cus_r2', ...ofReseller })
      expect(codeOf(await requestPayment(world, 'referral', referral.id))).toBe('DONE')
      expect(codeOf(await requestPayment(world, 'resellers', resale.id))).toBe('DONE')
      expect(codeOf(await notAsked(refusedOne.id, 'resellersReferral'))).toBe('PARTNER_PAYMENT_NOT_AVAILABLE')
    })

    it.each([
      ['an unsubscription', { orderType: OrderType.UNSUBSCRIPTION }],
      ['what is paid by use', { chargingMode: ChargingMode.PAY_PER_USE }],
      ['an order under a former partner', { partnerId: 'ptn_other' }],
    ])('is not for %s', async (_, given) => {
      const { id } = await pending(world, ['10'], given)
      expect(codeOf(await notAsked(id))).toBe('PARTNER_PAYMENT_NOT_AVAILABLE')
    })

    it('is not for what costs nothing, is too late, has changed, or has moved on (R-PP-5)', async () => {
      expect(codeOf(await notAsked((await pending(world, ['0'])).id))).toBe('PARTNER_PAYMENT_NOT_AVAILABLE')
      expect(codeOf(await notAsked((await pending(world, ['10'], { pendingPaymentEndAt: world.now })).id))).toBe('PAYMENT_DEADLINE_PASSED')
      const changed = await pending(world, ['10'])
      await terms(world, changed, [], { hasProductChanged: true })
      expect(codeOf(await notAsked(changed.id))).toBe('PRODUCT_CHANGED')
      expect(codeOf(await notAsked((await pending(world, ['10'], { status: OrderStatus.COMPLETED })).id))).toBe('INVALID_STATE')
      expect(codeOf(await notAsked((await pending(world, ['10'], { customerId: 'cus_2' })).id))).toBe('NOT_FOUND')
    })

    it('is for a combined order as a whole (R-ORD-2)', async () => {
      const { id, members } = await combined(world, ['10', '20'])
      expect(codeOf(await notAsked(members[0]?.id ?? ''))).toBe('USE_COMBINED_ORDER')
      expect(await requestPayment(world, 'customer', id)).toMatchObject({ partnerPaymentRequest: { amount: { amount: '30.00' } } })
    })

    it('is for nobody but the customer itself, an administrator included', async () => {
      const { id } = await pending(world, ['10'])
      const before = await world.contents()
      for (const persona of ['admin', 'finance', 'manager', 'vendorAdmin'])
        expect(refusals(await world.ask(persona, requesting, { input: { orderId: id } }))).toEqual(['FORBIDDEN'])
      expect(await world.contents()).toEqual(before)
    })

    it('can be taken back while it waits, by who asked', async () => {
      const { id } = await pending(world, ['10'])
      const requestId = await asked(world, id)
      const withdraw = async (persona: string) => world.ask(persona, withdrawing, { input: { requestId } })
      expect(refusals(await withdraw('admin'))).toEqual(['FORBIDDEN'])
      const answer = async (persona: string) => valueAt<{ userErrors: Told[] }>(await withdraw(persona), 'withdrawPartnerPayment')
      const foreign = (await answer('referral')).userErrors
      expect(foreign).toMatchObject([{ code: 'NOT_FOUND', field: ['requestId'], message: 'There is no such partner payment request.' }])
      expect(await answer('customer')).toMatchObject({ userErrors: [], partnerPaymentRequest: { id: requestId, status: 'CLOSED' } })
      expect(codeOf(await answer('customer'))).toBe('INVALID_STATE')
      expect(toldOf(await refused(id))).toEqual(['INVALID_STATE', 'CBC.99003106'])
      expect(codeOf(await requestPayment(world, 'customer', id))).toBe('DONE')
    })
  })

  describe('paying (R-PP-3, R-2102)', () => {
    it("takes the partner's cash, and as much of what it may grant; the customer is told by e-mail and SMS", async () => {
      const { id } = await pending(world, ['250.50'])
      const requestId = await asked(world, id)
      const before = [await held(world, partners()), await held(world, partners('ptn_sp', AccountType.GRANTABLE))]
      expect(await payFor(world, 'finance', id)).toMatchObject({
        paid: { amount: '250.50' },
        userErrors: [],
        order: { status: 'PROCESSING', isPaidByPartner: true, payingAgentId: 'ptn_sp', paidAt: world.now },
        partnerPaymentRequest: { id: requestId, status: 'PAID', decidedAt: world.now },
      })
      const after = [await held(world, partners()), await held(world, partners('ptn_sp', AccountType.GRANTABLE))]
      expect(before.map((amount, index) => yuan(amount).minus(yuan(after[index] ?? '0')).amount)).toEqual(['250.50', '250.50'])
      const messages = (await world.table('outgoing_message')).filter(({ text }) => String(text).includes(id.slice(4)))
      expect(messages.map(({ channel, recipient }) => [channel, recipient]).sort()).toEqual([
        ['EMAIL', 'customer@example.com'],
        ['SMS', '13700000021'],
      ])
      expect(await stored(requestId)).toMatchObject({ decided_by_id: 'mbr_finance', pending_order_id: null })
    })

    it('goods of the marketplace are paid from the balance like any others (R-PP-2)', async () => {
      const { id } = await pending(world, ['10'], { serviceTypeCode: 'hws.service.type.marketplace' })
      await asked(world, id)
      expect(await payFor(world, 'finance', id)).toMatchObject({ paid: { amount: '10.00' }, order: { isPaidByPartner: true } })
    })

    it('needs the balance AND what may be granted; earmarked money is neither', async () => {
      const { id } = await pending(world, ['1000'])
      await asked(world, id)
      await setOnAccount(world, partners('ptn_sp', AccountType.GRANTABLE), { designatedAmount: yuan('3000') })
      expect(toldOf(await refused(id))).toEqual(['INSUFFICIENT_BALANCE', 'CBC.99005003'])
      await setOnAccount(world, partners('ptn_sp', AccountType.GRANTABLE), { designatedAmount: yuan('0') })
      await setOnAccount(world, partners(), { designatedAmount: yuan('4000') })
      expect(toldOf(await refused(id))).toEqual(['INSUFFICIENT_BALANCE', 'CBC.99005003'])
      await setOnAccount(world, partners(), { designatedAmount: yuan('0') })
      expect(codeOf(await payFor(world, 'finance', id))).toBe('DONE')
    })

    it('a cloud reseller needs its balance only, which its master gave it', async () => {
      const given = { customerId: 'cus_r1', partnerId: 'ptn_reseller' }
      const [fits, tooMuch] = [await pending(world, ['500'], given), await pending(world, ['300.01'], given)]
      for (const { id } of [fits, tooMuch]) await asked(world, id, given)
      expect(codeOf(await payFor(world, 'resellerFinance', fits.id))).toBe('DONE')
      expect(await refused(tooMuch.id, 'resellerFinance')).toMatchObject({
        userErrors: [{ code: 'INSUFFICIENT_BALANCE', params: [{ name: 'available', value: '300.00' }] }],
      })
    })

    it('pays a combined order as a whole, and what was priced anew at its new price (R-PAY-2)', async () => {
      const { id } = await combined(world, ['10', '20'])
      await asked(world, id)
      expect(await payFor(world, 'finance', id)).toMatchObject({ paid: { amount: '30.00' } })
      const order = await pending(world, ['100'])
      await terms(world, order, [{ id: 'new', type: AvailableDiscountType.REPRICING, mode: DiscountMode.FIXED_PRICE, value: '70' }])
      await asked(world, order.id)
      expect(await payFor(world, 'finance', order.id)).toMatchObject({ paid: { amount: '70.00' } })
    })

    it('is for orders that were asked for, and that can still be paid (R-PP-5)', async () => {
      const bare = await pending(world, ['10'])
      expect(toldOf(await refused(bare.id))).toEqual(['NOT_FOUND', null])
      const late = await pending(world, ['10'], { pendingPaymentEndAt: world.now })
      await asked(world, late.id)
      expect(toldOf(await refused(late.id))).toEqual(['PAYMENT_DEADLINE_PASSED', 'CBC.99003110'])
      const changed = await pending(world, ['10'])
      await terms(world, changed, [], { hasProductChanged: true })
      await asked(world, changed.id)
      expect(toldOf(await refused(changed.id))).toEqual(['PRODUCT_CHANGED', 'CBC.99003141'])
      const begun = await pending(world, ['10'])
      await terms(world, begun, [], { startAt: world.now })
      await asked(world, begun.id)
      expect(toldOf(await refused(begun.id))).toEqual(['PAYMENT_AFTER_START', 'CBC.99003162'])
    })

    it('is not for other partners: there is no such order', async () => {
      const { id } = await pending(world, ['10'])
      await asked(world, id)
      for (const persona of ['strangerAdmin', 'masterAdmin', 'resellerFinance'])
        expect(toldOf(await refused(id, persona))).toEqual(['NOT_FOUND', 'CBC.30000010'])
    })

    it.each(['manager', 'supervisor', 'operations', 'specialist', 'nobody', 'vendorAdmin', 'customer'])(
      '%s may not pay: FORBIDDEN, and nothing is changed',
      async persona => {
        const { id } = await pending(world, ['10'])
        await asked(world, id)
        const before = await world.contents()
        expect(refusals(await world.ask(persona, payingFor, { input: { idempotencyKey: newKey(), orderId: id } }))).toEqual(['FORBIDDEN'])
        expect(await world.contents()).toEqual(before)
      },
    )

    it('asks for a code where the member wants to be asked, and uses it up with the payment (R-SEN-1)', async () => {
      await world.join('careful', { partnerId: 'ptn_sp', roles: [RoleCode.FINANCE], verificationCodeEnabled: true })
      const { id } = await pending(world, ['10'])
      await asked(world, id)
      expect(await payFor(world, 'careful', id)).toMatchObject({
        paid: null,
        userErrors: [{ code: 'VERIFICATION_REQUIRED' }],
        verification: { operation: 'BALANCE_PAYMENT' },
      })
      const code = await verificationCodeFor(world, 'careful', 'BALANCE_PAYMENT', [id])
      const input = { idempotencyKey: 'with a code', verification: { code } }
      expect(codeOf(await payFor(world, 'careful', id, input))).toBe('DONE')
      expect(await payFor(world, 'careful', id, input)).toMatchObject({ replayed: true, paid: { amount: '10.00' } })
    })
  })

  describe('declining (R-PP-4)', () => {
    const reject = async (ids: string[], reason = 'not in the budget', persona = 'finance') =>
      valueAt<{ userErrors: Told[]; results: { id: string; userErrors: Told[]; partnerPaymentRequest: object | null }[] }>(
        await world.ask(persona, rejecting, { input: { ids, reason } }),
        'rejectPartnerPayments',
      )

    it('answers each request on its own: one that is none of mine spoils nothing', async () => {
      const ids: string[] = []
      for (let index = 0; index < 2; index++) ids.push(await asked(world, (await pending(world, ['10'])).id))
      const foreign = await pending(world, ['10'], { customerId: 'cus_x1', partnerId: 'ptn_other' })
      const foreignId = await asked(world, foreign.id, { customerId: 'cus_x1', partnerId: 'ptn_other' })
      const { results } = await reject([ids[0] ?? '', foreignId, 'ppr_none', 'nonsense', ids[1] ?? ''], '  not in the budget ')
      expect(results.map(codeOf)).toEqual(['DONE', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND', 'DONE'])
      for (const index of [0, 4]) expect(results[index]?.partnerPaymentRequest).toEqual({ status: 'REJECTED', reason: 'not in the budget' })
      expect((await reject(ids)).results.map(codeOf)).toEqual(['INVALID_STATE', 'INVALID_STATE'])
      expect(await stored(foreignId)).toMatchObject({ status: 'PENDING' })
    })

    it('needs a reason of at most 256 characters, and 1 to 100 different requests', async () => {
      const id = await asked(world, (await pending(world, ['10'])).id)
      const before = await world.contents()
      expect(codeOf(await reject([id], ' '))).toBe('REASON_REQUIRED')
      expect(codeOf(await reject([id], '长'.repeat(257)))).toBe('INVALID_INPUT')
      expect(codeOf(await reject([]))).toBe('INVALID_INPUT')
      expect(codeOf(await reject([id, id]))).toBe('INVALID_INPUT')
      expect(await world.contents()).toEqual(before)
      expect((await reject([id], '长'.repeat(256))).results.map(codeOf)).toEqual(['DONE'])
    })
  })

  describe('what closes a request', () => {
    it.each([
      ['the customer pays', (id: string) => pay(world, 'customer', id)],
      ['the customer cancels', (id: string) => cancel(world, 'customer', id)],
    ])('%s', async (_, act) => {
      const { id } = await pending(world, ['1'])
      const requestId = await asked(world, id)
      expect(codeOf(await act(id))).toBe('DONE')
      expect(await stored(requestId)).toMatchObject({ status: 'CLOSED', pending_order_id: null, decided_by_id: 'mbr_customer' })
    })

    it('the deadline passes', async () => {
      const { id } = await pending(world, ['1'], { pendingPaymentEndAt: world.now })
      const requestId = await asked(world, id)
      await world.runJob('cancelUnpaidOrders')
      expect(await stored(requestId)).toMatchObject({ status: 'CLOSED' })
    })

    it('a member without the right to see requests pays on behalf of the customer', async () => {
      const { id } = await pending(world, ['1'], { customerId: 'cus_g' })
      const requestId = await asked(world, id, { customerId: 'cus_g' })
      expect(codeOf(await pay(world, 'manager', id))).toBe('DONE')
      expect(await stored(requestId)).toMatchObject({ status: 'CLOSED', decided_by_id: 'mbr_manager' })
    })
  })

  describe('two at once', () => {
    it.each([
      ['customer and partner', ['customer', 'finance']],
      ['two finance members', ['finance', 'finance2']],
      ['all of them, twice', ['customer', 'finance', 'finance2', 'customer', 'finance', 'finance2']],
    ])('%s: exactly one pays', async (_, personas) => {
      const { id } = await pending(world, ['10'])
      const requestId = await asked(world, id)
      const answers = await Promise.all(personas.map(persona => (persona === 'customer' ? pay : payFor)(world, persona, id)))
      expect(answers.map(codeOf).filter(code => code === 'DONE')).toHaveLength(1)
      expect(answers.map(codeOf).filter(code => code === 'INVALID_STATE')).toHaveLength(personas.length - 1)
      const kinds = (await world.table('ledger_transfer')).filter(({ ref_id }) => ref_id === id).map(row => row.kind)
      expect(new Set(kinds).size).toBe(1)
      expect(await stored(requestId)).toMatchObject({ status: kinds[0] === 'PARTNER_PAYMENT' ? 'PAID' : 'CLOSED' })
    })

    it('a payment and a refusal: exactly one of them happens', async () => {
      const { id } = await pending(world, ['10'])
      const requestId = await asked(world, id)
      const [paid, declined] = await Promise.all([
        payFor(world, 'finance', id),
        world.ask('finance2', rejecting, { input: { ids: [requestId], reason: 'no' } }),
      ])
      const [result] = valueAt<{ userErrors: Told[] }[]>(declined, 'rejectPartnerPayments', 'results')
      expect([codeOf(paid), result && codeOf(result)].sort()).toEqual(['DONE', 'INVALID_STATE'])
    })

    it('one key pays once; another order under it is refused (R-2290)', async () => {
      const [{ id }, other] = [await pending(world, ['10']), await pending(world, ['10'])]
      await asked(world, id)
      await asked(world, other.id)
      const input = { idempotencyKey: 'once' }
      const answers = await Promise.all(Array.from({ length: 5 }, () => payFor(world, 'finance', id, input)))
      expect(answers.map(({ replayed }) => replayed).sort()).toEqual([false, true, true, true, true])
      for (const answer of answers) expect(answer).toMatchObject({ paid: { amount: '10.00' }, partnerPaymentRequest: { status: 'PAID' } })
      expect(codeOf(await payFor(world, 'finance', other.id, input))).toBe('IDEMPOTENCY_KEY_REUSED')
    })
  })

  describe('who sees what was asked', () => {
    it('money is for finance, administrators and the customer that asked; managers of customers see none', async () => {
      const { id } = await pending(world, ['10'], { customerId: 'cus_3' })
      const requestId = await asked(world, id, { customerId: 'cus_3' })
      const seen = async (persona: string) =>
        idsAt(await world.ask(persona, listing, { filter: { orderId: id } }), 'partnerPaymentRequests')
      for (const persona of ['finance', 'admin']) expect(await seen(persona)).toEqual([requestId])
      for (const persona of ['customer', 'strangerAdmin', 'masterAdmin', 'resellerAdmin']) expect(await seen(persona)).toEqual([])
      for (const persona of ['manager', 'colleague', 'supervisor', 'operations', 'specialist', 'vendorAdmin'])
        expect(refusals(await world.ask(persona, listing))).toEqual(['FORBIDDEN'])
      const onOrder = `query ($id: ID!) { order(id: $id) { partnerPaymentRequests { id } } node(id: "${requestId}") { id } }`
      expect(valueAt(await world.ask('colleague', onOrder, { id }))).toEqual({ order: { partnerPaymentRequests: [] }, node: null })
      expect(valueAt(await world.ask('finance', onOrder, { id }))).toEqual({
        order: { partnerPaymentRequests: [{ id: requestId }] },
        node: { id: requestId },
      })
    })

    it('filters: null and "" filter nothing; a foreign customer matches none', async () => {
      const all = valueAt<number>(await world.ask('finance', listing), 'partnerPaymentRequests', 'totalCount')
      const count = async (filter: object) =>
        valueAt<number>(await world.ask('finance', listing, { filter }), 'partnerPaymentRequests', 'totalCount')
      expect(all).toBeGreaterThan(10)
      for (const filter of [{}, { status: null, customerId: null, orderId: null }, { customerId: '', orderId: '' }])
        expect(await count(filter)).toBe(all)
      expect(await count({ customerId: 'cus_x1' })).toBe(0)
      expect(await count({ customerId: 'cus_4' })).toBe(1)
    })
  })

  it('a member that was disabled meanwhile pays nothing', async () => {
    const { id } = await pending(world, ['10'])
    await asked(world, id)
    await world.join('leaving', { partnerId: 'ptn_sp', roles: [RoleCode.FINANCE] })
    await world.store.writer.manager.update(MemberEntity, { id: 'mbr_leaving' }, { status: 'DISABLED' as never })
    await expect(payFor(world, 'leaving', id)).rejects.toThrow()
  })
})
