/** Stands in for a sign-in service on a newcomer's machine: issues and verifies tokens for the demo personas. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { SignJWT } from 'jose'
import { jwtVerifier, type Verify } from './tokenVerifier'

export const DEMO_ISSUER = 'https://demo.partner-center.invalid'
export const DEMO_AUDIENCE = 'partner-center'
const VALID_FOR_SECONDS = 12 * 60 * 60

/** A private key of this machine and no shared secret: nobody can guess it, and nobody can have it from the source. */
export type DemoKey = KeyObject

const codeOf = (error: unknown): string | undefined => (error as { code?: string }).code

const makeKey = (file: string): void => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  try {
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    // Another process of this server was first: its key is the one.
    if (codeOf(error) !== 'EEXIST') throw error
  }
}

const readKey = (file: string): DemoKey => {
  const key = createPrivateKey(readFileSync(file))
  if (key.asymmetricKeyDetails?.namedCurve !== 'prime256v1') throw new Error('not a P-256 key')
  return key
}

/** The key kept in that file, made at the first start and readable by its owner only. */
export const demoKey = (file: string): DemoKey => {
  try {
    if (!existsSync(file)) makeKey(file)
    return readKey(file)
  } catch (error) {
    throw new Error(
      `DATA_DIR must be a folder with a usable demo-signing-key.pem, or one where it can be made (${codeOf(error) ?? 'not a P-256 key'})`,
    )
  }
}

export const issueDemoToken = (key: DemoKey, subject: string, now = new Date()): Promise<string> => {
  const issuedAt = Math.floor(now.getTime() / 1000)
  return new SignJWT()
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt' })
    .setIssuer(DEMO_ISSUER)
    .setAudience(DEMO_AUDIENCE)
    .setSubject(subject)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + VALID_FOR_SECONDS)
    .sign(key)
}

export const demoVerifier = (key: DemoKey, now?: () => Date): Verify => {
  const publicKey = createPublicKey(key)
  return jwtVerifier({ issuer: DEMO_ISSUER, audience: DEMO_AUDIENCE, keys: async () => publicKey, now })
}
