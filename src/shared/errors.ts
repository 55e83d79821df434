/** The two kinds of failure a client sees: user errors, which the user can mend, and request errors, which the user cannot. */
import { GraphQLError, type GraphQLErrorOptions } from 'graphql'

export type Language = 'en' | 'zh'
type Wording = { upstream?: string; en: string; zh: string }

/** Every code a payload may answer: named by meaning, with the vendor's code where the vendor has one. `{name}` is filled from `params`. */
export const userErrorCodes = {
  INVALID_INPUT: { upstream: 'CBC.0100', en: '{field} is not valid: {reason}.', zh: '{field}错误：{reason}。' },
  NOT_FOUND: { en: 'There is no such {thing}.', zh: '{thing}不存在。' },
  INVALID_STATE: {
    en: 'Not possible in state {current}; possible now: {allowed}.',
    zh: '当前状态 {current} 不允许该操作；允许的操作：{allowed}。',
  },
  CONFLICT_STALE_VERSION: {
    en: 'Someone changed it meanwhile: version {current} is stored.',
    zh: '数据已被他人修改，当前版本为 {current}。',
  },
  IDEMPOTENCY_KEY_REUSED: {
    upstream: 'CBC.99007009',
    en: 'This idempotency key was used with another input.',
    zh: '该幂等键已用于其他请求内容。',
  },
  ASSIGNEE_NOT_CUSTOMER_MANAGER: { en: 'The member does not hold the customer manager role.', zh: '该成员不是客户经理。' },
  ALREADY_ASSIGNED: { en: 'The customer is already assigned to this manager.', zh: '客户已分配给该客户经理。' },
  RESOURCES_STAY_FROZEN: {
    en: 'While the partner itself is frozen, accounts can be set free, resources cannot.',
    zh: '伙伴被冻结期间，仅可解冻客户账号，不能解冻资源。',
  },
  EXPORT_LIMIT_REACHED: {
    en: '{most} exports are running already: wait for one to end.',
    zh: '已有 {most} 个导出任务正在进行，请稍后再试。',
  },
  NOT_ASSIGNED: { en: 'The customer has no manager.', zh: '客户未分配客户经理。' },
  QUOTA_NOT_USABLE: { upstream: 'CBC.99000012', en: 'The quota cannot be issued from: it is {current}.', zh: '额度不可用：{current}。' },
  QUOTA_INSUFFICIENT: { upstream: 'CBC.99000013', en: 'The quota has {available} left.', zh: '额度余额不足，剩余 {available}。' },
  ASSOCIATION_TYPE_NOT_ALLOWED: {
    upstream: 'CBC.99000014',
    en: 'Not possible for a customer associated as {current}.',
    zh: '关联类型为 {current} 的客户不允许该操作。',
  },
  FEEDBACK_ALREADY_OPEN: { en: 'Feedback on it is open: please wait for the answer.', zh: '已提交问题反馈，请等待处理结果。' },
  PERFORMANCE_NOT_FINAL: { en: 'The performance of {cycle} is not final yet.', zh: '{cycle} 期业绩尚未终稿。' },
  CYCLE_NOT_OVER: { en: 'The cycle {cycle} still runs.', zh: '对账期次 {cycle} 尚未结束。' },
  FEEDBACK_NOT_HANDLED: {
    en: 'There is no feedback that was answered, or some is still open: a statement is made anew when it was answered.',
    zh: '没有已处理的问题反馈，或仍有反馈处理中，不能重新生成账单。',
  },
  HOLD_ALREADY_RELEASED: { en: 'It was said to be paid on {releasedAt}.', zh: '该欠费已于 {releasedAt} 结清。' },
  NO_POSITIVE_BALANCE: {
    en: 'Nothing is left to ask for: what was chosen and what is negative add up to {net}.',
    zh: '所选激励与负激励抵扣后为 {net}，没有可申请的金额。',
  },
  INCENTIVE_NOT_AVAILABLE: {
    en: 'Nothing of the statement {statementNo} can be asked for: {reason}.',
    zh: '激励账单 {statementNo} 没有可申请的金额：{reason}。',
  },
  NOT_SAME_COMPANY: {
    en: 'It goes to another account of the same company only.',
    zh: '激励只能转移至同一公司的其他伙伴账号。',
  },
  INCENTIVE_ALREADY_THERE: { en: 'The statement is in that account already.', zh: '该激励账单已在此伙伴账号下。' },
  INCENTIVE_NOT_WHOLE: {
    en: 'The statement {statementNo} is moved as a whole only, and not all of it is AVAILABLE: {states}.',
    zh: '激励账单 {statementNo} 只能整体转移，其中部分明细不可申请：{states}。',
  },
  INCENTIVE_IS_OFFSET: {
    en: 'The statement {statementNo} stays: it is offset with {other} ({amount}) of the same account.',
    zh: '激励账单 {statementNo} 须与同一账号的 {other}（{amount}）正负抵扣，不能转移。',
  },
  PARTNER_CANNOT_BE_PAID: { en: 'It cannot be paid to a partner that is {current}.', zh: '该伙伴（{current}）无法领取此激励。' },
  INCENTIVE_ALREADY_ISSUED: {
    en: '{requestNo} was issued on {issuedAt}: nothing is left to be issued again.',
    zh: '申付单 {requestNo} 已于 {issuedAt} 发放，无需重新发放。',
  },
  ISSUE_MODE_NOT_ALLOWED: {
    en: 'It cannot be issued that way ({subject}); possible: {allowed}.',
    zh: '不支持该发放方式（{subject}），可选：{allowed}。',
  },
  BUSINESS_INFO_NOT_AUTHENTICATED: {
    en: 'Please have the business information authenticated first; it is {current}.',
    zh: '请先完成商业信息认证，当前状态：{current}。',
  },
  BENEFIT_FROZEN_OVERDUE_BILLS: {
    en: 'Bills of the partner are overdue since {since}: all benefits are frozen until they are paid.',
    zh: '伙伴账单自 {since} 起逾期，全部权益已冻结，请先结清。',
  },
  INVOICE_TYPE_NOT_ALLOWED: { en: 'Only a VAT special invoice is accepted.', zh: '仅接受增值税专用发票，请退回普通发票并重新开具。' },
  INVOICE_AMOUNT_MISMATCH: {
    en: 'The invoices add up to {total}; the request is for {expected}, tax included.',
    zh: '发票合计 {total}，与申付含税金额 {expected} 不一致。',
  },
  INVOICE_SPANS_REQUESTS: {
    en: 'The invoice {invoiceNo} is in use already: one invoice is for one request.',
    zh: '发票 {invoiceNo} 已被使用，一张发票不能用于多个申付单。',
  },
  INVOICE_TAXPAYER_MISMATCH: {
    en: 'The taxpayer on the invoice is not the one of the authenticated business information.',
    zh: '发票纳税人识别号与商业信息认证不一致。',
  },
  INVOICE_CURRENCY_MISMATCH: { en: 'The invoice has to be in {expected}.', zh: '发票币种须为 {expected}。' },
  INVOICE_NOT_RECEIVED: { en: 'The invoice has to arrive before it can be approved.', zh: '发票尚未收到，不能审核通过。' },
  PUBLICITY_CLOSED: { en: 'The publicity period ended at {deadline}.', zh: '公示期已于 {deadline} 截止。' },
  FACE_VALUE_TOO_LOW: {
    upstream: 'CBC.99000018',
    en: 'A voucher from this quota is worth at least {least}.',
    zh: '面值不得低于 {least}。',
  },
  FACE_VALUE_TOO_HIGH: { upstream: 'CBC.99000019', en: 'A voucher from this quota is worth at most {most}.', zh: '面值不得高于 {most}。' },
  VOUCHER_COUNT_EXCEEDED: {
    upstream: 'CBC.99000020',
    en: 'At most {most} vouchers of this quota may be out.',
    zh: '该额度最多可发放 {most} 张。',
  },
  TOTAL_FACE_VALUE_EXCEEDED: {
    upstream: 'CBC.99000021',
    en: 'The vouchers of this quota may be worth {most} in all.',
    zh: '该额度发放的总面值不得超过 {most}。',
  },
  QUOTA_BUSY: {
    upstream: 'CBC.50000045',
    en: 'Something else is being issued to resellers from this quota, or reclaimed: please try again in a moment.',
    zh: '该额度正在发放或回收，请稍后再试。',
  },
  QUOTA_NOT_FOR_RESELLERS: {
    upstream: 'CBC.0150',
    en: 'Only a voucher quota that the vendor granted can be issued to cloud resellers.',
    zh: '仅厂商授予的代金券额度可发放给云经销商。',
  },
  QUOTA_BOUND_TO_OTHER_CUSTOMERS: {
    upstream: 'CBC.50000021',
    en: 'The quota is bound to customers that are not all of this cloud reseller.',
    zh: '该额度已绑定指定客户，且客户不属于该云经销商。',
  },
  RESELLER_LEAVING: {
    upstream: 'CBC.50010105',
    en: 'The cloud reseller is leaving the programme.',
    zh: '该云经销商正在退出，无法发放额度。',
  },
  TEST_COUPON_PENDING: {
    en: 'The application {id} is under review: one at a time.',
    zh: '已有测试券申请 {id} 正在审核，请先等待审核完成。',
  },
  SUB_CUSTOMER_CANNOT_APPLY: {
    en: "An account that is a partner's sub-customer cannot apply online.",
    zh: '伙伴子客户账号不支持线上申请测试券。',
  },
  PARTNER_USES_VOUCHERS_ITSELF: {
    upstream: 'CBC.50000010',
    en: 'A partner that uses its vouchers itself cannot issue any.',
    zh: '自用模式的伙伴不能发放代金券。',
  },
  ONLY_SPECIFIED_CUSTOMERS: {
    upstream: 'CBC.50000020',
    en: 'What this quota holds is for specified customers only.',
    zh: '该额度仅可向指定客户发放。',
  },
  ONLY_FIRST_ASSOCIATION: {
    upstream: 'CBC.99000022',
    en: 'What this quota holds is only for customers that are associated for the first time.',
    zh: '该额度仅可向首次关联的客户发放。',
  },
  USE_LIMIT_TOO_WIDE: {
    upstream: 'CBC.99000023',
    en: 'The quota does not allow these services or products: {values}.',
    zh: '使用限制超出额度允许的云服务或产品范围：{values}。',
  },
  ORDER_TYPE_LIMIT_TOO_WIDE: {
    upstream: 'CBC.99000024',
    en: 'The quota does not allow these order types: {values}.',
    zh: '使用限制超出额度允许的订单类型：{values}。',
  },
  NOT_TO_ONESELF: { upstream: 'CBC.99000025', en: 'A partner cannot issue to its own account.', zh: '该类型伙伴不能向自身账号发放。' },
  RECEIVER_FINANCIALLY_MANAGED: {
    upstream: 'CBC.50000034',
    en: 'The customer is a financially managed member of an enterprise.',
    zh: '客户为财务托管的企业成员账号。',
  },
  NOT_ON_WHITELIST: { en: 'The customer is not on the current whitelist.', zh: '客户不在当前白名单中。' },
  CONSUMPTION_ABOVE_LIMIT: {
    en: 'The customer consumed more than {most} before it was associated.',
    zh: '客户关联前的累计消费超过 {most}。',
  },
  QUOTA_BELOW_ISSUED: { en: 'The quota cannot be worth less than the {issued} that left it.', zh: '额度不得低于已发放的 {issued}。' },
  QUOTA_OF_MASTER: {
    en: "It was cut from a master reseller's quota: only that one changes it.",
    zh: '该额度由总经销商发放，仅可由总经销商变更。',
  },
  PARTNER_CANNOT_HOLD_QUOTA: {
    en: 'The vendor grants no such quota to this partner: it is {current}.',
    zh: '不能向该伙伴授予此类额度：{current}。',
  },
  NO_REFUND_TO_REVOKE: { en: 'Nothing that a refund put back is left on the voucher.', zh: '该券上没有可撤销的退款金额。' },
  VOUCHER_FROZEN: { en: 'The voucher is frozen.', zh: '该券已冻结。' },
  VOUCHER_HELD_BY_ORDER: { en: 'The unpaid order {order} holds the voucher.', zh: '该券已被待支付订单 {order} 占用。' },
  FIELD_REQUIRED: { upstream: 'CBC.0100', en: 'Please give {name}.', zh: '请填写 {name}。' },
  REASON_REQUIRED: { en: 'Please give a reason.', zh: '请填写原因。' },
  AGREEMENT_REQUIRED: { en: 'The agreement has to be accepted first.', zh: '请先同意协议。' },
  ACTIVITY_NAME_TAKEN: { en: 'Another activity of {year} has this name.', zh: '{year} 年已有同名活动。' },
  ACTIVITY_ALREADY_STARTED: { en: 'The activity starts on {startDate}: it is too late.', zh: '活动已于 {startDate} 开始，无法办理。' },
  ACTIVITY_ALREADY_ENDED: { en: 'The activity ended on {endDate}: it is too late.', zh: '活动已于 {endDate} 结束，无法办理。' },
  LATE_REASON_REQUIRED: {
    en: 'It was on time until {onTimeDeadline}; now it needs a reason.',
    zh: '按时提交截止日期为 {onTimeDeadline}，请填写逾期原因。',
  },
  OVER_STANDARD_REASON_REQUIRED: { en: 'An item exceeds its standard: please say why.', zh: '存在超标准费用项，请填写原因。' },
  COST_NOT_REIMBURSABLE: { en: 'MDF never pays for {category}.', zh: 'MDF 不支持费用类别 {category}。' },
  SERIES_NOT_HOMOGENEOUS: {
    en: 'All events of a series share one {differs}; {event} does not.',
    zh: '系列活动的 {differs} 必须一致：{event}。',
  },
  SERIES_SPAN_EXCEEDED: { en: 'A series ends within a quarter, by {latest}.', zh: '系列活动须在一个季度内完成，最晚 {latest}。' },
  POSSIBLE_DUPLICATE: {
    en: 'It looks like {applicationNo} ({activityName}); confirm that it is another activity.',
    zh: '可能与 {applicationNo}（{activityName}）重复，请确认。',
  },
  MDF_QUOTA_NOT_USABLE: { en: 'The MDF quota cannot be used: it is {current}.', zh: 'MDF 额度不可用：{current}。' },
  MDF_QUOTA_EXCEEDED: { en: 'The MDF quota has {available} left.', zh: 'MDF 额度不足，剩余 {available}。' },
  MDF_CEILING_REACHED: {
    en: 'Of the {ceiling} that level {level} is worth for {year} nothing is left to grant: please give an amount.',
    zh: '{year} 年度等级 {level} 的额度上限 {ceiling} 已无剩余，请填写授予金额。',
  },
  MDF_BANNED: { en: 'The partner cannot use MDF until {until}.', zh: '伙伴在 {until} 之前不能使用市场发展基金。' },
  MDF_QUOTA_BELOW_USED: {
    en: 'The quota cannot be worth less than the {least} used or held back.',
    zh: '额度不得低于已使用和已预留的 {least}。',
  },
  KEY_INFORMATION_UNCHANGED: {
    en: 'Neither key information nor budget changes: there is nothing to apply for again.',
    zh: '关键信息与预算均未变更，无需重新申请。',
  },
  EVENT_ALREADY_OPENED: { en: 'The event was opened already.', zh: '该活动已举办。' },
  NAME_IMMUTABLE: {
    en: 'The conference bears the name of the activity, which stays: {name}.',
    zh: '会议名称与活动名称一致，不可修改：{name}。',
  },
  KEY_INFORMATION_IMMUTABLE: { en: '{name} changes by another application only.', zh: '{name} 属于关键信息，请重新申请。' },
  ACTIVITY_NOT_ENDED: {
    en: 'The activity ends on {endDate}: it can be claimed afterwards.',
    zh: '活动于 {endDate} 结束，之后方可兑现申报。',
  },
  BUSINESS_INFO_NOT_VERIFIED: { en: 'Please have the business information authenticated first.', zh: '请先完成商业信息认证。' },
  OUTSTANDING_BILLS: { en: 'Please pay the outstanding bills first: {amount}.', zh: '存在未结清账单 {amount}，请先结清。' },
  CLAIM_EXCEEDS_BUDGET: {
    en: 'No more than the approved {approved} can be claimed: the rest is borne by the partner.',
    zh: '兑现金额不得超过批准的预算 {approved}，超出部分由伙伴承担。',
  },
  DELAY_APPROVAL_REQUIRED: {
    en: 'It could be claimed until {deadline}; now the approval of the delay is needed.',
    zh: '兑现申报截止日期为 {deadline}，请提供延期批复邮件。',
  },
  EVIDENCE_MISSING: { en: 'Evidence is missing: {missing}.', zh: '缺少证明材料：{missing}。' },
  INVOICE_TITLE_DIFFERS: { en: 'The invoice has to be made out by {expected}.', zh: '发票抬头须为 {expected}。' },
  INVOICE_BELOW_CLAIM: { en: 'The invoice is below the {claimed} that was claimed.', zh: '发票金额低于兑现金额 {claimed}。' },
  INVOICE_NUMBER_TAKEN: {
    en: 'The invoice {invoiceNo} is in use already: one invoice is for one claim.',
    zh: '发票 {invoiceNo} 已被使用，一张发票不能用于多次申报。',
  },
  PAYMENT_REFERENCE_TAKEN: {
    en: 'The payment {paymentReference} has paid something else already.',
    zh: '付款单号 {paymentReference} 已用于其他付款。',
  },
  MDF_ZERO_NOT_CLAIMABLE: { en: 'No MDF is asked for: nothing can be claimed later.', zh: '申请的 MDF 金额为 0，后续无法兑现。' },
  QUOTA_NOT_IN_FORCE: { upstream: 'CBC.99000017', en: 'The quota is not yet effective, or has expired.', zh: '额度未生效或已过期。' },
  CALENDAR_YEAR_NOT_LOADED: {
    en: 'The year {year} is not loaded: give all days of its notice first.',
    zh: '{year} 年工作日历尚未加载，请先导入该年完整的放假通知。',
  },
  DAY_KIND_IMPOSSIBLE: {
    en: '{date} cannot be a {kind}: it is a {weekday}.',
    zh: '{date}（{weekday}）不能设为 {kind}。',
  },
  ATTACHMENT_NAME_REFUSED: {
    en: 'A file name has 1 to {most} characters, no path, and nothing that cannot be seen.',
    zh: '文件名应为 1 至 {most} 个字符，且不得包含路径或不可见字符。',
  },
  ATTACHMENT_TYPE_NOT_ALLOWED: {
    en: 'Ending and media type must fit each other and be one of {allowed}.',
    zh: '文件类型不支持或与扩展名不符，仅支持：{allowed}。',
  },
  ATTACHMENT_TOO_LARGE: { en: 'A file has at most {most} bytes.', zh: '文件大小不得超过 {most} 字节。' },
  ATTACHMENT_LIMIT_REACHED: {
    en: '{most} files of yours are attached to nothing yet: attach them, or wait until they are removed.',
    zh: '您已有 {most} 个未使用的附件，请先使用或等待系统清理。',
  },
  ATTACHMENT_NOT_UPLOADED: { en: 'The file {name} has not arrived.', zh: '文件 {name} 尚未上传完成。' },
  ATTACHMENT_ALREADY_USED: { en: 'The file {name} is attached to something else.', zh: '文件 {name} 已用于其他单据。' },
  ATTACHMENT_TOO_MANY: { en: 'At most {most} files.', zh: '附件最多 {most} 个。' },
  VERIFICATION_REQUIRED: { en: 'This operation needs a verification code.', zh: '该操作为敏感操作，请先进行验证码校验。' },
  VERIFICATION_CODE_WRONG: { upstream: 'CBC.99004010', en: 'The verification code is wrong.', zh: '验证码错误。' },
  VERIFICATION_CODE_EXPIRED: { upstream: 'CBC.99004008', en: 'The verification code has expired.', zh: '验证码已过期。' },
  VERIFICATION_ATTEMPTS_EXCEEDED: {
    upstream: 'CBC.99004009',
    en: 'Wrong codes were given {most} times: please ask for a new one; after five within 15 minutes, wait for 15 minutes.',
    zh: '验证码错误已达 {most} 次，请重新获取；15 分钟内错误 5 次的，请于 15 分钟后重试。',
  },
  VERIFICATION_SENDING_LIMIT_REACHED: {
    upstream: 'CBC.99000082',
    en: 'Too many codes were asked for: the next one from {retryAt}.',
    zh: '验证码发送次数已达上限，请于 {retryAt} 后重试。',
  },
  VERIFICATION_CODE_NOT_SENT: { upstream: 'CBC.99004003', en: 'The verification code could not be sent.', zh: '验证码发送失败。' },
  VERIFICATION_CHANNEL_UNAVAILABLE: { en: 'No code can be sent to you by {channel}.', zh: '无法通过 {channel} 向您发送验证码。' },
  VERIFICATION_NOT_REQUIRED: { en: '{operation} asks you for no code.', zh: '您执行 {operation} 无需验证码。' },
  VERIFICATION_SWITCH_UNAVAILABLE: { en: 'Your account has no such switch.', zh: '您的账号不支持设置操作验证。' },
  PARTNER_RESTRICTED: {
    upstream: 'CBC.50010085',
    en: 'The partner is restricted: it takes on nobody new.',
    zh: '伙伴已受限，不能发展新的关联。',
  },
  PARTNER_FROZEN: { en: 'The partner is frozen: it takes on nobody new.', zh: '伙伴已被冻结，不能发展新的关联。' },
  PARTNER_EXITED: { en: 'The partner has left the network.', zh: '伙伴已退出。' },
  MASTER_RESTRICTED: { upstream: 'CBC.50010086', en: 'The master reseller is restricted.', zh: '所属总经销商已受限。' },
  MASTER_FROZEN: { en: 'The master reseller is frozen.', zh: '所属总经销商已被冻结。' },
  MASTER_EXITED: { upstream: 'CBC.50010065', en: 'The master reseller has left the network.', zh: '所属总经销商已退出。' },
  MASTER_DEVELOPS_NO_CUSTOMERS: {
    upstream: 'CBC.50010059',
    en: 'A master reseller develops cloud resellers, not customers.',
    zh: '一级经销商不能直接发展客户。',
  },
  RESELLER_HAS_MASTER: { en: 'The partner is already associated with a master reseller.', zh: '该伙伴已关联总经销商。' },
  EXCLUDED_BY_PROGRAMME: {
    en: 'Who joined or is joining the programme {programme} cannot become a cloud reseller.',
    zh: '已加入或正在加入伙伴计划 {programme} 的伙伴不能成为云经销商。',
  },
  BUSINESS_REGION_DIFFERS: {
    en: 'Master and cloud reseller do business in the same region.',
    zh: '总经销商与云经销商的业务开展地区必须一致。',
  },
  APPLICATION_PENDING: { en: 'An application to this master is already under review.', zh: '已有待审核的合作申请。' },
  NOTICE_ALREADY_ACCEPTED: { en: 'The notice is already accepted.', zh: '该须知已同意。' },
  NOTICE_NOT_ACCEPTED: { en: 'The notice is not accepted.', zh: '该须知尚未同意。' },
  CERTIFICATE_NOT_DOWNLOADABLE: {
    en: 'Only the account that joined the programme can download its certificate.',
    zh: '仅加入该伙伴计划的账号可下载证书。',
  },
  NOT_MAIN_ACCOUNT: { en: 'Only the main account of the company can do this.', zh: '仅公司主账号可执行该操作。' },
  CONTACT_LIMIT_REACHED: { en: 'A partner has at most {most} customer contacts.', zh: '客户联系人最多 {most} 个。' },
  INSUFFICIENT_BALANCE: {
    upstream: 'CBC.99005003',
    en: 'The balance does not suffice: {available} is available.',
    zh: '余额不足，可用 {available}。',
  },
  RESELLER_BALANCE_INSUFFICIENT: {
    upstream: 'CBC.99005003',
    en: "The cloud reseller's balance does not suffice: {available} is available.",
    zh: '云经销商余额不足，可用 {available}。',
  },
  CUSTOMER_BALANCE_INSUFFICIENT: {
    upstream: 'CBC.99005003',
    en: 'No more than {available} can be taken back from the customer.',
    zh: '客户可回收余额不足，可回收 {available}。',
  },
  NO_ALLOCATED_ACCOUNT: {
    upstream: 'CBC.99000047',
    en: 'The customer was never allocated anything that could be taken back.',
    zh: '客户没有可回收的拨款账户。',
  },
  USE_COMBINED_ORDER: {
    upstream: 'CBC.99000089',
    en: 'The order is part of the combined order {order}: use that one.',
    zh: '该订单属于组合交易单 {order}，请使用组合交易单号。',
  },
  COMBINED_ORDER_IN_REVIEW: {
    en: 'A member of the combined order is still in review: {order}.',
    zh: '组合交易单中的订单 {order} 仍待审核，无法支付。',
  },
  TOO_MANY_ORDERS: { en: 'At most {most} orders are paid together.', zh: '合并支付最多 {most} 个订单。' },
  PAYMENT_DEADLINE_PASSED: { upstream: 'CBC.99003110', en: 'It could be paid until {deadline}.', zh: '已超过支付截止时间 {deadline}。' },
  PAYMENT_AFTER_START: {
    upstream: 'CBC.99003162',
    en: 'It was to start at {startAt}: it has to be ordered again.',
    zh: '已超过订单生效时间 {startAt}，请重新下单。',
  },
  PRODUCT_CHANGED: {
    upstream: 'CBC.99003141',
    en: 'Quota, capacity or specification has changed: it has to be ordered again.',
    zh: '配额、容量或规格已变更，请重新下单。',
  },
  DISCOUNT_NOT_APPLICABLE: { upstream: 'CBC.99003108', en: 'This discount does not apply to the order.', zh: '该折扣不适用于此订单。' },
  REPRICING_REQUIRED: {
    upstream: 'CBC.99003108',
    en: 'The order was priced anew: the discount {discount} must be used.',
    zh: '订单已调价，必须使用折扣 {discount}。',
  },
  VOUCHER_NOT_USABLE: { upstream: 'CBC.99003112', en: 'The voucher cannot pay: it is {current}.', zh: '该券不可用：{current}。' },
  VOUCHER_NOT_APPLICABLE: { en: 'The voucher does not fit this order: {limit}.', zh: '该券不适用于此订单：{limit}。' },
  ORDER_BELOW_VOUCHER_MINIMUM: {
    en: 'The voucher pays from {least} {currency} on; what it is for comes to {amount}.',
    zh: '该券满 {least} {currency} 可用，适用金额仅 {amount}。',
  },
  VOUCHER_EXCLUDES_DISCOUNT: {
    upstream: 'CBC.99003116',
    en: 'The voucher cannot be used together with this discount.',
    zh: '该券不能与此折扣同时使用。',
  },
  DISCOUNT_BELOW_VOUCHER_MINIMUM: {
    upstream: 'CBC.99003117',
    en: 'The discount goes below {least}, the lowest that the voucher allows.',
    zh: '折扣低于该券允许的最低折扣 {least}。',
  },
  VOUCHER_WITH_DISCOUNT_COUPON: {
    upstream: 'CBC.99003147',
    en: 'A voucher and a discount coupon cannot be used together.',
    zh: '代金券与折扣券不能同时使用。',
  },
  MARKETPLACE_WITH_SPECIAL_VOUCHER: {
    upstream: 'CBC.99003156',
    en: 'A marketplace coupon and a special voucher cannot be used together.',
    zh: '云商店券与专用券不能同时使用。',
  },
  TOO_MANY_VOUCHERS: { en: 'At most {most} of this kind may be used on one order.', zh: '该类券每个订单最多使用 {most} 张。' },
  PROJECT_FUNDS_INSUFFICIENT: { upstream: 'CBC.99003155', en: 'The funds of the project do not suffice.', zh: '企业项目资金不足。' },
  ORGANISATION_BUDGET_EXCEEDED: { upstream: 'CBC.99003198', en: 'The budget of the organisation does not suffice.', zh: '组织预算不足。' },
  TAX_RATE_MISSING: { upstream: 'CBC.99006093', en: 'The tax rate could not be determined.', zh: '获取税率失败。' },
  PAYING_TOO_OFTEN: {
    upstream: 'CBC.99008040',
    en: 'Too many payments within a minute; try again later.',
    zh: '操作过于频繁，请稍后再试。',
  },
  DAILY_TRADE_LIMIT_REACHED: {
    upstream: 'CBC.99008056',
    en: 'The limit of {most} trades a day is reached.',
    zh: '已达每日交易上限 {most} 笔。',
  },
  MARKETPLACE_EXCLUDED: {
    en: 'Orders of the marketplace are not handled on behalf of a customer.',
    zh: '云商店商品订单不支持代客操作。',
  },
  ORDERED_BEFORE_CHANGE_OF_PARTNER: {
    en: 'The customer has left the partner that it ordered through: please cancel the order, and order again.',
    zh: '下单后客户与伙伴的关联已变更，请取消该订单后重新下单。',
  },
  TRADING_SUSPENDED: {
    upstream: 'CBC.18000016',
    en: 'Nothing can be bought or renewed while the {who} is {current}.',
    zh: '{who} 处于 {current} 状态，无法购买或续费。',
  },
  PARTNER_PAYMENT_NOT_AVAILABLE: { en: 'The partner cannot be asked to pay this: {reason}.', zh: '该订单不支持伙伴代支付：{reason}。' },
  PARTNER_PAYMENT_ALREADY_REQUESTED: { en: 'The partner was already asked to pay it.', zh: '已提交伙伴代支付申请。' },
  ON_BEHALF_NOT_AUTHORIZED: {
    en: 'The customer has not authorised the partner to act on its behalf: {current}.',
    zh: '客户未授权伙伴代客操作，当前状态 {current}。',
  },
  ON_BEHALF_SESSION_REQUIRED: {
    en: 'Please switch into the role of the customer first (purpose {purpose}).',
    zh: '请先切换到客户角色（用途 {purpose}）。',
  },
  ON_BEHALF_RIGHT_REQUIRED: {
    en: 'The master reseller has to grant the right to act on behalf of customers first.',
    zh: '请先由总经销商授予代客操作权限。',
  },
  ON_BEHALF_RIGHT_ALREADY_GRANTED: {
    en: 'The cloud reseller has this right already.',
    zh: '该云经销商已有代客操作权限。',
  },
  AGREEMENT_VERSION_TAKEN: { en: 'There is a notice of this version already.', zh: '该协议版本已存在。' },
  AGREEMENT_OUTDATED: { en: 'Version {latest} is the latest.', zh: '最新版本为 {latest}。' },
  ROLE_LIMIT_REACHED: { en: 'A partner has at most {most} roles of its own.', zh: '自定义角色最多 {most} 个。' },
  ROLE_NAME_TAKEN: { en: 'Another role of the partner has this name.', zh: '已存在同名角色。' },
  ROLE_IMMUTABLE: { en: 'A preset role cannot be changed or deleted.', zh: '系统预置角色不能修改或删除。' },
  ROLE_IN_USE: { en: 'The role is held by {members} members.', zh: '该角色下还有 {members} 名成员，不能删除。' },
  PERMISSION_NOT_GRANTABLE: { en: 'No role of this partner can hold {key}.', zh: '不能授予权限 {key}。' },
  ROLE_COUNT_INVALID: { en: 'A member has {least} to {most} roles.', zh: '成员须有 {least} 至 {most} 个角色。' },
  ROLE_NOT_ASSIGNABLE: { en: 'The role {role} is not for members of a partner.', zh: '角色 {role} 不能分配给组织人员。' },
  ROLES_EXCLUDE_EACH_OTHER: { en: 'Nobody holds both {one} and {other}.', zh: '角色 {one} 与 {other} 互斥。' },
  QUALIFICATION_UNDER_REVIEW: {
    en: 'The role {role} cannot be taken away while the qualification is under review.',
    zh: '资质审核期间不能移除角色 {role}。',
  },
  LAST_ADMINISTRATOR: { en: 'The partner would have no system administrator left.', zh: '伙伴至少须有一名系统管理员。' },
  PARTNER_ACCOUNT_PROTECTED: { en: 'Only the partner account itself changes it.', zh: '伙伴管理员账号只能由本人修改。' },
  NOT_ON_ONESELF: { en: 'Nobody does this to oneself.', zh: '不能对本人执行该操作。' },
  SIGN_IN_TAKEN: { en: 'Another member signs in as this.', zh: '该登录身份已绑定其他成员。' },
  SIGN_IN_ALREADY_BOUND: { en: 'The member has a sign-in; it cannot become another one.', zh: '该成员已绑定登录身份，不能更改。' },
  NOT_A_SUPERVISOR: { en: 'The member does not hold the role of a customer manager supervisor.', zh: '该成员不是客户经理主管。' },
  INVITATION_LIMIT_REACHED: { en: 'At most {most} invitations a day; go on tomorrow.', zh: '每天最多发送 {most} 个邀请，请明天再试。' },
  INVITEE_AMBIGUOUS: { en: 'Several accounts fit; choose one: {accounts}.', zh: '匹配到多个账号，请选择其一：{accounts}。' },
  ALREADY_INVITED: { en: 'There is an invitation already: {id} ({current}).', zh: '已存在邀请 {id}（{current}）。' },
  ALREADY_LINKED: { en: 'The account is linked to the partner already.', zh: '该账号已与伙伴绑定。' },
  SPECIALIST_PATH_NOT_JOINED: { en: 'The partner has not joined the path {path}.', zh: '伙伴未加入发展路径 {path}。' },
  REPORTED_BY_OTHER_PARTNER: { en: 'The customer was reported by another partner.', zh: '该客户已被其他伙伴报备。' },
  REPORTED_BY_VENDOR: { upstream: 'CBC.99000051', en: 'The customer was reported by the vendor.', zh: '该客户已被厂商报备。' },
  ALREADY_REPORTED: { en: 'Your company has already reported this customer.', zh: '贵公司已报备该客户。' },
  FOLLOWED_BY_VENDOR: { en: "The vendor's own team follows this customer: {team}.", zh: '该客户由厂商团队跟进：{team}。' },
  REPORT_LIMIT_REACHED: { en: 'At most {most} reports may be under review or in force.', zh: '待审核与已报备的客户最多 {most} 个。' },
  EMAIL_REQUIRED: { en: 'Please add the e-mail address first.', zh: '请先补充邮箱。' },
  REFERRAL_NOT_ENABLED: { en: 'Referral customers are not switched on for the partner.', zh: '伙伴未开通顾问销售。' },
  LINK_NOT_FOUND: { en: 'There is no such link.', zh: '链接不存在。' },
  LINK_EXPIRED: { en: 'The link has expired.', zh: '链接已过期。' },
  LINK_USED: { en: 'The link was used already.', zh: '链接已使用。' },
  CODE_USED: { en: 'You have come by this code already.', zh: '邀请码已使用。' },
  ALREADY_PARTNER: { en: 'The account is, or is applying to be, a partner.', zh: '该账号是或正在申请成为伙伴。' },
  ALREADY_ASSOCIATED: { en: 'The account is associated with a partner already.', zh: '该账号已关联伙伴。' },
  SPECIAL_CONTRACT: { en: 'A special contract is in force.', zh: '存在生效中的特殊合同。' },
  HAS_CONSUMPTION: { en: 'The account has consumption records: it has to be reported first.', zh: '该账号存在消费记录，须先报备。' },
  BALANCE_WITH_UNINVOICED: {
    en: 'The balance is above zero, and more than {most} is not yet invoiced.',
    zh: '账户有余额，且未开票金额超过 {most}。',
  },
  REGISTERED_TOO_LONG: {
    en: 'The account is older than {days} days: it has to be reported first.',
    zh: '该账号注册已超过 {days} 天，须先报备。',
  },
  IN_ARREARS: { en: 'The account is in arrears: clear them first.', zh: '该账号欠费，请先结清。' },
  CONSUMER_CLOUD_USER: { en: 'The account belongs to the consumer cloud.', zh: '该账号为消费者云用户。' },
  IN_REWARD_PROMOTION: {
    en: 'The account joined the reward promotion: use another one.',
    zh: '该账号已参加奖励推广计划，请使用其他账号。',
  },
  HAS_CREDIT_ACCOUNT: { en: 'With a credit account it cannot be a resale customer.', zh: '开通信用账户的客户不能代售。' },
  PREPAID_PARTNER: { en: 'A prepaid partner takes on no resale customers.', zh: '预付费伙伴不能发展代售客户。' },
  CONTACT_DIFFERS: { en: 'Neither mobile nor e-mail is the one that was reported.', zh: '手机号与邮箱均与报备信息不一致。' },
  NOT_REAL_NAME: { en: 'The name has to be verified first.', zh: '请先完成实名认证。' },
  FINANCIALLY_HOSTED: { en: 'A financially hosted member account cannot be associated.', zh: '财务托管的企业子账号不能关联。' },
  ENTERPRISE_MEMBER: { en: 'A member account of an enterprise cannot be a resale customer.', zh: '企业子账号不能代售。' },
  INDEPENDENT_MEMBERS: {
    en: 'An enterprise with independent member accounts cannot be a resale customer.',
    zh: '存在独立子账号的企业主账号不能代售。',
  },
  SERVICE_CONTRACT: { en: 'With a professional-service contract it cannot be a resale customer.', zh: '存在专业服务合同的客户不能代售。' },
  ACCOUNT_NAME_TAKEN: { upstream: 'CBC.99000038', en: 'The account name is taken.', zh: '账号名已存在。' },
  ACCOUNT_NAME_INVALID: { upstream: 'CBC.99000031', en: 'This is no account name: {reason}.', zh: '账号名不合法：{reason}。' },
  MOBILE_TAKEN: { upstream: 'CBC.99000029', en: 'Another customer of yours has this mobile number.', zh: '手机号已存在。' },
  MOBILE_OVER_QUOTA: {
    upstream: 'CBC.99000030',
    en: 'A mobile number serves {most} accounts at most.',
    zh: '该手机号注册的账号已达上限 {most} 个。',
  },
  MOBILE_INVALID: { upstream: 'CBC.5017', en: 'This is no mobile number.', zh: '手机号不合法。' },
  PASSWORD_INVALID: { upstream: 'CBC.99000036', en: 'The password is not allowed: {reason}.', zh: '密码不合法：{reason}。' },
  EXTERNAL_ACCOUNT_TAKEN: {
    upstream: 'CBC.99000039',
    en: 'A customer with this key of your platform exists already.',
    zh: '该伙伴平台用户标识已存在。',
  },
  ASSOCIATION_NOT_GRANTED: {
    upstream: 'CBC.99000004',
    en: 'The customer cannot be associated: another partner reported it.',
    zh: '关联授权失败：该客户已被其他伙伴报备。',
  },
  TEST_PARTNER: { upstream: 'CBC.99005035', en: 'A test partner registers no customers.', zh: '测试伙伴不支持该操作。' },
  CHECKING_TOO_OFTEN: {
    upstream: 'CBC.99008040',
    en: 'At most {most} checks a minute; try again later.',
    zh: '每分钟最多查询 {most} 次，请稍后再试。',
  },
  CUSTOMER_REQUEST_WITHIN_3_MONTHS: {
    en: 'The customer asked within the last three months: possible again after {until}.',
    zh: '客户近三个月内发起过申请，请在 {until} 之后再操作。',
  },
  PARTNER_REQUEST_WITHIN_3_MONTHS: {
    en: 'The partner asked within the last three months: possible again after {until}.',
    zh: '伙伴近三个月内对该客户发起过解除关联或切换关联类型，请在 {until} 之后再操作。',
  },
  HAS_INDEPENDENT_MEMBER_ACCOUNTS: {
    en: 'The enterprise account has members with accounts of their own: dissolve them first.',
    zh: '客户为企业主账号且存在独立核算的成员账号，请先解除成员关系。',
  },
  IS_ENTERPRISE_MEMBER: {
    en: 'The account is a member of an enterprise: its master account has to dissolve that first.',
    zh: '客户为企业成员账号，请先由企业主账号解除关系。',
  },
  PENDING_PARTNER_PAYMENT: {
    en: 'Orders of the customer wait for payment by the partner: pay or cancel them first.',
    zh: '客户存在待伙伴支付的订单，请先支付或取消。',
  },
  VALID_RESERVED_INSTANCE: {
    en: 'The customer has an unexpired reserved instance: unsubscribe it first.',
    zh: '客户存在未到期的预留实例，请先退订。',
  },
  ACTIVE_SPECIAL_CONTRACT: {
    en: 'A special contract with the customer is in force: to be settled offline.',
    zh: '客户存在生效中的特殊合同，请线下处理。',
  },
  MANUALLY_FROZEN: { en: 'The partner froze the customer: unfreeze it first.', zh: '客户账号已被伙伴冻结，请先解冻。' },
  VALID_SUPPORT_PLAN: {
    en: 'A service support plan of the customer is in force: wait for its end, or unsubscribe it.',
    zh: '客户存在生效中的服务支持计划，请等待到期或退订。',
  },
  ASSOCIATION_EVENT_PENDING: {
    en: 'A change of this association is already waiting for an answer.',
    zh: '该客户已有待处理的关联变更申请。',
  },
  OTHER_SIDE_HAS_A_SAY: {
    en: 'It was asked for by the {initiator}: that side can take it back, the other decides.',
    zh: '该申请由 {initiator} 发起：发起方可撤销，由对方处理。',
  },
  FROZEN_PARTNER_KEEPS_CUSTOMERS: {
    en: 'A frozen partner can neither part from its customers nor switch them.',
    zh: '伙伴已被冻结，不能解除关联或切换关联类型。',
  },
  CUSTOMER_WITHOUT_PARTNER: { en: 'No partner is associated.', zh: '当前未关联伙伴。' },
  RESELLER_NOT_NORMAL: { en: 'The cloud reseller is {current}.', zh: '云经销商状态为 {current}，不能转移客户。' },
  PARTNER_IN_ARREARS: { en: 'The account is in arrears: settle them first.', zh: '账号存在欠费，请先结清。' },
  TOP_UP_BALANCE_LEFT: { en: 'There is a top-up balance: withdraw it first.', zh: '账户存在充值余额，请先提现。' },
  OPEN_RESOURCES: {
    en: 'Resources are open on the account: unsubscribe or delete them first.',
    zh: '账号下存在开通的资源，请先退订或删除。',
  },
  INVOICEABLE_AMOUNT_LEFT: { en: 'An amount can still be invoiced: ask for the invoice first.', zh: '账号存在可开票金额，请先开票。' },
  POST_PAYMENT_ENABLED: { en: 'Post-payment is enabled: have it switched off first.', zh: '账号已开通后付费，请先关闭。' },
  COMPANY_IN_PROGRAMME: {
    en: 'An account of the company is in the programme already, or is joining it.',
    zh: '同一公司已有账号加入或正在加入该计划。',
  },
  VENDOR_SIGN_IN_MISSING: {
    en: "The account does not use the vendor's common sign-in: upgrade it first.",
    zh: '账号不是统一账号，请先升级。',
  },
  CONTACT_IN_PROGRAMME: {
    en: 'E-mail or mobile number belongs to another account in the programme: use others.',
    zh: '邮箱或手机号已绑定该计划中的其他账号，请更换。',
  },
  DISTRIBUTION_JOINED: {
    en: 'The account joined or is joining the distribution programme, which rules this one out.',
    zh: '账号已加入或正在加入分销计划，不能加入该计划。',
  },
  IS_SUB_CUSTOMER: {
    en: 'The account is a customer of another partner: have it disassociated first.',
    zh: '账号为其他伙伴的客户，请先解除关联。',
  },
  ACCOUNT_NOT_NORMAL: { en: 'The account is restricted or frozen.', zh: '账号已受限或被冻结。' },
  CREDIT_ACCOUNT_OPEN: { en: 'The account has a credit account: have it closed first.', zh: '账号已开通信用账户，请先关闭。' },
  IN_ENTERPRISE: {
    en: 'The account is the master or a member of an enterprise: dissolve that first.',
    zh: '账号为企业主账号或企业子账号，请先解除。',
  },
  REAL_NAME_NOT_VERIFIED: { en: 'The enterprise has to be verified first.', zh: '请先完成企业实名认证。' },
  EMAIL_NOT_BOUND: { en: 'Please bind an e-mail address first.', zh: '请先绑定邮箱。' },
  PARTNER_REPORTED_BY_VENDOR: { en: 'The vendor has reported the company for itself.', zh: '该公司已被厂商报备。' },
  COMMON_EXPIRY_DAY_NOT_SET: { en: 'The customer has no common expiry day.', zh: '客户未设置统一到期日。' },
  RESOURCE_GONE: { en: 'There is no such resource, or it has expired or is gone.', zh: '资源不存在，或已过期、已删除。' },
  RESOURCE_NOT_MAIN: {
    en: 'Only main resources can be named; what is attached comes along.',
    zh: '仅支持主资源，从资源将随主资源一并操作。',
  },
  RESOURCE_ONLY_AS_A_WHOLE: {
    upstream: 'CBC.99003185',
    en: 'It is attached to {main}: the two go together.',
    zh: '云服务必须整体操作，请操作主资源 {main}。',
  },
  RESOURCE_IN_UNPAID_ORDER: { en: 'The unpaid order {order} has hold of the resource.', zh: '资源包含在待支付订单 {order} 中。' },
  RESOURCE_IN_TRANSACTION: { en: 'The order {order} about the resource is being carried out.', zh: '资源有正在处理中的订单 {order}。' },
  RESOURCE_BEING_UNSUBSCRIBED: { en: 'The resource is being unsubscribed, deleted or released.', zh: '资源正在退订、删除或释放。' },
  RESOURCE_FROZEN: { upstream: 'CBC.99003656', en: 'The resource is frozen.', zh: '资源已冻结，不能执行此操作。' },
  RESOURCE_EXPIRED_OR_FROZEN: { en: 'The resource has expired or is frozen.', zh: '资源已过期或被冻结。' },
  RESOURCE_NOT_RENEWABLE: { en: 'The resource cannot be renewed.', zh: '该资源不支持续订。' },
  PRODUCT_NOT_FOUND: { upstream: 'CBC.99006006', en: 'The product is no longer sold.', zh: '产品不存在。' },
  PERIOD_NOT_OFFERED: { upstream: 'CBC.30010069', en: 'It is not sold for such a period.', zh: '不支持该订购周期。' },
  RENEWAL_TOO_LONG: {
    upstream: 'CBC.99003154',
    en: 'Nothing is renewed further than {years} years ahead.',
    zh: '续订后的总时长不得超过 {years} 年。',
  },
  NOT_UNSUBSCRIBABLE: { en: 'It cannot be unsubscribed: {bar}.', zh: '该资源不支持退订：{bar}。' },
  NO_UNUSED_RENEWAL: {
    upstream: 'CBC.99003128',
    en: 'There is no renewed period that has not begun.',
    zh: '资源无已续费周期或续费周期已生效，不支持退订续费周期。',
  },
  HANDLING_FEE_NOT_CONFIRMED: {
    en: 'A handling fee of {fee} {currency} is charged, {refund} is refunded: please confirm the fee.',
    zh: '本次退订将收取手续费 {fee} {currency}，退款 {refund}，请确认手续费。',
  },
  AUTO_RENEW_ALREADY_OFF: { upstream: 'CBC.99003605', en: 'The resource does not renew itself.', zh: '自动续费已取消，不可进行当前操作。' },
  TASK_HANDLED_BY_MASTER: {
    en: 'Your master reseller {master} handles this: please contact it.',
    zh: '该任务由所属总经销商 {master} 处理，请联系总经销商。',
  },
  ENTRUSTMENT_NOTICE_NOT_IN_FORCE: {
    en: 'The cloud reseller has not entrusted its sales tasks to its master.',
    zh: '云经销商未授权总经销商处理营销任务。',
  },
  PCE_NOT_JOINED: { en: 'The partner has not joined the partner-customer engagement programme.', zh: '伙伴未加入合作伙伴共拓计划。' },
  CONSENT_REQUIRED: { en: 'The customer has to agree to the sharing of its data first.', zh: '须先取得客户对信息共享的明示同意。' },
  PO_NOT_WITHDRAWABLE: {
    en: 'An opportunity that was handed in cannot be taken back: please turn to your ecosystem manager.',
    zh: '已提交的机会点不支持撤回，请联系生态经理驳回。',
  },
  FIELD_LOCKED: { en: '{name} is fixed once the opportunity is verified.', zh: '机会点验证通过后不能修改 {name}。' },
  DUPLICATE_OPPORTUNITY: { en: 'The same opportunity is in force already.', zh: '该机会点与已生效的机会点重复。' },
  NOT_HO_ELIGIBLE: { en: 'The vendor shares no opportunities with this partner.', zh: '该伙伴不具备接收共享机会点的资格。' },
  OPPORTUNITY_WITHOUT_OFFERING: {
    en: 'The opportunity names no offering, so that nothing can be claimed for it.',
    zh: '机会点未关联 Offering，不能申请激励。',
  },
  OPPORTUNITY_NOT_VERIFIED: {
    en: 'The opportunity is {current}: it has to be verified first.',
    zh: '机会点状态为 {current}，须先验证通过。',
  },
  OFFERING_IN_USE: {
    en: '{offering} is in the running application {incentiveNo}: please wait for it to end.',
    zh: '{offering} 已在进行中的激励申请 {incentiveNo} 中使用，请等待其结束。',
  },
  ACCOUNT_ENTITY_MISMATCH: {
    en: 'This is no account of the legal entity that the opportunity is about.',
    zh: '该客户账号与机会点的客户法律实体不一致。',
  },
  START_BEFORE_VERIFICATION: {
    en: 'The project has to start after {verifiedOn}, when the opportunity was verified.',
    zh: '项目开始时间须晚于机会点验证通过时间 {verifiedOn}。',
  },
  NOT_ELIGIBLE_CORE_MAP: { en: 'Cash incentives are for partners on the core map.', zh: '仅 Core Map 伙伴可申请现金激励。' },
  YEAR_BANNED: { en: 'The partner takes no part in {year}.', zh: '伙伴 {year} 年度不能参与该激励。' },
  CLAWBACK_PERIOD_OVER: { en: 'It could be taken back until {deadline}.', zh: '追回期限已于 {deadline} 截止。' },
  SOW_WORKLOAD_MISMATCH: {
    en: 'The three workloads differ: {estimated} estimated, {migration} of migration, {work} of work.',
    zh: '三处工作量不一致：预估人力 {estimated}，搬迁资源量 {migration}，工作内容 {work}。',
  },
  SOW_PERIOD_MISMATCH: {
    en: 'The period is not that of the registration, or does not begin after it: please say why, or mend it.',
    zh: 'SOW 项目周期与报备不一致，或项目开始时间不晚于报备日期，请备注原因或修改。',
  },
  SOW_ITEM_TOO_COARSE: {
    en: 'More than {most} person-days in one item ({item}) have to be broken down.',
    zh: '工作项 {item} 超过 {most} 人天，请细化描述。',
  },
  DEADLINE_PASSED: { en: 'It was possible until {deadline}.', zh: '已超过截止时间 {deadline}。' },
  NOTHING_REPORTED: { en: 'The partner reported neither a signature nor a delivery.', zh: '伙伴尚未上报签单或交付。' },
  OVERLAPPING_PROJECT: { en: 'Another project for the same customer has the same period.', zh: '同一客户同一项目周期只能报备一个项目。' },
} as const satisfies Record<string, Wording>

