/** What goes along when a customer gets another manager, and what stays with the manager of its day (R-AM-1, R-AM-2, R-AM-5, R-RL-4). */
import { RoleCode } from '../../../src/access/roles'
import { CustomerTagType, NewCustomerTagEntity, NewCustomerTagState } from '../../../src/modules/customers'
import { IncentiveDetailEntity, IncentiveEntity } from '../../../src/modules/incentives'
import { MemberRoleEntity, RoleEntity } from '../../../src/modules/members'
import { OrderEntity } from '../../../src/modules/orders'
import { VoucherEntity, VoucherQuotaEntity } from '../../../src/modules/vouchers'
import { idsAt } from '../../support/answers'
import { incentiveDetailRow, incentiveRow } from '../../support/incentiveRows'
import { databases } from '../../support/databases'
import { orderRow } from '../../support/orderRows'
import { customRoleRow } from '../../support/organisation'
import { voucherQuotaRow, voucherRow } from '../../support/voucherRows'
import { openWorld, type World } from '../../support/world'

describe.each(databases)('a customer that changes hands on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    await world.add(OrderEntity, orderRow({ id: 'ord_1', partnerId: 'ptn_sp', customerId: 'cus_1' }))
    await world.add(VoucherQuotaEntity, voucherQuotaRow({ id: 'vqt_1', partnerId: 'ptn_sp' }))
    await world.add(VoucherEntity, voucherRow({ id: 'vch_1', partnerId: 'ptn_sp', customerId: 'cus_1', quotaId: 'vqt_1' }))
    await world.add(IncentiveEntity, incentiveRow({ id: 'inc_1', partnerId: 'ptn_sp' }))
    await world.add(
      IncentiveDetailEntity,
      incentiveDetailRow({ id: 'ind_1', partnerId: 'ptn_sp', customerId: 'cus_1', incentiveId: 'inc_1', managerId: 'mbr_manager' }),
    )
    await world.add(NewCustomerTagEntity, {
      id: 'nct_1',
      partnerId: 'ptn_sp',
      customerId: 'cus_1',
      customerManagerId: null,
      tagType: CustomerTagType.SMB,
      state: NewCustomerTagState.QUALIFIED,
      effectiveMonth: null,
      expiryMonth: null,
    })
  })
  afterAll(() => world.close())

  let moves = 0
  const move = async (managerId: string | null) => {
    const input = { idempotencyKey: `move-${++moves}`, customerId: 'cus_1', ...(managerId ? { customerManagerId: managerId } : {}) }
    const name = managerId ? 'assignCustomerManager' : 'unassignCustomerManager'
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
    await world.ask('operations', `mutation ($input: ${type}!) { ${name}(input: $input) { customer { id } } }`, { input })
    expect((await world.table('customer')).find(({ id }) => id === 'cus_1')?.manager_id).toBe(managerId)
  }
  const list = async (persona: string, root: string) => idsAt(await world.ask(persona, `{ ${root}(first: 100) { nodes { id } } }`), root)

  const followsCustomer = { customers: 'cus_1', orders: 'ord_1', newCustomerTags: 'nct_1' }

  it.each(Object.entries(followsCustomer))('takes its %s along, at once (R-AM-2)', async (root, id) => {
    await move('mbr_manager')
    expect([await list('manager', root), await list('colleague', root)].map(ids => ids.includes(id))).toEqual([true, false])
    await move('mbr_colleague')
    expect([await list('manager', root), await list('colleague', root)].map(ids => ids.includes(id))).toEqual([false, true])
    expect((await list('supervisor', root)).includes(id)).toBe(false)
    await move(null)
    expect([await list('manager', root), await list('colleague', root)].map(ids => ids.includes(id))).toEqual([false, false])
    expect((await list('admin', root)).includes(id)).toBe(true)
  })

  it('takes the vouchers along, for whoever may see vouchers at all (R-ROLE-3)', async () => {
    await move('mbr_colleague')
    for (const persona of ['manager', 'colleague']) {
      const { errors } = await world.ask(persona, '{ vouchers { nodes { id } } }')
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
    }
    expect(await list('finance', 'vouchers')).toEqual(['vch_1'])
  })

  it('leaves the incentive details with the manager of their day (R-AM-5, R-RL-4)', async () => {
    await move('mbr_colleague')
    expect(await list('manager', 'incentiveDetails')).toEqual(['ind_1'])
    expect(await list('colleague', 'incentiveDetails')).toEqual([])
    const { data } = await world.ask('manager', '{ incentiveDetails { nodes { id customer { id } } } }')
    expect(data?.incentiveDetails).toEqual({ nodes: [{ id: 'ind_1', customer: null }] })
  })

  it('stays with its manager when that member loses the role: giving it to another is a step of its own (R-ORG-5)', async () => {
    await world.join('leaving', { partnerId: 'ptn_sp', roles: [RoleCode.CUSTOMER_MANAGER] })
    await move('mbr_leaving')
    await world.store.writer.query(`DELETE FROM member_role WHERE member_id = 'mbr_leaving'`)
    expect((await world.ask('admin', '{ customer(id: "cus_1") { manager { id } } }')).data?.customer).toEqual({
      manager: { id: 'mbr_leaving' },
    })
    const { errors } = await world.ask('leaving', '{ customers { nodes { id } } }')
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
  })
})

