/** The limits of quotas and vouchers (part 2 §5): which there are, what may stand in them, and how a voucher narrows those of its quota (R-2040). */
import { invalidInput, UserError, type UserErrorCode } from '../../shared/errors'
import { isIdOf } from '../../shared/ids'
import { inputAmount, Money } from '../../shared/money'
import { fractionOf } from '../orders'
import { VoucherQuotaKind } from './voucher.enums'
import type { UseLimitsInput } from './voucher.inputs'
import type { Limit, VoucherQuotaEntity } from './voucherQuota.entity'

/** Limits on who may receive a voucher. They belong to the quota; the voucher inherits all others, which are about using it. */
export const receiverLimits = {
  specified: 'specifiedCustomers',
  consumption: 'accumulativeConsumption',
  first: 'firstAssociation',
} as const

const isReceiverLimit = (key: string): boolean => Object.values<string>(receiverLimits).includes(key)
export const inherited = (limits: readonly Limit[]): Limit[] => limits.filter(({ key }) => !isReceiverLimit(key))

export const valuesOf = (limits: readonly Limit[], key: string): readonly string[] | null => {
  const values = limits.find(limit => limit.key === key)?.values
  return values && values.length > 0 ? values : null
}

const mostCodes = 10
/** INFERRED: as many as one call issues to. */
const mostCustomers = 100

type Test = (values: readonly string[]) => boolean
const each =
  (form: RegExp, most: number): Test =>
  values =>
    values.length <= most && values.every(value => form.test(value))
const code = /^[\w.:-]{1,64}$/
const isRatio = (text: string): boolean => {
  if (!/^[01](\.\d{1,4})?$/.test(text)) return false
  const { numerator, denominator } = fractionOf(text)
  return numerator > 0n && numerator <= denominator
}
const flag = each(/^[01]$/, 1)
const amount = each(/^\d{1,9}(\.\d{1,2})?$/, 1)
const ratio: Test = ([text, ...more]) => more.length === 0 && isRatio(text ?? '')

/** Every limit that a quota may have, and what its values look like. */
const known: Readonly<Record<string, Test>> = {
  cloudServiceType: each(code, mostCodes),
  serviceTypeBlackList: each(code, mostCustomers),
  productId: each(code, mostCodes),
  productBlackList: each(code, mostCustomers),
  subscribeType: each(/^(new|renew|change)$/, 3),
  chargeScene: each(/^([0-8]|11)$/, mostCodes),
  cycleNum: each(/^\d{1,3}$/, mostCodes),
  firstOrderInService: flag,
  minimumOrderAmount: amount,
  maxDeductionRatio: ratio,
  usageTimes: flag,
  simultaneousUseWithEmpowerDiscount: flag,
  simultaneousUseWithContractDiscount: flag,
  simultaneousUseWithPromotionDiscount: flag,
  minConsumeDiscount: ratio,
  isRebate: flag,
  isOnlyForStrictSelected: flag,
  [receiverLimits.consumption]: amount,
  [receiverLimits.first]: flag,
  [receiverLimits.specified]: values => values.length <= mostCustomers && values.every(id => isIdOf('cus', id)),
}

/** What the vendor puts in when it grants a quota. A limit that nobody here knows would be kept by nobody. */
export const checkLimits = (limits: readonly Limit[]): void => {
  for (const [position, { key, values }] of limits.entries()) {
    const at = ['limits', String(position)]
    const test = known[key]
    if (!test) throw invalidInput(`no limit is called ${key.slice(0, 40)}`, ...at, 'key')
    if (values.length === 0 || !test(values)) throw invalidInput(`not the values of ${key}`, ...at, 'values')
    if (limits.findIndex(other => other.key === key) !== position) throw invalidInput(`${key} is named twice`, ...at, 'key')
  }
}

type Narrowed = { readonly key: string; readonly values: readonly string[]; readonly field: string }