export type UserErrorCode = keyof typeof userErrorCodes
export type ErrorParams = Record<string, string | number>

/** What is missing, in Chinese. */
const chineseThings: Readonly<Record<string, string>> = {
  customer: '客户',
  member: '成员',
  role: '角色',
  memberinvitation: '成员邀请',
  partner: '伙伴',
  programme: '伙伴计划',
  master: '总经销商',
  application: '合作申请',
  reseller: '云经销商',
  order: '订单',
  orderline: '订单项',
  resource: '资源',
  partnerpaymentrequest: '代支付申请',
  reportedcustomer: '报备客户',
  voucher: '代金券',
  agreement: '协议',
  onbehalfsession: '代客会话',
  associationevent: '关联事件',
  voucherquota: '代金券额度',
  testcouponapplication: '测试券申请',
  incentive: '激励账单',
  feedback: '问题反馈',
  'feedback target': '反馈对象',
  performancestatement: '业绩单',
  mdfactivity: 'MDF 活动',
  mdfquota: 'MDF 额度',
  mdfclaim: 'MDF 兑现申报',
  mdfbudgetitem: 'MDF 费用项',
  mdfconference: 'MDF 会议',
  salestask: '销售任务',
  renewaltask: '大单续订任务',
  notification: '消息',
  attachment: '附件',
  sharedopportunity: '机会点',
  offering: 'Offering',
  opportunityincentiveapplication: '机会点激励申请',
  deliveryproject: '交付项目',
}

