/** What a cloud reseller lets its master see and do: granted and taken back by its administrator, at once (R-RES-6, R-TASK-4). */
import { getNullableType, isInputObjectType, isObjectType, isRequiredArgument } from 'graphql'
import { RoleCode } from '../../../src/access/roles'
import { schema } from '../../support/asking'
import { databases } from '../../support/databases'
import { orderRow } from '../../support/orderRows'
import { now } from '../../support/rows'
import { OrderEntity } from '../../../src/modules/orders'
import type { World } from '../../support/world'
import { calling, openResellerWorld, unchanged } from './resellerWorld'

/** Some lists want to know whose rows. */
const whose: Readonly<Record<string, string>> = { customerId: 'cus_r1', orderId: 'ord_R1' }

/** Every list at the root that takes a reseller, whatever module it comes from: the executable schema says which. */
const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, type, args }) => {
  const page = getNullableType(type)
  const takesReseller = args.some(argument => argument.name === 'indirectPartnerId')
  const wantsMore = args.some(argument => isRequiredArgument(argument) && !whose[argument.name])
  if (!takesReseller || wantsMore || !isObjectType(page) || !page.getFields().totalCount) return []
  const filter = args.find(argument => argument.name === 'filter')?.type
  const ids = args.flatMap(argument => (whose[argument.name] ? [`${argument.name}: "${whose[argument.name]}"`] : []))
  const byCustomer = isInputObjectType(filter) && filter.getFields().customerId ? ['filter: { customerId: "cus_r1" }'] : []
  return [{ name, field: `${name}(${['indirectPartnerId: "ptn_reseller"', ...ids, ...byCustomer].join()}) { totalCount }` }]
})

describe.each(databases)('the notices of a cloud reseller on %s', kind => {
  let world: World
  let call: ReturnType<typeof calling>
  beforeAll(async () => {
    world = await openResellerWorld(kind)
    call = calling(world)
    await world.add(OrderEntity, orderRow({ id: 'ord_R1', partnerId: 'ptn_reseller', customerId: 'cus_r1' }))
    await world.join('resellerOperations', { partnerId: 'ptn_reseller', roles: [RoleCode.OPERATIONS] })
    await world.join('resellerAccount', { partnerId: 'ptn_reseller', roles: [RoleCode.FINANCE], isPartnerAdmin: true })
  })
  afterAll(() => world.close())

  type Partner = { partner: { customerNoticeAcceptedAt: string | null; entrustmentNoticeAcceptedAt: string | null } | null }
  const accept = (notice: string, persona = 'resellerAdmin') => call<Partner>(persona, 'acceptResellerNotice', { notice })
  const revoke = (notice: string, persona = 'resellerAdmin') => call<Partner>(persona, 'revokeResellerNotice', { notice })
  const shown = async (): Promise<Record<string, number>> => {
    const counts: Record<string, number> = {}
    for (const { name, field } of lists) {
      const { data, errors } = await world.ask('masterAdmin', `{ ${field} }`)
      expect(errors).toEqual([])
      counts[name] = (data?.[name] as { totalCount: number }).totalCount
    }
    return counts
  }

  it('open and close every list that takes a reseller, and its rows, from one call to the next (R-RES-6)', async () => {
    expect(lists.map(({ name }) => name)).toEqual(expect.arrayContaining(['customers', 'orders', 'vouchers']))
    const row = async () =>
      (
        await world.ask(
          'masterAdmin',
          '{ customer(id: "cus_r1", indirectPartnerId: "ptn_reseller") { id } node(id: "ord_R1", indirectPartnerId: "ptn_reseller") { id } }',
        )
      ).data
    expect(await shown()).toMatchObject({ customers: 2, orders: 1 })
    expect(await row()).toEqual({ customer: { id: 'cus_r1' }, node: { id: 'ord_R1' } })

    expect(await revoke('CUSTOMER_INFORMATION')).toMatchObject({ partner: { customerNoticeAcceptedAt: null }, userErrors: [] })
    expect([...new Set(Object.values(await shown()))]).toEqual([0])
    expect(await row()).toEqual({ customer: null, node: null })

    expect(await accept('CUSTOMER_INFORMATION')).toMatchObject({ partner: { customerNoticeAcceptedAt: now }, userErrors: [] })
    expect(await shown()).toMatchObject({ customers: 2, orders: 1 })
  })

  it('are two: what one grants, the other does not (R-TASK-4)', async () => {
    const before = await shown()
    expect(await accept('SALES_TASK_ENTRUSTMENT')).toMatchObject({
      partner: { customerNoticeAcceptedAt: now, entrustmentNoticeAcceptedAt: now },
      userErrors: [],
    })
    expect(await revoke('SALES_TASK_ENTRUSTMENT', 'resellerAccount')).toMatchObject({ partner: { entrustmentNoticeAcceptedAt: null } })
    expect(await shown()).toEqual(before)
  })

  it('are seen by the master, who reads when they were accepted', async () => {
    const query =
      '{ indirectPartners(filter: { indirectPartnerId: "ptn_reseller" }) { nodes { customerNoticeAcceptedAt entrustmentNoticeAcceptedAt } } }'
    expect((await world.ask('masterAdmin', query)).data).toEqual({
      indirectPartners: { nodes: [{ customerNoticeAcceptedAt: now, entrustmentNoticeAcceptedAt: null }] },
    })
  })

  it('are not accepted twice, nor revoked before they are', async () => {
    expect(await unchanged(world, () => accept('CUSTOMER_INFORMATION'))).toMatchObject({
      partner: null,
      userErrors: [{ code: 'NOTICE_ALREADY_ACCEPTED' }],
    })
    expect(await unchanged(world, () => revoke('SALES_TASK_ENTRUSTMENT'))).toMatchObject({
      partner: null,
      userErrors: [{ code: 'NOTICE_NOT_ACCEPTED' }],
    })
  })

  it('leave an audit row each, with what was before', async () => {
    await revoke('CUSTOMER_INFORMATION')
    const row = (await world.table('audit_event')).filter(({ operation }) => operation === 'revokeResellerNotice').at(-1)
    expect(row).toMatchObject({ partner_id: 'ptn_reseller', target_id: 'ptn_reseller', member_id: 'mbr_resellerAdmin' })
    expect(JSON.parse(String(row?.changes))).toMatchObject([
      { before: { customerNoticeAcceptedAt: now }, after: { customerNoticeAcceptedAt: null } },
    ])
    await accept('CUSTOMER_INFORMATION')
  })

  it.each(['resellerOperations', 'resellerManager', 'masterAdmin', 'admin', 'customer', 'vendorAdmin', 'ecosystemManager', 'nobody'])(
    'are not decided by %s',
    async persona => {
      expect(await unchanged(world, () => accept('SALES_TASK_ENTRUSTMENT', persona))).toEqual({ refused: ['FORBIDDEN'] })
      expect(await unchanged(world, () => revoke('CUSTOMER_INFORMATION', persona))).toEqual({ refused: ['FORBIDDEN'] })
    },
  )

  it('are nothing to decide for a reseller without a master', async () => {
    await world.store.writer.query(`UPDATE partner SET master_id = NULL WHERE id = 'ptn_reseller'`)
    expect(await unchanged(world, () => accept('SALES_TASK_ENTRUSTMENT'))).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] })
    await world.store.writer.query(`UPDATE partner SET master_id = 'ptn_master' WHERE id = 'ptn_reseller'`)
  })
})
