/** Handling tasks: who may, in which order, two at once, and what stays of it (R-TASK-2, R-TASK-4, R-LOR-6). */
import { RenewalTaskEntity, SalesTaskEntity, TaskStatus } from '../../../src/modules/salesTasks'
import { subscriptions } from '../../support/asking'
import { systemViewer } from '../../../src/access/viewer'
import { Database } from '../../../src/db'
import { AssociationType, CustomerLeft } from '../../../src/modules/customers'
import { refusals, valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { renewalTaskRow } from '../../support/salesTaskRows'
import type { World } from '../../support/world'
import { codesAt, entrust, giveReseller, handleRenewalTask, handleSalesTask, keyed, openTaskWorld, taskRow } from './taskWorld'

const through = { indirectPartnerId: 'ptn_reseller' }
let count = 0

describe.each(databases)('handling tasks on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openTaskWorld(kind)
  })
  afterAll(() => world.close())

  const addTask = async (place: 1 | 3 | 'r', given: Partial<SalesTaskEntity> = {}): Promise<string> => {
    const id = `stk_h${(count += 1)}`
    await world.add(SalesTaskEntity, taskRow(id, place as never, given))
    return id
  }
  const records = async (id: string) => (await world.table('task_handling')).filter(({ task_id }) => task_id === id)

  it('begins with the first handling, goes on, and ends by its result; each leaves a record (part 1 §5.1)', async () => {
    const id = await addTask(1)
    const steps = [
      ['FOLLOWED_UP', 'IN_PROGRESS', ['followUp', 'complete', 'terminate']],
      ['FOLLOWED_UP', 'IN_PROGRESS', ['followUp', 'complete', 'terminate']],
      ['COMPLETED', 'COMPLETED', []],
    ] as const
    for (const [index, [result, status, availableActions]] of steps.entries()) {
      const answer = await handleSalesTask(world, 'manager', { id, result, remark: ` call ${index} `, expectedVersion: index + 1 })
      expect(valueAt(answer, 'handleSalesTask')).toEqual({
        salesTask: { id, status, version: index + 2, handlingCount: index + 1, availableActions },
        userErrors: [],
      })
    }
    expect((await records(id)).map(({ member_id, result, remark }) => [member_id, result, remark])).toEqual([
      ['mbr_manager', 'FOLLOWED_UP', 'call 0'],
      ['mbr_manager', 'FOLLOWED_UP', 'call 1'],
      ['mbr_manager', 'COMPLETED', 'call 2'],
    ])
  })

  it.each([
    [TaskStatus.PENDING, 'COMPLETED'],
    [TaskStatus.PENDING, 'TERMINATED'],
    [TaskStatus.COMPLETED, 'FOLLOWED_UP'],
    [TaskStatus.TERMINATED, 'COMPLETED'],
  ])('%s is no state for %s: INVALID_STATE, and nothing changes', async (status, result) => {
    const id = await addTask(1, { status })
    const before = await world.contents()
    expect(codesAt(await handleSalesTask(world, 'manager', { id, result }), 'handleSalesTask')).toEqual(['INVALID_STATE'])
    expect(await world.contents()).toEqual(before)
  })

  it('can be ended without being done', async () => {
    const id = await addTask(1, { status: TaskStatus.IN_PROGRESS })
    const answer = await handleSalesTask(world, 'operations', { id, result: 'TERMINATED', remark: '' })
    expect(valueAt(answer, 'handleSalesTask', 'salesTask')).toMatchObject({ status: 'TERMINATED' })
    expect((await records(id))[0]).toMatchObject({ remark: null })
  })

  it.each([
    ['manager', 'stk_3'],
    ['manager', 'stk_r'],
    ['manager', 'stk_x'],
    ['manager', 'stk_missing'],
    ['manager', 'not an id'],
    ['admin', 'stk_x'],
    ['masterAdmin', 'stk_r'],
    ['masterAdmin', 'stk_1'],
    ['resellerManager', 'stk_1'],
  ])('%s gets one answer for %s: existence is no oracle, and nothing changes', async (persona, id) => {
    const before = await world.contents()
    const answer = await handleSalesTask(world, persona, { id })
    expect(valueAt(answer, 'handleSalesTask')).toMatchObject({
      salesTask: null,
      userErrors: [{ code: 'NOT_FOUND', field: ['id'], message: 'There is no such sales task.' }],
    })
    expect(await world.contents()).toEqual(before)
  })

  it.each(['supervisor', 'finance', 'specialist', 'nobody', 'vendorAdmin', 'customer'])('%s is refused (R-AM-2)', async persona => {
    expect(refusals(await handleSalesTask(world, persona, { id: 'stk_1' }))).toEqual(['FORBIDDEN'])
    expect(refusals(await handleRenewalTask(world, persona, { id: 'rtk_1' }))).toEqual(['FORBIDDEN'])
  })

  it.each(['resellerAdmin', 'resellerManager'])('%s is told to contact the master, in words and by name (R-TASK-2)', async persona => {
    const before = await world.contents()
    const answer = await handleSalesTask(world, persona, { id: 'stk_r' })
    expect(valueAt(answer, 'handleSalesTask', 'userErrors')).toEqual([
      {
        code: 'TASK_HANDLED_BY_MASTER',
        field: null,
        message: 'Your master reseller Company ptn_master handles this: please contact it.',
        params: [{ name: 'master', value: 'Company ptn_master' }],
      },
    ])
    expect(codesAt(await handleRenewalTask(world, persona, { id: 'rtk_r' }), 'handleRenewalTask')).toEqual(['TASK_HANDLED_BY_MASTER'])
    expect(await world.contents()).toEqual(before)
  })

  it('its master handles it, of either kind, and so does the manager that the reseller is given to (R-TASK-2, R-RES-4, R-LOR-6)', async () => {
    const [one, other] = [await addTask('r'), await addTask('r')]
    expect(valueAt(await handleSalesTask(world, 'masterAdmin', { id: one, ...through }), 'handleSalesTask', 'salesTask')).toMatchObject({
      id: one,
      status: 'IN_PROGRESS',
    })
    expect(codesAt(await handleSalesTask(world, 'masterManager', { id: other, ...through }), 'handleSalesTask')).toEqual(['NOT_FOUND'])
    await giveReseller(world, 'mbr_masterManager')
    const answer = await handleSalesTask(world, 'masterManager', { id: other, ...through })
    expect(valueAt(answer, 'handleSalesTask', 'salesTask')).toMatchObject({ id: other, status: 'IN_PROGRESS' })
    const renewal = await handleRenewalTask(world, 'masterManager', { id: 'rtk_r', ...through })
    expect(valueAt(renewal, 'handleRenewalTask', 'renewalTask')).toMatchObject({ status: 'IN_PROGRESS' })
    await giveReseller(world, null)
    expect((await records(other))[0]).toMatchObject({ partner_id: 'ptn_reseller', member_id: 'mbr_masterManager' })
  })

  it('not without the entrustment notice (R-TASK-4), nor through a partner that is no reseller of its', async () => {
    const id = await addTask('r')
    await entrust(world, false)
    const before = await world.contents()
    expect(codesAt(await handleSalesTask(world, 'masterAdmin', { id, ...through }), 'handleSalesTask')).toEqual([
      'ENTRUSTMENT_NOTICE_NOT_IN_FORCE',
    ])
    expect(codesAt(await handleSalesTask(world, 'masterAdmin', { id: 'stk_x', ...through }), 'handleSalesTask')).toEqual(['NOT_FOUND'])
    for (const indirectPartnerId of ['ptn_other', 'ptn_missing']) {
      const answer = await handleSalesTask(world, 'masterAdmin', { id: 'stk_x', indirectPartnerId })
      expect(valueAt(answer, 'handleSalesTask', 'userErrors')).toMatchObject([{ code: 'NOT_FOUND', field: ['indirectPartnerId'] }])
    }
    expect(await world.contents()).toEqual(before)
    await entrust(world, true)
  })

  it('no task is handled where another than a master names a reseller; an empty id is none (R-2013)', async () => {
    const id = await addTask(1)
    const before = await world.contents()
    const codes = async (indirectPartnerId: string) =>
      codesAt(await handleSalesTask(world, 'manager', { id, indirectPartnerId }), 'handleSalesTask')
    expect([await codes('ptn_reseller'), await codes('ptn_none'), await codes('')]).toEqual([
      ['NOT_FOUND'],
      ['NOT_FOUND'],
      ['INVALID_INPUT'],
    ])
    expect(await world.contents()).toEqual(before)
  })

  it('a stale version is refused with what is stored (api §7)', async () => {
    const id = await addTask('r', { version: 4 })
    const before = await world.contents()
    const answer = await handleSalesTask(world, 'masterAdmin', { id, expectedVersion: 3, ...through })
    expect(valueAt(answer, 'handleSalesTask')).toMatchObject({
      salesTask: { id, version: 4, status: 'PENDING' },
      userErrors: [{ code: 'CONFLICT_STALE_VERSION', params: [{ name: 'current', value: '4' }] }],
    })
    expect(await world.contents()).toEqual(before)
  })

  it.each(['PENDING', 'IN_PROGRESS'] as const)('of two that handle it at once while %s exactly one wins', async status => {
    const id = await addTask(1, { status: TaskStatus[status] })
    const answers = await Promise.all(['manager', 'admin', 'operations'].map(persona => handleSalesTask(world, persona, { id })))
    const codes = answers.map(answer => codesAt(answer, 'handleSalesTask').join()).sort()
    expect(codes).toEqual(['', 'CONFLICT_STALE_VERSION', 'CONFLICT_STALE_VERSION'])
    expect(await records(id)).toHaveLength(1)
  })

  it('a remark has 256 characters at most', async () => {
    const answer = await handleSalesTask(world, 'manager', { id: 'stk_1', remark: '长'.repeat(257) })
    expect(codesAt(answer, 'handleSalesTask')).toEqual(['INVALID_INPUT'])
  })

  it('each attempt leaves an audit row', async () => {
    const id = await addTask(1)
    await handleSalesTask(world, 'manager', { id })
    await handleSalesTask(world, 'colleague', { id })
    const rows = (await world.table('audit_event')).filter(({ target_id }) => target_id === id)
    expect(rows.map(({ operation, result }) => [operation, result])).toEqual([
      ['handleSalesTask', 'DONE'],
      ['handleSalesTask', 'NOT_FOUND'],
    ])
  })

  it('open tasks of a customer that leaves are over for its partner; what was done stays', async () => {
    const of = { partnerId: 'ptn_sp', customerId: 'cus_2' }
    await world.add(SalesTaskEntity, { ...taskRow('stk_l1', 1), ...of }, { ...taskRow('stk_l2', 1), ...of, status: TaskStatus.COMPLETED })
    await world.add(RenewalTaskEntity, renewalTaskRow({ id: 'rtk_l1', orderId: 'ord_L', ...of }))
    const db = new Database(world.store, systemViewer('a test'), { now: world.now, subscriptions })
    await db.write(tx => tx.announce(new CustomerLeft('cus_2', 'ptn_sp', AssociationType.RESALE, world.now)))
    const statusOf = async (table: string) =>
      (await world.table(table)).filter(({ customer_id }) => customer_id === 'cus_2').map(({ status }) => status)
    expect(await statusOf('sales_task')).toEqual(['TERMINATED', 'COMPLETED'])
    expect(await statusOf('renewal_task')).toEqual(['TERMINATED'])
  })
})

