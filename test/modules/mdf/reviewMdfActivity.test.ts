/** What happens to an application: reviewed by the vendor, taken back or thrown away by the partner. */
import { MdfActivityStatus } from '../../../src/modules/mdf'
import { PartnerEntity } from '../../../src/modules/partners'
import { Money } from '../../../src/shared/money'
import { databases } from '../../support/databases'
import { partnerRow } from '../../support/rows'
import { type MdfWorld, type MutationName, newKey, openMdfWorld, paramsOf, units } from './mdfWorld'

const { DRAFT, WITHDRAWN, APPLICATION_REVIEWING, APPLICATION_APPROVED, APPLICATION_REJECTED } = MdfActivityStatus
const reserving = { reservedAmount: Money.of('6500.00', 'CNY') }

describe.each(databases)('an MDF application on %s', kind => {
  let world: MdfWorld
  beforeAll(async () => {
    world = await openMdfWorld(kind)
    await world.add(PartnerEntity, partnerRow({ id: 'ptn_his', ecosystemManagerId: 'mbr_ecosystemManager' }))
  })
  afterAll(() => world.close())
  beforeEach(() => {
    world.now = '2026-03-02T02:00:00.000Z'
  })

  /** An application under review, or in another state, on a quota of which it has reserved its part. */
  const applied = async (status: MdfActivityStatus = APPLICATION_REVIEWING, given = {}) => {
    const partnerId = 'partnerId' in given ? (given.partnerId as string) : 'ptn_sp'
    const quotaId = await world.quota({ ...reserving, partnerId })
    return {
      quotaId,
      id: await world.draft({
        quotaId,
        status,
        submittedAt: '2026-02-20T00:00:00.000Z',
        onTimeDeadline: '2026-05-07',
        calendarVersion: 2,
        ...given,
      }),
    }
  }
  const reserved = async (quotaId: string) => String((await world.storedQuota(quotaId)).reserved_amount)
  const keyed = (id: string, fields = {}) => ({ id, idempotencyKey: newKey(), ...fields })
  const approval = (id: string, fields = {}) => keyed(id, { decision: 'APPROVE', ...fields })
  const rejection = (id: string, fields = {}) => keyed(id, { decision: 'REJECT', comment: 'No', ...fields })
  const others = (...states: MdfActivityStatus[]) => Object.values(MdfActivityStatus).filter(status => !states.includes(status))

  describe('under review', () => {
    it('is approved, with or without a comment, and keeps its reservation', async () => {
      const { id, quotaId } = await applied()
      const { mdfActivity, userErrors } = await world.perform(
        'mdfReviewer',
        'reviewMdfActivity',
        approval(id, { comment: ' Well planned ' }),
      )
      expect(userErrors).toEqual([])
      expect(mdfActivity).toMatchObject({ status: APPLICATION_APPROVED, reviewComment: 'Well planned', reviewedAt: world.now, version: 2 })
      expect(await reserved(quotaId)).toBe(units(6500))
      expect(await world.stored(id)).toMatchObject({ reviewed_by_id: 'mbr_mdfReviewer' })
      const second = await applied()
      expect(await world.perform('mdfReviewer', 'reviewMdfActivity', approval(second.id))).toMatchObject({
        mdfActivity: { reviewComment: null },
      })
    })

    it('is rejected with a comment, which releases the reservation (R-MD-12)', async () => {
      const { id, quotaId } = await applied()
      const { mdfActivity } = await world.perform('mdfReviewer', 'reviewMdfActivity', rejection(id, { comment: 'Name the speakers' }))
      expect(mdfActivity).toMatchObject({ status: APPLICATION_REJECTED, reviewComment: 'Name the speakers' })
      expect(await reserved(quotaId)).toBe(units(500))
    })

    it.each([undefined, null, '', '   '])('is not rejected with the comment %j: REASON_REQUIRED', async comment => {
      const { id } = await applied()
      expect(await world.refused('mdfReviewer', 'reviewMdfActivity', rejection(id, { comment }))).toMatchObject({
        code: 'REASON_REQUIRED',
        field: ['comment'],
      })
    })

    it('takes no comment beyond 500 characters', async () => {
      const { id } = await applied()
      for (const review of [approval, rejection])
        expect(await world.refused('mdfReviewer', 'reviewMdfActivity', review(id, { comment: 'x'.repeat(501) }))).toMatchObject({
          code: 'INVALID_INPUT',
          field: ['comment'],
        })
    })

    it('is not approved from its first day on, because nothing would ever be paid (R-MD-4); it can be rejected', async () => {
      const { id } = await applied()
      world.now = '2026-05-19T16:00:00.000Z'
      expect(await world.refused('mdfReviewer', 'reviewMdfActivity', approval(id))).toMatchObject({ code: 'ACTIVITY_ALREADY_STARTED' })
      expect(await world.perform('mdfReviewer', 'reviewMdfActivity', rejection(id))).toMatchObject({
        userErrors: [],
        mdfActivity: { status: APPLICATION_REJECTED },
      })
      const inTime = await applied()
      world.now = '2026-05-19T15:59:59.999Z'
      expect(await world.perform('mdfReviewer', 'reviewMdfActivity', approval(inTime.id))).toMatchObject({ userErrors: [] })
    })

    it('can be rejected, changed by the opinion, and submitted again (S3-48, R-MD-12)', async () => {
      const quotaId = await world.quota()
      const id = await world.draft({ quotaId })
      const submission = () => world.perform('operations', 'submitMdfActivity', keyed(id, { agreementAccepted: true }))
      await submission()
      await world.perform('mdfReviewer', 'reviewMdfActivity', rejection(id))
      await world.perform('operations', 'saveMdfDraft', {
        id,
        budgetItems: [{ category: 'VENUE', description: 'A smaller hall', unitPrice: '900.00', quantity: 1, mdfAmount: '900.00' }],
      })
      expect(await submission()).toMatchObject({ userErrors: [], mdfActivity: { status: APPLICATION_REVIEWING, reviewComment: null } })
      expect(await reserved(quotaId)).toBe(units(900))
      expect(await world.perform('mdfReviewer', 'reviewMdfActivity', approval(id))).toMatchObject({
        mdfActivity: { status: APPLICATION_APPROVED },
      })
    })

    it('is decided by one of two reviewers at once', async () => {
      for (const withVersion of [false, true]) {
        const { id, quotaId } = await applied()
        const version = withVersion ? { expectedVersion: 1 } : {}
        const answers = await Promise.all(
          [approval(id, version), rejection(id, version)].map(input => world.perform('mdfReviewer', 'reviewMdfActivity', input)),
        )
        const codes = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))
        expect(codes).toEqual([withVersion ? 'CONFLICT_STALE_VERSION' : 'INVALID_STATE'])
        const { status } = await world.stored(id)
        expect(await reserved(quotaId)).toBe(units(status === APPLICATION_APPROVED ? 6500 : 500))
      }
    })

    it('is decided once per key (R-2290)', async () => {
      const { id, quotaId } = await applied()
      const input = rejection(id)
      const first = await world.perform('mdfReviewer', 'reviewMdfActivity', input)
      expect(await world.perform('mdfReviewer', 'reviewMdfActivity', input)).toEqual({ ...first, replayed: true })
      expect(await world.refused('mdfReviewer', 'reviewMdfActivity', { ...input, comment: 'Other' })).toMatchObject({
        code: 'IDEMPOTENCY_KEY_REUSED',
      })
      expect(await reserved(quotaId)).toBe(units(500))
    })
  })

  describe('taken back', () => {
    it.each([APPLICATION_REVIEWING, APPLICATION_APPROVED])(
      'from %s releases its reservation, and vanishes from the vendor',
      async status => {
        const { id, quotaId } = await applied(status)
        const { mdfActivity } = await world.perform('operations', 'withdrawMdfActivity', keyed(id))
        expect(mdfActivity).toMatchObject({ status: WITHDRAWN, availableActions: ['EDIT', 'SUBMIT', 'DELETE'] })
        expect(await reserved(quotaId)).toBe(units(500))
        expect(await world.ask('mdfReviewer', 'query($id: ID!) { mdfActivity(id: $id) { id } }', { id })).toMatchObject({
          data: { mdfActivity: null },
        })
      },
    )

    it('twice at once releases its reservation once', async () => {
      const { id, quotaId } = await applied()
      const answers = await Promise.all([keyed(id), keyed(id)].map(input => world.perform('operations', 'withdrawMdfActivity', input)))
      expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['INVALID_STATE'])
      expect(await reserved(quotaId)).toBe(units(500))
    })

    it('while it is reviewed ends in one of the two states, with the reservation that belongs to it', async () => {
      for (const review of [approval, rejection]) {
        const { id, quotaId } = await applied()
        await Promise.all([
          world.perform('operations', 'withdrawMdfActivity', keyed(id)),
          world.perform('mdfReviewer', 'reviewMdfActivity', review(id)),
        ])
        const { status } = await world.stored(id)
        expect(await reserved(quotaId)).toBe(units(status === APPLICATION_APPROVED ? 6500 : 500))
      }
    })

    it('is so once per key (R-2290)', async () => {
      const { id } = await applied()
      const input = keyed(id)
      const first = await world.perform('operations', 'withdrawMdfActivity', input)
      expect(await world.perform('operations', 'withdrawMdfActivity', input)).toEqual({ ...first, replayed: true })
    })

    it('is the way to change key information after approval: an edit is refused (R-MD-5)', async () => {
      const { id } = await applied(APPLICATION_APPROVED)
      const change = { id, location: 'Beijing', form: 'HYBRID', audience: 'BOTH', startDate: '2026-05-21' }
      expect(await world.refused('operations', 'saveMdfDraft', change)).toMatchObject({ code: 'INVALID_STATE' })
      await world.perform('operations', 'withdrawMdfActivity', keyed(id))
      await world.perform('operations', 'saveMdfDraft', change)
      world.now = '2026-05-20T16:00:00.000Z'
      expect(await world.refused('operations', 'submitMdfActivity', keyed(id, { agreementAccepted: true }))).toMatchObject({
        code: 'ACTIVITY_ALREADY_STARTED',
      })
    })
  })

  describe('thrown away', () => {
    it.each([DRAFT, WITHDRAWN])('from %s is gone on every path, its cost items too, and only its rows stay (api §13)', async status => {
      const { id } = await applied(status)
      const { deletedId, mdfActivity } = await world.perform('operations', 'deleteMdfActivity', { id })
      expect({ deletedId, mdfActivity }).toEqual({ deletedId: id, mdfActivity: null })
      expect(await world.stored(id)).toMatchObject({ deleted_at: world.now, unique_name: null, status })
      const item = `mbi_${id.slice(4)}-1`
      const query = 'query($id: ID!, $item: ID!) { mdfActivity(id: $id) { id } node(id: $id) { id } nodes(ids: [$id, $item]) { id } }'
      expect(await world.ask('operations', query, { id, item })).toMatchObject({
        errors: [],
        data: { mdfActivity: null, node: null, nodes: [null, null] },
      })
      expect(await world.refused('operations', 'deleteMdfActivity', { id })).toMatchObject({ code: 'NOT_FOUND' })
    })

    it('twice at once is thrown away once', async () => {
      const id = await world.draft()
      const answers = await Promise.all([1, 2, 3].map(() => world.perform('operations', 'deleteMdfActivity', { id })))
      expect(answers.filter(({ deletedId }) => deletedId === id)).toHaveLength(1)
      expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['NOT_FOUND', 'NOT_FOUND'])
    })
  })

  describe('in the wrong state is left alone: INVALID_STATE', () => {
    const attempts: [MutationName, string, (id: string) => object, MdfActivityStatus[]][] = [
      ['withdrawMdfActivity', 'operations', keyed, others(APPLICATION_REVIEWING, APPLICATION_APPROVED)],
      ['deleteMdfActivity', 'operations', id => ({ id }), others(DRAFT, WITHDRAWN)],
      ['reviewMdfActivity', 'mdfReviewer', approval, others(APPLICATION_REVIEWING, DRAFT, WITHDRAWN)],
      ['reviewMdfActivity', 'mdfReviewer', rejection, others(APPLICATION_REVIEWING, DRAFT, WITHDRAWN)],
    ]
    it.each(attempts)('by %s of %s', async (name, persona, input, states) => {
      for (const status of states) {
        const { id } = await applied(status)
        const error = await world.refused(persona, name, input(id))
        expect(error).toMatchObject({ code: 'INVALID_STATE' })
        expect(paramsOf(error)).toMatchObject({ current: status })
      }
    })

    it('and a reviewer does not even find a draft, or what was taken back: NOT_FOUND', async () => {
      for (const status of [DRAFT, WITHDRAWN]) {
        const { id } = await applied(status)
        expect(await world.refused('mdfReviewer', 'reviewMdfActivity', approval(id))).toMatchObject({ code: 'NOT_FOUND' })
      }
    })
  })

  describe('belongs to someone', () => {
    const attempts: [MutationName, string, (id: string) => object, MdfActivityStatus][] = [
      ['withdrawMdfActivity', 'strangerAdmin', keyed, APPLICATION_REVIEWING],
      ['deleteMdfActivity', 'strangerAdmin', id => ({ id }), DRAFT],
      ['withdrawMdfActivity', 'resellerAdmin', keyed, APPLICATION_REVIEWING],
    ]
    it.each(attempts)('%s by %s is NOT_FOUND', async (name, persona, input, status) => {
      const { id } = await applied(status)
      expect(await world.refused(persona, name, input(id))).toMatchObject({ code: 'NOT_FOUND', field: ['id'] })
    })

    const everyMutation: [MutationName, string, (id: string) => object][] = [
      ['withdrawMdfActivity', 'operations', keyed],
      ['deleteMdfActivity', 'operations', id => ({ id })],
      ['reviewMdfActivity', 'mdfReviewer', approval],
    ]
    it.each(everyMutation)('%s of nothing is NOT_FOUND', async (name, persona, input) => {
      for (const id of ['mdf_missing', 'mdq_1', 'nonsense', ''])
        expect(await world.refused(persona, name, input(id))).toMatchObject({ code: 'NOT_FOUND', field: ['id'] })
    })

    it.each(everyMutation)('%s with a stale version is CONFLICT_STALE_VERSION, and shows what is stored', async (name, persona, input) => {
      const { id } = await applied(name === 'deleteMdfActivity' ? DRAFT : APPLICATION_REVIEWING, { version: 7 })
      expect(await world.refused(persona, name, { ...input(id), expectedVersion: 6 })).toMatchObject({
        code: 'CONFLICT_STALE_VERSION',
        params: [{ name: 'current', value: '7' }],
      })
      expect(await world.perform(persona, name, { ...input(id), expectedVersion: 6 })).toMatchObject({ mdfActivity: { id, version: 7 } })
      expect(await world.perform(persona, name, { ...input(id), expectedVersion: 7 })).toMatchObject({ userErrors: [] })
    })

    it.each([
      [
        'reviewMdfActivity',
        [
          'admin',
          'operations',
          'finance',
          'manager',
          'nobody',
          'customer',
          'ecosystemManager',
          'incentiveOps',
          'vendorFinance',
          'vendorAdmin',
        ],
      ],
      ['withdrawMdfActivity', ['finance', 'manager', 'supervisor', 'specialist', 'nobody', 'customer', 'mdfReviewer', 'ecosystemManager']],
      ['deleteMdfActivity', ['finance', 'manager', 'supervisor', 'specialist', 'nobody', 'customer', 'mdfReviewer', 'ecosystemManager']],
    ] as const)('%s is FORBIDDEN to %j', async (name, personas) => {
      const { id } = await applied()
      const query = `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { replayed } }`
      const input = { reviewMdfActivity: approval(id), withdrawMdfActivity: keyed(id), deleteMdfActivity: { id } }[name]
      const before = await world.contents()
      for (const persona of personas)
        expect(await world.ask(persona, query, { input })).toMatchObject({ data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] })
      expect(await world.ask(null, query, { input })).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
      expect(await world.contents()).toEqual(before)
    })
  })
})