/** Reasons that are told in Chinese, too: all others stay as they are. */
const chineseReasons = new Map<string, string>()

/** A reason for `invalidInput` that is worded in both languages; answers the English words, which stand in the params. */
export const inBothLanguages = (en: string, zh: string): string => {
  chineseReasons.set(en, zh)
  return en
}

/** How `allowed` says that no verb is left, and the sentence that then stands instead of an empty list. */
const none = '–'
const nothingPossible: Readonly<Record<Language, string>> = {
  en: 'Not possible in state {current}; nothing is possible now.',
  zh: '当前状态 {current} 不允许该操作，目前没有可执行的操作。',
}

/** What is missing, in English: as people write what programs call `partnerPaymentRequest`. */
const englishThing = (thing: string): string =>
  thing
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/\bmdf\b/, 'MDF')

/** Thrown inside an action: the transaction rolls back and the payload answers it. */
export class UserError extends Error {
  /** The path inside the input; null where it is about the whole. */
  readonly field: readonly string[] | null

  constructor(
    readonly code: UserErrorCode,
    readonly params: ErrorParams = {},
    field: readonly string[] | null = null,
    readonly upstreamCode: string | null = (userErrorCodes[code] as Wording).upstream ?? null,
  ) {
    // An answer and no fault: where it was made is of no interest, and a stack costs more than the rest.
    const { stackTraceLimit } = Error
    Error.stackTraceLimit = 0
    super(code)
    Error.stackTraceLimit = stackTraceLimit
    this.field = field?.length ? field : null
  }

