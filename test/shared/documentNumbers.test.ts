/** Numbers of invoices, transfers and parcels: which there are, and which are one. */
import { documentNumberOf, wholeInvoiceNumberOf } from '../../src/shared/documentNumbers'
import { UserError } from '../../src/shared/errors'

const refusal = (text: string): unknown => {
  try {
    return documentNumberOf(text, 10, 'invoices', '0', 'invoiceNo')
  } catch (error) {
    return error instanceof UserError ? [error.code, error.field] : error
  }
}

describe('the number of a document', () => {
  it.each(['ab-52/7', 'AB-52/7', '  Ab-52/7\n', 'ＡＢ－５２／７'])('is one, however it is typed: %j', text => {
    expect(documentNumberOf(text, 10, 'invoiceNo')).toBe('AB-52/7')
  })

  it.each(['', '  ', '=1+1', '+1', '-1', '@SUM(A1)', 'A B', 'A\nB', 'A\tB', 'A,B', 'A"B', 'A\u202EB', 'ß', 'ı', '编号1', 'x'.repeat(11)])(
    'is not %j: nothing that a spreadsheet runs, that breaks a line, or that cannot be seen',
    text => {
      expect(refusal(text)).toEqual(['INVALID_INPUT', ['invoices', '0', 'invoiceNo']])
    },
  )
})

describe('the whole number of an invoice', () => {
  it.each([
    ['twenty digits of a fully electronic one', ' 26442000000012345678\n', '26442000000012345678'],
    ['a code of ten digits, and eight', '5200000000 10000001', '520000000010000001'],
    ['a code of ten digits that begin with 0, and eight', '0200000000-10000001', '020000000010000001'],
    ['a code of twelve digits, and eight', '０44001000111/12345678', '04400100011112345678'],
  ])('is %s', (_, typed, number) => {
    expect(wholeInvoiceNumberOf(typed, 'invoiceNo')).toBe(number)
  })

  it.each([
    '12345678',
    '4400100011112345678',
    '12345678/044001000111',
    '12345678 044001000111',
    '2644-2000-0000-1234-5678',
    'x'.repeat(99),
  ])('is not %j: whoever reads it could take it for another', typed => {
    expect(() => wholeInvoiceNumberOf(typed, 'invoiceNo')).toThrow(expect.objectContaining({ code: 'INVALID_INPUT', field: ['invoiceNo'] }))
  })
})
