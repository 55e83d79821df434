/** Fetches the public keys of the sign-in service: its discovery document first, then the key set named there. */
import { createRemoteJWKSet, customFetch, errors, type FetchImplementation, type JWTVerifyGetKey } from 'jose'

export type FetchJwks = FetchImplementation
export type IssuerKeysOptions = { issuer: string; fetchJwks?: FetchJwks; now?: () => Date }
export type IssuerKeys = {
  /** The key that a token names. */
  find: JWTVerifyGetKey
  /** Fetches the keys now: at start-up it proves that the issuer's URL is right. */
  fetch: () => Promise<void>
}

/** The issuer's keys could not be had, which says nothing about the token. One line, fit for an operator. */
export class IssuerUnreachable extends Error {
  override name = 'IssuerUnreachable'
}

/** A service that is down is asked again this much later, not by every request that waits for it. */
const RETRY_AFTER_MS = 5_000

const discoveryUrl = (issuer: string): URL => new URL(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`)

const ok = async (url: string, answer: Promise<Response>): Promise<Response> => {
  const response = await answer
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}`)
  return response
}

/** Redirects are not followed: jose asks for `redirect: 'manual'`, and what is not a 200 is refused. */
const fetchKeySet = async (issuer: string, discovery: string, get: (url: string) => Promise<Response>): Promise<Response> => {
  const document = await ok(discovery, get(discovery))
  const { issuer: named, jwks_uri: keySet } = Object(await document.json()) as { issuer?: unknown; jwks_uri?: unknown }
  // A document that speaks for someone else would let that someone sign our members in.
  if (named !== issuer) throw new Error(`${discovery} names another issuer`)
  if (typeof keySet !== 'string' || !URL.canParse(keySet)) throw new Error(`${discovery} names no jwks_uri`)
  const { protocol, origin } = new URL(keySet)
  if (protocol !== 'https:' && origin !== new URL(issuer).origin)
    throw new Error(`${discovery} names a jwks_uri that is neither https nor its own`)
  return ok(keySet, get(keySet))
}

/** What the token is to blame for; every other failure to find its key is the issuer's. */
const isAboutTheToken = (error: unknown): boolean =>
  error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys || error instanceof errors.JOSENotSupported

/** `fetch failed` explains nothing; its cause does. */
const reasonOf = (error: unknown): string => {
  const { message, cause } = error as { message?: string; cause?: { code?: string; message?: string } }
  return (cause?.code ?? cause?.message ?? message ?? String(error)).replace(/\s+/g, ' ')
}

/**
 * An unknown `kid` is looked for at most every 30 seconds, so that a new key is found and a made-up one costs nothing; the set is fetched
 * anew every 10 minutes, so that a withdrawn key is forgotten. Several keys that fit and no `kid`: no key (OpenID Connect Core §10.1).
 */
export const issuerKeys = ({ issuer, fetchJwks = fetch, now = () => new Date() }: IssuerKeysOptions): IssuerKeys => {
  let failure: { error: unknown; until: number } | null = null
  const fetchPatiently: FetchJwks = async (discovery, init) => {
    if (failure && now().getTime() < failure.until) throw failure.error
    try {
      const keySet = await fetchKeySet(issuer, discovery, url => fetchJwks(url, init))
      failure = null
      return keySet
    } catch (error) {
      failure = { error, until: now().getTime() + RETRY_AFTER_MS }
      throw error
    }
  }
  const remote = createRemoteJWKSet(discoveryUrl(issuer), { [customFetch]: fetchPatiently })
  const blame = (error: unknown): never => {
    if (isAboutTheToken(error)) throw error
    throw new IssuerUnreachable(`The keys of ${issuer} cannot be had: ${reasonOf(error)}`)
  }
  return {
    find: (header, token) => remote(header, token).catch(blame),
    fetch: () => remote.reload().catch(blame),
  }
}
