/** The account check: everything that stands in the way of a disassociation or a switch, each with its way out (part 1 §3.6). */
import { AccountType, ofCustomer } from '../../../src/modules/accounts'
import { AssociationObstacle } from '../../../src/modules/association'
import { AssociationType, CustomerStandingEntity, FrozenState } from '../../../src/modules/customers'
import { ChargingMode, PartnerPaymentRequestEntity, PartnerPaymentStatus } from '../../../src/modules/orders'
import { ResourceEntity, ResourceStatus } from '../../../src/modules/resources'
import { fund, setOnAccount, yuan } from '../../support/accountRows'
import { databases } from '../../support/databases'
import { resourceRow } from '../../support/resourceRows'
import { now } from '../../support/rows'
import type { World } from '../../support/world'
import {
  cancel,
  codesOf,
  decide,
  done,
  handle,
  newCustomer,
  openAssociationWorld,
  part,
  refusing,
  standingRow,
  switchTo,
  wantOut,
} from './associationWorld'

type Check = { passed: boolean; failures: { obstacle: string; wayOut: string; until: string | null }[] }

describe.each(databases)('the account check on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openAssociationWorld(kind)
  })
  afterAll(() => world.close())
  beforeEach(() => {
    world.now = now
  })

  const check = async (persona: string, customerId: string, type = 'DISASSOCIATE') => {
    const { data, errors } = await world.ask(
      persona,
      `{ associationCheck(customerId: "${customerId}", type: ${type}) { passed failures { obstacle wayOut until } } }`,
    )
    return errors.length ? errors.map(({ extensions }) => extensions.code) : (data?.associationCheck as Check | null)
  }
  const obstacles = async (persona: string, customerId: string) =>
    ((await check(persona, customerId)) as Check).failures.map(({ obstacle }) => obstacle)

  let rows = 0
  const standing = (customerId: string, facts: Partial<CustomerStandingEntity>) =>
    world.add(CustomerStandingEntity, standingRow(customerId, facts))
  const paymentRequest = (customerId: string, status: PartnerPaymentStatus) =>
    world.add(PartnerPaymentRequestEntity, {
      id: `ppr_${++rows}`,
      orderId: `ord_C${rows}`,
      pendingOrderId: status === PartnerPaymentStatus.PENDING ? `ord_C${rows}` : null,
      partnerId: 'ptn_sp',
      customerId,
      status,
      amount: yuan('10.00'),
      currency: 'CNY',
      requestedAt: now,
      decidedAt: null,
      decidedById: null,
      reason: null,
      updatedAt: now,
      version: 1,
    })
  const reservedInstance = (customerId: string, given: Partial<ResourceEntity> = {}) =>
    world.add(
      ResourceEntity,
      resourceRow({ id: `res_${++rows}`, partnerId: 'ptn_sp', customerId, chargingMode: ChargingMode.RESERVED_INSTANCE, ...given }),
    )
  const owe = async (customerId: string, amount: string) => {
    const purse = ofCustomer(customerId, 'ptn_sp', AccountType.BALANCE, 'CNY')
    await fund(world, purse, '1.00')
    await setOnAccount(world, purse, { debtAmount: yuan(amount) })
  }

  const freeze = (customerId: string, by: string | null) =>
    world.store.writer.query('UPDATE customer SET frozen_state = ?, frozen_by = ? WHERE id = ?', [FrozenState.ACCOUNT, by, customerId])

  /** Each obstacle, and how it comes about. */
  const situations: Record<Exclude<AssociationObstacle, `${string}_3_MONTHS`>, (id: string) => Promise<unknown>> = {
    HAS_INDEPENDENT_MEMBER_ACCOUNTS: id => standing(id, { hasIndependentMembers: true }),
    IS_ENTERPRISE_MEMBER: id => standing(id, { isEnterpriseMember: true }),
    PENDING_PARTNER_PAYMENT: id => paymentRequest(id, PartnerPaymentStatus.PENDING),
    VALID_RESERVED_INSTANCE: id => reservedInstance(id),
    IN_ARREARS: id => owe(id, '0.01'),
    ACTIVE_SPECIAL_CONTRACT: id => standing(id, { hasSpecialContract: true }),
    MANUALLY_FROZEN: id => freeze(id, 'mbr_operations'),
    VALID_SUPPORT_PLAN: id => standing(id, { hasSupportPlan: true }),
  }
  const each = Object.entries(situations)

  it('passes a customer of whom nothing is known', async () => {
    const { id, persona } = await newCustomer(world)
    expect([await check('admin', id), await check(persona, id), await check('manager', id, 'SWITCH_TYPE')]).toEqual(
      Array(3).fill({ passed: true, failures: [] }),
    )
  })

  it.each(each)('finds %s, says what to do, and refuses every request (part 1 §3.6, R-PP-7)', async (obstacle, situation) => {
    const { id, persona } = await newCustomer(world)
    await situation(id)
    const found = { passed: false, failures: [{ obstacle, wayOut: expect.any(String) as string, until: null }] }
    expect([await check('admin', id), await check(persona, id)]).toEqual([found, found])
    const refused = refusing(world)
    await refused(() => part(world, id), obstacle)
    await refused(() => switchTo(world, id, 'REFERRAL'), obstacle)
    await refused(() => wantOut(world, persona), obstacle)
  })

  it.each(each)('finds %s again when it is to be done, after it was asked for', async (obstacle, situation) => {
    const [first, second] = [await newCustomer(world), await newCustomer(world)]
    const [byPartner, byCustomer] = [await done(part(world, first.id)), await done(wantOut(world, second.persona))]
    for (const { id } of [first, second]) await situation(id)
    expect(await codesOf(decide(world, first.persona, byPartner.id, 'APPROVE'))).toEqual([obstacle])
    await refusing(world)(() => handle(world, byCustomer.id, 'APPROVE'), obstacle)
    expect(await done(handle(world, byCustomer.id, 'REJECT'))).toMatchObject({ status: 'REJECTED' })
  })

  it('names all of them at once, as errors of the request too', async () => {
    const { id } = await newCustomer(world)
    await standing(id, { hasSpecialContract: true, hasSupportPlan: true, isEnterpriseMember: true })
    await owe(id, '3.00')
    const all = ['IS_ENTERPRISE_MEMBER', 'IN_ARREARS', 'ACTIVE_SPECIAL_CONTRACT', 'VALID_SUPPORT_PLAN']
    expect(await obstacles('admin', id)).toEqual(all)
    expect(await codesOf(part(world, id))).toEqual(all)
  })

  it('speaks the language of the request', async () => {
    const { id } = await newCustomer(world)
    await standing(id, { hasSupportPlan: true })
    world.language = 'zh'
    const { failures } = (await check('admin', id)) as Check
    world.language = 'en'
    expect(failures[0]?.wayOut).toContain('服务支持计划')
  })

  it.each([
    ['arrears of a referral customer', async (id: string) => owe(id, '5.00'), { associationType: AssociationType.REFERRAL }],
    ['payments that were made or refused', (id: string) => paymentRequest(id, PartnerPaymentStatus.PAID), {}],
    ['a reserved instance that has expired', (id: string) => reservedInstance(id, { expireAt: now }), {}],
    ['a reserved instance that was closed', (id: string) => reservedInstance(id, { status: ResourceStatus.CLOSED }), {}],
    ['other resources', (id: string) => reservedInstance(id, { chargingMode: ChargingMode.YEARLY_MONTHLY }), {}],
    ['what the vendor froze', (id: string) => freeze(id, null), {}],
    ['a debt that is paid', (id: string) => owe(id, '0.00'), {}],
  ])('does not mind %s', async (_what, situation, given) => {
    const { id } = await newCustomer(world, given)
    await situation(id)
    expect(await check('admin', id)).toEqual({ passed: true, failures: [] })
  })

  describe('minds how often one asks (R-ASC-1)', () => {
    /** Asked on 2 March: until the end of 2 June in Shanghai. */
    const until = '2026-06-02T15:59:59.999Z'
    const afterwards = '2026-06-02T16:00:00.000Z'

    it('the partner once in three months, be it for leaving or switching, to the millisecond', async () => {
      const { id, persona } = await newCustomer(world)
      const { id: event } = await done(part(world, id))
      await done(decide(world, persona, event, 'REJECT'))
      world.now = until
      const waiting = [{ obstacle: 'PARTNER_REQUEST_WITHIN_3_MONTHS', wayOut: expect.stringContaining(until) as string, until }]
      expect(await check('admin', id)).toEqual({ passed: false, failures: waiting })
      await refusing(world)(() => part(world, id), 'PARTNER_REQUEST_WITHIN_3_MONTHS', { params: [{ name: 'until', value: until }] })
      await refusing(world)(() => switchTo(world, id, 'REFERRAL'), 'PARTNER_REQUEST_WITHIN_3_MONTHS')
      world.now = afterwards
      expect(await done(switchTo(world, id, 'REFERRAL'))).toMatchObject({ status: 'PENDING' })
    })

    it('the customer once in three months too; meanwhile the partner waits with it', async () => {
      const { id, persona } = await newCustomer(world)
      await done(handle(world, (await done(wantOut(world, persona))).id, 'REJECT'))
      world.now = until
      await refusing(world)(() => wantOut(world, persona), 'CUSTOMER_REQUEST_WITHIN_3_MONTHS')
      await refusing(world)(() => part(world, id), 'CUSTOMER_REQUEST_WITHIN_3_MONTHS')
      world.now = afterwards
      expect(await check('admin', id)).toEqual({ passed: true, failures: [] })
      expect(await done(wantOut(world, persona))).toMatchObject({ status: 'PENDING' })
    })

    it('the customer need not wait for what its partner asked', async () => {
      const { id, persona } = await newCustomer(world)
      await done(decide(world, persona, (await done(part(world, id))).id, 'REJECT'))
      expect(await done(wantOut(world, persona))).toMatchObject({ status: 'PENDING' })
    })

    it('what was taken back counts too, or one could ask and take back without end', async () => {
      const { id } = await newCustomer(world)
      await done(cancel(world, (await done(part(world, id))).id))
      await refusing(world)(() => switchTo(world, id, 'REFERRAL'), 'PARTNER_REQUEST_WITHIN_3_MONTHS')
    })
  })

  describe('is run by those who see the customer', () => {
    it.each(['admin', 'manager', 'supervisor', 'finance', 'vendorAdmin', 'customer'])('such as %s', async persona => {
      expect(await check(persona, 'cus_1')).toMatchObject({ passed: true })
    })

    it.each(['colleague', 'strangerAdmin', 'masterAdmin', 'resellerAdmin'])(
      'and is null for %s, as for a customer that is not there',
      async persona => {
        expect(await check(persona, 'cus_1')).toBeNull()
        expect(await check(persona, 'cus_missing')).toBeNull()
        expect(await check(persona, 'nonsense')).toBeNull()
      },
    )

    it.each(['specialist', 'nobody', 'mdfReviewer', 'ecosystemManager'])('and refused to %s, who lacks the key', async persona => {
      expect(await check(persona, 'cus_1')).toEqual(['FORBIDDEN'])
    })
  })
})
