/** Ids: typed by their prefix, and nothing else is one. */
import { canonicalId, isIdOf, maxIdLength, newId, type Prefix, prefixes, prefixOf } from '../../src/shared/ids'

const all = Object.keys(prefixes) as Prefix[]

describe('an id', () => {
  it.each(['cus_1', 'cus_a-B-9', 'ord_CS20111', `ptn_${'9'.repeat(76)}`])('%s is one', id => {
    expect(prefixOf(id)).toBe(id.slice(0, 3))
  })

  it.each([
    '',
    'cus',
    'cus_',
    'cus1',
    '1',
    'CUS_1',
    'Cus_1',
    'zzz_1',
    'cus-1',
    'cus__1',
    ' cus_1',
    'cus_1 ',
    'cus_1\n',
    'cus_ 1',
    'cus_1;',
    "cus_1'",
    'cus_%',
    'cus_1\u0000',
    'cus_１',
    'cus_é',
    'cus_1/../2',
    `cus_${'1'.repeat(77)}`,
    'xcus_1',
    '__proto___1',
    'constructor_1',
  ])('%j is none, and costs no SQL', id => {
    expect(prefixOf(id)).toBeNull()
  })

  it('of 50,000 characters is refused at once', () => {
    expect(prefixOf(`cus_${'1'.repeat(50_000)}`)).toBeNull()
  })

  it('is of one kind only', () => {
    expect(isIdOf('cus', 'cus_1')).toBe(true)
    expect(isIdOf('ord', 'cus_1')).toBe(false)
    expect(isIdOf('cus', 'cus')).toBe(false)
  })
})

describe('the prefix table', () => {
  it('names a type for each prefix, and no type twice', () => {
    expect(new Set(Object.values(prefixes)).size).toBe(all.length)
    for (const prefix of all) expect(prefix).toMatch(/^[a-z]{3}$/)
  })
})

describe('a new id', () => {
  it('is well-formed, fits its column, and is never given twice', () => {
    for (const prefix of all) {
      const ids = Array.from({ length: 50 }, () => newId(prefix))
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) expect([prefixOf(id), id.length <= maxIdLength]).toEqual([prefix, true])
    }
  })
})

describe('an order id', () => {
  it.each([
    ['ord_cs20a', 'ord_CS20A'],
    ['ORD_cs20a', 'ord_CS20A'],
    ['ord_CS20A', 'ord_CS20A'],
    ['cus_abc', 'cus_abc'],
    ['vch_01abc', 'vch_01abc'],
    ['order_x', 'order_x'],
    ['', ''],
  ])('%s is read as %s (part 1 §4.1)', (given, read) => {
    expect(canonicalId(given)).toBe(read)
  })
})
