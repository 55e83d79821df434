/** Drafting an MDF activity: what is kept, what is worked out, and what is refused. */
import { MdfActivityStatus } from '../../../src/modules/mdf'
import { Money } from '../../../src/shared/money'
import { databases } from '../../support/databases'
import { type Activity, type MdfWorld, newKey, openMdfWorld, paramsOf } from './mdfWorld'

const { DRAFT, WITHDRAWN, APPLICATION_REJECTED } = MdfActivityStatus
const editable: MdfActivityStatus[] = [DRAFT, WITHDRAWN, APPLICATION_REJECTED]

const item = { category: 'VENUE', description: 'A hall', unitPrice: '2500.00', quantity: 2, mdfAmount: '3000.00' }
const event = { name: 'First stop', startDate: '2026-05-20', endDate: '2026-05-20' }
const full = {
  activityType: 'CUSTOMER_COMMUNICATION',
  audience: 'END_CUSTOMER',
  audienceText: 'Manufacturers',
  form: 'OFFLINE',
  location: 'Shanghai',
  startDate: '2026-05-20',
  endDate: '2026-05-21',
  series: [event],
  approvingDepartment: 'East China marketing',
  expectedAttendees: 80,
  expectedLeads: 20,
  expectedOpportunities: 0,
  purpose: 'Winning customers',
  agenda: 'Talks',
  budgetItems: [item, { category: 'GIFT', description: 'Mugs', unitPrice: '200.00', quantity: 3, mdfAmount: null }],
}

