/** What a voucher may pay of an order, without any I/O: its limits, its share, its balance (part 2 §4.2, §5). */
import { UserError } from '../../shared/errors'
import { Money } from '../../shared/money'
import {
  type AvailableDiscountType,
  ChargingMode,
  fractionOf,
  isOfMarketplace,
  type OrderEntity,
  type OrderLineEntity,
  type OrderType,
  partOf,
  PeriodType,
  type PricedDiscount,
  reaches,
} from '../orders'
import { VoucherGroup, type VoucherKind } from './voucher.enums'
import type { Limit } from './voucherQuota.entity'

export type DueLine = {
  readonly line: Pick<OrderLineEntity, 'serviceTypeCode' | 'productId' | 'categoryCode' | 'periodType' | 'periodNum'>
  /** What is still to be paid for it. */
  readonly payable: Money
}
export type Due = {
  /** Null as its type: what was used, which is no order of any type. */
  readonly order: Pick<OrderEntity, 'id' | 'chargingMode' | 'currency' | 'serviceTypeCode'> & { readonly orderType: OrderType | null }
  readonly lines: readonly DueLine[]
  /** Services that the customer paid an order for before. */
  readonly boughtBefore: ReadonlySet<string>
}

type Bounded = { readonly useLimits: readonly Limit[]; readonly kind: VoucherKind; readonly currency: string }

const valuesOf = ({ useLimits }: Pick<Bounded, 'useLimits'>, key: string): readonly string[] | null => {
  const values = useLimits.find(limit => limit.key === key)?.values
  return values && values.length > 0 ? values : null
}

/** Which kinds of orders a voucher is for, in the words of the limit `subscribeType`. */
const subscribeTypes: Partial<Record<OrderType, string>> = {
  PURCHASE: 'new',
  ON_DEMAND_TO_YEARLY: 'new',
  RENEWAL: 'renew',
  CHANGE: 'change',
}

/** Limits that have no say in paying: about issuing, incentives, or settled by `checkBeside` and the share below. */
const settledElsewhere = new Set([
  'specifiedCustomers',
  'accumulativeConsumption',
  'firstAssociation',
  'isRebate',
  'usageTimes',
  'maxDeductionRatio',
  'minimumOrderAmount',
  'minConsumeDiscount',
  'simultaneousUseWithEmpowerDiscount',
  'simultaneousUseWithContractDiscount',
  'simultaneousUseWithPromotionDiscount',
])

type LineTest = (due: Due, line: DueLine['line'], values: readonly string[]) => boolean

const codeOf = ({ order }: Due, line: DueLine['line']): string => line.serviceTypeCode ?? order.serviceTypeCode ?? ''

/** Charging modes and periods, by the codes of `chargeScene` and `cycleType`. */
const scenes: Readonly<Record<string, (due: Due, line: DueLine['line']) => boolean>> = {
  '0': ({ order }) => order.chargingMode === ChargingMode.YEARLY_MONTHLY,
  '1': (_, { periodType }) => periodType === PeriodType.YEAR,
  '2': (_, { periodType }) => periodType === PeriodType.MONTH,
  '3': (_, { periodType }) => periodType === PeriodType.DAY,
  '4': (_, { periodType }) => periodType === PeriodType.HOUR,
  '5': ({ order }) => order.chargingMode === ChargingMode.PAY_PER_USE,
  '6': () => true,
  '7': (_, { periodType }) => periodType === PeriodType.ONE_OFF,
  '8': ({ order }) => order.chargingMode === ChargingMode.RESERVED_INSTANCE,
  '11': ({ order }) => order.chargingMode === ChargingMode.SAVINGS_PLAN,
}

const fitsScene: LineTest = (due, line, codes) => codes.some(code => scenes[code]?.(due, line) ?? false)

export const firstOrderInService = 'firstOrderInService'

const lineTests: Readonly<Record<string, LineTest>> = {
  cloudServiceType: (due, line, codes) => codes.includes(codeOf(due, line)),
  serviceTypeBlackList: (due, line, codes) => !codes.includes(codeOf(due, line)),
  productId: (_, { productId }, ids) => productId !== null && ids.includes(productId),
  productBlackList: (_, { productId }, ids) => productId === null || !ids.includes(productId),
  subscribeType: ({ order }, _, types) => types.includes((order.orderType && subscribeTypes[order.orderType]) ?? ''),
  chargeScene: fitsScene,
  cycleType: fitsScene,
  cycleNum: (_, { periodNum }, numbers) => periodNum !== null && numbers.includes(String(periodNum)),
  [firstOrderInService]: (due, line, [flag]) => flag === '0' || !due.boughtBefore.has(codeOf(due, line)),
}

