/** What a customer signs about its partner, and what is recommended only to those who did (R-AGR-1, R-AGR-2). */
import {
  AgreementVersionEntity,
  CustomerAgreementEntity,
  KnowledgeKind,
  KnowledgeRecommendationEntity,
} from '../../../src/modules/authorization'
import { AssociationType } from '../../../src/modules/customers'
import { agreementVersionRow, customerAgreementRow, knowledgeRecommendationRow } from '../../support/authorizationRows'
import { databases } from '../../support/databases'
import { valueAt } from '../../support/answers'
import type { World } from '../../support/world'
import { call, newCustomer, openAuthorizationWorld } from './authorizationWorld'

describe.each(databases)('notices about the partner on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openAuthorizationWorld(kind)
    await world.add(
      AgreementVersionEntity,
      agreementVersionRow({ id: 'agv_1', version: '2024-V2', publishedAt: '2024-06-01T00:00:00.000Z' }),
      agreementVersionRow({ id: 'agv_2', version: '2025-V1', publishedAt: '2025-06-01T00:00:00.000Z' }),
      agreementVersionRow({ id: 'agv_3', version: '2026-V1', publishedAt: '2026-03-10T00:00:00.000Z' }),
      agreementVersionRow({
        id: 'agv_r',
        version: '2025-V1',
        associationType: AssociationType.REFERRAL,
        publishedAt: '2025-07-01T00:00:00.000Z',
      }),
    )
    await world.add(
      CustomerAgreementEntity,
      customerAgreementRow({ id: 'cag_1', partnerId: 'ptn_sp', customerId: 'cus_1', agreementVersionId: 'agv_1' }),
    )
    await world.add(
      KnowledgeRecommendationEntity,
      knowledgeRecommendationRow({
        id: 'knr_1',
        partnerId: 'ptn_sp',
        customerId: 'cus_1',
        kind: KnowledgeKind.PRODUCT,
        recommendedAt: '2026-01-01T00:00:00.000Z',
      }),
      knowledgeRecommendationRow({
        id: 'knr_2',
        partnerId: 'ptn_sp',
        customerId: 'cus_1',
        kind: KnowledgeKind.INDUSTRY_CASE,
        recommendedAt: '2026-02-01T00:00:00.000Z',
      }),
      knowledgeRecommendationRow({ id: 'knr_3', partnerId: 'ptn_other', customerId: 'cus_1' }),
      knowledgeRecommendationRow({ id: 'knr_4', partnerId: 'ptn_sp', customerId: 'cus_2' }),
    )
  })
  afterAll(() => world.close())

  const page = `agreementVersion agreementToSign { version associationType content }
    agreements(first: 10) { totalCount nodes { signedAt agreement { name version content } } }
    knowledgeRecommendations { reason items { id kind title } }`
  const shown = async (persona: string, id = 'cus_1') =>
    valueAt<Record<string, unknown>>(await world.ask(persona, `{ customer(id: "${id}") { ${page} } }`), 'customer')
  const sign = (version: string, accept = true, persona = 'customer') => call(world, persona, 'signAgreement', { version, accept })
  const refused = async (work: () => Promise<unknown>, code: string, more: object = {}) => {
    const before = await world.contents()
    expect(await work()).toMatchObject({ customer: null, userErrors: [{ code, ...more }] })
    expect(await world.contents()).toEqual(before)
  }

  it.each(['customer', 'manager', 'admin'])(
    'prompt %s with the version in force, and recommend nothing until it is signed (R-AGR-1, R-AGR-2)',
    async persona => {
      expect(await shown(persona)).toEqual({
        agreementVersion: null,
        agreementToSign: { version: '2025-V1', associationType: 'RESALE', content: 'What version 2025-V1 says.' },
        agreements: {
          totalCount: 1,
          nodes: [expect.objectContaining({ agreement: expect.objectContaining({ version: '2024-V2' }) as object })],
        },
        knowledgeRecommendations: { reason: 'AGREEMENT_OUTDATED', items: [] },
      })
    },
  )

  it('are refused in any other version than the one in force, and without consent', async () => {
    await refused(() => sign('2024-V2'), 'AGREEMENT_OUTDATED', { params: [{ name: 'latest', value: '2025-V1' }] })
    await refused(() => sign('2026-V1'), 'AGREEMENT_OUTDATED')
    await refused(() => sign('2025-V1', false), 'AGREEMENT_REQUIRED', { field: ['accept'] })
  })

  it.each(['admin', 'manager', 'vendorAdmin'])('are not for %s to sign', async persona => {
    expect(await sign('2025-V1', true, persona)).toEqual({ refused: ['FORBIDDEN'] })
  })

  it('once signed are listed, prompt no more, and open what is recommended, newest first (R-AGR-2)', async () => {
    expect(await sign('2025-V1')).toMatchObject({ customer: { agreementVersion: '2025-V1' }, userErrors: [] })
    expect(await shown('manager')).toMatchObject({
      agreementToSign: null,
      agreements: {
        totalCount: 2,
        nodes: [{ signedAt: world.now, agreement: { version: '2025-V1' } }, { agreement: { version: '2024-V2' } }],
      },
      knowledgeRecommendations: {
        reason: null,
        items: [
          { id: 'knr_2', kind: 'INDUSTRY_CASE' },
          { id: 'knr_1', kind: 'PRODUCT' },
        ],
      },
    })
  })

  it('are signed once, however often one says so', async () => {
    expect(await sign('2025-V1')).toMatchObject({ userErrors: [] })
    expect((await world.table('customer_agreement')).filter(row => row.customer_id === 'cus_1')).toHaveLength(2)
  })

  it('prompt again on the instant when a newer one comes into force (R-AGR-1)', async () => {
    world.now = '2026-03-09T23:59:59.999Z'
    expect(await shown('customer')).toMatchObject({ agreementToSign: null })
    world.now = '2026-03-10T00:00:00.000Z'
    expect(await shown('customer')).toMatchObject({
      agreementToSign: { version: '2026-V1' },
      knowledgeRecommendations: { reason: 'AGREEMENT_OUTDATED', items: [] },
    })
    world.now = '2026-03-02T02:00:00.000Z'
  })

  it('differ by association type', async () => {
    expect(await shown('admin', 'cus_4')).toMatchObject({ agreementToSign: { associationType: 'REFERRAL' } })
  })

  it('of a type that has none leave nothing to sign', async () => {
    await world.store.writer.query("UPDATE agreement_version SET association_type = 'NONE' WHERE id = 'agv_r'")
    expect(await shown('admin', 'cus_4')).toMatchObject({
      agreementToSign: null,
      knowledgeRecommendations: { reason: 'AGREEMENT_OUTDATED' },
    })
  })

  it('are no matter for a customer without a partner', async () => {
    await world.store.writer.query("UPDATE customer SET partner_id = NULL, agreement_version = NULL WHERE id = 'cus_1'")
    await refused(() => sign('2025-V1'), 'NOT_FOUND')
    expect(await shown('customer')).toMatchObject({ agreementToSign: null })
  })

  it('are read for fifty customers in as many statements as for two', async () => {
    for (let n = 0; n < 5; n++) await newCustomer(world, `cus_l${n}`)
    const costOf = async (first: number) =>
      (await world.counting(() => world.ask('admin', `{ customers(first: ${first}) { nodes { id ${page} } } }`))).statements.length
    expect(await costOf(50)).toBe(await costOf(2))
  })

  describe('are published by the vendor', () => {
    const publish = (input: object = {}, persona = 'vendorAdmin') =>
      call(world, persona, 'publishAgreement', {
        associationType: 'REFERRAL',
        name: '客户关联华为云合作伙伴须知',
        version: '2026-R1',
        content: 'First paragraph.\nSecond one.',
        ...input,
      })
    const listed = async (persona: string) =>
      world.ask(persona, '{ agreementVersions(first: 2, associationType: REFERRAL) { nodes { version publishedAt } } }')

    it('from now on, and customers are asked to sign it at once (R-AGR-1)', async () => {
      expect(await publish()).toMatchObject({
        userErrors: [],
        agreement: { version: '2026-R1', content: 'First paragraph.\nSecond one.', publishedAt: world.now },
      })
      expect(await shown('admin', 'cus_4')).toMatchObject({ agreementToSign: { version: '2026-R1' } })
    })

    it('or from a day to come, after those before it; the vendor sees it announced', async () => {
      const publishedAt = '2026-04-01T00:00:00.000Z'
      expect(await publish({ version: '2026-R2', publishedAt })).toMatchObject({ userErrors: [], agreement: { publishedAt } })
      expect(await shown('admin', 'cus_4')).toMatchObject({ agreementToSign: { version: '2026-R1' } })
      expect(valueAt(await listed('vendorAdmin'), 'agreementVersions', 'nodes')).toEqual([
        { version: '2026-R2', publishedAt },
        { version: '2026-R1', publishedAt: world.now },
      ])
    })

    it.each([
      ['a version that there is', { version: '2026-R1', publishedAt: '2026-05-01T00:00:00.000Z' }, 'AGREEMENT_VERSION_TAKEN', 'version'],
      ['a time before that of another', { version: 'x', publishedAt: '2026-03-31T23:59:59.999Z' }, 'INVALID_INPUT', 'publishedAt'],
      ['a time that is over', { version: 'x', publishedAt: '2026-01-01T00:00:00.000Z' }, 'INVALID_INPUT', 'publishedAt'],
      ['no name', { version: 'x', name: ' ' }, 'INVALID_INPUT', 'name'],
      ['no version', { version: '' }, 'INVALID_INPUT', 'version'],
      ['nothing in it', { version: 'x', content: '\n' }, 'INVALID_INPUT', 'content'],
      ['too much in it', { version: 'x', content: 'x'.repeat(20_001) }, 'INVALID_INPUT', 'content'],
    ])('never with %s', async (_, input, code, field) => {
      const before = await world.contents()
      expect(await publish(input)).toMatchObject({ agreement: null, userErrors: [{ code, field: [field] }] })
      expect(await world.contents()).toEqual(before)
    })

    it.each(['admin', 'customer', 'ecosystemManager', 'vendorFinance'])('and not by %s', async persona => {
      expect(await publish({}, persona)).toEqual({ refused: ['FORBIDDEN'] })
      expect((await listed(persona)).errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
    })
  })
})
