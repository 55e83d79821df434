/** The member's own switch: whether sensitive operations ask for a code (S1-23, R-SEN-1). */
import { systemViewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { SensitiveOperation } from '../../../mutations'
import { UserError } from '../../../shared/errors'
import { MemberEntity } from '../../members'
import { sensitive } from '../sensitive'
import type { SetVerificationEnabledInput } from '../verification.inputs'
import { hasSwitch } from '../whoIsAsked'

/** R-SEN-3. */
export const disabling = sensitive<SetVerificationEnabledInput>(SensitiveOperation.DISABLE_VERIFICATION, () => [])

export const setVerificationEnabled = async (tx: Transaction, ctx: Context, input: SetVerificationEnabledInput) => {
  if (!hasSwitch(ctx.viewer)) throw new UserError('VERIFICATION_SWITCH_UNAVAILABLE')
  // Whatever one may see of one's own row.
  const own = tx.asSystem(systemViewer('the own switch'))
  const member = await own.lock(MemberEntity, ctx.viewer.memberId)
  if (!input.enabled) await disabling.confirm(tx, ctx, input)
  member.verificationCodeEnabled = input.enabled
  await own.save(member)
  return { objectId: member.id }
}