  /** The text for the user; codes never change with the language. */
  wording(language: Language): string {
    const { code, params } = this
    const isStuck = code === 'INVALID_STATE' && params.allowed === none
    const words = isStuck ? nothingPossible : userErrorCodes[code]
    return words[language].replace(/\{(\w+)\}/g, (_, name: string) => this.said(name, language))
  }

  /** A path with dots, as the front end would write it. */
  private saidField(): Readonly<Record<Language, string>> {
    const path = this.field?.join('.')
    return path ? { en: path, zh: `参数 ${path} ` } : { en: 'The input', zh: '参数' }
  }

  /** One value of the text, as it is said in this language. */
  private said(name: string, language: Language): string {
    if (name === 'field') return this.saidField()[language]
    const value = String(this.params[name] ?? none)
    if (name === 'reason' && language === 'zh') return chineseReasons.get(value) ?? value
    if (name !== 'thing') return value
    return language === 'zh' ? (chineseThings[value.toLowerCase()] ?? '对象') : englishThing(value)
  }
}

/** Several at once, such as every empty field of a form; what looks at one only sees the first. */
export class UserErrors extends UserError {
  constructor(readonly all: readonly [UserError, ...UserError[]]) {
    const [{ code, params, field, upstreamCode }] = all
    super(code, params, field, upstreamCode)
  }
}

