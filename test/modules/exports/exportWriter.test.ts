/** How cells become text: quoting, formulas, masks, and exact amounts (R-EXP-2). */
import 'reflect-metadata'
import { Readable } from 'node:stream'
import { ExportFormat } from '../../../src/modules/exports'
import { writers } from '../../../src/modules/exports/exportWriter'
import type { Cell } from '../../../src/modules/exports/kinds'
import { Money } from '../../../src/shared/money'
import { Secret } from '../../../src/shared/secret'

const written = async (format: ExportFormat, columns: string[], ...pages: Cell[][][]): Promise<string> => {
  let all = ''
  for await (const part of writers[format].write(columns, Readable.from(pages))) all += part
  return all
}
const cell = async (value: Cell): Promise<string> =>
  (await written(ExportFormat.CSV, ['a'], [[value]])).replace('\uFEFFa\r\n', '').replace(/\r\n$/, '')

describe('CSV', () => {
  it('begins with the mark of UTF-8 and the names of the columns, and ends each line as RFC 4180 wants', async () => {
    expect(await written(ExportFormat.CSV, ['id', 'name'], [['1', '甲']], [['2', '乙']])).toBe('\uFEFFid,name\r\n1,甲\r\n2,乙\r\n')
    expect(await written(ExportFormat.CSV, ['id'], [])).toBe('\uFEFFid\r\n')
  })

  it.each([
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    ['two\r\nlines', '"two\r\nlines"'],
    [' outer ', '" outer "'],
    ['plain', 'plain'],
    ['', ''],
  ])('quotes %j as %j', async (text, expected) => {
    expect(await cell(text)).toBe(expected)
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1', '＋1', '－1', '＠x', "=cmd|'/c calc'!A1", '\u0000=1'])(
    'puts an apostrophe before %j, which a spreadsheet would run',
    async text => {
      expect((await cell(text)).replace(/^"/, '').startsWith("'")).toBe(true)
    },
  )

  it.each(['a=1', '1-1', 'x@example.com', "'=1"])('leaves %j alone', async text => {
    expect(await cell(text)).toBe(text)
  })

  it('writes amounts as exact decimals, also below zero', async () => {
    expect(await cell(Money.of('-12.3', 'CNY'))).toBe('-12.30')
    expect(await cell(Money.of('90071992547.40991234', 'CNY'))).toBe('90071992547.40991234')
  })

  it('writes nothing for null, and words and numbers as they are', async () => {
    expect([await cell(null), await cell(true), await cell(-7)]).toEqual(['', 'true', '-7'])
  })

  it('writes masks, also for those who may see the whole, and guards what they begin with', async () => {
    expect(await cell(new Secret('张三科技', 'name', true))).toBe('张**')
    expect(await cell(new Secret('13812345678', 'mobile', true))).toBe('138******78')
    expect(await cell(new Secret('=HYPERLINK("x")', 'name', true))).toBe("'=**")
  })
})

describe('JSONL', () => {
  it('is one object a line, with amounts as exact text and masks', async () => {
    const line: Cell[] = ['=1', Money.of('1.5', 'CNY'), new Secret('zhang@example.com', 'email', true), null, true, 3]
    const text = await written(ExportFormat.JSONL, ['a', 'b', 'c', 'd', 'e', 'f'], [line], [line])
    expect(text.endsWith('}\n')).toBe(true)
    const objects = text
      .trim()
      .split('\n')
      .map(each => JSON.parse(each) as object)
    expect(objects).toEqual(Array(2).fill({ a: '=1', b: '1.50', c: 'z***@example.com', d: null, e: true, f: 3 }))
  })
})
