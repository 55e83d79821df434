/** Errors: one table of codes, in two languages, with the vendor's codes beside ours. */
import {
  badInput,
  customerNotFound,
  forbidden,
  invalidInput,
  invalidState,
  notFound,
  requestError,
  unauthenticated,
  UserError,
  type UserErrorCode,
  userErrorCodes,
} from '../../src/shared/errors'

const codes = Object.keys(userErrorCodes) as UserErrorCode[]
const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort()

describe('the table of codes', () => {
  it.each(codes)('words %s in English and in Chinese, about the same values', code => {
    const { en, zh } = userErrorCodes[code]
    expect(zh).toMatch(/\p{Script=Han}/u)
    expect(placeholders(zh)).toEqual(placeholders(en))
    expect(code).toMatch(/^[A-Z][A-Z0-9_]+[A-Z]$/)
  })

  it('never answers CBC.99000000, which would tell a customer that is not mine from one that does not exist (api §8)', () => {
    expect(JSON.stringify(userErrorCodes)).not.toContain('CBC.99000000')
  })
})

describe('a user error', () => {
  it('fills its wording from its values, and leaves no hole where one is missing', () => {
    const error = new UserError('QUOTA_INSUFFICIENT', { available: '5.00' })
    expect([error.wording('en'), error.wording('zh')]).toEqual(['The quota has 5.00 left.', '额度余额不足，剩余 5.00。'])
    expect(new UserError('QUOTA_INSUFFICIENT').wording('en')).toBe('The quota has – left.')
  })

  it('does not fill values into values', () => {
    expect(new UserError('INVALID_INPUT', { reason: '{current}', current: 'x' }).wording('en')).toBe('The input is not valid: {current}.')
  })

  it('about a value names where it stands, in both languages', () => {
    const [inside, whole] = [invalidInput('too long', 'lines', '0'), invalidInput('too long')]
    expect([inside.wording('en'), inside.wording('zh')]).toEqual(['lines.0 is not valid: too long.', '参数 lines.0 错误：too long。'])
    expect([whole.wording('en'), whole.wording('zh')]).toEqual(['The input is not valid: too long.', '参数错误：too long。'])
  })

  it('about a state says what is possible instead, and says so plainly where nothing is', () => {
    const [some, none] = [invalidState('OPEN', ['close', 'paint']), invalidState('GONE', [])]
    expect(some.wording('en')).toBe('Not possible in state OPEN; possible now: close, paint.')
    expect(none.wording('en')).toBe('Not possible in state GONE; nothing is possible now.')
    expect([some.wording('zh'), none.wording('zh')]).toEqual([
      '当前状态 OPEN 不允许该操作；允许的操作：close, paint。',
      '当前状态 GONE 不允许该操作，目前没有可执行的操作。',
    ])
  })

  it('speaks of things as people do, and points nowhere where it is about the whole', () => {
    const missing = notFound('partnerPaymentRequest')
    expect([missing.wording('en'), missing.wording('zh')]).toEqual(['There is no such partner payment request.', '代支付申请不存在。'])
    expect([missing.field, notFound('MdfQuota').wording('en')]).toEqual([null, 'There is no such MDF quota.'])
  })

  it("carries the vendor's code where there is one", () => {
    expect([new UserError('QUOTA_INSUFFICIENT').upstreamCode, new UserError('NOT_FOUND').upstreamCode]).toEqual(['CBC.99000013', null])
  })

  it('about a customer is the same for a foreign and for a missing one, and says which field', () => {
    expect(customerNotFound('customerId')).toMatchObject({ code: 'NOT_FOUND', upstreamCode: 'CBC.99000035', field: ['customerId'] })
    expect(notFound('voucher', 'id')).toMatchObject({ code: 'NOT_FOUND', upstreamCode: null, field: ['id'] })
    expect(invalidInput('too long', 'lines', '0')).toMatchObject({ code: 'INVALID_INPUT', upstreamCode: 'CBC.0100', field: ['lines', '0'] })
  })
})

describe('a request error', () => {
  it('has a code, the vendor code where there is one, and its HTTP status', () => {
    expect(unauthenticated().extensions).toEqual({
      code: 'UNAUTHENTICATED',
      upstreamCode: 'CBC.0154',
      http: { status: 401, headers: new Map([['www-authenticate', 'Bearer']]) },
    })
    expect(forbidden().extensions).toEqual({ code: 'FORBIDDEN', upstreamCode: 'CBC.0151' })
    expect(requestError('SERVICE_UNAVAILABLE', 'later').extensions.http).toEqual({ status: 503, headers: new Map([['retry-after', '2']]) })
    expect(requestError('RATE_LIMITED', 'slower').extensions.http).toEqual({ status: 429, headers: new Map() })
  })

  it('notes no frames, which nobody would read, and leaves them to every other error', () => {
    expect(forbidden().stack).not.toMatch(/^ +at /m)
    expect(new Error('ours').stack).toMatch(/^ +at /m)
    const cause = new Error('the cause')
    expect(requestError('SERVICE_UNAVAILABLE', 'later', {}, { originalError: cause }).stack).toBe(cause.stack)
  })

  it('about an argument names it', () => {
    expect(badInput('first', 'is too much').toJSON()).toEqual({
      message: 'Argument "first": is too much',
      extensions: { code: 'BAD_USER_INPUT', argument: 'first', upstreamCode: 'CBC.0100' },
    })
  })
})
