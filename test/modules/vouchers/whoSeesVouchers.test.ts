/** Which quotas, vouchers and records each persona sees, by every path. */
import { MemberEntity, MemberRoleEntity, RoleEntity } from '../../../src/modules/members'
import { VoucherEntity, VoucherStatus } from '../../../src/modules/vouchers'
import { databases } from '../../support/databases'
import { memberRow } from '../../support/rows'
import { voucherRow } from '../../support/voucherRows'
import type { World } from '../../support/world'
import { idsAt, refusals, valueAt } from '../../support/answers'
import { openVoucherWorld, voucherIds } from './voucherWorld'

const ofSp = ['vch_a1', 'vch_a3']
const ofMaster = ['vch_m1', 'vch_m2']
const ofReseller = ['vch_r1', 'vch_r2']
const recordsOf = (vouchers: string[]) => vouchers.map(id => id.replace('vch_', 'vor_'))

/** What each persona sees without further arguments; `null`: the whole field is refused. */
const seen: [persona: string, quotas: string[] | null, vouchers: string[] | null, records: string[] | null][] = [
  ['admin', ['vqt_sp'], ofSp, ofSp],
  ['operations', ['vqt_sp'], ofSp, ofSp],
  ['twoRoles', ['vqt_sp'], ofSp, ofSp],
  ['finance', ['vqt_sp'], ofSp, ofSp],
  ['manager', null, null, null],
  ['colleague', null, null, null],
  ['supervisor', null, null, null],
  ['specialist', null, null, null],
  ['nobody', null, null, null],
  ['masterAdmin', ['vqt_m'], ofMaster, ofMaster],
  ['masterManager', null, null, null],
  ['resellerAdmin', ['vqt_r'], ofReseller, ofReseller],
  ['resellerManager', null, null, null],
  ['strangerAdmin', ['vqt_x'], ['vch_x1', 'vch_x2'], ['vch_x1', 'vch_x2']],
  ['strangerManager', null, null, null],
  ['vendorFinance', ['vqt_m', 'vqt_r', 'vqt_sp', 'vqt_x'], [...voucherIds].sort(), [...voucherIds].sort()],
  ['vendorAdmin', null, null, null],
  ['ecosystemManager', null, null, null],
  ['mdfReviewer', null, null, null],
  ['incentiveOps', null, null, null],
  ['customer', null, ['vch_a1'], null],
]

const lists = (field: string, given = '') => `{ ${field}${given} { totalCount nodes { id } edges { node { id } } } }`

