/** Remembers tokens that were found valid, so that a busy client costs one signature check and not one per request. */
import { hash } from 'node:crypto'
import type { Identity, TokenVerifier, Verify } from './tokenVerifier'

export type CacheOptions = { max?: number; now?: () => Date }

/** A key that the issuer withdraws is believed this much longer, however late its tokens expire. */
const REMEMBERED_AT_MOST_MS = 60 * 60_000

/** Holds hashes, not tokens, and drops the least recently used. What was refused is checked again: a forger can fill nothing. */
export const cachedVerifier = (verify: Verify, { max = 10_000, now = () => new Date() }: CacheOptions = {}): TokenVerifier => {
  const remembered = new Map<string, { identity: Identity; until: number }>()
  const remember = (key: string, identity: Identity, until: number) => {
    remembered.delete(key)
    remembered.set(key, { identity, until })
    for (const oldest of remembered.keys()) {
      if (remembered.size <= max) return
      remembered.delete(oldest)
    }
  }
  return async token => {
    const key = hash('sha256', token, 'base64')
    const known = remembered.get(key)
    if (known && now().getTime() < known.until) {
      remember(key, known.identity, known.until)
      return known.identity
    }
    remembered.delete(key)
    const verified = await verify(token)
    if (!verified) return null
    const checkedAt = now().getTime()
    // Within the clock tolerance a token is valid after its end, and then not worth remembering.
    if (checkedAt < verified.expiresAt) remember(key, verified.identity, Math.min(verified.expiresAt, checkedAt + REMEMBERED_AT_MOST_MS))
    return verified.identity
  }
}
