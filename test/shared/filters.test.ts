/** Filters: absent, null, "" and [] are four inputs, and each class says what each of them means (R-FLT-1, R-FLT-2, R-FLT-3). */
import { GraphQLError } from 'graphql'
import { allOf, anyOf, contains, isIn, never } from '../../src/shared/conditions'
import {
  between,
  containing,
  type Empties,
  exactly,
  FA,
  FB,
  FC,
  FD,
  FE,
  FF,
  FG,
  type Filtering,
  fromTo,
  oneOf,
} from '../../src/shared/filters'

const classes: Record<string, Empties> = { FA, FB, FC, FD, FE, FF, FG }

/** What a filter came to: `none`, the SQL with its values in place, or `error <argument>`. */
const outcome = (filter: () => Filtering): string => {
  try {
    const condition = filter()
    if (condition === null) return 'none'
    const values = [...condition.values]
    return condition.text.replace(/\$/g, () => JSON.stringify(values.shift()))
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    const { code, argument, upstreamCode } = error.extensions
    expect([code, upstreamCode]).toEqual(['BAD_USER_INPUT', 'CBC.0100'])
    return `error ${String(argument)}`
  }
}

const error = 'error code'
const isNull = 'row.code IS NULL'

describe('a filter on an id, a code or a text', () => {
  it.each([
    ['FA', 'none', 'none', 'none'],
    ['FB', 'none', isNull, 'row.code = ""'],
    ['FC', 'none', 'none', error],
    ['FD', 'none', isNull, 'row.code = ""'],
    ['FE', 'none', isNull, error],
    ['FF', 'none', error, error],
    ['FG', 'none', error, 'none'],
  ])('of class %s: absent is %s, null is %s, "" is %s', (name, absent, nothing, empty) => {
    const empties = classes[name] as Empties
    expect([undefined, null, ''].map(value => outcome(() => exactly('code', value, empties)))).toEqual([absent, nothing, empty])
    expect(outcome(() => exactly('code', 'x', empties))).toBe('row.code = "x"')
  })

  it('compares exactly: no trimming, no folding, nothing escaped', () => {
    expect(outcome(() => exactly('code', ' A%_\\ ', FA))).toBe('row.code = " A%_\\\\ "')
  })

  it('refuses more characters than the column has', () => {
    expect(outcome(() => exactly('code', 'x'.repeat(80), FA))).toContain('row.code =')
    expect(outcome(() => exactly('code', 'x'.repeat(81), FA))).toBe(error)
    expect(outcome(() => exactly('code', 'x'.repeat(33), FA, 'code', 32))).toBe(error)
  })

  it('names the argument, and looks at the column', () => {
    expect(outcome(() => exactly('code', null, FF, 'storedCode'))).toBe(error)
    expect(outcome(() => exactly('code', 'x', FF, 'storedCode'))).toBe('row.storedCode = "x"')
  })
})

describe('a filter on a list', () => {
  it.each([
    ['FA', 'none', 'none', 'none'],
    ['FB', 'none', isNull, '1 = 0'],
    ['FC', 'none', 'none', error],
    ['FD', 'none', isNull, '1 = 0'],
    ['FE', 'none', isNull, error],
    ['FF', 'none', error, error],
    ['FG', 'none', error, 'none'],
  ])('of class %s: absent is %s, null is %s, [] is %s', (name, absent, nothing, empty) => {
    const empties = classes[name] as Empties
    expect([undefined, null, []].map(value => outcome(() => oneOf('code', value, empties, 'code')))).toEqual([absent, nothing, empty])
    expect(outcome(() => oneOf('code', ['x'], empties, 'code'))).toBe('row.code IN ("x")')
  })

  it('holds at most a hundred values, unless said otherwise', () => {
    const values = Array.from({ length: 101 }, (_, n) => String(n))
    expect(outcome(() => oneOf('code', values.slice(1), FA, 'code'))).toContain('IN')
    expect(outcome(() => oneOf('code', values, FA, 'code'))).toBe(error)
    expect(outcome(() => oneOf('code', ['a', 'b'], FA, 'code', 1))).toBe(error)
  })

  it('keeps "" among its values as a value', () => {
    expect(outcome(() => oneOf('code', [''], FA, 'code'))).toBe('row.code IN ("")')
  })
})

