/** Money: exact amounts in units of 10⁻⁸ of a currency, never a float. One class is the value in rows and actions, and the GraphQL type. */
import 'reflect-metadata'
import { GraphQLScalarType, type ValueNode, valueFromASTUntyped } from 'graphql'
import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { inBothLanguages, invalidInput, requestError, UserError } from './errors'

export const CurrencyCode = { CNY: 'CNY', USD: 'USD' } as const
export type CurrencyCode = keyof typeof CurrencyCode
registerEnumType(CurrencyCode, {
  name: 'CurrencyCode',
  description: 'Currency (币种), as in ISO 4217.',
  valuesConfig: { CNY: { description: 'Chinese yuan (人民币).' }, USD: { description: 'US dollar (美元).' } },
})

const unitsPerCent = 1_000_000n
const decimals = 8
/** What a signed 64-bit column of units holds. */
export const largestAmount = '92233720368.54775807'

// ASCII digits only; no plus sign, exponent, space or negative zero.
const decimalForm = /^(?!-0+(?:\.0+)?$)(-?)(\d{1,16})(?:\.(\d{1,8}))?$/
const fitsColumn = (units: bigint): boolean => BigInt.asIntN(64, units) === units

/** The units of a decimal text, or null where it is none. */
const unitsOf = (text: string): bigint | null => {
  const [, sign, whole, fraction = ''] = decimalForm.exec(text) ?? []
  return whole === undefined ? null : BigInt(`${sign}${whole}${fraction.padEnd(decimals, '0')}`)
}

/** The units of a decimal text, or null where no column holds them. */
export const columnUnitsOf = (text: string): bigint | null => {
  const units = unitsOf(text)
  return units !== null && fitsColumn(units) ? units : null
}

/** At least two decimals, no more than needed: '12.30', '0.00012'. */
const textOf = (units: bigint): string => {
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0')
  const point = digits.length - decimals
  let end = digits.length
  while (end > point + 2 && digits[end - 1] === '0') end--
  return `${units < 0n ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point, end)}`
}

@ObjectType({ simpleResolvers: true, description: 'An amount of money (金额) in one currency, exact to eight decimals.' })
export class Money {
  @Field(() => CurrencyCode, { description: 'Currency (币种) of the amount.' })
  readonly currency: CurrencyCode

  private constructor(
    readonly units: bigint,
    currency: CurrencyCode,
  ) {
    if (!fitsColumn(units)) throw new RangeError(`An amount went beyond ±${largestAmount} ${currency}`)
    this.currency = currency
  }

  /** Reads a decimal text; what a ledger column cannot hold is refused as the asker's mistake. */
  static of(amount: string, currency: CurrencyCode): Money {
    const units = unitsOf(amount)
    if (units === null) throw invalidInput(`"${amount.slice(0, 40)}" is not a decimal number`)
    if (!fitsColumn(units)) throw invalidInput(`amounts go up to ±${largestAmount}`)
    return new Money(units, currency)
  }

  /** What a column holds. */
  static ofUnits(units: bigint, currency: CurrencyCode): Money {
    return new Money(units, currency)
  }

  static zero(currency: CurrencyCode): Money {
    return new Money(0n, currency)
  }

  /** Canonical decimal text: '12.30', '-0.00012'. */
  get amount(): string {
    return textOf(this.units)
  }

  plus(other: Money): Money {
    return new Money(this.units + this.unitsOfSame(other), this.currency)
  }

  minus(other: Money): Money {
    return new Money(this.units - this.unitsOfSame(other), this.currency)
  }

  /** A whole number of times; a fraction is a rate, and needs a rounding with a name. */
  times(count: number | bigint): Money {
    if (typeof count === 'number' && !Number.isSafeInteger(count)) throw new RangeError(`Not a whole number: ${count}`)
    return new Money(this.units * BigInt(count), this.currency)
  }

  /** Negative, zero or positive, as sorting wants it. */
  compare(other: Money): number {
    const difference = this.units - this.unitsOfSame(other)
    return difference < 0n ? -1 : difference > 0n ? 1 : 0
  }

