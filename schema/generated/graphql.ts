/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which customer goes to which manager. */
export type AssignCustomerManagerInput = {
  /** The customer. */
  customerId: string | number;
  /** A member of my partner with the customer manager role (R-AM-11). */
  customerManagerId: string | number;
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
};

/** How a customer is tied to the partner (关联类型). There is no third type. */
export type AssociationType =
  /** 顾问销售 (1): the customer trades with the vendor and pays it. */
  | 'REFERRAL'
  /** 代售 (2): the partner allocates money, the customer spends it; the partner invoices. */
  | 'RESALE';

/** Whether the partner may act for the customer (代客授权). */
export type AuthorizationState =
  /** 已授权 */
  | 'GRANTED'
  /** 未申请 */
  | 'NONE'
  /** 已拒绝 */
  | 'REJECTED'
  /** 待客户授权 */
  | 'REQUESTED'
  /** 已取消授权 */
  | 'REVOKED';

/** How what was ordered is charged (计费模式). */
export type ChargingMode =
  /** 按需 (3) */
  | 'PAY_PER_USE'
  /** 预留实例 (10) */
  | 'RESERVED_INSTANCE'
  /** 节省计划 (11) */
  | 'SAVINGS_PLAN'
  /** 包年/包月 (1) */
  | 'YEARLY_MONTHLY';

/** Authentication of business information (商业信息认证); needed for settlement. */
export type CommercialInfoStatus =
  /** 不通过 */
  | 'FAILED'
  /** 未提交 */
  | 'NONE'
  /** 审核中 */
  | 'REVIEWING'
  /** 已认证 */
  | 'VERIFIED';

/** Which statements are confirmed. */
export type ConfirmIncentivesInput = {
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
  /** Statements, 1–100. Each takes along all others of its cycle and association type (R-ST-4). */
  ids: Array<string | number>;
  /** True only tells what would be confirmed, for the dialog that asks (R-ST-4); nothing is changed. */
  validateOnly?: boolean | null | undefined;
};

/** What does not stand in the way of confirming, but should be known. */
export type ConfirmIncentivesWarning =
  /** 问题反馈处理中: feedback on one of them is still open, so that settlement may take longer (R-ST-6). */
  | 'FEEDBACK_SUBMITTED';

/** How a statement was confirmed (确认方式). */
export type ConfirmationMode =
  /** 自动确认: by the passing of the publicity deadline (R-ST-2). */
  | 'AUTO'
  /** 人工确认: by a member of the partner. */
  | 'MANUAL';

/** Currency (币种), as in ISO 4217. */
export type CurrencyCode =
  /** Chinese yuan (人民币). */
  | 'CNY'
  /** US dollar (美元). */
  | 'USD';

/** The vendor's customer level (客户等级), ascending. */
export type CustomerLevel =
  /** 普通客户 */
  | 'V0'
  /** 一星客户 */
  | 'V1'
  /** 二星客户 */
  | 'V2'
  /** 三星客户 */
  | 'V3'
  /** 四星客户 */
  | 'V4'
  /** 五星客户 */
  | 'V5';

/** Which customers a viewer sees; it follows from the roles (R-AM-1). */
export type CustomerScope =
  /** All customers of the partner. */
  | 'ALL'
  /** None: no role that opens customers. */
  | 'NONE'
  /** Customers that are assigned to the viewer now: a customer manager without a second role. */
  | 'OWN'
  /** Only itself: a project specialist, or a customer. */
  | 'SELF'
  /** Customers of the viewer's customer managers: a supervisor without a second role. */
  | 'TEAM'
  /** As the vendor role allows: all partners, or those that an ecosystem manager looks after. */
  | 'VENDOR';

/** How long a reconciliation cycle (对账期次) is, and hence how it is written. */
export type CyclePeriod =
  /** 月度: `2026-02`. */
  | 'MONTH'
  /** 季度: `2026-Q1`. */
  | 'QUARTER'
  /** 年度: `2026`. */
  | 'YEAR';

/** How near a deadline is (R-WD-7). */
export type DeadlineLevel =
  /** 正常: more are left. */
  | 'NORMAL'
  /** 已逾期: past. */
  | 'OVERDUE'
  /** 临近: at most 5 working days are left. */
  | 'SOON'
  /** 紧急: at most 2 working days are left. */
  | 'URGENT';

/** Which draft is thrown away. */
export type DeleteMdfActivityInput = {
  /** The version that was read; another one stored means CONFLICT_STALE_VERSION. null and absent: whatever is stored. */
  expectedVersion?: number | null | undefined;
  /** The activity. */
  id: string | number;
};

/** Whether the partner disputes it (问题反馈状态). */
export type FeedbackStatus =
  /** 已处理: answered. */
  | 'HANDLED'
  /** 未反馈: no feedback. */
  | 'NONE'
  /** 处理中: the vendor looks into it; settlement may take longer (R-ST-6). */
  | 'SUBMITTED';

/** What of the customer is frozen (冻结状态). */
export type FrozenState =
  /** 冻结账号 (1) */
  | 'ACCOUNT'
  /** 冻结账号和资源 (2) */
  | 'ACCOUNT_AND_RESOURCE'
  /** 未冻结 (0) */
  | 'NONE';

/** Where one line of a statement stands (激励明细状态). */
export type IncentiveDetailStatus =
  /** 申付中: part of a payment request. */
  | 'APPLIED'
  /** 可申请: payout can be requested (R-ST-3). */
  | 'AVAILABLE'
  /** 预估: the cycle still runs. */
  | 'ESTIMATED'
  /** 已失效: not requested in time, and void (R-PY-8). */
  | 'EXPIRED'
  /** 已冻结: something of the same billing cycle is unpaid (R-PY-5). */
  | 'FROZEN'
  /** 已发放: paid out. */
  | 'ISSUED'
  /** 待确认: its statement waits to be confirmed. */
  | 'PENDING_CONFIRMATION';

/** Why a line can not be paid out yet (冻结原因); it thaws when the debt is paid (R-PY-6). */
export type IncentiveFrozenReason =
  /** 现金券未还款: a cash coupon is not repaid. */
  | 'CASH_COUPON_NOT_REPAID'
  /** 信用支付订单未还款: an order paid on credit is not repaid. */
  | 'CREDIT_ORDER_UNPAID'
  /** 里程碑未交付: a milestone is not delivered. */
  | 'MILESTONE_NOT_DELIVERED'
  /** 伙伴账单逾期: bills of the partner itself are overdue (R-PY-7). */
  | 'PARTNER_BILLS_OVERDUE'
  /** 后付费客户未还款: a post-paid customer has not repaid. */
  | 'POSTPAID_NOT_REPAID';

/** What an incentive plan rewards (激励类型). */
export type IncentivePlanType =
  /** 能力提升激励: competency. */
  | 'COMPETENCY'
  /** 交付能力提升支持: delivery projects. */
  | 'DELIVERY'
  /** 专职人员激励: dedicated staff, by the quarter. */
  | 'FH'
  /** 云商店机会点激励: the same on the marketplace. */
  | 'MARKETPLACE_OPPORTUNITY'
  /** 机会点激励: an opportunity that became an order. */
  | 'OPPORTUNITY'
  /** 销售激励: performance of associated customers. */
  | 'SALES';

/** Where a statement stands (激励对账状态). A dispute is an attribute beside it, not a state (R-ST-1). */
export type IncentiveStatus =
  /** 预估: the cycle still runs, the amounts are computed anew every day. */
  | 'ESTIMATED'
  /** 发放成功: all of it is paid out. */
  | 'ISSUED'
  /** 发放中: confirmed by the partner, or automatically when the deadline had passed (R-ST-2). */
  | 'ISSUING'
  /** 待确认: generated and made public; to be confirmed before the publicity deadline. */
  | 'PENDING_CONFIRMATION'
  /** 已作废: a new statement took its place after feedback. */
  | 'VOIDED';

/** Why there is consumption but no incentive (激励为零原因; R-PF-7, R-ID-2). */
export type IncentiveZeroReason =
  /** 认证已过期: the certification as a reseller had expired. */
  | 'CERTIFICATION_EXPIRED'
  /** 未加入伙伴计划: not in the solution provider plan. */
  | 'NOT_IN_PLAN'
  /** 业绩已转移: the performance went to another account. */
  | 'PERFORMANCE_TRANSFERRED'
  /** 产品不在激励政策内: the policy or the contract gives nothing for this product. */
  | 'PRODUCT_OUTSIDE_POLICY'
  /** 未达激励门槛: the performance of the quarter is below the threshold (R-ID-4). */
  | 'THRESHOLD_NOT_REACHED';

/** What is issued to whom (发放). */
export type IssueVouchersInput = {
  /** One voucher each, in this order (R-2058): 1–100 different customers (R-2052). */
  customerIds: Array<string | number>;
  /** From when the vouchers may pay (生效时间). Left out and null: the quota's own (R-2053). */
  effectiveAt?: string | null | undefined;
  /** From when they may no longer pay (失效时间). Left out and null: the quota's own (R-2053). */
  expireAt?: string | null | undefined;
  /** What each voucher is worth, in the currency of the quota (面值): above zero, at most two decimals. */
  faceValue: string;
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
  /** A remark for my own partner (备注), at most 256 characters; customers never see it (R-2017). */
  memo?: string | null | undefined;
  /** The quota that the value is taken from. */
  quotaId: string | number;
};

/** What the viewer can do with an MDF activity now: the buttons of its page. */
export type MdfActivityAction =
  /** 审核通过: `reviewMdfActivity` with APPROVE. */
  | 'APPROVE'
  /** 删除: `deleteMdfActivity`. */
  | 'DELETE'
  /** 编辑: `saveMdfDraft`. */
  | 'EDIT'
  /** 审核不通过: `reviewMdfActivity` with REJECT. */
  | 'REJECT'
  /** 提交: `submitMdfActivity`. */
  | 'SUBMIT'
  /** 撤销: `withdrawMdfActivity`. */
  | 'WITHDRAW';

/** How an activity is held (活动形式). */
export type MdfActivityForm =
  /** 线上线下结合 */
  | 'HYBRID'
  /** 线下 */
  | 'OFFLINE'
  /** 线上: needs no location. */
  | 'ONLINE';

