/** Vouchers of customers that leave, come, change their type or are moved: in the same transaction the value is back where it came from. */
import { CustomerAssociated, AssociationType } from '../../../src/modules/customers'
import { OrderCancelled, OrderEntity, OrderStatus } from '../../../src/modules/orders'
import { PartnerEntity } from '../../../src/modules/partners'
import { VoucherKind, vouchers, VoucherStatus } from '../../../src/modules/vouchers'
import { PartnerIdentity } from '../../../src/access/roles'
import { JobDoor } from '../../../src/jobs'
import type { DomainEvent } from '../../../src/db'
import { databases } from '../../support/databases'
import { orderRow } from '../../support/orderRows'
import { now, partnerRow } from '../../support/rows'
import type { World } from '../../support/world'
import { call, decide, done, newCustomer, newKey, openAssociationWorld, part, switchTo } from '../association/associationWorld'
import { brokenVoucherInvariants, freeze, issued, returnsOf, standing } from './voucherLifeWorld'
import { balanceOf, outcomes } from './voucherWorld'

const { USABLE, INACTIVE, RECLAIMED } = VoucherStatus
const notYet = { status: INACTIVE, activatedAt: null, effectiveAt: '2026-06-01T00:00:00.000Z' }

describe.each(databases)('vouchers of customers that leave on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openAssociationWorld(kind)
    const reseller = { identities: [PartnerIdentity.CLOUD_RESELLER], associatedAt: now, customerNoticeAcceptedAt: now }
    await world.add(PartnerEntity, partnerRow({ id: 'ptn_second', ...reseller, masterId: 'ptn_master' }))
  })
  beforeEach(() => {
    world.now = now
  })
  afterEach(async () => expect(await brokenVoucherInvariants(world)).toEqual({}))
  afterAll(() => world.close())

  /** What a module hears when somebody announces it. */
  const announce = (event: DomainEvent) =>
    new JobDoor(world.store, 'test', world.now, vouchers.subscriptions ?? []).write(tx => tx.announce(event))
  const parted = async ({ id, persona }: { id: string; persona: string }) => {
    const { id: eventId } = await done(part(world, id))
    await done(decide(world, persona, eventId, 'APPROVE'))
  }

  it('leaving takes back what may still pay, and what is not effective yet (record type 3)', async () => {
    const customer = await newCustomer(world)
    const { ids, quotaId } = await issued(world, [{ customerId: customer.id }, { customerId: customer.id, ...notYet }, {}])
    await parted(customer)
    const [usable = '', inactive = '', others = ''] = ids
    expect(await returnsOf(world, usable)).toEqual([['DISASSOCIATION_RECLAIM', '100.00', quotaId]])
    expect(await returnsOf(world, inactive)).toEqual([['DISASSOCIATION_RECLAIM', '100.00', quotaId]])
    expect(await standing(world, others)).toEqual([USABLE, '100.00'])
    expect(await balanceOf(world, quotaId)).toBe('900.00')
  })

  it.each([VoucherKind.CASH_COUPON, VoucherKind.PICKUP_COUPON])('so does what is left of a %s (R-2064)', async what => {
    const customer = await newCustomer(world)
    const { id, quotaId } = await issued(world, [{ customerId: customer.id, kind: what }], { kind: what as never })
    await parted(customer)
    expect([await standing(world, id), await balanceOf(world, quotaId)]).toEqual([[RECLAIMED, '0.00'], '1000.00'])
  })

  it('what time had ended already expires instead, and waits for its own return', async () => {
    const customer = await newCustomer(world)
    const { id, quotaId } = await issued(world, [{ customerId: customer.id, expireAt: now }])
    await parted(customer)
    expect(await standing(world, id)).toEqual(['EXPIRED', '100.00'])
    await world.runJob('reclaimExpiredVouchers')
    expect(await returnsOf(world, id)).toEqual([['EXPIRY_RECLAIM', '100.00', quotaId]])
  })

  it('what is frozen or held stays with its value, and goes back when it is released (R-2022)', async () => {
    const customer = await newCustomer(world)
    const order = orderRow({
      id: `ord_HELD${kind.toUpperCase()}`,
      partnerId: 'ptn_sp',
      customerId: customer.id,
      status: OrderStatus.CANCELLED,
    })
    await world.add(OrderEntity, order)
    const { ids, quotaId } = await issued(world, [
      { customerId: customer.id, isFrozen: true },
      { customerId: customer.id, lockOrderId: order.id },
    ])
    const [frozen = '', held = ''] = ids
    await parted(customer)
    for (const id of ids) expect(await standing(world, id)).toEqual([USABLE, '100.00'])
    expect(outcomes(await freeze(world, 'unfreeze', [frozen]))).toEqual(['DONE'])
    await announce(new OrderCancelled(order))
    for (const id of ids) expect(await returnsOf(world, id)).toEqual([['DISASSOCIATION_RECLAIM', '100.00', quotaId]])
    expect((await standing(world, held))[0]).toBe(RECLAIMED)
  })

  it('another association type takes them back (record type 8)', async () => {
    const customer = await newCustomer(world)
    const { id, quotaId } = await issued(world, [{ customerId: customer.id }])
    const { id: eventId } = await done(switchTo(world, customer.id, 'REFERRAL'))
    await done(decide(world, customer.persona, eventId, 'APPROVE', { acceptSwitchNotice: true, acceptAssociationNotice: true }))
    expect(await returnsOf(world, id)).toEqual([['MODE_SWITCH_RECLAIM', '100.00', quotaId]])
  })

  it('a master that moves a customer leaves the value with the reseller that issued it (record type 9)', async () => {
    const { id: customerId } = await newCustomer(world, { partnerId: 'ptn_reseller', managerId: null })
    const { id, quotaId } = await issued(world, [{ customerId }], { partnerId: 'ptn_reseller' })
    const input = {
      idempotencyKey: newKey(),
      customerIds: [customerId],
      fromIndirectPartnerId: 'ptn_reseller',
      toIndirectPartnerId: 'ptn_second',
    }
    expect(await call(world, 'masterAdmin', 'transferCustomers', input)).toMatchObject({ results: [{ userErrors: [] }] })
    expect(await returnsOf(world, id)).toEqual([['RESELLER_TRANSFER', '100.00', quotaId]])
    expect(await balanceOf(world, quotaId)).toBe('1000.00')
  })

  it('a new association ends whatever was held before, whoever had issued it (record type 7)', async () => {
    const { id: customerId } = await newCustomer(world)
    const { id, quotaId } = await issued(world, [{ customerId, partnerId: 'ptn_other' }], { partnerId: 'ptn_other' })
    await announce(new CustomerAssociated(customerId, 'ptn_sp', AssociationType.RESALE, 'CUSTOMER'))
    expect(await returnsOf(world, id)).toEqual([['ASSOCIATION_RECLAIM', '100.00', quotaId]])
  })

  it('nothing is taken back when the other side rejects', async () => {
    const customer = await newCustomer(world)
    const { id } = await issued(world, [{ customerId: customer.id }])
    const { id: eventId } = await done(part(world, customer.id))
    await done(decide(world, customer.persona, eventId, 'REJECT', { comment: 'no' }))
    expect(await standing(world, id)).toEqual([USABLE, '100.00'])
  })
})
