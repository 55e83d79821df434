/** Performance, transfers, incentive details and indicators as files: as the lists show them, masked (R-EXP-2). */
import { IncentiveDetailEntity, IncentiveEntity } from '../../../src/modules/incentives'
import { IncentiveIndicatorDetailLineEntity, IncentiveIndicatorEntity } from '../../../src/modules/incentivePolicies'
import { PerformanceDetailEntity, PerformanceTransferEntity } from '../../../src/modules/performance'
import { refusals } from '../../support/answers'
import { incentiveDetailRow, incentiveRow } from '../../support/incentiveRows'
import { databases } from '../../support/databases'
import { indicatorLineRow, indicatorRow, performanceDetailRow, performanceTransferRow } from '../../support/performanceRows'
import { openWorld, type World } from '../../support/world'
import { asked, exported, objectsOf } from './exportWorld'

describe.each(databases)('exports of performance and incentives on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    const mine = { partnerId: 'ptn_sp', customerId: 'cus_1', managerId: 'mbr_manager' }
    const colleagues = { partnerId: 'ptn_sp', customerId: 'cus_3', managerId: 'mbr_colleague' }
    const strangers = { partnerId: 'ptn_other', customerId: 'cus_x1', managerId: 'mbr_strangerManager' }
    await world.add(
      PerformanceDetailEntity,
      performanceDetailRow({ ...mine, id: 'pfd_1', statementId: 'pfs_1' }),
      performanceDetailRow({ ...colleagues, id: 'pfd_2', statementId: 'pfs_1', performanceCycle: '2026-03' }),
      performanceDetailRow({ ...strangers, id: 'pfd_x', statementId: 'pfs_x' }),
      performanceDetailRow({ id: 'pfd_r', partnerId: 'ptn_reseller', customerId: 'cus_r1', statementId: 'pfs_r' }),
    )
    await world.add(PerformanceTransferEntity, performanceTransferRow({ id: 'pft_1', partnerId: 'ptn_sp', takerId: 'ptn_other' }))
    await world.add(IncentiveEntity, incentiveRow({ id: 'inc_1', partnerId: 'ptn_sp' }))
    await world.add(
      IncentiveDetailEntity,
      incentiveDetailRow({ ...mine, id: 'ind_1', incentiveId: 'inc_1' }),
      incentiveDetailRow({ ...colleagues, id: 'ind_2', incentiveId: 'inc_1' }),
    )
    await world.add(
      IncentiveIndicatorEntity,
      indicatorRow({ partnerId: 'ptn_sp', id: 'iid_1' }),
      indicatorRow({ ...mine, id: 'iid_2', cycle: '2026-02' }),
    )
    await world.add(
      IncentiveIndicatorDetailLineEntity,
      indicatorLineRow({ ...mine, id: 'iil_1', indicatorId: 'iid_1' }),
      indicatorLineRow({ ...colleagues, id: 'iil_2', indicatorId: 'iid_2' }),
    )
  })
  afterAll(() => world.close())

  const rowsOf = async (persona: string, input: object) => objectsOf(await exported(world, persona, { format: 'JSONL', ...input }))
  const idsOf = async (persona: string, input: object) => (await rowsOf(persona, input)).map(({ id }) => id).sort()

  it('hold performance with its amounts, its reason and masked names', async () => {
    const [row] = await rowsOf('finance', { kind: 'PERFORMANCE_DETAILS', performanceDetailFilter: { cycle: '2026-02' } })
    expect(row).toMatchObject({
      id: 'pfd_1',
      customerName: '客**',
      consumptionAmount: '120.00',
      performanceAmount: '100.00',
      currency: 'CNY',
      countsForIncentive: true,
      zeroReason: null,
    })
  })

  it.each([
    ['PERFORMANCE_DETAILS', 'finance', ['pfd_1', 'pfd_2']],
    ['PERFORMANCE_DETAILS', 'manager', ['pfd_1']],
    ['INCENTIVE_DETAILS', 'finance', ['ind_1', 'ind_2']],
    ['INCENTIVE_DETAILS', 'manager', ['ind_1']],
    ['INCENTIVE_INDICATORS', 'finance', ['iid_1', 'iid_2']],
    ['INCENTIVE_INDICATORS', 'manager', ['iid_2']],
    ['INCENTIVE_INDICATOR_LINES', 'finance', ['iil_1', 'iil_2']],
    ['INCENTIVE_INDICATOR_LINES', 'manager', ['iil_1']],
    ['PERFORMANCE_TRANSFERS', 'finance', ['pft_1']],
  ])('%s of %s are what the list shows (R-EXP-1, R-RL-4)', async (what, persona, ids) => {
    expect(await idsOf(persona, { kind: what })).toEqual(ids)
  })

  it('a master exports the performance of its reseller (R-FLT-6)', async () => {
    expect(await idsOf('masterAdmin', { kind: 'PERFORMANCE_DETAILS', indirectPartnerId: 'ptn_reseller' })).toEqual(['pfd_r'])
  })

  it('the lines of one indicator, found by their number (R-IN-2)', async () => {
    const lines = (filter: object) => idsOf('finance', { kind: 'INCENTIVE_INDICATOR_LINES', incentiveIndicatorLineFilter: filter })
    expect(await lines({ indicatorId: 'iid_2' })).toEqual(['iil_2'])
    expect(await lines({ performanceNo: 'PN-iil_1' })).toEqual(['iil_1'])
  })

  it('are refused to those who may not read the list', async () => {
    for (const [persona, what] of [
      ['operations', 'PERFORMANCE_DETAILS'],
      ['manager', 'PERFORMANCE_TRANSFERS'],
      ['operations', 'INCENTIVE_INDICATORS'],
    ] as const)
      expect(refusals(await asked(world, persona, { kind: what }))).toEqual(['FORBIDDEN'])
  })
})