/** A limit that nobody here knows restricts something: such a voucher does not pay, rather than too much. */
export const unknownLimit = ({ useLimits }: Pick<Bounded, 'useLimits'>): string | null =>
  useLimits.find(({ key, values }) => values.length > 0 && !(key in lineTests) && !settledElsewhere.has(key))?.key ?? null

const hardware = 'hardware'

/** Lines of an order that the voucher is for. Goods of the marketplace are for marketplace vouchers only (R-2033). */
const fitting = (voucher: Bounded & { readonly voucherGroup: VoucherGroup | null }, due: Due): DueLine[] =>
  due.lines.filter(({ line }) => {
    const isForMarketplace = voucher.voucherGroup === VoucherGroup.MARKETPLACE
    if (isOfMarketplace({ serviceTypeCode: codeOf(due, line) }) !== isForMarketplace) return false
    if (voucher.voucherGroup === VoucherGroup.HARDWARE && line.categoryCode !== hardware) return false
    return Object.entries(lineTests).every(([key, test]) => {
      const values = valuesOf(voucher, key)
      return !values || test(due, line, values)
    })
  })

const sum = (lines: readonly DueLine[], currency: OrderEntity['currency']): Money =>
  lines.reduce((total, { payable }) => total.plus(payable), Money.zero(currency))

type Shortfall = { readonly least: string; readonly amount: string; readonly currency: string }

/** Where what the voucher is for comes to less than it pays from (R-2038); null where it is enough. */
const shortfall = (voucher: Bounded, total: Money): Shortfall | null => {
  const [least] = valuesOf(voucher, 'minimumOrderAmount') ?? []
  const { amount, currency } = total
  return least && total.compare(Money.of(least, currency)) < 0 ? { least, amount, currency } : null
}

/** The same of an order, for who asks why; null also where nothing of the order is what the voucher is for. */
export const shortfallOf = (voucher: Bounded & { readonly voucherGroup: VoucherGroup | null }, due: Due): Shortfall | null => {
  const { currency } = due.order
  const total = sum(fitting(voucher, due), currency)
  return voucher.currency === currency && !total.isZero ? shortfall(voucher, total) : null
}

/**
 * How much of one order a voucher could pay, its balance left out: the lines that it is for (R-2038), of a cash or pickup coupon only a share of the
 * whole order; what is paid per use knows no share (R-2041).
 */
export const coverable = (voucher: Bounded & { readonly voucherGroup: VoucherGroup | null }, due: Due): Money => {
  const { currency } = due.order
  if (voucher.currency !== currency || unknownLimit(voucher)) return Money.zero(currency)
  const lines = fitting(voucher, due)
  const total = sum(lines, currency)
  if (shortfall(voucher, total)) return Money.zero(currency)
  const [ratio] = valuesOf(voucher, 'maxDeductionRatio') ?? []
  if (!ratio || due.order.chargingMode === ChargingMode.PAY_PER_USE) return total.truncateToCents()
  const share = partOf(sum(due.lines, currency), ratio)
  return (share.compare(total) < 0 ? share : total).truncateToCents()
}

const flags: Partial<Record<AvailableDiscountType, string>> = {
  PARTNER_GRANTED: 'simultaneousUseWithEmpowerDiscount',
  CONTRACT: 'simultaneousUseWithContractDiscount',
  COMMERCIAL: 'simultaneousUseWithContractDiscount',
  PROMOTION: 'simultaneousUseWithPromotionDiscount',
}

/** `0`: not together with discounts of this type (R-2031). */
export const flagOf = (voucher: Pick<Bounded, 'useLimits'>, type: AvailableDiscountType): string | null =>
  valuesOf(voucher, flags[type] ?? '')?.[0] ?? null

/** Whether a voucher goes together with the discount that was chosen (R-PAY-4, R-2031). */
export const checkBeside = (voucher: Pick<Bounded, 'useLimits'>, discount: PricedDiscount | null, field: readonly string[]): void => {
  if (!discount) return
  if (flagOf(voucher, discount.type) === '0') throw new UserError('VOUCHER_EXCLUDES_DISCOUNT', {}, field)
  const [least] = valuesOf(voucher, 'minConsumeDiscount') ?? []
  if (least && fractionOf(least).numerator > 0n && !discount.lines.some(line => reaches(line, least)))
    throw new UserError('DISCOUNT_BELOW_VOUCHER_MINIMUM', { least }, field)
}

/** How many of one kind and group an order takes: one (R-2030, INFERRED). */
export const mostOfAKind = 1
