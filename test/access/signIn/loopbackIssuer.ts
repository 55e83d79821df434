/** A sign-in service on loopback: discovery, a key set and keys that sign, with everything a test wants to go wrong. */
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type KeyPair = { kid: string; privateKey: KeyObject; publicKey: KeyObject }
export type Signer = (data: string) => Buffer
type Json = Record<string, unknown>

export const ecKey = (kid: string): KeyPair => ({ kid, ...generateKeyPairSync('ec', { namedCurve: 'P-256' }) })
export const rsaKey = (kid: string): KeyPair => ({ kid, ...generateKeyPairSync('rsa', { modulusLength: 2048 }) })
export const edKey = (kid: string): KeyPair => ({ kid, ...generateKeyPairSync('ed25519') })

export const publicJwk = ({ kid, publicKey }: KeyPair): Json => ({ ...publicKey.export({ format: 'jwk' }), kid, use: 'sig' })

/** ES256, RS256 or EdDSA, as the key has it. */
export const signedBy =
  ({ privateKey: key }: KeyPair): Signer =>
  data =>
    sign(key.asymmetricKeyType === 'ed25519' ? null : 'sha256', Buffer.from(data), { key, dsaEncoding: 'ieee-p1363' })

const base64url = (value: unknown): string => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')

/** Put together by hand, because a library refuses to make most of what a forger sends. */
export const compact = (header: unknown, claims: unknown, signer: Signer): string => {
  const signed = `${base64url(header)}.${base64url(claims)}`
  return `${signed}.${signer(signed).toString('base64url')}`
}

export type LoopbackIssuer = Awaited<ReturnType<typeof startIssuer>>

/** `requests` lists the paths that were asked for; while `isDown` connections are cut without an answer. */
export const startIssuer = async (...keys: KeyPair[]) => {
  const state = { keys, requests: [] as string[], isDown: false }
  const server = createServer((request, response) => {
    if (state.isDown) return void request.socket.destroy()
    state.requests.push(request.url ?? '')
    const answers: Record<string, Json> = {
      '/.well-known/openid-configuration': { issuer: origin(), jwks_uri: `${origin()}/keys` },
      '/keys': { keys: state.keys.map(publicJwk) },
    }
    const answer = answers[request.url ?? '']
    response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json', connection: 'close' }).end(JSON.stringify(answer ?? {}))
  })
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  return Object.assign(state, {
    issuer: origin(),
    stop: () =>
      new Promise<void>(stopped => {
        server.close(() => stopped())
        server.closeAllConnections()
      }),
  })
}
