/** Issuing and reclaiming are sensitive operations (S2-42): without a code nothing happens and nothing is recorded. */
import { PartnerIdentity, RoleCode } from '../../../src/access/roles'
import { CustomerEntity } from '../../../src/modules/customers'
import { PartnerEntity } from '../../../src/modules/partners'
import { VoucherEntity, VoucherKind, VoucherQuotaEntity, VoucherQuotaKind } from '../../../src/modules/vouchers'
import { later } from '../../../src/shared/time'
import { valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { customerRow, partnerRow } from '../../support/rows'
import { verificationCodeFor } from '../../support/verification'
import { voucherQuotaRow, voucherRow } from '../../support/voucherRows'
import type { World } from '../../support/world'
import { balanceOf, issue, newKey, openVoucherWorld, outcomes, reclaim, recordsOf, yuan } from './voucherWorld'

const challenged = 'userErrors { code } verification { operation channels { channel } }'
const issuing = `mutation ($input: IssueVouchersInput!) { issueVouchers(input: $input) { results { customerId } ${challenged} } }`
const reclaiming = `mutation ($input: ReclaimVouchersInput!) { reclaimVouchers(input: $input) { results { id } ${challenged} } }`
const asked = (operation: string) => ({
  results: [],
  userErrors: [{ code: 'VERIFICATION_REQUIRED' }],
  verification: { operation, channels: [{ channel: 'EMAIL' }, { channel: 'SMS' }] },
})

describe.each(databases)('vouchers and codes on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openVoucherWorld(kind)
    await world.join('careful', { partnerId: 'ptn_sp', roles: [RoleCode.OPERATIONS], verificationCodeEnabled: true })
    await world.add(PartnerEntity, partnerRow({ id: 'ptn_gov', identities: [PartnerIdentity.GOVERNMENT] }))
    await world.join('official', { partnerId: 'ptn_gov', roles: [RoleCode.OPERATIONS] })
    await world.add(CustomerEntity, customerRow({ id: 'cus_g1', partnerId: 'ptn_gov' }))
    await world.add(
      VoucherQuotaEntity,
      voucherQuotaRow({ id: 'vqt_g1', partnerId: 'ptn_gov', balance: yuan('900') }),
      voucherQuotaRow({ id: 'vqt_g2', partnerId: 'ptn_gov', kind: VoucherQuotaKind.CASH_COUPON, balance: yuan('900') }),
    )
    const ofGovernment = { partnerId: 'ptn_gov', customerId: 'cus_g1' }
    await world.add(
      VoucherEntity,
      voucherRow({ id: 'vch_g1', ...ofGovernment, quotaId: 'vqt_g1' }),
      voucherRow({ id: 'vch_g2', ...ofGovernment, quotaId: 'vqt_g2', kind: VoucherKind.CASH_COUPON }),
    )
  })
  afterAll(() => world.close())
  afterEach(() => {
    world.now = later(world.now, 60_000)
  })

  it('issuing asks whose switch is on, records no attempt, and issues with the code of this quota', async () => {
    const input = { idempotencyKey: newKey(), quotaId: 'vqt_sp', customerIds: ['cus_1', 'cus_2'], faceValue: '10' }
    const before = await world.contents()
    const recorded = (await recordsOf(world, 'vqt_sp')).length
    expect(valueAt(await world.ask('careful', issuing, { input }), 'issueVouchers')).toEqual(asked('ISSUE_VOUCHER'))
    expect(await world.contents()).toEqual(before)

    const other = await verificationCodeFor(world, 'careful', 'ISSUE_VOUCHER', ['vqt_r'])
    expect(await issue(world, 'careful', { ...input, verification: { code: other } })).toMatchObject({
      results: [],
      userErrors: [{ code: 'VERIFICATION_CODE_WRONG', upstreamCode: 'CBC.99004010' }],
    })
    world.now = later(world.now, 60_000)
    const code = await verificationCodeFor(world, 'careful', 'ISSUE_VOUCHER', ['vqt_sp'])
    expect(outcomes(await issue(world, 'careful', { ...input, verification: { code } }))).toEqual(['DONE', 'DONE'])
    expect(await issue(world, 'careful', input)).toMatchObject({ replayed: true })
    expect(await issue(world, 'careful', { ...input, idempotencyKey: newKey(), verification: { code } })).toMatchObject({
      userErrors: [{ code: 'VERIFICATION_CODE_WRONG' }],
    })
    expect((await recordsOf(world, 'vqt_sp')).length).toBe(recorded + 2)
  })

  it('a cash coupon of a partner that is no government counts as a voucher: no kind leaves without the question (R-VC-2)', async () => {
    const cash = { quotaId: 'vqt_cash', kind: VoucherKind.CASH_COUPON, partnerId: 'ptn_sp', customerId: 'cus_1' }
    await world.add(
      VoucherQuotaEntity,
      voucherQuotaRow({ id: 'vqt_cash', partnerId: 'ptn_sp', kind: VoucherQuotaKind.CASH_COUPON, balance: yuan('900') }),
    )
    await world.add(VoucherEntity, voucherRow({ id: 'vch_cash', ...cash }))
    const input = { idempotencyKey: newKey(), quotaId: 'vqt_cash', customerIds: ['cus_1'], faceValue: '10' }
    expect(valueAt(await world.ask('careful', issuing, { input }), 'issueVouchers')).toEqual(asked('ISSUE_VOUCHER'))
    const taking = { idempotencyKey: newKey(), ids: ['vch_cash'] }
    expect(valueAt(await world.ask('careful', reclaiming, { input: taking }), 'reclaimVouchers')).toEqual(asked('RECLAIM_VOUCHER'))
  })

  it('what cannot be issued anyway is told first, without a code', async () => {
    const input = { idempotencyKey: newKey(), quotaId: 'vqt_sp', customerIds: ['cus_1', 'cus_1'], faceValue: '10' }
    expect(await issue(world, 'careful', input)).toMatchObject({ userErrors: [{ code: 'INVALID_INPUT' }] })
    expect(await issue(world, 'careful', { ...input, quotaId: 'vqt_x', customerIds: ['cus_1'] })).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND' }],
    })
  })

  it('reclaiming asks for a code of exactly these vouchers, in any order', async () => {
    const ids = ['vch_a1', 'vch_a3']
    const balance = await balanceOf(world, 'vqt_sp')
    const before = await world.contents()
    const input = { idempotencyKey: newKey(), ids }
    expect(valueAt(await world.ask('careful', reclaiming, { input }), 'reclaimVouchers')).toEqual(asked('RECLAIM_VOUCHER'))
    expect(await world.contents()).toEqual(before)
    const code = await verificationCodeFor(world, 'careful', 'RECLAIM_VOUCHER', ids)
    expect(await reclaim(world, 'careful', ['vch_a1'], { verification: { code } })).toMatchObject({
      userErrors: [{ code: 'VERIFICATION_CODE_WRONG' }],
    })
    expect(await balanceOf(world, 'vqt_sp')).toBe(balance)
    expect(outcomes(await reclaim(world, 'careful', ['vch_a3', 'vch_a1'], { verification: { code } }))).toEqual(['DONE', 'DONE'])
  })

  it('asks nobody whose switch is off (R-SEN-1)', async () => {
    expect(outcomes(await issue(world, 'operations', { quotaId: 'vqt_sp', customerIds: ['cus_1'] }))).toEqual(['DONE'])
  })

  it('a government partner is always asked, for cash coupons by an operation of their own; a mixed batch counts as vouchers', async () => {
    const operationFor = async (ids: string[]) => {
      const input = { idempotencyKey: newKey(), ids }
      return valueAt<{ verification: { operation: string } }>(await world.ask('official', reclaiming, { input }), 'reclaimVouchers')
        .verification.operation
    }
    expect(await operationFor(['vch_g1'])).toBe('RECLAIM_VOUCHER')
    expect(await operationFor(['vch_g2'])).toBe('RECLAIM_CASH_COUPON')
    expect(await operationFor(['vch_g2', 'vch_g1'])).toBe('RECLAIM_VOUCHER')
    const code = await verificationCodeFor(world, 'official', 'RECLAIM_CASH_COUPON', ['vch_g2'])
    expect(outcomes(await reclaim(world, 'official', ['vch_g2'], { verification: { code } }))).toEqual(['DONE'])
  })
})