/** Where an MDF activity stands, from its application (使用申请) to its claim (兑现申报) and payment. */
export type MdfActivityStatus =
  /** 使用申请审核通过: the event may be held. */
  | 'APPLICATION_APPROVED'
  /** 使用申请审核不通过: to be changed by the opinion and submitted again (R-MD-12). */
  | 'APPLICATION_REJECTED'
  /** 使用申请审核中: its amount is reserved. */
  | 'APPLICATION_REVIEWING'
  /** 待华为付款 */
  | 'AWAITING_PAYMENT'
  /** 兑现申报审核通过: the invoice is due. */
  | 'CLAIM_APPROVED'
  /** 已逾期: the time for the claim is over. */
  | 'CLAIM_EXPIRED'
  /** 兑现申报审核不通过 */
  | 'CLAIM_REJECTED'
  /** 兑现申报审核中 */
  | 'CLAIM_REVIEWING'
  /** 草稿: seen by the partner only. */
  | 'DRAFT'
  /** 发票审核中 */
  | 'INVOICE_REVIEWING'
  /** 已付款 */
  | 'PAID'
  /** 已撤销: by the partner; its amount is free again. */
  | 'WITHDRAWN';

/** What MDF can be used for (活动类型); nothing else can be applied for. */
export type MdfActivityType =
  /** 广告与品牌宣传 */
  | 'ADVERTISING'
  /** 客户交流/研讨/答谢 */
  | 'CUSTOMER_COMMUNICATION'
  /** 邀请客户CXO来访 */
  | 'CUSTOMER_CXO_VISIT'
  /** 数字营销 */
  | 'DIGITAL_MARKETING'
  /** 展会/论坛赞助/巡展 */
  | 'EXHIBITION'
  /** 联合营销 */
  | 'JOINT_MARKETING'
  /** 联合展厅/样板点 */
  | 'JOINT_SHOWROOM'
  /** 营销资料制作 */
  | 'MARKETING_MATERIAL'
  /** 其他 */
  | 'OTHER'
  /** 伙伴高层来访 */
  | 'PARTNER_CXO_VISIT'
  /** 伙伴招募与发展 */
  | 'PARTNER_DEVELOPMENT'
  /** 伙伴研讨与培训 */
  | 'PARTNER_TRAINING';

/** Whom an activity is for (活动对象): customers or partners, nobody else (R-MD-10). */
export type MdfAudience =
  /** 客户和伙伴 */
  | 'BOTH'
  /** 最终客户 */
  | 'END_CUSTOMER'
  /** 伙伴 */
  | 'PARTNER';

/** One cost item. What it amounts to is worked out by the server (R-MD-6). */
export type MdfBudgetItemInput = {
  /** What is paid for (费用类别). */
  category: MdfCostCategory;
  /** In words, 1–200 characters. */
  description: string;
  /** The part that MDF shall bear: above zero, at most what the item costs. null and absent: none. */
  mdfAmount?: string | null | undefined;
  /** How many, at least 1. */
  quantity: number;
  /** Price of one, including tax: above zero, at most two decimals, in the currency of the quota. */
  unitPrice: string;
};

/** What is paid for (费用类别). The last five can be noted in a draft, but an application with one of them is refused. */
export type MdfCostCategory =
  /** 餐饮 */
  | 'CATERING'
  /** 会务服务 */
  | 'CONFERENCE_SERVICE'
  /** 娱乐: karaoke, clubs, shows, sports, scenic tickets, spa; not reimbursable. */
  | 'ENTERTAINMENT'
  /** 礼品: belongs to the activity; above CNY 200 each it needs a reason (R-MD-10). */
  | 'GIFT'
  /** 购物卡、预付卡: not reimbursable. */
  | 'GIFT_CARD'
  /** 讲师 */
  | 'LECTURER'
  /** 营销物料: manuals, brochures, success cases. */
  | 'MATERIAL'
  /** 媒体: design, production and release of advertisements, copywriting, direct mail. */
  | 'MEDIA'
  /** 赞助: with sealed contract, and proof of each benefit when it is claimed. */
  | 'SPONSORSHIP'
  /** 交通 */
  | 'TRANSPORT'
  /** 与活动无关的礼品: not reimbursable. */
  | 'UNRELATED_GIFT'
  /** 大会门票: tickets of the vendor's own events, not reimbursable. */
  | 'VENDOR_EVENT_TICKET'
  /** 云服务、代金券、测试券、培训及考试券: not reimbursable. */
  | 'VENDOR_PRODUCT'
  /** 场地 */
  | 'VENUE';

/** What a reviewer decides (审核结论). */
export type MdfDecision =
  /** 通过 */
  | 'APPROVE'
  /** 不通过: with a comment. */
  | 'REJECT';

/** Whether a cost item keeps to its standard (费用标准). */
export type MdfLimitCheck =
  /** 符合标准 */
  | 'OK'
  /** 超标准: the application needs a reason (R-MD-10). */
  | 'OVER_LIMIT';

/** One event of a series (R-MD-11). */
export type MdfOccurrenceInput = {
  /** What it is; null and absent: as the activity. */
  activityType?: MdfActivityType | null | undefined;
  /** Who approves it, at most 100 characters; null and absent: as the activity. */
  approvingDepartment?: string | null | undefined;
  /** Whom it is for; null and absent: as the activity. */
  audience?: MdfAudience | null | undefined;
  /** Its last day. */
  endDate: string;
  /** Where, at most 200 characters; null and absent: where the activity is. */
  location?: string | null | undefined;
  /** Its name, 1–100 characters. */
  name: string;
  /** Its first day. */
  startDate: string;
};

/** Whether a quota can be applied for (额度状态). */
export type MdfQuotaStatus =
  /** 生效中: inside its validity it can be applied for. */
  | 'ACTIVE'
  /** 已过期: its validity is over. */
  | 'EXPIRED'
  /** 已冻结: by the vendor, with a reason. */
  | 'FROZEN';

/** On whose side a member stands. */
export type MemberKind =
  /** 客户: a customer that signs in for itself. */
  | 'CUSTOMER'
  /** 组织人员: an operator of a partner. */
  | 'PARTNER'
  /** Staff of the cloud vendor. */
  | 'VENDOR';

/** Whether the member can sign in. Members are disabled, never deleted. */
export type MemberStatus =
  /** 正常 */
  | 'ACTIVE'
  /** 停用 */
  | 'DISABLED';

/** Why a part of the list price is not paid (折扣类型). */
export type OrderDiscountType =
  /** 代理订购指定折扣 (500): a rate set by who ordered on behalf of the customer. */
  | 'AGENT_DISCOUNT'
  /** 代理订购指定一口价 (502): a fixed price set in the same way. */
  | 'AGENT_FIXED_PRICE'
  /** 代理订购指定减免 (501): a reduction set in the same way. */
  | 'AGENT_REDUCTION'
  /** 促销现金券 (302) */
  | 'CASH_COUPON'
  /** 渠道商务合同折扣 (606) */
  | 'CHANNEL_COMMERCIAL_CONTRACT'
  /** 渠道框架合同 (601) */
  | 'CHANNEL_FRAME_CONTRACT'
  /** 商务合同折扣 (605) */
  | 'COMMERCIAL_CONTRACT'
  /** 促销折扣券 (300) */
  | 'DISCOUNT_COUPON'
  /** 专款专用合同 (602) */
  | 'EARMARKED_CONTRACT'
  /** A fixed price on the base price (901). */
  | 'FIXED_PRICE_ON_BASE'
  /** 线下直签合同 (603) */
  | 'OFFLINE_DIRECT_CONTRACT'
  /** 订单调价折扣 (609): the order was priced anew; it must be used when paying (R-PAY-2). */
  | 'ORDER_REPRICING'
  /** 合作伙伴授权折扣 (607): granted by the partner. */
  | 'PARTNER_GRANTED'
  /** The product's own discount (900). */
  | 'PRODUCT_OWN'
  /** 促销折扣 (700) */
  | 'PROMOTION'
  /** 促销产品折扣 (200) */
  | 'PROMOTION_PRODUCT'
  /** 折扣返利合同 (600) */
  | 'REBATE_CONTRACT'
  /** 电销授权合同 (604) */
  | 'TELE_SALES_CONTRACT'
  /** 充值帐户折扣 (800) */
  | 'TOP_UP_ACCOUNT'
  /** 促销代金券 (301) */
  | 'VOUCHER'
  /** 免单金额 (610) */
  | 'WAIVED_AMOUNT';

/** Where an order came from (订单来源类型). */
export type OrderSourceType =
  /** 代理 (2): someone on behalf of the customer. */
  | 'AGENT'
  /** Compensation (7). */
  | 'COMPENSATION'
  /** 合同 (3) */
  | 'CONTRACT'
  /** 客户 (1): the customer itself. */
  | 'CUSTOMER'
  /** 分销商 (4) */
  | 'DISTRIBUTOR'
  /** A resource was deleted on its page (5). */
  | 'RESOURCE_DELETED_ON_PAGE'
  /** 补录 (6): entered afterwards. */
  | 'SUPPLEMENTARY'
  /** The system (8), such as an automatic unsubscription. */
  | 'SYSTEM';

/** Where an order stands (订单状态). Only six of these can be filtered by; each says so. */
export type OrderStatus =
  /** 已取消 (4): can be filtered by. */
  | 'CANCELLED'
  /** 已完成 (5): can be filtered by. */
  | 'COMPLETED'
  /** 换新中 (13): hardware only. */
  | 'EXCHANGING'
  /** 待确认 (9): can be filtered by. */
  | 'PENDING_CONFIRMATION'
  /** 待支付 (6): can be filtered by. */
  | 'PENDING_PAYMENT'
  /** 待上门取货 (12): hardware only. */
  | 'PENDING_PICKUP'
  /** 待收货 (11): hardware only. */
  | 'PENDING_RECEIPT'
  /** 待退款 (2) */
  | 'PENDING_REFUND'
  /** 待审核 (1): waits for the vendor; can be filtered by. */
  | 'PENDING_REVIEW'
  /** 待发货 (10): hardware only. */
  | 'PENDING_SHIPMENT'
  /** 处理中 (3): can be filtered by. */
  | 'PROCESSING';

/** What an order is about (订单类型). */
export type OrderType =
  /** 变更 (3): another specification. */
  | 'CHANGE'
  /** 费用调整 (15) */
  | 'FEE_ADJUSTMENT'
  /** 按需转包年/包月 (11) */
  | 'ON_DEMAND_TO_YEARLY'
  /** 开通 (1): something new. */
  | 'PURCHASE'
  /** 续订 (2) */
  | 'RENEWAL'
  /** 试用 (13) */
  | 'TRIAL'
  /** 转商用 (14) */
  | 'TRIAL_TO_COMMERCIAL'
  /** 退订 (4): a refund; its list price equals the amount after discount. */
  | 'UNSUBSCRIPTION'
  /** 包年/包月转按需 (10) */
  | 'YEARLY_TO_ON_DEMAND';