describe.each(databases)('a master’s two tabs on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    const keys = ['customer.viewResellers', 'order.viewResellers', 'reseller.view', 'partner.view']
    await world.add(RoleEntity, customRoleRow('rol_t2', 'ptn_master', keys), customRoleRow('rol_t2sp', 'ptn_sp', keys))
    for (const [name, partnerId, roleId] of [
      ['tierTwo', 'ptn_master', 'rol_t2'],
      ['tierTwoOfSp', 'ptn_sp', 'rol_t2sp'],
    ] as const) {
      await world.join(name, { partnerId, roles: [] })
      await world.add(MemberRoleEntity, { id: `mrl_${name}`, memberId: `mbr_${name}`, roleId, partnerId })
    }
    await world.store.writer.query(`UPDATE customer SET partner_id = 'ptn_master' WHERE id = 'cus_4'`)
    await world.add(
      OrderEntity,
      orderRow({ id: 'ord_own', partnerId: 'ptn_master', customerId: 'cus_4' }),
      orderRow({ id: 'ord_r1', partnerId: 'ptn_reseller', customerId: 'cus_r1' }),
    )
  })
  afterAll(() => world.close())

  const list = async (persona: string, root: string, reseller?: string) =>
    idsAt(
      await world.ask(persona, `query ($r: ID) { ${root}(first: 100, indirectPartnerId: $r) { nodes { id } } }`, { r: reseller }),
      root,
    ).sort()

  it('are its own customers without indirectPartnerId, and one reseller’s with it (R-CUS-3, R-FLT-6)', async () => {
    expect(await list('masterAdmin', 'customers')).toEqual(['cus_4'])
    expect(await list('masterAdmin', 'customers', 'ptn_reseller')).toEqual(['cus_r1', 'cus_r2'])
    expect(await list('masterAdmin', 'customers', 'ptn_other')).toEqual([])
  })

  it('give actions on the first only: a reseller’s customer cannot be assigned or labelled by its master (R-CUS-3)', async () => {
    const assigning = `mutation { assignCustomers(input: { idempotencyKey: "k", customerIds: ["cus_r1"], customerManagerId: "mbr_masterManager" }) { results { userErrors { code } } } }`
    expect((await world.ask('masterAdmin', assigning)).data?.assignCustomers).toEqual({
      results: [{ userErrors: [{ code: 'NOT_FOUND' }] }],
    })
    const labelling = `mutation { setCustomerLabel(input: { customerId: "cus_r1", label: "x" }) { userErrors { code } } }`
    expect((await world.ask('masterAdmin', labelling)).data?.setCustomerLabel).toEqual({ userErrors: [{ code: 'NOT_FOUND' }] })
  })

  it.each([
    ['customers', 'cus_4', ['cus_r1', 'cus_r2']],
    ['orders', 'ord_own', ['ord_r1']],
  ])('of which the second key opens the second only, for %s (R-PERM-1)', async (root, own, theirs) => {
    expect(await list('tierTwo', root)).toEqual([])
    expect(await list('tierTwo', root, 'ptn_reseller')).toEqual(theirs)
    const single = await world.ask('tierTwo', `{ node(id: "${own}") { id } nodes(ids: ["${own}"]) { id } }`)
    expect(single.data).toEqual({ node: null, nodes: [null] })
    const partner = await world.ask('tierTwo', `{ partner(id: "ptn_master") { id ${root} { nodes { id } } } }`)
    expect(partner.data?.partner).toEqual({ id: 'ptn_master', [root]: { nodes: [] } })
  })

  it('of which the second key is none for a partner that is no master', async () => {
    const { errors } = await world.ask('tierTwoOfSp', '{ customers { nodes { id } } }')
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
  })
})
