/** Numbers of invoices, transfers and parcels: which there are, and which are one. */
import { documentNumberOf } from '../../src/shared/documentNumbers'
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
