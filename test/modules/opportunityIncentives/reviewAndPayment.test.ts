/** What becomes of an application: reviewed, published, confirmed, paid, taken back; and who may do that in which state. */
import { BusinessInformationEntity } from '../../../src/modules/incentivePayouts'
import {
  ConfirmationMode,
  IncentiveConfirmed,
  IncentiveDetailEntity,
  IncentiveDetailStatus,
  IncentiveEntity,
  IncentivePlanType,
  IncentiveReplaced,
  IncentiveStatus,
  PayoutCompleted,
  PayoutRejected,
  PayoutRequested,
} from '../../../src/modules/incentives'
import {
  OfferingUseEntity,
  OpportunityIncentiveApplicationEntity,
  opportunityIncentiveInvariants,
  opportunityIncentiveLifecycle,
  OpportunityIncentiveStatus,
} from '../../../src/modules/opportunityIncentives'
import { OpportunityIncentiveAction } from '../../../src/modules/opportunityIncentives/application.enums'
import { systemViewer } from '../../../src/access/viewer'
import { Database, type DomainEvent } from '../../../src/db'
import { Money } from '../../../src/shared/money'
import { valueAt } from '../../support/answers'
import { subscriptions } from '../../support/asking'
import { incentiveDetailRow, incentiveRow } from '../../support/incentiveRows'
import { businessInformationRow } from '../../support/payoutRows'
import { databases } from '../../support/databases'
import { type MutationName, mutationOf, newKey, openOpportunityWorld, type OpportunityWorld } from './opportunityWorld'

const { DRAFT, UNDER_REVIEW, REVIEW_REJECTED, CALCULATING, PUBLICITY_PENDING } = OpportunityIncentiveStatus
const { CONFIRMED, PAYING, COMPLETED, CLAWED_BACK, CANCELLED } = OpportunityIncentiveStatus
const states = Object.values(OpportunityIncentiveStatus)

describe('the life cycle of an opportunity incentive', () => {
  const moves = Object.entries(opportunityIncentiveLifecycle.actions)

  it('begins as a draft and reaches every state', () => {
    const reached = new Set<string>(opportunityIncentiveLifecycle.initial)
    for (let before = 0; before < reached.size;) {
      before = reached.size
      for (const [, { from, to }] of moves) if (to && from.some(state => reached.has(state))) reached.add(to)
    }
    expect([...reached].sort()).toEqual([...states].sort())
  })

  it('names each verb of a person as an action of the API', () => {
    const verbs = moves.filter(([, { by }]) => by !== 'SYSTEM').map(([verb]) => verb)
    expect(Object.values<string>(OpportunityIncentiveAction).sort()).toEqual(verbs.sort())
  })
})

