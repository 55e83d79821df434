/** Every state of an invitation against everything that can be done with it, as the domain draws it (part 1 §2.8). */
import type { PermissionKey } from '../../../src/access/permissions'
import { systemViewer, type Viewer } from '../../../src/access/viewer'
import { MemberInvitationEntity, memberInvitationLifecycle, MemberInvitationStatus, SpecialistPath } from '../../../src/modules/members'
import { MemberInvitationAction } from '../../../src/modules/members/memberInvitation.enums'
import { databases } from '../../support/databases'
import { memberInvitationRow } from '../../support/memberRows'
import { type MemberWorld, type MutationName, openMemberWorld } from './memberWorld'

const states = Object.values(MemberInvitationStatus)
type State = (typeof states)[number]
type Verb = keyof typeof memberInvitationLifecycle.actions

/** Written out once more from the domain: from each state, what leads where. Everything else is refused. */
const moves: Record<State, Partial<Record<Verb, State>>> = {
  INVITED: { accept: 'BOUND', expire: 'EXPIRED', resend: 'INVITED' } as never,
  EXPIRED: { resend: 'INVITED' } as never,
  BOUND: { apply: 'APPLYING', unbind: 'UNBOUND' } as never,
  UNBOUND: { resend: 'INVITED' } as never,
  APPLYING: { approve: 'SPECIALIST', reject: 'APPLY_REJECTED' } as never,
  APPLY_REJECTED: { apply: 'APPLYING' } as never,
  SPECIALIST: { confirm: 'SPECIALIST', requestCancellation: 'CANCELLING', cancel: 'CANCELLED_BY_VENDOR' } as never,
  CANCELLING: { confirm: 'CANCELLING', approveCancellation: 'CANCELLED', rejectCancellation: 'CANCEL_REJECTED' } as never,
  CANCEL_REJECTED: { confirm: 'CANCEL_REJECTED', requestCancellation: 'CANCELLING', cancel: 'CANCELLED_BY_VENDOR' } as never,
  CANCELLED: { apply: 'APPLYING', unbind: 'UNBOUND' } as never,
  CANCELLED_BY_VENDOR: { apply: 'APPLYING', unbind: 'UNBOUND' } as never,
}

/** How each verb is called, and by whom. */
const calls: Record<Exclude<Verb, 'expire'>, readonly [persona: string, mutation: MutationName, input: (id: string) => object]> = {
  accept: ['person', 'acceptMemberInvitation', id => ({ code: `code of ${id}` })],
  resend: ['dxAdmin', 'resendMemberInvitation', id => ({ id })],
  unbind: ['dxAdmin', 'unbindMember', id => ({ id })],
  apply: ['dxAdmin', 'applyForSpecialist', id => ({ applications: [{ id, path: 'SERVICE', evidence: ['att_1'] }] })],
  confirm: ['dxAdmin', 'confirmSpecialistData', id => ({ ids: [id] })],
  approve: ['vendorAdmin', 'reviewSpecialistApplication', id => ({ id, decision: 'APPROVE' })],
  reject: ['vendorAdmin', 'reviewSpecialistApplication', id => ({ id, decision: 'REJECT', comment: 'no' })],
  requestCancellation: ['dxAdmin', 'requestSpecialistCancellation', id => ({ id, reason: 'moved on', attachment: 'att_2' })],
  approveCancellation: ['vendorAdmin', 'reviewSpecialistCancellation', id => ({ id, decision: 'APPROVE' })],
  rejectCancellation: ['vendorAdmin', 'reviewSpecialistCancellation', id => ({ id, decision: 'REJECT', comment: 'no' })],
  cancel: ['vendorAdmin', 'cancelSpecialistByVendor', id => ({ id, reason: 'misuse' })],
}
const verbs = Object.keys(calls) as (keyof typeof calls)[]
const combinations = states.flatMap(state => verbs.map(verb => [state, verb, moves[state][verb]] as const))

