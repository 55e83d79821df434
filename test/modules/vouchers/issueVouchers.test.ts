/** Issuing: who gets a voucher, who does not and why, and what is left behind by what was refused. */
import { type New } from '../../../src/db'
import { VoucherQuotaEntity, VoucherQuotaStatus, VoucherStatus } from '../../../src/modules/vouchers'
import { databases } from '../../support/databases'
import { voucherQuotaRow } from '../../support/voucherRows'
import type { World } from '../../support/world'
import { refusals, valueAt } from '../../support/answers'
import { balanceOf, conservation, issue, issuing, newKey, openVoucherWorld, outcomes, recordsOf, untouchable, yuan } from './voucherWorld'

describe.each(databases)('issuing vouchers on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openVoucherWorld(kind)
  })
  afterAll(() => world.close())

  let quotas = 0
  /** A fresh quota of `ptn_sp`. */
  const quotaOf = async (value: string, given: Partial<New<VoucherQuotaEntity>> = {}): Promise<string> => {
    const id = `vqt_i${++quotas}`
    await world.add(VoucherQuotaEntity, voucherQuotaRow({ id, partnerId: 'ptn_sp', quotaValue: yuan(value), ...given }))
    return id
  }
  const failuresOf = async (quotaId: string) =>
    (await recordsOf(world, quotaId)).map(({ customer_id, result, error_code }) => [customer_id, result, error_code])

  describe('to customers', () => {
    it('gives each its voucher, takes the face values out of the quota, and records both (R-2054, R-2070)', async () => {
      const limits = [{ key: 'cloudServiceType', values: ['hws.service.type.obs'] }]
      const quotaId = await quotaOf('100.00', { limits })
      const answer = await issue(world, 'operations', { quotaId, customerIds: ['cus_2', 'cus_1'], faceValue: '12.5', memo: '展会' })
      expect(answer).toMatchObject({
        replayed: false,
        userErrors: [],
        issuedTotal: { amount: '25.00', currency: 'CNY' },
        quota: { id: quotaId, balance: { amount: '75.00' } },
        results: ['cus_2', 'cus_1'].map(customerId => ({
          customerId,
          userErrors: [],
          voucher: {
            customerId,
            status: 'USABLE',
            faceValue: { amount: '12.50' },
            balance: { amount: '12.50' },
            effectiveAt: '2025-01-01T00:00:00.000Z',
            expireAt: '2027-01-01T00:00:00.000Z',
            activatedAt: world.now,
            memo: '展会',
          },
        })),
      })
      expect(await recordsOf(world, quotaId)).toHaveLength(2)
      for (const record of await recordsOf(world, quotaId))
        expect(record).toMatchObject({
          partner_id: 'ptn_sp',
          operation_type: 'ISSUE',
          quota_kind: 'VOUCHER',
          result: 'SUCCESS',
          error_code: null,
          remark: '展会',
          operator_id: 'mbr_operations',
          occurred_at: world.now,
        })
      const listed =
        '{ vouchers(first: 1) { nodes { kind voucherVersion isFrozen lockOrderId useLimits { key values } availableActions } } }'
      expect(valueAt(await world.ask('operations', listed), 'vouchers')).toEqual({
        nodes: [
          { kind: 'VOUCHER', voucherVersion: 2, isFrozen: false, lockOrderId: null, useLimits: limits, availableActions: ['reclaim'] },
        ],
      })
      expect(await conservation(world, quotaId)).toEqual({ holds: '75.00', mustHold: '75.00' })
    })

    it('makes a voucher INACTIVE until it is effective', async () => {
      const quotaId = await quotaOf('100')
      const effectiveAt = '2026-06-01T00:00:00.000Z'
      const { results } = await issue(world, 'operations', { quotaId, effectiveAt, expireAt: '2026-07-01T08:00:00+08:00' })
      expect(results[0]?.voucher).toMatchObject({
        status: VoucherStatus.INACTIVE,
        effectiveAt,
        expireAt: '2026-07-01T00:00:00.000Z',
        activatedAt: null,
      })
      const now = await issue(world, 'operations', { quotaId, effectiveAt: world.now })
      expect(now.results[0]?.voucher).toMatchObject({ status: VoucherStatus.USABLE, activatedAt: world.now })
    })

    it('is partly done: each refused customer is told why, in the order given, and the others get theirs (R-2021, R-2055)', async () => {
      const quotaId = await quotaOf('100')
      const customerIds = ['cus_4', 'cus_x1', 'cus_1', 'cus_none', 'nonsense', 'mbr_manager', 'cus_3']
      const answer = await issue(world, 'operations', { quotaId, customerIds, faceValue: '10' })
      expect(outcomes(answer)).toEqual(['ASSOCIATION_TYPE_NOT_ALLOWED', 'NOT_FOUND', 'DONE', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND', 'DONE'])
      expect(answer).toMatchObject({ issuedTotal: { amount: '20.00' }, quota: { balance: { amount: '80.00' } } })
      expect(answer.results[0]).toMatchObject({
        voucher: null,
        userErrors: [{ field: ['customerIds', '0'], upstreamCode: 'CBC.99000014', params: [{ name: 'current', value: 'REFERRAL' }] }],
      })
      expect(await failuresOf(quotaId)).toHaveLength(7)
      expect((await failuresOf(quotaId)).filter(([customerId]) => customerId === null)).toEqual([
        [null, 'FAILURE', 'NOT_FOUND'],
        [null, 'FAILURE', 'NOT_FOUND'],
      ])
      expect(await conservation(world, quotaId)).toEqual({ holds: '80.00', mustHold: '80.00' })
    })

    it('a foreign customer and one that does not exist answer alike (CBC.99000035)', async () => {
      const { results } = await issue(world, 'operations', { customerIds: ['cus_x1', 'cus_none', 'cus_r1'] })
      const told = results.map(({ voucher, userErrors }) => ({ voucher, userErrors: userErrors.map(error => ({ ...error, field: null })) }))
      expect(told[0]).toEqual({
        voucher: null,
        userErrors: [expect.objectContaining({ code: 'NOT_FOUND', upstreamCode: 'CBC.99000035' }) as object],
      })
      expect(told[1]).toEqual(told[0])
      expect(told[2]).toEqual(told[0])
    })

    it('goes on in the order given until the balance no longer suffices (R-2058)', async () => {
      const quotaId = await quotaOf('25')
      const answer = await issue(world, 'operations', { quotaId, customerIds: ['cus_3', 'cus_1', 'cus_2'], faceValue: '10.00' })
      expect(outcomes(answer)).toEqual(['DONE', 'DONE', 'QUOTA_INSUFFICIENT'])
      expect(answer.results[2]?.userErrors).toMatchObject([
        { upstreamCode: 'CBC.99000013', params: [{ name: 'available', value: '5.00' }] },
      ])
      expect(answer).toMatchObject({ issuedTotal: { amount: '20.00' }, quota: { balance: { amount: '5.00' } } })
      const nothing = await issue(world, 'operations', { quotaId, faceValue: '5.01' })
      expect(nothing).toMatchObject({ userErrors: [], issuedTotal: { amount: '0.00' }, quota: { balance: { amount: '5.00' } } })
      expect(outcomes(await issue(world, 'operations', { quotaId, faceValue: '5' }))).toEqual(['DONE'])
      expect(await conservation(world, quotaId)).toEqual({ holds: '0.00', mustHold: '0.00' })
    })

    it('keeps to the number and the worth of vouchers that may be out; reclaimed ones do not count (R-2056)', async () => {
      const counted = await quotaOf('100', { maxCount: 2 })
      const three = { customerIds: ['cus_1', 'cus_2', 'cus_3'], faceValue: '10' }
      expect(outcomes(await issue(world, 'operations', { quotaId: counted, ...three }))).toEqual(['DONE', 'DONE', 'VOUCHER_COUNT_EXCEEDED'])
      expect(outcomes(await issue(world, 'operations', { quotaId: counted }))).toEqual(['VOUCHER_COUNT_EXCEEDED'])
      await world.store.writer.query(
        `UPDATE voucher SET status = 'RECLAIMED', balance = 0 WHERE quota_id = '${counted}' AND customer_id = 'cus_1'`,
      )
      expect(outcomes(await issue(world, 'operations', { quotaId: counted }))).toEqual(['DONE'])
      const valued = await quotaOf('100', { maxTotalFaceValue: yuan('25') })
      expect(outcomes(await issue(world, 'operations', { quotaId: valued, ...three }))).toEqual([
        'DONE',
        'DONE',
        'TOTAL_FACE_VALUE_EXCEEDED',
      ])
      expect(outcomes(await issue(world, 'operations', { quotaId: valued, faceValue: '5' }))).toEqual(['DONE'])
      expect(outcomes(await issue(world, 'operations', { quotaId: valued, faceValue: '0.01' }))).toEqual(['TOTAL_FACE_VALUE_EXCEEDED'])
    })

    it('works for a cloud reseller with its own customers and quota (R-2013)', async () => {
      const answer = await issue(world, 'resellerAdmin', { quotaId: 'vqt_r', customerIds: ['cus_r1', 'cus_1'] })
      expect(outcomes(answer)).toEqual(['DONE', 'NOT_FOUND'])
      expect(await conservation(world, 'vqt_r')).toEqual({ holds: '790.00', mustHold: '790.00' })
    })

    it('leaves one audit row per call, with everything that it changed', async () => {
      const quotaId = await quotaOf('100')
      await issue(world, 'operations', { idempotencyKey: 'audited', quotaId, customerIds: ['cus_1', 'cus_4'] })
      const [row, ...others] = (await world.table('audit_event')).filter(({ idempotency_key }) => idempotency_key === 'audited')
      expect(others).toEqual([])
      expect(row).toMatchObject({ operation: 'issueVouchers', result: 'DONE', member_id: 'mbr_operations', partner_id: 'ptn_sp' })
      const changes = JSON.parse(String(row?.changes)) as { id: string; after: Record<string, unknown> }[]
      expect(changes.map(({ id }) => id.slice(0, 4))).toEqual(['vch_', 'vqt_'])
      expect(changes[1]?.after).toMatchObject({ balance: { amount: '90.00', currency: 'CNY' } })
    })
  })

  describe('what is refused as a whole', () => {
    /** The codes of a refused call, which changed nothing but what it recorded. */
    const refused = async (input: object, persona = 'operations') => {
      const before = await untouchable(world)
      const answer = await issue(world, persona, input)
      expect(answer).toMatchObject({ results: [], quota: null, issuedTotal: null, replayed: false })
      expect(await untouchable(world)).toEqual(before)
      return answer.userErrors.map(({ code, field, upstreamCode }) => [code, field, upstreamCode])
    }

    it.each(['0', '0.00', '-1', '-0.01', '0.001', '10.000', '9999999999999999'])(
      'a face value of %s is no amount, and no attempt either (CBC.0100)',
      async faceValue => {
        const before = await world.contents()
        const { userErrors, results } = await issue(world, 'operations', { faceValue })
        expect(results).toEqual([])
        expect(userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['faceValue'], upstreamCode: 'CBC.0100' }])
        expect(await world.contents()).toEqual(before)
      },
    )

    it.each([
      ['1e3'],
      ['NaN'],
      ['Infinity'],
      ['١٠'],
      [' 10'],
      ['10 '],
      ['-0'],
      [''],
      ['1,000'],
      [10],
      [10.5],
      [true],
      [['10']],
      [{ amount: '10' }],
    ])('a face value of %j is refused by its type', async faceValue => {
      const before = await world.contents()
      const input = { idempotencyKey: newKey(), quotaId: 'vqt_sp', customerIds: ['cus_1'], faceValue }
      expect(refusals(await world.ask('operations', issuing, { input }))).toEqual(['BAD_USER_INPUT'])
      expect(await world.contents()).toEqual(before)
    })

    it('a JSON number is refused as a literal, too', async () => {
      const literal = '{ idempotencyKey: "k", quotaId: "vqt_sp", customerIds: ["cus_1"], faceValue: 10 }'
      const answer = await world.ask('operations', `mutation { issueVouchers(input: ${literal}) { results { customerId } } }`)
      expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']).toContain(refusals(answer)[0])
    })

    it('no customer, 101 customers and one named twice (R-2052, R-2058)', async () => {
      const many = Array.from({ length: 101 }, (_, position) => `cus_n${position}`)
      expect(await refused({ customerIds: [] })).toEqual([['INVALID_INPUT', ['customerIds'], 'CBC.0100']])
      expect(await refused({ customerIds: many })).toEqual([['INVALID_INPUT', ['customerIds'], 'CBC.0100']])
      expect(await refused({ customerIds: ['cus_1', 'cus_2', 'cus_1'] })).toEqual([['INVALID_INPUT', ['customerIds', '2'], 'CBC.0100']])
      expect(outcomes(await issue(world, 'operations', { customerIds: many.slice(1), faceValue: '0.01' }))).toHaveLength(100)
    })

    it('a remark beyond 256 characters, and a key beyond 64', async () => {
      expect(await refused({ memo: '券'.repeat(257) })).toEqual([['INVALID_INPUT', ['memo'], 'CBC.0100']])
      expect(await refused({ idempotencyKey: 'k'.repeat(65) })).toEqual([['INVALID_INPUT', ['idempotencyKey'], 'CBC.0100']])
      expect(await refused({ idempotencyKey: '' })).toEqual([['INVALID_INPUT', ['idempotencyKey'], 'CBC.0100']])
      expect(outcomes(await issue(world, 'operations', { memo: '🎫'.repeat(256), faceValue: '0.01' }))).toEqual(['DONE'])
    })

    it('a quota that is missing, malformed or not mine: all alike, and without a record', async () => {
      for (const quotaId of ['vqt_none', 'vqt_x', 'vqt_r', 'cus_1', 'nonsense', '']) {
        const before = await world.contents()
        expect(await refused({ quotaId })).toEqual([['NOT_FOUND', ['quotaId'], 'CBC.99000012']])
        expect(await world.contents()).toEqual(before)
      }
    })

    it('a validity outside that of the quota, in the past or turned round (R-2053)', async () => {
      const quotaId = await quotaOf('100', { effectiveAt: '2026-01-01T00:00:00.000Z', expireAt: '2026-12-31T16:00:00.000Z' })
      const invalid = async (input: object) => (await refused({ quotaId, ...input })).map(([code, field]) => [code, field])
      expect(await invalid({ effectiveAt: '2025-12-31T23:59:59.999Z' })).toEqual([['INVALID_INPUT', ['effectiveAt']]])
      expect(await invalid({ expireAt: '2026-12-31T16:00:00.001Z' })).toEqual([['INVALID_INPUT', ['expireAt']]])
      expect(await invalid({ expireAt: world.now })).toEqual([['INVALID_INPUT', ['expireAt']]])
      expect(await invalid({ effectiveAt: '2026-07-01T00:00:00Z', expireAt: '2026-07-01T00:00:00Z' })).toEqual([
        ['INVALID_INPUT', ['effectiveAt']],
      ])
      const whole = { effectiveAt: '2026-01-01T08:00:00+08:00', expireAt: '2027-01-01T00:00:00+08:00' }
      expect(outcomes(await issue(world, 'operations', { quotaId, ...whole }))).toEqual(['DONE'])
      expect(outcomes(await issue(world, 'operations', { quotaId, effectiveAt: null, expireAt: null }))).toEqual(['DONE'])
    })

    it.each([VoucherQuotaStatus.ADJUSTING, VoucherQuotaStatus.FROZEN, VoucherQuotaStatus.INVALID, VoucherQuotaStatus.RECLAIMED])(
      'a quota that is %s, with a failed record for each customer (R-2051, R-2070)',
      async status => {
        const quotaId = await quotaOf('100', { status })
        expect(await refused({ quotaId, customerIds: ['cus_1', 'nonsense'], memo: 'why' })).toEqual([
          ['QUOTA_NOT_USABLE', ['quotaId'], 'CBC.99000012'],
        ])
        expect(new Set((await failuresOf(quotaId)).map(String))).toEqual(
          new Set(['cus_1,FAILURE,QUOTA_NOT_USABLE', ',FAILURE,QUOTA_NOT_USABLE']),
        )
        expect(await recordsOf(world, quotaId)).toContainEqual(
          expect.objectContaining({ operator_id: 'mbr_operations', remark: 'why', voucher_id: null, partner_id: 'ptn_sp' }),
        )
        expect(await conservation(world, quotaId)).toEqual({ holds: '100.00', mustHold: '100.00' })
      },
    )

    it("a reseller's quota of another state has a code of its own (R-2051)", async () => {
      const quotaId = await quotaOf('100', { status: VoucherQuotaStatus.RECLAIMED, parentQuotaId: 'vqt_m' })
      expect(await refused({ quotaId })).toEqual([['QUOTA_NOT_USABLE', ['quotaId'], 'CBC.99000015']])
    })

    it('a quota that is not yet, or no longer, in force, whatever its state says (R-2051)', async () => {
      const early = await quotaOf('100', { effectiveAt: '2026-03-02T02:00:00.001Z' })
      const late = await quotaOf('100', { expireAt: world.now })
      for (const quotaId of [early, late]) {
        expect(await refused({ quotaId })).toEqual([['QUOTA_NOT_IN_FORCE', ['quotaId'], 'CBC.99000017']])
        expect(await failuresOf(quotaId)).toEqual([['cus_1', 'FAILURE', 'QUOTA_NOT_IN_FORCE']])
      }
      expect(outcomes(await issue(world, 'operations', { quotaId: await quotaOf('100', { effectiveAt: world.now }) }))).toEqual(['DONE'])
    })

    it('a face value outside the bounds of the quota (R-2057)', async () => {
      const quotaId = await quotaOf('100', { minFaceValue: yuan('10'), maxFaceValue: yuan('20') })
      expect(await refused({ quotaId, faceValue: '9.99' })).toEqual([['FACE_VALUE_TOO_LOW', ['faceValue'], 'CBC.99000018']])
      expect(await refused({ quotaId, faceValue: '20.01' })).toEqual([['FACE_VALUE_TOO_HIGH', ['faceValue'], 'CBC.99000019']])
      expect(await failuresOf(quotaId)).toHaveLength(2)
    })

    it('a partner that uses its vouchers itself (R-2050)', async () => {
      const usesItself = (flag: number) => world.store.writer.query(`UPDATE partner SET uses_vouchers_itself = ${flag} WHERE id = 'ptn_sp'`)
      await usesItself(1)
      expect(await refused({})).toEqual([['PARTNER_USES_VOUCHERS_ITSELF', null, 'CBC.50000010']])
      await usesItself(0)
    })

    it.each([
      'manager',
      'supervisor',
      'finance',
      'specialist',
      'nobody',
      'masterManager',
      'resellerManager',
      'vendorFinance',
      'vendorAdmin',
      'customer',
    ])('%s may not issue at all: FORBIDDEN, and nothing is changed', async persona => {
      const before = await world.contents()
      const input = { idempotencyKey: newKey(), quotaId: 'vqt_sp', customerIds: ['cus_1'], faceValue: '10' }
      expect(refusals(await world.ask(persona, issuing, { input }))).toEqual(['FORBIDDEN'])
      expect(await world.contents()).toEqual(before)
    })

    it.each(['strangerAdmin', 'resellerAdmin', 'masterAdmin'])('%s finds no such quota, and nothing is changed', async persona => {
      const before = await world.contents()
      expect(await refused({}, persona)).toEqual([['NOT_FOUND', ['quotaId'], 'CBC.99000012']])
      expect(await world.contents()).toEqual(before)
    })

    it('speaks Chinese where it is asked to, and its codes stay', async () => {
      world.language = 'zh'
      try {
        const message = `mutation ($input: IssueVouchersInput!) {
          issueVouchers(input: $input) { userErrors { code message } results { userErrors { code message } } }
        }`
        const ask = (input: object) =>
          world.ask('operations', message, { input: { idempotencyKey: newKey(), quotaId: 'vqt_sp', faceValue: '9999', ...input } })
        expect(valueAt(await ask({ customerIds: ['cus_1'] }), 'issueVouchers')).toMatchObject({
          results: [{ userErrors: [{ code: 'QUOTA_INSUFFICIENT', message: expect.stringContaining('额度余额不足') as string }] }],
        })
        expect(valueAt(await ask({ customerIds: ['cus_1'], quotaId: 'vqt_none' }), 'issueVouchers')).toMatchObject({
          userErrors: [{ code: 'NOT_FOUND', message: '代金券额度不存在。' }],
        })
      } finally {
        world.language = 'en'
      }
    })
  })

  it('never leaves the quota of a stranger touched', async () => {
    expect(await balanceOf(world, 'vqt_x')).toBe('800.00')
  })
})
