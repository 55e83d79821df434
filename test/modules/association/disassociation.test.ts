/** Leaving a partner and switching the association type: who asks, who decides, what is done then, and who is first (part 1 §3.6). */
import { PartnerIdentity, RoleCode } from '../../../src/access/roles'
import { AgreementVersionEntity, OnBehalfSessionEntity } from '../../../src/modules/authorization'
import { AssociationType, AuthorizationState, CustomerStandingEntity } from '../../../src/modules/customers'
import { PartnerEntity, PartnerStatus } from '../../../src/modules/partners'
import { RoleEntity, MemberRoleEntity } from '../../../src/modules/members'
import { Money } from '../../../src/shared/money'
import { agreementVersionRow, onBehalfSessionRow } from '../../support/authorizationRows'
import { databases } from '../../support/databases'
import { customRoleRow } from '../../support/organisation'
import { now, partnerRow } from '../../support/rows'
import { verificationCodeFor } from '../../support/verification'
import type { World } from '../../support/world'
import {
  call,
  cancel,
  codesOf,
  customerRowOf,
  decide,
  done,
  handle,
  newCustomer,
  newKey,
  openAssociationWorld,
  type Outcome,
  part,
  refusing,
  standingRow,
  switchTo,
  wantOut,
} from './associationWorld'

const notices = { acceptSwitchNotice: true, acceptAssociationNotice: true }

