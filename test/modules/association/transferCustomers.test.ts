/** Moving customers between the cloud resellers of one master (R-RES-10). */
import { AccountType, ofCustomer } from '../../../src/modules/accounts'
import { AuthorizationState, CustomerManagerAssignmentEntity, FrozenState } from '../../../src/modules/customers'
import { PartnerPaymentRequestEntity, PartnerPaymentStatus } from '../../../src/modules/orders'
import { PartnerEntity, PartnerStatus } from '../../../src/modules/partners'
import { PartnerIdentity, RoleCode } from '../../../src/access/roles'
import { fund, setOnAccount, yuan } from '../../support/accountRows'
import { databases } from '../../support/databases'
import { now, partnerRow } from '../../support/rows'
import type { World } from '../../support/world'
import {
  call,
  codesOf,
  customerRowOf,
  done,
  handle,
  newCustomer,
  newKey,
  openAssociationWorld,
  type Outcome,
  wantOut,
} from './associationWorld'

const reseller = { identities: [PartnerIdentity.CLOUD_RESELLER], associatedAt: now, customerNoticeAcceptedAt: now }

/** By the reseller, for reasons of its own. */
const frozen = { frozenState: FrozenState.ACCOUNT, frozenBy: 'mbr_resellerAdmin', frozenReason: 'CANARY', frozenAt: now }

