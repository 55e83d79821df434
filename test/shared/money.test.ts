/** Money: exact arithmetic, the decimal scalar, and what an amount put in must look like. */
import 'reflect-metadata'
import fc from 'fast-check'
import { graphql, GraphQLError, type GraphQLObjectType, parse, parseValue } from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import { buildSchemaSync, Field, ObjectType, Query, Resolver } from 'type-graphql'
import { UserError } from '../../src/shared/errors'
import { DecimalScalar, inputAmount, inputCorrection, inputPart, Money } from '../../src/shared/money'

const cny = (amount: string) => Money.of(amount, 'CNY')
const int64 = { min: -(2n ** 63n), max: 2n ** 63n - 1n }
const anyUnits = fc.bigInt(int64)
const moderate = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }).map(units => Money.ofUnits(units, 'CNY'))

const badForms: unknown[] = [
  ...['NaN', 'Infinity', '-Infinity', '1e3', '1E3', '1e999', '0x10', '1_000', '1,000.00', '1.', '.5', '-.5', '--1', '+1', '-', ''],
  ...['-0', '-0.0', '-0.00000000', '-00', ' 1', '1 ', '1\n', '\t1', '１２', '٣', '1.123456789', '12345678901234567', '9'.repeat(400)],
  ...[1, 0.1, -0, Number.NaN, 1n, true, null, undefined, {}, [], ['1'], new String('1')],
]

describe('Decimal', () => {
  test.each(badForms.map(form => [form]))('refuses %p', form => {
    expect(() => DecimalScalar.parseValue(form)).toThrow(GraphQLError)
    expect(() => DecimalScalar.parseValue(form)).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) }),
    )
  })

  test('refuses at least thirty forms', () => {
    expect(badForms.length).toBeGreaterThanOrEqual(30)
  })

  test.each(['1', '12.34', '1.5e3', 'true', 'null', 'ABC', '[1]', '{ a: 1 }', '"1e3"', '"-0"'])('refuses the literal %s', text => {
    expect(() => DecimalScalar.parseLiteral(parseValue(text))).toThrow(GraphQLError)
  })

  test.each(['0', '0.00', '7', '-7', '12.34', '0.00000001', '-0.01', '9999999999999999.99999999'])('takes %s as it is', text => {
    expect(DecimalScalar.parseValue(text)).toBe(text)
    expect(DecimalScalar.parseLiteral(parseValue(`"${text}"`))).toBe(text)
    expect(DecimalScalar.serialize(text)).toBe(text)
  })

  test('never answers a number', () => {
    expect(() => DecimalScalar.serialize(0.1)).toThrow(TypeError)
    expect(() => DecimalScalar.serialize('1e-7')).toThrow(TypeError)
  })
})

describe('the text of an amount', () => {
  test.each([
    ['0', '0.00'],
    ['12.3', '12.30'],
    ['12.34', '12.34'],
    ['12.340', '12.34'],
    ['12.3456', '12.3456'],
    ['-0.00012', '-0.00012'],
    ['-5', '-5.00'],
    ['007.10', '7.10'],
    ['0.00000001', '0.00000001'],
    ['92233720368.54775807', '92233720368.54775807'],
    ['-92233720368.54775808', '-92233720368.54775808'],
  ])('of %s is %s', (text, expected) => {
    expect(cny(text).amount).toBe(expected)
  })

  test('comes back exactly, whatever the units', () => {
    fc.assert(
      fc.property(anyUnits, units => {
        const money = Money.ofUnits(units, 'CNY')
        expect(cny(money.amount).units).toBe(units)
        expect(DecimalScalar.serialize(money.amount)).toBe(money.amount)
        expect(cny(cny(money.amount).amount).amount).toBe(money.amount)
      }),
    )
  })

  test('is exact where a float is not', () => {
    expect(Money.ofUnits(9007199254740993n, 'CNY').amount).toBe('90071992.54740993')
    expect(cny('90071992.54740993').units).toBe(9007199254740993n)
    expect(cny('0.1').plus(cny('0.2')).amount).toBe('0.30')
  })

  test('goes into JSON and logs as the API answers it', () => {
    expect(JSON.stringify({ paid: cny('12.3') })).toBe('{"paid":{"amount":"12.30","currency":"CNY"}}')
    expect(`${Money.of('12.3', 'USD')}`).toBe('12.30 USD')
  })

  test('is refused where it is no decimal number', () => {
    badForms.filter(form => typeof form === 'string').forEach(form => expect(() => cny(form)).toThrow(UserError))
  })

  test.each(['92233720368.54775808', '-92233720368.54775809', '9007199254740993'])('%s is refused, as no column holds it', text => {
    expect(() => cny(text)).toThrow(UserError)
  })
})

