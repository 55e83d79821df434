/** `deadlines`: what is due for the viewer, from all modules. */
import { ReportedCustomerEntity } from '../../../src/modules/customerDevelopment'
import { IncentiveEntity, IncentiveStatus } from '../../../src/modules/incentives'
import { MdfActivityEntity, MdfActivityStatus, MdfQuotaEntity } from '../../../src/modules/mdf'
import { SalesTaskEntity, TaskStatus } from '../../../src/modules/salesTasks'
import { modules } from '../../../src/modules'
import { DeadlineParty } from '../../../src/modules/calendar'
import { partyOf } from '../../../src/modules/calendar/deadlineKinds'
import { endOfDay } from '../../../src/shared/time'
import { reportedCustomerRow } from '../../support/developmentRows'
import { incentiveRow } from '../../support/incentiveRows'
import { databases } from '../../support/databases'
import { mdfActivityRow, mdfQuotaRow } from '../../support/mdfRows'
import { salesTaskRow } from '../../support/salesTaskRows'
import { openWorld, type World } from '../../support/world'

const query = `query($first: Int, $last: Int, $after: String, $before: String, $offset: Int, $filter: DeadlineFilter) {
  deadlines(first: $first, last: $last, after: $after, before: $before, offset: $offset, filter: $filter) {
    totalCount
    nodes { kind party task targetType targetId title deadline { at workingDaysLeft calendarDaysLeft level provisional } }
    edges { cursor }
    pageInfo { hasNextPage hasPreviousPage endCursor startCursor }
  }
}`
type Item = {
  kind: string
  party: string
  task: string
  targetType: string
  targetId: string
  title: string
  deadline: { at: string; level: string }
}
type Answer = {
  totalCount: number
  nodes: Item[]
  edges: { cursor: string }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string; startCursor: string }
}

