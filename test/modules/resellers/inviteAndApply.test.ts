/** From a master's e-mail to an application: links, who may follow one, and who may not (R-RES-1, R-RES-2, R-PLAN-2, R-PAR-6). */
import { PartnerIdentity, RoleCode } from '../../../src/access/roles'
import { PartnerEntity, ProgrammeCode, ProgrammeEntity, PartnerStatus, ProgrammeStatus } from '../../../src/modules/partners'
import { ResellerApplicationEntity, ResellerInvitationEntity } from '../../../src/modules/resellers'
import { databases } from '../../support/databases'
import { applicationRow, invitationRow, programmeRow } from '../../support/resellerRows'
import { now, partnerRow } from '../../support/rows'
import type { World } from '../../support/world'
import { calling, lastCode, newKey, openResellerWorld, unchanged } from './resellerWorld'

const { SERVICE, SOLUTION_PROVIDER, MASTER_RESELLER, CLOUD_RESELLER } = PartnerIdentity
const day = 86_400_000
const after = (milliseconds: number) => new Date(Date.parse(now) + milliseconds).toISOString()

describe.each(databases)('becoming a cloud reseller on %s', kind => {
  let world: World
  let call: ReturnType<typeof calling>
  let made = 0
  beforeAll(async () => {
    world = await openResellerWorld(kind)
    call = calling(world)
  })
  afterAll(() => world.close())
  beforeEach(() => {
    world.now = now
  })

  const invite = (input: Record<string, unknown>, persona = 'masterOperations') =>
    call<{ invitation: { id: string } | null }>(persona, 'inviteIndirectPartner', input)
  const apply = (code: string, persona = 'candidateAdmin', input: Record<string, unknown> = {}) =>
    call<{ application: { id: string } | null }>(persona, 'applyAsCloudReseller', { code, contactName: '韩梅梅', ...input })
  /** Another company with an administrator, who can apply once. */
  const newCandidate = async (given: Partial<PartnerEntity> = {}) => {
    const name = `c${++made}`
    await world.add(PartnerEntity, partnerRow({ id: `ptn_${name}`, identities: [SERVICE], ...given }))
    await world.join(`${name}Admin`, { partnerId: `ptn_${name}`, roles: [RoleCode.SYSTEM_ADMIN] })
    return { id: `ptn_${name}`, admin: `${name}Admin` }
  }
  const newCode = async (masterId = 'ptn_master', given: Partial<ResellerInvitationEntity> = {}) => {
    const id = `rin_x${++made}`
    await world.add(ResellerInvitationEntity, invitationRow({ id, partnerId: masterId, ...given }))
    return `code-${id}`
  }

  describe('begins with an invitation', () => {
    it('by e-mail, whose link is in the message only (R-RES-2)', async () => {
      expect(await invite({ email: ' boss@candidate.example ', name: '候选' })).toMatchObject({
        replayed: false,
        invitation: {
          name: '候选',
          status: 'INVITED',
          sentAt: now,
          expiresAt: after(7 * day),
          email: { masked: 'b***@candidate.example', canReveal: true },
          invitedBy: { id: 'mbr_masterOperations' },
        },
        userErrors: [],
      })
      const message = (await world.table('outgoing_message')).at(-1)
      expect(message).toMatchObject({ channel: 'EMAIL', recipient: 'boss@candidate.example', status: 'WAITING' })
      expect(message?.text).toContain('Company ptn_master')
      expect(message?.text).toContain('2026-03-09')
      const code = await lastCode(world)
      expect(code.length).toBeGreaterThan(20)
      const { outgoing_message: _, ...others } = await world.contents()
      expect(JSON.stringify([others, await world.table('audit_event')])).not.toContain(code)
    })

    it('again to the same address with a new link, and the old one opens nothing any more', async () => {
      await invite({ email: 'again@example.com' })
      const first = await lastCode(world)
      world.now = after(day)
      expect(await invite({ email: 'again@example.com', name: 'now named' })).toMatchObject({
        invitation: { name: 'now named', expiresAt: after(8 * day) },
      })
      const rows = (await world.table('reseller_invitation')).filter(({ email }) => email === 'again@example.com')
      expect(rows).toHaveLength(1)
      const { admin } = await newCandidate()
      expect(await unchanged(world, () => apply(first, admin))).toMatchObject({ userErrors: [{ code: 'LINK_NOT_FOUND', field: ['code'] }] })
      expect(await apply(await lastCode(world), admin)).toMatchObject({ userErrors: [] })
    })

    it('under one key once: repeated, it sends nothing (R-2290)', async () => {
      const idempotencyKey = newKey()
      await invite({ idempotencyKey, email: 'once@example.com' })
      const answer = await unchanged(world, () => invite({ idempotencyKey, email: 'once@example.com' }))
      expect(answer).toMatchObject({ replayed: true, invitation: { email: { masked: 'o***@example.com' } } })
      expect(await unchanged(world, () => invite({ idempotencyKey, email: 'two@example.com' }))).toMatchObject({
        userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }],
      })
    })

    it('two at once to one address make one invitation', async () => {
      await Promise.all([1, 2, 3].map(() => invite({ email: 'race@example.com' })))
      expect((await world.table('reseller_invitation')).filter(({ email }) => email === 'race@example.com')).toHaveLength(1)
    })

    it.each([{ email: '' }, { email: 'nobody' }, { email: 'b***@candidate.example' }, { email: 'a@b.example', name: 'x'.repeat(257) }])(
      'but not with %j (CBC.0100)',
      async input => {
        expect(await unchanged(world, () => invite(input))).toMatchObject({
          invitation: null,
          userErrors: [{ code: 'INVALID_INPUT', field: ['name' in input ? 'name' : 'email'], upstreamCode: 'CBC.0100' }],
        })
      },
    )

    it.each([
      [PartnerStatus.FROZEN, 'PARTNER_FROZEN'],
      [PartnerStatus.RESTRICTED, 'PARTNER_RESTRICTED'],
    ])('but not by a master that is %s (R-PAR-6)', async (status, code) => {
      await world.store.writer.query(`UPDATE partner SET status = '${status}' WHERE id = 'ptn_master2'`)
      expect(await unchanged(world, () => invite({ email: 'x@example.com' }, 'master2Admin'))).toMatchObject({ userErrors: [{ code }] })
      await world.store.writer.query(`UPDATE partner SET status = 'NORMAL' WHERE id = 'ptn_master2'`)
    })

    it('but not more than 100 times a day in Shanghai', async () => {
      const rows = Array.from({ length: 100 }, (_, n) =>
        invitationRow({ id: `rin_many${n}`, partnerId: 'ptn_master2', sentAt: '2026-03-01T16:00:00.000Z' }),
      )
      await world.add(ResellerInvitationEntity, ...rows)
      expect(await unchanged(world, () => invite({ email: 'x@example.com' }, 'master2Admin'))).toMatchObject({
        userErrors: [{ code: 'INVITATION_LIMIT_REACHED', params: [{ name: 'most', value: '100' }] }],
      })
      world.now = '2026-03-02T16:00:00.000Z'
      expect(await invite({ email: 'x@example.com' }, 'master2Admin')).toMatchObject({ userErrors: [] })
      await world.store.writer.query(`DELETE FROM reseller_invitation WHERE partner_id = 'ptn_master2'`)
    })

    it.each([
      'masterManager',
      'masterFinance',
      'admin',
      'resellerAdmin',
      'candidateAdmin',
      'customer',
      'vendorAdmin',
      'ecosystemManager',
      'nobody',
    ])('but not by %s', async persona => {
      expect(await unchanged(world, () => invite({ email: 'x@example.com' }, persona))).toEqual({ refused: ['FORBIDDEN'] })
    })

    it('which the master’s own people see in a list, and nobody else', async () => {
      const listed = async (persona: string, args = '') => {
        const { data, errors } = await world.ask(persona, `{ resellerInvitations${args} { totalCount nodes { status } } }`)
        return errors.length
          ? errors.map(({ extensions }) => extensions.code).join()
          : (data?.resellerInvitations as { totalCount: number }).totalCount
      }
      expect(await listed('masterAdmin')).toBeGreaterThan(3)
      expect(await listed('masterAdmin', '(filter: { email: "once@example.com" })')).toBe(1)
      expect(await listed('masterAdmin', '(filter: { email: "nce@example.com" })')).toBe(0)
      expect(await listed('masterAdmin', '(filter: { status: EXPIRED, email: "" })')).toBe(0)
      expect(await listed('master2Admin')).toBe(0)
      for (const persona of ['masterManager', 'candidateAdmin', 'admin', 'vendorAdmin', 'customer'])
        expect(await listed(persona)).toBe('FORBIDDEN')
      const [{ id }] = (await world.table('reseller_invitation')) as [{ id: string }]
      const node = async (persona: string) => (await world.ask(persona, `{ node(id: "${id}") { id } }`)).data
      expect(await node('masterAdmin')).toEqual({ node: { id } })
      for (const persona of ['master2Admin', 'masterManager', 'candidateAdmin', 'vendorAdmin'])
        expect(await node(persona)).toEqual({ node: null })
    })
  })

  describe('goes on with an application', () => {
    it('of the candidate’s administrator, once: the link has then done its work (R-RES-2)', async () => {
      const code = await newCode()
      const { id, admin } = await newCandidate({ companyName: 'Hopeful' })
      expect(await apply(code, admin, { remark: '  你好 ' })).toMatchObject({
        replayed: false,
        application: {
          status: 'PENDING_REVIEW',
          masterName: 'Company ptn_master',
          companyName: 'Hopeful',
          remark: '你好',
          contactName: { masked: '韩**' },
          mobilePhone: { masked: '139******21' },
          email: { masked: 'o***@example.com' },
          availableActions: [],
        },
        userErrors: [],
      })
      const other = await newCandidate()
      expect(await unchanged(world, () => apply(code, other.admin))).toMatchObject({
        application: null,
        userErrors: [{ code: 'LINK_USED' }],
      })
      // Nothing is associated before the master decides.
      expect((await world.table('partner')).find(row => row.id === id)).toMatchObject({ master_id: null, identities: '["SERVICE"]' })
    })

    it('with a contact of its own, or that of the account', async () => {
      const { admin } = await newCandidate({ mobilePhone: null })
      const code = await newCode()
      expect(await unchanged(world, () => apply(code, admin))).toMatchObject({
        userErrors: [{ code: 'FIELD_REQUIRED', field: ['mobilePhone'] }],
      })
      for (const [field, value] of [
        ['mobilePhone', '139****21'],
        ['email', 'x'],
        ['contactName', ' '],
        ['remark', 'x'.repeat(501)],
      ])
        expect(await unchanged(world, () => apply(code, admin, { mobilePhone: '13911110000', [String(field)]: value }))).toMatchObject({
          userErrors: [{ code: field === 'mobilePhone' ? 'MOBILE_INVALID' : 'INVALID_INPUT', field: [field] }],
        })
      expect(await apply(code, admin, { mobilePhone: '13911110000' })).toMatchObject({
        application: { mobilePhone: { masked: '139******00' } },
      })
    })

    it('under one key once (R-2290)', async () => {
      const { admin } = await newCandidate()
      const input = { idempotencyKey: newKey() }
      const code = await newCode()
      const first = await apply(code, admin, input)
      expect(await unchanged(world, () => apply(code, admin, input))).toEqual({ ...first, replayed: true })
    })

    it('before its time is over, whether or not the job has come by', async () => {
      const [late, ended] = [await newCode('ptn_master', { expiresAt: after(day) }), await newCode('ptn_master', { expiresAt: after(day) })]
      const { admin } = await newCandidate()
      world.now = after(day)
      expect(await unchanged(world, () => apply(late, admin))).toMatchObject({ userErrors: [{ code: 'LINK_EXPIRED', field: ['code'] }] })
      expect(await world.runJob('expireResellerInvitations')).toBeGreaterThanOrEqual(2)
      expect(await world.runJob('expireResellerInvitations')).toBe(0)
      expect((await world.table('reseller_invitation')).find(row => row.id === ended.slice(5))).toMatchObject({ status: 'EXPIRED' })
      expect(await unchanged(world, () => apply(ended, admin))).toMatchObject({ userErrors: [{ code: 'LINK_EXPIRED' }] })
      world.now = after(day - 1)
      expect(await apply(await newCode('ptn_master', { expiresAt: after(day) }), admin)).toMatchObject({ userErrors: [] })
    })

    it('by one of two companies that follow one link at once', async () => {
      const code = await newCode()
      const rivals = [await newCandidate(), await newCandidate(), await newCandidate()]
      const answers = await Promise.all(rivals.map(({ admin }) => apply(code, admin)))
      const codes = answers.map(answer => ('userErrors' in answer ? answer.userErrors.map(each => each.code).join() : ''))
      expect(codes.sort()).toEqual(['', 'LINK_USED', 'LINK_USED'])
    })

    it('and the job ends each link once, even when two of it run at once', async () => {
      await Promise.all([1, 2, 3].map(() => newCode('ptn_master2', { expiresAt: now })))
      const ended = await Promise.all([world.runJob('expireResellerInvitations'), world.runJob('expireResellerInvitations')])
      expect(ended[0] + ended[1]).toBe(3)
    })

    it.each(['', 'x', 'code-rin_none', 'x'.repeat(500)])('not with the code %j', async code => {
      expect(await unchanged(world, () => apply(code))).toMatchObject({
        application: null,
        userErrors: [{ code: 'LINK_NOT_FOUND', field: ['code'] }],
      })
    })

    it.each<[string, Partial<PartnerEntity>, string, string | null]>([
      ['a solution provider (R-PLAN-2)', { identities: [SERVICE, SOLUTION_PROVIDER] }, 'EXCLUDED_BY_PROGRAMME', 'SOLUTION_PROVIDER'],
      ['a master', { identities: [MASTER_RESELLER] }, 'EXCLUDED_BY_PROGRAMME', 'DISTRIBUTION_MASTER'],
      ['a reseller of another master (R-RES-1)', { identities: [CLOUD_RESELLER], masterId: 'ptn_master2' }, 'RESELLER_HAS_MASTER', null],
      ['in another region (R-RES-1)', { businessRegion: '华南' }, 'BUSINESS_REGION_DIFFERS', null],
      ['in no region', { businessRegion: null }, 'BUSINESS_REGION_DIFFERS', null],
      ['restricted (R-PAR-5)', { status: PartnerStatus.RESTRICTED }, 'PARTNER_RESTRICTED', null],
      ['frozen', { status: PartnerStatus.FROZEN }, 'PARTNER_FROZEN', null],
    ])('not of one that is %s', async (_what, given, code, programme) => {
      const { admin } = await newCandidate(given)
      const link = await newCode()
      const params = programme ? [{ name: 'programme', value: programme }] : []
      expect(await unchanged(world, () => apply(link, admin))).toMatchObject({ userErrors: [{ code, params }] })
    })

    it.each([ProgrammeStatus.REVIEWING, ProgrammeStatus.ACTIVE])(
      'not of one that joined, or is joining, the SP programme: %s (R-PLAN-2)',
      async status => {
        const { id, admin } = await newCandidate()
        await world.add(
          ProgrammeEntity,
          programmeRow({ id: `prg_${id.slice(4)}`, partnerId: id, code: ProgrammeCode.SOLUTION_PROVIDER, status }),
        )
        const code = await newCode()
        expect(await unchanged(world, () => apply(code, admin))).toMatchObject({ userErrors: [{ code: 'EXCLUDED_BY_PROGRAMME' }] })
      },
    )

    it('but of one whose SP programme is over (R-PLAN-4)', async () => {
      const { id, admin } = await newCandidate()
      await world.add(ProgrammeEntity, programmeRow({ id: `prg_${id.slice(4)}`, partnerId: id, status: ProgrammeStatus.EXPIRED }))
      expect(await apply(await newCode(), admin)).toMatchObject({ userErrors: [] })
    })

    it.each([
      [PartnerStatus.RESTRICTED, 'MASTER_RESTRICTED', 'CBC.50010086'],
      [PartnerStatus.FROZEN, 'MASTER_FROZEN', null],
      [PartnerStatus.EXITED, 'MASTER_EXITED', 'CBC.50010065'],
    ])('not to a master that is %s', async (status, code, upstreamCode) => {
      const id = `ptn_m${++made}`
      await world.add(PartnerEntity, partnerRow({ id, identities: [MASTER_RESELLER], status }))
      const [link, { admin }] = [await newCode(id), await newCandidate()]
      expect(await unchanged(world, () => apply(link, admin))).toMatchObject({ userErrors: [{ code, upstreamCode }] })
    })

    it('not twice to the same master while one is under review, but to another (R-RES-1)', async () => {
      const { id, admin } = await newCandidate()
      await world.add(ResellerApplicationEntity, applicationRow({ id: `rap_p${made}`, partnerId: 'ptn_master', candidateId: id }))
      const [same, other] = [await newCode(), await newCode('ptn_master2')]
      expect(await unchanged(world, () => apply(same, admin))).toMatchObject({ userErrors: [{ code: 'APPLICATION_PENDING' }] })
      expect(await apply(other, admin)).toMatchObject({ application: { masterName: 'Second master' }, userErrors: [] })
    })

    it('one, when two follow two links at once', async () => {
      const { id, admin } = await newCandidate()
      const codes = [await newCode(), await newCode(), await newCode()]
      await Promise.all(codes.map(code => apply(code, admin)))
      expect((await world.table('reseller_application')).filter(({ candidate_id }) => candidate_id === id)).toHaveLength(1)
    })

    it.each(['candidateOperations', 'candidateCustom', 'masterManager', 'customer', 'vendorAdmin', 'nobody'])(
      'not of %s (R-RES-2)',
      async persona => {
        const code = await newCode()
        expect(await unchanged(world, () => apply(code, persona))).toEqual({ refused: ['FORBIDDEN'] })
      },
    )

    it('and not of those who did not sign in', async () => {
      const code = await newCode()
      expect(await call(null, 'applyAsCloudReseller', { code, contactName: 'x' })).toEqual({ refused: ['UNAUTHENTICATED'] })
    })
  })
})
