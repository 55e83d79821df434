/** The rule of large orders, as arithmetic on exact amounts (R-LOR-1, R-LOR-3). */
import { Money } from '../../shared/money'

/** In yuan: an order in another currency is never large (INFERRED). */
const large = Money.of('5000.00', 'CNY')
const enoughPercent = 60n

export const isLarge = (paid: Money): boolean => paid.currency === large.currency && paid.compare(large) >= 0

/** 60 % is out, whatever lies below it by the smallest unit is in. */
export const isRenewedEnough = (renewed: Money, paid: Money): boolean => renewed.units * 100n >= paid.units * enoughPercent

const rateDecimals = 4

/** As a fraction with four decimals, cut off: 0.59999 never looks like 60 %. */
export const renewalRate = (renewed: Money, paid: Money): string => {
  if (paid.units <= 0n) return '0.0000'
  const scaled = (renewed.units * 10n ** BigInt(rateDecimals)) / paid.units
  const digits = (scaled > 0n ? scaled : 0n).toString().padStart(rateDecimals + 1, '0')
  return `${digits.slice(0, -rateDecimals)}.${digits.slice(-rateDecimals)}`
}

/** The part of an order's price that some of its lines have in it: the whole for all of them, otherwise cut to the smallest unit. */
export const partOf = (price: Money, some: readonly Money[], all: readonly Money[]): Money => {
  const sum = (amounts: readonly Money[]) => amounts.reduce((total, { units }) => total + units, 0n)
  const whole = sum(all)
  return whole === 0n ? Money.zero(price.currency) : Money.ofUnits((price.units * sum(some)) / whole, price.currency)
}
