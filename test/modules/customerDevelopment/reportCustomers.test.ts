/** Reporting customers: exclusive, limited, and not what the vendor follows itself. */
import { CustomerEntity, FollowedBy, CustomerStandingEntity } from '../../../src/modules/customers'
import { ReportedCustomerEntity, ReportStatus } from '../../../src/modules/customerDevelopment'
import { PartnerStatus } from '../../../src/modules/partners'
import { refusals } from '../../support/answers'
import { customerStandingRow, dayAfter, freshMobile, reportedCustomerRow } from '../../support/developmentRows'
import { databases } from '../../support/databases'
import { customerRow, now } from '../../support/rows'
import { openWorld, type World } from '../../support/world'
import { codesOf, company, freshKey, idsOf, inBatch, invite, report, reportAgain, review, setEmail } from './developing'

describe.each(databases)('reporting customers on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
  })
  afterAll(() => world.close())
  beforeEach(() => {
    world.now = now
  })

  const setStatus = (id: string, status: PartnerStatus) =>
    world.store.writer.query(`UPDATE partner SET status = '${status}' WHERE id = '${id}'`)

  it('puts a customer under review, masked, with its reporter and without an end yet', async () => {
    const { results } = await report(world, 'manager', [company({ customerFullName: ' 青云  数据 ', contactName: '张三' })])
    expect(results).toEqual([
      {
        position: 0,
        reportedCustomer: { id: expect.any(String), status: 'PENDING_REVIEW', validUntil: null },
        invitation: null,
        userErrors: [],
      },
    ])
    const { data } = await world.ask(
      'manager',
      `{ reportedCustomer(id: "${results[0]?.reportedCustomer?.id}") { customerFullName { masked canReveal } mobilePhone { masked } email { masked } contactName { masked }
         reportedAt validUntil deadline { at } partner { id } reportedBy { id } availableActions customer { id } invitations { id } version } }`,
    )
    expect(data?.reportedCustomer).toEqual({
      customerFullName: { masked: '青**', canReveal: true },
      mobilePhone: { masked: expect.stringMatching(/^139\*{6}\d{2}$/) },
      email: { masked: 'n***@example.com' },
      contactName: { masked: '张**' },
      reportedAt: now,
      validUntil: null,
      deadline: null,
      partner: { id: 'ptn_sp' },
      reportedBy: { id: 'mbr_manager' },
      availableActions: ['setEmail'],
      customer: null,
      invitations: [],
      version: 1,
    })
  })

  it('keeps personal data out of the audit trail', async () => {
    const mobilePhone = freshMobile()
    await report(world, 'manager', [company({ mobilePhone, email: 'audited@example.com' })])
    const trail = JSON.stringify(await world.table('audit_event'))
    expect(trail).toContain('reportCustomers')
    expect(trail).not.toContain(mobilePhone)
    expect(trail).not.toContain('audited@example.com')
  })

  it('answers each of a batch in order, and one bad one spoils nothing', async () => {
    const twice = company()
    const batch = await report(world, 'manager', [
      company(),
      company({ mobilePhone: '12' }),
      twice,
      company({ email: 'no address' }),
      { ...twice, customerFullName: '另一家', email: null },
      company({ customerFullName: ' ' }),
      company({ contactName: 'x'.repeat(65) }),
      company({ customerType: 'NONE' }),
      company(),
    ])
    expect(codesOf(batch)).toEqual([
      null,
      'MOBILE_INVALID',
      null,
      'INVALID_INPUT',
      'ALREADY_REPORTED',
      'INVALID_INPUT',
      'INVALID_INPUT',
      'INVALID_INPUT',
      null,
    ])
    expect(batch.results[1]?.userErrors[0]).toMatchObject({ upstreamCode: 'CBC.5017', field: ['customers', '1'] })
    expect(batch.results.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  })

  it.each([[0], [101]])('refuses a batch of %i as a whole', async size => {
    const before = await world.contents()
    expect(
      codesOf(
        await report(
          world,
          'manager',
          Array.from({ length: size }, () => company()),
        ),
      ),
    ).toEqual(['INVALID_INPUT'])
    expect(await world.contents()).toEqual(before)
  })

  it('answers the same key again and reports nothing twice; another input under it is refused (R-2290)', async () => {
    const [idempotencyKey, customers] = [freshKey(), [company()]]
    const first = await report(world, 'manager', customers, { idempotencyKey })
    const second = await report(world, 'manager', customers, { idempotencyKey })
    expect(second).toEqual({ ...first, replayed: true })
    expect(codesOf(await report(world, 'manager', [company()], { idempotencyKey }))).toEqual(['IDEMPOTENCY_KEY_REUSED'])
  })

  describe('keeps other partners away (R-DEV-1)', () => {
    it.each([
      [
        'mobile number, whatever its country code',
        (one: ReturnType<typeof company>) => company({ mobilePhone: `0086-${one.mobilePhone}` }),
      ],
      ['e-mail, whatever its capitals', (one: ReturnType<typeof company>) => company({ email: one.email?.toUpperCase() })],
      [
        'company name, whatever its spaces and brackets',
        (one: ReturnType<typeof company>) => company({ customerFullName: one.customerFullName.replace('(', ' （').replace(')', '）') }),
      ],
      ...['HUAYUN・上海', 'Ｈｕａｙｕｎ (上海).', 'Huayun, 上海', 'Hua\u00a0yun【上海】', 'huayun\u200b上海'].map(
        spelling =>
          [
            `company name, also as ${spelling}`,
            (one: ReturnType<typeof company>) => company({ customerFullName: one.customerFullName.replace('Huayun (上海)', spelling) }),
          ] as const,
      ),
    ] as const)('by %s', async (_name, other) => {
      const one = company({ customerFullName: `Huayun (上海) ${freshMobile()}` })
      expect(codesOf(await report(world, 'manager', [one]))).toEqual([null])
      const before = await world.contents()
      const refused = await report(world, 'strangerAdmin', [other(one)])
      expect(codesOf(refused)).toEqual(['REPORTED_BY_OTHER_PARTNER'])
      expect(refused.results[0]?.userErrors[0]?.message).toBe('The customer was reported by another partner.')
      expect(await world.contents()).toEqual(before)
      expect(codesOf(await report(world, 'colleague', [other(one)]))).toEqual(['ALREADY_REPORTED'])
    })

    it('but two persons may have one name', async () => {
      const person = { customerFullName: '张伟', customerType: 'INDIVIDUAL' }
      expect(codesOf(await report(world, 'manager', [company(person)]))).toEqual([null])
      expect(codesOf(await report(world, 'strangerAdmin', [company(person)]))).toEqual([null])
    })

    it('until it is rejected, or its 15 days are over, before any job has come by', async () => {
      const [rejected, expired] = [company(), company()]
      const [first, second] = idsOf(await report(world, 'manager', [rejected, expired]))
      await review(world, [first ?? ''], 'REJECT')
      await review(world, [second ?? ''])
      expect(codesOf(await report(world, 'strangerAdmin', [rejected, expired]))).toEqual([null, 'REPORTED_BY_OTHER_PARTNER'])
      world.now = dayAfter(16)
      expect(codesOf(await report(world, 'strangerAdmin', [expired]))).toEqual([null])
      const rows = await world.table('reported_customer')
      expect(rows.find(({ id }) => id === second)).toMatchObject({ status: 'EXPIRED', hold: null })
      // What time ended is not the stranger's doing, and not in its trail.
      const trail = (await world.table('audit_event')).filter(({ partner_id }) => partner_id === 'ptn_other')
      expect(JSON.stringify(trail)).not.toContain(second)
    })

    it('when two partners come at once: exactly one wins', async () => {
      const contested = Array.from({ length: 4 }, () => company())
      const answers = await Promise.all(
        contested.flatMap(one => ['manager', 'strangerAdmin', 'resellerAdmin'].map(persona => report(world, persona, [one]))),
      )
      const codes = answers.flatMap(codesOf)
      expect(codes.filter(code => code === null)).toHaveLength(contested.length)
      expect(codes.filter(code => code === 'REPORTED_BY_OTHER_PARTNER')).toHaveLength(2 * contested.length)
    })

    it.each(['mobilePhone', 'email', 'customerFullName'] as const)(
      'also when they come at once and have but the %s in common, whatever the order of their batches',
      async key => {
        const [one, two] = [company(), company()]
        const alike = (other: ReturnType<typeof company>) => company({ [key]: other[key] })
        const batches = [
          ['manager', [one, two]],
          ['strangerAdmin', [alike(two), alike(one)]],
          ['resellerAdmin', [alike(one), alike(two)]],
        ] as const
        const answers = await Promise.all(batches.map(([persona, customers]) => report(world, persona, [...customers])))
        const codes = answers.flatMap(codesOf)
        expect(codes.filter(code => code === null)).toHaveLength(2)
        expect(codes.filter(code => code === 'REPORTED_BY_OTHER_PARTNER')).toHaveLength(4)
      },
    )

    it('also by what the vendor has reported itself: CBC.99000051', async () => {
      const mobilePhone = freshMobile()
      await world.add(
        ReportedCustomerEntity,
        reportedCustomerRow({ id: 'rpc_vendor', partnerId: null, reportedById: 'mbr_vendorAdmin', mobilePhone }),
      )
      const refused = await report(world, 'manager', [company({ mobilePhone })])
      expect(refused.results[0]?.userErrors).toMatchObject([{ code: 'REPORTED_BY_VENDOR', upstreamCode: 'CBC.99000051' }])
    })
  })

  describe('leaves to the vendor whom its own teams follow (R-DEV-3)', () => {
    const account = async (
      name: string,
      followedBy: FollowedBy,
      standing: { registeredAt?: string; hasCashConsumption?: boolean } = {},
    ) => {
      const mobilePhone = freshMobile()
      await world.add(CustomerEntity, {
        ...customerRow({ id: `cus_${name}`, partnerId: 'ptn_other' }),
        partnerId: null,
        mobilePhone,
        email: `${name}@example.com`,
      })
      await world.add(
        CustomerStandingEntity,
        customerStandingRow({ id: `cst_${name}`, customerId: `cus_${name}`, followedBy, ...standing }),
      )
      return mobilePhone
    }

    it.each([
      ['online', FollowedBy.ONLINE_SALES, {}, 'FOLLOWED_BY_VENDOR'],
      ['centre', FollowedBy.SUPPORT_CENTRE, {}, 'FOLLOWED_BY_VENDOR'],
      ['directNew', FollowedBy.DIRECT_SALES, {}, null],
      ['directOld', FollowedBy.DIRECT_SALES, { registeredAt: dayAfter(-8) }, 'FOLLOWED_BY_VENDOR'],
      ['directSeventh', FollowedBy.DIRECT_SALES, { registeredAt: dayAfter(-7) }, null],
      ['directSpent', FollowedBy.DIRECT_SALES, { hasCashConsumption: true }, 'FOLLOWED_BY_VENDOR'],
      ['oldButFree', FollowedBy.NONE, { registeredAt: dayAfter(-800), hasCashConsumption: true }, null],
    ])('%s', async (name, followedBy, standing, code) => {
      const mobilePhone = await account(name, followedBy, standing)
      expect(codesOf(await report(world, 'manager', [company({ mobilePhone })]))).toEqual([code])
    })

    it('recognised by e-mail, too, also when it is added later', async () => {
      await account('byEmail', FollowedBy.ONLINE_SALES)
      expect(codesOf(await report(world, 'manager', [company({ email: 'byEmail@example.com'.toLowerCase() })]))).toEqual([null])
      await account('bymail', FollowedBy.ONLINE_SALES)
      expect(codesOf(await report(world, 'manager', [company({ email: 'bymail@example.com' })]))).toEqual(['FOLLOWED_BY_VENDOR'])
      const [id = ''] = idsOf(await report(world, 'manager', [company({ email: null })]))
      expect((await setEmail(world, 'manager', { id, email: 'bymail@example.com' })).userErrors).toMatchObject([
        { code: 'FOLLOWED_BY_VENDOR' },
      ])
    })
  })

  describe('is for partners that may develop customers', () => {
    it.each([
      [PartnerStatus.RESTRICTED, 'ptn_sp', 'manager', 'PARTNER_RESTRICTED', 'CBC.50010085'],
      [PartnerStatus.FROZEN, 'ptn_sp', 'manager', 'PARTNER_FROZEN', null],
      [PartnerStatus.RESTRICTED, 'ptn_master', 'resellerAdmin', 'MASTER_RESTRICTED', 'CBC.50010086'],
      [PartnerStatus.EXITED, 'ptn_master', 'resellerAdmin', 'MASTER_EXITED', 'CBC.50010065'],
    ])('not %s %s (R-PAR-5, R-PAR-6, R-PAR-7)', async (status, partnerId, persona, code, upstreamCode) => {
      await setStatus(partnerId, status)
      const before = await world.contents()
      expect((await report(world, persona, [company()])).userErrors).toMatchObject([{ code, upstreamCode }])
      expect(await world.contents()).toEqual(before)
      await setStatus(partnerId, PartnerStatus.NORMAL)
    })

    it('not a master, which develops resellers (R-RES-8)', async () => {
      expect((await report(world, 'masterAdmin', [company()])).userErrors).toMatchObject([
        { code: 'MASTER_DEVELOPS_NO_CUSTOMERS', upstreamCode: 'CBC.50010059' },
      ])
    })

    it.each(['supervisor', 'finance', 'specialist', 'nobody', 'customer', 'vendorAdmin'])('and not for a %s', async persona => {
      const query = 'mutation ($input: ReportCustomersInput!) { reportCustomers(input: $input) { replayed } }'
      const before = await world.contents()
      expect(refusals(await world.ask(persona, query, { input: { idempotencyKey: 'k', customers: [company()] } }))).toEqual(['FORBIDDEN'])
      expect(await world.contents()).toEqual(before)
    })
  })

  describe('reports again', () => {
    it('what was rejected or has expired, and what never was reported; nothing else', async () => {
      const rows = Object.values(ReportStatus).map(status =>
        reportedCustomerRow({ id: `rpc_again-${status.toLowerCase().replace('_', '-')}`, status, reviewRemark: 'no' }),
      )
      await world.add(ReportedCustomerEntity, ...rows)
      const answer = await reportAgain(world, 'manager', [...rows.map(({ id }) => id), 'rpc_missing', 'not an id'])
      expect(codesOf(answer)).toEqual([null, 'INVALID_STATE', 'INVALID_STATE', null, null, 'INVALID_STATE', 'NOT_FOUND', 'NOT_FOUND'])
      const again = (await world.table('reported_customer')).find(({ id }) => id === 'rpc_again-rejected')
      expect(again).toMatchObject({
        status: 'PENDING_REVIEW',
        hold: 'HELD',
        review_remark: null,
        valid_until: null,
        reported_at: now,
        version: 2,
      })
    })

    it('unless somebody else was faster', async () => {
      const lost = company()
      const [id = ''] = idsOf(await report(world, 'manager', [lost]))
      await review(world, [id], 'REJECT')
      await report(world, 'strangerAdmin', [company({ mobilePhone: lost.mobilePhone })])
      expect(codesOf(await reportAgain(world, 'manager', [id]))).toEqual(['REPORTED_BY_OTHER_PARTNER'])
    })

    it('only what one sees: a colleague’s, a stranger’s and a missing one answer alike', async () => {
      await world.add(
        ReportedCustomerEntity,
        reportedCustomerRow({ id: 'rpc_colleagues', status: ReportStatus.EXPIRED, reportedById: 'mbr_colleague' }),
        reportedCustomerRow({
          id: 'rpc_strangers',
          status: ReportStatus.EXPIRED,
          partnerId: 'ptn_other',
          reportedById: 'mbr_strangerManager',
        }),
      )
      const before = await world.contents()
      const answer = await reportAgain(world, 'manager', ['rpc_colleagues', 'rpc_strangers', 'rpc_missing'])
      expect(codesOf(answer)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND'])
      expect(new Set(answer.results.map(({ userErrors }) => userErrors[0]?.message)).size).toBe(1)
      // A master may do neither, and still learns nothing about rows that are not its own.
      expect(codesOf(await reportAgain(world, 'masterAdmin', ['rpc_strangers', 'rpc_missing']))).toEqual(['NOT_FOUND', 'NOT_FOUND'])
      expect(codesOf(await invite(world, 'masterAdmin', ['rpc_strangers', 'rpc_missing']))).toEqual(['NOT_FOUND', 'NOT_FOUND'])
      expect(await world.contents()).toEqual(before)
    })

    it('an id named twice is refused as a whole', async () => {
      expect(
        codesOf(await inBatch(world, 'manager', 'reportCustomersAgain', { idempotencyKey: freshKey(), ids: ['rpc_x', 'rpc_x'] })),
      ).toEqual(['INVALID_INPUT'])
    })
  })
})

