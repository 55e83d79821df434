/** Signing in with an OpenID Connect issuer: which tokens are good, how its keys are found, and what happens while it is away. */
import { SignJWT } from 'jose'
import { cachedVerifier, IssuerUnreachable, oidcVerifier } from '../../../src/access/signIn'
import { compact, ecKey, edKey, rsaKey, signedBy, startIssuer, type KeyPair, type LoopbackIssuer } from './loopbackIssuer'

const audience = 'partner-center-api'
const start = new Date('2031-03-14T15:09:26.000Z')
const seconds = start.getTime() / 1000
const ec = ecKey('ec')
const rsa = rsaKey('rsa')
const ed = edKey('ed')
const unavailable = expect.objectContaining({ extensions: expect.objectContaining({ code: 'SERVICE_UNAVAILABLE' }) })

let issuer: LoopbackIssuer
let now = start
const verifier = () => oidcVerifier({ issuer: issuer.issuer, audience, now: () => now })
const token = (claims: object = {}, header: object = {}, key: KeyPair = ec) =>
  compact(
    { alg: 'ES256', kid: key.kid, ...header },
    { iss: issuer.issuer, aud: audience, sub: 'ann', exp: seconds + 600, ...claims },
    signedBy(key),
  )
const later = (ms: number) => {
  now = new Date(start.getTime() + ms)
}
/** The key set's own clock, which decides when it may be fetched again. */
const keySetLater = (ms: number) => jest.spyOn(Date, 'now').mockReturnValue(Date.now() + ms)

beforeEach(async () => {
  now = start
  issuer = await startIssuer(ec, rsa, ed)
})
afterEach(() => {
  jest.restoreAllMocks()
  return issuer.stop()
})

describe('a good token', () => {
  test.each([
    ['RS256', rsa],
    ['PS256', rsa],
    ['ES256', ec],
    ['EdDSA', ed],
  ])('is accepted when signed with %s', async (alg, key) => {
    const signed = await new SignJWT({ iss: issuer.issuer, aud: [audience, 'another'], sub: 'auth0|ann', exp: seconds + 600 })
      .setProtectedHeader({ alg, kid: key.kid })
      .sign(key.privateKey)
    expect(await verifier()(signed)).toEqual({
      identity: { issuer: issuer.issuer, subject: 'auth0|ann' },
      expiresAt: (seconds + 600) * 1000,
    })
  })

  test.each([undefined, 'JWT', 'jwt', 'at+jwt', 'AT+JWT', 'application/at+jwt'])('is accepted with typ %s', async typ => {
    expect(await verifier()(token({}, { typ }))).not.toBeNull()
  })

  test('needs no kid where only one key fits', async () => {
    expect(await verifier()(token({}, { kid: undefined }))).not.toBeNull()
  })

  test('needs a kid where several keys fit', async () => {
    issuer.keys.push(ecKey('ec-2'))
    expect(await verifier()(token({}, { kid: undefined }))).toBeNull()
    expect(await verifier()(token())).not.toBeNull()
  })

  test.each([
    ['29 s after its end', { exp: seconds - 29 }, true],
    ['30 s after its end', { exp: seconds - 30 }, false],
    ['30 s before its beginning', { nbf: seconds + 30 }, true],
    ['31 s before its beginning', { nbf: seconds + 31 }, false],
  ])('and clocks that differ: %s', async (_, claims, accepted) => {
    expect((await verifier()(token(claims))) !== null).toBe(accepted)
  })
})

describe('the keys of the issuer', () => {
  test('are fetched once for many tokens', async () => {
    const verify = verifier()
    await Promise.all(Array.from({ length: 20 }, (_, i) => verify(token({ sub: `member-${i}` }))))
    expect(issuer.requests).toEqual(['/.well-known/openid-configuration', '/keys'])
  })

  test('are fetched again for a new kid, so that a rotated key is found', async () => {
    const verify = verifier()
    await verify(token())
    const next = ecKey('next')
    issuer.keys.push(next)
    keySetLater(31_000)
    expect(await verify(token({}, {}, next))).not.toBeNull()
    expect(issuer.requests).toHaveLength(4)
  })

  test('are not fetched again for each made-up kid', async () => {
    const verify = verifier()
    await verify(token())
    for (let i = 0; i < 20; i++) expect(await verify(token({}, { kid: `made-up-${i}` }))).toBeNull()
    expect(issuer.requests).toHaveLength(2)
  })

  test('are forgotten after ten minutes, so that a withdrawn key signs nobody in', async () => {
    const verify = verifier()
    expect(await verify(token())).not.toBeNull()
    issuer.keys.splice(0, 1)
    keySetLater(601_000)
    expect(await verify(token())).toBeNull()
  })

  test('are found below an issuer with a path and with a slash at its end', async () => {
    const asked: string[] = []
    const issuerWithSlash = 'https://sign-in.example/tenant/'
    const verify = oidcVerifier({
      issuer: issuerWithSlash,
      audience,
      fetchJwks: async url => {
        asked.push(url)
        return Response.json(url.endsWith('/keys') ? { keys: [] } : { issuer: issuerWithSlash, jwks_uri: 'https://keys.example/keys' })
      },
    })
    expect(await verify(token())).toBeNull()
    expect(asked).toEqual(['https://sign-in.example/tenant/.well-known/openid-configuration', 'https://keys.example/keys'])
  })
})

