/** The memory of good tokens: how long it lasts, how much it holds, and what never enters it. */
import { cachedVerifier, type Verify } from '../../../src/access/signIn'

const start = Date.parse('2031-03-14T15:09:26.000Z')
const minutes = 60_000
let now = start
const clock = () => new Date(now)

/** Tokens here are the subject, good for ten minutes; `bad…` is refused. */
const verifyFor = (validFor = 10 * minutes) =>
  jest.fn<ReturnType<Verify>, [string]>(async token =>
    token.startsWith('bad') ? null : { identity: { issuer: 'https://sign-in.example', subject: token }, expiresAt: start + validFor },
  )

beforeEach(() => {
  now = start
})

test('checks a token once, and each token by itself', async () => {
  const verify = verifyFor()
  const cached = cachedVerifier(verify, { now: clock })
  expect(await cached('ann')).toEqual({ issuer: 'https://sign-in.example', subject: 'ann' })
  expect(await cached('ann')).toEqual({ issuer: 'https://sign-in.example', subject: 'ann' })
  expect((await cached('bob'))?.subject).toBe('bob')
  expect(verify.mock.calls).toEqual([['ann'], ['bob']])
})

test('forgets a token at its end', async () => {
  const verify = verifyFor()
  const cached = cachedVerifier(verify, { now: clock })
  await cached('ann')
  now = start + 10 * minutes - 1
  await cached('ann')
  expect(verify).toHaveBeenCalledTimes(1)
  now = start + 10 * minutes
  await cached('ann')
  await cached('ann')
  expect(verify).toHaveBeenCalledTimes(3)
})

test('forgets a token after an hour, however long it is good for', async () => {
  const verify = verifyFor(365 * 24 * 60 * minutes)
  const cached = cachedVerifier(verify, { now: clock })
  await cached('ann')
  now = start + 60 * minutes - 1
  await cached('ann')
  expect(verify).toHaveBeenCalledTimes(1)
  now = start + 60 * minutes
  await cached('ann')
  expect(verify).toHaveBeenCalledTimes(2)
})

test('remembers for five seconds what was refused, and never a failure', async () => {
  const verify = verifyFor()
  const cached = cachedVerifier(verify, { now: clock })
  expect(await cached('bad')).toBeNull()
  now = start + 4_999
  expect(await cached('bad')).toBeNull()
  expect(verify).toHaveBeenCalledTimes(1)
  now = start + 5_000
  expect(await cached('bad')).toBeNull()
  verify.mockRejectedValueOnce(new Error('down'))
  await expect(cached('ann')).rejects.toThrow('down')
  expect((await cached('ann'))?.subject).toBe('ann')
  expect(verify).toHaveBeenCalledTimes(4)
})

test('refuses a token that was valid until now as one that never was', async () => {
  let isValid = true
  const verify = jest.fn<ReturnType<Verify>, [string]>(token => (isValid ? verifyFor()(token) : Promise.resolve(null)))
  const cached = cachedVerifier(verify, { now: clock })
  await cached('ann')
  isValid = false
  now = start + 10 * minutes
  expect([await cached('ann'), await cached('ann')]).toEqual([null, null])
  expect(verify).toHaveBeenCalledTimes(2)
})

test('loses no valid token to a forger who tries many', async () => {
  const verify = verifyFor()
  const cached = cachedVerifier(verify, { now: clock, max: 2 })
  await cached('ann')
  for (let n = 0; n < 1_500; n++) await cached(`bad ${n}`)
  verify.mockClear()
  expect((await cached('ann'))?.subject).toBe('ann')
  expect(verify).not.toHaveBeenCalled()
})

test('holds as many tokens as it may, and drops the one that was used longest ago', async () => {
  const verify = verifyFor()
  const cached = cachedVerifier(verify, { now: clock, max: 2 })
  for (const token of ['ann', 'bob', 'ann', 'cho']) await cached(token)
  expect(verify.mock.calls.flat()).toEqual(['ann', 'bob', 'cho'])
  verify.mockClear()
  for (const token of ['ann', 'cho', 'bob']) await cached(token)
  expect(verify.mock.calls.flat()).toEqual(['bob'])
})
