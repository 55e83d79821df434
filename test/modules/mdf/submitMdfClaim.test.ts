/** Claiming what an activity cost: preconditions, amounts, evidence, and the clocks of 90 and 45 days. */
import { AccountEntity, AccountType, ofPartner } from '../../../src/modules/accounts'
import { MdfActivityStatus, MdfActivityType, MdfBanEntity, MdfCostCategory, MdfLimitCheck, MdfQuotaStatus } from '../../../src/modules/mdf'
import { MemberEntity } from '../../../src/modules/members'
import { CommercialInfoStatus, PartnerEntity } from '../../../src/modules/partners'
import { fund } from '../../support/accountRows'
import { databases } from '../../support/databases'
import { verificationCodeFor } from '../../support/verification'
import { afterwards, type ClaimWorld, cny, openClaimWorld, type Standing } from './claimWorld'
import { newKey, paramsOf, type UserError } from './mdfWorld'

const { APPLICATION_APPROVED, CLAIM_EXPIRED, CLAIM_REJECTED, CLAIM_REVIEWING } = MdfActivityStatus

describe.each(databases)('claiming an MDF activity on %s', kind => {
  let world: ClaimWorld
  beforeAll(async () => {
    world = await openClaimWorld(kind)
  })
  afterAll(() => world.close())
  beforeEach(() => {
    world.now = afterwards
  })

  const approved = (given = {}, items?: Parameters<ClaimWorld['standing']>[2]) => world.standing(APPLICATION_APPROVED, given, items)
  const submit = async (standing: Standing, change: object = {}) => {
    const payload = await world.perform('finance', 'submitMdfClaim', await world.claim(standing, change))
    expect(payload.userErrors).toEqual([])
    return payload.mdfActivity
  }
  const refused = async (standing: Standing, change: object = {}, persona = 'finance'): Promise<UserError> =>
    world.refused(persona, 'submitMdfClaim', await world.claim(standing, change))
  const line = (standing: Standing, change = {}) => ({
    budgetItemId: standing.items[0],
    actualAmount: '9500.00',
    mdfAmount: '5500.00',
    ...change,
  })

  describe('whole', () => {
    it('goes under review with its costs, evidence and files, and keeps its reservation (S3-54)', async () => {
      const standing = await approved()
      expect(await submit(standing)).toMatchObject({
        status: CLAIM_REVIEWING,
        availableActions: [],
        quota: { reservedAmount: { amount: '6000.00' }, usedAmount: { amount: '0.00' } },
      })
      const query = `query($id: ID!) { mdfActivity(id: $id) { claim { round actualStart actualAttendees claimedAmount { amount } isLate submittedAt
        complianceAcceptedAt submittedBy { id } complianceAcceptedBy { id } activity { id }
        costLines { position receiptCategory actualAmount { amount } mdfAmount { amount } budgetItem { id category } }
        evidences { type eventNumber budgetItemId } attachments { name } } } }`
      for (const persona of ['finance', 'operations', 'mdfReviewer', 'vendorFinance']) {
        const { data, errors } = await world.ask(persona, query, { id: standing.id })
        expect(errors).toEqual([])
        expect(data).toMatchObject({
          mdfActivity: {
            claim: {
              round: 1,
              claimedAmount: { amount: '5500.00' },
              isLate: false,
              complianceAcceptedAt: afterwards,
              activity: { id: standing.id },
              costLines: [{ position: 1, receiptCategory: 'VENUE', budgetItem: { id: standing.items[0] } }],
              evidences: [
                { type: 'OVERALL_SUMMARY' },
                { type: 'EVENT_PHOTO' },
                { type: 'ATTENDANCE_LIST' },
                { type: 'OPPORTUNITY_LIST' },
                { type: 'SEALED_RECEIPT', budgetItemId: standing.items[0] },
              ],
              attachments: [{ name: 'proof.pdf' }],
            },
          },
        })
      }
      // R-MC-11: who accepted the compliance statement, and when, is kept.
      expect(await world.storedClaim(standing.id)).toMatchObject({
        compliance_accepted_by_id: 'mbr_finance',
        compliance_accepted_at: afterwards,
      })
      expect(await world.broken()).toEqual({})
    })

    it('is done once per key, and there is one claim of an activity (R-MC-10, R-2290)', async () => {
      const standing = await approved()
      const input = await world.claim(standing)
      const first = await world.perform('finance', 'submitMdfClaim', input)
      expect(await world.perform('finance', 'submitMdfClaim', input)).toEqual({ ...first, replayed: true })
      expect(await refused(standing)).toMatchObject({ code: 'INVALID_STATE' })
      expect(await world.refused('finance', 'submitMdfClaim', { ...input, summary: 'Other' })).toMatchObject({
        code: 'IDEMPOTENCY_KEY_REUSED',
      })
      expect((await world.table('mdf_claim')).filter(row => row.activity_id === standing.id)).toHaveLength(1)
    })

    it('is one of two that come at once', async () => {
      const standing = await approved()
      const inputs = [await world.claim(standing), await world.claim(standing)]
      const answers = await Promise.all(inputs.map(input => world.perform('finance', 'submitMdfClaim', input)))
      expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['INVALID_STATE'])
    })
  })

  describe('before anything else (R-MC-1)', () => {
    it('wants the activity to be over: ACTIVITY_NOT_ENDED', async () => {
      world.now = '2026-05-21T15:59:59.999Z'
      expect(await refused(await approved())).toMatchObject({
        code: 'ACTIVITY_NOT_ENDED',
        params: [{ name: 'endDate', value: '2026-05-21' }],
      })
      world.now = '2026-05-21T16:00:00.000Z'
      await submit(await approved())
    })

    it('wants the business information authenticated: BUSINESS_INFO_NOT_VERIFIED', async () => {
      const say = (commercialInfoStatus: CommercialInfoStatus) =>
        world.store.writer.manager.update(PartnerEntity, { id: 'ptn_sp' }, { commercialInfoStatus })
      await say(CommercialInfoStatus.REVIEWING)
      expect(await refused(await approved())).toMatchObject({ code: 'BUSINESS_INFO_NOT_VERIFIED' })
      await say(CommercialInfoStatus.VERIFIED)
    })

    it('wants no outstanding bills: OUTSTANDING_BILLS', async () => {
      await fund(world, ofPartner('ptn_sp', AccountType.BALANCE, 'CNY'), '100')
      const owe = (amount: string) => world.store.writer.manager.update(AccountEntity, { holderId: 'ptn_sp' }, { debtAmount: cny(amount) })
      await owe('7.10')
      expect(await refused(await approved())).toMatchObject({ code: 'OUTSTANDING_BILLS', params: [{ name: 'amount', value: '7.10' }] })
      await owe('0.00')
    })

    it('wants the compliance statement accepted: AGREEMENT_REQUIRED (R-MC-11)', async () => {
      expect(await refused(await approved(), { complianceAccepted: false })).toMatchObject({
        code: 'AGREEMENT_REQUIRED',
        field: ['complianceAccepted'],
      })
    })

    it('wants a partner that has not lost its qualification: MDF_BANNED (R-MC-10)', async () => {
      const ban = { id: 'mbn_1', partnerId: 'ptn_sp', bannedUntil: '2026-05-22' as const, reason: 'Twice', imposedById: 'mbr_mdfReviewer' }
      await world.add(MdfBanEntity, { ...ban, createdAt: afterwards, updatedAt: afterwards, version: 1 })
      expect(await refused(await approved())).toMatchObject({ code: 'MDF_BANNED', params: [{ name: 'until', value: '2026-05-22' }] })
      world.now = '2026-05-22T16:00:00.000Z'
      await submit(await approved())
      await world.store.writer.manager.delete(MdfBanEntity, 'mbn_1')
    })
  })

  describe('the amount (R-MC-2)', () => {
    it('is at most what was approved, in sum: CLAIM_EXCEEDS_BUDGET', async () => {
      const standing = await approved()
      const error = await refused(standing, { costLines: [line(standing, { mdfAmount: '6000.01' })] })
      expect(error).toMatchObject({ code: 'CLAIM_EXCEEDS_BUDGET', field: ['costLines'] })
      expect(paramsOf(error)).toEqual({ claimed: '6000.01', approved: '6000.00' })
      await submit(standing, { costLines: [line(standing, { mdfAmount: '6000.00' })] })
    })

    it('moves between items with a reason only: REASON_REQUIRED', async () => {
      const halves = [{ mdfAmount: cny('3000.00') }, { mdfAmount: cny('3000.00') }]
      const standing = await approved({}, halves)
      const costLines = standing.items.map((budgetItemId, index) => ({
        budgetItemId,
        actualAmount: '5000.00',
        mdfAmount: index ? '1000.00' : '4000.00',
      }))
      const { evidences } = await world.claim(standing)
      const receipt = { type: 'INVOICE_SCAN', attachmentId: await world.file(), budgetItemId: standing.items[1] }
      const both = { costLines, evidences: [...(evidences as object[]), receipt] }
      expect(await refused(standing, both)).toMatchObject({ code: 'REASON_REQUIRED', field: ['shiftReason'] })
      await submit(standing, { ...both, shiftReason: 'The hall was dearer' })
    })

    it('of nothing cannot be claimed: MDF_ZERO_NOT_CLAIMABLE (R-MD-8)', async () => {
      const standing = await approved({ mdfAmountInclTax: cny('0.00') }, [{ mdfAmount: cny('0.00') }])
      expect(await refused(standing)).toMatchObject({ code: 'MDF_ZERO_NOT_CLAIMABLE' })
    })

    it.each<[string, object, string[]]>([
      ['nothing of MDF', { mdfAmount: null }, ['costLines']],
      ['more MDF than it cost', { actualAmount: '5000.00' }, ['costLines', '0', 'mdfAmount']],
      ['a negative cost', { actualAmount: '-1.00' }, ['costLines', '0', 'actualAmount']],
      ['a third decimal', { mdfAmount: '1.001' }, ['costLines', '0', 'mdfAmount']],
    ])('is refused with %s: INVALID_INPUT', async (_what, change, field) => {
      const standing = await approved()
      expect(await refused(standing, { costLines: [line(standing, change)] })).toMatchObject({ code: 'INVALID_INPUT', field })
    })

    it('is nothing for an item that the partner bears, and never negative (R-MD-8)', async () => {
      const standing = await approved({}, [{}, { mdfAmount: cny('0.00') }])
      const [first, second] = standing.items.map(budgetItemId => ({ budgetItemId, actualAmount: '9500.00' }))
      const costLines = (mdfAmount: string) => [
        { ...first, mdfAmount: '5500.00' },
        { ...second, mdfAmount },
      ]
      const all = await world.claim(standing)
      const [receipt] = (all.evidences as { type: string }[]).slice(-1)
      const evidences = [...(all.evidences as object[]), { ...receipt, budgetItemId: standing.items[1] }]
      expect(await refused(standing, { costLines: costLines('-0.01') })).toMatchObject({
        code: 'INVALID_INPUT',
        field: ['costLines', '1', 'mdfAmount'],
      })
      expect(await submit(standing, { costLines: costLines('0.00'), evidences })).toMatchObject({ status: CLAIM_REVIEWING })
    })

    it('is not split: one cost is claimed once, and of this activity (R-MC-10)', async () => {
      const [standing, other] = [await approved(), await approved()]
      expect(await refused(standing, { costLines: [line(standing), line(standing)] })).toMatchObject({
        code: 'INVALID_INPUT',
        field: ['costLines', '1', 'budgetItemId'],
      })
      expect(await refused(standing, { costLines: [line(other)] })).toMatchObject({
        code: 'NOT_FOUND',
        field: ['costLines', '0', 'budgetItemId'],
      })
      expect(await refused(standing, { costLines: [] })).toMatchObject({ code: 'INVALID_INPUT', field: ['costLines'] })
    })

    it('is never for what MDF does not pay, whatever the plan said: COST_NOT_REIMBURSABLE', async () => {
      const standing = await approved()
      const costLines = [line(standing, { receiptCategory: 'ENTERTAINMENT', mismatchReason: 'Karaoke' })]
      expect(await refused(standing, { costLines })).toMatchObject({
        code: 'COST_NOT_REIMBURSABLE',
        field: ['costLines', '0', 'receiptCategory'],
      })
    })

    it('above a standard needs a reason here too: OVER_STANDARD_REASON_REQUIRED (R-MD-10)', async () => {
      const gift = { category: MdfCostCategory.GIFT, unitPrice: cny('268.00'), limitCheck: MdfLimitCheck.OVER_LIMIT }
      const standing = await approved({}, [gift])
      expect(await refused(standing)).toMatchObject({ code: 'OVER_STANDARD_REASON_REQUIRED' })
      await submit(standing, { overStandardReason: 'Handmade' })
    })
  })

  describe('the evidence', () => {
    it('is told at once as far as it is missing: EVIDENCE_MISSING (R-MC-5 … R-MC-8)', async () => {
      const standing = await approved()
      const error = await refused(standing, { evidences: [] })
      expect(error).toMatchObject({ code: 'EVIDENCE_MISSING', field: ['evidences'] })
      expect(paramsOf(error)).toEqual({
        missing: `OVERALL_SUMMARY, EVENT_PHOTO, SEALED_RECEIPT or INVOICE_SCAN of ${standing.items[0]}, ATTENDANCE_LIST, OPPORTUNITY_LIST`,
        required: 'OVERALL_SUMMARY, EVENT_PHOTO, SEALED_RECEIPT or INVOICE_SCAN, ATTENDANCE_LIST, OPPORTUNITY_LIST',
      })
    })

    it('is announced by the activity before anything is claimed', async () => {
      const { id } = await approved()
      const { data } = await world.ask('finance', 'query($id: ID!) { mdfActivity(id: $id) { requiredEvidence { types scope rule } } }', {
        id,
      })
      expect(data).toMatchObject({
        mdfActivity: {
          requiredEvidence: [
            { types: ['OVERALL_SUMMARY'], scope: 'CLAIM', rule: 'R-MC-5' },
            { types: ['EVENT_PHOTO'], scope: 'EVENT' },
            { types: ['SEALED_RECEIPT', 'INVOICE_SCAN'], scope: 'COST', rule: 'R-MC-6' },
            { types: ['ATTENDANCE_LIST'], rule: 'R-MC-8' },
            { types: ['OPPORTUNITY_LIST'], rule: 'R-MC-8' },
          ],
        },
      })
    })

    it('may lack the attendance list with a reason (R-MC-8)', async () => {
      const standing = await approved()
      const evidences = ((await world.claim(standing)).evidences as { type: string }[]).filter(({ type }) => type !== 'ATTENDANCE_LIST')
      expect(paramsOf(await refused(standing, { evidences }))).toMatchObject({ missing: 'ATTENDANCE_LIST' })
      await submit(standing, { evidences, attendanceListReason: 'A stand at a fair' })
    })

    it('of another category on the receipt is explained and confirmed (R-MC-6)', async () => {
      const standing = await approved()
      const other = line(standing, { receiptCategory: 'CATERING' })
      expect(await refused(standing, { costLines: [other] })).toMatchObject({
        code: 'REASON_REQUIRED',
        field: ['costLines', '0', 'mismatchReason'],
      })
      const costLines = [{ ...other, mismatchReason: 'The hotel billed both as one' }]
      expect(paramsOf(await refused(standing, { costLines }))).toMatchObject({ missing: 'MISMATCH_CONFIRMATION' })
    })

    it.each<[string, object]>([
      ['a third event', { eventNumber: 2 }],
      ['event zero', { eventNumber: 0 }],
    ])('is about an event that there is, not %s', async (_what, change) => {
      const standing = await approved()
      const evidences = [{ type: 'EVENT_PHOTO', attachmentId: await world.file(), ...change }]
      expect(await refused(standing, { evidences })).toMatchObject({ code: 'INVALID_INPUT', field: ['evidences', '0', 'eventNumber'] })
    })

    it('consists of files that are mine, and used for nothing else', async () => {
      const [standing, other] = [await approved(), await approved()]
      const taken = (await world.claim(other)) as { evidences: object[] }
      const stranger = await world.file('mbr_strangerAdmin', 'ptn_other')
      const with_ = (attachmentId: string) => ({
        evidences: taken.evidences.map(each => ({ ...each, attachmentId, budgetItemId: undefined })),
      })
      const mine = (change: { evidences: object[] }) => ({
        evidences: change.evidences.map((each, index) => (index === 4 ? { ...each, budgetItemId: standing.items[0] } : each)),
      })
      const foreign = await refused(standing, mine(with_(stranger)))
      expect(foreign).toMatchObject({ code: 'NOT_FOUND', field: ['evidences', '0'] })
      // Nobody learns by asking which files others have.
      expect(await refused(standing, mine(with_('att_missing')))).toEqual(foreign)
      await world.perform('finance', 'submitMdfClaim', taken)
      const used = (taken.evidences[0] as { attachmentId: string }).attachmentId
      expect(await refused(standing, mine(with_(used)))).toMatchObject({ code: 'ATTACHMENT_ALREADY_USED' })
    })

    it('of a round that was returned proves no other claim, may be handed in again with its own, and is kept (R-MC-10)', async () => {
      const [standing, other] = [await approved(), await approved()]
      const first = await world.claim(standing)
      const shown = (first.evidences as { attachmentId: string }[])[0]?.attachmentId
      const returned = async () => {
        const { userErrors } = await world.perform('mdfReviewer', 'reviewMdfClaim', {
          ...{ id: standing.id, idempotencyKey: newKey(), decision: 'REJECT', comment: 'Another photo' },
        })
        expect(userErrors).toEqual([])
      }
      const again = { evidences: first.evidences }
      const elsewhere = (first.evidences as { budgetItemId?: string }[]).map(each =>
        each.budgetItemId ? { ...each, budgetItemId: other.items[0] } : each,
      )
      const refusedElsewhere = async () =>
        expect(await refused(other, { evidences: elsewhere })).toMatchObject({ code: 'ATTACHMENT_ALREADY_USED', field: ['evidences', '0'] })

      await world.perform('finance', 'submitMdfClaim', first)
      await returned()
      await refusedElsewhere()
      // With other files: those of the first round are in no list of evidence any more, and stay with the claim.
      await submit(standing)
      await refusedElsewhere()
      world.now = '2026-05-30T02:00:00.000Z'
      await world.runJob('removeUnattached')
      expect((await world.table('attachment')).find(({ id }) => id === shown)).toMatchObject({ status: 'UPLOADED' })
      await refusedElsewhere()
      await returned()
      await submit(standing, again)
      expect(await world.storedClaim(standing.id)).toMatchObject({ round: 3 })
    })

    it('is the same file uploaded again, by whomever: ATTACHMENT_ALREADY_USED, also of two at once (R-MC-10)', async () => {
      const standings = [await approved(), await approved()]
      const claims = [await world.claim(standings[0] as Standing), await world.claim(standings[1] as Standing)]
      await world.store.writer.query(`UPDATE attachment SET sha256 = '${'b'.repeat(64)}' WHERE target_id IS NULL`)
      const answers = await Promise.all(claims.map(claim => world.perform('finance', 'submitMdfClaim', claim)))
      const refusals = answers.flatMap(({ userErrors }) => userErrors)
      expect(refusals).toMatchObject([{ code: 'ATTACHMENT_ALREADY_USED', field: ['evidences', '0'] }])
      const lost = claims[answers.findIndex(({ userErrors }) => userErrors.length > 0)] ?? {}
      expect(await world.refused('finance', 'submitMdfClaim', { ...lost, idempotencyKey: newKey() })).toMatchObject({
        code: 'ATTACHMENT_ALREADY_USED',
      })
      await world.store.writer.query(`UPDATE attachment SET sha256 = id WHERE sha256 = '${'b'.repeat(64)}'`)
    })

    it('is about a cost that is claimed', async () => {
      const standing = await approved({ mdfAmountInclTax: cny('12000.00') }, [{}, {}])
      const claim = await world.claim(standing)
      const evidences = (claim.evidences as { budgetItemId?: string }[]).map(each => ({ ...each, budgetItemId: standing.items[1] }))
      expect(await refused(standing, { evidences })).toMatchObject({ code: 'INVALID_INPUT', field: ['evidences', '0', 'budgetItemId'] })
    })

    it('names the entry whose file is refused, where one file proves several things', async () => {
      const standing = await approved()
      const evidences = (await world.claim(standing)).evidences as object[]
      const bad = { type: 'EVENT_PHOTO', attachmentId: 'att_missing' }
      expect(await refused(standing, { evidences: [...evidences, bad] })).toMatchObject({ code: 'NOT_FOUND', field: ['evidences', '5'] })
    })

    it('of a series comes with the real days of each event (R-MD-11)', async () => {
      const event = { location: null, audience: null, activityType: null, approvingDepartment: null }
      const series = [
        { ...event, name: 'First', startDate: '2026-05-20' as const, endDate: '2026-05-20' as const },
        { ...event, name: 'Second', startDate: '2026-05-21' as const, endDate: '2026-05-21' as const },
      ]
      const standing = await approved({ series })
      expect(await refused(standing)).toMatchObject({ code: 'INVALID_INPUT', field: ['heldEvents'] })
      const heldEvents = series.map(({ name, startDate, endDate }) => ({ name, startDate, endDate, attendees: 40 }))
      expect(paramsOf(await refused(standing, { heldEvents }))).toMatchObject({
        missing: 'EVENT_PHOTO of event 1, EVENT_PHOTO of event 2, ATTENDANCE_LIST of event 1, ATTENDANCE_LIST of event 2',
      })
      const early = heldEvents.map(each => ({ ...each, startDate: '2026-05-19' }))
      expect(await refused(standing, { heldEvents: early })).toMatchObject({
        code: 'INVALID_INPUT',
        field: ['heldEvents', '0', 'startDate'],
      })
      const late = heldEvents.map(each => ({ ...each, endDate: '2026-05-22' }))
      expect(await refused(standing, { heldEvents: late })).toMatchObject({ code: 'INVALID_INPUT', field: ['heldEvents', '0', 'endDate'] })
      const single = (await world.claim(standing)).evidences as { type: string }[]
      const evidences = single.flatMap(each =>
        ['EVENT_PHOTO', 'ATTENDANCE_LIST'].includes(each.type) ? [1, 2].map(eventNumber => ({ ...each, eventNumber })) : [each],
      )
      await submit(standing, { heldEvents, evidences })
    })
  })

  it.each<[string, object, string]>([
    ['an earlier start', { actualStart: '2026-05-19' }, 'actualStart'],
    ['a start in another year', { actualStart: '2027-05-20' }, 'actualStart'],
    ['an end before the activity', { actualEnd: '2025-05-20' }, 'actualEnd'],
    ['a later end', { actualEnd: '2026-05-22' }, 'actualEnd'],
    ['an end before the start', { actualStart: '2026-05-21', actualEnd: '2026-05-20' }, 'actualEnd'],
    ['negative attendance', { actualAttendees: -1 }, 'actualAttendees'],
    ['no summary', { summary: ' ' }, 'summary'],
    [
      'events of what is no series',
      { heldEvents: [{ name: 'x', startDate: '2026-05-20', endDate: '2026-05-20', attendees: 1 }] },
      'heldEvents',
    ],
  ])('refuses %s: INVALID_INPUT (R-MD-5)', async (_what, change, field) => {
    expect(await refused(await approved(), change)).toMatchObject({ code: 'INVALID_INPUT', field: [field] })
  })

  describe('in time', () => {
    const late = async (standing: Standing, change: object = {}) => {
      const { evidences } = await world.claim(standing)
      const approval = { type: 'DELAY_APPROVAL', attachmentId: await world.file() }
      return { evidences: [...(evidences as object[]), approval], delayApprovedBy: 'The budget owner', ...change }
    }

    it('is until the end of the 90th day after the event, holiday or not: ended 2026-07-03, until 2026-10-01 (R-MC-3, R-WD-4)', async () => {
      const days = { startDate: '2026-07-02', endDate: '2026-07-03', claimDueOn: '2026-10-01' } as const
      const actual = { actualStart: '2026-07-02', actualEnd: '2026-07-03' }
      world.now = '2026-10-01T15:59:59.999Z'
      await submit(await approved(days), actual)
      world.now = '2026-10-01T16:00:00.000Z'
      const error = await refused(await approved(days), actual)
      expect(error).toMatchObject({ code: 'DELAY_APPROVAL_REQUIRED', field: ['delayApprovedBy'] })
      expect(paramsOf(error)).toEqual({ deadline: '2026-10-01' })
    })

    it('is counted from the approval of the application on', async () => {
      world.now = '2026-03-02T02:00:00.000Z'
      const { id } = await world.standing(MdfActivityStatus.APPLICATION_REVIEWING, { claimDueOn: null })
      const { mdfActivity } = await world.perform('mdfReviewer', 'reviewMdfActivity', { id, idempotencyKey: newKey(), decision: 'APPROVE' })
      expect(mdfActivity).toMatchObject({
        claimDueOn: '2026-08-19',
        claimDeadline: { at: '2026-08-19T15:59:59.999Z', calendarDaysLeft: 170 },
      })
    })

    it('is no more without both the approval of the delay and who gave it: DELAY_APPROVAL_REQUIRED', async () => {
      world.now = '2026-08-20T02:00:00.000Z'
      const standing = await approved()
      const both = await late(standing)
      expect(await refused(standing, { ...both, delayApprovedBy: ' ' })).toMatchObject({ field: ['delayApprovedBy'] })
      expect(await refused(standing, { delayApprovedBy: 'The budget owner' })).toMatchObject({
        code: 'DELAY_APPROVAL_REQUIRED',
        field: ['evidences'],
      })
      expect(await submit(standing, both)).toMatchObject({ status: CLAIM_REVIEWING, quota: { reservedAmount: { amount: '6000.00' } } })
      expect(await world.storedClaim(standing.id)).toMatchObject({ is_late: 1, delay_approved_by: 'The budget owner' })
      expect(await world.broken()).toEqual({})
    })

    it('after it lapsed reserves its amount again, while the quota has it: MDF_QUOTA_EXCEEDED (R-MD-7)', async () => {
      const quotaId = await world.quota({ totalAmount: cny('6000.00') })
      const [first, second] = [await world.standing(CLAIM_EXPIRED, { quotaId }), await world.standing(CLAIM_EXPIRED, { quotaId })]
      await submit(first, await late(first))
      expect(await refused(second, await late(second))).toMatchObject({ code: 'MDF_QUOTA_EXCEEDED' })
      expect(await world.broken()).toEqual({})
    })

    it.each([
      ['FROZEN', { status: MdfQuotaStatus.FROZEN, frozenReason: 'An audit' }, 'MDF_QUOTA_NOT_USABLE'],
      ['EXPIRED', { status: MdfQuotaStatus.EXPIRED, validTo: '2026-05-20' as const }, 'MDF_QUOTA_NOT_USABLE'],
      ['out of its days', { validTo: '2026-05-20' as const }, 'MDF_QUOTA_NOT_USABLE'],
      ['EXPIRED since', { status: MdfQuotaStatus.EXPIRED, validTo: '2026-05-21' as const }, null],
      ['out of its days since', { validTo: '2026-05-21' as const }, null],
    ])('reserves nothing again in a quota that is %s before the activity was over', async (_what, quota, code) => {
      const standing = await world.standing(CLAIM_EXPIRED, { quotaId: await world.quota(quota) })
      const change = await late(standing)
      if (code) expect(await refused(standing, change)).toMatchObject({ code })
      else expect(await submit(standing, change)).toMatchObject({ status: CLAIM_REVIEWING })
    })

    it('is 45 days after a return, and the same claim in another round (R-MC-4)', async () => {
      const standing = await world.standing(CLAIM_REJECTED)
      world.now = '2026-07-10T15:59:59.999Z'
      const change = { summary: 'Completed', costLines: [line(standing, { mdfAmount: '5000.00' })] }
      expect(await submit(standing, change)).toMatchObject({ status: CLAIM_REVIEWING })
      expect(await world.storedClaim(standing.id)).toMatchObject({ round: 2, summary: 'Completed' })
      expect(await world.broken()).toEqual({})
      world.now = '2026-07-10T16:00:00.000Z'
      expect(await refused(await world.standing(CLAIM_REJECTED))).toMatchObject({ code: 'DELAY_APPROVAL_REQUIRED' })
    })
  })

  it('asks for a code where the member switched that on (R-XC-5)', async () => {
    const switched = (verificationCodeEnabled: boolean) =>
      world.store.writer.manager.update(MemberEntity, { id: 'mbr_finance' }, { verificationCodeEnabled })
    await switched(true)
    const standing = await approved()
    const input = await world.claim(standing)
    const before = await world.contents()
    expect(await world.perform('finance', 'submitMdfClaim', input)).toMatchObject({
      verification: { operation: 'SUBMIT_MDF_CLAIM' },
      userErrors: [{ code: 'VERIFICATION_REQUIRED' }],
    })
    expect(await world.contents()).toEqual(before)
    const code = await verificationCodeFor(world, 'finance', 'SUBMIT_MDF_CLAIM', [standing.id])
    expect(await world.perform('finance', 'submitMdfClaim', { ...input, verification: { code } })).toMatchObject({ userErrors: [] })
    await switched(false)
  })

  it('belongs to finance and administrators of the partner; to others it is FORBIDDEN or NOT_FOUND', async () => {
    const standing = await approved({ activityType: MdfActivityType.CUSTOMER_COMMUNICATION })
    const query = 'mutation($input: SubmitMdfClaimInput!) { submitMdfClaim(input: $input) { replayed } }'
    const input = await world.claim(standing)
    const before = await world.contents()
    for (const persona of ['operations', 'manager', 'supervisor', 'specialist', 'customer', 'mdfReviewer', 'vendorFinance', 'vendorAdmin'])
      expect(await world.ask(persona, query, { input })).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] })
    expect(await world.contents()).toEqual(before)
    for (const persona of ['strangerAdmin', 'resellerAdmin', 'masterAdmin'])
      expect(await refused(standing, {}, persona)).toMatchObject({ code: 'NOT_FOUND', field: ['id'] })
    for (const id of ['mdf_missing', 'nonsense', '']) expect(await refused({ ...standing, id })).toMatchObject({ code: 'NOT_FOUND' })
    expect(await refused(standing, { expectedVersion: 7 })).toMatchObject({ code: 'CONFLICT_STALE_VERSION' })
  })
})
