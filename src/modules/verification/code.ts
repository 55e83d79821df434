/** What a code is: six digits for people, a salted hash for us, good for one thing only (R-VC-2). */
import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'

export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0')
export const newSalt = (): string => randomBytes(16).toString('hex')
export const hashOfCode = (salt: string, code: string): string => createHmac('sha256', salt).update(code).digest('hex')

/** In a time that does not tell how much of it was right. */
export const isCode = ({ salt, codeHash }: { salt: string; codeHash: string }, code: string): boolean =>
  timingSafeEqual(Buffer.from(hashOfCode(salt, code), 'hex'), Buffer.from(codeHash, 'hex'))

/** Who, for what, about which objects: their order says nothing, and naming one twice neither. */
export type Binding = { readonly memberId: string; readonly purpose: string; readonly targets: readonly string[] }

export const bindingOf = ({ memberId, purpose, targets }: Binding): string =>
  createHash('sha256')
    .update(JSON.stringify([memberId, purpose, [...new Set(targets)].sort()]))
    .digest('hex')

export const longestTimeout = 3000
export const defaultTimeout = 10

/** More than an hour is not given: the vendor then takes five minutes. */
export const minutesGranted = (timeoutMinutes: number): number => (timeoutMinutes > 60 ? 5 : timeoutMinutes)
