/** Programmes and their certificates: the company looks, the account that joined downloads (S1-06, S1-07, R-PLAN-5). */
import { RoleCode } from '../../../src/access/roles'
import { PartnerEntity, ProgrammeCode, ProgrammeEntity, ProgrammeStatus } from '../../../src/modules/partners'
import { databases } from '../../support/databases'
import { programmeRow } from '../../support/resellerRows'
import { partnerRow } from '../../support/rows'
import { openWorld, type World } from '../../support/world'

const { PCE, COMPETENCY, SOLUTION_PROVIDER, CCOE } = ProgrammeCode
const at = (day: number) => ({ createdAt: `2026-02-0${day}T00:00:00.000Z` })
const rows = [
  programmeRow({
    id: 'prg_sp',
    partnerId: 'ptn_main',
    code: SOLUTION_PROVIDER,
    certificateNo: 'SP-2026-1',
    expiresAt: '2027-01-31T15:59:59.999Z',
    contacts: [{ name: '计划专员', mobilePhone: '13800002222', email: null }],
    ...at(1),
  }),
  programmeRow({ id: 'prg_pce', partnerId: 'ptn_sibling', code: PCE, certificateNo: 'PCE & <1>', ...at(2) }),
  programmeRow({
    id: 'prg_reviewing',
    partnerId: 'ptn_main',
    code: COMPETENCY,
    status: ProgrammeStatus.REVIEWING,
    joinedAt: null,
    ...at(3),
  }),
  programmeRow({
    id: 'prg_over',
    partnerId: 'ptn_main',
    code: CCOE,
    certificateNo: 'CC-1',
    expiresAt: '2026-03-02T02:00:00.000Z',
    ...at(4),
  }),
  programmeRow({ id: 'prg_other', partnerId: 'ptn_other', certificateNo: 'CANARY', ...at(5) }),
]

