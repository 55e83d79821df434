/** Forged tokens against a real issuer on loopback: whatever a forger sends, nobody is signed in. */
import { createHmac, sign, type KeyObject } from 'node:crypto'
import { cachedVerifier, oidcVerifier, type TokenVerifier } from '../../../src/access/signIn'
import { compact, ecKey, signedBy, publicJwk, rsaKey, edKey, startIssuer, type LoopbackIssuer, type Signer } from './loopbackIssuer'

const audience = 'partner-center-api'
const now = new Date('2031-03-14T15:09:26.000Z')
const seconds = Math.floor(now.getTime() / 1000)

const genuine = ecKey('2031-a')
const genuineRsa = rsaKey('2031-b')
const genuineEd = edKey('2031-c')
const forger = ecKey('2031-a')
const forgerRsa = rsaKey('2031-b')
const forgerEd = edKey('2031-c')

let issuer: LoopbackIssuer
let forgersHost: LoopbackIssuer
let verify: TokenVerifier

beforeAll(async () => {
  issuer = await startIssuer(genuine, genuineRsa, genuineEd)
  forgersHost = await startIssuer(forger)
  verify = cachedVerifier(oidcVerifier({ issuer: issuer.issuer, audience, now: () => now }), { now: () => now })
})
afterAll(() => Promise.all([issuer.stop(), forgersHost.stop()]))

type Json = Record<string, unknown>
const headerOf = (change: Json = {}): Json => ({ alg: 'ES256', typ: 'at+jwt', kid: genuine.kid, ...change })
const claimsOf = (change: Json = {}): Json => ({
  iss: issuer.issuer,
  aud: audience,
  sub: 'ann',
  iat: seconds,
  exp: seconds + 600,
  ...change,
})
const token = (claims: Json = {}, header: Json = {}, signer: Signer = signedBy(genuine)) =>
  compact(headerOf(header), claimsOf(claims), signer)

const hmac =
  (secret: string | Buffer, digest = 'sha256'): Signer =>
  data =>
    createHmac(digest, secret).update(data).digest()
const noSignature: Signer = () => Buffer.alloc(0)
const pem = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }) as string
const der = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' })

/** One part of a good token exchanged. */
const withPart = (index: number, change: (part: string) => string) =>
  token()
    .split('.')
    .map((part, at) => (at === index ? change(part) : part))
    .join('.')
const rewritten = (change: Json) => (part: string) =>
  Buffer.from(JSON.stringify({ ...(JSON.parse(Buffer.from(part, 'base64url').toString()) as Json), ...change })).toString('base64url')

const unsigned = Object.fromEntries(
  ['none', 'None', 'NONE', 'nOnE', 'nonE', 'none ', ''].map(alg => [`alg "${alg}"`, () => token({}, { alg }, noSignature)]),
)

const weakSecrets = [
  ...[
    '',
    ' ',
    '0',
    '1',
    '123456',
    '12345678',
    '1234567890',
    'a',
    'admin',
    'api',
    'auth',
    'changeme',
    'default',
    'demo',
    'dev',
    'example',
    'hmac',
  ],
  ...[
    'hs256',
    'jwt',
    'jwt-secret',
    'jwtsecret',
    'key',
    'letmein',
    'mysecret',
    'none',
    'null',
    'partner',
    'partner-center',
    'password',
    'private',
  ],
  ...['qwerty', 'root', 'secret', 'secretkey', 'supersecret', 'test', 'token', 'your-256-bit-secret'],
]
const weaklySigned = Object.fromEntries(
  weakSecrets.map(secret => [`weak secret "${secret}"`, () => token({}, { alg: 'HS256' }, hmac(secret))]),
)

