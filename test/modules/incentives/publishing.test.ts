/** Making statements public, making them anew after feedback, and what becomes of those that nobody confirms in time. */
import { AssociationType } from '../../../src/modules/customers'
import {
  CyclePeriod,
  FeedbackStatus,
  IncentiveDetailEntity,
  IncentiveDetailStatus,
  IncentiveEntity,
  IncentivePlanType,
  IncentiveStatus,
} from '../../../src/modules/incentives'
import { PerformanceStatementEntity, PerformanceStatus } from '../../../src/modules/performance'
import { Money } from '../../../src/shared/money'
import { refusals, valueAt } from '../../support/answers'
import { incentiveDetailRow, incentiveRow } from '../../support/incentiveRows'
import { databases } from '../../support/databases'
import { performanceStatementRow } from '../../support/performanceRows'
import { now } from '../../support/rows'
import { openWorld, type World } from '../../support/world'
import { asking, call, done, linesOf, refused, statusOf } from '../incentivePayouts/payoutWorld'

const { ESTIMATED, PENDING_CONFIRMATION } = IncentiveStatus
const deadline = '2026-03-09T15:59:59.999Z'
const afterwards = '2026-03-09T16:00:00.000Z'
const sp = { partnerId: 'ptn_sp' }

type Given = Partial<Parameters<typeof incentiveRow>[0]> & { id: string }

