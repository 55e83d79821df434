/** A reason is said in own words, on one line. */
import { reasonGiven, reasonOf } from '../../src/shared/reason'

it('is trimmed; blank is none', () => {
  expect([reasonOf(' moved '), reasonOf('  '), reasonOf(null)]).toEqual(['moved', null, null])
})

it.each(['x'.repeat(257), 'two\nlines', 'nul\u0000', 'paid \u202efdp.exe'])('is not %j: it stands in lists, messages and files', text => {
  expect(() => reasonOf(text)).toThrow('INVALID_INPUT')
  expect(() => reasonGiven(text)).toThrow('INVALID_INPUT')
})

it.each(['', ' ', '\u200b'])('has to be given where it is needed: not %j', text => {
  expect(() => reasonGiven(text)).toThrow('REASON_REQUIRED')
})