describe.each(databases)('what is due on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    await world.add(
      IncentiveEntity,
      incentiveRow({ id: 'inc_open', partnerId: 'ptn_sp' }),
      incentiveRow({ id: 'inc_overdue', partnerId: 'ptn_sp', publicityDeadlineAt: endOfDay('2026-02-27') }),
      incentiveRow({ id: 'inc_void', partnerId: 'ptn_sp', status: IncentiveStatus.VOIDED }),
      incentiveRow({ id: 'inc_other', partnerId: 'ptn_other' }),
    )
    await world.add(
      SalesTaskEntity,
      salesTaskRow({ id: 'stk_mine', partnerId: 'ptn_sp', customerId: 'cus_1', status: TaskStatus.PENDING, dueAt: endOfDay('2026-03-10') }),
      salesTaskRow({
        id: 'stk_done',
        partnerId: 'ptn_sp',
        customerId: 'cus_1',
        status: TaskStatus.COMPLETED,
        dueAt: endOfDay('2026-03-10'),
      }),
      salesTaskRow({ id: 'stk_his', partnerId: 'ptn_sp', customerId: 'cus_3', status: TaskStatus.PENDING, dueAt: endOfDay('2026-03-11') }),
    )
    await world.add(
      ReportedCustomerEntity,
      reportedCustomerRow({ id: 'rpc_1', partnerId: 'ptn_sp', reportedById: 'mbr_manager', validUntil: endOfDay('2026-03-16') }),
    )
    await world.add(MdfQuotaEntity, mdfQuotaRow({ id: 'mdq_1', partnerId: 'ptn_sp' }))
    await world.add(
      MdfActivityEntity,
      mdfActivityRow({ id: 'mdf_draft', partnerId: 'ptn_sp', quotaId: 'mdq_1', startDate: '2026-03-25', endDate: '2026-03-25' }),
      mdfActivityRow({ id: 'mdf_begun', partnerId: 'ptn_sp', quotaId: 'mdq_1', startDate: '2026-03-02', endDate: '2026-03-02' }),
      mdfActivityRow({ id: 'mdf_gone', partnerId: 'ptn_sp', quotaId: 'mdq_1', startDate: '2026-03-25', deletedAt: world.now }),
      mdfActivityRow({
        id: 'mdf_sent',
        partnerId: 'ptn_sp',
        quotaId: 'mdq_1',
        startDate: '2026-03-26',
        status: MdfActivityStatus.APPLICATION_REVIEWING,
      }),
    )
  })
  afterAll(() => world.close())

  const ask = async (persona: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
    const { data, errors } = await world.ask(persona, query, variables)
    expect(errors).toEqual([])
    return (data as { deadlines: Answer }).deadlines
  }
  const idsOf = ({ nodes }: Answer): string[] => nodes.map(({ targetId }) => targetId)
  const all = ['inc_overdue', 'inc_open', 'stk_mine', 'mdf_draft', 'stk_his', 'rpc_1']

  it('comes from all modules, the nearest first and what is overdue before it (R-WD-7)', async () => {
    const answer = await ask('admin')
    expect(idsOf(answer)).toEqual(all)
    expect(answer.totalCount).toBe(6)
    expect(answer.nodes[0]).toMatchObject({
      kind: 'INCENTIVE_CONFIRMATION',
      party: 'PARTNER',
      task: 'Confirm an incentive statement',
      targetType: 'Incentive',
      title: 'NO-inc_overdue',
      deadline: { at: endOfDay('2026-02-27'), workingDaysLeft: 0, calendarDaysLeft: 0, level: 'OVERDUE', provisional: false },
    })
    expect(answer.nodes[1]).toMatchObject({ deadline: { workingDaysLeft: 4, level: 'SOON' } })
  })

  it('speaks the language of the request', async () => {
    world.language = 'zh'
    expect((await ask('admin')).nodes[0]?.task).toBe('确认激励账单')
    world.language = 'en'
  })

  it('counts an application that was not handed in backwards from its event (R-WD-3)', async () => {
    const { nodes } = await ask('admin', { filter: { kinds: ['MDF_APPLICATION'] } })
    expect(nodes.map(({ targetId, deadline }) => [targetId, deadline.at])).toEqual([['mdf_draft', endOfDay('2026-03-11')]])
  })

  it.each([
    ['manager', ['stk_mine', 'rpc_1']],
    ['colleague', ['stk_his']],
    ['finance', ['inc_overdue', 'inc_open', 'mdf_draft']],
    ['strangerAdmin', ['inc_other']],
    ['masterAdmin', []],
    ['specialist', []],
    ['customer', []],
    ['incentiveOps', []],
  ])('shows %s what that member sees, and no more', async (persona, ids) => {
    const answer = await ask(persona)
    expect([idsOf(answer), answer.totalCount]).toEqual([ids, ids.length])
  })

  it('is narrowed by kind and by whose turn it is; null and an empty list mean my own side', async () => {
    expect(idsOf(await ask('admin', { filter: { kinds: ['SALES_TASK'] } }))).toEqual(['stk_mine', 'stk_his'])
    expect(idsOf(await ask('admin', { filter: { parties: ['VENDOR'] } }))).toEqual([])
    for (const filter of [null, {}, { kinds: null, parties: null }, { kinds: [], parties: [] }])
      expect(idsOf(await ask('admin', { filter }))).toEqual(all)
    expect(idsOf(await ask('incentiveOps', { filter: { parties: ['PARTNER', 'VENDOR'] } }))).toEqual([
      'inc_overdue',
      'inc_open',
      'inc_other',
    ])
  })

  it('is paged like every list, forwards, backwards and by number', async () => {
    const first = await ask('admin', { first: 2 })
    expect([idsOf(first), first.pageInfo]).toMatchObject([all.slice(0, 2), { hasNextPage: true, hasPreviousPage: false }])
    const second = await ask('admin', { first: 3, after: first.pageInfo.endCursor })
    expect([idsOf(second), second.pageInfo]).toMatchObject([all.slice(2, 5), { hasNextPage: true, hasPreviousPage: true }])
    const last = await ask('admin', { last: 2 })
    expect([idsOf(last), last.pageInfo]).toMatchObject([all.slice(4), { hasNextPage: false, hasPreviousPage: true }])
    expect(idsOf(await ask('admin', { last: 2, before: last.pageInfo.startCursor }))).toEqual(all.slice(2, 4))
    expect(idsOf(await ask('admin', { first: 2, offset: 3 }))).toEqual(all.slice(3, 5))
    const beyond = await ask('admin', { first: 2, after: last.pageInfo.endCursor })
    expect([beyond.nodes, beyond.pageInfo]).toMatchObject([[], { hasNextPage: false, hasPreviousPage: true, endCursor: null }])
    const before = await ask('admin', { last: 2, before: first.pageInfo.startCursor })
    expect([before.nodes, before.pageInfo]).toMatchObject([[], { hasNextPage: true, hasPreviousPage: false, endCursor: null }])
    expect((await ask('admin', { first: 2, offset: all.length })).pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
    const refused = await world.ask('admin', query, { first: 1, after: 'nonsense' })
    expect(refused.errors[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  it('costs one statement a kind at most, however many are due', async () => {
    const { statements } = await world.counting(() => world.ask('admin', '{ deadlines { nodes { targetId deadline { level } } } }'))
    const partners = modules.flatMap(({ deadlines = [] }) => deadlines).filter(source => partyOf(source.kind) === DeadlineParty.PARTNER)
    expect(statements.filter(sql => sql.includes('work_calendar'))).toHaveLength(2)
    expect(statements.filter(sql => sql.endsWith('LIMIT 200')).length).toBeLessThanOrEqual(partners.length)
  })
})
