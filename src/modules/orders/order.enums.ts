/** The enums of an order, with the vendor's codes in their descriptions. */
import { registerEnumType } from 'type-graphql'

export enum OrderStatus {
  PENDING_REVIEW = 'PENDING_REVIEW',
  PENDING_REFUND = 'PENDING_REFUND',
  PROCESSING = 'PROCESSING',
  CANCELLED = 'CANCELLED',
  COMPLETED = 'COMPLETED',
  PENDING_PAYMENT = 'PENDING_PAYMENT',
  PENDING_CONFIRMATION = 'PENDING_CONFIRMATION',
  PENDING_SHIPMENT = 'PENDING_SHIPMENT',
  PENDING_RECEIPT = 'PENDING_RECEIPT',
  PENDING_PICKUP = 'PENDING_PICKUP',
  EXCHANGING = 'EXCHANGING',
}
registerEnumType(OrderStatus, {
  name: 'OrderStatus',
  description: 'Where an order stands (订单状态). Only six of these can be filtered by; each says so.',
  valuesConfig: {
    PENDING_REVIEW: { description: '待审核 (1): waits for the vendor; can be filtered by.' },
    PENDING_REFUND: { description: '待退款 (2)' },
    PROCESSING: { description: '处理中 (3): can be filtered by.' },
    CANCELLED: { description: '已取消 (4): can be filtered by.' },
    COMPLETED: { description: '已完成 (5): can be filtered by.' },
    PENDING_PAYMENT: { description: '待支付 (6): can be filtered by.' },
    PENDING_CONFIRMATION: { description: '待确认 (9): can be filtered by.' },
    PENDING_SHIPMENT: { description: '待发货 (10): hardware only.' },
    PENDING_RECEIPT: { description: '待收货 (11): hardware only.' },
    PENDING_PICKUP: { description: '待上门取货 (12): hardware only.' },
    EXCHANGING: { description: '换新中 (13): hardware only.' },
  },
})

/** The vendor's order list takes the codes 1, 3, 4, 5, 6 and 9 and no other (part 1 §4.2). */
export const filterableStatuses: readonly OrderStatus[] = [
  OrderStatus.PENDING_REVIEW,
  OrderStatus.PROCESSING,
  OrderStatus.CANCELLED,
  OrderStatus.COMPLETED,
  OrderStatus.PENDING_PAYMENT,
  OrderStatus.PENDING_CONFIRMATION,
]

export enum OrderType {
  PURCHASE = 'PURCHASE',
  RENEWAL = 'RENEWAL',
  CHANGE = 'CHANGE',
  UNSUBSCRIPTION = 'UNSUBSCRIPTION',
  YEARLY_TO_ON_DEMAND = 'YEARLY_TO_ON_DEMAND',
  ON_DEMAND_TO_YEARLY = 'ON_DEMAND_TO_YEARLY',
  TRIAL = 'TRIAL',
  TRIAL_TO_COMMERCIAL = 'TRIAL_TO_COMMERCIAL',
  FEE_ADJUSTMENT = 'FEE_ADJUSTMENT',
}
registerEnumType(OrderType, {
  name: 'OrderType',
  description: 'What an order is about (订单类型).',
  valuesConfig: {
    PURCHASE: { description: '开通 (1): something new.' },
    RENEWAL: { description: '续订 (2)' },
    CHANGE: { description: '变更 (3): another specification.' },
    UNSUBSCRIPTION: { description: '退订 (4): a refund; its list price equals the amount after discount.' },
    YEARLY_TO_ON_DEMAND: { description: '包年/包月转按需 (10)' },
    ON_DEMAND_TO_YEARLY: { description: '按需转包年/包月 (11)' },
    TRIAL: { description: '试用 (13)' },
    TRIAL_TO_COMMERCIAL: { description: '转商用 (14)' },
    FEE_ADJUSTMENT: { description: '费用调整 (15)' },
  },
})

export enum ChargingMode {
  YEARLY_MONTHLY = 'YEARLY_MONTHLY',
  PAY_PER_USE = 'PAY_PER_USE',
  RESERVED_INSTANCE = 'RESERVED_INSTANCE',
  SAVINGS_PLAN = 'SAVINGS_PLAN',
}
registerEnumType(ChargingMode, {
  name: 'ChargingMode',
  description: 'How what was ordered is charged (计费模式).',
  valuesConfig: {
    YEARLY_MONTHLY: { description: '包年/包月 (1)' },
    PAY_PER_USE: { description: '按需 (3)' },
    RESERVED_INSTANCE: { description: '预留实例 (10)' },
    SAVINGS_PLAN: { description: '节省计划 (11)' },
  },
})

export enum OrderSourceType {
  CUSTOMER = 'CUSTOMER',
  AGENT = 'AGENT',
  CONTRACT = 'CONTRACT',
  DISTRIBUTOR = 'DISTRIBUTOR',
  RESOURCE_DELETED_ON_PAGE = 'RESOURCE_DELETED_ON_PAGE',
  SUPPLEMENTARY = 'SUPPLEMENTARY',
  COMPENSATION = 'COMPENSATION',
  SYSTEM = 'SYSTEM',
}
registerEnumType(OrderSourceType, {
  name: 'OrderSourceType',
  description: 'Where an order came from (订单来源类型).',
  valuesConfig: {
    CUSTOMER: { description: '客户 (1): the customer itself.' },
    AGENT: { description: '代理 (2): someone on behalf of the customer.' },
    CONTRACT: { description: '合同 (3)' },
    DISTRIBUTOR: { description: '分销商 (4)' },
    RESOURCE_DELETED_ON_PAGE: { description: 'A resource was deleted on its page (5).' },
    SUPPLEMENTARY: { description: '补录 (6): entered afterwards.' },
    COMPENSATION: { description: 'Compensation (7).' },
    SYSTEM: { description: 'The system (8), such as an automatic unsubscription.' },
  },
})