/** What a partner does in the network (伙伴身份). */
export type PartnerIdentity =
  /** 云经销商 (二级经销商): sells to end customers under exactly one master reseller. */
  | 'CLOUD_RESELLER'
  /** 数字化转型咨询与系统集成伙伴: pre-sales specialists; by invitation. */
  | 'DX_CONSULTING_SI'
  /** 政府类伙伴: hands out cash coupons, vouchers and pick-up vouchers; no resale. */
  | 'GOVERNMENT'
  /** 学习与赋能伙伴: training; by invitation. */
  | 'LEARNING'
  /** 云商店商家: sells on the marketplace. */
  | 'MARKETPLACE_SELLER'
  /** 总经销商 (一级经销商): recruits, funds and manages cloud resellers. */
  | 'MASTER_RESELLER'
  /** 采购介入类伙伴: offline agreement, reconciliation only. */
  | 'PROCUREMENT'
  /** 服务合作伙伴: delivery projects and specialists. */
  | 'SERVICE'
  /** 软件合作伙伴: solution building. */
  | 'SOFTWARE'
  /** 解决方案提供商: resells to end customers. */
  | 'SOLUTION_PROVIDER';

/** Level in the solution provider programme (伙伴等级), ascending. */
export type PartnerLevel =
  /** 核心级 */
  | 'CORE'
  /** 领先级 */
  | 'LEADING'
  /** 优选级 */
  | 'PREFERRED';

/** Standing of the partner account (伙伴状态). */
export type PartnerStatus =
  /** 已退出: left the network (R-PAR-7). */
  | 'EXITED'
  /** 冻结: resale customers and their resources are frozen (R-PAR-6). */
  | 'FROZEN'
  /** 正常 */
  | 'NORMAL'
  /** 受限: resale customers cannot consume, new associations are refused (R-PAR-5). */
  | 'RESTRICTED';

/** Unit of the period that an order line buys (周期类型). Consumption records use other codes for the same units. */
export type PeriodType =
  /** 按用量报表使用 (7), reserved by the vendor. */
  | 'BY_USAGE_REPORT'
  /** 天 (0) */
  | 'DAY'
  /** 小时 (4) */
  | 'HOUR'
  /** 月 (2) */
  | 'MONTH'
  /** 一次性 (5) */
  | 'ONE_OFF'
  /** 按需 (6), reserved by the vendor. */
  | 'ON_DEMAND'
  /** 周 (1) */
  | 'WEEK'
  /** 年 (3) */
  | 'YEAR';

/** Personal data that is masked by default (敏感字段, R-MASK-1). */
export type PersonalField =
  /** 账号名: a customer's login name. */
  | 'ACCOUNT_NAME'
  /** 客户名称: a customer's real name. */
  | 'CUSTOMER_NAME'
  /** 姓名: a member's name. */
  | 'DISPLAY_NAME'
  /** 邮箱: e-mail. */
  | 'EMAIL'
  /** 手机号: mobile number. */
  | 'MOBILE_PHONE'
  /** 操作员: who placed an order. */
  | 'USER_NAME';

/** Real-name verification (实名认证状态). */
export type RealNameStatus =
  /** 认证失败 (3), international site only */
  | 'FAILED'
  /** 未认证 (-1) */
  | 'NOT_VERIFIED'
  /** 不通过 (1) */
  | 'REJECTED'
  /** 审核中 (0) */
  | 'REVIEWING'
  /** 已认证 (2) */
  | 'VERIFIED';

/** What the rate is applied to (返点基数); it depends on the product (R-ID-4). */
export type RebateBasis =
  /** 折后价: the price after discount. */
  | 'DISCOUNTED_PRICE'
  /** 官网价: the list price. */
  | 'LIST_PRICE';

/** Which vouchers are taken back (回收), each whole (R-2020). */
export type ReclaimVouchersInput = {
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
  /** The vouchers: 1–100 different ones. */
  ids: Array<string | number>;
  /** A remark for my own partner (备注), at most 256 characters. */
  remark?: string | null | undefined;
};

/** Whose personal data, and which of it. */
export type RevealFieldsInput = {
  /** Which fields, at least one; a field that an object does not have, or that is empty, is left out. */
  fields: Array<PersonalField>;
  /** Customers, members, orders or partners, 1–100. */
  ids: Array<string | number>;
};

/** What the vendor decides about an application. */
export type ReviewMdfActivityInput = {
  /** The opinion (审核意见), 1–500 characters; needed to reject. */
  comment?: string | null | undefined;
  /** The decision (审核结论). */
  decision: MdfDecision;
  /** The version that was read; another one stored means CONFLICT_STALE_VERSION. null and absent: whatever is stored. */
  expectedVersion?: number | null | undefined;
  /** The activity. */
  id: string | number;
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
};

/** What kind of role it is (角色). A custom role carries its own permissions. */
export type RoleCode =
  /** 自定义角色: a role that the partner made. */
  | 'CUSTOM'
  /** 客户: a customer that signed in for itself. */
  | 'CUSTOMER'
  /** 客户经理: alone, sees own customers only; its permissions are fixed (R-AM-1, R-ROLE-3). */
  | 'CUSTOMER_MANAGER'
  /** 客户经理主管: alone, sees the customers of its managers, reading only. */
  | 'CUSTOMER_MANAGER_SUPERVISOR'
  /** 财务: money, bills, incentives, payouts, claims. */
  | 'FINANCE'
  /** 运营: vouchers and MDF. */
  | 'OPERATIONS'
  /** SA专人: solution architect. */
  | 'SA_SPECIALIST'
  /** 项目专员: maintains its own profile, sees no business data. */
  | 'SPECIALIST'
  /** 系统管理员: everything but opportunity sharing (R-ROLE-4); excludes every other role (R-ORG-2). */
  | 'SYSTEM_ADMIN'
  /** Vendor: calendar, members, orders, specialists. */
  | 'VENDOR_ADMIN'
  /** Vendor: verifies opportunities with the customer. */
  | 'VENDOR_BD'
  /** 财经: grants and freezes quotas, reviews invoices. */
  | 'VENDOR_FINANCE'
  /** 激励运营: generates statements and handles feedback. */
  | 'VENDOR_INCENTIVE_OPS'
  /** MDF 审批人: reviews applications and claims. */
  | 'VENDOR_MDF_REVIEWER'
  /** 生态经理: owns the relation to the partners that are his. */
  | 'VENDOR_PDM'
  /** Vendor: routes and reviews shared opportunities. */
  | 'VENDOR_PSM'
  /** 运营专员: records experts and project scores. */
  | 'VENDOR_SERVICE_OPS';

/** A draft as far as it is known. In an edit, absent fields stay as they are; null and blank text clear them. */
export type SaveMdfDraftInput = {
  /** Name (活动名称), 1–100 characters, unique per partner and year. Needed for a new one; cannot be cleared. */
  activityName?: string | null | undefined;
  /** What it is (活动类型). */
  activityType?: MdfActivityType | null | undefined;
  /** Its agenda (活动议程), at most 5000 characters. */
  agenda?: string | null | undefined;
  /** Department that approves it (活动审批部门), at most 100 characters. */
  approvingDepartment?: string | null | undefined;
  /** Whom it is for (活动对象). */
  audience?: MdfAudience | null | undefined;
  /** Whom it is for, in words, at most 200 characters. */
  audienceText?: string | null | undefined;
  /** All its cost items, at most 100, in order; null and an empty list: none. */
  budgetItems?: Array<MdfBudgetItemInput> | null | undefined;
  /** Last day (活动结束时间), not before the first. */
  endDate?: string | null | undefined;
  /** People expected (预计参会人数), not negative. */
  expectedAttendees?: number | null | undefined;
  /** Leads expected (预计线索数), not negative. */
  expectedLeads?: number | null | undefined;
  /** Opportunities expected (预计机会点数), not negative. */
  expectedOpportunities?: number | null | undefined;
  /** The version that was read; another one stored means CONFLICT_STALE_VERSION. null and absent: whatever is stored. */
  expectedVersion?: number | null | undefined;
  /** How it is held (活动形式). */
  form?: MdfActivityForm | null | undefined;
  /** The activity to edit; null and absent: a new one. */
  id?: string | number | null | undefined;
  /** Makes the call safe to repeat, 1–64 characters (R-2290). Needed for a new one. */
  idempotencyKey?: string | null | undefined;
  /** Where (活动地点), at most 200 characters; needed to submit, unless online. */
  location?: string | null | undefined;
  /** What it is for (活动目的), at most 2000 characters. */
  purpose?: string | null | undefined;
  /** The quota that is to pay. Needed for a new one; cannot be cleared. */
  quotaId?: string | number | null | undefined;
  /** The events of a series, at most 50; null and an empty list: a single event. */
  series?: Array<MdfOccurrenceInput> | null | undefined;
  /** First day (活动开始时间). */
  startDate?: string | null | undefined;
};

/** Which activity is handed in, and what the confirm dialog asked. */
export type SubmitMdfActivityInput = {
  /** The MDF payment agreement is accepted: must be true. */
  agreementAccepted: boolean;
  /** It is no duplicate of the activity that POSSIBLE_DUPLICATE named (R-MD-9). null and absent: not confirmed. */
  confirmDuplicate?: boolean | null | undefined;
  /** The version that was read; another one stored means CONFLICT_STALE_VERSION. null and absent: whatever is stored. */
  expectedVersion?: number | null | undefined;
  /** The activity. */
  id: string | number;
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
  /** Why it is late, 1–500 characters; needed when it is (R-MD-3). Absent: as before; null clears it. */
  lateReason?: string | null | undefined;
  /** Why an item exceeds its standard, 1–500 characters; needed when one does (R-MD-10). Absent: as before; null clears it. */
  overStandardReason?: string | null | undefined;
};

/** Which customer is taken back from its manager. */
export type UnassignCustomerManagerInput = {
  /** The customer. */
  customerId: string | number;
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
};

