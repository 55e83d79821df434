/** Submitting an MDF application: every rule between a draft and a reservation. */
import { MdfActivityForm, MdfActivityStatus, MdfAudience, MdfCostCategory, MdfQuotaStatus } from '../../../src/modules/mdf'
import { Money } from '../../../src/shared/money'
import type { LocalDate } from '../../../src/shared/time'
import { databases } from '../../support/databases'
import { type MdfWorld, newKey, openMdfWorld, paramsOf, type Payload, units } from './mdfWorld'

const { DRAFT, WITHDRAWN, APPLICATION_REVIEWING, APPLICATION_REJECTED, APPLICATION_APPROVED, CLAIM_EXPIRED } = MdfActivityStatus
const submittable: MdfActivityStatus[] = [DRAFT, WITHDRAWN, APPLICATION_REJECTED]
const cny = (amount: string): Money => Money.of(amount, 'CNY')

describe.each(databases)('submitting an MDF application on %s', kind => {
  let world: MdfWorld
  beforeAll(async () => {
    world = await openMdfWorld(kind)
    await world.quota({ id: 'mdq_large', totalAmount: cny('10000000.00') })
  })
  afterAll(() => world.close())
  beforeEach(() => {
    world.now = '2026-03-02T02:00:00.000Z'
  })

  const inputFor = (id: string, fields = {}) => ({ id, idempotencyKey: newKey(), agreementAccepted: true, ...fields })
  const submit = (id: string, fields = {}): Promise<Payload> => world.perform('operations', 'submitMdfActivity', inputFor(id, fields))
  const submitted = async (id: string, fields = {}): Promise<Payload> => {
    const payload = await submit(id, fields)
    expect(payload.userErrors).toEqual([])
    return payload
  }
  const refused = (id: string, fields = {}, persona = 'operations') => world.refused(persona, 'submitMdfActivity', inputFor(id, fields))
  const large = { quotaId: 'mdq_large' }

  it('hands a complete draft in and reserves its MDF amount (S3-43)', async () => {
    const quotaId = await world.quota()
    const id = await world.draft({ quotaId })
    const { mdfActivity, warnings, replayed } = await submitted(id)
    expect({ warnings, replayed }).toEqual({ warnings: [], replayed: false })
    expect(mdfActivity).toMatchObject({
      status: APPLICATION_REVIEWING,
      submittedAt: world.now,
      agreementAcceptedAt: world.now,
      duplicateConfirmed: false,
      onTimeDeadline: '2026-05-07',
      calendarVersion: 2,
      isLate: false,
      submissionDeadline: null,
      version: 2,
      availableActions: ['WITHDRAW'],
      quota: { reservedAmount: { amount: '6000.00' }, availableAmount: { amount: '144000.00' } },
    })
  })

  describe('the state', () => {
    it.each(submittable)('%s leads on to the review', async status => {
      const id = await world.draft({
        ...large,
        status,
        reviewComment: 'before',
        reviewedAt: '2026-02-01T00:00:00.000Z',
        reviewedById: 'mbr_mdfReviewer',
      })
      const { mdfActivity } = await submitted(id)
      expect(mdfActivity).toMatchObject({ status: APPLICATION_REVIEWING, revision: 1, reviewComment: null, reviewedAt: null })
    })

    it.each(Object.values(MdfActivityStatus).filter(status => !submittable.includes(status)))(
      '%s does not: INVALID_STATE',
      async status => {
        const error = await refused(await world.draft({ ...large, status }))
        expect(error).toMatchObject({ code: 'INVALID_STATE' })
        expect(paramsOf(error).current).toBe(status)
      },
    )
  })

  describe('what is missing', () => {
    const all = [
      'activityType',
      'audience',
      'form',
      'startDate',
      'endDate',
      'approvingDepartment',
      'expectedAttendees',
      'expectedLeads',
      'expectedOpportunities',
      'purpose',
      'agenda',
    ] as const

    it.each([...all, 'location' as const])('%s is named', async name => {
      const id = await world.draft({ ...large, [name]: null })
      expect(await refused(id)).toMatchObject({ code: 'FIELD_REQUIRED', field: [name], params: [{ name: 'name', value: name }] })
    })

    it('is named all at once, the cost items too (R-MD-6)', async () => {
      const nothing = Object.fromEntries([...all, 'location'].map(name => [name, null]))
      const id = await world.draft({ ...large, ...nothing }, [])
      const before = await world.contents()
      const { userErrors } = await submit(id)
      expect(userErrors.map(({ code, field }) => [code, field?.[0]])).toEqual(
        [...all, 'location', 'budgetItems'].map(name => ['FIELD_REQUIRED', name]),
      )
      expect(await world.contents()).toEqual(before)
    })

    it('is no location, when it is held online; nor is a number that is zero', async () => {
      await submitted(
        await world.draft({
          ...large,
          form: MdfActivityForm.ONLINE,
          location: null,
          expectedLeads: 0,
          startDate: '2026-04-30',
          endDate: '2026-04-30',
        }),
      )
      expect(await refused(await world.draft({ ...large, form: MdfActivityForm.HYBRID, location: null }))).toMatchObject({
        field: ['location'],
      })
    })

    it('is the agreement, when it is not accepted', async () => {
      expect(await refused(await world.draft(large), { agreementAccepted: false })).toMatchObject({
        code: 'AGREEMENT_REQUIRED',
        field: ['agreementAccepted'],
      })
    })
  })

  describe('ten working days before the start (R-MD-3, R-WD-3)', () => {
    it.each<[LocalDate, string, string]>([
      ['2026-10-16', '2026-09-28', '2026-09-28T23:59:59.999+08:00'],
      ['2026-03-02', '2026-02-10', '2026-02-10T23:59:59.999+08:00'],
    ])('an event of %s is on time until the last moment of %s', async (startDate, until, moment) => {
      world.now = new Date(moment).toISOString()
      const { mdfActivity } = await submitted(await world.draft({ ...large, startDate, endDate: startDate }))
      expect(mdfActivity).toMatchObject({ onTimeDeadline: until, isLate: false, lateReason: null })
    })

    it.each<[LocalDate, string, string]>([
      ['2026-10-16', '2026-09-28', '2026-09-29T00:00:00.000+08:00'],
      ['2026-03-02', '2026-02-10', '2026-02-11T00:00:00.000+08:00'],
      ['2026-03-02', '2026-02-10', '2026-03-01T23:59:59.999+08:00'],
    ])('an event of %s is late after %s, and needs a reason: LATE_REASON_REQUIRED', async (startDate, until, moment) => {
      world.now = new Date(moment).toISOString()
      const id = await world.draft({ ...large, startDate, endDate: startDate })
      for (const lateReason of [undefined, null, '', '   '])
        expect(await refused(id, { lateReason })).toMatchObject({
          code: 'LATE_REASON_REQUIRED',
          field: ['lateReason'],
          params: [{ name: 'onTimeDeadline', value: until }],
        })
      expect(await refused(id, { lateReason: 'x'.repeat(501) })).toMatchObject({ code: 'INVALID_INPUT', field: ['lateReason'] })
      const { mdfActivity } = await submitted(id, { lateReason: ' The hall was booked late ' })
      expect(mdfActivity).toMatchObject({ isLate: true, lateReason: 'The hall was booked late', onTimeDeadline: until })
    })

    it.each(['2026-03-02T00:00:00.000+08:00', '2026-03-02T23:59:59.999+08:00', '2026-06-01T00:00:00.000+08:00'])(
      'from its first day on nothing helps, as at %s: ACTIVITY_ALREADY_STARTED',
      async moment => {
        world.now = new Date(moment).toISOString()
        const id = await world.draft({ ...large, startDate: '2026-03-02', endDate: '2026-03-05' })
        expect(await refused(id, { lateReason: 'Forgotten' })).toMatchObject({
          code: 'ACTIVITY_ALREADY_STARTED',
          params: [{ name: 'startDate', value: '2026-03-02' }],
        })
      },
    )

    it('a reason of an earlier attempt still counts, unless it is taken back', async () => {
      const late = {
        ...large,
        startDate: '2026-03-05' as const,
        endDate: '2026-03-05' as const,
        lateReason: 'As I said',
        status: APPLICATION_REJECTED,
      }
      expect((await submitted(await world.draft(late))).mdfActivity).toMatchObject({ lateReason: 'As I said' })
      expect(await refused(await world.draft(late), { lateReason: null })).toMatchObject({ code: 'LATE_REASON_REQUIRED' })
    })
  })

  describe('the costs', () => {
    it.each(['VENDOR_PRODUCT', 'VENDOR_EVENT_TICKET', 'ENTERTAINMENT', 'GIFT_CARD', 'UNRELATED_GIFT'])(
      'of %s are never paid: COST_NOT_REIMBURSABLE',
      async category => {
        const id = await world.draft(large, [{}, { category: category as MdfCostCategory }])
        expect(await refused(id)).toMatchObject({
          code: 'COST_NOT_REIMBURSABLE',
          field: ['budgetItems', '1', 'category'],
          params: [{ name: 'category', value: category }],
        })
      },
    )

    it('above a standard need a reason (R-MD-10)', async () => {
      const id = await world.draft(large, [
        {},
        { category: MdfCostCategory.GIFT, unitPrice: cny('200.01'), limitCheck: 'OVER_LIMIT' as never },
      ])
      for (const overStandardReason of [undefined, null, ' ']) {
        expect(await refused(id, { overStandardReason })).toMatchObject({
          code: 'OVER_STANDARD_REASON_REQUIRED',
          field: ['overStandardReason'],
        })
      }
      expect(await refused(id, { overStandardReason: 'x'.repeat(501) })).toMatchObject({
        code: 'INVALID_INPUT',
        field: ['overStandardReason'],
      })
      expect((await submitted(id, { overStandardReason: 'Handmade' })).mdfActivity).toMatchObject({ overStandardReason: 'Handmade' })
    })

    it('without an MDF part may be submitted, with a warning that nothing can be claimed (R-MD-8)', async () => {
      const quotaId = await world.quota({ totalAmount: cny('0.00') })
      const id = await world.draft({ quotaId, mdfAmountInclTax: cny('0.00'), partnerShare: cny('10000.00') }, [{ mdfAmount: cny('0.00') }])
      const input = inputFor(id)
      const first = await world.perform('operations', 'submitMdfActivity', input)
      expect(first).toMatchObject({
        userErrors: [],
        mdfActivity: { status: APPLICATION_REVIEWING },
        warnings: [{ code: 'MDF_ZERO_NOT_CLAIMABLE' }],
      })
      expect(await world.perform('operations', 'submitMdfActivity', input)).toEqual({ ...first, replayed: true })
      world.language = 'zh'
      expect((await world.perform('operations', 'submitMdfActivity', input)).warnings?.[0]?.message).toBe(
        '申请的 MDF 金额为 0，后续无法兑现。',
      )
      world.language = 'en'
    })
  })

  describe('the quota (R-MD-7)', () => {
    const quotaOf = (totalAmount: string) =>
      world.quota({ totalAmount: cny(totalAmount), usedAmount: cny('1000.00'), reservedAmount: cny('500.00') })

    it('gives its last cent', async () => {
      const quotaId = await quotaOf('7500.00')
      await submitted(await world.draft({ quotaId }))
      expect(await world.storedQuota(quotaId)).toMatchObject({ version: 2 })
      expect(String((await world.storedQuota(quotaId)).reserved_amount)).toBe(units(6500))
    })

    it('does not give a cent more: MDF_QUOTA_EXCEEDED says what is available', async () => {
      const id = await world.draft({ quotaId: await quotaOf('7499.99') })
      const error = await refused(id)
      expect(error).toMatchObject({ code: 'MDF_QUOTA_EXCEEDED', field: null })
      expect(paramsOf(error)).toEqual({ available: '5999.99', asked: '6000.00' })
    })

    it.each([
      ['FROZEN', { status: MdfQuotaStatus.FROZEN, frozenReason: 'An audit' }],
      ['EXPIRED', { status: MdfQuotaStatus.EXPIRED }],
      ['EXPIRED', { validFrom: '2026-01-01' as const, validTo: '2026-03-01' as const }],
      ['NOT_YET_VALID', { validFrom: '2026-03-03' as const }],
    ])('is of no use when it is %s, in state or by its dates: MDF_QUOTA_NOT_USABLE', async (current, given) => {
      const error = await refused(await world.draft({ quotaId: await world.quota(given) }))
      expect(error).toMatchObject({ code: 'MDF_QUOTA_NOT_USABLE' })
      expect(paramsOf(error)).toMatchObject({ current })
    })

    it('is valid on its first and on its last day', async () => {
      for (const given of [{ validFrom: '2026-03-02' as const }, { validTo: '2026-03-02' as const }])
        await submitted(await world.draft({ quotaId: await world.quota(given) }))
    })
  })

  describe('a possible duplicate (R-MD-9)', () => {
    let hall = 0
    const twins = async (first: object, second: object) => {
      const location = `Hall ${++hall}`
      const common = { ...large, location, startDate: '2026-07-06' as const, endDate: '2026-07-08' as const }
      await world.draft({ ...common, status: APPLICATION_APPROVED, ...first })
      return world.draft({ ...common, ...second })
    }

    it.each<[string, object, object]>([
      ['on the same days', {}, {}],
      ['that begins on its last day', {}, { startDate: '2026-07-08', endDate: '2026-07-10' }],
      ['that ends on its first day', {}, { startDate: '2026-07-01', endDate: '2026-07-06' }],
      ['of the past, long claimed', { status: CLAIM_EXPIRED }, {}],
      [
        'online, both without a place',
        { form: MdfActivityForm.ONLINE, location: null, audience: MdfAudience.BOTH },
        { form: MdfActivityForm.ONLINE, location: null, audience: MdfAudience.BOTH },
      ],
    ])('%s is asked about, and goes through when confirmed', async (_how, first, second) => {
      const id = await twins(first, second)
      const error = await refused(id)
      expect(error).toMatchObject({ code: 'POSSIBLE_DUPLICATE', field: ['confirmDuplicate'] })
      expect(Object.keys(paramsOf(error))).toEqual(['applicationNo', 'activityName'])
      expect((await submitted(id, { confirmDuplicate: true })).mdfActivity).toMatchObject({ duplicateConfirmed: true })
    })

    it.each<[string, object, object]>([
      ['of another type', { activityType: 'EXHIBITION' }, {}],
      ['for others', { audience: MdfAudience.PARTNER }, {}],
      ['somewhere else', { location: 'Beijing' }, {}],
      ['the day after', { startDate: '2026-07-01', endDate: '2026-07-05' }, {}],
      ['that is a draft only', { status: DRAFT }, {}],
      ['that was taken back', { status: WITHDRAWN }, {}],
      ['that was rejected', { status: APPLICATION_REJECTED }, {}],
      ['that was deleted', { deletedAt: '2026-02-01T00:00:00.000Z' }, {}],
      ['of another partner', { partnerId: 'ptn_other' }, {}],
    ])('is none: %s', async (_how, first, second) => {
      const { mdfActivity } = await submitted(await twins(first, second))
      expect(mdfActivity).toMatchObject({ duplicateConfirmed: false })
    })
  })

  describe('a series (R-MD-11)', () => {
    const stop = (name: string, startDate: string, endDate = startDate, fields = {}) => ({
      ...{ name, startDate, endDate, location: null, audience: null, activityType: null, approvingDepartment: null },
      ...fields,
    })
    const seriesDraft = (...series: object[]) =>
      world.draft({ ...large, startDate: '2026-05-20', endDate: '2026-12-31', series: series as never })

    it('of like events within three months goes through', async () => {
      await submitted(
        await seriesDraft(
          stop('First', '2026-05-20'),
          stop('Last', '2026-08-19', '2026-08-20', { audience: 'END_CUSTOMER', location: 'Xi’an' }),
        ),
      )
    })

    it.each([
      ['audience', 'PARTNER'],
      ['activityType', 'EXHIBITION'],
      ['approvingDepartment', 'South China marketing'],
    ])('whose events differ in %s is refused: SERIES_NOT_HOMOGENEOUS', async (differs, value) => {
      const id = await seriesDraft(stop('First', '2026-05-20'), stop('Odd', '2026-06-20', '2026-06-20', { [differs]: value }))
      const error = await refused(id)
      expect(error).toMatchObject({ code: 'SERIES_NOT_HOMOGENEOUS', field: ['series', '1', differs] })
      expect(paramsOf(error)).toEqual({ differs, event: 'Odd' })
    })

    it('that ends a day after the three months is refused: SERIES_SPAN_EXCEEDED', async () => {
      const id = await seriesDraft(stop('Last', '2026-08-20', '2026-08-21'), stop('First', '2026-05-20'))
      expect(await refused(id)).toMatchObject({
        code: 'SERIES_SPAN_EXCEEDED',
        field: ['series'],
        params: [{ name: 'latest', value: '2026-08-20' }],
      })
    })

    it('with an event before the activity is refused: it would be on time by a later start', async () => {
      expect(await refused(await seriesDraft(stop('Early', '2026-05-19')))).toMatchObject({ code: 'INVALID_INPUT', field: ['series', '0'] })
    })
  })

  describe('who, and how often', () => {
    it('is once per key: the same answer again, another input refused (R-2290)', async () => {
      const quotaId = await world.quota()
      const input = inputFor(await world.draft({ quotaId }))
      const first = await world.perform('operations', 'submitMdfActivity', input)
      expect(await world.perform('operations', 'submitMdfActivity', input)).toEqual({ ...first, replayed: true })
      expect(await world.refused('operations', 'submitMdfActivity', { ...input, lateReason: 'x' })).toMatchObject({
        code: 'IDEMPOTENCY_KEY_REUSED',
      })
      expect(String((await world.storedQuota(quotaId)).reserved_amount)).toBe(units(6000))
    })

    it('does not remember a refusal: the same key works once the reason is gone', async () => {
      const id = await world.draft({ ...large, purpose: null })
      const input = inputFor(id)
      expect(await world.refused('operations', 'submitMdfActivity', input)).toMatchObject({ code: 'FIELD_REQUIRED' })
      await world.perform('operations', 'saveMdfDraft', { id, purpose: 'Found' })
      expect(await world.perform('operations', 'submitMdfActivity', input)).toMatchObject({ userErrors: [], replayed: false })
    })

    it('is refused on a stale version', async () => {
      const id = await world.draft(large)
      await world.perform('operations', 'saveMdfDraft', { id, purpose: 'Newer' })
      expect(await refused(id, { expectedVersion: 1 })).toMatchObject({
        code: 'CONFLICT_STALE_VERSION',
        params: [{ name: 'current', value: '2' }],
      })
      await submitted(id, { expectedVersion: 2 })
    })

    it.each(['mdf_missing', 'mdq_large', 'nonsense', ''])('is NOT_FOUND for %j', async id => {
      expect(await refused(id)).toMatchObject({ code: 'NOT_FOUND', field: ['id'] })
    })

    it('is NOT_FOUND for another partner, in both directions, and for what was deleted', async () => {
      const own = await world.draft(large)
      const foreign = await world.draft({ partnerId: 'ptn_other' })
      const deleted = await world.draft({ ...large, deletedAt: '2026-02-01T00:00:00.000Z' })
      expect(await refused(own, {}, 'strangerAdmin')).toMatchObject({ code: 'NOT_FOUND' })
      expect(await refused(foreign)).toMatchObject({ code: 'NOT_FOUND' })
      expect(await refused(deleted)).toMatchObject({ code: 'NOT_FOUND' })
    })

    it.each(['finance', 'manager', 'supervisor', 'specialist', 'nobody', 'customer', 'mdfReviewer', 'ecosystemManager'])(
      'is not for %s: FORBIDDEN',
      async persona => {
        const query = 'mutation($input: SubmitMdfActivityInput!) { submitMdfActivity(input: $input) { replayed } }'
        const id = await world.draft(large)
        const before = await world.contents()
        expect(await world.ask(persona, query, { input: inputFor(id) })).toMatchObject({
          data: null,
          errors: [{ extensions: { code: 'FORBIDDEN' } }],
        })
        expect(await world.contents()).toEqual(before)
      },
    )

    it('is audited when refused too', async () => {
      const id = await world.draft({ ...large, agenda: null })
      await submit(id)
      const rows = (await world.table('audit_event')).filter(row => row.target_id === id)
      expect(rows).toMatchObject([{ operation: 'submitMdfActivity', result: 'FIELD_REQUIRED', member_id: 'mbr_operations' }])
    })
  })
})
