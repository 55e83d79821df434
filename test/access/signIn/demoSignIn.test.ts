/** The demo's own sign-in: a key of this machine, tokens for twelve hours, and nothing that another machine could forge. */
import { createHmac } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEMO_AUDIENCE, DEMO_ISSUER, demoKey, demoVerifier, issueDemoToken } from '../../../src/access/signIn'
import { compact, ecKey, rsaKey, signedBy } from './loopbackIssuer'

const start = new Date('2031-03-14T15:09:26.000Z')
const after = (hours: number, seconds = 0) => new Date(start.getTime() + (hours * 3600 + seconds) * 1000)
let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demo-sign-in-'))
  file = join(folder, 'data', 'demo-signing-key.pem')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('makes a key at the first start that only its owner can read, and keeps it', async () => {
  const key = demoKey(file)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const stored = readFileSync(file, 'utf8')
  expect(demoKey(file).equals(key)).toBe(true)
  expect(readFileSync(file, 'utf8')).toBe(stored)
})

test('issues a token that it verifies, for twelve hours', async () => {
  const key = demoKey(file)
  const token = await issueDemoToken(key, 'customer-manager', start)
  const at = (now: Date) => demoVerifier(key, () => now)(token)
  expect(await at(start)).toEqual({ identity: { issuer: DEMO_ISSUER, subject: 'customer-manager' }, expiresAt: after(12).getTime() })
  expect(await at(after(12, 29))).not.toBeNull()
  expect(await at(after(12, 30))).toBeNull()
})

test('refuses what another key, a shared secret or nobody signed', async () => {
  const key = demoKey(file)
  const verify = demoVerifier(key, () => start)
  const claims = { iss: DEMO_ISSUER, aud: DEMO_AUDIENCE, sub: 'admin', exp: after(1).getTime() / 1000 }
  const own = { kid: '', privateKey: key, publicKey: key }
  expect(await verify(compact({ alg: 'ES256' }, claims, signedBy(own)))).not.toBeNull()

  const forged = [
    await issueDemoToken(demoKey(join(folder, 'another', 'key.pem')), 'admin', start),
    compact({ alg: 'ES256' }, claims, signedBy(ecKey(''))),
    compact({ alg: 'RS256' }, claims, signedBy(rsaKey(''))),
    compact({ alg: 'HS256' }, claims, data => createHmac('sha256', readFileSync(file)).update(data).digest()),
    compact({ alg: 'none' }, claims, () => Buffer.alloc(0)),
    compact({ alg: 'ES256' }, { ...claims, aud: 'another' }, signedBy(own)),
    compact({ alg: 'ES256' }, { ...claims, iss: 'https://sign-in.example' }, signedBy(own)),
  ]
  for (const token of forged) expect(await verify(token)).toBeNull()
})

test.each([
  ['is no key', () => writeFileSync(file, 'not a key')],
  ['is empty', () => writeFileSync(file, '')],
  ['is a key of another kind', () => writeFileSync(file, rsaKey('').privateKey.export({ type: 'pkcs8', format: 'pem' }))],
])('says in one line that the stored key %s', (_, damage) => {
  demoKey(file)
  damage()
  expect(() => demoKey(file)).toThrow(/^DATA_DIR must be a folder with a usable demo-signing-key\.pem[^\n]*$/)
})

test('says in one line that DATA_DIR is a file', () => {
  writeFileSync(join(folder, 'data'), '')
  expect(() => demoKey(file)).toThrow(/^DATA_DIR must be a folder .*\((ENOTDIR|EEXIST)\)$/)
})
