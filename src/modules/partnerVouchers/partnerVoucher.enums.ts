/** The enums of vouchers that a partner itself holds, and of applications for test coupons. */
import { registerEnumType } from 'type-graphql'
import type { VoucherStatus } from '../vouchers'

/** The vendor takes none back. */
export type PartnerVoucherStatus = Exclude<VoucherStatus, VoucherStatus.RECLAIMED>

export enum PartnerVoucherSource {
  TEST_GRANT = 'TEST_GRANT',
  INCENTIVE_PAYOUT = 'INCENTIVE_PAYOUT',
}
registerEnumType(PartnerVoucherSource, {
  name: 'PartnerVoucherSource',
  description: 'Where a partner voucher comes from (来源).',
  valuesConfig: {
    TEST_GRANT: { description: '测试券: an application for a test coupon was approved.' },
    INCENTIVE_PAYOUT: { description: '激励发放: an incentive was paid out as a voucher.' },
  },
})

export enum PartnerVoucherUsageKind {
  DEDUCTION = 'DEDUCTION',
  RETURN = 'RETURN',
}
registerEnumType(PartnerVoucherUsageKind, {
  name: 'PartnerVoucherUsageKind',
  description: 'What a usage record of a partner voucher says (使用类型).',
  valuesConfig: {
    DEDUCTION: { description: '抵扣: paid a line of the partner bill.' },
    RETURN: { description: '退回: came back in one of the three scenes of R-2086.' },
  },
})

/** Why something was given back, as far as it matters to partner vouchers. */
export enum UnsubscriptionScene {
  NOT_YET_EFFECTIVE = 'NOT_YET_EFFECTIVE',
  PROVISIONING_FAILED = 'PROVISIONING_FAILED',
  RENEWAL_NOT_YET_EFFECTIVE = 'RENEWAL_NOT_YET_EFFECTIVE',
  IN_USE = 'IN_USE',
  DOWNGRADE = 'DOWNGRADE',
}

export enum TestCouponStatus {
  DRAFT = 'DRAFT',
  IN_REVIEW = 'IN_REVIEW',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
}
registerEnumType(TestCouponStatus, {
  name: 'TestCouponStatus',
  description: 'Where an application for a test coupon stands (申请状态).',
  valuesConfig: {
    DRAFT: { description: '草稿: not handed in.' },
    IN_REVIEW: { description: '审核中: with the ecosystem manager; one at a time (R-2089).' },
    APPROVED: { description: '已通过: the partner voucher is there.' },
    REJECTED: { description: '已驳回: can be changed and handed in again.' },
  },
})

export enum TestCouponDecision {
  APPROVE = 'APPROVE',
  REJECT = 'REJECT',
}
registerEnumType(TestCouponDecision, {
  name: 'TestCouponDecision',
  description: 'What the ecosystem manager decides about an application (审核结果).',
  valuesConfig: {
    APPROVE: { description: '通过: the partner gets its voucher.' },
    REJECT: { description: '驳回: with a comment.' },
  },
})
