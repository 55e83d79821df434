/** Applications for test coupons: drafts, one under review, and what the ecosystem manager decides (R-2089 to R-2093). */
import { PartnerIdentity, RoleCode } from '../../../src/access/roles'
import type { New } from '../../../src/db'
import { CustomerEntity } from '../../../src/modules/customers'
import { MemberKind } from '../../../src/modules/members'
import { PartnerEntity } from '../../../src/modules/partners'
import { partnerVoucherInvariants, TestCouponApplicationEntity, TestCouponStatus } from '../../../src/modules/partnerVouchers'
import { valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { testCouponRow } from '../../support/partnerVoucherRows'
import { customerRow, partnerRow } from '../../support/rows'
import { openWorld, type World } from '../../support/world'

const fields = `replayed userErrors { code field params { name value } }
  testCouponApplication { id status version name amount { amount } resourceListUrl reviewComment availableActions partnerVoucher { id source status faceValue { amount } expireAt useLimits { key values } } }`
const saving = `mutation ($input: SaveTestCouponApplicationInput!) { saveTestCouponApplication(input: $input) { ${fields} } }`
const submitting = `mutation ($input: SubmitTestCouponApplicationInput!) { submitTestCouponApplication(input: $input) { ${fields} } }`
const reviewing = `mutation ($input: ReviewTestCouponApplicationInput!) { reviewTestCouponApplication(input: $input) { ${fields} } }`
const listing = `query ($filter: TestCouponApplicationFilter) { testCouponApplications(first: 100, filter: $filter) { nodes { id status partner { id } applicant { id } } } }`

type Voucher = { id: string; status: string; useLimits: { key: string; values: string[] }[] }
type Application = {
  id: string
  status: string
  version: number
  name: string
  resourceListUrl: string | null
  availableActions: string[]
  partnerVoucher: Voucher | null
}
type Answer = { replayed: boolean; userErrors: { code: string; field: string[] | null }[]; testCouponApplication: Application | null }

describe.each(databases)('test coupons on %s', kind => {
  let world: World
  let made = 0
  beforeAll(async () => {
    world = await openWorld(kind)
    await world.add(
      PartnerEntity,
      partnerRow({
        id: 'ptn_t1',
        ecosystemManagerId: 'mbr_ecosystemManager',
        identities: [PartnerIdentity.SOFTWARE, PartnerIdentity.SERVICE],
      }),
      partnerRow({ id: 'ptn_t2', ecosystemManagerId: 'mbr_otherPdm' }),
    )
    await world.join('applicant', { partnerId: 'ptn_t1', roles: [RoleCode.OPERATIONS] })
    await world.join('money', { partnerId: 'ptn_t1', roles: [RoleCode.FINANCE] })
    await world.join('applicant2', { partnerId: 'ptn_t2', roles: [RoleCode.OPERATIONS] })
    await world.join('otherPdm', { partnerId: null, kind: MemberKind.VENDOR, roles: [RoleCode.VENDOR_PDM] })
  })
  afterAll(() => world.close())
  afterEach(async () => {
    await world.store.writer.query('UPDATE test_coupon_application SET pending_partner_id = NULL')
    for (const { sql } of partnerVoucherInvariants) expect(await world.store.writer.query(sql)).toEqual([])
  })

  const draft = { name: '迁移验证', developmentPath: 'SERVICE', amount: '800', resourceListUrl: 'https://calculator.example.com/s/1' }
  const save = async (input: object, persona = 'applicant'): Promise<Answer> =>
    valueAt(await world.ask(persona, saving, { input }), 'saveTestCouponApplication')
  const create = (input: object = {}, persona?: string): Promise<Answer> =>
    save({ idempotencyKey: `t${++made}`, ...draft, ...input }, persona)
  const submit = async (id: string, input: object = {}, persona = 'applicant'): Promise<Answer> =>
    valueAt(await world.ask(persona, submitting, { input: { id, ...input } }), 'submitTestCouponApplication')
  const review = async (id: string, input: object = {}, persona = 'ecosystemManager'): Promise<Answer> => {
    const decided = { idempotencyKey: `t${++made}`, id, decision: 'APPROVE', expireAt: '2026-09-01T00:00:00Z', ...input }
    return valueAt(await world.ask(persona, reviewing, { input: decided }), 'reviewTestCouponApplication')
  }
  const stored = async (given: Partial<New<TestCouponApplicationEntity>> = {}): Promise<string> => {
    const id = `tca_s${++made}`
    await world.add(TestCouponApplicationEntity, testCouponRow({ id, partnerId: 'ptn_t1', ...given }))
    return id
  }
  const underReview = (given: Partial<New<TestCouponApplicationEntity>> = {}) =>
    stored({ status: TestCouponStatus.IN_REVIEW, submittedAt: world.now, pendingPartnerId: 'ptn_t1', ...given })

  it('goes from draft through review to a voucher that the partner holds (R-2088, R-2093, S2-21)', async () => {
    const { testCouponApplication: application } = await create()
    expect(application).toMatchObject({ status: 'DRAFT', amount: { amount: '800.00' }, availableActions: ['edit', 'submit'] })
    const id = application?.id ?? ''
    expect(await submit(id)).toMatchObject({ userErrors: [], testCouponApplication: { status: 'IN_REVIEW', availableActions: [] } })
    expect(await review(id, { comment: '同意' })).toMatchObject({
      userErrors: [],
      testCouponApplication: {
        status: 'APPROVED',
        reviewComment: '同意',
        partnerVoucher: {
          source: 'TEST_GRANT',
          status: 'USABLE',
          faceValue: { amount: '800.00' },
          expireAt: '2026-09-01T00:00:00.000Z',
          useLimits: [],
        },
      },
    })
    const held = valueAt<{ nodes: { id: string }[] }>(await world.ask('money', '{ partnerVouchers { nodes { id } } }'), 'partnerVouchers')
    expect(held.nodes).toHaveLength(1)
  })

  it('one for the software programme buys general products only, by the month or by use (R-2092)', async () => {
    const id = await underReview({ developmentPath: PartnerIdentity.SOFTWARE })
    const { testCouponApplication: application } = await review(id)
    expect(application?.partnerVoucher?.useLimits).toEqual([
      { key: 'chargeScene', values: ['2', '5'] },
      { key: 'generalProductsOnly', values: ['1'] },
    ])
  })

  it('while one is under review, no second is handed in; its decision makes room (R-2089)', async () => {
    const first = await underReview()
    const second = await stored()
    const before = await world.contents()
    expect(await submit(second)).toMatchObject({ userErrors: [{ code: 'TEST_COUPON_PENDING', params: [{ name: 'id', value: first }] }] })
    expect(await world.contents()).toEqual(before)
    await review(first, { decision: 'REJECT', comment: '资料不全' })
    expect(await submit(second)).toMatchObject({ userErrors: [] })
  })

  it('of two handed in at once exactly one is (R-2089)', async () => {
    const ids = await Promise.all([stored(), stored(), stored(), stored()])
    const answers = await Promise.all(ids.map(id => submit(id)))
    expect(answers.map(({ userErrors }) => userErrors[0]?.code ?? 'DONE').sort()).toEqual([
      'DONE',
      'TEST_COUPON_PENDING',
      'TEST_COUPON_PENDING',
      'TEST_COUPON_PENDING',
    ])
  })

  it('other partners are not kept waiting', async () => {
    await underReview()
    const id = await stored({ partnerId: 'ptn_t2' })
    expect(await submit(id, {}, 'applicant2')).toMatchObject({ userErrors: [] })
  })

  it.each([
    ['amount', { amount: null }],
    ['resourceListUrl', { resourceListUrl: null }],
  ])('needs its %s before it is handed in (R-2090)', async (field, given) => {
    const id = await stored(given)
    const before = await world.contents()
    expect(await submit(id)).toMatchObject({ userErrors: [{ code: 'FIELD_REQUIRED', field: [field] }] })
    expect(await world.contents()).toEqual(before)
  })

  it("is not for an account that is a partner's sub-customer (R-2091)", async () => {
    const id = await stored({ partnerId: 'ptn_t2' })
    await world.add(CustomerEntity, customerRow({ id: 'cus_t2', partnerId: 'ptn_sp' }))
    const before = await world.contents()
    expect(await submit(id, {}, 'applicant2')).toMatchObject({ userErrors: [{ code: 'SUB_CUSTOMER_CANNOT_APPLY' }] })
    expect(await world.contents()).toEqual(before)
  })

  it('is changed while it is a draft or rejected, and handed in again (R-2093)', async () => {
    const id = await stored({ status: TestCouponStatus.REJECTED, reviewComment: '资料不全', solutionName: '灾备' })
    const { testCouponApplication: application } = await save({ id, name: ' 新名称 ', resourceListUrl: '' })
    expect(application).toMatchObject({ name: '新名称', resourceListUrl: null, status: 'REJECTED', amount: { amount: '5000.00' } })
    await save({ id, resourceListUrl: 'https://calculator.example.com/s/2' })
    expect(await submit(id)).toMatchObject({ userErrors: [], testCouponApplication: { status: 'IN_REVIEW', reviewComment: null } })
    expect(await save({ id, name: 'x' })).toMatchObject({ userErrors: [{ code: 'INVALID_STATE' }] })
    expect(await submit(id)).toMatchObject({ userErrors: [{ code: 'INVALID_STATE' }] })
  })

  it.each([
    ['a link that is none', { resourceListUrl: 'ftp://x' }, 'INVALID_INPUT', 'resourceListUrl'],
    ['a link without a scheme', { resourceListUrl: 'calculator' }, 'INVALID_INPUT', 'resourceListUrl'],
    ['a link that is a script', { resourceListUrl: 'javascript:alert(1)' }, 'INVALID_INPUT', 'resourceListUrl'],
    ['an amount of nothing', { amount: '0' }, 'INVALID_INPUT', 'amount'],
    ['a path that is not the partner’s', { developmentPath: 'LEARNING' }, 'INVALID_INPUT', 'developmentPath'],
    ['no path', { developmentPath: undefined }, 'FIELD_REQUIRED', 'developmentPath'],
    ['a blank name', { name: ' ' }, 'FIELD_REQUIRED', 'name'],
    ['a long name', { name: 'x'.repeat(129) }, 'INVALID_INPUT', 'name'],
    ['no key', { idempotencyKey: null }, 'FIELD_REQUIRED', 'idempotencyKey'],
  ])('refuses %s', async (_, input, code, field) => {
    const before = await world.contents()
    expect(await create(input)).toMatchObject({ userErrors: [{ code, field: [field] }], testCouponApplication: null })
    expect(await world.contents()).toEqual(before)
  })

  it('one key makes one draft, and a stale edit is told so', async () => {
    const input = { idempotencyKey: `t${++made}`, ...draft }
    const first = await save(input)
    expect(await save(input)).toMatchObject({ replayed: true, testCouponApplication: { id: first.testCouponApplication?.id } })
    const id = await stored()
    expect(await save({ id, name: 'x', expectedVersion: 7 })).toMatchObject({ userErrors: [{ code: 'CONFLICT_STALE_VERSION' }] })
    expect(await submit(id, { expectedVersion: 7 })).toMatchObject({ userErrors: [{ code: 'CONFLICT_STALE_VERSION' }] })
    const other = await underReview()
    expect(await review(other, { expectedVersion: 7 })).toMatchObject({ userErrors: [{ code: 'CONFLICT_STALE_VERSION' }] })
  })

  it.each([
    ['an approval without an end', { expireAt: null }, 'FIELD_REQUIRED'],
    ['an end in the past', { expireAt: '2026-01-01T00:00:00Z' }, 'INVALID_INPUT'],
    ['a rejection without a reason', { decision: 'REJECT', comment: ' ' }, 'REASON_REQUIRED'],
    ['a long comment', { comment: 'x'.repeat(501) }, 'INVALID_INPUT'],
  ])('the ecosystem manager is refused %s', async (_, input, code) => {
    const id = await underReview()
    const before = await world.contents()
    expect(await review(id, input)).toMatchObject({ userErrors: [{ code }] })
    expect(await world.contents()).toEqual(before)
  })

  it('is decided once, whoever is faster', async () => {
    const id = await underReview()
    const answers = await Promise.all([review(id), review(id), review(id)])
    expect(answers.map(({ userErrors }) => userErrors[0]?.code ?? 'DONE').sort()).toEqual(['DONE', 'INVALID_STATE', 'INVALID_STATE'])
    expect((await world.table('partner_voucher')).filter(row => row.source_id === id)).toHaveLength(1)
  })

  it('is decided by the ecosystem manager of that partner alone; a draft is nothing for his eyes', async () => {
    const [pending, hidden] = [await underReview(), await stored()]
    const before = await world.contents()
    expect(await review(pending, {}, 'otherPdm')).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] })
    expect(await review(hidden)).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] })
    expect(await review('tca_none')).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] })
    expect(await world.contents()).toEqual(before)
    const input = { idempotencyKey: `t${++made}`, id: pending, decision: 'REJECT' }
    for (const persona of ['applicant', 'admin', 'vendorAdmin', 'customer', 'manager'])
      expect((await world.ask(persona, reviewing, { input })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
  })

  it('is seen by its partner and the ecosystem manager of it, and by nobody else', async () => {
    const [pending, hidden] = [await underReview(), await stored()]
    const seen = async (persona: string, filter: object = {}) => {
      const answer = await world.ask(persona, listing, { filter })
      return valueAt<{ nodes: { id: string }[] }>(answer, 'testCouponApplications').nodes.map(({ id }) => id)
    }
    expect(await seen('applicant')).toEqual(expect.arrayContaining([pending, hidden]))
    expect(await seen('money', { status: 'IN_REVIEW' })).toContain(pending)
    expect(await seen('ecosystemManager')).toContain(pending)
    expect(await seen('ecosystemManager')).not.toContain(hidden)
    for (const persona of ['applicant2', 'operations', 'otherPdm']) expect(await seen(persona)).not.toContain(pending)
    expect(await save({ id: pending, name: 'mine' }, 'applicant2')).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] })
    expect(await submit(hidden, {}, 'operations')).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] })
    for (const persona of ['manager', 'customer', 'nobody', 'vendorFinance'])
      expect((await world.ask(persona, listing)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
  })
})