describe.each(databases)('an application that was handed in on %s', kind => {
  let world: OpportunityWorld
  beforeAll(async () => {
    world = await openOpportunityWorld(kind)
  })
  afterAll(() => world.close())
  beforeEach(() => {
    world.now = '2026-03-02T02:00:00.000Z'
  })

  const keyed = (id: string, fields = {}) => ({ id, idempotencyKey: newKey(), ...fields })
  const pass = (id: string, fields = {}) => keyed(id, { decision: 'PASS', ...fields })
  const reject = (id: string, fields = {}) => keyed(id, { decision: 'REJECT', comment: 'No', ...fields })
  const publication = (id: string, fields = {}) => keyed(id, { amount: '9000.00', calculation: '300000.00 × 3%', ...fields })
  const clawBack = (id: string, fields = {}) => keyed(id, { share: '0.5', reason: 'Half of it was unsubscribed', ...fields })
  const inputs: Record<MutationName, (id: string) => object> = {
    createOpportunityIncentive: sharedOpportunityId => ({ idempotencyKey: newKey(), sharedOpportunityId, offeringIds: ['ofr_erp'] }),
    updateOpportunityIncentive: id => ({ id, estimatedAmount: '1.00' }),
    submitOpportunityIncentive: id => ({ id }),
    cancelOpportunityIncentive: id => ({ id }),
    reviewOpportunityIncentive: pass,
    publishOpportunityIncentive: publication,
    clawBackOpportunityIncentive: clawBack,
  }

  let made = 0
  /** An application in any state, with what it has by then: from publicity on, a statement of one line. */
  const inState = async (status: OpportunityIncentiveStatus, given: Partial<OpportunityIncentiveApplicationEntity> = {}) => {
    const approvedAmount = given.approvedAmount ?? Money.of('9000.00', 'CNY')
    const isPublished = [PUBLICITY_PENDING, CONFIRMED, PAYING, COMPLETED, CLAWED_BACK].includes(status)
    const incentiveId = `inc_s${++made}`
    const shared = { partnerId: 'ptn_sp', incentiveAmount: approvedAmount }
    if (isPublished) {
      const isPublic = status === PUBLICITY_PENDING
      const standing = isPublic ? {} : { status: IncentiveStatus.ISSUED, confirmedAt: world.now, confirmedMode: ConfirmationMode.MANUAL }
      await world.add(IncentiveEntity, incentiveRow({ id: incentiveId, ...shared, associationType: null, ...standing }))
      const line = { id: `ind_s${made}`, incentiveId, customerId: 'cus_1', managerId: 'mbr_manager', ...shared }
      await world.add(IncentiveDetailEntity, incentiveDetailRow({ ...line, status: IncentiveDetailStatus.ISSUED }))
    }
    return world.draft({
      status,
      customerId: 'cus_1',
      submittedAt: status === DRAFT ? null : '2026-03-01T02:00:00.000Z',
      reviewDueAt: status === DRAFT ? null : '2026-03-04T15:59:59.999Z',
      calendarVersion: 2,
      ...(isPublished ? { incentiveId, statementNo: `NO-${incentiveId}`, approvedAmount } : {}),
      ...given,
    })
  }

  describe('in every state', () => {
    const doing: readonly (readonly [MutationName, string, readonly OpportunityIncentiveStatus[]])[] = [
      ['updateOpportunityIncentive', 'manager', [DRAFT, REVIEW_REJECTED]],
      ['submitOpportunityIncentive', 'admin', [DRAFT, REVIEW_REJECTED]],
      ['cancelOpportunityIncentive', 'admin', [DRAFT, REVIEW_REJECTED, UNDER_REVIEW]],
      ['reviewOpportunityIncentive', 'incentiveOps', [UNDER_REVIEW]],
      ['publishOpportunityIncentive', 'incentiveOps', [CALCULATING]],
      ['clawBackOpportunityIncentive', 'incentiveOps', [CONFIRMED, COMPLETED]],
    ]
    it.each(doing)('%s is done where the table allows it, and INVALID_STATE elsewhere', async (name, persona, allowed) => {
      for (const status of states) {
        const id = await inState(status)
        if (allowed.includes(status)) expect(await world.perform(persona, name, inputs[name](id))).toMatchObject({ userErrors: [] })
        // What was never handed in does not exist for the vendor.
        else
          expect(await world.refused(persona, name, inputs[name](id))).toMatchObject({
            code: status === DRAFT && persona === 'incentiveOps' ? 'NOT_FOUND' : 'INVALID_STATE',
          })
      }
    })

    it.each(doing)('%s of a missing, a foreign and a malformed one is NOT_FOUND', async (name, persona) => {
      const foreign = await inState(UNDER_REVIEW, { partnerId: 'ptn_other', ownerId: 'mbr_strangerManager' })
      for (const id of ['oia_missing', 'sho_1', 'nonsense', '', ...(persona === 'incentiveOps' ? [] : [foreign])])
        expect(await world.refused(persona, name, inputs[name](id))).toMatchObject({ code: 'NOT_FOUND', field: ['id'] })
    })

    it.each(doing)('%s with a stale version is CONFLICT_STALE_VERSION', async (name, persona, [status]) => {
      const id = await inState(status as OpportunityIncentiveStatus, { version: 7 })
      expect(await world.refused(persona, name, { ...inputs[name](id), expectedVersion: 6 })).toMatchObject({
        code: 'CONFLICT_STALE_VERSION',
        params: [{ name: 'current', value: '7' }],
      })
    })

    it.each([
      ['createOpportunityIncentive', ['finance', 'operations', 'supervisor', 'nobody', 'customer', 'incentiveOps', 'vendorAdmin']],
      ['updateOpportunityIncentive', ['finance', 'operations', 'supervisor', 'nobody', 'customer', 'incentiveOps']],
      ['submitOpportunityIncentive', ['manager', 'finance', 'supervisor', 'nobody', 'customer', 'incentiveOps']],
      ['cancelOpportunityIncentive', ['manager', 'finance', 'supervisor', 'nobody', 'customer', 'incentiveOps']],
      [
        'reviewOpportunityIncentive',
        ['admin', 'architect', 'manager', 'finance', 'nobody', 'ecosystemManager', 'vendorAdmin', 'mdfReviewer'],
      ],
      ['publishOpportunityIncentive', ['admin', 'architect', 'finance', 'ecosystemManager', 'vendorFinance']],
      ['clawBackOpportunityIncentive', ['admin', 'architect', 'finance', 'ecosystemManager', 'vendorFinance']],
    ] as const)('%s is FORBIDDEN to %j', async (name, personas) => {
      const id = await inState(UNDER_REVIEW)
      const before = await world.contents()
      for (const persona of personas)
        expect(await world.ask(persona, mutationOf(name), { input: inputs[name](id) })).toMatchObject({
          data: null,
          errors: [{ extensions: { code: 'FORBIDDEN' } }],
        })
      expect(await world.ask(null, mutationOf(name), { input: inputs[name](id) })).toMatchObject({
        errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
      })
      expect(await world.contents()).toEqual(before)
    })

    it('is seen by its manager, his supervisor, the partner, and the vendor once it was handed in', async () => {
      const draft = await inState(DRAFT)
      const handedIn = await inState(UNDER_REVIEW)
      const sees = async (persona: string) => {
        const query = '{ opportunityIncentiveApplications(first: 100) { nodes { id } } }'
        const { data, errors } = await world.ask(persona, query)
        if (errors.length) return errors.map(({ extensions }) => extensions.code)
        const ids = (data as { opportunityIncentiveApplications: { nodes: { id: string }[] } }).opportunityIncentiveApplications.nodes
        const found = ids.map(({ id }) => id)
        for (const id of [draft, handedIn]) {
          const one = await world.ask(persona, 'query($id: ID!) { opportunityIncentiveApplication(id: $id) { id } node(id: $id) { id } }', {
            id,
          })
          const expected = found.includes(id) ? { id } : null
          expect(one.data).toEqual({ opportunityIncentiveApplication: expected, node: expected })
        }
        return [draft, handedIn].filter(id => found.includes(id))
      }
      for (const persona of ['admin', 'account', 'manager', 'supervisor', 'architect', 'finance'])
        expect(await sees(persona)).toEqual([draft, handedIn])
      expect(await sees('incentiveOps')).toEqual([handedIn])
      // Another partner's ecosystem manager, a colleague and strangers see none of them.
      for (const persona of ['ecosystemManager', 'colleague', 'strangerAdmin']) expect(await sees(persona)).toEqual([])
      for (const persona of ['operations', 'nobody', 'customer', 'vendorAdmin', 'mdfReviewer'])
        expect(await sees(persona)).toEqual(['FORBIDDEN'])
    })
  })

  describe('under review', () => {
    it('is passed: its offerings stay held, and administrators are told (R-OI-4, R-XC-2)', async () => {
      const id = await world.submitted()
      expect(await world.perform('incentiveOps', 'reviewOpportunityIncentive', pass(id, { comment: ' Fine ' }))).toMatchObject({
        opportunityIncentiveApplication: {
          status: CALCULATING,
          reviewComment: 'Fine',
          reviewedAt: world.now,
          availableActions: ['PUBLISH'],
        },
      })
      expect((await world.table('offering_use')).filter(use => use.opportunity_incentive_application_id === id)).toHaveLength(1)
      const told = (await world.table('notification')).filter(({ target_id: target }) => target === id)
      expect(told.map(({ type, member_id: member }) => [type, member]).sort()).toEqual(
        ['mbr_account', 'mbr_admin'].map(member => ['OPPORTUNITY_INCENTIVE_PASSED', member]),
      )
    })

    it.each([undefined, null, '', '   '])('is not rejected with the comment %j: REASON_REQUIRED (R-OI-6)', async comment => {
      const id = await inState(UNDER_REVIEW)
      expect(await world.refused('incentiveOps', 'reviewOpportunityIncentive', reject(id, { comment }))).toMatchObject({
        code: 'REASON_REQUIRED',
        field: ['comment'],
      })
    })

    it('takes no comment beyond 500 characters', async () => {
      const id = await inState(UNDER_REVIEW)
      expect(await world.refused('incentiveOps', 'reviewOpportunityIncentive', pass(id, { comment: 'x'.repeat(501) }))).toMatchObject({
        code: 'INVALID_INPUT',
      })
    })

    it('is decided by one of two reviewers at once', async () => {
      const id = await world.submitted()
      const answers = await Promise.all(
        [pass(id), reject(id)].map(input => world.perform('incentiveOps', 'reviewOpportunityIncentive', input)),
      )
      expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['INVALID_STATE'])
      const { status } = await world.stored(id)
      const held = (await world.table('offering_use')).filter(use => use.opportunity_incentive_application_id === id)
      expect(held).toHaveLength(status === CALCULATING ? 1 : 0)
    })

    it('is decided once per key (R-2290)', async () => {
      const id = await world.submitted()
      const input = pass(id)
      const first = await world.perform('incentiveOps', 'reviewOpportunityIncentive', input)
      expect(await world.perform('incentiveOps', 'reviewOpportunityIncentive', input)).toEqual({ ...first, replayed: true })
      expect(await world.refused('incentiveOps', 'reviewOpportunityIncentive', { ...input, comment: 'Other' })).toMatchObject({
        code: 'IDEMPOTENCY_KEY_REUSED',
      })
    })

    it('is marked as overdue after its deadline, and nothing else changes (R-OI-4, R-WD-8)', async () => {
      const id = await world.submitted()
      world.now = '2026-03-05T15:59:59.999Z'
      await world.runJob('flagOverdueOpportunityIncentives')
      expect(await world.stored(id)).toMatchObject({ review_overdue: 0, status: UNDER_REVIEW })
      world.now = '2026-03-05T16:00:00.000Z'
      const one = 'query($id: ID!) { opportunityIncentiveApplication(id: $id) { reviewOverdue reviewDeadline { level } } }'
      const seen = { opportunityIncentiveApplication: { reviewOverdue: true, reviewDeadline: { level: 'OVERDUE' } } }
      expect((await world.ask('manager', one, { id })).data).toEqual(seen)
      expect(await world.runJob('flagOverdueOpportunityIncentives')).toBeGreaterThan(0)
      expect(await world.stored(id)).toMatchObject({ review_overdue: 1, status: UNDER_REVIEW })
      expect(await world.runJob('flagOverdueOpportunityIncentives')).toBe(0)
      expect(await world.perform('incentiveOps', 'reviewOpportunityIncentive', pass(id))).toMatchObject({
        opportunityIncentiveApplication: { status: CALCULATING, reviewOverdue: true },
      })
    })
  })

  describe('passed', () => {
    it('gets a statement of its own, public and waiting for the partner (S3-28, S3-30, R-OI-5, R-OI-7)', async () => {
      const id = await inState(CALCULATING)
      const { opportunityIncentiveApplication: application, userErrors } = await world.perform(
        'incentiveOps',
        'publishOpportunityIncentive',
        publication(id),
      )
      expect(userErrors).toEqual([])
      expect(application).toMatchObject({
        status: PUBLICITY_PENDING,
        approvedAmount: { amount: '9000.00', currency: 'CNY' },
        statement: {
          status: 'PENDING_CONFIRMATION',
          planType: 'OPPORTUNITY',
          incentiveAmount: { amount: '9000.00' },
          publicityDeadline: { at: '2026-03-09T15:59:59.999Z' },
        },
      })
      const { incentive_id: incentiveId } = await world.stored(id)
      const lines = (await world.table('incentive_detail')).filter(line => line.incentive_id === incentiveId)
      expect(lines).toMatchObject([{ customer_id: 'cus_1', manager_id: 'mbr_manager', rate: '0.0300', status: 'PENDING_CONFIRMATION' }])
    })

    it('is one of the marketplace where its opportunity is (R-OI-12)', async () => {
      const offeringIds = [await world.offering()]
      const sharedOpportunityId = await world.opportunity({ marketplaceTagged: true, offeringIds })
      const id = await inState(CALCULATING, { sharedOpportunityId, offeringIds })
      expect(await world.perform('incentiveOps', 'publishOpportunityIncentive', publication(id))).toMatchObject({
        opportunityIncentiveApplication: { statement: { planType: 'MARKETPLACE_OPPORTUNITY' } },
      })
    })

    it('is made public once per key, and by one of two at once (R-2290)', async () => {
      const id = await inState(CALCULATING)
      const input = publication(id)
      const first = await world.perform('incentiveOps', 'publishOpportunityIncentive', input)
      expect(await world.perform('incentiveOps', 'publishOpportunityIncentive', input)).toEqual({ ...first, replayed: true })
      const other = await inState(CALCULATING)
      const answers = await Promise.all(
        [publication(other), publication(other)].map(each => world.perform('incentiveOps', 'publishOpportunityIncentive', each)),
      )
      expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['INVALID_STATE'])
    })

    it.each([
      ['amount', { amount: '0' }],
      ['amount', { amount: '-1.00' }],
      ['amount', { amount: '1.001' }],
      ['calculation', { calculation: ' ' }],
      ['calculation', { calculation: 'x'.repeat(501) }],
    ])('takes no such %s: %j', async (field, fields) => {
      const id = await inState(CALCULATING)
      expect(await world.refused('incentiveOps', 'publishOpportunityIncentive', publication(id, fields))).toMatchObject({
        code: 'INVALID_INPUT',
        field: [field],
      })
    })
  })

  describe('made public', () => {
    const announce = (...events: DomainEvent[]) =>
      new Database(world.store, systemViewer('a test'), { now: world.now, subscriptions }).write(async tx => {
        for (const event of events) await tx.announce(event)
      })
    const published = async () => {
      const id = await world.submitted()
      await world.perform('incentiveOps', 'reviewOpportunityIncentive', pass(id))
      await world.perform('incentiveOps', 'publishOpportunityIncentive', publication(id))
      return { id, incentiveId: String((await world.stored(id)).incentive_id) }
    }

    it('follows its statement to the end: confirmed, asked for, paid; then its offerings are free (R-OI-5, R-OI-1)', async () => {
      const { id, incentiveId } = await published()
      await announce(new IncentiveConfirmed(incentiveId, 'ptn_sp'))
      expect(await world.stored(id)).toMatchObject({ status: CONFIRMED })
      await announce(new PayoutRequested('ipr_1', 'PAY-1', [incentiveId]))
      expect(await world.stored(id)).toMatchObject({ status: PAYING, payment_request_no: 'PAY-1' })
      await announce(new PayoutRejected('ipr_1', [incentiveId]))
      expect(await world.stored(id)).toMatchObject({ status: CONFIRMED, payment_request_no: null })
      await announce(new PayoutRequested('ipr_2', 'PAY-2', [incentiveId]))
      expect((await world.table('offering_use')).filter(use => use.opportunity_incentive_application_id === id)).toHaveLength(1)
      await announce(new PayoutCompleted('ipr_2', [incentiveId]), new PayoutCompleted('ipr_2', [incentiveId]))
      expect(await world.stored(id)).toMatchObject({ status: COMPLETED, payment_request_no: 'PAY-2' })
      expect((await world.table('offering_use')).filter(use => use.opportunity_incentive_application_id === id)).toEqual([])
    })

    it('is confirmed by confirming its statement (S3-30, R-OI-7)', async () => {
      const { id, incentiveId } = await published()
      const confirm =
        'mutation($input: ConfirmIncentivesInput!) { confirmIncentives(input: $input) { userErrors { code } results { id } } }'
      const { errors } = await world.ask('finance', confirm, { input: { ids: [incentiveId], idempotencyKey: newKey() } })
      expect(errors).toEqual([])
      expect(await world.stored(id)).toMatchObject({ status: CONFIRMED })
    })

    it('moves to the statement that takes the place of the first, with its amount', async () => {
      const { id, incentiveId } = await published()
      const amount = Money.of('8500.00', 'CNY')
      await world.add(IncentiveEntity, incentiveRow({ id: `inc_new-${id.slice(4)}`, partnerId: 'ptn_sp', incentiveAmount: amount }))
      await announce(new IncentiveReplaced(incentiveId, `inc_new-${id.slice(4)}`, 'NO-new'))
      expect(await world.stored(id)).toMatchObject({
        incentive_id: `inc_new-${id.slice(4)}`,
        statement_no: 'NO-new',
        status: PUBLICITY_PENDING,
      })
      expect(String((await world.stored(id)).approved_amount)).toBe('850000000000')
    })

    it('minds no statement of others', async () => {
      const before = await world.table('opportunity_incentive')
      await announce(
        new IncentiveConfirmed('inc_other', 'ptn_sp'),
        new PayoutCompleted('ipr_9', ['inc_other']),
        new IncentiveReplaced('inc_a', 'inc_b', 'b'),
      )
      expect(await world.table('opportunity_incentive')).toEqual(before)
    })
  })

  describe('paid', () => {
    it('is taken back in proportion, rounded half-up to cents (R-OI-11)', async () => {
      const id = await inState(COMPLETED, { approvedAmount: Money.of('100.01', 'CNY') })
      expect(await world.perform('incentiveOps', 'clawBackOpportunityIncentive', clawBack(id))).toMatchObject({
        opportunityIncentiveApplication: { status: CLAWED_BACK, clawedBackAmount: { amount: '50.01' } },
      })
      const whole = await inState(COMPLETED)
      expect(await world.perform('incentiveOps', 'clawBackOpportunityIncentive', clawBack(whole, { share: '1' }))).toMatchObject({
        opportunityIncentiveApplication: { clawedBackAmount: { amount: '9000.00' } },
      })
    })

    describe('and taken back', () => {
      beforeAll(async () => {
        await world.add(BusinessInformationEntity, businessInformationRow({ id: 'biz_sp', partnerId: 'ptn_sp' }))
        await world.store.writer.query("UPDATE partner SET commercial_info_status = 'VERIFIED' WHERE id = 'ptn_sp'")
      })
      beforeEach(async () => {
        for (const table of ['incentive', 'incentive_detail', 'opportunity_incentive'])
          await world.store.writer.query(`DELETE FROM ${table}`)
      })

      const broken = async () => {
        const found = await Promise.all(opportunityIncentiveInvariants.map(({ sql }) => world.store.writer.query(sql) as Promise<object[]>))
        return found.flat()
      }
      /** Something else that the partner can ask for. */
      const earned = async (amount: string, given: Partial<IncentiveEntity> = {}) => {
        const id = `inc_e${++made}`
        const shared = { partnerId: 'ptn_sp', incentiveAmount: Money.of(amount, 'CNY') }
        const confirmed = { status: IncentiveStatus.ISSUING, confirmedAt: world.now, confirmedMode: ConfirmationMode.MANUAL }
        await world.add(
          IncentiveEntity,
          incentiveRow({ id, ...shared, ...confirmed, associationType: null, planType: IncentivePlanType.OPPORTUNITY, ...given }),
        )
        const line = { id: `ind_e${made}`, incentiveId: id, customerId: 'cus_1', ...shared, status: IncentiveDetailStatus.AVAILABLE }
        await world.add(IncentiveDetailEntity, incentiveDetailRow(line))
        return { incentiveId: id, statementNo: `NO-${id}` }
      }
      const confirmed = async (given: Partial<IncentiveEntity> = {}) =>
        world.draft({
          ...{ status: CONFIRMED, customerId: 'cus_1', submittedAt: world.now, approvedAmount: Money.of('9000.00', 'CNY') },
          ...(await earned('9000.00', given)),
        })
      const paidOut = async () => {
        const apply = `mutation ($input: ApplyIncentivePayoutInput!) { applyIncentivePayout(input: $input) {
          paymentRequest { amount { amount } } userErrors { code } } }`
        const input = { idempotencyKey: newKey(), issueMode: 'TO_VOUCHER_QUOTA' }
        const answer = valueAt<{ paymentRequest: { amount: { amount: string } } | null; userErrors: { code: string }[] }>(
          await world.ask('finance', apply, { input }),
          'applyIncentivePayout',
        )
        return answer.paymentRequest?.amount.amount ?? answer.userErrors.map(({ code }) => code)
      }

      it('it comes off the next payout, once (R-OI-11, R-PY-9)', async () => {
        const id = await inState(COMPLETED)
        const input = clawBack(id)
        const first = await world.perform('incentiveOps', 'clawBackOpportunityIncentive', input)
        expect(await world.perform('incentiveOps', 'clawBackOpportunityIncentive', input)).toEqual({ ...first, replayed: true })
        expect(await world.refused('incentiveOps', 'clawBackOpportunityIncentive', clawBack(id))).toMatchObject({ code: 'INVALID_STATE' })
        expect(await broken()).toEqual([])
        expect(await paidOut()).toEqual(['NO_POSITIVE_BALANCE'])
        await earned('5000.00')
        expect(await paidOut()).toBe('500.00')
        await earned('20.00')
        expect(await paidOut()).toBe('20.00')
        expect(await broken()).toEqual([])
      })

      it('it leaves the rest to be asked for where it was confirmed and not paid yet, and frees its offerings (R-OI-11, R-OI-1)', async () => {
        const id = await confirmed()
        const use = { id: 'ofu_c', partnerId: 'ptn_sp', offeringId: 'ofr_lake', incentiveNo: 'any', createdAt: world.now }
        await world.add(OfferingUseEntity, { ...use, opportunityIncentiveApplicationId: id })
        await world.perform('incentiveOps', 'clawBackOpportunityIncentive', clawBack(id, { share: '0.25' }))
        expect((await world.table('offering_use')).filter(row => row.id === use.id)).toEqual([])
        expect(await paidOut()).toBe('6750.00')
        expect(await world.stored(id)).toMatchObject({ status: CLAWED_BACK })
        expect(await broken()).toEqual([])
      })

      it.each<[string, Partial<IncentiveEntity>]>([
        ['has expired', { status: IncentiveStatus.EXPIRED }],
        ['expires, before the job has written it down (api §6)', { expiresAt: '2026-03-02T01:59:59.999Z' }],
      ])('it is not where the statement %s: nothing of it was paid (R-PY-8)', async (_, given) => {
        expect(await world.refused('incentiveOps', 'clawBackOpportunityIncentive', clawBack(await confirmed(given)))).toMatchObject({
          code: 'INCENTIVE_NOT_AVAILABLE',
          params: [{ name: 'statementNo' }, { name: 'reason', value: 'EXPIRED' }],
        })
      })

      it('of two at once one does it', async () => {
        const id = await inState(COMPLETED)
        const answers = await Promise.all(
          [clawBack(id), clawBack(id)].map(each => world.perform('incentiveOps', 'clawBackOpportunityIncentive', each)),
        )
        expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['INVALID_STATE'])
        expect((await world.table('incentive')).filter(row => String(row.statement_no).endsWith('-CLAWBACK'))).toHaveLength(1)
      })

      it('money that stands against nothing, or for something else, is found (R-OI-11)', async () => {
        const id = await inState(COMPLETED)
        await world.perform('incentiveOps', 'clawBackOpportunityIncentive', clawBack(id))
        await world.store.writer.query("DELETE FROM incentive_detail WHERE statement_no LIKE '%-CLAWBACK'")
        expect(await broken()).toMatchObject([{ id }])
      })
    })

    it('is not taken back later than half a year after the project (R-OI-11)', async () => {
      const id = await inState(COMPLETED, { projectEndDate: '2026-08-31' })
      world.now = '2027-02-28T16:00:00.000Z'
      expect(await world.refused('incentiveOps', 'clawBackOpportunityIncentive', clawBack(id))).toMatchObject({
        code: 'CLAWBACK_PERIOD_OVER',
      })
      world.now = '2027-02-28T15:59:59.999Z'
      expect(await world.perform('incentiveOps', 'clawBackOpportunityIncentive', clawBack(id))).toMatchObject({ userErrors: [] })
    })

    it.each(['0', '0.00001', '1.1', '-0.5', '2', '0.00000'])('takes no share of %s', async share => {
      const id = await inState(COMPLETED)
      expect(await world.refused('incentiveOps', 'clawBackOpportunityIncentive', clawBack(id, { share }))).toMatchObject({
        field: ['share'],
      })
    })

    it('is not taken back where the share is not worth a cent', async () => {
      const id = await inState(COMPLETED, { approvedAmount: Money.of('1.00', 'CNY') })
      expect(await world.refused('incentiveOps', 'clawBackOpportunityIncentive', clawBack(id, { share: '0.0049' }))).toMatchObject({
        code: 'INVALID_INPUT',
        field: ['share'],
      })
    })

    it('is not taken back without a reason', async () => {
      const id = await inState(COMPLETED)
      expect(await world.refused('incentiveOps', 'clawBackOpportunityIncentive', clawBack(id, { reason: ' ' }))).toMatchObject({
        code: 'REASON_REQUIRED',
      })
    })
  })

  it('is due to the vendor for three working days, in `deadlines` too (R-WD-7)', async () => {
    const id = await world.submitted()
    const { data, errors } = await world.ask('incentiveOps', '{ deadlines(first: 100) { nodes { kind targetId deadline { at } } } }')
    expect(errors).toEqual([])
    expect((data as { deadlines: { nodes: object[] } }).deadlines.nodes).toContainEqual({
      kind: 'OPPORTUNITY_INCENTIVE_REVIEW',
      targetId: id,
      deadline: { at: '2026-03-05T15:59:59.999Z' },
    })
    expect(CANCELLED).toBe('CANCELLED')
  })
})