const forgeries: Record<string, () => string> = {
  ...unsigned,
  'alg none that kept a signature': () => token({}, { alg: 'none' }),
  'no alg at all': () => token({}, { alg: undefined }),
  'alg as a list': () => token({}, { alg: ['ES256'] }),

  'signature stripped': () => withPart(2, () => ''),
  'signature and its dot stripped': () => token().split('.').slice(0, 2).join('.'),
  'a bit of the signature flipped': () => withPart(2, part => (part.startsWith('A') ? 'B' : 'A') + part.slice(1)),
  'signature cut short': () => withPart(2, part => part.slice(0, 40)),
  'signature of zeros': () => token({}, {}, () => Buffer.alloc(64)),
  'signature of another token': () => withPart(2, () => token({ sub: 'bob' }).split('.')[2] ?? ''),
  'signature in DER form of zeros': () => token({}, {}, () => Buffer.from('3006020100020100', 'hex')),

  'subject changed': () => withPart(1, rewritten({ sub: 'admin' })),
  'audience changed': () => withPart(1, rewritten({ aud: [audience, 'more'] })),
  'expiry changed': () => withPart(1, rewritten({ exp: seconds + 6000 })),
  'role added': () => withPart(1, rewritten({ roles: ['SYSTEM_ADMIN'] })),
  'header changed': () => withPart(0, rewritten({ typ: 'JWT' })),

  'expired beyond the clock tolerance': () => token({ exp: seconds - 30 }),
  'expired a day ago': () => token({ exp: seconds - 86_400 }),
  'expiry zero': () => token({ exp: 0 }),
  'expiry missing': () => token({ exp: undefined }),
  'expiry null': () => token({ exp: null }),
  'expiry as text': () => token({ exp: String(seconds + 600) }),
  'expiry beyond all numbers': () => compact(headerOf(), JSON.stringify(claimsOf()).replace(/"exp":\d+/, '"exp":1e999'), signedBy(genuine)),
  'not yet valid': () => token({ nbf: seconds + 31 }),
  'not yet valid, as text': () => token({ nbf: String(seconds) }),

  'another audience': () => token({ aud: 'billing-api' }),
  'no audience': () => token({ aud: undefined }),
  'an empty list of audiences': () => token({ aud: [] }),
  'a list of other audiences': () => token({ aud: ['billing-api', `${audience}-2`] }),
  'the audience in capitals': () => token({ aud: audience.toUpperCase() }),
  'another issuer': () => token({ iss: 'https://evil.example' }),
  'no issuer': () => token({ iss: undefined }),
  'the issuer with a slash': () => token({ iss: `${issuer.issuer}/` }),
  'the issuer in a list': () => token({ iss: [issuer.issuer] }),

  'no subject': () => token({ sub: undefined }),
  'an empty subject': () => token({ sub: '' }),
  'a number as subject': () => token({ sub: 1 }),
  'an object as subject': () => token({ sub: { id: 'ann' } }),
  'a subject with a blank at its end': () => token({ sub: 'ann ' }),
  'a subject with a line break': () => token({ sub: 'ann\nbob' }),
  'a subject of 256 characters': () => token({ sub: 'a'.repeat(256) }),

  'an unknown kid': () => token({}, { kid: 'nobody' }, signedBy(forger)),
  'the kid of a path': () => token({}, { kid: '../../../../../../dev/null', alg: 'HS256' }, hmac('')),
  'the kid of a path, asymmetric': () => token({}, { kid: '/proc/self/environ' }, signedBy(forger)),
  'the kid of an SQL text': () => token({}, { kid: "x' UNION SELECT 'secret" }, signedBy(forger)),
  'an empty kid': () => token({}, { kid: '' }, signedBy(forger)),
  'a number as kid': () => token({}, { kid: 0 }, signedBy(forger)),
  'a list as kid': () => token({}, { kid: [genuine.kid] }),
  'the kid of a key of another kind': () => token({}, { kid: genuineRsa.kid }),
  'our kid under a key of its own': () => token({}, {}, signedBy(forger)),
  'no kid under a key of its own': () => token({}, { kid: undefined }, signedBy(forger)),

  'a key in the header': () => token({}, { jwk: publicJwk(forger) }, signedBy(forger)),
  'a key in the header and no kid': () => token({}, { jwk: publicJwk(forger), kid: undefined }, signedBy(forger)),
  'a key set elsewhere': () => token({}, { jku: `${forgersHost.issuer}/keys` }, signedBy(forger)),
  'a key set elsewhere and an unknown kid': () => token({}, { jku: `${forgersHost.issuer}/keys`, kid: 'theirs' }, signedBy(forger)),
  'a certificate elsewhere': () => token({}, { x5u: `${forgersHost.issuer}/keys`, x5t: 'abc' }, signedBy(forger)),
  'a certificate in the header': () => token({}, { x5c: [der(forger.publicKey).toString('base64')] }, signedBy(forger)),
  'an issuer elsewhere': () => token({ iss: forgersHost.issuer }, {}, signedBy(forger)),

  'HS256 with the public key as PEM': () => token({}, { alg: 'HS256' }, hmac(pem(genuine.publicKey))),
  'HS256 with the public key as PEM, trimmed': () => token({}, { alg: 'HS256' }, hmac(pem(genuine.publicKey).trim())),
  'HS256 with the public key as JWK': () => token({}, { alg: 'HS256' }, hmac(JSON.stringify(publicJwk(genuine)))),
  'HS256 with the public key as DER': () => token({}, { alg: 'HS256' }, hmac(der(genuine.publicKey))),
  'HS256 with the RSA key as PEM': () => token({}, { alg: 'HS256', kid: genuineRsa.kid }, hmac(pem(genuineRsa.publicKey))),
  'HS256 with the RSA modulus': () =>
    token({}, { alg: 'HS256', kid: genuineRsa.kid }, hmac(Buffer.from(String(publicJwk(genuineRsa).n), 'base64url'))),
  'HS512 with the public key as PEM': () => token({}, { alg: 'HS512' }, hmac(pem(genuine.publicKey), 'sha512')),
  ...weaklySigned,

  'the right key with an algorithm that is not pinned': () =>
    token({}, { alg: 'RS512', kid: genuineRsa.kid }, data => sign('sha512', Buffer.from(data), genuineRsa.privateKey)),
  'RS256 by a key of its own': () => token({}, { alg: 'RS256', kid: genuineRsa.kid }, signedBy(forgerRsa)),
  'EdDSA by a key of its own': () => token({}, { alg: 'EdDSA', kid: genuineEd.kid }, signedBy(forgerEd)),
  'an extension it calls critical': () => token({}, { crit: ['https://evil.example/skip'], 'https://evil.example/skip': true }),
  'a payload that is not encoded': () => token({}, { b64: false, crit: ['b64'] }),
  'a logout token': () => token({}, { typ: 'logout+jwt' }),
  'a DPoP proof': () => token({}, { typ: 'dpop+jwt' }),
  'a number as type': () => token({}, { typ: 1 }),

  'claims that are a list': () => compact(headerOf(), [claimsOf()], signedBy(genuine)),
  'claims that are null': () => compact(headerOf(), null, signedBy(genuine)),
  'claims that are no JSON': () => compact(headerOf(), '{', signedBy(genuine)),
  'a header that is no JSON': () => compact('{"alg":', claimsOf(), signedBy(genuine)),
  'a header that is null': () => compact(null, claimsOf(), signedBy(genuine)),
  'five parts, as if encrypted': () => `${token()}.${token()}`.split('.').slice(0, 5).join('.'),
  'two tokens': () => `${token()},${token()}`,
  'a prefix in front': () => `Bearer ${token()}`,
  'a good token of more than 8 kB': () => token({ padding: 'x'.repeat(8_192) }),
  nothing: () => '',
  'two dots': () => '..',
  'no token': () => 'null',
  'an opaque token': () => 'gho_16C7e42F292c6912E7710c838347Ae178B4a',
  'a megabyte': () => 'x'.repeat(1_000_000),
}

test('accepts the good token that the forgeries are made from, so that they fail for what is wrong with them', async () => {
  expect(await verify(token())).toEqual({ issuer: issuer.issuer, subject: 'ann' })
})

test('the list holds at least 60 forgeries, with 5 spellings of none and 38 weak secrets among them', () => {
  expect(Object.keys(forgeries).length).toBeGreaterThanOrEqual(60)
  expect(Object.keys(unsigned).length).toBeGreaterThanOrEqual(5)
  expect(new Set(weakSecrets).size).toBe(38)
})

test.each(Object.keys(forgeries))('refuses a forged token: %s', async name => {
  expect(await verify(forgeries[name]?.() ?? token())).toBeNull()
})

test('never asked a host that a token named, and its own issuer once', async () => {
  for (const forge of Object.values(forgeries)) await verify(forge())
  expect(forgersHost.requests).toEqual([])
  expect(issuer.requests).toEqual(['/.well-known/openid-configuration', '/keys'])
})
