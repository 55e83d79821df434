/** The life of a quota: the vendor grants, adjusts, freezes and disables it, and time ends it (part 2 §6.1). */
import { PartnerIdentity } from '../../../src/access/roles'
import type { New } from '../../../src/db'
import { CustomerEntity } from '../../../src/modules/customers'
import { PartnerEntity, PartnerStatus } from '../../../src/modules/partners'
import { VoucherQuotaEntity, VoucherQuotaStatus } from '../../../src/modules/vouchers'
import { refusals, valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { customerRow, now, partnerRow } from '../../support/rows'
import { brokenVoucherInvariants } from '../../support/voucherInvariants'
import { voucherQuotaRow } from '../../support/voucherRows'
import type { World } from '../../support/world'
import { issue, newKey, openVoucherWorld, outcomes, reclaim } from './voucherWorld'

const quotaFields = `id kind status quotaValue { amount currency } balance { amount } issuedAmount { amount } effectiveAt expireAt
  minFaceValue { amount } maxFaceValue { amount } maxCount maxTotalFaceValue { amount } limits { key values } partner { id } availableActions`
const payload = `replayed userErrors { code field upstreamCode params { name value } } voucherQuota { ${quotaFields} }`
type Told = { code: string; field: string[] | null; upstreamCode: string | null; params: { name: string; value: string }[] }
type Answered = {
  replayed: boolean
  userErrors: Told[]
  voucherQuota: { id: string; status: string; balance: { amount: string }; availableActions: string[] } | null
}
const textOf = (name: string): string =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${payload} } }`
const ofId = ['beginQuotaAdjustment', 'freezeVoucherQuota', 'unfreezeVoucherQuota', 'disableVoucherQuota']

describe.each(databases)('quotas on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openVoucherWorld(kind)
    await world.add(
      PartnerEntity,
      partnerRow({ id: 'ptn_service', identities: [PartnerIdentity.SERVICE] }),
      partnerRow({ id: 'ptn_gone', status: PartnerStatus.EXITED }),
      partnerRow({ id: 'ptn_gov', identities: [PartnerIdentity.GOVERNMENT] }),
    )
    await world.add(CustomerEntity, ...['cus_g1', 'cus_g2'].map(id => customerRow({ id, partnerId: 'ptn_gov' })))
  })
  afterEach(async () => {
    world.now = now
    expect(await brokenVoucherInvariants(world)).toEqual({})
  })
  afterAll(() => world.close())

  let quotas = 0
  const quotaOf = async (given: Partial<New<VoucherQuotaEntity>> = {}): Promise<string> => {
    const id = `vqt_l${++quotas}`
    await world.add(VoucherQuotaEntity, voucherQuotaRow({ id, partnerId: 'ptn_sp', ...given }))
    return id
  }
  const act = async (name: string, input: object, persona = 'vendorFinance'): Promise<Answered> =>
    valueAt(await world.ask(persona, textOf(name), { input }), name)
  /** Code, field and upstream code of a call that changed nothing. */
  const refused = async (name: string, input: object) => {
    const before = await world.contents()
    const { userErrors, voucherQuota } = await act(name, input)
    expect(voucherQuota).toBeNull()
    expect(await world.contents()).toEqual(before)
    return userErrors.map(({ code, field, upstreamCode }) => [code, field, upstreamCode])
  }
  const statusOf = async (id: string) => (await world.table('voucher_quota')).find(row => row.id === id)?.status
  const valid = () => ({
    idempotencyKey: newKey(),
    partnerId: 'ptn_sp',
    kind: 'VOUCHER',
    quotaValue: '5000',
    effectiveAt: '2026-03-01T00:00:00Z',
    expireAt: '2027-03-01T00:00:00Z',
  })

  describe('granting', () => {
    it.each([
      ['VOUCHER', 'ptn_sp', ['cus_1', 'cus_2']],
      ['CASH_COUPON', 'ptn_gov', ['cus_g1', 'cus_g2']],
      ['PICKUP_COUPON', 'ptn_gov', ['cus_g1', 'cus_g2']],
    ])(
      'gives the partner a quota of the kind %s with its bounds and limits (S2-01 to S2-03)',
      async (kindOf, partnerId, specifiedCustomerIds) => {
        const limits = [
          { key: 'subscribeType', values: ['new', 'renew'] },
          { key: 'maxDeductionRatio', values: ['0.5'] },
        ]
        const bounds = { minFaceValue: '10', maxFaceValue: '100', maxCount: 3, maxTotalFaceValue: '250' }
        const { voucherQuota, userErrors } = await act('grantVoucherQuota', {
          ...valid(),
          ...bounds,
          partnerId,
          kind: kindOf,
          limits,
          specifiedCustomerIds,
        })
        expect(userErrors).toEqual([])
        expect(voucherQuota).toMatchObject({
          kind: kindOf,
          status: 'NORMAL',
          quotaValue: { amount: '5000.00', currency: 'CNY' },
          balance: { amount: '5000.00' },
          issuedAmount: { amount: '0.00' },
          effectiveAt: '2026-03-01T00:00:00.000Z',
          minFaceValue: { amount: '10.00' },
          maxFaceValue: { amount: '100.00' },
          maxCount: 3,
          maxTotalFaceValue: { amount: '250.00' },
          limits: [...limits, { key: 'specifiedCustomers', values: specifiedCustomerIds }],
          partner: { id: partnerId },
          availableActions: ['beginAdjustment', 'freeze', 'disable'],
        })
      },
    )

    it('makes a quota that can be issued from at once', async () => {
      const { voucherQuota } = await act('grantVoucherQuota', valid())
      expect(outcomes(await issue(world, 'operations', { quotaId: voucherQuota?.id, customerIds: ['cus_1'] }))).toEqual(['DONE'])
    })

    it('one key grants once; another input under it is refused (R-2290)', async () => {
      const input = valid()
      const first = await act('grantVoucherQuota', input)
      const count = (await world.table('voucher_quota')).length
      expect(await act('grantVoucherQuota', input)).toMatchObject({ replayed: true, voucherQuota: { id: first.voucherQuota?.id } })
      expect(await refused('grantVoucherQuota', { ...input, quotaValue: '5001' })).toEqual([
        ['IDEMPOTENCY_KEY_REUSED', ['idempotencyKey'], 'CBC.99007009'],
      ])
      expect(await world.table('voucher_quota')).toHaveLength(count)
    })

    it.each([
      [{ quotaValue: '0' }, ['quotaValue']],
      [{ quotaValue: '-1' }, ['quotaValue']],
      [{ quotaValue: '1.001' }, ['quotaValue']],
      [{ quotaValue: '1000000000' }, ['quotaValue']],
      [{ maxFaceValue: '1000000000' }, ['maxFaceValue']],
      [{ limits: [{ key: 'minimumOrderAmount', values: ['1000000000'] }] }, ['limits', '0', 'values']],
      [{ expireAt: now }, ['expireAt']],
      [{ effectiveAt: '2027-03-01T00:00:00Z' }, ['effectiveAt']],
      [{ minFaceValue: '0' }, ['minFaceValue']],
      [{ minFaceValue: '10', maxFaceValue: '9.99' }, ['maxFaceValue']],
      [{ quotaValue: '9.99', minFaceValue: '10' }, ['minFaceValue']],
      [{ specifiedCustomerIds: ['cus_1', 'cus_2', 'cus_1'] }, ['specifiedCustomerIds', '2']],
      [{ maxCount: 0 }, ['maxCount']],
      [{ maxTotalFaceValue: '0.001' }, ['maxTotalFaceValue']],
      [{ limits: [{ key: 'nonsense', values: ['1'] }] }, ['limits', '0', 'key']],
      [{ limits: [{ key: 'subscribeType', values: ['old'] }] }, ['limits', '0', 'values']],
      [{ limits: [{ key: 'subscribeType', values: [] }] }, ['limits', '0', 'values']],
      [{ limits: [{ key: 'maxDeductionRatio', values: ['1.1'] }] }, ['limits', '0', 'values']],
      [{ limits: [{ key: 'maxDeductionRatio', values: ['0'] }] }, ['limits', '0', 'values']],
      [
        {
          limits: [
            { key: 'isRebate', values: ['0'] },
            { key: 'isRebate', values: ['1'] },
          ],
        },
        ['limits', '1', 'key'],
      ],
      [{ limits: [{ key: 'cloudServiceType', values: Array.from({ length: 11 }, (_, at) => `s${at}`) }] }, ['limits', '0', 'values']],
      [{ limits: [{ key: 'specifiedCustomers', values: ['cus_1'] }] }, ['limits']],
      [{ specifiedCustomerIds: Array.from({ length: 101 }, (_, at) => `cus_n${at}`) }, ['specifiedCustomerIds']],
    ])('refuses %j (CBC.0100)', async (given, field) => {
      expect(await refused('grantVoucherQuota', { ...valid(), ...given })).toEqual([['INVALID_INPUT', field, 'CBC.0100']])
    })

    it("refuses customers that are not the partner's, there or not, alike", async () => {
      for (const id of ['cus_x1', 'cus_none', 'nonsense'])
        expect(await refused('grantVoucherQuota', { ...valid(), specifiedCustomerIds: ['cus_1', id] })).toEqual([
          ['NOT_FOUND', ['specifiedCustomerIds', '1'], 'CBC.99000035'],
        ])
    })

    it('refuses partners that cannot hold one: a cloud reseller, a partner of another path, one that has left, none', async () => {
      for (const partnerId of ['ptn_reseller', 'ptn_service', 'ptn_gone'])
        expect(await refused('grantVoucherQuota', { ...valid(), partnerId })).toEqual([['PARTNER_CANNOT_HOLD_QUOTA', ['partnerId'], null]])
      for (const partnerId of ['ptn_none', 'cus_1', ''])
        expect(await refused('grantVoucherQuota', { ...valid(), partnerId })).toEqual([['NOT_FOUND', ['partnerId'], null]])
    })

    it.each(['CASH_COUPON', 'PICKUP_COUPON'])(
      'refuses a quota of the kind %s to whoever is no government partner (part 2 §3)',
      async kindOf => {
        for (const partnerId of ['ptn_sp', 'ptn_master', 'ptn_reseller', 'ptn_service'])
          expect(await refused('grantVoucherQuota', { ...valid(), partnerId, kind: kindOf })).toEqual([
            ['PARTNER_CANNOT_HOLD_QUOTA', ['partnerId'], null],
          ])
      },
    )
  })

  describe('adjusting', () => {
    it('stops issuing, and sets a value that keeps what is out: nothing appears, nothing gets lost (I-1)', async () => {
      const id = await quotaOf()
      await issue(world, 'operations', { quotaId: id, customerIds: ['cus_1', 'cus_2'], faceValue: '150' })
      expect((await act('beginQuotaAdjustment', { id })).voucherQuota).toMatchObject({
        status: 'ADJUSTING',
        availableActions: ['finishAdjustment', 'freeze'],
      })
      expect((await issue(world, 'operations', { quotaId: id })).userErrors).toMatchObject([{ code: 'QUOTA_NOT_USABLE' }])
      const input = { idempotencyKey: newKey(), id, newValue: '400' }
      const finished = await act('finishQuotaAdjustment', input)
      expect(finished.voucherQuota).toMatchObject({ status: 'NORMAL', quotaValue: { amount: '400.00' }, balance: { amount: '100.00' } })
      expect(await act('finishQuotaAdjustment', input)).toMatchObject({ replayed: true, voucherQuota: { balance: { amount: '100.00' } } })
    })

    it('at once with issuing, either waits for the other: each voucher is out before the adjustment, or refused by it (part 2 §18.2)', async () => {
      const id = await quotaOf()
      const issuing = ['cus_1', 'cus_2', 'cus_3'].map(customerId => issue(world, 'operations', { quotaId: id, customerIds: [customerId] }))
      const [begun, ...answers] = await Promise.all([act('beginQuotaAdjustment', { id }), ...issuing])
      expect(begun.userErrors).toEqual([])
      const out = answers.filter(({ userErrors }) => userErrors.length === 0).length
      for (const { userErrors } of answers) expect(['QUOTA_NOT_USABLE', undefined]).toContain(userErrors[0]?.code)
      const finished = await act('finishQuotaAdjustment', { idempotencyKey: newKey(), id, newValue: '500' })
      expect(finished.voucherQuota?.balance.amount).toBe(`${500 - 10 * out}.00`)
    })

    it('never goes below what is out; exactly that empties it', async () => {
      const id = await quotaOf()
      const { results } = await issue(world, 'operations', { quotaId: id, customerIds: ['cus_1', 'cus_2'], faceValue: '150' })
      await reclaim(world, 'operations', [results[0]?.voucher?.id ?? ''])
      await act('beginQuotaAdjustment', { id })
      const to = (newValue: string) => ({ idempotencyKey: newKey(), id, newValue })
      expect(await refused('finishQuotaAdjustment', to('149.99'))).toEqual([['QUOTA_BELOW_ISSUED', ['newValue'], null]])
      expect(await refused('finishQuotaAdjustment', to('0'))).toEqual([['INVALID_INPUT', ['newValue'], 'CBC.0100']])
      expect((await act('finishQuotaAdjustment', to('150'))).voucherQuota).toMatchObject({ balance: { amount: '0.00' } })
    })

    it("refuses what was cut from a master's quota: it would be worth more from nowhere (I-3)", async () => {
      const id = await quotaOf({ partnerId: 'ptn_reseller', parentQuotaId: 'vqt_none' })
      expect(await refused('beginQuotaAdjustment', { id })).toEqual([['QUOTA_OF_MASTER', ['id'], null]])
      expect(valueAt(await world.ask('vendorFinance', `{ voucherQuota(id: "${id}") { availableActions } }`), 'voucherQuota')).toEqual({
        availableActions: ['freeze', 'disable'],
      })
    })
  })

  describe('freezing and disabling', () => {
    it('freezes a quota in use, and unfreezes it where it stood (api §7)', async () => {
      const id = await quotaOf()
      expect((await act('freezeVoucherQuota', { id })).voucherQuota).toMatchObject({
        status: 'FROZEN',
        availableActions: ['unfreeze', 'disable'],
      })
      expect((await issue(world, 'operations', { quotaId: id })).userErrors).toMatchObject([
        { code: 'QUOTA_NOT_USABLE', params: [{ name: 'current', value: 'FROZEN' }] },
      ])
      expect((await act('unfreezeVoucherQuota', { id })).voucherQuota).toMatchObject({ status: 'NORMAL' })
      expect(outcomes(await issue(world, 'operations', { quotaId: id }))).toEqual(['DONE'])
    })

    it('unfreezes a quota that was being adjusted back into its adjustment', async () => {
      const id = await quotaOf()
      await act('beginQuotaAdjustment', { id })
      await act('freezeVoucherQuota', { id })
      expect((await act('unfreezeVoucherQuota', { id })).voucherQuota).toMatchObject({ status: 'ADJUSTING' })
    })

    it('disables a quota for good; what its vouchers give back lies in it, unusable (R-2063)', async () => {
      const id = await quotaOf()
      const { results } = await issue(world, 'operations', { quotaId: id, faceValue: '50' })
      expect((await act('disableVoucherQuota', { id })).voucherQuota).toMatchObject({ status: 'INVALID', availableActions: [] })
      expect(outcomes(await reclaim(world, 'operations', [results[0]?.voucher?.id ?? '']))).toEqual(['DONE'])
      expect((await issue(world, 'operations', { quotaId: id })).userErrors).toMatchObject([{ code: 'QUOTA_NOT_USABLE' }])
    })

    it.each([
      ['NORMAL', ['unfreezeVoucherQuota', 'finishQuotaAdjustment']],
      ['ADJUSTING', ['beginQuotaAdjustment', 'unfreezeVoucherQuota', 'disableVoucherQuota']],
      ['FROZEN', ['beginQuotaAdjustment', 'finishQuotaAdjustment', 'freezeVoucherQuota']],
      ['INVALID', [...ofId, 'finishQuotaAdjustment']],
      ['RECLAIMED', [...ofId, 'finishQuotaAdjustment']],
    ])('%s allows none of %j: INVALID_STATE, and nothing is changed', async (status, verbs) => {
      const id = await quotaOf({ status: status as VoucherQuotaStatus })
      for (const verb of verbs) {
        const rest = verb === 'finishQuotaAdjustment' ? { idempotencyKey: newKey(), newValue: '5000' } : {}
        expect(await refused(verb, { id, ...rest })).toEqual([['INVALID_STATE', null, null]])
      }
    })

    it('a quota whose time ran out allows nothing, before any job has written that down (api §6)', async () => {
      const id = await quotaOf({ expireAt: now })
      for (const verb of ofId) expect(await refused(verb, { id })).toEqual([['INVALID_STATE', null, null]])
    })
  })

  it('time ends what is normal or frozen, not what is being adjusted; the job may run twice (part 2 §6.1)', async () => {
    const expireAt = '2026-04-01T00:00:00.000Z'
    const [normal, frozen, adjusting] = [
      await quotaOf({ expireAt }),
      await quotaOf({ expireAt, status: VoucherQuotaStatus.FROZEN, statusBeforeFreeze: VoucherQuotaStatus.NORMAL }),
      await quotaOf({ expireAt, status: VoucherQuotaStatus.ADJUSTING }),
    ]
    await world.runJob('expireVoucherQuotas')
    expect(await statusOf(normal)).toBe('NORMAL')
    world.now = expireAt
    expect(await world.runJob('expireVoucherQuotas')).toBe(2)
    expect([await statusOf(normal), await statusOf(frozen), await statusOf(adjusting)]).toEqual(['INVALID', 'INVALID', 'ADJUSTING'])
    expect(await world.runJob('expireVoucherQuotas')).toBe(0)
    await act('finishQuotaAdjustment', { idempotencyKey: newKey(), id: adjusting, newValue: '1000' })
    expect(await world.runJob('expireVoucherQuotas')).toBe(1)
  })

  it.each([
    'admin',
    'operations',
    'finance',
    'manager',
    'masterAdmin',
    'resellerAdmin',
    'vendorAdmin',
    'incentiveOps',
    'customer',
    'nobody',
  ])('%s may do none of it: FORBIDDEN, and nothing is changed', async persona => {
    const before = await world.contents()
    expect(refusals(await world.ask(persona, textOf('grantVoucherQuota'), { input: valid() }))).toEqual(['FORBIDDEN'])
    for (const verb of ofId) expect(refusals(await world.ask(persona, textOf(verb), { input: { id: 'vqt_sp' } }))).toEqual(['FORBIDDEN'])
    const input = { idempotencyKey: newKey(), id: 'vqt_sp', newValue: '1' }
    expect(refusals(await world.ask(persona, textOf('finishQuotaAdjustment'), { input }))).toEqual(['FORBIDDEN'])
    expect(await world.contents()).toEqual(before)
  })

  it('a quota that is missing or malformed is not found', async () => {
    for (const id of ['vqt_none', 'cus_1', '', 'nonsense'])
      for (const verb of ofId) expect(await refused(verb, { id })).toEqual([['NOT_FOUND', ['id'], null]])
  })

  it('shows members of the partner no button of the vendor', async () => {
    const text = '{ voucherQuota(id: "vqt_sp") { availableActions } }'
    expect(valueAt(await world.ask('operations', text), 'voucherQuota')).toEqual({ availableActions: [] })
  })
})
