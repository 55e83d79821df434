/** What a master sees of the quotas that it cut for its resellers, and of the records (S2-14, S2-17, R-2012). */
import { PartnerIdentity, RoleCode } from '../../../src/access/roles'
import { PartnerEntity } from '../../../src/modules/partners'
import { VoucherQuotaEntity, VoucherQuotaOperationType, VoucherQuotaRecordEntity, VoucherQuotaStatus } from '../../../src/modules/vouchers'
import { refusals, valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { voucherQuotaRecordRow } from '../../support/resellerQuotaRows'
import { partnerRow } from '../../support/rows'
import { voucherQuotaRow } from '../../support/voucherRows'
import { openWorld, type World } from '../../support/world'

const quotas = `query ($filter: IssuedVoucherQuotaFilter) { issuedVoucherQuotas(filter: $filter, orderBy: CREATED_AT_ASC) { totalCount nodes { id status parentQuotaId partner { id } vouchers { totalCount } } } }`
const records = `query ($filter: VoucherQuotaRecordFilter) { voucherQuotaRecords(filter: $filter, orderBy: OCCURRED_AT_ASC) {
  totalCount nodes { id remark quota { id } parentQuota { id } indirectPartner { id } operator { id } } } }`

type Nodes = { totalCount: number; nodes: { id: string; remark?: string | null }[] }

describe.each(databases)('lists of reseller quotas on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    const reseller = { identities: [PartnerIdentity.CLOUD_RESELLER], masterId: 'ptn_master' }
    await world.add(
      PartnerEntity,
      partnerRow({ id: 'ptn_reseller2', ...reseller }),
      partnerRow({ id: 'ptn_master2', identities: [PartnerIdentity.MASTER_RESELLER] }),
    )
    await world.join('masterOps', { partnerId: 'ptn_master', roles: [RoleCode.OPERATIONS] })
    await world.join('masterFinance', { partnerId: 'ptn_master', roles: [RoleCode.FINANCE] })
    await world.join('master2Ops', { partnerId: 'ptn_master2', roles: [RoleCode.OPERATIONS] })
    await world.join('resellerOps', { partnerId: 'ptn_reseller', roles: [RoleCode.OPERATIONS] })
    await world.add(
      VoucherQuotaEntity,
      voucherQuotaRow({ id: 'vqt_m1', partnerId: 'ptn_master' }),
      voucherQuotaRow({ id: 'vqt_m2', partnerId: 'ptn_master' }),
      voucherQuotaRow({ id: 'vqt_c1', partnerId: 'ptn_reseller', parentQuotaId: 'vqt_m1' }),
      voucherQuotaRow({ id: 'vqt_c2', partnerId: 'ptn_reseller2', parentQuotaId: 'vqt_m1', status: VoucherQuotaStatus.RECLAIMED }),
      voucherQuotaRow({ id: 'vqt_c3', partnerId: 'ptn_reseller', parentQuotaId: 'vqt_m2' }),
      voucherQuotaRow({ id: 'vqt_r0', partnerId: 'ptn_reseller' }),
    )
    await world.add(
      VoucherQuotaRecordEntity,
      voucherQuotaRecordRow({ id: 'vqr_1', partnerId: 'ptn_master', parentQuotaId: 'vqt_m1', quotaId: 'vqt_c1' }),
      voucherQuotaRecordRow({
        id: 'vqr_2',
        partnerId: 'ptn_master',
        parentQuotaId: 'vqt_m1',
        quotaId: 'vqt_c2',
        indirectPartnerId: 'ptn_reseller2',
        operationType: VoucherQuotaOperationType.RECLAIM,
        occurredAt: '2026-02-01T00:00:00.000Z',
        operatorId: 'mbr_masterAdmin',
        remark: 'mine alone',
      }),
      voucherQuotaRecordRow({
        id: 'vqr_3',
        partnerId: 'ptn_master2',
        parentQuotaId: 'vqt_z',
        indirectPartnerId: null,
        occurredAt: '2026-02-02T00:00:00.000Z',
      }),
    )
  })
  afterAll(() => world.close())

  const seen = async (persona: string, query: string, field: string, filter: object = {}): Promise<string[]> =>
    valueAt<Nodes>(await world.ask(persona, query, { filter }), field).nodes.map(({ id }) => id)
  const issued = (persona: string, filter?: object) => seen(persona, quotas, 'issuedVoucherQuotas', filter)
  const recorded = (persona: string, filter?: object) => seen(persona, records, 'voucherQuotaRecords', filter)

  it('show a master what it issued, whatever became of it, and no other quota of its resellers (S2-14)', async () => {
    for (const persona of ['masterOps', 'masterFinance', 'masterAdmin'])
      expect(await issued(persona)).toEqual(['vqt_c1', 'vqt_c2', 'vqt_c3'])
    expect(await issued('master2Ops')).toEqual([])
    expect(await issued('vendorFinance')).toEqual(['vqt_c1', 'vqt_c2', 'vqt_c3'])
    for (const persona of ['resellerOps', 'masterManager', 'operations', 'customer', 'nobody'])
      expect((await world.ask(persona, quotas)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
  })

  it('are read from the quotas of the master, a later page as the first', async () => {
    const page = 'query ($after: String) { issuedVoucherQuotas(first: 2, after: $after) { nodes { id } pageInfo { endCursor } } }'
    const turn = async (after: string | null) => {
      const { result, statements } = await world.counting(() => world.ask('masterOps', page, { after }))
      expect(statements.at(-1)).toMatch(/IN(DEX \(|DEXED BY )[`"]ix_voucher_quota_parent/)
      return valueAt<Nodes & { pageInfo: { endCursor: string } }>(result, 'issuedVoucherQuotas')
    }
    const first = await turn(null)
    expect(first.nodes.map(({ id }) => id)).toEqual(['vqt_c3', 'vqt_c2'])
    expect((await turn(first.pageInfo.endCursor)).nodes.map(({ id }) => id)).toEqual(['vqt_c1'])
  })

  it('leave what a master holds itself as it was: its own quotas only (R-2012)', async () => {
    expect(await seen('masterOps', '{ voucherQuotas(orderBy: CREATED_AT_ASC) { nodes { id } } }', 'voucherQuotas')).toEqual([
      'vqt_m1',
      'vqt_m2',
    ])
    expect((await world.ask('masterOps', '{ voucherQuota(id: "vqt_c1") { id } }')).data).toEqual({ voucherQuota: null })
  })

  it.each([
    [{ quotaId: 'vqt_c2' }, ['vqt_c2']],
    [{ quotaId: null }, ['vqt_c1', 'vqt_c2', 'vqt_c3']],
    [{ quotaId: '' }, ['vqt_c1', 'vqt_c2', 'vqt_c3']],
    [{ quotaId: 'vqt_r0' }, []],
    [{ parentQuotaId: 'vqt_m2' }, ['vqt_c3']],
    [{ parentQuotaId: null }, []],
    [{ parentQuotaId: '' }, []],
    [{ indirectPartnerId: 'ptn_reseller' }, ['vqt_c1', 'vqt_c3']],
    [{ indirectPartnerId: null }, ['vqt_c1', 'vqt_c2', 'vqt_c3']],
    [{ indirectPartnerId: '' }, ['vqt_c1', 'vqt_c2', 'vqt_c3']],
  ])('issued quotas: %j is read as part 2 §1.4 says (S2-14)', async (filter, ids) => {
    expect(await issued('masterOps', filter)).toEqual(ids)
  })

  it.each([
    [{}, ['vqr_1', 'vqr_2']],
    [{ indirectPartnerId: 'ptn_reseller2' }, ['vqr_2']],
    [{ indirectPartnerId: null }, ['vqr_1', 'vqr_2']],
    [{ indirectPartnerId: '' }, ['vqr_1', 'vqr_2']],
    [{ quotaId: 'vqt_c1' }, ['vqr_1']],
    [{ quotaId: null }, ['vqr_1', 'vqr_2']],
    [{ quotaId: '' }, ['vqr_1', 'vqr_2']],
    [{ parentQuotaId: 'vqt_m1' }, ['vqr_1', 'vqr_2']],
    [{ parentQuotaId: null }, []],
    [{ parentQuotaId: '' }, []],
    [{ operationType: 'RECLAIM' }, ['vqr_2']],
    [{ operationType: null }, ['vqr_1', 'vqr_2']],
    [{ operatorId: 'mbr_masterAdmin' }, ['vqr_2']],
    [{ occurredAtBegin: '2026-01-10T02:00:00.000Z' }, ['vqr_2']],
    [{ occurredAtBegin: null, occurredAtEnd: '2026-02-01T00:00:00.000Z' }, ['vqr_1']],
  ])('records: %j is read as part 2 §1.4 says (S2-17)', async (filter, ids) => {
    expect(await recorded('masterOps', filter)).toEqual(ids)
  })

  it('a time that is empty, or a range turned round, is refused (R-2001)', async () => {
    for (const filter of [{ occurredAtEnd: '' }, { occurredAtBegin: '2026-03-01T00:00:00Z', occurredAtEnd: '2026-02-01T00:00:00Z' }])
      expect(refusals(await world.ask('masterOps', records, { filter }))).toEqual(['BAD_USER_INPUT'])
  })

  it('records lead to what they speak of; the remark is read by the master alone (R-2017)', async () => {
    const first = async (persona: string) =>
      valueAt<Nodes>(await world.ask(persona, records, { filter: { quotaId: 'vqt_c2' } }), 'voucherQuotaRecords').nodes[0]
    expect(await first('masterOps')).toMatchObject({
      remark: 'mine alone',
      quota: { id: 'vqt_c2' },
      parentQuota: { id: 'vqt_m1' },
      indirectPartner: { id: 'ptn_reseller2' },
      operator: { id: 'mbr_masterAdmin' },
    })
    expect(await first('vendorFinance')).toMatchObject({ remark: null })
  })

  it('are exported as the list shows them (VOUCHER_QUOTA_RECORDS)', async () => {
    const input = {
      idempotencyKey: 'records',
      kind: 'VOUCHER_QUOTA_RECORDS',
      format: 'JSONL',
      voucherQuotaRecordFilter: { quotaId: 'vqt_c2' },
    }
    const asking = 'mutation ($input: CreateExportInput!) { createExport(input: $input) { userErrors { code } exportTask { id } } }'
    expect(valueAt(await world.ask('masterOps', asking, { input }), 'createExport')).toMatchObject({ userErrors: [] })
    await world.runJob('runExports')
    const tasks = await world.ask('masterOps', '{ exportTasks { nodes { status rowCount failure } } }')
    expect(valueAt(tasks, 'exportTasks')).toMatchObject({ nodes: [{ status: 'COMPLETED', rowCount: 1, failure: null }] })
    expect((await world.ask('operations', asking, { input })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
  })
})
