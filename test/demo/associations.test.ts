/** Associations in the demo world: whose customer was whose, who lets whom act, and what was signed. */
import { AssociationEventEntity, AssociationEventStatus, CustomerAssociationEntity } from '../../src/modules/association'
import {
  AgreementVersionEntity,
  AuthorizationEventEntity,
  CustomerAgreementEntity,
  KnowledgeRecommendationEntity,
  OnBehalfSessionEntity,
} from '../../src/modules/authorization'
import { AuthorizationState, CustomerEntity } from '../../src/modules/customers'
import { demoSize } from '../../src/demo/sizes'
import { collect } from './collected'

const now = '2026-03-02T02:00:00.000Z'

describe('associations of the demo world', () => {
  const world = collect(demoSize, now)
  const customers = new Map(world.of(CustomerEntity).map(customer => [customer.id, customer]))

  it('gives every customer of a partner one period that runs, since it was associated', () => {
    const running = world.of(CustomerAssociationEntity).filter(({ endedAt }) => endedAt === null)
    const whose = (rows: readonly (string | null)[][]) => rows.map(row => row.join(' ')).sort()
    const associated = [...customers.values()].filter(({ partnerId }) => partnerId)
    expect(whose(running.map(({ customerId, partnerId, startedAt }) => [customerId, partnerId, startedAt]))).toEqual(
      whose(associated.map(({ id, partnerId, associatedAt }) => [id, partnerId, associatedAt])),
    )
    expect(new Set(running.map(({ runningCustomerId }) => runningCustomerId)).size).toBe(running.length)
  })

  it('shows every state of an event, and lets one wait at most for each customer', () => {
    const events = world.of(AssociationEventEntity)
    expect(new Set(events.map(({ status }) => status))).toEqual(new Set(Object.values(AssociationEventStatus)))
    const pending = events.flatMap(({ pendingCustomerId }) => (pendingCustomerId ? [pendingCustomerId] : []))
    expect(new Set(pending).size).toBe(pending.length)
    expect(events.every(({ createdAt, handledAt }) => createdAt <= now && (handledAt ?? now) <= now)).toBe(true)
  })

  it('tells of every authorisation how it came about', () => {
    const last = new Map(world.of(AuthorizationEventEntity).map(({ customerId, toState }) => [customerId, toState]))
    const untold = [...customers.values()].filter(
      ({ id, onBehalfAuthorization }) => onBehalfAuthorization !== AuthorizationState.NONE && last.get(id) !== onBehalfAuthorization,
    )
    expect(untold.map(({ id }) => id)).toEqual([])
  })

  it('has sessions only for customers that granted them, one of which is open', () => {
    const sessions = world.of(OnBehalfSessionEntity)
    expect(new Set(sessions.map(({ customerId }) => customers.get(customerId)?.onBehalfAuthorization))).toEqual(
      new Set([AuthorizationState.GRANTED]),
    )
    expect(sessions.some(({ status, expiresAt }) => status === 'OPEN' && expiresAt > now)).toBe(true)
  })

  it('lists the signature behind each version that a customer has', () => {
    const versions = new Map(world.of(AgreementVersionEntity).map(({ id, version }) => [id, version]))
    const signed = new Set(
      world.of(CustomerAgreementEntity).map(({ customerId, agreementVersionId }) => `${customerId} ${versions.get(agreementVersionId)}`),
    )
    const unsigned = [...customers.values()].filter(
      ({ id, agreementVersion }) => agreementVersion && !signed.has(`${id} ${agreementVersion}`),
    )
    expect(unsigned.map(({ id }) => id)).toEqual([])
    expect(world.of(KnowledgeRecommendationEntity).length).toBeGreaterThan(50)
  })
})