/** What went wrong, named by meaning. Codes never change with the language of the message. */
export type UserErrorCode =
  /** The activity starts on {startDate}: it is too late. */
  | 'ACTIVITY_ALREADY_STARTED'
  /** Another activity of {year} has this name. */
  | 'ACTIVITY_NAME_TAKEN'
  /** The agreement has to be accepted first. */
  | 'AGREEMENT_REQUIRED'
  /** The customer is already assigned to this manager. */
  | 'ALREADY_ASSIGNED'
  /** The member does not hold the customer manager role. */
  | 'ASSIGNEE_NOT_CUSTOMER_MANAGER'
  /** Not possible for a customer associated as {current}. (CBC.99000014) */
  | 'ASSOCIATION_TYPE_NOT_ALLOWED'
  /** Someone changed it meanwhile: version {current} is stored. */
  | 'CONFLICT_STALE_VERSION'
  /** MDF never pays for {category}. */
  | 'COST_NOT_REIMBURSABLE'
  /** A voucher from this quota is worth at most {most}. (CBC.99000019) */
  | 'FACE_VALUE_TOO_HIGH'
  /** A voucher from this quota is worth at least {least}. (CBC.99000018) */
  | 'FACE_VALUE_TOO_LOW'
  /** Please give {name}. (CBC.0100) */
  | 'FIELD_REQUIRED'
  /** This idempotency key was used with another input. (CBC.99007009) */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The value is not valid: {reason}. (CBC.0100) */
  | 'INVALID_INPUT'
  /** Not possible in state {current}; possible now: {allowed}. */
  | 'INVALID_STATE'
  /** Vouchers cannot be issued here yet where {what} has a say. */
  | 'ISSUING_NOT_SUPPORTED'
  /** It was on time until {onTimeDeadline}; now it needs a reason. */
  | 'LATE_REASON_REQUIRED'
  /** The MDF quota has {available} left. */
  | 'MDF_QUOTA_EXCEEDED'
  /** The MDF quota cannot be used: it is {current}. */
  | 'MDF_QUOTA_NOT_USABLE'
  /** No MDF is asked for: nothing can be claimed later. */
  | 'MDF_ZERO_NOT_CLAIMABLE'
  /** The customer has no manager. */
  | 'NOT_ASSIGNED'
  /** There is no such {thing}. */
  | 'NOT_FOUND'
  /** An item exceeds its standard: please say why. */
  | 'OVER_STANDARD_REASON_REQUIRED'
  /** A partner that uses its vouchers itself cannot issue any. (CBC.50000010) */
  | 'PARTNER_USES_VOUCHERS_ITSELF'
  /** It looks like {applicationNo} ({activityName}); confirm that it is another activity. */
  | 'POSSIBLE_DUPLICATE'
  /** The publicity period ended at {deadline}. */
  | 'PUBLICITY_CLOSED'
  /** The quota has {available} left. (CBC.99000013) */
  | 'QUOTA_INSUFFICIENT'
  /** The quota is not yet effective, or has expired. (CBC.99000017) */
  | 'QUOTA_NOT_IN_FORCE'
  /** The quota cannot be issued from: it is {current}. (CBC.99000012) */
  | 'QUOTA_NOT_USABLE'
  /** Please give a reason. */
  | 'REASON_REQUIRED'
  /** All events of a series share one {differs}; {event} does not. */
  | 'SERIES_NOT_HOMOGENEOUS'
  /** A series ends within a quarter, by {latest}. */
  | 'SERIES_SPAN_EXCEEDED'
  /** The vouchers of this quota may be worth {most} in all. (CBC.99000021) */
  | 'TOTAL_FACE_VALUE_EXCEEDED'
  /** At most {most} vouchers of this quota may be out. (CBC.99000020) */
  | 'VOUCHER_COUNT_EXCEEDED'
  /** The voucher is frozen. */
  | 'VOUCHER_FROZEN'
  /** The unpaid order {order} holds the voucher. */
  | 'VOUCHER_HELD_BY_ORDER';

/** What kind of voucher it is (券类型). The code behind the slash is the one at payment. */
export type VoucherKind =
  /** 现金券 (4 / 302): from government-type partners; pays up to a share of an order. */
  | 'CASH_COUPON'
  /** 折扣券 (2 / 300): the vendor's promotion for yearly and monthly orders; used once. */
  | 'DISCOUNT_COUPON'
  /** 提货券: from government-cloud partners; the same share rule as a cash coupon. */
  | 'PICKUP_COUPON'
  /** 产品券 (3): the vendor's promotion for one product. */
  | 'PRODUCT_COUPON'
  /** 代金券 (1 / 301): deducts its face value from purchases of cloud services. */
  | 'VOUCHER';

/** How an attempt ended (操作结果). */
export type VoucherOperationResult =
  /** 失败 (-1): nothing was moved. */
  | 'FAILURE'
  /** 成功 (0) */
  | 'SUCCESS';

/** What was done with a voucher (操作类型). */
export type VoucherOperationType =
  /** 建立关联回收 (7): held before a new association was made. */
  | 'ASSOCIATION_RECLAIM'
  /** 解绑自动回收 (3): the customer left the partner. */
  | 'DISASSOCIATION_RECLAIM'
  /** 过期回收 (4): its time ran out. */
  | 'EXPIRY_RECLAIM'
  /** 发放 (1): out of the quota. */
  | 'ISSUE'
  /** 切换关联模式自动回收 (8): the customer changed its association type. */
  | 'MODE_SWITCH_RECLAIM'
  /** 手动回收 (2): by hand, back into the quota. */
  | 'RECLAIM'
  /** 退款充值撤销 (6): value that a refund had put back is withdrawn. */
  | 'REFUND_RECHARGE_REVOCATION'
  /** 云经销商转移 (9): moved between the quotas of two cloud resellers. */
  | 'RESELLER_TRANSFER'
  /** 退订回收 (5): value of an unsubscribed order that cannot go back to the customer. */
  | 'UNSUBSCRIPTION_RECLAIM';

/** What is issued from a quota (额度类型). */
export type VoucherQuotaKind =
  /** 现金券额度 (1) */
  | 'CASH_COUPON'
  /** 提货券额度 */
  | 'PICKUP_COUPON'
  /** 代金券额度 (0) */
  | 'VOUCHER';

/** Where a quota stands (额度状态); only from a NORMAL one can be issued (R-2051). */
export type VoucherQuotaStatus =
  /** 额度调整中 (4): the vendor is changing its amount. */
  | 'ADJUSTING'
  /** 冻结 (5): by the vendor. */
  | 'FROZEN'
  /** 失效 (3): expired, or disabled by hand. */
  | 'INVALID'
  /** 正常 (0) */
  | 'NORMAL'
  /** 已回收 (6): taken back by the master reseller that cut it from its own. */
  | 'RECLAIMED';

/** Where a voucher stands (券状态). A frozen voucher keeps its state. */
export type VoucherStatus =
  /** 已过期 (4): its time ran out. */
  | 'EXPIRED'
  /** 未激活 (1): issued, not yet effective. */
  | 'INACTIVE'
  /** 已回收 (5): its balance went back to the quota. Final; the customer no longer sees it (R-2023). */
  | 'RECLAIMED'
  /** 可使用 (2): may pay. */
  | 'USABLE'
  /** 已使用 (3): nothing is left, or it was for one use. */
  | 'USED';

/** Which activity is taken back. */
export type WithdrawMdfActivityInput = {
  /** The version that was read; another one stored means CONFLICT_STALE_VERSION. null and absent: whatever is stored. */
  expectedVersion?: number | null | undefined;
  /** The activity. */
  id: string | number;
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
};

/** What kind of day it is in China (工作日历). Worked are WORKDAY and MAKEUP_WORKDAY (R-WD-1). */
export type WorkCalendarDayKind =
  /** 节假日: a public holiday, on whatever day of the week. */
  | 'HOLIDAY'
  /** 调休上班: a weekend day that is worked instead. */
  | 'MAKEUP_WORKDAY'
  /** 周末: Saturday or Sunday. */
  | 'WEEKEND'
  /** 工作日: Monday to Friday. */
  | 'WORKDAY';

export type HolidaysOfTheYearQueryVariables = Exact<{ [key: string]: never; }>;


export type HolidaysOfTheYearQuery = { workCalendar: { year: number, provisional: boolean, version: number, days: Array<{ date: string, kind: WorkCalendarDayKind, name: string | null }> } };

export type TenWorkingDaysBeforeQueryVariables = Exact<{ [key: string]: never; }>;


export type TenWorkingDaysBeforeQuery = { addWorkingDays: { date: string, provisional: boolean } };

export type ThirtyWorkingDaysAfterQueryVariables = Exact<{ [key: string]: never; }>;


export type ThirtyWorkingDaysAfterQuery = { addWorkingDays: { date: string, provisional: boolean } };

