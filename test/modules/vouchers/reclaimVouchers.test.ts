/** Reclaiming: what comes back, where it goes, and what stays with the customer. */
import type { New } from '../../../src/db'
import {
  VoucherEntity,
  VoucherOperationRecordEntity,
  VoucherQuotaEntity,
  VoucherQuotaStatus,
  VoucherStatus,
} from '../../../src/modules/vouchers'
import { databases } from '../../support/databases'
import { issueRecordOf, voucherQuotaRow, voucherRow } from '../../support/voucherRows'
import type { World } from '../../support/world'
import { refusals, valueAt } from '../../support/answers'
import {
  balanceOf,
  conservation,
  issue,
  newKey,
  openVoucherWorld,
  outcomes,
  reclaim,
  reclaiming,
  recordsOf,
  untouchable,
  yuan,
} from './voucherWorld'

describe.each(databases)('reclaiming vouchers on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openVoucherWorld(kind)
  })
  afterAll(() => world.close())

  let made = 0
  /** A fresh quota of 1000.00 and vouchers of 100.00 issued from it, of `cus_1` unless said otherwise. */
  const out = async (given: Partial<New<VoucherEntity>>[], quota: Partial<New<VoucherQuotaEntity>> = {}) => {
    const quotaId = `vqt_o${++made}`
    const rows = given.map((voucher, position) =>
      voucherRow({ id: `vch_o${made}-${position}`, partnerId: 'ptn_sp', customerId: 'cus_1', quotaId, ...voucher }),
    )
    const balance = rows.reduce((left, { faceValue }) => left.minus(faceValue), yuan('1000'))
    await world.add(VoucherQuotaEntity, voucherQuotaRow({ id: quotaId, partnerId: 'ptn_sp', balance, ...quota }))
    await world.add(VoucherEntity, ...rows)
    await world.add(VoucherOperationRecordEntity, ...rows.map(row => issueRecordOf(row)))
    return { quotaId, ids: rows.map(({ id }) => id), id: rows[0]?.id ?? '' }
  }
  const reclaimRecordsOf = async (quotaId: string) =>
    (await recordsOf(world, quotaId)).filter(({ operation_type }) => operation_type === 'RECLAIM')
  const stored = async (id: string) => (await world.table('voucher')).find(row => row.id === id)

  describe('what may be reclaimed', () => {
    it('is answered with what really came back, which goes to its quota whole (R-2020, R-2024, R-2063)', async () => {
      const { quotaId, ids } = await out([{ balance: yuan('30.05') }, { customerId: 'cus_3' }])
      const answer = await reclaim(world, 'operations', [...ids].reverse(), { remark: 'wrongly issued' })
      expect(answer).toMatchObject({
        replayed: false,
        userErrors: [],
        results: [
          { id: ids[1], reclaimed: { amount: '100.00', currency: 'CNY' }, userErrors: [] },
          { id: ids[0], reclaimed: { amount: '30.05', currency: 'CNY' }, userErrors: [] },
        ],
      })
      for (const { voucher } of answer.results)
        expect(voucher).toMatchObject({ status: VoucherStatus.RECLAIMED, balance: { amount: '0.00' }, availableActions: [] })
      expect(await balanceOf(world, quotaId)).toBe('930.05')
      expect(await conservation(world, quotaId)).toEqual({ holds: '930.05', mustHold: '930.05' })
      const records = await reclaimRecordsOf(quotaId)
      expect(records).toHaveLength(2)
      for (const record of records)
        expect(record).toMatchObject({
          partner_id: 'ptn_sp',
          result: 'SUCCESS',
          error_code: null,
          remark: 'wrongly issued',
          operator_id: 'mbr_operations',
          occurred_at: world.now,
        })
    })

    it('is any usable voucher, also of a quota from which can no longer be issued (R-2063)', async () => {
      for (const status of [VoucherQuotaStatus.FROZEN, VoucherQuotaStatus.ADJUSTING, VoucherQuotaStatus.INVALID]) {
        const { quotaId, id } = await out([{}], { status, expireAt: '2026-01-01T00:00:00.000Z' })
        expect(outcomes(await reclaim(world, 'operations', [id]))).toEqual(['DONE'])
        expect(await balanceOf(world, quotaId)).toBe('1000.00')
      }
    })

    it('is a voucher that became effective, before any job has written that down (api §6)', async () => {
      const effectiveAt = '2026-03-02T02:00:00.000Z'
      const { id } = await out([{ status: VoucherStatus.INACTIVE, effectiveAt, activatedAt: null }])
      expect(outcomes(await reclaim(world, 'operations', [id]))).toEqual(['DONE'])
      expect(await stored(id)).toMatchObject({ status: 'RECLAIMED', activated_at: effectiveAt })
    })

    it('goes to the nearest ancestor of a quota that was itself reclaimed: to the master, unseen by its reseller (R-2063)', async () => {
      await world.add(VoucherQuotaEntity, voucherQuotaRow({ id: 'vqt_top', partnerId: 'ptn_master', balance: yuan('500') }))
      const child = { partnerId: 'ptn_reseller', parentQuotaId: 'vqt_top', status: VoucherQuotaStatus.RECLAIMED, balance: yuan('0') }
      const { quotaId, id } = await out([{ partnerId: 'ptn_reseller', customerId: 'cus_r1' }], child)
      const answer = await reclaim(world, 'resellerAdmin', [id])
      expect(answer.results).toMatchObject([{ reclaimed: { amount: '100.00' }, voucher: { status: 'RECLAIMED' }, userErrors: [] }])
      expect(await balanceOf(world, quotaId)).toBe('0.00')
      expect(await balanceOf(world, 'vqt_top')).toBe('600.00')
      expect(await reclaimRecordsOf('vqt_top')).toMatchObject([{ partner_id: 'ptn_reseller', voucher_id: id, result: 'SUCCESS' }])
      const records = `{ voucherOperationRecords(filter: { voucherIds: ["${id}"], operationTypes: [RECLAIM] }) { nodes { quotaId quota { id } } } }`
      expect(valueAt(await world.ask('resellerAdmin', records), 'voucherOperationRecords', 'nodes')).toEqual([
        { quotaId: 'vqt_top', quota: null },
      ])
    })
  })

  describe('what may not be reclaimed', () => {
    /** The first error of each item; the vouchers and quotas are as before. */
    const refused = async (ids: string[], persona = 'operations') => {
      const before = await untouchable(world)
      const { results, userErrors } = await reclaim(world, persona, ids)
      expect(userErrors).toEqual([])
      expect(results.map(({ id, reclaimed }) => [id, reclaimed])).toEqual(ids.map(id => [id, null]))
      expect(await untouchable(world)).toEqual(before)
      return results.map(({ userErrors: [error] }) => error)
    }

    it.each([VoucherStatus.INACTIVE, VoucherStatus.USED, VoucherStatus.EXPIRED, VoucherStatus.RECLAIMED])(
      'is a voucher that is %s, and the attempt is recorded (R-2020, R-2070)',
      async status => {
        const { quotaId, id } = await out([{ status, effectiveAt: '2026-06-01T00:00:00.000Z' }])
        expect(await refused([id])).toMatchObject([
          { code: 'INVALID_STATE', field: ['ids', '0'], params: [{ name: 'current', value: status }, { name: 'allowed' }] },
        ])
        expect(await reclaimRecordsOf(quotaId)).toMatchObject([
          { result: 'FAILURE', error_code: 'INVALID_STATE', voucher_id: id, customer_id: 'cus_1' },
        ])
        expect(Number((await reclaimRecordsOf(quotaId))[0]?.amount)).toBe(0)
      },
    )

    it('is a voucher whose time ran out, before any job has written that down (api §6)', async () => {
      const { id } = await out([{ expireAt: world.now }])
      expect(await refused([id])).toMatchObject([{ code: 'INVALID_STATE', params: [{ value: VoucherStatus.EXPIRED }, { value: '–' }] }])
      const [shown] = (await reclaim(world, 'operations', [id])).results
      expect(shown?.voucher).toMatchObject({ availableActions: [] })
    })

    it('is a frozen one, and one that an unpaid order holds (R-2022)', async () => {
      const { ids } = await out([{ isFrozen: true }, { lockOrderId: 'ord_ABC' }])
      expect(await refused(ids)).toMatchObject([
        { code: 'VOUCHER_FROZEN', field: ['ids', '0'] },
        { code: 'VOUCHER_HELD_BY_ORDER', field: ['ids', '1'], params: [{ name: 'order', value: 'ord_ABC' }] },
      ])
      const actions = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Voucher { availableActions } } }`
      expect(valueAt(await world.ask('operations', actions, { ids }), 'nodes')).toEqual([
        { availableActions: [] },
        { availableActions: [] },
      ])
    })

    it('is one of a referral customer, or of a customer that is no longer mine (R-2021)', async () => {
      const { ids } = await out([{ customerId: 'cus_4' }, { customerId: 'cus_x1' }])
      expect(await refused(ids)).toMatchObject([
        { code: 'ASSOCIATION_TYPE_NOT_ALLOWED', upstreamCode: 'CBC.99000014' },
        { code: 'NOT_FOUND', upstreamCode: 'CBC.99000035' },
      ])
    })

    it('is a foreign one, a missing one and what is no id: all alike, and without a record', async () => {
      const before = await world.contents()
      const ids = ['vch_x1', 'vch_r1', 'vch_none', 'vqt_sp', 'nonsense', '']
      const told = (await refused(ids)).map(error => ({ ...error, field: null }))
      expect(told[0]).toMatchObject({ code: 'NOT_FOUND', upstreamCode: null })
      for (const error of told) expect(error).toEqual(told[0])
      expect(await world.contents()).toEqual(before)
    })

    it.each(['strangerAdmin', 'resellerAdmin', 'masterAdmin'])("%s finds no voucher of ptn_sp's", async persona => {
      const before = await world.contents()
      expect(await refused(['vch_a1', 'vch_a3'], persona)).toMatchObject([{ code: 'NOT_FOUND' }, { code: 'NOT_FOUND' }])
      expect(await world.contents()).toEqual(before)
    })

    it.each(['manager', 'supervisor', 'finance', 'specialist', 'nobody', 'masterManager', 'resellerManager', 'vendorFinance', 'customer'])(
      '%s may not reclaim at all: FORBIDDEN, and nothing is changed',
      async persona => {
        const before = await world.contents()
        expect(refusals(await world.ask(persona, reclaiming, { input: { idempotencyKey: newKey(), ids: ['vch_a1'] } }))).toEqual([
          'FORBIDDEN',
        ])
        expect(await world.contents()).toEqual(before)
      },
    )

    it('does not keep the others of the call from coming back (R-2061)', async () => {
      const { quotaId, ids } = await out([{}, { isFrozen: true }, {}])
      expect(outcomes(await reclaim(world, 'operations', ids))).toEqual(['DONE', 'VOUCHER_FROZEN', 'DONE'])
      expect(await conservation(world, quotaId)).toEqual({ holds: '900.00', mustHold: '900.00' })
    })
  })

  it('is refused as a whole in the name of a reseller that is none, with one failed record for each voucher of mine (R-2062, R-2070)', async () => {
    const { quotaId, ids } = await out([{}, {}])
    const before = await untouchable(world)
    const input = { indirectPartnerId: 'ptn_reseller', remark: 'not mine to say' }
    const answer = await reclaim(world, 'operations', [...ids, 'vch_x1', 'vch_none'], input)
    expect(answer).toMatchObject({ results: [], userErrors: [{ code: 'NOT_FOUND', upstreamCode: 'CBC.99000037' }] })
    expect(await untouchable(world)).toEqual(before)
    const records = await reclaimRecordsOf(quotaId)
    expect(records.map(({ voucher_id: id }) => id).sort()).toEqual(ids)
    for (const record of records)
      expect(record).toMatchObject({ result: 'FAILURE', error_code: 'NOT_FOUND', customer_id: 'cus_1', remark: 'not mine to say' })
    expect(records.map(({ amount }) => Number(amount))).toEqual([0, 0])
  })

  it('refuses no id, 101 ids, one named twice, a long remark and a bad key as a whole, and changes nothing', async () => {
    const before = await world.contents()
    const many = Array.from({ length: 101 }, (_, position) => `vch_n${position}`)
    const errors = async (ids: string[], input: object = {}) => {
      const { results, userErrors } = await reclaim(world, 'operations', ids, input)
      expect(results).toEqual([])
      return userErrors.map(({ code, field }) => [code, field])
    }
    expect(await errors([])).toEqual([['INVALID_INPUT', ['ids']]])
    expect(await errors(many)).toEqual([['INVALID_INPUT', ['ids']]])
    expect(await errors(['vch_a1', 'vch_a1'])).toEqual([['INVALID_INPUT', ['ids', '1']]])
    expect(await errors(['vch_a1'], { remark: 'r'.repeat(257) })).toEqual([['INVALID_INPUT', ['remark']]])
    expect(await errors(['vch_a1'], { idempotencyKey: '' })).toEqual([['INVALID_INPUT', ['idempotencyKey']]])
    expect(await world.contents()).toEqual(before)
  })

  it('lets what came back be issued again, and leaves every earlier record as it was (R-2071)', async () => {
    const { quotaId, ids } = await out([{}, {}], { quotaValue: yuan('200'), balance: yuan('0') })
    expect(outcomes(await issue(world, 'operations', { quotaId, faceValue: '150' }))).toEqual(['QUOTA_INSUFFICIENT'])
    const earlier = await world.table('voucher_operation_record')
    await reclaim(world, 'operations', ids)
    expect(outcomes(await issue(world, 'operations', { quotaId, faceValue: '150' }))).toEqual(['DONE'])
    expect(await world.table('voucher_operation_record')).toEqual(expect.arrayContaining(earlier))
    expect(await conservation(world, quotaId)).toEqual({ holds: '50.00', mustHold: '50.00' })
  })
})
