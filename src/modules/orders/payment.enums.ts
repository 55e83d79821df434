/** The enums of paying: what can be paid with, and which discounts can be chosen. */
import { registerEnumType } from 'type-graphql'

export enum PaymentVoucherType {
  DISCOUNT_COUPON = 'DISCOUNT_COUPON',
  VOUCHER = 'VOUCHER',
  CASH_COUPON = 'CASH_COUPON',
  PICKUP_COUPON = 'PICKUP_COUPON',
  STORED_VALUE_CARD = 'STORED_VALUE_CARD',
}
registerEnumType(PaymentVoucherType, {
  name: 'PaymentVoucherType',
  description: 'What can be paid with besides money, in the codes of paying (券类型).',
  valuesConfig: {
    DISCOUNT_COUPON: { description: '折扣券 (300)' },
    VOUCHER: { description: '代金券 (301)' },
    CASH_COUPON: { description: '现金券 (302)' },
    PICKUP_COUPON: { description: '提货券: the vendor has no public code for it; on the order it counts with cash coupons.' },
    STORED_VALUE_CARD: { description: '储值卡 (303)' },
  },
})

export enum AvailableDiscountType {
  PROMOTION = 'PROMOTION',
  CONTRACT = 'CONTRACT',
  COMMERCIAL = 'COMMERCIAL',
  PARTNER_GRANTED = 'PARTNER_GRANTED',
  REPRICING = 'REPRICING',
}
registerEnumType(AvailableDiscountType, {
  name: 'AvailableDiscountType',
  description: 'Where a discount on a pending order comes from (折扣类型).',
  valuesConfig: {
    PROMOTION: { description: '促销折扣 (0)' },
    CONTRACT: { description: '合同折扣 (1): shown, but not chosen when paying.' },
    COMMERCIAL: { description: '商务折扣 (2)' },
    PARTNER_GRANTED: { description: '伙伴授予折扣 (3)' },
    REPRICING: { description: '订单调价 (609): the order was priced anew; where there is one it must be used (R-PAY-2).' },
  },
})

export enum DiscountMode {
  RATE = 'RATE',
  FIXED_PRICE = 'FIXED_PRICE',
  REDUCTION = 'REDUCTION',
}
registerEnumType(DiscountMode, {
  name: 'DiscountMode',
  description: 'How a discount makes the price of a line (折扣模式).',
  valuesConfig: {
    RATE: { description: '折扣率 (0): so much of the price is paid.' },
    FIXED_PRICE: { description: '一口价 (1): this much is paid.' },
    REDUCTION: { description: '折减 (2): so much less is paid.' },
  },
})

export enum PartnerPaymentStatus {
  PENDING = 'PENDING',
  PAID = 'PAID',
  REJECTED = 'REJECTED',
  CLOSED = 'CLOSED',
}
registerEnumType(PartnerPaymentStatus, {
  name: 'PartnerPaymentStatus',
  description: 'What became of asking the partner to pay (代支付申请状态).',
  valuesConfig: {
    PENDING: { description: '待支付: waits for the partner; blocks disassociation and type switch meanwhile (R-PP-7).' },
    PAID: { description: '已支付: by the partner.' },
    REJECTED: { description: '已拒绝: by the partner, with a reason (R-PP-4).' },
    CLOSED: { description: '已关闭: withdrawn, or the order was paid or cancelled otherwise.' },
  },
})