/** A list that the voucher names for itself must lie within the list of its quota, and outside its black list. */
const within = (limits: readonly Limit[], { key, values, field }: Narrowed, blackList: string | null, refusal: UserErrorCode): Limit => {
  const allowed = valuesOf(limits, key)
  const excluded = blackList ? valuesOf(limits, blackList) : null
  const beyond = values.filter(value => (allowed && !allowed.includes(value)) || excluded?.includes(value))
  if (beyond.length) throw new UserError(refusal, { values: beyond.join(', ') }, ['useLimits', field])
  return { key, values }
}

const checkList = ({ values, field }: Narrowed): void => {
  if (values.length > mostCodes) throw invalidInput(`at most ${mostCodes}`, 'useLimits', field)
  if (!each(code, mostCodes)(values) || new Set(values).size !== values.length)
    throw invalidInput('codes without spaces, each once', 'useLimits', field)
}

const subscribeTypes = { NEW: 'new', RENEW: 'renew', CHANGE: 'change' } as const

/** Only vouchers have a least amount, and only coupons a share of the order (part 2 §5). */
const minimumOf = (quota: VoucherQuotaEntity, input: string): Limit => {
  const at = ['useLimits', 'minimumOrderAmount']
  if (quota.kind !== VoucherQuotaKind.VOUCHER) throw invalidInput('only vouchers have a least amount', ...at)
  const least = inputAmount(input, ...at)
  const [floor] = valuesOf(quota.limits, 'minimumOrderAmount') ?? []
  if (floor && Money.of(least, quota.currency).compare(Money.of(floor, quota.currency)) < 0)
    throw invalidInput(`not below that of the quota, ${floor}`, ...at)
  return { key: 'minimumOrderAmount', values: [least] }
}

const ratioOf = (quota: VoucherQuotaEntity, input: string): Limit => {
  const at = ['useLimits', 'maxDeductionRatio']
  if (quota.kind === VoucherQuotaKind.VOUCHER) throw invalidInput('only cash and pickup coupons pay a share of an order', ...at)
  if (!isRatio(input)) throw invalidInput('a share is above 0 and at most 1, with at most four decimals', ...at)
  const [most] = valuesOf(quota.limits, 'maxDeductionRatio') ?? []
  if (most) {
    const [asked, given] = [fractionOf(input), fractionOf(most)]
    if (asked.numerator * given.denominator > given.numerator * asked.denominator)
      throw invalidInput(`not above that of the quota, ${most}`, ...at)
  }
  return { key: 'maxDeductionRatio', values: [input] }
}

/** The limits of a voucher: its own where it is given some, the quota's otherwise (R-2040). */
export const useLimitsOf = (quota: VoucherQuotaEntity, input: UseLimitsInput | null | undefined): readonly Limit[] => {
  const limits = inherited(quota.limits)
  if (!input) return limits
  const own: Limit[] = []
  const services = { key: 'cloudServiceType', values: input.cloudServiceTypes ?? [], field: 'cloudServiceTypes' }
  const products = { key: 'productId', values: input.productIds ?? [], field: 'productIds' }
  const types = { key: 'subscribeType', values: (input.subscribeTypes ?? []).map(type => subscribeTypes[type]), field: 'subscribeTypes' }
  for (const list of [services, products, types]) checkList(list)
  if (services.values.length) own.push(within(limits, services, 'serviceTypeBlackList', 'USE_LIMIT_TOO_WIDE'))
  if (products.values.length) own.push(within(limits, products, 'productBlackList', 'USE_LIMIT_TOO_WIDE'))
  if (types.values.length) own.push(within(limits, types, null, 'ORDER_TYPE_LIMIT_TOO_WIDE'))
  if (input.minimumOrderAmount) own.push(minimumOf(quota, input.minimumOrderAmount))
  if (input.maxDeductionRatio) own.push(ratioOf(quota, input.maxDeductionRatio))
  return [...limits.filter(({ key }) => !own.some(limit => limit.key === key)), ...own]
}
