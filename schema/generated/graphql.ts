/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which changes of one account of the partner (R-2108). All conditions must hold. */
export type AccountChangeFilter = {
  /** Of cash or of credit. */
  balanceType: BalanceType;
  /** Of the account in this currency. */
  currency?: CurrencyCode;
  /** From this date on, in Shanghai. null and absent: a year before `tradeDateTo`. */
  tradeDateFrom?: string | null | undefined;
  /** Up to this date; at most a year after the first. null and absent: today. */
  tradeDateTo?: string | null | undefined;
  /** Only this type. null filters nothing. */
  tradeType?: TradeType | null | undefined;
};

/** What kind of account it is (账户类型). */
export type AccountType =
  /** 余额账户 (1): cash. */
  | 'BALANCE'
  /** 奖励金账户 (5): legacy. */
  | 'BONUS'
  /** 信用账户 (2): what of the credit line is still free. */
  | 'CREDIT'
  /** 保证金账户 (7): legacy. */
  | 'DEPOSIT'
  /** 可拨款账户 (8): a limit, no money: how much a partner may still pass on or pay for customers (R-2101). */
  | 'GRANTABLE';

/** Which money is passed on or taken back (拨款类型, R-2123). Vouchers never are: they are issued (R-BAL-5). */
export type AdjustableAccountType =
  /** 现金 (1): from balance to balance; goes off what may still be granted, too. */
  | 'BALANCE'
  /** 信用 (2): from credit to credit; the line of the customer goes with it. */
  | 'CREDIT';

/** Which records (S1-37, S2-36, R-BAL-6). All conditions must hold; what is left out, null or "" filters nothing. */
export type AdjustmentRecordFilter = {
  /** Only this customer, or this cloud reseller (`ptn_…`); one that is not mine matches none (R-2014). null and "": all of them. */
  customerId?: string | number | null | undefined;
  /** Later than this; the instant itself is excluded (R-2001). null filters nothing. */
  operationTimeBegin?: string | null | undefined;
  /** Earlier than this; the instant itself is excluded. null filters nothing. */
  operationTimeEnd?: string | null | undefined;
  /** Only this type. null: all types. */
  operationType?: AdjustmentType | null | undefined;
  /** Only the one with this transaction. null and "" filter nothing. */
  transId?: string | number | null | undefined;
};

/** What was done (调账类型). */
export type AdjustmentType =
  /** 拨款 (SOURCE_OPERATION_BEADJUST): money passed on to a customer or a cloud reseller. */
  | 'ALLOCATE'
  /** 回收 (SOURCE_OPERATION_BERETRIEVE): money taken back. */
  | 'RECLAIM'
  /** 解绑回收 (SOURCE_OPERATION_BEUNBIND): the customer left or is no longer resale, and its balance went back (R-2126). */
  | 'UNBIND_RECLAIM';

/** Who gets how much (给客户拨款, R-2123). */
export type AllocateToCustomersInput = {
  /** Which money (拨款类型). */
  accountType?: AdjustableAccountType;
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
  /** For a master: the cloud reseller whose customers they are, and whose money it is (R-2122); ignored for others (R-FLT-6). */
  indirectPartnerId?: string | number | null | undefined;
  /** 1 to 100 customers, each once; each is answered on its own. */
  items: Array<AllocationInput>;
  /** A note on the record (备注), at most 256 characters; for the own partner only. */
  memo?: string | null | undefined;
  /** The code, where one is asked for (S2-42). */
  verification?: VerificationInput | null | undefined;
};

/** Which cloud reseller gets how much (给云经销商拨款, R-RES-5). Cash only. */
export type AllocateToResellerInput = {
  /** How much (金额): above zero, at most two decimals, at most 999999999.99 (R-2121, R-RES-5). */
  amount: string;
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
  /** A cloud reseller of mine. */
  indirectPartnerId: string | number;
  /** A note on the record (备注), at most 256 characters; for the own partner only. */
  memo?: string | null | undefined;
  /** The code, where one is asked for (S2-42). */
  verification?: VerificationInput | null | undefined;
};

/** One customer of a batch, and how much it gets. */
export type AllocationInput = {
  /** How much (金额): above zero, at most two decimals, at most 999999999.99 (R-2121, R-RES-5). */
  amount: string;
  /** A resale customer of mine (R-2120). */
  customerId: string | number;
};

/** What a master decides about a cooperation application (合作申请审核). */
export type ApplicationDecision =
  /** 同意 */
  | 'APPROVE'
  /** 驳回, with a reason */
  | 'REJECT';

/** What a candidate tells the master that invited it. */
export type ApplyAsCloudResellerInput = {
  /** The code in the link of the invitation. */
  code: string;
  /** Whom to talk to, at most 64 characters (联系人). */
  contactName: string;
  /** E-mail of the contact; absent and null: that of the account. */
  email?: string | null | undefined;
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
  /** Mobile number of the contact; absent and null: that of the account. */
  mobilePhone?: string | null | undefined;
  /** A word to the master, at most 500 characters. */
  remark?: string | null | undefined;
};

/** Which order the vendor approves (审核通过). */
export type ApproveOrderInput = {
  /** An order that waits for review; a combined one stands for all its members that do. */
  orderId: string | number;
};

/** Which customer goes to which manager. */
export type AssignCustomerManagerInput = {
  /** The customer. */
  customerId: string | number;
  /** A member of my partner with the customer manager role (R-AM-11). */
  customerManagerId: string | number;
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
};

/** Which customers go to which manager (批量分配). */
export type AssignCustomersInput = {
  /** The customers: 1–100 different ones. Each succeeds or is refused for itself. */
  customerIds: Array<string | number>;
  /** A member of my partner with the customer manager role (R-AM-11); another one refuses the whole call. */
  customerManagerId: string | number;
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
};

/** Which cloud reseller goes to which customer manager of its master. */
export type AssignResellerManagerInput = {
  /** A member of the master with the customer manager role (R-RES-4). */
  customerManagerId: string | number;
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
  /** The cloud reseller. */
  indirectPartnerId: string | number;
};

/** What the other side says. */
export type AssociationDecision =
  /** 同意: it is done at once. */
  | 'APPROVE'
  /** 驳回: everything stays as it is. */
  | 'REJECT';

/** What the viewer can do with an association event now. */
export type AssociationEventAction =
  /** 同意: `handleAssociationEvent` with APPROVE, by the partner. */
  | 'APPROVE'
  /** 同意: `decideAssociationEvent` with APPROVE, by the customer. */
  | 'APPROVE_AS_CUSTOMER'
  /** 撤销: `cancelAssociationEvent`, by whoever asked. */
  | 'CANCEL'
  /** 驳回: `handleAssociationEvent` with REJECT, by the partner. */
  | 'REJECT'
  /** 驳回: `decideAssociationEvent` with REJECT, by the customer. */
  | 'REJECT_AS_CUSTOMER';

/** How far an association event is. */
export type AssociationEventStatus =
  /** 同意: it was done. */
  | 'APPROVED'
  /** 已撤销: whoever asked took it back. */
  | 'CANCELLED'
  /** 待处理: the other side has to decide. */
  | 'PENDING'
  /** 驳回: the other side did not want it. */
  | 'REJECTED';

/** What happens to an association (关联事件类型). */
export type AssociationEventType =
  /** 关联: the customer becomes the partner’s. */
  | 'ASSOCIATE'
  /** 解除关联: it leaves the partner. */
  | 'DISASSOCIATE'
  /** 切换关联类型: it stays, under another association type. */
  | 'SWITCH_TYPE'
  /** 转移: a master moves it from one of its cloud resellers to another (R-RES-10); each of the two has an event. */
  | 'TRANSFER';

/** Who started it (发起方). */
export type AssociationInitiator =
  /** 客户: the customer itself. */
  | 'CUSTOMER'
  /** 伙伴: the partner, or its master. */
  | 'PARTNER'
  /** 华为云: the vendor. */
  | 'VENDOR';

/** What stands in the way of a disassociation or a switch (账号校验). */
export type AssociationObstacle =
  /** A special contract is in force: to be settled offline. */
  | 'ACTIVE_SPECIAL_CONTRACT'
  /** The customer asked within three months (R-ASC-1): wait. */
  | 'CUSTOMER_REQUEST_WITHIN_3_MONTHS'
  /** An enterprise master with members of independent accounting: dissolve them first. */
  | 'HAS_INDEPENDENT_MEMBER_ACCOUNTS'
  /** A resale customer owes: the partner allocates to clear it. */
  | 'IN_ARREARS'
  /** An enterprise member account: the master account dissolves the relation. */
  | 'IS_ENTERPRISE_MEMBER'
  /** The partner froze the account: unfreeze it first. */
  | 'MANUALLY_FROZEN'
  /** The partner asked within three months, for either (R-ASC-1): wait. */
  | 'PARTNER_REQUEST_WITHIN_3_MONTHS'
  /** Orders wait for payment by the partner: pay or cancel them. */
  | 'PENDING_PARTNER_PAYMENT'
  /** An unexpired reserved instance: unsubscribe it. */
  | 'VALID_RESERVED_INSTANCE'
  /** A service support plan is in force: wait, or unsubscribe it. */
  | 'VALID_SUPPORT_PLAN';

/** How a customer is tied to the partner (关联类型). There is no third type. */
export type AssociationType =
  /** 顾问销售 (1): the customer trades with the vendor and pays it. */
  | 'REFERRAL'
  /** 代售 (2): the partner allocates money, the customer spends it; the partner invoices. */
  | 'RESALE';

/** What can be done with an authorisation; each is a mutation. */
export type AuthorizationAction =
  /** 同意授权: `grantAuthorization`, by the customer. */
  | 'GRANT'
  /** 拒绝授权: `rejectAuthorization`, by the customer. */
  | 'REJECT'
  /** 申请授权: `requestCustomerAuthorization`, by the partner. */
  | 'REQUEST'
  /** 取消授权: `revokeAuthorization`, by the customer. */
  | 'REVOKE';

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

/** Where a discount on a pending order comes from (折扣类型). */
export type AvailableDiscountType =
  /** 商务折扣 (2) */
  | 'COMMERCIAL'
  /** 合同折扣 (1): shown, but not chosen when paying. */
  | 'CONTRACT'
  /** 伙伴授予折扣 (3) */
  | 'PARTNER_GRANTED'
  /** 促销折扣 (0) */
  | 'PROMOTION'
  /** 订单调价 (609): the order was priced anew; where there is one it must be used (R-PAY-2). */
  | 'REPRICING';

/** Whose history: of cash or of credit (余额类型, R-2108). */
export type BalanceType =
  /** 信用 (BALANCE_TYPE_CREDIT). */
  | 'CREDIT'
  /** 现金 (BALANCE_TYPE_DEBIT). */
  | 'DEBIT';

/** For whom, and what for. */
export type BeginOnBehalfSessionInput = {
  /** A customer that granted the authorisation. */
  customerId: string | number;
  /** What will be done. */
  purpose: OnBehalfPurpose;
};

/** Which quota to take out of use while it is adjusted (开始调整). */
export type BeginQuotaAdjustmentInput = {
  /** The quota. */
  id: string | number;
};

/** Which request is taken back. */
export type CancelAssociationEventInput = {
  /** A pending event that my side started. */
  id: string | number;
};

/** Which order is cancelled (取消). */
export type CancelOrderInput = {
  /** An unpaid order that stands alone, or a combined one; never a member of one (R-ORD-1, R-ORD-2). */
  orderId: string | number;
};

/** Which way the balance went (收支类型). */
export type ChangeDirection =
  /** 支出 (2). */
  | 'EXPENSE'
  /** 收入 (1). */
  | 'INCOME';

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

/** Where the business system runs today (上云情况; INFERRED). */
export type CloudStatus =
  /** 未上云 */
  | 'NOT_ON_CLOUD'
  /** 友商云 */
  | 'ON_OTHER_CLOUD'
  /** 已在本云 */
  | 'ON_THIS_CLOUD';

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

/** One contact of customers. */
export type ContactInput = {
  /** E-mail, at most 64 characters (邮箱). */
  email?: string | null | undefined;
  /** Telephone, digits only (电话). */
  mobilePhone?: string | null | undefined;
  /** Name, 1–64 characters (姓名). */
  name: string;
};

/** A deal that one sees coming (S1-65): about a customer, a reported customer, or out of a sales task; exactly one of them. */
export type CreateBusinessOpportunityInput = {
  /** At most 128 characters (业务系统). */
  businessSystem?: string | null | undefined;
  /** Where the business system runs today (上云情况). */
  cloudStatus: CloudStatus;
  /** How sure one is, 0–100 per cent (把握度). */
  confidence: number;
  /** A customer of mine (R-OPP-1). */
  customerId?: string | number | null | undefined;
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
  /** For a master, with `sourceTaskId`: of this cloud reseller; ignored for others (R-FLT-6). */
  indirectPartnerId?: string | number | null | undefined;
  /** 1–64 characters (行业). */
  industry: string;
  /** Whether there is a tender (是否招投标). */
  isTender?: boolean;
  /** Whether it is a test project (是否测试项目). */
  isTestProject?: boolean;
  /** 1–128 characters (商机名称). */
  name: string;
  /** Who runs it, at most 128 characters (运维情况). */
  operation?: string | null | undefined;
  /** A customer that I reported (R-OPP-1). */
  reportedCustomerId?: string | number | null | undefined;
  /** Above zero, at most two decimals, in the customer's currency (预计收入). */
  revenueForecast: string;
  /** The sales task that it comes out of; its customer is meant (R-TASK-3). */
  sourceTaskId?: string | number | null | undefined;
  /** How far it is (商机阶段). */
  stage?: OpportunityStage;
  /** What kind of deal (商机类型). */
  type: OpportunityType;
};

/** Whose certificate. */
export type CreateCertificateDownloadInput = {
  /** The programme that my account joined. */
  programmeId: string | number;
};

/** What to export (S1-25). Personal data is masked in every export, whoever asks (R-EXP-2). */
export type CreateExportInput = {
  /** With the kind ACCOUNT_CHANGES: of which account, and which changes, as in the list; it is wanted (R-2108). */
  accountChangeFilter?: AccountChangeFilter | null | undefined;
  /** With the kind ADJUSTMENT_RECORDS: which ones, as in the list; null and absent: all. */
  adjustmentRecordFilter?: AdjustmentRecordFilter | null | undefined;
  /** With the kind CUSTOMERS: which ones, as in the list; null and absent: all. */
  customerFilter?: CustomerFilter | null | undefined;
  /** How it is written (文件格式). */
  format?: ExportFormat;
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
  /** For a master: of this cloud reseller; ignored for others (R-FLT-6). */
  indirectPartnerId?: string | number | null | undefined;
  /** Which list (导出类型). */
  kind: ExportKind;
  /** With the kind ORDERS: which ones, as in the list; null and absent: all. */
  orderFilter?: OrderFilter | null | undefined;
  /** With the kind RENEWAL_TASKS: which ones, as in the list; `orderExpireAtBegin` and `orderExpireAtEnd` are wanted, at most six months apart (R-LOR-5). */
  renewalTaskFilter?: RenewalTaskFilter | null | undefined;
  /** With the kind SALES_TASKS: which ones, as in the list; null and absent: all. */
  salesTaskFilter?: SalesTaskFilter | null | undefined;
  /** With the kinds VOUCHER_OPERATION_RECORDS and CASH_COUPON_OPERATION_RECORDS: which ones, as in the list; null and absent: all. */
  voucherOperationRecordFilter?: VoucherOperationRecordFilter | null | undefined;
  /** With the kind VOUCHER_QUOTA_RECORDS: which ones, as in the list; null and absent: all. */
  voucherQuotaRecordFilter?: VoucherQuotaRecordFilter | null | undefined;
};

/** What the vendor suggests doing with a customer. */
export type CreateSalesTaskInput = {
  /** Whom it is about; it goes to the partner of today. */
  customerId: string | number;
  /** Until when it is to be done (截止时间); later than now. */
  dueAt: string;
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
  /** In the customer's currency, not below zero (近12个月消费). */
  last12MonthConsumption: string;
  /** What it is called, 1–128 characters (任务名称). */
  name: string;
  /** What it is after (一级策略). */
  primaryStrategy: PrimaryStrategy;
  /** By which way (二级策略). */
  secondaryStrategy: SecondaryStrategy;
};

/** Currency (币种), as in ISO 4217. */
export type CurrencyCode =
  /** Chinese yuan (人民币). */
  | 'CNY'
  /** US dollar (美元). */
  | 'USD';

/** Which customers (S1-30). All conditions must hold; absent and null filter nothing. */
export type CustomerFilter = {
  /** Login name, infix, at least two characters, no space inside (R-FLT-4). "" filters nothing. */
  accountName?: string | null | undefined;
  /** Associated later than this; the instant itself is excluded (R-2001). */
  associatedAtBegin?: string | null | undefined;
  /** Associated earlier than this; the instant itself is excluded (R-2001). */
  associatedAtEnd?: string | null | undefined;
  /** Only this association type (R-AT-2). */
  associationType?: AssociationType | null | undefined;
  /** Real-name name, infix, at least two characters, no space inside. "" filters nothing. */
  customerName?: string | null | undefined;
  /** Only customers that stand so (冻结状态); null and [] filter nothing. */
  frozenStates?: Array<FrozenState> | null | undefined;
  /** Only these, at most 100; an empty list filters nothing. */
  ids?: Array<string | number> | null | undefined;
  /** Tag, infix, case-sensitive, at least two characters. "" filters nothing. */
  label?: string | null | undefined;
  /** Only these levels (客户等级); null and [] filter nothing. */
  levels?: Array<CustomerLevel> | null | undefined;
  /** Only customers of this customer manager; null and "" filter nothing. */
  managerId?: string | number | null | undefined;
  /** Name or login name of the customer manager (业务员), infix, at least two characters; of members that I see (R-CUS-2). "" filters nothing. */
  managerName?: string | null | undefined;
  /** Mobile number, exact; refused for those who may not reveal it. "" filters nothing. */
  mobilePhone?: string | null | undefined;
  /** Consumption of the running month at least this (R-CUS-2). */
  monthToDateExpenditureFrom?: string | null | undefined;
  /** Consumption of the running month at most this (R-CUS-2). */
  monthToDateExpenditureTo?: string | null | undefined;
  /** Only these (实名认证状态); null and [] filter nothing. */
  realNameStatuses?: Array<RealNameStatus> | null | undefined;
  /** A resource expires later than this. */
  resourceExpiryBegin?: string | null | undefined;
  /** A resource expires earlier than this. */
  resourceExpiryEnd?: string | null | undefined;
  /** true: only customers without a manager; false and null filter nothing. */
  unassignedOnly?: boolean | null | undefined;
};

/** How the customer was invited (邀请方式). */
export type CustomerInvitationChannel =
  /** 线上邀请: a link of its own, by e-mail. */
  | 'EMAIL'
  /** 线下邀请: a general link or its QR code; one row for each customer that followed it (R-DEV-8). */
  | 'LINK';

/** Where the invitation of a customer stands (邀请状态). */
export type CustomerInvitationStatus =
  /** 已关联: the customer followed it and became mine. */
  | 'ASSOCIATED'
  /** 已失效: 7 days went by, or a newer invitation took its place (R-DEV-5). */
  | 'EXPIRED'
  /** 关联失败: the customer followed it in vain; `failureReason` says why. It may try again while the link is valid. */
  | 'FAILED'
  /** 已邀请: sent, and not yet answered. */
  | 'INVITED';

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

/** Of which programme a new-customer tag is (标签类型). */
export type CustomerTagType =
  /** 中小企业 (SMB): small and medium businesses. */
  | 'SMB';

/** Person or company (客户类型); NONE until verified. */
export type CustomerType =
  /** 企业 (1) */
  | 'ENTERPRISE'
  /** 个人 (0) */
  | 'INDIVIDUAL'
  /** 未知 (-1) */
  | 'NONE';

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

/** What the customer says to its partner. */
export type DecideAssociationEventInput = {
  /** Accepts, and signs, the latest notice about the partner for the new type (关联须知): needed to approve a switch. */
  acceptAssociationNotice?: boolean | null | undefined;
  /** Accepts the notice about switching (切换须知): needed to approve a switch. */
  acceptSwitchNotice?: boolean | null | undefined;
  /** A word to the partner, at most 256 characters. */
  comment?: string | null | undefined;
  /** Yes or no. */
  decision: AssociationDecision;
  /** A pending event that the partner started. */
  id: string | number;
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
  /** The code, which is always asked for (R-SEN-2). */
  verification?: VerificationInput | null | undefined;
};

/** Which draft is thrown away. */
export type DeleteMdfActivityInput = {
  /** The version that was read; another one stored means CONFLICT_STALE_VERSION. null and absent: whatever is stored. */
  expectedVersion?: number | null | undefined;
  /** The activity. */
  id: string | number;
};

/** Which quota to end for good (停用). */
export type DisableVoucherQuotaInput = {
  /** The quota. */
  id: string | number;
};

/** A discount to use. */
export type DiscountChoiceInput = {
  /** Which one, by its `discountId`. */
  id: string | number;
  /** What it is; contract discounts cannot be chosen. */
  type: AvailableDiscountType;
};

/** How a discount makes the price of a line (折扣模式). */
export type DiscountMode =
  /** 一口价 (1): this much is paid. */
  | 'FIXED_PRICE'
  /** 折扣率 (0): so much of the price is paid. */
  | 'RATE'
  /** 折减 (2): so much less is paid. */
  | 'REDUCTION';

/** Which session ends. */
export type EndOnBehalfSessionInput = {
  /** A session of my own. */
  id: string | number;
};

/** What happens when a resource expires (到期策略). Only AUTO_RENEW renews. */
export type ExpirePolicy =
  /** 到期后自动续费 (3) */
  | 'AUTO_RENEW'
  /** 到期后自动删除 (2), at once. */
  | 'DELETE'
  /** 到期后删除 (5), when the retention ends. */
  | 'DELETE_AFTER_RETENTION'
  /** 到期后冻结 (4) */
  | 'FREEZE'
  /** 到期进入宽限期 (0) */
  | 'GRACE_PERIOD'
  /** 到期转按需 (1) */
  | 'TO_ON_DEMAND';

/** Why an export failed (失败原因). */
export type ExportFailure =
  /** Who asked for it may not filter by this any more. */
  | 'FILTER_REFUSED'
  /** It was tried three times. */
  | 'GAVE_UP'
  /** Who asked for it may not see this any more. */
  | 'NO_LONGER_ALLOWED'
  /** More than 100,000 rows: narrow the filter. */
  | 'TOO_MANY_ROWS';

/** How an export is written (文件格式). */
export type ExportFormat =
  /** RFC 4180 in UTF-8 with a mark at the front, for spreadsheets; texts that a spreadsheet would run get a quote before them. */
  | 'CSV'
  /** One JSON object on each line, for programs. */
  | 'JSONL';

/** What is exported (导出类型). */
export type ExportKind =
  /** 收支明细: the list `accountChangeRecords`, of one account. */
  | 'ACCOUNT_CHANGES'
  /** 调账记录: the list `adjustmentRecords`. */
  | 'ADJUSTMENT_RECORDS'
  /** 现金券操作记录: of that list, what was done with cash coupons (S2-13). */
  | 'CASH_COUPON_OPERATION_RECORDS'
  /** 客户列表: the list `customers`. */
  | 'CUSTOMERS'
  /** 订单列表: the list `orders`. */
  | 'ORDERS'
  /** 大单续订任务: the list `renewalTasks`, of orders that end within six months at most (R-LOR-5). */
  | 'RENEWAL_TASKS'
  /** 销售拓展任务: the list `salesTasks`. */
  | 'SALES_TASKS'
  /** 券操作记录: the list `voucherOperationRecords` (S2-12). */
  | 'VOUCHER_OPERATION_RECORDS'
  /** 额度发放/回收记录: the list `voucherQuotaRecords`. */
  | 'VOUCHER_QUOTA_RECORDS';

/** How far an export is (导出状态, R-EXP-3). */
export type ExportStatus =
  /** 已完成: can be downloaded until it expires. */
  | 'COMPLETED'
  /** 失败: see `failure`. */
  | 'FAILED'
  /** 处理中: waits for its turn, or is being written. */
  | 'PROCESSING';

/** Whether the partner disputes it (问题反馈状态). */
export type FeedbackStatus =
  /** 已处理: answered. */
  | 'HANDLED'
  /** 未反馈: no feedback. */
  | 'NONE'
  /** 处理中: the vendor looks into it; settlement may take longer (R-ST-6). */
  | 'SUBMITTED';

/** What the quota is worth from now on (调整额度). */
export type FinishQuotaAdjustmentInput = {
  /** The quota. */
  id: string | number;
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
  /** Its new value (额度面值): no less than what has left it, net of what came back. */
  newValue: string;
};

/** Which customers are frozen, and why (冻结客户, R-FRZ-1). */
export type FreezeCustomersInput = {
  /** The customers: 1–100 different ones. Each succeeds or is refused for itself. Resale customers only. */
  customerIds: Array<string | number>;
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
  /** For a master: the cloud reseller whose customers they are; ignored for others (R-FLT-6). */
  indirectPartnerId?: string | number | null | undefined;
  /** Why (原因), 1–256 characters. */
  reason: string;
  /** What is frozen; what is set free must be what is frozen. */
  type: FreezeType;
};

/** What is frozen, or set free (冻结类型). */
export type FreezeType =
  /** 账号 (1): nobody signs in or buys. */
  | 'ACCOUNT'
  /** 账号和资源 (2): what was bought stands still, too. */
  | 'ACCOUNT_AND_RESOURCE';

/** Which quota to freeze (冻结). */
export type FreezeVoucherQuotaInput = {
  /** The quota. */
  id: string | number;
};

/** Which vouchers are frozen (冻结): they pay nothing and are not reclaimed, while their time runs on (R-2022). */
export type FreezeVouchersInput = {
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
  /** The vouchers: 1–100 different ones. */
  ids: Array<string | number>;
};

/** What of the customer is frozen (冻结状态). */
export type FrozenState =
  /** 冻结账号 (1) */
  | 'ACCOUNT'
  /** 冻结账号和资源 (2) */
  | 'ACCOUNT_AND_RESOURCE'
  /** 未冻结 (0) */
  | 'NONE';

/** Which cloud reseller may ask its customers. */
export type GrantOnBehalfRightInput = {
  /** One of my cloud resellers. */
  indirectPartnerId: string | number;
};

/** What the vendor grants to a partner (授予额度). */
export type GrantVoucherQuotaInput = {
  /** From when it can be issued from (生效时间). */
  effectiveAt: string;
  /** From when it can no longer be issued from (失效时间): later than now, and than `effectiveAt`. */
  expireAt: string;
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
  /** What is issued from it (额度类型). */
  kind: VoucherQuotaKind;
  /** What each voucher may pay, and who may get one (R-2040). null and []: no limits. */
  limits?: Array<VoucherLimitInput> | null | undefined;
  /** How many vouchers may be out (发放张数上限), above zero. null: any number. */
  maxCount?: number | null | undefined;
  /** Highest face value of a voucher (单张最高面值). null: none. */
  maxFaceValue?: string | null | undefined;
  /** What the vouchers out may be worth in all (发放总面值上限). null: any. */
  maxTotalFaceValue?: string | null | undefined;
  /** Lowest face value of a voucher (单张最低面值). null: none. */
  minFaceValue?: string | null | undefined;
  /** Who gets it: any partner that issues, but no cloud reseller, whose quotas come from its master. */
  partnerId: string | number;
  /** What it is worth, in CNY (额度面值): above zero, at most two decimals. */
  quotaValue: string;
  /** Only these customers of the partner may get a voucher (指定客户, CBC.50000020), at most 100. null and []: all. */
  specifiedCustomerIds?: Array<string | number> | null | undefined;
};

/** What the partner says to a customer that wants to leave. */
export type HandleAssociationEventInput = {
  /** A word to the customer, at most 256 characters. */
  comment?: string | null | undefined;
  /** Yes or no. */
  decision: AssociationDecision;
  /** A pending event that the customer started. */
  id: string | number;
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
  /** The code, where I am asked for one. */
  verification?: VerificationInput | null | undefined;
};

