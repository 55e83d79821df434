/** A partner asks for its incentives: all, one, or some (R-PY-3). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { checkItems, once } from '../../../mutations'
import { forbidden } from '../../../shared/errors'
import { lockOpenStatements, ofLines } from '../../incentives'
import { PartnerEntity } from '../../partners'
import { sensitive, SensitiveOperation } from '../../verification'
import { makeRequest } from '../makeRequest'
import type { ApplyIncentivePayoutInput } from '../payout.inputs'

/** The code is bound to what is asked for; asking for all is asking the partner itself (R-XC-5). */
export const applying = sensitive<ApplyIncentivePayoutInput>(
  SensitiveOperation.APPLY_INCENTIVE_PAYOUT,
  ({ incentiveIds }, { partnerId }) => incentiveIds ?? [partnerId ?? ''],
)

export const applyIncentivePayout = async (tx: Transaction, ctx: Context, input: ApplyIncentivePayoutInput) => {
  const { partnerId, memberId } = ctx.viewer
  if (!partnerId) throw forbidden()
  const incentiveIds = input.incentiveIds ?? null
  if (incentiveIds) checkItems('incentiveIds', incentiveIds)
  const system = ofLines(tx)
  const partner = await system.lock(PartnerEntity, partnerId)
  const statements = await lockOpenStatements(system, partnerId)
  const { answer, replayed } = await once(tx, ctx, 'applyIncentivePayout', input, async () => {
    const wish = { issueMode: input.issueMode, incentiveIds, submittedById: memberId }
    return { objectId: await makeRequest(tx, system, { partner, statements }, wish, () => applying.confirm(tx, ctx, input)) }
  })
  return { ...answer, replayed }
}
