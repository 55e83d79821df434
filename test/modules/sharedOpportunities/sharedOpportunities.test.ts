/** The life of shared opportunities in both directions, and who sees them. */
import { PartnerEntity } from '../../../src/modules/partners'
import {
  OpportunityDirection,
  OpportunityProgressStage,
  SharedOpportunityEntity,
  sharedOpportunityLifecycle,
  SharedOpportunityStatus,
} from '../../../src/modules/sharedOpportunities'
import { SharedOpportunityAction } from '../../../src/modules/sharedOpportunities/sharedOpportunity.enums'
import type { New } from '../../../src/db'
import { databases } from '../../support/databases'
import { partnerRow } from '../../support/rows'
import { newKey, openOpportunityWorld, type OpportunityWorld, type UserError } from '../opportunityIncentives/opportunityWorld'

const { DRAFT, UNDER_REVIEW, UNDER_VERIFICATION, VERIFIED, REJECTED, PENDING_ACCEPTANCE, DECLINED } = SharedOpportunityStatus
const { IN_PROGRESS, SIGNED, DELIVERED, CLOSED } = SharedOpportunityStatus
const states = Object.values(SharedOpportunityStatus)

type Opportunity = Record<string, unknown> & { id: string; status: string }
type Payload = { sharedOpportunity: Opportunity | null; replayed: boolean; userErrors: UserError[]; deletedId?: string | null }
type Name =
  | 'createSharedOpportunity'
  | 'updateSharedOpportunity'
  | 'deleteSharedOpportunity'
  | 'submitSharedOpportunity'
  | 'acceptSharedOpportunity'
  | 'declineSharedOpportunity'
  | 'addOpportunityProgress'
  | 'shareOpportunity'
  | 'reviewSharedOpportunity'
  | 'verifySharedOpportunity'
  | 'confirmOpportunityStage'
  | 'cancelSharedOpportunity'

const mutationOf = (
  name: Name,
): string => `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
  replayed userErrors { code field params { name value } } ${name === 'deleteSharedOpportunity' ? 'deletedId' : ''}
  sharedOpportunity { id opportunityNo direction name status awaitedStage rejectReason autoDeclined submittedAt reviewedAt verifiedAt acceptedAt version
    customerCompanyName { masked canReveal } customerContactName { masked } customerContactPhone { masked } customerContactEmail { masked }
    decisionMaker { masked } customerConsent budgetAmount { amount } expectedCloudRevenue { amount } expectedSignDate offerings { id } owner { id }
    deadline { at } progress { totalCount nodes { stage note winProbability } } availableActions }
} }`

describe('the life cycle of a shared opportunity', () => {
  const moves = Object.entries(sharedOpportunityLifecycle.actions)

  it('begins as a draft or as an offer, and reaches every state', () => {
    const reached = new Set<string>(sharedOpportunityLifecycle.initial)
    for (let before = 0; before < reached.size;) {
      before = reached.size
      for (const [, move] of moves) if ('to' in move && move.from.some(state => reached.has(state))) reached.add(move.to as string)
    }
    expect([...reached].sort()).toEqual([...states].sort())
  })

  it('names each verb of a person as an action of the API, and none that takes it back once it was handed in (R-OP-5)', () => {
    const verbs = moves.filter(([, { by }]) => by !== 'SYSTEM').map(([verb]) => verb)
    expect(Object.values<string>(SharedOpportunityAction).sort()).toEqual(verbs.sort())
    expect(verbs).not.toContain('withdraw')
  })
})

