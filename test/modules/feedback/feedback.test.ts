/** Feedback: who gives it on what, one at a time, and what the vendor's answer does. */
import { FeedbackEntity, FeedbackStatus } from '../../../src/modules/feedback'
import { IncentiveDetailEntity, IncentiveEntity, IncentiveStatus } from '../../../src/modules/incentives'
import { idsAt, refusals, valueAt } from '../../support/answers'
import { feedbackRow } from '../../support/feedbackRows'
import { incentiveDetailRow, incentiveRow } from '../../support/incentiveRows'
import { databases } from '../../support/databases'
import { openWorld, type World } from '../../support/world'

const fields = `replayed userErrors { code field params { name value } }
  feedback { id targetType targetId content status reply submittedAt handledAt version availableActions submittedBy { id } partner { id } }`
const submitting = `mutation ($input: SubmitFeedbackInput!) { submitFeedback(input: $input) { ${fields} } }`
const replying = `mutation ($input: ReplyFeedbackInput!) { replyFeedback(input: $input) { ${fields} } }`
const listing = `query ($filter: FeedbackFilter, $orderBy: FeedbackOrder! = SUBMITTED_AT_DESC) {
  feedbacks(filter: $filter, orderBy: $orderBy) { totalCount nodes { id } }
}`

type Feedback = { id: string; targetType: string; status: string; reply: string | null; version: number; availableActions: string[] }
type Answer = { replayed: boolean; userErrors: { code: string; field: string[] | null }[]; feedback: Feedback | null }