describe('arithmetic', () => {
  test('adds a million cents exactly, one by one and at once', () => {
    let sum = Money.zero('CNY')
    for (let count = 0; count < 1_000_000; count++) sum = sum.plus(Money.ofUnits(1_000_000n, 'CNY'))
    expect(sum.amount).toBe('10000.00')
    expect(cny('0.01').times(1_000_000).equals(sum)).toBe(true)
  })

  test('adds in any order and grouping, and takes back what it added', () => {
    fc.assert(
      fc.property(moderate, moderate, moderate, (a, b, c) => {
        expect(
          a
            .plus(b)
            .plus(c)
            .equals(a.plus(b.plus(c))),
        ).toBe(true)
        expect(a.plus(b).equals(b.plus(a))).toBe(true)
        expect(a.plus(b).minus(b).equals(a)).toBe(true)
        expect(a.compare(b)).toBe(0 - b.compare(a))
        expect(a.times(3).equals(a.plus(a).plus(a))).toBe(true)
      }),
    )
  })

  test('knows its sign', () => {
    expect([cny('-0.01').isNegative, cny('0').isNegative, cny('0.01').isNegative]).toEqual([true, false, false])
    expect([cny('-0.01').isZero, cny('0').isZero, cny('0.01').isZero]).toEqual([false, true, false])
    expect([cny('1').compare(cny('2')), cny('2').compare(cny('2')), cny('3').compare(cny('2'))]).toEqual([-1, 0, 1])
  })

  test('does not mix currencies', () => {
    const usd = Money.of('1', 'USD')
    expect(() => cny('1').plus(usd)).toThrow(TypeError)
    expect(() => cny('1').minus(usd)).toThrow(TypeError)
    expect(() => cny('1').compare(usd)).toThrow(TypeError)
    expect(cny('1').equals(usd)).toBe(false)
  })

  test('stops at what a column holds, in both directions', () => {
    const largest = Money.ofUnits(int64.max, 'CNY')
    const smallest = Money.ofUnits(int64.min, 'CNY')
    expect(() => largest.plus(Money.ofUnits(1n, 'CNY'))).toThrow(/went beyond ±92233720368.54775807 CNY/)
    expect(() => smallest.minus(Money.ofUnits(1n, 'CNY'))).toThrow(RangeError)
    expect(() => largest.times(2)).toThrow(RangeError)
    expect(() => Money.ofUnits(int64.max + 1n, 'CNY')).toThrow(RangeError)
    expect(largest.minus(largest).isZero).toBe(true)
  })

  test('multiplies by whole numbers only', () => {
    expect(cny('0.05').times(3n).amount).toBe('0.15')
    expect(cny('0.05').times(-3).amount).toBe('-0.15')
    ;[0.5, Number.NaN, Infinity, 2 ** 53].forEach(count => expect(() => cny('1').times(count)).toThrow(RangeError))
  })
})

describe('roundings', () => {
  test.each([
    ['12.34999999', '12.34'],
    ['0.00999999', '0.00'],
    ['-0.00999999', '0.00'],
    ['-12.34999999', '-12.34'],
    ['12.34', '12.34'],
  ])('truncating %s to cents gives %s (R-2151, R-2152)', (text, expected) => {
    expect(cny(text).truncateToCents().amount).toBe(expected)
  })

  test('what is truncated from a charge is less than a cent and never negative (R-2152)', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: int64.max }), units => {
        const charge = Money.ofUnits(units, 'CNY')
        const erased = charge.minus(charge.truncateToCents())
        expect(erased.isNegative).toBe(false)
        expect(erased.compare(cny('0.01'))).toBe(-1)
      }),
    )
  })

  test.each([
    ['0.00499999', '0.00'],
    ['0.005', '0.01'],
    ['0.015', '0.02'],
    ['0.025', '0.03'],
    ['-0.005', '-0.01'],
    ['-0.00499999', '0.00'],
    ['12.34', '12.34'],
  ])('rounding %s half up to cents gives %s', (text, expected) => {
    expect(cny(text).roundHalfUpToCents().amount).toBe(expected)
  })

  test('a total and its refund round to opposites', () => {
    fc.assert(fc.property(moderate, total => total.roundHalfUpToCents().equals(total.times(-1).roundHalfUpToCents().times(-1))))
  })
})

