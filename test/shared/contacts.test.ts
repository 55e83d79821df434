/** Numbers, addresses and names in one spelling each; nothing that a spreadsheet would run, and no mask that came back from a screen. */
import { emailOf, longestContactEmail, mobileOf, nameOf, textOf } from '../../src/shared/contacts'
import { companyKeyOf } from '../../src/shared/companyKey'

describe('an e-mail address', () => {
  const checked = (text: string) => emailOf(text, longestContactEmail, 'email')

  it.each([' Hong@Example.COM ', 'hong@example.com'])('is one in any capitals: %j', text => {
    expect(checked(text)).toBe('hong@example.com')
  })

  it.each(['=1+1@x.y', '+1@x.y', '-1@x.y', '@x.y', 'h***@example.com', 'hong', 'two words@x.y', `${'x'.repeat(61)}@x.y`])(
    'is refused as %j: not a formula, not a mask, in its form (part 1 §0.3)',
    text => expect(() => checked(text)).toThrow('INVALID_INPUT'),
  )
})

it.each(['13800000021', ' 0086-13800000021', '+86-13800000021', '+8613800000021'])(
  'a mobile number is one with and without its country: %j',
  text => {
    expect(mobileOf(text, 'mobilePhone')).toBe('13800000021')
  },
)

it.each(['1', '138******21', '0044-7700900123'])('a mobile number of another form is refused: %j (CBC.5017)', text => {
  expect(() => mobileOf(text, 'mobilePhone')).toThrow('MOBILE_INVALID')
})

it.each(['', '  ', 'two\nlines', 'x'.repeat(6), 'nul\u0000', '\u200b', '\u3164 \u2800', 'a\u2028b', 'a\u202eb', 'a\u2069b'])(
  'a text has something on one line: not %j',
  text => {
    expect(() => textOf(text, 5, 'name')).toThrow('INVALID_INPUT')
  },
)

it('a name has one space where there were several', () => expect(nameOf(' Acme \t  Ltd ', 20)).toBe('Acme Ltd'))

it.each([
  'ACME (Shanghai) Ltd.',
  'ＡＣＭＥ（Shanghai）Ltd',
  'acme-shanghai, ltd',
  'Acme\u200bShanghai\u00a0Ltd',
  'Ac\u3164me Shanghai\ufe0f Ltd',
])('a company is one in any capitals, width, spaces and punctuation: %j (R-DEV-1)', name =>
  expect(companyKeyOf(name)).toBe('acmeshanghailtd'),
)

it('a company whose name is nothing but signs is still one', () => expect(companyKeyOf('＋＋')).toBe('++'))
