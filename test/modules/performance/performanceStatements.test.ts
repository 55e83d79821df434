/** Performance statements: the list, the turn of the month, the vendor's review, and the dashboard over their lines. */
import { AssociationType } from '../../../src/modules/customers'
import { FeedbackStatus } from '../../../src/modules/feedback'
import {
  PerformanceDetailEntity,
  performanceLifecycle,
  PerformanceStatementEntity,
  PerformanceStatus,
} from '../../../src/modules/performance'
import { Money } from '../../../src/shared/money'
import { idsAt, refusals, valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { performanceDetailRow, performanceStatementRow } from '../../support/performanceRows'
import { openWorld, type World } from '../../support/world'

const { ESTIMATED, DRAFT, FINAL } = PerformanceStatus
const cny = (amount: string) => Money.of(amount, 'CNY')
const finalizing = `mutation ($input: FinalizePerformanceStatementsInput!) { finalizePerformanceStatements(input: $input) {
  userErrors { code } results { id userErrors { code params { name value } } performanceStatement { id status totalAmount { amount } eligibleAmount { amount } reviewedAt } } } }`

type Result = { id: string; userErrors: { code: string }[]; performanceStatement: { status: string } | null }

describe('the life of a performance statement', () => {
  it('is moved by the month and by the vendor; what is final stays so (part 3 §2.2)', () => {
    const possible = Object.values(PerformanceStatus).map(status => [
      status,
      (['closeMonth', 'finalize'] as const).filter(verb => performanceLifecycle.isPossible(status, verb)),
    ])
    expect(possible).toEqual([
      [ESTIMATED, ['closeMonth']],
      [DRAFT, ['finalize']],
      [FINAL, []],
    ])
  })
})

describe.each(databases)('performance statements on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    await world.add(
      PerformanceStatementEntity,
      performanceStatementRow({ id: 'pfs_A1', partnerId: 'ptn_sp', status: ESTIMATED, cycle: '2026-03' }),
      performanceStatementRow({ id: 'pfs_A2', partnerId: 'ptn_sp', status: ESTIMATED }),
      performanceStatementRow({ id: 'pfs_A3', partnerId: 'ptn_sp', cycle: '2026-01', associationType: AssociationType.REFERRAL }),
      performanceStatementRow({
        id: 'pfs_A4',
        partnerId: 'ptn_sp',
        cycle: '2025-12',
        status: FINAL,
        reviewedAt: '2026-01-05T00:00:00.000Z',
        reviewedById: 'mbr_incentiveOps',
      }),
      performanceStatementRow({ id: 'pfs_A5', partnerId: 'ptn_sp', cycle: '2026-01', feedbackStatus: FeedbackStatus.SUBMITTED }),
      performanceStatementRow({ id: 'pfs_x', partnerId: 'ptn_other', statementNo: 'CANARY-1' }),
    )
    const line = (id: string, statementId: string, given: Partial<PerformanceDetailEntity> = {}) =>
      performanceDetailRow({ id, partnerId: 'ptn_sp', customerId: 'cus_1', managerId: 'mbr_manager', statementId, ...given } as never)
    await world.add(
      PerformanceDetailEntity,
      line('pfd_A1', 'pfs_A2', { performanceAmount: cny('100.00400001') }),
      line('pfd_A2', 'pfs_A2', { performanceAmount: cny('0.00099999'), customerId: 'cus_2' }),
      line('pfd_A3', 'pfs_A2', {
        performanceAmount: cny('30.00'),
        countsForIncentive: false,
        managerId: 'mbr_colleague',
        customerId: 'cus_3',
      }),
      line('pfd_A4', 'pfs_A3', {
        performanceAmount: cny('5.00'),
        performanceCycle: '2026-01',
        associationType: AssociationType.REFERRAL,
        productType: '对象存储服务',
        customerId: 'cus_4',
        managerId: null,
      }),
      line('pfd_A5', 'pfs_A4', { performanceAmount: cny('77.00'), performanceCycle: '2025-12' }),
      line('pfd_A6', 'pfs_A4', { performanceAmount: Money.of('3.00', 'USD'), currency: 'USD', performanceCycle: '2026-02' }),
    )
  })
  afterAll(() => world.close())

  const listed = async (persona: string, filter: object | null = null, orderBy = 'CYCLE_DESC') => {
    const query = `query ($filter: PerformanceStatementFilter, $orderBy: PerformanceStatementOrder!) {
      performanceStatements(filter: $filter, orderBy: $orderBy) { nodes { id } } }`
    return idsAt(await world.ask(persona, query, { filter, orderBy }), 'performanceStatements')
  }
  const finalize = async (ids: string[], persona = 'incentiveOps') => {
    const payload = valueAt<{ userErrors: { code: string }[]; results: Result[] }>(
      await world.ask(persona, finalizing, { input: { ids } }),
      'finalizePerformanceStatements',
    )
    return payload
  }

  it('are seen by finance, administrators and the vendor; not by customer managers (R-RL-1)', async () => {
    expect(await listed('finance')).toEqual(['pfs_A1', 'pfs_A2', 'pfs_A5', 'pfs_A3', 'pfs_A4'])
    expect(await listed('incentiveOps')).toContain('pfs_x')
    expect(await listed('strangerAdmin')).toEqual(['pfs_x'])
    for (const persona of ['manager', 'supervisor', 'operations', 'customer'])
      expect(refusals(await world.ask(persona, '{ performanceStatements { nodes { id } } }'))).toEqual(['FORBIDDEN'])
    expect(await world.ask('finance', '{ performanceStatement(id: "pfs_x") { id } }')).toMatchObject({
      data: { performanceStatement: null },
    })
  })

  it.each([
    [{ cycle: '2026-01' }, ['pfs_A5', 'pfs_A3']],
    [{ cycleFrom: '2026-01', cycleTo: '2026-02' }, ['pfs_A2', 'pfs_A5', 'pfs_A3']],
    [{ status: ['FINAL', 'DRAFT'] }, ['pfs_A5', 'pfs_A3', 'pfs_A4']],
    [{ associationType: ['REFERRAL'] }, ['pfs_A3']],
    [{ feedbackStatus: ['SUBMITTED'] }, ['pfs_A5']],
    [{ keyword: 'PFS_a3' }, ['pfs_A3']],
    [
      { keyword: '', cycle: null, cycleFrom: null, cycleTo: null, status: [], partnerId: '' },
      ['pfs_A1', 'pfs_A2', 'pfs_A5', 'pfs_A3', 'pfs_A4'],
    ],
  ])('are filtered in class FA: %j', async (filter, ids) => expect(await listed('finance', filter)).toEqual(ids))

  it('a range turned round and a keyword of one letter are refused', async () => {
    const query = 'query ($filter: PerformanceStatementFilter) { performanceStatements(filter: $filter) { nodes { id } } }'
    for (const filter of [{ cycleFrom: '2026-02', cycleTo: '2026-01' }, { keyword: 'x' }])
      expect(refusals(await world.ask('finance', query, { filter }))).toEqual(['BAD_USER_INPUT'])
  })

  describe('the dashboard (S3-02)', () => {
    const query = `query ($year: Int! = 2026, $managerId: ID, $directorId: ID, $most: Int! = 10) {
      performanceStatistics(year: $year, managerId: $managerId, directorId: $directorId) { year
        total { amount currency } months { month amounts { amount currency } } byAssociationType { associationType amounts { amount } }
        byProductType { productType amounts { amount } } topCustomers(most: $most) { customerId customer { id } amount { amount currency } } } }`
    type Statistics = { total: unknown; months: { month: string; amounts: { amount: string }[] }[]; topCustomers: { customerId: string }[] }
    const asked = async (persona: string, variables: object = {}) =>
      valueAt<Statistics>(await world.ask(persona, query, { ...variables }), 'performanceStatistics')

    it('adds up the year by month, association type, product and customer, per currency', async () => {
      const figures = await asked('finance')
      expect(figures).toMatchObject({
        year: 2026,
        total: [
          { amount: '135.01', currency: 'CNY' },
          { amount: '3.00', currency: 'USD' },
        ],
        byAssociationType: [
          { associationType: 'REFERRAL', amounts: [{ amount: '5.00' }] },
          { associationType: 'RESALE', amounts: [{ amount: '130.01' }, { amount: '3.00' }] },
        ],
        byProductType: [
          { productType: '对象存储服务', amounts: [{ amount: '5.00' }] },
          { productType: '弹性云服务器', amounts: [{ amount: '130.01' }, { amount: '3.00' }] },
        ],
      })
      expect(figures.months).toHaveLength(12)
      expect(figures.months.slice(0, 3).map(({ amounts }) => amounts.map(({ amount }) => amount))).toEqual([
        ['5.00'],
        ['130.01', '3.00'],
        [],
      ])
      expect(figures.topCustomers.map(({ customerId }) => customerId)).toEqual(['cus_1', 'cus_3', 'cus_4', 'cus_2', 'cus_1'])
      expect((await asked('finance', { most: 1 })).topCustomers).toMatchObject([
        { customerId: 'cus_1', customer: { id: 'cus_1' }, amount: { amount: '100.00', currency: 'CNY' } },
        { customerId: 'cus_1', amount: { currency: 'USD' } },
      ])
      expect((await asked('finance', { year: 2025 })).total).toEqual([{ amount: '77.00', currency: 'CNY' }])
    })

    it('is of what the asker sees, and of whom is asked about (R-RL-1, R-RL-3)', async () => {
      const totalOf = async (persona: string, variables: object = {}) => (await asked(persona, variables)).total
      const mine = [
        { amount: '100.01', currency: 'CNY' },
        { amount: '3.00', currency: 'USD' },
      ]
      expect(await totalOf('manager')).toEqual(mine)
      expect(await totalOf('supervisor')).toEqual(mine)
      expect(await totalOf('finance', { managerId: 'mbr_manager' })).toEqual(mine)
      expect(await totalOf('finance', { directorId: 'mbr_supervisor' })).toEqual(mine)
      expect(await totalOf('manager', { managerId: 'mbr_colleague' })).toEqual([])
      expect(await totalOf('finance', { managerId: 'mbr_strangerManager' })).toEqual([])
      expect(await totalOf('strangerAdmin', { managerId: 'mbr_manager' })).toEqual([])
    })

    it.each([{ year: 1999 }, { year: 2101 }, { most: 0 }, { most: 101 }, { managerId: 'mbr_manager', directorId: 'mbr_supervisor' }])(
      '%j is refused',
      async variables => expect(refusals(await world.ask('finance', query, { ...variables }))).toEqual(['BAD_USER_INPUT']),
    )

    it('counts a figure only when it is selected', async () => {
      const sums = async (selection: string) => {
        const { statements } = await world.counting(() => world.ask('finance', `{ performanceStatistics(year: 2026) { ${selection} } }`))
        return statements.filter(sql => /SUM\(/.test(sql)).length
      }
      expect(await sums('year')).toBe(0)
      expect(await sums('total { amount }')).toBe(1)
    })
  })

  it('estimates become drafts when their month is over in Shanghai, once, with what their lines come to', async () => {
    world.now = '2026-03-31T15:59:59.999Z'
    expect(await world.runJob('closePerformanceMonths')).toBe(1)
    const closed = (await world.table('performance_statement')).find(({ id }) => id === 'pfs_A2')
    expect(closed).toMatchObject({ status: 'DRAFT', version: 2 })
    const amounts = await world.ask(
      'finance',
      '{ performanceStatement(id: "pfs_A2") { totalAmount { amount } eligibleAmount { amount } } }',
    )
    // Rounded half-up once: 130.0050 and 100.0050.
    expect(valueAt(amounts, 'performanceStatement')).toEqual({ totalAmount: { amount: '130.01' }, eligibleAmount: { amount: '100.01' } })
    expect(await world.runJob('closePerformanceMonths')).toBe(0)
    world.now = '2026-03-31T16:00:00.000Z'
    const both = await Promise.all([world.runJob('closePerformanceMonths'), world.runJob('closePerformanceMonths')])
    expect(both.reduce((sum, count) => sum + count, 0)).toBe(1)
  })

  it('are made final by the vendor, each for itself: what is disputed, final already or not there is refused', async () => {
    const { results } = await finalize(['pfs_A2', 'pfs_A4', 'pfs_A5', 'pfs_missing', 'pfs_A3'])
    expect(results.map(({ id, userErrors }) => [id, userErrors.map(({ code }) => code)])).toEqual([
      ['pfs_A2', []],
      ['pfs_A4', ['INVALID_STATE']],
      ['pfs_A5', ['FEEDBACK_ALREADY_OPEN']],
      ['pfs_missing', ['NOT_FOUND']],
      ['pfs_A3', []],
    ])
    expect(results[0]?.performanceStatement).toMatchObject({ status: 'FINAL', reviewedAt: world.now, totalAmount: { amount: '130.01' } })
    expect(results[4]?.performanceStatement).toMatchObject({ status: 'FINAL', eligibleAmount: { amount: '5.00' } })
  })

  it('never change once they are final, and are nobody else’s to review', async () => {
    const before = await world.contents()
    expect((await finalize(['pfs_A2'])).results[0]?.userErrors).toMatchObject([{ code: 'INVALID_STATE' }])
    expect((await finalize([])).userErrors).toEqual([{ code: 'INVALID_INPUT' }])
    expect((await finalize(['pfs_x', 'pfs_x'])).userErrors).toEqual([{ code: 'INVALID_INPUT' }])
    for (const persona of ['admin', 'finance', 'vendorAdmin', 'ecosystemManager'])
      expect(refusals(await world.ask(persona, finalizing, { input: { ids: ['pfs_x'] } }))).toEqual(['FORBIDDEN'])
    expect(await world.contents()).toEqual(before)
  })

  it('two reviewers at once: exactly one makes it final', async () => {
    const both = await Promise.all([finalize(['pfs_x']), finalize(['pfs_x'])])
    expect(both.flatMap(({ results }) => results.flatMap(({ userErrors }) => userErrors.map(({ code }) => code)))).toEqual([
      'INVALID_STATE',
    ])
  })
})
