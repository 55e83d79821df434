/** Who may act for a customer: asking, granting, rejecting, revoking, and what ends it (part 1 §3.11, R-OBO-2, R-OBO-5, R-OBO-6). */
import { Database } from '../../../src/db'
import { authorization, OnBehalfSessionEntity } from '../../../src/modules/authorization'
import { AssociationType, AssociationTypeSwitched, AuthorizationState, CustomerLeft } from '../../../src/modules/customers'
import { onBehalfSessionRow } from '../../support/authorizationRows'
import { databases } from '../../support/databases'
import { verificationCodeFor } from '../../support/verification'
import { type DatabaseKind, type World } from '../../support/world'
import { call, granting, newCustomer, openAuthorizationWorld, type Outcome, stateOf, withCode } from './authorizationWorld'

const { NONE, REQUESTED, GRANTED, REJECTED, REVOKED } = AuthorizationState

describe.each(databases)('the authorisation of a customer on %s', (kind: DatabaseKind) => {
  let world: World
  beforeAll(async () => {
    world = await openAuthorizationWorld(kind)
  })
  afterAll(() => world.close())

  let made = 0
  const customerIn = (state: AuthorizationState, given: object = {}) =>
    newCustomer(world, `cus_a${++made}`, { onBehalfAuthorization: state, ...given })
  const request = (customerId: string, persona = 'manager', acceptCommitmentLetter: boolean | null = true) =>
    call(world, persona, 'requestCustomerAuthorization', { customerId, acceptCommitmentLetter })
  const codesOf = async (answer: Promise<unknown>) => ((await answer) as Outcome).userErrors.map(({ code }) => code)
  const refused = async (work: () => Promise<unknown>, code: string, more: object = {}) => {
    const before = await world.contents()
    expect(await work()).toMatchObject({ userErrors: [{ code, ...more }] })
    expect(await world.contents()).toEqual(before)
  }
  const setState = (id: string, state: AuthorizationState) =>
    world.store.writer.query('UPDATE customer SET on_behalf_authorization = ? WHERE id = ?', [state, id])

  describe('is asked for', () => {
    it('the first time with the commitment letter only, which then binds the whole partner', async () => {
      const [first, second] = [await customerIn(NONE), await customerIn(NONE)]
      await refused(() => request(first, 'manager', null), 'AGREEMENT_REQUIRED', { field: ['acceptCommitmentLetter'] })
      await refused(() => request(first, 'manager', false), 'AGREEMENT_REQUIRED')
      expect(await request(first)).toMatchObject({ customer: { onBehalfAuthorization: REQUESTED }, userErrors: [] })
      expect(await request(second, 'operations', null)).toMatchObject({ customer: { onBehalfAuthorization: REQUESTED } })
    })

    it.each([REJECTED, REVOKED])('again after it was %s', async state => {
      expect(await request(await customerIn(state))).toMatchObject({ customer: { onBehalfAuthorization: REQUESTED } })
    })

    it.each([REQUESTED, GRANTED])('not while it is %s', async state => {
      const id = await customerIn(state)
      await refused(() => request(id), 'INVALID_STATE')
    })

    it('of resale customers only (R-OBO-2)', async () => {
      const id = await customerIn(NONE, { associationType: AssociationType.REFERRAL })
      await refused(() => request(id), 'ASSOCIATION_TYPE_NOT_ALLOWED', { upstreamCode: 'CBC.5024' })
    })

    it.each([
      ['a colleague’s', 'cus_3'],
      ['another partner’s', 'cus_x1'],
      ['missing', 'cus_missing'],
      ['malformed', 'nonsense'],
    ])('in the same words of a customer that is %s (api §8)', async (_what, id) => {
      await refused(() => request(id), 'NOT_FOUND', { upstreamCode: 'CBC.99000035' })
    })

    it.each(['supervisor', 'finance', 'specialist', 'nobody', 'customer', 'vendorAdmin'])('not by %s, who lacks the key', async persona => {
      expect(await request('cus_1', persona)).toEqual({ refused: ['FORBIDDEN'] })
    })

    it('by two at once exactly once', async () => {
      const id = await customerIn(NONE)
      const codes = await Promise.all([codesOf(request(id)), codesOf(request(id, 'operations'))])
      expect(codes.flat()).toEqual(['INVALID_STATE'])
    })
  })

  describe('of the customer of a cloud reseller', () => {
    const right = (name: string, indirectPartnerId: string, persona = 'masterAdmin') => call(world, persona, name, { indirectPartnerId })

    it('is asked for only after the master has granted the right, and until it takes it back (part 1 §3.11)', async () => {
      await refused(() => request('cus_r1', 'resellerManager'), 'ON_BEHALF_RIGHT_REQUIRED')
      expect(await right('grantOnBehalfRight', 'ptn_reseller')).toMatchObject({
        reseller: { onBehalfRightGrantedAt: world.now },
        userErrors: [],
      })
      await refused(() => right('grantOnBehalfRight', 'ptn_reseller'), 'ON_BEHALF_RIGHT_ALREADY_GRANTED')
      expect(await request('cus_r1', 'resellerManager')).toMatchObject({ customer: { onBehalfAuthorization: REQUESTED } })
      expect(await withCode(world, 'resellersCustomer', 'grantAuthorization', granting)).toMatchObject({ userErrors: [] })
      const begin = () => call(world, 'resellerManager', 'beginOnBehalfSession', { customerId: 'cus_r1', purpose: 'ORDER' })
      expect(await begin()).toMatchObject({ session: { status: 'OPEN' } })
      expect(await right('revokeOnBehalfRight', 'ptn_reseller')).toMatchObject({
        reseller: { onBehalfRightGrantedAt: null },
        userErrors: [],
      })
      expect((await world.table('on_behalf_session')).filter(({ status }) => status === 'OPEN')).toEqual([])
      await refused(() => right('revokeOnBehalfRight', 'ptn_reseller'), 'ON_BEHALF_RIGHT_REQUIRED')
      await refused(begin, 'ON_BEHALF_RIGHT_REQUIRED')
    })

    it.each(['ptn_other', 'ptn_sp', 'ptn_master', 'ptn_missing', 'nonsense'])('%s is no reseller of the master', async id => {
      await refused(() => right('grantOnBehalfRight', id), 'NOT_FOUND', { upstreamCode: 'CBC.99000037' })
      await refused(() => right('revokeOnBehalfRight', id), 'NOT_FOUND')
    })

    it.each(['masterManager', 'resellerAdmin', 'admin', 'customer', 'vendorAdmin'])('the right is not for %s to give', async persona => {
      expect(await right('grantOnBehalfRight', 'ptn_reseller', persona)).toEqual({ refused: ['FORBIDDEN'] })
    })
  })

  describe('is decided by the customer', () => {
    beforeEach(() => setState('cus_1', REQUESTED))

    it('with the letter and always with a code (R-SEN-2)', async () => {
      const asked = await call(world, 'customer', 'grantAuthorization', granting)
      expect(asked).toMatchObject({ customer: null, verification: { operation: 'GRANT_OR_REVOKE_ON_BEHALF_AUTH' } })
      expect(asked).toMatchObject({ userErrors: [{ code: 'VERIFICATION_REQUIRED' }] })
      expect(await withCode(world, 'customer', 'grantAuthorization', granting)).toMatchObject({
        customer: { id: 'cus_1', onBehalfAuthorization: GRANTED },
        userErrors: [],
      })
    })

    it('not without accepting the letter', () =>
      refused(() => call(world, 'customer', 'grantAuthorization', { acceptAuthorizationLetter: false }), 'AGREEMENT_REQUIRED'))

    it('who may reject it, with or without a reason, and a code', async () => {
      expect(await codesOf(call(world, 'customer', 'rejectAuthorization', {}))).toEqual(['VERIFICATION_REQUIRED'])
      expect(await withCode(world, 'customer', 'rejectAuthorization', { reason: 'not now' })).toMatchObject({
        customer: { onBehalfAuthorization: REJECTED },
      })
      await refused(() => call(world, 'customer', 'grantAuthorization', granting), 'INVALID_STATE')
    })

    it('who may revoke it with a reason and a code; whoever acts for it is out at once (S1-49)', async () => {
      await setState('cus_1', GRANTED)
      await world.add(
        OnBehalfSessionEntity,
        onBehalfSessionRow({ id: 'obs_1', partnerId: 'ptn_sp', customerId: 'cus_1', memberId: 'mbr_manager' }),
      )
      await refused(() => call(world, 'customer', 'revokeAuthorization', { reason: ' ' }), 'REASON_REQUIRED')
      await refused(() => call(world, 'customer', 'revokeAuthorization', { reason: '长'.repeat(257) }), 'INVALID_INPUT')
      expect(await codesOf(call(world, 'customer', 'revokeAuthorization', { reason: 'enough' }))).toEqual(['VERIFICATION_REQUIRED'])
      expect(await withCode(world, 'customer', 'revokeAuthorization', { reason: 'enough' })).toMatchObject({
        customer: { onBehalfAuthorization: REVOKED },
      })
      const sessions = await world.table('on_behalf_session')
      expect(sessions.find(({ id }) => id === 'obs_1')).toMatchObject({ status: 'ENDED', ended_at: world.now })
    })

    it.each(['grantAuthorization', 'rejectAuthorization', 'revokeAuthorization'])('and by nobody of the partner: %s', async name => {
      const input = name === 'grantAuthorization' ? granting : { reason: 'x' }
      for (const persona of ['admin', 'manager', 'operations', 'vendorAdmin'])
        expect(await call(world, persona, name, input)).toEqual({ refused: ['FORBIDDEN'] })
    })

    it('twice at once with one code exactly once', async () => {
      world.now = '2026-03-02T05:00:00.000Z'
      const code = await verificationCodeFor(world, 'customer', 'GRANT_OR_REVOKE_ON_BEHALF_AUTH', [])
      const grant = () => codesOf(call(world, 'customer', 'grantAuthorization', { ...granting, verification: { code } }))
      const codes = await Promise.all([grant(), grant()])
      expect(codes.filter(({ length }) => length === 0)).toHaveLength(1)
      expect(await stateOf(world, 'cus_1')).toBe(GRANTED)
    })
  })

  describe('ends', () => {
    const announce = async (event: CustomerLeft | AssociationTypeSwitched) => {
      const viewer = await world.viewer('admin')
      const { subscriptions = [] } = authorization
      await new Database(world.store, viewer, { now: world.now, subscriptions }).write(tx => tx.announce(event))
    }

    it.each([REQUESTED, GRANTED, REJECTED, REVOKED])('from %s when the customer leaves (R-OBO-5)', async state => {
      const id = await customerIn(state)
      await world.add(
        OnBehalfSessionEntity,
        onBehalfSessionRow({ id: `obs_${made}`, partnerId: 'ptn_sp', customerId: id, memberId: 'mbr_manager' }),
      )
      await announce(new CustomerLeft(id, 'ptn_sp', AssociationType.RESALE, world.now))
      expect(await stateOf(world, id)).toBe(NONE)
      expect((await world.table('on_behalf_session')).find(row => row.customer_id === id)).toMatchObject({ status: 'ENDED' })
    })

    it('when its association type is switched (R-OBO-5)', async () => {
      const id = await customerIn(GRANTED)
      await announce(new AssociationTypeSwitched(id, 'ptn_sp', AssociationType.RESALE, AssociationType.REFERRAL))
      expect(await stateOf(world, id)).toBe(NONE)
    })

    it('without a word where nothing was ever asked', async () => {
      const id = await customerIn(NONE)
      await announce(new CustomerLeft(id, 'ptn_sp', AssociationType.RESALE, world.now))
      expect((await world.table('on_behalf_authorization_event')).filter(row => row.customer_id === id)).toEqual([])
    })
  })

  describe('has a history', () => {
    const history = `{ customer(id: "cus_1") { authorizationActions authorizationEvents(first: 50) { totalCount nodes {
      fromState toState reason acceptsLetter occurredAt member { id } } } } }`
    const eventsFor = async (persona: string) =>
      ((await world.ask(persona, history)).data?.customer as { authorizationEvents: { nodes: Record<string, unknown>[] } })
        .authorizationEvents.nodes

    it('that names who did what and when, newest first; each side sees its own people only', async () => {
      await setState('cus_1', NONE)
      world.now = '2026-03-02T08:00:00.000Z'
      await request('cus_1', 'manager', null)
      const granted = await withCode(world, 'customer', 'grantAuthorization', granting)
      expect(granted).toMatchObject({ userErrors: [] })
      expect((await eventsFor('manager')).slice(0, 2)).toEqual([
        { fromState: REQUESTED, toState: GRANTED, reason: null, acceptsLetter: true, occurredAt: world.now, member: null },
        {
          fromState: NONE,
          toState: REQUESTED,
          reason: null,
          acceptsLetter: false,
          occurredAt: '2026-03-02T08:00:00.000Z',
          member: { id: 'mbr_manager' },
        },
      ])
      expect((await eventsFor('customer'))[0]).toMatchObject({ toState: GRANTED, member: { id: 'mbr_customer' } })
    })

    it('that keeps the reason of a revocation', async () => {
      await withCode(world, 'customer', 'revokeAuthorization', { reason: ' enough ' })
      expect((await eventsFor('manager'))[0]).toMatchObject({ toState: REVOKED, reason: 'enough' })
    })

    it('that nobody else reads', async () => {
      const rows = await world.table('on_behalf_authorization_event')
      const ids = rows
        .filter(row => row.customer_id === 'cus_1')
        .map(({ id }) => String(id))
        .slice(0, 3)
      for (const persona of ['colleague', 'strangerAdmin', 'masterAdmin', 'specialist', 'nobody']) {
        const { data } = await world.ask(persona, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })
        expect(data?.nodes ?? []).toEqual(ids.map(() => null))
      }
    })

    it.each([
      ['manager', ['REQUEST']],
      ['supervisor', []],
      ['customer', []],
    ])('and shows %s what can be done after it was revoked', async (persona, actions) => {
      const { data } = await world.ask(persona, '{ customer(id: "cus_1") { authorizationActions } }')
      expect(data?.customer).toEqual({ authorizationActions: actions })
    })
  })
})
