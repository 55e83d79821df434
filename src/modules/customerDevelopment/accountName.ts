/** The account name of a new customer: the given one, or one made up (part 1 §0.3, §3.4). */
import { randomBytes } from 'node:crypto'
import { accountNameOf as checkedName } from '../../shared/accountName'

/** 32 characters; it begins with a letter, and nobody guesses it. */
const madeUp = (): string => `c${randomBytes(16).toString('hex').slice(1)}`

/** Absent, null and "" are one: a name is made up (CBC.99000031 for anything that is none). */
export const accountNameOf = (given: string | null | undefined): string => (given ? checkedName(given, 'accountName') : madeUp())
