/** Sends the viewer a code for one sensitive operation (S1-22). */
import type { Context } from '../../../context'
import { perform, type SensitiveOperation } from '../../../mutations'
import { invalidInput, UserError } from '../../../shared/errors'
import { maxIdLength } from '../../../shared/ids'
import type { Secret } from '../../../shared/secret'
import { sendCode } from '../sendCode'
import { aboutOneself } from '../sensitiveOperations'
import type { RequestVerificationCodeInput } from '../verification.inputs'
import type { RequestVerificationCodePayload } from '../verification.payloads'
import { destinationOf, whoIsAsked } from '../whoIsAsked'

const mostTargets = 100

/** A code for nothing would open nothing, and count against the next ones. */
const checkTargets = (operation: SensitiveOperation, ids: readonly string[]): void => {
  if (ids.length === 0 && !aboutOneself.includes(operation)) throw invalidInput('1 id or more', 'targetIds')
  if (ids.length > mostTargets) throw invalidInput(`at most ${mostTargets} ids`, 'targetIds')
  const long = ids.findIndex(id => id.length > maxIdLength)
  if (long >= 0) throw invalidInput('no id is that long', 'targetIds', String(long))
}

const destinationFor = async (ctx: Context, { operation, channel }: RequestVerificationCodeInput): Promise<Secret> => {
  const member = await whoIsAsked(ctx.db, ctx, operation)
  if (!member) throw new UserError('VERIFICATION_NOT_REQUIRED', { operation }, ['operation'])
  const destination = ctx.sender.channels.includes(channel) ? destinationOf(member, channel) : null
  if (!destination) throw new UserError('VERIFICATION_CHANNEL_UNAVAILABLE', { channel }, ['channel'])
  return destination
}

/** Everything happens before the transaction: a message on its way must not hold any lock. What is left is the audit row. */
export const requestVerificationCode = (ctx: Context, input: RequestVerificationCodeInput): Promise<RequestVerificationCodePayload> => {
  const { operation, targetIds, channel, language, timeoutMinutes } = input
  const sent: Partial<RequestVerificationCodePayload> = {}
  const send = async (): Promise<void> => {
    checkTargets(operation, targetIds)
    const destination = await destinationFor(ctx, input)
    const given = { purpose: operation, targets: targetIds, channel, to: destination, language, timeoutMinutes, isToOther: false }
    const { expiresAt } = await sendCode(ctx, given)
    Object.assign(sent, { channel, destination, expiresAt })
  }
  return perform(ctx, 'requestVerificationCode', input, () => Promise.resolve(sent), { before: send })
}
