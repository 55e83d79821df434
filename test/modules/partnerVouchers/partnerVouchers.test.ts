/** Who sees which partner vouchers, and what they were used for (S2-20). */
import { MemberKind } from '../../../src/modules/members'
import { RoleCode } from '../../../src/access/roles'
import { PartnerEntity } from '../../../src/modules/partners'
import { PartnerVoucherEntity, PartnerVoucherSource, PartnerVoucherUsageRecordEntity } from '../../../src/modules/partnerVouchers'
import { VoucherStatus } from '../../../src/modules/vouchers'
import { valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { partnerVoucherRow, partnerVoucherUsageRow } from '../../support/partnerVoucherRows'
import { partnerRow } from '../../support/rows'
import { openWorld, type World } from '../../support/world'

const list = `query ($filter: PartnerVoucherFilter, $orderBy: PartnerVoucherOrder! = CREATED_AT_DESC) {
  partnerVouchers(filter: $filter, orderBy: $orderBy) { totalCount nodes { id partner { id } usageRecords(first: 1) { totalCount nodes { lineId voucher { id } customer { id } } } } }
}`
type Listed = { totalCount: number; nodes: { id: string; usageRecords: { totalCount: number; nodes: { lineId: string }[] } }[] }

describe.each(databases)('partner vouchers on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    await world.add(PartnerEntity, partnerRow({ id: 'ptn_eco', ecosystemManagerId: 'mbr_ecosystemManager' }))
    await world.join('otherPdm', { partnerId: null, kind: MemberKind.VENDOR, roles: [RoleCode.VENDOR_PDM] })
    await world.add(
      PartnerVoucherEntity,
      partnerVoucherRow({ id: 'pvc_1', partnerId: 'ptn_sp', createdAt: '2026-01-01T00:00:00.000Z' }),
      partnerVoucherRow({
        id: 'pvc_2',
        partnerId: 'ptn_sp',
        source: PartnerVoucherSource.TEST_GRANT,
        expireAt: '2026-06-01T00:00:00.000Z',
      }),
      partnerVoucherRow({ id: 'pvc_3', partnerId: 'ptn_sp', status: VoucherStatus.EXPIRED, expireAt: '2026-02-01T00:00:00.000Z' }),
      partnerVoucherRow({ id: 'pvc_x', partnerId: 'ptn_other', name: 'CANARY' }),
      partnerVoucherRow({ id: 'pvc_e', partnerId: 'ptn_eco' }),
    )
    const used = { partnerId: 'ptn_sp', voucherId: 'pvc_1' }
    await world.add(
      PartnerVoucherUsageRecordEntity,
      partnerVoucherUsageRow({ id: 'pvu_1', lineId: 'lin_1', ...used }),
      partnerVoucherUsageRow({ id: 'pvu_2', lineId: 'lin_2', bookedAt: '2026-03-01T03:00:00.000Z', ...used }),
    )
  })
  afterAll(() => world.close())

  const seen = async (persona: string, filter: object = {}, orderBy = 'CREATED_AT_ASC'): Promise<string[]> =>
    valueAt<Listed>(await world.ask(persona, list, { filter, orderBy }), 'partnerVouchers').nodes.map(({ id }) => id)

  it('are listed for finance, operations and administrators, newest first unless asked otherwise', async () => {
    for (const persona of ['finance', 'operations', 'admin'])
      expect(await seen(persona, {}, 'CREATED_AT_DESC')).toEqual(['pvc_3', 'pvc_2', 'pvc_1'])
    expect(await seen('finance', {}, 'EXPIRE_AT_ASC')).toEqual(['pvc_3', 'pvc_2', 'pvc_1'])
  })

  it.each([
    ['status', { status: 'EXPIRED' }, ['pvc_3']],
    ['source', { source: 'TEST_GRANT' }, ['pvc_2']],
    ['partner', { partnerId: 'ptn_other' }, []],
    ['expiry', { expireAtBegin: '2026-02-01T00:00:00Z', expireAtEnd: '2026-12-01T00:00:00Z' }, ['pvc_2']],
    ['nothing', { status: null, source: null, partnerId: '', expireAtBegin: null }, ['pvc_1', 'pvc_2', 'pvc_3']],
  ])('are filtered by %s', async (_, filter, ids) => {
    expect(await seen('finance', filter)).toEqual(ids)
  })

  it('show what they were used for, in as many statements for one as for all', async () => {
    const { result, statements } = await world.counting(() => world.ask('finance', list, { orderBy: 'CREATED_AT_ASC' }))
    const { nodes } = valueAt<Listed>(result, 'partnerVouchers')
    expect(nodes[0]).toMatchObject({
      usageRecords: { totalCount: 2, nodes: [{ lineId: 'lin_2', voucher: { id: 'pvc_1' }, customer: { id: 'cus_1' } }] },
    })
    const one = { filter: { expireAtBegin: '2026-12-01T00:00:00Z' } }
    const { statements: ofOne } = await world.counting(() => world.ask('finance', list, one))
    expect(statements).toHaveLength(ofOne.length)
  })

  it('of one partner are nothing for others; the vendor sees all, an ecosystem manager those of his partners', async () => {
    expect(await seen('masterAdmin')).toEqual([])
    expect(await seen('strangerAdmin')).toEqual(['pvc_x'])
    expect(await seen('vendorFinance')).toHaveLength(5)
    expect(await seen('ecosystemManager')).toEqual(['pvc_e'])
    expect(await seen('otherPdm')).toEqual([])
    for (const persona of ['manager', 'supervisor', 'customer', 'nobody', 'vendorAdmin'])
      expect((await world.ask(persona, list)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
  })

  it('show an ecosystem manager what he gave his partners, and not what their bills used it for (R-2088, api §9)', async () => {
    await world.add(
      PartnerVoucherUsageRecordEntity,
      partnerVoucherUsageRow({ id: 'pvu_e', lineId: 'lin_e', partnerId: 'ptn_eco', voucherId: 'pvc_e' }),
    )
    const used = async (persona: string) =>
      valueAt<Listed>(await world.ask(persona, list, { filter: { partnerId: 'ptn_eco' } }), 'partnerVouchers').nodes.map(
        ({ id, usageRecords }) => [id, usageRecords.totalCount, usageRecords.nodes.length],
      )
    expect(await used('ecosystemManager')).toEqual([['pvc_e', 0, 0]])
    expect(await used('vendorFinance')).toEqual([['pvc_e', 1, 1]])
    const one = '{ node(id: "pvu_e") { id } }'
    expect((await world.ask('ecosystemManager', one)).data).toEqual({ node: null })
  })

  it('are read one by one: mine, and null for a stranger’s, a missing and a malformed id', async () => {
    const one = async (id: string) => (await world.ask('finance', 'query ($id: ID!) { partnerVoucher(id: $id) { id } }', { id })).data
    expect(await one('pvc_1')).toEqual({ partnerVoucher: { id: 'pvc_1' } })
    for (const id of ['pvc_x', 'pvc_none', 'nonsense', 'cus_1']) expect(await one(id)).toEqual({ partnerVoucher: null })
  })
})
