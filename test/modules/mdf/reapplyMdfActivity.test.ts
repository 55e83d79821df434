/** Applying again for what was approved, and the dry run of handing an application in. */
import { type MdfActivityEntity, MdfActivityStatus, MdfCostCategory, MdfLimitCheck } from '../../../src/modules/mdf'
import type { New } from '../../../src/db'
import { databases } from '../../support/databases'
import { type ClaimWorld, cny, openClaimWorld } from './claimWorld'
import { newKey, paramsOf, units, type UserError } from './mdfWorld'

const { APPLICATION_APPROVED, APPLICATION_REVIEWING, APPLICATION_REJECTED, DRAFT } = MdfActivityStatus

describe.each(databases)('an MDF application made again on %s', kind => {
  let world: ClaimWorld
  beforeAll(async () => {
    world = await openClaimWorld(kind)
  })
  afterAll(() => world.close())
  beforeEach(() => {
    world.now = '2026-03-02T02:00:00.000Z'
  })

  const approved = (given: Partial<New<MdfActivityEntity>> = {}) => world.standing(APPLICATION_APPROVED, given)
  const change = (id: string, fields: object) => ({ id, idempotencyKey: newKey(), agreementAccepted: true, ...fields })
  const reapply = (id: string, fields: object) => world.perform('operations', 'reapplyMdfActivity', change(id, fields))
  const refused = (id: string, fields: object) => world.refused('operations', 'reapplyMdfActivity', change(id, fields))
  let places = 0
  /** Where nothing else is held. */
  const elsewhere = (): string => `Hall ${++places}`
  const reserved = async (quotaId: string) => String((await world.storedQuota(quotaId)).reserved_amount)
  const budget = (mdfAmount: string) => ({
    budgetItems: [{ category: 'VENUE', description: 'A hall', unitPrice: '20000.00', quantity: 1, mdfAmount }],
  })

  describe('because key information changes (S3-46, R-MD-5, C-5)', () => {
    it.each<[string, object]>([
      ['its type', { activityType: 'EXHIBITION' }],
      ['its audience', { audience: 'PARTNER' }],
      ['its form', { form: 'HYBRID' }],
      ['its place', { location: 'Beijing' }],
      ['its first day', { startDate: '2026-05-19' }],
      ['its last day', { endDate: '2026-05-22' }],
    ])('%s: another revision under review, with the same reservation', async (_what, fields) => {
      const { id, quotaId } = await approved()
      const { mdfActivity, userErrors } = await reapply(id, fields)
      expect(userErrors).toEqual([])
      expect(mdfActivity).toMatchObject({ ...fields, status: APPLICATION_REVIEWING, revision: 2, reviewComment: null, claimDueOn: null })
      expect(await reserved(quotaId)).toBe(units(6000))
      expect(await world.broken()).toEqual({})
    })

    it.each<[string, object]>([
      ['nothing', {}],
      ['the same place', { location: 'the same' }],
      ['its purpose only', { purpose: 'Another one' }],
    ])('not for %s: KEY_INFORMATION_UNCHANGED', async (_what, fields) => {
      const { id } = await approved({ location: 'the same' })
      expect(await refused(id, fields)).toMatchObject({ code: 'KEY_INFORMATION_UNCHANGED' })
    })

    it('before it starts only: ACTIVITY_ALREADY_STARTED, by the old day and by the new one', async () => {
      const { id } = await approved()
      expect(await refused(id, { startDate: '2026-03-02' })).toMatchObject({ code: 'ACTIVITY_ALREADY_STARTED' })
      world.now = '2026-05-19T16:00:00.000Z'
      const error = await refused(id, { startDate: '2026-08-20', endDate: '2026-08-21' })
      expect(error).toMatchObject({ code: 'ACTIVITY_ALREADY_STARTED' })
      expect(paramsOf(error)).toEqual({ startDate: '2026-05-20' })
    })

    it('by every rule of an application: late, incomplete, a duplicate, turned round', async () => {
      const { id } = await approved()
      world.now = '2026-05-12T02:00:00.000Z'
      expect(await refused(id, { location: 'Beijing' })).toMatchObject({ code: 'LATE_REASON_REQUIRED' })
      expect(await refused(id, { location: null, lateReason: 'x' })).toMatchObject({ code: 'FIELD_REQUIRED', field: ['location'] })
      expect(await refused(id, { location: 'Beijing', lateReason: 'x', agreementAccepted: false })).toMatchObject({
        code: 'AGREEMENT_REQUIRED',
      })
      expect(await refused(id, { endDate: '2026-05-19', lateReason: 'x' })).toMatchObject({ code: 'INVALID_INPUT', field: ['endDate'] })
      await approved({ location: 'Xi’an' })
      expect(await refused(id, { location: 'Xi’an', lateReason: 'x' })).toMatchObject({ code: 'POSSIBLE_DUPLICATE' })
      expect((await reapply(id, { location: 'Xi’an', lateReason: 'x', confirmDuplicate: true })).userErrors).toEqual([])
    })
  })

  describe('because the budget changes', () => {
    it.each([
      ['more', '9000.00', 9000],
      ['less', '1000.00', 1000],
    ])('to %s: only the difference moves in the quota (R-MD-7)', async (_what, mdfAmount, held) => {
      const { id, quotaId } = await approved()
      expect((await reapply(id, budget(mdfAmount))).mdfActivity).toMatchObject({ mdfAmountInclTax: { amount: mdfAmount }, revision: 2 })
      expect(await reserved(quotaId)).toBe(units(held))
      expect(await world.broken()).toEqual({})
    })

    it('to more than the quota has beside what it holds back: MDF_QUOTA_EXCEEDED, and nothing moves', async () => {
      const quotaId = await world.quota({ totalAmount: cny('8000.00'), reservedAmount: cny('6000.00') })
      const { id } = await approved({ quotaId })
      const error = await refused(id, budget('8000.01'))
      expect(error).toMatchObject({ code: 'MDF_QUOTA_EXCEEDED' })
      expect(paramsOf(error)).toEqual({ available: '8000.00', asked: '8000.01' })
      expect((await reapply(id, budget('8000.00'))).userErrors).toEqual([])
    })
  })

  it('is reviewed anew: rejected, it gives everything back and can be changed and submitted', async () => {
    const { id, quotaId } = await approved()
    await reapply(id, { location: elsewhere() })
    await world.perform('mdfReviewer', 'reviewMdfActivity', { id, idempotencyKey: newKey(), decision: 'REJECT', comment: 'Too far' })
    expect(await world.stored(id)).toMatchObject({ status: APPLICATION_REJECTED, revision: 2 })
    expect(await reserved(quotaId)).toBe('0')
    await world.perform('operations', 'saveMdfDraft', { id, location: elsewhere() })
    expect(
      (await world.perform('operations', 'submitMdfActivity', { id, idempotencyKey: newKey(), agreementAccepted: true })).mdfActivity,
    ).toMatchObject({ status: APPLICATION_REVIEWING, revision: 2 })
  })

  it('is made once per key, and by one of two at once', async () => {
    const { id } = await approved()
    const input = change(id, { location: elsewhere() })
    const first = await world.perform('operations', 'reapplyMdfActivity', input)
    expect(await world.perform('operations', 'reapplyMdfActivity', input)).toEqual({ ...first, replayed: true })
    const second = await approved()
    const answers = await Promise.all([1, 2].map(() => reapply(second.id, { location: elsewhere() })))
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['INVALID_STATE'])
    expect(await refused((await approved()).id, { location: 'x', expectedVersion: 9 })).toMatchObject({ code: 'CONFLICT_STALE_VERSION' })
  })

  it('belongs to operations of the partner', async () => {
    const { id } = await approved()
    const query = 'mutation($input: ReapplyMdfActivityInput!) { reapplyMdfActivity(input: $input) { replayed } }'
    for (const persona of ['finance', 'manager', 'mdfReviewer', 'vendorFinance', 'customer'])
      expect(await world.ask(persona, query, { input: change(id, { location: 'x' }) })).toMatchObject({
        errors: [{ extensions: { code: 'FORBIDDEN' } }],
      })
    for (const [persona, target] of [
      ['strangerAdmin', id],
      ['operations', 'mdf_missing'],
      ['operations', 'nonsense'],
    ] as const)
      expect(await world.refused(persona, 'reapplyMdfActivity', change(target, { location: 'x' }))).toMatchObject({ code: 'NOT_FOUND' })
  })

  describe('the dry run (S3-44)', () => {
    type Check = Record<string, unknown> & { problems: UserError[]; warnings: UserError[] }
    const check = async (id: string, persona = 'operations'): Promise<Check | null> => {
      const query = `query($id: ID!) { checkMdfActivity(id: $id) { canSubmit isLate onTimeDeadline availableAmount { amount } mdfActivity { id }
        duplicate { id } itemsOverStandard { position } problems { code field params { name value } } warnings { code } } }`
      const before = await world.contents()
      const { data, errors } = await world.ask(persona, query, { id })
      expect(errors).toEqual([])
      expect(await world.contents()).toEqual(before)
      return (data as { checkMdfActivity: Check | null }).checkMdfActivity
    }
    const codes = (found: Check | null) => found?.problems.map(({ code }) => code)

    it('finds nothing in the way of what can be handed in, and writes nothing', async () => {
      const id = await world.draft({ quotaId: await world.quota({ totalAmount: cny('7000.00') }) })
      expect(await check(id)).toEqual({
        canSubmit: true,
        isLate: false,
        onTimeDeadline: '2026-05-07',
        availableAmount: { amount: '7000.00' },
        mdfActivity: { id },
        duplicate: null,
        itemsOverStandard: [],
        problems: [],
        warnings: [],
      })
    })

    it('tells at once everything that stands in the way: late, duplicate, quota, standards', async () => {
      const twin = await world.standing(APPLICATION_APPROVED, { location: 'Twin hall' })
      const gift = { category: MdfCostCategory.GIFT, unitPrice: cny('300.00'), limitCheck: MdfLimitCheck.OVER_LIMIT }
      const id = await world.draft({ location: 'Twin hall', quotaId: await world.quota({ totalAmount: cny('5999.99') }) }, [{}, gift])
      world.now = '2026-05-08T02:00:00.000Z'
      const found = await check(id)
      expect(found).toMatchObject({ canSubmit: false, isLate: true, duplicate: { id: twin.id }, itemsOverStandard: [{ position: 2 }] })
      expect(codes(found)).toEqual(['LATE_REASON_REQUIRED', 'OVER_STANDARD_REASON_REQUIRED', 'POSSIBLE_DUPLICATE', 'MDF_QUOTA_EXCEEDED'])
    })

    it('names every empty field, and warns of nothing to claim (R-MD-8)', async () => {
      const empty = { purpose: null, startDate: null, endDate: null, mdfAmountInclTax: cny('0.00') }
      const found = await check(await world.draft(empty, [{ mdfAmount: cny('0.00') }]))
      expect(found).toMatchObject({ onTimeDeadline: null, warnings: [{ code: 'MDF_ZERO_NOT_CLAIMABLE' }] })
      expect(found?.problems.map(({ field }) => field?.[0])).toEqual(['startDate', 'endDate', 'purpose'])
    })

    it('says what state it is in, where that is the trouble', async () => {
      const { id } = await world.standing(APPLICATION_REVIEWING)
      expect(codes(await check(id))).toContain('INVALID_STATE')
    })

    it('is null for what is not mine to see, and for nobody else', async () => {
      const id = await world.draft({ status: DRAFT })
      for (const missing of ['mdf_missing', 'nonsense', '']) expect(await check(missing)).toBeNull()
      expect(await check(id, 'strangerAdmin')).toBeNull()
      const query = 'query($id: ID!) { checkMdfActivity(id: $id) { canSubmit } }'
      for (const persona of ['finance', 'manager', 'mdfReviewer'])
        expect(await world.ask(persona, query, { id })).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] })
    })
  })

  it('is planned with the vendor’s tables of types and categories (S3-43, S3-47)', async () => {
    const { data, errors } = await world.ask(
      'operations',
      `{ mdfActivityTypes { type requiredEvidence { types } } mdfCostCategories { category isReimbursable unitPriceStandard { amount }
         requiredEvidence { types rule } } }`,
    )
    expect(errors).toEqual([])
    const tables = data as { mdfActivityTypes: { type: string }[]; mdfCostCategories: { category: string; isReimbursable: boolean }[] }
    expect(tables.mdfActivityTypes).toHaveLength(12)
    expect(tables.mdfActivityTypes).toContainEqual({
      type: 'ADVERTISING',
      requiredEvidence: [{ types: ['OVERALL_SUMMARY'] }, { types: ['MEDIA_SUMMARY'] }],
    })
    const category = (name: string) => tables.mdfCostCategories.find(each => each.category === name)
    expect(category('GIFT')).toMatchObject({ isReimbursable: true, unitPriceStandard: { amount: '200.00' } })
    expect(category('SPONSORSHIP')).toMatchObject({
      unitPriceStandard: null,
      requiredEvidence: [{ types: ['SEALED_RECEIPT', 'INVOICE_SCAN'] }, { types: ['SPONSORSHIP_CONTRACT'], rule: 'R-MC-8' }],
    })
    expect(tables.mdfCostCategories.filter(({ isReimbursable }) => !isReimbursable)).toHaveLength(5)
  })
})