describe.each(databases)('transferring customers on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openAssociationWorld(kind)
    await world.add(
      PartnerEntity,
      partnerRow({ id: 'ptn_second', ...reseller, masterId: 'ptn_master' }),
      partnerRow({ id: 'ptn_silent', ...reseller, masterId: 'ptn_master', customerNoticeAcceptedAt: null }),
      partnerRow({ id: 'ptn_bad', ...reseller, masterId: 'ptn_master', status: PartnerStatus.RESTRICTED }),
      partnerRow({ id: 'ptn_foreign', ...reseller, masterId: 'ptn_other' }),
    )
    await world.join('secondAdmin', { partnerId: 'ptn_second', roles: [RoleCode.SYSTEM_ADMIN] })
    await world.join('masterOperations', { partnerId: 'ptn_master', roles: [RoleCode.OPERATIONS] })
  })
  afterAll(() => world.close())
  beforeEach(() => {
    world.now = now
  })

  const resellers = (given: object = {}) => newCustomer(world, { partnerId: 'ptn_reseller', managerId: 'mbr_resellerManager', ...given })
  const transfer = (customerIds: string[], more: object = {}, persona = 'masterAdmin') =>
    call(world, persona, 'transferCustomers', {
      idempotencyKey: newKey(),
      customerIds,
      fromIndirectPartnerId: 'ptn_reseller',
      toIndirectPartnerId: 'ptn_second',
      ...more,
    })
  const results = async (answer: ReturnType<typeof transfer>) =>
    ((await answer) as Outcome).results?.map(({ customerId, userErrors }) => [customerId, ...userErrors.map(({ code }) => code)])
  const refused = async (work: () => Promise<unknown>, code: string, more: object = {}) => {
    const before = await world.contents()
    expect(await work()).toMatchObject({ userErrors: [{ code, ...more }] })
    expect(await world.contents()).toEqual(before)
  }

  it('moves a customer with its type, without manager, tag and authorisation, and tells both', async () => {
    const { id } = await resellers({ label: 'CANARY', onBehalfAuthorization: AuthorizationState.GRANTED, ...frozen })
    await world.add(CustomerManagerAssignmentEntity, {
      id: 'cma_t1',
      partnerId: 'ptn_reseller',
      customerId: id,
      memberId: 'mbr_resellerManager',
      startedAt: '2025-02-01T00:00:00.000Z',
      endedAt: null,
      assignedById: 'mbr_resellerAdmin',
    })
    expect(await results(transfer([id]))).toEqual([[id]])
    expect(await customerRowOf(world, id)).toMatchObject({
      partner_id: 'ptn_second',
      association_type: 'RESALE',
      associated_at: now,
      manager_id: null,
      label: null,
      on_behalf_authorization: 'NONE',
      frozen_state: 'NONE',
      frozen_reason: null,
    })
    expect((await world.table('customer_manager_assignment')).find(row => row.id === 'cma_t1')).toMatchObject({ ended_at: now })
    const events = (await world.table('association_event')).filter(row => row.customer_id === id)
    expect(events.map(row => [row.partner_id, row.type, row.status, row.requested_by_id]).sort()).toEqual([
      ['ptn_reseller', 'TRANSFER', 'APPROVED', 'mbr_masterAdmin'],
      ['ptn_second', 'TRANSFER', 'APPROVED', 'mbr_masterAdmin'],
    ])
    const periods = (await world.table('customer_association')).filter(row => row.customer_id === id)
    expect(periods.map(row => [row.partner_id, row.started_at, row.ended_at]).sort()).toEqual([
      ['ptn_reseller', '2025-02-01T00:00:00.000Z', now],
      ['ptn_second', now, null],
    ])
  })

  it('is seen by the one and no longer by the other, on every path', async () => {
    const { id } = await resellers()
    await transfer([id])
    const seen = async (persona: string) => {
      const { data } = await world.ask(
        persona,
        `{ customer(id: "${id}") { id } node(id: "${id}") { id } customers(filter: { ids: ["${id}"] }) { totalCount } }`,
      )
      return [data?.customer, data?.node, (data?.customers as { totalCount: number }).totalCount]
    }
    expect(await seen('resellerAdmin')).toEqual([null, null, 0])
    expect(await seen('secondAdmin')).toEqual([{ id }, { id }, 1])
  })

  it('answers for each in order; one bad item never spoils the others', async () => {
    const [good, pending, owing, unpaid, fine] = [
      await resellers(),
      await resellers(),
      await resellers(),
      await resellers(),
      await resellers(),
    ]
    await done(wantOut(world, pending.persona))
    const purse = ofCustomer(owing.id, 'ptn_reseller', AccountType.BALANCE, 'CNY')
    await fund(world, purse, '1.00')
    await setOnAccount(world, purse, { debtAmount: yuan('0.01') })
    await world.add(PartnerPaymentRequestEntity, {
      id: 'ppr_1',
      orderId: 'ord_T1',
      pendingOrderId: 'ord_T1',
      partnerId: 'ptn_reseller',
      customerId: unpaid.id,
      status: PartnerPaymentStatus.PENDING,
      amount: yuan('10.00'),
      currency: 'CNY',
      requestedAt: now,
      decidedAt: null,
      decidedById: null,
      reason: null,
      updatedAt: now,
      version: 1,
    })
    expect(await results(transfer([good.id, pending.id, 'cus_x1', owing.id, 'cus_missing', unpaid.id, 'nonsense', fine.id]))).toEqual([
      [good.id],
      [pending.id, 'ASSOCIATION_EVENT_PENDING'],
      ['cus_x1', 'NOT_FOUND'],
      [owing.id, 'IN_ARREARS'],
      ['cus_missing', 'NOT_FOUND'],
      [unpaid.id, 'PENDING_PARTNER_PAYMENT'],
      ['nonsense', 'NOT_FOUND'],
      [fine.id],
    ])
    expect((await customerRowOf(world, fine.id))?.partner_id).toBe('ptn_second')
    expect((await customerRowOf(world, pending.id))?.partner_id).toBe('ptn_reseller')
  })

  it('of which nothing was possible leaves nothing behind, not even its key', async () => {
    const before = await world.contents()
    expect(await results(transfer(['cus_x1', 'cus_m1']))).toEqual([
      ['cus_x1', 'NOT_FOUND'],
      ['cus_m1', 'NOT_FOUND'],
    ])
    expect(await world.contents()).toEqual(before)
  })

  it.each([
    ['from another master’s reseller', { fromIndirectPartnerId: 'ptn_foreign' }, 'NOT_FOUND', ['fromIndirectPartnerId']],
    ['to another master’s reseller', { toIndirectPartnerId: 'ptn_foreign' }, 'NOT_FOUND', ['toIndirectPartnerId']],
    ['to one that is missing', { toIndirectPartnerId: 'ptn_missing' }, 'NOT_FOUND', ['toIndirectPartnerId']],
    ['to the master itself', { toIndirectPartnerId: 'ptn_master' }, 'NOT_FOUND', ['toIndirectPartnerId']],
    ['from one that is restricted', { fromIndirectPartnerId: 'ptn_bad' }, 'RESELLER_NOT_NORMAL', ['fromIndirectPartnerId']],
    ['to one that is restricted', { toIndirectPartnerId: 'ptn_bad' }, 'RESELLER_NOT_NORMAL', ['toIndirectPartnerId']],
    ['to where they are', { toIndirectPartnerId: 'ptn_reseller' }, 'INVALID_INPUT', ['toIndirectPartnerId']],
  ])('%s is refused as a whole', async (_what, more, code, field) => {
    const { id } = await resellers()
    await refused(() => transfer([id], more), code, { field })
  })

  it.each([
    ['none', []],
    ['one twice', ['cus_r1', 'cus_r1']],
    ['more than a hundred', Array.from({ length: 101 }, (_, n) => `cus_t${n}`)],
  ])('of %s is refused', async (_what, ids) => {
    const before = await world.contents()
    const answer = (await transfer(ids)) as Partial<Outcome> & { refused?: unknown[] }
    expect(answer.refused ?? answer.userErrors?.map(({ code }) => code)).toEqual([answer.refused ? 'BAD_USER_INPUT' : 'INVALID_INPUT'])
    expect(await world.contents()).toEqual(before)
  })

  it('finds no customers of a reseller that has not accepted the notice (R-RES-6)', async () => {
    const { id } = await newCustomer(world, { partnerId: 'ptn_silent', managerId: null })
    expect(await results(transfer([id], { fromIndirectPartnerId: 'ptn_silent' }))).toEqual([[id, 'NOT_FOUND']])
  })

  it.each(['masterManager', 'masterOperations', 'resellerAdmin', 'admin', 'customer', 'vendorAdmin'])('is not for %s', async persona => {
    expect(await transfer(['cus_r1'], {}, persona)).toEqual({ refused: ['FORBIDDEN'] })
  })

  it('repeats its answer to the same key, and moves nothing twice (R-2290)', async () => {
    const { id } = await resellers()
    const idempotencyKey = newKey()
    const first = await transfer([id], { idempotencyKey })
    expect(await transfer([id], { idempotencyKey })).toEqual({ ...first, replayed: true })
    expect((await world.table('association_event')).filter(row => row.customer_id === id)).toHaveLength(2)
  })

  it('at once with a disassociation: exactly one of them is done', async () => {
    const { id, persona } = await resellers()
    const answers = await Promise.all([results(transfer([id])), codesOf(wantOut(world, persona))])
    const row = await customerRowOf(world, id)
    const pending = (await world.table('association_event')).filter(event => event.customer_id === id && event.status === 'PENDING')
    // Whoever was first: a request that waits keeps the customer where it is; once moved, it asks its new partner.
    if (row?.partner_id === 'ptn_reseller') expect(answers[0]).toEqual([[id, 'ASSOCIATION_EVENT_PENDING']])
    else expect(answers[0]).toEqual([[id]])
    expect(pending.map(event => event.partner_id)).toEqual([row?.partner_id])
  })

  it('at once with the approval of a disassociation: the customer goes one way', async () => {
    const { id, persona } = await resellers()
    const event = await done(wantOut(world, persona))
    const [moved, codes] = await Promise.all([results(transfer([id])), codesOf(handle(world, event.id, 'APPROVE', 'resellerAdmin'))])
    expect([moved?.[0]?.length, codes]).toEqual([2, []])
    expect((await customerRowOf(world, id))?.partner_id).toBeNull()
  })

  it('twice at once moves it once', async () => {
    const { id } = await resellers()
    const answers = await Promise.all([results(transfer([id])), results(transfer([id]))])
    expect(answers.map(each => each?.[0]?.length).sort()).toEqual([1, 2])
    expect((await world.table('customer_association')).filter(row => row.customer_id === id && row.ended_at === null)).toHaveLength(1)
  })
})
