/** Partner vouchers: what partners hold themselves, how their bills use it up, and applications for test coupons. */
import { inTurn, may, mayPerform } from '../../access/rules'
import type { Module } from '../module'
import { PartnerVoucherEntity } from './partnerVoucher.entity'
import { partnerVoucherLifecycle, testCouponLifecycle } from './partnerVoucher.lifecycle'
import { PartnerVoucherResolver, PartnerVoucherUsageRecordResolver } from './partnerVoucher.resolver'
import { agePartnerVouchers } from './partnerVouchers.job'
import { PartnerVoucherUsageRecordEntity } from './partnerVoucherUsageRecord.entity'
import { TestCouponApplicationResolver, testCouponPayloadResolvers } from './testCoupon.resolver'
import { TestCouponApplicationEntity } from './testCouponApplication.entity'

export { bookDeductions, bookReturns } from './bookings'
export { type BillLine, type BillVoucher, deduct, type Deduction, type Refund, type Return, returnsOf } from './deduction'
export { partnerVoucherInvariants } from './invariants'
export { PartnerVoucherEntity } from './partnerVoucher.entity'
export { PartnerVoucherSource, PartnerVoucherUsageKind, TestCouponStatus, UnsubscriptionScene } from './partnerVoucher.enums'
export { PartnerVoucherUsageRecordEntity } from './partnerVoucherUsageRecord.entity'
export { TestCouponApplicationEntity } from './testCouponApplication.entity'

const seeing = may('testCoupon.view')

export const partnerVouchers: Module = {
  name: 'partnerVouchers',
  entities: [PartnerVoucherEntity, PartnerVoucherUsageRecordEntity, TestCouponApplicationEntity],
  resolvers: [PartnerVoucherResolver, PartnerVoucherUsageRecordResolver, TestCouponApplicationResolver, ...testCouponPayloadResolvers],
  rules: {
    Query: {
      partnerVoucher: may('partnerVoucher.view'),
      partnerVouchers: may('partnerVoucher.view'),
      testCouponApplications: seeing,
    },
    Mutation: {
      saveTestCouponApplication: inTurn(mayPerform(testCouponLifecycle, 'edit'), seeing),
      submitTestCouponApplication: inTurn(mayPerform(testCouponLifecycle, 'submit'), seeing),
      reviewTestCouponApplication: inTurn(mayPerform(testCouponLifecycle, 'approve'), seeing),
    },
  },
  lifecycles: [partnerVoucherLifecycle, testCouponLifecycle],
  nodes: { pvc: PartnerVoucherEntity, pvu: PartnerVoucherUsageRecordEntity, tca: TestCouponApplicationEntity },
  jobs: [agePartnerVouchers],
}