describe('an issuer that is down', () => {
  test('makes tokens unavailable, not invalid', async () => {
    issuer.isDown = true
    await expect(verifier()(token())).rejects.toEqual(unavailable)
  })

  test('leaves a token working that was seen before', async () => {
    const verify = cachedVerifier(verifier(), { now: () => now })
    const seen = token()
    await verify(seen)
    issuer.isDown = true
    keySetLater(601_000)
    expect(await verify(seen)).toEqual({ issuer: issuer.issuer, subject: 'ann' })
    await expect(verify(token({ sub: 'bob' }))).rejects.toEqual(unavailable)
  })

  test('still refuses what no key could make good', async () => {
    issuer.isDown = true
    expect(await verifier()(token({}, { alg: 'HS256' }))).toBeNull()
    expect(await verifier()('no token')).toBeNull()
  })

  test('is asked again after five seconds, and not before', async () => {
    const fetchJwks = jest.fn(fetch)
    const verify = oidcVerifier({ issuer: issuer.issuer, audience, fetchJwks, now: () => now })
    issuer.isDown = true
    for (let i = 0; i < 10; i++) await expect(verify(token({ sub: `member-${i}` }))).rejects.toEqual(unavailable)
    expect(fetchJwks).toHaveBeenCalledTimes(1)
    issuer.isDown = false
    later(4_999)
    await expect(verify(token())).rejects.toEqual(unavailable)
    later(5_000)
    expect(await verify(token())).not.toBeNull()
  })
})

describe('at start-up', () => {
  test('a right issuer is found out', async () => {
    await expect(verifier().fetchKeys()).resolves.toBeUndefined()
    expect(issuer.requests).toHaveLength(2)
  })

  const answers =
    (document: unknown, keys: unknown = { keys: [] }) =>
    async (url: string) =>
      Response.json(url.endsWith('/keys') ? keys : document)
  const named = 'https://sign-in.example'

  test.each<[string, (url: string) => Promise<Response>, RegExp]>([
    ['answers 404', async () => new Response('', { status: 404 }), /answered 404$/],
    ['redirects', async () => Response.redirect('https://evil.example', 302), /answered 302$/],
    ['answers no JSON', async () => new Response('<html>\n</html>'), /JSON/],
    ['answers null', answers(null), /names another issuer$/],
    ['speaks for another issuer', answers({ issuer: 'https://evil.example', jwks_uri: `${named}/keys` }), /names another issuer$/],
    ['names no key set', answers({ issuer: named }), /names no jwks_uri$/],
    ['names a key set that is no URL', answers({ issuer: named, jwks_uri: '/keys' }), /names no jwks_uri$/],
    [
      'names a key set without encryption',
      answers({ issuer: named, jwks_uri: 'http://sign-in.example/keys' }),
      /neither https nor its own$/,
    ],
    ['has a key set that is none', answers({ issuer: named, jwks_uri: `${named}/keys` }, { keys: 'none' }), /malformed$/],
  ])('one line says that the issuer %s', async (_, fetchJwks, reason) => {
    const verify = oidcVerifier({ issuer: named, audience, fetchJwks })
    const error: unknown = await verify.fetchKeys().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(IssuerUnreachable)
    expect((error as Error).message).toMatch(/^The keys of https:\/\/sign-in\.example cannot be had: [^\n]+$/)
    expect((error as Error).message).toMatch(reason)
    await expect(verify(token())).rejects.toEqual(unavailable)
  })

  test('one line says that nobody listens there', async () => {
    const gone = await startIssuer(ec)
    await gone.stop()
    const error: unknown = await oidcVerifier({ issuer: gone.issuer, audience })
      .fetchKeys()
      .catch((thrown: unknown) => thrown)
    expect((error as Error).message).toBe(`The keys of ${gone.issuer} cannot be had: ECONNREFUSED`)
  })
})
