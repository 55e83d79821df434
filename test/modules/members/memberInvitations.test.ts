/** Inviting people to link their personal accounts: whom, how many, how long, and who may follow the link. */
import { RoleCode } from '../../../src/access/roles'
import { InviteeBy, MemberInvitationEntity, MemberInvitationSendingEntity, MemberInvitationStatus } from '../../../src/modules/members'
import { refusals } from '../../support/answers'
import { databases } from '../../support/databases'
import { memberInvitationRow } from '../../support/memberRows'
import { now } from '../../support/rows'
import { type MemberWorld, newKey, openMemberWorld, type UserError } from './memberWorld'

const day = 86_400_000
const later = (ms: number): string => new Date(Date.parse(now) + ms).toISOString()

describe.each(databases)('an invitation on %s', kind => {
  let world: MemberWorld
  beforeEach(async () => {
    world.now = now
    for (const table of ['member_invitation', 'member_invitation_sending', 'outgoing_message'])
      await world.store.writer.query(`DELETE FROM ${table}`)
  })
  beforeAll(async () => {
    world = await openMemberWorld(kind)
  })
  afterAll(() => world.close())

  type Invitee = { by: 'EMAIL' | 'MOBILE' | 'ACCOUNT_NAME'; value: string; accountId?: string }
  const inviteAll = (invitees: readonly Invitee[], persona = 'dxAdmin') =>
    world.perform(persona, 'inviteMembers', { idempotencyKey: newKey(), invitees })
  const invite = async (invitee: Invitee, persona = 'dxAdmin'): Promise<string> => {
    const { results } = await world.done(persona, 'inviteMembers', { idempotencyKey: newKey(), invitees: [invitee] })
    return results?.[0]?.memberInvitation?.id ?? ''
  }
  const email = (value: string): Invitee => ({ by: 'EMAIL', value })
  const codesOf = (errors: readonly UserError[] = []): string[] => errors.map(({ code }) => code)
  const itemCodes = async (invitees: readonly Invitee[], persona = 'dxAdmin') =>
    (await inviteAll(invitees, persona)).results?.map(({ userErrors }) => codesOf(userErrors)[0] ?? 'DONE')
  /** The code in the last link that went to this address. */
  const codeSentTo = async (to: string): Promise<string> => {
    await world.runJob('deliverMessages')
    const message = world.sent.findLast(sent => sent.to === to)
    return decodeURIComponent(/#code=(\S+)/.exec(message?.text ?? '')?.[1] ?? '')
  }
  const accept = (persona: string, code: string) => world.perform(persona, 'acceptMemberInvitation', { code })
  const sendings = (count: number, sentAt: string, sentById = 'mbr_dxAdmin') =>
    world.add(
      MemberInvitationSendingEntity,
      ...Array.from({ length: count }, (_, n) => ({
        id: `mis_${sentAt.replace(/\D/g, '')}-${n}`,
        partnerId: 'ptn_dx',
        invitationId: 'miv_x',
        sentById,
        sentAt,
      })),
    )
  /** Back to a personal account, as if nothing had been. */
  const release = async () => {
    await world.store.writer.query(
      `UPDATE member SET kind = 'PERSON', partner_id = NULL WHERE id IN ('mbr_person', 'mbr_other', 'mbr_twin1')`,
    )
    await world.store.writer.query(`DELETE FROM member_role WHERE member_id IN ('mbr_person', 'mbr_other', 'mbr_twin1')`)
  }
  afterEach(release)

  describe('goes out', () => {
    it('by e-mail, with a link that is valid for seven days, and says so (S1-28, R-INV-2)', async () => {
      const { results } = await world.done('dxAdmin', 'inviteMembers', {
        idempotencyKey: newKey(),
        invitees: [email(' New.One@Example.com')],
      })
      expect(results?.[0]?.memberInvitation).toMatchObject({
        status: 'INVITED',
        inviteeBy: 'EMAIL',
        inviteeValue: { masked: 'n***@example.com' },
        sentAt: now,
        expiresAt: later(7 * day),
        member: null,
        invitedBy: { id: 'mbr_dxAdmin' },
        entitlements: [],
        availableActions: ['RESEND'],
      })
      const code = await codeSentTo('new.one@example.com')
      const message = world.sent.findLast(({ to }) => to === 'new.one@example.com')
      expect(message).toMatchObject({ channel: 'EMAIL', subject: expect.stringContaining('Path company') as unknown })
      expect(message?.text).toContain(later(7 * day))
      expect(code).toHaveLength(32)
      expect(JSON.stringify(await world.table('member_invitation'))).not.toContain(code)
    })

    it('by SMS to a mobile number, which stays masked', async () => {
      const id = await invite({ by: 'MOBILE', value: '0086-13900000009' })
      expect(await codeSentTo('13900000009')).toHaveLength(32)
      const { data } = await world.ask('dxAdmin', `{ node(id: "${id}") { ... on MemberInvitation { inviteeValue { masked } } } }`)
      expect(data).toEqual({ node: { inviteeValue: { masked: '139******09' } } })
    })

    it('by e-mail to the account that has the name; who names nobody learns nothing from the answer (api §8)', async () => {
      const known = await inviteAll([{ by: 'ACCOUNT_NAME', value: 'person' }])
      const unknown = await inviteAll([{ by: 'ACCOUNT_NAME', value: 'nobody-at-all' }])
      const shape = ({ results }: typeof known) =>
        results?.map(({ memberInvitation, userErrors }) => [memberInvitation?.status, userErrors])
      expect(shape(unknown)).toEqual(shape(known))
      await world.runJob('deliverMessages')
      expect(world.sent.at(-1)?.to).toBe('person@example.com')
    })

    it.each([
      ['no e-mail', email('nobody'), 'INVALID_INPUT'],
      ['an e-mail of 65 characters', email(`${'a'.repeat(53)}@example.com`), 'INVALID_INPUT'],
      ['two addresses', email('a@example.com,b@example.com'), 'INVALID_INPUT'],
      ['no mobile number', { by: 'MOBILE', value: '123' } as const, 'MOBILE_INVALID'],
      ['nothing', { by: 'ACCOUNT_NAME', value: ' ' } as const, 'INVALID_INPUT'],
    ])('never to %s, and the others go out all the same', async (_, wrong, code) => {
      expect(await itemCodes([email('one@example.com'), wrong, email('two@example.com')])).toEqual(['DONE', code, 'DONE'])
      expect(await world.table('member_invitation')).toHaveLength(2)
      expect(await world.table('outgoing_message')).toHaveLength(2)
    })

    it('to a hundred people in one call, and not to 101 or none', async () => {
      const many = (count: number) => Array.from({ length: count }, (_, n) => email(`p${n}@example.com`))
      for (const count of [0, 101]) {
        const input = { idempotencyKey: newKey(), invitees: many(count) }
        expect(await world.refused('dxAdmin', 'inviteMembers', input)).toEqual(['INVALID_INPUT'])
      }
      expect(new Set(await itemCodes(many(100)))).toEqual(new Set(['DONE']))
    })

    it('once under one key: the first answer comes again, and nothing is sent twice (R-2290)', async () => {
      const input = { idempotencyKey: newKey(), invitees: [email('once@example.com'), email('wrong')] }
      const first = await world.perform('dxAdmin', 'inviteMembers', input)
      const second = await world.perform('dxAdmin', 'inviteMembers', input)
      expect(second).toEqual({ ...first, replayed: true })
      expect(await world.table('outgoing_message')).toHaveLength(1)
      expect(await world.refused('dxAdmin', 'inviteMembers', { ...input, invitees: [email('other@example.com')] })).toEqual([
        'IDEMPOTENCY_KEY_REUSED',
      ])
    })
  })

  describe('is one of a hundred a day (R-INV-1)', () => {
    it('so the rest of a call is refused, in order', async () => {
      await sendings(98, later(-1000))
      expect(await itemCodes([email('a@example.com'), email('wrong'), email('b@example.com'), email('c@example.com')])).toEqual([
        'DONE',
        'INVALID_INPUT',
        'DONE',
        'INVITATION_LIMIT_REACHED',
      ])
    })

    it('of Shanghai: at midnight there it begins anew', async () => {
      // 2026-03-02 10:00 in Shanghai: the day began at 16:00 UTC of the day before.
      await sendings(100, '2026-03-01T15:59:59.999Z')
      expect(await itemCodes([email('a@example.com')])).toEqual(['DONE'])
      await sendings(99, '2026-03-01T16:00:00.000Z')
      expect(await itemCodes([email('b@example.com')])).toEqual(['INVITATION_LIMIT_REACHED'])
    })

    it('of each administrator', async () => {
      await sendings(100, later(-1000), 'mbr_somebodyElse')
      expect(await itemCodes([email('a@example.com')])).toEqual(['DONE'])
    })

    it('and links that are sent again count (INFERRED)', async () => {
      const id = await invite(email('a@example.com'))
      await sendings(98, later(-1000))
      await world.done('dxAdmin', 'resendMemberInvitation', { id })
      expect(await world.refused('dxAdmin', 'resendMemberInvitation', { id })).toEqual(['INVITATION_LIMIT_REACHED'])
    })

    it('also when two go out at once: exactly one', async () => {
      await sendings(99, later(-1000))
      const answers = await Promise.all(['a', 'b'].map(name => itemCodes([email(`${name}@example.com`)])))
      expect(answers.flat().sort()).toEqual(['DONE', 'INVITATION_LIMIT_REACHED'])
    })
  })

  describe('is for a partner that joined a path or a programme (R-INV-4)', () => {
    it.each([
      ['resellerAdmin', 'a cloud reseller'],
      ['manager', 'nobody but its administrator (R-INV-1)'],
      ['operations', 'nobody but its administrator (R-INV-1)'],
      ['vendorAdmin', 'not for the vendor'],
      ['person', 'nobody without a partner'],
    ])('so not for %s: %s', async persona => {
      const query =
        'mutation { inviteMembers(input: { idempotencyKey: "k", invitees: [{ by: EMAIL, value: "a@example.com" }] }) { replayed } }'
      expect(refusals(await world.ask(persona, query))).toEqual(['FORBIDDEN'])
    })

    it.each(['admin', 'masterAdmin', 'schoolAdmin'])('so for %s', async persona => {
      expect(await itemCodes([email('a@example.com')], persona)).toEqual(['DONE'])
    })
  })

  describe('whose address several accounts have (R-INV-3)', () => {
    it.each([
      ['e-mail', email('twins@example.com')],
      ['mobile number', { by: 'MOBILE', value: '13900000003' } as const],
    ])('by %s is for the one that the inviter chooses', async (_, invitee) => {
      const { results } = await inviteAll([invitee])
      const [error] = results?.[0]?.userErrors ?? []
      expect(error).toMatchObject({ code: 'INVITEE_AMBIGUOUS', params: [{ name: 'accounts', value: 'mbr_twin1 (t**), mbr_twin2 (t**)' }] })
      const id = await invite({ ...invitee, accountId: 'mbr_twin1' })
      // The account is known, so it goes to its e-mail.
      const code = await codeSentTo('twins@example.com')
      expect(codesOf((await accept('twin2', code)).userErrors)).toEqual(['NOT_FOUND'])
      expect(codesOf((await accept('twin1', code)).userErrors)).toEqual([])
      expect(await world.stored('member_invitation', id)).toMatchObject({ status: 'BOUND', member_id: 'mbr_twin1' })
    })

    it('may go to each of them', async () => {
      await invite({ ...email('twins@example.com'), accountId: 'mbr_twin1' })
      await invite({ ...email('twins@example.com'), accountId: 'mbr_twin2' })
      expect(await itemCodes([{ ...email('twins@example.com'), accountId: 'mbr_twin2' }])).toEqual(['ALREADY_INVITED'])
    })

    it.each(['mbr_person', 'mbr_strangerAdmin', 'mbr_missing', 'x'])('never to %s, which does not have it', async accountId => {
      expect(await itemCodes([{ ...email('twins@example.com'), accountId }])).toEqual(['NOT_FOUND'])
    })

    it('does not tell of accounts that belong to others', async () => {
      await world.join('foreigner', { partnerId: 'ptn_other', roles: [RoleCode.FINANCE], email: 'shared@example.com' })
      await world.join('own', { partnerId: 'ptn_dx', roles: [RoleCode.FINANCE], email: 'shared@example.com' })
      expect(await itemCodes([email('shared@example.com')])).toEqual(['DONE'])
    })
  })

  describe('is made once per person', () => {
    it.each(Object.values(MemberInvitationStatus))('so one that is %s is not made anew; it names the one that there is', async status => {
      await world.add(
        MemberInvitationEntity,
        memberInvitationRow({ id: 'miv_there', partnerId: 'ptn_dx', email: 'known@example.com', status }),
      )
      const { results } = await inviteAll([email('known@example.com')])
      expect(results?.[0]?.userErrors[0]).toMatchObject({
        code: 'ALREADY_INVITED',
        params: [
          { name: 'id', value: 'miv_there' },
          { name: 'current', value: status },
        ],
      })
    })

    it('but another partner may invite the same person', async () => {
      await invite(email('person@example.com'))
      await invite(email('person@example.com'), 'schoolAdmin')
    })

    it('and twice in one call is one time too many', async () => {
      expect(await itemCodes([email('a@example.com'), email('A@example.com')])).toEqual(['DONE', 'ALREADY_INVITED'])
    })
  })

  describe('is accepted', () => {
    it('by a person without a partner, who becomes a member that sees only itself (S1-28)', async () => {
      const id = await invite(email('person@example.com'))
      const payload = await accept('person', await codeSentTo('person@example.com'))
      expect(payload).toMatchObject({ userErrors: [], companyName: 'Path company' })
      expect(await world.stored('member', 'mbr_person')).toMatchObject({ kind: 'PARTNER', partner_id: 'ptn_dx' })
      expect(await world.rolesOf('mbr_person')).toEqual(['rol_specialist'])
      expect(await world.viewer('person')).toMatchObject({ kind: 'MEMBER', partnerId: 'ptn_dx', scope: 'SELF', roles: ['SPECIALIST'] })
      expect(await world.stored('member_invitation', id)).toMatchObject({ status: 'BOUND', bound_at: now, code_hash: null })
      const { data } = await world.ask('dxAdmin', '{ memberInvitations { nodes { id member { id } entitlements availableActions } } }')
      expect(data?.memberInvitations).toEqual({
        nodes: [{ id, member: { id: 'mbr_person' }, entitlements: ['EXAM_VOUCHER', 'CLOUD_LAB'], availableActions: ['UNBIND', 'APPLY'] }],
      })
    })

    it('by a member of the partner, who keeps its roles and what it sees', async () => {
      const id = await invite(email('dx.manager@example.com'))
      expect(codesOf((await accept('dxManager', await codeSentTo('dx.manager@example.com'))).userErrors)).toEqual([])
      expect(await world.rolesOf('mbr_dxManager')).toEqual(['rol_customer-manager'])
      expect(await world.stored('member_invitation', id)).toMatchObject({ status: 'BOUND', member_id: 'mbr_dxManager', brought_in: 0 })
    })

    it('by the one who was invited only: whoever else gives the code is told that there is none (api §8)', async () => {
      await invite(email('person@example.com'))
      const code = await codeSentTo('person@example.com')
      const foreign = ['other', 'dxManager', 'dxAdmin', 'schoolAdmin', 'strangerManager', 'vendorAdmin', 'customer', 'nobody']
      for (const persona of foreign) expect(await world.refused(persona, 'acceptMemberInvitation', { code })).toEqual(['NOT_FOUND'])
      for (const wrong of ['', 'x', `${code}x`, code.slice(1), code.toLowerCase(), "' OR 1=1"])
        expect(await world.refused('person', 'acceptMemberInvitation', { code: wrong })).toEqual(['NOT_FOUND'])
      expect(codesOf((await accept('person', code)).userErrors)).toEqual([])
    })

    it('by nobody who works for another partner, even with the same address', async () => {
      await invite(email('someone@example.com'))
      const code = await codeSentTo('someone@example.com')
      expect(await world.refused('strangerManager', 'acceptMemberInvitation', { code })).toEqual(['NOT_FOUND'])
    })

    it('once: the code is used up', async () => {
      await invite(email('person@example.com'))
      const code = await codeSentTo('person@example.com')
      await accept('person', code)
      expect(await world.refused('person', 'acceptMemberInvitation', { code })).toEqual(['NOT_FOUND'])
    })

    it('once, also when it is given twice at once', async () => {
      await invite(email('person@example.com'))
      const code = await codeSentTo('person@example.com')
      const payloads = await Promise.all([accept('person', code), accept('person', code)])
      expect(payloads.flatMap(({ userErrors }) => codesOf(userErrors))).toEqual(['NOT_FOUND'])
      expect(await world.rolesOf('mbr_person')).toEqual(['rol_specialist'])
    })

    it('from one partner only, of two at once', async () => {
      await invite(email('person@example.com'))
      const one = await codeSentTo('person@example.com')
      await invite(email('person@example.com'), 'schoolAdmin')
      const other = await codeSentTo('person@example.com')
      const payloads = await Promise.all([accept('person', one), accept('person', other)])
      expect(payloads.flatMap(({ userErrors }) => codesOf(userErrors))).toEqual(['NOT_FOUND'])
      expect((await world.table('member_invitation')).filter(({ status }) => status === 'BOUND')).toHaveLength(1)
    })

    it('once per account: a second invitation by another address links nothing twice', async () => {
      await invite(email('person@example.com'))
      await accept('person', await codeSentTo('person@example.com'))
      const second = memberInvitationRow({ id: 'miv_second', partnerId: 'ptn_dx', email: null, mobilePhone: '13900000001', code: 'second' })
      await world.add(MemberInvitationEntity, { ...second, inviteeBy: InviteeBy.MOBILE })
      expect(await world.refused('person', 'acceptMemberInvitation', { code: 'second' })).toEqual(['ALREADY_LINKED'])
    })

    it('never of a partner that has left', async () => {
      await invite(email('person@example.com'))
      const code = await codeSentTo('person@example.com')
      await world.store.writer.query(`UPDATE partner SET status = 'EXITED' WHERE id = 'ptn_dx'`)
      expect(await world.refused('person', 'acceptMemberInvitation', { code })).toEqual(['NOT_FOUND'])
      await world.store.writer.query(`UPDATE partner SET status = 'NORMAL' WHERE id = 'ptn_dx'`)
    })

    it('never by a disabled account, though its session lasts a minute longer', async () => {
      await invite(email('person@example.com'))
      const code = await codeSentTo('person@example.com')
      const viewer = await world.viewer('person')
      await world.store.writer.query(`UPDATE member SET status = 'DISABLED' WHERE id = 'mbr_person'`)
      const viewerOf = jest.spyOn(world, 'viewer').mockResolvedValue(viewer)
      expect(codesOf((await accept('person', code)).userErrors)).toEqual(['NOT_FOUND'])
      viewerOf.mockRestore()
      await world.store.writer.query(`UPDATE member SET status = 'ACTIVE' WHERE id = 'mbr_person'`)
    })

    it('by nobody who has not signed in', async () => {
      expect(refusals(await world.ask(null, 'mutation { acceptMemberInvitation(input: { code: "x" }) { companyName } }'))).toEqual([
        'UNAUTHENTICATED',
      ])
    })
  })

  describe('expires after seven days (R-INV-2)', () => {
    it('to the millisecond: before, it is accepted, then no more, whether the job has run or not', async () => {
      await invite(email('person@example.com'))
      await invite(email('other@example.com'))
      const [first, second] = [await codeSentTo('person@example.com'), await codeSentTo('other@example.com')]
      world.now = later(7 * day)
      expect(await world.refused('other', 'acceptMemberInvitation', { code: second })).toEqual(['LINK_EXPIRED'])
      world.now = later(7 * day - 1)
      expect(codesOf((await accept('person', first)).userErrors)).toEqual([])
      world.now = later(7 * day)
      expect(await world.runJob('expireMemberInvitations')).toBe(1)
      expect(await world.refused('other', 'acceptMemberInvitation', { code: second })).toEqual(['LINK_EXPIRED'])
    })

    it('by a job that can be run again, and that leaves everything else as it was', async () => {
      await invite(email('late@example.com'))
      expect(await world.runJob('expireMemberInvitations')).toBe(0)
      world.now = later(8 * day)
      expect(await Promise.all([1, 2].map(() => world.runJob('expireMemberInvitations')))).toContain(1)
      const before = await world.contents()
      expect(await world.runJob('expireMemberInvitations')).toBe(0)
      expect(await world.contents()).toEqual(before)
      expect((await world.table('member_invitation')).map(({ status }) => status)).toEqual(['EXPIRED'])
    })

    it('by the hundred', async () => {
      const row = (n: number) => memberInvitationRow({ id: `miv_n${n}`, partnerId: 'ptn_dx', expiresAt: now })
      await world.add(MemberInvitationEntity, ...Array.from({ length: 230 }, (_, n) => row(n)))
      expect(await world.runJob('expireMemberInvitations')).toBe(230)
    })
  })

  describe('is sent again (R-INV-2)', () => {
    it('with a new link; the one before is void', async () => {
      const id = await invite(email('person@example.com'))
      const first = await codeSentTo('person@example.com')
      world.now = later(day)
      const { memberInvitation } = await world.done('dxAdmin', 'resendMemberInvitation', { id, expectedVersion: 1 })
      expect(memberInvitation).toMatchObject({ status: 'INVITED', sentAt: later(day), expiresAt: later(8 * day), version: 2 })
      const second = await codeSentTo('person@example.com')
      expect(second).not.toBe(first)
      expect(await world.refused('person', 'acceptMemberInvitation', { code: first })).toEqual(['NOT_FOUND'])
      expect(codesOf((await accept('person', second)).userErrors)).toEqual([])
    })

    it('after it has expired', async () => {
      const id = await invite(email('person@example.com'))
      world.now = later(7 * day)
      await world.runJob('expireMemberInvitations')
      await world.done('dxAdmin', 'resendMemberInvitation', { id })
      expect(codesOf((await accept('person', await codeSentTo('person@example.com'))).userErrors)).toEqual([])
    })

    it('never over a change that was not seen', async () => {
      const id = await invite(email('person@example.com'))
      expect(await world.refused('dxAdmin', 'resendMemberInvitation', { id, expectedVersion: 2 })).toEqual(['CONFLICT_STALE_VERSION'])
    })
  })

  describe('is unbound (R-INV-5)', () => {
    const bound = async (persona = 'person', address = 'person@example.com'): Promise<string> => {
      const id = await invite(email(address))
      await accept(persona, await codeSentTo(address))
      return id
    }

    it('and who came in by it is out again: no partner, no roles, no data shared', async () => {
      const id = await bound()
      const { memberInvitation } = await world.done('dxAdmin', 'unbindMember', { id })
      expect(memberInvitation).toMatchObject({
        status: 'UNBOUND',
        unboundAt: now,
        member: null,
        entitlements: [],
        availableActions: ['RESEND'],
      })
      expect(await world.stored('member', 'mbr_person')).toMatchObject({ kind: 'PERSON', partner_id: null })
      expect(await world.rolesOf('mbr_person')).toEqual([])
      expect(await world.viewer('person')).toMatchObject({ kind: 'PERSON', scope: 'NONE' })
      expect((await world.ask('dxAdmin', '{ member(id: "mbr_person") { id } }')).data).toEqual({ member: null })
    })

    it('and can be invited again', async () => {
      const id = await bound()
      await world.done('dxAdmin', 'unbindMember', { id })
      await world.done('dxAdmin', 'resendMemberInvitation', { id })
      expect(codesOf((await accept('person', await codeSentTo('person@example.com'))).userErrors)).toEqual([])
      expect(await world.viewer('person')).toMatchObject({ kind: 'MEMBER', partnerId: 'ptn_dx' })
    })

    it('and a member of the partner stays one, with its roles', async () => {
      const id = await bound('dxManager', 'dx.manager@example.com')
      await world.done('dxAdmin', 'unbindMember', { id })
      expect(await world.stored('member', 'mbr_dxManager')).toMatchObject({ kind: 'PARTNER', partner_id: 'ptn_dx' })
      expect(await world.rolesOf('mbr_dxManager')).toEqual(['rol_customer-manager'])
    })

    it('and whom a supervisor who came in by it looked after has none (R-ORG-5)', async () => {
      const id = await bound()
      await world.done('dxAdmin', 'assignRoles', { id: 'mbr_person', roleIds: ['rol_customer-manager-supervisor'] })
      await world.done('dxAdmin', 'updateMember', { id: 'mbr_dxManager', supervisorId: 'mbr_person' })
      await world.done('dxAdmin', 'unbindMember', { id })
      expect(await world.stored('member', 'mbr_dxManager')).toMatchObject({ supervisor_id: null })
    })

    it('but nobody unbinds oneself', async () => {
      const id = await bound()
      await world.done('dxAdmin', 'assignRoles', { id: 'mbr_person', roleIds: ['rol_system-admin'] })
      expect(await world.refused('person', 'unbindMember', { id })).toEqual(['NOT_ON_ONESELF'])
      await world.done('dxAdmin', 'unbindMember', { id })
    })
  })

  it('leaves an audit row per person: the masks of who was invited, and the code of who was not (reliability G32)', async () => {
    const before = new Set((await world.table('audit_event')).map(({ id }) => id))
    await inviteAll([email('audited@example.com'), email('wrong')])
    const rows = (await world.table('audit_event')).filter(({ id }) => !before.has(id))
    expect(rows.map(({ result }) => result).sort()).toEqual(['DONE', 'INVALID_INPUT'])
    expect(JSON.stringify(rows)).toContain('a***@example.com')
    expect(JSON.stringify(rows)).not.toContain('audited@')
  })

  it.each(['miv_foreign', 'miv_missing', 'mbr_dxManager', 'no id'])('%s does not exist for anybody else (api §8)', async id => {
    await world.add(MemberInvitationEntity, memberInvitationRow({ id: 'miv_foreign', partnerId: 'ptn_school' }))
    for (const name of ['resendMemberInvitation', 'unbindMember'] as const)
      expect(await world.refused('dxAdmin', name, { id })).toEqual(['NOT_FOUND'])
  })
})