describe.each(databases)('a shared opportunity on %s', kind => {
  let world: OpportunityWorld
  beforeAll(async () => {
    world = await openOpportunityWorld(kind)
    await world.store.writer.query("UPDATE partner SET ecosystem_manager_id = 'mbr_ecosystemManager' WHERE id = 'ptn_sp'")
    await world.add(PartnerEntity, partnerRow({ id: 'ptn_outside' }))
  })
  afterAll(() => world.close())
  beforeEach(() => {
    world.now = '2026-03-02T02:00:00.000Z'
  })

  const perform = async (persona: string, name: Name, input: object): Promise<Payload> => {
    const { data, errors } = await world.ask(persona, mutationOf(name), { input })
    expect(errors).toEqual([])
    return (data as Record<string, Payload>)[name] as Payload
  }
  const refused = async (persona: string, name: Name, input: object): Promise<UserError> => {
    const before = await world.contents()
    const { userErrors } = await perform(persona, name, input)
    expect(await world.contents()).toEqual(before)
    expect(userErrors.length).toBeGreaterThan(0)
    return userErrors[0] as UserError
  }
  const stored = async (id: string) => (await world.table('shared_opportunity')).find(row => row.id === id) ?? {}

  let count = 0
  const inState = (status: SharedOpportunityStatus, given: Partial<New<SharedOpportunityEntity>> = {}) =>
    world.opportunity({
      status,
      submittedAt: status === DRAFT ? null : '2026-02-02T02:00:00.000Z',
      direction: status === PENDING_ACCEPTANCE || status === DECLINED ? OpportunityDirection.HO : OpportunityDirection.PO,
      dueAt: status === PENDING_ACCEPTANCE || status === UNDER_VERIFICATION ? '2026-03-05T15:59:59.999Z' : null,
      awaitedStage: status === IN_PROGRESS || status === SIGNED ? OpportunityProgressStage.DELIVERED : null,
      companyKey: `company ${++count}`,
      ...given,
    })

  const report = (id: string, fields = {}) => ({
    id,
    stage: 'FOLLOWING_UP',
    note: 'Met the CIO',
    winProbability: 60,
    date: '2026-03-01',
    ...fields,
  })
  const inputs: Record<Exclude<Name, 'createSharedOpportunity' | 'shareOpportunity'>, (id: string) => object> = {
    updateSharedOpportunity: id => ({ id, expectedCloudRevenue: '310000.00' }),
    deleteSharedOpportunity: id => ({ id }),
    submitSharedOpportunity: id => ({ id }),
    acceptSharedOpportunity: id => ({ id }),
    declineSharedOpportunity: id => ({ id, reason: 'No capacity' }),
    addOpportunityProgress: report,
    reviewSharedOpportunity: id => ({ id, decision: 'PASS' }),
    verifySharedOpportunity: id => ({ id, decision: 'PASS' }),
    confirmOpportunityStage: id => ({ id, decision: 'PASS' }),
    cancelSharedOpportunity: id => ({ id, reason: 'Closed in the CRM' }),
  }
  const doing: readonly (readonly [keyof typeof inputs, string, readonly SharedOpportunityStatus[]])[] = [
    ['updateSharedOpportunity', 'account', [DRAFT, REJECTED, VERIFIED, IN_PROGRESS, SIGNED]],
    ['deleteSharedOpportunity', 'account', [DRAFT]],
    ['submitSharedOpportunity', 'account', [DRAFT, REJECTED]],
    ['acceptSharedOpportunity', 'account', [PENDING_ACCEPTANCE]],
    ['declineSharedOpportunity', 'account', [PENDING_ACCEPTANCE]],
    ['addOpportunityProgress', 'account', [VERIFIED, IN_PROGRESS, SIGNED]],
    ['reviewSharedOpportunity', 'psm', [UNDER_REVIEW]],
    ['verifySharedOpportunity', 'bd', [UNDER_VERIFICATION]],
    ['confirmOpportunityStage', 'bd', [IN_PROGRESS, SIGNED]],
    ['cancelSharedOpportunity', 'bd', [VERIFIED, IN_PROGRESS, SIGNED]],
  ]

  describe('in every state', () => {
    it.each(doing)('%s is done where the table allows it, and refused elsewhere', async (name, persona, allowed) => {
      const handedIn = name === 'deleteSharedOpportunity' ? 'PO_NOT_WITHDRAWABLE' : 'INVALID_STATE'
      for (const status of states) {
        const id = await inState(status)
        if (allowed.includes(status)) expect(await perform(persona, name, inputs[name](id))).toMatchObject({ userErrors: [] })
        else {
          const isPo = status !== PENDING_ACCEPTANCE && status !== DECLINED
          // What was never handed in does not exist for the vendor; what was, cannot be taken back (R-OP-5).
          const code = status === DRAFT && persona !== 'account' ? 'NOT_FOUND' : isPo ? handedIn : 'INVALID_STATE'
          expect(await refused(persona, name, inputs[name](id))).toMatchObject({ code })
        }
      }
    })

    it.each(doing)('%s of a missing, a foreign and a malformed one is NOT_FOUND', async (name, persona) => {
      const foreign = await inState(VERIFIED, { partnerId: 'ptn_other', ownerId: 'mbr_strangerManager' })
      for (const id of ['sho_missing', 'nonsense', '', ...(persona === 'account' ? [foreign] : [])])
        expect(await refused(persona, name, inputs[name](id))).toMatchObject({ code: 'NOT_FOUND', field: ['id'] })
    })

    it.each(doing)('%s with a stale version is CONFLICT_STALE_VERSION', async (name, persona, [status]) => {
      const id = await inState(status as SharedOpportunityStatus, { version: 7 })
      expect(await refused(persona, name, { ...inputs[name](id), expectedVersion: 6 })).toMatchObject({ code: 'CONFLICT_STALE_VERSION' })
    })

    it.each([
      ['updateSharedOpportunity', ['admin', 'supervisor', 'architect', 'finance', 'operations', 'customer', 'bd']],
      ['submitSharedOpportunity', ['admin', 'manager', 'supervisor', 'architect', 'finance', 'operations', 'psm']],
      ['acceptSharedOpportunity', ['admin', 'manager', 'supervisor', 'operations', 'psm']],
      ['reviewSharedOpportunity', ['account', 'admin', 'manager', 'bd', 'incentiveOps', 'vendorAdmin']],
      ['verifySharedOpportunity', ['account', 'admin', 'psm', 'ecosystemManager', 'incentiveOps']],
      ['cancelSharedOpportunity', ['account', 'admin', 'psm', 'ecosystemManager']],
    ] as const)('%s is FORBIDDEN to %j', async (name, personas) => {
      const id = await inState(VERIFIED)
      const before = await world.contents()
      for (const persona of personas)
        expect(await world.ask(persona, mutationOf(name), { input: inputs[name](id) })).toMatchObject({
          errors: [{ extensions: { code: 'FORBIDDEN' } }],
        })
      expect(await world.contents()).toEqual(before)
    })

    it('is seen by its manager, his supervisor, the architect, the partner account and the vendor; by no other administrator (R-ROLE-4, R-BO-6)', async () => {
      const [draft, handedIn] = [await inState(DRAFT), await inState(UNDER_REVIEW)]
      const sees = async (persona: string) => {
        const { data } = await world.ask(persona, '{ sharedOpportunities(first: 100) { nodes { id } } }')
        const nodes = (data as { sharedOpportunities: { nodes: { id: string }[] } } | null)?.sharedOpportunities.nodes.map(({ id }) => id)
        for (const id of [draft, handedIn]) {
          const one = await world.ask(persona, 'query($id: ID!) { node(id: $id) { id } }', { id })
          expect(one.data?.node ?? null).toEqual(nodes?.includes(id) ? { id } : null)
        }
        return nodes && [draft, handedIn].filter(id => nodes.includes(id))
      }
      for (const persona of ['account', 'manager', 'supervisor', 'architect']) expect(await sees(persona)).toEqual([draft, handedIn])
      for (const persona of ['psm', 'bd', 'ecosystemManager', 'incentiveOps']) expect(await sees(persona)).toEqual([handedIn])
      for (const persona of ['colleague', 'strangerManager']) expect(await sees(persona)).toEqual([])
      for (const persona of ['admin', 'finance', 'operations', 'customer', 'vendorAdmin', 'mdfReviewer'])
        expect(await sees(persona)).toBeUndefined()
    })
  })

  describe('of the partner', () => {
    const whole = {
      name: 'ERP of the plant',
      customerCompanyName: ' 上海  制造 ',
      customerCloudAccount: 'plant',
      customerContactName: '李雷',
      customerContactPhone: '0086-13800000021',
      customerConsent: true,
      industry: '制造业',
      province: '上海',
      city: '上海',
      budgetAmount: '500000',
      decisionMaker: '韩梅梅',
      need: 'Move the ERP',
      purchasePlan: 'Third quarter',
      description: 'Migration of the ERP',
      expectedCloudRevenue: '300000.00',
      expectedSignDate: '2026-06-30',
      offeringIds: ['ofr_erp'],
      supportRequests: ['TECH_CONSULTING'],
    }
    const create = (fields: object = whole, persona = 'manager') =>
      perform(persona, 'createSharedOpportunity', { idempotencyKey: newKey(), ...fields })

    it('is drafted by a manager, whose it is, with masked personal data (S1-68)', async () => {
      const { sharedOpportunity } = await create()
      expect(sharedOpportunity).toMatchObject({
        direction: 'PO',
        status: DRAFT,
        owner: { id: 'mbr_manager' },
        customerCompanyName: { masked: '上**' },
        customerContactName: { masked: '李**' },
        customerContactPhone: { masked: '138******21' },
        decisionMaker: { masked: '韩**' },
        budgetAmount: { amount: '500000.00' },
        offerings: [{ id: 'ofr_erp' }],
        availableActions: ['EDIT', 'DELETE'],
      })
      expect(await stored(sharedOpportunity?.id ?? '')).toMatchObject({ customer_company_name: '上海 制造', company_key: '上海制造' })
    })

    it('is drafted once per key (R-2290), and only by a partner in the programme', async () => {
      const input = { idempotencyKey: newKey(), ...whole }
      const first = await perform('manager', 'createSharedOpportunity', input)
      expect(await perform('manager', 'createSharedOpportunity', input)).toEqual({ ...first, replayed: true })
      expect(await refused('masterManager', 'createSharedOpportunity', { idempotencyKey: newKey(), ...whole })).toMatchObject({
        code: 'PCE_NOT_JOINED',
      })
    })

    it.each([
      [{ name: ' ' }, 'INVALID_INPUT', ['name']],
      [{ name: 'x'.repeat(101) }, 'INVALID_INPUT', ['name']],
      [{ customerContactPhone: '123' }, 'MOBILE_INVALID', ['customerContactPhone']],
      [{ customerContactEmail: 'nowhere' }, 'INVALID_INPUT', ['customerContactEmail']],
      [{ budgetAmount: '0' }, 'INVALID_INPUT', ['budgetAmount']],
      [{ expectedCloudRevenue: '0.001' }, 'INVALID_INPUT', ['expectedCloudRevenue']],
      [{ description: 'x'.repeat(2001) }, 'INVALID_INPUT', ['description']],
      [{ offeringIds: ['ofr_missing'] }, 'NOT_FOUND', ['offeringIds', '0']],
      [{ offeringIds: ['ofr_erp', 'ofr_erp'] }, 'INVALID_INPUT', ['offeringIds', '1']],
    ])('takes no %j', async (fields, code, field) => {
      expect(await refused('manager', 'createSharedOpportunity', { idempotencyKey: newKey(), ...whole, ...fields })).toMatchObject({
        code,
        field,
      })
    })

    it('is complete when it is handed in: every empty field is named (R-OP-3)', async () => {
      const { sharedOpportunity } = await create({ name: 'Bare', customerCompanyName: 'Bare' })
      const { userErrors } = await perform('account', 'submitSharedOpportunity', { id: sharedOpportunity?.id })
      expect(userErrors.map(({ code }) => code)).toEqual(Array(12).fill('FIELD_REQUIRED'))
      expect(userErrors.map(({ field }) => field?.[0])).toEqual(
        expect.arrayContaining(['budgetAmount', 'decisionMaker', 'need', 'purchasePlan', 'customerContactPhone']),
      )
    })

    it('is handed in with the consent of the customer only (R-OP-7)', async () => {
      const { sharedOpportunity } = await create({ ...whole, customerConsent: false })
      expect(await refused('account', 'submitSharedOpportunity', { id: sharedOpportunity?.id })).toMatchObject({ code: 'CONSENT_REQUIRED' })
    })

    it('goes from the draft to the delivery (S1-68, R-OP-11)', async () => {
      const id = (await create({ ...whole, name: 'To the end', customerCompanyName: 'To the end' })).sharedOpportunity?.id ?? ''
      await perform('account', 'submitSharedOpportunity', { id })
      expect((await perform('psm', 'reviewSharedOpportunity', { id, decision: 'PASS' })).sharedOpportunity).toMatchObject({
        status: UNDER_VERIFICATION,
        deadline: { at: '2026-03-16T15:59:59.999Z' },
      })
      expect((await perform('bd', 'verifySharedOpportunity', { id, decision: 'PASS' })).sharedOpportunity).toMatchObject({
        status: VERIFIED,
        verifiedAt: world.now,
        deadline: null,
      })
      expect((await perform('manager', 'addOpportunityProgress', report(id))).sharedOpportunity).toMatchObject({ status: IN_PROGRESS })
      expect(
        (await perform('manager', 'addOpportunityProgress', report(id, { stage: 'SIGNED', winProbability: 100 }))).sharedOpportunity,
      ).toMatchObject({
        status: IN_PROGRESS,
        awaitedStage: 'SIGNED',
      })
      expect(
        (await perform('bd', 'confirmOpportunityStage', { id, decision: 'REJECT', reason: 'No contract' })).sharedOpportunity,
      ).toMatchObject({
        status: IN_PROGRESS,
        awaitedStage: null,
        rejectReason: 'No contract',
      })
      expect(await refused('bd', 'confirmOpportunityStage', { id, decision: 'PASS' })).toMatchObject({ code: 'NOTHING_REPORTED' })
      await perform('manager', 'addOpportunityProgress', report(id, { stage: 'SIGNED' }))
      expect((await perform('bd', 'confirmOpportunityStage', { id, decision: 'PASS' })).sharedOpportunity).toMatchObject({ status: SIGNED })
      await perform('manager', 'addOpportunityProgress', report(id, { stage: 'DELIVERED' }))
      const { sharedOpportunity } = await perform('bd', 'confirmOpportunityStage', { id, decision: 'PASS' })
      expect(sharedOpportunity).toMatchObject({ status: DELIVERED, progress: { totalCount: 4 } })
    })

    it('is lost by the report of the partner, with a note', async () => {
      const id = await inState(IN_PROGRESS)
      expect(
        (await perform('manager', 'addOpportunityProgress', report(id, { stage: 'LOST', note: 'Another vendor' }))).sharedOpportunity,
      ).toMatchObject({
        status: CLOSED,
        rejectReason: 'Another vendor',
        awaitedStage: null,
      })
    })

    it.each([{ note: ' ' }, { note: 'x'.repeat(1001) }, { winProbability: 101 }, { winProbability: -1 }, { date: '2026-03-03' }])(
      'takes no report with %j',
      async fields => {
        expect(await refused('manager', 'addOpportunityProgress', report(await inState(VERIFIED), fields))).toMatchObject({
          code: 'INVALID_INPUT',
        })
      },
    )

    it('changes amounts, sign date and offerings only, once it is verified (R-OP-8)', async () => {
      const id = await inState(VERIFIED)
      expect(
        await perform('manager', 'updateSharedOpportunity', { id, expectedSignDate: '2026-07-31', offeringIds: ['ofr_lake'] }),
      ).toMatchObject({
        sharedOpportunity: { expectedSignDate: '2026-07-31', offerings: [{ id: 'ofr_lake' }] },
      })
      for (const [field, value] of Object.entries({
        name: 'Other',
        customerCompanyName: 'Other',
        city: '北京',
        customerConsent: false,
        need: null,
      }))
        expect(await refused('manager', 'updateSharedOpportunity', { id, [field]: value })).toMatchObject({
          code: 'FIELD_LOCKED',
          field: [field],
        })
    })

    it.each([
      ['reviewSharedOpportunity', 'psm', UNDER_REVIEW],
      ['verifySharedOpportunity', 'bd', UNDER_VERIFICATION],
    ] as const)('is not rejected without a reason by %s; with one it can be handed in again', async (name, persona, status) => {
      const id = await inState(status, { companyKey: 'again', dueAt: status === UNDER_VERIFICATION ? '2026-03-16T15:59:59.999Z' : null })
      for (const reason of [undefined, null, ' '])
        expect(await refused(persona, name, { id, decision: 'REJECT', reason })).toMatchObject({ code: 'REASON_REQUIRED' })
      expect((await perform(persona, name, { id, decision: 'REJECT', reason: 'Vague' })).sharedOpportunity).toMatchObject({
        status: REJECTED,
        rejectReason: 'Vague',
      })
      expect((await perform('account', 'submitSharedOpportunity', { id })).sharedOpportunity).toMatchObject({
        status: UNDER_REVIEW,
        rejectReason: null,
      })
    })

    it('is rejected when it was not verified within ten working days: by the job, and by its time (R-OP-2)', async () => {
      world.now = '2026-04-30T02:00:00.000Z'
      const id = await inState(UNDER_REVIEW)
      await perform('psm', 'reviewSharedOpportunity', { id, decision: 'PASS' })
      expect(await stored(id)).toMatchObject({ due_at: '2026-05-18T15:59:59.999Z', calendar_version: 2 })
      world.now = '2026-05-18T15:59:59.999Z'
      await world.runJob('endOverdueOpportunities')
      expect(await stored(id)).toMatchObject({ status: UNDER_VERIFICATION })
      world.now = '2026-05-18T16:00:00.000Z'
      expect(await refused('bd', 'verifySharedOpportunity', { id, decision: 'PASS' })).toMatchObject({ code: 'DEADLINE_PASSED' })
      expect(await world.runJob('endOverdueOpportunities')).toBeGreaterThan(0)
      expect(await stored(id)).toMatchObject({ status: REJECTED, auto_declined: 0, due_at: null })
      expect(await world.runJob('endOverdueOpportunities')).toBe(0)
    })

    it('is verified or ended by its time, whichever is first, and never both (R-WD-8)', async () => {
      const id = await inState(UNDER_VERIFICATION)
      world.now = '2026-03-05T15:59:59.999Z'
      const [{ userErrors }] = await Promise.all([
        perform('bd', 'verifySharedOpportunity', { id, decision: 'PASS' }),
        world.runJob('endOverdueOpportunities'),
      ])
      expect([userErrors.length, (await stored(id)).status]).toEqual([0, VERIFIED])
    })
  })

  describe('that is there already', () => {
    const dueAt = '2026-03-16T15:59:59.999Z'
    const waiting = (companyKey: string, given: Partial<New<SharedOpportunityEntity>> = {}) =>
      inState(UNDER_VERIFICATION, { companyKey, name: 'One project', dueAt, ...given })
    const verify = (id: string) => perform('bd', 'verifySharedOpportunity', { id, decision: 'PASS' })

    it('is verified once: the same project of the same company, or with a common offering, is a duplicate (R-OP-4)', async () => {
      await inState(IN_PROGRESS, { companyKey: 'twice', name: 'One project', partnerId: 'ptn_other', offeringIds: ['ofr_lake'] })
      expect(await refused('bd', 'verifySharedOpportunity', { id: await waiting('twice'), decision: 'PASS' })).toMatchObject({
        code: 'DUPLICATE_OPPORTUNITY',
        params: [],
      })
      const sameOffering = await waiting('twice', { name: 'Another', offeringIds: ['ofr_lake'] })
      expect(await refused('bd', 'verifySharedOpportunity', { id: sameOffering, decision: 'PASS' })).toMatchObject({
        code: 'DUPLICATE_OPPORTUNITY',
      })
      expect(await verify(await waiting('twice', { name: 'Another' }))).toMatchObject({ userErrors: [] })
      expect(await verify(await waiting('elsewhere'))).toMatchObject({ userErrors: [] })
    })

    it.each([DRAFT, UNDER_REVIEW, UNDER_VERIFICATION, REJECTED, CLOSED])('is none while the other is %s (R-OP-4)', async status => {
      const companyKey = `other ${status}`
      await inState(status, { companyKey, name: 'One project', dueAt: status === UNDER_VERIFICATION ? dueAt : null })
      expect(await verify(await waiting(companyKey))).toMatchObject({ userErrors: [] })
    })

    it("loses to the vendor's own that is older than its review, and wins against a younger one (R-OP-4)", async () => {
      const ho = { direction: OpportunityDirection.HO, name: 'One project', acceptedAt: null }
      await inState(PENDING_ACCEPTANCE, { ...ho, companyKey: 'older', createdAt: '2026-02-04T02:00:00.000Z' })
      expect(await refused('bd', 'verifySharedOpportunity', { id: await waiting('older'), decision: 'PASS' })).toMatchObject({
        code: 'DUPLICATE_OPPORTUNITY',
      })
      await inState(PENDING_ACCEPTANCE, { ...ho, companyKey: 'younger', createdAt: '2026-02-04T02:00:00.001Z' })
      expect(await verify(await waiting('younger'))).toMatchObject({ userErrors: [] })
    })

    it('is won by exactly one of two that are verified at once (R-OP-4)', async () => {
      const ids = [await waiting('race'), await waiting('race')]
      const answers = await Promise.all(ids.map(verify))
      expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['DUPLICATE_OPPORTUNITY'])
    })
  })

  describe('of the vendor', () => {
    const share = (fields = {}) => ({
      idempotencyKey: newKey(),
      partnerId: 'ptn_sp',
      name: 'Shared',
      customerCompanyName: 'Shared',
      ...fields,
    })

    it('waits for the partner for three working days: shared 2026-09-30, until 2026-10-10, a make-up day (R-OP-1, R-WD-1)', async () => {
      world.now = '2026-09-30T02:00:00.000Z'
      const { sharedOpportunity } = await perform('psm', 'shareOpportunity', share())
      expect(sharedOpportunity).toMatchObject({ direction: 'HO', status: PENDING_ACCEPTANCE, deadline: { at: '2026-10-10T15:59:59.999Z' } })
      const id = sharedOpportunity?.id ?? ''
      world.now = '2026-10-10T15:59:59.999Z'
      expect(await perform('account', 'acceptSharedOpportunity', { id, customerManagerId: 'mbr_manager' })).toMatchObject({
        sharedOpportunity: { status: IN_PROGRESS, acceptedAt: world.now, owner: { id: 'mbr_manager' }, deadline: null },
      })
    })

    it('is declined by itself after that, whether the job came by or not (R-OP-1)', async () => {
      const id = (await perform('bd', 'shareOpportunity', share())).sharedOpportunity?.id ?? ''
      world.now = '2026-03-05T16:00:00.000Z'
      for (const name of ['acceptSharedOpportunity', 'declineSharedOpportunity'] as const)
        expect(await refused('account', name, inputs[name](id))).toMatchObject({ code: 'DEADLINE_PASSED' })
      await world.runJob('endOverdueOpportunities')
      expect(await stored(id)).toMatchObject({ status: DECLINED, auto_declined: 1, due_at: null })
    })

    it('is declined with a reason only (R-OP-1)', async () => {
      const id = await inState(PENDING_ACCEPTANCE)
      expect(await refused('account', 'declineSharedOpportunity', { id, reason: '  ' })).toMatchObject({ code: 'REASON_REQUIRED' })
      expect(await perform('account', 'declineSharedOpportunity', { id, reason: 'No capacity' })).toMatchObject({
        sharedOpportunity: { status: DECLINED, rejectReason: 'No capacity', autoDeclined: false },
      })
    })

    it('is given to a customer manager of the partner, or to nobody yet', async () => {
      const id = await inState(PENDING_ACCEPTANCE)
      for (const customerManagerId of ['mbr_finance', 'mbr_strangerManager', 'nonsense'])
        expect(await refused('account', 'acceptSharedOpportunity', { id, customerManagerId })).toMatchObject({
          code: 'ASSIGNEE_NOT_CUSTOMER_MANAGER',
        })
    })

    it('is shared with partners that joined and are entitled to it (R-OP-10)', async () => {
      expect(await refused('psm', 'shareOpportunity', share({ partnerId: 'ptn_outside' }))).toMatchObject({ code: 'PCE_NOT_JOINED' })
      expect(await refused('psm', 'shareOpportunity', share({ partnerId: 'ptn_missing' }))).toMatchObject({
        code: 'NOT_FOUND',
        field: ['partnerId'],
      })
      const maintain = (fields: object, persona = 'incentiveOps') =>
        world.ask(
          persona,
          `mutation($input: MaintainPceMembershipInput!) { maintainPceMembership(input: $input) {
            userErrors { code field } pceMembership { joined isHoEligible isOnCoreMap bannedYear } } }`,
          { input: { partnerId: 'ptn_sp', ...fields } },
        )
      expect((await maintain({ isHoEligible: false, bannedYear: 2026 }, 'ecosystemManager')).data?.maintainPceMembership).toEqual({
        userErrors: [],
        pceMembership: { joined: true, isHoEligible: false, isOnCoreMap: true, bannedYear: 2026 },
      })
      expect(await refused('psm', 'shareOpportunity', share())).toMatchObject({ code: 'NOT_HO_ELIGIBLE' })
      expect((await maintain({ isHoEligible: true, bannedYear: null })).data?.maintainPceMembership).toMatchObject({ userErrors: [] })
      expect((await maintain({ partnerId: 'ptn_outside', isOnCoreMap: true })).data?.maintainPceMembership).toMatchObject({
        pceMembership: { joined: false, isOnCoreMap: true, isHoEligible: false },
      })
      expect((await maintain({ partnerId: 'ptn_outside' }, 'ecosystemManager')).data?.maintainPceMembership).toMatchObject({
        userErrors: [{ code: 'NOT_FOUND', field: ['partnerId'] }],
      })
      expect((await maintain({ bannedYear: 1 })).data?.maintainPceMembership).toMatchObject({ userErrors: [{ code: 'INVALID_INPUT' }] })
      expect((await maintain({}, 'account')).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    })

    it('says how a partner stands in the programme (S3-20)', async () => {
      const query = 'query($id: ID) { pceMembership(partnerId: $id) { joined joinedAt isHoEligible isOnCoreMap bannedYear } }'
      const mine = { joined: true, joinedAt: '2025-01-10T00:00:00.000Z', isHoEligible: true, isOnCoreMap: true, bannedYear: null }
      expect((await world.ask('manager', query)).data).toEqual({ pceMembership: mine })
      expect((await world.ask('manager', query, { id: 'ptn_sp' })).data).toEqual({ pceMembership: mine })
      for (const id of ['ptn_other', 'ptn_missing', 'nonsense'])
        expect((await world.ask('manager', query, { id })).data).toEqual({ pceMembership: null })
      expect((await world.ask('psm', query, { id: 'ptn_sp' })).data).toEqual({ pceMembership: mine })
      expect((await world.ask('ecosystemManager', query, { id: 'ptn_other' })).data).toEqual({ pceMembership: null })
      expect((await world.ask('masterManager', query)).data).toMatchObject({ pceMembership: { joined: false, joinedAt: null } })
    })
  })

  it('is found by direction, state, name, customer, day and offering', async () => {
    const id = await inState(UNDER_REVIEW, {
      name: 'A needle, 100%',
      customerCompanyName: '海底捞针',
      direction: OpportunityDirection.PO,
      submittedAt: '2026-02-19T16:00:00.000Z',
      offeringIds: ['ofr_needle'],
    })
    const found = async (filter: object) => {
      const { data, errors } = await world.ask(
        'account',
        'query($f: SharedOpportunityFilter) { sharedOpportunities(first: 100, filter: $f) { nodes { id } } }',
        {
          f: filter,
        },
      )
      expect(errors).toEqual([])
      return (data as { sharedOpportunities: { nodes: { id: string }[] } }).sharedOpportunities.nodes.map(node => node.id)
    }
    for (const filter of [
      { keyword: '100%' },
      { customerName: '捞针' },
      { offeringId: 'ofr_needle' },
      { submittedFrom: '2026-02-20', submittedTo: '2026-02-20' },
    ])
      expect(await found(filter)).toEqual([id])
    expect(await found({ direction: 'PO', status: ['UNDER_REVIEW'] })).toContain(id)
    expect(await found({ direction: 'HO' })).not.toContain(id)
    expect(await found({ offeringId: 'ofr_needl' })).toEqual([])
    for (const filter of [{ keyword: '' }, { status: [] }, { customerName: null }, {}]) expect(await found(filter)).toContain(id)
  })

  it('shows its personal data in full to those who see it and may reveal, one audit row a value (R-OP-7, R-MASK-2)', async () => {
    const id = await inState(UNDER_REVIEW)
    const query =
      'mutation($input: RevealFieldsInput!) { revealFields(input: $input) { results { values { field value } userErrors { code } } } }'
    const fields = ['CUSTOMER_COMPANY_NAME', 'CUSTOMER_CONTACT_PHONE', 'DECISION_MAKER']
    const reveal = async (persona: string) => (await world.ask(persona, query, { input: { ids: [id], fields } })).data?.revealFields
    const before = (await world.table('audit_event')).length
    expect(await reveal('manager')).toEqual({
      results: [
        {
          values: [
            { field: 'CUSTOMER_COMPANY_NAME', value: '客户cus_1' },
            { field: 'CUSTOMER_CONTACT_PHONE', value: '13700000021' },
            { field: 'DECISION_MAKER', value: '韩梅梅' },
          ],
          userErrors: [],
        },
      ],
    })
    expect((await world.table('audit_event')).length).toBe(before + 3)
    expect(await reveal('colleague')).toMatchObject({ results: [{ values: [], userErrors: [{ code: 'NOT_FOUND' }] }] })
  })

  it('names the offerings that there are', async () => {
    const { data, errors } = await world.ask('manager', '{ offerings(first: 100) { nodes { id name kind isActive } } }')
    expect(errors).toEqual([])
    expect((data as { offerings: { nodes: object[] } }).offerings.nodes).toContainEqual({
      id: 'ofr_lake',
      name: 'Data lake',
      kind: 'BASELINE',
      isActive: true,
    })
  })
})