describe.each(databases)('changing an association on %s', kind => {
  let world: World
  let refused: ReturnType<typeof refusing>
  beforeAll(async () => {
    world = await openAssociationWorld(kind)
    refused = refusing(world)
    await world.add(
      AgreementVersionEntity,
      agreementVersionRow({ id: 'agv_resale', version: '2025-V1' }),
      agreementVersionRow({ id: 'agv_referral', version: '2025-R1', associationType: AssociationType.REFERRAL }),
    )
  })
  afterAll(() => world.close())
  beforeEach(() => {
    world.now = now
  })

  const setPartner = (status: PartnerStatus) => world.store.writer.query("UPDATE partner SET status = ? WHERE id = 'ptn_sp'", [status])

  describe('is asked for by the partner’s administrator', () => {
    it('who waits for the customer', async () => {
      const { id } = await newCustomer(world)
      expect(await done(part(world, id, 'admin', { reason: '  no sales  ' }))).toMatchObject({
        type: 'DISASSOCIATE',
        status: 'PENDING',
        initiator: 'PARTNER',
        fromType: 'RESALE',
        toType: null,
        reason: 'no sales',
        customerId: id,
        customerName: '客**',
        createdAt: now,
        handledAt: null,
      })
    })

    it('with a code, where that is switched on (part 1 §2.5)', async () => {
      const { id } = await newCustomer(world)
      expect(await part(world, id, 'carefulAdmin')).toMatchObject({
        verification: { operation: 'INITIATE_ASSOCIATION_CHANGE' },
        userErrors: [{ code: 'VERIFICATION_REQUIRED' }],
      })
      const code = await verificationCodeFor(world, 'carefulAdmin', 'INITIATE_ASSOCIATION_CHANGE', [id])
      expect(await done(part(world, id, 'carefulAdmin', { verification: { code } }))).toMatchObject({ status: 'PENDING' })
    })

    it('and by nobody else, whatever keys a role gives', async () => {
      const { id } = await newCustomer(world)
      await world.add(RoleEntity, customRoleRow('rol_parting', 'ptn_sp', ['customer.view', 'association.view', 'association.request']))
      await world.join('parting', { partnerId: 'ptn_sp', roles: [] })
      await world.add(MemberRoleEntity, { id: 'mrl_parting', memberId: 'mbr_parting', roleId: 'rol_parting', partnerId: 'ptn_sp' })
      for (const persona of ['parting', 'manager', 'operations', 'finance', 'supervisor', 'customer', 'vendorAdmin']) {
        expect(await part(world, id, persona)).toEqual({ refused: ['FORBIDDEN'] })
        expect(await switchTo(world, id, 'REFERRAL', persona)).toEqual({ refused: ['FORBIDDEN'] })
      }
    })

    it.each(['cus_x1', 'cus_r1', 'cus_missing', 'nonsense'])('not for %s, in the words for one that is not there (api §8)', id =>
      refused(() => part(world, id), 'NOT_FOUND', { upstreamCode: 'CBC.99000035' }),
    )

    it('not while the partner is frozen (R-PAR-6)', async () => {
      const { id } = await newCustomer(world)
      await setPartner(PartnerStatus.FROZEN)
      await refused(() => part(world, id), 'FROZEN_PARTNER_KEEPS_CUSTOMERS')
      await setPartner(PartnerStatus.NORMAL)
    })

    it('with a reason, of a length', async () => {
      const { id } = await newCustomer(world)
      await refused(() => part(world, id, 'admin', { reason: ' ' }), 'REASON_REQUIRED', { field: ['reason'] })
      await refused(() => part(world, id, 'admin', { reason: 'x'.repeat(257) }), 'INVALID_INPUT')
    })

    it('not to the type that it has already', async () => {
      const { id } = await newCustomer(world)
      await refused(() => switchTo(world, id, 'RESALE'), 'ASSOCIATION_TYPE_NOT_ALLOWED', { upstreamCode: 'CBC.5024' })
    })

    it('to referral only where that is switched on (R-AT-1), to resale only without a credit account (R-ASC-6)', async () => {
      const [resold, referred] = [await newCustomer(world), await newCustomer(world, { associationType: AssociationType.REFERRAL })]
      await world.add(CustomerStandingEntity, standingRow(referred.id, { hasCreditAccount: true }))
      await refused(() => switchTo(world, referred.id, 'RESALE'), 'HAS_CREDIT_ACCOUNT', { field: ['toType'] })
      await world.store.writer.query("UPDATE partner SET referral_enabled = 0 WHERE id = 'ptn_sp'")
      await refused(() => switchTo(world, resold.id, 'REFERRAL'), 'REFERRAL_NOT_ENABLED', { field: ['toType'] })
      await world.store.writer.query("UPDATE partner SET referral_enabled = 1 WHERE id = 'ptn_sp'")
    })

    it('once: the same key answers again, another input is refused (R-2290)', async () => {
      const { id } = await newCustomer(world)
      const idempotencyKey = newKey()
      const first = (await part(world, id, 'admin', { idempotencyKey })) as Outcome
      const second = (await part(world, id, 'admin', { idempotencyKey })) as Outcome
      expect([first.replayed, second.replayed, second.event?.id]).toEqual([false, true, first.event?.id])
      await refused(() => part(world, id, 'admin', { idempotencyKey, reason: 'another' }), 'IDEMPOTENCY_KEY_REUSED')
    })
  })

  describe('one at a time', () => {
    it('neither side asks while the other side’s request waits', async () => {
      const [first, second] = [await newCustomer(world), await newCustomer(world)]
      await done(part(world, first.id))
      await done(wantOut(world, second.persona))
      await refused(() => wantOut(world, first.persona), 'ASSOCIATION_EVENT_PENDING')
      await refused(() => part(world, second.id), 'ASSOCIATION_EVENT_PENDING')
    })

    it('of partner and customer asking at once exactly one wins', async () => {
      const { id, persona } = await newCustomer(world)
      const codes = await Promise.all([codesOf(part(world, id)), codesOf(wantOut(world, persona))])
      expect(codes.flat()).toEqual(['ASSOCIATION_EVENT_PENDING'])
      expect((await world.table('association_event')).filter(row => row.customer_id === id)).toHaveLength(1)
    })

    it('of approving and cancelling at once exactly one wins', async () => {
      const { id, persona } = await newCustomer(world)
      const event = await done(part(world, id))
      const code = await verificationCodeFor(world, persona, 'HANDLE_PARTNER_ASSOCIATION_CHANGE', [event.id])
      const input = { idempotencyKey: newKey(), id: event.id, decision: 'APPROVE', verification: { code } }
      const answers = await Promise.all([codesOf(call(world, persona, 'decideAssociationEvent', input)), codesOf(cancel(world, event.id))])
      expect(answers.flat()).toEqual(['INVALID_STATE'])
      const [isGone] = [(await customerRowOf(world, id))?.partner_id === null]
      expect((await world.table('association_event')).find(row => row.id === event.id)?.status).toBe(isGone ? 'APPROVED' : 'CANCELLED')
    })

    it('approving twice at once is done once', async () => {
      const { persona } = await newCustomer(world)
      const event = await done(wantOut(world, persona))
      const codes = await Promise.all([codesOf(handle(world, event.id, 'APPROVE')), codesOf(handle(world, event.id, 'REJECT'))])
      expect(codes.flat()).toEqual(['INVALID_STATE'])
    })
  })

  describe('is decided by the other side', () => {
    it('the customer always gives a code (R-SEN-2)', async () => {
      const { id, persona } = await newCustomer(world)
      const event = await done(part(world, id))
      for (const decision of ['APPROVE', 'REJECT'])
        await refused(
          () => call(world, persona, 'decideAssociationEvent', { idempotencyKey: newKey(), id: event.id, decision }),
          'VERIFICATION_REQUIRED',
        )
    })

    it.each(['APPROVE', 'REJECT'])('the administrator of a government partner, too, whom no code is asked: %s', async decision => {
      const partnerId = `ptn_gov${decision.toLowerCase()}`
      await world.add(PartnerEntity, partnerRow({ id: partnerId, identities: [PartnerIdentity.GOVERNMENT] }))
      await world.join(partnerId, { partnerId, roles: [RoleCode.SYSTEM_ADMIN] })
      const { persona } = await newCustomer(world, { partnerId, managerId: null })
      const { id } = await done(wantOut(world, persona))
      expect(await done(handle(world, id, decision, partnerId))).toMatchObject({ status: decision === 'APPROVE' ? 'APPROVED' : 'REJECTED' })
    })

    it('the administrator gives one where that is switched on', async () => {
      const { persona } = await newCustomer(world)
      const { id } = await done(wantOut(world, persona))
      await refused(() => handle(world, id, 'APPROVE', 'carefulAdmin'), 'VERIFICATION_REQUIRED')
      world.now = '2026-03-02T03:00:00.000Z'
      const code = await verificationCodeFor(world, 'carefulAdmin', 'HANDLE_CUSTOMER_DISASSOCIATION', [id])
      expect(await done(handle(world, id, 'APPROVE', 'carefulAdmin', { verification: { code } }))).toMatchObject({ status: 'APPROVED' })
    })

    it('and by nobody else', async () => {
      const [first, second] = [await newCustomer(world), await newCustomer(world)]
      const [byPartner, byCustomer] = [await done(part(world, first.id)), await done(wantOut(world, second.persona))]
      for (const persona of ['manager', 'operations', 'supervisor', 'vendorAdmin', second.persona])
        expect(await handle(world, byCustomer.id, 'APPROVE', persona)).toEqual({ refused: ['FORBIDDEN'] })
      for (const persona of ['strangerAdmin', 'masterAdmin'])
        await refused(() => handle(world, byCustomer.id, 'APPROVE', persona), 'NOT_FOUND')
      await refused(() => handle(world, byPartner.id, 'APPROVE'), 'OTHER_SIDE_HAS_A_SAY')
      await refused(
        () => call(world, second.persona, 'decideAssociationEvent', { idempotencyKey: newKey(), id: byCustomer.id, decision: 'APPROVE' }),
        'OTHER_SIDE_HAS_A_SAY',
      )
      await refused(
        () => call(world, second.persona, 'decideAssociationEvent', { idempotencyKey: newKey(), id: byPartner.id, decision: 'APPROVE' }),
        'NOT_FOUND',
      )
    })

    it.each(['ase_missing', 'nonsense', ''])('an event called %j is not there', async id => {
      await refused(() => handle(world, id, 'APPROVE'), 'NOT_FOUND')
      await refused(() => cancel(world, id), 'NOT_FOUND')
    })

    it('and taken back only by the side that asked, before it was decided', async () => {
      const [first, second] = [await newCustomer(world), await newCustomer(world)]
      const [byPartner, byCustomer] = [await done(part(world, first.id)), await done(wantOut(world, second.persona))]
      await refused(() => cancel(world, byPartner.id, first.persona), 'OTHER_SIDE_HAS_A_SAY')
      await refused(() => cancel(world, byCustomer.id), 'OTHER_SIDE_HAS_A_SAY')
      expect(await cancel(world, byPartner.id, 'operations')).toEqual({ refused: ['FORBIDDEN'] })
      expect(await done(cancel(world, byPartner.id))).toMatchObject({ status: 'CANCELLED', handledAt: now })
      expect(await done(cancel(world, byCustomer.id, second.persona))).toMatchObject({ status: 'CANCELLED' })
      await refused(() => cancel(world, byPartner.id), 'INVALID_STATE')
      await refused(() => handle(world, byCustomer.id, 'REJECT'), 'INVALID_STATE')
    })

    it('rejecting keeps everything as it is, with a word', async () => {
      const { id, persona } = await newCustomer(world)
      const event = await done(part(world, id))
      const before = await customerRowOf(world, id)
      expect(await done(decide(world, persona, event.id, 'REJECT', { comment: ' we stay ' }))).toMatchObject({
        status: 'REJECTED',
        comment: 'we stay',
      })
      expect(await customerRowOf(world, id)).toEqual(before)
    })

    it('not approved while the partner is frozen, but rejected (R-PAR-6)', async () => {
      const { persona } = await newCustomer(world)
      const { id } = await done(wantOut(world, persona))
      await setPartner(PartnerStatus.FROZEN)
      await refused(() => handle(world, id, 'APPROVE'), 'FROZEN_PARTNER_KEEPS_CUSTOMERS')
      expect(await done(handle(world, id, 'REJECT'))).toMatchObject({ status: 'REJECTED' })
      await setPartner(PartnerStatus.NORMAL)
    })

    it('the same key answers again, after the customer has left too (R-2290)', async () => {
      const { persona } = await newCustomer(world)
      const { id } = await done(wantOut(world, persona))
      const idempotencyKey = newKey()
      const first = await handle(world, id, 'APPROVE', 'admin', { idempotencyKey })
      expect(await handle(world, id, 'APPROVE', 'admin', { idempotencyKey })).toEqual({ ...first, replayed: true })
    })
  })

  describe('a customer that leaves', () => {
    const full = {
      label: 'CANARY',
      externalAccountId: 'x',
      externalAccountType: 'y',
      agreementVersion: '2025-V1',
      monthToDateExpenditure: Money.of('12.00', 'CNY'),
      onBehalfAuthorization: AuthorizationState.GRANTED,
    }
    const leaving = async () => {
      const customer = await newCustomer(world, full)
      await world.add(
        OnBehalfSessionEntity,
        onBehalfSessionRow({
          id: customer.id.replace('cus_', 'obs_'),
          partnerId: 'ptn_sp',
          customerId: customer.id,
          memberId: 'mbr_manager',
        }),
      )
      const event = await done(part(world, customer.id))
      await done(decide(world, customer.persona, event.id, 'APPROVE'))
      return customer
    }

    it('has no partner, no manager, and nothing that they wrote (R-2015, R-OBO-5)', async () => {
      const { id } = await leaving()
      expect(await customerRowOf(world, id)).toMatchObject({
        partner_id: null,
        manager_id: null,
        label: null,
        external_account_id: null,
        external_account_type: null,
        agreement_version: null,
        on_behalf_authorization: 'NONE',
      })
      expect(String((await customerRowOf(world, id))?.month_to_date_expenditure)).toBe('0')
      expect((await world.table('on_behalf_session')).find(row => row.customer_id === id)?.status).toBe('ENDED')
    })

    it('is seen by nobody of the partner, and still by itself', async () => {
      const { id, persona } = await leaving()
      const sees = async (who: string) => (await world.ask(who, `{ customer(id: "${id}") { id partner { id } } }`)).data?.customer
      expect(await Promise.all(['admin', 'manager', 'operations', 'supervisor'].map(sees))).toEqual(Array(4).fill(null))
      expect(await sees(persona)).toEqual({ id, partner: null })
    })

    it('leaves its id and masked name behind (R-ASC-2, api §9)', async () => {
      const { id } = await leaving()
      const { data } = await world.ask(
        'admin',
        `{ customerAssociations(filter: { customerId: "${id}" }) { nodes { customerId customerName accountName associationType startedAt endedAt customer { id } } } }`,
      )
      expect(data?.customerAssociations).toEqual({
        nodes: [
          {
            customerId: id,
            customerName: '客**',
            accountName: 'a**',
            associationType: 'RESALE',
            startedAt: '2025-02-01T00:00:00.000Z',
            endedAt: world.now,
            customer: null,
          },
        ],
      })
    })

    it('has no partner to leave any more', async () => {
      const { persona } = await leaving()
      await refused(() => wantOut(world, persona), 'CUSTOMER_WITHOUT_PARTNER')
    })
  })

  describe('a customer that switches', () => {
    it('accepts both notices, and signs the one for its new type', async () => {
      const { id, persona } = await newCustomer(world, { agreementVersion: '2025-V1', onBehalfAuthorization: AuthorizationState.GRANTED })
      const event = await done(switchTo(world, id, 'REFERRAL'))
      expect(event).toMatchObject({ type: 'SWITCH_TYPE', fromType: 'RESALE', toType: 'REFERRAL' })
      const without = (more: object) =>
        call(world, persona, 'decideAssociationEvent', { idempotencyKey: newKey(), id: event.id, decision: 'APPROVE', ...more })
      await refused(() => without({}), 'AGREEMENT_REQUIRED', { field: ['acceptSwitchNotice'] })
      await refused(() => without({ acceptSwitchNotice: true }), 'AGREEMENT_REQUIRED', { field: ['acceptAssociationNotice'] })
      expect(await done(decide(world, persona, event.id, 'APPROVE', notices))).toMatchObject({ status: 'APPROVED' })
      expect(await customerRowOf(world, id)).toMatchObject({
        partner_id: 'ptn_sp',
        manager_id: 'mbr_manager',
        association_type: 'REFERRAL',
        agreement_version: '2025-R1',
        on_behalf_authorization: 'NONE',
      })
      expect((await world.table('customer_agreement')).filter(row => row.customer_id === id)).toMatchObject([
        { agreement_version_id: 'agv_referral' },
      ])
    })

    it('needs no notice to say no', async () => {
      const { id, persona } = await newCustomer(world)
      const event = await done(switchTo(world, id, 'REFERRAL'))
      expect(await done(decide(world, persona, event.id, 'REJECT'))).toMatchObject({ status: 'REJECTED' })
      expect(await customerRowOf(world, id)).toMatchObject({ association_type: 'RESALE' })
    })
  })
})
