/** Remembers tokens that were found valid, so that a busy client costs one signature check and not one per request. */
import { hash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Identity, TokenVerifier, Verify } from './tokenVerifier'

export type CacheOptions = { max?: number; now?: () => Date }

/** A key that the issuer withdraws is believed this much longer, however late its tokens expire. */
const REMEMBERED_AT_MOST_MS = 60 * 60_000

/** A client that goes on with a token that was refused costs no check each time; a key that came just now is known this much later. */
const REFUSED_AT_LEAST_MS = 5_000
const REFUSED_TOKENS = 1_000

type Known = { readonly identity: Identity | null; readonly until: number }

/** Holds hashes, not tokens, and drops the least recently used. The refused are kept apart: a forger pushes out nothing but his own. */
export const cachedVerifier = (verify: Verify, { max = 10_000, now = () => new Date() }: CacheOptions = {}): TokenVerifier => {
  const valid = new LRUCache<string, Known>({ max })
  const refused = new LRUCache<string, Known>({ max: REFUSED_TOKENS })
  return async token => {
    const key = hash('sha256', token, 'base64')
    const known = valid.get(key) ?? refused.get(key)
    if (known && now().getTime() < known.until) return known.identity
    valid.delete(key)
    const verified = await verify(token)
    const checkedAt = now().getTime()
    if (!verified) refused.set(key, { identity: null, until: checkedAt + REFUSED_AT_LEAST_MS })
    // Within the clock tolerance a token is valid after its end, and then not worth remembering.
    else if (checkedAt < verified.expiresAt)
      valid.set(key, { identity: verified.identity, until: Math.min(verified.expiresAt, checkedAt + REMEMBERED_AT_MOST_MS) })
    return verified?.identity ?? null
  }
}
