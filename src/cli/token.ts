/** `npm run token -- --as <persona>`: prints a demo token. */
import { parseArgs } from 'node:util'
import { demoKey, issueDemoToken } from '../access/signIn'
import { readConfig } from '../config'
import { demoPersonas } from '../demo/personas'
import { command } from './command'

command(async () => {
  const { auth } = readConfig(process.env)
  if (auth.mode !== 'demo') throw new Error('Tokens are printed in demo mode only: AUTH_MODE is "oidc"')
  const { values } = parseArgs({ options: { as: { type: 'string' } } })
  const names = demoPersonas().map(({ name }) => name)
  if (!values.as || !names.includes(values.as)) throw new Error(`Say who: npm run token -- --as <${names.join(' | ')}>`)
  process.stdout.write(`${await issueDemoToken(demoKey(auth.secretFile), values.as)}\n`)
})
