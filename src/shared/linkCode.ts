/** Secret codes inside links: the link carries the code, the database keeps its hash only. */
import { createHash, randomBytes } from 'node:crypto'

/** 192 random bits: nobody guesses one, so its hash needs no salt and can be looked up. */
export const newLinkCode = (): string => randomBytes(24).toString('base64url')

export const hashOfLinkCode = (code: string): string => createHash('sha256').update(code).digest('hex')
