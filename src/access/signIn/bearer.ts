/** Reads the bearer token out of an Authorization header. */

/** RFC 6750 §2.1, with the one blank that clients send; the scheme's case is free (RFC 9110 §11.1). */
const BEARER = /^Bearer ([A-Za-z0-9._~+/-]+=*)$/i

/**
 * Null: nobody says who they are. 'malformed': somebody does, in a way we do not understand, and must not be taken for nobody.
 * Passed on as a token by mistake, the word is refused too: a JWT has two dots.
 */
export const bearerOf = (header: string | undefined): string | null | 'malformed' =>
  header === undefined ? null : (BEARER.exec(header)?.[1] ?? 'malformed')
