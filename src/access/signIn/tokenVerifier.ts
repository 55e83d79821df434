/** Turns a bearer token into the identity its issuer vouches for, or into nothing. */
import { jwtVerify, type JWTVerifyGetKey } from 'jose'
import { requestError } from '../../shared/errors'
import { issuerKeys, IssuerUnreachable, type IssuerKeysOptions } from './issuerKeys'

/** Who signed in; which member that is, and what it may do, is the database's to say. */
export type Identity = Readonly<{ issuer: string; subject: string }>

/** Null for a token that is not valid, whatever is wrong with it; throws SERVICE_UNAVAILABLE when the issuer's keys cannot be had. */
export type TokenVerifier = (token: string) => Promise<Identity | null>

/** `expiresAt` in milliseconds since 1970: how long the answer may be remembered. */
export type VerifiedToken = Readonly<{ identity: Identity; expiresAt: number }>
export type Verify = (token: string) => Promise<VerifiedToken | null>

/** Pinned here, never read from the token or the key: no `none`, no shared secrets. */
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA']
const CLOCK_TOLERANCE_SECONDS = 30
const MAX_TOKEN_LENGTH = 8_192

/** An access token, or a JWT that does not say what it is for; a logout token or a DPoP proof of the same issuer is no sign-in. */
const isTokenType = (typ: unknown): boolean => typ === undefined || (typeof typ === 'string' && /^(application\/)?(at\+)?jwt$/i.test(typ))

/** OpenID Connect allows 255 ASCII characters; blanks at the ends go, because a database may take `ann ` for `ann`. */
const isSubject = (sub: unknown): sub is string => typeof sub === 'string' && /^[!-~]([ -~]{0,253}[!-~])?$/.test(sub)

/** `1e999` is JSON, too, and would never end. */
const isEnd = (exp: unknown): exp is number => Number.isFinite(exp)

export type Expected = { issuer: string; audience: string; keys: JWTVerifyGetKey; now?: () => Date }

/** What all verifiers share. The keys come from us alone: `jwk`, `jku`, `x5c` and `x5u` of a header are never looked at. */
export const jwtVerifier = ({ issuer, audience, keys, now = () => new Date() }: Expected): Verify => {
  return async token => {
    if (token.length > MAX_TOKEN_LENGTH) return null
    try {
      const { payload, protectedHeader } = await jwtVerify(token, keys, {
        algorithms: ALGORITHMS,
        issuer,
        audience,
        requiredClaims: ['exp', 'sub'],
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        currentDate: now(),
      })
      const { sub: subject, exp } = payload
      if (!isTokenType(protectedHeader.typ) || !isSubject(subject) || !isEnd(exp)) return null
      return { identity: Object.freeze({ issuer, subject }), expiresAt: exp * 1000 }
    } catch (error) {
      if (error instanceof IssuerUnreachable) throw signInUnavailable(error)
      return null
    }
  }
}

const signInUnavailable = (reason: Error) =>
  requestError('SERVICE_UNAVAILABLE', 'The sign-in service cannot be reached. Try again shortly.', {}, { originalError: reason })

export type OidcVerifier = Verify & { fetchKeys: () => Promise<void> }

/** Tokens of the issuer that the deployment trusts. `fetchKeys` at start-up tells in one line (IssuerUnreachable) that its URL is wrong. */
export const oidcVerifier = ({ audience, ...options }: IssuerKeysOptions & { audience: string }): OidcVerifier => {
  const keys = issuerKeys(options)
  return Object.assign(jwtVerifier({ issuer: options.issuer, audience, keys: keys.find, now: options.now }), { fetchKeys: keys.fetch })
}
