/** Filters and orders of tasks: class FA, but for the states of renewal tasks (part 1 §5.1, §5.2). */
import { RenewalTaskEntity, SalesTaskEntity } from '../../../src/modules/salesTasks'
import { PrimaryStrategy, SecondaryStrategy, TaskStatus } from '../../../src/modules/salesTasks'
import { Money } from '../../../src/shared/money'
import { idsAt, refusals, valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { renewalTaskRow } from '../../support/salesTaskRows'
import { openWorld, type World } from '../../support/world'
import { taskRow } from './taskWorld'

describe.each(databases)('filters of tasks on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    await world.store.writer.query("UPDATE customer SET customer_name = '蓝天科技' WHERE id = 'cus_3'")
    await world.add(
      SalesTaskEntity,
      taskRow('stk_a', 1, { name: '100% 续费', createdAt: '2026-01-01T00:00:00.000Z', dueAt: '2026-02-01T00:00:00.000Z' }),
      taskRow('stk_b', 3, {
        name: 'Cross sell',
        primaryStrategy: PrimaryStrategy.ACQUISITION,
        secondaryStrategy: SecondaryStrategy.LEAD_MINING,
        last12MonthConsumption: Money.of('99000.00', 'CNY'),
        createdAt: '2026-01-02T00:00:00.000Z',
        dueAt: '2026-03-02T02:00:00.000Z',
      }),
      taskRow('stk_c', 4, {
        status: TaskStatus.COMPLETED,
        last12MonthConsumption: Money.of('12000.01', 'CNY'),
        createdAt: '2026-01-03T00:00:00.000Z',
        dueAt: '2026-02-01T00:00:00.000Z',
      }),
    )
    const mine = { partnerId: 'ptn_sp', customerId: 'cus_1' }
    await world.add(
      RenewalTaskEntity,
      renewalTaskRow({ ...mine, id: 'rtk_a', orderId: 'ord_A' }),
      renewalTaskRow({
        partnerId: 'ptn_sp',
        customerId: 'cus_3',
        id: 'rtk_b',
        orderId: 'ord_B',
        status: TaskStatus.IN_PROGRESS,
        orderExpireAt: '2026-03-01T15:59:59.000Z',
        paidAmount: Money.of('9000.00', 'CNY'),
        serviceTypeCode: 'hws.service.type.rds',
      }),
      renewalTaskRow({
        ...mine,
        id: 'rtk_c',
        orderId: 'ord_C',
        status: TaskStatus.COMPLETED,
        isRenewed: true,
        orderExpireAt: '2026-03-01T15:59:59.000Z',
      }),
    )
  })
  afterAll(() => world.close())

  const sales = async (filter: object, orderBy = 'CREATED_AT_DESC') =>
    idsAt(
      await world.ask(
        'admin',
        'query ($filter: SalesTaskFilter, $orderBy: SalesTaskOrder!) { salesTasks(filter: $filter, orderBy: $orderBy) { nodes { id } } }',
        {
          filter,
          orderBy,
        },
      ),
      'salesTasks',
    )
  const renewals = async (filter: object | null, orderBy = 'ORDER_EXPIRE_AT_ASC') =>
    idsAt(
      await world.ask(
        'admin',
        'query ($filter: RenewalTaskFilter, $orderBy: RenewalTaskOrder!) { renewalTasks(filter: $filter, orderBy: $orderBy) { nodes { id } } }',
        { filter, orderBy },
      ),
      'renewalTasks',
    )
  const [a, b, c] = ['stk_a', 'stk_b', 'stk_c']

  it.each([
    [{ name: '0% ' }, [a]],
    [{ name: 'cross s' }, [b]],
    [{ customerName: '蓝天' }, [b]],
    [{ managerName: 'colleague' }, [b]],
    [{ managerName: 'manag' }, [a]],
    [{ managerName: 'CANARY' }, []],
    [{ customerName: '蓝天', managerName: 'manag' }, []],
    [{ primaryStrategy: 'ACQUISITION' }, [b]],
    [{ secondaryStrategy: 'LEAD_MINING' }, [b]],
    [{ isOverdue: true }, [a]],
    [{ isOverdue: false }, [c, b]],
    [{ last12MonthConsumptionFrom: '12000.01' }, [c, b]],
    [{ last12MonthConsumptionTo: '12000.00' }, [a]],
    [{ statuses: ['COMPLETED', 'TERMINATED'] }, [c]],
    [{ createdAtBegin: '2026-01-01T00:00:00Z' }, [c, b]],
    [{ createdAtEnd: '2026-01-02T00:00:00Z' }, [a]],
    [{ dueAtBegin: '2026-02-01T00:00:00Z' }, [b]],
    [{ dueAtEnd: '2026-03-02T02:00:00Z' }, [c, a]],
  ])('sales tasks by %o', async (filter, expected) => {
    expect(await sales(filter)).toEqual(expected)
  })

  it.each(['name', 'customerName', 'managerName', 'primaryStrategy', 'secondaryStrategy', 'isOverdue', 'statuses', 'dueAtBegin'])(
    'null, "" and [] in %s filter nothing (FA)',
    async name => {
      expect(await sales({ [name]: null })).toEqual([c, b, a])
      if (/[nN]ame$/.test(name)) expect(await sales({ [name]: '' })).toEqual([c, b, a])
      if (name === 'statuses') expect(await sales({ [name]: [] })).toEqual([c, b, a])
    },
  )

  it('come in three orders', async () => {
    expect(await sales({}, 'DUE_AT_ASC')).toEqual([a, c, b])
    expect(await sales({}, 'CONSUMPTION_DESC')).toEqual([b, c, a])
  })

  it.each([
    [null, ['rtk_a']],
    [{}, ['rtk_a']],
    [{ statuses: null }, ['rtk_a']],
    [{ statuses: [] }, ['rtk_a']],
    [{ statuses: ['IN_PROGRESS'] }, ['rtk_b']],
    [{ statuses: ['PENDING', 'IN_PROGRESS', 'COMPLETED'] }, ['rtk_b', 'rtk_c', 'rtk_a']],
  ])('renewal tasks by %o: handled ones are hidden until they are asked for (R-LOR-4)', async (filter, expected) => {
    expect(await renewals(filter)).toEqual(expected)
  })

  const any = { statuses: ['PENDING', 'IN_PROGRESS', 'COMPLETED', 'TERMINATED'] }
  it.each([
    [{ isRenewed: true }, ['rtk_c']],
    [{ isRenewed: false }, ['rtk_b', 'rtk_a']],
    [{ isOverdue: true }, ['rtk_b']],
    [{ isOverdue: false }, ['rtk_c', 'rtk_a']],
    [{ orderExpireAtBegin: '2026-03-01T15:59:59Z' }, ['rtk_a']],
    [{ orderExpireAtEnd: '2026-03-20T15:59:59Z' }, ['rtk_b', 'rtk_c']],
    [{ orderId: 'ORD_b' }, ['rtk_b']],
    [{ serviceTypeCode: 'HWS.service.type.RDS' }, ['rtk_b']],
    [{ customerName: '蓝天' }, ['rtk_b']],
    [{ managerName: 'colleague' }, ['rtk_b']],
    [{ serviceTypeCode: '', orderId: '', customerName: '', isRenewed: null, isOverdue: null }, ['rtk_b', 'rtk_c', 'rtk_a']],
  ])('renewal tasks by %o', async (filter, expected) => {
    expect(await renewals({ ...any, ...filter })).toEqual(expected)
  })

  it('of renewal tasks, the largest first', async () => {
    expect((await renewals(any, 'PAID_AMOUNT_DESC'))[0]).toBe('rtk_b')
  })

  it('refuses a turned range and a term of one character', async () => {
    const ask = (filter: object) =>
      world.ask('admin', 'query ($f: SalesTaskFilter) { salesTasks(filter: $f) { totalCount } }', { f: filter })
    for (const filter of [
      { dueAtBegin: '2026-03-02T00:00:00Z', dueAtEnd: '2026-03-01T00:00:00Z' },
      { last12MonthConsumptionFrom: '2', last12MonthConsumptionTo: '1' },
      { name: 'x' },
      { customerName: 'a b' },
    ])
      expect(refusals(await ask(filter))).toEqual(['BAD_USER_INPUT'])
  })

  it('names of managers of others are nothing to search by', async () => {
    const found = await world.ask('manager', '{ salesTasks(filter: { managerName: "colleague" }) { totalCount } }')
    expect(valueAt(found, 'salesTasks')).toEqual({ totalCount: 0 })
  })
})