describe('a text search (R-FLT-4)', () => {
  const found = (text: string) => `INSTR( LOWER( row.code ), LOWER( ${JSON.stringify(text)} ) ) > 0`
  const search = (value: string | null | undefined, empties = FA) => outcome(() => containing('code', value, empties))

  it.each([
    ['FA', 'none', 'none', 'none'],
    ['FC', 'none', 'none', error],
    ['FD', 'none', isNull, 'refused: one cannot search for nothing'],
    ['FE', 'none', isNull, error],
    ['FF', 'none', error, error],
    ['FG', 'none', error, 'none'],
  ])('of class %s: absent is %s, null is %s, "" is %s', (name, absent, nothing, empty) => {
    const answers = [undefined, null, '', '   '].map(value => search(value, classes[name]))
    const blank = empty.startsWith('refused') ? error : empty
    expect(answers).toEqual([absent, nothing, blank, blank])
  })

  it('trims outer spaces, and refuses any space inside', () => {
    expect(search('  ab ')).toBe(found('ab'))
    expect(search('\u3000ab\t')).toBe(found('ab'))
    for (const text of ['a b', 'a\tb', 'a\nb', 'a\u3000b', 'a\u00a0b']) expect(search(text)).toBe(error)
  })

  it('wants two characters, counted as people count them', () => {
    expect(search('a')).toBe(error)
    expect(search('王')).toBe(error)
    expect(search('𠮷')).toBe(error)
    expect(search('王小')).toBe(found('王小'))
    expect(search('𠮷野')).toBe(found('𠮷野'))
  })

  it('takes %, _ and \\ as they are', () => {
    for (const text of ['100%', 'a_b', 'a\\b', '%%', '__', "a'b", 'a"b', '--', ':v0', '??']) expect(search(text)).toBe(found(text))
  })

  it('refuses more characters than it may have', () => {
    expect(search('x'.repeat(64))).toBe(found('x'.repeat(64)))
    expect(search('x'.repeat(65))).toBe(error)
    expect(outcome(() => containing('code', 'x'.repeat(65), FA, 'code', { most: 128 }))).toBe(found('x'.repeat(65)))
  })

  it('minds the case where it is told to', () => {
    expect(outcome(() => containing('code', 'Ab', FA, 'code', { caseSensitive: true }))).toBe('INSTR( row.code , "Ab" ) > 0')
  })
})

describe('a range', () => {
  const day1 = '2026-03-01'
  const day2 = '2026-03-02'

  it('of instants excludes both ends, of dates includes both (R-2001)', () => {
    expect(outcome(() => between('at', day1, day2, FC, 'at'))).toBe(`( row.at > "${day1}" ) AND ( row.at < "${day2}" )`)
    expect(outcome(() => fromTo('at', day1, day2, FC, 'at'))).toBe(`( row.at >= "${day1}" ) AND ( row.at <= "${day2}" )`)
  })

  it('may be open at either end, or at both', () => {
    expect(outcome(() => between('at', day1, undefined, FC, 'at'))).toBe(`( row.at > "${day1}" )`)
    expect(outcome(() => between('at', null, day2, FC, 'at'))).toBe(`( row.at < "${day2}" )`)
    expect(outcome(() => between('at', undefined, undefined, FC, 'at'))).toBe('none')
  })

  it('turned round is refused, one instant long is empty', () => {
    expect(outcome(() => between('at', day2, day1, FC, 'at'))).toBe('error atBegin')
    expect(outcome(() => fromTo('at', day2, day1, FC, 'at'))).toBe('error atFrom')
    expect(outcome(() => between('at', day1, day1, FC, 'at'))).toBe(`( row.at > "${day1}" ) AND ( row.at < "${day1}" )`)
  })

  it.each([
    ['FA', 'none', 'none'],
    ['FC', 'none', 'error atEnd'],
    ['FE', '( row.at IS NULL )', 'error atEnd'],
    ['FF', 'error atEnd', 'error atEnd'],
    ['FG', 'error atEnd', 'none'],
  ])('of class %s: null is %s, "" is %s', (name, nothing, empty) => {
    const empties = classes[name] as Empties
    expect([null, ''].map(value => outcome(() => between('at', undefined, value, empties, 'at')))).toEqual([nothing, empty])
  })
})

describe('conditions', () => {
  it('of no alternatives match nothing, of no demands everything', () => {
    expect(anyOf()).toBe(never)
    expect(allOf().text).toBe('1 = 1')
    expect(isIn('id', [])).toBe(never)
  })

  it('stand in parentheses, so that none can undo another', () => {
    const either = anyOf(contains('a', 'xx'), contains('b', 'yy'))
    expect(allOf(either, isIn('id', ['1'])).text).toBe(
      '( ( INSTR( LOWER( row.a ), LOWER( $ ) ) > 0 ) OR ( INSTR( LOWER( row.b ), LOWER( $ ) ) > 0 ) ) AND ( row.id IN ($) )',
    )
  })

  it('on lists have few lengths, filled up with a value that is there already', () => {
    const { text, values } = isIn('id', ['a', 'b', 'c'])
    expect(values).toEqual(['a', 'b', 'c', 'c', 'c'])
    expect(text).toBe('row.id IN ($, $, $, $, $)')
    const many = isIn(
      'id',
      Array.from({ length: 1001 }, (_, n) => n),
    )
    expect(many.values).toHaveLength(1001)
  })

  it('on lists ask for nothing twice', () => {
    expect(isIn('status', ['NEW', 'PAID', 'NEW', 'NEW', 'PAID', 'NEW'])).toEqual(isIn('status', ['NEW', 'PAID']))
  })

  it('never carry a value in their text', () => {
    const hostile = `x' OR 1=1 --`
    for (const { text } of [contains('a', hostile), isIn('a', [hostile]), allOf(contains('a', hostile, { caseSensitive: true }))])
      expect(text).not.toContain(hostile)
  })
})
