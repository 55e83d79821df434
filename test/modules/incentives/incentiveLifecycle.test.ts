/** Every state × every verb, and no other way from state to state. */
import fc from 'fast-check'
import { permissionsOf } from '../../../src/access/permissions'
import { PartnerIdentity, RoleCode } from '../../../src/access/roles'
import { systemViewer, type Viewer } from '../../../src/access/viewer'
import { incentiveLifecycle, IncentiveStatus } from '../../../src/modules/incentives'
import { isConfirmable } from '../../../src/modules/incentives/incentive.lifecycle'
import { UserError } from '../../../src/shared/errors'

const { ESTIMATED, PENDING_CONFIRMATION, ISSUING, ISSUED, VOIDED, EXPIRED } = IncentiveStatus
type Verb = keyof typeof incentiveLifecycle.actions
const states = Object.values(IncentiveStatus)
const verbs = Object.keys(incentiveLifecycle.actions) as Verb[]

/** Where each verb leads from each state it can be used in (part 3 §5). */
const expected: Record<IncentiveStatus, Partial<Record<Verb, IncentiveStatus>>> = {
  ESTIMATED: { generate: PENDING_CONFIRMATION },
  PENDING_CONFIRMATION: { confirm: ISSUING, autoConfirm: ISSUING, lapse: EXPIRED, void: VOIDED },
  ISSUING: { transfer: ISSUING, issue: ISSUED, expire: EXPIRED },
  ISSUED: {},
  VOIDED: {},
  EXPIRED: {},
}

const holding = (role: RoleCode): Viewer => ({
  ...systemViewer('a test'),
  kind: 'MEMBER',
  scope: 'ALL',
  roles: [role],
  permissions: new Set(permissionsOf(role, [PartnerIdentity.SOLUTION_PROVIDER])),
})
const finance = holding(RoleCode.FINANCE)

describe('the life of a statement', () => {
  it.each(states.flatMap(state => verbs.map(verb => [state, verb] as const)))('%s × %s', (state, verb) => {
    const row = { status: state }
    const next = expected[state][verb]
    expect(incentiveLifecycle.isPossible(state, verb)).toBe(next !== undefined)
    if (next) {
      incentiveLifecycle.move(row, verb, finance)
      expect(row.status).toBe(next)
      return
    }
    expect(() => incentiveLifecycle.move(row, verb, finance)).toThrow(UserError)
    expect(row.status).toBe(state)
  })

  it('refuses with what is possible instead (api §7)', () => {
    try {
      incentiveLifecycle.move({ status: ESTIMATED }, 'confirm', finance)
    } catch (error) {
      expect(error).toMatchObject({ code: 'INVALID_STATE', params: { current: 'ESTIMATED', allowed: '–' } })
    }
    expect.assertions(1)
  })

  it.each(states)('in %s a person can confirm, or nothing; the vendor makes it public and anew; who has no key, nothing', state => {
    expect(incentiveLifecycle.availableActions(state, finance)).toEqual(state === PENDING_CONFIRMATION ? ['confirm'] : [])
    const byVendor: Partial<Record<IncentiveStatus, Verb[]>> = {
      ESTIMATED: ['generate'],
      PENDING_CONFIRMATION: ['void'],
      ISSUING: ['transfer'],
    }
    expect(incentiveLifecycle.availableActions(state, holding(RoleCode.VENDOR_INCENTIVE_OPS))).toEqual(byVendor[state] ?? [])
    for (const role of [RoleCode.CUSTOMER_MANAGER, RoleCode.OPERATIONS, RoleCode.VENDOR_FINANCE])
      expect(incentiveLifecycle.availableActions(state, holding(role))).toEqual([])
  })

  it('never leaves ISSUED, VOIDED and EXPIRED, is confirmed before it is issued, and passes no state twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...verbs), { maxLength: 20 }), tried => {
        const row = { status: ESTIMATED }
        const path: IncentiveStatus[] = [row.status]
        for (const verb of tried) {
          if (!incentiveLifecycle.isPossible(row.status, verb)) continue
          incentiveLifecycle.move(row, verb, finance)
          if (row.status !== path.at(-1)) path.push(row.status)
        }
        expect(new Set(path).size).toBe(path.length)
        const ways = [
          [ESTIMATED, PENDING_CONFIRMATION, ISSUING, ISSUED],
          [ESTIMATED, PENDING_CONFIRMATION, VOIDED],
          [ESTIMATED, PENDING_CONFIRMATION, EXPIRED],
          [ESTIMATED, PENDING_CONFIRMATION, ISSUING, EXPIRED],
        ]
        expect(ways.some(way => path.every((state, step) => way[step] === state))).toBe(true)
      }),
    )
  })

  it.each([
    [PENDING_CONFIRMATION, '2026-03-06T15:59:59.998Z', true],
    [PENDING_CONFIRMATION, '2026-03-06T15:59:59.999Z', true],
    [PENDING_CONFIRMATION, '2026-03-06T16:00:00.000Z', false],
    [ISSUING, '2026-03-01T00:00:00.000Z', false],
    [ISSUED, '2026-03-01T00:00:00.000Z', false],
    [VOIDED, '2026-03-01T00:00:00.000Z', false],
    [EXPIRED, '2026-03-01T00:00:00.000Z', false],
  ])('a statement in %s at %s can be confirmed: %s (R-WD-8)', (status, at, confirmable) => {
    expect(isConfirmable({ status, publicityDeadlineAt: '2026-03-06T15:59:59.999Z' }, at)).toBe(confirmable)
  })

  it('an estimated one has no deadline, and can not be confirmed', () => {
    expect(isConfirmable({ status: ESTIMATED, publicityDeadlineAt: null }, '2026-03-01T00:00:00.000Z')).toBe(false)
  })
})
