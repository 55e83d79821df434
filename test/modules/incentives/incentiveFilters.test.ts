/** Every filter on statements with everything that can be put in: absent, null, "", [] and a value; and their orders. */
import { databases } from '../../support/databases'
import type { World } from '../../support/world'
import { idsAt, refusals, valueAt } from '../../support/answers'
import { openIncentiveWorld } from './incentiveWorld'

const query = 'query ($filter: IncentiveFilter) { incentives(filter: $filter, orderBy: CYCLE_ASC) { totalCount nodes { id } } }'
const all = ['inc_S1', 'inc_S2', 'inc_S3', 'inc_S4', 'inc_S5', 'inc_S6']

describe.each(databases)('filters on statements on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openIncentiveWorld(kind)
  })
  afterAll(() => world.close())

  const matching = async (filter: object | null) => {
    const answer = await world.ask('finance', query, { filter })
    const ids = idsAt(answer, 'incentives').sort()
    expect(valueAt(answer, 'incentives', 'totalCount')).toBe(ids.length)
    return ids
  }
  const refused = async (filter: object) => {
    const { errors } = await world.ask('finance', query, { filter })
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
  }

  it('no filter at all shows everything', async () => {
    expect(await matching(null)).toEqual(all)
    expect(await matching({})).toEqual(all)
  })

  it.each(['statementNo', 'cycle', 'planName'])('%s: null and "" filter nothing, [] is no text (class FA)', async name => {
    for (const empty of [null, '']) expect(await matching({ [name]: empty })).toEqual(all)
    await refused({ [name]: [] })
  })

  it.each(['cyclePeriod', 'planType', 'associationType', 'status', 'feedbackStatus'])(
    '%s: null and [] filter nothing, "" is none of its values (class FA)',
    async name => {
      for (const empty of [null, []]) expect(await matching({ [name]: empty })).toEqual(all)
      for (const wrong of ['', [''], [null], 'NONSENSE']) await refused({ [name]: wrong })
    },
  )

  it.each([
    [{ statementNo: 'NO-inc_S2' }, ['inc_S2']],
    [{ statementNo: 'NO-inc' }, []],
    [{ statementNo: 'CANARY-1' }, []],
    [{ cycle: '2026-01' }, ['inc_S4', 'inc_S5']],
    [{ cycle: '2026-Q1' }, ['inc_S6']],
    [{ cycle: '2026' }, []],
    [{ cyclePeriod: ['QUARTER', 'YEAR'] }, ['inc_S6']],
    [{ planName: 'opportunity INC' }, ['inc_S2']],
    [{ planName: ' 伙伴销售 ' }, ['inc_S1', 'inc_S3', 'inc_S4', 'inc_S5', 'inc_S6']],
    [{ planName: 'CANARY' }, []],
    [{ planName: '%%' }, []],
    [{ planName: '__' }, []],
    [{ planType: 'OPPORTUNITY' }, ['inc_S2']],
    [{ planType: ['OPPORTUNITY', 'FH'] }, ['inc_S2', 'inc_S6']],
    [{ associationType: ['REFERRAL'] }, ['inc_S3']],
    [{ associationType: ['REFERRAL', 'RESALE'] }, ['inc_S1', 'inc_S2', 'inc_S3', 'inc_S4', 'inc_S5']],
    [{ status: ['ISSUING', 'ISSUED'] }, ['inc_S4', 'inc_S5']],
    [{ status: 'VOIDED' }, []],
    [{ feedbackStatus: 'SUBMITTED' }, ['inc_S3']],
    [{ cycle: '2026-02', associationType: 'RESALE', status: 'PENDING_CONFIRMATION', planType: 'SALES' }, ['inc_S1']],
    [{ cycle: '2026-02', status: 'ISSUED' }, []],
  ])('%j matches %j', async (filter, ids) => {
    expect(await matching(filter)).toEqual(ids)
  })

  it.each([{ planName: 'x' }, { planName: ' x ' }, { planName: 'x'.repeat(129) }, { statementNo: 'x'.repeat(81) }])(
    '%j is refused',
    filter => refused(filter),
  )

  it("filters a partner's statements alike", async () => {
    const nested = 'query ($filter: IncentiveFilter) { partner(id: "ptn_sp") { incentives(filter: $filter) { totalCount nodes { id } } } }'
    const answer = await world.ask('finance', nested, { filter: { status: ['ISSUED'] } })
    expect(valueAt(answer, 'partner', 'incentives')).toEqual({ totalCount: 1, nodes: [{ id: 'inc_S5' }] })
  })

  it.each([
    ['CYCLE_DESC', ['inc_S6', 'inc_S3', 'inc_S2', 'inc_S1', 'inc_S5', 'inc_S4']],
    ['CYCLE_ASC', ['inc_S4', 'inc_S5', 'inc_S1', 'inc_S2', 'inc_S3', 'inc_S6']],
    ['CREATED_AT_DESC', ['inc_S6', 'inc_S4', 'inc_S3', 'inc_S2', 'inc_S1', 'inc_S5']],
  ])('%s orders them, equal ones by id, also page by page and back', async (orderBy, ids) => {
    const page = `query ($orderBy: IncentiveOrder!, $first: Int, $after: String, $last: Int, $before: String) {
      incentives(orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
        nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
      }
    }`
    type Info = { startCursor: string; endCursor: string; hasNextPage: boolean; hasPreviousPage: boolean }
    const infoOf = (answer: Parameters<typeof valueAt>[0]) => valueAt<Info>(answer, 'incentives', 'pageInfo')
    const one = await world.ask('finance', page, { orderBy, first: 4 })
    const two = await world.ask('finance', page, { orderBy, first: 4, after: infoOf(one).endCursor })
    expect([...idsAt(one, 'incentives'), ...idsAt(two, 'incentives')]).toEqual(ids)
    expect([infoOf(one).hasNextPage, infoOf(two).hasNextPage]).toEqual([true, false])
    const back = await world.ask('finance', page, { orderBy, last: 3, before: infoOf(two).startCursor })
    expect(idsAt(back, 'incentives')).toEqual(ids.slice(1, 4))
    const other = await world.ask('finance', page, {
      orderBy: orderBy === 'CYCLE_ASC' ? 'CYCLE_DESC' : 'CYCLE_ASC',
      first: 1,
      after: infoOf(one).endCursor,
    })
    expect(refusals(other)).toEqual(['BAD_USER_INPUT'])
  })
})