describe('the life cycle of an invitation', () => {
  it('is the one of the domain, and reaches every state', () => {
    const drawn = Object.entries(memberInvitationLifecycle.actions).flatMap(([verb, { from, to }]) =>
      from.map(state => `${state} ${verb} ${to ?? state}`),
    )
    const expected = states.flatMap(state => Object.entries(moves[state]).map(([verb, to]) => `${state} ${verb} ${to}`))
    expect(drawn.sort()).toEqual(expected.sort())
    const reached = new Set<string>(memberInvitationLifecycle.initial)
    for (let before = 0; before < reached.size;) {
      before = reached.size
      for (const state of states) if (reached.has(state)) for (const to of Object.values(moves[state])) reached.add(to)
    }
    expect([...reached].sort()).toEqual([...states].sort())
  })

  it('names each verb of a person as an action of the API', () => {
    const ofPersons = Object.entries(memberInvitationLifecycle.actions).filter(([, { by }]) => by !== 'SYSTEM')
    expect(Object.values<string>(MemberInvitationAction).sort()).toEqual(ofPersons.map(([verb]) => verb).sort())
  })

  it.each(states)('offers in %s what is possible: to the partner its part, to the vendor the reviews', state => {
    const offered = (...keys: PermissionKey[]) => {
      const viewer: Viewer = { ...systemViewer('a test'), scope: 'ALL', permissions: new Set(keys) }
      return memberInvitationLifecycle.availableActions(state, viewer)
    }
    const possible = Object.keys(moves[state]).filter(verb => verb !== 'accept' && verb !== 'expire')
    expect([...offered('member.invite'), ...offered('specialist.apply'), ...offered('specialist.review')].sort()).toEqual(possible.sort())
    expect(offered('memberInvitation.view')).toEqual([])
  })
})

describe.each(databases)('an invitation on %s', kind => {
  let world: MemberWorld
  let rows = 0
  beforeAll(async () => {
    world = await openMemberWorld(kind)
  })
  afterAll(() => world.close())

  /** Whatever one of these calls could write to. */
  const written = ['member_invitation', 'member_invitation_sending', 'member', 'member_role', 'outgoing_message']
  const contents = () => Promise.all(written.map(table => world.table(table)))

  it.each(combinations)('that is %s: %s leads to %s, and without a way there to nothing', async (status, verb, to) => {
    const id = `miv_c${++rows}`
    const path = SpecialistPath.SERVICE
    const row = { id, partnerId: 'ptn_dx', inviteeId: 'mbr_person', status, code: `code of ${id}`, path }
    await world.add(MemberInvitationEntity, memberInvitationRow(row))
    const [persona, mutation, input] = calls[verb]
    const before = await contents()
    const { userErrors, results } = await world.perform(persona, mutation, input(id))
    const errors = [...userErrors, ...(results ?? []).flatMap(result => result.userErrors)]
    const after = await world.stored('member_invitation', id)

    if (to) {
      expect([errors, after.status]).toEqual([[], to])
    } else {
      // For the vendor, what was never handed in does not exist; who follows a dead link is told so.
      const isHidden = persona === 'vendorAdmin' && ['INVITED', 'EXPIRED', 'BOUND', 'UNBOUND'].includes(status)
      const expected = isHidden ? 'NOT_FOUND' : verb === 'accept' && status === 'EXPIRED' ? 'LINK_EXPIRED' : 'INVALID_STATE'
      expect(errors.map(({ code }) => code)).toEqual([expected])
      if (expected === 'INVALID_STATE') expect(errors[0]?.params).toContainEqual({ name: 'current', value: status })
      expect(await contents()).toEqual(before)
    }
    await world.store.writer.query('DELETE FROM member_invitation')
    await world.store.writer.query('DELETE FROM member_invitation_sending')
    await world.store.writer.query(`DELETE FROM member_role WHERE member_id = 'mbr_person'`)
    await world.store.writer.query(`UPDATE member SET kind = 'PERSON', partner_id = NULL WHERE id = 'mbr_person'`)
  })

  it.each(states)('that is %s expires by the job only if it is still open', async status => {
    await world.add(MemberInvitationEntity, memberInvitationRow({ id: 'miv_due', partnerId: 'ptn_dx', status, expiresAt: world.now }))
    expect(await world.runJob('expireMemberInvitations')).toBe(status === MemberInvitationStatus.INVITED ? 1 : 0)
    expect((await world.stored('member_invitation', 'miv_due')).status).toBe(status === MemberInvitationStatus.INVITED ? 'EXPIRED' : status)
    await world.store.writer.query('DELETE FROM member_invitation')
  })

  it('is moved once, where two move it at once', async () => {
    const status = MemberInvitationStatus.APPLYING
    await world.add(
      MemberInvitationEntity,
      memberInvitationRow({ id: 'miv_race', partnerId: 'ptn_dx', status, path: SpecialistPath.SERVICE }),
    )
    const review = (decision: string) =>
      world.perform('vendorAdmin', 'reviewSpecialistApplication', { id: 'miv_race', decision, comment: 'c' })
    const payloads = await Promise.all(['APPROVE', 'REJECT', 'APPROVE'].map(review))
    expect(payloads.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['INVALID_STATE', 'INVALID_STATE'])
  })
})