describe.each(databases)('feedback on %s', kind => {
  let world: World
  let made = 0
  beforeAll(async () => {
    world = await openWorld(kind)
    await world.add(
      IncentiveEntity,
      ...['inc_1', 'inc_2', 'inc_3'].map(id => incentiveRow({ id, partnerId: 'ptn_sp' })),
      incentiveRow({ id: 'inc_est', partnerId: 'ptn_sp', status: IncentiveStatus.ESTIMATED, publicityDeadlineAt: null }),
      incentiveRow({ id: 'inc_over', partnerId: 'ptn_sp', publicityDeadlineAt: '2026-03-02T01:59:59.999Z' }),
      incentiveRow({ id: 'inc_x', partnerId: 'ptn_other' }),
    )
    const line = (id: string, managerId: string, incentiveId = 'inc_3') =>
      incentiveDetailRow({ id, partnerId: 'ptn_sp', customerId: 'cus_1', managerId, incentiveId })
    await world.add(
      IncentiveDetailEntity,
      line('ind_1', 'mbr_manager'),
      line('ind_2', 'mbr_colleague'),
      line('ind_3', 'mbr_colleague'),
      line('ind_over', 'mbr_manager', 'inc_over'),
    )
  })
  afterAll(() => world.close())

  const give = async (input: object, persona = 'finance'): Promise<Answer> => {
    const given = { idempotencyKey: `f${++made}`, content: '  业绩少计一笔  ', ...input }
    return valueAt(await world.ask(persona, submitting, { input: given }), 'submitFeedback')
  }
  const answer = async (input: object, persona = 'incentiveOps'): Promise<Answer> =>
    valueAt(await world.ask(persona, replying, { input: { reply: '已核实，将在下期补发', ...input } }), 'replyFeedback')
  const statusOf = async (table: string, id: string) => (await world.table(table)).find(row => row.id === id)?.feedback_status
  const unchanged = async (work: () => Promise<void>) => {
    const before = await world.contents()
    await work()
    expect(await world.contents()).toEqual(before)
  }
  const codes = ({ userErrors }: Answer) => userErrors.map(({ code }) => code)

  it('is given on a statement and answered by the vendor; the statement shows how far it is (R-ST-1)', async () => {
    const { feedback, userErrors } = await give({ targetId: 'inc_1' })
    expect(userErrors).toEqual([])
    expect(feedback).toMatchObject({
      targetType: 'INCENTIVE_STATEMENT',
      targetId: 'inc_1',
      content: '业绩少计一笔',
      status: 'SUBMITTED',
      reply: null,
      submittedAt: world.now,
      handledAt: null,
      availableActions: [],
      submittedBy: { id: 'mbr_finance' },
      partner: { id: 'ptn_sp' },
    })
    expect(await statusOf('incentive', 'inc_1')).toBe('SUBMITTED')

    const seen = await world.ask('incentiveOps', `query ($id: ID!) { feedback(id: $id) { availableActions } }`, { id: feedback?.id })
    expect(valueAt(seen, 'feedback', 'availableActions')).toEqual(['reply'])
    const handled = await answer({ id: feedback?.id, expectedVersion: 1 })
    expect(handled).toMatchObject({ userErrors: [], feedback: { status: 'HANDLED', reply: '已核实，将在下期补发', handledAt: world.now } })
    expect(await statusOf('incentive', 'inc_1')).toBe('HANDLED')
    // R-XC-2: who gave it is told of the answer.
    expect(await world.table('notification')).toMatchObject([
      { member_id: 'mbr_finance', type: 'FEEDBACK_HANDLED', target_id: feedback?.id },
    ])
  })

  it('is open once at a time on each row, and can be given anew after the answer', async () => {
    const first = await give({ targetId: 'inc_2' })
    await unchanged(async () => {
      const second = await give({ targetId: 'inc_2' })
      expect(second).toMatchObject({ feedback: null, userErrors: [{ code: 'FEEDBACK_ALREADY_OPEN', field: ['targetId'] }] })
    })
    await answer({ id: first.feedback?.id })
    expect(codes(await give({ targetId: 'inc_2' }))).toEqual([])
    const nested = await world.ask('finance', '{ incentive(id: "inc_2") { feedbackStatus feedbacks { totalCount nodes { status } } } }')
    expect(valueAt(nested, 'incentive')).toEqual({
      feedbackStatus: 'SUBMITTED',
      feedbacks: { totalCount: 2, nodes: expect.arrayContaining([{ status: 'HANDLED' }, { status: 'SUBMITTED' }]) as unknown },
    })
  })

  it('two at once on one row: exactly one is given', async () => {
    const both = await Promise.all([give({ targetId: 'ind_3' }), give({ targetId: 'ind_3' }, 'admin')])
    expect(both.flatMap(codes)).toEqual(['FEEDBACK_ALREADY_OPEN'])
    expect(both.filter(({ feedback }) => feedback)).toHaveLength(1)
  })

  it('the same key answers the same, another input with it is refused (R-2290)', async () => {
    const input = { idempotencyKey: 'same', targetId: 'ind_1', content: '一' }
    const first = await give(input)
    expect(await give(input)).toMatchObject({ replayed: true, feedback: { id: first.feedback?.id } })
    await unchanged(async () => expect(codes(await give({ ...input, content: '二' }))).toEqual(['IDEMPOTENCY_KEY_REUSED']))
  })

  it('ends with the publicity, to the millisecond, for the statement and its lines (R-ST-2)', async () => {
    await unchanged(async () => {
      expect(codes(await give({ targetId: 'inc_over' }))).toEqual(['PUBLICITY_CLOSED'])
      expect(codes(await give({ targetId: 'ind_over' }))).toEqual(['PUBLICITY_CLOSED'])
    })
  })

  it('begins with it: an estimate is not disputed', () =>
    unchanged(async () => expect(codes(await give({ targetId: 'inc_est' }))).toEqual(['INVALID_STATE'])))

  it.each(['inc_x', 'inc_missing', 'no id', 'cus_1', 'ptn_sp', 'fbk_1'])(
    '%s is nothing to dispute: not mine, missing and malformed alike',
    id => unchanged(async () => expect(codes(await give({ targetId: id }))).toEqual(['NOT_FOUND'])),
  )

  it('seeing is not enough: a customer manager does not dispute what only others confirm', () =>
    unchanged(async () => {
      const refused = await world.ask('manager', submitting, { input: { idempotencyKey: 'm', targetId: 'ind_1', content: '一' } })
      expect(refusals(refused)).toEqual(['FORBIDDEN'])
      // A colleague's line is not there for him at all.
      expect(codes(await give({ targetId: 'ind_2' }, 'manager'))).toEqual(['NOT_FOUND'])
    }))

  it.each(['supervisor', 'operations', 'specialist', 'nobody', 'incentiveOps', 'customer', null])('%s gives none', async persona => {
    await unchanged(async () => {
      const refused = await world.ask(persona, submitting, { input: { idempotencyKey: 'x', targetId: 'ind_1', content: '一' } })
      expect(refusals(refused)).toEqual([persona === null ? 'UNAUTHENTICATED' : 'FORBIDDEN'])
    })
  })

  it.each([
    ['', 'FIELD_REQUIRED'],
    ['   ', 'FIELD_REQUIRED'],
    ['问'.repeat(501), 'INVALID_INPUT'],
  ])('words are 1 to 500 characters: %#', (words, code) =>
    unchanged(async () => {
      expect(codes(await give({ targetId: 'ind_2', content: words }))).toEqual([code])
      expect(codes(await answer({ id: 'fbk_any', reply: words }))).toEqual([code])
    }),
  )

  it('500 characters outside the basic plane are 500', async () => {
    const { feedback } = await give({ targetId: 'ind_2', content: '𠮷'.repeat(500) })
    expect(feedback).toMatchObject({ status: 'SUBMITTED', targetType: 'RECONCILIATION_LINE' })
  })

  it('is answered once, by the vendor, in the version that was read', async () => {
    const given = (await world.table('feedback')).find(row => row.target_id === 'ind_2')
    await unchanged(async () => {
      expect(await answer({ id: given?.id, expectedVersion: 7 })).toMatchObject({
        userErrors: [{ code: 'CONFLICT_STALE_VERSION' }],
        feedback: { status: 'SUBMITTED' },
      })
      expect(codes(await answer({ id: 'fbk_missing' }))).toEqual(['NOT_FOUND'])
      for (const persona of ['finance', 'admin', 'vendorAdmin', 'ecosystemManager'])
        expect(refusals(await world.ask(persona, replying, { input: { id: given?.id, reply: '一' } }))).toEqual(['FORBIDDEN'])
    })
    const both = await Promise.all([answer({ id: given?.id }), answer({ id: given?.id })])
    expect(both.flatMap(codes)).toEqual(['INVALID_STATE'])
  })

  describe('the list', () => {
    beforeAll(async () => {
      await world.store.writer.query('DELETE FROM feedback')
      await world.add(
        FeedbackEntity,
        feedbackRow({ id: 'fbk_a', partnerId: 'ptn_sp', targetId: 'ind_1', managerId: 'mbr_manager' }),
        feedbackRow({ id: 'fbk_b', partnerId: 'ptn_sp', targetId: 'ind_2', managerId: 'mbr_colleague', status: FeedbackStatus.HANDLED }),
        feedbackRow({ id: 'fbk_c', partnerId: 'ptn_sp', targetId: 'inc_1', submittedAt: '2026-03-02T00:00:00.000Z' }),
        feedbackRow({ id: 'fbk_x', partnerId: 'ptn_other', targetId: 'inc_x', content: 'CANARY' }),
      )
    })
    const seenBy = async (persona: string, variables: object = {}) =>
      idsAt(await world.ask(persona, listing, { ...variables }), 'feedbacks')

    it('shows each what he sees: own lines, those of the team, the whole partner, everyone (R-RL-1, R-RL-3)', async () => {
      expect(await seenBy('manager')).toEqual(['fbk_a'])
      expect(await seenBy('supervisor')).toEqual(['fbk_a'])
      expect(await seenBy('finance')).toEqual(['fbk_c', 'fbk_b', 'fbk_a'])
      expect(await seenBy('incentiveOps')).toEqual(['fbk_c', 'fbk_x', 'fbk_b', 'fbk_a'])
      expect(await seenBy('strangerAdmin')).toEqual(['fbk_x'])
    })

    it('is filtered in class FA, and ordered', async () => {
      expect(await seenBy('finance', { filter: { status: ['HANDLED'] } })).toEqual(['fbk_b'])
      expect(await seenBy('finance', { filter: { targetId: 'inc_1' } })).toEqual(['fbk_c'])
      expect(await seenBy('finance', { filter: { targetType: ['INDICATOR'] } })).toEqual([])
      expect(await seenBy('incentiveOps', { filter: { partnerId: 'ptn_other' } })).toEqual(['fbk_x'])
      for (const empty of [{ status: [] }, { status: null }, { targetId: '' }, { targetId: null }, { targetType: [] }, { partnerId: '' }])
        expect(await seenBy('finance', { filter: empty })).toHaveLength(3)
      expect(await seenBy('finance', { orderBy: 'SUBMITTED_AT_ASC' })).toEqual(['fbk_a', 'fbk_b', 'fbk_c'])
    })

    it.each(['fbk_x', 'fbk_missing', 'x'])('a single one that is not mine is null: %s', async id => {
      const one = await world.ask('finance', 'query ($id: ID!) { feedback(id: $id) { id } node(id: $id) { id } }', { id })
      expect(one).toMatchObject({ data: { feedback: null, node: null }, errors: [] })
    })
  })
})
