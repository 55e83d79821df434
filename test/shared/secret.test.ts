/** Personal data prints as its mask, however it is printed (R-MASK-1). */
import { format, inspect } from 'node:util'
import { Secret, type SecretKind } from '../../src/shared/secret'

const masked = (kind: SecretKind, value: string): string => new Secret(value, kind, false).masked

describe('the mask', () => {
  it.each([
    ['张三丰', '张**'],
    ['Huawei Cloud', 'H**'],
    ['王', '王**'],
    ['𠮷野家', '𠮷**'],
    ['', '**'],
  ])('of the name %j is %j', (value, mask) => {
    expect(masked('name', value)).toBe(mask)
  })

  it.each([
    ['13812345621', '138******21'],
    ['0086-13812345621', '008******21'],
    ['1234567', '123******67'],
    ['123456', '*****'],
    ['', '*****'],
  ])('of the mobile number %j is %j', (value, mask) => {
    expect(masked('mobile', value)).toBe(mask)
  })

  it.each([
    ['zhang.san@example.com', 'z***@example.com'],
    ['a@b@example.com', 'a***@example.com'],
    ['𠮷野@example.com', '𠮷***@example.com'],
    ['@example.com', '***'],
    ['no address', '***'],
    ['', '***'],
  ])('of the e-mail %j is %j', (value, mask) => {
    expect(masked('email', value)).toBe(mask)
  })

  it('does not tell how long a name or a number is', () => {
    expect(masked('name', '王'.repeat(60))).toBe('王**')
    expect(masked('mobile', `138${'0'.repeat(20)}21`)).toBe('138******21')
  })
})

describe('a secret', () => {
  const value = 'CANARY-value'
  const secret = new Secret(value, 'name', true)

  it.each<[string, string]>([
    ['as text', String(secret)],
    ['in a template', `${secret.toString()}`],
    ['added to a text', '' + secret],
    ['as JSON', JSON.stringify(secret)],
    ['inside JSON', JSON.stringify({ rows: [{ secret }] })],
    ['inspected', inspect(secret)],
    ['inspected with everything hidden', inspect({ secret }, { showHidden: true, depth: 9 })],
    ['formatted for a log', format('%s %o %j', secret, secret, secret)],
    ['by its properties', JSON.stringify(Object.entries(secret))],
    ['by its own names', JSON.stringify(Object.getOwnPropertyNames(secret).map(name => Reflect.get(secret, name) as unknown))],
    ['spread', JSON.stringify({ ...secret })],
    ['in an error', new Error(`refused: ${secret.toString()}`).message],
    ['cloned', JSON.stringify(structuredClone(secret))],
  ])('%s shows no value', (_way, printed) => {
    expect(printed).not.toContain('ANARY')
  })

  it('is opened by its class only', () => {
    expect(Secret.open(secret)).toBe(value)
    expect(() => Secret.open({ ...secret } as Secret)).toThrow()
  })

  it('says whether its viewer may ask for the value', () => {
    expect([secret.canReveal, new Secret(value, 'name', false).canReveal]).toEqual([true, false])
  })
})
