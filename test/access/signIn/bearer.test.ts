/** The Authorization header: absent, a bearer token, or something that must not pass for absent. */
import { bearerOf } from '../../../src/access/signIn'

test.each([
  ['Bearer aa.bb.cc', 'aa.bb.cc'],
  ['bearer aa.bb.cc', 'aa.bb.cc'],
  ['BEARER A-Z_0.9~+/==', 'A-Z_0.9~+/=='],
])('reads %j', (header, token) => {
  expect(bearerOf(header)).toBe(token)
})

test('no header is nobody', () => {
  expect(bearerOf(undefined)).toBeNull()
})

test.each([
  '',
  ' ',
  'Bearer',
  'Bearer ',
  'Bearer  aa.bb.cc',
  ' Bearer aa.bb.cc',
  'Bearer aa.bb.cc ',
  'Bearer aa.bb.cc\n',
  'Bearer\taa.bb.cc',
  'Bearer aa.bb.cc, Bearer dd.ee.ff',
  'Bearer aa bb',
  'Bearer =',
  'Bearer a=b',
  'Bearer ａａ.bb.cc',
  'Bearer "aa.bb.cc"',
  'Bearer: aa.bb.cc',
  'Bearertoken',
  'Basic YW5uOnNlY3JldA==',
  'Token aa.bb.cc',
  'aa.bb.cc',
])('calls %j malformed', header => {
  expect(bearerOf(header)).toBe('malformed')
})