describe.each(databases)('the limit of 100 on %s (R-DEV-2)', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    const open = Array.from({ length: 95 }, (_, n) =>
      reportedCustomerRow({ id: `rpc_open${n}`, status: n % 2 ? ReportStatus.REPORTED : ReportStatus.PENDING_REVIEW }),
    )
    const closed = [ReportStatus.EXPIRED, ReportStatus.REJECTED, ReportStatus.ASSOCIATED, ReportStatus.NOT_REPORTED]
    const over = reportedCustomerRow({ id: 'rpc_over', validUntil: dayAfter(-1) })
    await world.add(
      ReportedCustomerEntity,
      ...open,
      over,
      ...closed.map(status => reportedCustomerRow({ id: `rpc_closed-${status.toLowerCase().replace('_', '-')}`, status })),
    )
  })
  afterAll(() => world.close())

  const openOnes = async () =>
    (await world.table('reported_customer')).filter(({ partner_id, hold }) => partner_id === 'ptn_sp' && hold !== null).length

  it('counts pending and reported ones, holds for those that come at once, and is a partner’s own', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => report(world, 'manager', [company()])))
    const codes = answers.flatMap(codesOf)
    expect(codes.filter(code => code === null)).toHaveLength(5)
    expect(codes.filter(code => code === 'REPORT_LIMIT_REACHED')).toHaveLength(7)
    expect(await openOnes()).toBe(100)

    expect(codesOf(await report(world, 'operations', [company(), company()]))).toEqual(['REPORT_LIMIT_REACHED', 'REPORT_LIMIT_REACHED'])
    expect(codesOf(await reportAgain(world, 'manager', ['rpc_closed-expired']))).toEqual(['REPORT_LIMIT_REACHED'])
    expect(codesOf(await report(world, 'strangerAdmin', [company()]))).toEqual([null])

    await review(world, ['rpc_open0'], 'REJECT')
    expect(codesOf(await report(world, 'manager', [company(), company()]))).toEqual([null, 'REPORT_LIMIT_REACHED'])
    expect(await openOnes()).toBe(100)
  })
})
