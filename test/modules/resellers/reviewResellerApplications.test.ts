/** A master decides about applications: singly or many, one master at a time, each answered on its own (R-RES-1, R-RES-2, R-PLAN-2). */
import { PartnerIdentity, RoleCode } from '../../../src/access/roles'
import { PartnerEntity, PartnerStatus, ProgrammeCode, ProgrammeEntity, ProgrammeStatus } from '../../../src/modules/partners'
import { IndirectPartnerStatus, ResellerApplicationEntity } from '../../../src/modules/resellers'
import { databases } from '../../support/databases'
import { applicationRow, programmeRow } from '../../support/resellerRows'
import { now, partnerRow } from '../../support/rows'
import type { World } from '../../support/world'
import { calling, newKey, openResellerWorld, unchanged } from './resellerWorld'

const { SERVICE, CLOUD_RESELLER, SOLUTION_PROVIDER } = PartnerIdentity

type Result = { id: string; application: Record<string, unknown> | null; userErrors: { code: string; field: string[] }[] }
type Results = { results: readonly Result[] }

describe.each(databases)('applications of candidates on %s', kind => {
  let world: World
  let call: ReturnType<typeof calling>
  let made = 0
  beforeAll(async () => {
    world = await openResellerWorld(kind)
    call = calling(world)
  })
  afterAll(() => world.close())

  const review = (applicationIds: string[], decision = 'APPROVE', input: Record<string, unknown> = {}, persona = 'masterOperations') =>
    call<Results>(persona, 'reviewResellerApplications', { applicationIds, decision, ...input })
  const resultsOf = async (...given: Parameters<typeof review>): Promise<readonly Result[]> => {
    const answer = await review(...given)
    return 'results' in answer ? answer.results : []
  }
  /** A candidate with an application to each of these masters; answers the ids of the applications. */
  const newCandidate = async (
    given: Partial<PartnerEntity> = {},
    masters = ['ptn_master'],
    application: Partial<ResellerApplicationEntity> = {},
  ) => {
    const id = `ptn_k${++made}`
    await world.add(PartnerEntity, partnerRow({ id, identities: [SERVICE], ...given }))
    const rows = masters.map((partnerId, n) => applicationRow({ id: `rap_k${made}-${n}`, partnerId, candidateId: id, ...application }))
    await world.add(ResellerApplicationEntity, ...rows)
    return { id, applications: rows.map(row => row.id), application: rows[0]?.id ?? '' }
  }
  const partnerOf = async (id: string) => (await world.table('partner')).find(row => row.id === id)
  const codesOf = (results: readonly Result[]) => results.map(({ userErrors }) => userErrors.map(({ code }) => code).join())

  describe('are approved', () => {
    it('and the candidate is the master’s cloud reseller at once (R-RES-1, R-RES-2)', async () => {
      const { id, application } = await newCandidate({ customerNoticeAcceptedAt: '2025-01-01T00:00:00.000Z', managerId: 'mbr_before' })
      expect(await review([application])).toEqual({
        replayed: false,
        userErrors: [],
        results: [
          {
            id: application,
            userErrors: [],
            application: {
              status: 'ASSOCIATED',
              reviewComment: null,
              reviewedAt: now,
              candidate: { id },
              reviewedBy: { id: 'mbr_masterOperations' },
              availableActions: [],
            },
          },
        ],
      })
      expect(await partnerOf(id)).toMatchObject({
        master_id: 'ptn_master',
        associated_at: now,
        identities: JSON.stringify([SERVICE, CLOUD_RESELLER]),
        manager_id: null,
        // What it granted another master, or before, is not granted now (R-RES-6).
        customer_notice_accepted_at: null,
        entrustment_notice_accepted_at: null,
      })
      const programmes = (await world.table('programme')).filter(row => row.partner_id === id)
      expect(programmes).toMatchObject([{ code: 'DISTRIBUTION_CLOUD_RESELLER', status: 'ACTIVE', joined_at: now }])
    })

    it('again after the candidate had left the programme: it joins anew', async () => {
      const { id, application } = await newCandidate()
      const code = ProgrammeCode.DISTRIBUTION_CLOUD_RESELLER
      await world.add(
        ProgrammeEntity,
        programmeRow({ id: `prg_k${made}`, partnerId: id, code, status: ProgrammeStatus.EXITED, expiresAt: now }),
      )
      expect(codesOf(await resultsOf([application]))).toEqual([''])
      const programmes = (await world.table('programme')).filter(row => row.partner_id === id)
      expect(programmes).toMatchObject([{ status: 'ACTIVE', joined_at: now, expires_at: null }])
    })

    it('many in one call, each answered in its order; one bad one spoils no other (R-RES-2)', async () => {
      const good = await newCandidate()
      const elsewhere = await newCandidate({ businessRegion: '华南' })
      const taken = await newCandidate({ masterId: 'ptn_master2', identities: [CLOUD_RESELLER] })
      const provider = await newCandidate({ identities: [SOLUTION_PROVIDER] })
      const frozen = await newCandidate({ status: PartnerStatus.FROZEN })
      const rejected = await newCandidate({}, ['ptn_master'], { status: IndirectPartnerStatus.REJECTED })
      const foreign = await newCandidate({}, ['ptn_master2'])
      const last = await newCandidate()
      const asked = [good, elsewhere, taken, provider, frozen, rejected, foreign].map(each => each.application)
      const results = await resultsOf([...asked, 'rap_none', 'x', last.application])
      expect(results.map(({ id }) => id)).toEqual([...asked, 'rap_none', 'x', last.application])
      expect(codesOf(results)).toEqual([
        '',
        'BUSINESS_REGION_DIFFERS',
        'RESELLER_HAS_MASTER',
        'EXCLUDED_BY_PROGRAMME',
        'PARTNER_FROZEN',
        'INVALID_STATE',
        'NOT_FOUND',
        'NOT_FOUND',
        'NOT_FOUND',
        '',
      ])
      expect(results.map(({ userErrors }) => userErrors[0]?.field)[1]).toEqual(['applicationIds', '1'])
      expect([await partnerOf(good.id), await partnerOf(last.id)].map(row => row?.master_id)).toEqual(['ptn_master', 'ptn_master'])
      for (const { application } of [elsewhere, taken, provider, frozen])
        expect((await world.table('reseller_application')).find(row => row.id === application)).toMatchObject({
          status: 'PENDING_REVIEW',
          version: 1,
        })
    })

    it('by one of two masters at once, never by both (R-RES-1)', async () => {
      for (let round = 0; round < 3; round++) {
        const { id, applications } = await newCandidate({}, ['ptn_master', 'ptn_master2'])
        const [one = '', two = ''] = applications
        const answers = await Promise.all([resultsOf([one]), resultsOf([two], 'APPROVE', {}, 'master2Admin')])
        expect(answers.map(codesOf).flat().sort()).toEqual(['', 'RESELLER_HAS_MASTER'])
        const winner = codesOf(answers[0])[0] === '' ? 'ptn_master' : 'ptn_master2'
        expect(await partnerOf(id)).toMatchObject({ master_id: winner })
        const states = (await world.table('reseller_application'))
          .filter(row => row.candidate_id === id)
          .map(row => [row.partner_id, row.status])
        expect(states).toEqual([
          ['ptn_master', winner === 'ptn_master' ? 'ASSOCIATED' : 'PENDING_REVIEW'],
          ['ptn_master2', winner === 'ptn_master2' ? 'ASSOCIATED' : 'PENDING_REVIEW'],
        ])
      }
    })

    it('not by a master that is frozen (R-PAR-6)', async () => {
      const { application } = await newCandidate()
      await world.store.writer.query(`UPDATE partner SET status = 'FROZEN' WHERE id = 'ptn_master'`)
      const results = await unchanged(world, () => resultsOf([application]))
      await world.store.writer.query(`UPDATE partner SET status = 'NORMAL' WHERE id = 'ptn_master'`)
      expect(codesOf(results)).toEqual(['MASTER_FROZEN'])
    })
  })

  describe('are rejected', () => {
    it('with a reason, which the candidate reads', async () => {
      const { id, application } = await newCandidate()
      await world.join(`k${made}Admin`, { partnerId: id, roles: [RoleCode.SYSTEM_ADMIN] })
      expect(await resultsOf([application], 'REJECT', { reason: ' 资料不全 ' })).toMatchObject([
        { application: { status: 'REJECTED', reviewComment: '资料不全', candidate: null }, userErrors: [] },
      ])
      expect(await partnerOf(id)).toMatchObject({ master_id: null, version: 1 })
      const query = '{ resellerApplications { totalCount nodes { masterName status reviewComment reviewedBy { id } candidate { id } } } }'
      expect((await world.ask(`k${made}Admin`, query)).data?.resellerApplications).toEqual({
        totalCount: 1,
        nodes: [{ masterName: 'Company ptn_master', status: 'REJECTED', reviewComment: '资料不全', reviewedBy: null, candidate: { id } }],
      })
    })

    it('even where approving is not possible any more', async () => {
      const { application } = await newCandidate({ masterId: 'ptn_master2' })
      expect(codesOf(await resultsOf([application], 'REJECT', { reason: 'too late' }))).toEqual([''])
    })

    it.each([{}, { reason: null }, { reason: '  ' }])('not with %j', async input => {
      const { application } = await newCandidate()
      expect(await unchanged(world, () => review([application], 'REJECT', input))).toMatchObject({
        results: [],
        userErrors: [{ code: 'REASON_REQUIRED', field: ['reason'] }],
      })
    })
  })

  describe('are refused as a whole', () => {
    it('when there are none, too many, or one is named twice', async () => {
      const many = Array.from({ length: 101 }, (_, n) => `rap_${n}`)
      for (const ids of [[], many, ['rap_1', 'rap_1']])
        expect(await unchanged(world, () => review(ids))).toMatchObject({
          results: [],
          userErrors: [{ code: 'INVALID_INPUT', upstreamCode: 'CBC.0100' }],
        })
    })

    it('for those who may not decide, and for the candidate itself', async () => {
      const { id, application } = await newCandidate()
      await world.join('selfAdmin', { partnerId: id, roles: [RoleCode.SYSTEM_ADMIN] })
      for (const persona of [
        'selfAdmin',
        'masterManager',
        'masterFinance',
        'admin',
        'customer',
        'vendorAdmin',
        'ecosystemManager',
        'nobody',
      ])
        expect(await unchanged(world, () => review([application], 'APPROVE', {}, persona))).toEqual({ refused: ['FORBIDDEN'] })
      // Another master holds the key and meets nothing.
      expect(codesOf(await resultsOf([application], 'APPROVE', {}, 'master2Admin'))).toEqual(['NOT_FOUND'])
      await world.store.writer.query(`UPDATE partner SET identities = '["MASTER_RESELLER"]' WHERE id = '${id}'`)
      expect(codesOf(await resultsOf([application], 'APPROVE', {}, 'selfAdmin'))).toEqual(['NOT_FOUND'])
    })
  })

  it('are decided once under one key, and tried again where nothing was (R-2290)', async () => {
    const { application } = await newCandidate()
    const input = { idempotencyKey: newKey() }
    await review([application], 'APPROVE', input)
    expect(await unchanged(world, () => review([application], 'APPROVE', input))).toMatchObject({
      replayed: true,
      results: [{ id: application, application: { status: 'ASSOCIATED' }, userErrors: [] }],
    })
    expect(await review([application], 'REJECT', { ...input, reason: 'x' })).toMatchObject({
      userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }],
    })
    const none = { idempotencyKey: newKey() }
    for (const _ of [1, 2]) expect(await unchanged(world, () => review(['rap_none'], 'APPROVE', none))).toMatchObject({ replayed: false })
  })

  describe('in a list', () => {
    const listed = async (persona: string, args = '') => {
      const { data, errors } = await world.ask(persona, `{ resellerApplications(first: 100${args}) { totalCount nodes { id } } }`)
      const page = data?.resellerApplications as { totalCount: number; nodes: { id: string }[] } | undefined
      if (!page) return errors.map(({ extensions }) => extensions.code)
      expect(page.totalCount).toBe(page.nodes.length)
      return page.nodes.map(({ id }) => id).sort()
    }
    beforeAll(async () => {
      await newCandidate({}, ['ptn_master'], {
        id: 'rap_s1',
        companyName: 'Search 百分 100%',
        mobilePhone: '13611110001',
        email: 's1@example.com',
      } as never)
      await newCandidate({}, ['ptn_master'], {
        id: 'rap_s2',
        companyName: 'search two',
        mobilePhone: '13611110002',
        email: 's2@example.com',
      } as never)
      await newCandidate({}, ['ptn_master2'], {
        id: 'rap_s3',
        companyName: 'CANARY search',
        mobilePhone: '13611110001',
        email: 's1@example.com',
      } as never)
    })

    it.each<[string, string[]]>([
      ['name: "search"', ['rap_s1', 'rap_s2']],
      ['name: "0%"', ['rap_s1']],
      ['mobilePhone: "13611110001"', ['rap_s1']],
      ['mobilePhone: "1361111000"', []],
      ['email: "s2@example.com"', ['rap_s2']],
      ['email: "@example.com"', []],
      ['name: "search", status: PENDING_REVIEW, email: "", mobilePhone: null', ['rap_s1', 'rap_s2']],
      ['name: "search", status: REJECTED', []],
    ])('are found by %s (R-RES-2)', async (filter, found) => {
      expect(await listed('masterOperations', `, filter: { ${filter} }`)).toEqual(found)
    })

    it('are not searched by contacts that the asker may not read', async () => {
      expect(await listed('vendorAdmin', ', filter: { mobilePhone: "13611110001" }')).toEqual(['BAD_USER_INPUT'])
      expect(await listed('vendorAdmin', ', filter: { name: "search" }')).toEqual(['rap_s1', 'rap_s2', 'rap_s3'])
      expect(await listed('masterOperations', ', filter: { name: "x" }')).toEqual(['BAD_USER_INPUT'])
    })

    it('are the master’s own, or those that one made; on every path', async () => {
      const all = (await world.table('reseller_application')) as { id: string; partner_id: string }[]
      const of = (master: string) => all.filter(row => row.partner_id === master).map(({ id }) => id)
      expect(await listed('masterAdmin')).toEqual(of('ptn_master'))
      expect(await listed('master2Admin')).toEqual(of('ptn_master2'))
      expect([await listed('candidateAdmin'), await listed('admin'), await listed('ecosystemManager')]).toEqual([[], [], []])
      for (const persona of ['masterManager', 'masterFinance', 'customer', 'nobody']) expect(await listed(persona)).toEqual(['FORBIDDEN'])
      const node = async (persona: string) => (await world.ask(persona, '{ node(id: "rap_s1") { id } }')).data
      expect([await node('masterAdmin'), await node('master2Admin'), await node('candidateAdmin'), await node('masterManager')]).toEqual([
        { node: { id: 'rap_s1' } },
        { node: null },
        { node: null },
        { node: null },
      ])
    })

    it('show their contacts masked, and in full to those of either side who may reveal them (R-MASK-2)', async () => {
      const reveal =
        'mutation { revealFields(input: { ids: ["rap_s1"], fields: [CONTACT_NAME, EMAIL] }) { results { values { field value } userErrors { code } } } }'
      const revealed = async (persona: string) => (await world.ask(persona, reveal)).data?.revealFields
      const values = [
        { field: 'CONTACT_NAME', value: '李雷' },
        { field: 'EMAIL', value: 's1@example.com' },
      ]
      expect(await revealed('masterOperations')).toEqual({ results: [{ values, userErrors: [] }] })
      const none = { results: [{ values: [], userErrors: [{ code: 'NOT_FOUND' }] }] }
      expect([await revealed('master2Admin'), await revealed('masterManager'), await revealed('admin')]).toEqual([none, none, none])
    })

    it('cost as many statements for many as for one', async () => {
      const cost = async (first: number) => {
        const query = `{ resellerApplications(first: ${first}) { totalCount nodes { companyName candidate { companyName } reviewedBy { accountName } availableActions } } }`
        return (await world.counting(() => world.ask('masterAdmin', query))).statements.length
      }
      const [few, many] = [await cost(8), await cost(16)]
      expect(many).toBe(few)
    })
  })
})
