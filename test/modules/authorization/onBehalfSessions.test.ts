/** Switching into the role of a customer: sessions, how long they last, and what they open (R-OBO-1, R-OBO-3, R-AUD-1). */
import { Database } from '../../../src/db'
import { actFor } from '../../../src/modules/authorization'
import { AssociationType, AuthorizationState, CustomerEntity } from '../../../src/modules/customers'
import { UserError } from '../../../src/shared/errors'
import { databases } from '../../support/databases'
import { idsAt } from '../../support/answers'
import { now } from '../../support/rows'
import type { World } from '../../support/world'
import { call, newCustomer, openAuthorizationWorld, type Outcome } from './authorizationWorld'

const expiry = '2026-03-02T10:00:00.000Z'
const lastMoment = '2026-03-02T09:59:59.999Z'

describe.each(databases)('acting on behalf of customers on %s', kind => {
  let world: World
  let made = 0
  beforeAll(async () => {
    world = await openAuthorizationWorld(kind)
  })
  afterAll(() => world.close())
  beforeEach(() => {
    world.now = now
  })

  const granted = (given: object = {}) =>
    newCustomer(world, `cus_s${++made}`, { onBehalfAuthorization: AuthorizationState.GRANTED, ...given })
  const begin = (customerId: string, persona = 'manager', purpose = 'ORDER') =>
    call(world, persona, 'beginOnBehalfSession', { customerId, purpose })
  const end = (id: string, persona = 'manager') => call(world, persona, 'endOnBehalfSession', { id })
  const sessionOf = async (answer: ReturnType<typeof begin>) => {
    const { session, userErrors } = (await answer) as Outcome
    expect(userErrors).toEqual([])
    if (!session) throw new Error('no session')
    return session
  }
  const refused = async (work: () => Promise<unknown>, code: string, more: object = {}) => {
    const before = await world.contents()
    expect(await work()).toMatchObject({ session: null, userErrors: [{ code, ...more }] })
    expect(await world.contents()).toEqual(before)
  }
  /** What `actFor` says to a persona: the code of its refusal, or for whom it was done. */
  const acting = async (persona: string, customerId: string, purpose: 'ORDER' | 'OM' = 'ORDER') => {
    const viewer = await world.viewer(persona)
    const db = new Database(world.store, viewer, { now: world.now, subscriptions: [] })
    try {
      return await db.write(async tx => {
        await actFor(tx, { viewer }, await tx.lock(CustomerEntity, customerId), purpose)
        return tx.actsFor
      })
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      return error.code
    }
  }

  it('begins where it was granted, and lasts eight hours', async () => {
    const id = await granted()
    expect(await acting('manager', id)).toBe('ON_BEHALF_SESSION_REQUIRED')
    expect(await sessionOf(begin(id))).toMatchObject({ status: 'OPEN', expiresAt: expiry, endedAt: null })
    expect(await acting('manager', id)).toBe(id)
  })

  it('opens its purpose, and for its member only (R-OBO-6)', async () => {
    const id = await granted()
    await begin(id)
    expect(await acting('manager', id, 'OM')).toBe('ON_BEHALF_SESSION_REQUIRED')
    expect(await acting('operations', id)).toBe('ON_BEHALF_SESSION_REQUIRED')
    await begin(id, 'manager', 'OM')
    expect(await acting('manager', id, 'OM')).toBe(id)
  })

  it('is open to the last millisecond of its eight hours, whether or not the job has run (api §6)', async () => {
    const id = await granted()
    const { id: session } = await sessionOf(begin(id))
    world.now = lastMoment
    expect([await acting('manager', id), await world.runJob('endOnBehalfSessions')]).toEqual([id, 0])
    world.now = expiry
    expect(await acting('manager', id)).toBe('ON_BEHALF_SESSION_REQUIRED')
    await refused(() => end(session), 'INVALID_STATE')
    expect(await sessionOf(begin(id))).not.toMatchObject({ id: session })
  })

  it('is closed by the job when its time is over, once', async () => {
    await world.runJob('endOnBehalfSessions')
    const { id } = await sessionOf(begin(await granted()))
    world.now = '2026-03-02T12:00:00.000Z'
    expect(await world.runJob('endOnBehalfSessions')).toBeGreaterThan(0)
    expect(await world.runJob('endOnBehalfSessions')).toBe(0)
    expect((await world.table('on_behalf_session')).find(row => row.id === id)).toMatchObject({ status: 'EXPIRED', ended_at: expiry })
  })

  it('goes on for who is in already, also for two calls at once', async () => {
    const id = await granted()
    const sessions = await Promise.all([sessionOf(begin(id)), sessionOf(begin(id))])
    expect(new Set(sessions.map(session => session.id)).size).toBe(1)
  })

  it('ends when its member says so, and no sooner', async () => {
    const id = await granted()
    const { id: session } = await sessionOf(begin(id))
    await refused(() => end(session, 'operations'), 'NOT_FOUND')
    await refused(() => end(session, 'strangerAdmin'), 'NOT_FOUND')
    expect(await sessionOf(end(session))).toMatchObject({ status: 'ENDED', endedAt: now })
    await refused(() => end(session), 'INVALID_STATE')
    expect(await acting('manager', id)).toBe('ON_BEHALF_SESSION_REQUIRED')
  })

  it.each(['obs_missing', 'nonsense', ''])('that is called %j is not there to end', id => refused(() => end(id), 'NOT_FOUND'))

  it.each(['NONE', 'REQUESTED', 'REJECTED', 'REVOKED'] as const)('does not begin while the authorisation is %s (R-OBO-2)', async state => {
    const id = await granted({ onBehalfAuthorization: state })
    await refused(() => begin(id), 'ON_BEHALF_NOT_AUTHORIZED', { field: ['customerId'] })
    expect(await acting('manager', id)).toBe('ON_BEHALF_NOT_AUTHORIZED')
  })

  it('does not begin for a referral customer (R-OBO-2)', async () => {
    const id = await granted({ associationType: AssociationType.REFERRAL })
    await refused(() => begin(id), 'ASSOCIATION_TYPE_NOT_ALLOWED', { upstreamCode: 'CBC.5024' })
  })

  it.each(['cus_3', 'cus_x1', 'cus_missing', 'nonsense'])('does not begin for %s, which is not mine (R-AM-2, api §8)', id =>
    refused(() => begin(id), 'NOT_FOUND', { upstreamCode: 'CBC.99000035' }),
  )

  it.each(['supervisor', 'finance', 'specialist', 'nobody', 'customer', 'vendorAdmin'])('is not for %s', async persona => {
    expect(await begin(await granted(), persona)).toEqual({ refused: ['FORBIDDEN'] })
  })

  it('a customer acts for itself without any of it', async () => {
    expect(await acting('customer', 'cus_1')).toBeNull()
  })

  describe('the list of sessions', () => {
    it('shows each the sessions for customers that it sees', async () => {
      const [own, others] = [await granted(), await granted({ managerId: 'mbr_colleague' })]
      const [{ id: mine }, { id: his }] = [await sessionOf(begin(own)), await sessionOf(begin(others, 'colleague'))]
      const seen = async (persona: string) => {
        const answer = await world.ask(
          persona,
          '{ onBehalfSessions(first: 100) { totalCount nodes { id customer { id } member { id } } } }',
        )
        return answer.errors.length
          ? 'refused'
          : idsAt(answer, 'onBehalfSessions')
              .filter(id => [mine, his].includes(id))
              .sort()
      }
      expect(await seen('manager')).toEqual([mine])
      expect(await seen('colleague')).toEqual([his])
      expect(await seen('supervisor')).toEqual([mine])
      expect(await seen('admin')).toEqual([mine, his].sort())
      expect(await seen('vendorAdmin')).toEqual([mine, his].sort())
      for (const persona of ['strangerAdmin', 'masterAdmin', 'resellerAdmin', 'customer']) expect(await seen(persona)).toEqual([])
      for (const persona of ['specialist', 'nobody', 'ecosystemManager']) expect(await seen(persona)).toBe('refused')
    })

    it('can be narrowed, also under a customer', async () => {
      const id = await granted()
      await begin(id)
      const { id: om } = await sessionOf(begin(id, 'manager', 'OM'))
      await end(om)
      const filtered = (filter: string) =>
        world
          .ask('admin', `{ onBehalfSessions(first: 100, filter: { ${filter} }) { nodes { id } } }`)
          .then(answer => idsAt(answer, 'onBehalfSessions'))
      expect(await filtered(`customerId: "${id}", purpose: OM`)).toEqual([om])
      expect(await filtered(`customerId: "${id}", status: OPEN, memberId: "mbr_manager"`)).toHaveLength(1)
      expect(await filtered('customerId: "cus_x1"')).toEqual([])
      expect(await filtered(`customerId: "${id}", memberId: ""`)).toHaveLength(2)
      const nested = await world.ask(
        'manager',
        `{ customer(id: "${id}") { onBehalfSessions(first: 5, filter: { status: ENDED }) { totalCount nodes { id } } } }`,
      )
      expect(nested.data?.customer).toEqual({ onBehalfSessions: { totalCount: 1, nodes: [{ id: om }] } })
    })

    it('shows as over whose time is over, before the job has written it down (api §6)', async () => {
      const id = await granted()
      const { id: session } = await sessionOf(begin(id))
      world.now = expiry
      const listed = async (status: string) => {
        const filter = `{ customerId: "${id}", status: ${status} }`
        const { data } = await world.ask('admin', `{ onBehalfSessions(first: 9, filter: ${filter}) { nodes { id status endedAt } } }`)
        return (data?.onBehalfSessions as { nodes: object[] }).nodes
      }
      const over = [{ id: session, status: 'EXPIRED', endedAt: expiry }]
      expect([await listed('OPEN'), await listed('ENDED'), await listed('EXPIRED')]).toEqual([[], [], over])
      await world.runJob('endOnBehalfSessions')
      expect([await listed('OPEN'), await listed('ENDED'), await listed('EXPIRED')]).toEqual([[], [], over])
    })
  })
})
