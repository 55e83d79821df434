/** Reseller quotas and partner vouchers of the demo world: possible ones, whose books add up. */
import { demoSize } from '../../src/demo/sizes'
import {
  PartnerVoucherEntity,
  partnerVoucherInvariants,
  TestCouponApplicationEntity,
  TestCouponStatus,
} from '../../src/modules/partnerVouchers'
import { quotaInvariants, VoucherQuotaEntity, VoucherQuotaOperationType, VoucherQuotaRecordEntity } from '../../src/modules/vouchers'
import { type Demo, openDemo } from '../support/demo'
import { now } from '../support/rows'
import { collect } from './collected'

const world = collect(demoSize, now)

describe('reseller quotas and partner vouchers of the demo world', () => {
  let demo: Demo
  beforeAll(async () => {
    demo = await openDemo('sqlite')
  })
  afterAll(() => demo.close())

  it.each([...quotaInvariants, ...partnerVoucherInvariants])('keep to: $name', async ({ sql }) => {
    expect(await demo.store.writer.query(sql)).toEqual([])
  })

  it('have a record of each quota that was cut, and of each that was taken back (R-2070)', () => {
    const cut = world.of(VoucherQuotaEntity).filter(({ parentQuotaId }) => parentQuotaId !== null)
    const records = world.of(VoucherQuotaRecordEntity)
    const recorded = (type: VoucherQuotaOperationType) =>
      records.flatMap(({ operationType, quotaId }) => (operationType === type && quotaId ? [quotaId] : [])).sort()
    expect(recorded(VoucherQuotaOperationType.ISSUE)).toEqual(cut.map(({ id }) => id).sort())
    expect(recorded(VoucherQuotaOperationType.RECLAIM)).toEqual(
      cut
        .filter(({ status }) => status === 'RECLAIMED')
        .map(({ id }) => id)
        .sort(),
    )
    expect(records.some(({ result }) => result === 'FAILURE')).toBe(true)
  })

  it('show partner vouchers and applications in every state', () => {
    expect(new Set(world.of(PartnerVoucherEntity).map(({ status }) => status))).toEqual(new Set(['USABLE', 'USED', 'EXPIRED', 'INACTIVE']))
    expect(new Set(world.of(TestCouponApplicationEntity).map(({ status }) => status))).toEqual(new Set(Object.values(TestCouponStatus)))
  })
})