/** What came of handling a renewal task (S1-67). */
export type HandleRenewalTaskInput = {
  /** The version that was read; another one is CONFLICT_STALE_VERSION. */
  expectedVersion: number;
  /** The task. */
  id: string | number;
  /** For a master: of this cloud reseller; ignored for others (R-FLT-6, R-TASK-2). */
  indirectPartnerId?: string | number | null | undefined;
  /** In own words, at most 256 characters (备注); null and "" are none. */
  remark?: string | null | undefined;
  /** What came of it (处理结果). The first is FOLLOWED_UP. */
  result: HandlingResult;
};

/** What came of handling a task (S1-63, S1-67). */
export type HandleSalesTaskInput = {
  /** The version that was read; another one is CONFLICT_STALE_VERSION. */
  expectedVersion: number;
  /** The task. */
  id: string | number;
  /** For a master: of this cloud reseller; ignored for others (R-FLT-6, R-TASK-2). */
  indirectPartnerId?: string | number | null | undefined;
  /** In own words, at most 256 characters (备注); null and "" are none. */
  remark?: string | null | undefined;
  /** What came of it (处理结果). The first is FOLLOWED_UP. */
  result: HandlingResult;
};

/** What came of handling a task (处理结果; INFERRED). */
export type HandlingResult =
  /** 已完成 */
  | 'COMPLETED'
  /** 跟进中: the task goes on; the first handling is this one. */
  | 'FOLLOWED_UP'
  /** 已终止 */
  | 'TERMINATED';

/** The next version of the whitelist (导入白名单): it takes the place of the one before. */
export type ImportVoucherWhitelistInput = {
  /** These beside all that are on the latest one: for a whitelist longer than a call (at most 5,000 in all). null: these only. */
  addToLatest?: boolean | null | undefined;
  /** Who is on it: own customers, 1–200, each once. */
  customerIds: Array<string | number>;
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
};

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

/** How a cloud reseller stands to a master (云经销商状态). */
export type IndirectPartnerStatus =
  /** 已关联 */
  | 'ASSOCIATED'
  /** 已解除关联 */
  | 'DISASSOCIATED'
  /** 退出中: is leaving through the ecosystem manager (R-RES-9). */
  | 'EXITING'
  /** 待审核: applied, and the master has not decided. */
  | 'PENDING_REVIEW'
  /** 已驳回 */
  | 'REJECTED';

/** Why a customer that followed an invitation was not associated (失败原因), and what the partner can do about it. */
export type InvitationFailureReason =
  /** 客户已关联其他伙伴: nothing to be done (R-ASC-6). */
  | 'ALREADY_ASSOCIATED'
  /** 客户是或正在申请成为伙伴: nothing to be done. */
  | 'ALREADY_PARTNER'
  /** 账户有余额且未开票金额超限: open a ticket. */
  | 'BALANCE_WITH_UNINVOICED'
  /** 邀请码已使用: this customer came by this general link before; send again. */
  | 'CODE_USED'
  /** 消费者云用户: nothing to be done. */
  | 'CONSUMER_CLOUD_USER'
  /** 与报备的联系方式不一致: neither mobile nor e-mail is the reported one (R-DEV-10); correct the report. */
  | 'CONTACT_DIFFERS'
  /** 企业子账号，不能代售: nothing to be done (R-ASC-6). */
  | 'ENTERPRISE_MEMBER'
  /** 财务托管的企业子账号: nothing to be done (R-ASC-6). */
  | 'FINANCIALLY_HOSTED'
  /** 存在消费记录: report the customer first, or open a ticket (R-DEV-4). */
  | 'HAS_CONSUMPTION'
  /** 开通了信用账户，不能代售: nothing to be done. */
  | 'HAS_CREDIT_ACCOUNT'
  /** 企业主账号存在独立子账号，不能代售: the customer dissolves them first (R-ASC-6). */
  | 'INDEPENDENT_MEMBERS'
  /** 客户欠费: open a ticket (R-ASC-6). */
  | 'IN_ARREARS'
  /** 已参加奖励推广计划: use another account. */
  | 'IN_REWARD_PROMOTION'
  /** 链接已过期: send again. */
  | 'LINK_EXPIRED'
  /** 链接不存在: send again. */
  | 'LINK_NOT_FOUND'
  /** 链接已使用: the link of the e-mail has done its work; send again. */
  | 'LINK_USED'
  /** 客户未实名认证: the customer verifies its name first (R-ASC-7). */
  | 'NOT_REAL_NAME'
  /** 伙伴当前不能发展客户: restricted, frozen, left, or of the first tier (R-PAR-5 … R-PAR-7, R-RES-8). */
  | 'PARTNER_NOT_ALLOWED'
  /** 预付费伙伴不能发展代售客户: send again with the other association type. INTL only. */
  | 'PREPAID_PARTNER'
  /** 伙伴未开通顾问销售: ask the ecosystem manager (R-AT-1). */
  | 'REFERRAL_NOT_ENABLED'
  /** 注册时间超限: report the customer first, or open a ticket (R-DEV-4). */
  | 'REGISTERED_TOO_LONG'
  /** 已被其他伙伴报备: nothing to be done (R-DEV-1). */
  | 'REPORTED_BY_OTHER_PARTNER'
  /** 已被厂商报备: nothing to be done. */
  | 'REPORTED_BY_VENDOR'
  /** 存在专业服务合同，不能代售: wait for its end (R-ASC-6). */
  | 'SERVICE_CONTRACT'
  /** 存在特殊合同: nothing to be done (R-ASC-6). */
  | 'SPECIAL_CONTRACT'
  /** 系统繁忙: something failed on our side; contact support if it happens again. */
  | 'SYSTEM_BUSY';

/** Whom a master invites to become its cloud reseller. */
export type InviteIndirectPartnerInput = {
  /** Where the link goes, at most 64 characters. The same address again gets a new link, and the old one ends. */
  email: string;
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
  /** Whom the master means, for its own list; at most 256 characters. */
  name?: string | null | undefined;
};

/** How an invited person was named. */
export type InviteeBy =
  /** 账号名: by the name of the personal account. */
  | 'ACCOUNT_NAME'
  /** 邮箱: by e-mail. */
  | 'EMAIL'
  /** 手机号: by mobile number. */
  | 'MOBILE';

/** What is issued to which cloud resellers (发放额度). */
export type IssueVoucherQuotasInput = {
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
  /** One quota each, in this order, while the balance lasts: 1–100 different cloud resellers (R-2065). */
  indirectPartnerIds: Array<string | number>;
  /** What each gets, in the currency of the quota (额度金额): above zero, at most two decimals. */
  quotaAmount: string;
  /** The quota of mine that the value is taken from: of kind VOUCHER, granted by the vendor. */
  quotaId: string | number;
  /** The code of `ISSUE_VOUCHER_QUOTA` for the quota, where one is asked for. */
  verification?: VerificationInput | null | undefined;
};

/** What is issued to whom (发放). */
export type IssueVouchersInput = {
  /** Cash coupons only: binds each to its customer (绑定客户): what comes back is issued to nobody else (R-2060). Those of a quota for specified customers always are. */
  bindToCustomer?: boolean | null | undefined;
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
  /** The cloud reseller that issues (云经销商): only one itself may say so, and only its own id (R-2013). */
  indirectPartnerId?: string | number | null | undefined;
  /** A remark for my own partner (备注), at most 256 characters; customers never see it (R-2017). */
  memo?: string | null | undefined;
  /** The quota that the value is taken from. */
  quotaId: string | number;
  /** What they are for (使用限制). Left out and null: as the quota (R-2040). */
  useLimits?: UseLimitsInput | null | undefined;
  /** The code of `ISSUE_VOUCHER` or `ISSUE_CASH_COUPON` for the quota, where one is asked for (S2-42). */
  verification?: VerificationInput | null | undefined;
};

/** What is recommended (知识推荐). */
export type KnowledgeKind =
  /** 行业案例: what another company of the industry did. */
  | 'INDUSTRY_CASE'
  /** 产品: a cloud product. */
  | 'PRODUCT'
  /** 解决方案: a solution. */
  | 'SOLUTION';

/** Why nothing is recommended. */
export type KnowledgeReason =
  /** The customer has not signed the latest version of the notice (R-AGR-2). */
  | 'AGREEMENT_OUTDATED';

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

/** What the viewer can do with a member now: the buttons of its page. */
export type MemberAction =
  /** 停用: `disableMember`. */
  | 'DISABLE'
  /** 修改: `updateMember`, `assignRoles`. */
  | 'EDIT'
  /** 启用: `enableMember`. */
  | 'ENABLE';

/** What the viewer can do with an invitation or a project specialist now: the buttons of its row. */
export type MemberInvitationAction =
  /** 申请专员: `applyForSpecialist`. */
  | 'APPLY'
  /** 申请审核通过: `reviewSpecialistApplication` with APPROVE. */
  | 'APPROVE'
  /** 取消审核通过: `reviewSpecialistCancellation` with APPROVE. */
  | 'APPROVE_CANCELLATION'
  /** 厂商取消: `cancelSpecialistByVendor`. */
  | 'CANCEL'
  /** 维护专员信息: `confirmSpecialistData`. */
  | 'CONFIRM'
  /** 申请审核不通过: `reviewSpecialistApplication` with REJECT. */
  | 'REJECT'
  /** 取消审核不通过: `reviewSpecialistCancellation` with REJECT. */
  | 'REJECT_CANCELLATION'
  /** 取消专员: `requestSpecialistCancellation`. */
  | 'REQUEST_CANCELLATION'
  /** 重新邀请: `resendMemberInvitation`. */
  | 'RESEND'
  /** 解除绑定: `unbindMember`. */
  | 'UNBIND';

/** Where the link of a personal account to the partner stands (part 1 §2.8). */
export type MemberInvitationStatus =
  /** 申请专员审核中: the vendor reviews the application. */
  | 'APPLYING'
  /** 申请专员审核未通过: the application was rejected; it can be repeated. */
  | 'APPLY_REJECTED'
  /** 已绑定: linked; it may apply to be a project specialist. */
  | 'BOUND'
  /** 取消专员审核通过: a project specialist no longer. */
  | 'CANCELLED'
  /** 取消专员(厂商操作): cancelled by the vendor itself. */
  | 'CANCELLED_BY_VENDOR'
  /** 取消专员审核中: the vendor reviews the cancellation (INFERRED name). */
  | 'CANCELLING'
  /** 取消专员审核未通过: still a project specialist. */
  | 'CANCEL_REJECTED'
  /** 已失效: nobody accepted in time; it can be sent again. */
  | 'EXPIRED'
  /** 已邀请: the link is on its way, for seven days (R-INV-2). */
  | 'INVITED'
  /** 正常: a project specialist. */
  | 'SPECIALIST'
  /** 已解绑: linked no longer; it can be invited again. */
  | 'UNBOUND';

/** On whose side a member stands. */
export type MemberKind =
  /** 客户: a customer that signs in for itself. */
  | 'CUSTOMER'
  /** 组织人员: an operator of a partner. */
  | 'PARTNER'
  /** 个人账号: somebody who works for no partner yet, and can do nothing but accept an invitation. */
  | 'PERSON'
  /** Staff of the cloud vendor. */
  | 'VENDOR';

/** Whether the member can sign in. Members are disabled, never deleted. */
export type MemberStatus =
  /** 正常 */
  | 'ACTIVE'
  /** 停用 */
  | 'DISABLED';

/** In which language a message is written (消息语言). */
export type MessageLanguage =
  /** English (en-us) */
  | 'EN_US'
  /** 简体中文 (zh-cn) */
  | 'ZH_CN';

/** Whether a customer counts as new (新客标签). */
export type NewCustomerTagState =
  /** 非新客 (N) */
  | 'NOT_NEW'
  /** 新客 (Y): qualified. */
  | 'QUALIFIED'
  /** 未判定 (UNDETERMINED): eligible, but not yet reached. */
  | 'UNDETERMINED';

/** What a member does in the name of a customer; one authorisation serves both (R-OBO-6). */
export type OnBehalfPurpose =
  /** 代客运维: operating resources (R-OBO-2). */
  | 'OM'
  /** 代客下单: buying, paying, renewing and unsubscribing (R-OBO-1). */
  | 'ORDER';

/** Whether a member is switched into the role of a customer (切换角色). */
export type OnBehalfSessionStatus =
  /** 已退出: the member left, or the authorisation ended. */
  | 'ENDED'
  /** 已超时: nobody ended it within eight hours. */
  | 'EXPIRED'
  /** 进行中: the member may act for the customer. */
  | 'OPEN';

/** What became of switching one resource to on-demand (转按需结果). */
export type OnDemandResult =
  /** The vendor reviews it first (待审核). */
  | 'AUDIT'
  /** It stays as it was. */
  | 'FAIL'
  /** It is on-demand now. */
  | 'SUCCESS';

/** How far it was when it was registered (商机阶段; INFERRED). */
export type OpportunityStage =
  /** 发现 */
  | 'DISCOVERY'
  /** 谈判 */
  | 'NEGOTIATION'
  /** 方案 */
  | 'PROPOSAL'
  /** 验证 */
  | 'VALIDATION';

/** What kind of deal it is (商机类型; INFERRED). */
export type OpportunityType =
  /** 扩容 */
  | 'EXPANSION'
  /** 迁移上云 */
  | 'MIGRATION'
  /** 新购 */
  | 'NEW_BUSINESS'
  /** 续费 */
  | 'RENEWAL';

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

/** Which orders (S1-50). All conditions must hold; what is left out filters nothing. */
export type OrderFilter = {
  /** Placed later than this; the instant itself is excluded. null and "" are refused. */
  createdAtBegin?: string | null | undefined;
  /** Placed earlier than this, at most one year after the begin where both are given (R-OQ-6). null and "" are refused. */
  createdAtEnd?: string | null | undefined;
  /** Only orders of this customer; one that is not mine matches none. null matches orders without a customer, so none; "" is refused. */
  customerId?: string | number | null | undefined;
  /** Only this order, in upper or lower case. null matches orders without an id, so none; "" is refused. */
  orderId?: string | number | null | undefined;
  /** Only orders of these types. null and [] filter nothing. */
  orderTypes?: Array<OrderType> | null | undefined;
  /** Paid later than this; the instant itself is excluded. null and "" are refused. */
  paidAtBegin?: string | null | undefined;
  /** Paid earlier than this, at most one year after the begin where both are given (R-OQ-6). null and "" are refused. */
  paidAtEnd?: string | null | undefined;
  /** Only this cloud service, in upper or lower case. null matches orders without a service, "" those whose service is empty. */
  serviceTypeCode?: string | null | undefined;
  /** Only orders that stand here: PENDING_REVIEW, PROCESSING, CANCELLED, COMPLETED, PENDING_PAYMENT or PENDING_CONFIRMATION; others are refused. null filters nothing. */
  status?: OrderStatus | null | undefined;
};

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

/** What became of asking the partner to pay (代支付申请状态). */
export type PartnerPaymentStatus =
  /** 已关闭: withdrawn, or the order was paid or cancelled otherwise. */
  | 'CLOSED'
  /** 已支付: by the partner. */
  | 'PAID'
  /** 待支付: waits for the partner; blocks disassociation and type switch meanwhile (R-PP-7). */
  | 'PENDING'
  /** 已拒绝: by the partner, with a reason (R-PP-4). */
  | 'REJECTED';

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

/** Where a partner voucher comes from (来源). */
export type PartnerVoucherSource =
  /** 激励发放: an incentive was paid out as a voucher. */
  | 'INCENTIVE_PAYOUT'
  /** 测试券: an application for a test coupon was approved. */
  | 'TEST_GRANT';

/** What a usage record of a partner voucher says (使用类型). */
export type PartnerVoucherUsageKind =
  /** 抵扣: paid a line of the partner bill. */
  | 'DEDUCTION'
  /** 退回: came back in one of the three scenes of R-2086. */
  | 'RETURN';

/** Which customer's order is paid from the partner's balance (余额支付). */
export type PayOrderForCustomerInput = {
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
  /** The order, which the customer asked the partner to pay; a combined one as a whole. */
  orderId: string | number;
  /** The code, where one is asked for: BALANCE_PAYMENT (R-PP-3). */
  verification?: VerificationInput | null | undefined;
};

/** How an order is paid (支付). Balance pays cash first, then credit (R-PAY-3). */
export type PayOrderInput = {
  /** Exactly one; given just when a discount is used (R-PAY-1). Left out and null: none. */
  discounts?: Array<DiscountChoiceInput> | null | undefined;
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
  /** An order that stands alone, or a combined one; never a member of one (R-ORD-2). */
  orderId: string | number;
  /** Whether a discount is used (是否使用折扣). */
  useDiscount: boolean;
  /** Whether vouchers are used (是否使用优惠券). */
  useVouchers: boolean;
  /** One to three; given just when vouchers are used (R-PAY-1). Left out and null: none. */
  vouchers?: Array<VoucherChoiceInput> | null | undefined;
};

/** What can be paid with besides money, in the codes of paying (券类型). */
export type PaymentVoucherType =
  /** 现金券 (302) */
  | 'CASH_COUPON'
  /** 折扣券 (300) */
  | 'DISCOUNT_COUPON'
  /** 提货券: the vendor has no public code for it; on the order it counts with cash coupons. */
  | 'PICKUP_COUPON'
  /** 储值卡 (303) */
  | 'STORED_VALUE_CARD'
  /** 代金券 (301) */
  | 'VOUCHER';

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
  /** 联系人: whom to talk to at a company. */
  | 'CONTACT_NAME'
  /** 客户全称: the name that a customer was reported by. */
  | 'CUSTOMER_FULL_NAME'
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

/** What a sales task is after (一级策略; INFERRED). */
export type PrimaryStrategy =
  /** 拉新: first business with the customer. */
  | 'ACQUISITION'
  /** 增长: more business with it. */
  | 'GROWTH'
  /** 留存: keeping the business there is. */
  | 'RETENTION';

/** Which programme it is (伙伴计划). */
export type ProgrammeCode =
  /** CCoE 计划: cloud centre of excellence; by invitation only. */
  | 'CCOE'
  /** 能力计划: competencies of a partner. */
  | 'COMPETENCY'
  /** 分销计划（云经销商）: sells under one master (R-RES-1). */
  | 'DISTRIBUTION_CLOUD_RESELLER'
  /** 分销计划（总经销商）: recruits cloud resellers. */
  | 'DISTRIBUTION_MASTER'
  /** 云商店商家计划: sells on the marketplace. */
  | 'MARKETPLACE_SELLER'
  /** 云商店客户服务商计划: looks after customers of the marketplace. */
  | 'MARKETPLACE_SERVICE_PROVIDER'
  /** 合作伙伴共拓计划: partner and vendor engage customers together. */
  | 'PCE'
  /** 服务能力提升计划: uplift of service capability. */
  | 'SERVICE_CAPABILITY_UPLIFT'
  /** 解决方案提供商计划: resells to customers; one account of a company at most (R-PAR-2). */
  | 'SOLUTION_PROVIDER';

/** How an account stands in a programme (计划状态). */
export type ProgrammeStatus =
  /** 已加入 */
  | 'ACTIVE'
  /** 草稿 */
  | 'DRAFT'
  /** 已退出 */
  | 'EXITED'
  /** 已到期 */
  | 'EXPIRED'
  /** 不通过 */
  | 'REJECTED'
  /** 审核中 */
  | 'REVIEWING';

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

/** From whom how much is taken back (从客户回收). */
export type ReclaimFromCustomerInput = {
  /** From which account (R-BAL-3). */
  accountType?: AdjustableAccountType;
  /** How much (金额): above zero, at most two decimals, at most 999999999.99 (R-2121, R-RES-5). */
  amount: string;
  /** A resale customer of mine (R-2120). */
  customerId: string | number;
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
  /** For a master: the cloud reseller whose customers they are, and whose money it is (R-2122); ignored for others (R-FLT-6). */
  indirectPartnerId?: string | number | null | undefined;
  /** A note on the record (备注), at most 256 characters; for the own partner only. */
  memo?: string | null | undefined;
  /** The code, where one is asked for (S2-42). */
  verification?: VerificationInput | null | undefined;
};

/** From which cloud reseller how much is taken back (从云经销商回收, R-RES-5). Cash only. */
export type ReclaimFromResellerInput = {
  /** How much (金额): above zero, at most two decimals, at most 999999999.99 (R-2121, R-RES-5). */
  amount: string;
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
  /** A cloud reseller of mine. */
  indirectPartnerId: string | number;
  /** A note on the record (备注), at most 256 characters; for the own partner only. */
  memo?: string | null | undefined;
  /** The code, where one is asked for (S2-42). */
  verification?: VerificationInput | null | undefined;
};

/** Which quotas of cloud resellers are taken back (回收额度), each for its whole balance (R-2068). */
export type ReclaimVoucherQuotasInput = {
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
  /** The quotas: 1–10 different ones. */
  ids: Array<string | number>;
  /** A remark for my own partner (备注), at most 256 characters. null and left out: none is set; "": it is set to nothing. */
  remark?: string | null | undefined;
  /** The code of `RECLAIM_VOUCHER_QUOTA` for these quotas, where one is asked for. */
  verification?: VerificationInput | null | undefined;
};

/** Which vouchers are taken back (回收), each whole (R-2020). */
export type ReclaimVouchersInput = {
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
  /** The vouchers: 1–100 different ones. */
  ids: Array<string | number>;
  /** The cloud reseller that reclaims (云经销商): only one itself may say so, and only its own id (R-2062). */
  indirectPartnerId?: string | number | null | undefined;
  /** A remark for my own partner (备注), at most 256 characters. */
  remark?: string | null | undefined;
  /** The code of `RECLAIM_VOUCHER` or `RECLAIM_CASH_COUPON` for these vouchers, where one is asked for (S2-42). */
  verification?: VerificationInput | null | undefined;
};

/** What a part of a refund is (R-REF-2). */
export type RefundDetailKind =
  /** 已消费金额: kept, positive. */
  | 'CONSUMED'
  /** 手续费: kept, positive. */
  | 'HANDLING_FEE'
  /** 退款: what had been paid, negative. */
  | 'REFUND';

/** Whether it is taken (查询结果). */
export type RegistrationAvailability =
  /** 可用: nobody has it. */
  | 'AVAILABLE'
  /** 已被使用: an account has it. */
  | 'USED_BY_USER';

/** Which order the vendor rejects (审核不通过). */
export type RejectOrderInput = {
  /** An order that waits for review; a combined one stands for all its members that do. */
  orderId: string | number;
};

/** Which requests are declined, and why (R-PP-4). */
export type RejectPartnerPaymentsInput = {
  /** The requests: 1–100 different ones. */
  ids: Array<string | number>;
  /** Why, at most 256 characters; the customer reads it. */
  reason: string;
};

/** Which renewal tasks (S1-66). All conditions must hold; absent, null, "" and [] filter nothing, but for `statuses`. */
export type RenewalTaskFilter = {
  /** The customer's real-name name, infix, at least two characters, no space inside (R-FLT-4). */
  customerName?: string | null | undefined;
  /** Whether it is still open after the order has ended (是否逾期). */
  isOverdue?: boolean | null | undefined;
  /** Whether the rate has reached 60 % (是否续订). */
  isRenewed?: boolean | null | undefined;
  /** Name or login name of the customer's manager, infix, at least two characters; of members that I see. */
  managerName?: string | null | undefined;
  /** The order ends later than this; the instant itself is excluded. */
  orderExpireAtBegin?: string | null | undefined;
  /** The order ends earlier than this; the instant itself is excluded. */
  orderExpireAtEnd?: string | null | undefined;
  /** Only of this order, in upper or lower case. */
  orderId?: string | number | null | undefined;
  /** Only this cloud service, in any case. */
  serviceTypeCode?: string | null | undefined;
  /** Only tasks that stand here (任务状态). Absent, null and []: only PENDING ones (R-LOR-4). */
  statuses?: Array<TaskStatus> | null | undefined;
};

/** Where a reported customer stands (报备状态). */
export type ReportStatus =
  /** 已关联: became my customer. */
  | 'ASSOCIATED'
  /** 已失效: the 15 days are over; may be reported again. */
  | 'EXPIRED'
  /** 未报备: entered before there was reporting; it protects nothing. */
  | 'NOT_REPORTED'
  /** 待审核: the vendor decides; meanwhile no other partner can report it (R-DEV-1). */
  | 'PENDING_REVIEW'
  /** 已驳回: may be reported again. */
  | 'REJECTED'
  /** 已报备: mine alone for 15 days (R-DEV-1). */
  | 'REPORTED';

/** Which customer the partner wants under another association type. */
export type RequestAssociationSwitchInput = {
  /** The customer. */
  customerId: string | number;
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
  /** Why (切换原因), at most 256 characters; the customer reads it. */
  reason: string;
  /** The type that it shall have. */
  toType: AssociationType;
  /** The code, where I am asked for one. */
  verification?: VerificationInput | null | undefined;
};

/** Which customer is asked. */
export type RequestCustomerAuthorizationInput = {
  /** Accepts the commitment letter (伙伴承诺函): needed the first time that the partner asks a customer. */
  acceptCommitmentLetter?: boolean | null | undefined;
  /** The customer; RESALE only. */
  customerId: string | number;
};

/** Why the customer wants to leave its partner. */
export type RequestDisassociationAsCustomerInput = {
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
  /** Why (解除原因), at most 256 characters; the partner reads it. */
  reason: string;
};

/** Which customer the partner wants to part from. */
export type RequestDisassociationInput = {
  /** The customer. */
  customerId: string | number;
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
  /** Why (解除原因), at most 256 characters; the customer reads it. */
  reason: string;
  /** The code, where I am asked for one. */
  verification?: VerificationInput | null | undefined;
};

/** Which order the partner is asked to pay (伙伴支付). */
export type RequestPartnerPaymentInput = {
  /** An unpaid order of mine; a combined one as a whole. */
  orderId: string | number;
};

/** What became of a master's invitation (邀请状态). */
export type ResellerInvitationStatus =
  /** 已申请: somebody applied by this link; it opens nothing any more. */
  | 'APPLIED'
  /** 已失效: nobody did in time. */
  | 'EXPIRED'
  /** 已邀请: the link can be used. */
  | 'INVITED';

/** Where a period of a resource stands. */
export type ResourcePeriodStatus =
  /** Its order was cancelled (已取消). */
  | 'CANCELLED'
  /** Paid (已支付). */
  | 'PAID'
  /** Unsubscribed (已退订). */
  | 'RETURNED'
  /** Ordered, not paid yet (待支付). */
  | 'UNPAID';

/** Where a resource stands (资源状态). The vendor numbers yearly/monthly and on-demand resources differently. */
export type ResourceStatus =
  /** 变更中 (on-demand 4) */
  | 'CHANGING'
  /** 已关闭 (yearly/monthly 3, on-demand 6): left out of lists that do not ask for it. */
  | 'CLOSED'
  /** 正在关闭 (on-demand 5) */
  | 'CLOSING'
  /** 已过期 (yearly/monthly 5) */
  | 'EXPIRED'
  /** 已冻结 (yearly/monthly 4, on-demand 3) */
  | 'FROZEN'
  /** 宽限期 (on-demand 2) */
  | 'GRACE_PERIOD'
  /** 使用中 (yearly/monthly 2, on-demand 1) */
  | 'IN_USE';

