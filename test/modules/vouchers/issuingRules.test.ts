/** Who may get what: every code of part 2, R-2056 and R-2057 that is not about amounts, with the tables unchanged where it refuses. */
import { PartnerIdentity, RoleCode } from '../../../src/access/roles'
import type { New } from '../../../src/db'
import { CustomerAssociationEntity } from '../../../src/modules/association'
import { CustomerEntity, CustomerStandingEntity } from '../../../src/modules/customers'
import { OrderEntity } from '../../../src/modules/orders'
import { PartnerEntity } from '../../../src/modules/partners'
import { VoucherQuotaEntity, VoucherQuotaKind } from '../../../src/modules/vouchers'
import { later } from '../../../src/shared/time'
import { refusals, valueAt } from '../../support/answers'
import { customerAssociationRow } from '../../support/associationRows'
import { customerStandingRow } from '../../support/developmentRows'
import { databases } from '../../support/databases'
import { orderRow } from '../../support/orderRows'
import { customerRow, now, partnerRow } from '../../support/rows'
import { verificationCodeFor } from '../../support/verification'
import { brokenVoucherInvariants } from '../../support/voucherInvariants'
import { voucherQuotaRow } from '../../support/voucherRows'
import type { World } from '../../support/world'
import { balanceOf, issue, newKey, openVoucherWorld, outcomes, reclaim, recordsOf, untouchable, yuan } from './voucherWorld'

const { CASH_COUPON, PICKUP_COUPON } = VoucherQuotaKind

const importing = `mutation ($input: ImportVoucherWhitelistInput!) {
  importVoucherWhitelist(input: $input) {
    replayed userErrors { code field upstreamCode }
    voucherWhitelist { number customerCount importedAt importedBy { id } entries { nodes { customerId customer { id } } } }
  }
}`
type Imported = {
  replayed: boolean
  voucherWhitelist: { number: number } | null
  userErrors: { code: string; field: string[]; upstreamCode: string | null }[]
}

