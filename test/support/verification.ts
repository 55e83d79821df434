/** Codes for sensitive operations, in tests. */
import type { SensitiveOperation } from '../../src/modules/verification'
import { valueAt } from './answers'
import type { World } from './world'

const requesting = `mutation ($input: RequestVerificationCodeInput!) {
  requestVerificationCode(input: $input) { expiresAt userErrors { code message } }
}`

type Requested = { expiresAt: string | null; userErrors: { code: string; message: string }[] }

/** The code in the message that was sent last. */
export const lastCode = ({ sent }: World): string => /\d{6}/.exec(sent.at(-1)?.text ?? '')?.[0] ?? ''

/**
 * Asks for a code and reads it from what was sent. The persona must be one that is asked: a customer, a government partner's member,
 * or one whose switch is on (`verificationCodeEnabled`). A minute has to pass between two codes for one operation.
 */
export const verificationCodeFor = async (
  world: World,
  persona: string,
  operation: SensitiveOperation | keyof typeof SensitiveOperation,
  targetIds: readonly string[],
): Promise<string> => {
  const input = { operation, targetIds, channel: 'SMS' }
  const { userErrors } = valueAt<Requested>(await world.ask(persona, requesting, { input }), 'requestVerificationCode')
  const [refusal] = userErrors
  if (refusal) throw new Error(`${persona} got no code for ${operation}: ${refusal.code}, ${refusal.message}`)
  return lastCode(world)
}
