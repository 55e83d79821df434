/** Review, e-mail, invitation and time: what happens to a report until the customer comes. */
import { CustomerInvitationEntity, InvitationStatus, ReportedCustomerEntity, ReportStatus } from '../../../src/modules/customerDevelopment'
import { refusals, valueAt } from '../../support/answers'
import { customerInvitationRow, dayAfter, reportedCustomerRow } from '../../support/developmentRows'
import { databases } from '../../support/databases'
import { now } from '../../support/rows'
import { openWorld, type World } from '../../support/world'
import { codeOf, codesOf, company, createLink, freshKey, idsOf, inBatch, invite, mailedCode, report, review, setEmail } from './developing'

describe.each(databases)('from the report to the invitation on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    await world.store.writer.query("UPDATE partner SET ecosystem_manager_id = 'mbr_ecosystemManager' WHERE id = 'ptn_sp'")
  })
  afterAll(() => world.close())
  beforeEach(() => {
    world.now = now
  })

  const row = async (table: string, id: string) => (await world.table(table)).find(each => each.id === id)
  const invitationsOf = async (id: string) => (await world.table('customer_invitation')).filter(each => each.reported_customer_id === id)

  describe('the vendor reviews', () => {
    it('and approval gives 15 days, to the end of the day in Shanghai, holidays or not (R-DEV-1, R-WD-4)', async () => {
      const [id = ''] = idsOf(await report(world, 'manager', [company()]))
      // 23:30 in Shanghai on the first of April; the Qingming holiday lies between.
      world.now = '2026-04-01T15:30:00.000Z'
      const { results } = await review(world, [id], 'APPROVE', null)
      expect(results[0]?.reportedCustomer).toEqual({ id, status: 'REPORTED', validUntil: '2026-04-16T15:59:59.999Z' })
      const answer = await world.ask(
        'manager',
        `{ reportedCustomer(id: "${id}") { deadline { at calendarDaysLeft level } availableActions } }`,
      )
      expect(answer.data?.reportedCustomer).toEqual({
        deadline: { at: '2026-04-16T15:59:59.999Z', calendarDaysLeft: 15, level: 'NORMAL' },
        availableActions: ['setEmail', 'invite'],
      })
    })

    it('and rejects with a remark only', async () => {
      const [id = ''] = idsOf(await report(world, 'manager', [company()]))
      expect(codesOf(await review(world, [id], 'REJECT', ' '))).toEqual(['REASON_REQUIRED'])
      expect(codesOf(await review(world, [id], 'REJECT', 'x'.repeat(257)))).toEqual(['INVALID_INPUT'])
      expect(codesOf(await review(world, [id], 'REJECT', '信息有误'))).toEqual([null])
      expect(await row('reported_customer', id)).toMatchObject({
        status: 'REJECTED',
        hold: null,
        review_remark: '信息有误',
        reviewed_by_id: 'mbr_vendorAdmin',
      })
    })

    it('only what is under review, each answered on its own', async () => {
      const rows = Object.values(ReportStatus).map(status =>
        reportedCustomerRow({ id: `rpc_review-${status.toLowerCase().replace('_', '-')}`, status }),
      )
      await world.add(ReportedCustomerEntity, ...rows)
      const answer = await review(world, [...rows.map(({ id }) => id), 'rpc_missing'])
      expect(codesOf(answer)).toEqual([
        'INVALID_STATE',
        null,
        'INVALID_STATE',
        'INVALID_STATE',
        'INVALID_STATE',
        'INVALID_STATE',
        'NOT_FOUND',
      ])
    })

    it('an ecosystem manager those of his partners only', async () => {
      const [mine = ''] = idsOf(await report(world, 'manager', [company()]))
      const [others = ''] = idsOf(await report(world, 'strangerAdmin', [company()]))
      expect(codesOf(await review(world, [mine, others], 'APPROVE', null, 'ecosystemManager'))).toEqual([null, 'NOT_FOUND'])
    })

    it.each(['admin', 'manager', 'mdfReviewer', 'vendorFinance', 'customer'])('and %s does not', async persona => {
      const query = 'mutation ($input: ReviewReportedCustomersInput!) { reviewReportedCustomers(input: $input) { replayed } }'
      expect(refusals(await world.ask(persona, query, { input: { ids: ['rpc_x'], decision: 'APPROVE' } }))).toEqual(['FORBIDDEN'])
    })

    it('when two review at once, one decides', async () => {
      const [id = ''] = idsOf(await report(world, 'manager', [company()]))
      const answers = await Promise.all(['APPROVE', 'REJECT', 'APPROVE', 'REJECT'].map(decision => review(world, [id], decision)))
      expect(answers.flatMap(codesOf).filter(code => code === null)).toHaveLength(1)
    })
  })

  describe('an invitation by e-mail', () => {
    const reported = async (given: Parameters<typeof company>[0] = {}): Promise<string> => {
      const [id = ''] = idsOf(await report(world, 'manager', [company(given)]))
      await review(world, [id])
      return id
    }

    it('goes to the reported address with a link that is good for 7 days, of which only the hash is kept (R-DEV-5)', async () => {
      const id = await reported({ email: 'invited@example.com' })
      const { results } = await invite(world, 'manager', [id])
      expect(results[0]?.invitation).toMatchObject({ status: 'INVITED', expiresAt: dayAfter(7) })
      const code = await mailedCode(world, 'invited@example.com')
      expect(code).toHaveLength(32)
      expect(world.sent.at(-1)).toMatchObject({ channel: 'EMAIL', subject: expect.stringContaining('Company ptn_sp') })
      expect(JSON.stringify(await world.contents())).not.toContain(code)
    })

    it('is sent in the same step as the report, as soon as the vendor approves (R-DEV-7)', async () => {
      const [id = '', rejected = ''] = idsOf(
        await report(world, 'manager', [company({ email: 'samestep@example.com' }), company()], { inviteAs: 'RESALE' }),
      )
      expect(await invitationsOf(id)).toEqual([])
      await review(world, [rejected], 'REJECT')
      const { results } = await review(world, [id])
      expect(results[0]?.invitation).toMatchObject({ status: 'INVITED' })
      expect(await invitationsOf(id)).toMatchObject([{ association_type: 'RESALE', invited_by_id: 'mbr_manager', status: 'INVITED' }])
      expect(await invitationsOf(rejected)).toEqual([])
      expect(codesOf(await report(world, 'manager', [company({ email: null })], { inviteAs: 'RESALE' }))).toEqual(['EMAIL_REQUIRED'])
    })

    it('needs an address: rows without one fail, the others are sent (S1-36, R-DEV-6)', async () => {
      const [first, without, third] = [await reported(), await reported({ email: null }), await reported()]
      const answer = await invite(world, 'manager', [first, without, third])
      expect(codesOf(answer)).toEqual([null, 'EMAIL_REQUIRED', null])
      expect((await setEmail(world, 'manager', { id: without, email: ' Added@Example.com ' })).userErrors).toEqual([])
      expect(codesOf(await invite(world, 'manager', [without]))).toEqual([null])
      expect(await mailedCode(world, 'added@example.com')).not.toBe('')
    })

    it('is for reported customers and for those from before there was reporting (R-DEV-5)', async () => {
      const rows = Object.values(ReportStatus).map(status =>
        reportedCustomerRow({ id: `rpc_invite-${status.toLowerCase().replace('_', '-')}`, status }),
      )
      const over = reportedCustomerRow({ id: 'rpc_invite-over', validUntil: dayAfter(-1) })
      await world.add(ReportedCustomerEntity, ...rows, over)
      const answer = await invite(
        world,
        'manager',
        [...rows, over].map(({ id }) => id),
      )
      expect(codesOf(answer)).toEqual([null, 'INVALID_STATE', null, 'INVALID_STATE', 'INVALID_STATE', 'INVALID_STATE', 'INVALID_STATE'])
    })

    it('sent again ends the one before, whose link then leads nowhere (R-DEV-5)', async () => {
      const id = await reported()
      await invite(world, 'manager', [id])
      world.now = dayAfter(1)
      await invite(world, 'operations', [id])
      const statuses = (await invitationsOf(id)).map(({ status, sent_at }) => [status, sent_at])
      expect(statuses.sort()).toEqual([
        ['EXPIRED', now],
        ['INVITED', dayAfter(1)],
      ])
    })

    it('ends when the address is corrected, so that nobody else answers it (R-DEV-6)', async () => {
      const id = await reported({ email: 'wrong@example.com' })
      await invite(world, 'manager', [id])
      await setEmail(world, 'manager', { id, email: 'right@example.com' })
      expect(await invitationsOf(id)).toMatchObject([{ status: 'EXPIRED' }])
    })

    it('as referral needs the switch of the ecosystem manager (R-AT-1)', async () => {
      const id = await reported()
      const referral = { associationType: 'REFERRAL' }
      expect(codesOf(await invite(world, 'manager', [id], referral))).toEqual(['REFERRAL_NOT_ENABLED'])
      expect(codesOf(await report(world, 'manager', [company()], { inviteAs: 'REFERRAL' }))).toEqual(['REFERRAL_NOT_ENABLED'])
      expect((await createLink(world, 'manager', referral)).userErrors).toMatchObject([{ code: 'REFERRAL_NOT_ENABLED' }])

      const switching =
        'mutation ($input: SwitchReferralInput!) { switchReferral(input: $input) { partner { id referralEnabled } userErrors { code } } }'
      const input = { partnerId: 'ptn_sp', enabled: true }
      expect(refusals(await world.ask('admin', switching, { input }))).toEqual(['FORBIDDEN'])
      const foreign = await world.ask('ecosystemManager', switching, { input: { ...input, partnerId: 'ptn_other' } })
      expect(valueAt(foreign, 'switchReferral')).toEqual({ partner: null, userErrors: [{ code: 'NOT_FOUND' }] })
      const switched = await world.ask('ecosystemManager', switching, { input })
      expect(valueAt(switched, 'switchReferral')).toEqual({ partner: { id: 'ptn_sp', referralEnabled: true }, userErrors: [] })

      expect(codesOf(await invite(world, 'manager', [id], referral))).toEqual([null])
      await world.ask('ecosystemManager', switching, { input: { ...input, enabled: false } })
    })

    it('is a manager’s for his own reports only; a call may be repeated (R-2290)', async () => {
      const id = await reported()
      const before = await world.contents()
      expect(codesOf(await invite(world, 'colleague', [id, 'rpc_missing']))).toEqual(['NOT_FOUND', 'NOT_FOUND'])
      expect(codesOf(await invite(world, 'strangerAdmin', [id]))).toEqual(['NOT_FOUND'])
      expect(await world.contents()).toEqual(before)
      const input = { idempotencyKey: freshKey(), ids: [id] }
      await inBatch(world, 'manager', 'inviteReportedCustomers', input)
      expect(await inBatch(world, 'manager', 'inviteReportedCustomers', input)).toMatchObject({ replayed: true })
      expect(await invitationsOf(id)).toHaveLength(1)
    })
  })

  describe('the e-mail of a report (S1-35)', () => {
    it('is checked like a report: form, owner, state, version, and who else has it', async () => {
      const [id = ''] = idsOf(await report(world, 'manager', [company({ email: null })]))
      await report(world, 'strangerAdmin', [company({ email: 'taken@example.com' })])
      await world.add(ReportedCustomerEntity, reportedCustomerRow({ id: 'rpc_done', status: ReportStatus.ASSOCIATED }))
      const before = await world.contents()
      const errors = async (input: Record<string, unknown>, persona = 'manager') =>
        (await setEmail(world, persona, { id, email: 'ok@example.com', ...input })).userErrors
      expect(await errors({ email: 'nobody' })).toMatchObject([{ code: 'INVALID_INPUT' }])
      expect(await errors({ email: 'taken@example.com' })).toMatchObject([{ code: 'REPORTED_BY_OTHER_PARTNER' }])
      expect(await errors({ id: 'rpc_done' })).toMatchObject([{ code: 'INVALID_STATE' }])
      expect(await errors({ id: 'rpc_missing' })).toMatchObject([{ code: 'NOT_FOUND' }])
      expect(await errors({}, 'colleague')).toMatchObject([{ code: 'NOT_FOUND' }])
      expect(await errors({}, 'strangerAdmin')).toMatchObject([{ code: 'NOT_FOUND' }])
      expect(await errors({ expectedVersion: 7 })).toMatchObject([{ code: 'CONFLICT_STALE_VERSION' }])
      expect(await world.contents()).toEqual(before)
      expect(await setEmail(world, 'manager', { id, email: 'ok@example.com', expectedVersion: 1 })).toEqual({
        reportedCustomer: { version: 2 },
        userErrors: [],
      })
    })

    it('goes to one of two that want it at once', async () => {
      const [one = '', other = ''] = [
        ...idsOf(await report(world, 'manager', [company()])),
        ...idsOf(await report(world, 'strangerAdmin', [company()])),
      ]
      const answers = await Promise.all([
        setEmail(world, 'manager', { id: one, email: 'contested@example.com' }),
        setEmail(world, 'strangerAdmin', { id: other, email: 'contested@example.com' }),
      ])
      expect(answers.map(({ userErrors }) => userErrors[0]?.code ?? null).sort()).toEqual(['REPORTED_BY_OTHER_PARTNER', null])
    })
  })

  describe('a general link (R-DEV-8)', () => {
    it('carries the account name of its maker, or a tag of his own; the QR code holds the link, which is shown this once', async () => {
      const plain = await createLink(world, 'manager')
      expect(plain).toMatchObject({ invitationLink: { tag: 'manager', expiresAt: dayAfter(7) }, qrContent: plain.link, userErrors: [] })
      expect((await createLink(world, 'manager', { tag: ' 展会 2026 ' })).invitationLink?.tag).toBe('展会 2026')
      expect((await createLink(world, 'manager', { tag: '' })).invitationLink?.tag).toBe('manager')
      expect((await createLink(world, 'manager', { tag: 'x'.repeat(65) })).userErrors).toMatchObject([{ code: 'INVALID_INPUT' }])
      const code = codeOf(plain)
      expect(code).toHaveLength(32)
      expect(JSON.stringify(await world.contents())).not.toContain(code)
      expect(JSON.stringify(await world.table('audit_event'))).not.toContain(code)
    })
  })

  describe('jobs', () => {
    it('end what is over and nothing else, also when two run at once (R-DEV-1, R-DEV-5)', async () => {
      await world.add(
        ReportedCustomerEntity,
        reportedCustomerRow({ id: 'rpc_ends', validUntil: now }),
        reportedCustomerRow({ id: 'rpc_stays', validUntil: '2026-04-30T15:59:59.999Z' }),
        reportedCustomerRow({ id: 'rpc_pending', status: ReportStatus.PENDING_REVIEW }),
      )
      await world.add(
        CustomerInvitationEntity,
        customerInvitationRow({ id: 'cin_ends', expiresAt: now }),
        customerInvitationRow({ id: 'cin_failed', expiresAt: now, status: InvitationStatus.FAILED }),
        customerInvitationRow({ id: 'cin_stays', expiresAt: '2026-03-09T02:00:00.000Z' }),
        customerInvitationRow({ id: 'cin_done', expiresAt: now, status: InvitationStatus.ASSOCIATED }),
      )
      const statuses = async (table: string, ids: string[]) =>
        (await world.table(table)).filter(({ id }) => ids.includes(String(id))).map(({ status }) => status)
      // The deadline itself is still in time; a link is good until, not with, its end.
      await world.runJob('expireReportedCustomers')
      expect(await statuses('reported_customer', ['rpc_ends'])).toEqual(['REPORTED'])

      world.now = '2026-03-02T02:00:00.001Z'
      const done = await Promise.all(
        ['expireReportedCustomers', 'expireReportedCustomers', 'expireCustomerInvitations', 'expireCustomerInvitations'].map(world.runJob),
      )
      expect((done[0] ?? 0) + (done[1] ?? 0)).toBe(1)
      expect((done[2] ?? 0) + (done[3] ?? 0)).toBe(2)
      expect(await statuses('reported_customer', ['rpc_ends', 'rpc_pending', 'rpc_stays'])).toEqual([
        'EXPIRED',
        'PENDING_REVIEW',
        'REPORTED',
      ])
      expect(await statuses('customer_invitation', ['cin_done', 'cin_ends', 'cin_failed', 'cin_stays'])).toEqual([
        'ASSOCIATED',
        'EXPIRED',
        'EXPIRED',
        'INVITED',
      ])
      expect(await world.runJob('expireReportedCustomers')).toBe(0)
    })
  })
})
