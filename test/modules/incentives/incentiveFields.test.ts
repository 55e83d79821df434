/** What a statement and a line tell, and what the tables refuse to hold. */
import {
  ConfirmationMode,
  IncentiveDetailEntity,
  IncentiveDetailStatus,
  IncentiveEntity,
  IncentiveFrozenReason,
  IncentiveStatus,
  IncentiveZeroReason,
} from '../../../src/modules/incentives'
import { Money } from '../../../src/shared/money'
import { databases } from '../../support/databases'
import { incentiveDetailRow, incentiveRow } from '../../support/incentiveRows'
import { now } from '../../support/rows'
import type { World } from '../../support/world'
import { valueAt } from '../../support/answers'
import { openIncentiveWorld } from './incentiveWorld'

describe.each(databases)('the fields of incentives on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openIncentiveWorld(kind)
  })
  afterEach(() => {
    world.now = now
  })
  afterAll(() => world.close())

  it('a statement tells what, how much, why and until when', async () => {
    const query = `query ($id: ID!) { incentive(id: $id) {
      id statementNo cycle cyclePeriod planName planType associationType performanceAmount { amount currency } incentiveAmount { amount }
      policySnapshot { policyName policyMonth steps { name formula result } } publicityStartAt
      publicityDeadline { at workingDaysLeft calendarDaysLeft level provisional }
      status feedbackStatus confirmedAt confirmedMode confirmedBy { id } createdAt updatedAt partner { id } availableActions
    } }`
    expect(valueAt(await world.ask('finance', query, { id: 'inc_S1' }), 'incentive')).toEqual({
      id: 'inc_S1',
      statementNo: 'NO-inc_S1',
      cycle: '2026-02',
      cyclePeriod: 'MONTH',
      planName: '解决方案伙伴销售激励',
      planType: 'SALES',
      associationType: 'RESALE',
      performanceAmount: { amount: '1000.00', currency: 'CNY' },
      incentiveAmount: { amount: '80.00' },
      policySnapshot: {
        policyName: '2026 销售激励政策',
        policyMonth: '2026-02',
        steps: [{ name: '激励金额', formula: '业绩 × 激励比例', result: '80.00' }],
      },
      publicityStartAt: '2026-03-01T16:00:00.000Z',
      publicityDeadline: { at: '2026-03-06T15:59:59.999Z', workingDaysLeft: 4, calendarDaysLeft: 4, level: 'SOON', provisional: false },
      status: 'PENDING_CONFIRMATION',
      feedbackStatus: 'NONE',
      confirmedAt: null,
      confirmedMode: null,
      confirmedBy: null,
      createdAt: '2026-03-02T00:00:00.000Z',
      updatedAt: '2026-03-02T00:00:00.000Z',
      partner: { id: 'ptn_sp' },
      availableActions: ['confirm'],
    })
    expect(valueAt(await world.ask('finance', query, { id: 'inc_S6' }), 'incentive')).toMatchObject({
      associationType: null,
      publicityStartAt: null,
      publicityDeadline: null,
      availableActions: [],
    })
  })

  it('a line tells what was consumed when, at which rate, and why there may be nothing (S3-10, S3-11)', async () => {
    const query = `{ incentiveDetail(id: "ind_W1") {
      id statementNo year cycle planName orderId order { id } customerId customer { id customerName { masked } } managerId manager { displayName { masked } }
      productType productName associationType chargingMode performanceAmount { amount } listPrice { amount } incentiveAmount { amount currency }
      rate rebateBasis consumptionCycle status frozenReason feedbackStatus zeroReason createdAt incentive { statementNo }
    } }`
    await world.add(
      IncentiveDetailEntity,
      incentiveDetailRow({
        id: 'ind_W1',
        partnerId: 'ptn_sp',
        customerId: 'cus_1',
        managerId: 'mbr_manager',
        incentiveId: 'inc_S1',
        orderId: 'ord_GONE',
        performanceAmount: Money.of('-12.34567891', 'CNY'),
        incentiveAmount: Money.zero('CNY'),
        rate: '0.0000',
        consumptionCycle: '2026-01',
        zeroReason: IncentiveZeroReason.PRODUCT_OUTSIDE_POLICY,
      }),
    )
    expect(valueAt(await world.ask('finance', query), 'incentiveDetail')).toEqual({
      id: 'ind_W1',
      statementNo: 'NO-inc_S1',
      year: 2026,
      cycle: '2026-02',
      planName: '解决方案伙伴销售激励',
      orderId: 'ord_GONE',
      order: null,
      customerId: 'cus_1',
      customer: { id: 'cus_1', customerName: { masked: '客**' } },
      managerId: 'mbr_manager',
      manager: { displayName: { masked: '王**' } },
      productType: '弹性云服务器',
      productName: '通用计算型 s7',
      associationType: 'RESALE',
      chargingMode: 'PAY_PER_USE',
      performanceAmount: { amount: '-12.34567891' },
      listPrice: { amount: '125.00' },
      incentiveAmount: { amount: '0.00', currency: 'CNY' },
      rate: '0.0000',
      rebateBasis: 'DISCOUNTED_PRICE',
      consumptionCycle: '2026-01',
      status: 'PENDING_CONFIRMATION',
      frozenReason: null,
      feedbackStatus: 'NONE',
      zeroReason: 'PRODUCT_OUTSIDE_POLICY',
      createdAt: '2026-03-02T00:00:00.000Z',
      incentive: { statementNo: 'NO-inc_S1' },
    })
  })

  it.each([
    ['2026-02-20T02:00:00.000Z', 'NORMAL', 10],
    ['2026-03-04T02:00:00.000Z', 'URGENT', 2],
    ['2026-03-06T15:59:59.999Z', 'URGENT', 0],
    ['2026-03-06T16:00:00.000Z', 'OVERDUE', 0],
  ])('at %s the deadline is %s, with %i working days left (R-WD-7)', async (at, level, workingDaysLeft) => {
    world.now = at
    const query = '{ incentive(id: "inc_S1") { publicityDeadline { level workingDaysLeft } } }'
    expect(valueAt(await world.ask('finance', query), 'incentive')).toEqual({ publicityDeadline: { level, workingDaysLeft } })
  })

  it.each([
    ['finance', '2026-03-06T15:59:59.999Z', ['confirm']],
    ['admin', '2026-03-02T02:00:00.000Z', ['confirm']],
    ['finance', '2026-03-06T16:00:00.000Z', []],
    ['incentiveOps', '2026-03-02T02:00:00.000Z', []],
  ])('%s at %s can do %j: no button that would be refused', async (persona, at, actions) => {
    world.now = at
    expect(valueAt(await world.ask(persona, '{ incentive(id: "inc_S1") { availableActions } }'), 'incentive')).toEqual({
      availableActions: actions,
    })
  })

  it.each([
    ['ck_incentive_publicity', { publicityDeadlineAt: null }],
    ['ck_incentive_confirmed', { status: IncentiveStatus.ISSUING, confirmedMode: ConfirmationMode.MANUAL }],
    ['ck_incentive_confirmed', { status: IncentiveStatus.ISSUING, confirmedAt: now }],
    ['statement_no', { statementNo: 'NO-inc_S1' }],
  ])('no statement breaks %s: %j', async (check, given) => {
    const row = incentiveRow({ id: 'inc_BAD', partnerId: 'ptn_sp', ...given })
    await expect(world.add(IncentiveEntity, row)).rejects.toThrow(new RegExp(check))
  })

  it.each([
    ['ck_incentive_detail_frozen', { status: IncentiveDetailStatus.FROZEN }],
    ['ck_incentive_detail_frozen', { frozenReason: IncentiveFrozenReason.PARTNER_BILLS_OVERDUE }],
    ['ck_incentive_detail_zero', { zeroReason: IncentiveZeroReason.NOT_IN_PLAN }],
  ])('no line breaks %s: %j', async (check, given) => {
    const row = incentiveDetailRow({ id: 'ind_BAD', partnerId: 'ptn_sp', customerId: 'cus_1', incentiveId: 'inc_S1', ...given })
    await expect(world.add(IncentiveDetailEntity, row)).rejects.toThrow(new RegExp(check))
  })
})