describe.each(databases)('making tasks on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openTaskWorld(kind)
  })
  afterAll(() => world.close())

  const create = (persona: string, input: object) =>
    world.ask(
      persona,
      `mutation ($input: CreateSalesTaskInput!) { createSalesTask(input: $input) {
        salesTask { id name status isOverdue last12MonthConsumption { amount currency } customer { id } } replayed userErrors { code field } } }`,
      {
        input: {
          idempotencyKey: keyed(),
          customerId: 'cus_1',
          name: '年度续费跟进',
          primaryStrategy: 'RETENTION',
          secondaryStrategy: 'EXPIRY_RENEWAL',
          last12MonthConsumption: '0',
          dueAt: '2026-04-01T00:00:00+08:00',
          ...input,
        },
      },
    )

  it('the vendor makes them, once per key; the manager of the customer has it', async () => {
    const idempotencyKey = keyed()
    const first = await create('vendorAdmin', { idempotencyKey })
    const again = await create('vendorAdmin', { idempotencyKey })
    const task = valueAt<{ id: string }>(first, 'createSalesTask', 'salesTask')
    expect(task).toMatchObject({
      status: 'PENDING',
      isOverdue: false,
      last12MonthConsumption: { amount: '0.00' },
      customer: { id: 'cus_1' },
    })
    expect(valueAt(again, 'createSalesTask')).toMatchObject({ salesTask: { id: task.id }, replayed: true })
    expect(
      valueAt(await world.ask('manager', '{ salesTasks(filter: { name: "年度续费" }) { nodes { id } } }'), 'salesTasks', 'nodes'),
    ).toEqual([{ id: task.id }])
  })

  it.each([
    [{ customerId: 'cus_missing' }, 'NOT_FOUND'],
    [{ customerId: 'nonsense' }, 'NOT_FOUND'],
    [{ name: '  ' }, 'INVALID_INPUT'],
    [{ name: 'x'.repeat(129) }, 'INVALID_INPUT'],
    [{ last12MonthConsumption: '-1.00' }, 'INVALID_INPUT'],
    [{ dueAt: '2026-03-02T02:00:00Z' }, 'INVALID_INPUT'],
    [{ idempotencyKey: '' }, 'INVALID_INPUT'],
  ])('%o is refused: %s', async (input, code) => {
    const before = await world.contents()
    expect(codesAt(await create('vendorAdmin', input), 'createSalesTask')).toEqual([code])
    expect(await world.contents()).toEqual(before)
  })

  it('none for a reseller that has not entrusted its tasks (R-TASK-4), nor for a customer without a partner', async () => {
    await entrust(world, false)
    expect(codesAt(await create('vendorAdmin', { customerId: 'cus_r1' }), 'createSalesTask')).toEqual(['ENTRUSTMENT_NOTICE_NOT_IN_FORCE'])
    await entrust(world, true)
    expect(codesAt(await create('vendorAdmin', { customerId: 'cus_r1' }), 'createSalesTask')).toEqual([])
    await world.store.writer.query("UPDATE customer SET partner_id = NULL WHERE id = 'cus_4'")
    expect(codesAt(await create('vendorAdmin', { customerId: 'cus_4' }), 'createSalesTask')).toEqual(['CUSTOMER_WITHOUT_PARTNER'])
  })

  it.each(['admin', 'manager', 'masterAdmin', 'ecosystemManager', 'customer'])('%s is refused', async persona => {
    expect(refusals(await create(persona, {}))).toEqual(['FORBIDDEN'])
  })
})