/** Whose personal data, and which of it. */
export type RevealFieldsInput = {
  /** Which fields, at least one; a field that an object does not have, or that is empty, is left out. */
  fields: Array<PersonalField>;
  /** Customers, reported customers, invitations, members, orders or partners, 1–100. */
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

/** Which applications a master decides about, and how (R-RES-2). */
export type ReviewResellerApplicationsInput = {
  /** Applications under review, 1–100, each once. */
  applicationIds: Array<string | number>;
  /** The decision, the same for all of them. */
  decision: ApplicationDecision;
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
  /** Why, at most 500 characters; needed to reject. The candidate reads it. */
  reason?: string | null | undefined;
};

/** What the ecosystem manager decides (审核). */
export type ReviewTestCouponApplicationInput = {
  /** Why (审核意见), at most 500 characters. Needed to reject. */
  comment?: string | null | undefined;
  /** Approve or reject. */
  decision: TestCouponDecision;
  /** The version that was read; another one stored means CONFLICT_STALE_VERSION. null and absent: whatever is stored. */
  expectedVersion?: number | null | undefined;
  /** Until when the voucher pays (失效时间). Needed to approve. */
  expireAt?: string | null | undefined;
  /** The application under review. */
  id: string | number;
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
};

/** Which cloud reseller may no longer act on behalf of its customers. */
export type RevokeOnBehalfRightInput = {
  /** One of my cloud resellers. */
  indirectPartnerId: string | number;
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

/** Where a role comes from. */
export type RoleKind =
  /** 自定义: made by the partner, at most ten (R-ROLE-1). */
  | 'CUSTOM'
  /** 系统预置: the same for all partners; nobody can change or delete it (R-ROLE-2). */
  | 'PRESET';

/** Which sales tasks (S1-62). All conditions must hold; absent, null, "" and [] filter nothing. */
export type SalesTaskFilter = {
  /** Made later than this; the instant itself is excluded. */
  createdAtBegin?: string | null | undefined;
  /** Made earlier than this; the instant itself is excluded. */
  createdAtEnd?: string | null | undefined;
  /** The customer's real-name name, infix, at least two characters, no space inside (R-FLT-4). */
  customerName?: string | null | undefined;
  /** Due later than this; the instant itself is excluded. */
  dueAtBegin?: string | null | undefined;
  /** Due earlier than this; the instant itself is excluded. */
  dueAtEnd?: string | null | undefined;
  /** Whether it is still open after its time (是否逾期). */
  isOverdue?: boolean | null | undefined;
  /** Consumption of twelve months at least this. */
  last12MonthConsumptionFrom?: string | null | undefined;
  /** Consumption of twelve months at most this. */
  last12MonthConsumptionTo?: string | null | undefined;
  /** Name or login name of the customer's manager, infix, at least two characters; of members that I see. */
  managerName?: string | null | undefined;
  /** Name of the task, infix, at least two characters. */
  name?: string | null | undefined;
  /** Only this one (一级策略). */
  primaryStrategy?: PrimaryStrategy | null | undefined;
  /** Only this one (二级策略). */
  secondaryStrategy?: SecondaryStrategy | null | undefined;
  /** Only tasks that stand here (任务状态). */
  statuses?: Array<TaskStatus> | null | undefined;
};

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

/** By which way (二级策略). */
export type SecondaryStrategy =
  /** 交叉复购 */
  | 'CROSS_PURCHASE'
  /** 到期续费 */
  | 'EXPIRY_RENEWAL'
  /** 线索挖掘 */
  | 'LEAD_MINING'
  /** 场景推荐 */
  | 'SCENARIO_RECOMMENDATION';

/** What asks for a verification code (敏感操作). */
export type SensitiveOperation =
  /** 为客户调账: giving money to a customer, or taking it back. */
  | 'ADJUST_CUSTOMER_ACCOUNT'
  /** 为云经销商调账: giving money to a cloud reseller, or taking it back. */
  | 'ADJUST_RESELLER_ACCOUNT'
  /** 余额支付: paying a customer's order from the own balance. */
  | 'BALANCE_PAYMENT'
  /** 关闭操作验证: switching the codes off (R-SEN-3). */
  | 'DISABLE_VERIFICATION'
  /** 授予/撤销代操作授权: a customer lets its partner act for it, or no longer. */
  | 'GRANT_OR_REVOKE_ON_BEHALF_AUTH'
  /** 处理客户发起的解除关联: deciding on a customer that wants to leave. */
  | 'HANDLE_CUSTOMER_DISASSOCIATION'
  /** 处理伙伴发起的关联变更: a customer decides on what its partner asks. */
  | 'HANDLE_PARTNER_ASSOCIATION_CHANGE'
  /** 发起解除关联/切换关联类型: ending an association, or changing its type. */
  | 'INITIATE_ASSOCIATION_CHANGE'
  /** 发放现金券: issuing cash coupons. */
  | 'ISSUE_CASH_COUPON'
  /** 发放代金券: issuing vouchers. */
  | 'ISSUE_VOUCHER'
  /** 发放代金券额度: passing voucher quota to a cloud reseller. */
  | 'ISSUE_VOUCHER_QUOTA'
  /** 回收现金券: reclaiming cash coupons. */
  | 'RECLAIM_CASH_COUPON'
  /** 回收代金券: reclaiming vouchers. */
  | 'RECLAIM_VOUCHER'
  /** 回收代金券额度: taking voucher quota back. */
  | 'RECLAIM_VOUCHER_QUOTA'
  /** 为云商店商品订单调价: another price for a marketplace order. */
  | 'REPRICE_MARKETPLACE_ORDER';

/** Whom the customers turn to from now on. */
export type SetCustomerContactsInput = {
  /** All of them in their order, at most five; they are shown to the customers in full. None: the account’s own contact, masked. */
  contacts: Array<ContactInput>;
  /** The version that was read; another one stored means CONFLICT_STALE_VERSION. null and absent: whatever is stored. */
  expectedVersion?: number | null | undefined;
  /** The own account. */
  id: string | number;
};

/** Which tag a customer gets (标签). */
export type SetCustomerLabelInput = {
  /** The customer. */
  customerId: string | number;
  /** The tag, at most 64 characters; null and "" clear it, leaving it out is refused (R-CUS-5). */
  label?: string | null | undefined;
};

/** What a linked person may have, as far as the link is concerned (R-INV-8). */
export type SpecialistEntitlement =
  /** 云实验室: for linked persons. */
  | 'CLOUD_LAB'
  /** 专职人员激励 (FH): for project specialists. */
  | 'DEDICATED_HEADCOUNT'
  /** 考试券: for linked persons. */
  | 'EXAM_VOUCHER';

/** Development path of a project specialist (发展路径); the distribution and solution provider programmes have none (R-INV-6). */
export type SpecialistPath =
  /** 数字化转型咨询与系统集成伙伴发展路径: its specialists are kept current every month (R-INV-8). */
  | 'DX_CONSULTING_SI'
  /** 学习与赋能伙伴发展路径 */
  | 'LEARNING'
  /** 服务伙伴发展路径 */
  | 'SERVICE';

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

/** Which application is handed in (提交). */
export type SubmitTestCouponApplicationInput = {
  /** The version that was read; another one stored means CONFLICT_STALE_VERSION. null and absent: whatever is stored. */
  expectedVersion?: number | null | undefined;
  /** The application: a draft, or one that was rejected. */
  id: string | number;
};

/** Where a task stands (任务状态). */
export type TaskStatus =
  /** 已完成 */
  | 'COMPLETED'
  /** 进行中: handled at least once. */
  | 'IN_PROGRESS'
  /** 待处理: nobody has handled it yet. */
  | 'PENDING'
  /** 已终止: nothing more is to be done. */
  | 'TERMINATED';

/** What the ecosystem manager decides about an application (审核结果). */
export type TestCouponDecision =
  /** 通过: the partner gets its voucher. */
  | 'APPROVE'
  /** 驳回: with a comment. */
  | 'REJECT';

/** Where an application for a test coupon stands (申请状态). */
export type TestCouponStatus =
  /** 已通过: the partner voucher is there. */
  | 'APPROVED'
  /** 草稿: not handed in. */
  | 'DRAFT'
  /** 审核中: with the ecosystem manager; one at a time (R-2089). */
  | 'IN_REVIEW'
  /** 已驳回: can be changed and handed in again. */
  | 'REJECTED';

/** What moved the balance, more exactly (交易明细类型), with the upstream code as it is spelled there. */
export type TradeDetailType =
  /** 拨款 (SOURCE_OPERATION_BEADJUST). */
  | 'ALLOCATION'
  /** 欠费核销 (SOURCE_OPERAIION_WRITEOFF): a debt was paid. */
  | 'DEBT_REPAYMENT'
  /** 充值 (SOURCE_OPERAIION_RECHARGE). */
  | 'OPENING'
  /** 订单支付 (SOURCE_OPERAIION_DEDEUCT): the holder paid an order. */
  | 'ORDER_PAYMENT'
  /** 代支付 (SOURCE_OPERAIION_DEDEUCT): a partner paid an order for a customer. */
  | 'PARTNER_PAYMENT'
  /** 回收 (SOURCE_OPERATION_BERETRIEVE). */
  | 'RECLAIM'
  /** 解绑回收 (SOURCE_OPERATION_BEUNBIND). */
  | 'UNBIND_RECLAIM';

/** What moved the balance (交易类型), with the upstream code as it is spelled there. */
export type TradeType =
  /** 拨款 (BEADJUST). */
  | 'ALLOCATION'
  /** 消费 (DEDEUCT): orders and debts that were paid. */
  | 'CONSUMPTION'
  /** 回收 (BERETRIEVE). */
  | 'RECLAIM'
  /** 充值 (RECHARGE): topped up, granted or brought forward. */
  | 'TOP_UP'
  /** 解绑回收 (BEUNBIND): a customer left, or is no longer resale. */
  | 'UNBIND_RECLAIM';

/** Which customers go from where to where. */
export type TransferCustomersInput = {
  /** Customers of the first reseller, 1–100. */
  customerIds: Array<string | number>;
  /** One of my cloud resellers: whose they are. */
  fromIndirectPartnerId: string | number;
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
  /** Another of my cloud resellers: whose they shall be. */
  toIndirectPartnerId: string | number;
};

/** Which account of my company becomes the main account. */
export type TransferMainAccountInput = {
  /** The version that was read; another one stored means CONFLICT_STALE_VERSION. null and absent: whatever is stored. */
  expectedVersion?: number | null | undefined;
  /** Another account of my company. */
  id: string | number;
};

/** Which customer is taken back from its manager. */
export type UnassignCustomerManagerInput = {
  /** The customer. */
  customerId: string | number;
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
};

/** Which customers are taken back from their managers (批量收回). */
export type UnassignCustomersInput = {
  /** The customers: 1–100 different ones. Each succeeds or is refused for itself. */
  customerIds: Array<string | number>;
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
};

/** Which cloud reseller is taken back from its customer manager. */
export type UnassignResellerManagerInput = {
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
  /** The cloud reseller. */
  indirectPartnerId: string | number;
};

/** Which customers are set free, and why (解冻客户, R-FRZ-1). */
export type UnfreezeCustomersInput = {
  /** The customers: 1–100 different ones. Each succeeds or is refused for itself. Resale customers only. */
  customerIds: Array<string | number>;
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
  /** For a master: the cloud reseller whose customers they are; ignored for others (R-FLT-6). */
  indirectPartnerId?: string | number | null | undefined;
  /** Why (原因), 1–256 characters. */
  reason: string;
  /** What is frozen; what is set free must be what is frozen. */
  type: FreezeType;
};

/** Which quota to put back where it stood (解冻). */
export type UnfreezeVoucherQuotaInput = {
  /** The quota. */
  id: string | number;
};

/** Which vouchers are set free again (解冻). One whose customer is gone meanwhile goes back to its quota. */
export type UnfreezeVouchersInput = {
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
  /** The vouchers: 1–100 different ones. */
  ids: Array<string | number>;
};

/** Why a resource cannot be unsubscribed (不可退订原因). */
export type UnsubscriptionBar =
  /** 存在带宽加油包: only its renewed periods cannot. */
  | 'BANDWIDTH_ADD_ON'
  /** 软开云套餐 */
  | 'DEVELOPMENT_PACKAGE'
  /** 已开发票 */
  | 'INVOICED'
  /** 云商店 */
  | 'MARKETPLACE'
  /** 按需套餐包 */
  | 'PACKAGE'
  /** 试用 */
  | 'TRIAL'
  /** 资源已被删除或未被纳管 */
  | 'UNMANAGED';

/** What of the own account changes. An absent field stays as it is. */
export type UpdateAccountInfoInput = {
  /** E-mail in full, at most 64 characters; null takes it away. A mask is refused. */
  email?: string | null | undefined;
  /** The version that was read; another one stored means CONFLICT_STALE_VERSION. null and absent: whatever is stored. */
  expectedVersion?: number | null | undefined;
  /** The own account. */
  id: string | number;
  /** Language of messages; null stays as it is. */
  messageLanguage?: MessageLanguage | null | undefined;
  /** Mobile number in full, digits only; null takes it away. A mask is refused. */
  mobilePhone?: string | null | undefined;
  /** Time zone of messages by its IANA name; null stays as it is. */
  timeZone?: string | null | undefined;
};

/** For which orders a voucher may be meant (订单类型). */
export type UseLimitOrderType =
  /** 变更 (change) */
  | 'CHANGE'
  /** 新购 (new) */
  | 'NEW'
  /** 续订 (renew) */
  | 'RENEW';

/** What the vouchers are for (使用限制): only narrower than the quota's own limits, which hold where nothing is said (R-2040). */
export type UseLimitsInput = {
  /** Only these cloud services (云服务类型), at most 10 codes such as `hws.service.type.obs`. null and []: as the quota. */
  cloudServiceTypes?: Array<string> | null | undefined;
  /** Cash and pickup coupons only: which share of an order they may pay (使用比例), above 0 and at most 1 (R-2041). null: as the quota. */
  maxDeductionRatio?: string | null | undefined;
  /** Vouchers only: the least amount of what they fit in an order (最小可用订单额, R-2038). null: as the quota. */
  minimumOrderAmount?: string | null | undefined;
  /** Only these products (产品), at most 10 ids. null and []: as the quota. */
  productIds?: Array<string> | null | undefined;
  /** Only orders of these types (订单类型). null and []: as the quota. */
  subscribeTypes?: Array<UseLimitOrderType> | null | undefined;
};

/** What went wrong, named by meaning. Codes never change with the language of the message. */
export type UserErrorCode =
  /** This is no account name: {reason}. (CBC.99000031) */
  | 'ACCOUNT_NAME_INVALID'
  /** The account name is taken. (CBC.99000038) */
  | 'ACCOUNT_NAME_TAKEN'
  /** A special contract with the customer is in force: to be settled offline. */
  | 'ACTIVE_SPECIAL_CONTRACT'
  /** The activity starts on {startDate}: it is too late. */
  | 'ACTIVITY_ALREADY_STARTED'
  /** Another activity of {year} has this name. */
  | 'ACTIVITY_NAME_TAKEN'
  /** Version {latest} is the latest. */
  | 'AGREEMENT_OUTDATED'
  /** The agreement has to be accepted first. */
  | 'AGREEMENT_REQUIRED'
  /** The customer is already assigned to this manager. */
  | 'ALREADY_ASSIGNED'
  /** The account is associated with a partner already. */
  | 'ALREADY_ASSOCIATED'
  /** There is an invitation already: {id} ({current}). */
  | 'ALREADY_INVITED'
  /** The account is linked to the partner already. */
  | 'ALREADY_LINKED'
  /** The account is, or is applying to be, a partner. */
  | 'ALREADY_PARTNER'
  /** Your company has already reported this customer. */
  | 'ALREADY_REPORTED'
  /** An application to this master is already under review. */
  | 'APPLICATION_PENDING'
  /** The member does not hold the customer manager role. */
  | 'ASSIGNEE_NOT_CUSTOMER_MANAGER'
  /** A change of this association is already waiting for an answer. */
  | 'ASSOCIATION_EVENT_PENDING'
  /** The customer cannot be associated: another partner reported it. (CBC.99000004) */
  | 'ASSOCIATION_NOT_GRANTED'
  /** Not possible for a customer associated as {current}. (CBC.99000014) */
  | 'ASSOCIATION_TYPE_NOT_ALLOWED'
  /** The resource does not renew itself. (CBC.99003605) */
  | 'AUTO_RENEW_ALREADY_OFF'
  /** The balance is above zero, and more than {most} is not yet invoiced. */
  | 'BALANCE_WITH_UNINVOICED'
  /** Master and cloud reseller do business in the same region. */
  | 'BUSINESS_REGION_DIFFERS'
  /** Only the account that joined the programme can download its certificate. */
  | 'CERTIFICATE_NOT_DOWNLOADABLE'
  /** At most {most} checks a minute; try again later. (CBC.99008040) */
  | 'CHECKING_TOO_OFTEN'
  /** You have come by this code already. */
  | 'CODE_USED'
  /** A member of the combined order is still in review: {order}. */
  | 'COMBINED_ORDER_IN_REVIEW'
  /** Someone changed it meanwhile: version {current} is stored. */
  | 'CONFLICT_STALE_VERSION'
  /** The account belongs to the consumer cloud. */
  | 'CONSUMER_CLOUD_USER'
  /** The customer consumed more than {most} before it was associated. */
  | 'CONSUMPTION_ABOVE_LIMIT'
  /** Neither mobile nor e-mail is the one that was reported. */
  | 'CONTACT_DIFFERS'
  /** A partner has at most {most} customer contacts. */
  | 'CONTACT_LIMIT_REACHED'
  /** MDF never pays for {category}. */
  | 'COST_NOT_REIMBURSABLE'
  /** No more than {available} can be taken back from the customer. (CBC.99005003) */
  | 'CUSTOMER_BALANCE_INSUFFICIENT'
  /** The customer asked within the last three months: possible again after {until}. */
  | 'CUSTOMER_REQUEST_WITHIN_3_MONTHS'
  /** No partner is associated. */
  | 'CUSTOMER_WITHOUT_PARTNER'
  /** The limit of {most} trades a day is reached. (CBC.99008056) */
  | 'DAILY_TRADE_LIMIT_REACHED'
  /** The discount goes below {least}, the lowest that the voucher allows. (CBC.99003117) */
  | 'DISCOUNT_BELOW_VOUCHER_MINIMUM'
  /** This discount does not apply to the order. (CBC.99003108) */
  | 'DISCOUNT_NOT_APPLICABLE'
  /** Please add the e-mail address first. */
  | 'EMAIL_REQUIRED'
  /** A member account of an enterprise cannot be a resale customer. */
  | 'ENTERPRISE_MEMBER'
  /** The cloud reseller has not entrusted its sales tasks to its master. */
  | 'ENTRUSTMENT_NOTICE_NOT_IN_FORCE'
  /** Who joined or is joining the programme {programme} cannot become a cloud reseller. */
  | 'EXCLUDED_BY_PROGRAMME'
  /** {most} exports are running already: wait for one to end. */
  | 'EXPORT_LIMIT_REACHED'
  /** A customer with this key of your platform exists already. (CBC.99000039) */
  | 'EXTERNAL_ACCOUNT_TAKEN'
  /** A voucher from this quota is worth at most {most}. (CBC.99000019) */
  | 'FACE_VALUE_TOO_HIGH'
  /** A voucher from this quota is worth at least {least}. (CBC.99000018) */
  | 'FACE_VALUE_TOO_LOW'
  /** Please give {name}. (CBC.0100) */
  | 'FIELD_REQUIRED'
  /** A financially hosted member account cannot be associated. */
  | 'FINANCIALLY_HOSTED'
  /** The vendor's own team follows this customer: {team}. */
  | 'FOLLOWED_BY_VENDOR'
  /** A frozen partner can neither part from its customers nor switch them. */
  | 'FROZEN_PARTNER_KEEPS_CUSTOMERS'
  /** A handling fee of {fee} {currency} is charged, {refund} is refunded: please confirm the fee. */
  | 'HANDLING_FEE_NOT_CONFIRMED'
  /** The account has consumption records: it has to be reported first. */
  | 'HAS_CONSUMPTION'
  /** With a credit account it cannot be a resale customer. */
  | 'HAS_CREDIT_ACCOUNT'
  /** The enterprise account has members with accounts of their own: dissolve them first. */
  | 'HAS_INDEPENDENT_MEMBER_ACCOUNTS'
  /** This idempotency key was used with another input. (CBC.99007009) */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** An enterprise with independent member accounts cannot be a resale customer. */
  | 'INDEPENDENT_MEMBERS'
  /** The balance does not suffice: {available} is available. (CBC.99005003) */
  | 'INSUFFICIENT_BALANCE'
  /** The value is not valid: {reason}. (CBC.0100) */
  | 'INVALID_INPUT'
  /** Not possible in state {current}; possible now: {allowed}. */
  | 'INVALID_STATE'
  /** At most {most} invitations a day; go on tomorrow. */
  | 'INVITATION_LIMIT_REACHED'
  /** Several accounts fit; choose one: {accounts}. */
  | 'INVITEE_AMBIGUOUS'
  /** The account is in arrears: clear them first. */
  | 'IN_ARREARS'
  /** The account joined the reward promotion: use another one. */
  | 'IN_REWARD_PROMOTION'
  /** The account is a member of an enterprise: its master account has to dissolve that first. */
  | 'IS_ENTERPRISE_MEMBER'
  /** The partner would have no system administrator left. */
  | 'LAST_ADMINISTRATOR'
  /** It was on time until {onTimeDeadline}; now it needs a reason. */
  | 'LATE_REASON_REQUIRED'
  /** The link has expired. */
  | 'LINK_EXPIRED'
  /** There is no such link. */
  | 'LINK_NOT_FOUND'
  /** The link was used already. */
  | 'LINK_USED'
  /** The partner froze the customer: unfreeze it first. */
  | 'MANUALLY_FROZEN'
  /** Orders of the marketplace are not handled on behalf of a customer. */
  | 'MARKETPLACE_EXCLUDED'
  /** A marketplace coupon and a special voucher cannot be used together. (CBC.99003156) */
  | 'MARKETPLACE_WITH_SPECIAL_VOUCHER'
  /** A master reseller develops cloud resellers, not customers. (CBC.50010059) */
  | 'MASTER_DEVELOPS_NO_CUSTOMERS'
  /** The master reseller has left the network. (CBC.50010065) */
  | 'MASTER_EXITED'
  /** The master reseller is frozen. */
  | 'MASTER_FROZEN'
  /** The master reseller is restricted. (CBC.50010086) */
  | 'MASTER_RESTRICTED'
  /** The MDF quota has {available} left. */
  | 'MDF_QUOTA_EXCEEDED'
  /** The MDF quota cannot be used: it is {current}. */
  | 'MDF_QUOTA_NOT_USABLE'
  /** No MDF is asked for: nothing can be claimed later. */
  | 'MDF_ZERO_NOT_CLAIMABLE'
  /** This is no mobile number. (CBC.5017) */
  | 'MOBILE_INVALID'
  /** A mobile number serves {most} accounts at most. (CBC.99000030) */
  | 'MOBILE_OVER_QUOTA'
  /** Another customer of yours has this mobile number. (CBC.99000029) */
  | 'MOBILE_TAKEN'
  /** The notice is already accepted. */
  | 'NOTICE_ALREADY_ACCEPTED'
  /** The notice is not accepted. */
  | 'NOTICE_NOT_ACCEPTED'
  /** The customer has no manager. */
  | 'NOT_ASSIGNED'
  /** The member does not hold the role of a customer manager supervisor. */
  | 'NOT_A_SUPERVISOR'
  /** There is no such {thing}. */
  | 'NOT_FOUND'
  /** Only the main account of the company can do this. */
  | 'NOT_MAIN_ACCOUNT'
  /** Nobody does this to oneself. */
  | 'NOT_ON_ONESELF'
  /** The customer is not on the current whitelist. */
  | 'NOT_ON_WHITELIST'
  /** The name has to be verified first. */
  | 'NOT_REAL_NAME'
  /** A partner cannot issue to its own account. (CBC.99000025) */
  | 'NOT_TO_ONESELF'
  /** It cannot be unsubscribed: {bar}. */
  | 'NOT_UNSUBSCRIBABLE'
  /** The customer was never allocated anything that could be taken back. (CBC.99000047) */
  | 'NO_ALLOCATED_ACCOUNT'
  /** There is no renewed period that has not begun. (CBC.99003128) */
  | 'NO_UNUSED_RENEWAL'
  /** What this quota holds is only for customers that are associated for the first time. (CBC.99000022) */
  | 'ONLY_FIRST_ASSOCIATION'
  /** What this quota holds is for specified customers only. (CBC.50000020) */
  | 'ONLY_SPECIFIED_CUSTOMERS'
  /** The customer has not authorised the partner to act on its behalf: {current}. */
  | 'ON_BEHALF_NOT_AUTHORIZED'
  /** The cloud reseller has this right already. */
  | 'ON_BEHALF_RIGHT_ALREADY_GRANTED'
  /** The master reseller has to grant the right to act on behalf of customers first. */
  | 'ON_BEHALF_RIGHT_REQUIRED'
  /** Please switch into the role of the customer first (purpose {purpose}). */
  | 'ON_BEHALF_SESSION_REQUIRED'
  /** The quota does not allow these order types: {values}. (CBC.99000024) */
  | 'ORDER_TYPE_LIMIT_TOO_WIDE'
  /** The budget of the organisation does not suffice. (CBC.99003198) */
  | 'ORGANISATION_BUDGET_EXCEEDED'
  /** It was asked for by the {initiator}: that side can take it back, the other decides. */
  | 'OTHER_SIDE_HAS_A_SAY'
  /** An item exceeds its standard: please say why. */
  | 'OVER_STANDARD_REASON_REQUIRED'
  /** The vendor grants no quota to this partner: it is {current}. */
  | 'PARTNER_CANNOT_HOLD_QUOTA'
  /** The partner has left the network. */
  | 'PARTNER_EXITED'
  /** The partner is frozen: it takes on nobody new. */
  | 'PARTNER_FROZEN'
  /** The partner was already asked to pay it. */
  | 'PARTNER_PAYMENT_ALREADY_REQUESTED'
  /** The partner cannot be asked to pay this: {reason}. */
  | 'PARTNER_PAYMENT_NOT_AVAILABLE'
  /** The partner asked within the last three months: possible again after {until}. */
  | 'PARTNER_REQUEST_WITHIN_3_MONTHS'
  /** The partner is restricted: it takes on nobody new. (CBC.50010085) */
  | 'PARTNER_RESTRICTED'
  /** A partner that uses its vouchers itself cannot issue any. (CBC.50000010) */
  | 'PARTNER_USES_VOUCHERS_ITSELF'
  /** The password is not allowed: {reason}. (CBC.99000036) */
  | 'PASSWORD_INVALID'
  /** Too many payments within a minute; try again later. (CBC.99008040) */
  | 'PAYING_TOO_OFTEN'
  /** It was to start at {startAt}: it has to be ordered again. (CBC.99003162) */
  | 'PAYMENT_AFTER_START'
  /** It could be paid until {deadline}. (CBC.99003110) */
  | 'PAYMENT_DEADLINE_PASSED'
  /** Orders of the customer wait for payment by the partner: pay or cancel them first. */
  | 'PENDING_PARTNER_PAYMENT'
  /** It is not sold for such a period. (CBC.30010069) */
  | 'PERIOD_NOT_OFFERED'
  /** No role of this partner can hold {key}. */
  | 'PERMISSION_NOT_GRANTABLE'
  /** It looks like {applicationNo} ({activityName}); confirm that it is another activity. */
  | 'POSSIBLE_DUPLICATE'
  /** A prepaid partner takes on no resale customers. */
  | 'PREPAID_PARTNER'
  /** Quota, capacity or specification has changed: it has to be ordered again. (CBC.99003141) */
  | 'PRODUCT_CHANGED'
  /** The product is no longer sold. (CBC.99006006) */
  | 'PRODUCT_NOT_FOUND'
  /** The funds of the project do not suffice. (CBC.99003155) */
  | 'PROJECT_FUNDS_INSUFFICIENT'
  /** The publicity period ended at {deadline}. */
  | 'PUBLICITY_CLOSED'
  /** The role {role} cannot be taken away while the qualification is under review. */
  | 'QUALIFICATION_UNDER_REVIEW'
  /** The quota cannot be worth less than the {issued} that left it. */
  | 'QUOTA_BELOW_ISSUED'
  /** The quota is bound to customers that are not all of this cloud reseller. (CBC.50000021) */
  | 'QUOTA_BOUND_TO_OTHER_CUSTOMERS'
  /** Something else is being issued to resellers from this quota, or reclaimed: please try again in a moment. (CBC.50000045) */
  | 'QUOTA_BUSY'
  /** The quota has {available} left. (CBC.99000013) */
  | 'QUOTA_INSUFFICIENT'
  /** Only a voucher quota that the vendor granted can be issued to cloud resellers. (CBC.0150) */
  | 'QUOTA_NOT_FOR_RESELLERS'
  /** The quota is not yet effective, or has expired. (CBC.99000017) */
  | 'QUOTA_NOT_IN_FORCE'
  /** The quota cannot be issued from: it is {current}. (CBC.99000012) */
  | 'QUOTA_NOT_USABLE'
  /** It was cut from a master reseller's quota: only that one changes it. */
  | 'QUOTA_OF_MASTER'
  /** Please give a reason. */
  | 'REASON_REQUIRED'
  /** The customer is a financially managed member of an enterprise. (CBC.50000034) */
  | 'RECEIVER_FINANCIALLY_MANAGED'
  /** Referral customers are not switched on for the partner. */
  | 'REFERRAL_NOT_ENABLED'
  /** The account is older than {days} days: it has to be reported first. */
  | 'REGISTERED_TOO_LONG'
  /** Nothing is renewed further than {years} years ahead. (CBC.99003154) */
  | 'RENEWAL_TOO_LONG'
  /** The customer was reported by another partner. */
  | 'REPORTED_BY_OTHER_PARTNER'
  /** The customer was reported by the vendor. (CBC.99000051) */
  | 'REPORTED_BY_VENDOR'
  /** At most {most} reports may be under review or in force. */
  | 'REPORT_LIMIT_REACHED'
  /** The order was priced anew: the discount {discount} must be used. (CBC.99003108) */
  | 'REPRICING_REQUIRED'
  /** The cloud reseller's balance does not suffice: {available} is available. (CBC.99005003) */
  | 'RESELLER_BALANCE_INSUFFICIENT'
  /** The partner is already associated with a master reseller. */
  | 'RESELLER_HAS_MASTER'
  /** The cloud reseller is leaving the programme. (CBC.50010105) */
  | 'RESELLER_LEAVING'
  /** The cloud reseller is {current}. */
  | 'RESELLER_NOT_NORMAL'
  /** While the partner itself is frozen, accounts can be set free, resources cannot. */
  | 'RESOURCES_STAY_FROZEN'
  /** The resource is being unsubscribed, deleted or released. */
  | 'RESOURCE_BEING_UNSUBSCRIBED'
  /** The resource has expired or is frozen. */
  | 'RESOURCE_EXPIRED_OR_FROZEN'
  /** The resource is frozen. (CBC.99003656) */
  | 'RESOURCE_FROZEN'
  /** There is no such resource, or it has expired or is gone. */
  | 'RESOURCE_GONE'
  /** The order {order} about the resource is being carried out. */
  | 'RESOURCE_IN_TRANSACTION'
  /** The unpaid order {order} has hold of the resource. */
  | 'RESOURCE_IN_UNPAID_ORDER'
  /** Only main resources can be named; what is attached comes along. */
  | 'RESOURCE_NOT_MAIN'
  /** The resource cannot be renewed. */
  | 'RESOURCE_NOT_RENEWABLE'
  /** It is attached to {main}: the two go together. (CBC.99003185) */
  | 'RESOURCE_ONLY_AS_A_WHOLE'
  /** Nobody holds both {one} and {other}. */
  | 'ROLES_EXCLUDE_EACH_OTHER'
  /** A member has {least} to {most} roles. */
  | 'ROLE_COUNT_INVALID'
  /** A preset role cannot be changed or deleted. */
  | 'ROLE_IMMUTABLE'
  /** The role is held by {members} members. */
  | 'ROLE_IN_USE'
  /** A partner has at most {most} roles of its own. */
  | 'ROLE_LIMIT_REACHED'
  /** Another role of the partner has this name. */
  | 'ROLE_NAME_TAKEN'
  /** The role {role} is not for members of a partner. */
  | 'ROLE_NOT_ASSIGNABLE'
  /** All events of a series share one {differs}; {event} does not. */
  | 'SERIES_NOT_HOMOGENEOUS'
  /** A series ends within a quarter, by {latest}. */
  | 'SERIES_SPAN_EXCEEDED'
  /** With a professional-service contract it cannot be a resale customer. */
  | 'SERVICE_CONTRACT'
  /** The member has a sign-in; it cannot become another one. */
  | 'SIGN_IN_ALREADY_BOUND'
  /** Another member signs in as this. */
  | 'SIGN_IN_TAKEN'
  /** The partner has not joined the path {path}. */
  | 'SPECIALIST_PATH_NOT_JOINED'
  /** A special contract is in force. */
  | 'SPECIAL_CONTRACT'
  /** An account that is a partner's sub-customer cannot apply online. */
  | 'SUB_CUSTOMER_CANNOT_APPLY'
  /** Your master reseller {master} handles this: please contact it. */
  | 'TASK_HANDLED_BY_MASTER'
  /** The tax rate could not be determined. (CBC.99006093) */
  | 'TAX_RATE_MISSING'
  /** The application {id} is under review: one at a time. */
  | 'TEST_COUPON_PENDING'
  /** A test partner registers no customers. (CBC.99005035) */
  | 'TEST_PARTNER'
  /** At most {most} orders are paid together. */
  | 'TOO_MANY_ORDERS'
  /** At most {most} of this kind may be used on one order. */
  | 'TOO_MANY_VOUCHERS'
  /** The vouchers of this quota may be worth {most} in all. (CBC.99000021) */
  | 'TOTAL_FACE_VALUE_EXCEEDED'
  /** Not possible while {who} is {current}; please contact your partner. (CBC.18000016) */
  | 'TRADING_SUSPENDED'
  /** The order is part of the combined order {order}: use that one. (CBC.99000089) */
  | 'USE_COMBINED_ORDER'
  /** The quota does not allow these services or products: {values}. (CBC.99000023) */
  | 'USE_LIMIT_TOO_WIDE'
  /** The customer has an unexpired reserved instance: unsubscribe it first. */
  | 'VALID_RESERVED_INSTANCE'
  /** A service support plan of the customer is in force: wait for its end, or unsubscribe it. */
  | 'VALID_SUPPORT_PLAN'
  /** Wrong codes were given {most} times: please ask for a new one. (CBC.99004009) */
  | 'VERIFICATION_ATTEMPTS_EXCEEDED'
  /** No code can be sent to you by {channel}. */
  | 'VERIFICATION_CHANNEL_UNAVAILABLE'
  /** The verification code has expired. (CBC.99004008) */
  | 'VERIFICATION_CODE_EXPIRED'
  /** The verification code could not be sent. (CBC.99004003) */
  | 'VERIFICATION_CODE_NOT_SENT'
  /** The verification code is wrong. (CBC.99004010) */
  | 'VERIFICATION_CODE_WRONG'
  /** {operation} asks you for no code. */
  | 'VERIFICATION_NOT_REQUIRED'
  /** This operation needs a verification code. */
  | 'VERIFICATION_REQUIRED'
  /** Too many codes were asked for: the next one from {retryAt}. (CBC.99000082) */
  | 'VERIFICATION_SENDING_LIMIT_REACHED'
  /** Your account has no such switch. */
  | 'VERIFICATION_SWITCH_UNAVAILABLE'
  /** At most {most} vouchers of this quota may be out. (CBC.99000020) */
  | 'VOUCHER_COUNT_EXCEEDED'
  /** The voucher cannot be used together with this discount. (CBC.99003116) */
  | 'VOUCHER_EXCLUDES_DISCOUNT'
  /** The voucher is frozen. */
  | 'VOUCHER_FROZEN'
  /** The unpaid order {order} holds the voucher. */
  | 'VOUCHER_HELD_BY_ORDER'
  /** The voucher does not fit this order: {limit}. */
  | 'VOUCHER_NOT_APPLICABLE'
  /** The voucher cannot pay: it is {current}. (CBC.99003112) */
  | 'VOUCHER_NOT_USABLE'
  /** A voucher and a discount coupon cannot be used together. (CBC.99003147) */
  | 'VOUCHER_WITH_DISCOUNT_COUPON';

/** How a code gets to me (验证方式). */
export type VerificationChannel =
  /** 邮件: e-mail (2). */
  | 'EMAIL'
  /** 短信: text message (1). */
  | 'SMS';

/** The code that a sensitive operation needs (操作验证). */
export type VerificationInput = {
  /** The six digits that were sent. */
  code: string;
};

/** A voucher, coupon or card to pay with. */
export type VoucherChoiceInput = {
  /** Which one. */
  id: string | number;
  /** What it is. */
  type: PaymentVoucherType;
};

/** For which goods a voucher is (券组). */
export type VoucherGroup =
  /** 云服务券 (0) */
  | 'CLOUD_SERVICE'
  /** 硬件专用券 (3) */
  | 'HARDWARE'
  /** 云商店券 (1): for goods of the marketplace only. */
  | 'MARKETPLACE'
  /** 1024 专用券 (2): not together with a marketplace voucher (R-PAY-4). */
  | 'SPECIAL';

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

/** One rule about using or receiving vouchers (额度限制). */
export type VoucherLimitInput = {
  /** What it is about, in the vendor's words: `cloudServiceType`, `subscribeType`, `maxDeductionRatio`, `firstAssociation`, … */
  key: string;
  /** The values allowed (or, for a black list, excluded). */
  values: Array<string>;
};

/** Which records (S2-10, S2-11). All conditions must hold; what is left out filters nothing. */
export type VoucherOperationRecordFilter = {
  /** Part of the account name of a customer that is mine (客户账号), at least two characters. null and "" filter nothing. */
  accountName?: string | null | undefined;
  /** Only this customer; one that is not mine matches none. null and "" filter nothing. */
  customerId?: string | number | null | undefined;
  /** Part of the name of a customer that is mine (客户名称), at least two characters. null and "" filter nothing. */
  customerName?: string | null | undefined;
  /** Only quotas of this kind. null filters nothing, "" is refused. */
  kind?: VoucherQuotaKind | null | undefined;
  /** Later than this; the instant itself is excluded (R-2001). null and "" are refused. */
  occurredAtBegin?: string | null | undefined;
  /** Earlier than this; the instant itself is excluded. null and "" are refused. */
  occurredAtEnd?: string | null | undefined;
  /** Only these types, at most 8. null and [] are filters that match none (R-2004). */
  operationTypes?: Array<VoucherOperationType> | null | undefined;
  /** Only what this member did (操作人). null and "" filter nothing. */
  operatorId?: string | number | null | undefined;
  /** Part of the login name of the member who did it (操作人), at least two characters. null and "" filter nothing. */
  operatorName?: string | null | undefined;
  /** Only this quota. null and "" are filters: they match records without a quota, so none. */
  quotaId?: string | number | null | undefined;
  /** Only attempts that ended so. null filters nothing. */
  result?: VoucherOperationResult | null | undefined;
  /** Only these vouchers, at most 100. null and [] are filters that match none (R-2004). */
  voucherIds?: Array<string | number> | null | undefined;
};

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

/** What was done with a quota of a cloud reseller (操作类型). */
export type VoucherQuotaOperationType =
  /** 发放 (10): cut from the master's quota. */
  | 'ISSUE'
  /** 回收 (11): what was left went back into the master's quota. */
  | 'RECLAIM';

/** Which records of reseller quotas (S2-17). All conditions must hold; what is left out filters nothing. */
export type VoucherQuotaRecordFilter = {
  /** Only of this cloud reseller. null and "" filter nothing. */
  indirectPartnerId?: string | number | null | undefined;
  /** Later than this; the instant itself is excluded (R-2001). null filters nothing, "" is refused. */
  occurredAtBegin?: string | null | undefined;
  /** Earlier than this; the instant itself is excluded. null filters nothing, "" is refused. */
  occurredAtEnd?: string | null | undefined;
  /** Only this type (操作类型). null filters nothing. */
  operationType?: VoucherQuotaOperationType | null | undefined;
  /** Only what this member did (操作人). null and "" filter nothing. */
  operatorId?: string | number | null | undefined;
  /** Only about what was cut from this quota of mine (来源额度). null and "" are filters: they match records without one, so none. */
  parentQuotaId?: string | number | null | undefined;
  /** Only about this quota of a reseller (额度ID). null and "" filter nothing. */
  quotaId?: string | number | null | undefined;
};

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

/** Which way value went (收支类型). */
export type VoucherUsageType =
  /** 支付: the voucher paid for an order. */
  | 'PAYMENT'
  /** 退款: what was bought was given back, and a part of the value with it (R-2036). */
  | 'REFUND';

/** Which activity is taken back. */
export type WithdrawMdfActivityInput = {
  /** The version that was read; another one stored means CONFLICT_STALE_VERSION. null and absent: whatever is stored. */
  expectedVersion?: number | null | undefined;
  /** The activity. */
  id: string | number;
  /** Makes the call safe to repeat, 1–64 characters (R-2290). */
  idempotencyKey: string;
};

/** Which request is taken back. */
export type WithdrawPartnerPaymentInput = {
  /** A request of mine that still waits. */
  requestId: string | number;
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

export type PartnerBalancesQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerBalancesQuery = { partnerBalances: Array<{ id: string, accountType: AccountType, amount: { amount: string, currency: CurrencyCode }, designatedAmount: { amount: string }, availableAmount: { amount: string }, creditAmount: { amount: string } | null }> };

export type BalancesOfResellerQueryVariables = Exact<{
  reseller?: string | number | null | undefined;
}>;


export type BalancesOfResellerQuery = { partnerBalances: Array<{ accountType: AccountType, availableAmount: { amount: string, currency: CurrencyCode } }> };

export type CustomersWithBalancesQueryVariables = Exact<{ [key: string]: never; }>;


export type CustomersWithBalancesQuery = { customers: { nodes: Array<{ id: string, associationType: AssociationType, customerName: { masked: string } | null, balances: Array<{ id: string, accountType: AccountType, amount: { amount: string, currency: CurrencyCode }, creditAmount: { amount: string } | null }> }> } };

export type CustomerBalancesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type CustomerBalancesQuery = { customerBalances: Array<{ customerId: string, amount: { amount: string, currency: CurrencyCode }, debtAmount: { amount: string, currency: CurrencyCode }, customer: { id: string, customerName: { masked: string } | null } | null }> };

export type CompanyWithBalancesQueryVariables = Exact<{ [key: string]: never; }>;


export type CompanyWithBalancesQuery = { partners: { nodes: Array<{ id: string, companyName: string, balances: Array<{ accountType: AccountType, availableAmount: { amount: string, currency: CurrencyCode } }> }> } };

export type AllocateToCustomersMutationVariables = Exact<{
  input: AllocateToCustomersInput;
}>;


export type AllocateToCustomersMutation = { allocateToCustomers: { replayed: boolean, verification: { operation: SensitiveOperation, channels: Array<{ channel: VerificationChannel, destination: { masked: string } }> } | null, results: Array<{ customerId: string, transId: string | null, record: { id: string, amount: { amount: string, currency: CurrencyCode } } | null, userErrors: Array<{ code: UserErrorCode, message: string, upstreamCode: string | null }> }>, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type ReclaimFromCustomerMutationVariables = Exact<{
  input: ReclaimFromCustomerInput;
}>;


export type ReclaimFromCustomerMutation = { reclaimFromCustomer: { transId: string | null, record: { id: string, operationType: AdjustmentType } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string, upstreamCode: string | null }> } };

export type AllocateToResellerMutationVariables = Exact<{
  input: AllocateToResellerInput;
}>;


export type AllocateToResellerMutation = { allocateToReseller: { transId: string | null, record: { id: string, indirectPartner: { id: string, companyName: string } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, upstreamCode: string | null }> } };

export type ReclaimFromResellerMutationVariables = Exact<{
  input: ReclaimFromResellerInput;
}>;


export type ReclaimFromResellerMutation = { reclaimFromReseller: { transId: string | null, userErrors: Array<{ code: UserErrorCode, message: string, upstreamCode: string | null }> } };

export type AdjustmentRecordsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdjustmentRecordsQuery = { adjustmentRecords: { totalCount: number, nodes: Array<{ id: string, operationType: AdjustmentType, operationTime: string, accountType: AccountType, transId: string, customerId: string | null, memo: string | null, amount: { amount: string, currency: CurrencyCode }, customer: { customerName: { masked: string } | null } | null, indirectPartner: { id: string, companyName: string } | null }> } };

export type UnbindReclaimsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnbindReclaimsQuery = { adjustmentRecords: { nodes: Array<{ id: string, customerId: string | null, operationTime: string, amount: { amount: string } }> } };

export type AccountChangeRecordsQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountChangeRecordsQuery = { accountChangeRecords: { nodes: Array<{ id: string, number: number, tradeType: TradeType, tradeDetailType: TradeDetailType, tradeTime: string, tradeId: string, type: ChangeDirection, customerId: string | null, changeAmount: { amount: string, currency: CurrencyCode }, balanceAfterChange: { amount: string }, counterparty: { id: string, companyName: string } | null }> } };

export type ExportAdjustmentRecordsMutationVariables = Exact<{ [key: string]: never; }>;


export type ExportAdjustmentRecordsMutation = { createExport: { exportTask: { id: string, status: ExportStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type BalanceAlertQueryVariables = Exact<{ [key: string]: never; }>;


export type BalanceAlertQuery = { balanceAlert: { id: string, isBelow: boolean, alertedAt: string | null, threshold: { amount: string, currency: CurrencyCode }, setBy: { id: string } | null } | null };

export type SetBalanceAlertMutationVariables = Exact<{ [key: string]: never; }>;


export type SetBalanceAlertMutation = { setBalanceAlert: { balanceAlert: { version: number, threshold: { amount: string } } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type AssociationLogQueryVariables = Exact<{ [key: string]: never; }>;


export type AssociationLogQuery = { associationEvents: { totalCount: number, nodes: Array<{ id: string, type: AssociationEventType, status: AssociationEventStatus, initiator: AssociationInitiator, fromType: AssociationType | null, toType: AssociationType | null, reason: string | null, comment: string | null, customerId: string, customerName: string | null, createdAt: string, handledAt: string | null, availableActions: Array<AssociationEventAction>, requestedBy: { accountName: string } | null, handledBy: { accountName: string } | null, customer: { id: string, associationType: AssociationType } | null }> } };

export type PendingAssociationEventsQueryVariables = Exact<{ [key: string]: never; }>;


export type PendingAssociationEventsQuery = { associationEvents: { nodes: Array<{ id: string, type: AssociationEventType, initiator: AssociationInitiator, reason: string | null, customerName: string | null, createdAt: string, availableActions: Array<AssociationEventAction> }> } };

export type FormerCustomersQueryVariables = Exact<{ [key: string]: never; }>;


export type FormerCustomersQuery = { customerAssociations: { totalCount: number, nodes: Array<{ customerId: string, customerName: string | null, accountName: string, associationType: AssociationType, startedAt: string, endedAt: string | null, customer: { id: string } | null }> } };

export type CustomersAndTheirEventsQueryVariables = Exact<{ [key: string]: never; }>;


export type CustomersAndTheirEventsQuery = { customers: { nodes: Array<{ id: string, associationType: AssociationType, associatedAt: string, associationEvents: { totalCount: number, nodes: Array<{ type: AssociationEventType, status: AssociationEventStatus, createdAt: string, partner: { companyName: string } | null }> } }> } };

export type AssociationCheckQueryVariables = Exact<{
  customerId: string | number;
}>;


export type AssociationCheckQuery = { associationCheck: { passed: boolean, failures: Array<{ obstacle: AssociationObstacle, wayOut: string, until: string | null }> } | null };

export type RequestDisassociationMutationVariables = Exact<{
  input: RequestDisassociationInput;
}>;


export type RequestDisassociationMutation = { requestDisassociation: { replayed: boolean, event: { id: string, status: AssociationEventStatus } | null, verification: { operation: SensitiveOperation } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string, upstreamCode: string | null, params: Array<{ name: string, value: string }> }> } };

export type RequestAssociationSwitchMutationVariables = Exact<{
  input: RequestAssociationSwitchInput;
}>;


export type RequestAssociationSwitchMutation = { requestAssociationSwitch: { replayed: boolean, event: { id: string, fromType: AssociationType | null, toType: AssociationType | null, status: AssociationEventStatus } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type RequestDisassociationAsCustomerMutationVariables = Exact<{
  input: RequestDisassociationAsCustomerInput;
}>;


export type RequestDisassociationAsCustomerMutation = { requestDisassociationAsCustomer: { replayed: boolean, event: { id: string, status: AssociationEventStatus } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type HandleAssociationEventMutationVariables = Exact<{
  input: HandleAssociationEventInput;
}>;


export type HandleAssociationEventMutation = { handleAssociationEvent: { replayed: boolean, event: { id: string, status: AssociationEventStatus, handledAt: string | null } | null, verification: { operation: SensitiveOperation } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type DecideAssociationEventMutationVariables = Exact<{
  input: DecideAssociationEventInput;
}>;


export type DecideAssociationEventMutation = { decideAssociationEvent: { replayed: boolean, event: { id: string, status: AssociationEventStatus, handledAt: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type CancelAssociationEventMutationVariables = Exact<{
  input: CancelAssociationEventInput;
}>;


export type CancelAssociationEventMutation = { cancelAssociationEvent: { event: { id: string, status: AssociationEventStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type TransferCustomersMutationVariables = Exact<{
  input: TransferCustomersInput;
}>;


export type TransferCustomersMutation = { transferCustomers: { replayed: boolean, results: Array<{ customerId: string, userErrors: Array<{ code: UserErrorCode, message: string }> }>, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string, upstreamCode: string | null }> } };

export type AuditTrailQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditTrailQuery = { auditEvents: { totalCount: number, nodes: Array<{ id: string, occurredAt: string, operation: string, result: string, targetId: string | null, onBehalfOfCustomerId: string | null, roles: Array<RoleCode>, member: { accountName: string, displayName: { masked: string } | null } | null, changes: Array<{ id: string, values: Array<{ name: string, before: string | null, after: string | null }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RevealsQueryVariables = Exact<{ [key: string]: never; }>;


export type RevealsQuery = { auditEvents: { nodes: Array<{ occurredAt: string, targetId: string | null, result: string, member: { accountName: string } | null }> } };

export type RefusedAssignmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type RefusedAssignmentsQuery = { auditEvents: { nodes: Array<{ occurredAt: string, targetId: string | null, requestId: string }> } };

export type CustomerAuthorizationsQueryVariables = Exact<{ [key: string]: never; }>;


export type CustomerAuthorizationsQuery = { customers: { nodes: Array<{ id: string, onBehalfAuthorization: AuthorizationState, authorizationActions: Array<AuthorizationAction>, customerName: { masked: string } | null, authorizationEvents: { totalCount: number, nodes: Array<{ fromState: AuthorizationState, toState: AuthorizationState, reason: string | null, acceptsLetter: boolean, occurredAt: string, member: { accountName: string } | null }> } }> } };

export type OpenOnBehalfSessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenOnBehalfSessionsQuery = { onBehalfSessions: { totalCount: number, nodes: Array<{ id: string, purpose: OnBehalfPurpose, startedAt: string, expiresAt: string, customerId: string, customer: { customerName: { masked: string } | null } | null, member: { accountName: string } | null }> } };

export type CustomerAgreementsQueryVariables = Exact<{ [key: string]: never; }>;


export type CustomerAgreementsQuery = { customers: { nodes: Array<{ id: string, agreementVersion: string | null, agreementToSign: { name: string, version: string } | null, agreements: { nodes: Array<{ signedAt: string, agreement: { name: string, version: string, content: string } | null }> } }> } };

export type KnowledgeForCustomersQueryVariables = Exact<{ [key: string]: never; }>;


export type KnowledgeForCustomersQuery = { customers: { nodes: Array<{ id: string, customerName: { masked: string } | null, knowledgeRecommendations: { reason: KnowledgeReason | null, items: Array<{ kind: KnowledgeKind, title: string, summary: string, industry: string | null, url: string, recommendedAt: string }> } }> } };

export type RequestCustomerAuthorizationMutationVariables = Exact<{
  input: RequestCustomerAuthorizationInput;
}>;


export type RequestCustomerAuthorizationMutation = { requestCustomerAuthorization: { customer: { id: string, onBehalfAuthorization: AuthorizationState } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string, upstreamCode: string | null }> } };

export type GrantAuthorizationMutationVariables = Exact<{ [key: string]: never; }>;


export type GrantAuthorizationMutation = { grantAuthorization: { customer: { onBehalfAuthorization: AuthorizationState } | null, verification: { operation: SensitiveOperation, channels: Array<{ channel: VerificationChannel }> } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type RejectAuthorizationMutationVariables = Exact<{ [key: string]: never; }>;


export type RejectAuthorizationMutation = { rejectAuthorization: { customer: { onBehalfAuthorization: AuthorizationState } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type RevokeAuthorizationMutationVariables = Exact<{ [key: string]: never; }>;


export type RevokeAuthorizationMutation = { revokeAuthorization: { customer: { onBehalfAuthorization: AuthorizationState } | null, verification: { operation: SensitiveOperation } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type SignAgreementMutationVariables = Exact<{ [key: string]: never; }>;


export type SignAgreementMutation = { signAgreement: { customer: { agreementVersion: string | null, agreementToSign: { version: string } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, params: Array<{ name: string, value: string }> }> } };

export type BeginOnBehalfSessionMutationVariables = Exact<{
  input: BeginOnBehalfSessionInput;
}>;


export type BeginOnBehalfSessionMutation = { beginOnBehalfSession: { session: { id: string, status: OnBehalfSessionStatus, expiresAt: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string, upstreamCode: string | null }> } };

export type EndOnBehalfSessionMutationVariables = Exact<{
  input: EndOnBehalfSessionInput;
}>;


export type EndOnBehalfSessionMutation = { endOnBehalfSession: { session: { id: string, status: OnBehalfSessionStatus, endedAt: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type GrantOnBehalfRightMutationVariables = Exact<{
  input: GrantOnBehalfRightInput;
}>;


export type GrantOnBehalfRightMutation = { grantOnBehalfRight: { reseller: { id: string, onBehalfRightGrantedAt: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, upstreamCode: string | null }> } };

export type RevokeOnBehalfRightMutationVariables = Exact<{
  input: RevokeOnBehalfRightInput;
}>;


export type RevokeOnBehalfRightMutation = { revokeOnBehalfRight: { reseller: { id: string, onBehalfRightGrantedAt: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type HolidaysOfTheYearQueryVariables = Exact<{ [key: string]: never; }>;


export type HolidaysOfTheYearQuery = { workCalendar: { year: number, provisional: boolean, version: number, days: Array<{ date: string, kind: WorkCalendarDayKind, name: string | null }> } };

export type TenWorkingDaysBeforeQueryVariables = Exact<{ [key: string]: never; }>;


export type TenWorkingDaysBeforeQuery = { addWorkingDays: { date: string, provisional: boolean } };

export type ThirtyWorkingDaysAfterQueryVariables = Exact<{ [key: string]: never; }>;


export type ThirtyWorkingDaysAfterQuery = { addWorkingDays: { date: string, provisional: boolean } };

export type MyReportedCustomersQueryVariables = Exact<{ [key: string]: never; }>;


export type MyReportedCustomersQuery = { reportedCustomers: { totalCount: number, nodes: Array<{ id: string, status: ReportStatus, reportedAt: string, reviewRemark: string | null, availableActions: Array<string>, customerFullName: { masked: string, canReveal: boolean }, mobilePhone: { masked: string }, email: { masked: string } | null, deadline: { at: string, calendarDaysLeft: number, level: DeadlineLevel } | null, reportedBy: { accountName: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReportedAndInvitedQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportedAndInvitedQuery = { reportedCustomers: { nodes: Array<{ status: ReportStatus, customerFullName: { masked: string }, invitations: Array<{ status: CustomerInvitationStatus, failureReason: InvitationFailureReason | null, sentAt: string, expiresAt: string }>, customer: { id: string, associatedAt: string } | null }> } };

export type OneReportedCustomerQueryVariables = Exact<{
  id: string | number;
}>;


export type OneReportedCustomerQuery = { reportedCustomer: { customerType: CustomerType, status: ReportStatus, inviteAs: AssociationType | null, validUntil: string | null, reviewedAt: string | null, version: number, customerFullName: { masked: string }, contactName: { masked: string } | null, partner: { companyName: string } | null } | null };

export type FailedInvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type FailedInvitationsQuery = { customerInvitations: { totalCount: number, nodes: Array<{ channel: CustomerInvitationChannel, status: CustomerInvitationStatus, failureReason: InvitationFailureReason | null, associationType: AssociationType, handledAt: string | null, invitedBy: { accountName: string } | null, reportedCustomer: { customerFullName: { masked: string } } | null, invitationLink: { tag: string } | null }> } };

export type MyInvitationLinksQueryVariables = Exact<{ [key: string]: never; }>;


export type MyInvitationLinksQuery = { invitationLinks: { nodes: Array<{ tag: string, associationType: AssociationType, createdAt: string, expiresAt: string, createdBy: { accountName: string } | null }> } };

export type ReportCustomersMutationVariables = Exact<{ [key: string]: never; }>;


export type ReportCustomersMutation = { reportCustomers: { results: Array<{ position: number, reportedCustomer: { id: string, status: ReportStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string }> }>, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type ReportAgainMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ReportAgainMutation = { reportCustomersAgain: { results: Array<{ position: number, reportedCustomer: { status: ReportStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string }> }>, userErrors: Array<{ code: UserErrorCode }> } };

export type ApproveReportsMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ApproveReportsMutation = { reviewReportedCustomers: { results: Array<{ reportedCustomer: { status: ReportStatus, validUntil: string | null } | null, invitation: { sentAt: string } | null, userErrors: Array<{ code: UserErrorCode }> }>, userErrors: Array<{ code: UserErrorCode }> } };

export type AddEmailMutationVariables = Exact<{
  id: string | number;
}>;


export type AddEmailMutation = { setReportedCustomerEmail: { reportedCustomer: { version: number, email: { masked: string } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type InviteReportedMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type InviteReportedMutation = { inviteReportedCustomers: { results: Array<{ position: number, invitation: { status: CustomerInvitationStatus, expiresAt: string } | null, userErrors: Array<{ code: UserErrorCode, message: string }> }>, userErrors: Array<{ code: UserErrorCode }> } };

export type LinkForTheFairMutationVariables = Exact<{ [key: string]: never; }>;


export type LinkForTheFairMutation = { createInvitationLink: { link: string | null, qrContent: string | null, invitationLink: { tag: string, expiresAt: string } | null, userErrors: Array<{ code: UserErrorCode }> } };

export type FollowInvitationMutationVariables = Exact<{ [key: string]: never; }>;


export type FollowInvitationMutation = { acceptCustomerInvitation: { customer: { id: string, associationType: AssociationType, partner: { companyName: string } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type RegisterCustomerMutationVariables = Exact<{ [key: string]: never; }>;


export type RegisterCustomerMutation = { createSubCustomer: { customerId: string | null, customer: { associationType: AssociationType, accountName: { masked: string } } | null, userErrors: Array<{ code: UserErrorCode, message: string, upstreamCode: string | null }> } };

export type CheckMobileMutationVariables = Exact<{ [key: string]: never; }>;


export type CheckMobileMutation = { checkCustomerRegistration: { availability: RegistrationAvailability | null, furtherAccounts: number | null, userErrors: Array<{ code: UserErrorCode }> } };

export type CodeForCustomerMutationVariables = Exact<{ [key: string]: never; }>;


export type CodeForCustomerMutation = { requestRegistrationCode: { expiresAt: string | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type SwitchReferralOnMutationVariables = Exact<{
  partnerId: string | number;
}>;


export type SwitchReferralOnMutation = { switchReferral: { partner: { companyName: string, referralEnabled: boolean } | null, userErrors: Array<{ code: UserErrorCode }> } };

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
    | { __typename: 'AccountBalance', id: string }
    | { __typename: 'AccountChangeRecord', id: string }
    | { __typename: 'AdjustmentRecord', id: string }
    | { __typename: 'AgreementVersion', id: string }
    | { __typename: 'AssociationEvent', id: string }
    | { __typename: 'AuditEvent', id: string }
    | { __typename: 'BalanceAlert', id: string }
    | { __typename: 'BusinessOpportunity', id: string }
    | { __typename: 'Customer', associationType: AssociationType, id: string }
    | { __typename: 'CustomerAgreement', id: string }
    | { __typename: 'CustomerAssociation', id: string }
    | { __typename: 'CustomerInvitation', id: string }
    | { __typename: 'CustomerManagerAssignment', id: string }
    | { __typename: 'ExportTask', id: string }
    | { __typename: 'Incentive', id: string }
    | { __typename: 'IncentiveDetail', id: string }
    | { __typename: 'InvitationLink', id: string }
    | { __typename: 'KnowledgeRecommendation', id: string }
    | { __typename: 'MdfActivity', id: string }
    | { __typename: 'MdfBudgetItem', id: string }
    | { __typename: 'MdfQuota', id: string }
    | { __typename: 'Member', id: string }
    | { __typename: 'MemberInvitation', id: string }
    | { __typename: 'NewCustomerTag', id: string }
    | { __typename: 'OnBehalfAuthorizationEvent', id: string }
    | { __typename: 'OnBehalfSession', id: string }
    | { __typename: 'Order', id: string }
    | { __typename: 'OrderLine', id: string }
    | { __typename: 'Partner', id: string }
    | { __typename: 'PartnerPaymentRequest', id: string }
    | { __typename: 'PartnerVoucher', id: string }
    | { __typename: 'PartnerVoucherUsageRecord', id: string }
    | { __typename: 'Programme', id: string }
    | { __typename: 'RefundDetail', id: string }
    | { __typename: 'RenewalTask', id: string }
    | { __typename: 'ReportedCustomer', id: string }
    | { __typename: 'ResellerApplication', id: string }
    | { __typename: 'ResellerInvitation', id: string }
    | { __typename: 'ResellerManagerAssignment', id: string }
    | { __typename: 'Resource', id: string }
    | { __typename: 'ResourcePeriod', id: string }
    | { __typename: 'ResourceType', id: string }
    | { __typename: 'Role', id: string }
    | { __typename: 'SalesTask', id: string }
    | { __typename: 'ServiceType', id: string }
    | { __typename: 'TestCouponApplication', id: string }
    | { __typename: 'Voucher', id: string }
    | { __typename: 'VoucherOperationRecord', id: string }
    | { __typename: 'VoucherQuota', id: string }
    | { __typename: 'VoucherQuotaRecord', id: string }
    | { __typename: 'VoucherUsageRecord', id: string }
    | { __typename: 'VoucherWhitelist', id: string }
    | { __typename: 'VoucherWhitelistEntry', id: string }
   | null };

export type OneCustomerQueryVariables = Exact<{
  id: string | number;
}>;


export type OneCustomerQuery = { customer: { id: string, associationType: AssociationType, realNameStatus: RealNameStatus, frozenState: FrozenState, onBehalfAuthorization: AuthorizationState, agreementVersion: string | null, customerName: { masked: string, canReveal: boolean } | null, mobilePhone: { masked: string } | null, manager: { accountName: string } | null, partner: { companyName: string } | null, orders: { totalCount: number, nodes: Array<{ id: string, status: OrderStatus, createdAt: string }> } } | null };

export type SeveralObjectsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type SeveralObjectsQuery = { nodes: Array<
    | { __typename: 'AccountBalance', id: string }
    | { __typename: 'AccountChangeRecord', id: string }
    | { __typename: 'AdjustmentRecord', id: string }
    | { __typename: 'AgreementVersion', id: string }
    | { __typename: 'AssociationEvent', id: string }
    | { __typename: 'AuditEvent', id: string }
    | { __typename: 'BalanceAlert', id: string }
    | { __typename: 'BusinessOpportunity', id: string }
    | { __typename: 'Customer', label: string | null, id: string }
    | { __typename: 'CustomerAgreement', id: string }
    | { __typename: 'CustomerAssociation', id: string }
    | { __typename: 'CustomerInvitation', id: string }
    | { __typename: 'CustomerManagerAssignment', id: string }
    | { __typename: 'ExportTask', id: string }
    | { __typename: 'Incentive', id: string }
    | { __typename: 'IncentiveDetail', id: string }
    | { __typename: 'InvitationLink', id: string }
    | { __typename: 'KnowledgeRecommendation', id: string }
    | { __typename: 'MdfActivity', id: string }
    | { __typename: 'MdfBudgetItem', id: string }
    | { __typename: 'MdfQuota', id: string }
    | { __typename: 'Member', id: string }
    | { __typename: 'MemberInvitation', id: string }
    | { __typename: 'NewCustomerTag', id: string }
    | { __typename: 'OnBehalfAuthorizationEvent', id: string }
    | { __typename: 'OnBehalfSession', id: string }
    | { __typename: 'Order', id: string }
    | { __typename: 'OrderLine', id: string }
    | { __typename: 'Partner', id: string }
    | { __typename: 'PartnerPaymentRequest', id: string }
    | { __typename: 'PartnerVoucher', id: string }
    | { __typename: 'PartnerVoucherUsageRecord', id: string }
    | { __typename: 'Programme', id: string }
    | { __typename: 'RefundDetail', id: string }
    | { __typename: 'RenewalTask', id: string }
    | { __typename: 'ReportedCustomer', id: string }
    | { __typename: 'ResellerApplication', id: string }
    | { __typename: 'ResellerInvitation', id: string }
    | { __typename: 'ResellerManagerAssignment', id: string }
    | { __typename: 'Resource', id: string }
    | { __typename: 'ResourcePeriod', id: string }
    | { __typename: 'ResourceType', id: string }
    | { __typename: 'Role', id: string }
    | { __typename: 'SalesTask', id: string }
    | { __typename: 'ServiceType', id: string }
    | { __typename: 'TestCouponApplication', id: string }
    | { __typename: 'Voucher', id: string }
    | { __typename: 'VoucherOperationRecord', id: string }
    | { __typename: 'VoucherQuota', id: string }
    | { __typename: 'VoucherQuotaRecord', id: string }
    | { __typename: 'VoucherUsageRecord', id: string }
    | { __typename: 'VoucherWhitelist', id: string }
    | { __typename: 'VoucherWhitelistEntry', id: string }
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

export type UnassignedCustomersQueryVariables = Exact<{ [key: string]: never; }>;


export type UnassignedCustomersQuery = { customers: { totalCount: number, nodes: Array<{ id: string, associatedAt: string, customerName: { masked: string } | null, newCustomerTags: Array<{ state: NewCustomerTagState, effectiveMonth: string | null, expiryMonth: string | null }> }> } };

export type CustomersOfSalespersonQueryVariables = Exact<{ [key: string]: never; }>;


export type CustomersOfSalespersonQuery = { customers: { totalCount: number, nodes: Array<{ level: CustomerLevel | null, customerName: { masked: string } | null, manager: { accountName: string } | null }> } };

export type FrozenCustomersQueryVariables = Exact<{ [key: string]: never; }>;


export type FrozenCustomersQuery = { customers: { nodes: Array<{ id: string, frozenState: FrozenState, frozenAt: string | null, frozenReason: string | null, availableFreezeActions: Array<string>, customerName: { masked: string } | null, frozenBy: { accountName: string } | null }> } };

export type LabelsInUseQueryVariables = Exact<{ [key: string]: never; }>;


export type LabelsInUseQuery = { customerLabels: Array<{ label: string, customerCount: number }> };

export type NewCustomersQueryVariables = Exact<{ [key: string]: never; }>;


export type NewCustomersQuery = { newCustomerTags: { totalCount: number, nodes: Array<{ id: string, customerId: string, tagType: CustomerTagType, state: NewCustomerTagState, effectiveMonth: string | null, expiryMonth: string | null, customer: { customerName: { masked: string } | null } | null }> } };

export type AssignCustomersMutationVariables = Exact<{
  input: AssignCustomersInput;
}>;


export type AssignCustomersMutation = { assignCustomers: { replayed: boolean, results: Array<{ id: string, customer: { manager: { accountName: string } | null } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string, upstreamCode: string | null }> }>, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type UnassignCustomersMutationVariables = Exact<{
  input: UnassignCustomersInput;
}>;


export type UnassignCustomersMutation = { unassignCustomers: { results: Array<{ id: string, userErrors: Array<{ code: UserErrorCode, message: string }> }>, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type SetCustomerLabelMutationVariables = Exact<{
  input: SetCustomerLabelInput;
}>;


export type SetCustomerLabelMutation = { setCustomerLabel: { customer: { id: string, label: string | null } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string, upstreamCode: string | null }> } };

export type FreezeCustomersMutationVariables = Exact<{
  input: FreezeCustomersInput;
}>;


export type FreezeCustomersMutation = { freezeCustomers: { results: Array<{ id: string, customer: { frozenState: FrozenState, availableFreezeActions: Array<string> } | null, userErrors: Array<{ code: UserErrorCode, message: string, upstreamCode: string | null }> }>, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type UnfreezeCustomersMutationVariables = Exact<{
  input: UnfreezeCustomersInput;
}>;


export type UnfreezeCustomersMutation = { unfreezeCustomers: { results: Array<{ id: string, customer: { frozenState: FrozenState } | null, userErrors: Array<{ code: UserErrorCode, message: string }> }>, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type ExportCustomersMutationVariables = Exact<{ [key: string]: never; }>;


export type ExportCustomersMutation = { createExport: { replayed: boolean, exportTask: { id: string, status: ExportStatus, fileName: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string, params: Array<{ name: string, value: string }> }> } };

export type ExportOrdersMutationVariables = Exact<{ [key: string]: never; }>;


export type ExportOrdersMutation = { createExport: { exportTask: { id: string, status: ExportStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type ExportRecordsQueryVariables = Exact<{ [key: string]: never; }>;


export type ExportRecordsQuery = { exportTasks: { totalCount: number, nodes: Array<{ id: string, kind: ExportKind, format: ExportFormat, status: ExportStatus, failure: ExportFailure | null, requestedAt: string, finishedAt: string | null, expiresAt: string | null, rowCount: number | null, fileName: string, sizeBytes: number | null, downloadUrl: string | null, requestedBy: { accountName: string } | null }> } };

export type FailedExportsQueryVariables = Exact<{ [key: string]: never; }>;


export type FailedExportsQuery = { exportTasks: { nodes: Array<{ requestedAt: string, failure: ExportFailure | null }> } };

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

export type RolesAndPermissionsQueryVariables = Exact<{ [key: string]: never; }>;


export type RolesAndPermissionsQuery = { roles: Array<{ id: string, code: RoleCode, name: string, kind: RoleKind, isImmutable: boolean, isAssignable: boolean, memberCount: number, version: number, permissions: Array<{ key: string, opens: string, isDefault: boolean }>, defaultPermissions: Array<{ key: string, menu: string | null, isServed: boolean }> }> };

export type PermissionCatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type PermissionCatalogueQuery = { permissionCatalogue: Array<{ key: string, opens: string, menu: string | null, items: Array<string>, isDefault: boolean, isGrantable: boolean, isServed: boolean, isInferred: boolean }> };

export type CustomerManagersQueryVariables = Exact<{ [key: string]: never; }>;


export type CustomerManagersQuery = { members: { totalCount: number, nodes: Array<{ id: string, accountName: string, qualificationUnderReview: boolean, hasSignIn: boolean, availableActions: Array<MemberAction>, version: number, displayName: { masked: string } | null, supervisor: { accountName: string } | null }> } };

export type CreateMemberMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateMemberMutation = { createMember: { member: { id: string, accountName: string, roles: Array<{ name: string }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type UpdateMemberMutationVariables = Exact<{
  id: string | number;
}>;


export type UpdateMemberMutation = { updateMember: { member: { id: string, version: number, mobilePhone: { masked: string } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type DisableMemberMutationVariables = Exact<{
  id: string | number;
}>;


export type DisableMemberMutation = { disableMember: { member: { status: MemberStatus, availableActions: Array<MemberAction> } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type EnableMemberMutationVariables = Exact<{
  id: string | number;
}>;


export type EnableMemberMutation = { enableMember: { member: { status: MemberStatus, availableActions: Array<MemberAction> } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type CreateRoleMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateRoleMutation = { createRole: { role: { id: string, name: string, permissions: Array<{ key: string, isDefault: boolean }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, params: Array<{ name: string, value: string }> }> } };

export type UpdateRoleMutationVariables = Exact<{
  id: string | number;
}>;


export type UpdateRoleMutation = { updateRole: { role: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type DeleteRoleMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteRoleMutation = { deleteRole: { deletedId: string | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type ChangePresetRoleMutationVariables = Exact<{ [key: string]: never; }>;


export type ChangePresetRoleMutation = { updateRole: { role: { isImmutable: boolean } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type AssignRolesMutationVariables = Exact<{
  id: string | number;
}>;


export type AssignRolesMutation = { assignRoles: { member: { id: string, version: number, roles: Array<{ code: RoleCode }>, supervisor: { accountName: string } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type MemberInvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type MemberInvitationsQuery = { memberInvitations: { totalCount: number, nodes: Array<{ id: string, inviteeBy: InviteeBy, status: MemberInvitationStatus, sentAt: string, expiresAt: string, boundAt: string | null, entitlements: Array<SpecialistEntitlement>, availableActions: Array<MemberInvitationAction>, inviteeValue: { masked: string } | null, member: { accountName: string } | null, invitedBy: { accountName: string } | null }> } };

export type ProjectSpecialistsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProjectSpecialistsQuery = { projectSpecialists: { totalCount: number, nodes: Array<{ id: string, status: MemberInvitationStatus, path: SpecialistPath | null, evidence: Array<string>, appliedAt: string | null, reviewedAt: string | null, reviewComment: string | null, confirmedMonth: string | null, isConfirmationDue: boolean, partner: { companyName: string } | null, member: { accountName: string } | null }> } };

export type InviteMembersMutationVariables = Exact<{ [key: string]: never; }>;


export type InviteMembersMutation = { inviteMembers: { replayed: boolean, results: Array<{ memberInvitation: { id: string, expiresAt: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> }>, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type ResendMemberInvitationMutationVariables = Exact<{
  id: string | number;
}>;


export type ResendMemberInvitationMutation = { resendMemberInvitation: { memberInvitation: { status: MemberInvitationStatus, sentAt: string, expiresAt: string } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type AcceptMemberInvitationMutationVariables = Exact<{ [key: string]: never; }>;


export type AcceptMemberInvitationMutation = { acceptMemberInvitation: { companyName: string | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type UnbindMemberMutationVariables = Exact<{
  id: string | number;
}>;


export type UnbindMemberMutation = { unbindMember: { memberInvitation: { status: MemberInvitationStatus, unboundAt: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type ApplyForSpecialistMutationVariables = Exact<{
  id: string | number;
}>;


export type ApplyForSpecialistMutation = { applyForSpecialist: { results: Array<{ id: string, memberInvitation: { status: MemberInvitationStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string }> }>, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type ConfirmSpecialistDataMutationVariables = Exact<{
  id: string | number;
}>;


export type ConfirmSpecialistDataMutation = { confirmSpecialistData: { results: Array<{ id: string, memberInvitation: { confirmedMonth: string | null } | null, userErrors: Array<{ code: UserErrorCode }> }>, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type ReviewSpecialistApplicationMutationVariables = Exact<{
  id: string | number;
}>;


export type ReviewSpecialistApplicationMutation = { reviewSpecialistApplication: { memberInvitation: { status: MemberInvitationStatus, reviewComment: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type RequestSpecialistCancellationMutationVariables = Exact<{
  id: string | number;
}>;


export type RequestSpecialistCancellationMutation = { requestSpecialistCancellation: { memberInvitation: { status: MemberInvitationStatus, cancellationRequestedAt: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type ReviewSpecialistCancellationMutationVariables = Exact<{
  id: string | number;
}>;


export type ReviewSpecialistCancellationMutation = { reviewSpecialistCancellation: { memberInvitation: { status: MemberInvitationStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type CancelSpecialistByVendorMutationVariables = Exact<{
  id: string | number;
}>;


export type CancelSpecialistByVendorMutation = { cancelSpecialistByVendor: { memberInvitation: { status: MemberInvitationStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

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

export type OrdersToPayQueryVariables = Exact<{ [key: string]: never; }>;


export type OrdersToPayQuery = { orders: { nodes: Array<{ id: string, pendingPaymentEndAt: string | null, availableActions: Array<string>, amountAfterDiscount: { amount: string, currency: CurrencyCode }, availableDiscounts: Array<{ discountId: string, type: AvailableDiscountType, discountAmount: { amount: string }, lines: Array<{ orderLineId: string, mode: DiscountMode, discountRatio: string | null, discountAmount: { amount: string } }> }>, availableVouchers: { vouchers: Array<{ type: PaymentVoucherType, coverable: { amount: string }, voucher: { id: string, expireAt: string, balance: { amount: string } } }>, maxUseQuantities: Array<{ type: PaymentVoucherType, group: VoucherGroup, quantity: number }> } }> } };

export type PayOrderMutationVariables = Exact<{
  input: PayOrderInput;
}>;


export type PayOrderMutation = { payOrder: { replayed: boolean, droppedOrderIds: Array<string>, paid: { amount: string, currency: CurrencyCode } | null, order: { id: string, status: OrderStatus, paidAt: string | null, amountInfo: { voucherAmount: { amount: string }, cashCouponAmount: { amount: string } } } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string, upstreamCode: string | null }> } };

export type CancelOrderMutationVariables = Exact<{
  input: CancelOrderInput;
}>;


export type CancelOrderMutation = { cancelOrder: { order: { id: string, status: OrderStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string, upstreamCode: string | null }> } };

export type OrdersToPayForCustomersQueryVariables = Exact<{ [key: string]: never; }>;


export type OrdersToPayForCustomersQuery = { partnerPaymentRequests: { totalCount: number, nodes: Array<{ id: string, status: PartnerPaymentStatus, requestedAt: string, availableActions: Array<string>, amount: { amount: string, currency: CurrencyCode }, order: { id: string, orderType: OrderType, pendingPaymentEndAt: string | null } | null, customer: { id: string, customerName: { masked: string } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PayOrderForCustomerMutationVariables = Exact<{
  input: PayOrderForCustomerInput;
}>;


export type PayOrderForCustomerMutation = { payOrderForCustomer: { replayed: boolean, paid: { amount: string, currency: CurrencyCode } | null, order: { id: string, status: OrderStatus, isPaidByPartner: boolean } | null, partnerPaymentRequest: { id: string, status: PartnerPaymentStatus, decidedAt: string | null } | null, verification: { operation: SensitiveOperation } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string, upstreamCode: string | null }> } };

export type RejectPartnerPaymentsMutationVariables = Exact<{
  input: RejectPartnerPaymentsInput;
}>;


export type RejectPartnerPaymentsMutation = { rejectPartnerPayments: { results: Array<{ id: string, partnerPaymentRequest: { id: string, status: PartnerPaymentStatus, reason: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string }> }>, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type RequestPartnerPaymentMutationVariables = Exact<{
  input: RequestPartnerPaymentInput;
}>;


export type RequestPartnerPaymentMutation = { requestPartnerPayment: { partnerPaymentRequest: { id: string, status: PartnerPaymentStatus, amount: { amount: string, currency: CurrencyCode } } | null, userErrors: Array<{ code: UserErrorCode, message: string, upstreamCode: string | null }> } };

export type WithdrawPartnerPaymentMutationVariables = Exact<{
  input: WithdrawPartnerPaymentInput;
}>;


export type WithdrawPartnerPaymentMutation = { withdrawPartnerPayment: { partnerPaymentRequest: { id: string, status: PartnerPaymentStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type ApproveOrderMutationVariables = Exact<{
  input: ApproveOrderInput;
}>;


export type ApproveOrderMutation = { approveOrder: { order: { id: string, status: OrderStatus, pendingPaymentEndAt: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type RejectOrderMutationVariables = Exact<{
  input: RejectOrderInput;
}>;


export type RejectOrderMutation = { rejectOrder: { order: { id: string, status: OrderStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

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

export type PartnerVouchersQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerVouchersQuery = { partnerVouchers: { totalCount: number, nodes: Array<{ id: string, name: string, source: PartnerVoucherSource, effectiveAt: string, expireAt: string, specifiedCustomerIds: Array<string>, faceValue: { amount: string, currency: CurrencyCode }, balance: { amount: string, currency: CurrencyCode }, useLimits: Array<{ key: string, values: Array<string> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PartnerVoucherUsageQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerVoucherUsageQuery = { partnerVouchers: { nodes: Array<{ id: string, name: string, status: VoucherStatus, usageRecords: { totalCount: number, nodes: Array<{ kind: PartnerVoucherUsageKind, billingMonth: string, lineId: string, customerId: string, transactedAt: string, amount: { amount: string, currency: CurrencyCode }, balanceAfter: { amount: string } }> } }> } };

export type OnePartnerVoucherQueryVariables = Exact<{
  id: string | number;
}>;


export type OnePartnerVoucherQuery = { partnerVoucher: { id: string, name: string, status: VoucherStatus, balance: { amount: string, currency: CurrencyCode }, usageRecords: { nodes: Array<{ kind: PartnerVoucherUsageKind, amount: { amount: string, currency: CurrencyCode }, customer: { customerName: { masked: string } | null } | null }> } } | null };

export type TestCouponApplicationsQueryVariables = Exact<{ [key: string]: never; }>;


export type TestCouponApplicationsQuery = { testCouponApplications: { totalCount: number, nodes: Array<{ id: string, name: string, status: TestCouponStatus, developmentPath: PartnerIdentity, resourceListUrl: string | null, submittedAt: string | null, reviewComment: string | null, availableActions: Array<string>, amount: { amount: string, currency: CurrencyCode } | null, applicant: { accountName: string } | null, partnerVoucher: { id: string, balance: { amount: string, currency: CurrencyCode } } | null }> } };

export type TestCouponsUnderReviewQueryVariables = Exact<{ [key: string]: never; }>;


export type TestCouponsUnderReviewQuery = { testCouponApplications: { totalCount: number, nodes: Array<{ id: string, name: string, solutionName: string | null, purpose: string | null, submittedAt: string | null, partner: { companyName: string } | null, amount: { amount: string, currency: CurrencyCode } | null }> } };

export type SaveTestCouponApplicationMutationVariables = Exact<{ [key: string]: never; }>;


export type SaveTestCouponApplicationMutation = { saveTestCouponApplication: { replayed: boolean, testCouponApplication: { id: string, status: TestCouponStatus, version: number } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type SubmitTestCouponApplicationMutationVariables = Exact<{
  input: SubmitTestCouponApplicationInput;
}>;


export type SubmitTestCouponApplicationMutation = { submitTestCouponApplication: { testCouponApplication: { id: string, status: TestCouponStatus, submittedAt: string | null } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type ReviewTestCouponApplicationMutationVariables = Exact<{
  input: ReviewTestCouponApplicationInput;
}>;


export type ReviewTestCouponApplicationMutation = { reviewTestCouponApplication: { testCouponApplication: { id: string, status: TestCouponStatus, partnerVoucher: { id: string, expireAt: string } | null } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type MyCompanyQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCompanyQuery = { viewer: { partner: { id: string, version: number, companyName: string, accountName: string, identities: Array<PartnerIdentity>, level: PartnerLevel | null, status: PartnerStatus, isMainAccount: boolean, realNameStatus: RealNameStatus, commercialInfoStatus: CommercialInfoStatus, signingEntity: string | null, mobilePhone: { masked: string, canReveal: boolean } | null, email: { masked: string } | null, preferences: { messageLanguage: MessageLanguage, timeZone: string } | null, ecosystemManager: { name: string, mobilePhone: string | null, email: string | null } | null, mainAccount: { accountName: string } | null, companyAccounts: { nodes: Array<{ id: string, accountName: string, identities: Array<PartnerIdentity>, isMainAccount: boolean }> }, customerContacts: Array<{ name: string, mobilePhone: string | null, email: string | null }> } | null } };

export type ProgrammesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammesQuery = { programmes: { totalCount: number, nodes: Array<{ id: string, code: ProgrammeCode, name: string, status: ProgrammeStatus, appliedLevel: PartnerLevel | null, joinedAt: string | null, expiresAt: string | null, partner: { accountName: string } | null, contacts: Array<{ name: string, mobilePhone: string | null }>, certificate: { number: string, canDownload: boolean } | null }> } };

export type DownloadCertificateMutationVariables = Exact<{
  input: CreateCertificateDownloadInput;
}>;


export type DownloadCertificateMutation = { createCertificateDownload: { certificate: { fileName: string, mediaType: string, content: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type UpdateAccountInfoMutationVariables = Exact<{
  input: UpdateAccountInfoInput;
}>;


export type UpdateAccountInfoMutation = { updateAccountInfo: { partner: { id: string, version: number, mobilePhone: { masked: string } | null, preferences: { messageLanguage: MessageLanguage, timeZone: string } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type TransferMainAccountMutationVariables = Exact<{
  input: TransferMainAccountInput;
}>;


export type TransferMainAccountMutation = { transferMainAccount: { partner: { id: string, isMainAccount: boolean } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type SetCustomerContactsMutationVariables = Exact<{
  input: SetCustomerContactsInput;
}>;


export type SetCustomerContactsMutation = { setCustomerContacts: { partner: { customerContacts: Array<{ name: string, mobilePhone: string | null, email: string | null }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MyPartnerQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPartnerQuery = { myPartner: { companyName: string, associationType: AssociationType, associatedAt: string, contacts: Array<{ name: string, mobilePhone: string | null, email: string | null }> } | null };

export type IndirectPartnersQueryVariables = Exact<{ [key: string]: never; }>;


export type IndirectPartnersQuery = { indirectPartners: { totalCount: number, nodes: Array<{ id: string, companyName: string, accountName: string, status: PartnerStatus, indirectPartnerStatus: IndirectPartnerStatus | null, associatedAt: string | null, customerNoticeAcceptedAt: string | null, entrustmentNoticeAcceptedAt: string | null, mobilePhone: { masked: string, canReveal: boolean } | null, email: { masked: string } | null, manager: { accountName: string, displayName: { masked: string } | null } | null, managerAssignments: { nodes: Array<{ startedAt: string, endedAt: string | null, manager: { accountName: string } | null, assignedBy: { accountName: string } | null }> } }> } };

export type ResellerInvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type ResellerInvitationsQuery = { resellerInvitations: { totalCount: number, nodes: Array<{ id: string, name: string | null, status: ResellerInvitationStatus, sentAt: string, expiresAt: string, email: { masked: string }, invitedBy: { accountName: string } | null }> } };

export type ResellerApplicationsQueryVariables = Exact<{ [key: string]: never; }>;


export type ResellerApplicationsQuery = { resellerApplications: { totalCount: number, nodes: Array<{ id: string, masterName: string, companyName: string, remark: string | null, status: IndirectPartnerStatus, appliedAt: string, reviewComment: string | null, reviewedAt: string | null, availableActions: Array<string>, contactName: { masked: string }, mobilePhone: { masked: string, canReveal: boolean }, email: { masked: string } }> } };

export type InviteIndirectPartnerMutationVariables = Exact<{
  input: InviteIndirectPartnerInput;
}>;


export type InviteIndirectPartnerMutation = { inviteIndirectPartner: { replayed: boolean, invitation: { id: string, expiresAt: string, email: { masked: string } } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ApplyAsCloudResellerMutationVariables = Exact<{
  input: ApplyAsCloudResellerInput;
}>;


export type ApplyAsCloudResellerMutation = { applyAsCloudReseller: { application: { id: string, masterName: string, status: IndirectPartnerStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ReviewResellerApplicationsMutationVariables = Exact<{
  input: ReviewResellerApplicationsInput;
}>;


export type ReviewResellerApplicationsMutation = { reviewResellerApplications: { results: Array<{ id: string, application: { status: IndirectPartnerStatus, candidate: { companyName: string } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string }> }>, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type AssignResellerManagerMutationVariables = Exact<{
  input: AssignResellerManagerInput;
}>;


export type AssignResellerManagerMutation = { assignResellerManager: { indirectPartner: { id: string, manager: { accountName: string } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, upstreamCode: string | null }> } };

export type UnassignResellerManagerMutationVariables = Exact<{
  input: UnassignResellerManagerInput;
}>;


export type UnassignResellerManagerMutation = { unassignResellerManager: { indirectPartner: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, upstreamCode: string | null }> } };

export type AcceptEntrustmentNoticeMutationVariables = Exact<{ [key: string]: never; }>;


export type AcceptEntrustmentNoticeMutation = { acceptResellerNotice: { partner: { entrustmentNoticeAcceptedAt: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type RevokeEntrustmentNoticeMutationVariables = Exact<{ [key: string]: never; }>;


export type RevokeEntrustmentNoticeMutation = { revokeResellerNotice: { partner: { entrustmentNoticeAcceptedAt: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type CustomersWithExpiringResourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type CustomersWithExpiringResourcesQuery = { customers: { nodes: Array<{ id: string, customerName: { masked: string } | null, resources: { totalCount: number, nodes: Array<{ id: string, resourceName: string | null, serviceTypeName: string, resourceTypeName: string, status: ResourceStatus, expireAt: string | null, expirePolicy: ExpirePolicy, nextDeductionAt: string | null, availableActions: Array<string> }> } }> } };

export type ResourcesOfCustomerQueryVariables = Exact<{
  customer: string | number;
  after?: string | null | undefined;
}>;


export type ResourcesOfCustomerQuery = { resources: { totalCount: number, nodes: Array<{ id: string, vendorResourceId: string | null, resourceName: string | null, regionCode: string, resourceSpecCode: string, productSpec: string | null, isMainResource: boolean, status: ResourceStatus, effectiveAt: string, expireAt: string | null, autoRenewTimes: number | null, autoRenewPeriodType: PeriodType | null, unsubscriptionBar: UnsubscriptionBar | null, parentResource: { id: string } | null, attachedResources: { nodes: Array<{ id: string, resourceTypeName: string, specSize: number | null, specSizeMeasureId: number | null }> }, periods: { nodes: Array<{ id: string, orderType: OrderType, startsAt: string, endsAt: string, status: ResourcePeriodStatus, paidAmount: { amount: string, currency: CurrencyCode } }> }, pendingOrder: { id: string, status: OrderStatus } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OnDemandResourcesQueryVariables = Exact<{
  customer: string | number;
}>;


export type OnDemandResourcesQuery = { onDemandResources: { totalCount: number, nodes: Array<{ id: string, resourceName: string | null, regionCode: string, serviceTypeName: string, effectiveAt: string, chargingMode: ChargingMode }> } };

export type OrderResourceDetailsQueryVariables = Exact<{
  from: string;
  to: string;
  after?: string | null | undefined;
}>;


export type OrderResourceDetailsQuery = { orderResources: { totalCount: number, nodes: Array<{ id: string, serviceTypeName: string, productSpec: string | null, expireAt: string | null, order: { id: string, orderType: OrderType, status: OrderStatus } | null, customer: { id: string, customerName: { masked: string } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OrdersWithResourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type OrdersWithResourcesQuery = { orders: { nodes: Array<{ id: string, orderType: OrderType, resources: { totalCount: number, nodes: Array<{ id: string, resourceName: string | null, status: ResourceStatus }> }, resourcePeriods: { nodes: Array<{ id: string, endsAt: string, resource: { id: string, resourceName: string | null } | null }> } }> } };

export type OneResourceQueryVariables = Exact<{
  id: string | number;
}>;


export type OneResourceQuery = { resource: { id: string, resourceName: string | null, status: ResourceStatus, expireAt: string | null, version: number, availableActions: Array<string> } | null };

export type RefundsAndTheirOriginQueryVariables = Exact<{ [key: string]: never; }>;


export type RefundsAndTheirOriginQuery = { orders: { nodes: Array<{ id: string, status: OrderStatus, amountAfterDiscount: { amount: string, currency: CurrencyCode }, refundDetails: { totalCount: number, nodes: Array<{ id: string, kind: RefundDetailKind, baseOrderId: string | null, resourceTypeName: string, amount: { amount: string } }> } }> } };

export type RefundDetailsQueryVariables = Exact<{
  order: string | number;
  customer?: string | number | null | undefined;
}>;


export type RefundDetailsQuery = { refundDetails: { totalCount: number, nodes: Array<{ id: string, kind: RefundDetailKind, baseOrderId: string | null, serviceTypeName: string, regionCode: string, amount: { amount: string, currency: CurrencyCode }, resource: { id: string, resourceName: string | null } | null }> } };

export type RenewalPriceQueryVariables = Exact<{
  customer?: string | number | null | undefined;
  resources: Array<string | number> | string | number;
}>;


export type RenewalPriceQuery = { renewalPrice: { price: { officialAmount: { amount: string, currency: CurrencyCode }, payable: { amount: string }, resources: Array<{ resourceId: string, amount: { amount: string } }>, optionalDiscounts: Array<{ discountId: string, type: OrderDiscountType, bestOffer: boolean, amount: { amount: string }, discountAmount: { amount: string }, payable: { amount: string } }> } | null, userErrors: Array<{ code: UserErrorCode, upstreamCode: string | null, field: Array<string> | null, message: string }> } };

export type ServiceCatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceCatalogueQuery = { serviceTypes: { totalCount: number, nodes: Array<{ code: string, name: string, abbreviation: string, resourceTypes: { nodes: Array<{ code: string, name: string }> } }> } };

export type ResourceTypesOfServiceQueryVariables = Exact<{ [key: string]: never; }>;


export type ResourceTypesOfServiceQuery = { resourceTypes: { totalCount: number, nodes: Array<{ id: string, code: string, name: string, serviceTypeCode: string }> } };

export type RenewResourcesMutationVariables = Exact<{
  key: string;
  customer?: string | number | null | undefined;
  resources: Array<string | number> | string | number;
}>;


export type RenewResourcesMutation = { renewResources: { replayed: boolean, userErrors: Array<{ code: UserErrorCode, upstreamCode: string | null, field: Array<string> | null, message: string }>, orders: Array<{ id: string, status: OrderStatus, pendingPaymentEndAt: string | null, amountAfterDiscount: { amount: string, currency: CurrencyCode } }> } };

export type UnsubscribeResourcesMutationVariables = Exact<{
  key: string;
  customer?: string | number | null | undefined;
  resources: Array<string | number> | string | number;
  fee?: string | null | undefined;
}>;


export type UnsubscribeResourcesMutation = { unsubscribeResources: { replayed: boolean, userErrors: Array<{ code: UserErrorCode, upstreamCode: string | null, field: Array<string> | null, message: string, params: Array<{ name: string, value: string }> }>, refund: { amount: string, currency: CurrencyCode } | null, handlingFee: { amount: string } | null, orders: Array<{ id: string, status: OrderStatus }> } };

export type SetAutoRenewMutationVariables = Exact<{
  customer?: string | number | null | undefined;
  resource: string | number;
}>;


export type SetAutoRenewMutation = { setAutoRenew: { userErrors: Array<{ code: UserErrorCode, upstreamCode: string | null, message: string }>, resource: { id: string, expirePolicy: ExpirePolicy, nextDeductionAt: string | null, version: number } | null } };

export type SetOnDemandAtExpiryMutationVariables = Exact<{
  customer?: string | number | null | undefined;
  resources: Array<string | number> | string | number;
}>;


export type SetOnDemandAtExpiryMutation = { setOnDemandAtExpiry: { userErrors: Array<{ code: UserErrorCode, upstreamCode: string | null, field: Array<string> | null, message: string }>, resources: Array<{ id: string, expirePolicy: ExpirePolicy }> } };

export type SwitchToOnDemandMutationVariables = Exact<{
  key: string;
  customer?: string | number | null | undefined;
  resources: Array<string | number> | string | number;
}>;


export type SwitchToOnDemandMutation = { switchToOnDemand: { replayed: boolean, userErrors: Array<{ code: UserErrorCode, message: string }>, results: Array<{ resourceId: string, result: OnDemandResult, order: { id: string, status: OrderStatus } | null, userErrors: Array<{ code: UserErrorCode, upstreamCode: string | null, message: string }> }> } };

export type SalesTasksQueryVariables = Exact<{ [key: string]: never; }>;


export type SalesTasksQuery = { salesTasks: { totalCount: number, nodes: Array<{ id: string, name: string, primaryStrategy: PrimaryStrategy, secondaryStrategy: SecondaryStrategy, status: TaskStatus, dueAt: string, isOverdue: boolean, version: number, availableActions: Array<string>, last12MonthConsumption: { amount: string, currency: CurrencyCode }, contact: { customerName: { masked: string } | null, mobilePhone: { masked: string } | null } | null, manager: { id: string, accountName: string } | null, handlingRecords: { totalCount: number, nodes: Array<{ id: string, handledAt: string, result: HandlingResult, remark: string | null, member: { accountName: string } | null }> } }> } };

export type OverdueSalesTasksQueryVariables = Exact<{ [key: string]: never; }>;


export type OverdueSalesTasksQuery = { salesTasks: { totalCount: number, nodes: Array<{ id: string, name: string, dueAt: string, customer: { id: string, level: CustomerLevel | null } | null }> } };

export type TasksOfResellerQueryVariables = Exact<{
  reseller: string | number;
}>;


export type TasksOfResellerQuery = { salesTasks: { totalCount: number, nodes: Array<{ id: string, name: string, status: TaskStatus, indirectPartnerId: string | null, availableActions: Array<string>, contact: { customerName: { masked: string } | null } | null }> } };

export type SalesTaskDetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type SalesTaskDetailsQuery = { salesTask: { id: string, name: string, status: TaskStatus, createdAt: string, dueAt: string, handlingRecords: { totalCount: number, nodes: Array<{ id: string, memberId: string, handledAt: string, result: HandlingResult, remark: string | null }> }, businessOpportunities: { nodes: Array<{ id: string, name: string, stage: OpportunityStage }> } } | null };

export type RenewalTasksQueryVariables = Exact<{ [key: string]: never; }>;


export type RenewalTasksQuery = { renewalTasks: { totalCount: number, nodes: Array<{ id: string, orderId: string, expiryMonth: string, serviceTypeName: string | null, orderExpireAt: string, renewalRate: string, isRenewed: boolean, isOverdue: boolean, status: TaskStatus, version: number, availableActions: Array<string>, paidAmount: { amount: string, currency: CurrencyCode }, renewedAmount: { amount: string }, customer: { id: string, customerName: { masked: string } | null } | null, order: { id: string, status: OrderStatus } | null }> } };

export type HandledRenewalTasksQueryVariables = Exact<{ [key: string]: never; }>;


export type HandledRenewalTasksQuery = { renewalTasks: { totalCount: number, nodes: Array<{ id: string, status: TaskStatus, isOverdue: boolean, renewalRate: string, handlingRecords: { nodes: Array<{ id: string, handledAt: string, result: HandlingResult }> } }> } };

export type HandleSalesTaskMutationVariables = Exact<{
  input: HandleSalesTaskInput;
}>;


export type HandleSalesTaskMutation = { handleSalesTask: { salesTask: { id: string, status: TaskStatus, version: number, availableActions: Array<string> } | null, userErrors: Array<{ code: UserErrorCode, message: string, params: Array<{ name: string, value: string }> }> } };

export type HandleRenewalTaskMutationVariables = Exact<{
  input: HandleRenewalTaskInput;
}>;


export type HandleRenewalTaskMutation = { handleRenewalTask: { renewalTask: { id: string, status: TaskStatus, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type CreateBusinessOpportunityMutationVariables = Exact<{
  input: CreateBusinessOpportunityInput;
}>;


export type CreateBusinessOpportunityMutation = { createBusinessOpportunity: { businessOpportunity: { id: string, sourceTask: { id: string } | null, revenueForecast: { amount: string, currency: CurrencyCode } } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type CustomersWithOpportunitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type CustomersWithOpportunitiesQuery = { customers: { nodes: Array<{ id: string, businessOpportunities: { totalCount: number, nodes: Array<{ id: string, name: string, stage: OpportunityStage, confidence: number, revenueForecast: { amount: string, currency: CurrencyCode } }> }, salesTasks: { totalCount: number, nodes: Array<{ id: string, name: string, status: TaskStatus }> } }> } };

export type BusinessOpportunitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type BusinessOpportunitiesQuery = { businessOpportunities: { totalCount: number, nodes: Array<{ id: string, name: string, type: OpportunityType, isTender: boolean, createdAt: string, owner: { id: string, accountName: string } | null, customer: { id: string } | null, sourceTask: { id: string, name: string } | null }> } };

export type RenewalTaskDetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type RenewalTaskDetailsQuery = { renewalTask: { id: string, orderId: string, renewalRate: string, handlingRecords: { nodes: Array<{ id: string, handledAt: string, remark: string | null }> } } | null };

export type CreateSalesTaskMutationVariables = Exact<{
  input: CreateSalesTaskInput;
}>;


export type CreateSalesTaskMutation = { createSalesTask: { salesTask: { id: string, status: TaskStatus, dueAt: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null }> } };

export type RequestVerificationCodeMutationVariables = Exact<{ [key: string]: never; }>;


export type RequestVerificationCodeMutation = { requestVerificationCode: { channel: VerificationChannel | null, expiresAt: string | null, destination: { masked: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, upstreamCode: string | null, params: Array<{ name: string, value: string }> }> } };

export type SwitchVerificationMutationVariables = Exact<{
  enabled: boolean;
}>;


export type SwitchVerificationMutation = { setVerificationEnabled: { member: { verificationCodeEnabled: boolean } | null, verification: { operation: SensitiveOperation, channels: Array<{ channel: VerificationChannel, destination: { masked: string } }> } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type IssuedVoucherQuotasQueryVariables = Exact<{ [key: string]: never; }>;


export type IssuedVoucherQuotasQuery = { issuedVoucherQuotas: { totalCount: number, nodes: Array<{ id: string, parentQuotaId: string | null, status: VoucherQuotaStatus, expireAt: string, partner: { companyName: string } | null, quotaValue: { amount: string, currency: CurrencyCode }, balance: { amount: string, currency: CurrencyCode } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type IssuedVoucherQuotasOfQueryVariables = Exact<{
  reseller?: string | number | null | undefined;
}>;


export type IssuedVoucherQuotasOfQuery = { ofOne: { totalCount: number, nodes: Array<{ id: string, balance: { amount: string, currency: CurrencyCode } }> }, withoutSource: { totalCount: number } };

export type VoucherQuotaRecordsQueryVariables = Exact<{ [key: string]: never; }>;


export type VoucherQuotaRecordsQuery = { voucherQuotaRecords: { totalCount: number, nodes: Array<{ id: string, operationType: VoucherQuotaOperationType, result: VoucherOperationResult, errorCode: string | null, occurredAt: string, parentQuotaId: string, quotaId: string | null, remark: string | null, amount: { amount: string, currency: CurrencyCode }, indirectPartner: { companyName: string } | null, operator: { accountName: string } | null }> } };

export type ReclaimedVoucherQuotasQueryVariables = Exact<{ [key: string]: never; }>;


export type ReclaimedVoucherQuotasQuery = { voucherQuotaRecords: { totalCount: number, nodes: Array<{ id: string, occurredAt: string, amount: { amount: string, currency: CurrencyCode }, quota: { status: VoucherQuotaStatus } | null }> } };

export type IssueVoucherQuotasMutationVariables = Exact<{
  input: IssueVoucherQuotasInput;
}>;


export type IssueVoucherQuotasMutation = { issueVoucherQuotas: { replayed: boolean, issuedTotal: { amount: string, currency: CurrencyCode } | null, parentQuota: { balance: { amount: string, currency: CurrencyCode } } | null, results: Array<{ indirectPartnerId: string, quota: { id: string, expireAt: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, upstreamCode: string | null }> }>, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string, upstreamCode: string | null }> } };

export type ReclaimVoucherQuotasMutationVariables = Exact<{
  input: ReclaimVoucherQuotasInput;
}>;


export type ReclaimVoucherQuotasMutation = { reclaimVoucherQuotas: { replayed: boolean, results: Array<{ id: string, reclaimed: { amount: string, currency: CurrencyCode } | null, quotaBalance: { amount: string } | null, quota: { status: VoucherQuotaStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string, upstreamCode: string | null }> }>, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type ExportVoucherQuotaRecordsMutationVariables = Exact<{ [key: string]: never; }>;


export type ExportVoucherQuotaRecordsMutation = { createExport: { exportTask: { id: string, status: ExportStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

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

export type IssueCashCouponsMutationVariables = Exact<{
  input: IssueVouchersInput;
}>;


export type IssueCashCouponsMutation = { issueVouchers: { results: Array<{ customerId: string, voucher: { id: string, isBound: boolean, useLimits: Array<{ key: string, values: Array<string> }> } | null, userErrors: Array<{ code: UserErrorCode, upstreamCode: string | null }> }>, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }>, verification: { operation: SensitiveOperation, channels: Array<{ channel: VerificationChannel, destination: { masked: string } }> } | null } };

export type RecordsByCustomerAndOperatorQueryVariables = Exact<{ [key: string]: never; }>;


export type RecordsByCustomerAndOperatorQuery = { voucherOperationRecords: { totalCount: number, nodes: Array<{ id: string, occurredAt: string, customer: { customerName: { masked: string } | null } | null, operator: { accountName: string } | null, amount: { amount: string, currency: CurrencyCode } }> } };

export type VoucherWhitelistsQueryVariables = Exact<{ [key: string]: never; }>;


export type VoucherWhitelistsQuery = { voucherWhitelists: { totalCount: number, nodes: Array<{ number: number, customerCount: number, importedAt: string, importedBy: { accountName: string } | null, entries: { nodes: Array<{ customerId: string, customer: { customerName: { masked: string } | null } | null }> } }> } };

export type ImportVoucherWhitelistMutationVariables = Exact<{
  input: ImportVoucherWhitelistInput;
}>;


export type ImportVoucherWhitelistMutation = { importVoucherWhitelist: { replayed: boolean, voucherWhitelist: { id: string, number: number, customerCount: number } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type GrantVoucherQuotaMutationVariables = Exact<{
  input: GrantVoucherQuotaInput;
}>;


export type GrantVoucherQuotaMutation = { grantVoucherQuota: { replayed: boolean, voucherQuota: { id: string, status: VoucherQuotaStatus, availableActions: Array<string>, quotaValue: { amount: string, currency: CurrencyCode }, balance: { amount: string, currency: CurrencyCode }, limits: Array<{ key: string, values: Array<string> }> } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type VendorsQuotaFragment = { id: string, status: VoucherQuotaStatus, availableActions: Array<string>, quotaValue: { amount: string, currency: CurrencyCode }, balance: { amount: string, currency: CurrencyCode }, limits: Array<{ key: string, values: Array<string> }> };

export type BeginQuotaAdjustmentMutationVariables = Exact<{
  input: BeginQuotaAdjustmentInput;
}>;


export type BeginQuotaAdjustmentMutation = { beginQuotaAdjustment: { voucherQuota: { id: string, status: VoucherQuotaStatus, availableActions: Array<string> } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type FinishQuotaAdjustmentMutationVariables = Exact<{
  input: FinishQuotaAdjustmentInput;
}>;


export type FinishQuotaAdjustmentMutation = { finishQuotaAdjustment: { replayed: boolean, voucherQuota: { id: string, status: VoucherQuotaStatus, balance: { amount: string, currency: CurrencyCode } } | null, userErrors: Array<{ code: UserErrorCode, message: string, params: Array<{ name: string, value: string }> }> } };

export type FreezeVoucherQuotaMutationVariables = Exact<{
  input: FreezeVoucherQuotaInput;
}>;


export type FreezeVoucherQuotaMutation = { freezeVoucherQuota: { voucherQuota: { id: string, status: VoucherQuotaStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type UnfreezeVoucherQuotaMutationVariables = Exact<{
  input: UnfreezeVoucherQuotaInput;
}>;


export type UnfreezeVoucherQuotaMutation = { unfreezeVoucherQuota: { voucherQuota: { id: string, status: VoucherQuotaStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type DisableVoucherQuotaMutationVariables = Exact<{
  input: DisableVoucherQuotaInput;
}>;


export type DisableVoucherQuotaMutation = { disableVoucherQuota: { voucherQuota: { id: string, status: VoucherQuotaStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type ExportVoucherRecordsMutationVariables = Exact<{
  cash: CreateExportInput;
  all: CreateExportInput;
}>;


export type ExportVoucherRecordsMutation = { cash: { exportTask: { id: string, status: ExportStatus, fileName: string } | null, userErrors: Array<{ code: UserErrorCode, message: string }> }, all: { exportTask: { id: string, status: ExportStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type VoucherUsageQueryVariables = Exact<{
  id: string | number;
}>;


export type VoucherUsageQuery = { voucherUsageRecords: { totalCount: number, nodes: Array<{ id: string, type: VoucherUsageType, usedAt: string, refundOrderId: string | null, amount: { amount: string, currency: CurrencyCode }, balanceAfter: { amount: string }, order: { id: string, serviceTypeName: string | null } | null }> } };

export type UsedVouchersQueryVariables = Exact<{ [key: string]: never; }>;


export type UsedVouchersQuery = { vouchers: { nodes: Array<{ id: string, kind: VoucherKind, faceValue: { amount: string, currency: CurrencyCode }, usageRecords: { totalCount: number, nodes: Array<{ type: VoucherUsageType, usedAt: string, orderId: string, amount: { amount: string } }> } }> } };

export type PayableByVouchersQueryVariables = Exact<{ [key: string]: never; }>;


export type PayableByVouchersQuery = { orders: { nodes: Array<{ id: string, availableVouchers: { vouchers: Array<{ type: PaymentVoucherType, coverable: { amount: string, currency: CurrencyCode }, voucher: { id: string, kind: VoucherKind, lockOrderId: string | null, balance: { amount: string }, heldAmount: { amount: string } | null } }>, maxUseQuantities: Array<{ type: PaymentVoucherType, group: VoucherGroup, quantity: number }> } }> } };

export type FreezeVouchersMutationVariables = Exact<{
  input: FreezeVouchersInput;
}>;


export type FreezeVouchersMutation = { freezeVouchers: { results: Array<{ id: string, voucher: { id: string, status: VoucherStatus, isFrozen: boolean } | null, userErrors: Array<{ code: UserErrorCode, message: string }> }>, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type UnfreezeVouchersMutationVariables = Exact<{
  input: UnfreezeVouchersInput;
}>;


export type UnfreezeVouchersMutation = { unfreezeVouchers: { results: Array<{ id: string, voucher: { id: string, status: VoucherStatus, balance: { amount: string, currency: CurrencyCode } } | null, userErrors: Array<{ code: UserErrorCode, message: string }> }>, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export const QuotasFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Quotas"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VoucherQuotaConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expireAt"}}]}}]}}]} as unknown as DocumentNode<QuotasFragment, unknown>;
export const VendorsQuotaFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VendorsQuota"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VoucherQuota"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"quotaValue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]} as unknown as DocumentNode<VendorsQuotaFragment, unknown>;
export const PartnerBalancesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerBalances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerBalances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountType"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"designatedAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"creditAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]} as unknown as DocumentNode<PartnerBalancesQuery, PartnerBalancesQueryVariables>;
export const BalancesOfResellerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BalancesOfReseller"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reseller"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerBalances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"indirectPartnerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reseller"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountType"}},{"kind":"Field","name":{"kind":"Name","value":"availableAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]} as unknown as DocumentNode<BalancesOfResellerQuery, BalancesOfResellerQueryVariables>;
export const CustomersWithBalancesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomersWithBalances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"associationType"}},{"kind":"Field","name":{"kind":"Name","value":"balances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountType"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"creditAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CustomersWithBalancesQuery, CustomersWithBalancesQueryVariables>;
export const CustomerBalancesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerBalances"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerBalances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"debtAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CustomerBalancesQuery, CustomerBalancesQueryVariables>;
export const CompanyWithBalancesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompanyWithBalances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"balances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountType"}},{"kind":"Field","name":{"kind":"Name","value":"availableAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CompanyWithBalancesQuery, CompanyWithBalancesQueryVariables>;
export const AllocateToCustomersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AllocateToCustomers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AllocateToCustomersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allocateToCustomers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"destination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"transId"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamCode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AllocateToCustomersMutation, AllocateToCustomersMutationVariables>;
export const ReclaimFromCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReclaimFromCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReclaimFromCustomerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reclaimFromCustomer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transId"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"operationType"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamCode"}}]}}]}}]}}]} as unknown as DocumentNode<ReclaimFromCustomerMutation, ReclaimFromCustomerMutationVariables>;
export const AllocateToResellerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AllocateToReseller"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AllocateToResellerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allocateToReseller"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transId"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indirectPartner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamCode"}}]}}]}}]}}]} as unknown as DocumentNode<AllocateToResellerMutation, AllocateToResellerMutationVariables>;
export const ReclaimFromResellerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReclaimFromReseller"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReclaimFromResellerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reclaimFromReseller"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamCode"}}]}}]}}]}}]} as unknown as DocumentNode<ReclaimFromResellerMutation, ReclaimFromResellerMutationVariables>;
export const AdjustmentRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdjustmentRecords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adjustmentRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"operationType"}},{"kind":"Field","name":{"kind":"Name","value":"operationTime"}},{"kind":"Field","name":{"kind":"Name","value":"accountType"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"transId"}},{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"indirectPartner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memo"}}]}}]}}]}}]} as unknown as DocumentNode<AdjustmentRecordsQuery, AdjustmentRecordsQueryVariables>;
export const UnbindReclaimsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnbindReclaims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adjustmentRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"operationType"},"value":{"kind":"EnumValue","value":"UNBIND_RECLAIM"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operationTime"}}]}}]}}]}}]} as unknown as DocumentNode<UnbindReclaimsQuery, UnbindReclaimsQueryVariables>;
export const AccountChangeRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountChangeRecords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountChangeRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"balanceType"},"value":{"kind":"EnumValue","value":"DEBIT"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"tradeType"}},{"kind":"Field","name":{"kind":"Name","value":"tradeDetailType"}},{"kind":"Field","name":{"kind":"Name","value":"tradeTime"}},{"kind":"Field","name":{"kind":"Name","value":"tradeId"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"changeAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balanceAfterChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"counterparty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AccountChangeRecordsQuery, AccountChangeRecordsQueryVariables>;
export const ExportAdjustmentRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExportAdjustmentRecords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"StringValue","value":"export-adjustments-1","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"ADJUSTMENT_RECORDS"}},{"kind":"ObjectField","name":{"kind":"Name","value":"format"},"value":{"kind":"EnumValue","value":"CSV"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportTask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ExportAdjustmentRecordsMutation, ExportAdjustmentRecordsMutationVariables>;
export const BalanceAlertDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BalanceAlert"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"balanceAlert"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isBelow"}},{"kind":"Field","name":{"kind":"Name","value":"alertedAt"}},{"kind":"Field","name":{"kind":"Name","value":"setBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<BalanceAlertQuery, BalanceAlertQueryVariables>;
export const SetBalanceAlertDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetBalanceAlert"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setBalanceAlert"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"threshold"},"value":{"kind":"StringValue","value":"5000.00","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"balanceAlert"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threshold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetBalanceAlertMutation, SetBalanceAlertMutationVariables>;
export const AssociationLogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssociationLog"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"associationEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"initiator"}},{"kind":"Field","name":{"kind":"Name","value":"fromType"}},{"kind":"Field","name":{"kind":"Name","value":"toType"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"handledAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handledBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"associationType"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AssociationLogQuery, AssociationLogQueryVariables>;
export const PendingAssociationEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PendingAssociationEvents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"associationEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"PENDING"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"initiator"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]}}]}}]} as unknown as DocumentNode<PendingAssociationEventsQuery, PendingAssociationEventsQueryVariables>;
export const FormerCustomersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FormerCustomers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerAssociations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isRunning"},"value":{"kind":"BooleanValue","value":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"associationType"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FormerCustomersQuery, FormerCustomersQueryVariables>;
export const CustomersAndTheirEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomersAndTheirEvents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"associationType"}},{"kind":"Field","name":{"kind":"Name","value":"associatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"associationEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyName"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CustomersAndTheirEventsQuery, CustomersAndTheirEventsQueryVariables>;
export const AssociationCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssociationCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"associationCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}},{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"EnumValue","value":"DISASSOCIATE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"wayOut"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]} as unknown as DocumentNode<AssociationCheckQuery, AssociationCheckQueryVariables>;
export const RequestDisassociationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestDisassociation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestDisassociationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestDisassociation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamCode"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RequestDisassociationMutation, RequestDisassociationMutationVariables>;
export const RequestAssociationSwitchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestAssociationSwitch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestAssociationSwitchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestAssociationSwitch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromType"}},{"kind":"Field","name":{"kind":"Name","value":"toType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RequestAssociationSwitchMutation, RequestAssociationSwitchMutationVariables>;
export const RequestDisassociationAsCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestDisassociationAsCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestDisassociationAsCustomerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestDisassociationAsCustomer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RequestDisassociationAsCustomerMutation, RequestDisassociationAsCustomerMutationVariables>;
export const HandleAssociationEventDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandleAssociationEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HandleAssociationEventInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handleAssociationEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"handledAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<HandleAssociationEventMutation, HandleAssociationEventMutationVariables>;
export const DecideAssociationEventDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideAssociationEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideAssociationEventInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideAssociationEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"handledAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DecideAssociationEventMutation, DecideAssociationEventMutationVariables>;
export const CancelAssociationEventDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelAssociationEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelAssociationEventInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelAssociationEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CancelAssociationEventMutation, CancelAssociationEventMutationVariables>;
export const TransferCustomersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TransferCustomers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TransferCustomersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transferCustomers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamCode"}}]}}]}}]}}]} as unknown as DocumentNode<TransferCustomersMutation, TransferCustomersMutationVariables>;
export const AuditTrailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditTrail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"targetId"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOfCustomerId"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AuditTrailQuery, AuditTrailQueryVariables>;
export const RevealsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reveals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"operation"},"value":{"kind":"StringValue","value":"revealFields","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"occurredAtBegin"},"value":{"kind":"NullValue"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"targetId"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RevealsQuery, RevealsQueryVariables>;
export const RefusedAssignmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RefusedAssignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"operation"},"value":{"kind":"StringValue","value":"assignCustomerManager","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"result"},"value":{"kind":"StringValue","value":"ALREADY_ASSIGNED","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"occurredAtBegin"},"value":{"kind":"StringValue","value":"2026-02-01T00:00:00+08:00","block":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"OCCURRED_AT_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"targetId"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]}}]}}]} as unknown as DocumentNode<RefusedAssignmentsQuery, RefusedAssignmentsQueryVariables>;
export const CustomerAuthorizationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerAuthorizations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfAuthorization"}},{"kind":"Field","name":{"kind":"Name","value":"authorizationActions"}},{"kind":"Field","name":{"kind":"Name","value":"authorizationEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromState"}},{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsLetter"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CustomerAuthorizationsQuery, CustomerAuthorizationsQueryVariables>;
export const OpenOnBehalfSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenOnBehalfSessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onBehalfSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"OPEN"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OpenOnBehalfSessionsQuery, OpenOnBehalfSessionsQueryVariables>;
export const CustomerAgreementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerAgreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"}},{"kind":"Field","name":{"kind":"Name","value":"agreementToSign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CustomerAgreementsQuery, CustomerAgreementsQueryVariables>;
export const KnowledgeForCustomersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KnowledgeForCustomers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"knowledgeRecommendations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"recommendedAt"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<KnowledgeForCustomersQuery, KnowledgeForCustomersQueryVariables>;
export const RequestCustomerAuthorizationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestCustomerAuthorization"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestCustomerAuthorizationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestCustomerAuthorization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfAuthorization"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamCode"}}]}}]}}]}}]} as unknown as DocumentNode<RequestCustomerAuthorizationMutation, RequestCustomerAuthorizationMutationVariables>;
export const GrantAuthorizationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantAuthorization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantAuthorization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"acceptAuthorizationLetter"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onBehalfAuthorization"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<GrantAuthorizationMutation, GrantAuthorizationMutationVariables>;
export const RejectAuthorizationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RejectAuthorization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejectAuthorization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"StringValue","value":"暂不需要","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onBehalfAuthorization"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RejectAuthorizationMutation, RejectAuthorizationMutationVariables>;
export const RevokeAuthorizationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeAuthorization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeAuthorization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"StringValue","value":"项目已结束","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onBehalfAuthorization"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeAuthorizationMutation, RevokeAuthorizationMutationVariables>;
export const SignAgreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignAgreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signAgreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"version"},"value":{"kind":"StringValue","value":"2025-V1","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"accept"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"}},{"kind":"Field","name":{"kind":"Name","value":"agreementToSign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SignAgreementMutation, SignAgreementMutationVariables>;
export const BeginOnBehalfSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginOnBehalfSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeginOnBehalfSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginOnBehalfSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamCode"}}]}}]}}]}}]} as unknown as DocumentNode<BeginOnBehalfSessionMutation, BeginOnBehalfSessionMutationVariables>;
export const EndOnBehalfSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndOnBehalfSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndOnBehalfSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endOnBehalfSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EndOnBehalfSessionMutation, EndOnBehalfSessionMutationVariables>;
export const GrantOnBehalfRightDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantOnBehalfRight"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantOnBehalfRightInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantOnBehalfRight"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reseller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfRightGrantedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamCode"}}]}}]}}]}}]} as unknown as DocumentNode<GrantOnBehalfRightMutation, GrantOnBehalfRightMutationVariables>;
export const RevokeOnBehalfRightDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeOnBehalfRight"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeOnBehalfRightInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeOnBehalfRight"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reseller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfRightGrantedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeOnBehalfRightMutation, RevokeOnBehalfRightMutationVariables>;
export const HolidaysOfTheYearDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HolidaysOfTheYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workCalendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"IntValue","value":"2026"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"HOLIDAY"},{"kind":"EnumValue","value":"MAKEUP_WORKDAY"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<HolidaysOfTheYearQuery, HolidaysOfTheYearQueryVariables>;
export const TenWorkingDaysBeforeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TenWorkingDaysBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addWorkingDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"2026-10-16","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"days"},"value":{"kind":"IntValue","value":"-10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}}]}}]}}]} as unknown as DocumentNode<TenWorkingDaysBeforeQuery, TenWorkingDaysBeforeQueryVariables>;
export const ThirtyWorkingDaysAfterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThirtyWorkingDaysAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addWorkingDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"2026-02-02","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"days"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}}]}}]}}]} as unknown as DocumentNode<ThirtyWorkingDaysAfterQuery, ThirtyWorkingDaysAfterQueryVariables>;
export const MyReportedCustomersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyReportedCustomers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportedCustomers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerFullName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"canReveal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mobilePhone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"email"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"calendarDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewRemark"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MyReportedCustomersQuery, MyReportedCustomersQueryVariables>;
export const ReportedAndInvitedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportedAndInvited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportedCustomers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REPORTED"},{"kind":"EnumValue","value":"ASSOCIATED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"REPORTED_AT_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerFullName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"invitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"failureReason"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"associatedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReportedAndInvitedQuery, ReportedAndInvitedQueryVariables>;
export const OneReportedCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneReportedCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportedCustomer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerType"}},{"kind":"Field","name":{"kind":"Name","value":"customerFullName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"inviteAs"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyName"}}]}}]}}]}}]} as unknown as DocumentNode<OneReportedCustomerQuery, OneReportedCustomerQueryVariables>;
export const FailedInvitationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FailedInvitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerInvitations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"FAILED"},{"kind":"EnumValue","value":"EXPIRED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"failureReason"}},{"kind":"Field","name":{"kind":"Name","value":"associationType"}},{"kind":"Field","name":{"kind":"Name","value":"handledAt"}},{"kind":"Field","name":{"kind":"Name","value":"invitedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportedCustomer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerFullName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitationLink"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tag"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FailedInvitationsQuery, FailedInvitationsQueryVariables>;
export const MyInvitationLinksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyInvitationLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitationLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"associationType"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyInvitationLinksQuery, MyInvitationLinksQueryVariables>;
export const ReportCustomersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportCustomers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportCustomers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"StringValue","value":"example-report-1","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"inviteAs"},"value":{"kind":"EnumValue","value":"RESALE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"customers"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"customerFullName"},"value":{"kind":"StringValue","value":"北京示例科技有限公司","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"mobilePhone"},"value":{"kind":"StringValue","value":"0086-13900000001","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"email"},"value":{"kind":"StringValue","value":"it@example.com","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"contactName"},"value":{"kind":"StringValue","value":"李明","block":false}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"customerFullName"},"value":{"kind":"StringValue","value":"上海示例物流有限公司","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"mobilePhone"},"value":{"kind":"StringValue","value":"0086-13900000002","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"email"},"value":{"kind":"StringValue","value":"office@example.org","block":false}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"reportedCustomer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReportCustomersMutation, ReportCustomersMutationVariables>;
export const ReportAgainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportAgain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportCustomersAgain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"StringValue","value":"example-report-again-1","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"reportedCustomer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ReportAgainMutation, ReportAgainMutationVariables>;
export const ApproveReportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewReportedCustomers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"decision"},"value":{"kind":"EnumValue","value":"APPROVE"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportedCustomer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ApproveReportsMutation, ApproveReportsMutationVariables>;
export const AddEmailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddEmail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setReportedCustomerEmail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"email"},"value":{"kind":"StringValue","value":"purchasing@example.com","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportedCustomer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AddEmailMutation, AddEmailMutationVariables>;
export const InviteReportedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteReported"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteReportedCustomers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"StringValue","value":"example-invite-1","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"associationType"},"value":{"kind":"EnumValue","value":"RESALE"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<InviteReportedMutation, InviteReportedMutationVariables>;
export const LinkForTheFairDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LinkForTheFair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createInvitationLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"tag"},"value":{"kind":"StringValue","value":"展会","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"qrContent"}},{"kind":"Field","name":{"kind":"Name","value":"invitationLink"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LinkForTheFairMutation, LinkForTheFairMutationVariables>;
export const FollowInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FollowInvitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptCustomerInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"StringValue","value":"welcome-to-the-demo","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"acceptNotices"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"associationType"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<FollowInvitationMutation, FollowInvitationMutationVariables>;
export const RegisterCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterCustomer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createSubCustomer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"StringValue","value":"example-create-1","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"externalAccountId"},"value":{"kind":"StringValue","value":"user-42","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"externalAccountType"},"value":{"kind":"StringValue","value":"shop","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"associationType"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamCode"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterCustomerMutation, RegisterCustomerMutationVariables>;
export const CheckMobileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckMobile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkCustomerRegistration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"searchType"},"value":{"kind":"EnumValue","value":"MOBILE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"value"},"value":{"kind":"StringValue","value":"0086-13900000003","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"furtherAccounts"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CheckMobileMutation, CheckMobileMutationVariables>;
export const CodeForCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CodeForCustomer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestRegistrationCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"mobilePhone"},"value":{"kind":"StringValue","value":"0086-13900000003","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CodeForCustomerMutation, CodeForCustomerMutationVariables>;
export const SwitchReferralOnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SwitchReferralOn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"partnerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"switchReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"partnerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"partnerId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"enabled"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"referralEnabled"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<SwitchReferralOnMutation, SwitchReferralOnMutationVariables>;
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
export const UnassignedCustomersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnassignedCustomers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unassignedOnly"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"frozenStates"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NONE"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"associatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"newCustomerTags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveMonth"}},{"kind":"Field","name":{"kind":"Name","value":"expiryMonth"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnassignedCustomersQuery, UnassignedCustomersQueryVariables>;
export const CustomersOfSalespersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomersOfSalesperson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"managerName"},"value":{"kind":"StringValue","value":"sp-","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"levels"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"V3"},{"kind":"EnumValue","value":"V4"},{"kind":"EnumValue","value":"V5"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"realNameStatuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"VERIFIED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CustomersOfSalespersonQuery, CustomersOfSalespersonQueryVariables>;
export const FrozenCustomersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FrozenCustomers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"frozenStates"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACCOUNT"},{"kind":"EnumValue","value":"ACCOUNT_AND_RESOURCE"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"frozenState"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"frozenReason"}},{"kind":"Field","name":{"kind":"Name","value":"frozenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableFreezeActions"}}]}}]}}]}}]} as unknown as DocumentNode<FrozenCustomersQuery, FrozenCustomersQueryVariables>;
export const LabelsInUseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LabelsInUse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerLabels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"customerCount"}}]}}]}}]} as unknown as DocumentNode<LabelsInUseQuery, LabelsInUseQueryVariables>;
export const NewCustomersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewCustomers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"newCustomerTags"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"tagType"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveMonth"}},{"kind":"Field","name":{"kind":"Name","value":"expiryMonth"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NewCustomersQuery, NewCustomersQueryVariables>;
export const AssignCustomersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignCustomers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignCustomersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignCustomers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"manager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamCode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AssignCustomersMutation, AssignCustomersMutationVariables>;
export const UnassignCustomersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnassignCustomers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnassignCustomersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unassignCustomers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UnassignCustomersMutation, UnassignCustomersMutationVariables>;
export const SetCustomerLabelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetCustomerLabel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetCustomerLabelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setCustomerLabel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamCode"}}]}}]}}]}}]} as unknown as DocumentNode<SetCustomerLabelMutation, SetCustomerLabelMutationVariables>;
export const FreezeCustomersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FreezeCustomers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FreezeCustomersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"freezeCustomers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"frozenState"}},{"kind":"Field","name":{"kind":"Name","value":"availableFreezeActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamCode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<FreezeCustomersMutation, FreezeCustomersMutationVariables>;
export const UnfreezeCustomersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnfreezeCustomers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnfreezeCustomersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unfreezeCustomers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"frozenState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UnfreezeCustomersMutation, UnfreezeCustomersMutationVariables>;
export const ExportCustomersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExportCustomers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"StringValue","value":"example-export-customers","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"CUSTOMERS"}},{"kind":"ObjectField","name":{"kind":"Name","value":"customerFilter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"associationType"},"value":{"kind":"EnumValue","value":"RESALE"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"exportTask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExportCustomersMutation, ExportCustomersMutationVariables>;
export const ExportOrdersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExportOrders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"StringValue","value":"example-export-orders","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"ORDERS"}},{"kind":"ObjectField","name":{"kind":"Name","value":"format"},"value":{"kind":"EnumValue","value":"JSONL"}},{"kind":"ObjectField","name":{"kind":"Name","value":"orderFilter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"createdAtBegin"},"value":{"kind":"StringValue","value":"2026-01-01T00:00:00+08:00","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"COMPLETED"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportTask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ExportOrdersMutation, ExportOrdersMutationVariables>;
export const ExportRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportRecords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExportRecordsQuery, ExportRecordsQueryVariables>;
export const FailedExportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FailedExports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"CUSTOMERS"}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"FAILED"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"REQUESTED_AT_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}}]}}]}}]}}]} as unknown as DocumentNode<FailedExportsQuery, FailedExportsQueryVariables>;
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
export const RolesAndPermissionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RolesAndPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isImmutable"}},{"kind":"Field","name":{"kind":"Name","value":"isAssignable"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}}]}},{"kind":"Field","name":{"kind":"Name","value":"defaultPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"menu"}},{"kind":"Field","name":{"kind":"Name","value":"isServed"}}]}}]}}]}}]} as unknown as DocumentNode<RolesAndPermissionsQuery, RolesAndPermissionsQueryVariables>;
export const PermissionCatalogueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PermissionCatalogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"permissionCatalogue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"identity"},"value":{"kind":"EnumValue","value":"SOLUTION_PROVIDER"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"menu"}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"isGrantable"}},{"kind":"Field","name":{"kind":"Name","value":"isServed"}},{"kind":"Field","name":{"kind":"Name","value":"isInferred"}}]}}]}}]} as unknown as DocumentNode<PermissionCatalogueQuery, PermissionCatalogueQueryVariables>;
export const CustomerManagersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerManagers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"EnumValue","value":"CUSTOMER_MANAGER"}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"ACTIVE"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"CREATED_AT_DESC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"qualificationUnderReview"}},{"kind":"Field","name":{"kind":"Name","value":"hasSignIn"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<CustomerManagersQuery, CustomerManagersQueryVariables>;
export const CreateMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"accountName"},"value":{"kind":"StringValue","value":"li_xiaohong","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"roleIds"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"rol_finance","block":false},{"kind":"StringValue","value":"rol_operations","block":false}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"displayName"},"value":{"kind":"StringValue","value":"李小红","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"email"},"value":{"kind":"StringValue","value":"xiaohong@example.com","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateMemberMutation, CreateMemberMutationVariables>;
export const UpdateMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"mobilePhone"},"value":{"kind":"StringValue","value":"0086-13800000021","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"supervisorId"},"value":{"kind":"NullValue"}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"IntValue","value":"1"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mobilePhone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateMemberMutation, UpdateMemberMutationVariables>;
export const DisableMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisableMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disableMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DisableMemberMutation, DisableMemberMutationVariables>;
export const EnableMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnableMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enableMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EnableMemberMutation, EnableMemberMutationVariables>;
export const CreateRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateRole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"订单助理","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"description"},"value":{"kind":"StringValue","value":"Customers and orders","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"permissionKeys"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"customer.view","block":false},{"kind":"StringValue","value":"order.view","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CreateRoleMutation, CreateRoleMutationVariables>;
export const UpdateRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"permissionKeys"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"customer.view","block":false}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"IntValue","value":"1"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateRoleMutation, UpdateRoleMutationVariables>;
export const DeleteRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DeleteRoleMutation, DeleteRoleMutationVariables>;
export const ChangePresetRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePresetRole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"rol_customer-manager","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"permissionKeys"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"voucher.view","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isImmutable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ChangePresetRoleMutation, ChangePresetRoleMutationVariables>;
export const AssignRolesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignRoles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignRoles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"roleIds"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"rol_customer-manager","block":false},{"kind":"StringValue","value":"rol_operations","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AssignRolesMutation, AssignRolesMutationVariables>;
export const MemberInvitationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MemberInvitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberInvitations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"inviteeBy"}},{"kind":"Field","name":{"kind":"Name","value":"inviteeValue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"boundAt"}},{"kind":"Field","name":{"kind":"Name","value":"entitlements"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MemberInvitationsQuery, MemberInvitationsQueryVariables>;
export const ProjectSpecialistsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectSpecialists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectSpecialists"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SPECIALIST"},{"kind":"EnumValue","value":"APPLYING"},{"kind":"EnumValue","value":"CANCELLING"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewComment"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedMonth"}},{"kind":"Field","name":{"kind":"Name","value":"isConfirmationDue"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProjectSpecialistsQuery, ProjectSpecialistsQueryVariables>;
export const InviteMembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"StringValue","value":"example-invite-members","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"invitees"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"EMAIL"}},{"kind":"ObjectField","name":{"kind":"Name","value":"value"},"value":{"kind":"StringValue","value":"newcomer@example.com","block":false}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"MOBILE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"value"},"value":{"kind":"StringValue","value":"12345","block":false}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberInvitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<InviteMembersMutation, InviteMembersMutationVariables>;
export const ResendMemberInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResendMemberInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resendMemberInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberInvitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ResendMemberInvitationMutation, ResendMemberInvitationMutationVariables>;
export const AcceptMemberInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptMemberInvitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptMemberInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"StringValue","value":"the code of the link","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptMemberInvitationMutation, AcceptMemberInvitationMutationVariables>;
export const UnbindMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnbindMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unbindMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberInvitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unboundAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UnbindMemberMutation, UnbindMemberMutationVariables>;
export const ApplyForSpecialistDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyForSpecialist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyForSpecialist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"applications"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"path"},"value":{"kind":"EnumValue","value":"SERVICE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"evidence"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"att_certificate","block":false}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberInvitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ApplyForSpecialistMutation, ApplyForSpecialistMutationVariables>;
export const ConfirmSpecialistDataDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmSpecialistData"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmSpecialistData"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"id"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberInvitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmedMonth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmSpecialistDataMutation, ConfirmSpecialistDataMutationVariables>;
export const ReviewSpecialistApplicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewSpecialistApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewSpecialistApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"decision"},"value":{"kind":"EnumValue","value":"REJECT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"comment"},"value":{"kind":"StringValue","value":"证书已过期","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberInvitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reviewComment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReviewSpecialistApplicationMutation, ReviewSpecialistApplicationMutationVariables>;
export const RequestSpecialistCancellationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestSpecialistCancellation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestSpecialistCancellation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"StringValue","value":"人员调离项目","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"attachment"},"value":{"kind":"StringValue","value":"att_release-note","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberInvitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cancellationRequestedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RequestSpecialistCancellationMutation, RequestSpecialistCancellationMutationVariables>;
export const ReviewSpecialistCancellationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewSpecialistCancellation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewSpecialistCancellation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"decision"},"value":{"kind":"EnumValue","value":"APPROVE"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberInvitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReviewSpecialistCancellationMutation, ReviewSpecialistCancellationMutationVariables>;
export const CancelSpecialistByVendorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelSpecialistByVendor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelSpecialistByVendor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"StringValue","value":"连续三个月未维护专员信息","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberInvitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CancelSpecialistByVendorMutation, CancelSpecialistByVendorMutationVariables>;
export const OrdersPendingPaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrdersPendingPayment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"PENDING_PAYMENT"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"AMOUNT_DESC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderType"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTypeName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"pendingPaymentEndAt"}},{"kind":"Field","name":{"kind":"Name","value":"amountAfterDiscount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OrdersPendingPaymentQuery, OrdersPendingPaymentQueryVariables>;
export const OrderTabsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderTabs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"review"},"name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"PENDING_REVIEW"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"processing"},"name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"PROCESSING"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"cancelled"},"name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"CANCELLED"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"completed"},"name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"COMPLETED"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"payment"},"name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"PENDING_PAYMENT"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<OrderTabsQuery, OrderTabsQueryVariables>;
export const RenewalsAndReturnsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RenewalsAndReturns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"createdAtBegin"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"createdAtEnd"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"orderTypes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RENEWAL"},{"kind":"EnumValue","value":"UNSUBSCRIPTION"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"CREATED_AT_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderType"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"officialAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amountInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commissionAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consumedAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<RenewalsAndReturnsQuery, RenewalsAndReturnsQueryVariables>;
export const OrdersWithLinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrdersWithLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sourceType"}},{"kind":"Field","name":{"kind":"Name","value":"chargingMode"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"contractId"}},{"kind":"Field","name":{"kind":"Name","value":"userName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"canReveal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseProjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amountInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cashCouponAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voucherAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"storedCardAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"productSpec"}},{"kind":"Field","name":{"kind":"Name","value":"periodType"}},{"kind":"Field","name":{"kind":"Name","value":"periodNum"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"expireAt"}},{"kind":"Field","name":{"kind":"Name","value":"amountAfterDiscount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrdersWithLinesQuery, OrdersWithLinesQueryVariables>;
export const OneOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"orderType"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"officialAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amountAfterDiscount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"productSpec"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OneOrderQuery, OneOrderQueryVariables>;
export const CustomersWithNewestOrdersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomersWithNewestOrders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTypeName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"amountAfterDiscount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CustomersWithNewestOrdersQuery, CustomersWithNewestOrdersQueryVariables>;
export const CombinedOrdersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CombinedOrders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"serviceTypeCode"},"value":{"kind":"NullValue"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amountAfterDiscount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subOrders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTypeName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amountAfterDiscount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CombinedOrdersQuery, CombinedOrdersQueryVariables>;
export const OrdersAndTheirPartnersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrdersAndTheirPartners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"orderTypes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PURCHASE"},{"kind":"EnumValue","value":"RENEWAL"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isPaidByPartner"}},{"kind":"Field","name":{"kind":"Name","value":"payingAgentId"}},{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parentOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrdersAndTheirPartnersQuery, OrdersAndTheirPartnersQueryVariables>;
export const OrdersOfResellerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrdersOfReseller"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reseller"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"indirectPartnerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reseller"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrdersOfResellerQuery, OrdersOfResellerQueryVariables>;
export const OrdersToPayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrdersToPay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"PENDING_PAYMENT"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pendingPaymentEndAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"amountAfterDiscount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableDiscounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discountId"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"discountAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderLineId"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"discountRatio"}},{"kind":"Field","name":{"kind":"Name","value":"discountAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableVouchers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vouchers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"coverable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voucher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expireAt"}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxUseQuantities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrdersToPayQuery, OrdersToPayQueryVariables>;
export const PayOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PayOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PayOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"paid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"droppedOrderIds"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"amountInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voucherAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cashCouponAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamCode"}}]}}]}}]}}]} as unknown as DocumentNode<PayOrderMutation, PayOrderMutationVariables>;
export const CancelOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamCode"}}]}}]}}]}}]} as unknown as DocumentNode<CancelOrderMutation, CancelOrderMutationVariables>;
export const OrdersToPayForCustomersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrdersToPayForCustomers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerPaymentRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"PENDING"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"REQUESTED_AT_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderType"}},{"kind":"Field","name":{"kind":"Name","value":"pendingPaymentEndAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OrdersToPayForCustomersQuery, OrdersToPayForCustomersQueryVariables>;
export const PayOrderForCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PayOrderForCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PayOrderForCustomerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payOrderForCustomer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"paid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isPaidByPartner"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnerPaymentRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamCode"}}]}}]}}]}}]} as unknown as DocumentNode<PayOrderForCustomerMutation, PayOrderForCustomerMutationVariables>;
export const RejectPartnerPaymentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RejectPartnerPayments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RejectPartnerPaymentsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejectPartnerPayments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partnerPaymentRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RejectPartnerPaymentsMutation, RejectPartnerPaymentsMutationVariables>;
export const RequestPartnerPaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestPartnerPayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestPartnerPaymentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestPartnerPayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerPaymentRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamCode"}}]}}]}}]}}]} as unknown as DocumentNode<RequestPartnerPaymentMutation, RequestPartnerPaymentMutationVariables>;
export const WithdrawPartnerPaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawPartnerPayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawPartnerPaymentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawPartnerPayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerPaymentRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawPartnerPaymentMutation, WithdrawPartnerPaymentMutationVariables>;
export const ApproveOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"pendingPaymentEndAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ApproveOrderMutation, ApproveOrderMutationVariables>;
export const RejectOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RejectOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RejectOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejectOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RejectOrderMutation, RejectOrderMutationVariables>;
export const WhoAmIDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoAmI"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"identities"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"identities"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"businessRegion"}}]}}]}}]}}]} as unknown as DocumentNode<WhoAmIQuery, WhoAmIQueryVariables>;
export const OrganisationMembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganisationMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"ACCOUNT_NAME_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"canReveal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isPartnerAdmin"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrganisationMembersQuery, OrganisationMembersQueryVariables>;
export const RolesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]} as unknown as DocumentNode<RolesQuery, RolesQueryVariables>;
export const CloudResellersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CloudResellers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"master"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resellers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"associatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"mobilePhone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CloudResellersQuery, CloudResellersQueryVariables>;
export const PartnersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"NORMAL"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"identities"}},{"kind":"Field","name":{"kind":"Name","value":"realNameStatus"}},{"kind":"Field","name":{"kind":"Name","value":"commercialInfoStatus"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PartnersQuery, PartnersQueryVariables>;
export const OnePartnerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OnePartner"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"signingEntity"}},{"kind":"Field","name":{"kind":"Name","value":"isMainAccount"}},{"kind":"Field","name":{"kind":"Name","value":"mobilePhone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"email"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"realNameStatus"}},{"kind":"Field","name":{"kind":"Name","value":"commercialInfoStatus"}}]}}]}}]} as unknown as DocumentNode<OnePartnerQuery, OnePartnerQueryVariables>;
export const OneMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"verificationCodeEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyName"}}]}}]}}]}}]} as unknown as DocumentNode<OneMemberQuery, OneMemberQueryVariables>;
export const PartnerVouchersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerVouchers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerVouchers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"USABLE"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"EXPIRE_AT_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"faceValue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"expireAt"}},{"kind":"Field","name":{"kind":"Name","value":"specifiedCustomerIds"}},{"kind":"Field","name":{"kind":"Name","value":"useLimits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PartnerVouchersQuery, PartnerVouchersQueryVariables>;
export const PartnerVoucherUsageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerVoucherUsage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerVouchers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"usageRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"billingMonth"}},{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balanceAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"transactedAt"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartnerVoucherUsageQuery, PartnerVoucherUsageQueryVariables>;
export const OnePartnerVoucherDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OnePartnerVoucher"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerVoucher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usageRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"BOOKED_AT_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OnePartnerVoucherQuery, OnePartnerVoucherQueryVariables>;
export const TestCouponApplicationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TestCouponApplications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"testCouponApplications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"developmentPath"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resourceListUrl"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewComment"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnerVoucher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TestCouponApplicationsQuery, TestCouponApplicationsQueryVariables>;
export const TestCouponsUnderReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TestCouponsUnderReview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"testCouponApplications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"IN_REVIEW"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"CREATED_AT_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"solutionName"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}}]}}]}}]}}]} as unknown as DocumentNode<TestCouponsUnderReviewQuery, TestCouponsUnderReviewQueryVariables>;
export const SaveTestCouponApplicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveTestCouponApplication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveTestCouponApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"StringValue","value":"example-test-coupon","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"容灾方案验证","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"developmentPath"},"value":{"kind":"EnumValue","value":"SOLUTION_PROVIDER"}},{"kind":"ObjectField","name":{"kind":"Name","value":"amount"},"value":{"kind":"StringValue","value":"5000.00","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"resourceListUrl"},"value":{"kind":"StringValue","value":"https://calculator.example.com/share/1a2b3c","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"solutionName"},"value":{"kind":"StringValue","value":"跨区域容灾","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"testCouponApplication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SaveTestCouponApplicationMutation, SaveTestCouponApplicationMutationVariables>;
export const SubmitTestCouponApplicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitTestCouponApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitTestCouponApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitTestCouponApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"testCouponApplication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitTestCouponApplicationMutation, SubmitTestCouponApplicationMutationVariables>;
export const ReviewTestCouponApplicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewTestCouponApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewTestCouponApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewTestCouponApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"testCouponApplication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"partnerVoucher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expireAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReviewTestCouponApplicationMutation, ReviewTestCouponApplicationMutationVariables>;
export const MyCompanyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyCompany"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"identities"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isMainAccount"}},{"kind":"Field","name":{"kind":"Name","value":"realNameStatus"}},{"kind":"Field","name":{"kind":"Name","value":"commercialInfoStatus"}},{"kind":"Field","name":{"kind":"Name","value":"signingEntity"}},{"kind":"Field","name":{"kind":"Name","value":"mobilePhone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"canReveal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"email"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messageLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ecosystemManager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mobilePhone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mainAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"companyAccounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"identities"}},{"kind":"Field","name":{"kind":"Name","value":"isMainAccount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerContacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mobilePhone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyCompanyQuery, MyCompanyQueryVariables>;
export const ProgrammesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Programmes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACTIVE"},{"kind":"EnumValue","value":"REVIEWING"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"appliedLevel"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mobilePhone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"canDownload"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProgrammesQuery, ProgrammesQueryVariables>;
export const DownloadCertificateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DownloadCertificate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCertificateDownloadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCertificateDownload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<DownloadCertificateMutation, DownloadCertificateMutationVariables>;
export const UpdateAccountInfoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateAccountInfo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateAccountInfoInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateAccountInfo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mobilePhone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messageLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateAccountInfoMutation, UpdateAccountInfoMutationVariables>;
export const TransferMainAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TransferMainAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TransferMainAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transferMainAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isMainAccount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<TransferMainAccountMutation, TransferMainAccountMutationVariables>;
export const SetCustomerContactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetCustomerContacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetCustomerContactsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setCustomerContacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerContacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mobilePhone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SetCustomerContactsMutation, SetCustomerContactsMutationVariables>;
export const MyPartnerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPartner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myPartner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"associationType"}},{"kind":"Field","name":{"kind":"Name","value":"associatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mobilePhone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]} as unknown as DocumentNode<MyPartnerQuery, MyPartnerQueryVariables>;
export const IndirectPartnersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IndirectPartners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indirectPartners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"associatedAtBegin"},"value":{"kind":"StringValue","value":"2020-01-01T00:00:00Z","block":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"COMPANY_NAME_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"indirectPartnerStatus"}},{"kind":"Field","name":{"kind":"Name","value":"associatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"mobilePhone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"canReveal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"email"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerNoticeAcceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"entrustmentNoticeAcceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"managerAssignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<IndirectPartnersQuery, IndirectPartnersQueryVariables>;
export const ResellerInvitationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResellerInvitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resellerInvitations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"INVITED"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"SENT_AT_DESC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"invitedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ResellerInvitationsQuery, ResellerInvitationsQueryVariables>;
export const ResellerApplicationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResellerApplications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resellerApplications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"PENDING_REVIEW"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"APPLIED_AT_DESC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"masterName"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mobilePhone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"canReveal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"email"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewComment"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]}}]}}]} as unknown as DocumentNode<ResellerApplicationsQuery, ResellerApplicationsQueryVariables>;
export const InviteIndirectPartnerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteIndirectPartner"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteIndirectPartnerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteIndirectPartner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<InviteIndirectPartnerMutation, InviteIndirectPartnerMutationVariables>;
export const ApplyAsCloudResellerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyAsCloudReseller"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyAsCloudResellerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyAsCloudReseller"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"masterName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ApplyAsCloudResellerMutation, ApplyAsCloudResellerMutationVariables>;
export const ReviewResellerApplicationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewResellerApplications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewResellerApplicationsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewResellerApplications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ReviewResellerApplicationsMutation, ReviewResellerApplicationsMutationVariables>;
export const AssignResellerManagerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignResellerManager"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignResellerManagerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignResellerManager"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indirectPartner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamCode"}}]}}]}}]}}]} as unknown as DocumentNode<AssignResellerManagerMutation, AssignResellerManagerMutationVariables>;
export const UnassignResellerManagerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnassignResellerManager"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnassignResellerManagerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unassignResellerManager"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indirectPartner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamCode"}}]}}]}}]}}]} as unknown as DocumentNode<UnassignResellerManagerMutation, UnassignResellerManagerMutationVariables>;
export const AcceptEntrustmentNoticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptEntrustmentNotice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptResellerNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notice"},"value":{"kind":"EnumValue","value":"SALES_TASK_ENTRUSTMENT"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entrustmentNoticeAcceptedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptEntrustmentNoticeMutation, AcceptEntrustmentNoticeMutationVariables>;
export const RevokeEntrustmentNoticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeEntrustmentNotice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeResellerNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notice"},"value":{"kind":"EnumValue","value":"SALES_TASK_ENTRUSTMENT"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entrustmentNoticeAcceptedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeEntrustmentNoticeMutation, RevokeEntrustmentNoticeMutationVariables>;
export const CustomersWithExpiringResourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomersWithExpiringResources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statusList"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"IN_USE"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"onlyMainResource"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resourceName"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTypeName"}},{"kind":"Field","name":{"kind":"Name","value":"resourceTypeName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expireAt"}},{"kind":"Field","name":{"kind":"Name","value":"expirePolicy"}},{"kind":"Field","name":{"kind":"Name","value":"nextDeductionAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CustomersWithExpiringResourcesQuery, CustomersWithExpiringResourcesQueryVariables>;
export const ResourcesOfCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResourcesOfCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customer"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"EXPIRE_AT_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vendorResourceId"}},{"kind":"Field","name":{"kind":"Name","value":"resourceName"}},{"kind":"Field","name":{"kind":"Name","value":"regionCode"}},{"kind":"Field","name":{"kind":"Name","value":"resourceSpecCode"}},{"kind":"Field","name":{"kind":"Name","value":"productSpec"}},{"kind":"Field","name":{"kind":"Name","value":"isMainResource"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"expireAt"}},{"kind":"Field","name":{"kind":"Name","value":"autoRenewTimes"}},{"kind":"Field","name":{"kind":"Name","value":"autoRenewPeriodType"}},{"kind":"Field","name":{"kind":"Name","value":"unsubscriptionBar"}},{"kind":"Field","name":{"kind":"Name","value":"parentResource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachedResources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resourceTypeName"}},{"kind":"Field","name":{"kind":"Name","value":"specSize"}},{"kind":"Field","name":{"kind":"Name","value":"specSizeMeasureId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"periods"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderType"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"paidAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pendingOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ResourcesOfCustomerQuery, ResourcesOfCustomerQueryVariables>;
export const OnDemandResourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OnDemandResources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onDemandResources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customer"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"IN_USE"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resourceName"}},{"kind":"Field","name":{"kind":"Name","value":"regionCode"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTypeName"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"chargingMode"}}]}}]}}]}}]} as unknown as DocumentNode<OnDemandResourcesQuery, OnDemandResourcesQueryVariables>;
export const OrderResourceDetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderResourceDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderResources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"expireAtBegin"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expireAtEnd"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"orderTypes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PURCHASE"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTypeName"}},{"kind":"Field","name":{"kind":"Name","value":"productSpec"}},{"kind":"Field","name":{"kind":"Name","value":"expireAt"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OrderResourceDetailsQuery, OrderResourceDetailsQueryVariables>;
export const OrdersWithResourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrdersWithResources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"COMPLETED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"orderTypes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PURCHASE"},{"kind":"EnumValue","value":"RENEWAL"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderType"}},{"kind":"Field","name":{"kind":"Name","value":"resources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resourceName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resourcePeriods"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resourceName"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrdersWithResourcesQuery, OrdersWithResourcesQueryVariables>;
export const OneResourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneResource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resourceName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expireAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]}}]} as unknown as DocumentNode<OneResourceQuery, OneResourceQueryVariables>;
export const RefundsAndTheirOriginDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RefundsAndTheirOrigin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"orderTypes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"UNSUBSCRIPTION"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amountAfterDiscount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundDetails"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"baseOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"resourceTypeName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RefundsAndTheirOriginQuery, RefundsAndTheirOriginQueryVariables>;
export const RefundDetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RefundDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customer"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundDetails"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customer"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"baseOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resourceName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceTypeName"}},{"kind":"Field","name":{"kind":"Name","value":"regionCode"}}]}}]}}]}}]} as unknown as DocumentNode<RefundDetailsQuery, RefundDetailsQueryVariables>;
export const RenewalPriceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RenewalPrice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customer"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"resources"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewalPrice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customer"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"resourceIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resources"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"periodType"},"value":{"kind":"EnumValue","value":"MONTH"}},{"kind":"ObjectField","name":{"kind":"Name","value":"periodNum"},"value":{"kind":"IntValue","value":"3"}},{"kind":"ObjectField","name":{"kind":"Name","value":"includeRelatedResources"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officialAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceId"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"optionalDiscounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discountId"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bestOffer"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamCode"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RenewalPriceQuery, RenewalPriceQueryVariables>;
export const ServiceCatalogueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceCatalogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceTypes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"abbreviation"}},{"kind":"Field","name":{"kind":"Name","value":"resourceTypes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ServiceCatalogueQuery, ServiceCatalogueQueryVariables>;
export const ResourceTypesOfServiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResourceTypesOfService"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceTypes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serviceTypeCode"},"value":{"kind":"StringValue","value":"hws.service.type.ec2","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTypeCode"}}]}}]}}]}}]} as unknown as DocumentNode<ResourceTypesOfServiceQuery, ResourceTypesOfServiceQueryVariables>;
export const RenewResourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenewResources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customer"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"resources"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewResources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customer"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"resourceIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resources"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"periodType"},"value":{"kind":"EnumValue","value":"YEAR"}},{"kind":"ObjectField","name":{"kind":"Name","value":"periodNum"},"value":{"kind":"IntValue","value":"1"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamCode"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"pendingPaymentEndAt"}},{"kind":"Field","name":{"kind":"Name","value":"amountAfterDiscount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RenewResourcesMutation, RenewResourcesMutationVariables>;
export const UnsubscribeResourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnsubscribeResources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customer"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"resources"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fee"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Decimal"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unsubscribeResources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customer"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"resourceIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resources"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"EnumValue","value":"RESOURCE_AND_RENEWALS"}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"EnumValue","value":"OTHER"}},{"kind":"ObjectField","name":{"kind":"Name","value":"reasonText"},"value":{"kind":"StringValue","value":"项目结束","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"confirmedFee"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fee"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamCode"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handlingFee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<UnsubscribeResourcesMutation, UnsubscribeResourcesMutationVariables>;
export const SetAutoRenewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetAutoRenew"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customer"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"resource"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setAutoRenew"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customer"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resource"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"enabled"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"times"},"value":{"kind":"IntValue","value":"0"}},{"kind":"ObjectField","name":{"kind":"Name","value":"periodType"},"value":{"kind":"EnumValue","value":"MONTH"}},{"kind":"ObjectField","name":{"kind":"Name","value":"deductionDaysBefore"},"value":{"kind":"IntValue","value":"7"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expirePolicy"}},{"kind":"Field","name":{"kind":"Name","value":"nextDeductionAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<SetAutoRenewMutation, SetAutoRenewMutationVariables>;
export const SetOnDemandAtExpiryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetOnDemandAtExpiry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customer"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"resources"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setOnDemandAtExpiry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customer"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"resourceIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resources"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"action"},"value":{"kind":"EnumValue","value":"SET_UP"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamCode"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expirePolicy"}}]}}]}}]}}]} as unknown as DocumentNode<SetOnDemandAtExpiryMutation, SetOnDemandAtExpiryMutationVariables>;
export const SwitchToOnDemandDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SwitchToOnDemand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customer"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"resources"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"switchToOnDemand"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customer"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"resourceIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resources"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceId"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SwitchToOnDemandMutation, SwitchToOnDemandMutationVariables>;
export const SalesTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SalesTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"salesTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"DUE_AT_ASC"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PENDING"},{"kind":"EnumValue","value":"IN_PROGRESS"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"primaryStrategy"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryStrategy"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"last12MonthConsumption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mobilePhone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"handlingRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handledAt"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SalesTasksQuery, SalesTasksQueryVariables>;
export const OverdueSalesTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverdueSalesTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"salesTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isOverdue"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"secondaryStrategy"},"value":{"kind":"EnumValue","value":"EXPIRY_RENEWAL"}},{"kind":"ObjectField","name":{"kind":"Name","value":"last12MonthConsumptionFrom"},"value":{"kind":"StringValue","value":"1000.00","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OverdueSalesTasksQuery, OverdueSalesTasksQueryVariables>;
export const TasksOfResellerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TasksOfReseller"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reseller"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"salesTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"indirectPartnerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reseller"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"indirectPartnerId"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TasksOfResellerQuery, TasksOfResellerQueryVariables>;
export const SalesTaskDetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SalesTaskDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"salesTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"handlingRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"handledAt"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"businessOpportunities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SalesTaskDetailsQuery, SalesTaskDetailsQueryVariables>;
export const RenewalTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RenewalTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewalTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"ORDER_EXPIRE_AT_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"expiryMonth"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTypeName"}},{"kind":"Field","name":{"kind":"Name","value":"orderExpireAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"renewedAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"renewalRate"}},{"kind":"Field","name":{"kind":"Name","value":"isRenewed"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RenewalTasksQuery, RenewalTasksQueryVariables>;
export const HandledRenewalTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HandledRenewalTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewalTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"IN_PROGRESS"},{"kind":"EnumValue","value":"COMPLETED"},{"kind":"EnumValue","value":"TERMINATED"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"isRenewed"},"value":{"kind":"BooleanValue","value":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"renewalRate"}},{"kind":"Field","name":{"kind":"Name","value":"handlingRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handledAt"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<HandledRenewalTasksQuery, HandledRenewalTasksQueryVariables>;
export const HandleSalesTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandleSalesTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HandleSalesTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handleSalesTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"salesTask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HandleSalesTaskMutation, HandleSalesTaskMutationVariables>;
export const HandleRenewalTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandleRenewalTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HandleRenewalTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handleRenewalTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewalTask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<HandleRenewalTaskMutation, HandleRenewalTaskMutationVariables>;
export const CreateBusinessOpportunityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateBusinessOpportunity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateBusinessOpportunityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createBusinessOpportunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"businessOpportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sourceTask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revenueForecast"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CreateBusinessOpportunityMutation, CreateBusinessOpportunityMutationVariables>;
export const CustomersWithOpportunitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomersWithOpportunities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"businessOpportunities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"revenueForecast"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"salesTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CustomersWithOpportunitiesQuery, CustomersWithOpportunitiesQueryVariables>;
export const BusinessOpportunitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BusinessOpportunities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"businessOpportunities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isTender"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourceTask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BusinessOpportunitiesQuery, BusinessOpportunitiesQueryVariables>;
export const RenewalTaskDetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RenewalTaskDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewalTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"renewalRate"}},{"kind":"Field","name":{"kind":"Name","value":"handlingRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handledAt"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RenewalTaskDetailsQuery, RenewalTaskDetailsQueryVariables>;
export const CreateSalesTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateSalesTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateSalesTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createSalesTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"salesTask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateSalesTaskMutation, CreateSalesTaskMutationVariables>;
export const RequestVerificationCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestVerificationCode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestVerificationCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"operation"},"value":{"kind":"EnumValue","value":"ISSUE_VOUCHER"}},{"kind":"ObjectField","name":{"kind":"Name","value":"targetIds"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"vqt_unknown","block":false}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"channel"},"value":{"kind":"EnumValue","value":"SMS"}},{"kind":"ObjectField","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN_US"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"destination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamCode"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RequestVerificationCodeMutation, RequestVerificationCodeMutationVariables>;
export const SwitchVerificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SwitchVerification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"enabled"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setVerificationEnabled"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"enabled"},"value":{"kind":"Variable","name":{"kind":"Name","value":"enabled"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verificationCodeEnabled"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"destination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SwitchVerificationMutation, SwitchVerificationMutationVariables>;
export const IssuedVoucherQuotasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IssuedVoucherQuotas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuedVoucherQuotas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"EXPIRE_AT_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"parentQuotaId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotaValue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expireAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<IssuedVoucherQuotasQuery, IssuedVoucherQuotasQueryVariables>;
export const IssuedVoucherQuotasOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IssuedVoucherQuotasOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reseller"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"ofOne"},"name":{"kind":"Name","value":"issuedVoucherQuotas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"indirectPartnerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reseller"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"withoutSource"},"name":{"kind":"Name","value":"issuedVoucherQuotas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"parentQuotaId"},"value":{"kind":"StringValue","value":"","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<IssuedVoucherQuotasOfQuery, IssuedVoucherQuotasOfQueryVariables>;
export const VoucherQuotaRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VoucherQuotaRecords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voucherQuotaRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"operationType"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parentQuotaId"}},{"kind":"Field","name":{"kind":"Name","value":"quotaId"}},{"kind":"Field","name":{"kind":"Name","value":"indirectPartner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remark"}}]}}]}}]}}]} as unknown as DocumentNode<VoucherQuotaRecordsQuery, VoucherQuotaRecordsQueryVariables>;
export const ReclaimedVoucherQuotasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReclaimedVoucherQuotas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voucherQuotaRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"operationType"},"value":{"kind":"EnumValue","value":"RECLAIM"}},{"kind":"ObjectField","name":{"kind":"Name","value":"occurredAtBegin"},"value":{"kind":"StringValue","value":"2025-12-31T23:59:59.999+08:00","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quota"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReclaimedVoucherQuotasQuery, ReclaimedVoucherQuotasQueryVariables>;
export const IssueVoucherQuotasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueVoucherQuotas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueVoucherQuotasInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueVoucherQuotas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"issuedTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parentQuota"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indirectPartnerId"}},{"kind":"Field","name":{"kind":"Name","value":"quota"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expireAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamCode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamCode"}}]}}]}}]}}]} as unknown as DocumentNode<IssueVoucherQuotasMutation, IssueVoucherQuotasMutationVariables>;
export const ReclaimVoucherQuotasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReclaimVoucherQuotas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReclaimVoucherQuotasInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reclaimVoucherQuotas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reclaimed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotaBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quota"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamCode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReclaimVoucherQuotasMutation, ReclaimVoucherQuotasMutationVariables>;
export const ExportVoucherQuotaRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExportVoucherQuotaRecords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"StringValue","value":"example-export-quota-records","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"VOUCHER_QUOTA_RECORDS"}},{"kind":"ObjectField","name":{"kind":"Name","value":"voucherQuotaRecordFilter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"operationType"},"value":{"kind":"EnumValue","value":"ISSUE"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportTask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ExportVoucherQuotaRecordsMutation, ExportVoucherQuotaRecordsMutationVariables>;
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
export const IssueCashCouponsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueCashCoupons"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueVouchersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueVouchers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"voucher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isBound"}},{"kind":"Field","name":{"kind":"Name","value":"useLimits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamCode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"destination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<IssueCashCouponsMutation, IssueCashCouponsMutationVariables>;
export const RecordsByCustomerAndOperatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecordsByCustomerAndOperator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voucherOperationRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"customerName"},"value":{"kind":"StringValue","value":"科技","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"operatorName"},"value":{"kind":"StringValue","value":"ops","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"operationTypes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ISSUE"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}}]}}]}}]}}]} as unknown as DocumentNode<RecordsByCustomerAndOperatorQuery, RecordsByCustomerAndOperatorQueryVariables>;
export const VoucherWhitelistsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VoucherWhitelists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voucherWhitelists"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"customerCount"}},{"kind":"Field","name":{"kind":"Name","value":"importedAt"}},{"kind":"Field","name":{"kind":"Name","value":"importedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<VoucherWhitelistsQuery, VoucherWhitelistsQueryVariables>;
export const ImportVoucherWhitelistDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportVoucherWhitelist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportVoucherWhitelistInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importVoucherWhitelist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"voucherWhitelist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"customerCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ImportVoucherWhitelistMutation, ImportVoucherWhitelistMutationVariables>;
export const GrantVoucherQuotaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantVoucherQuota"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantVoucherQuotaInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantVoucherQuota"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"voucherQuota"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VendorsQuota"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VendorsQuota"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VoucherQuota"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"quotaValue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]} as unknown as DocumentNode<GrantVoucherQuotaMutation, GrantVoucherQuotaMutationVariables>;
export const BeginQuotaAdjustmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginQuotaAdjustment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeginQuotaAdjustmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginQuotaAdjustment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voucherQuota"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<BeginQuotaAdjustmentMutation, BeginQuotaAdjustmentMutationVariables>;
export const FinishQuotaAdjustmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FinishQuotaAdjustment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FinishQuotaAdjustmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finishQuotaAdjustment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"voucherQuota"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FinishQuotaAdjustmentMutation, FinishQuotaAdjustmentMutationVariables>;
export const FreezeVoucherQuotaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FreezeVoucherQuota"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FreezeVoucherQuotaInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"freezeVoucherQuota"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voucherQuota"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<FreezeVoucherQuotaMutation, FreezeVoucherQuotaMutationVariables>;
export const UnfreezeVoucherQuotaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnfreezeVoucherQuota"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnfreezeVoucherQuotaInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unfreezeVoucherQuota"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voucherQuota"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UnfreezeVoucherQuotaMutation, UnfreezeVoucherQuotaMutationVariables>;
export const DisableVoucherQuotaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisableVoucherQuota"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisableVoucherQuotaInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disableVoucherQuota"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voucherQuota"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DisableVoucherQuotaMutation, DisableVoucherQuotaMutationVariables>;
export const ExportVoucherRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExportVoucherRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cash"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateExportInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"all"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateExportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"cash"},"name":{"kind":"Name","value":"createExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cash"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportTask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"createExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"all"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportTask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ExportVoucherRecordsMutation, ExportVoucherRecordsMutationVariables>;
export const VoucherUsageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VoucherUsage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voucherUsageRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"voucherId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balanceAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usedAt"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTypeName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundOrderId"}}]}}]}}]}}]} as unknown as DocumentNode<VoucherUsageQuery, VoucherUsageQueryVariables>;
export const UsedVouchersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UsedVouchers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vouchers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"USED"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"faceValue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usageRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usedAt"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UsedVouchersQuery, UsedVouchersQueryVariables>;
export const PayableByVouchersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PayableByVouchers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"PENDING_PAYMENT"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"availableVouchers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vouchers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"coverable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voucher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lockOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"heldAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxUseQuantities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PayableByVouchersQuery, PayableByVouchersQueryVariables>;
export const FreezeVouchersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FreezeVouchers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FreezeVouchersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"freezeVouchers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"voucher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isFrozen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<FreezeVouchersMutation, FreezeVouchersMutationVariables>;
export const UnfreezeVouchersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnfreezeVouchers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnfreezeVouchersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unfreezeVouchers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"voucher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UnfreezeVouchersMutation, UnfreezeVouchersMutationVariables>;