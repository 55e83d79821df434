/** The customer's side: becoming a partner's customer, and everything that may stand in the way. */
import { AccountEntity, AccountType, emptyAccount, ofCustomer } from '../../../src/modules/accounts'
import { AgreementVersionEntity } from '../../../src/modules/authorization'
import { AssociationType } from '../../../src/modules/customers'
import { CustomerInvitationEntity, InvitationFailureReason, ReportedCustomerEntity } from '../../../src/modules/customerDevelopment'
import { OrderEntity } from '../../../src/modules/orders'
import { RealNameStatus } from '../../../src/modules/partners'
import { hashOfLinkCode } from '../../../src/shared/linkCode'
import { Money } from '../../../src/shared/money'
import { refusals, valueAt } from '../../support/answers'
import { addProspect, customerInvitationRow, dayAfter, freshMobile, reportedCustomerRow } from '../../support/developmentRows'
import { databases } from '../../support/databases'
import { orderRow } from '../../support/orderRows'
import { now } from '../../support/rows'
import { openWorld, type World } from '../../support/world'
import { accept, acceptance, codeOf, company, createLink, idsOf, invite, mailedCode, report, review } from './developing'

describe.each(databases)('accepting an invitation on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    await world.add(AgreementVersionEntity, {
      id: 'agv_resale',
      associationType: AssociationType.RESALE,
      name: '须知',
      version: '2026-V1',
      content: '…',
      publishedAt: '2026-01-01T00:00:00.000Z',
    })
  })
  afterAll(() => world.close())
  beforeEach(() => {
    world.now = now
  })

  const row = async (table: string, id: string) => (await world.table(table)).find(each => each.id === id)
  const invitations = async (customerId: string) =>
    (await world.table('customer_invitation')).filter(each => each.customer_id === customerId)

  /** A customer that was reported, approved and invited, and the code in its mail. */
  const invited = async (
    name: string,
    options: Parameters<typeof addProspect>[2] = {},
    standing: Parameters<typeof addProspect>[3] = {},
  ) => {
    const mobilePhone = options.mobilePhone ?? freshMobile()
    const customerId = await addProspect(world, name, { ...options, mobilePhone }, standing)
    const email = `${name}@mail.example.com`.toLowerCase()
    const [reportId = ''] = idsOf(await report(world, 'manager', [company({ mobilePhone, email })]))
    await review(world, [reportId])
    const { results } = await invite(world, 'manager', [reportId])
    return { customerId, reportId, invitationId: results[0]?.invitation?.id ?? '', code: await mailedCode(world, email) }
  }

  it('associates: partner, type, time, manager with his period, report, invitation and notice (R-AM-7, R-DEV-10)', async () => {
    const { customerId, reportId, invitationId, code } = await invited('happy')
    await world.add(OrderEntity, orderRow({ id: 'ord_before', partnerId: 'ptn_other', customerId }))
    world.now = dayAfter(1)
    const { customer, userErrors } = await accept(world, 'happy', code)
    expect(userErrors).toEqual([])
    expect(customer).toEqual({
      id: customerId,
      label: null,
      associationType: 'RESALE',
      associatedAt: dayAfter(1),
      agreementVersion: '2026-V1',
    })
    expect(await row('customer', customerId)).toMatchObject({ partner_id: 'ptn_sp', manager_id: 'mbr_manager' })
    // What it bought elsewhere stays there, whoever looks after it now (R-2015).
    expect(await row('order', 'ord_before')).toMatchObject({ partner_id: 'ptn_other', customer_manager_id: 'mbr_manager' })
    expect((await world.ask('manager', '{ node(id: "ord_before") { id } orders { totalCount } }')).data).toEqual({
      node: null,
      orders: { totalCount: 0 },
    })
    expect(await row('reported_customer', reportId)).toMatchObject({ status: 'ASSOCIATED', hold: null, customer_id: customerId })
    expect(await row('customer_invitation', invitationId)).toMatchObject({
      status: 'ASSOCIATED',
      failure_reason: null,
      customer_id: customerId,
      handled_at: dayAfter(1),
    })
    const periods = (await world.table('customer_manager_assignment')).filter(each => each.customer_id === customerId)
    expect(periods).toMatchObject([{ partner_id: 'ptn_sp', member_id: 'mbr_manager', started_at: dayAfter(1), ended_at: null }])
    const signed = (await world.table('customer_agreement')).filter(each => each.customer_id === customerId)
    expect(signed).toMatchObject([{ agreement_version_id: 'agv_resale', signed_by_id: 'mbr_happy' }])
    const announced = (await world.table('customer_association')).filter(each => each.customer_id === customerId)
    expect(announced).toHaveLength(1)
    const seen = await world.ask(
      'manager',
      `{ customer(id: "${customerId}") { id } reportedCustomer(id: "${reportId}") { customer { id } invitations { status customer { id } } availableActions } }`,
    )
    expect(seen.data).toEqual({
      customer: { id: customerId },
      reportedCustomer: {
        customer: { id: customerId },
        invitations: [{ status: 'ASSOCIATED', customer: { id: customerId } }],
        availableActions: [],
      },
    })
    expect((await world.ask('colleague', `{ customer(id: "${customerId}") { id } }`)).data).toEqual({ customer: null })
  })

  it('through somebody who is no customer manager leaves the customer unassigned (R-AM-7)', async () => {
    await addProspect(world, 'unassigned')
    await accept(world, 'unassigned', codeOf(await createLink(world, 'operations')))
    expect(await row('customer', 'cus_unassigned')).toMatchObject({ partner_id: 'ptn_sp', manager_id: null })
    await addProspect(world, 'disabled')
    await world.join('leaver', { partnerId: 'ptn_sp', roles: ['CUSTOMER_MANAGER' as never] })
    const link = await createLink(world, 'leaver')
    await world.store.writer.query("UPDATE member SET status = 'DISABLED' WHERE id = 'mbr_leaver'")
    await accept(world, 'disabled', codeOf(link))
    expect(await row('customer', 'cus_disabled')).toMatchObject({ partner_id: 'ptn_sp', manager_id: null })
  })

  it('by a general link serves many customers, each with its tag, its manager and a row of its own (R-DEV-8, R-AM-7)', async () => {
    const made = await createLink(world, 'colleague', { tag: '展会' })
    const names = ['fair1', 'fair2', 'fair3']
    for (const name of names) await addProspect(world, name)
    const answers = await Promise.all(names.map(name => accept(world, name, codeOf(made))))
    expect(answers.map(({ userErrors }) => userErrors)).toEqual([[], [], []])
    for (const name of names) {
      expect(await row('customer', `cus_${name}`)).toMatchObject({ partner_id: 'ptn_sp', manager_id: 'mbr_colleague', label: '展会' })
      expect(await invitations(`cus_${name}`)).toMatchObject([
        { channel: 'LINK', status: 'ASSOCIATED', invitation_link_id: made.invitationLink?.id, invited_by_id: 'mbr_colleague' },
      ])
    }
  })

  it('wants the notices accepted, and is no failed attempt without', async () => {
    const { code, invitationId } = await invited('careful')
    const before = await world.contents()
    expect((await accept(world, 'careful', code, false)).userErrors).toMatchObject([{ code: 'AGREEMENT_REQUIRED' }])
    expect(await world.contents()).toEqual(before)
    expect(await row('customer_invitation', invitationId)).toMatchObject({ status: 'INVITED', failure_reason: null })
  })

  it.each(['admin', 'manager', 'vendorAdmin', 'nobody'])('is for customers, not for %s', async persona => {
    expect(refusals(await world.ask(persona, acceptance, { input: { code: 'x', acceptNotices: true } }))).toEqual(['FORBIDDEN'])
  })

  it('when two follow one e-mail at once, or one customer twice, happens once', async () => {
    const mobilePhone = freshMobile()
    const { code } = await invited('first', { mobilePhone })
    await addProspect(world, 'second', { mobilePhone })
    const answers = await Promise.all([accept(world, 'first', code), accept(world, 'second', code), accept(world, 'first', code)])
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1)
    const owned = (await world.table('customer')).filter(
      ({ id, partner_id }) => ['cus_first', 'cus_second'].includes(String(id)) && partner_id !== null,
    )
    expect(owned).toHaveLength(1)

    await addProspect(world, 'eager')
    const link = codeOf(await createLink(world, 'manager'))
    const codes = (await Promise.all([1, 2, 3].map(() => accept(world, 'eager', link)))).map(
      ({ userErrors }) => userErrors[0]?.code ?? 'DONE',
    )
    expect(codes.filter(each => each === 'DONE')).toHaveLength(1)
    expect(await invitations('cus_eager')).toMatchObject([{ status: 'ASSOCIATED' }])
  })

  describe('the link', () => {
    it('that is none is LINK_NOT_FOUND, whatever was put in', async () => {
      await addProspect(world, 'guessing')
      for (const code of ['', 'nonsense', 'x'.repeat(5000), '💥'])
        expect((await accept(world, 'guessing', code)).userErrors).toMatchObject([{ code: 'LINK_NOT_FOUND' }])
      expect(await invitations('cus_guessing')).toEqual([])
    })

    it('of an e-mail that has done its work is LINK_USED, and stays a success', async () => {
      const { code, invitationId } = await invited('user')
      await accept(world, 'user', code)
      await addProspect(world, 'latecomer')
      expect((await accept(world, 'latecomer', code)).userErrors).toMatchObject([{ code: 'LINK_USED' }])
      expect(await row('customer_invitation', invitationId)).toMatchObject({
        status: 'ASSOCIATED',
        failure_reason: null,
        customer_id: 'cus_user',
      })
    })

    it('that is general is CODE_USED for a customer that came by it before', async () => {
      await addProspect(world, 'returning')
      const link = codeOf(await createLink(world, 'manager'))
      await accept(world, 'returning', link)
      await world.store.writer.query("UPDATE customer SET partner_id = NULL WHERE id = 'cus_returning'")
      expect((await accept(world, 'returning', link)).userErrors).toMatchObject([{ code: 'CODE_USED' }])
    })

    it('that is older than 7 days is LINK_EXPIRED, before and after the job (R-DEV-5)', async () => {
      const { code, invitationId } = await invited('slow')
      world.now = dayAfter(7)
      expect((await accept(world, 'slow', code)).userErrors).toMatchObject([{ code: 'LINK_EXPIRED' }])
      expect(await row('customer_invitation', invitationId)).toMatchObject({ status: 'EXPIRED', failure_reason: 'LINK_EXPIRED' })

      world.now = now
      await addProspect(world, 'slower')
      const link = codeOf(await createLink(world, 'manager'))
      await world.add(CustomerInvitationEntity, customerInvitationRow({ id: 'cin_swept', codeHash: hashOfLinkCode('swept') }))
      world.now = dayAfter(8)
      await world.runJob('expireCustomerInvitations')
      expect((await accept(world, 'slower', 'swept')).userErrors).toMatchObject([{ code: 'LINK_EXPIRED' }])
      expect(await row('customer_invitation', 'cin_swept')).toMatchObject({
        status: 'EXPIRED',
        failure_reason: 'LINK_EXPIRED',
        customer_id: 'cus_slower',
      })
      expect((await accept(world, 'slower', link)).userErrors).toMatchObject([{ code: 'LINK_EXPIRED' }])
    })

    it('that failed may be followed again once nothing stands in the way', async () => {
      const { code, invitationId } = await invited('patient', {}, { isPartner: true })
      expect((await accept(world, 'patient', code)).userErrors).toMatchObject([{ code: 'ALREADY_PARTNER' }])
      expect(await row('customer_invitation', invitationId)).toMatchObject({
        status: 'FAILED',
        failure_reason: 'ALREADY_PARTNER',
        customer_id: 'cus_patient',
        handled_at: now,
      })
      await world.store.writer.query("UPDATE customer_standing SET is_partner = 0 WHERE customer_id = 'cus_patient'")
      expect((await accept(world, 'patient', code)).userErrors).toEqual([])
      expect(await row('customer_invitation', invitationId)).toMatchObject({ status: 'ASSOCIATED', failure_reason: null })
    })
  })

  /** Follows a general link of the operations desk, as a customer with this in its way. */
  const failing = async (
    name: string,
    options: Parameters<typeof addProspect>[2] = {},
    standing: Parameters<typeof addProspect>[3] = {},
    type = 'RESALE',
  ) => {
    const customerId = await addProspect(world, name, options, standing)
    if (type === 'REFERRAL') await world.store.writer.query("UPDATE partner SET referral_enabled = 1 WHERE id = 'ptn_sp'")
    const code = codeOf(await createLink(world, 'operations', { associationType: type }))
    const before = await row('customer', customerId)
    const { customer, userErrors } = await accept(world, name, code)
    if (userErrors.length) {
      expect(customer).toBeNull()
      expect(await row('customer', customerId)).toEqual(before)
      expect(await invitations(customerId)).toMatchObject([{ status: 'FAILED', failure_reason: userErrors[0]?.code, channel: 'LINK' }])
    }
    return userErrors[0]?.code ?? null
  }

  describe('is kept from happening, and the partner is told why, by', () => {
    it.each<[InvitationFailureReason, string, object, object, string?]>([
      [InvitationFailureReason.ALREADY_ASSOCIATED, 'a partner that it has', { partnerId: 'ptn_other' }, {}],
      [InvitationFailureReason.ALREADY_PARTNER, 'being a partner', {}, { isPartner: true }],
      [InvitationFailureReason.NOT_REAL_NAME, 'a name that is not verified (R-ASC-7)', { realNameStatus: RealNameStatus.REVIEWING }, {}],
      [InvitationFailureReason.CONSUMER_CLOUD_USER, 'the consumer cloud', {}, { isConsumerCloudUser: true }],
      [InvitationFailureReason.IN_REWARD_PROMOTION, 'the reward promotion', {}, { inRewardPromotion: true }],
      [InvitationFailureReason.FINANCIALLY_HOSTED, 'a financially hosted account (R-ASC-6)', {}, { isFinanciallyHosted: true }],
      [InvitationFailureReason.SPECIAL_CONTRACT, 'a special contract (R-ASC-6)', {}, { hasSpecialContract: true }],
      [InvitationFailureReason.ENTERPRISE_MEMBER, 'being a member of an enterprise (R-ASC-6)', {}, { isEnterpriseMember: true }],
      [InvitationFailureReason.INDEPENDENT_MEMBERS, 'independent members (R-ASC-6)', {}, { hasIndependentMembers: true }],
      [InvitationFailureReason.SERVICE_CONTRACT, 'a service contract (R-ASC-6)', {}, { hasSupportPlan: true }],
      [InvitationFailureReason.HAS_CREDIT_ACCOUNT, 'a credit account', {}, { hasCreditAccount: true }],
      [InvitationFailureReason.HAS_CONSUMPTION, 'consumption without a report (R-DEV-4)', {}, { hasCashConsumption: true }],
      [
        InvitationFailureReason.REGISTERED_TOO_LONG,
        'more than 7 days without a report (R-DEV-4)',
        {},
        { registeredAt: '2026-02-23T01:59:59.999Z' },
      ],
    ])('%s: %s', async (reason, _why, options, standing) => {
      expect(await failing(reason.toLowerCase().replaceAll('_', '-'), options, standing)).toBe(reason)
    })

    it('and speaks of a limit only where there is one', async () => {
      const code = codeOf(await createLink(world, 'operations', { associationType: 'RESALE' }))
      await addProspect(world, 'taken-twice', { partnerId: 'ptn_other' })
      expect((await accept(world, 'taken-twice', code)).userErrors).toMatchObject([{ code: 'ALREADY_ASSOCIATED', params: [] }])
    })

    it('BALANCE_WITH_UNINVOICED: money, and something not yet invoiced; either alone does no harm', async () => {
      const purse = (name: string) => ({
        ...emptyAccount(ofCustomer(`cus_${name}`, null, AccountType.BALANCE, 'CNY'), now),
        amount: Money.of('1.00', 'CNY'),
      })
      const uninvoicedAmount = Money.of('0.01', 'CNY')
      await world.add(AccountEntity, purse('rich'), purse('rich-only'))
      expect(await failing('rich', {}, { uninvoicedAmount })).toBe('BALANCE_WITH_UNINVOICED')
      expect(await failing('rich-only')).toBeNull()
      expect(await failing('uninvoiced-only', {}, { uninvoicedAmount })).toBeNull()
    })

    it('IN_ARREARS: what it owes (R-ASC-6)', async () => {
      await world.add(AccountEntity, {
        ...emptyAccount(ofCustomer('cus_owing', null, AccountType.BALANCE, 'CNY'), now),
        debtAmount: Money.of('0.01', 'CNY'),
      })
      expect(await failing('owing')).toBe('IN_ARREARS')
    })

    it('REPORTED_BY_OTHER_PARTNER and REPORTED_BY_VENDOR: a report by mobile, e-mail or company name (R-DEV-1)', async () => {
      const mobilePhone = freshMobile()
      await world.add(
        ReportedCustomerEntity,
        reportedCustomerRow({ id: 'rpc_m', partnerId: 'ptn_other', reportedById: 'mbr_strangerAdmin', mobilePhone }),
        reportedCustomerRow({ id: 'rpc_e', partnerId: 'ptn_other', reportedById: 'mbr_strangerAdmin', email: 'wanted@example.com' }),
        reportedCustomerRow({ id: 'rpc_n', partnerId: 'ptn_other', reportedById: 'mbr_strangerAdmin', companyKey: 'huayun上海' }),
        reportedCustomerRow({ id: 'rpc_v', partnerId: null, reportedById: 'mbr_vendorAdmin', email: 'vendors@example.com' }),
        reportedCustomerRow({
          id: 'rpc_over',
          partnerId: 'ptn_other',
          reportedById: 'mbr_strangerAdmin',
          email: 'over@example.com',
          validUntil: dayAfter(-1),
        }),
      )
      expect(await failing('by-mobile', { mobilePhone })).toBe('REPORTED_BY_OTHER_PARTNER')
      expect(await failing('by-email', { email: 'wanted@example.com' })).toBe('REPORTED_BY_OTHER_PARTNER')
      expect(await failing('by-name', { customerName: 'HuaYun （上海）' })).toBe('REPORTED_BY_OTHER_PARTNER')
      expect(await failing('by-vendor', { email: 'vendors@example.com' })).toBe('REPORTED_BY_VENDOR')
      expect(await failing('no-longer', { email: 'over@example.com' })).toBeNull()
    })

    it('CONTACT_DIFFERS: an e-mail that was sent to somebody else (R-DEV-10)', async () => {
      const { code, invitationId } = await invited('meant')
      await addProspect(world, 'other')
      expect((await accept(world, 'other', code)).userErrors).toMatchObject([{ code: 'CONTACT_DIFFERS' }])
      expect(await row('customer_invitation', invitationId)).toMatchObject({ status: 'FAILED', failure_reason: 'CONTACT_DIFFERS' })
      expect((await accept(world, 'meant', code)).userErrors).toEqual([])
    })

    it('PREPAID_PARTNER and REFERRAL_NOT_ENABLED: what the partner may not have (R-AT-1)', async () => {
      await addProspect(world, 'prepaid')
      const link = codeOf(await createLink(world, 'operations'))
      await world.store.writer.query("UPDATE partner SET is_prepaid = 1 WHERE id = 'ptn_sp'")
      expect((await accept(world, 'prepaid', link)).userErrors).toMatchObject([{ code: 'PREPAID_PARTNER' }])
      await world.store.writer.query("UPDATE partner SET is_prepaid = 0, referral_enabled = 1 WHERE id = 'ptn_sp'")
      const referral = codeOf(await createLink(world, 'operations', { associationType: 'REFERRAL' }))
      await world.store.writer.query("UPDATE partner SET referral_enabled = 0 WHERE id = 'ptn_sp'")
      expect((await accept(world, 'prepaid', referral)).userErrors).toMatchObject([{ code: 'REFERRAL_NOT_ENABLED' }])
      expect((await invitations('cus_prepaid')).map(({ failure_reason }) => failure_reason).sort()).toEqual([
        'PREPAID_PARTNER',
        'REFERRAL_NOT_ENABLED',
      ])
    })

    it('PARTNER_NOT_ALLOWED: a partner that is restricted or frozen by now (R-PAR-5, R-PAR-6)', async () => {
      const { code, invitationId } = await invited('unlucky')
      await world.store.writer.query("UPDATE partner SET status = 'RESTRICTED' WHERE id = 'ptn_sp'")
      expect((await accept(world, 'unlucky', code)).userErrors).toMatchObject([
        { code: 'PARTNER_RESTRICTED', upstreamCode: 'CBC.50010085' },
      ])
      await world.store.writer.query("UPDATE partner SET status = 'NORMAL' WHERE id = 'ptn_sp'")
      expect(await row('customer_invitation', invitationId)).toMatchObject({ status: 'FAILED', failure_reason: 'PARTNER_NOT_ALLOWED' })
    })

    it('SYSTEM_BUSY: a failure on our side, which leaves nothing of the association behind', async () => {
      const { customerId, code, invitationId } = await invited('crashing')
      const rename = (from: string, to: string) => world.store.writer.query(`ALTER TABLE ${from} RENAME TO ${to}`)
      await rename('customer_manager_assignment', 'gone')
      const { errors } = await world.askFailing('crashing', acceptance, { input: { code, acceptNotices: true } })
      await rename('gone', 'customer_manager_assignment')
      expect(errors[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR')
      expect(await row('customer_invitation', invitationId)).toMatchObject({ status: 'FAILED', failure_reason: 'SYSTEM_BUSY' })
      expect(await row('customer', customerId)).toMatchObject({ partner_id: null })
    })
  })

  it('of an old customer, or one that has consumed, takes a report that is in force (R-DEV-4)', async () => {
    const old = { registeredAt: '2024-01-01T00:00:00.000Z', hasCashConsumption: true }
    const { code } = await invited('veteran', {}, old)
    expect((await accept(world, 'veteran', code)).userErrors).toEqual([])
    const late = await invited('expired', {}, old)
    await world.store.writer.query(`UPDATE reported_customer SET valid_until = '${dayAfter(-1)}' WHERE id = '${late.reportId}'`)
    expect((await accept(world, 'expired', late.code)).userErrors).toMatchObject([{ code: 'HAS_CONSUMPTION' }])
  })

  it('as referral asks less than as resale (R-ASC-6)', async () => {
    const all = { isEnterpriseMember: true, hasIndependentMembers: true, hasSupportPlan: true, hasCreditAccount: true }
    expect(await failing('consulted', {}, all, 'REFERRAL')).toBeNull()
    expect(await row('customer', 'cus_consulted')).toMatchObject({ association_type: 'REFERRAL', partner_id: 'ptn_sp' })
  })

  it('shows the partner its invitations with reasons, each to whom made them, and nobody else', async () => {
    const query =
      '{ customerInvitations(first: 100, filter: { statuses: [FAILED], failureReasons: [CONTACT_DIFFERS, SYSTEM_BUSY] }) { totalCount nodes { failureReason invitedBy { id } reportedCustomer { id } customer { id } } } }'
    const list = valueAt<{ totalCount: number; nodes: { failureReason: string; customer: unknown; invitedBy: { id: string } }[] }>(
      await world.ask('manager', query),
      'customerInvitations',
    )
    expect(list.nodes.map(({ failureReason }) => failureReason)).toContain('SYSTEM_BUSY')
    expect(list.nodes.every(({ invitedBy, customer }) => invitedBy.id === 'mbr_manager' && customer === null)).toBe(true)
    expect(valueAt<{ totalCount: number }>(await world.ask('colleague', query), 'customerInvitations').totalCount).toBe(0)
    expect(valueAt<{ totalCount: number }>(await world.ask('supervisor', query), 'customerInvitations').totalCount).toBe(list.totalCount)
    expect(valueAt<{ totalCount: number }>(await world.ask('strangerAdmin', query), 'customerInvitations').totalCount).toBe(0)
    expect(refusals(await world.ask('prepaid', query))).toEqual(['FORBIDDEN'])
  })
})
