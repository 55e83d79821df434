/** First passwords of customers: what they must be like, and the hash that is kept of them (R-CRE-3). */
import { randomBytes, scrypt } from 'node:crypto'
import { UserError } from '../../shared/errors'

const shortest = 8
/** INFERRED: longer ones would only make hashing slow. */
const longest = 64
const kinds = [/[A-Z]/, /[a-z]/, /\d/, /[^A-Za-z\d]/]
const fewestKinds = 2

const invalid = (reason: string): UserError => new UserError('PASSWORD_INVALID', { reason }, ['password'])
const reversed = (text: string): string => [...text].reverse().join('')

export const checkPassword = (password: string, accountName: string, mobile: string | null): void => {
  if (password.length < shortest || password.length > longest) throw invalid(`${shortest} to ${longest} characters`)
  if (kinds.filter(kind => kind.test(password)).length < fewestKinds)
    throw invalid('two of upper-case letters, lower-case letters, digits and other characters')
  const [plain, name] = [password.toLowerCase(), accountName.toLowerCase()]
  if (plain === name || plain === reversed(name)) throw invalid('not the account name, nor that backwards')
  if (mobile && password.includes(mobile)) throw invalid('without the mobile number')
}

const parameters = { N: 16_384, r: 8, p: 1 }
const saltLength = 16
const keyLength = 32

/** Scrypt with a salt of its own; what it was made with stands beside it, so that it can be made dearer one day. */
export const hashOfPassword = (password: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const salt = randomBytes(saltLength)
    scrypt(password.normalize('NFKC'), salt, keyLength, parameters, (error, key) => {
      if (error) return reject(error)
      const { N, r, p } = parameters
      resolve(['scrypt', N, r, p, salt.toString('base64'), key.toString('base64')].join('$'))
    })
  })
