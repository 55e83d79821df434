/** Reading MDF quotas and activities: who sees what, and how lists are asked. */
import { MdfActivityStatus, MdfActivityType, MdfQuotaStatus } from '../../../src/modules/mdf'
import { PartnerEntity } from '../../../src/modules/partners'
import { Money } from '../../../src/shared/money'
import type { LocalDate } from '../../../src/shared/time'
import { databases } from '../../support/databases'
import { partnerRow } from '../../support/rows'
import { activityFields, type MdfWorld, openMdfWorld } from './mdfWorld'

const { DRAFT, WITHDRAWN, APPLICATION_REVIEWING, APPLICATION_APPROVED, APPLICATION_REJECTED, PAID } = MdfActivityStatus
const cny = (amount: string): Money => Money.of(amount, 'CNY')

type Node = Record<string, unknown> & { id: string }

describe.each(databases)('reading MDF on %s', kind => {
  let world: MdfWorld
  beforeAll(async () => {
    world = await openMdfWorld(kind)
    await world.add(PartnerEntity, partnerRow({ id: 'ptn_his', ecosystemManagerId: 'mbr_ecosystemManager' }))
    await world.quota({ id: 'mdq_sp', totalAmount: cny('150000.00'), reservedAmount: cny('20000.50'), usedAmount: cny('1000.00') })
    await world.quota({ id: 'mdq_sp2', totalAmount: cny('500.00') })
    await world.quota({
      id: 'mdq_usd',
      currency: 'USD',
      totalAmount: Money.of('70.00', 'USD'),
      usedAmount: Money.zero('USD'),
      reservedAmount: Money.zero('USD'),
    })
    await world.quota({ id: 'mdq_old', year: 2025, status: MdfQuotaStatus.EXPIRED })
    await world.quota({ id: 'mdq_x', partnerId: 'ptn_other', benefitName: 'CANARY benefit' })
    await world.quota({ id: 'mdq_his', partnerId: 'ptn_his' })

    const spring = { quotaId: 'mdq_sp', createdAt: '2026-01-11T00:00:00.000Z' }
    await world.draft({ id: 'mdf_draft', ...spring, activityName: 'Spring Cloud Summit 2026', startDate: '2026-05-20' })
    await world.draft({
      ...{
        id: 'mdf_reviewing',
        ...spring,
        status: APPLICATION_REVIEWING,
        activityName: '春季 AI 论坛',
        startDate: '2026-05-25',
        endDate: '2026-05-25',
      },
      ...{
        activityType: MdfActivityType.EXHIBITION,
        submittedAt: '2026-02-01T00:00:00.000Z',
        onTimeDeadline: '2026-05-11',
        calendarVersion: 2,
      },
      createdAt: '2026-01-12T00:00:00.000Z',
    })
    await world.draft({
      id: 'mdf_approved',
      quotaId: 'mdq_sp',
      status: APPLICATION_APPROVED,
      startDate: '2026-06-01',
      endDate: '2026-06-02',
      createdAt: '2026-01-13T00:00:00.000Z',
    })
    await world.draft({ id: 'mdf_withdrawn', quotaId: 'mdq_sp', status: WITHDRAWN, createdAt: '2026-01-14T00:00:00.000Z' })
    await world.draft({
      id: 'mdf_old',
      quotaId: 'mdq_old',
      year: 2025,
      status: PAID,
      startDate: '2025-06-01',
      endDate: '2025-06-02',
      createdAt: '2025-05-01T00:00:00.000Z',
    })
    await world.draft({ id: 'mdf_deleted', quotaId: 'mdq_sp', deletedAt: '2026-02-01T00:00:00.000Z' }, [
      { deletedAt: '2026-02-01T00:00:00.000Z' },
    ])
    await world.draft({
      id: 'mdf_x',
      partnerId: 'ptn_other',
      quotaId: 'mdq_x',
      status: APPLICATION_REVIEWING,
      activityName: 'CANARY activity',
      purpose: 'CANARY',
    })
    await world.draft({ id: 'mdf_his', partnerId: 'ptn_his', quotaId: 'mdq_his', status: APPLICATION_REJECTED })
    await world.draft({ id: 'mdf_hisDraft', partnerId: 'ptn_his', quotaId: 'mdq_his', status: DRAFT })
  })
  afterAll(() => world.close())

  const asked = async (persona: string, query: string, variables = {}): Promise<Record<string, unknown>> => {
    const { data, errors } = await world.ask(persona, query, variables)
    expect(errors).toEqual([])
    return data as Record<string, unknown>
  }
  const listed = async (persona: string, filter?: object | null, rest = ''): Promise<string[]> => {
    const query = `query($filter: MdfActivityFilter) { mdfActivities(filter: $filter ${rest}) { totalCount nodes { id } } }`
    const { mdfActivities } = await asked(persona, query, filter === undefined ? {} : { filter })
    const { nodes, totalCount } = mdfActivities as { nodes: Node[]; totalCount: number }
    if (!rest.includes('first')) expect(totalCount).toBe(nodes.length)
    return nodes.map(({ id }) => id)
  }
  const one = async (persona: string, id: string): Promise<Node | null> =>
    (await asked(persona, `query($id: ID!) { mdfActivity(id: $id) { ${activityFields} } }`, { id })).mdfActivity as Node | null

  const mine = ['mdf_withdrawn', 'mdf_approved', 'mdf_reviewing', 'mdf_draft', 'mdf_old']

  describe('who sees what', () => {
    it.each(['admin', 'operations', 'finance', 'twoRoles'])(
      '%s sees all of the own partner, newest first, and nothing deleted',
      async persona => {
        expect(await listed(persona)).toEqual(mine)
      },
    )

    it('a stranger sees the own ones', async () => {
      expect(await listed('strangerAdmin')).toEqual(['mdf_x'])
    })

    it('the finance of the vendor, which pays, sees the same', async () => {
      expect((await listed('vendorFinance')).sort()).toEqual(['mdf_approved', 'mdf_his', 'mdf_old', 'mdf_reviewing', 'mdf_x'])
    })

    it('a reviewer of the vendor sees what was handed in, of every partner, and no drafts', async () => {
      expect((await listed('mdfReviewer')).sort()).toEqual(['mdf_approved', 'mdf_his', 'mdf_old', 'mdf_reviewing', 'mdf_x'])
      expect(await listed('mdfReviewer', { status: [DRAFT, WITHDRAWN] })).toEqual([])
    })

    it('an ecosystem manager sees the same of the partners that are his', async () => {
      expect(await listed('ecosystemManager')).toEqual(['mdf_his'])
      const { mdfQuotas } = await asked('ecosystemManager', '{ mdfQuotas { nodes { id } } }')
      expect(mdfQuotas).toEqual({ nodes: [{ id: 'mdq_his' }] })
    })

    it.each(['manager', 'supervisor', 'specialist', 'nobody', 'customer', 'incentiveOps', 'vendorAdmin'])(
      '%s is refused: FORBIDDEN',
      async persona => {
        for (const query of [
          '{ mdfActivities { totalCount } }',
          '{ mdfQuotas { totalCount } }',
          '{ mdfOverview(year: 2026) { year } }',
          '{ mdfActivity(id: "mdf_draft") { id } }',
          '{ mdfQuota(id: "mdq_sp") { id } }',
        ])
          expect(await world.ask(persona, query)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] })
      },
    )

    it('the anonymous is not signed in', async () => {
      expect(await world.ask(null, '{ mdfActivities { totalCount } }')).toMatchObject({
        errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
      })
    })

    it.each([
      ['operations', 'mdf_x'],
      ['operations', 'mdf_deleted'],
      ['operations', 'mdf_missing'],
      ['operations', 'mdq_sp'],
      ['operations', 'not an id'],
      ['operations', ''],
      ['mdfReviewer', 'mdf_draft'],
      ['mdfReviewer', 'mdf_withdrawn'],
      ['mdfReviewer', 'mdf_deleted'],
      ['ecosystemManager', 'mdf_hisDraft'],
      ['ecosystemManager', 'mdf_reviewing'],
    ])('%s reading %s gets null, by mdfActivity, node and nodes', async (persona, id) => {
      const query =
        'query($id: ID!) { mdfActivity(id: $id) { id } node(id: $id) { ... on MdfActivity { id } } nodes(ids: [$id]) { ... on MdfActivity { id } } }'
      const answer = await asked(persona, query, { id })
      expect(answer.mdfActivity).toBeNull()
      if (id !== 'mdq_sp') expect(answer).toMatchObject({ node: null, nodes: [null] })
    })

    it.each([
      ['operations', 'mbi_draft-1', true],
      ['operations', 'mbi_deleted-1', false],
      ['operations', 'mbi_x-1', false],
      ['strangerAdmin', 'mbi_draft-1', false],
      ['manager', 'mbi_draft-1', false],
      ['mdfReviewer', 'mbi_reviewing-1', true],
      ['mdfReviewer', 'mbi_draft-1', false],
      ['mdfReviewer', 'mbi_withdrawn-1', false],
      ['ecosystemManager', 'mbi_his-1', true],
      ['ecosystemManager', 'mbi_hisDraft-1', false],
      ['ecosystemManager', 'mbi_reviewing-1', false],
    ])('%s and the cost item %s: %s', async (persona, id, sees) => {
      const { node } = await asked(persona, 'query($id: ID!) { node(id: $id) { __typename id } }', { id })
      expect(node).toEqual(sees ? { __typename: 'MdfBudgetItem', id } : null)
    })

    it('nobody reaches them through a partner either: without the key the lists are empty', async () => {
      const query =
        'query($id: ID!) { partner(id: $id) { mdfActivities { totalCount nodes { id } } mdfQuotas { totalCount nodes { id } } } }'
      const none = { mdfActivities: { totalCount: 0, nodes: [] }, mdfQuotas: { totalCount: 0, nodes: [] } }
      expect(await asked('manager', query, { id: 'ptn_sp' })).toEqual({ partner: none })
      expect(await asked('masterAdmin', query, { id: 'ptn_reseller' })).toEqual({ partner: none })
      const { partner } = await asked('operations', query, { id: 'ptn_sp' })
      expect(partner).toMatchObject({ mdfActivities: { totalCount: 5, nodes: mine.map(id => ({ id })) }, mdfQuotas: { totalCount: 4 } })
    })

    it('a master reseller does not look into the MDF of its cloud reseller', async () => {
      await world.draft({ id: 'mdf_reseller', partnerId: 'ptn_reseller' })
      const query = '{ node(id: "mdf_reseller", indirectPartnerId: "ptn_reseller") { id } mdfActivities { nodes { id } } }'
      expect(await asked('masterAdmin', query)).toEqual({ node: null, mdfActivities: { nodes: [] } })
      expect(await listed('resellerAdmin')).toEqual(['mdf_reseller'])
    })
  })

  describe('lists', () => {
    it.each<[string, object | null | undefined, string[]]>([
      ['absent', undefined, mine],
      ['null', null, mine],
      ['empty', {}, mine],
      ['year', { year: 2025 }, ['mdf_old']],
      ['year null', { year: null }, mine],
      ['status', { status: [DRAFT, PAID] }, ['mdf_draft', 'mdf_old']],
      ['status null', { status: null }, mine],
      ['status []', { status: [] }, mine],
      ['activityType', { activityType: 'EXHIBITION' }, ['mdf_reviewing']],
      ['activityType null', { activityType: null }, mine],
      ['activityName in any case, spaces inside', { activityName: ' cloud summit ' }, ['mdf_draft']],
      ['activityName in Chinese', { activityName: '论坛' }, ['mdf_reviewing']],
      ['activityName with wildcards', { activityName: '%%' }, []],
      ['activityName ""', { activityName: '' }, mine],
      ['activityName null', { activityName: null }, mine],
      ['startDateFrom, the day included', { startDateFrom: '2026-05-25' }, ['mdf_approved', 'mdf_reviewing']],
      ['startDateTo, the day included', { startDateTo: '2026-05-20' }, ['mdf_withdrawn', 'mdf_draft', 'mdf_old']],
      ['both', { startDateFrom: '2026-05-20', startDateTo: '2026-05-25' }, ['mdf_withdrawn', 'mdf_reviewing', 'mdf_draft']],
      ['dates null', { startDateFrom: null, startDateTo: null }, mine],
      [
        'everything at once',
        { year: 2026, status: [APPLICATION_REVIEWING], activityType: 'EXHIBITION', activityName: 'AI', startDateFrom: '2026-05-01' },
        ['mdf_reviewing'],
      ],
    ])('filter by %s', async (_name, filter, ids) => {
      expect(await listed('operations', filter)).toEqual(ids)
    })

    it.each<[string, object]>([
      ['activityName', { activityName: 'x' }],
      ['activityName', { activityName: 'x'.repeat(101) }],
      ['status', { status: Array<string>(101).fill(DRAFT) }],
      ['startDateFrom', { startDateFrom: '2026-05-02', startDateTo: '2026-05-01' }],
    ])('refuse a %s that cannot be', async (argument, filter) => {
      expect(
        await world.ask('operations', 'query($filter: MdfActivityFilter) { mdfActivities(filter: $filter) { totalCount } }', { filter }),
      ).toMatchObject({
        errors: [{ extensions: { code: 'BAD_USER_INPUT', argument } }],
      })
    })

    it('come in three orders and in pages', async () => {
      expect(await listed('operations', {}, ', orderBy: CREATED_AT_ASC')).toEqual([...mine].reverse())
      expect((await listed('operations', {}, ', orderBy: UPDATED_AT_DESC')).sort()).toEqual([...mine].sort())
      expect(await listed('operations', {}, ', first: 2')).toEqual(mine.slice(0, 2))
      const first = await asked('operations', '{ mdfActivities(first: 2) { pageInfo { endCursor hasNextPage } } }')
      const { endCursor } = (first.mdfActivities as { pageInfo: { endCursor: string } }).pageInfo
      expect(await listed('operations', {}, `, first: 2, after: "${endCursor}"`)).toEqual(mine.slice(2, 4))
    })

    it('of quotas are filtered by year and state', async () => {
      const quotas = async (filter: object | null) => {
        const { mdfQuotas } = await asked('operations', 'query($filter: MdfQuotaFilter) { mdfQuotas(filter: $filter) { nodes { id } } }', {
          filter,
        })
        return (mdfQuotas as { nodes: Node[] }).nodes.map(({ id }) => id)
      }
      expect(await quotas(null)).toEqual(['mdq_usd', 'mdq_sp2', 'mdq_sp', 'mdq_old'])
      expect(await quotas({ year: 2025 })).toEqual(['mdq_old'])
      expect(await quotas({ year: null, status: [] })).toHaveLength(4)
      expect(await quotas({ status: ['EXPIRED'] })).toEqual(['mdq_old'])
    })

    it('cost as many statements for one activity as for many', async () => {
      const query = (
        first: number,
      ) => `{ mdfActivities(first: ${first}) { totalCount nodes { id isLate onTimeDeadline submissionDeadline { at } availableActions
        budgetItems { id amountInclTax { amount } } quota { id availableAmount { amount } activities(first: 2) { nodes { id } } } partner { companyName } createdBy { id } } } }`
      const cost = async (first: number) => (await world.counting(() => asked('admin', query(first)))).statements.length
      await cost(1)
      expect(await cost(5)).toBe(await cost(1))
    })
  })

  describe('one activity', () => {
    it('says everything about a draft', async () => {
      expect(await one('operations', 'mdf_draft')).toMatchObject({
        applicationNo: 'MDF-mdf_draft',
        revision: 1,
        totalBudget: { amount: '10000.00', currency: 'CNY' },
        mdfAmountInclTax: { amount: '6000.00' },
        partnerShare: { amount: '4000.00' },
        budgetItems: [{ id: 'mbi_draft-1', position: 1, category: 'VENUE', amountInclTax: { amount: '10000.00' }, limitCheck: 'OK' }],
        quota: { id: 'mdq_sp', reservedAmount: { amount: '20000.50' }, availableAmount: { amount: '128999.50' } },
        submittedAt: null,
        calendarVersion: null,
      })
    })

    it.each([
      ['operations', 'mdf_draft', ['EDIT', 'SUBMIT', 'DELETE']],
      ['operations', 'mdf_reviewing', ['WITHDRAW']],
      ['operations', 'mdf_approved', ['WITHDRAW', 'REAPPLY', 'HOLD_EVENT', 'UPDATE_EVENT']],
      ['finance', 'mdf_approved', []],
      ['operations', 'mdf_withdrawn', ['EDIT', 'SUBMIT', 'DELETE']],
      ['operations', 'mdf_old', []],
      ['finance', 'mdf_draft', []],
      ['mdfReviewer', 'mdf_reviewing', ['APPROVE', 'REJECT']],
      ['mdfReviewer', 'mdf_approved', ['SYNCHRONISE_PARTICIPANTS']],
      ['ecosystemManager', 'mdf_his', []],
    ])('offers %s on %s the actions %j', async (persona, id, actions) => {
      expect((await one(persona, id))?.availableActions).toEqual(actions)
    })

    it('has its cost items in order, without those that were thrown out', async () => {
      await world.draft({ id: 'mdf_items', quotaId: 'mdq_sp' }, [
        { position: 2 },
        { position: 1 },
        { position: 3, deletedAt: '2026-02-01T00:00:00.000Z' },
      ])
      expect((await one('operations', 'mdf_items'))?.budgetItems).toMatchObject([{ id: 'mbi_items-2' }, { id: 'mbi_items-1' }])
      await world.throwAway('mdf_items')
    })

    it('leads to its partner, its author and its reviewer, as far as the viewer sees them', async () => {
      await world.draft({ id: 'mdf_people', quotaId: 'mdq_sp', status: APPLICATION_REJECTED, reviewedById: 'mbr_mdfReviewer' })
      const query = '{ mdfActivity(id: "mdf_people") { partner { id } createdBy { id } reviewedBy { id } } }'
      expect(await asked('admin', query)).toEqual({
        mdfActivity: { partner: { id: 'ptn_sp' }, createdBy: { id: 'mbr_operations' }, reviewedBy: null },
      })
      await world.throwAway('mdf_people')
    })
  })

  describe('the day until which an application is on time (R-MD-3)', () => {
    afterEach(() => {
      world.now = '2026-03-02T02:00:00.000Z'
    })

    it.each<[LocalDate, string, string, string, boolean]>([
      ['2026-10-16', '2026-09-28', '2026-03-02T02:00:00.000Z', 'NORMAL', false],
      ['2026-03-02', '2026-02-10', '2026-02-10T15:59:59.999Z', 'URGENT', false],
      ['2026-03-02', '2026-02-10', '2026-02-10T16:00:00.000Z', 'OVERDUE', true],
      ['2026-03-02', '2026-02-10', '2026-02-04T04:00:00.000Z', 'SOON', false],
    ])('of a draft that starts on %s is %s; at %s it is %s, late: %s', async (startDate, until, now, level, late) => {
      world.now = now
      const id = await world.draft({ startDate, endDate: startDate, quotaId: 'mdq_sp2' })
      expect(await one('operations', id)).toMatchObject({
        onTimeDeadline: until,
        isLate: late,
        submissionDeadline: { at: `${until}T15:59:59.999Z`, level, provisional: false },
      })
      await world.throwAway(id)
    })

    it('is unknown without a start, and provisional in a year without a calendar (R-WD-6)', async () => {
      const dateless = await world.draft({ startDate: null, endDate: null, quotaId: 'mdq_sp2' })
      expect(await one('operations', dateless)).toMatchObject({ onTimeDeadline: null, isLate: false, submissionDeadline: null })
      const far = await world.draft({ startDate: '2028-05-22', endDate: '2028-05-22', quotaId: 'mdq_sp2' })
      expect(await one('operations', far)).toMatchObject({ onTimeDeadline: '2028-05-08', submissionDeadline: { provisional: true } })
      for (const id of [dateless, far]) await world.throwAway(id)
    })

    it('was fixed when it was submitted: nothing is due any more (R-WD-5)', async () => {
      world.now = '2026-08-01T00:00:00.000Z'
      expect(await one('operations', 'mdf_reviewing')).toMatchObject({
        onTimeDeadline: '2026-05-11',
        isLate: false,
        submissionDeadline: null,
        calendarVersion: 2,
      })
    })
  })

  describe('the overview of a year (R-MD-2)', () => {
    const overview = async (persona: string, year: number) => {
      const query = `query($year: Int!) { mdfOverview(year: $year) { year balances { totalAmount { amount currency } usedAmount { amount }
        reservedAmount { amount } availableAmount { amount } } activityCounts { status count } } }`
      const { mdfOverview } = await asked(persona, query, { year })
      const { balances, activityCounts } = mdfOverview as { balances: object[]; activityCounts: { status: string; count: number }[] }
      return { balances, counts: Object.fromEntries(activityCounts.map(({ status, count }) => [status, count])) }
    }

    it('adds up the quotas in each currency, and counts the activities in each state', async () => {
      const { balances, counts } = await overview('finance', 2026)
      expect(balances).toHaveLength(2)
      expect(balances).toContainEqual({
        totalAmount: { amount: '70.00', currency: 'USD' },
        usedAmount: { amount: '0.00' },
        reservedAmount: { amount: '0.00' },
        availableAmount: { amount: '70.00' },
      })
      expect(balances).toContainEqual({
        totalAmount: { amount: '150500.00', currency: 'CNY' },
        usedAmount: { amount: '1000.00' },
        reservedAmount: { amount: '20000.50' },
        availableAmount: { amount: '129499.50' },
      })
      expect(counts).toMatchObject({ DRAFT: 1, WITHDRAWN: 1, APPLICATION_REVIEWING: 1, APPLICATION_APPROVED: 1, PAID: 0 })
      expect(Object.keys(counts)).toEqual(Object.keys(MdfActivityStatus))
    })

    it('is about one year, and empty where there is nothing', async () => {
      expect((await overview('finance', 2025)).counts).toMatchObject({ PAID: 1, DRAFT: 0 })
      expect((await overview('finance', 2031)).balances).toEqual([])
    })

    it.each([-1, 0, 10000, 2147483647])('knows no year %d: BAD_USER_INPUT names the argument', async year => {
      expect(await world.ask('finance', 'query($year: Int!) { mdfOverview(year: $year) { year } }', { year })).toMatchObject({
        errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'year' } }],
      })
    })

    it('counts for the vendor what the vendor sees', async () => {
      expect((await overview('mdfReviewer', 2026)).counts).toMatchObject({
        DRAFT: 0,
        WITHDRAWN: 0,
        APPLICATION_REVIEWING: 2,
        APPLICATION_REJECTED: 1,
      })
      expect((await overview('ecosystemManager', 2026)).balances).toMatchObject([{ totalAmount: { amount: '150000.00' } }])
    })

    it('costs seven statements', async () => {
      const query = '{ mdfOverview(year: 2026) { balances { totalAmount { amount } } activityCounts { count } } }'
      const { statements } = await world.counting(() => asked('finance', query))
      expect(statements.filter(sql => sql.includes('mdf_'))).toHaveLength(7)
    })
  })
})