describe.each(databases)('the rules of issuing on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openVoucherWorld(kind)
    await world.add(
      PartnerEntity,
      partnerRow({ id: 'ptn_gov', identities: [PartnerIdentity.GOVERNMENT] }),
      partnerRow({ id: 'ptn_gov2', identities: [PartnerIdentity.GOVERNMENT] }),
    )
    await world.join('official', { partnerId: 'ptn_gov', roles: [RoleCode.OPERATIONS] })
    await world.join('accountant', { partnerId: 'ptn_gov', roles: [RoleCode.FINANCE] })
    await world.join('neighbour', { partnerId: 'ptn_gov2', roles: [RoleCode.OPERATIONS] })
    const ids = ['cus_g1', 'cus_g2', 'cus_g3']
    await world.add(CustomerEntity, ...ids.map(id => customerRow({ id, partnerId: 'ptn_gov' })))
  })
  afterEach(async () => {
    world.now = now
    expect(await brokenVoucherInvariants(world)).toEqual({})
  })
  afterAll(() => world.close())

  let quotas = 0
  const quotaOf = async (given: Partial<New<VoucherQuotaEntity>> = {}): Promise<string> => {
    const id = `vqt_w${++quotas}`
    await world.add(VoucherQuotaEntity, voucherQuotaRow({ id, partnerId: 'ptn_sp', ...given }))
    return id
  }
  const limited = (key: string, ...values: string[]) => quotaOf({ limits: [{ key, values }] })
  /** Code, field and upstream code of a call that was refused as a whole: nothing is changed, and each attempt is on record (R-2070). */
  const refused = async (input: { quotaId: string } & Record<string, unknown>, persona = 'operations') => {
    const before = await untouchable(world)
    const recorded = (await recordsOf(world, input.quotaId)).length
    const { results, userErrors } = await issue(world, persona, input)
    expect(results).toEqual([])
    expect(await untouchable(world)).toEqual(before)
    const isAttempt = userErrors[0]?.code !== 'INVALID_INPUT'
    if (isAttempt) expect((await recordsOf(world, input.quotaId)).length).toBeGreaterThan(recorded)
    return userErrors.map(({ code, field, upstreamCode }) => [code, field, upstreamCode])
  }
  /** The limits of the voucher that was issued, by key. */
  const limitsOf = async (input: object): Promise<Record<string, string[]>> => {
    const { results, userErrors } = await issue(world, 'operations', input)
    expect(userErrors).toEqual([])
    const id = results[0]?.voucher?.id ?? ''
    const voucher = valueAt<{ useLimits: { key: string; values: string[] }[] }>(
      await world.ask('operations', `{ voucher(id: "${id}") { useLimits { key values } } }`),
      'voucher',
    )
    return Object.fromEntries(voucher.useLimits.map(({ key, values }) => [key, values]))
  }

  describe('cash and pickup coupons', () => {
    it('are issued with the share of an order that they may pay, and for which orders (S2-05, S2-06, R-2041)', async () => {
      for (const what of [CASH_COUPON, PICKUP_COUPON]) {
        const quotaId = await quotaOf({ kind: what, limits: [{ key: 'maxDeductionRatio', values: ['0.5'] }] })
        const useLimits = { maxDeductionRatio: '0.3', subscribeTypes: ['NEW', 'RENEW'], cloudServiceTypes: ['hws.service.type.obs'] }
        expect(await limitsOf({ quotaId, useLimits })).toEqual({
          maxDeductionRatio: ['0.3'],
          subscribeType: ['new', 'renew'],
          cloudServiceType: ['hws.service.type.obs'],
        })
        expect(await limitsOf({ quotaId })).toEqual({ maxDeductionRatio: ['0.5'] })
      }
    })

    it.each(['0', '1.01', '-0.5', '0.12345', '2'])('a share of %s is none (CBC.0100)', async maxDeductionRatio => {
      const quotaId = await quotaOf({ kind: CASH_COUPON })
      expect(await refused({ quotaId, useLimits: { maxDeductionRatio } })).toEqual([
        ['INVALID_INPUT', ['useLimits', 'maxDeductionRatio'], 'CBC.0100'],
      ])
    })

    it('a share is only narrower than that of the quota, up to the whole where it has none (R-2040)', async () => {
      const quotaId = await quotaOf({ kind: CASH_COUPON, limits: [{ key: 'maxDeductionRatio', values: ['0.5'] }] })
      expect(await refused({ quotaId, useLimits: { maxDeductionRatio: '0.5001' } })).toEqual([
        ['INVALID_INPUT', ['useLimits', 'maxDeductionRatio'], 'CBC.0100'],
      ])
      expect(await limitsOf({ quotaId, useLimits: { maxDeductionRatio: '0.50' } })).toEqual({ maxDeductionRatio: ['0.50'] })
      const free = await quotaOf({ kind: CASH_COUPON })
      expect(await limitsOf({ quotaId: free, useLimits: { maxDeductionRatio: '1' } })).toEqual({ maxDeductionRatio: ['1'] })
    })

    it('have no least amount, and vouchers no share (part 2 §5)', async () => {
      const useLimits = { minimumOrderAmount: '10' }
      expect(await refused({ quotaId: await quotaOf({ kind: PICKUP_COUPON }), useLimits })).toEqual([
        ['INVALID_INPUT', ['useLimits', 'minimumOrderAmount'], 'CBC.0100'],
      ])
      expect(await refused({ quotaId: await quotaOf(), useLimits: { maxDeductionRatio: '0.5' } })).toEqual([
        ['INVALID_INPUT', ['useLimits', 'maxDeductionRatio'], 'CBC.0100'],
      ])
    })
  })

  describe('limits of a voucher (R-2040)', () => {
    it('may be any where the quota has none of the kind, and replace those that they narrow', async () => {
      const quotaId = await quotaOf({
        limits: [
          { key: 'cloudServiceType', values: ['ecs', 'obs'] },
          { key: 'usageTimes', values: ['1'] },
        ],
      })
      const useLimits = { cloudServiceTypes: ['obs'], productIds: ['p1', 'p2'], minimumOrderAmount: '100' }
      expect(await limitsOf({ quotaId, useLimits })).toEqual({
        cloudServiceType: ['obs'],
        usageTimes: ['1'],
        productId: ['p1', 'p2'],
        minimumOrderAmount: ['100.00'],
      })
      const none = { cloudServiceTypes: [], productIds: null, subscribeTypes: [], minimumOrderAmount: null }
      expect(await limitsOf({ quotaId, useLimits: none })).toEqual({ cloudServiceType: ['ecs', 'obs'], usageTimes: ['1'] })
      expect(await limitsOf({ quotaId, useLimits: null })).toEqual({ cloudServiceType: ['ecs', 'obs'], usageTimes: ['1'] })
    })

    it('never widen services or products: CBC.99000023, black lists included', async () => {
      const wide = (field: string) => [['USE_LIMIT_TOO_WIDE', ['useLimits', field], 'CBC.99000023']]
      const services = await limited('cloudServiceType', 'ecs')
      expect(await refused({ quotaId: services, useLimits: { cloudServiceTypes: ['ecs', 'obs'] } })).toEqual(wide('cloudServiceTypes'))
      const black = await limited('serviceTypeBlackList', 'obs')
      expect(await refused({ quotaId: black, useLimits: { cloudServiceTypes: ['obs'] } })).toEqual(wide('cloudServiceTypes'))
      const products = await limited('productId', 'p1')
      expect(await refused({ quotaId: products, useLimits: { productIds: ['p2'] } })).toEqual(wide('productIds'))
      const blackProducts = await limited('productBlackList', 'p2')
      expect(await refused({ quotaId: blackProducts, useLimits: { productIds: ['p2'] } })).toEqual(wide('productIds'))
    })

    it('never widen the order types: CBC.99000024', async () => {
      const quotaId = await limited('subscribeType', 'new')
      expect(await refused({ quotaId, useLimits: { subscribeTypes: ['NEW', 'CHANGE'] } })).toEqual([
        ['ORDER_TYPE_LIMIT_TOO_WIDE', ['useLimits', 'subscribeTypes'], 'CBC.99000024'],
      ])
    })

    it('never lower the least amount', async () => {
      const quotaId = await limited('minimumOrderAmount', '100')
      expect(await refused({ quotaId, useLimits: { minimumOrderAmount: '99.99' } })).toEqual([
        ['INVALID_INPUT', ['useLimits', 'minimumOrderAmount'], 'CBC.0100'],
      ])
      expect(await limitsOf({ quotaId, useLimits: { minimumOrderAmount: '100' } })).toEqual({ minimumOrderAmount: ['100.00'] })
    })

    it('name ten services and ten products at most, each once, as codes', async () => {
      const eleven = Array.from({ length: 11 }, (_, at) => `s${at}`)
      const quotaId = await quotaOf()
      for (const field of ['cloudServiceTypes', 'productIds'])
        for (const values of [eleven, ['a', 'a'], [''], ['a b']])
          expect(await refused({ quotaId, useLimits: { [field]: values } })).toEqual([['INVALID_INPUT', ['useLimits', field], 'CBC.0100']])
      expect(Object.keys(await limitsOf({ quotaId, useLimits: { cloudServiceTypes: eleven.slice(1) } }))).toEqual(['cloudServiceType'])
    })
  })

  describe('who may get one', () => {
    it('only specified customers, where the quota is for them: CBC.50000020, and the voucher does not carry that limit', async () => {
      const quotaId = await limited('specifiedCustomers', 'cus_1', 'cus_2')
      expect(await refused({ quotaId, customerIds: ['cus_1', 'cus_3'] })).toEqual([
        ['ONLY_SPECIFIED_CUSTOMERS', ['customerIds', '1'], 'CBC.50000020'],
      ])
      expect(await limitsOf({ quotaId, customerIds: ['cus_2'] })).toEqual({})
    })

    it('only customers that are associated for the first time: CBC.99000022', async () => {
      const period = { partnerId: 'ptn_sp', customerId: 'cus_3' }
      await world.add(
        CustomerAssociationEntity,
        customerAssociationRow({ id: 'cas_a', ...period, partnerId: 'ptn_other', endedAt: '2025-01-01T00:00:00.000Z' }),
        customerAssociationRow({ id: 'cas_b', ...period }),
        customerAssociationRow({ id: 'cas_c', ...period, customerId: 'cus_1' }),
      )
      const quotaId = await limited('firstAssociation', '1')
      expect(await refused({ quotaId, customerIds: ['cus_1', 'cus_3'] })).toEqual([
        ['ONLY_FIRST_ASSOCIATION', ['customerIds'], 'CBC.99000022'],
      ])
      expect(outcomes(await issue(world, 'operations', { quotaId, customerIds: ['cus_1', 'cus_2'] }))).toEqual(['DONE', 'DONE'])
    })

    it("never the partner's own account: CBC.99000025", async () => {
      await world.add(CustomerEntity, customerRow({ id: 'cus_self', partnerId: 'ptn_sp', accountName: 'ptn_sp' }))
      const quotaId = await quotaOf()
      expect(await refused({ quotaId, customerIds: ['cus_1', 'cus_self'] })).toEqual([['NOT_TO_ONESELF', ['customerIds'], 'CBC.99000025']])
    })

    it('no financially managed member of an enterprise: only that one is refused (CBC.50000034)', async () => {
      const standing = { customerId: 'cus_2', isEnterpriseMember: true, isFinanciallyHosted: true }
      await world.add(
        CustomerStandingEntity,
        customerStandingRow({ id: 'cst_2', ...standing }),
        customerStandingRow({ id: 'cst_3', ...standing, customerId: 'cus_3', isFinanciallyHosted: false }),
      )
      const quotaId = await quotaOf()
      const answer = await issue(world, 'operations', { quotaId, customerIds: ['cus_2', 'cus_3'] })
      expect(outcomes(answer)).toEqual(['RECEIVER_FINANCIALLY_MANAGED', 'DONE'])
      expect(answer.results[0]?.userErrors).toMatchObject([{ field: ['customerIds', '0'], upstreamCode: 'CBC.50000034' }])
      expect(await balanceOf(world, quotaId)).toBe('990.00')
      await world.store.writer.query('DELETE FROM customer_standing')
    })

    it('none that consumed more before its association than the quota allows: only that one is refused', async () => {
      const before = '2025-01-20T00:00:00.000Z'
      const spent = (id: string, customerId: string, amount: string, paidAt: string, given: Partial<New<OrderEntity>> = {}) =>
        orderRow({ id, partnerId: 'ptn_other', customerId, amountAfterDiscount: yuan(amount), paidAt, ...given })
      await world.add(
        OrderEntity,
        spent('ord_B1', 'cus_1', '60', before),
        spent('ord_B2', 'cus_1', '40', before),
        spent('ord_B3', 'cus_1', '40', before, { parentOrderId: 'ord_B2' }),
        spent('ord_B4', 'cus_1', '500', '2025-06-01T00:00:00.000Z', { partnerId: 'ptn_sp' }),
        spent('ord_B5', 'cus_3', '100.01', before),
      )
      const quotaId = await limited('accumulativeConsumption', '100')
      const answer = await issue(world, 'operations', { quotaId, customerIds: ['cus_1', 'cus_3', 'cus_2'] })
      expect(outcomes(answer)).toEqual(['DONE', 'CONSUMPTION_ABOVE_LIMIT', 'DONE'])
    })

    it('a reseller says that it issues by its own id only: CBC.99000037, an empty one is no id (R-2013, R-2062)', async () => {
      const quotaId = await quotaOf({ partnerId: 'ptn_reseller' })
      const unknown = [['NOT_FOUND', ['indirectPartnerId'], 'CBC.99000037']]
      const input = { quotaId, customerIds: ['cus_r1'] }
      const before = await untouchable(world)
      const codes = async (persona: string, indirectPartnerId: string) =>
        (await issue(world, persona, { ...input, indirectPartnerId })).userErrors.map(({ code, field, upstreamCode }) => [
          code,
          field,
          upstreamCode,
        ])
      for (const id of ['ptn_none', 'ptn_master', 'ptn_other']) expect(await codes('resellerAdmin', id)).toEqual(unknown)
      expect(await codes('resellerAdmin', '')).toEqual([['INVALID_INPUT', ['indirectPartnerId'], 'CBC.0100']])
      // A master looks into its resellers, and writes nothing there (R-RES-6).
      for (const id of ['ptn_reseller', 'ptn_none']) expect(await codes('masterAdmin', id)).toEqual(unknown)
      expect(await codes('operations', 'ptn_sp')).toEqual(unknown)
      expect(await untouchable(world)).toEqual(before)
      const done = await issue(world, 'resellerAdmin', { ...input, indirectPartnerId: 'ptn_reseller' })
      expect(outcomes(done)).toEqual(['DONE'])
      const ids = [done.results[0]?.voucher?.id ?? '']
      expect(await reclaim(world, 'resellerAdmin', ids, { indirectPartnerId: 'ptn_none' })).toMatchObject({
        userErrors: [{ code: 'NOT_FOUND', upstreamCode: 'CBC.99000037' }],
      })
      expect(outcomes(await reclaim(world, 'resellerAdmin', ids, { indirectPartnerId: 'ptn_reseller' }))).toEqual(['DONE'])
    })
  })

  describe('bound cash coupons (R-2060)', () => {
    const bound = async (id: string) =>
      valueAt<{ isBound: boolean }>(await world.ask('operations', `{ voucher(id: "${id}") { isBound } }`), 'voucher').isBound

    it('what comes back is issued to the same customer only, again and again', async () => {
      const quotaId = await quotaOf({ kind: CASH_COUPON, quotaValue: yuan('100') })
      const first = await issue(world, 'operations', { quotaId, faceValue: '80', bindToCustomer: true })
      const id = first.results[0]?.voucher?.id ?? ''
      expect(await bound(id)).toBe(true)
      await reclaim(world, 'operations', [id])
      expect(await balanceOf(world, quotaId)).toBe('100.00')
      const others = await issue(world, 'operations', { quotaId, customerIds: ['cus_2'], faceValue: '20.01' })
      expect(others.results[0]?.userErrors).toMatchObject([
        { code: 'QUOTA_INSUFFICIENT', upstreamCode: 'CBC.99000013', params: [{ name: 'available', value: '20.00' }] },
      ])
      expect(await balanceOf(world, quotaId)).toBe('100.00')
      // It stays bound to the customer, though nobody asked for that.
      const again = await issue(world, 'operations', { quotaId, faceValue: '30' })
      const secondId = again.results[0]?.voucher?.id ?? ''
      expect(await bound(secondId)).toBe(true)
      await reclaim(world, 'operations', [secondId])
      const all = await issue(world, 'operations', { quotaId, customerIds: ['cus_2', 'cus_3', 'cus_1'], faceValue: '20' })
      expect(outcomes(all)).toEqual(['DONE', 'QUOTA_INSUFFICIENT', 'DONE'])
      expect(await Promise.all(all.results.map(async ({ voucher }) => voucher && bound(voucher.id)))).toEqual([false, null, true])
      expect(outcomes(await issue(world, 'operations', { quotaId, faceValue: '60.01' }))).toEqual(['QUOTA_INSUFFICIENT'])
      expect(outcomes(await issue(world, 'operations', { quotaId, faceValue: '60' }))).toEqual(['DONE'])
    })

    it('a cash quota for specified customers binds each to its own; nothing else is ever bound', async () => {
      const limits = [{ key: 'specifiedCustomers', values: ['cus_1', 'cus_2'] }]
      const quotaId = await quotaOf({ kind: CASH_COUPON, quotaValue: yuan('10'), limits })
      const { results } = await issue(world, 'operations', { quotaId })
      await reclaim(world, 'operations', [results[0]?.voucher?.id ?? ''])
      expect(outcomes(await issue(world, 'operations', { quotaId, customerIds: ['cus_2', 'cus_1'] }))).toEqual([
        'QUOTA_INSUFFICIENT',
        'DONE',
      ])
      for (const what of [VoucherQuotaKind.VOUCHER, PICKUP_COUPON])
        expect(await refused({ quotaId: await quotaOf({ kind: what }), bindToCustomer: true })).toEqual([
          ['INVALID_INPUT', ['bindToCustomer'], 'CBC.0100'],
        ])
    })
  })

  describe('government partners (R-2059)', () => {
    const imported = async (customerIds: string[], rest: object = {}): Promise<Imported> =>
      valueAt(
        await world.ask('official', importing, { input: { idempotencyKey: newKey(), customerIds, ...rest } }),
        'importVoucherWhitelist',
      )
    /** Government partners are always asked for a code (R-SEN-2). */
    const official = async (quotaId: string, customerIds: string[]) => {
      world.now = later(world.now, 60_000)
      const code = await verificationCodeFor(world, 'official', 'ISSUE_CASH_COUPON', [quotaId])
      return issue(world, 'official', { quotaId, customerIds, verification: { code } })
    }

    it('issue to customers on the latest whitelist only; without one, to nobody', async () => {
      const quotaId = await quotaOf({ partnerId: 'ptn_gov', kind: CASH_COUPON })
      expect(outcomes(await official(quotaId, ['cus_g1']))).toEqual(['NOT_ON_WHITELIST'])
      expect((await imported(['cus_g1', 'cus_g2'])).voucherWhitelist).toEqual({
        number: 1,
        customerCount: 2,
        importedAt: world.now,
        importedBy: { id: 'mbr_official' },
        entries: { nodes: ['cus_g1', 'cus_g2'].map(customerId => ({ customerId, customer: { id: customerId } })) },
      })
      expect(outcomes(await official(quotaId, ['cus_g1', 'cus_g3', 'cus_1']))).toEqual(['DONE', 'NOT_ON_WHITELIST', 'NOT_FOUND'])
      expect((await imported(['cus_g3'])).voucherWhitelist).toMatchObject({ number: 2, customerCount: 1 })
      expect(outcomes(await official(quotaId, ['cus_g1', 'cus_g3']))).toEqual(['NOT_ON_WHITELIST', 'DONE'])
      expect(await balanceOf(world, quotaId)).toBe('980.00')
      const list = '{ voucherWhitelists { totalCount nodes { number customerCount } } }'
      expect(valueAt(await world.ask('accountant', list), 'voucherWhitelists')).toEqual({
        totalCount: 2,
        nodes: [
          { number: 2, customerCount: 1 },
          { number: 1, customerCount: 2 },
        ],
      })
      expect(valueAt(await world.ask('neighbour', list), 'voucherWhitelists')).toEqual({ totalCount: 0, nodes: [] })
    })

    it('one key imports once, and each import has a number of its own', async () => {
      const key = newKey()
      const first = await imported(['cus_g1'], { idempotencyKey: key })
      expect(await imported(['cus_g1'], { idempotencyKey: key })).toMatchObject({
        replayed: true,
        voucherWhitelist: first.voucherWhitelist,
      })
      const both = await Promise.all([imported(['cus_g1']), imported(['cus_g2'])])
      const numbers = both.map(({ voucherWhitelist }) => voucherWhitelist?.number ?? 0).sort((a, b) => a - b)
      const next = (first.voucherWhitelist?.number ?? 0) + 1
      expect(numbers).toEqual([next, next + 1])
    })

    it('may add to the latest version, which stays as it was', async () => {
      world.now = later(world.now, 3_600_000)
      await imported(['cus_g1'])
      world.now = later(world.now, 1)
      const { voucherWhitelist } = await imported(['cus_g3', 'cus_g1'], { addToLatest: true })
      expect(voucherWhitelist).toMatchObject({
        customerCount: 2,
        entries: { nodes: [{ customerId: 'cus_g1' }, { customerId: 'cus_g3' }] },
      })
      const list = '{ voucherWhitelists(first: 2) { nodes { customerCount entries { totalCount } } } }'
      expect(valueAt(await world.ask('official', list), 'voucherWhitelists', 'nodes')).toEqual([
        { customerCount: 2, entries: { totalCount: 2 } },
        { customerCount: 1, entries: { totalCount: 1 } },
      ])
    })

    it('import all or nothing: foreign and missing customers alike, none, one twice, too many', async () => {
      const before = await world.contents()
      const codes = async (ids: string[]) =>
        (await imported(ids)).userErrors.map(({ code, field, upstreamCode }) => [code, field, upstreamCode])
      for (const id of ['cus_1', 'cus_none', 'nonsense', ''])
        expect(await codes(['cus_g1', id])).toEqual([['NOT_FOUND', ['customerIds', '1'], 'CBC.99000035']])
      expect(await codes([])).toEqual([['INVALID_INPUT', ['customerIds'], 'CBC.0100']])
      expect((await codes(['cus_g1', 'cus_g1']))[0]?.[0]).toBe('INVALID_INPUT')
      expect(await codes(Array.from({ length: 201 }, (_, at) => `cus_n${at}`))).toEqual([['INVALID_INPUT', ['customerIds'], 'CBC.0100']])
      expect(await world.contents()).toEqual(before)
    })

    it.each(['operations', 'admin', 'accountant', 'resellerAdmin', 'vendorFinance', 'customer'])(
      '%s imports no whitelist',
      async persona => {
        const before = await world.contents()
        const input = { idempotencyKey: newKey(), customerIds: ['cus_1'] }
        expect(refusals(await world.ask(persona, importing, { input }))).toEqual(['FORBIDDEN'])
        expect(await world.contents()).toEqual(before)
      },
    )
  })
})
