/** The table of an MDF activity's life, as the domain draws it. */
import type { PermissionKey } from '../../../src/access/permissions'
import { systemViewer, type Viewer } from '../../../src/access/viewer'
import { MdfActivityStatus, mdfActivityLifecycle, reservingStates } from '../../../src/modules/mdf'
import { MdfActivityAction } from '../../../src/modules/mdf/mdf.enums'

const states = Object.values(MdfActivityStatus)
const moves = Object.entries(mdfActivityLifecycle.actions)
const holding = (...keys: PermissionKey[]): Viewer => ({ ...systemViewer('a test'), scope: 'ALL', permissions: new Set(keys) })

/** What a person can do in each state; in all others, nothing. */
const buttons: Partial<Record<MdfActivityStatus, Partial<Record<PermissionKey, string[]>>>> = {
  DRAFT: { 'mdf.apply': ['edit', 'submit', 'delete'] },
  WITHDRAWN: { 'mdf.apply': ['edit', 'submit', 'delete'] },
  APPLICATION_REJECTED: { 'mdf.apply': ['edit', 'submit'] },
  APPLICATION_REVIEWING: { 'mdf.apply': ['withdraw'], 'mdf.review': ['approve', 'reject'] },
  APPLICATION_APPROVED: {
    'mdf.apply': ['withdraw', 'reapply', 'holdEvent', 'updateEvent'],
    'mdf.claim': ['submitClaim'],
    'mdfConference.synchronise': ['synchroniseParticipants'],
  },
  CLAIM_REVIEWING: { 'mdf.review': ['approveClaim', 'rejectClaim'], 'mdfConference.synchronise': ['synchroniseParticipants'] },
  CLAIM_REJECTED: { 'mdf.claim': ['submitClaim'], 'mdfConference.synchronise': ['synchroniseParticipants'] },
  CLAIM_EXPIRED: { 'mdf.claim': ['submitLateClaim'], 'mdfConference.synchronise': ['synchroniseParticipants'] },
  CLAIM_APPROVED: { 'mdf.claim': ['registerInvoice'] },
  INVOICE_REVIEWING: { 'mdf.pay': ['acceptInvoice', 'refuseInvoice'] },
  AWAITING_PAYMENT: { 'mdf.pay': ['pay'] },
}
const keys: readonly PermissionKey[] = ['mdf.apply', 'mdf.claim', 'mdf.review', 'mdf.pay', 'mdfConference.synchronise', 'mdf.view']

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
    for (const key of keys) expect(mdfActivityLifecycle.availableActions(status, holding(key))).toEqual(buttons[status]?.[key] ?? [])
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
    expect(crossing(false, true).sort()).toEqual(['submit', 'submitLateClaim'])
    expect(crossing(true, false).sort()).toEqual(['lapse', 'pay', 'reject', 'withdraw'])
  })
})