/** An amount, a text or a date that the domain refuses (CBC.0100); `field` is the path inside the input. */
export const invalidInput = (reason: string, ...field: string[]): UserError => new UserError('INVALID_INPUT', { reason }, field)

/** A step that this state does not allow, and what it allows instead (api: `current`, `allowed`). */
export const invalidState = (
  current: string,
  allowed: readonly string[],
  field: readonly string[] | null = null,
  upstreamCode?: string | null,
): UserError => new UserError('INVALID_STATE', { current, allowed: allowed.join(', ') || none }, field, upstreamCode)

/** A customer that does not exist and one that is not mine answer alike (api: existence is no oracle). */
export const customerNotFound = (...field: string[]): UserError => new UserError('NOT_FOUND', { thing: 'customer' }, field, 'CBC.99000035')

/** A cloud reseller that does not exist and one of another master answer alike. */
export const resellerNotFound = (...field: string[]): UserError => new UserError('NOT_FOUND', { thing: 'reseller' }, field, 'CBC.99000037')

/** Anything else that is absent or invisible. */
export const notFound = (thing: string, ...field: string[]): UserError => new UserError('NOT_FOUND', { thing }, field)

export type RequestErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'COST_LIMIT_EXCEEDED'
  | 'RATE_LIMITED'
  | 'SERVICE_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR'

