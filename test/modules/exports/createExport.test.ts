/** Asking for exports, and the records of them: who may, how many at once, who sees which (R-EXP-1, R-EXP-3). */
import { MemberRoleEntity, RoleEntity } from '../../../src/modules/members'
import { idsAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { customRoleRow } from '../../support/organisation'
import { openWorld, type World } from '../../support/world'
import { asked, begun, create, stored, taskOf } from './exportWorld'

describe.each(databases)('asking for an export on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    const roleOf = async (name: string, keys: string[]) => {
      await world.add(RoleEntity, customRoleRow(`rol_${name}`, 'ptn_sp', keys))
      await world.join(name, { partnerId: 'ptn_sp', roles: [] })
      await world.add(MemberRoleEntity, { id: `mrl_${name}`, memberId: `mbr_${name}`, roleId: `rol_${name}`, partnerId: 'ptn_sp' })
    }
    await roleOf('reader', ['customer.view', 'order.view', 'export.create'])
    await roleOf('ofOrders', ['order.view', 'export.create'])
  })
  afterAll(() => world.close())
  afterEach(() => world.store.writer.query('DELETE FROM export_task'))

  it('writes it down at once; it has no file before it has run (R-EXP-1)', async () => {
    const { replayed, exportTask, userErrors } = await create(world, 'manager', { kind: 'CUSTOMERS' })
    expect({ replayed, userErrors }).toEqual({ replayed: false, userErrors: [] })
    expect(exportTask).toMatchObject({
      status: 'PROCESSING',
      failure: null,
      rowCount: null,
      sizeBytes: null,
      finishedAt: null,
      downloadUrl: null,
    })
    expect(exportTask?.fileName).toMatch(/^customers-2026-03-02-[0-9A-Z]{6}\.csv$/)
    expect((await create(world, 'manager', { kind: 'ORDERS', format: 'JSONL' })).exportTask?.fileName).toMatch(/^orders-.*\.jsonl$/)
  })

  it('keeps what was searched for out of the audit trail (R-MASK-1)', async () => {
    const id = await begun(world, 'admin', { kind: 'CUSTOMERS', customerFilter: { mobilePhone: '13700000021', customerName: '客户cus' } })
    const [row] = (await world.table('audit_event')).filter(({ target_id }) => target_id === id)
    expect(row).toMatchObject({ operation: 'createExport', result: 'DONE', member_id: 'mbr_admin' })
    expect(JSON.stringify(row)).not.toMatch(/13700000021|客户cus/)
  })

  it.each([
    [{ kind: 'CUSTOMERS', orderFilter: {} }, 'orderFilter'],
    [{ kind: 'ORDERS', customerFilter: {} }, 'customerFilter'],
  ])('is refused with the filter of another kind: %j', async (input, field) => {
    const before = await world.contents()
    expect(await create(world, 'admin', input)).toMatchObject({
      exportTask: null,
      userErrors: [{ code: 'INVALID_INPUT', field: [field], upstreamCode: 'CBC.0100' }],
    })
    expect(await world.contents()).toEqual(before)
  })

  it.each([
    [{ kind: 'CUSTOMERS', customerFilter: { accountName: 'x' } }, 'admin'],
    [{ kind: 'CUSTOMERS', customerFilter: { ids: Array.from({ length: 101 }, (_, n) => `cus_${n}`) } }, 'admin'],
    [{ kind: 'CUSTOMERS', customerFilter: { mobilePhone: '13700000021' } }, 'reader'],
    [{ kind: 'ORDERS', orderFilter: { status: 'PENDING_REFUND' } }, 'admin'],
    [{ kind: 'ORDERS', orderFilter: { createdAtBegin: null } }, 'admin'],
  ])('is refused where the list itself would be: %j by %s', async (input, persona) => {
    const before = await world.contents()
    const { errors } = await asked(world, persona, input)
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
    expect(await world.contents()).toEqual(before)
  })

  it('is refused for a reseller that is not mine: CBC.99000037', async () => {
    for (const indirectPartnerId of ['ptn_sp', 'ptn_none', 'x'])
      expect(await create(world, 'masterAdmin', { kind: 'CUSTOMERS', indirectPartnerId })).toMatchObject({
        exportTask: null,
        userErrors: [{ code: 'NOT_FOUND', field: ['indirectPartnerId'], upstreamCode: 'CBC.99000037' }],
      })
    expect(await world.table('export_task')).toEqual([])
  })

  it('is refused while three of the member are running, also when all come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => create(world, 'manager', { kind: 'CUSTOMERS' })))
    const codes = answers.map(({ userErrors }) => userErrors[0]?.code ?? 'DONE').sort()
    expect(codes).toEqual(['DONE', 'DONE', 'DONE', 'EXPORT_LIMIT_REACHED', 'EXPORT_LIMIT_REACHED', 'EXPORT_LIMIT_REACHED'])
    expect(await world.table('export_task')).toHaveLength(3)
    expect((await create(world, 'colleague', { kind: 'CUSTOMERS' })).userErrors).toEqual([])
    await world.runJob('runExports')
    expect((await create(world, 'manager', { kind: 'CUSTOMERS' })).userErrors).toEqual([])
  })

  it('with the same key begins one (R-2290)', async () => {
    const input = { idempotencyKey: 'one', kind: 'CUSTOMERS' }
    const answers = await Promise.all(Array.from({ length: 4 }, () => create(world, 'admin', input)))
    expect(new Set(answers.map(({ exportTask }) => exportTask?.id)).size).toBe(1)
    expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1)
    expect(await create(world, 'admin', { ...input, format: 'JSONL' })).toMatchObject({ userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] })
  })

  it.each(['supervisor', 'specialist', 'nobody', 'customer', 'vendorAdmin'])('is not for %s', async persona => {
    const { errors } = await asked(world, persona, { kind: 'CUSTOMERS' })
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
    expect(await world.table('export_task')).toEqual([])
  })

  it('needs the key to what is exported, too', async () => {
    const { errors } = await asked(world, 'ofOrders', { kind: 'CUSTOMERS' })
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
    expect((await create(world, 'ofOrders', { kind: 'ORDERS' })).userErrors).toEqual([])
  })

  it('shows the records to who asked, and to administrators of the partner (R-EXP-3)', async () => {
    const mine = await begun(world, 'manager', { kind: 'CUSTOMERS' })
    const colleagues = await begun(world, 'colleague', { kind: 'ORDERS' })
    await begun(world, 'strangerAdmin', { kind: 'CUSTOMERS' })
    const list = async (persona: string, args = '') =>
      idsAt(
        await world.ask(persona, `{ exportTasks(orderBy: REQUESTED_AT_ASC ${args}) { totalCount nodes { id requestedBy { id } } } }`),
        'exportTasks',
      )
    expect([await list('manager'), await list('colleague'), await list('operations')]).toEqual([[mine], [colleagues], []])
    expect((await list('admin')).sort()).toEqual([mine, colleagues].sort())
    expect(await list('admin', 'filter: { kind: ORDERS }')).toEqual([colleagues])
    expect(await list('admin', 'filter: { status: COMPLETED, kind: null }')).toEqual([])
    for (const persona of ['colleague', 'operations', 'strangerAdmin', 'masterAdmin', 'vendorAdmin', 'customer'])
      expect(await taskOf(world, persona, mine)).toBeNull()
    expect(await taskOf(world, 'admin', mine)).toMatchObject({ id: mine })
  })

  it('says of a reseller of my own that it has not accepted the notice, where lists are empty (R-RES-6)', async () => {
    const accepting = (at: string) =>
      world.store.writer.query(`UPDATE partner SET customer_notice_accepted_at = ${at} WHERE id = 'ptn_reseller'`)
    await accepting('NULL')
    const before = await world.contents()
    expect(await create(world, 'masterAdmin', { kind: 'CUSTOMERS', indirectPartnerId: 'ptn_reseller' })).toMatchObject({
      userErrors: [{ code: 'NOTICE_NOT_ACCEPTED', field: ['indirectPartnerId'] }],
    })
    expect(await world.contents()).toEqual(before)
    await accepting("'2026-01-01T00:00:00.000Z'")
  })

  it('remembers the reseller of a master, and ignores it for everyone else (R-FLT-6)', async () => {
    const through = await begun(world, 'masterAdmin', { kind: 'CUSTOMERS', indirectPartnerId: 'ptn_reseller' })
    const own = await begun(world, 'admin', { kind: 'CUSTOMERS', indirectPartnerId: 'ptn_reseller' })
    expect([(await stored(world, through)).indirect_partner_id, (await stored(world, own)).indirect_partner_id]).toEqual([
      'ptn_reseller',
      null,
    ])
    expect((await stored(world, through)).partner_id).toBe('ptn_master')
  })
})