describe.each(databases)('programmes on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    await world.add(
      PartnerEntity,
      partnerRow({ id: 'ptn_main', companyId: 'company-1', companyName: 'R&D <云>' }),
      partnerRow({ id: 'ptn_sibling', companyId: 'company-1', isMainAccount: false, ecosystemManagerId: 'mbr_ecosystemManager' }),
    )
    await world.add(ProgrammeEntity, ...rows)
    await world.join('mainAdmin', { partnerId: 'ptn_main', roles: [RoleCode.SYSTEM_ADMIN] })
    await world.join('mainManager', { partnerId: 'ptn_main', roles: [RoleCode.CUSTOMER_MANAGER] })
    await world.join('siblingOperations', { partnerId: 'ptn_sibling', roles: [RoleCode.OPERATIONS] })
  })
  afterAll(() => world.close())

  const listed = async (persona: string, args = '') => {
    const { data, errors } = await world.ask(persona, `{ programmes${args} { totalCount nodes { id } } }`)
    const page = data?.programmes as { totalCount: number; nodes: { id: string }[] } | undefined
    if (!page) return errors.map(({ extensions }) => extensions.code).join()
    expect(page.totalCount).toBe(page.nodes.length)
    return page.nodes.map(({ id }) => id.slice(4)).join(' ')
  }
  const download = async (programmeId: string, persona = 'mainAdmin') => {
    const mutation =
      'mutation ($input: CreateCertificateDownloadInput!) { createCertificateDownload(input: $input) { certificate { fileName mediaType content } userErrors { code field } } }'
    const before = await world.contents()
    const { data, errors } = await world.ask(persona, mutation, { input: { programmeId } })
    expect(await world.contents()).toEqual(before)
    return errors.length ? errors.map(({ extensions }) => extensions.code) : data?.createCertificateDownload
  }

  it.each([
    ['mainAdmin', 'over reviewing pce sp'],
    ['mainManager', 'over reviewing pce sp'],
    ['siblingOperations', 'over reviewing pce sp'],
    ['strangerAdmin', 'other'],
    ['admin', ''],
    ['vendorAdmin', 'other over reviewing pce sp'],
    ['ecosystemManager', 'pce'],
    ['customer', 'FORBIDDEN'],
    ['specialist', 'FORBIDDEN'],
  ])('of the company are seen by %s: %s (R-PLAN-5)', async (persona, seen) => {
    expect(await listed(persona)).toBe(seen)
    for (const [name, id] of [
      ['sp', 'prg_sp'],
      ['other', 'prg_other'],
    ] as const)
      expect((await world.ask(persona, `{ node(id: "${id}") { id } }`)).data).toEqual({
        node: seen.split(' ').includes(name) ? { id } : null,
      })
  })

  it('are filtered and ordered', async () => {
    expect(await listed('mainAdmin', '(filter: { codes: [PCE, CCOE] })')).toBe('over pce')
    expect(await listed('mainAdmin', '(filter: { statuses: [REVIEWING] })')).toBe('reviewing')
    expect(await listed('mainAdmin', '(filter: { partnerId: "ptn_sibling" }, orderBy: CREATED_AT_ASC)')).toBe('pce')
    expect(await listed('mainAdmin', '(filter: { codes: [], statuses: null, partnerId: "" })')).toBe('over reviewing pce sp')
  })

  it('say what they are, who joined, whom to ask, and what there is to download', async () => {
    const query =
      '{ viewer { partner { programmes(orderBy: CREATED_AT_ASC, first: 2) { nodes { name code status joinedAt expiresAt partner { id } contacts { name mobilePhone email } certificate { number canDownload } } } } } }'
    const { data } = await world.ask('mainAdmin', query)
    expect((data?.viewer as { partner: { programmes: { nodes: unknown[] } } }).partner.programmes.nodes).toEqual([
      {
        name: '解决方案提供商计划',
        code: 'SOLUTION_PROVIDER',
        status: 'ACTIVE',
        joinedAt: '2025-02-01T00:00:00.000Z',
        expiresAt: '2027-01-31T15:59:59.999Z',
        partner: { id: 'ptn_main' },
        contacts: [{ name: '计划专员', mobilePhone: '13800002222', email: null }],
        certificate: { number: 'SP-2026-1', canDownload: true },
      },
      expect.objectContaining({ code: 'COMPETENCY', status: 'REVIEWING', joinedAt: null, certificate: null }),
    ])
    const sibling = await world.ask(
      'siblingOperations',
      '{ programmes(filter: { codes: [SOLUTION_PROVIDER, PCE] }) { nodes { certificate { canDownload } } } }',
    )
    expect(sibling.data).toEqual({
      programmes: { nodes: [{ certificate: { canDownload: true } }, { certificate: { canDownload: false } }] },
    })
  })

  it('hand their certificate out to the account that joined, with the validity printed on it (R-PLAN-5)', async () => {
    const { certificate, userErrors } = (await download('prg_sp')) as { certificate: Record<string, string>; userErrors: unknown[] }
    expect([certificate.fileName, certificate.mediaType, userErrors]).toEqual(['SP-2026-1.svg', 'image/svg+xml', []])
    const picture = Buffer.from(String(certificate.content), 'base64').toString()
    for (const text of ['解决方案提供商计划', 'R&amp;D &lt;云&gt;', 'No. SP-2026-1', '2025-02-01 – 2027-01-31'])
      expect(picture).toContain(text)
    const audited = (await world.table('audit_event')).filter(({ operation }) => operation === 'createCertificateDownload')
    expect(audited.at(-1)).toMatchObject({ member_id: 'mbr_mainAdmin', result: 'DONE' })
  })

  it('refuse it to a sibling account, whoever asks there (S1-07, R-PLAN-5)', async () => {
    const refused = { certificate: null, userErrors: [{ code: 'CERTIFICATE_NOT_DOWNLOADABLE', field: ['programmeId'] }] }
    expect(await download('prg_pce')).toEqual(refused)
    expect(await download('prg_sp', 'siblingOperations')).toEqual(refused)
  })

  it('have none to hand out before they are joined, and after they are over', async () => {
    for (const id of ['prg_reviewing', 'prg_over']) expect(await download(id)).toMatchObject({ userErrors: [{ code: 'INVALID_STATE' }] })
  })

  it.each(['prg_other', 'prg_none', 'ptn_main', 'x', ''])('answer %j like one that does not exist', async id => {
    expect(await download(id)).toEqual({ certificate: null, userErrors: [{ code: 'NOT_FOUND', field: ['programmeId'] }] })
  })

  it.each(['mainManager', 'vendorAdmin', 'ecosystemManager', 'customer', 'nobody'])('hand nothing out to %s', async persona => {
    expect(await download('prg_sp', persona)).toEqual(['FORBIDDEN'])
  })

  it('cost as many statements for many as for one', async () => {
    const cost = async (first: number) => {
      const query = `{ programmes(first: ${first}) { nodes { name partner { companyName } certificate { number } } } }`
      return (await world.counting(() => world.ask('vendorAdmin', query))).statements.length
    }
    expect(await cost(5)).toBe(await cost(1))
  })
})