describe.each(databases)('statements on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
  })
  beforeEach(async () => {
    for (const table of [
      'incentive',
      'incentive_detail',
      'performance_statement',
      'feedback',
      'incentive_hold',
      'notification',
      'idempotency_key',
    ])
      await world.store.writer.query(`DELETE FROM ${table}`)
    world.now = now
    await performance(PerformanceStatus.FINAL)
  })
  afterAll(() => world.close())

  const performance = async (status: PerformanceStatus) => {
    await world.store.writer.query('DELETE FROM performance_statement')
    const reviewedAt = status === PerformanceStatus.FINAL ? now : null
    await world.add(
      PerformanceStatementEntity,
      performanceStatementRow({ ...sp, id: 'pfs_1', cycle: '2026-02', associationType: AssociationType.RESALE, status, reviewedAt }),
    )
  }
  const addLines = (incentiveId: string, status: IncentiveDetailStatus, ...amounts: string[]) =>
    world.add(
      IncentiveDetailEntity,
      ...amounts.map((amount, n) =>
        incentiveDetailRow({
          ...sp,
          id: `ind_${incentiveId.slice(4)}-${n}`,
          customerId: 'cus_1',
          incentiveId,
          status,
          incentiveAmount: Money.of(amount, 'CNY'),
        }),
      ),
    )
  const estimated = async (given: Given, ...amounts: string[]) => {
    await world.add(
      IncentiveEntity,
      incentiveRow({
        ...sp,
        status: ESTIMATED,
        publicityStartAt: null,
        publicityDeadlineAt: null,
        publicityWorkingDays: null,
        calendarVersion: null,
        ...given,
      }),
    )
    await addLines(given.id, IncentiveDetailStatus.ESTIMATED, ...amounts)
  }
  const pending = async (given: Given, ...amounts: string[]) => {
    await world.add(IncentiveEntity, incentiveRow({ ...sp, status: PENDING_CONFIRMATION, publicityDeadlineAt: deadline, ...given }))
    await addLines(given.id, IncentiveDetailStatus.PENDING_CONFIRMATION, ...amounts)
  }
  const publish = (id: string, more: object = {}) => done(world, 'incentiveOps', 'publishIncentive', { id, ...more })
  const publishRefused = (id: string, more: object = {}) => refused(world, 'incentiveOps', 'publishIncentive', { id, ...more })
  const confirm = async (id: string) =>
    valueAt<{ results: { userErrors: { code: string }[] }[] }>(
      await world.ask(
        'finance',
        'mutation ($input: ConfirmIncentivesInput!) { confirmIncentives(input: $input) { results { userErrors { code } } userErrors { code } } }',
        { input: { idempotencyKey: `confirm-${id}-${Math.random()}`, ids: [id] } },
      ),
      'confirmIncentives',
    ).results.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))

  describe('are made public', () => {
    it('with totals of their lines, rounded once, for five working days, and finance is told (R-ST-8, R-XC-2)', async () => {
      await estimated({ id: 'inc_1' }, '10.00500000', '20.00499999', '-1.00')
      expect(await publish('inc_1')).toMatchObject({
        status: 'PENDING_CONFIRMATION',
        publicityStartAt: now,
        publicityDeadline: { at: deadline },
        incentiveAmount: { amount: '29.01' },
      })
      expect(await linesOf(world, 'inc_1')).toEqual({ PENDING_CONFIRMATION: 3 })
      const [row] = await world.table('incentive')
      expect(JSON.parse(String(row?.policy_snapshot))).toMatchObject({
        policyName: '2026 销售激励政策',
        steps: [
          { name: '可激励业绩', result: '300.00' },
          { name: '激励金额', result: '29.01' },
        ],
      })
      expect(Number(row?.calendar_version)).toBeGreaterThan(0)
      expect((await world.table('notification')).map(({ type, member_id, target_id }) => [type, member_id, target_id])).toEqual([
        ['INCENTIVE_PUBLISHED', 'mbr_finance', 'inc_1'],
      ])
    })

    it.each([
      [IncentivePlanType.FH, {}, '2026-04-14T15:59:59.999Z'],
      [IncentivePlanType.DELIVERY, {}, '2026-04-28T15:59:59.999Z'],
      [IncentivePlanType.FH, { publicityWorkingDays: 14 }, '2026-03-20T15:59:59.999Z'],
      [IncentivePlanType.SALES, { publicityWorkingDays: 1 }, '2026-03-03T15:59:59.999Z'],
    ])('%s %j until %s: how long is data of the plan (R-ST-8, C-1)', async (planType, more, at) => {
      await estimated({ id: 'inc_1', planType })
      expect(await publish('inc_1', more)).toMatchObject({ publicityDeadline: { at } })
    })

    it.each([PerformanceStatus.ESTIMATED, PerformanceStatus.DRAFT])('not while the performance is %s', async status => {
      await performance(status)
      await estimated({ id: 'inc_1' }, '10.00')
      expect(await publishRefused('inc_1')).toEqual(['PERFORMANCE_NOT_FINAL'])
    })

    it('not where there is no performance, nor one of each month of a quarter that is final', async () => {
      await estimated({ id: 'inc_1', associationType: AssociationType.REFERRAL })
      await estimated({ id: 'inc_2', cycle: '2025-Q4', cyclePeriod: CyclePeriod.QUARTER })
      expect(await publishRefused('inc_1')).toEqual(['PERFORMANCE_NOT_FINAL'])
      expect(await publishRefused('inc_2')).toEqual(['PERFORMANCE_NOT_FINAL'])
    })

    it('not while their cycle runs', async () => {
      await estimated({ id: 'inc_1', cycle: '2026-03' })
      await estimated({ id: 'inc_2', cycle: '2026-Q1', cyclePeriod: CyclePeriod.QUARTER })
      await estimated({ id: 'inc_3', cycle: '2026', cyclePeriod: CyclePeriod.YEAR })
      await estimated({ id: 'inc_4', cycle: '2026-Q1', cyclePeriod: CyclePeriod.QUARTER, planType: IncentivePlanType.OPPORTUNITY })
      for (const id of ['inc_1', 'inc_2', 'inc_3', 'inc_4']) expect(await publishRefused(id)).toEqual(['CYCLE_NOT_OVER'])
    })

    it.each([0, 61, -1])('not for %d working days', async publicityWorkingDays => {
      await estimated({ id: 'inc_1' })
      expect(await publishRefused('inc_1', { publicityWorkingDays })).toEqual(['INVALID_INPUT'])
    })

    it('once, however many do it at once; the others are too late', async () => {
      await estimated({ id: 'inc_1' }, '10.00')
      const answers = await Promise.all(Array.from({ length: 4 }, () => call(world, 'incentiveOps', 'publishIncentive', { id: 'inc_1' })))
      expect(answers.map(({ userErrors }) => userErrors.map(({ code }) => code).join()).sort()).toEqual([
        '',
        'INVALID_STATE',
        'INVALID_STATE',
        'INVALID_STATE',
      ])
      expect(await world.table('notification')).toHaveLength(1)
    })

    it('of the version that was read', async () => {
      await estimated({ id: 'inc_1' })
      expect(await publishRefused('inc_1', { expectedVersion: 2 })).toEqual(['CONFLICT_STALE_VERSION'])
    })

    it.each(['finance', 'admin', 'vendorFinance', 'manager'])('not by %s', async persona => {
      await estimated({ id: 'inc_1' })
      expect(refusals(await asking(world, persona, 'publishIncentive', { id: 'inc_1' }))).toEqual(['FORBIDDEN'])
    })

    it.each(['inc_NONE', 'malformed', 'cus_1'])('not where there is none: %s', async id => {
      expect(await publishRefused(id)).toEqual(['NOT_FOUND'])
    })
  })

  describe('once confirmed', () => {
    it('have lines that can be asked for, and frozen ones where something of their billing cycle is unpaid (R-PY-5, R-PY-6)', async () => {
      await pending({ id: 'inc_1' }, '10.00', '-2.00')
      await done(world, 'vendorFinance', 'placeIncentiveHold', {
        ...sp,
        reason: 'CREDIT_ORDER_UNPAID',
        consumptionCycle: '2026-02',
        customerId: 'cus_1',
      })
      await done(world, 'vendorFinance', 'placeIncentiveHold', { ...sp, reason: 'POSTPAID_NOT_REPAID', consumptionCycle: '2026-01' })
      expect(await confirm('inc_1')).toEqual([])
      expect(await linesOf(world, 'inc_1')).toEqual({ FROZEN: 1, AVAILABLE: 1 })
      const lines = await world.ask('finance', '{ incentiveDetails { nodes { id status frozenReason } } }')
      expect(lines.data).toEqual({
        incentiveDetails: {
          nodes: expect.arrayContaining([
            { id: 'ind_1-0', status: 'FROZEN', frozenReason: 'CREDIT_ORDER_UNPAID' },
            { id: 'ind_1-1', status: 'AVAILABLE', frozenReason: null },
          ]),
        },
      })
    })
  })

  describe('that nobody confirmed in time', () => {
    it.each([
      IncentivePlanType.SALES,
      IncentivePlanType.OPPORTUNITY,
      IncentivePlanType.MARKETPLACE_OPPORTUNITY,
      IncentivePlanType.COMPETENCY,
    ])('are confirmed where the plan is %s (R-ST-2)', async planType => {
      await pending({ id: 'inc_1', planType }, '10.00')
      world.now = deadline
      expect(await world.runJob('closePublicity')).toBe(0)
      world.now = afterwards
      expect(await world.runJob('closePublicity')).toBe(1)
      expect(await world.runJob('closePublicity')).toBe(0)
      const [row] = await world.table('incentive')
      expect(row).toMatchObject({ status: 'ISSUING', confirmed_mode: 'AUTO', confirmed_at: afterwards, confirmed_by_id: null })
      expect(await linesOf(world, 'inc_1')).toEqual({ AVAILABLE: 1 })
    })

    it.each([IncentivePlanType.FH, IncentivePlanType.DELIVERY])(
      'lapse where the plan is %s, for good (R-FC-2, R-DS-1, C-2)',
      async planType => {
        await pending({ id: 'inc_1', planType }, '10.00')
        world.now = afterwards
        expect(await world.runJob('closePublicity')).toBe(1)
        expect([await statusOf(world, 'inc_1'), await linesOf(world, 'inc_1')]).toEqual(['EXPIRED', { EXPIRED: 1 }])
        expect(await confirm('inc_1')).toEqual(['INVALID_STATE'])
      },
    )

    it.each(['statement', 'line'])('wait while feedback on a %s is open; then they go on', async what => {
      await pending({ id: 'inc_1' }, '10.00')
      const table = what === 'line' ? 'incentive_detail' : 'incentive'
      await world.store.writer.query(`UPDATE ${table} SET feedback_status = 'SUBMITTED'`)
      world.now = afterwards
      expect(await world.runJob('closePublicity')).toBe(0)
      expect(await confirm('inc_1')).toEqual(['PUBLICITY_CLOSED'])
      await world.store.writer.query(`UPDATE ${table} SET feedback_status = 'HANDLED'`)
      expect(await world.runJob('closePublicity')).toBe(1)
    })

    it('are either confirmed or taken by the job, when both come at once', async () => {
      await pending({ id: 'inc_1' }, '10.00')
      world.now = afterwards
      const job = world.runJob('closePublicity')
      world.now = deadline
      const [done, codes] = await Promise.all([job, confirm('inc_1'), world.runJob('closePublicity')])
      const [row] = await world.table('incentive')
      expect(row?.status).toBe('ISSUING')
      expect([done, codes.length ? 'AUTO' : 'MANUAL']).toEqual([
        row?.confirmed_mode === 'AUTO' ? 1 : 0,
        row?.confirmed_mode === 'AUTO' ? expect.anything() : 'MANUAL',
      ])
      expect(await linesOf(world, 'inc_1')).toEqual({ AVAILABLE: 1 })
    })
  })

  describe('are made anew after feedback', () => {
    const regenerate = (input: object) => done(world, 'incentiveOps', 'regenerateIncentive', { id: 'inc_1', reason: '返点更正', ...input })
    const regenerateRefused = (input: object = {}) =>
      refused(world, 'incentiveOps', 'regenerateIncentive', { id: 'inc_1', reason: '返点更正', ...input })
    const disputed = (feedbackStatus = FeedbackStatus.HANDLED) =>
      pending({ id: 'inc_1', statementNo: 'IS1', feedbackStatus }, '10.00', '20.00')

    it('with another amount, public again; the old one is void, and its lines move', async () => {
      await disputed()
      world.now = '2026-03-04T02:00:00.000Z'
      const fresh = await regenerate({ corrections: [{ detailId: 'ind_1-0', incentiveAmount: '12.34567' }] })
      expect(fresh).toMatchObject({
        status: 'PENDING_CONFIRMATION',
        statementNo: 'IS1-R2',
        feedbackStatus: 'NONE',
        incentiveAmount: { amount: '32.35' },
        publicityDeadline: { at: '2026-03-11T15:59:59.999Z' },
      })
      expect([await statusOf(world, 'inc_1'), await linesOf(world, 'inc_1'), await linesOf(world, fresh.id)]).toEqual([
        'VOIDED',
        {},
        { PENDING_CONFIRMATION: 2 },
      ])
      const old = await world.ask(
        'finance',
        '{ incentive(id: "inc_1") { status replacedBy { id policySnapshot { steps { name formula result } } } } }',
      )
      expect(old.data).toMatchObject({
        incentive: {
          replacedBy: {
            id: fresh.id,
            policySnapshot: { steps: expect.arrayContaining([{ name: '更正', formula: '返点更正', result: '-47.65' }]) },
          },
        },
      })
      expect((await world.table('incentive_detail')).map(({ statement_no }) => statement_no)).toEqual(['IS1-R2', 'IS1-R2'])
      expect(await confirm(fresh.id)).toEqual([])
      expect(await regenerateRefused()).toEqual(['INVALID_STATE'])
    })

    it('also when the feedback was on a line; a line that earns nothing says why', async () => {
      await disputed(FeedbackStatus.NONE)
      await world.store.writer.query("UPDATE incentive_detail SET feedback_status = 'HANDLED' WHERE id = 'ind_1-0'")
      const corrections = [{ detailId: 'ind_1-0', incentiveAmount: '0', zeroReason: 'NOT_IN_PLAN' }]
      expect(await regenerate({ corrections })).toMatchObject({ incentiveAmount: { amount: '20.00' } })
    })

    it.each([FeedbackStatus.NONE, FeedbackStatus.SUBMITTED])('not while the feedback is %s', async status => {
      await disputed(status)
      expect(await regenerateRefused()).toEqual(['FEEDBACK_NOT_HANDLED'])
    })

    it('not while a line is still disputed', async () => {
      await disputed()
      await world.store.writer.query("UPDATE incentive_detail SET feedback_status = 'SUBMITTED' WHERE id = 'ind_1-0'")
      expect(await regenerateRefused()).toEqual(['FEEDBACK_NOT_HANDLED'])
    })

    it.each([
      ['NOT_FOUND', { corrections: [{ detailId: 'ind_NONE', incentiveAmount: '1' }] }],
      ['INVALID_INPUT', { corrections: [{ detailId: 'ind_1-0', incentiveAmount: '1', zeroReason: 'NOT_IN_PLAN' }] }],
      ['INVALID_INPUT', { corrections: ['1', '2'].map(incentiveAmount => ({ detailId: 'ind_1-0', incentiveAmount })) }],
      ['REASON_REQUIRED', { reason: ' ' }],
      ['INVALID_INPUT', { reason: 'x'.repeat(201) }],
      ['CONFLICT_STALE_VERSION', { expectedVersion: 5 }],
    ])('not with %s: %j', async (code, input) => {
      await disputed()
      expect(await regenerateRefused(input)).toEqual([code])
    })

    it('or confirmed: of both at once exactly one', async () => {
      await disputed()
      const [{ userErrors }, codes] = await Promise.all([
        call(world, 'incentiveOps', 'regenerateIncentive', { id: 'inc_1', reason: 'x' }),
        confirm('inc_1'),
      ])
      expect([userErrors.length, codes.length].sort()).toEqual([0, 1])
    })
  })

  it('of running cycles are computed anew every day, and others are not', async () => {
    await estimated({ id: 'inc_1', cycle: '2026-03' }, '1.00', '2.00')
    await pending({ id: 'inc_2' }, '1.00')
    expect(await world.runJob('estimateIncentives')).toBe(1)
    expect(await world.runJob('estimateIncentives')).toBe(0)
    const amounts = (await world.table('incentive')).map(({ incentive_amount }) => Number(incentive_amount) / 1e8)
    expect(amounts).toEqual([3, 80])
  })

  it('are reconciled line by line, with all filters (R-ST-5)', async () => {
    await pending({ id: 'inc_1' }, '10.00')
    await estimated({ id: 'inc_2', cycle: '2026-03' }, '20.00')
    const lines = async (filter: object, persona = 'finance') =>
      valueAt<{ id: string }[]>(
        await world.ask(
          persona,
          'query ($filter: ReconciliationLineFilter) { reconciliationLines(filter: $filter) { nodes { id } totalIncentive { amount } } }',
          { filter },
        ),
        'reconciliationLines',
        'nodes',
      ).map(({ id }) => id)
    const all = {
      cycle: '2026-02',
      feedbackStatus: ['NONE'],
      productType: ['弹性云服务器'],
      planName: '销售激励',
      customerName: '客户',
      orderId: '',
      statementNo: 'NO-inc_1',
    }
    expect(await lines(all)).toEqual(['ind_1-0'])
    for (const [name, value] of Object.entries({
      cycle: '2026-01',
      feedbackStatus: ['HANDLED'],
      productType: ['x'],
      planName: 'xx',
      customerName: 'xx',
      orderId: 'ord_X',
      statementNo: 'x',
    }))
      expect([name, await lines({ [name]: value })]).toEqual([name, []])
    expect(await lines({})).toEqual(['ind_1-0'])
    expect(await lines({}, 'strangerAdmin')).toEqual([])
    expect(refusals(await world.ask('manager', '{ reconciliationLines { nodes { id } } }'))).toEqual(['FORBIDDEN'])
  })
})
