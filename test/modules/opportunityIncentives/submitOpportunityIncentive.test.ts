/** Handing an application for an opportunity incentive in: what it must say, whose account it names, and which offerings it holds. */
import { NewCustomerFinding, OpportunityIncentiveStatus, runningStates } from '../../../src/modules/opportunityIncentives'
import { CustomerEntity, CustomerStandingEntity, FollowedBy } from '../../../src/modules/customers'
import { SharedOpportunityStatus, verifiedStates } from '../../../src/modules/sharedOpportunities'
import { OrderEntity } from '../../../src/modules/orders'
import { RealNameStatus } from '../../../src/modules/partners'
import { Money } from '../../../src/shared/money'
import { databases } from '../../support/databases'
import { orderRow } from '../../support/orderRows'
import { customerRow } from '../../support/rows'
import { newKey, openOpportunityWorld, type OpportunityWorld, paramsOf } from './opportunityWorld'

const { DRAFT, UNDER_REVIEW, REVIEW_REJECTED } = OpportunityIncentiveStatus

describe.each(databases)('an application for an opportunity incentive on %s', kind => {
  let world: OpportunityWorld
  beforeAll(async () => {
    world = await openOpportunityWorld(kind)
  })
  afterAll(() => world.close())
  beforeEach(() => {
    world.now = '2026-03-02T02:00:00.000Z'
  })

  const sql = (text: string) => world.store.writer.query(text)
  const submit = (id: string, persona = 'architect') => world.perform(persona, 'submitOpportunityIncentive', { id })
  const refusal = (id: string) => world.refused('architect', 'submitOpportunityIncentive', { id })

  describe('begun', () => {
    const begin = (sharedOpportunityId: string, offeringIds: string[], more = {}) => ({
      idempotencyKey: newKey(),
      sharedOpportunityId,
      offeringIds,
      ...more,
    })

    it('is a draft of the manager of its opportunity, whoever drafts it (S3-24)', async () => {
      await world.opportunity({ id: 'sho_new', offeringIds: ['ofr_erp', 'ofr_lake'] })
      const { opportunityIncentiveApplication: application } = await world.perform(
        'architect',
        'createOpportunityIncentive',
        begin('sho_new', ['ofr_lake'], {
          customerCloudAccount: ' account-cus_1 ',
          projectCloudScale: '300000.00',
          estimatedAmount: '900.5',
        }),
      )
      expect(application).toMatchObject({
        status: DRAFT,
        offerings: [{ id: 'ofr_lake' }],
        projectStartDate: null,
        newCustomer: null,
        customer: null,
        estimatedAmount: { amount: '900.50' },
        customerCloudAccount: { masked: 'a**' },
        sharedOpportunity: { id: 'sho_new' },
        availableActions: ['EDIT', 'SUBMIT', 'CANCEL'],
      })
      expect(await world.stored(application?.id ?? '')).toMatchObject({ owner_id: 'mbr_manager', customer_cloud_account: 'account-cus_1' })
    })

    it('is begun once per key (R-2290)', async () => {
      const input = begin('sho_new', ['ofr_erp'])
      const first = await world.perform('manager', 'createOpportunityIncentive', input)
      expect(await world.perform('manager', 'createOpportunityIncentive', input)).toEqual({ ...first, replayed: true })
      expect(await world.refused('manager', 'createOpportunityIncentive', { ...input, offeringIds: ['ofr_lake'] })).toMatchObject({
        code: 'IDEMPOTENCY_KEY_REUSED',
      })
    })

    it("is NOT_FOUND for a colleague's, another partner's, a missing and a malformed opportunity", async () => {
      await world.opportunity({ id: 'sho_stranger', partnerId: 'ptn_other', ownerId: 'mbr_strangerManager' })
      await world.opportunity({ id: 'sho_colleague', ownerId: 'mbr_colleague' })
      for (const id of ['sho_stranger', 'sho_colleague', 'sho_missing', 'nonsense'])
        expect(await world.refused('manager', 'createOpportunityIncentive', begin(id, ['ofr_erp']))).toMatchObject({
          code: 'NOT_FOUND',
          field: ['sharedOpportunityId'],
        })
    })

    it('names at least one offering of the opportunity, each once', async () => {
      expect(await world.refused('manager', 'createOpportunityIncentive', begin('sho_new', []))).toMatchObject({ code: 'FIELD_REQUIRED' })
      for (const offerings of [['ofr_other'], ['ofr_erp', 'ofr_erp']])
        expect(await world.refused('manager', 'createOpportunityIncentive', begin('sho_new', offerings))).toMatchObject({
          code: 'INVALID_INPUT',
          field: ['offeringIds', expect.any(String)],
        })
    })

    it('needs an offering in the opportunity at all (R-OP-9)', async () => {
      const id = await world.opportunity({ offeringIds: [] })
      expect(await world.refused('manager', 'createOpportunityIncentive', begin(id, ['ofr_erp']))).toMatchObject({
        code: 'OPPORTUNITY_WITHOUT_OFFERING',
      })
    })

    it('takes amounts above zero only, also for the yearly scale (R-OI-10), and no project that ends before it starts', async () => {
      for (const [field, more] of [
        ['projectCloudScale', { projectCloudScale: '0' }],
        ['estimatedAmount', { estimatedAmount: '1.234' }],
        ['projectEndDate', { projectStartDate: '2026-04-02', projectEndDate: '2026-04-01' }],
        ['customerCloudAccount', { customerCloudAccount: 'x'.repeat(65) }],
      ] as const)
        expect(await world.refused('manager', 'createOpportunityIncentive', begin('sho_new', ['ofr_erp'], more))).toMatchObject({
          code: 'INVALID_INPUT',
          field: [field],
        })
    })
  })

  describe('handed in', () => {
    it('is under review, due at the end of the third working day (S3-28, R-OI-4, R-WD-5)', async () => {
      const id = await world.draft()
      const { opportunityIncentiveApplication, userErrors } = await submit(id)
      expect(userErrors).toEqual([])
      expect(opportunityIncentiveApplication).toMatchObject({
        status: UNDER_REVIEW,
        submittedAt: world.now,
        reviewDueAt: '2026-03-05T15:59:59.999Z',
        calendarVersion: 2,
        reviewOverdue: false,
        reviewDeadline: { workingDaysLeft: 3, level: 'SOON' },
        customer: { id: 'cus_1' },
        customerLegalEntity: { masked: '客**' },
        newCustomer: true,
      })
    })

    it('counts the make-up Sunday: of 2026-09-18 the review is due 2026-09-22 (R-WD-1)', async () => {
      world.now = '2026-09-18T08:00:00.000Z'
      const { opportunityIncentiveApplication } = await submit(await world.draft())
      expect(opportunityIncentiveApplication).toMatchObject({ reviewDueAt: '2026-09-22T15:59:59.999Z' })
    })

    it('says for each empty field that it is needed, the yearly scale that is reviewed among them (R-OI-10)', async () => {
      const empty = { customerCloudAccount: null, projectStartDate: null, projectEndDate: null, projectCloudScale: null }
      const { userErrors } = await world.perform('architect', 'submitOpportunityIncentive', { id: await world.draft(empty) })
      expect(userErrors.map(({ code, field }) => [code, ...(field ?? [])])).toEqual(
        Object.keys(empty).map(name => ['FIELD_REQUIRED', name]),
      )
    })

    it.each(Object.values(SharedOpportunityStatus))(
      'for an opportunity that is %s: verified at least, or refused (R-OI-8)',
      async status => {
        const offeringIds = [await world.offering()]
        const id = await world.draft({ offeringIds, sharedOpportunityId: await world.opportunity({ status, offeringIds }) })
        if (verifiedStates.some(state => state === status)) expect(await submit(id)).toMatchObject({ userErrors: [] })
        else expect(await refusal(id)).toMatchObject({ code: 'OPPORTUNITY_NOT_VERIFIED', params: [{ name: 'current', value: status }] })
      },
    )

    it('starts later than the day of the verification, in Shanghai (S3-27, R-OI-3)', async () => {
      // 2026-02-09 18:00 UTC is the tenth in Shanghai.
      const offeringIds = [await world.offering()]
      const sharedOpportunityId = await world.opportunity({ verifiedAt: '2026-02-09T18:00:00.000Z', offeringIds })
      const id = await world.draft({ offeringIds, sharedOpportunityId, projectStartDate: '2026-02-10' })
      expect(await refusal(id)).toMatchObject({
        code: 'START_BEFORE_VERIFICATION',
        field: ['projectStartDate'],
        params: [{ name: 'verifiedOn', value: '2026-02-10' }],
      })
      await world.perform('manager', 'updateOpportunityIncentive', { id, projectStartDate: '2026-02-11' })
      expect(await submit(id)).toMatchObject({ userErrors: [] })
    })

    it("measures what the vendor shared by the partner's acceptance (R-OI-3)", async () => {
      const offeringIds = [await world.offering()]
      const accepted = {
        status: SharedOpportunityStatus.IN_PROGRESS,
        verifiedAt: null,
        acceptedAt: '2026-02-20T02:00:00.000Z',
        offeringIds,
      }
      const id = await world.draft({ offeringIds, sharedOpportunityId: await world.opportunity(accepted), projectStartDate: '2026-02-20' })
      expect(await refusal(id)).toMatchObject({ code: 'START_BEFORE_VERIFICATION' })
    })

    it('is refused to who has not joined, is not on the core map, or is banned this year (R-OI-8, R-OI-11)', async () => {
      const id = await world.draft()
      await sql("UPDATE programme SET status = 'EXITED' WHERE id = 'prg_pce-sp'")
      expect(await refusal(id)).toMatchObject({ code: 'PCE_NOT_JOINED' })
      await sql("UPDATE programme SET status = 'ACTIVE', expires_at = '2026-03-02T02:00:00.000Z' WHERE id = 'prg_pce-sp'")
      expect(await refusal(id)).toMatchObject({ code: 'PCE_NOT_JOINED' })
      await sql("UPDATE programme SET expires_at = NULL WHERE id = 'prg_pce-sp'")
      await sql("UPDATE pce_membership SET is_on_core_map = 0 WHERE id = 'pce_sp'")
      expect(await refusal(id)).toMatchObject({ code: 'NOT_ELIGIBLE_CORE_MAP' })
      await sql("UPDATE pce_membership SET is_on_core_map = 1, banned_year = 2026 WHERE id = 'pce_sp'")
      expect(await refusal(id)).toMatchObject({ code: 'YEAR_BANNED', params: [{ name: 'year', value: '2026' }] })
      await sql("UPDATE pce_membership SET banned_year = 2025 WHERE id = 'pce_sp'")
      expect(await submit(id)).toMatchObject({ userErrors: [] })
      await sql("UPDATE pce_membership SET banned_year = NULL WHERE id = 'pce_sp'")
    })
  })

  describe('about an account', () => {
    it.each([
      ['of another company', 'account-cus_2'],
      ['of another partner', 'account-twin'],
      ['that is not verified', 'account-unverified'],
      ['that does not exist', 'nobody'],
      ['in another case', 'ACCOUNT-CUS_1'],
    ])('%s is ACCOUNT_ENTITY_MISMATCH, whichever of them it is (S3-26, R-OI-2)', async (_what, customerCloudAccount) => {
      if ((await world.table('customer')).every(({ id }) => id !== 'cus_twin')) {
        const named = { customerName: '客户cus_1' }
        await world.add(CustomerEntity, customerRow({ id: 'cus_twin', partnerId: 'ptn_other', accountName: 'account-twin', ...named }))
        const unverified = { realNameStatus: RealNameStatus.NOT_VERIFIED, accountName: 'account-unverified' }
        await world.add(CustomerEntity, customerRow({ id: 'cus_unverified', partnerId: 'ptn_sp', ...unverified, ...named }))
      }
      const { code, field, params } = await refusal(await world.draft({ customerCloudAccount }))
      expect({ code, field, params }).toEqual({ code: 'ACCOUNT_ENTITY_MISMATCH', field: ['customerCloudAccount'], params: [] })
    })

    const company = async (name: string, given: Partial<Parameters<typeof customerRow>[0]> = {}) => {
      const id = `cus_${name}`
      await world.add(
        CustomerEntity,
        customerRow({ partnerId: 'ptn_sp', customerName: name, accountName: `account-${name}`, ...given, id }),
      )
      return id
    }
    const findingOn = async (name: string) => {
      const offeringIds = [await world.offering()]
      const sharedOpportunityId = await world.opportunity({ offeringIds, customerCompanyName: name, companyKey: name })
      const id = await world.draft({ offeringIds, sharedOpportunityId, customerCloudAccount: `account-${name}` })
      expect(await submit(id)).toMatchObject({ userErrors: [] })
      return { id, finding: (await world.stored(id)).new_customer_finding }
    }
    const paid = (customerId: string, amount: string, given = {}) =>
      world.add(
        OrderEntity,
        orderRow({
          id: `ord_${newKey().toUpperCase()}`,
          partnerId: 'ptn_sp',
          customerId,
          amountAfterDiscount: Money.of(amount, 'CNY'),
          paidAt: '2026-02-01T02:00:00.000Z',
          ...given,
        }),
      )

    it('finds a new customer that paid 1000.00 before the verification, and none that paid a cent more (R-OI-9)', async () => {
      await paid(await company('frugal'), '1000.00')
      expect(await findingOn('frugal')).toMatchObject({ finding: NewCustomerFinding.NEW })
      await paid('cus_frugal', '0.01')
      expect(await findingOn('frugal')).toMatchObject({ finding: NewCustomerFinding.NOT_NEW })
    })

    it('counts cash only, and only before the verification (R-OI-9)', async () => {
      const customerId = await company('vouchers')
      await paid(customerId, '5000.00', { voucherAmount: Money.of('4500.00', 'CNY') })
      await paid(customerId, '9000.00', { paidAt: '2026-02-09T02:00:00.000Z' })
      await paid(customerId, '9000.00', { paidAt: null })
      expect(await findingOn('vouchers')).toMatchObject({ finding: NewCustomerFinding.NEW })
    })

    it('counts what all accounts of the company paid, and only the first of them is new (R-OI-9)', async () => {
      await company('second', { createdAt: '2025-03-01T00:00:00.000Z' })
      const elder = await company('elder', { customerName: 'second', createdAt: '2025-04-01T00:00:00.000Z' })
      expect(await findingOn('second')).toMatchObject({ finding: NewCustomerFinding.NEW })
      await world.add(CustomerStandingEntity, {
        id: 'cst_elder',
        customerId: elder,
        registeredAt: '2024-01-01T00:00:00.000Z',
        hasCashConsumption: false,
        followedBy: FollowedBy.NONE,
        isPartner: false,
        isEnterpriseMember: false,
        hasIndependentMembers: false,
        isFinanciallyHosted: false,
        hasSpecialContract: false,
        hasSupportPlan: false,
        isConsumerCloudUser: false,
        inRewardPromotion: false,
        hasCreditAccount: false,
        currency: 'CNY',
        uninvoicedAmount: Money.zero('CNY'),
      })
      expect(await findingOn('second')).toMatchObject({ finding: NewCustomerFinding.NOT_NEW })
    })

    it('keeps its finding when it is handed in again (R-OI-9)', async () => {
      const { id, finding } = await findingOn((await company('renamed')).slice(4))
      expect(finding).toBe(NewCustomerFinding.NEW)
      await world.perform('incentiveOps', 'reviewOpportunityIncentive', {
        id,
        idempotencyKey: newKey(),
        decision: 'REJECT',
        comment: 'Why?',
      })
      await paid('cus_renamed', '99999.00')
      await submit(id)
      expect(await world.stored(id)).toMatchObject({ status: UNDER_REVIEW, new_customer_finding: NewCustomerFinding.NEW })
    })
  })

  describe('on offerings', () => {
    const twoDrafts = async (status = DRAFT) => {
      const offeringIds = [await world.offering()]
      const first = await world.submitted({ offeringIds })
      if (status !== DRAFT) await sql(`UPDATE opportunity_incentive SET status = '${status}' WHERE id = '${first}'`)
      return { first, offeringIds, second: await world.draft({ offeringIds }) }
    }

    it('is refused while another running application holds one of them, and told which (S3-25, R-OI-1)', async () => {
      const { first, second, offeringIds } = await twoDrafts()
      const error = await refusal(second)
      expect(error).toMatchObject({ code: 'OFFERING_IN_USE', field: ['offeringIds', '0'] })
      expect(paramsOf(error)).toEqual({ offering: `Offering ${offeringIds[0]}`, incentiveNo: `OI-${first}` })
    })

    it('waits for all states of the other from review to payment, and for no draft (R-OI-1)', () => {
      expect(runningStates).toEqual(['UNDER_REVIEW', 'CALCULATING', 'PUBLICITY_PENDING', 'CONFIRMED', 'PAYING'])
    })

    it('can be handed in once the other is cancelled, or rejected (R-OI-1)', async () => {
      const cancelled = await twoDrafts()
      await world.perform('architect', 'cancelOpportunityIncentive', { id: cancelled.first })
      expect(await submit(cancelled.second)).toMatchObject({ userErrors: [] })
      const rejected = await twoDrafts()
      const review = { id: rejected.first, idempotencyKey: newKey(), decision: 'REJECT', comment: 'Incomplete' }
      await world.perform('incentiveOps', 'reviewOpportunityIncentive', review)
      expect(await submit(rejected.second)).toMatchObject({ userErrors: [] })
      expect(await refusal(rejected.first)).toMatchObject({ code: 'OFFERING_IN_USE' })
    })

    it('belongs to one partner: another one may use the same offering meanwhile (R-OI-1)', async () => {
      const offeringIds = [await world.offering()]
      await world.submitted({ offeringIds })
      await world.add(
        CustomerEntity,
        customerRow({ id: 'cus_x9', partnerId: 'ptn_other', customerName: '客户cus_1', accountName: 'account-x9' }),
      )
      const theirs = await world.draft({
        offeringIds,
        partnerId: 'ptn_other',
        customerCloudAccount: 'account-x9',
        ownerId: 'mbr_strangerAdmin',
      })
      expect(await submit(theirs, 'strangerAdmin')).toMatchObject({ userErrors: [] })
    })

    it('is won by exactly one of several at once (R-OI-1)', async () => {
      const offeringIds = [await world.offering(), await world.offering()]
      const ids = [offeringIds, [...offeringIds].reverse(), offeringIds.slice(0, 1), offeringIds.slice(1)]
      const drafts = []
      for (const some of ids) drafts.push(await world.draft({ offeringIds: some }))
      const answers = await Promise.all(drafts.map(id => submit(id)))
      const won = answers.filter(({ userErrors }) => userErrors.length === 0)
      for (const { userErrors } of answers) if (userErrors[0]) expect(userErrors[0].code).toBe('OFFERING_IN_USE')
      const uses = (await world.table('offering_use')).filter(({ offering_id: id }) => offeringIds.includes(String(id)))
      const held = won.flatMap(({ opportunityIncentiveApplication: application }) =>
        (application?.offerings as { id: string }[]).map(({ id }) => id),
      )
      expect(uses.map(({ offering_id: id }) => id).sort()).toEqual(held.sort())
      expect(new Set(held).size).toBe(held.length)
      expect(won.length).toBeGreaterThan(0)
    })

    it('handed in twice at once holds them once', async () => {
      const id = await world.draft()
      const answers = await Promise.all([submit(id), submit(id)])
      expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['INVALID_STATE'])
    })

    it('`claimableOpportunities` says what blocks it, and what can be claimed (S3-25, R-OI-8, R-OP-9)', async () => {
      const offeringIds = [await world.offering()]
      const sharedOpportunityId = await world.opportunity({ offeringIds })
      const id = await world.submitted({ offeringIds, sharedOpportunityId })
      const unverified = await world.opportunity({ status: SharedOpportunityStatus.UNDER_VERIFICATION })
      const bare = await world.opportunity({ offeringIds: [] })
      const query =
        '{ claimableOpportunities(first: 100) { nodes { id blockedBy { incentiveNo offering { id } application { id status } } } } }'
      const nodesFor = async (persona: string) => {
        const { data, errors } = await world.ask(persona, query)
        expect(errors).toEqual([])
        return (data as { claimableOpportunities: { nodes: { id: string; blockedBy: unknown }[] } }).claimableOpportunities.nodes
      }
      const mine = await nodesFor('manager')
      expect(mine.find(node => node.id === sharedOpportunityId)?.blockedBy).toEqual([
        { incentiveNo: `OI-${id}`, offering: { id: offeringIds[0] }, application: { id, status: UNDER_REVIEW } },
      ])
      expect(mine.filter(node => [unverified, bare].includes(node.id))).toEqual([])
      expect((await nodesFor('colleague')).filter(node => node.id === sharedOpportunityId)).toEqual([])
      expect(await nodesFor('strangerAdmin')).toEqual([])
      expect((await nodesFor('supervisor')).map(node => node.id)).toContain(sharedOpportunityId)
    })
  })

  describe('rejected', () => {
    it('is mended by the reason and handed in again, with a new deadline (S3-29, R-OI-6)', async () => {
      const id = await world.submitted()
      const rejection = { id, idempotencyKey: newKey(), decision: 'REJECT', comment: ' Please name the resources ' }
      expect(await world.perform('incentiveOps', 'reviewOpportunityIncentive', rejection)).toMatchObject({
        opportunityIncentiveApplication: { status: REVIEW_REJECTED, reviewComment: 'Please name the resources', reviewDeadline: null },
      })
      world.now = '2026-03-09T02:00:00.000Z'
      await world.perform('manager', 'updateOpportunityIncentive', { id, projectCloudScale: '280000.00', estimatedAmount: null })
      expect(await submit(id)).toMatchObject({
        opportunityIncentiveApplication: {
          status: UNDER_REVIEW,
          reviewComment: null,
          reviewDueAt: '2026-03-12T15:59:59.999Z',
          projectCloudScale: { amount: '280000.00' },
          estimatedAmount: null,
        },
      })
    })
  })
})
