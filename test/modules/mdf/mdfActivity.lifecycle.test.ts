/** The table of an MDF activity's life, as the domain draws it. */
import type { PermissionKey } from '../../../src/access/permissions'
import { systemViewer, type Viewer } from '../../../src/access/viewer'
import { MdfActivityStatus, mdfActivityLifecycle, reservingStates } from '../../../src/modules/mdf'
import { MdfActivityAction } from '../../../src/modules/mdf/mdf.enums'

const states = Object.values(MdfActivityStatus)
const moves = Object.entries(mdfActivityLifecycle.actions)
const holding = (...keys: PermissionKey[]): Viewer => ({ ...systemViewer('a test'), scope: 'ALL', permissions: new Set(keys) })

/** What a person can do in each state; in all others, nothing. */
const buttons: Partial<Record<MdfActivityStatus, { partner?: string[]; vendor?: string[] }>> = {
  DRAFT: { partner: ['edit', 'submit', 'delete'] },
  WITHDRAWN: { partner: ['edit', 'submit', 'delete'] },
  APPLICATION_REJECTED: { partner: ['edit', 'submit'] },
  APPLICATION_REVIEWING: { partner: ['withdraw'], vendor: ['approve', 'reject'] },
  APPLICATION_APPROVED: { partner: ['withdraw'] },
}

describe('the life cycle of an MDF activity', () => {
  it('begins as a draft and reaches every state', () => {
    const reached = new Set<string>(mdfActivityLifecycle.initial)
    for (let before = 0; before < reached.size;) {
      before = reached.size
      for (const [, { from, to }] of moves) if (to && from.some(state => reached.has(state))) reached.add(to)
    }
    expect([...reached].sort()).toEqual([...states].sort())
  })

  it.each(states)('offers in %s what the domain offers', status => {
    const { partner = [], vendor = [] } = buttons[status] ?? {}
    expect(mdfActivityLifecycle.availableActions(status, holding('mdf.apply'))).toEqual(partner)
    expect(mdfActivityLifecycle.availableActions(status, holding('mdf.review'))).toEqual(vendor)
    expect(mdfActivityLifecycle.availableActions(status, holding('mdf.view'))).toEqual([])
  })

  it('leaves the state of what is edited or deleted', () => {
    const row = { status: MdfActivityStatus.WITHDRAWN }
    mdfActivityLifecycle.move(row, 'edit', holding('mdf.apply'))
    mdfActivityLifecycle.move(row, 'delete', holding('mdf.apply'))
    expect(row.status).toBe('WITHDRAWN')
  })

  it('names each verb of a person as an action of the API', () => {
    const verbs = moves.filter(([, { by }]) => by !== 'SYSTEM').map(([verb]) => verb)
    expect(Object.values<string>(MdfActivityAction).sort()).toEqual(verbs.sort())
  })

  it('reserves by submitting, and frees by rejection, withdrawal, expiry and payment only (R-MD-7)', () => {
    const isReserving = (state: string): boolean => reservingStates.some(reserving => reserving === state)
    const crossing = (from: boolean, to: boolean) =>
      moves
        .filter(([, move]) => move.to && isReserving(move.to) === to && move.from.some(state => isReserving(state) === from))
        .map(([verb]) => verb)
    expect(crossing(false, true)).toEqual(['submit'])
    expect(crossing(true, false).sort()).toEqual(['lapse', 'pay', 'reject', 'withdraw'])
  })
})