describe.each(databases)('who sees vouchers on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openVoucherWorld(kind)
  })
  afterAll(() => world.close())

  const idsSeen = async (persona: string | null, field: string, given?: string): Promise<string[] | null> => {
    const answer = await world.ask(persona, lists(field, given))
    if (answer.errors.length) {
      expect(refusals(answer)).toEqual([persona ? 'FORBIDDEN' : 'UNAUTHENTICATED'])
      return null
    }
    const { totalCount, edges } = valueAt<{ totalCount: number; edges: { node: { id: string } }[] }>(answer, field)
    const ids = idsAt(answer, field)
    expect(edges.map(({ node }) => node.id)).toEqual(ids)
    expect(totalCount).toBe(ids.length)
    return ids.sort()
  }

  it.each(seen)('%s sees quotas %j, vouchers %j and records of %j (R-ROLE-3)', async (persona, quotas, vouchers, records) => {
    expect(await idsSeen(persona, 'voucherQuotas')).toEqual(quotas)
    expect(await idsSeen(persona, 'vouchers')).toEqual(vouchers)
    expect(await idsSeen(persona, 'voucherOperationRecords')).toEqual(records && recordsOf(records))
  })

  it('whoever has not signed in sees nothing', async () => {
    for (const field of ['voucherQuotas', 'vouchers', 'voucherOperationRecords']) expect(await idsSeen(null, field)).toBeNull()
  })

  it('one of them is read by whoever sees it in the list, and by nobody else', async () => {
    const one = `query ($v: ID!, $q: ID!, $r: ID!) {
      voucher: node(id: $v) { id } quota: node(id: $q) { id } record: node(id: $r) { id } nodes(ids: [$v, $q, $r]) { id }
    }`
    const direct = 'query ($v: ID!, $q: ID!) { voucher(id: $v) { id } voucherQuota(id: $q) { id } }'
    for (const [persona, quotas, vouchers, records] of seen) {
      for (const [v, q] of [
        ['vch_a1', 'vqt_sp'],
        ['vch_a3', 'vqt_sp'],
        ['vch_r1', 'vqt_r'],
        ['vch_x1', 'vqt_x'],
      ] as const) {
        const r = v.replace('vch_', 'vor_')
        const expected = {
          voucher: vouchers?.includes(v) ? { id: v } : null,
          quota: quotas?.includes(q) ? { id: q } : null,
          record: records?.includes(v) ? { id: r } : null,
        }
        const answer = valueAt<Record<string, unknown>>(await world.ask(persona, one, { v, q, r }))
        expect(answer).toEqual({ ...expected, nodes: [expected.voucher, expected.quota, expected.record] })
        if (quotas && vouchers)
          expect(valueAt(await world.ask(persona, direct, { v, q }))).toEqual({ voucher: expected.voucher, voucherQuota: expected.quota })
      }
    }
  })

  it('an id that is missing or malformed is absent, and a malformed one costs no statement', async () => {
    const ask = (id: string) => world.ask('admin', 'query ($id: ID!) { voucher(id: $id) { id } voucherQuota(id: $id) { id } }', { id })
    for (const id of ['vch_none', 'vqt_none', 'cus_1', '', 'vch_', 'vch_a1 ', 'VCH_a1', "vch_a1' OR '1'='1"])
      expect(valueAt(await ask(id))).toEqual({ voucher: null, voucherQuota: null })
    const viewer = (await world.counting(() => world.viewer('admin'))).statements.length
    expect((await world.counting(() => ask("vch_a1' OR '1'='1"))).statements).toHaveLength(viewer)
  })

  it('nested paths lead to no more: a customer manager finds customers without vouchers and a partner without quotas (R-ROLE-3)', async () => {
    const nested = `{ customers { nodes { id vouchers { totalCount nodes { id quota { id } } } } }
      partners { nodes { id voucherQuotas { totalCount nodes { id } } } } }`
    const of = async (persona: string) => {
      const answer = await world.ask(persona, nested)
      type Node = {
        id: string
        vouchers: { totalCount: number; nodes: { id: string; quota: object | null }[] }
        voucherQuotas: { nodes: { id: string }[] }
      }
      const { customers, partners } = valueAt<{ customers: { nodes: Node[] }; partners: { nodes: Node[] } }>(answer)
      return {
        vouchers: customers.nodes.flatMap(({ vouchers }) => vouchers.nodes.map(({ id }) => id)).sort(),
        count: customers.nodes.reduce((total, { vouchers }) => total + vouchers.totalCount, 0),
        quotas: partners.nodes.flatMap(({ voucherQuotas }) => voucherQuotas.nodes.map(({ id }) => id)).sort(),
      }
    }
    for (const persona of ['manager', 'supervisor', 'strangerManager', 'resellerManager'])
      expect(await of(persona)).toEqual({ vouchers: [], count: 0, quotas: [] })
    expect(await of('finance')).toEqual({ vouchers: ofSp, count: 2, quotas: ['vqt_sp'] })
    // A master's own list holds its own customers only; its resellers' quotas need `indirectPartnerId` (R-2012).
    expect(await of('masterAdmin')).toEqual({ vouchers: ofMaster, count: 2, quotas: ['vqt_m'] })
  })

  it('the links of a voucher, a quota and a record go through the same door', async () => {
    const links = `{ vouchers { nodes { id customerId customer { id } partner { id } quota { id issuedAmount { amount } partner { id }
      vouchers { totalCount nodes { id } } } } }
      voucherOperationRecords { nodes { quota { id } voucher { id } customer { id } operator { id } } } }`
    const { vouchers, voucherOperationRecords } = valueAt<Record<string, { nodes: unknown[] }>>(await world.ask('finance', links))
    expect(vouchers?.nodes).toContainEqual({
      id: 'vch_a1',
      customerId: 'cus_1',
      customer: { id: 'cus_1' },
      partner: { id: 'ptn_sp' },
      quota: {
        id: 'vqt_sp',
        issuedAmount: { amount: '200.00' },
        partner: { id: 'ptn_sp' },
        vouchers: { totalCount: 2, nodes: expect.arrayContaining([{ id: 'vch_a1' }, { id: 'vch_a3' }]) as object },
      },
    })
    expect(voucherOperationRecords?.nodes).toContainEqual({
      quota: { id: 'vqt_sp' },
      voucher: { id: 'vch_a1' },
      customer: { id: 'cus_1' },
      operator: { id: 'mbr_operations' },
    })
  })

  it('a customer reads its voucher without the quota and without the remark (R-2017)', async () => {
    const own = '{ vouchers { nodes { id memo usage quota { id } partner { id } customer { id } availableActions balance { amount } } } }'
    expect(valueAt<{ nodes: object[] }>(await world.ask('customer', own), 'vouchers').nodes).toEqual([
      {
        id: 'vch_a1',
        memo: null,
        usage: 'migration',
        quota: null,
        partner: null,
        customer: { id: 'cus_1' },
        availableActions: [],
        balance: { amount: '100.00' },
      },
    ])
    const others = 'query ($filter: VoucherFilter) { vouchers(filter: $filter) { totalCount nodes { id } } }'
    for (const customerId of ['cus_2', 'cus_3', 'cus_x1'])
      expect(idsAt(await world.ask('customer', others, { filter: { customerId } }), 'vouchers')).toEqual([])
  })

  it('remarks are read by the partner that made them: not by the vendor, nor by a master that looks in (R-2017)', async () => {
    const remarks = `query ($v: ID!, $reseller: ID) { voucher(id: $v, indirectPartnerId: $reseller) { memo }
      voucherOperationRecords(filter: { voucherIds: [$v] }, indirectPartnerId: $reseller) { nodes { remark } } }`
    const of = async (persona: string, v: string, reseller?: string) => {
      const { voucher, voucherOperationRecords } = valueAt<{
        voucher: { memo: string | null }
        voucherOperationRecords: { nodes: { remark: string | null }[] }
      }>(await world.ask(persona, remarks, { v, reseller }))
      return [voucher.memo, voucherOperationRecords.nodes[0]?.remark]
    }
    expect(await of('finance', 'vch_a1')).toEqual(['for the fair', 'for the fair'])
    expect(await of('resellerAdmin', 'vch_r1')).toEqual(['reseller only', 'reseller only'])
    expect(await of('masterAdmin', 'vch_r1', 'ptn_reseller')).toEqual([null, null])
    expect(await of('vendorFinance', 'vch_a1')).toEqual([null, null])
  })

  it('a master sees one reseller by `indirectPartnerId`, reading only; for others the argument is ignored (R-2012, R-2013)', async () => {
    const through = (reseller: string) => `(indirectPartnerId: "${reseller}")`
    expect(await idsSeen('masterAdmin', 'voucherQuotas', through('ptn_reseller'))).toEqual(['vqt_r'])
    expect(await idsSeen('masterAdmin', 'vouchers', through('ptn_reseller'))).toEqual(ofReseller)
    expect(await idsSeen('masterAdmin', 'voucherOperationRecords', through('ptn_reseller'))).toEqual(recordsOf(ofReseller))
    const one =
      '{ voucher(id: "vch_r1", indirectPartnerId: "ptn_reseller") { id availableActions customer { id } quota { id vouchers { nodes { id } } } } }'
    expect(valueAt(await world.ask('masterAdmin', one), 'voucher')).toEqual({
      id: 'vch_r1',
      availableActions: [],
      customer: { id: 'cus_r1' },
      quota: { id: 'vqt_r', vouchers: { nodes: expect.arrayContaining([{ id: 'vch_r1' }, { id: 'vch_r2' }]) as object } },
    })
    for (const reseller of ['ptn_other', 'ptn_sp', 'ptn_none', 'nonsense']) {
      expect(await idsSeen('masterAdmin', 'vouchers', through(reseller))).toEqual([])
      expect(await idsSeen('admin', 'vouchers', through(reseller))).toEqual(ofSp)
    }
    expect(await idsSeen('masterManager', 'vouchers', through('ptn_reseller'))).toBeNull()
  })

  it('a custom role sees what its keys open, and issues only if it also sees quotas and vouchers', async () => {
    const role = { id: 'rol_issuer', partnerId: 'ptn_sp', code: 'CUSTOM' as never, name: 'issuer', description: null, version: 1 }
    const member = memberRow({ id: 'mbr_issuer', partnerId: 'ptn_sp' })
    await world.add(RoleEntity, { ...role, permissionKeys: ['customer.view', 'voucher.issue', 'voucherQuota.view'] })
    await world.add(MemberEntity, member)
    await world.add(MemberRoleEntity, { id: 'mrl_issuer', memberId: member.id, roleId: role.id, partnerId: 'ptn_sp' })
    expect(await idsSeen('issuer', 'voucherQuotas')).toEqual(['vqt_sp'])
    expect(await idsSeen('issuer', 'vouchers')).toBeNull()
    expect(await idsSeen('issuer', 'voucherOperationRecords')).toBeNull()
    const before = await world.contents()
    const input = { idempotencyKey: 'k', quotaId: 'vqt_sp', customerIds: ['cus_1'], faceValue: '1' }
    const answer = await world.ask(
      'issuer',
      'mutation ($input: IssueVouchersInput!) { issueVouchers(input: $input) { results { customerId } } }',
      { input },
    )
    expect(refusals(answer)).toEqual(['FORBIDDEN'])
    expect(await world.contents()).toEqual(before)
  })

  it('what was reclaimed stays with the partner and is gone for the customer (R-2023)', async () => {
    const gone = voucherRow({
      id: 'vch_gone',
      partnerId: 'ptn_sp',
      customerId: 'cus_1',
      quotaId: 'vqt_sp',
      status: VoucherStatus.RECLAIMED,
      createdAt: '2026-01-11T00:00:00.000Z',
    })
    await world.add(VoucherEntity, gone)
    expect(await idsSeen('finance', 'vouchers')).toEqual([...ofSp, 'vch_gone'])
    expect(await idsSeen('customer', 'vouchers')).toEqual(['vch_a1'])
    const one = '{ voucher(id: "vch_gone") { status } node(id: "vch_gone") { id } customer(id: "cus_1") { vouchers { totalCount } } }'
    expect(valueAt(await world.ask('customer', one))).toEqual({ voucher: null, node: null, customer: { vouchers: { totalCount: 1 } } })
  })
})