export type MyCustomersQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCustomersQuery = { customers: { totalCount: number, nodes: Array<{ id: string, associationType: AssociationType, associatedAt: string, label: string | null, level: CustomerLevel | null, customerName: { masked: string, canReveal: boolean } | null, accountName: { masked: string }, monthToDateExpenditure: { amount: string, currency: CurrencyCode }, manager: { accountName: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ResaleCustomersQueryVariables = Exact<{ [key: string]: never; }>;


export type ResaleCustomersQuery = { customers: { totalCount: number, nodes: Array<{ associatedAt: string, customerName: { masked: string } | null }> } };

export type TopCustomersQueryVariables = Exact<{ [key: string]: never; }>;


export type TopCustomersQuery = { customers: { nodes: Array<{ customerName: { masked: string } | null, monthToDateExpenditure: { amount: string, currency: CurrencyCode }, manager: { displayName: { masked: string } | null } | null }> } };

export type ManagersAndCustomersQueryVariables = Exact<{ [key: string]: never; }>;


export type ManagersAndCustomersQuery = { members: { nodes: Array<{ accountName: string, customers: { totalCount: number, nodes: Array<{ customerName: { masked: string } | null }> } }> } };

export type ManagerHistoryQueryVariables = Exact<{ [key: string]: never; }>;


export type ManagerHistoryQuery = { customers: { nodes: Array<{ customerName: { masked: string } | null, managerAssignments: { nodes: Array<{ startedAt: string, endedAt: string | null, manager: { accountName: string } | null, assignedBy: { accountName: string } | null }> } }> } };

export type AnyObjectQueryVariables = Exact<{
  id: string | number;
}>;


export type AnyObjectQuery = { node:
    | { __typename: 'Customer', associationType: AssociationType, id: string }
    | { __typename: 'CustomerManagerAssignment', id: string }
    | { __typename: 'Incentive', id: string }
    | { __typename: 'IncentiveDetail', id: string }
    | { __typename: 'MdfActivity', id: string }
    | { __typename: 'MdfBudgetItem', id: string }
    | { __typename: 'MdfQuota', id: string }
    | { __typename: 'Member', id: string }
    | { __typename: 'Order', id: string }
    | { __typename: 'OrderLine', id: string }
    | { __typename: 'Partner', id: string }
    | { __typename: 'Role', id: string }
    | { __typename: 'Voucher', id: string }
    | { __typename: 'VoucherOperationRecord', id: string }
    | { __typename: 'VoucherQuota', id: string }
   | null };

export type OneCustomerQueryVariables = Exact<{
  id: string | number;
}>;


export type OneCustomerQuery = { customer: { id: string, associationType: AssociationType, realNameStatus: RealNameStatus, frozenState: FrozenState, onBehalfAuthorization: AuthorizationState, agreementVersion: string | null, customerName: { masked: string, canReveal: boolean } | null, mobilePhone: { masked: string } | null, manager: { accountName: string } | null, partner: { companyName: string } | null, orders: { totalCount: number, nodes: Array<{ id: string, status: OrderStatus, createdAt: string }> } } | null };

export type SeveralObjectsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type SeveralObjectsQuery = { nodes: Array<
    | { __typename: 'Customer', label: string | null, id: string }
    | { __typename: 'CustomerManagerAssignment', id: string }
    | { __typename: 'Incentive', id: string }
    | { __typename: 'IncentiveDetail', id: string }
    | { __typename: 'MdfActivity', id: string }
    | { __typename: 'MdfBudgetItem', id: string }
    | { __typename: 'MdfQuota', id: string }
    | { __typename: 'Member', id: string }
    | { __typename: 'Order', id: string }
    | { __typename: 'OrderLine', id: string }
    | { __typename: 'Partner', id: string }
    | { __typename: 'Role', id: string }
    | { __typename: 'Voucher', id: string }
    | { __typename: 'VoucherOperationRecord', id: string }
    | { __typename: 'VoucherQuota', id: string }
   | null> };

export type CustomersAtAGlanceQueryVariables = Exact<{ [key: string]: never; }>;


export type CustomersAtAGlanceQuery = { customers: { nodes: Array<{ id: string, customerName: { masked: string } | null, manager: { accountName: string } | null, orders: { nodes: Array<{ id: string, status: OrderStatus, amountAfterDiscount: { amount: string, currency: CurrencyCode } }> }, vouchers: { nodes: Array<{ id: string, expireAt: string, balance: { amount: string, currency: CurrencyCode } }> } }> } };

export type AssignCustomerManagerMutationVariables = Exact<{
  input: AssignCustomerManagerInput;
}>;


export type AssignCustomerManagerMutation = { assignCustomerManager: { replayed: boolean, customer: { id: string, manager: { accountName: string } | null } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string, upstreamCode: string | null }> } };

export type UnassignCustomerManagerMutationVariables = Exact<{
  input: UnassignCustomerManagerInput;
}>;


export type UnassignCustomerManagerMutation = { unassignCustomerManager: { replayed: boolean, customer: { id: string, manager: { accountName: string } | null } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type RevealCustomerMutationVariables = Exact<{
  input: RevealFieldsInput;
}>;


export type RevealCustomerMutation = { revealFields: { results: Array<{ id: string, values: Array<{ field: PersonalField, value: string }>, userErrors: Array<{ code: UserErrorCode, message: string }> }>, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type MyIncentivesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyIncentivesQuery = { incentives: { totalCount: number, nodes: Array<{ id: string, statementNo: string, cycle: string, planName: string, planType: IncentivePlanType, associationType: AssociationType | null, status: IncentiveStatus, feedbackStatus: FeedbackStatus, confirmedAt: string | null, confirmedMode: ConfirmationMode | null, performanceAmount: { amount: string, currency: CurrencyCode }, incentiveAmount: { amount: string, currency: CurrencyCode }, confirmedBy: { accountName: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type IncentivesToConfirmQueryVariables = Exact<{ [key: string]: never; }>;


export type IncentivesToConfirmQuery = { incentives: { totalCount: number, nodes: Array<{ id: string, cycle: string, planName: string, publicityStartAt: string | null, availableActions: Array<string>, incentiveAmount: { amount: string, currency: CurrencyCode }, publicityDeadline: { at: string, workingDaysLeft: number, level: DeadlineLevel } | null }> } };

export type OneIncentiveQueryVariables = Exact<{
  id: string | number;
}>;


export type OneIncentiveQuery = { incentive: { statementNo: string, cycle: string, cyclePeriod: CyclePeriod, planName: string, policySnapshot: { policyName: string, policyMonth: string, steps: Array<{ name: string, formula: string, result: string }> }, details: { totalCount: number, totalIncentive: Array<{ amount: string, currency: CurrencyCode }>, nodes: Array<{ productName: string, rate: string, rebateBasis: RebateBasis, incentiveAmount: { amount: string } }> } } | null };

export type MyIncentiveDetailsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyIncentiveDetailsQuery = { incentiveDetails: { totalCount: number, totalIncentive: Array<{ amount: string, currency: CurrencyCode }>, nodes: Array<{ id: string, statementNo: string, cycle: string, consumptionCycle: string, orderId: string | null, customerId: string, productType: string, productName: string, associationType: AssociationType, chargingMode: ChargingMode, rate: string, status: IncentiveDetailStatus, zeroReason: IncentiveZeroReason | null, customer: { customerName: { masked: string } | null, accountName: { masked: string } } | null, manager: { displayName: { masked: string } | null } | null, performanceAmount: { amount: string, currency: CurrencyCode }, incentiveAmount: { amount: string, currency: CurrencyCode } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SearchIncentiveDetailsQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchIncentiveDetailsQuery = { incentiveDetails: { totalCount: number, totalIncentive: Array<{ amount: string, currency: CurrencyCode }>, nodes: Array<{ cycle: string, planName: string, customerId: string, status: IncentiveDetailStatus, frozenReason: IncentiveFrozenReason | null, feedbackStatus: FeedbackStatus, incentiveAmount: { amount: string, currency: CurrencyCode } }> } };

export type OneIncentiveDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type OneIncentiveDetailQuery = { incentiveDetail: { statementNo: string, year: number, cycle: string, consumptionCycle: string, planName: string, customerId: string, managerId: string | null, productType: string, productName: string, chargingMode: ChargingMode, rate: string, rebateBasis: RebateBasis, status: IncentiveDetailStatus, frozenReason: IncentiveFrozenReason | null, zeroReason: IncentiveZeroReason | null, feedbackStatus: FeedbackStatus, createdAt: string, order: { id: string, orderType: OrderType } | null, performanceAmount: { amount: string, currency: CurrencyCode }, listPrice: { amount: string, currency: CurrencyCode }, incentiveAmount: { amount: string, currency: CurrencyCode }, incentive: { status: IncentiveStatus } | null } | null };

export type IncentiveDetailsOfCustomersQueryVariables = Exact<{ [key: string]: never; }>;


export type IncentiveDetailsOfCustomersQuery = { customers: { nodes: Array<{ customerName: { masked: string } | null, incentiveDetails: { totalCount: number, totalIncentive: Array<{ amount: string, currency: CurrencyCode }>, nodes: Array<{ cycle: string, productName: string, incentiveAmount: { amount: string } }> } }> } };

export type ConfirmIncentivesMutationVariables = Exact<{
  input: ConfirmIncentivesInput;
}>;


export type ConfirmIncentivesMutation = { confirmIncentives: { replayed: boolean, warnings: Array<ConfirmIncentivesWarning>, results: Array<{ id: string, incentive: { status: IncentiveStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string }> }>, confirmed: Array<{ id: string, cycle: string, planName: string, associationType: AssociationType | null, status: IncentiveStatus, incentiveAmount: { amount: string, currency: CurrencyCode } }>, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type MdfOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type MdfOverviewQuery = { mdfOverview: { year: number, balances: Array<{ totalAmount: { amount: string, currency: CurrencyCode }, usedAmount: { amount: string }, reservedAmount: { amount: string }, availableAmount: { amount: string } }>, activityCounts: Array<{ status: MdfActivityStatus, count: number }> } };

export type MdfQuotasQueryVariables = Exact<{ [key: string]: never; }>;


export type MdfQuotasQuery = { mdfQuotas: { totalCount: number, nodes: Array<{ id: string, benefitName: string, year: number, status: MdfQuotaStatus, validTo: string, availableAmount: { amount: string, currency: CurrencyCode }, activities: { nodes: Array<{ id: string, activityName: string, status: MdfActivityStatus, mdfAmountInclTax: { amount: string } }> } }> } };

export type MdfActivitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type MdfActivitiesQuery = { mdfActivities: { totalCount: number, nodes: Array<{ id: string, applicationNo: string, activityName: string, activityType: MdfActivityType | null, status: MdfActivityStatus, startDate: string | null, isLate: boolean, availableActions: Array<MdfActivityAction>, reviewComment: string | null, submissionDeadline: { at: string, workingDaysLeft: number, level: DeadlineLevel } | null, mdfAmountInclTax: { amount: string, currency: CurrencyCode } }> } };

export type MdfReviewQueueQueryVariables = Exact<{ [key: string]: never; }>;


export type MdfReviewQueueQuery = { mdfActivities: { nodes: Array<{ id: string, applicationNo: string, activityName: string, submittedAt: string | null, isLate: boolean, lateReason: string | null, availableActions: Array<MdfActivityAction>, partner: { companyName: string } | null, totalBudget: { amount: string, currency: CurrencyCode }, mdfAmountInclTax: { amount: string } }> } };

export type PartnersWithMdfQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnersWithMdfQuery = { partners: { nodes: Array<{ companyName: string, mdfQuotas: { nodes: Array<{ year: number, availableAmount: { amount: string } }> }, mdfActivities: { nodes: Array<{ activityName: string, status: MdfActivityStatus }> } }> } };

export type MdfActivityQueryVariables = Exact<{
  id: string | number;
}>;


export type MdfActivityQuery = { mdfActivity: { applicationNo: string, activityName: string, audience: MdfAudience | null, form: MdfActivityForm | null, location: string | null, startDate: string | null, endDate: string | null, onTimeDeadline: string | null, isLate: boolean, purpose: string | null, agenda: string | null, version: number, series: Array<{ name: string, startDate: string, endDate: string }> | null, budgetItems: Array<{ position: number, category: MdfCostCategory, description: string, quantity: number, limitCheck: MdfLimitCheck, unitPrice: { amount: string, currency: CurrencyCode }, amountInclTax: { amount: string }, mdfAmount: { amount: string } }>, partnerShare: { amount: string }, quota: { id: string, benefitName: string, availableAmount: { amount: string } } | null, createdBy: { accountName: string } | null } | null };

export type MdfQuotaQueryVariables = Exact<{
  id: string | number;
}>;


export type MdfQuotaQuery = { mdfQuota: { benefitName: string, partnerLevel: PartnerLevel | null, status: MdfQuotaStatus, frozenReason: string | null, validFrom: string, validTo: string, availableAmount: { amount: string, currency: CurrencyCode } } | null };

export type SaveMdfDraftMutationVariables = Exact<{
  input: SaveMdfDraftInput;
}>;


export type SaveMdfDraftMutation = { saveMdfDraft: { mdfActivity: { id: string, applicationNo: string, onTimeDeadline: string | null, version: number, totalBudget: { amount: string, currency: CurrencyCode }, mdfAmountInclTax: { amount: string }, partnerShare: { amount: string } } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type SubmitMdfActivityMutationVariables = Exact<{
  input: SubmitMdfActivityInput;
}>;


export type SubmitMdfActivityMutation = { submitMdfActivity: { mdfActivity: { id: string, status: MdfActivityStatus, isLate: boolean, quota: { availableAmount: { amount: string } } | null } | null, warnings: Array<{ code: UserErrorCode, message: string }>, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string, params: Array<{ name: string, value: string }> }> } };

export type WithdrawMdfActivityMutationVariables = Exact<{
  input: WithdrawMdfActivityInput;
}>;


export type WithdrawMdfActivityMutation = { withdrawMdfActivity: { mdfActivity: { id: string, status: MdfActivityStatus, availableActions: Array<MdfActivityAction> } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type DeleteMdfActivityMutationVariables = Exact<{
  input: DeleteMdfActivityInput;
}>;


export type DeleteMdfActivityMutation = { deleteMdfActivity: { deletedId: string | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type ReviewMdfActivityMutationVariables = Exact<{
  input: ReviewMdfActivityInput;
}>;


export type ReviewMdfActivityMutation = { reviewMdfActivity: { mdfActivity: { id: string, status: MdfActivityStatus, reviewComment: string | null } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type OrdersPendingPaymentQueryVariables = Exact<{ [key: string]: never; }>;


export type OrdersPendingPaymentQuery = { orders: { totalCount: number, nodes: Array<{ id: string, orderType: OrderType, serviceTypeName: string | null, createdAt: string, pendingPaymentEndAt: string | null, amountAfterDiscount: { amount: string, currency: CurrencyCode }, customer: { id: string, customerName: { masked: string } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OrderTabsQueryVariables = Exact<{ [key: string]: never; }>;


export type OrderTabsQuery = { review: { totalCount: number }, processing: { totalCount: number }, cancelled: { totalCount: number }, completed: { totalCount: number }, payment: { totalCount: number } };

export type RenewalsAndReturnsQueryVariables = Exact<{
  from: string;
  to: string;
  after?: string | null | undefined;
}>;


export type RenewalsAndReturnsQuery = { orders: { edges: Array<{ cursor: string, node: { id: string, orderType: OrderType, createdAt: string, officialAmount: { amount: string, currency: CurrencyCode }, amountInfo: { commissionAmount: { amount: string } | null, consumedAmount: { amount: string } | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OrdersWithLinesQueryVariables = Exact<{ [key: string]: never; }>;


export type OrdersWithLinesQuery = { orders: { nodes: Array<{ id: string, status: OrderStatus, sourceType: OrderSourceType, chargingMode: ChargingMode, paidAt: string | null, contractId: string | null, userName: { masked: string, canReveal: boolean } | null, enterpriseProjects: Array<{ projectId: string, name: string }>, amountInfo: { discounts: Array<{ type: OrderDiscountType, amount: { amount: string, currency: CurrencyCode } }>, cashCouponAmount: { amount: string }, voucherAmount: { amount: string }, storedCardAmount: { amount: string } }, lines: { totalCount: number, nodes: Array<{ id: string, productSpec: string | null, periodType: PeriodType, periodNum: number | null, quantity: number, effectiveAt: string | null, expireAt: string | null, amountAfterDiscount: { amount: string, currency: CurrencyCode } }> } }> } };

export type OneOrderQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type OneOrderQuery = { order: { id: string, status: OrderStatus, orderType: OrderType, createdAt: string, paidAt: string | null, officialAmount: { amount: string, currency: CurrencyCode }, amountAfterDiscount: { amount: string, currency: CurrencyCode }, customer: { id: string, customerName: { masked: string } | null } | null, lines: { totalCount: number, nodes: Array<{ id: string, productSpec: string | null, quantity: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type CustomersWithNewestOrdersQueryVariables = Exact<{ [key: string]: never; }>;


export type CustomersWithNewestOrdersQuery = { customers: { nodes: Array<{ id: string, customerName: { masked: string } | null, orders: { totalCount: number, nodes: Array<{ id: string, status: OrderStatus, serviceTypeName: string | null, createdAt: string, amountAfterDiscount: { amount: string, currency: CurrencyCode } }> } }> } };

export type CombinedOrdersQueryVariables = Exact<{ [key: string]: never; }>;


export type CombinedOrdersQuery = { orders: { nodes: Array<{ id: string, status: OrderStatus, amountAfterDiscount: { amount: string, currency: CurrencyCode }, subOrders: Array<{ id: string, serviceTypeName: string | null, status: OrderStatus, amountAfterDiscount: { amount: string, currency: CurrencyCode } }> }> } };

export type OrdersAndTheirPartnersQueryVariables = Exact<{ [key: string]: never; }>;


export type OrdersAndTheirPartnersQuery = { orders: { nodes: Array<{ id: string, isPaidByPartner: boolean, payingAgentId: string | null, customerId: string, partner: { id: string, companyName: string } | null, parentOrder: { id: string } | null }> } };

export type OrdersOfResellerQueryVariables = Exact<{
  reseller?: string | number | null | undefined;
}>;


export type OrdersOfResellerQuery = { orders: { totalCount: number, nodes: Array<{ id: string, status: OrderStatus, customer: { id: string, customerName: { masked: string } | null } | null }> } };

export type WhoAmIQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAmIQuery = { viewer: { kind: MemberKind, roles: Array<RoleCode>, identities: Array<PartnerIdentity>, scope: CustomerScope, permissions: Array<string>, member: { accountName: string, displayName: { masked: string } | null, supervisor: { accountName: string } | null } | null, partner: { companyName: string, identities: Array<PartnerIdentity>, level: PartnerLevel | null, status: PartnerStatus, businessRegion: string | null } | null } };

export type OrganisationMembersQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationMembersQuery = { members: { totalCount: number, nodes: Array<{ accountName: string, status: MemberStatus, isPartnerAdmin: boolean, displayName: { masked: string, canReveal: boolean } | null, roles: Array<{ code: RoleCode, name: string }> }> } };

export type RolesQueryVariables = Exact<{ [key: string]: never; }>;


export type RolesQuery = { roles: Array<{ id: string, code: RoleCode, name: string, description: string | null }> };

export type CloudResellersQueryVariables = Exact<{ [key: string]: never; }>;


export type CloudResellersQuery = { viewer: { partner: { companyName: string, master: { companyName: string } | null, resellers: { totalCount: number, nodes: Array<{ companyName: string, status: PartnerStatus, associatedAt: string | null, mobilePhone: { masked: string } | null }> } } | null } };

export type PartnersQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnersQuery = { partners: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, companyName: string, identities: Array<PartnerIdentity>, realNameStatus: RealNameStatus, commercialInfoStatus: CommercialInfoStatus } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OnePartnerQueryVariables = Exact<{
  id: string | number;
}>;


export type OnePartnerQuery = { partner: { id: string, companyName: string, accountName: string, signingEntity: string | null, isMainAccount: boolean, realNameStatus: RealNameStatus, commercialInfoStatus: CommercialInfoStatus, mobilePhone: { masked: string } | null, email: { masked: string } | null } | null };

export type OneMemberQueryVariables = Exact<{
  id: string | number;
}>;


export type OneMemberQuery = { member: { id: string, accountName: string, status: MemberStatus, mustChangePassword: boolean, verificationCodeEnabled: boolean, partner: { companyName: string } | null } | null };

export type MyVoucherQuotasQueryVariables = Exact<{ [key: string]: never; }>;


export type MyVoucherQuotasQuery = { voucherQuotas: { totalCount: number, nodes: Array<{ id: string, status: VoucherQuotaStatus, effectiveAt: string, expireAt: string, quotaValue: { amount: string, currency: CurrencyCode }, balance: { amount: string, currency: CurrencyCode }, issuedAmount: { amount: string, currency: CurrencyCode }, minFaceValue: { amount: string } | null, maxFaceValue: { amount: string } | null, limits: Array<{ key: string, values: Array<string> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CouponQuotasQueryVariables = Exact<{ [key: string]: never; }>;


export type CouponQuotasQuery = { cash: { totalCount: number, nodes: Array<{ id: string, kind: VoucherQuotaKind, status: VoucherQuotaStatus, expireAt: string, balance: { amount: string, currency: CurrencyCode } }> }, pickup: { totalCount: number, nodes: Array<{ id: string, kind: VoucherQuotaKind, status: VoucherQuotaStatus, expireAt: string, balance: { amount: string, currency: CurrencyCode } }> } };

export type QuotasFragment = { totalCount: number, nodes: Array<{ id: string, kind: VoucherQuotaKind, status: VoucherQuotaStatus, expireAt: string, balance: { amount: string, currency: CurrencyCode } }> };

export type OneVoucherQuotaQueryVariables = Exact<{
  id: string | number;
}>;


export type OneVoucherQuotaQuery = { voucherQuota: { id: string, status: VoucherQuotaStatus, partner: { companyName: string } | null, vouchers: { totalCount: number, nodes: Array<{ id: string, status: VoucherStatus, customer: { customerName: { masked: string } | null } | null, faceValue: { amount: string }, balance: { amount: string } }> } } | null };

export type UsableVouchersQueryVariables = Exact<{ [key: string]: never; }>;


export type UsableVouchersQuery = { vouchers: { totalCount: number, nodes: Array<{ id: string, expireAt: string, isFrozen: boolean, lockOrderId: string | null, availableActions: Array<string>, memo: string | null, customer: { customerName: { masked: string } | null } | null, faceValue: { amount: string, currency: CurrencyCode }, balance: { amount: string, currency: CurrencyCode } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OneVoucherQueryVariables = Exact<{
  id: string | number;
}>;


export type OneVoucherQuery = { voucher: { id: string, kind: VoucherKind, status: VoucherStatus, effectiveAt: string, expireAt: string, lastUsedAt: string | null, orderId: string | null, usage: string | null, faceValue: { amount: string, currency: CurrencyCode }, balance: { amount: string, currency: CurrencyCode }, useLimits: Array<{ key: string, values: Array<string> }>, quota: { id: string } | null } | null };

export type CustomersWithOpenVouchersQueryVariables = Exact<{ [key: string]: never; }>;


export type CustomersWithOpenVouchersQuery = { customers: { nodes: Array<{ id: string, customerName: { masked: string } | null, vouchers: { totalCount: number, nodes: Array<{ id: string, expireAt: string, balance: { amount: string, currency: CurrencyCode } }> } }> } };

export type VoucherOperationRecordsQueryVariables = Exact<{ [key: string]: never; }>;


export type VoucherOperationRecordsQuery = { voucherOperationRecords: { totalCount: number, nodes: Array<{ id: string, operationType: VoucherOperationType, result: VoucherOperationResult, errorCode: string | null, occurredAt: string, quotaId: string, voucherId: string | null, remark: string | null, amount: { amount: string, currency: CurrencyCode }, customer: { customerName: { masked: string } | null } | null, operator: { accountName: string } | null }> } };

export type UnusualVoucherRecordsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnusualVoucherRecordsQuery = { unusual: { totalCount: number, nodes: Array<{ id: string, operationType: VoucherOperationType, occurredAt: string, amount: { amount: string, currency: CurrencyCode } }> }, none: { totalCount: number }, failed: { totalCount: number, nodes: Array<{ id: string, errorCode: string | null, customerId: string | null }> } };

export type VouchersOfResellerQueryVariables = Exact<{
  reseller?: string | number | null | undefined;
}>;


export type VouchersOfResellerQuery = { voucherQuotas: { nodes: Array<{ id: string, parentQuotaId: string | null, balance: { amount: string, currency: CurrencyCode } }> }, vouchers: { totalCount: number, nodes: Array<{ id: string, status: VoucherStatus, balance: { amount: string, currency: CurrencyCode } }> } };

export type IssueVouchersMutationVariables = Exact<{
  input: IssueVouchersInput;
}>;


export type IssueVouchersMutation = { issueVouchers: { replayed: boolean, issuedTotal: { amount: string, currency: CurrencyCode } | null, quota: { id: string, balance: { amount: string, currency: CurrencyCode } } | null, results: Array<{ customerId: string, voucher: { id: string, status: VoucherStatus, expireAt: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, upstreamCode: string | null }> }>, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string, upstreamCode: string | null }> } };

export type ReclaimVouchersMutationVariables = Exact<{
  input: ReclaimVouchersInput;
}>;


export type ReclaimVouchersMutation = { reclaimVouchers: { replayed: boolean, results: Array<{ id: string, reclaimed: { amount: string, currency: CurrencyCode } | null, voucher: { id: string, status: VoucherStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string }> }>, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export const QuotasFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Quotas"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VoucherQuotaConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expireAt"}}]}}]}}]} as unknown as DocumentNode<QuotasFragment, unknown>;
export const HolidaysOfTheYearDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HolidaysOfTheYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workCalendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"IntValue","value":"2026"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"HOLIDAY"},{"kind":"EnumValue","value":"MAKEUP_WORKDAY"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<HolidaysOfTheYearQuery, HolidaysOfTheYearQueryVariables>;
export const TenWorkingDaysBeforeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TenWorkingDaysBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addWorkingDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"2026-10-16","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"days"},"value":{"kind":"IntValue","value":"-10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}}]}}]}}]} as unknown as DocumentNode<TenWorkingDaysBeforeQuery, TenWorkingDaysBeforeQueryVariables>;
export const ThirtyWorkingDaysAfterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThirtyWorkingDaysAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addWorkingDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"2026-02-02","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"days"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}}]}}]}}]} as unknown as DocumentNode<ThirtyWorkingDaysAfterQuery, ThirtyWorkingDaysAfterQueryVariables>;
export const MyCustomersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyCustomers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"canReveal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"associationType"}},{"kind":"Field","name":{"kind":"Name","value":"associatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"monthToDateExpenditure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MyCustomersQuery, MyCustomersQueryVariables>;
export const ResaleCustomersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResaleCustomers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"associationType"},"value":{"kind":"EnumValue","value":"RESALE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"associatedAtBegin"},"value":{"kind":"StringValue","value":"2025-01-01T00:00:00+08:00","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"associatedAtEnd"},"value":{"kind":"StringValue","value":"2026-01-01T00:00:00+08:00","block":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"ASSOCIATED_AT_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"associatedAt"}}]}}]}}]}}]} as unknown as DocumentNode<ResaleCustomersQuery, ResaleCustomersQueryVariables>;
export const TopCustomersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TopCustomers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"monthToDateExpenditureFrom"},"value":{"kind":"StringValue","value":"0.01","block":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"MONTH_TO_DATE_EXPENDITURE_DESC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthToDateExpenditure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TopCustomersQuery, TopCustomersQueryVariables>;
export const ManagersAndCustomersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ManagersAndCustomers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ManagersAndCustomersQuery, ManagersAndCustomersQueryVariables>;
export const ManagerHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ManagerHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"managerAssignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ManagerHistoryQuery, ManagerHistoryQueryVariables>;
export const AnyObjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnyObject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"associationType"}}]}}]}}]}}]} as unknown as DocumentNode<AnyObjectQuery, AnyObjectQueryVariables>;
export const OneCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"canReveal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mobilePhone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"associationType"}},{"kind":"Field","name":{"kind":"Name","value":"realNameStatus"}},{"kind":"Field","name":{"kind":"Name","value":"frozenState"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfAuthorization"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OneCustomerQuery, OneCustomerQueryVariables>;
export const SeveralObjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SeveralObjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<SeveralObjectsQuery, SeveralObjectsQueryVariables>;
export const CustomersAtAGlanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomersAtAGlance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amountAfterDiscount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"vouchers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"USABLE"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expireAt"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CustomersAtAGlanceQuery, CustomersAtAGlanceQueryVariables>;
export const AssignCustomerManagerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignCustomerManager"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignCustomerManagerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignCustomerManager"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamCode"}}]}}]}}]}}]} as unknown as DocumentNode<AssignCustomerManagerMutation, AssignCustomerManagerMutationVariables>;
export const UnassignCustomerManagerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnassignCustomerManager"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnassignCustomerManagerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unassignCustomerManager"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UnassignCustomerManagerMutation, UnassignCustomerManagerMutationVariables>;
export const RevealCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevealCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevealFieldsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revealFields"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RevealCustomerMutation, RevealCustomerMutationVariables>;
export const MyIncentivesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyIncentives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incentives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statementNo"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"planName"}},{"kind":"Field","name":{"kind":"Name","value":"planType"}},{"kind":"Field","name":{"kind":"Name","value":"associationType"}},{"kind":"Field","name":{"kind":"Name","value":"performanceAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incentiveAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackStatus"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedMode"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MyIncentivesQuery, MyIncentivesQueryVariables>;
export const IncentivesToConfirmDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IncentivesToConfirm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incentives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PENDING_CONFIRMATION"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"CYCLE_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"planName"}},{"kind":"Field","name":{"kind":"Name","value":"incentiveAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publicityStartAt"}},{"kind":"Field","name":{"kind":"Name","value":"publicityDeadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]}}]}}]} as unknown as DocumentNode<IncentivesToConfirmQuery, IncentivesToConfirmQueryVariables>;
export const OneIncentiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneIncentive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incentive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statementNo"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"cyclePeriod"}},{"kind":"Field","name":{"kind":"Name","value":"planName"}},{"kind":"Field","name":{"kind":"Name","value":"policySnapshot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyName"}},{"kind":"Field","name":{"kind":"Name","value":"policyMonth"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"details"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalIncentive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"rebateBasis"}},{"kind":"Field","name":{"kind":"Name","value":"incentiveAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OneIncentiveQuery, OneIncentiveQueryVariables>;
export const MyIncentiveDetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyIncentiveDetails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incentiveDetails"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"IntValue","value":"2026"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalIncentive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statementNo"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"consumptionCycle"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"productType"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"associationType"}},{"kind":"Field","name":{"kind":"Name","value":"chargingMode"}},{"kind":"Field","name":{"kind":"Name","value":"performanceAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incentiveAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"zeroReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MyIncentiveDetailsQuery, MyIncentiveDetailsQueryVariables>;
export const SearchIncentiveDetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchIncentiveDetails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incentiveDetails"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"associationType"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RESALE"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"chargingMode"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"YEARLY_MONTHLY"},{"kind":"EnumValue","value":"PAY_PER_USE"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"FROZEN"},{"kind":"EnumValue","value":"AVAILABLE"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"customerName"},"value":{"kind":"StringValue","value":"有限","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"managerName"},"value":{"kind":"StringValue","value":"","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalIncentive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"planName"}},{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"incentiveAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"frozenReason"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackStatus"}}]}}]}}]}}]} as unknown as DocumentNode<SearchIncentiveDetailsQuery, SearchIncentiveDetailsQueryVariables>;
export const OneIncentiveDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneIncentiveDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incentiveDetail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statementNo"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"consumptionCycle"}},{"kind":"Field","name":{"kind":"Name","value":"planName"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderType"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"managerId"}},{"kind":"Field","name":{"kind":"Name","value":"productType"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"chargingMode"}},{"kind":"Field","name":{"kind":"Name","value":"performanceAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"listPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"rebateBasis"}},{"kind":"Field","name":{"kind":"Name","value":"incentiveAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"frozenReason"}},{"kind":"Field","name":{"kind":"Name","value":"zeroReason"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackStatus"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"incentive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<OneIncentiveDetailQuery, OneIncentiveDetailQueryVariables>;
export const IncentiveDetailsOfCustomersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IncentiveDetailsOfCustomers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incentiveDetails"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalIncentive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"incentiveAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<IncentiveDetailsOfCustomersQuery, IncentiveDetailsOfCustomersQueryVariables>;
export const ConfirmIncentivesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmIncentives"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmIncentivesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmIncentives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"incentive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"planName"}},{"kind":"Field","name":{"kind":"Name","value":"associationType"}},{"kind":"Field","name":{"kind":"Name","value":"incentiveAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmIncentivesMutation, ConfirmIncentivesMutationVariables>;
export const MdfOverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MdfOverview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mdfOverview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"IntValue","value":"2026"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"balances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usedAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reservedAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<MdfOverviewQuery, MdfOverviewQueryVariables>;
export const MdfQuotasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MdfQuotas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mdfQuotas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"YEAR_DESC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"benefitName"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"availableAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"APPLICATION_REVIEWING"},{"kind":"EnumValue","value":"APPLICATION_APPROVED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activityName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mdfAmountInclTax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MdfQuotasQuery, MdfQuotasQueryVariables>;
export const MdfActivitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MdfActivities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mdfActivities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"IntValue","value":"2026"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"CREATED_AT_DESC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"applicationNo"}},{"kind":"Field","name":{"kind":"Name","value":"activityName"}},{"kind":"Field","name":{"kind":"Name","value":"activityType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"submissionDeadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"reviewComment"}},{"kind":"Field","name":{"kind":"Name","value":"mdfAmountInclTax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MdfActivitiesQuery, MdfActivitiesQueryVariables>;
export const MdfReviewQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MdfReviewQueue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mdfActivities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"APPLICATION_REVIEWING"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"CREATED_AT_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"applicationNo"}},{"kind":"Field","name":{"kind":"Name","value":"activityName"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"lateReason"}},{"kind":"Field","name":{"kind":"Name","value":"totalBudget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mdfAmountInclTax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]}}]}}]} as unknown as DocumentNode<MdfReviewQueueQuery, MdfReviewQueueQueryVariables>;
export const PartnersWithMdfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnersWithMdf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"mdfQuotas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"availableAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mdfActivities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activityName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartnersWithMdfQuery, PartnersWithMdfQueryVariables>;
export const MdfActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MdfActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mdfActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationNo"}},{"kind":"Field","name":{"kind":"Name","value":"activityName"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onTimeDeadline"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"agenda"}},{"kind":"Field","name":{"kind":"Name","value":"budgetItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amountInclTax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mdfAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"limitCheck"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnerShare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quota"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"benefitName"}},{"kind":"Field","name":{"kind":"Name","value":"availableAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<MdfActivityQuery, MdfActivityQueryVariables>;
export const MdfQuotaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MdfQuota"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mdfQuota"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"benefitName"}},{"kind":"Field","name":{"kind":"Name","value":"partnerLevel"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"frozenReason"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"availableAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]} as unknown as DocumentNode<MdfQuotaQuery, MdfQuotaQueryVariables>;
export const SaveMdfDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveMdfDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveMdfDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveMdfDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mdfActivity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"applicationNo"}},{"kind":"Field","name":{"kind":"Name","value":"onTimeDeadline"}},{"kind":"Field","name":{"kind":"Name","value":"totalBudget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mdfAmountInclTax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnerShare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SaveMdfDraftMutation, SaveMdfDraftMutationVariables>;
export const SubmitMdfActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitMdfActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitMdfActivityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitMdfActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mdfActivity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"quota"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"availableAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SubmitMdfActivityMutation, SubmitMdfActivityMutationVariables>;
export const WithdrawMdfActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawMdfActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawMdfActivityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawMdfActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mdfActivity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawMdfActivityMutation, WithdrawMdfActivityMutationVariables>;
export const DeleteMdfActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteMdfActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteMdfActivityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteMdfActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DeleteMdfActivityMutation, DeleteMdfActivityMutationVariables>;
export const ReviewMdfActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewMdfActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewMdfActivityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewMdfActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mdfActivity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reviewComment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReviewMdfActivityMutation, ReviewMdfActivityMutationVariables>;
export const OrdersPendingPaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrdersPendingPayment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"PENDING_PAYMENT"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"AMOUNT_DESC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderType"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTypeName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"pendingPaymentEndAt"}},{"kind":"Field","name":{"kind":"Name","value":"amountAfterDiscount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OrdersPendingPaymentQuery, OrdersPendingPaymentQueryVariables>;
export const OrderTabsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderTabs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"review"},"name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"PENDING_REVIEW"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"processing"},"name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"PROCESSING"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"cancelled"},"name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"CANCELLED"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"completed"},"name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"COMPLETED"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"payment"},"name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"PENDING_PAYMENT"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<OrderTabsQuery, OrderTabsQueryVariables>;
export const RenewalsAndReturnsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RenewalsAndReturns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"createdAtBegin"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"createdAtEnd"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"orderTypes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RENEWAL"},{"kind":"EnumValue","value":"UNSUBSCRIPTION"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"CREATED_AT_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderType"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"officialAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amountInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commissionAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consumedAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<RenewalsAndReturnsQuery, RenewalsAndReturnsQueryVariables>;
export const OrdersWithLinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrdersWithLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sourceType"}},{"kind":"Field","name":{"kind":"Name","value":"chargingMode"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"contractId"}},{"kind":"Field","name":{"kind":"Name","value":"userName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"canReveal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseProjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amountInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cashCouponAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voucherAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"storedCardAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"productSpec"}},{"kind":"Field","name":{"kind":"Name","value":"periodType"}},{"kind":"Field","name":{"kind":"Name","value":"periodNum"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"expireAt"}},{"kind":"Field","name":{"kind":"Name","value":"amountAfterDiscount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrdersWithLinesQuery, OrdersWithLinesQueryVariables>;
export const OneOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"orderType"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"officialAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amountAfterDiscount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"productSpec"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OneOrderQuery, OneOrderQueryVariables>;
export const CustomersWithNewestOrdersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomersWithNewestOrders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTypeName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"amountAfterDiscount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CustomersWithNewestOrdersQuery, CustomersWithNewestOrdersQueryVariables>;
export const CombinedOrdersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CombinedOrders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"serviceTypeCode"},"value":{"kind":"NullValue"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amountAfterDiscount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subOrders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTypeName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amountAfterDiscount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CombinedOrdersQuery, CombinedOrdersQueryVariables>;
export const OrdersAndTheirPartnersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrdersAndTheirPartners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"orderTypes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PURCHASE"},{"kind":"EnumValue","value":"RENEWAL"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isPaidByPartner"}},{"kind":"Field","name":{"kind":"Name","value":"payingAgentId"}},{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parentOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrdersAndTheirPartnersQuery, OrdersAndTheirPartnersQueryVariables>;
export const OrdersOfResellerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrdersOfReseller"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reseller"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"indirectPartnerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reseller"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrdersOfResellerQuery, OrdersOfResellerQueryVariables>;
export const WhoAmIDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoAmI"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"identities"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"identities"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"businessRegion"}}]}}]}}]}}]} as unknown as DocumentNode<WhoAmIQuery, WhoAmIQueryVariables>;
export const OrganisationMembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganisationMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"ACCOUNT_NAME_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"canReveal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isPartnerAdmin"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrganisationMembersQuery, OrganisationMembersQueryVariables>;
export const RolesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]} as unknown as DocumentNode<RolesQuery, RolesQueryVariables>;
export const CloudResellersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CloudResellers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"master"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resellers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"associatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"mobilePhone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CloudResellersQuery, CloudResellersQueryVariables>;
export const PartnersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"NORMAL"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"identities"}},{"kind":"Field","name":{"kind":"Name","value":"realNameStatus"}},{"kind":"Field","name":{"kind":"Name","value":"commercialInfoStatus"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PartnersQuery, PartnersQueryVariables>;
export const OnePartnerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OnePartner"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"signingEntity"}},{"kind":"Field","name":{"kind":"Name","value":"isMainAccount"}},{"kind":"Field","name":{"kind":"Name","value":"mobilePhone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"email"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"realNameStatus"}},{"kind":"Field","name":{"kind":"Name","value":"commercialInfoStatus"}}]}}]}}]} as unknown as DocumentNode<OnePartnerQuery, OnePartnerQueryVariables>;
export const OneMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"verificationCodeEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyName"}}]}}]}}]}}]} as unknown as DocumentNode<OneMemberQuery, OneMemberQueryVariables>;
export const MyVoucherQuotasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyVoucherQuotas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voucherQuotas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NORMAL"},{"kind":"EnumValue","value":"ADJUSTING"},{"kind":"EnumValue","value":"FROZEN"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"EXPIRE_AT_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"quotaValue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issuedAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"expireAt"}},{"kind":"Field","name":{"kind":"Name","value":"minFaceValue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxFaceValue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MyVoucherQuotasQuery, MyVoucherQuotasQueryVariables>;
export const CouponQuotasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CouponQuotas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"cash"},"name":{"kind":"Name","value":"voucherQuotas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"CASH_COUPON"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Quotas"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"pickup"},"name":{"kind":"Name","value":"voucherQuotas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"PICKUP_COUPON"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Quotas"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Quotas"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VoucherQuotaConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expireAt"}}]}}]}}]} as unknown as DocumentNode<CouponQuotasQuery, CouponQuotasQueryVariables>;
export const OneVoucherQuotaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneVoucherQuota"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voucherQuota"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vouchers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"faceValue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OneVoucherQuotaQuery, OneVoucherQuotaQueryVariables>;
export const UsableVouchersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UsableVouchers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vouchers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"USABLE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"associationType"},"value":{"kind":"EnumValue","value":"RESALE"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"EXPIRE_AT_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"faceValue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expireAt"}},{"kind":"Field","name":{"kind":"Name","value":"isFrozen"}},{"kind":"Field","name":{"kind":"Name","value":"lockOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"memo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<UsableVouchersQuery, UsableVouchersQueryVariables>;
export const OneVoucherDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneVoucher"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voucher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"faceValue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"expireAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"usage"}},{"kind":"Field","name":{"kind":"Name","value":"useLimits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quota"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<OneVoucherQuery, OneVoucherQueryVariables>;
export const CustomersWithOpenVouchersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomersWithOpenVouchers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vouchers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"USABLE"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"EXPIRE_AT_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expireAt"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CustomersWithOpenVouchersQuery, CustomersWithOpenVouchersQueryVariables>;
export const VoucherOperationRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VoucherOperationRecords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voucherOperationRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"occurredAtBegin"},"value":{"kind":"StringValue","value":"2025-12-31T23:59:59.999+08:00","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"VOUCHER"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"operationType"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"quotaId"}},{"kind":"Field","name":{"kind":"Name","value":"voucherId"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remark"}}]}}]}}]}}]} as unknown as DocumentNode<VoucherOperationRecordsQuery, VoucherOperationRecordsQueryVariables>;
export const UnusualVoucherRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnusualVoucherRecords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"unusual"},"name":{"kind":"Name","value":"voucherOperationRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"operationTypes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REFUND_RECHARGE_REVOCATION"},{"kind":"EnumValue","value":"ASSOCIATION_RECLAIM"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"operationType"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"none"},"name":{"kind":"Name","value":"voucherOperationRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"operationTypes"},"value":{"kind":"NullValue"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"failed"},"name":{"kind":"Name","value":"voucherOperationRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"result"},"value":{"kind":"EnumValue","value":"FAILURE"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"customerId"}}]}}]}}]}}]} as unknown as DocumentNode<UnusualVoucherRecordsQuery, UnusualVoucherRecordsQueryVariables>;
export const VouchersOfResellerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VouchersOfReseller"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reseller"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voucherQuotas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"indirectPartnerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reseller"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"parentQuotaId"}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"vouchers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"indirectPartnerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reseller"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VouchersOfResellerQuery, VouchersOfResellerQueryVariables>;
export const IssueVouchersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueVouchers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueVouchersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueVouchers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"issuedTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quota"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"voucher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expireAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamCode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamCode"}}]}}]}}]}}]} as unknown as DocumentNode<IssueVouchersMutation, IssueVouchersMutationVariables>;
export const ReclaimVouchersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReclaimVouchers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReclaimVouchersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reclaimVouchers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reclaimed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voucher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReclaimVouchersMutation, ReclaimVouchersMutationVariables>;