  /** The same amount of the same currency. */
  equals(other: Money): boolean {
    return this.currency === other.currency && this.units === other.units
  }

  get isZero(): boolean {
    return this.units === 0n
  }

  get isNegative(): boolean {
    return this.units < 0n
  }

  /** R-2151, R-2152: decimals three to eight are dropped, towards zero for refunds; once per settled charge, never on a sum. */
  truncateToCents(): Money {
    return new Money(this.units - (this.units % unitsPerCent), this.currency)
  }

  /** Totals of performance and incentive lines, which keep eight decimals. Half a cent goes away from zero: a refund undoes its charge. */
  roundHalfUpToCents(): Money {
    const half = this.isNegative ? -unitsPerCent / 2n : unitsPerCent / 2n
    return new Money(this.units + half, this.currency).truncateToCents()
  }

  /** JSON knows no bigint: what is logged, hashed and stored as text is what the API answers. */
  toJSON(): { amount: string; currency: CurrencyCode } {
    return { amount: this.amount, currency: this.currency }
  }

  toString(): string {
    return `${this.amount} ${this.currency}`
  }

  private unitsOfSame(other: Money): bigint {
    if (other.currency !== this.currency) throw new TypeError(`${this.currency} and ${other.currency} do not mix`)
    return other.units
  }
}

const readDecimal = (value: unknown, nodes?: ValueNode): string => {
  if (typeof value === 'string' && decimalForm.test(value)) return value
  const form = '1 to 16 digits, then at most 8 decimals, like "1234.56" or "-0.5"'
  throw requestError('BAD_USER_INPUT', `Decimal is text of ${form}: no number, exponent or "-0".`, { upstreamCode: 'CBC.0100' }, { nodes })
}

export const DecimalScalar = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description:
    'An exact decimal number (小数) as text: 1 to 16 digits, at most 8 decimals, may be negative. No JSON number, exponent or "-0".',
  specifiedByURL: 'https://www.w3.org/TR/xmlschema-2/#decimal',
  parseValue: value => readDecimal(value),
  parseLiteral: node => readDecimal(valueFromASTUntyped(node), node),
  serialize: value => {
    if (typeof value !== 'string' || !decimalForm.test(value)) throw new TypeError(`Not a Decimal: ${String(value)}`)
    return value
  },
})

// Beside the class, because on a getter the decorator makes a resolver: a call for each amount where reading the property is enough.
Field(() => DecimalScalar, { description: 'The amount, with at least two decimals.' })(Money.prototype, 'amount')

/** No amount put in is larger: ninety-two of them still fit a column, which is room for sums. */
const largestInput = Money.of('999999999.99', 'CNY')

const inputWithin = (text: string, smallest: string, places: number, field: readonly string[]): string => {
  const units = unitsOf(text)
  const [, fraction = ''] = text.split('.')
  const isWithin = units !== null && units >= Money.of(smallest, 'CNY').units && units <= largestInput.units
  if (isWithin && fraction.length <= places) return textOf(units)
  const [least, most] = [smallest, largestInput.amount]
  const en = `digits with at most ${places} decimals, from ${least} to ${most}`
  const reason = inBothLanguages(en, `应为 ${least} 至 ${most} 的数字，最多 ${places} 位小数`)
  throw new UserError('INVALID_INPUT', { reason, least, most }, field)
}

/** An amount put in: above zero, at most two decimals, never rounded. The currency is that of what it is taken from or added to. */
export const inputAmount = (text: string, ...field: string[]): string => inputWithin(text, '0.01', 2, field)

/** A part of something, or a limit, as it is put in: it may be nothing, and is never negative. */
export const inputPart = (text: string, ...field: string[]): string => inputWithin(text, '0.00', 2, field)

/** A correction, as it is put in: it may be negative, and keeps all its decimals. */
export const inputCorrection = (text: string, ...field: string[]): string => inputWithin(text, `-${largestInput.amount}`, decimals, field)