export enum OrderDiscountType {
  PROMOTION_PRODUCT = 'PROMOTION_PRODUCT',
  DISCOUNT_COUPON = 'DISCOUNT_COUPON',
  VOUCHER = 'VOUCHER',
  CASH_COUPON = 'CASH_COUPON',
  AGENT_DISCOUNT = 'AGENT_DISCOUNT',
  AGENT_REDUCTION = 'AGENT_REDUCTION',
  AGENT_FIXED_PRICE = 'AGENT_FIXED_PRICE',
  REBATE_CONTRACT = 'REBATE_CONTRACT',
  CHANNEL_FRAME_CONTRACT = 'CHANNEL_FRAME_CONTRACT',
  EARMARKED_CONTRACT = 'EARMARKED_CONTRACT',
  OFFLINE_DIRECT_CONTRACT = 'OFFLINE_DIRECT_CONTRACT',
  TELE_SALES_CONTRACT = 'TELE_SALES_CONTRACT',
  COMMERCIAL_CONTRACT = 'COMMERCIAL_CONTRACT',
  CHANNEL_COMMERCIAL_CONTRACT = 'CHANNEL_COMMERCIAL_CONTRACT',
  PARTNER_GRANTED = 'PARTNER_GRANTED',
  ORDER_REPRICING = 'ORDER_REPRICING',
  WAIVED_AMOUNT = 'WAIVED_AMOUNT',
  PROMOTION = 'PROMOTION',
  TOP_UP_ACCOUNT = 'TOP_UP_ACCOUNT',
  PRODUCT_OWN = 'PRODUCT_OWN',
  FIXED_PRICE_ON_BASE = 'FIXED_PRICE_ON_BASE',
}
registerEnumType(OrderDiscountType, {
  name: 'OrderDiscountType',
  description: 'Why a part of the list price is not paid (折扣类型).',
  valuesConfig: {
    PROMOTION_PRODUCT: { description: '促销产品折扣 (200)' },
    DISCOUNT_COUPON: { description: '促销折扣券 (300)' },
    VOUCHER: { description: '促销代金券 (301)' },
    CASH_COUPON: { description: '促销现金券 (302)' },
    AGENT_DISCOUNT: { description: '代理订购指定折扣 (500): a rate set by who ordered on behalf of the customer.' },
    AGENT_REDUCTION: { description: '代理订购指定减免 (501): a reduction set in the same way.' },
    AGENT_FIXED_PRICE: { description: '代理订购指定一口价 (502): a fixed price set in the same way.' },
    REBATE_CONTRACT: { description: '折扣返利合同 (600)' },
    CHANNEL_FRAME_CONTRACT: { description: '渠道框架合同 (601)' },
    EARMARKED_CONTRACT: { description: '专款专用合同 (602)' },
    OFFLINE_DIRECT_CONTRACT: { description: '线下直签合同 (603)' },
    TELE_SALES_CONTRACT: { description: '电销授权合同 (604)' },
    COMMERCIAL_CONTRACT: { description: '商务合同折扣 (605)' },
    CHANNEL_COMMERCIAL_CONTRACT: { description: '渠道商务合同折扣 (606)' },
    PARTNER_GRANTED: { description: '合作伙伴授权折扣 (607): granted by the partner.' },
    ORDER_REPRICING: { description: '订单调价折扣 (609): the order was priced anew; it must be used when paying (R-PAY-2).' },
    WAIVED_AMOUNT: { description: '免单金额 (610)' },
    PROMOTION: { description: '促销折扣 (700)' },
    TOP_UP_ACCOUNT: { description: '充值帐户折扣 (800)' },
    PRODUCT_OWN: { description: "The product's own discount (900)." },
    FIXED_PRICE_ON_BASE: { description: 'A fixed price on the base price (901).' },
  },
})

export enum PeriodType {
  DAY = 'DAY',
  WEEK = 'WEEK',
  MONTH = 'MONTH',
  YEAR = 'YEAR',
  HOUR = 'HOUR',
  ONE_OFF = 'ONE_OFF',
  ON_DEMAND = 'ON_DEMAND',
  BY_USAGE_REPORT = 'BY_USAGE_REPORT',
}
registerEnumType(PeriodType, {
  name: 'PeriodType',
  description: 'Unit of the period that an order line buys (周期类型). Consumption records use other codes for the same units.',
  valuesConfig: {
    DAY: { description: '天 (0)' },
    WEEK: { description: '周 (1)' },
    MONTH: { description: '月 (2)' },
    YEAR: { description: '年 (3)' },
    HOUR: { description: '小时 (4)' },
    ONE_OFF: { description: '一次性 (5)' },
    ON_DEMAND: { description: '按需 (6), reserved by the vendor.' },
    BY_USAGE_REPORT: { description: '按用量报表使用 (7), reserved by the vendor.' },
  },
})
