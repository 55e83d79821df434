/** What the limits of a partner voucher say about a line of a bill (part 2 §5). */
import { isOfMarketplace } from '../orders'
import type { Limit } from '../vouchers'
import type { BillLine } from './deduction'

type Test = (line: BillLine, values: readonly string[]) => boolean

const tests: Readonly<Record<string, Test>> = {
  cloudServiceType: ({ serviceTypeCode }, codes) => codes.includes(serviceTypeCode ?? ''),
  serviceTypeBlackList: ({ serviceTypeCode }, codes) => !codes.includes(serviceTypeCode ?? ''),
  productId: ({ productId }, ids) => ids.includes(productId ?? ''),
  productBlackList: ({ productId }, ids) => !ids.includes(productId ?? ''),
  chargeScene: ({ chargeScene }, scenes) => scenes.includes(chargeScene ?? ''),
  generalProductsOnly: ({ serviceTypeCode }) => !isOfMarketplace({ serviceTypeCode: serviceTypeCode ?? null }),
}

/** A limit that nobody here knows restricts something: such a voucher does not pay, rather than too much. */
export const matchesLimits = (limits: readonly Limit[], line: BillLine): boolean =>
  limits.every(({ key, values }) => values.length === 0 || (tests[key]?.(line, values) ?? false))

/** R-2092: what a software programme's test coupon pays: general products, by the month (2) or by use (5). */
export const softwareProgrammeLimits: readonly Limit[] = [
  { key: 'chargeScene', values: ['2', '5'] },
  { key: 'generalProductsOnly', values: ['1'] },
]