describe('an amount put in', () => {
  test.each([
    ['0.01', '0.01'],
    ['12', '12.00'],
    ['12.3', '12.30'],
    ['21474836.48', '21474836.48'],
    ['999999999.99', '999999999.99'],
  ])('of %s is taken as %s', (text, expected) => {
    expect(inputAmount(text, 'amount')).toBe(expected)
  })

  test.each(['0', '0.00', '-0.01', '-0', '0.001', '12.345', '12.340', '1e3', 'NaN', '', '1000000000', '9999999999999999'])(
    'of %p is refused and not rounded (CBC.0100)',
    text => {
      const refused = expect.objectContaining({ code: 'INVALID_INPUT', upstreamCode: 'CBC.0100', field: ['lines', '0', 'amount'] })
      expect(() => inputAmount(text, 'lines', '0', 'amount')).toThrow(refused)
    },
  )

  test('that is a part may be nothing, and is never negative', () => {
    expect(['0', '0.00', '12.3'].map(text => inputPart(text, 'amount'))).toEqual(['0.00', '0.00', '12.30'])
    for (const text of ['-0.01', '0.001', 'NaN', '', '1000000000']) expect(() => inputPart(text, 'amount')).toThrow('INVALID_INPUT')
  })

  test('that corrects another may be negative, keeps eight decimals, and is bounded on both sides', () => {
    expect(['-0.12345678', '0', '-999999999.99'].map(text => inputCorrection(text))).toEqual(['-0.12345678', '0.00', '-999999999.99'])
    for (const text of ['1000000000', '-1000000000', 'NaN', '']) expect(() => inputCorrection(text)).toThrow('INVALID_INPUT')
  })

  const refusalOf = (work: () => unknown): UserError => {
    try {
      work()
    } catch (error) {
      if (error instanceof UserError) return error
      throw error
    }
    throw new Error('it was taken')
  }

  test.each([
    [inputAmount, '0.01', 2],
    [inputPart, '0.00', 2],
    [inputCorrection, '-999999999.99', 8],
  ])('is refused by naming the field, the form and both limits, in both languages', (input, least, decimals) => {
    const refused = refusalOf(() => input('1000000000', 'items', '0', 'amount'))
    expect(refused.params).toMatchObject({ least, most: '999999999.99' })
    expect(refused.wording('en')).toBe(
      `items.0.amount is not valid: digits with at most ${decimals} decimals, from ${least} to 999999999.99.`,
    )
    const chinese = refused.wording('zh')
    for (const part of ['items.0.amount', least, '999999999.99', '小数']) expect(chinese).toContain(part)
    expect(chinese).not.toMatch(/digits|decimals/)
  })
})

@ObjectType({ simpleResolvers: true })
class Wallet {
  @Field(() => Money)
  balance!: Money
}

@Resolver()
class WalletResolver {
  @Query(() => Wallet)
  wallet(): Wallet {
    return { balance: cny('12.3') }
  }
}

describe('as a GraphQL type', () => {
  const schema = buildSchemaSync({ resolvers: [WalletResolver], validate: false })
  const money = (schema.getType('Money') as GraphQLObjectType).getFields()
  const document = '{ wallet { balance { amount currency } } }'
  const expected = { wallet: { balance: { amount: '12.30', currency: 'CNY' } } }

  test('has just an amount and a currency, read as properties', () => {
    expect(Object.values(money).map(field => `${field.name}: ${field.type}`)).toEqual(['currency: CurrencyCode!', 'amount: Decimal!'])
    expect(Object.values(money).map(field => field.resolve)).toEqual([undefined, undefined])
    expect(Object.values(money).every(field => field.description)).toBe(true)
  })

  test('is answered alike by both executors', async () => {
    const compiled = compileQuery(schema, parse(document))
    if (!isCompiledQuery(compiled)) throw new Error('the query does not compile')
    expect((await graphql({ schema, source: document })).data).toEqual(expected)
    expect((await compiled.query(undefined, undefined, {})).data).toEqual(expected)
  })
})