describe.each(databases)('saving an MDF draft on %s', kind => {
  let world: MdfWorld
  beforeAll(async () => {
    world = await openMdfWorld(kind)
    await world.quota({ id: 'mdq_sp' })
    await world.quota({ id: 'mdq_next', year: 2027 })
    await world.quota({ id: 'mdq_frozen', status: 'FROZEN' as never })
    await world.quota({
      id: 'mdq_usd',
      currency: 'USD',
      totalAmount: Money.of('9.00', 'USD'),
      usedAmount: Money.zero('USD'),
      reservedAmount: Money.zero('USD'),
    })
    await world.quota({ id: 'mdq_x', partnerId: 'ptn_other' })
  })
  afterAll(() => world.close())

  let names = 0
  const newOne = (fields = {}) => ({ idempotencyKey: newKey(), quotaId: 'mdq_sp', activityName: `Event ${++names}`, ...fields })
  const saved = async (input: object, persona = 'operations'): Promise<Activity> => {
    const { userErrors, mdfActivity } = await world.perform(persona, 'saveMdfDraft', input)
    expect(userErrors).toEqual([])
    return mdfActivity as Activity
  }
  const refused = (input: object, persona = 'operations') => world.refused(persona, 'saveMdfDraft', input)

  describe('a new one', () => {
    it('needs a quota and a name, and nothing else', async () => {
      expect(await saved(newOne({ activityName: '  春季 论坛 ' }))).toMatchObject({
        activityName: '春季 论坛',
        applicationNo: expect.stringMatching(/^MDF20260302-[0-9A-Z]{10}$/),
        status: DRAFT,
        year: 2026,
        revision: 1,
        version: 1,
        activityType: null,
        startDate: null,
        series: null,
        totalBudget: { amount: '0.00', currency: 'CNY' },
        budgetItems: [],
        isLate: false,
        submissionDeadline: null,
        quota: { id: 'mdq_sp', reservedAmount: { amount: '0.00' } },
      })
    })

    it('keeps everything that was said, and adds it up itself (R-MD-6)', async () => {
      const activity = await saved(newOne(full))
      const { budgetItems: _, series: __, ...plain } = full
      expect(activity).toMatchObject({
        ...plain,
        series: [{ ...event, location: null, audience: null }],
        totalBudget: { amount: '5600.00' },
        mdfAmountInclTax: { amount: '3000.00' },
        partnerShare: { amount: '2600.00' },
        budgetItems: [
          {
            position: 1,
            category: 'VENUE',
            quantity: 2,
            amountInclTax: { amount: '5000.00' },
            mdfAmount: { amount: '3000.00' },
            limitCheck: 'OK',
          },
          {
            position: 2,
            category: 'GIFT',
            unitPrice: { amount: '200.00' },
            amountInclTax: { amount: '600.00' },
            mdfAmount: { amount: '0.00' },
            limitCheck: 'OK',
          },
        ],
        onTimeDeadline: '2026-05-07',
      })
      expect(await world.stored(activity.id)).toMatchObject({ partner_id: 'ptn_sp', created_by_id: 'mbr_operations', deleted_at: null })
    })

    it('knows no totals of the client: there is nowhere to put them (R-MD-6)', async () => {
      const query = 'mutation($input: SaveMdfDraftInput!) { saveMdfDraft(input: $input) { replayed } }'
      for (const field of ['totalBudget', 'mdfAmountInclTax', 'partnerShare', 'status'])
        expect(await world.ask('operations', query, { input: newOne({ [field]: '1.00' }) })).toMatchObject({
          errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
        })
    })

    it('reserves nothing, and may name a frozen quota', async () => {
      expect(await saved(newOne({ ...full, quotaId: 'mdq_frozen' }))).toMatchObject({ quota: { reservedAmount: { amount: '0.00' } } })
    })

    it('notes a gift above the standard, whatever the number (R-MD-10)', async () => {
      const gift = (unitPrice: string, quantity = 1) => ({ category: 'GIFT', description: 'A pen', unitPrice, quantity })
      const { budgetItems } = await saved(
        newOne({ budgetItems: [gift('200.00', 500), gift('200.01'), { ...gift('5000.00'), category: 'MEDIA' }] }),
      )
      expect(budgetItems).toMatchObject([{ limitCheck: 'OK' }, { limitCheck: 'OVER_LIMIT' }, { limitCheck: 'OK' }])
    })

    it('may name a part of zero, and several lines where there is room for them (R-MD-8)', async () => {
      const answer = await world.perform('operations', 'saveMdfDraft', {
        ...newOne(),
        agenda: 'One\nTwo',
        budgetItems: [{ ...item, mdfAmount: '0.00' }],
      })
      expect(answer).toMatchObject({
        userErrors: [],
        mdfActivity: { agenda: 'One\nTwo', mdfAmountInclTax: { amount: '0.00' }, budgetItems: [{ mdfAmount: { amount: '0.00' } }] },
      })
    })

    it('is made once, however often it is sent (R-2290)', async () => {
      const input = newOne(full)
      const first = await world.perform('operations', 'saveMdfDraft', input)
      const again = await world.perform('operations', 'saveMdfDraft', input)
      expect(again).toEqual({ ...first, replayed: true })
      expect(await refused({ ...input, purpose: 'another' })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' })
    })

    it('is made once when it is sent eight times at the same moment', async () => {
      const input = newOne()
      const answers = await Promise.all(Array.from({ length: 8 }, () => world.perform('operations', 'saveMdfDraft', input)))
      expect(new Set(answers.map(({ mdfActivity }) => mdfActivity?.id)).size).toBe(1)
      expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1)
    })

    it.each([
      ['quotaId', { quotaId: undefined }],
      ['quotaId', { quotaId: null }],
      ['idempotencyKey', { idempotencyKey: undefined }],
      ['idempotencyKey', { idempotencyKey: null }],
    ])('is refused without %s', async (name, missing) => {
      expect(await refused({ ...newOne(), ...missing })).toMatchObject({
        code: 'FIELD_REQUIRED',
        field: [name],
        params: [{ name: 'name', value: name }],
      })
    })

    it.each(['mdq_x', 'mdq_missing', 'mdf_1', 'nonsense', ''])('is refused on the quota %j, mine or not: NOT_FOUND', async quotaId => {
      expect(await refused(newOne({ quotaId }))).toMatchObject({ code: 'NOT_FOUND', field: ['quotaId'] })
    })
  })

  describe('garbage', () => {
    const costs = (fields: object) => ({ budgetItems: [item, { ...item, ...fields }] })
    it.each<[string, object, string[]]>([
      ['no name', { activityName: undefined }, ['activityName']],
      ['a blank name', { activityName: '  ' }, ['activityName']],
      ['a name of 101 characters', { activityName: '名'.repeat(101) }, ['activityName']],
      ['an empty key', { idempotencyKey: '' }, ['idempotencyKey']],
      ['a key of 65 characters', { idempotencyKey: 'k'.repeat(65) }, ['idempotencyKey']],
      ['a long location', { location: 'x'.repeat(201) }, ['location']],
      ['a long purpose', { purpose: 'x'.repeat(2001) }, ['purpose']],
      ['a long agenda', { agenda: 'x'.repeat(5001) }, ['agenda']],
      ['a long department', { approvingDepartment: 'x'.repeat(101) }, ['approvingDepartment']],
      ['a long audience', { audienceText: 'x'.repeat(201) }, ['audienceText']],
      ['a name on two lines', { activityName: 'One\nTwo' }, ['activityName']],
      ['a name that turns the direction', { activityName: 'Invoice \u202Efdp' }, ['activityName']],
      ['a location on two lines', { location: 'Hall\r\nTwo' }, ['location']],
      ['a department that isolates its direction', { approvingDepartment: 'A\u2066B' }, ['approvingDepartment']],
      ['an audience with a line separator', { audienceText: 'A\u2028B' }, ['audienceText']],
      ['an event on two lines', { series: [{ ...event, name: 'One\nTwo' }] }, ['series', '0', 'name']],
      ['an item on two lines', costs({ description: 'One\tTwo' }), ['budgetItems', '1', 'description']],
      ['an end before the start', { startDate: '2026-05-20', endDate: '2026-05-19' }, ['endDate']],
      ['a start before all plans', { startDate: '1999-12-31' }, ['startDate']],
      ['an end after all plans', { endDate: '2100-01-01' }, ['endDate']],
      ['fewer people than none', { expectedAttendees: -1 }, ['expectedAttendees']],
      ['fewer leads than none', { expectedLeads: -1 }, ['expectedLeads']],
      ['fewer opportunities than none', { expectedOpportunities: -2 }, ['expectedOpportunities']],
      ['a nameless event', { series: [{ ...event, name: ' ' }] }, ['series', '0', 'name']],
      ['an event turned round', { series: [event, { ...event, endDate: '2026-05-19' }] }, ['series', '1', 'endDate']],
      ['51 events', { series: Array(51).fill(event) }, ['series']],
      ['an item without words', costs({ description: '' }), ['budgetItems', '1', 'description']],
      ['an item of long words', costs({ description: 'x'.repeat(201) }), ['budgetItems', '1', 'description']],
      ['a price of zero', costs({ unitPrice: '0.00' }), ['budgetItems', '1', 'unitPrice']],
      ['a negative price', costs({ unitPrice: '-1.00' }), ['budgetItems', '1', 'unitPrice']],
      ['a price of three decimals', costs({ unitPrice: '1.005' }), ['budgetItems', '1', 'unitPrice']],
      ['a price beyond every column', costs({ unitPrice: '9999999999999999' }), ['budgetItems', '1', 'unitPrice']],
      ['no pieces', costs({ quantity: 0 }), ['budgetItems', '1', 'quantity']],
      ['fewer pieces than none', costs({ quantity: -1 }), ['budgetItems', '1', 'quantity']],
      ['an item beyond every budget', costs({ unitPrice: '999999999.99', quantity: 2_147_483_647 }), ['budgetItems', '1', 'quantity']],
      ['a negative MDF part', costs({ mdfAmount: '-0.01' }), ['budgetItems', '1', 'mdfAmount']],
      ['an MDF part of three decimals', costs({ mdfAmount: '0.001' }), ['budgetItems', '1', 'mdfAmount']],
      ['an MDF part above the cost', costs({ mdfAmount: '5000.01' }), ['budgetItems', '1', 'mdfAmount']],
      ['101 items', { budgetItems: Array(101).fill(item) }, ['budgetItems']],
    ])('is refused: %s', async (_what, fields, field) => {
      const error = await refused({ ...newOne(), ...fields })
      expect(error).toMatchObject({ code: 'INVALID_INPUT', field })
    })

    it.each<[string, object]>([
      ['an activity type outside the list (ACTIVITY_TYPE_NOT_ALLOWED)', { activityType: 'BIRTHDAY_PARTY' }],
      ['a cost category outside the list', costs({ category: 'BRIBE' })],
      ['a price as a number', costs({ unitPrice: 5 })],
      ['a price in words', costs({ unitPrice: 'five' })],
      ['a fraction of a piece', costs({ quantity: 1.5 })],
      ['a day that does not exist', { startDate: '2026-02-30' }],
    ])('is no input at all: %s', async (_what, fields) => {
      const query = 'mutation($input: SaveMdfDraftInput!) { saveMdfDraft(input: $input) { replayed } }'
      const before = await world.contents()
      expect(await world.ask('operations', query, { input: { ...newOne(), ...fields } })).toMatchObject({
        errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
      })
      expect(await world.contents()).toEqual(before)
    })
  })

  describe('an edit', () => {
    it.each(editable)('is possible in %s, and leaves the state', async status => {
      const id = await world.draft({ status, quotaId: 'mdq_sp' })
      expect(await saved({ id, purpose: 'A better one' })).toMatchObject({ id, status, purpose: 'A better one', version: 2 })
    })

    it.each(Object.values(MdfActivityStatus).filter(status => !editable.includes(status)))(
      'is refused in %s: INVALID_STATE',
      async status => {
        const id = await world.draft({ status, quotaId: 'mdq_sp' })
        const error = await refused({ id, purpose: 'too late' })
        expect(error).toMatchObject({ code: 'INVALID_STATE' })
        expect(paramsOf(error)).toMatchObject({ current: status })
      },
    )

    it('leaves what is absent, and clears what is null or blank', async () => {
      const { id } = await saved(newOne(full))
      expect(await saved({ id, purpose: 'Other' })).toMatchObject({ ...full, purpose: 'Other', series: [event], budgetItems: [{}, {}] })
      const cleared = await saved({
        id,
        purpose: null,
        agenda: ' ',
        location: '',
        startDate: null,
        endDate: null,
        series: null,
        audience: null,
        expectedLeads: null,
      })
      expect(cleared).toMatchObject({
        purpose: null,
        agenda: null,
        location: null,
        startDate: null,
        series: null,
        audience: null,
        expectedLeads: null,
      })
      expect(cleared).toMatchObject({ form: 'OFFLINE', expectedAttendees: 80, totalBudget: { amount: '5600.00' } })
      for (const none of [[], null]) {
        await saved({ id, series: [event] })
        expect(await saved({ id, series: none })).toMatchObject({ series: null })
      }
    })

    it('replaces all cost items, which keep their ids by position, and adds up anew (R-MD-6)', async () => {
      const { id, budgetItems } = await saved(newOne({ budgetItems: [item, { ...item, description: 'Second' }] }))
      const [first, second] = budgetItems as { id: string }[]
      const shorter = await saved({ id, budgetItems: [{ ...item, quantity: 1, mdfAmount: '2500.00' }] })
      expect(shorter).toMatchObject({
        budgetItems: [{ id: first?.id, quantity: 1 }],
        totalBudget: { amount: '2500.00' },
        partnerShare: { amount: '0.00' },
      })
      expect(await world.ask('operations', 'query($id: ID!) { node(id: $id) { id } }', { id: second?.id })).toMatchObject({
        data: { node: null },
      })
      const longer = await saved({ id, budgetItems: [item, item, item] })
      expect(longer).toMatchObject({
        budgetItems: [{ id: first?.id, position: 1 }, { position: 2 }, { position: 3 }],
        totalBudget: { amount: '15000.00' },
      })
      for (const none of [[], null])
        expect(await saved({ id, budgetItems: none })).toMatchObject({ budgetItems: [], totalBudget: { amount: '0.00' } })
    })

    it('of the items alone counts as another version, even when the sums stay', async () => {
      const { id, version } = await saved(newOne({ budgetItems: [item] }))
      expect(await saved({ id, expectedVersion: version, budgetItems: [{ ...item, description: 'Another hall' }] })).toMatchObject({
        version: version + 1,
      })
      expect(await refused({ id, expectedVersion: version, purpose: 'late' })).toMatchObject({ code: 'CONFLICT_STALE_VERSION' })
    })

    it('with a stale version is refused, and shows what is stored', async () => {
      const { id } = await saved(newOne({ purpose: 'mine' }))
      await saved({ id, expectedVersion: 1, purpose: 'yours' })
      const error = await refused({ id, expectedVersion: 1, purpose: 'mine again' })
      expect(error).toMatchObject({ code: 'CONFLICT_STALE_VERSION', params: [{ name: 'current', value: '2' }] })
      const { mdfActivity } = await world.perform('operations', 'saveMdfDraft', { id, expectedVersion: 1, purpose: 'mine again' })
      expect(mdfActivity).toMatchObject({ id, version: 2, purpose: 'yours' })
    })

    it('with a key is done once (R-2290)', async () => {
      const { id } = await saved(newOne())
      const input = { id, idempotencyKey: newKey(), purpose: 'once' }
      await saved(input)
      await saved({ id, purpose: 'something else' })
      expect(await world.perform('operations', 'saveMdfDraft', input)).toMatchObject({
        replayed: true,
        mdfActivity: { purpose: 'something else' },
      })
    })

    it('checks the dates against those that are stored', async () => {
      const { id } = await saved(newOne({ startDate: '2026-05-20', endDate: '2026-05-21' }))
      expect(await refused({ id, startDate: '2026-05-22' })).toMatchObject({ code: 'INVALID_INPUT', field: ['endDate'] })
      await saved({ id, startDate: '2026-05-22', endDate: null })
    })

    it('may move to another quota of the same currency, and takes its year', async () => {
      const { id } = await saved(newOne())
      expect(await saved({ id, quotaId: 'mdq_next' })).toMatchObject({ year: 2027, quota: { id: 'mdq_next' } })
      expect(await refused({ id, quotaId: 'mdq_usd' })).toMatchObject({ code: 'INVALID_INPUT', field: ['quotaId'] })
      expect(await refused({ id, quotaId: 'mdq_x' })).toMatchObject({ code: 'NOT_FOUND', field: ['quotaId'] })
      expect(await refused({ id, quotaId: null })).toMatchObject({ code: 'FIELD_REQUIRED', field: ['quotaId'] })
      expect(await refused({ id, activityName: null })).toMatchObject({ code: 'INVALID_INPUT', field: ['activityName'] })
    })

    it.each([
      ['a stranger', 'strangerAdmin', 'own'],
      ['nobody, when it is missing', 'operations', 'mdf_missing'],
      ['nobody, when it was deleted', 'operations', 'deleted'],
      ['nobody, when the id is malformed', 'operations', 'nonsense'],
      ['nobody, when the id is empty', 'operations', ''],
      ['nobody, when it is the id of something else', 'operations', 'mdq_sp'],
    ])('is open to %s: NOT_FOUND', async (_who, persona, which) => {
      const own = await world.draft({ quotaId: 'mdq_sp' })
      const deleted = await world.draft({ quotaId: 'mdq_sp', deletedAt: '2026-02-01T00:00:00.000Z' })
      const id = { own, deleted }[which] ?? which
      expect(await refused({ id, purpose: 'mine now' }, persona)).toMatchObject({ code: 'NOT_FOUND', field: ['id'] })
    })
  })

  describe('the name', () => {
    it('is unique per partner and year, and free again when its activity is deleted', async () => {
      const { id, activityName } = await saved(newOne())
      expect(await refused(newOne({ activityName }))).toMatchObject({
        code: 'ACTIVITY_NAME_TAKEN',
        field: ['activityName'],
        params: [{ name: 'year', value: '2026' }],
      })
      expect(await refused(newOne({ activityName: ` ${activityName} ` }))).toMatchObject({ code: 'ACTIVITY_NAME_TAKEN' })
      await saved(newOne({ activityName: 'Summit 2026' }))
      for (const alike of ['SUMMIT 2026', 'Ｓｕｍｍｉｔ　２０２６', 'Summit  2026', 'Sum\u200Bmit 2026'])
        expect(await refused(newOne({ activityName: alike }))).toMatchObject({ code: 'ACTIVITY_NAME_TAKEN' })
      await saved(newOne({ activityName, quotaId: 'mdq_next' }))
      await saved({ id, activityName })
      const other = await saved(newOne())
      expect(await refused({ id: other.id, activityName })).toMatchObject({ code: 'ACTIVITY_NAME_TAKEN' })
      await world.perform('operations', 'deleteMdfActivity', { id })
      expect(await saved(newOne({ activityName }))).toMatchObject({ activityName })
    })

    it('of another partner does not matter', async () => {
      const { activityName } = await saved(newOne())
      expect(await saved(newOne({ activityName, quotaId: 'mdq_x' }), 'strangerAdmin')).toMatchObject({ activityName })
    })

    it('is given once, when two drafts on two quotas of a year want it at the same moment', async () => {
      await world.quota({ id: 'mdq_second' })
      for (let round = 0; round < 4; round++) {
        const activityName = `Contested ${round}`
        const answers = await Promise.all(
          ['mdq_sp', 'mdq_second', 'mdq_sp', 'mdq_second'].map(quotaId =>
            world.perform('operations', 'saveMdfDraft', newOne({ activityName, quotaId })),
          ),
        )
        const codes = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))
        expect(codes).toEqual(Array(3).fill('ACTIVITY_NAME_TAKEN'))
      }
    })
  })

  it.each(['finance', 'manager', 'supervisor', 'specialist', 'nobody', 'customer', 'mdfReviewer', 'ecosystemManager', 'vendorAdmin'])(
    'is not for %s: FORBIDDEN',
    async persona => {
      const query = 'mutation($input: SaveMdfDraftInput!) { saveMdfDraft(input: $input) { replayed } }'
      const before = await world.contents()
      expect(await world.ask(persona, query, { input: newOne() })).toMatchObject({
        data: null,
        errors: [{ extensions: { code: 'FORBIDDEN' } }],
      })
      expect(await world.contents()).toEqual(before)
    },
  )

  it('is audited, with what changed', async () => {
    const { id } = await saved(newOne({ purpose: 'before' }))
    await saved({ id, purpose: 'after' })
    const rows = (await world.table('audit_event')).filter(row => row.target_id === id)
    expect(rows).toHaveLength(2)
    expect(rows.map(row => String(row.changes)).join()).toContain('"after":{"purpose":"after"}')
  })
})
