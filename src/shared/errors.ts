/** The two kinds of failure a client sees: user errors, which the user can mend, and request errors, which the user cannot. */
import { GraphQLError, type GraphQLErrorOptions } from 'graphql'

export type Language = 'en' | 'zh'
type Wording = { upstream?: string; en: string; zh: string }

/** Every code a payload may answer: named by meaning, with the vendor's code where the vendor has one. `{name}` is filled from `params`. */
export const userErrorCodes = {
  INVALID_INPUT: { upstream: 'CBC.0100', en: 'The value is not valid: {reason}.', zh: '参数错误：{reason}。' },
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
  NOT_ASSIGNED: { en: 'The customer has no manager.', zh: '客户未分配客户经理。' },
  QUOTA_NOT_USABLE: { upstream: 'CBC.99000012', en: 'The quota cannot be issued from: it is {current}.', zh: '额度不可用：{current}。' },
  QUOTA_INSUFFICIENT: { upstream: 'CBC.99000013', en: 'The quota has {available} left.', zh: '额度余额不足，剩余 {available}。' },
  ASSOCIATION_TYPE_NOT_ALLOWED: {
    upstream: 'CBC.99000014',
    en: 'Not possible for a customer associated as {current}.',
    zh: '关联类型为 {current} 的客户不允许该操作。',
  },
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
  PARTNER_USES_VOUCHERS_ITSELF: {
    upstream: 'CBC.50000010',
    en: 'A partner that uses its vouchers itself cannot issue any.',
    zh: '自用模式的伙伴不能发放代金券。',
  },
  ISSUING_NOT_SUPPORTED: { en: 'Vouchers cannot be issued here yet where {what} has a say.', zh: '暂不支持涉及 {what} 的发放。' },
  VOUCHER_FROZEN: { en: 'The voucher is frozen.', zh: '该券已冻结。' },
  VOUCHER_HELD_BY_ORDER: { en: 'The unpaid order {order} holds the voucher.', zh: '该券已被待支付订单 {order} 占用。' },
  FIELD_REQUIRED: { upstream: 'CBC.0100', en: 'Please give {name}.', zh: '请填写 {name}。' },
  REASON_REQUIRED: { en: 'Please give a reason.', zh: '请填写原因。' },
  AGREEMENT_REQUIRED: { en: 'The agreement has to be accepted first.', zh: '请先同意协议。' },
  ACTIVITY_NAME_TAKEN: { en: 'Another activity of {year} has this name.', zh: '{year} 年已有同名活动。' },
  ACTIVITY_ALREADY_STARTED: { en: 'The activity starts on {startDate}: it is too late.', zh: '活动已于 {startDate} 开始，无法办理。' },
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
  MDF_ZERO_NOT_CLAIMABLE: { en: 'No MDF is asked for: nothing can be claimed later.', zh: '申请的 MDF 金额为 0，后续无法兑现。' },
  QUOTA_NOT_IN_FORCE: { upstream: 'CBC.99000017', en: 'The quota is not yet effective, or has expired.', zh: '额度未生效或已过期。' },
} as const satisfies Record<string, Wording>

export type UserErrorCode = keyof typeof userErrorCodes
export type ErrorParams = Record<string, string | number>

/** What is missing, in Chinese. */
const chineseThings: Readonly<Record<string, string>> = {
  customer: '客户',
  member: '成员',
  partner: '伙伴',
  reseller: '云经销商',
  order: '订单',
  voucher: '代金券',
  voucherquota: '代金券额度',
  incentive: '激励账单',
  mdfactivity: 'MDF 活动',
  mdfquota: 'MDF 额度',
}

/** Thrown inside an action: the transaction rolls back and the payload answers it. `field` is the path inside the input. */
export class UserError extends Error {
  constructor(
    readonly code: UserErrorCode,
    readonly params: ErrorParams = {},
    readonly field: readonly string[] | null = null,
    readonly upstreamCode: string | null = (userErrorCodes[code] as Wording).upstream ?? null,
  ) {
    super(code)
  }

  /** The text for the user; codes never change with the language. */
  wording(language: Language): string {
    return userErrorCodes[this.code][language].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = String(this.params[name] ?? '–')
      return language === 'zh' && name === 'thing' ? (chineseThings[value.toLowerCase()] ?? '对象') : value
    })
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

/** A customer that does not exist and one that is not mine answer alike (api: existence is no oracle). */
export const customerNotFound = (...field: string[]): UserError => new UserError('NOT_FOUND', { thing: 'customer' }, field, 'CBC.99000035')

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

/** An entry of `errors[]`: what the user cannot mend. */
export const requestError = (
  code: RequestErrorCode,
  message: string,
  extensions: Record<string, unknown> = {},
  options: GraphQLErrorOptions = {},
) => {
  const http = statusOf[code] && { status: statusOf[code], headers: new Map(headersOf[code]) }
  const told: Record<string, unknown> = { code, ...extensions, ...(http ? { http } : {}) }
  return new GraphQLError(message, { ...options, extensions: told })
}

export const unauthenticated = (requestId?: string) =>
  requestError('UNAUTHENTICATED', 'A valid bearer token is needed.', { upstreamCode: 'CBC.0154', ...(requestId ? { requestId } : {}) })
export const forbidden = () => requestError('FORBIDDEN', 'Your roles do not allow this.', { upstreamCode: 'CBC.0151' })
export const badInput = (argument: string, reason: string) =>
  requestError('BAD_USER_INPUT', `Argument "${argument}": ${reason}`, { argument, upstreamCode: 'CBC.0100' })