const statusOf: Partial<Record<RequestErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  COST_LIMIT_EXCEEDED: 400,
  RATE_LIMITED: 429,
  SERVICE_UNAVAILABLE: 503,
}

/** What goes with a status (RFC 9110): how to sign in, when to come back. */
const headersOf: Partial<Record<RequestErrorCode, readonly (readonly [string, string])[]>> = {
  UNAUTHENTICATED: [['www-authenticate', 'Bearer']],
  SERVICE_UNAVAILABLE: [['retry-after', '2']],
}

/** To note where a refusal was made takes longer than to answer it, and tells nobody anything. */
const withoutFrames = <T>(make: () => T): T => {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return make()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** An entry of `errors[]`: what the user cannot mend. */
export const requestError = (
  code: RequestErrorCode,
  message: string,
  extensions: Record<string, unknown> = {},
  options: GraphQLErrorOptions = {},
) => {
  const http = statusOf[code] && { status: statusOf[code], headers: new Map(headersOf[code]) }
  const told: Record<string, unknown> = { code, ...extensions, ...(http ? { http } : {}) }
  return withoutFrames(() => new GraphQLError(message, { ...options, extensions: told }))
}

export const unauthenticated = (requestId?: string) =>
  requestError('UNAUTHENTICATED', 'A valid bearer token is needed.', { upstreamCode: 'CBC.0154', ...(requestId ? { requestId } : {}) })
export const forbidden = () => requestError('FORBIDDEN', 'Your roles do not allow this.', { upstreamCode: 'CBC.0151' })
export const badInput = (argument: string, reason: string) =>
  requestError('BAD_USER_INPUT', `Argument "${argument}": ${reason}`, { argument, upstreamCode: 'CBC.0100' })
